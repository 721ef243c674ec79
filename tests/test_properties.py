"""The invariants of the contract, on the samples, on the founding article and on generated texts."""

from __future__ import annotations

import itertools
import json
import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest
from cli_tools import without_offsets
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import vnevent
from tools import samples
from vnevent.schema import json_schema

VALIDATOR = Draft202012Validator(json_schema())
ROOT = Path(__file__).parent.parent
LISTS = {"ceremonies": "c", "recipients": "r", "officials": "o", "documents": "d"}
TEXTS = {
    **{name: samples.read(name) for name in samples.names()},
    "seed": next((ROOT / "seeds").glob("*.txt")).read_text("utf-8"),
}
PUBLISHED = samples.published()
WORDS = sorted({word for text in TEXTS.values() for word in text.split()})
SENTENCES = sorted({part.strip() for text in TEXTS.values() for part in re.split(r"\n|(?<=\.) ", text) if part.strip()})


def output(text: str, published: str | None = "2024-07-18") -> dict[str, Any]:
    """The output of a text, as read back from its JSON."""
    parsed: dict[str, Any] = orjson.loads(orjson.dumps(vnevent.parse(text, published=published)))
    return parsed


def mentions(value: Any) -> Iterator[dict[str, Any]]:
    """Every mention in an output."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from item if key == "mentions" else mentions(item)
    elif isinstance(value, list):
        for item in value:
            yield from mentions(item)


def strings(value: Any) -> Iterator[str]:
    """Every string value in the records, mentions left out."""
    if isinstance(value, dict):
        for key, item in value.items():
            if key != "mentions":
                yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, str):
        yield value


def records(result: dict[str, Any]) -> dict[str, Any]:
    return {kind: result[kind] for kind in LISTS}


def check(text: str, result: dict[str, Any]) -> None:
    """Everything that holds for the output of any text."""
    VALIDATOR.validate(result)
    assert result["article"]["length"] == len(text)
    check_mentions(text, result)
    check_values(result)
    check_links(result)


def check_mentions(text: str, result: dict[str, Any]) -> None:
    for kind in LISTS:
        for record in result[kind]:
            assert record["mentions"], "a record rests on no mention"
    for mention in mentions(result):
        assert 0 <= mention["start"] < mention["end"] <= len(text)
        assert text[mention["start"] : mention["end"]] == mention["text"]
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", mention["rule"])
    for warning in result["warnings"]:
        if warning["span"]:
            start, end = warning["span"]
            assert 0 <= start <= end <= len(text)


def check_values(result: dict[str, Any]) -> None:
    for value in strings(records(result)):
        assert value
        assert value == unicodedata.normalize("NFC", value)
        assert value == " ".join(value.split())


def check_links(result: dict[str, Any]) -> None:
    ids = {kind: [record["id"] for record in result[kind]] for kind in LISTS}
    for kind, letter in LISTS.items():
        assert ids[kind] == [f"{letter}{number}" for number in range(1, len(ids[kind]) + 1)]
    for ceremony in result["ceremonies"]:
        for kind in ("recipients", "officials", "documents"):
            assert len(set(ceremony[kind])) == len(ceremony[kind])
            assert set(ceremony[kind]) <= set(ids[kind])
        back = [record["id"] for record in result["recipients"] if record["ceremony"] == ceremony["id"]]
        assert sorted(ceremony["recipients"]) == sorted(back)
        back = [record["id"] for record in result["officials"] if ceremony["id"] in record["ceremonies"]]
        assert sorted(ceremony["officials"]) == sorted(back)
    for recipient in result["recipients"]:
        assert recipient["ceremony"] in (None, *ids["ceremonies"])
    for official in result["officials"]:
        assert set(official["ceremonies"]) <= set(ids["ceremonies"])


@pytest.mark.parametrize("name", TEXTS)
def test_the_contract_holds_for_articles(name: str) -> None:
    check(TEXTS[name], output(TEXTS[name], PUBLISHED.get(name)))


# Texts that once broke it, found by ``fuzz``.
BROKEN = (
    "giải thưởng lương định của (SÁNG 11.4 HỘI KIẾN, Giải Nhì\n\nLê VĂN ANđón nhận\nvới cách mạng",
    "anh hùng quân đội) Lê al-Assad, ; tin buồn; ",
    "Phân viện trưởng Chỉ huy trưởng, ",
)


@pytest.mark.parametrize("text", BROKEN)
def test_the_contract_holds_for_texts_that_broke_it(text: str) -> None:
    check(text, output(text, None))


PRINTED = {
    "ceremonies": ("name", "place", "organizers", "occasion"),
    "recipients": ("name", "honorific", "titles", "presented_by"),
    "officials": ("name", "honorific", "titles"),
    "documents": ("reference", "issuer", "title"),
}


def printed(result: dict[str, Any]) -> Iterator[str]:
    """The values that the article's own words make."""
    for kind, fields in PRINTED.items():
        for record in result[kind]:
            for field in fields:
                yield from strings(record[field])
    for recipient in result["recipients"]:
        yield recipient["award"]["text"]
    for official in result["officials"]:
        for position in official["positions"]:
            yield position["text"]
            yield from strings(position["organization"])


@pytest.mark.parametrize("name", TEXTS)
def test_values_are_made_of_the_articles_own_words(name: str) -> None:
    words = set(re.findall(r"\w+", TEXTS[name]))
    for value in printed(output(TEXTS[name], PUBLISHED.get(name))):
        assert set(re.findall(r"\w+", value)) <= words, value


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), max_size=12).map("\n".join))
def test_the_contract_holds_for_shuffled_sentences(text: str) -> None:
    check(text, output(text))


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from([*WORDS, "\n", "|", ";", "nguyên", "kiêm", "hạng"]), max_size=80).map(" ".join))
def test_the_contract_holds_for_shuffled_words(text: str) -> None:
    check(text, output(text))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_no_text_at_all_brings_it_down(text: str) -> None:
    check(text, output(text))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_no_damage_to_an_article_brings_it_down(name: str, data: st.DataObject) -> None:
    text = TEXTS[name]
    at = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(at, min(len(text), at + 40)))
    noise = data.draw(st.text(max_size=8))
    damaged = text[:at] + noise + text[end:]
    check(damaged, output(damaged))


def _other_tone(text: str) -> str:
    """The text with the new placement of tones (hoà, uỷ, thuý) where it has the old one."""
    old, new = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy", "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ"
    for before, after in zip(old.split(), new.split(), strict=True):
        text = re.sub(rf"(?<![qQ]){before}(?!\w)", after, text)
    return text


def _other_dashes(text: str) -> str:
    return re.sub(r"[-–—]", "–", text)


FORMS: dict[str, Callable[[str], str]] = {
    "NFD": lambda text: unicodedata.normalize("NFD", text),
    "doubled spaces": lambda text: text.replace(" ", "  "),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "zero-width spaces": lambda text: text.replace(" ", " \u200b"),
    "byte order mark": lambda text: "\ufeff" + text,
}
SPELLINGS: dict[str, Callable[[str], str]] = {
    "tone placement": _other_tone,
    "dashes": _other_dashes,
    "eth for Đ": lambda text: text.replace("Đ", "Ð"),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", TEXTS)
def test_every_form_of_an_article_gives_the_same_values(name: str, form: str) -> None:
    changed = FORMS[form](TEXTS[name])
    given = output(changed, PUBLISHED.get(name))
    check(changed, given)
    assert without_offsets(given) == without_offsets(output(TEXTS[name], PUBLISHED.get(name)))


def _same(value: Any, canonical: bool = False) -> Any:
    """Records with free text folded, but canonical values and codes as they are."""
    if isinstance(value, dict):
        own = {"id", "type", "kind", "code", "category", "title"} & value.keys() if "positions" not in value else set()
        own -= {"title"} if "family" in value else set()
        return {key: _same(item, key in own) for key, item in value.items()}
    if isinstance(value, list):
        return [_same(item) for item in value]
    if isinstance(value, str) and not canonical:
        return _other_tone(_other_dashes(value)).replace("Ð", "Đ")
    return value


def _not_yet(spelling: str, text: str) -> str | None:
    """What the program does not do yet."""
    if spelling == "eth for Đ" and re.search(r"\d[-/](?:\w+[-/])?\w*Đ|/[A-Z]+-\w*Đ", text):
        return "a code keeps the letter eth"
    return None


def _spelled() -> Iterator[Any]:
    for spelling, name in itertools.product(SPELLINGS, TEXTS):
        reason = _not_yet(spelling, TEXTS[name])
        marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
        yield pytest.param(spelling, name, marks=marks, id=f"{spelling}-{name}")


@pytest.mark.parametrize(("spelling", "name"), list(_spelled()))
def test_every_spelling_of_an_article_gives_the_same_records(spelling: str, name: str) -> None:
    before = without_offsets(output(TEXTS[name], PUBLISHED.get(name)))
    after = without_offsets(output(SPELLINGS[spelling](TEXTS[name]), PUBLISHED.get(name)))
    assert _same(after) == _same(before)
    canonical = [[record["award"]["name"] for record in run["recipients"]] for run in (before, after)]
    assert canonical[0] == canonical[1]


_PARSE_ALL = """
import hashlib, orjson, sys, vnevent
digest = hashlib.sha256()
for text, published in orjson.loads(sys.stdin.buffer.read()):
    digest.update(orjson.dumps(vnevent.parse(text, published=published)))
print(digest.hexdigest())
"""


def _digest(**environment: str) -> bytes:
    work = orjson.dumps([[text, PUBLISHED.get(name)] for name, text in TEXTS.items()])
    command = [sys.executable, "-c", _PARSE_ALL]
    done = subprocess.run(command, input=work, capture_output=True, check=True, env={**os.environ, **environment})
    return done.stdout


def test_the_same_text_gives_the_same_bytes_in_every_process() -> None:
    first = _digest(PYTHONHASHSEED="1", LC_ALL="C", TZ="Asia/Ho_Chi_Minh")
    assert first == _digest(PYTHONHASHSEED="4711", LC_ALL="C.UTF-8", TZ="America/New_York", PYTHONUTF8="1")


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), max_size=8).map("\n".join))
def test_parsing_twice_gives_the_same(text: str) -> None:
    assert output(text) == output(text)


def test_the_order_of_articles_does_not_matter() -> None:
    forwards = {name: json.dumps(output(text)) for name, text in TEXTS.items()}
    backwards = {name: json.dumps(output(text)) for name, text in reversed(TEXTS.items())}
    assert forwards == backwards
