"""Everything that README.md shows is run, and gives what is shown."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tools import readme

TEXT = (readme.ROOT / "README.md").read_text("utf-8")
STEPS = [step for step in readme.steps(TEXT) if not step.is_run_elsewhere]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return readme.copy(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.command)
def test_command(step: readme.Step, project: Path) -> None:
    missing = [name for name in step.needs if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    done = readme.run(step.command, project)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    if step.shown is not None:
        assert step.shown
        assert readme.as_shown(done.stdout, step.shown) == step.shown, "python -m tools.readme --update"


def test_commands_are_found() -> None:
    assert len(STEPS) >= 8
    first, second = readme.setup_commands(TEXT)
    assert first.endswith(".venv/bin/vnevent parse samples/party-badges.txt")
    assert second.endswith("-m pytest")


def test_left_out_lines() -> None:
    assert readme.as_shown("a  \nb\nc\nd\n", "x\n…\ny\n") == "a\n…\nd\n"


@pytest.mark.parametrize("path", ["README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/constructs.md"])
def test_links_lead_to_files(path: str) -> None:
    page = readme.ROOT / path
    for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text("utf-8")):
        assert (page.parent / target).exists(), f"{path}: {target}"


def test_every_field_of_the_output_is_explained() -> None:
    from vnevent.schema import json_schema

    explained = set(re.findall(r"`(\w+)`", TEXT))
    for name, definition in json_schema()["$defs"].items():
        if name not in ("warning", "mention"):
            assert set(definition["properties"]) <= explained, name
    assert set(json_schema()["$defs"]["ceremony"]["properties"]["type"]["enum"]) <= explained
