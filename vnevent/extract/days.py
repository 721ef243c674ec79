"""Days and years as numbers: what a date phrase is, in EDTF, and which year brings it near another day."""

from __future__ import annotations

from datetime import date


def edtf(year: int | None, month: int, day: int | None) -> str | None:
    """A day, or a month without one, in EDTF: "2024-07-16", "XXXX-07". None where there is no such day."""
    if day is not None and as_date(year or 2000, month, day) is None:
        return None
    head = f"{year:04d}" if year else "XXXX"
    return f"{head}-{month:02d}" + (f"-{day:02d}" if day is not None else "")


def as_date(year: int | None, month: int | None, day: int | None) -> date | None:
    """The day, or None where a part is missing or there is no such day."""
    try:
        return date(year or 0, month or 0, day or 0)
    except ValueError:
        return None


def days_away(known: date, month: int, day: int) -> int | None:
    """How many days a day without a year lies behind a known one, in the year of that one; None for no day at all."""
    this = as_date(known.year, month, min(day, 28))
    return (this - known).days if this else None


def year_near(today: date, month: int, day: int, ahead: int = 14) -> int:
    """The year that puts a day and month by ``today``: this year, unless that lies far ahead or next year is nearer."""
    gap = days_away(today, month, day)
    if gap is None:
        return today.year
    if gap > 183:
        return today.year - 1
    if gap < -183 and gap + 365 <= ahead:
        return today.year + 1
    return today.year
