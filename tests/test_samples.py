"""Every sample gives what is expected of it; the command that updates what is expected writes just that."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import orjson
import pytest
from cli_tools import run

from tools import samples

NAMES = samples.names()


def expected(name: str) -> dict[str, Any]:
    parsed: dict[str, Any] = orjson.loads(samples.expected(name))
    return parsed


@pytest.mark.parametrize("name", NAMES)
def test_sample(name: str) -> None:
    difference = samples.changes(name)
    assert not difference, f"\n{difference}\n(python -m tools.samples --update {name}, where the new output is right)"


def test_there_is_a_sample_of_every_kind_and_one_of_ordinary_news() -> None:
    outputs = [expected(name) for name in NAMES]
    assert len(outputs) >= 12
    kinds = {ceremony["type"] for output in outputs for ceremony in output["ceremonies"]}
    assert kinds >= {
        "award", "appointment", "commemoration", "conference", "congress", "session", "launch", "signing", "visit",
        "funeral",
    }  # fmt: skip
    lists = ("ceremonies", "recipients", "officials", "documents")
    assert any(not any(output[part] for part in lists) for output in outputs)


def test_every_day_of_publication_is_of_a_sample() -> None:
    assert samples.published().keys() <= set(NAMES)


@pytest.mark.parametrize("name", NAMES[:3])
def test_the_command_gives_the_same_records(name: str) -> None:
    day = samples.published().get(name)
    done = run("parse", samples.FOLDER / f"{name}.txt", *(["--published", day] if day else []))
    assert done.returncode == 0, done.stderr
    given = orjson.loads(done.stdout)
    assert {**given, "article": None} == {**expected(name), "article": None}


def test_update_writes_the_expected_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(samples.FOLDER, tmp_path, dirs_exist_ok=True)
    folder = ["--folder", str(tmp_path)]
    samples.main([*folder, "--update"])
    capsys.readouterr()
    name = NAMES[0]
    spoiled = tmp_path / f"{name}.json"
    spoiled.write_bytes(spoiled.read_bytes().replace(b'"ceremonies"', b'"ceremony"'))
    (tmp_path / f"{NAMES[1]}.json").unlink()
    assert samples.main(folder) == 1
    shown = capsys.readouterr()
    assert '-  "ceremony": [' in shown.out
    assert '+  "ceremonies": [' in shown.out
    assert f"2 of {len(NAMES)} samples differ" in shown.err
    assert samples.main([*folder, "--update"]) == 0
    assert samples.main(folder) == 0
    assert spoiled.read_bytes() == samples.produce(name)
