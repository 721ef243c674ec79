"""From names and positions to people."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import NamedTuple

from ..lexicon import Hits
from ..model import Position
from ..text.document import Text
from .drafts import OfficialDraft, Span


class Occurrence(NamedTuple):
    """A place where a person is named: the name, ``outer`` (from the honorific or title on), the person's index."""

    start: int
    end: int
    outer: int
    person: int


@dataclass(slots=True)
class Person:
    """A person that the article names; without positions, no official."""

    name: str
    honorific: str | None = None
    titles: list[str] = field(default_factory=list)
    positions: list[Position] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class People:
    """Everybody whom an article names, with every place that names them."""

    persons: list[Person] = field(default_factory=list)
    occurrences: list[Occurrence] = field(default_factory=list)
    position_spans: list[tuple[int, int, int]] = field(default_factory=list)

    def within(self, start: int, end: int) -> list[Occurrence]:
        """Occurrences whose name lies in a span, in order."""
        first = bisect_left(self.occurrences, (start,))
        found = []
        for occurrence in self.occurrences[first:]:
            if occurrence.start >= end:
                break
            if occurrence.end <= end:
                found.append(occurrence)
        return found

    def officials(self) -> list[OfficialDraft]:
        """The persons that have a position."""
        return [
            OfficialDraft(p.name, p.honorific, p.titles, p.positions, spans=p.spans) for p in self.persons if p.positions
        ]


def find_people(text: Text, hits: Hits) -> People:
    """Everybody whom the article names, with positions."""
    return People()
