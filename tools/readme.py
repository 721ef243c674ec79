"""``python -m tools.readme``: run what README.md shows; ``--update`` writes the outputs anew.

In README.md a block ```` ```console ```` shows commands after ``$`` with their output; a line ``…`` in the output
stands for lines left out. A block ```` ```sh ```` holds commands alone, a block ```` ```python ```` a program; a block
```` ```output ```` behind it shows what it prints. All run in a copy of the project, so that nothing they write stays.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FENCE = re.compile(r"^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.M | re.S)
COPIED = ("samples", "seeds", "README.md", "docs")
SETUP = "-m venv"
"""Commands that make an environment are run by the build (``.ci/run``), not by the tests that run inside of one."""
MEASURES = ("-m bench", "-m tools.gate", "-m pytest")
"""Commands that measure or test take long or need data from outside; they are run by tests of their own."""


@dataclass(frozen=True, slots=True)
class Step:
    """A command of README.md and the output shown for it, if any is."""

    command: str
    shown: str | None
    start: int
    end: int

    @property
    def is_run_elsewhere(self) -> bool:
        return SETUP in self.command or any(part in self.command for part in MEASURES)

    @property
    def needs(self) -> list[str]:
        """Programs beside Python that it takes."""
        return [name for name in ("jq", "duckdb", "sqlite3") if re.search(rf"(?:^|\| ){name}\b", self.command)]


def blocks(text: str, kind: str) -> Iterator[re.Match[str]]:
    """The fenced blocks of a kind."""
    return (match for match in FENCE.finditer(text) if match["kind"] == kind)


def steps(text: str) -> list[Step]:
    """Every command that is shown, in order."""
    found = []
    for block in blocks(text, "sh"):
        for line in re.finditer(r"^(?!#|\s*$).+(?:\\\n.+)*", block["body"], re.M):
            at = block.start("body")
            found.append(Step(line[0], None, at + line.start(), at + line.end()))
    for block in blocks(text, "console"):
        for part in re.finditer(r"^\$ (?P<command>.+)\n(?P<shown>(?:(?!\$ ).*\n)*)", block["body"], re.M):
            at = block.start("body")
            found.append(Step(part["command"], part["shown"], at + part.start("shown"), at + part.end("shown")))
    for program, output in zip(blocks(text, "python"), blocks(text, "output"), strict=True):
        command = f"python - <<'END'\n{program['body']}END"
        found.append(Step(command, output["body"], output.start("body"), output.end("body")))
    return sorted(found, key=lambda step: step.start)


def setup_commands(text: str) -> list[str]:
    """The commands that set the project up, as they are printed."""
    return [step.command for step in steps(text) if SETUP in step.command]


def copy(target: Path) -> Path:
    """Copy what the commands work on."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name)
        elif source.exists():
            shutil.copy(source, target / name)
    return target


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command as a reader would, with the environment's own vnevent."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "COLUMNS": "100", "NO_COLOR": "1", "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, encoding="utf-8", cwd=folder,
        env=environment, timeout=300,
    )  # fmt: skip


def as_shown(output: str, shown: str) -> str:
    """The output in the way it is shown: without trailing blanks, and with the lines left out that are left out."""
    given = "".join(f"{line.rstrip()}\n" for line in output.rstrip().splitlines())
    head, left_out, tail = shown.partition("…\n")
    if not left_out:
        return given
    lines = given.splitlines(keepends=True)
    end = tail.count("\n")
    return "".join([*lines[: head.count("\n")], left_out, *lines[len(lines) - end :]])


def update(text: str) -> tuple[str, list[str]]:
    """README.md with outputs as they are now, and the commands that failed."""
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        copied = copy(Path(folder))
        pieces, last = [], 0
        for step in steps(text):
            if step.is_run_elsewhere:
                continue
            done = run(step.command, copied)
            if done.returncode:
                failed.append(f"{step.command}: {done.stderr}")
            elif step.shown is not None:
                pieces += [text[last : step.start], as_shown(done.stdout, step.shown)]
                last = step.end
    return "".join([*pieces, text[last:]]), failed


def main(arguments: list[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tools.readme", description="Run what README.md shows.")
    parser.add_argument("--update", action="store_true", help="write the outputs into README.md")
    parser.add_argument("--setup", action="store_true", help="print the commands that set the project up, and end")
    options = parser.parse_args(arguments)
    path = ROOT / "README.md"
    old = path.read_text("utf-8")
    if options.setup:
        print("\n".join(setup_commands(old)))
        return 0
    new, failed = update(old)
    print("\n".join(failed), end="\n" if failed else "", file=sys.stderr)
    if options.update:
        path.write_text(new, "utf-8")
    elif new != old:
        print("README.md shows outputs that are no longer so (python -m tools.readme --update)", file=sys.stderr)
    return 1 if failed or (new != old and not options.update) else 0


if __name__ == "__main__":
    sys.exit(main())
