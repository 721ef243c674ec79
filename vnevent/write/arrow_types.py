"""The output as Arrow types: the nested form of the contract and the flat tables."""

from __future__ import annotations

import pyarrow as pa

from .flat import BOOLEAN, INTEGER, TABLES, TEXT

_STRINGS = pa.list_(pa.string())
_MENTIONS = pa.list_(
    pa.struct([("start", pa.int32()), ("end", pa.int32()), ("text", pa.string()), ("rule", pa.string())])
)
_DATE = pa.struct([("value", pa.string()), ("text", pa.string()), ("inferred", _STRINGS)])
_ARTICLE = pa.struct(
    [(name, pa.string()) for name in ("id", "source", "title", "url", "published", "sha256")] + [("length", pa.int64())]
)
_CEREMONY = pa.struct(
    [(name, pa.string()) for name in ("id", "type", "name")]
    + [("date", _DATE), ("place", pa.string()), ("organizers", _STRINGS), ("occasion", pa.string())]
    + [(name, _STRINGS) for name in ("recipients", "officials", "documents")]
    + [("mentions", _MENTIONS)]
)
_AWARD = pa.struct(
    [
        ("id", pa.string()), ("name", pa.string()), ("category", pa.string()), ("grade", pa.string()),
        ("years", pa.int32()), ("conferred_by", pa.string()), ("text", pa.string()),
    ]
)  # fmt: skip
_RECIPIENT = pa.struct(
    [
        ("id", pa.string()), ("kind", pa.string()), ("name", pa.string()), ("count", pa.int64()),
        ("honorific", pa.string()),
        ("titles", _STRINGS), ("award", _AWARD), ("posthumous", pa.bool_()), ("presented_by", _STRINGS),
        ("ceremony", pa.string()), ("mentions", _MENTIONS),
    ]
)  # fmt: skip
_POSITION = pa.struct(
    [
        ("text", pa.string()), ("title", pa.string()), ("organization", pa.string()), ("former", pa.bool_()),
        ("acting", pa.bool_()),
    ]
)  # fmt: skip
_OFFICIAL = pa.struct(
    [
        ("id", pa.string()), ("name", pa.string()), ("honorific", pa.string()), ("titles", _STRINGS),
        ("positions", pa.list_(_POSITION)), ("actions", _STRINGS), ("ceremonies", _STRINGS), ("mentions", _MENTIONS),
    ]
)  # fmt: skip
_DOCUMENT = pa.struct(
    [
        ("id", pa.string()), ("type", pa.string()), ("family", pa.string()), ("code", pa.string()),
        ("number", pa.int64()),
        ("issuer", pa.string()), ("reference", pa.string()), ("date", _DATE), ("title", pa.string()),
        ("mentions", _MENTIONS),
    ]
)  # fmt: skip
_WARNING = pa.struct([("code", pa.string()), ("message", pa.string()), ("span", pa.list_(pa.int32()))])

NESTED = pa.schema(
    [
        ("schema", pa.string()), ("article", _ARTICLE), ("ceremonies", pa.list_(_CEREMONY)),
        ("recipients", pa.list_(_RECIPIENT)), ("officials", pa.list_(_OFFICIAL)), ("documents", pa.list_(_DOCUMENT)),
        ("warnings", pa.list_(_WARNING)),
    ]
)  # fmt: skip

_FLAT = {TEXT: pa.string(), INTEGER: pa.int64(), BOOLEAN: pa.bool_()}


def flat_schema(table: str) -> pa.Schema:
    """The schema of a flat table."""
    return pa.schema([(name, _FLAT.get(kind, _STRINGS)) for name, kind in TABLES[table].items()])
