"""The calendar of an article: it gives the dates of its text their year."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cached_property

from ..model import Date
from ..text.document import HEADLINE, Text
from .date_phrases import DOCUMENT, EVENT, LIFE, OCCASION, STAMP, YEAR, DateMention, find_dates

__all__ = ["DOCUMENT", "EVENT", "LIFE", "OCCASION", "STAMP", "Calendar", "DateMention", "find_dates"]

_WORK_YEAR = re.compile(
    rf"(?:tháng (?:đầu|cuối)|quý \w{{1,3}}|(?:sơ|tổng) kết[^.,;\n]{{0,40}}|mùa [^.,;\n]{{1,20}}|chủ đề)"
    rf" năm (?P<year>{YEAR})"
)
_HEADLINE_YEAR = re.compile(rf"năm (?P<year>{YEAR})[”\"]?(?=\n|$)")
_YEAR_OF_THING = re.compile(rf"(?<=\w )năm (?P<year>{YEAR})(?! ?[-/] ?\d)")
_YEAR_OF_PAST = re.compile(
    r"(?:sinh|từ|đến|trước|sau|vào|đảng|ngũ|trong|nghiệp|lập|ở|tặng|nhận|dựng|là|ký|cuối|giữa|học|hết|khoảng|tới|và) $"
)
_TERM = re.compile(rf"nhiệm kỳ (?P<year>{YEAR})")
_TOLD_YEAR = re.compile(rf"(?:(?<!đến )năm|nhiệm kỳ|khóa) (?P<year>{YEAR})")
_CODED_YEAR = re.compile(rf"\b\d{{1,4}}/(?P<year>{YEAR})/(?:nq|qđ|kh)-")


class Calendar:
    """Gives dates their year: the published date's, else the one the article is plainly set in, else none."""

    def __init__(self, text: Text, published: date | None) -> None:
        self.text = text
        self.published = published

    @cached_property
    def dates(self) -> list[DateMention]:
        """All date phrases of the text, in order."""
        return find_dates(self.text)

    def today(self) -> date | None:
        """The day of publication: as told with the article, else as stamped in its text."""
        return self.published or self._stamp

    def resolve(self, mention: DateMention) -> Date | None:
        """The EDTF date of a mention; ``inferred`` has "year" where it is not printed. None where it tells no date."""
        printed = self.text.value(mention.start, mention.end)
        if mention.month is None:
            today = self.today()
            if mention.relative is None or today is None:
                return None
            return Date((today + timedelta(days=mention.relative)).isoformat(), printed, ("year", "month", "day"))
        year, inferred = mention.year, ()
        if year is None:
            year = self.year_of(mention)
        value = _edtf(year, mention.month, mention.day)
        if value is None:
            return None
        if mention.end_day is not None:
            end_year = mention.end_year or year
            if mention.end_year is None and year and (mention.end_month or 0) < mention.month:
                end_year = year + 1
            last = _edtf(end_year, mention.end_month or mention.month, mention.end_day)
            value = f"{value}/{last}" if last else value
        known: tuple[str, ...] = ("year",) if mention.year is None and year is not None else inferred
        return Date(value, printed, known)

    def year_of(self, mention: DateMention) -> int | None:
        """The year of a day and month that are printed without it."""
        if mention.month is None:
            return None
        today = self.today()
        if today:
            return _year_near(today, mention.month, mention.day or 1)
        return self._year_by_context(mention)

    @cached_property
    def _stamp(self) -> date | None:
        for mention in self.dates:
            if mention.role == STAMP and (day := _as_date(mention.year, mention.month, mention.day)):
                return day
        return None

    def _year_by_context(self, mention: DateMention) -> int | None:
        """The year of the nearest full date of the article's own time, else of the work that it tells of."""
        month, day = mention.month or 1, mention.day or 1
        best: tuple[int, int] | None = None
        for known in self._present:
            year = _year_near(known, month, day, ahead=183)
            candidate = _as_date(year, month, day)
            if candidate and abs((candidate - known).days) <= 150:
                best = min(best or (999, 0), (abs((candidate - known).days), year))
        if best:
            return best[1]
        return self._year_of_work or self._year_told(month) or self._year_of_documents(month, day)

    @cached_property
    def _present(self) -> list[date]:
        """Full dates of the article's own time: of events, and the last year of each anniversary."""
        days = []
        for mention in self.dates:
            if mention.role == OCCASION and mention.end_year:
                days.append(_as_date(mention.end_year, mention.end_month, mention.end_day))
            elif mention.role in (EVENT, OCCASION) and mention.year:
                days.append(_as_date(mention.year, mention.month, mention.day or 15))
        present = [day for day in days if day]
        latest = max(present, default=None)
        return [day for day in present if latest and (latest - day).days < 400]

    @cached_property
    def _year_of_work(self) -> int | None:
        """ "6 tháng đầu năm 2024", "tổng kết năm 2024": the year of the work that is told as present."""
        years = [int(m["year"]) for m in _WORK_YEAR.finditer(self.text.key)]
        for block in self.text.blocks[:3]:
            if block.kind == HEADLINE and (match := _HEADLINE_YEAR.search(self.text.key, block.start, block.end)):
                years.append(int(match["year"]))
        return max(years, key=lambda year: (years.count(year), -year)) if years else None

    def _year_told(self, month: int) -> int | None:
        """The one year that the article's things and plans are of ("diễn tập năm 2024"), if no other contradicts it."""
        key = self.text.key
        years = {
            int(m["year"])
            for m in _YEAR_OF_THING.finditer(key)
            if not _YEAR_OF_PAST.search(key, max(0, m.start() - 16), m.start())
        }
        latest = max(years, default=0)
        terms = {int(m["year"]) for m in _TERM.finditer(key)}
        if latest < 2000 or max(terms, default=0) > latest:
            return None
        if latest - 1 in years:
            # "tổng kết năm 2024 ... nhiệm vụ năm 2025" is told at the turn of the year.
            return latest - 1 if month >= 10 else None
        return latest

    def _year_of_documents(self, month: int, day: int) -> int | None:
        """The year of the latest document, where the day is soon after it and nothing later is told."""
        issued = [d for m in self.dates if m.role == DOCUMENT and (d := _as_date(m.year, m.month, m.day))]
        latest = max(issued, default=None)
        told = [int(m["year"]) for m in _TOLD_YEAR.finditer(self.text.key)]
        if latest and max(told, default=0) <= latest.year:
            candidate = _as_date(latest.year, month, day)
            if candidate and 0 <= (candidate - latest).days <= 150:
                return latest.year
        coded = [int(m["year"]) for m in _CODED_YEAR.finditer(self.text.key)]
        newest = max(coded, default=0)
        return newest if coded and newest > (latest.year if latest else 0) >= newest - 2 else None


def _edtf(year: int | None, month: int, day: int | None) -> str | None:
    if day is not None and _as_date(year or 2000, month, day) is None:
        return None
    head = f"{year:04d}" if year else "XXXX"
    return f"{head}-{month:02d}" + (f"-{day:02d}" if day is not None else "")


def _as_date(year: int | None, month: int | None, day: int | None) -> date | None:
    try:
        return date(year or 0, month or 0, day or 0)
    except ValueError:
        return None


def _year_near(today: date, month: int, day: int, ahead: int = 14) -> int:
    """The year that puts a day and month by ``today``: this year, unless that lies far ahead or next year is nearer."""
    this = _as_date(today.year, month, min(day, 28))
    if this is None:
        return today.year
    gap = (this - today).days
    if gap > 183:
        return today.year - 1
    if gap < -183 and gap + 365 <= ahead:
        return today.year + 1
    return today.year
