"""A run: all items of a plan in order, to a sink."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Protocol

from ..read import STDIN, Reject, Unit, is_single
from .errors import Stopped
from .plan import Item, Outcome, Plan, Skip, items, signature
from .report import Report
from .stats import Stats
from .work import work

if TYPE_CHECKING:
    from .state import State

_FEW = 4
_SMALL = 1_000_000


class Sink(Protocol):
    """Where outcomes go."""

    def put(self, item: Item, outcome: Outcome) -> None:
        """Take one outcome; None is the end of a source."""


def run(
    plan: Plan, sink: Sink, report: Report, stats: Stats, *, skip: Skip | None = None, state: State | None = None
) -> None:
    """Work through a plan. Raises Stopped at the first failure where the plan is strict."""
    read = [0]
    stream = items(plan, read, skip)
    if state is not None:
        stream = _only_new(stream, state, stats)
    clean = True  # whether the current source had no failure
    for item, outcome in _outcomes(stream, plan):
        if outcome is None:
            stats.sources += 1
            if state is not None and clean:
                state.finished(item.source)
            clean = True
        else:
            stats.count(outcome)
            if isinstance(outcome, Reject):
                clean = False
                report.failure(outcome)
                if state is not None and isinstance(item.unit, Unit):
                    state.forget(item.unit)
        sink.put(item, outcome)
        if isinstance(outcome, Reject) and plan.strict:
            raise Stopped
        report.update(stats, read[0])


def _only_new(stream: Iterator[Item], state: State, stats: Stats) -> Iterator[Item]:
    for item in stream:
        if isinstance(item.unit, Unit) and not state.is_new(item.unit):
            stats.skipped += 1
            continue
        yield item


def _outcomes(stream: Iterator[Item], plan: Plan) -> Iterator[tuple[Item, Outcome]]:
    first = next(stream, None)
    if first is None:
        return iter(())
    whole = chain([first], stream)
    if _is_small(plan, first):
        return _here(whole, plan)
    from .pool import parallel

    return parallel(whole, plan.work, plan.jobs)


def _here(stream: Iterator[Item], plan: Plan) -> Iterator[tuple[Item, Outcome]]:
    for item in stream:
        yield item, work(item.unit, plan.work) if isinstance(item.unit, Unit) else item.unit


def _is_small(plan: Plan, first: Item) -> bool:
    """Whether a run is a few single articles, for which no process is worth starting."""
    if plan.inputs == (STDIN,):
        return not isinstance(first.unit, Unit) or first.unit.record is None
    return len(plan.inputs) <= _FEW and all(is_single(name) and _size(name) < _SMALL for name in plan.inputs)


def _size(name: str) -> int:
    return signature(name)[1]
