"""``python -m tools.samples``: compare the samples with their expected output; ``--update`` writes it anew.

A sample is ``samples/NAME.txt`` with ``samples/NAME.json``, the whole output expected of it. The day of publication,
where the article is parsed with one, stands in ``samples/published.toml``.
"""

from __future__ import annotations

import argparse
import difflib
import sys
import tomllib
from pathlib import Path

import orjson

import vnevent

FOLDER = Path(__file__).resolve().parent.parent / "samples"


def names(folder: Path = FOLDER) -> list[str]:
    """The names of all samples."""
    return sorted(path.stem for path in folder.glob("*.txt"))


def published(folder: Path = FOLDER) -> dict[str, str]:
    """The days of publication by the name of the sample."""
    return {name: str(day) for name, day in tomllib.loads((folder / "published.toml").read_text("utf-8")).items()}


def read(name: str, folder: Path = FOLDER) -> str:
    """The text of a sample, its line ends as they are in the file."""
    return (folder / f"{name}.txt").read_bytes().decode("utf-8")


def produce(name: str, folder: Path = FOLDER) -> bytes:
    """The output of a sample, as its expected file would hold it."""
    result = vnevent.parse(read(name, folder), id=name, published=published(folder).get(name))
    return orjson.dumps(result, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def expected(name: str, folder: Path = FOLDER) -> bytes:
    """The expected output of a sample; empty where there is none yet."""
    path = folder / f"{name}.json"
    return path.read_bytes() if path.exists() else b""


def changes(name: str, folder: Path = FOLDER) -> str:
    """How the output of a sample differs from what is expected; empty where it does not."""
    old, new = expected(name, folder), produce(name, folder)
    if old == new:
        return ""
    lines = old.decode().splitlines(), new.decode().splitlines()
    return "\n".join(difflib.unified_diff(*lines, f"{name}.json, expected", f"{name}.json, now", lineterm="", n=6))


def main(arguments: list[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tools.samples", description="Compare the samples, or update them.")
    parser.add_argument("names", nargs="*", help="samples [all]")
    parser.add_argument("--update", action="store_true", help="write what the program gives now as what is expected")
    parser.add_argument("--folder", type=Path, default=FOLDER, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    changed = 0
    for name in options.names or names(options.folder):
        if difference := changes(name, options.folder):
            changed += 1
            print(difference)
            if options.update:
                (options.folder / f"{name}.json").write_bytes(produce(name, options.folder))
    print(f"{changed} of {len(options.names or names(options.folder))} samples differ", file=sys.stderr)
    return 1 if changed and not options.update else 0


if __name__ == "__main__":
    sys.exit(main())
