"""From drafts to the records of the contract: ids, links, mentions."""

from __future__ import annotations

from ..model import Ceremony, Document, Mention, Official, Recipient
from ..text.document import Text
from .drafts import CeremonyDraft, DocumentDraft, OfficialDraft, RecipientDraft, Span

_Records = tuple[
    tuple[Ceremony, ...], tuple[Recipient, ...], tuple[Official, ...], tuple[Document, ...]
]


def _mentions(text: Text, spans: list[Span]) -> tuple[Mention, ...]:
    return tuple(text.mention(start, end, rule) for start, end, rule in sorted(set(spans)))


def _nearest(text: Text, spans: list[Span], ceremonies: list[CeremonyDraft]) -> int | None:
    """The ceremony told last before a record's first mention, else the first one of the article."""
    if not ceremonies:
        return None
    first = min(start for start, _, _ in spans) if spans else 0
    sentence = text.sentence_at(first)
    best, best_start = 0, -1
    for index, ceremony in enumerate(ceremonies):
        for start, _, _ in ceremony.spans:
            if best_start < start and text.sentence_at(start) <= sentence:
                best, best_start = index, start
    return best


def assemble(
    text: Text,
    ceremonies: list[CeremonyDraft],
    recipients: list[RecipientDraft],
    officials: list[OfficialDraft],
    documents: list[DocumentDraft],
) -> _Records:
    """Give ids in order of first mention and link every record to the ceremony it is told with."""
    of_recipient = [_nearest(text, r.spans, ceremonies) for r in recipients]
    of_official = [_nearest(text, o.spans, ceremonies) for o in officials]
    of_document = [_nearest(text, d.spans, ceremonies) for d in documents]

    def linked(prefix: str, homes: list[int | None], index: int) -> tuple[str, ...]:
        return tuple(f"{prefix}{i + 1}" for i, home in enumerate(homes) if home == index)

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
                linked("r", of_recipient, i),
                linked("o", of_official, i),
                linked("d", of_document, i),
                _mentions(text, c.spans),
            )
            for i, c in enumerate(ceremonies)
        ),
        tuple(
            Recipient(
                f"r{i + 1}",
                r.kind,
                r.name,
                r.count,
                r.honorific,
                tuple(r.titles),
                r.award,
                r.posthumous,
                tuple(r.presented_by),
                None if home is None else f"c{home + 1}",
                _mentions(text, r.spans),
            )
            for i, (r, home) in enumerate(zip(recipients, of_recipient, strict=True))
        ),
        tuple(
            Official(
                f"o{i + 1}",
                o.name,
                o.honorific,
                tuple(o.titles),
                tuple(o.positions),
                tuple(sorted(o.actions)),
                () if home is None else (f"c{home + 1}",),
                _mentions(text, o.spans),
            )
            for i, (o, home) in enumerate(zip(officials, of_official, strict=True))
        ),
        tuple(
            Document(
                f"d{i + 1}",
                d.type,
                d.family,
                d.code,
                d.number,
                d.issuer,
                d.reference,
                d.date,
                d.title,
                _mentions(text, d.spans),
            )
            for i, d in enumerate(documents)
        ),
    )
