"""WARC, the dump format of crawls: the pages and texts in it, with their address."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from .units import ArticleError, MissingExtra, ReadOptions, Reject, Unit

_HTML_TYPES = ("text/html", "application/xhtml")
_KINDS = ("response", "resource", "conversion")


def records(stream: io.BufferedReader, name: str, options: ReadOptions) -> Iterator[Unit | Reject]:
    """The pages (responses) and texts (conversions) of a WARC file; images, requests and errors are passed over."""
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError:
        raise MissingExtra("reading WARC files") from None
    number = 0
    try:
        for record in ArchiveIterator(stream):
            if record.rec_type not in _KINDS:
                continue
            number += 1
            kind = _kind(record)
            if kind is not None:
                yield _unit(record, name, number, kind, options)
    except ArchiveLoadFailed as error:
        raise ArticleError("broken-file", f"a damaged WARC file: {str(error).strip().splitlines()[0]}") from None


def _kind(record: Any) -> str | None:
    headers = record.http_headers
    if headers is not None and headers.get_statuscode() not in ("200", "203"):
        return None
    content = (headers or record.rec_headers).get_header("Content-Type") or ""
    content = content.lower()
    if any(kind in content for kind in _HTML_TYPES):
        return "html"
    return "text" if content.startswith("text/plain") else None


def _unit(record: Any, name: str, number: int, kind: str, options: ReadOptions) -> Unit | Reject:
    bound = options.max_bytes * (4 if kind == "html" else 1)
    payload: bytes = record.content_stream().read(bound + 1)
    if len(payload) > bound:
        message = f"a page of more than {bound:,} bytes; raise the bound with --max-bytes"
        return Reject(name, number, "too-large", message)
    url = record.rec_headers.get_header("WARC-Target-URI")
    return Unit(name, number, kind, payload, {"url": url} if url else {})
