"""What people see of a run on standard error: failures, progress, a summary."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from ..read import Reject
from .stats import Stats

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

_EVERY = 30.0  # seconds between two lines in a log


class Report:
    """Failures as lines; progress as a bar on a terminal, as a line every half a minute elsewhere."""

    def __init__(self, *, quiet: bool, total_bytes: int = 0, bar: bool = False) -> None:
        self._quiet = quiet
        self._total = total_bytes
        self._next = time.monotonic() + _EVERY
        self._bar: Bar | None = None
        if bar and not quiet:
            self._bar = _bar(total_bytes)
            self._bar.start()
            self._next = 0.0

    def failure(self, reject: Reject) -> None:
        """One failure, one line."""
        self.line(f"vnevent: {reject}")

    def line(self, text: str) -> None:
        """A line above the bar."""
        if self._bar is not None:
            self._bar.console.print(text, markup=False, highlight=False, soft_wrap=True)
        else:
            print(text, file=sys.stderr, flush=True)

    def update(self, stats: Stats, read: int) -> None:
        """Called after each article; shows something now and then."""
        now = time.monotonic()
        if self._quiet or now < self._next:
            return
        if self._bar is None:
            self._next = now + _EVERY
            figures = f"{stats.articles:,} articles, {stats.rate:,.0f}/s, {stats.failed:,} failed"
            self.line(f"vnevent: {figures}{self._left(stats, read)}")
            return
        self._next = now + 0.2
        total = max(self._total, read) if self._total else None
        self._bar.update(
            self._bar.task_ids[0], completed=read, total=total, articles=f"{stats.articles:,}",
            rate=f"{stats.rate:,.0f}", failed=f"{stats.failed:,}",
        )  # fmt: skip
        self._bar.refresh()

    def _left(self, stats: Stats, read: int) -> str:
        if not self._total or not read:
            return ""
        share = min(read / self._total, 1.0)
        return f", {share:.0%} of the input, about {_span(stats.seconds * (1 - share) / share)} left"

    def close(self, stats: Stats | None = None) -> None:
        """Take the bar away, and give the summary."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None
        if stats is not None and not self._quiet:
            self.line(f"vnevent: {stats.as_line()}")


def _span(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min {rest} s"


def _bar(total: int) -> Bar:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    bar = Progress(
        TextColumn("{task.fields[articles]} articles"),
        TextColumn("{task.fields[rate]}/s"),
        TextColumn("{task.fields[failed]} failed"),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        auto_refresh=False,  # no thread: the bar is drawn where articles are counted
        transient=True,
    )
    bar.add_task("", total=total or None, articles="0", rate="0", failed="0")
    return bar
