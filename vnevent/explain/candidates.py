"""What an article's records rest on, and what looked like a record and is none."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ..extract.awards import find_awards
from ..extract.events import ATTENDED, HELD, PLANNED, POINT, EventReader
from ..link.assemble import assemble
from ..link.drafts import Span
from ..model import LISTS, Article, Ceremony, Document, Mention, Official, Recipient
from ..pipeline import Reading, read_article
from ..text.spans import Spans

Record = Ceremony | Recipient | Official | Document


@dataclass(frozen=True, slots=True)
class Kept:
    """A record, the list it is in, a line that names it."""

    list: str
    id: str
    label: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """What looked like part of a record and is none: where, what of, and why it lost."""

    list: str
    start: int
    end: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """An article's text with its records and the candidates that lost."""

    text: str
    kept: tuple[Kept, ...]
    lost: tuple[Candidate, ...]


@cache
def rules() -> dict[str, dict[str, str]]:
    """Every rule by name: the list it serves, what it reads, an example."""
    data = tomllib.loads(files(__package__).joinpath("rules.toml").read_text(encoding="utf-8"))
    return {rule["name"]: rule for rule in data["rule"]}


def _label(record: Record) -> str:
    if isinstance(record, Ceremony):
        date = f", {record.date.value}" if record.date else ""
        return f"[{record.type}] {record.name}{date}"
    if isinstance(record, Recipient):
        grade = f" hạng {record.award.grade}" if record.award.grade else ""
        years = f" {record.award.years} năm" if record.award.years else ""
        count = f"{record.count} " if record.count else ""
        return f"{count}{record.name} ← {record.award.name}{grade}{years}"
    if isinstance(record, Official):
        return f"{record.name}: {'; '.join(position.text for position in record.positions)}"
    return f"{record.type} {record.code or record.reference}"


def explain(article: Article) -> Explanation:
    """Explain one article. Raises ValueError where ``published`` is no ISO date."""
    reading = read_article(article)
    lists = assemble(reading.text, reading.ceremonies, reading.recipients, reading.officials, reading.documents)
    by_list: dict[str, tuple[Record, ...]] = dict(zip(LISTS, lists, strict=True))
    kept = tuple(
        Kept(name, record.id, _label(record), record.mentions)
        for name, records in by_list.items()
        for record in records
    )
    lost = sorted(
        (
            *_lost_events(reading),
            *_lost_awards(reading),
            *_lost_posts(reading),
            *_lost_names(reading),
            *_lost_documents(reading),
        ),
        key=lambda candidate: (candidate.start, candidate.end),
    )
    return Explanation(article.text, kept, tuple(lost))


def _taken(spans: Iterable[Span]) -> Spans:
    return Spans((start, end) for start, end, _ in spans)


def _candidate(reading: Reading, name: str, start: int, end: int, why: str) -> Candidate:
    mention = reading.text.mention(start, end, "")
    return Candidate(name, mention.start, mention.end, mention.text, why)


def _lost_events(reading: Reading) -> Iterator[Candidate]:
    taken = _taken(span for draft in reading.ceremonies for span in draft.spans)
    known = rules()
    for mention in EventReader(reading.text, reading.hits, reading.calendar.dates).mentions():
        if taken.overlap(mention.start, mention.end):
            continue
        if mention.status in (PLANNED, POINT):
            why = known[mention.rule]["says"] if mention.rule in known else mention.rule
        elif mention.status in (HELD, ATTENDED):
            why = "too little is told of it to be an event of its own"
        else:
            why = "only named; nobody holds or attends it here"
        yield _candidate(reading, "ceremonies", mention.start, mention.end, why)


def _lost_awards(reading: Reading) -> Iterator[Candidate]:
    taken = _taken(span for draft in reading.recipients for span in draft.spans)
    for award in find_awards(reading.text, reading.hits):
        if not taken.overlap(award.start, award.end):
            yield _candidate(reading, "recipients", award.start, award.end, "no recipient is told of this award here")


def _lost_posts(reading: Reading) -> Iterator[Candidate]:
    taken = Spans((start, end) for start, end, _ in reading.people.position_spans)
    for hit in reading.hits["title"]:
        if not hit.entry.attrs.get("not_a_title") and not taken.overlap(hit.start, hit.end):
            yield _candidate(reading, "officials", hit.start, hit.end, "no name stands with this post")


def _lost_names(reading: Reading) -> Iterator[Candidate]:
    officials = {official.name for official in reading.officials}
    for person in reading.people.persons:
        if person.name not in officials and person.spans:
            start, end, _ = min(person.spans)
            why = "told to be dead" if person.dead else "no post is told of this person"
            yield _candidate(reading, "officials", start, end, why)


def _lost_documents(reading: Reading) -> Iterator[Candidate]:
    taken = _taken(span for draft in reading.documents for span in draft.spans)
    for kind in ("document_type", "document"):
        for hit in reading.hits[kind]:
            if not taken.overlap(hit.start, hit.end):
                yield _candidate(reading, "documents", hit.start, hit.end, "no number, body or subject tells which one")
