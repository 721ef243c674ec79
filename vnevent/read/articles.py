"""The second step of reading: from a raw unit to an article."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..model import Article
from .encodings import decode, is_binary, sniff_utf16
from .fields import article_from, too_large
from .units import ArticleError, ReadOptions, Unit


def article_of(unit: Unit, options: ReadOptions) -> Article:
    """Take the article out of a unit. Raises ArticleError with a code and a clear line."""
    if unit.size > options.max_bytes * (4 if unit.kind == "html" else 1):
        raise too_large(unit.size, options.max_bytes)
    if isinstance(unit.payload, bytes):
        return _FROM_BYTES[unit.kind](unit, unit.payload, options)
    return article_from(unit.payload, unit.source, options)


def _from_text(unit: Unit, data: bytes, options: ReadOptions) -> Article:
    if not data.strip():
        raise ArticleError("empty", "the file is empty")
    text, warnings = decode(data, options.encoding)
    if not text.strip():
        raise ArticleError("empty", "the file holds nothing but blanks")
    published = unit.about.get("published") or options.published
    return Article(text, source=unit.source, url=unit.about.get("url"), published=published, warnings=warnings)


def _from_json(unit: Unit, data: bytes, options: ReadOptions) -> Article:
    return article_from(_mapping(json_value(data, options.encoding)), unit.source, options)


def _from_html(unit: Unit, data: bytes, options: ReadOptions) -> Article:
    from .html import article_of_page

    if not data.strip():
        raise ArticleError("empty", "the page is empty")
    return article_of_page(unit, data, options)


_FROM_BYTES: dict[str, Callable[[Unit, bytes, ReadOptions], Article]] = {
    "text": _from_text,
    "json": _from_json,
    "html": _from_html,
}


def json_value(data: bytes, encoding: str | None = None) -> Any:
    """Parse JSON bytes in any encoding that ``decode`` knows."""
    import orjson

    if encoding is None and (wide := sniff_utf16(data)):
        encoding = wide
    broken = None
    if encoding is None or encoding == "utf-8":
        try:
            return orjson.loads(data.removeprefix(b"\xef\xbb\xbf"))
        except orjson.JSONDecodeError as error:
            broken = error
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        if is_binary(data):
            raise ArticleError("binary", "binary data, not JSON") from None
    else:
        if broken is not None:
            raise ArticleError("bad-json", f"broken JSON: {broken}") from None
    text, _ = decode(data, encoding)
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise ArticleError("bad-json", f"broken JSON: {error}") from None


def _mapping(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ArticleError("no-object", f"not an article: a JSON object is wanted, this is {_json_type(value)}")
    return value


def _json_type(value: Any) -> str:
    return {list: "a list", str: "a string", type(None): "null", bool: "true or false"}.get(type(value), "a number")
