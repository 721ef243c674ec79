"""From drafts to the records of the contract: ids, links, mentions, doubts."""

from __future__ import annotations

from bisect import bisect_right
from typing import TypeVar

from ..model import Ceremony, Document, Mention, Official, Recipient, Warning_
from ..text.document import Text
from .drafts import CeremonyDraft, DocumentDraft, OfficialDraft, RecipientDraft, Span

_Draft = TypeVar("_Draft")
_Records = tuple[tuple[Ceremony, ...], tuple[Recipient, ...], tuple[Official, ...], tuple[Document, ...]]


class _Homes:
    """Which ceremony a span is told with: the one told last up to its sentence, else the article's first."""

    def __init__(self, text: Text, ceremonies: list[CeremonyDraft]) -> None:
        told = sorted((start, index) for index, c in enumerate(ceremonies) for start, _, _ in c.spans)
        self._text = text
        self._starts = [start for start, _ in told]
        self._indexes = [index for _, index in told]
        self._first = 0 if ceremonies else None

    def of(self, span: Span) -> int | None:
        """The index of a span's ceremony; None where there is none."""
        if self._first is None:
            return None
        end = self._text.sentence_of(span[0]).end
        last = bisect_right(self._starts, end) - 1
        return self._indexes[last] if last >= 0 else self._first

    def first(self, spans: list[Span]) -> int | None:
        """The ceremony of the first of some spans."""
        return self.of(min(spans)) if spans else self._first

    def all(self, spans: list[Span]) -> list[int]:
        """The ceremonies of all of some spans, in order."""
        return sorted({home for home in map(self.of, spans) if home is not None})


def _mentions(text: Text, spans: list[Span]) -> tuple[Mention, ...]:
    return tuple(text.mention(start, end, rule) for start, end, rule in sorted(set(spans)))


def _ids(prefix: str, homes: list[list[int]], ceremonies: int) -> list[tuple[str, ...]]:
    """The ids of the records of each ceremony."""
    ids: list[list[str]] = [[] for _ in range(ceremonies)]
    for number, home in enumerate(homes, 1):
        for ceremony in home:
            ids[ceremony].append(f"{prefix}{number}")
    return [tuple(records) for records in ids]


def assemble(
    text: Text,
    ceremonies: list[CeremonyDraft],
    recipients: list[RecipientDraft],
    officials: list[OfficialDraft],
    documents: list[DocumentDraft],
) -> _Records:
    """Give ids in order of first mention and link every record to the ceremonies it is told with."""
    homes = _Homes(text, ceremonies)
    of_recipient = [[home] if (home := homes.first(r.spans)) is not None else [] for r in recipients]
    of_official = [homes.all(o.spans) for o in officials]
    of_document = [homes.all(d.spans) for d in documents]
    recipient_ids = _ids("r", of_recipient, len(ceremonies))
    official_ids = _ids("o", of_official, len(ceremonies))
    document_ids = _ids("d", of_document, len(ceremonies))
    return (
        tuple(
            Ceremony(
                f"c{i + 1}",
                c.type,
                c.name,
                c.date,
                c.place,
                tuple(c.organizers),
                c.occasion,
                recipient_ids[i],
                official_ids[i],
                document_ids[i],
                _mentions(text, c.spans),
            )
            for i, c in enumerate(ceremonies)
        ),
        tuple(
            _recipient(text, number, r, home) for number, (r, home) in enumerate(_paired(recipients, of_recipient), 1)
        ),
        tuple(_official(text, number, o, home) for number, (o, home) in enumerate(_paired(officials, of_official), 1)),
        tuple(_document(text, number, d) for number, d in enumerate(documents, 1)),
    )


def _paired(drafts: list[_Draft], homes: list[list[int]]) -> list[tuple[_Draft, list[int]]]:
    return list(zip(drafts, homes, strict=True))


def _recipient(text: Text, number: int, draft: RecipientDraft, home: list[int]) -> Recipient:
    return Recipient(
        f"r{number}",
        draft.kind,
        draft.name,
        draft.count,
        draft.honorific,
        tuple(draft.titles),
        draft.award,
        draft.posthumous,
        tuple(draft.presented_by),
        f"c{home[0] + 1}" if home else None,
        _mentions(text, draft.spans),
    )


def _official(text: Text, number: int, draft: OfficialDraft, home: list[int]) -> Official:
    return Official(
        f"o{number}",
        draft.name,
        draft.honorific,
        tuple(draft.titles),
        tuple(draft.positions),
        tuple(sorted(draft.actions)),
        tuple(f"c{index + 1}" for index in home),
        _mentions(text, draft.spans),
    )


def _document(text: Text, number: int, draft: DocumentDraft) -> Document:
    return Document(
        f"d{number}",
        draft.type,
        draft.family,
        draft.code,
        draft.number,
        draft.issuer,
        draft.reference,
        draft.date,
        draft.title,
        _mentions(text, draft.spans),
    )


def doubts(text: Text, ceremonies: list[CeremonyDraft], documents: list[DocumentDraft]) -> tuple[Warning_, ...]:
    """What stays open in the records: dates of no known year."""
    found = []
    drafts: list[CeremonyDraft | DocumentDraft] = [*ceremonies, *documents]
    for draft in drafts:
        if draft.date is not None and draft.date.value.startswith("XXXX"):
            span = text.span(*min(draft.spans)[:2]) if draft.spans else None
            message = f"no year can be told for {draft.date.text!r}; give the article's date of publication"
            found.append(Warning_("unknown-year", message, span))
    return tuple(found)
