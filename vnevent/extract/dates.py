"""The calendar of an article: it gives the dates of its text their year."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from functools import cached_property

from ..model import Date
from ..text.document import HEADLINE, Text
from ..text.patterns import regex
from .date_phrases import DOCUMENT, EVENT, LIFE, OCCASION, STAMP, DateMention, find_dates
from .days import as_date, edtf, near, year_behind, year_near
from .year_sums import (
    OLDEST,
    YEAR,
    known_anniversaries,
    told_ages,
    year_of_age,
    year_of_buddhists,
    year_of_lunar_day,
    year_of_lunar_new_year,
    year_of_review,
    year_of_school,
    year_of_stage,
    year_of_sum_beside,
    year_of_term_of_school,
)
from .years_told import FIGURE, HONOURED_YEAR, LAW, MIDYEAR, PLAN, only_coming, years_of_things

__all__ = ["DOCUMENT", "EVENT", "LIFE", "OCCASION", "STAMP", "Calendar", "DateMention", "find_dates"]

_NO_MORE = 2050  # a sum from here on is none: what was added belongs to something else
# How many days before a full date, and before a mere month, a day without a year may be.
_NEAR_DAY, _NEAR_FEAST, _NEAR_MONTH, _NEAR_CAREER = 150, 100, 60, 31
_LEAD_SENTENCES, _FIRST_SENTENCES = 5, 8
_OWN_TIME, _PLAN_REACH, _TERM_REACH = 20, 300, 260
_SPAN_OF_TIME = regex(r"(?:từ|đến|hết|trước|sau|muộn hơn|tới) (?:đầu |giữa |cuối )?$")
# "Lễ công bố Nghị quyết số 12 ngày 15/2/2022": how many days after it a document is told of, or announced
_ANNOUNCED = regex(r"công bố(?: và trao)?(?: các| những)? (?:nghị quyết|quyết định)(?!\w)[^.;\n]{0,100}$")
_SOON, _SOON_ANNOUNCED = 150, 300
# "khởi công vào tháng 11/2017": what is told of it came later
_BEGUN = regex(r"(?:khởi công|động thổ|bắt đầu)[^,.;\n]{0,20}$")
_UP_TO = (" đến ", " đến hết ")
# "từ tháng 6/2012 đến nay", "tháng 8/2017 sẽ hoàn thành": a month that is not the article's own
_GOING_ON = regex(r"\)? (?:sẽ|(?:cho )?đến nay|tới nay|trở đi|trở lại đây)(?!\w)")
_OF_A_LIFE = regex(
    r"(?<!\w)(?:được|bầu|bổ nhiệm|điều động|phân công|luân chuyển|chỉ định|giữ chức|giữ vị trí|làm"
    r"|(?:ông|bà|anh|chị) là)(?!\w)"
)
# How far an anniversary may be kept from its day.
_ANNIVERSARY = 45
_WORK_YEAR = regex(
    r"(?:(?:tháng (?:đầu|cuối)|quý \w{1,3}|sơ kết[^.,;\n]{0,40}|mùa [^.,;\n]{1,20}(?<!cuối)(?<!đầu)|chủ đề"
    rf"|lần thứ \w{{1,4}} trong) năm |sơ kết[^.;\n]{{0,60}} quý [ivx\d]{{1,3}} ?[-/] ?)(?P<year>{YEAR})",
    needs=(" năm ", "quý "),
)
_REVIEWED_YEAR = regex(
    r"(?:(?:tổng kết|kiểm điểm)[^.,;\n]{0,40}?|(?:gương mặt|công dân|nhà giáo|cán bộ|đoàn viên)[^.,;\n]{0,12}"
    r" tiêu biểu[^.,;\n]{0,40}?"
    rf"|thành tích (?:xuất sắc|nổi bật|tiêu biểu)[^.,;\n]{{0,60}}? trong) năm (?P<year>{YEAR})(?! ?[-/] ?\d)",
    needs=("tổng kết", "kiểm điểm", "tiêu biểu", "thành tích"),
)
# "2017 là năm thứ ba làm theo đề án": the year that the text calls its own
_THIS_YEAR = regex(rf"(?<!do năm )(?<![-/.\d])(?P<year>{YEAR}) là năm (?!cuối)")
_HEADLINE_YEAR = regex(rf"năm (?P<year>{YEAR})[”\"]?(?=\n|$)")
_NO_CONGRESS = regex(r"nghị quyết|các cấp|tiến tới|chuẩn bị|thực hiện|chương trình hành động|trước đại hội|sau đại hội")
# "HĐND xã khóa XIII, nhiệm kỳ 2021 - 2026 tổ chức kỳ họp thứ nhất"
_FIRST_SESSION = regex(r"kỳ họp (?:lần )?thứ (?:nhất|1|i)(?!\w)")
_TERM = regex(rf"nhiệm kỳ (?P<year>{YEAR})")
# ("trong nhiệm kỳ 2015 - 2020": rather the one that is over)
_NEW_TERM = regex(rf"(?<!của )(?<!trong )(?<!suốt )(?<!qua ){_TERM.pattern}", needs=("nhiệm kỳ ",))
_TOLD_YEAR = regex(rf"(?:(?<!đến )năm|nhiệm kỳ|khóa) (?P<year>{YEAR})")
_FOUNDED_THEN = regex(r",? [^.,;\n]{2,80} (?:được|chính thức|ra quyết định) (?:được )?(?:thành lập|ra đời)(?!\w)")
_FOUNDED = regex(
    r"(?:thành lập|ra đời|tái lập)"
    r"(?:[^.,;\n\d]{0,25} năm | theo quyết định[^.;\n]{0,40} ngày \d\d?[-/.]\d\d?[-/.])"
    rf"(?P<year>{YEAR})",
    needs=("thành lập", "ra đời", "tái lập"),
)
_CODED_YEAR = regex(rf"\b\d{{1,4}}/(?P<year>{YEAR})/(?:nq|qđ|kh)-", needs=("/nq-", "/qđ-", "/kh-"))


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
        year = mention.year
        if year is None:
            year = self.year_of(mention)
        value = edtf(year, mention.month, mention.day)
        if value is None:
            return None
        if mention.end_day is not None:
            end_year = mention.end_year or year
            if mention.end_year is None and year and (mention.end_month or 0) < mention.month:
                end_year = year + 1
            last = edtf(end_year, mention.end_month or mention.month, mention.end_day)
            value = f"{value}/{last}" if last else value
        known: tuple[str, ...] = ("year",) if mention.year is None and year is not None else ()
        return Date(value, printed, known)

    def year_of(self, mention: DateMention) -> int | None:
        """The year of a day and month that are printed without it."""
        if mention.month is None:
            return None
        if year := year_of_lunar_day(self.text.key, mention.end, mention.month):
            return year
        today = self.today()
        if today:
            return year_near(today, mention.month, mention.day or 1)
        return self._year_by_context(mention)

    @cached_property
    def _stamp(self) -> date | None:
        stamps = (as_date(d.year, d.month, d.day) for d in self.dates if d.role == STAMP)
        return next((day for day in stamps if day), None)

    def _year_by_context(self, mention: DateMention) -> int | None:
        """The year of the nearest full date of the article's own time, else of the work that it tells of."""
        month, day = mention.month or 1, mention.day or 1
        if year := (
            self._year_of_span(month, day)
            or self._year_since_founded(month, day)
            or self._year_by_sum(month, day, _ANNIVERSARY)
            or self._year_of_congress(mention.start)
        ):
            return year
        if this := self._own_year(month) or year_of_term_of_school(self.text.key, month):
            return this
        best: tuple[int, int] | None = None
        for known, back, ahead in self._present:
            year = year_near(known, month, day, ahead=183)
            candidate = as_date(year, month, day)
            if candidate and -back <= (known - candidate).days <= ahead and not self._outdated(year, month, ahead):
                best = min(best or (999, 0), (abs((candidate - known).days), year))
        if best:
            return best[1]
        return (
            year_of_sum_beside(self.text.key)
            or self._year_by_sum(month, day, _NEAR_DAY)
            or year_of_lunar_new_year(self.text.key, month)
            or self._year_of_congress(mention.start, anywhere=True)
            or year_of_buddhists(self.text.key, month)
            or year_of_review(self.text.key)
            or self._year_of_work(month)
            or self._year_told(mention.start, month)
            or self._year_of_documents(month, day)
            or year_of_age(self.text.key)
            or year_of_stage(self.text.key, month)
            or year_of_school(self.text.key, month)
            or year_behind(
                [as_date(m.year, m.month, m.day or 1) for m in self.dates if m.role == EVENT and any(self._reach(m))],
                (month, day),
                max(OLDEST, self._issued, self._latest_of_things),
            )
        )

    def _own_year(self, month: int) -> int | None:
        """The year that the text calls its own; at the end of a year that is reviewed, it is the coming one."""
        this = _THIS_YEAR.search(self.text.key) if " là năm " in self.text.key else None
        if this is None:
            return None
        year = int(this["year"])
        reviewed = max((int(m["year"]) for m in _REVIEWED_YEAR.finditer(self.text.key)), default=0)
        return year - 1 if month >= 11 and reviewed == year - 1 else year

    @cached_property
    def _present(self) -> list[tuple[date, int, int]]:
        """Full dates of the article's own time: of events, and the last year of each anniversary.

        Each with how many days it may lie before and behind a day whose year it tells.
        """
        found = []
        for mention in self.dates:
            if self._of_office(mention):
                begins = as_date(mention.year, mention.month, mention.day)
                found.append((begins, _NEAR_CAREER, _NEAR_CAREER))
            elif mention.role == OCCASION and mention.end_year:
                found.append((as_date(mention.end_year, mention.end_month, mention.end_day), _NEAR_DAY, _NEAR_DAY))
            elif mention.role in (EVENT, OCCASION) and mention.year and not self._of_coming_occasion(mention):
                found.append((as_date(mention.year, mention.month, mention.day or 15), *self._reach(mention)))
        for offset, day in known_anniversaries(self.text.key):
            reach = _NEAR_FEAST if self.text.sentence_at(offset) < _LEAD_SENTENCES else _NEAR_CAREER
            found.append((day, reach, reach))
        present = [(day, back, ahead) for day, back, ahead in found if day and back and day.year >= OLDEST]
        latest = max((day for day, _, _ in present), default=None)
        if latest is None or latest.year < self._issued:
            return []
        return [known for known in present if (latest - known[0]).days < 400]

    def _of_coming_occasion(self, mention: DateMention) -> bool:
        """ "Kết quả sẽ được báo nhân kỷ niệm ... (12-10-2018)": an occasion that a plan looks ahead to."""
        if mention.role != OCCASION:
            return False
        sentence = self.text.sentences[self.text.sentence_at(mention.start)]
        return bool(PLAN.search(self.text.key, max(sentence.start, mention.start - _PLAN_REACH), mention.start))

    def _of_office(self, mention: DateMention) -> bool:
        """ "giữ chức từ ngày 1/9/2019 đến ngày 31/8/2024": no anniversary, which is printed with a dash."""
        years = (mention.end_year or 0) > (mention.year or mention.end_year or 0)
        return years and " đến " in self.text.key[mention.start : mention.end]

    def _outdated(self, year: int, month: int, ahead: int) -> bool:
        """Whether the article tells of things of a later year than a date further down; at its end of the next one."""
        return ahead == _NEAR_CAREER and self._latest_of_things > year + (month >= 10)

    def _reach(self, mention: DateMention) -> tuple[int, int]:
        """How far the year of a full date reaches: least where it may be of a career or a plan further down."""
        if _GOING_ON.match(self.text.key, mention.end):
            return 0, 0
        if self.text.key.endswith(_UP_TO, 0, mention.start) and not mention.end_day:
            return 0, 0  # "từ ngày 1/9/2019 đến ngày 31/8/2024"
        index = self.text.sentence_at(mention.start)
        begin = max(self.text.sentences[index].start, mention.start - _PLAN_REACH)
        plan = None if mention.day else PLAN.search(self.text.key, begin, mention.start)
        if index < _LEAD_SENTENCES and plan and " đã " not in self.text.key[plan.end() : mention.start]:
            return 1, _NEAR_DAY  # "phấn đấu hoàn thành ... vào tháng 10/2020": it is still to come
        if mention.day is None and _BEGUN.search(self.text.key, max(begin, mention.start - 40), mention.start):
            return _NEAR_DAY, 1
        if self.text.key.startswith("trước đó", self.text.sentences[index].start) and mention.day:
            return _NEAR_DAY, 0
        if index < _LEAD_SENTENCES or (mention.day, mention.month) in self._yearless:
            return _NEAR_DAY, _NEAR_DAY if mention.day else _NEAR_MONTH
        sentence = self.text.sentences[index]
        before = self.text.key[max(sentence.start, mention.start - 40) : mention.start]
        if before.endswith("trước ") and mention.day:
            return 1, _NEAR_DAY  # by when something has to be done
        if before.endswith("kể từ ") and mention.day:
            return _NEAR_CAREER, _NEAR_CAREER  # from when a decision is in force
        if (_SPAN_OF_TIME.search(before) and not mention.end_day) or PLAN.search(before):
            return 0, 0
        end = min(sentence.end, mention.end + _NEAR_DAY)
        return _NEAR_CAREER if _OF_A_LIFE.search(self.text.key, mention.end, end) else _NEAR_DAY, _NEAR_CAREER

    @cached_property
    def _yearless(self) -> set[tuple[int | None, int | None]]:
        """The days that are printed without a year: where one of them is printed with it, that is theirs."""
        return {(d.day, d.month) for d in self.dates if d.day and not d.year}

    @cached_property
    def _issued(self) -> int:
        """The year of the latest document: the article is no older."""
        return max((d.year for d in self.dates if d.role == DOCUMENT and d.year), default=0)

    @cached_property
    def _founded(self) -> list[date]:
        """Days and years of old that an anniversary may be of."""
        return [day for d in self.dates if d.day and d.role != DOCUMENT and (day := as_date(d.year, d.month, d.day))]

    @cached_property
    def _ages(self) -> set[int]:
        """How many years ago the article tells that something began."""
        return told_ages(self.text.key)

    def _year_of_span(self, month: int, day: int) -> int | None:
        """The year of the one anniversary near this day that is printed from its first day to its last."""
        spans = [d for d in self.dates if d.role == OCCASION and d.end_year and not self._of_office(d)]
        lasts = [last for d in spans if (last := as_date(d.end_year, d.end_month, d.end_day))]
        years = {last.year for last in lasts if near(last, month, day, _ANNIVERSARY)}
        return years.pop() if len(years) == 1 and min(years) >= max(OLDEST, self._issued) else None

    def _year_since_founded(self, month: int, day: int) -> int | None:
        """ "Ngày 19-3-2009, trường được thành lập", and "kỷ niệm 10 năm" on the same day of a later year."""
        founded = (d for d in self.dates if d.year and (d.month, d.day) == (month, day))
        years = {d.year for d in founded if d.year and _FOUNDED_THEN.match(self.text.key, d.end)}
        sums = {year + age for year in years for age in self._ages if year + age >= max(OLDEST, self._issued)}
        return sums.pop() if len(sums) == 1 else None

    def _year_by_sum(self, month: int, day: int, reach: int) -> int | None:
        """ "kỷ niệm 60 năm" of what began on a day near this one in 1957: 2017.

        Of several such years it is the one that most sums give.
        """
        ages = self._ages
        latest = max((known.year for known in self._founded), default=0)
        sums: Counter[int] = Counter()
        for known in set(self._founded) if ages else ():
            if near(known, month, day, reach) and (known.year < latest or known.year < OLDEST or reach > _ANNIVERSARY):
                sums.update(known.year + age for age in ages)
        years = sorted(sums, key=lambda year: (-sums[year], year))
        years = [year for year in years if max(OLDEST, latest, self._issued) <= year < _NO_MORE]
        if latest >= OLDEST:  # what is of the article's own time is not told as decades ago
            years = [year for year in years if year - latest <= _OWN_TIME]
        if not years and reach > _ANNIVERSARY:
            years = [int(m["year"]) + age for m in _FOUNDED.finditer(self.text.key) for age in ages if age > 4]
            years = [year for year in years if year == years[0] and year >= max(OLDEST, self._issued)]
        return years[0] if years else None

    def _year_of_work(self, month: int) -> int | None:
        """ "6 tháng đầu năm 2024", "tổng kết năm 2024": the year of the work that is told as present."""
        key = self.text.key
        reviewed = [int(m["year"]) for m in _REVIEWED_YEAR.finditer(key)]
        reviewed += [int(m["year"]) for m in HONOURED_YEAR.finditer(key)] if month == 1 else []
        if reviewed and month <= 3:
            # A year is reviewed, and its merits are honoured, at its end or in the first months of the next one.
            return max(reviewed) + 1
        years = [int(m["year"]) for m in _WORK_YEAR.finditer(key) if int(m["year"]) >= OLDEST and not LAW.search(m[0])]
        years += [int(m["year"]) for m in _REVIEWED_YEAR.finditer(key) if key.startswith("tổng", m.start())]
        for block in self.text.blocks[:3]:
            if block.kind == HEADLINE and (match := _HEADLINE_YEAR.search(key, block.start, block.end)):
                years.append(int(match["year"]))
        return max(years, key=lambda year: (years.count(year), -year)) if years else None

    def _year_told(self, offset: int, month: int) -> int | None:
        """The one year that the article's things and plans are of ("diễn tập năm 2024"), if no other contradicts it."""
        key = self.text.key
        sentence = self.text.sentences[self.text.sentence_at(offset)]
        beside = {year for at, year in self._years_of_things if sentence.start <= at < sentence.end}
        years = self._weighty_years
        latest = max(years, default=0)
        if beside == {latest}:
            years = beside
        if month > MIDYEAR and years == {latest} and only_coming(self.text.key, self._years_of_things, latest):
            return latest - 1 if latest > OLDEST else None
        terms = {int(m["year"]) for m in _TERM.finditer(key)}
        if latest < OLDEST or max(terms, default=0) > latest or latest < self._issued:
            return None
        if month <= 3 and any(
            "thành tích" in key[max(0, at - 120) : at] for at, told in self._years_of_things if told == latest
        ):
            # Merits are honoured in their year or at the start of the next one.
            return None
        if latest - 1 in years:
            # "tổng kết năm 2024 ... nhiệm vụ năm 2025" is told at the turn of the year.
            return latest - 1 if month >= 10 else None
        return latest

    def _year_of_congress(self, offset: int, *, anywhere: bool = False) -> int | None:
        """A congress that a sentence tells of is held in the first year of the term that it opens.

        The last term that is told ``anywhere`` in the text is that one, unless the text tells of a later year.
        """
        sentence = self.text.sentences[self.text.sentence_at(offset)]
        start = max(sentence.start, offset - _NEAR_DAY)
        window = self.text.key[start : min(sentence.end, offset + _NEAR_DAY)]
        reach = min(sentence.end, offset + _TERM_REACH)
        told = _NEW_TERM.finditer(self.text.key) if anywhere else _TERM.finditer(self.text.key, start, reach)
        terms = {int(m["year"]) for m in told}
        if anywhere and max(self._weighty_years, default=0) > max(terms, default=0):
            return None
        opens = "đại hội" in window or _FIRST_SESSION.search(window)
        if not opens or _NO_CONGRESS.search(window) or not terms:
            return None
        return max(terms) if max(terms) >= OLDEST else None

    @cached_property
    def _years_of_things(self) -> list[tuple[int, int]]:
        return years_of_things(self.text.key)

    @cached_property
    def _latest_of_things(self) -> int:
        return max((year for _, year in self._years_of_things), default=0)

    @cached_property
    def _weighty_years(self) -> set[int]:
        """Years of things; a lone one further down counts where it is not that of a figure."""
        told = Counter(year for _, year in self._years_of_things)
        first = {
            year
            for at, year in self._years_of_things
            if self.text.sentence_at(at) < _FIRST_SENTENCES or not FIGURE.search(self.text.key[max(0, at - 30) : at])
        }
        return first | {year for year, count in told.items() if count > 1}

    def _year_of_documents(self, month: int, day: int) -> int | None:
        """The year of the latest document, where the day is soon after it and nothing later is told."""
        issued = [(d, m.start) for m in self.dates if m.role == DOCUMENT and (d := as_date(m.year, m.month, m.day))]
        latest, at = max(issued, default=(None, 0))
        told = [int(m["year"]) for m in _TOLD_YEAR.finditer(self.text.key)]
        told += [d.end_year or d.year for d in self.dates if d.year]
        if latest and max(told, default=0) <= latest.year:
            candidate = as_date(latest.year, month, day)
            announced = _ANNOUNCED.search(self.text.key, max(0, at - _NEAR_DAY), at)
            if candidate and 0 <= (candidate - latest).days <= (_SOON_ANNOUNCED if announced else _SOON):
                return latest.year
        coded = [int(m["year"]) for m in _CODED_YEAR.finditer(self.text.key)]
        newest = max(coded, default=0)
        return newest if coded and newest > (latest.year if latest else 0) >= newest - 2 else None
