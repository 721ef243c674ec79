"""A run that is killed at any moment and resumed gives what an uninterrupted run gives, byte for byte."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cli_tools import ARTICLE, PLAIN, run, write_jsonl

# The command with a saved state after nearly every article, so that a short run meets many moments.
OFTEN = (
    "import sys; from vnevent.batch import output; output._EVERY = {every}\n"
    "from vnevent.__main__ import main\n"
    "{more}\n"
    "main()"
)
# The command that is killed at the n-th call of a function that changes files.
KILL_AT = """
import os, signal
left = [{calls}]
def deadly(name, after):
    usual = getattr(os, name)
    def call(*arguments, **named):
        left[0] -= 1
        if not left[0] and not after: os.kill(os.getpid(), signal.SIGKILL)
        result = usual(*arguments, **named)
        if not left[0] and after: os.kill(os.getpid(), signal.SIGKILL)
        return result
    setattr(os, name, call)
for name in ("fsync", "replace"): deadly(name, {after})
"""


def command(arguments: list[str], every: float = 0.0, more: str = "") -> list[str]:
    return [sys.executable, "-c", OFTEN.format(every=every, more=more), *arguments]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder with a dump, a packed one, text files and broken inputs."""
    folder = tmp_path / "in"
    folder.mkdir()
    write_jsonl(folder / "one.jsonl", 600)
    dump = write_jsonl(folder / "two.jsonl", 100, PLAIN)
    with dump.open("a") as file:
        file.write("{broken\n" + json.dumps({"id": "last", "text": ARTICLE}) + "\n")
    for number in range(20):
        (folder / f"{number:02}.txt").write_text(f"{ARTICLE}Số {number}.\n" if number % 5 else "", encoding="utf-8")
    return folder


def arguments(source: Path, output: Path, *more: str) -> list[str]:
    rejects = output.with_name("rejects.jsonl")
    return ["parse", str(source), "-o", str(output), "--rejects", str(rejects), "--resume", "-q", "--jobs", "2", *more]


def uninterrupted(source: Path, name: str) -> tuple[bytes, bytes]:
    folder = source.parent / "whole"
    folder.mkdir()
    done = run(*arguments(source, folder / name))
    assert done.returncode == 1
    return (folder / name).read_bytes(), (folder / "rejects.jsonl").read_bytes()


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz"])
def test_killed_at_many_random_moments(name: str, source: Path) -> None:
    expected = uninterrupted(source, name)
    folder = source.parent / "killed"
    folder.mkdir()
    chance = random.Random(name)
    kills = 0
    while True:
        process = subprocess.Popen(command(arguments(source, folder / name)), stderr=subprocess.DEVNULL)
        try:
            process.wait(chance.uniform(0.2, 0.7) if kills < 8 else 60)
            break
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait(10)
            kills += 1
    assert process.returncode == 1
    assert kills
    assert ((folder / name).read_bytes(), (folder / "rejects.jsonl").read_bytes()) == expected
    assert sorted(path.name for path in folder.iterdir()) == sorted([name, "rejects.jsonl"])


@pytest.mark.parametrize("after", [False, True])
def test_killed_at_every_change_of_a_file(after: bool, tmp_path: Path) -> None:
    """With a state of earlier runs as well, so that nothing is lost or doubled between the two files."""
    wanted = [str(tmp_path / name) for name in ("a.txt", "b.txt")]  # so few that no worker is started
    for name in wanted:
        Path(name).write_text(PLAIN, encoding="utf-8")
    output, state = tmp_path / "out.jsonl", tmp_path / "seen.db"
    for calls in range(1, 40):
        more = KILL_AT.format(calls=calls, after=after)
        parse = ["parse", *wanted, "-o", str(output), "--since-state", str(state), "--resume", "-q"]
        done = subprocess.run(command(parse, more=more), check=False)
        if done.returncode == 0:
            break
        assert done.returncode == -signal.SIGKILL
        assert subprocess.run(command(parse), check=False).returncode == 0
        found = [json.loads(line)["article"]["source"] for line in output.read_bytes().splitlines()]
        assert found == wanted, f"killed at change {calls}"
        for path in (output, state):
            path.unlink()
    else:
        pytest.fail("never got through")
    assert calls > 5


def test_a_finished_run_is_begun_anew(tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "news.jsonl", 3)
    for count in (3, 5):
        write_jsonl(source, count)
        assert run("parse", source, "-o", tmp_path / "out.jsonl", "--resume", "-q").returncode == 0
        assert len((tmp_path / "out.jsonl").read_bytes().splitlines()) == count


def killed_early(parse: list[str], part: Path) -> None:
    process = subprocess.Popen(command(parse), stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 30
    while not (part.exists() and part.stat().st_size) and time.monotonic() < deadline:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait(10)


def test_other_options_or_a_changed_input_begin_anew(tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "news.jsonl", 400)
    output = tmp_path / "out.jsonl"
    parse = ["parse", str(source), "-o", str(output), "--resume"]
    killed_early(parse, tmp_path / "out.jsonl.part")
    done = run(*parse, "--published", "2024-01-02")
    assert done.returncode == 0
    assert "goes on" not in done.stderr.decode()
    published = {json.loads(line)["article"]["published"] for line in output.read_bytes().splitlines()}
    assert published == {"2024-01-02"}

    killed_early(parse, tmp_path / "out.jsonl.part")
    write_jsonl(source, 20, PLAIN)
    done = run(*parse)
    assert done.returncode == 0
    found = [json.loads(line)["article"]["length"] for line in output.read_bytes().splitlines()]
    assert len(found) == 20
    assert max(found) < 200


def test_a_torn_journal_line_is_passed_over(tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "news.jsonl", 300)
    output = tmp_path / "out.jsonl"
    parse = ["parse", str(source), "-o", str(output), "--resume"]
    killed_early(parse, tmp_path / "out.jsonl.part")
    with (tmp_path / "out.jsonl.part.journal").open("ab") as file:
        file.write(b'{"part": 12')
    assert run(*parse).returncode == 0
    assert [json.loads(line)["article"]["id"] for line in output.read_bytes().splitlines()] == [
        f"a{i}" for i in range(300)
    ]
