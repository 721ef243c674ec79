"""What a source is split into, and what is said of it when that fails.

Reading has two steps. Splitting (``units``) is cheap and happens where the files are: it gives raw units, one for
each article. Taking an article out of its unit (``article_of``) decodes, parses and strips HTML, and can happen in
another process: a unit is small and pickles well.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

DEFAULT_MAX_BYTES = 10_000_000
DEFAULT_MAX_SECONDS = 60.0


class Reject(NamedTuple):
    """An article, line, record or file that gave nothing: where, a code for programs, a line for people."""

    source: str
    line: int | None
    code: str
    message: str

    def __str__(self) -> str:
        place = self.source if self.line is None else f"{self.source}:{self.line}"
        return f"{place}: {self.message}"


class ArticleError(Exception):
    """Why a unit gives no article; becomes a ``Reject`` where the source and line are known."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class MissingExtra(ArticleError):
    """A reader or writer whose library is not installed."""

    def __init__(self, what: str, extra: str = "dumps") -> None:
        super().__init__("missing-extra", f"{what} needs more packages: pip install 'vnevent[{extra}]'")


class Unit(NamedTuple):
    """One article as it lies in its source. ``record`` counts from 1; None: the file is the article."""

    source: str
    record: int | None
    kind: str  # text, html, json (bytes) or row (a mapping)
    payload: bytes | Mapping[str, Any]
    about: Mapping[str, str] = {}  # never written to; url, published: what the container tells

    def reject(self, code: str, message: str) -> Reject:
        """A reject that names this unit."""
        return Reject(self.source, self.record, code, message)

    @property
    def size(self) -> int:
        """Its size in bytes, near enough for bounds."""
        if isinstance(self.payload, bytes):
            return len(self.payload)
        return sum(len(value) for value in self.payload.values() if isinstance(value, str))


class Fields(NamedTuple):
    """The names that other people's columns have. None: the usual ones (see ``fields.USUAL``)."""

    text: str | None = None
    id: str | None = None
    published: str | None = None
    title: str | None = None
    url: str | None = None


class ReadOptions(NamedTuple):
    """How sources are read: forced encoding, names of fields, a date for what has none, and the size bound."""

    encoding: str | None = None
    fields: Fields = Fields()
    published: str | None = None
    max_bytes: int = DEFAULT_MAX_BYTES
