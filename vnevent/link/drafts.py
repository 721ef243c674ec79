"""Records on their way: what the linkers find, in offsets of the view, before ids and links are given."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..model import Award, Date, Position

# (start, end, rule): a span of the view that a record rests on
Span = tuple[int, int, str]


@dataclass(slots=True)
class DocumentDraft:
    """A document and every place where it is cited."""

    type: str
    family: str
    code: str | None = None
    number: int | None = None
    issuer: str | None = None
    reference: str | None = None
    date: Date | None = None
    title: str | None = None
    spans: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class OfficialDraft:
    """A person with at least one position."""

    name: str
    honorific: str | None = None
    titles: list[str] = field(default_factory=list)
    positions: list[Position] = field(default_factory=list)
    actions: set[str] = field(default_factory=set)
    spans: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class RecipientDraft:
    """A recipient and an award."""

    kind: str
    name: str
    award: Award
    count: int | None = None
    honorific: str | None = None
    titles: list[str] = field(default_factory=list)
    posthumous: bool = False
    presented_by: list[str] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class CeremonyDraft:
    """A real event; ``spans`` are all its mentions, the naming one first."""

    type: str
    name: str
    date: Date | None = None
    place: str | None = None
    organizers: list[str] = field(default_factory=list)
    occasion: str | None = None
    spans: list[Span] = field(default_factory=list)
