"""Every output fits the schema that the command prints, and the schema is closed."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import orjson
import pytest
from cli_tools import ARTICLE, PLAIN, run
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import vnevent
from vnevent import model
from vnevent.schema import json_schema

VALIDATOR = Draft202012Validator(json_schema())
SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.json"))
WORDS = [
    *ARTICLE.split(),
    "Huân chương Lao động hạng Nhất",
    "Quyết định số 12/QĐ-TTg",
    "truy tặng",
    "nguyên",
    "kiêm",
    "|",
    "\n",
]


def output(text: str, **about: str) -> dict[str, Any]:
    """The output of a text, as read back from its JSON."""
    parsed: dict[str, Any] = orjson.loads(orjson.dumps(vnevent.parse(text, **about)))
    return parsed


def test_the_schema_is_a_schema_and_what_the_command_prints() -> None:
    Draft202012Validator.check_schema(json_schema())
    assert json.loads(run("schema").stdout) == json_schema()


def test_every_object_is_closed_and_every_key_required_and_described() -> None:
    found = [json_schema(), *json_schema()["$defs"].values()]
    for closed in found:
        assert closed["additionalProperties"] is False
        assert closed["required"] == list(closed["properties"])
        assert closed["description"]
        for name, value in closed["properties"].items():
            assert value.get("description") or "$ref" in value or name in ("start", "end"), name


@pytest.mark.parametrize(
    ("name", "record"),
    [
        ("article", model.ArticleInfo), ("ceremony", model.Ceremony), ("recipient", model.Recipient),
        ("award", model.Award), ("official", model.Official), ("position", model.Position),
        ("document", model.Document), ("date", model.Date), ("mention", model.Mention), ("warning", model.Warning_),
    ],
)  # fmt: skip
def test_the_schema_names_the_fields_of_the_model_in_their_order(name: str, record: type) -> None:
    assert list(json_schema()["$defs"][name]["properties"]) == [field.name for field in fields(record)]


@pytest.mark.parametrize("text", [ARTICLE, PLAIN, ""])
def test_outputs_fit(text: str) -> None:
    VALIDATOR.validate(output(text, id="1", title="T", url="u", published="2024-08-28"))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
def test_outputs_of_shuffled_words_fit(text: str) -> None:
    VALIDATOR.validate(output(text))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200).filter(lambda text: text.isprintable() or "\n" in text))
def test_outputs_of_any_text_fit(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        return
    VALIDATOR.validate(output(text))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_samples_fit(path: Path) -> None:
    VALIDATOR.validate(json.loads(path.read_bytes()))


def test_what_is_wrong_does_not_fit() -> None:
    good = output(ARTICLE)
    spoils: tuple[Callable[[dict[str, Any]], object], ...] = (
        lambda value: value.update(extra=1),
        lambda value: value["article"].pop("url"),
        lambda value: value.update(schema="vnevent/2"),
        lambda value: value["article"].update(sha256="x"),
        lambda value: value["officials"][0].update(id="c1"),
    )
    for spoil in spoils:
        bad = copy.deepcopy(good)
        spoil(bad)
        assert not VALIDATOR.is_valid(bad)
