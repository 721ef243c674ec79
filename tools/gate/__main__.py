"""``python -m tools.gate``: is vnevent as right as it was, and which facts did a change gain and lose?

It parses the gold set and a fixed sample of the dump (both outside of the project, see --shared), compares the figures
of the gold set with the floors in ``floors.json``, and lists every fact gained (+) or lost (-) against the last
accepted run, article by article. It ends with status 1 where a figure is under its floor.

``--update`` accepts the run: it raises the floors that the run allows to raise (no floor ever goes down; with a figure
under its floor nothing is accepted) and takes the run's facts as those to compare with.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from . import accepted, articles, floors

HERE = Path(__file__).resolve().parent


def shared_folder() -> Path:
    """Where the gold set and the dump are: VNEVENT_SHARED, else ``shared`` beside the checkout."""
    return Path(os.environ.get("VNEVENT_SHARED") or HERE.parent.parent.parent / "shared")


@dataclass(frozen=True, slots=True)
class Files:
    """The files that the gate reads and, with --update, writes."""

    floors: Path
    accepted: Path
    readable: Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """One run of the gate."""

    f1: dict[str, float]
    floors: dict[str, float]
    facts: accepted.Run
    changes: list[accepted.Change]
    missing: int

    @property
    def below(self) -> list[str]:
        return floors.below(self.f1, self.floors)


def measure(shared: Path, files: Files) -> Outcome:
    """Parse the articles and compare."""
    gold = {case.name: case.parse() for case in articles.gold(shared / "gold")}
    figures = articles.score(shared, list(gold.values()))
    facts = articles.run(gold | {case.name: case.parse() for case in articles.dump(shared / "dump")})
    before = accepted.load(files.accepted)
    changes = accepted.compare(facts, before, accepted.load_readable(files.readable))
    missing = len(before.keys() - accepted.hashes(facts).keys())
    return Outcome(floors.rows(figures), floors.load(files.floors), facts, changes, missing)


def accept(outcome: Outcome, files: Files) -> None:
    """Take a run as the one to compare with, and raise the floors."""
    floors.save(files.floors, floors.lift(outcome.f1, outcome.floors))
    accepted.save(files.accepted, outcome.facts)
    accepted.save_readable(files.readable, outcome.facts)


def report(outcome: Outcome, show: int) -> None:
    """Print what changed, then the figures."""
    for change in outcome.changes:
        print(change.article)
        lines = [f"  - {fact}" for fact in change.lost] + [f"  + {fact}" for fact in change.gained]
        print("\n".join(lines[:show] + ([f"  … {len(lines) - show} more"] if len(lines) > show else [])))
        if change.unread:
            print(f"  - {change.unread} facts of which this machine has no readable copy")
    lost = sum(len(change.lost) + change.unread for change in outcome.changes)
    gained = sum(len(change.gained) for change in outcome.changes)
    facts = sum(map(len, outcome.facts.values()))
    print(f"{facts} facts in {len(outcome.facts)} articles; {gained} gained, {lost} lost")
    if outcome.missing:
        print(f"{outcome.missing} accepted articles are no longer there")
    print()
    for name, figure in outcome.f1.items():
        print(f"{name:22}F1 {figure:.4f}   floor {outcome.floors.get(name, 0.0):.3f}")


def main(arguments: list[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.gate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=shared_folder(), help="folder of score, gold/ and dump/")
    parser.add_argument("--update", action="store_true", help="accept this run and raise the floors")
    parser.add_argument("--show", type=int, default=40, metavar="N", help="lines shown of one article [40]")
    parser.add_argument("--state", type=Path, default=HERE, help="folder of floors.json and accepted.txt")
    options = parser.parse_args(arguments)
    if not (options.shared / "gold").is_dir():
        print(f"gate: no gold set in {options.shared}", file=sys.stderr)
        return 2
    files = Files(options.state / "floors.json", options.state / "accepted.txt", accepted.cache_path())
    start = time.perf_counter()
    outcome = measure(options.shared, files)
    report(outcome, options.show)
    print(f"{time.perf_counter() - start:.1f} s", file=sys.stderr)
    for line in outcome.below:
        print(f"gate: under its floor: {line}", file=sys.stderr)
    if options.update and not outcome.below:
        accept(outcome, files)
        print("accepted", file=sys.stderr)
    return 1 if outcome.below else 0


if __name__ == "__main__":
    sys.exit(main())
