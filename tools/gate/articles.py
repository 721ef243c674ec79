"""The articles that the gate parses: the gold set, all ceremony news of the dump, a fixed part of its ordinary news."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

import vnevent
from vnevent.model import Result

from .accepted import Run, digest
from .facts import facts

CEREMONIES, NEWS = "ceremonies-*.jsonl.gz", "news-*.jsonl.gz"
SHARE = 16
"""Of the ordinary news, one article in so many is parsed: those whose id has a hash that this number divides."""


@dataclass(frozen=True, slots=True)
class Case:
    """An article under a name that stays the same from run to run."""

    name: str
    text: str
    published: str | None

    def parse(self) -> Result:
        return vnevent.parse(self.text, id=self.name.partition("/")[2], published=self.published)


def gold(folder: Path) -> list[Case]:
    """The articles of the gold set."""
    cases = []
    for path in sorted(folder.glob("*.txt")):
        marked: dict[str, Any] = json.loads(path.with_suffix(".json").read_text("utf-8"))
        cases.append(Case(f"gold/{path.stem}", path.read_text("utf-8"), marked.get("published")))
    return cases


def dump(folder: Path) -> Iterator[Case]:
    """The pinned sample of the dump."""
    for path in sorted(folder.glob(CEREMONIES)):
        yield from _lines(path)
    for path in sorted(folder.glob(NEWS)):
        yield from (case for case in _lines(path) if int(digest(case.name), 16) % SHARE == 0)


def _lines(path: Path) -> Iterator[Case]:
    with gzip.open(path) as lines:
        for line in lines:
            row = orjson.loads(line)
            yield Case(f"dump/{row['id']}", row["text"], row.get("published"))


def run(results: dict[str, Result]) -> Run:
    """The facts of parsed articles."""
    return {name: facts(result) for name, result in results.items()}


def score(shared: Path, results: list[Result]) -> dict[str, Any]:
    """The figures that the yardstick gives the parses of the gold set."""
    with tempfile.TemporaryDirectory() as folder:
        parses = Path(folder) / "parses.jsonl"
        parses.write_bytes(b"".join(orjson.dumps(result, option=orjson.OPT_APPEND_NEWLINE) for result in results))
        command = [sys.executable, str(shared / "score"), str(shared / "gold"), "--parses", str(parses), "--json"]
        done = subprocess.run(command, capture_output=True, check=True)
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures
