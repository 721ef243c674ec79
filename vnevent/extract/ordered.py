"""Things in the order of the text, found by offset without going through all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import Generic, Protocol, TypeVar


class Placed(Protocol):
    """Anything that stands at an offset of the view."""

    @property
    def start(self) -> int:
        """Where it starts."""


T = TypeVar("T", bound=Placed)


class Ordered(Generic[T]):
    """Sorted by start; every question is about those that start in [start, end)."""

    __slots__ = ("_starts", "items")

    def __init__(self, items: Iterable[T]) -> None:
        self.items = sorted(items, key=lambda item: item.start)
        self._starts = [item.start for item in self.items]

    def some(self, start: int, end: int) -> bool:
        """Whether any starts there."""
        return self.first(start, end) is not None

    def first(self, start: int, end: int) -> T | None:
        """The first that starts there."""
        index = bisect_left(self._starts, start)
        return self.items[index] if index < len(self.items) and self._starts[index] < end else None

    def last(self, start: int, end: int) -> T | None:
        """The last that starts there."""
        index = bisect_left(self._starts, end) - 1
        return self.items[index] if index >= 0 and self._starts[index] >= start else None

    def between(self, start: int, end: int) -> Iterator[T]:
        """All that start there, in order."""
        for index in range(bisect_left(self._starts, start), len(self.items)):
            if self._starts[index] >= end:
                return
            yield self.items[index]


class Cover:
    """Spans that do not overlap, and which of them holds an offset."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._ends = [end for _, end in ordered]

    def end_at(self, offset: int) -> int | None:
        """The end of the span that holds an offset behind its first character, else None."""
        index = bisect_right(self._starts, offset) - 1
        return self._ends[index] if index >= 0 and self._starts[index] < offset < self._ends[index] else None

    def holds(self, offset: int) -> bool:
        """Whether a span holds an offset, its first character included."""
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and offset < self._ends[index]
