"""The last accepted run: hashes of its facts in the project, the readable facts in a cache outside of it.

The articles that the gate parses are other people's texts. So nothing readable of them is kept in the project: a line
of ``accepted.txt`` holds the hash of an article's id and the hashes of its facts.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

Run = dict[str, list[str]]
"""The facts of each article by the article's name ("gold/A01")."""


def digest(*parts: str, size: int = 5) -> str:
    """A short hash of some texts."""
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=size).hexdigest()


def hashes(run: Run) -> dict[str, dict[str, str]]:
    """The facts of each article by their hashes, articles by theirs."""
    return {digest(article): {digest(article, fact): fact for fact in facts} for article, facts in run.items()}


@dataclass(frozen=True, slots=True)
class Change:
    """What an article gained and lost; ``unread`` counts lost facts of which no readable copy is at hand."""

    article: str
    gained: list[str]
    lost: list[str]
    unread: int


def load(path: Path) -> dict[str, set[str]]:
    """The accepted hashes; empty where nothing was accepted yet."""
    if not path.exists():
        return {}
    rows = (line.split() for line in path.read_text("ascii").splitlines() if not line.startswith("#"))
    return {row[0]: set(row[1:]) for row in rows if row}


def save(path: Path, run: Run) -> None:
    """Accept a run."""
    lines = ["# hash of an article, then the hashes of its facts (python -m tools.gate --update)"]
    lines += sorted(" ".join([article, *sorted(facts)]) for article, facts in hashes(run).items())
    path.write_text("\n".join(lines) + "\n", "ascii")


def cache_path() -> Path:
    """Where the readable copy is kept."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "vnevent" / "accepted-facts.json"


def load_readable(path: Path) -> dict[str, str]:
    """The readable facts by hash; empty where there is no copy."""
    try:
        readable: dict[str, str] = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return readable


def save_readable(path: Path, run: Run) -> None:
    """Keep the readable facts of an accepted run, as far as the machine lets us."""
    facts = {key: fact for article in hashes(run).values() for key, fact in article.items()}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(facts, ensure_ascii=False), "utf-8")
    except OSError:
        return


def compare(run: Run, accepted: dict[str, set[str]], readable: dict[str, str]) -> list[Change]:
    """The articles that changed, in the order of the run. Articles that were never accepted gain all they have."""
    changes = []
    for article, facts in run.items():
        now = {digest(article, fact): fact for fact in facts}
        before = accepted.get(digest(article), set())
        gone = [key for key in sorted(before) if key not in now]
        lost = [readable[key] for key in gone if key in readable]
        gained = [fact for key, fact in now.items() if key not in before]
        if gained or gone:
            changes.append(Change(article, gained, lost, len(gone) - len(lost)))
    return changes
