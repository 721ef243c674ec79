"""What must hold for every text, whatever it says."""

from __future__ import annotations

import orjson

from vnevent import Result, parse
from vnevent.model import Ceremony, Document, Official, Recipient

_Record = Ceremony | Document | Official | Recipient


def broken(text: str, published: str | None) -> str | None:
    """What a parse of a text breaks, in words; None where all is well."""
    try:
        result = parse(text, published=published)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return _wrong_slice(text, result) or _wrong_link(result) or _unwritable(result)


def _wrong_slice(text: str, result: Result) -> str | None:
    records: tuple[_Record, ...] = (*result.ceremonies, *result.recipients, *result.officials, *result.documents)
    for record in records:
        if not record.mentions:
            return f"{record.id} has no mention"
        for mention in record.mentions:
            if not 0 <= mention.start < mention.end <= len(text) or text[mention.start : mention.end] != mention.text:
                return f"{record.id} has a mention that is no slice of the text: {mention}"
    return None


def _wrong_link(result: Result) -> str | None:
    groups: tuple[tuple[_Record, ...], ...]
    groups = (result.ceremonies, result.recipients, result.officials, result.documents)
    for number_of, prefix in enumerate("crod"):
        ids = [record.id for record in groups[number_of]]
        if ids != [f"{prefix}{number}" for number in range(1, len(ids) + 1)]:
            return f"ids of {prefix} are not in order"
    everything: tuple[_Record, ...]
    everything = (*result.ceremonies, *result.recipients, *result.officials, *result.documents)
    known = {record.id for record in everything}
    told = {link for c in result.ceremonies for link in (*c.recipients, *c.officials, *c.documents)}
    told |= {r.ceremony for r in result.recipients if r.ceremony} | {c for o in result.officials for c in o.ceremonies}
    return f"links to nothing: {sorted(told - known)}" if told - known else None


def _unwritable(result: Result) -> str | None:
    try:
        orjson.dumps(result)
    except TypeError as error:
        return f"the result cannot be written: {error}"
    return None
