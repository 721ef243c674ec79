"""From a record with named fields (a JSON object, a row of a table) to an article."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from ..model import Article, Warning_
from ..text.patterns import regex
from .encodings import mend_legacy
from .units import ArticleError, Fields, ReadOptions

# Names that fields usually have, the best first.
USUAL = {
    "text": ("text", "content", "body", "article_text", "noi_dung"),
    "id": ("id", "article_id", "doc_id", "_id"),
    "title": ("title", "headline", "tieu_de"),
    "published": ("published", "date", "published_at", "publish_date", "pub_date", "ngay_dang"),
    "url": ("url", "link"),
}
_DAY_FIRST = regex(r"(?<!\d)(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})(?!\d)")
_ISO = regex(r"\d{4}-\d{2}-\d{2}(?!\d)")


def names_of(fields: Fields) -> dict[str, tuple[str, ...]]:
    """Each field of an article with the names it may have in a source."""
    return {key: (named,) if (named := getattr(fields, key)) else usual for key, usual in USUAL.items()}


def article_from(record: Mapping[str, Any], source: str | None, options: ReadOptions) -> Article:
    """Make the article of a record. Raises ArticleError where it has no text."""
    names = names_of(options.fields)
    values = {key: _first(record, names[key]) for key in names}
    text = values["text"]
    if not isinstance(text, str):
        raise ArticleError("no-text", _no_text(names["text"], text))
    if not text.strip():
        raise ArticleError("empty", f"the text is empty (field {names['text'][0]!r})")
    if len(text) > options.max_bytes:
        raise too_large(len(text), options.max_bytes)
    text, warnings = mend_legacy(text)
    published, doubt = iso_date(values["published"])
    return Article(
        text,
        id=_plain(values["id"]),
        source=source,
        title=_plain(values["title"]),
        url=_plain(values["url"]),
        published=published or options.published,
        warnings=warnings + doubt,
    )


def too_large(size: int, bound: int) -> ArticleError:
    """The clear line for an article past the size bound."""
    return ArticleError("too-large", f"{size:,} bytes of article, the bound is {bound:,}; raise it with --max-bytes")


def iso_date(value: object) -> tuple[str | None, tuple[Warning_, ...]]:
    """The ISO date of a field's value; a value that is no date gives None and a warning."""
    if value is None or value == "":
        return None, ()
    found = _date(value)
    if found is not None:
        return found.isoformat(), ()
    return None, (Warning_("published", f"the published date is no date: {str(value)[:60]!r}"),)


def _date(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        if isinstance(value, int | float) and not isinstance(value, bool):
            seconds = value / 1000 if value > 1e11 else value
            return datetime.fromtimestamp(seconds, UTC).date()
        text = str(value).strip()
        if _ISO.match(text):
            return date.fromisoformat(text[:10])
        day_first = _DAY_FIRST.search(text)
        if day_first:
            return date(int(day_first["year"]), int(day_first["month"]), int(day_first["day"]))
        if re.fullmatch(r"\d{8}", text):
            return date.fromisoformat(text)
    except (ValueError, OverflowError, OSError):
        pass
    return None


def _first(record: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    for name in names:
        value = record.get(name)
        if value is not None:
            return value
    return None


def _plain(value: object) -> str | None:
    if value is None or isinstance(value, list | dict):
        return None
    text = str(value).strip()
    return text or None


def _no_text(names: tuple[str, ...], value: object) -> str:
    if value is None:
        return f"no text: the field {names[0]!r} is missing; name the field with --text-field"
    return f"no text: the field {names[0]!r} holds {type(value).__name__}, not text"
