"""One recipient and one award of an article: what a record holds, and when two tellings are one record."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..extract.awards import folded
from .award_facts import Fact
from .award_same import place_of_joint, same_giver, same_order, same_prize, whole_office
from .award_words import GROUP, ORG, PERSON
from .drafts import Span


@dataclass(slots=True)
class Record:
    """A recipient and an award, from one fact or several."""

    fact: Fact
    key: str
    body: bool
    grade: str | None
    years: int | None
    giver: str | None
    sets: set[int]
    presenters: list[int]
    told: bool
    posthumous: bool
    spans: list[Span] = field(default_factory=list)
    dropped: bool = False
    named: bool = False  # the award is told with its giver ("Bằng khen của Bộ A")
    weight: int = 0  # how often the article names the award so

    @property
    def kind(self) -> str:
        return self.fact.party.kind

    @property
    def vague(self) -> bool:
        """A group without a number."""
        return self.kind == GROUP and self.fact.party.count is None


def take(known: Record, record: Record) -> None:
    """One fact told again: what the second telling adds."""
    known.grade = known.grade or record.grade
    known.years = known.years or record.years
    known.giver = max(_of_body(known, record), _of_body(record, known), key=_fullness) or None
    if known.fact.award.reference and not record.fact.award.reference:
        known.fact.award = record.fact.award
    if (
        known.fact.award.name != record.fact.award.name
        and not record.fact.award.reference
        and record.weight > known.weight
    ):
        known.fact.award, known.weight = record.fact.award, record.weight
    # "Công ty cổ phần Sao Mai" says more than "Sao Mai", "lực lượng vũ trang Quân khu 9" another thing
    fuller = len(record.key) > len(known.key) and place_of_joint(record.key) != known.key
    people = (
        known.fact.party.definite == "place" and place_of_joint(record.key) == known.key and "nhân dân" in record.key
    )
    fuller = fuller or people or known.fact.party.definite == "bare"  # a place that is told by its name alone
    if known.kind == ORG and (known.fact.hosted if known.fact.hosted != record.fact.hosted else fuller):
        known.key, known.fact.party = record.key, record.fact.party
    known.fact.hosted = known.fact.hosted and record.fact.hosted
    if not known.presenters or known.kind == GROUP:  # one hands it to some of a group, another one to others
        known.presenters += [p for p in record.presenters if p not in known.presenters]
    if record.presenters and record.fact.hand and not known.fact.hand:  # who hands it over, not who decided
        known.presenters, known.fact.hand = list(record.presenters), True
    known.told = known.told or record.told
    known.named = known.named or record.named
    known.posthumous = known.posthumous or record.posthumous
    known.sets |= record.sets
    known.spans += record.spans


def _of_body(record: Record, other: Record) -> str:
    """ "Hội A trao", "ông B, Chủ tịch Hội A, tặng": of Hội A, and B hands it over."""
    own, told = record.giver or "", other.giver or ""
    headed = told and record.presenters and folded(own) == f"chủ tịch {folded(told)}"
    return told if headed and not folded(told).startswith(("ubnd", "ủy ban")) else own


def _fullness(giver: str) -> tuple[bool, int]:
    return giver == whole_office(giver), len(giver)


def exact(a: Record, b: Record) -> bool:
    return (a.grade, a.years, a.giver) == (b.grade, b.years, b.giver)


def compatible(a: Record, b: Record) -> bool:
    """Whether two records may tell of one award: what both say is the same."""
    first, second = a.fact.award, b.fact.award
    if (
        first.name != second.name
        and not ((first.reference or second.reference) and first.head == second.head)
        and not same_order(first, second)
        and not same_prize(first, second, bool(a.grade and a.grade == b.grade))
    ):
        return False
    if (a.grade and b.grade and a.grade != b.grade) or (a.years and b.years and a.years != b.years):
        return False
    return not (a.giver and b.giver) or same_giver(a.giver, b.giver)


def bucket_of(record: Record) -> tuple[object, ...]:
    """What records that may be one have in common."""
    party = record.fact.party
    who = record.key if record.kind == PERSON else party.count if record.kind == GROUP else None
    head = record.fact.award.head
    return record.kind, "giải" if head.startswith("giải ") else head, who
