"""The figures of a run."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from ..model import LISTS
from ..read import Reject
from .work import Done

SOME_FAILED, NOTHING_READ = 1, 3


@dataclass(slots=True)
class Stats:
    """Counts of articles, failures and records."""

    articles: int = 0
    failed: int = 0
    skipped: int = 0
    sources: int = 0
    records: list[int] = field(default_factory=lambda: [0, 0, 0, 0])
    codes: Counter[str] = field(default_factory=Counter)
    began: float = field(default_factory=time.monotonic)
    articles_before: int = 0  # of an earlier run that this one goes on with

    def count(self, outcome: Done | Reject) -> None:
        """Count one outcome."""
        if isinstance(outcome, Reject):
            self.failed += 1
            self.codes[outcome.code] += 1
            return
        self.articles += 1
        for index, number in enumerate(outcome.counts):
            self.records[index] += number

    @property
    def seconds(self) -> float:
        """How long this run has been going."""
        return time.monotonic() - self.began

    @property
    def rate(self) -> float:
        """Articles a second in this run."""
        return (self.articles - self.articles_before) / max(self.seconds, 1e-6)

    def exit_code(self) -> int:
        """0 all well, 1 some articles failed, 3 nothing could be read."""
        if not self.failed:
            return 0
        return SOME_FAILED if self.articles or self.skipped else NOTHING_READ

    def as_json(self) -> dict[str, Any]:
        """The summary for programs."""
        return {
            "articles": self.articles,
            "failed": self.failed,
            "skipped": self.skipped,
            "sources": self.sources,
            "records": dict(zip(LISTS, self.records, strict=True)),
            "failures": dict(sorted(self.codes.items())),
            "seconds": round(self.seconds, 3),
            "articles_per_second": round(self.rate, 1),
            "exit_code": self.exit_code(),
        }

    def as_line(self) -> str:
        """The summary for people."""
        parts = [f"{self.articles:,} articles in {self.seconds:,.1f} s ({self.rate:,.0f}/s)"]
        parts.append(", ".join(f"{number:,} {kind}" for kind, number in zip(LISTS, self.records, strict=True)))
        if self.skipped:
            parts.append(f"{self.skipped:,} known ones left out")
        if self.failed:
            why = ", ".join(f"{number:,} {code}" for code, number in self.codes.most_common())
            parts.append(f"{self.failed:,} failed ({why})")
        return "; ".join(parts)

    def save(self) -> dict[str, Any]:
        """What an unfinished run hands on."""
        return {
            "articles": self.articles,
            "failed": self.failed,
            "skipped": self.skipped,
            "sources": self.sources,
            "records": self.records,
            "codes": dict(self.codes),
        }

    def restore(self, saved: dict[str, Any]) -> None:
        """Go on with the figures of an unfinished run."""
        self.articles = self.articles_before = saved["articles"]
        self.failed, self.skipped, self.sources = saved["failed"], saved["skipped"], saved["sources"]
        self.records = list(saved["records"])
        self.codes = Counter(saved["codes"])
