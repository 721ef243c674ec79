"""HTML pages: main text, title, date and address, by trafilatura."""

from __future__ import annotations

from typing import Any

from ..model import Article
from .encodings import decode
from .fields import iso_date, too_large
from .units import ArticleError, MissingExtra, ReadOptions, Unit


def article_of_page(unit: Unit, data: bytes, options: ReadOptions) -> Article:
    """The article of a page. Raises ArticleError where the page has no main text."""
    try:
        import trafilatura
    except ImportError:
        raise MissingExtra("reading HTML") from None
    page, warnings = decode(data, options.encoding)
    found = trafilatura.bare_extraction(
        page, url=unit.about.get("url"), with_metadata=True, include_comments=False, deduplicate=False
    )
    body = (found.text or "").strip() if found is not None else ""
    if found is None or not body:
        raise ArticleError("no-text", "no main text found in the page")
    if len(body) > options.max_bytes:
        raise too_large(len(body), options.max_bytes)
    return _article(unit, found, body, options, warnings)


def _article(unit: Unit, found: Any, body: str, options: ReadOptions, warnings: tuple[Any, ...]) -> Article:
    title = found.title or None
    if title and not body.startswith(title):
        body = f"{title}\n{body}"  # a headline is part of the text, as in a text file
    published, doubt = iso_date(found.date)
    return Article(
        body,
        source=unit.source,
        title=title,
        url=unit.about.get("url") or found.url,
        published=published or options.published,
        warnings=warnings + doubt,
    )
