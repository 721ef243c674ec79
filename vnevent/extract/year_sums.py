"""Years that a text gives by sums: known anniversaries, ages, years of membership, the end of a period."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from ..lexicon import lexicon
from ..text.patterns import regex

YEAR = r"(?:19|20)\d\d(?!\d)"
# Years before this one are history, not the time of an article.
OLDEST = 2000
# A person's birth with the age told as present, and an admission with the years of membership that are honoured.
_SUMS = (
    (
        regex(rf"sinh (?:ngày \d{{1,2}}[/.-]\d{{1,2}}[/.-]|năm )(?P<year>{YEAR})"),
        regex(r"(?:năm nay (?:đã |vừa |tròn )*|ở tuổi )(?P<count>\d{2,3})(?: tuổi)?(?!\d)"),
    ),
    (
        regex(
            rf"kết nạp (?:vào )?đảng[^.,;\n\d]{{0,30}} (?:ngày \d{{1,2}}[/.-]\d{{1,2}}[/.-]|(?:vào )?năm )"
            rf"(?P<year>{YEAR})"
        ),
        regex(r"huy hiệu (?P<count>\d{2}) năm tuổi đảng"),
    ),
)
_SUM_BESIDE = regex(
    r"(?:kỷ niệm|kỉ niệm) (?P<count>\d{1,3}) năm [^.,;()\n\d]{3,70} (?P<year>19\d\d)(?! ?[-–/.] ?\d|\d)",
    needs=("kỷ niệm ", "kỉ niệm "),
)
# "ký kết chương trình phối hợp giai đoạn 2017 - 2022": signed as it begins
_SIGNED = regex(rf"(?<!\w)ký (?:kết )?[^.;\n]{{0,120}} giai đoạn (?P<year>{YEAR}) ?[-–] ?{YEAR}", needs=("giai đoạn",))
_STAGE = regex(
    r"(?:thành tích|tổng kết|điển hình tiên tiến|thi đua yêu nước)[^.;\n]{0,110}"
    rf"giai đoạn (?P<first>{YEAR}) ?[-–] ?(?P<year>{YEAR})",
    needs=("giai đoạn",),
)
# A search is fast for what begins with a digit or a letter, and slow for what begins with a look behind it.
_ANNIVERSARIES = (regex(r"(?P<count>\d(?<![\d.,]\d)\d{1,2}) năm "), regex(r"kỷ niệm lần thứ (?P<count>\d{2,3}) "))
# "30 năm thành lập Đảng bộ": a body's own day
_OF_A_BODY = regex(r" (?:bộ|ủy|đoàn)(?!\w)")
# years told, without those of terms and of what plans aim at
_ANY_YEAR = regex(r"(?P<year>20(?<![\d.,–-]20)(?<!đến năm 20)(?<!- 20)(?<!– 20)\d\d)(?![\d.,]\d| ?[-–] ?20\d\d)")
# Before this month the period that was reviewed may have ended in the year before.
_MIDYEAR = 6


# The names of the lunar years: ten stems and twelve branches go round in sixty years; 1984 was Giáp Tý.
_STEMS = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
_BRANCHES = ("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")
LUNAR_NAME = rf"(?:{'|'.join(_STEMS)}) (?:{'|'.join(_BRANCHES)})(?!\w)"
_LUNAR_NAMES = {f"{_STEMS[n % 10]} {_BRANCHES[n % 12]}": 1984 + n for n in range(60)}
_LUNAR = regex(rf"(?:tết|nguyên đán|xuân|năm|năm mới) (?P<name>{LUNAR_NAME})(?! \(19)")
_SPRING, _YEAR_END = 3, 11
# "Chiều 6-5 (6-4-Nhâm Dần)", "ngày 2/3 (12 tháng Giêng năm Ất Mùi)", "ngày 2/2, tức mùng 5 Tết": with its lunar day
_LUNAR_DAY = regex(
    r"[ ,]*(?:\((?:tức |nhằm )?|(?:tức|nhằm) )(?:ngày |mùng |mồng )*\d{1,2}"
    r"(?:[-/. ]+(?P<month>\d{1,2})| tháng (?P<moon>\w+)| tết(?: nguyên đán)?)"
    rf"(?: ?[-/., ] ?| (?:âm lịch )?năm )+(?P<name>{LUNAR_NAME})",
    opens=("(", " (", ",(", ", (", *(f"{mark}{word} " for mark in ("", " ", ",", ", ") for word in ("tức", "nhằm"))),
)
_LAST_MOONS = 11
# The Buddhist calendar counts from 544 BC and turns at Vesak, in the fourth lunar month.
_BUDDHIST = regex(r"(?<!\w)(?:phật lịch|pl)[ .:]{0,2}(?P<year>25\d\d)(?!\d)")
_BUDDHIST_ERA, _VESAK = 544, 5
# "tổng kết 5 năm thực hiện Nghị quyết số 12 ngày 3/4/2018": told five years later
_REVIEW = regex(
    rf"(?:sơ kết|tổng kết|đánh giá) (?P<count>\d{{1,2}}) năm (?:triển khai |tổ chức )?thực hiện[^;\n]{{0,160}}?"
    rf" ngày \d{{1,2}}[-/.]\d{{1,2}}[-/.](?P<year>{YEAR})",
    needs=("sơ kết ", "tổng kết ", "đánh giá "),
)
# "tổng kết 5 năm ... (2009 - 2014)", "tổng kết phong trào thi đua 5 năm (2010-2015)"
_REVIEWED_YEARS = regex(
    r"(?:(?:sơ kết|tổng kết)(?: [^\W\d_]+){0,8}|kỷ niệm|mừng) [“\"]?(?P<count>\d{1,3}) năm(?!\w)",
    needs=("sơ kết", "tổng kết", "kỷ niệm", "mừng"),
)
_NEAR_REVIEW = 160
_SPAN = regex(rf"(?P<first>{YEAR}) ?[-–] ?(?P<year>{YEAR})")
# "Đại hội Thi đua quyết thắng giai đoạn 2019-2024"
_EMULATION = regex(
    rf"đại hội (?:thi đua|điển hình|đại biểu các điển hình)[^.;\n]{{0,70}} giai đoạn {YEAR} ?[-–] ?(?P<year>{YEAR})",
    needs=("đại hội ",),
)
# "từ năm học 2010-2011 đến năm học 2014-2015": results of school years that are over
_SCHOOL_YEARS = regex(rf"đến năm học {YEAR} ?[-–] ?(?P<year>{YEAR})", needs=("năm học",))
_SCHOOL_OPENED = regex(rf"(?:khai giảng|khai trường|chào đón)[^.,;\n]{{0,30}} năm học (?:mới )?(?P<year>{YEAR})")
_SCHOOL_CLOSED = regex(rf"(?:tổng kết|bế giảng|kết quả)[^.,;\n]{{0,30}} năm học {YEAR} ?[-–] ?(?P<year>{YEAR})")
_SCHOOL_BEGINS = 8

# "kỷ niệm 60 năm", "10 năm thành lập": with the day it began they tell the year.
_AGES = (
    regex(r"(?:kỷ niệm|tròn)[^.,;\n\d]{0,12}(?<!\d)(?P<count>\d{1,3}) năm(?!\w)", needs=("kỷ niệm", "tròn")),
    # "kỷ niệm 20 năm tái lập huyện và 52 năm ngày giải phóng"
    regex(r"kỷ niệm \d{1,3} năm [^.;\n\d]{2,60}(?:,| và) (?P<count>\d{1,3}) năm(?!\w)", needs=("kỷ niệm ",)),
    regex(
        r"(?P<count>\d(?<!\d\d)\d{0,2}) năm (?:ngày )?(?:thành lập|truyền thống)", needs=("thành lập", "truyền thống")
    ),
)
# "được thành lập ngày 16/10/1945. Trong 66 năm qua"
_AGE_SINCE = regex(
    rf"(?:thành lập|ra đời)[^;\n]{{0,30}}[-/. ]{YEAR}[^;\n]{{0,30}} "
    r"(?:trong|qua|sau|suốt) (?P<count>\d{2,3}) năm(?! \d)",
    needs=("thành lập", "ra đời"),
)


def told_ages(key: str) -> set[int]:
    """How many years ago a text tells that something began."""
    return {int(m["count"]) for age in (*_AGES, _AGE_SINCE) for m in age.finditer(key)}


def known_anniversaries(key: str) -> list[tuple[int, date]]:
    """Anniversaries of days that everybody knows, each with where it is told: "90 năm Ngày thành lập Đảng"."""
    found = []
    forms, names = lexicon().forms("anniversary"), lexicon().phrases("anniversary")
    told = [match for anniversary in _ANNIVERSARIES for match in anniversary.finditer(key)]
    for match in sorted(told, key=re.Match.start):
        name = names.match(key, match.end())
        if name is None or _OF_A_BODY.match(key, name.end()):
            continue
        attrs = forms[name[0]].attrs
        year = int(attrs["year"]) + int(match["count"])
        if year >= OLDEST:
            found.append((match.start(), date(year, int(attrs["month"]), int(attrs["day"]))))
    return found


def year_of_age(key: str) -> int | None:
    """The year by the one birth or admission and the one age that a text tells, if it tells no other."""
    for since, age in _SUMS:
        years = {int(m["year"]) for m in since.finditer(key)}
        counts = {int(m["count"]) for m in age.finditer(key)}
        if len(years) == len(counts) == 1:
            year = years.pop() + counts.pop()
            if year >= max(OLDEST, _latest(key)):
                return year
    return None


def year_of_sum_beside(key: str) -> int | None:
    """ "kỷ niệm 50 năm chiến dịch Xuân 1968": 2018, where no other sum is told and nothing later."""
    sums = {int(m["year"]) + int(m["count"]) for m in _SUM_BESIDE.finditer(key)}
    year = sums.pop() if len(sums) == 1 else 0
    return year if year >= max(OLDEST, _latest(key)) else None


def year_of_stage(key: str, month: int) -> int | None:
    """The first year of the one period that is signed for; late in a year, the last of the one that is honoured."""
    begins = {int(m["year"]) for m in _SIGNED.finditer(key)}
    if len(begins) == 1 and max(begins) >= max(OLDEST, _latest(key)):
        return begins.pop()
    ends = {int(m["year"]) for m in _STAGE.finditer(key)}
    if month < _MIDYEAR or len(ends) != 1:
        return None
    year = ends.pop()
    return year if _latest(key) <= year else None


def year_of_lunar_new_year(key: str, month: int) -> int | None:
    """The year of "Tết Ất Tỵ" or "xuân Ất Tỵ", for a day in spring, or at the end of the year before."""
    if _SPRING < month < _YEAR_END or ("tết" not in key and "xuân" not in key):
        return None
    years = {_LUNAR_NAMES.get(match["name"], 0) for match in _LUNAR.finditer(key)}
    latest = max(years, default=0)
    return (latest if month <= _SPRING else latest - 1) if latest >= OLDEST else None


def year_of_lunar_day(key: str, end: int, month: int) -> int | None:
    """The year of a day that ends at ``end``, by the name of the lunar year that is printed right behind it."""
    match = _LUNAR_DAY.match(key, end)
    year = _LUNAR_NAMES.get(match["name"], 0) if match else 0
    if match is None or year < OLDEST:
        return None
    # the last moons of a lunar year fall in the next January or February
    late = match["moon"] == "chạp" or int(match["month"] or 0) >= _LAST_MOONS
    return year + 1 if month < _SPRING and late else year


def year_of_buddhists(key: str, month: int) -> int | None:
    """The year by the one year of the Buddhist calendar that a text tells."""
    years = {int(m["year"]) for m in _BUDDHIST.finditer(key)} if "pl" in key or "phật lịch" in key else set()
    if len(years) != 1:
        return None
    return years.pop() - _BUDDHIST_ERA + (month < _VESAK)


def year_of_review(key: str) -> int | None:
    """The year in which so many years of work since a document, or of a period, are reviewed."""
    for match in _REVIEW.finditer(key):
        year = int(match["year"]) + int(match["count"])
        return year if year >= _latest(key) else None
    if stage := _EMULATION.search(key):
        return int(stage["year"]) if int(stage["year"]) >= _latest(key) else None
    counts = {int(m["count"]): m.end() for m in _REVIEWED_YEARS.finditer(key)}
    spans = [m for m in _SPAN.finditer(key) if int(m["year"]) - int(m["first"]) in counts]
    near = [m for m in spans if 0 < m.start() - counts[int(m["year"]) - int(m["first"])] < _NEAR_REVIEW]
    ends = {int(m["year"]) for m in near[:1] or spans}
    of_term = not near and all(key.endswith("nhiệm kỳ ", 0, m.start()) for m in spans)
    year = ends.pop() if len(ends) == 1 and not of_term else 0
    return year if year >= max(OLDEST, _latest(key)) else None


def year_of_term_of_school(key: str, month: int) -> int | None:
    """The autumn in which the one school year begins that a text opens, the summer in which it closes one."""
    if "năm học" not in key:
        return None
    opened = {int(m["year"]) for m in _SCHOOL_OPENED.finditer(key)}
    closed = {int(m["year"]) for m in _SCHOOL_CLOSED.finditer(key)}
    if len(opened) == 1 and month >= _SCHOOL_BEGINS:
        return opened.pop()
    return closed.pop() if len(closed) == 1 and not opened and _SPRING < month <= _SCHOOL_BEGINS else None


def year_of_school(key: str, month: int) -> int | None:
    """The autumn after the last school year whose results are told."""
    ends = {int(m["year"]) for m in _SCHOOL_YEARS.finditer(key)}
    return max(ends) if ends and month >= _SCHOOL_BEGINS and max(ends) >= _latest(key) else None


@lru_cache(maxsize=1)  # asked for again and again of one article
def _latest(key: str) -> int:
    return max((int(m["year"]) for m in _ANY_YEAR.finditer(key)), default=0)
