"""The lexicon's data: what every entry says of itself, its examples, and the compiled form."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from vnevent.lexicon import LexiconError, Phrases, lexicon
from vnevent.lexicon.loader import _check, compile_sources, read_sources
from vnevent.text.document import Text
from vnevent.text.normalize import fold

SOURCES = read_sources()
ENTRIES = [(name, data, entry) for name, data in SOURCES.items() for entry in data.get("entry", [])]


def _id(case: tuple[str, dict[str, Any], dict[str, Any]]) -> str:
    return f"{case[0]}:{case[2]['canonical']}"


def test_compiled_form_is_up_to_date() -> None:
    assert files("vnevent.lexicon").joinpath("compiled.json").read_bytes() == compile_sources()


@pytest.mark.parametrize("case", ENTRIES, ids=_id)
def test_every_entry_has_an_example_that_shows_it(case: tuple[str, dict[str, Any], dict[str, Any]]) -> None:
    _, data, entry = case
    forms = [entry["canonical"], *entry.get("variants", [])]
    assert entry.get("examples"), "no example"
    if not data.get("scan", True):
        assert any(fold(form) in fold(example) for form in forms for example in entry["examples"])
        return
    for example in entry["examples"]:
        text = Text(example)
        hits = lexicon().scan(text)[data["kind"]]
        assert any(hit.entry.canonical == entry["canonical"] for hit in hits), f"{example!r} does not show it"


def test_source_is_told() -> None:
    assert all(len(data["source"]) > 10 for data in SOURCES.values())


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({}, "x.toml: no kind"),
        ({"kind": "title", "source": "s", "entry": [{"variants": []}]}, "entry 1 (no canonical form): canonical must"),
        (
            {"kind": "title", "source": "s", "entry": [{"canonical": "A", "variants": [1]}]},
            "entry 1 (A): variants must",
        ),
        (
            {"kind": "title", "source": "s", "entry": [{"canonical": "A"}, {"canonical": "B", "variants": ["A"]}]},
            "entry 2 (B): 'A' is also in x.toml: entry 1 (A)",
        ),
    ],
)
def test_broken_entries_are_named(data: dict[str, Any], message: str) -> None:
    with pytest.raises(LexiconError) as error:
        _check("x.toml", data)
    assert message in str(error.value)


def test_capitals_match_in_capitals_only() -> None:
    scan = lexicon().scan
    assert [h.entry.canonical for h in scan(Text("TS Lê Văn An"))["degree"]] == ["Tiến sĩ"]
    assert not scan(Text("ts lê văn an"))["degree"]


def test_whole_words_and_longest() -> None:
    hits = lexicon().scan(Text("nguyên Phó Chủ tịch nước"))["title"]
    assert [h.entry.canonical for h in hits] == ["Phó Chủ tịch nước"]


def test_phrases_in_place() -> None:
    phrases = Phrases(["hội", "hội đồng", "ủy ban"])
    text = "ủy ban và hội đồng, xahội (hội)"
    assert [found[0] for found in phrases.finditer(text, 0, len(text))] == ["ủy ban", "hội đồng", "hội"]
    assert [found[0] for found in phrases.finditer(text, 3, 13)] == ["hội"]
    assert phrases.search(text, 7, 10) is None
    found = phrases.match(text, 10)
    assert found
    assert found.span() == (10, 18)
    assert phrases.one_ends(text, 0, 18)
    assert phrases.one_ends(text, 10, 18)
    assert not phrases.one_ends(text, 11, 18)
    assert not phrases.one_ends(text, 0, 25)  # within a word
    assert phrases.one_ends(text, 0, len(text) - 1)


def test_provinces_tell_when_they_were_valid() -> None:
    provinces = {e.canonical: e.attrs for e in lexicon().of("province")}
    assert provinces["Hà Giang"]["until"] == "2025-06-30"
    assert provinces["Hà Giang"]["merged_into"] == "Tuyên Quang"
    assert len([p for p in provinces.values() if "until" not in p]) == 34
    assert len([p for p in provinces.values() if p.get("until") == "2025-06-30"]) == 63 - 34


def test_compiler_names_file_and_entry(tmp_path: Path) -> None:
    """The compiler run as a command, on a copy of the package with a broken file."""
    package = Path(str(files("vnevent.lexicon"))).parent
    copy = tmp_path / "vnevent"
    for path in package.rglob("*"):
        if path.suffix in (".py", ".toml"):
            target = copy / path.relative_to(package)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    (copy / "lexicon" / "data" / "countries.toml").write_text('kind = "country"\nsource = "s"\n[[entry]]\nx = 1\n')
    run = subprocess.run([sys.executable, "-m", "vnevent.lexicon"], cwd=tmp_path, capture_output=True, text=True)
    assert run.returncode == 1
    assert run.stderr == "vnevent.lexicon: countries.toml: entry 1 (no canonical form): canonical must be a text\n"
