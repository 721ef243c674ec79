"""How regexes are declared: see ``vnevent.text.patterns``."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import vnevent
from vnevent.extract import body_patterns
from vnevent.link import award_words, gaps
from vnevent.text import patterns
from vnevent.text.document import Text
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


def _guarded() -> Iterator[patterns._Guarded]:
    body_patterns.patterns(), award_words.plural(), gaps._patterns()  # made when first asked for
    made = [*body_patterns.patterns(), *gaps._patterns(), award_words.plural(), award_words._work(), gaps._removal()]
    for module in pkgutil.walk_packages(vnevent.__path__, "vnevent."):
        if module.name != "vnevent.__main__":
            made += vars(importlib.import_module(module.name)).values()
    yield from {id(value): value for value in made if isinstance(value, patterns._Guarded)}.values()


def test_guards_hold_for_what_the_patterns_find() -> None:
    texts = [Text(path.read_text(encoding="utf-8")) for path in sorted((_HOME.parents[2] / "samples").glob("*.txt"))]
    found = 0
    for guarded in _guarded():
        whole: re.Pattern[str] = re.compile(str(guarded.pattern), guarded.flags)
        for text in texts:
            for line in (*text.view.split("\n"), *text.key.split("\n")):
                for match in whole.finditer(line):
                    found += 1
                    assert not guarded.opens or match[0].startswith(guarded.opens), guarded.pattern
                    rest = line[match.start() : match.end() + 10]
                    assert not guarded.needs or any(part in rest for part in guarded.needs), guarded.pattern
    assert found > 100


def test_a_guarded_pattern_is_compiled_only_where_it_may_match() -> None:
    opened, needed = regex(r"ab+", opens=("ab",)), regex(r"\w*b", needs=("b",))
    assert opened.match("xab") is None
    assert opened.fullmatch("x") is None
    assert opened.search("ba") is None
    assert opened.sub("-", "ba") == "ba"
    assert needed.match("aab", 0, 2) is None
    assert needed.search("aa") is None
    assert list(needed.finditer("aa")) == []
    assert not {"match", "search", "finditer", "fullmatch", "sub"} & (vars(opened).keys() | vars(needed).keys())
    assert opened.match("xab", 1)
    assert opened.search("xab")
    assert opened.sub("-", "xabb") == "x-"
    assert opened.fullmatch("abb")
    assert needed.match("aab")
    assert needed.search("xb")
    assert len(list(needed.finditer("ab ab"))) == 2
