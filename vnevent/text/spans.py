"""Stretches of a text that are taken, asked again and again whether something overlaps them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable


class Spans:
    """A union of spans. Asking takes logarithmic time, adding at the end constant time."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: Iterable[tuple[int, int]] = ()) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in spans:
            self.add(start, end)

    def add(self, start: int, end: int) -> None:
        """Take a span, too."""
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end)
        if first < last:  # spans that it overlaps become one with it
            start, end = min(start, self._starts[first]), max(end, self._ends[last - 1])
        self._starts[first:last] = [start]
        self._ends[first:last] = [end]

    def overlap(self, start: int, end: int) -> bool:
        """Whether a span shares a character with what is taken."""
        first = bisect_right(self._ends, start)
        return first < len(self._starts) and self._starts[first] < end
