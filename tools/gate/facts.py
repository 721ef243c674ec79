"""A parse as a list of plain facts, one line each, so that two runs can be compared fact by fact."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from vnevent.model import Award, Ceremony, Document, Official, Recipient, Result


def facts(result: Result) -> list[str]:
    """Every fact of a result in the order of its records; a fact that is told twice stands once."""
    lines: list[str] = []
    for ceremony in result.ceremonies:
        lines += _ceremony(ceremony)
    for recipient in result.recipients:
        lines += _recipient(recipient)
    for official in result.officials:
        lines += _official(official)
    for document in result.documents:
        lines += _document(document)
    return list(dict.fromkeys(unicodedata.normalize("NFC", line) for line in lines))


def _ceremony(ceremony: Ceremony) -> Iterator[str]:
    yield f"ceremony: [{ceremony.type}] {ceremony.name}"
    if ceremony.date:
        yield f"ceremony date: {ceremony.date.value} | {ceremony.name}"
    if ceremony.place:
        yield f"ceremony place: {ceremony.place} | {ceremony.name}"
    if ceremony.occasion:
        yield f"ceremony occasion: {ceremony.occasion} | {ceremony.name}"
    for organizer in ceremony.organizers:
        yield f"ceremony organizer: {organizer} | {ceremony.name}"


def _award(award: Award) -> str:
    parts = [award.name, f"hạng {award.grade}" if award.grade else "", f"{award.years} năm" if award.years else ""]
    return ", ".join(filter(None, parts))


def _recipient(recipient: Recipient) -> Iterator[str]:
    count = f"{recipient.count} " if recipient.count is not None else ""
    dead = " (posthumous)" if recipient.posthumous else ""
    line = f"{count}{recipient.name} <- {_award(recipient.award)}{dead}"
    yield f"recipient: [{recipient.kind}] {line}"
    for name in recipient.presented_by:
        yield f"presented by: {name} | {line}"


def _official(official: Official) -> Iterator[str]:
    yield f"official: {' '.join((*official.titles, official.name))}"
    for position in official.positions:
        yield f"position: {official.name} | {position.text}"


def _document(document: Document) -> Iterator[str]:
    line = f"{document.type} {document.code or document.reference}"
    yield f"document: {line}"
    if document.date:
        yield f"document date: {document.date.value} | {line}"
    if document.issuer:
        yield f"document issuer: {document.issuer} | {line}"
