"""The JSON Schema (draft 2020-12) of the output, which `vnevent schema` prints.

It is closed: a property that is not named here is an error, and every property is required.
"""

from __future__ import annotations

from typing import Any

from .model import SCHEMA

EDTF = r"^(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?(?:/(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?)?$"
CEREMONY_TYPES = [
    "award", "appointment", "admission", "commemoration", "conference", "congress", "session", "inauguration", "launch",
    "signing", "visit", "funeral", "other",
]  # fmt: skip
ACTIONS = ["attended", "chaired", "presented", "spoke", "received", "signed", "appointed"]

_Schema = dict[str, Any]


def _string(description: str, **more: Any) -> _Schema:
    return {"type": "string", "description": description, **more}


def _maybe(kind: str, description: str, **more: Any) -> _Schema:
    return {"type": [kind, "null"], "description": description, **more}


def _list(items: _Schema, description: str, **more: Any) -> _Schema:
    return {"type": "array", "items": items, "description": description, **more}


def _ref(name: str) -> _Schema:
    return {"$ref": f"#/$defs/{name}"}


def _maybe_ref(name: str, description: str) -> _Schema:
    return {"anyOf": [_ref(name), {"type": "null"}], "description": description}


def _closed(description: str, properties: dict[str, _Schema]) -> _Schema:
    return {
        "type": "object",
        "description": description,
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _id(letter: str) -> _Schema:
    return _string("The id of the record within its article.", pattern=f"^{letter}[1-9][0-9]*$")


def _ids(letter: str, description: str) -> _Schema:
    return _list({"type": "string", "pattern": f"^{letter}[1-9][0-9]*$"}, description)


_TEXTS: _Schema = {"type": "string", "minLength": 1}
_MENTIONS = _list(_ref("mention"), "The places in the article that the record rests on.", minItems=1)
_HONORIFIC = _maybe("string", "The honorific before the name: đồng chí, ông, bà ...")
_TITLES = _list(_TEXTS, "Academic titles and military or police ranks, as printed.")


def _article() -> _Schema:
    return _closed(
        "What is known of the article itself.",
        {
            "id": _maybe("string", "The id that the source gives the article."),
            "source": _maybe("string", 'The file it was read from; "-" is standard input.'),
            "title": _maybe("string", "The title that the source gives."),
            "url": _maybe("string", "The address that the source gives."),
            "published": _maybe("string", "The day of publication, as an ISO date."),
            "sha256": _string("The SHA-256 of the article's text in UTF-8.", pattern="^[0-9a-f]{64}$"),
            "length": {"type": "integer", "minimum": 0, "description": "The length of the text in code points."},
        },
    )


def _ceremony() -> _Schema:
    return _closed(
        "An organised, formal event that the article reports as taking place.",
        {
            "id": _id("c"),
            "type": _string("What kind of event.", enum=CEREMONY_TYPES),
            "name": _string("The fullest naming phrase in the article.", minLength=1),
            "date": _maybe_ref("date", "When it was held."),
            "place": _maybe("string", "Where it was held, as stated."),
            "organizers": _list(_TEXTS, "The bodies that are stated to hold it."),
            "occasion": _maybe("string", "The occasion that it marks."),
            "recipients": _ids("r", "Those who receive an award at it."),
            "officials": _ids("o", "The officials who take part in it."),
            "documents": _ids("d", "The documents that it is about."),
            "mentions": _MENTIONS,
        },
    )


def _recipient() -> _Schema:
    return _closed(
        "One pair of a recipient and an award.",
        {
            "id": _id("r"),
            "kind": _string(
                "A named person, a named body, or people by number or kind.", enum=["person", "organization", "group"]
            ),
            "name": _string("The name without honorific and title; of a group its head noun.", minLength=1),
            "count": _maybe("integer", "How many a group holds.", minimum=0),
            "honorific": _HONORIFIC,
            "titles": _TITLES,
            "award": _ref("award"),
            "posthumous": {"type": "boolean", "description": "Conferred after death (truy tặng)."},
            "presented_by": _list(_TEXTS, "The people who hand it over, by name."),
            "ceremony": _maybe("string", "The id of the ceremony.", pattern="^c[1-9][0-9]*$"),
            "mentions": _MENTIONS,
        },
    )


def _award() -> _Schema:
    return _closed(
        "An award by its canonical name.",
        {
            "id": _string("A slug for programs: huy-hieu-dang.", minLength=1),
            "name": _string("The canonical name, without class and years.", minLength=1),
            "category": _string("The kind of award: order, medal, title ...", minLength=1),
            "grade": _maybe("string", "The class: Nhất, Nhì, Ba, or a prize letter."),
            "years": _maybe("integer", "The years of party membership of Huy hiệu Đảng."),
            "conferred_by": _maybe(
                "string", "The body that confers it: as printed, else the one that the regulation names for this award."
            ),
            "text": _string("The award as the article prints it.", minLength=1),
        },
    )


def _official() -> _Schema:
    return _closed(
        "A named person with at least one position.",
        {
            "id": _id("o"),
            "name": _string("The full name without honorific, rank and title.", minLength=1),
            "honorific": _HONORIFIC,
            "titles": _TITLES,
            "positions": _list(_ref("position"), "Every position that the article gives.", minItems=1),
            "actions": _list({"type": "string", "enum": ACTIONS}, "What the person does in the article."),
            "ceremonies": _ids("c", "The ceremonies that the person takes part in."),
            "mentions": _MENTIONS,
        },
    )


def _position() -> _Schema:
    return _closed(
        "A post, split into its canonical title and its body.",
        {
            "text": _string("The post as printed.", minLength=1),
            "title": _string("The canonical title: Phó Bí thư.", minLength=1),
            "organization": _maybe("string", "The body that the post is in, as printed."),
            "former": {"type": "boolean", "description": "A past post (nguyên)."},
            "acting": {"type": "boolean", "description": "Held for the time being (quyền)."},
        },
    )


def _document() -> _Schema:
    return _closed(
        "A party or state document that the article names.",
        {
            "id": _id("d"),
            "type": _string("Nghị quyết, Chỉ thị, Luật ...", minLength=1),
            "family": _string("Whose document it is.", enum=["party", "state"]),
            "code": _maybe("string", "Number and symbol: 45-NQ/TW."),
            "number": _maybe("integer", "The number in the code."),
            "issuer": _maybe("string", "The body that issued it, as printed."),
            "reference": _maybe("string", "The naming phrase, where no number is printed."),
            "date": _maybe_ref("date", "The date of issue."),
            "title": _maybe("string", "Its subject or quoted title."),
            "mentions": _MENTIONS,
        },
    )


def _small() -> dict[str, _Schema]:
    offset: _Schema = {"type": "integer", "minimum": 0}
    return {
        "date": _closed(
            "A date in EDTF.",
            {
                "value": _string("2024-07-16, 2024-07, XXXX-07-16, 2024-07-16/2024-07-18.", pattern=EDTF),
                "text": _string("The date as printed.", minLength=1),
                "inferred": _list({"type": "string"}, 'The parts that are not printed beside it: "year".'),
            },
        ),
        "mention": _closed(
            "A slice of the article: text[start:end] in code points.",
            {
                "start": offset,
                "end": offset,
                "text": _string("The slice.", minLength=1),
                "rule": _string("What read it."),
            },
        ),
        "warning": _closed(
            "Something doubtful, or something that reading converted.",
            {
                "code": _string("A short name for programs."),
                "message": _string("A line for people."),
                "span": {
                    "anyOf": [{"type": "array", "items": offset, "minItems": 2, "maxItems": 2}, {"type": "null"}],
                    "description": "The place in the article, [start, end].",
                },
            },
        ),
    }


def json_schema() -> _Schema:
    """The JSON Schema of one line of output."""
    top = _closed(
        "One parsed article.",
        {
            "schema": {"const": SCHEMA, "description": "The name and version of this form."},
            "article": _ref("article"),
            "ceremonies": _list(_ref("ceremony"), "Ceremonies."),
            "recipients": _list(_ref("recipient"), "Award recipients."),
            "officials": _list(_ref("official"), "Officials."),
            "documents": _list(_ref("document"), "Referenced documents."),
            "warnings": _list(_ref("warning"), "Doubts and conversions."),
        },
    )
    definitions = {
        "article": _article(),
        "ceremony": _ceremony(),
        "recipient": _recipient(),
        "award": _award(),
        "official": _official(),
        "position": _position(),
        "document": _document(),
        **_small(),
    }
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": SCHEMA, **top, "$defs": definitions}
