"""Dates in Vietnamese news, and the calendar that gives them their year."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ..model import Date
from ..text.document import Text


class DateMention(NamedTuple):
    """A date phrase; day, month and year are None where the phrase does not say them."""

    start: int
    end: int
    day: int | None
    month: int | None
    year: int | None


def find_dates(text: Text) -> list[DateMention]:
    """All date phrases of a text, in order."""
    return []


class Calendar:
    """Gives dates their year: the published date's, else the one the article is plainly set in, else none."""

    def __init__(self, text: Text, published: date | None) -> None:
        self.text = text
        self.published = published
        self.dates = find_dates(text)

    def resolve(self, mention: DateMention) -> Date | None:
        """The EDTF date of a mention, with "year" in ``inferred`` where it is not printed."""
        return None
