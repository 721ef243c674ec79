"""What a run is asked to do, and the stream of items that it works through."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import NamedTuple

from ..read import STDIN, ReadOptions, Reject, Unit, find_files, units
from .work import Done, WorkOptions

Signature = tuple[str, int, int]  # name, size, time of change in ns


class Plan(NamedTuple):
    """The inputs of a run and how they are read and worked on."""

    inputs: tuple[str, ...]
    work: WorkOptions = WorkOptions()
    jobs: int = 1
    strict: bool = False

    @property
    def read(self) -> ReadOptions:
        """How sources are read."""
        return self.work.read


class Item(NamedTuple):
    """One step of a run: a unit to work on, a reject that splitting found, or (None) the end of a source."""

    source: Signature
    number: int
    unit: Unit | Reject | None


Outcome = Done | Reject | None
Skip = Callable[[Signature], int | None]


def signature(name: str) -> Signature:
    """A source's name, size and time of change; zeros for standard input and for what is no file."""
    if name == STDIN:
        return (name, 0, 0)
    try:
        status = os.stat(name)
    except (OSError, ValueError):
        return (name, 0, 0)
    return (name, status.st_size, status.st_mtime_ns)


def items(plan: Plan, read: list[int], skip: Skip | None = None) -> Iterator[Item]:
    """All items of a plan, in order. ``skip`` tells how many of a source's items are done, None: all of them."""
    for found in find_files(plan.inputs):
        name = found.source if isinstance(found, Reject) else found
        source = signature(name)
        done = skip(source) if skip else 0
        if done is None:
            read[0] += source[1]
            continue
        index = 0
        for index, unit in enumerate([found] if isinstance(found, Reject) else units(found, plan.read, read), start=1):
            if index > done:
                yield Item(source, index, unit)
        yield Item(source, index + 1, None)
