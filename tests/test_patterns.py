"""How regexes are declared: see ``vnevent.text.patterns``."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import vnevent
from vnevent.link import gaps
from vnevent.text import patterns
from vnevent.text.patterns import regex

_HOME = Path(str(patterns.__file__))


def _declared(value: object) -> Iterator[object]:
    """The regexes in a value of a module, in rows and tables of them too."""
    if isinstance(value, patterns._Regex):
        yield value
    elif isinstance(value, dict):
        yield from (found for item in value.values() for found in _declared(item))
    elif isinstance(value, tuple | list | frozenset):
        yield from (found for item in value for found in _declared(item))


def test_behaves_as_a_compiled_pattern() -> None:
    pattern = regex(r"(?P<word>[a-z]+)", re.IGNORECASE)
    match = pattern.search("12 Abc")
    assert match
    assert match["word"] == "Abc"
    assert (pattern.pattern, pattern.flags) == (r"(?P<word>[a-z]+)", re.IGNORECASE)
    assert pattern.sub("x", "ab 1 cd") == "x 1 x"
    assert [m[0] for m in pattern.finditer("a b")] == ["a", "b"]
    assert regex(rb"\x00").search(b"a\x00")


def test_compiled_at_first_use() -> None:
    pattern = regex("(")
    with pytest.raises(re.error):
        pattern.match("")


def test_every_regex_of_the_package_is_declared_so() -> None:
    folder = Path(str(vnevent.__file__)).parent
    eager = [path.name for path in folder.rglob("*.py") if path != _HOME and "re.compile(" in path.read_text("utf-8")]
    assert eager == []


def test_every_regex_of_the_package_compiles() -> None:
    found = 0
    for module in pkgutil.walk_packages(vnevent.__path__, "vnevent."):
        if not module.name.endswith("__main__") and "arrow" not in module.name and "parquet" not in module.name:
            for value in vars(importlib.import_module(module.name)).values():
                for pattern in _declared(value):
                    assert isinstance(pattern, patterns._Regex)
                    re.compile(pattern.pattern, pattern.flags)
                    found += 1
    assert found > 400


def test_plain_separators_are_what_the_pattern_says() -> None:
    for between, separator in gaps._PLAIN.items():
        match = gaps._patterns().separator.match(between)
        assert match is not None
        assert (match.lastgroup or "none") == separator
