"""What comes in: sources of many kinds, split into units, each of which gives one article."""

from __future__ import annotations

from .articles import article_of
from .files import STDIN, find_files, listed
from .split import is_single, units
from .units import ArticleError, Fields, MissingExtra, ReadOptions, Reject, Unit

__all__ = [
    "STDIN",
    "ArticleError",
    "Fields",
    "MissingExtra",
    "ReadOptions",
    "Reject",
    "Unit",
    "article_of",
    "find_files",
    "is_single",
    "listed",
    "units",
]
