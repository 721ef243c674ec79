"""Days and years as numbers: what a date phrase is, in EDTF, and which year brings it near another day."""

from __future__ import annotations

from datetime import date

_SEVERAL = 2


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


def year_behind(told: list[date | None], day: tuple[int, int], least: int) -> int | None:
    """The year of the first such month and day from the last of several days on: "quý 1/2016 và ngày 4/9/2017 ...".

    None where something of a later year, ``least``, is told.
    """
    known = [when for when in told if when]
    if len(known) < _SEVERAL or max(known).year < least:
        return None
    return max(known).year + (day < (max(known).month, max(known).day))


def near(known: date, month: int, day: int, reach: int) -> bool:
    """Whether a day without a year is within ``reach`` days of a known one."""
    away = days_away(known, month, day)
    return away is not None and abs(away) <= reach
