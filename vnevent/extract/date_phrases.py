"""Date phrases in Vietnamese news.

A day and month without a year ("16/7", "9.5", "18-7") counts as a date only with a cue beside it (ngày, sáng, hôm,
từ ... đến): fractions, decimals, scores and document numbers look the same. A full d/m/yyyy needs none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..text.document import Text
from ..text.patterns import regex
from ..text.spans import Spans
from .year_sums import LUNAR_NAME, YEAR

EVENT, OCCASION, STAMP, LIFE, DOCUMENT = "event", "occasion", "stamp", "life", "document"

_MONTHS = {
    "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    "mười": 10, "mười một": 11, "mười hai": 12,
}  # fmt: skip
_WORDS = "|".join(sorted(_MONTHS, key=len, reverse=True))
_AGAIN = r"(?:ngày |mùng |mồng )?"

# One or more days, then a month, then perhaps a year; starts at a digit, so that the search is fast.
_NUMERIC = regex(
    rf"(?P<day>\d\d?)(?:(?:, ?{_AGAIN}\d{{1,2}}){{0,4}}"
    rf"(?: ?[-,] ?| (?:và|đến|tới) (?:hết )?){_AGAIN}(?P<last>\d{{1,2}}))?"
    r"(?:"
    r"(?P<sep> ?[/.-] ?)(?P<month>0?[1-9]|1[0-2])(?!\d)"
    rf"(?: ?[/.-] ?(?P<year>{YEAR})| năm (?P<year2>{YEAR})|/(?P<short>\d\d)(?![\d/]))?"
    rf"| tháng (?P<month2>\d{{1,2}}(?!\d)|(?:{_WORDS})\b)(?:,? (?:năm )?(?P<year3>{YEAR})| ?[/-] ?(?P<year4>{YEAR}))?"
    r")"
)
_MONTH = regex(
    rf"tháng (?P<month>\d{{1,2}}(?!\d)|(?:{_WORDS})\b(?=,? năm {YEAR}))"
    rf"(?: ?[/.-] ?(?P<year>{YEAR})|,? năm (?P<year2>{YEAR}))?",
    needs=("tháng ",),
)
_PART_OF_DAY = r"(?:rạng )?sáng|trưa|chiều|tối|đêm|khuya"
_WEEKDAY = r"thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật"
# The words that lead up to a day ("Chiều muộn ngày", "Sáng nay ("), read backwards from it.
_LEAD = regex(
    rf"(?:(?<![^\W_])(?:{_PART_OF_DAY}|muộn|sớm|ngày|hôm|nay|(?<!thông )qua|mai"
    # ("kỳ họp thứ 2, sáng 23/10": no weekday)
    rf"|(?<!họp )(?<!lần )(?<!nghị )(?<!phiên )(?<!việc )(?:{_WEEKDAY})|mùng|mồng|đợt)"
    r"[ ,(:]{1,3}){1,6}$"
)
_WEAK_LEAD = regex(r"(?<![^\W_])(?:từ|đến|tới|trước|sau|vào|hết|trong|và)[ (]{1,2}$")
_LEAD_WORDS = frozenset((
    "sáng", "trưa", "chiều", "tối", "đêm", "khuya", "muộn", "sớm", "ngày", "hôm", "nay", "qua", "mai", "hai", "ba",
    "tư", "năm", "sáu", "bảy", "nhật", "mùng", "mồng", "đợt", "2", "3", "4", "5", "6", "7",
))  # fmt: skip
_TO_BLANKS = str.maketrans(dict.fromkeys('\n,.:;()-–“”"*/|', " "))
_RUNS_ON = regex(r"[/.,-]\d|/[^\W\d]")
# "(3/3/1959-3/3/2019)", "(3/3/1959 -3/3/2019)"
_TIGHT_BEFORE = regex(r"(?:\d\d?[/.-]\d\d?[/.-]\d{4}| )-$")
_TIGHT_BEHIND = regex(r"-\d\d?[/.-]\d\d?[/.-]\d{4}(?!\d)")
_NO_MONTH_END = regex(r"\w|[/.,-]\d")
# A number of something else before a comma and the day
_OTHER_NUMBER = regex(r"(?:\bsố:?|quyết|định|thị|luận|thông báo|hướng dẫn|kế hoạch) \d\d?, ?(?:ngày|mùng|mồng) \d")
_AT_CLOCK = regex(r"(?:lúc|vào|đúng|hồi) *\d")
_RANGE_JOIN = regex(r" ?(?:[-/]|đến|tới) ?(?:hết )?(?:ngày )?")
_LUNAR = regex(
    rf"[ (-]{{1,2}}(?:âm lịch|[aâ]l\b|tết|(?:năm )?{LUNAR_NAME})"
    rf"|[ ,(]{{1,3}}(?:tức|nhằm) ngày(?![^)\n]{{0,24}}(?:âm lịch|âl|{LUNAR_NAME}))"
)
# "Ngày 19/9 Tân Sửu (24/10/2021)"
_BESIDE_LUNAR = regex(rf"\d (?:{LUNAR_NAME}|âm lịch|âl) \($", needs=(" (",))
# What is measured or counted is no date: "ngày 2-3 lần", "từ 2.5 triệu".
_UNIT = regex(
    r" ?(?:%|°|lần|người|giờ|phút|tiếng|buổi|ngày|tuần|tháng|năm(?! \d{4})|tuổi|triệu|tỷ|tỉ|nghìn|ngàn|đồng|km|m2?|ha"
    r"|kg|tấn|mét|số|dân số|phiếu|điểm|đại biểu|thành viên|hộ|xã|huyện|trường|em|cháu|chiếc|viên|tổng)\b"
)
_DEGREE = regex(r"(?:thương binh|hạng|loại|bậc|mức|tỷ lệ|tỉ lệ|số)[ :]*$")

_OCCASION_NEAR = regex(
    r"(?:đợt|dịp|kỷ niệm|mừng|nhân|quốc khánh|hướng tới|truyền thống|thành lập|lễ)(?: các)?(?: ngày)? ?\(?$"
)
# "đợt 2/9 và 7/11"
_ROUND_BEFORE = regex(r"đợt (?:ngày )?\d{1,2} ?[/.-] ?\d{1,2} ?(?:và|,|-) ?(?:đợt |ngày )?$")
_OCCASION_FAR = regex(r"(?<![^\W_])(?:nhân|dịp|kỷ niệm|chào mừng|đợt|ngày|năm|quốc khánh|sự kiện)\b[^.;,:]*$")
_LIFE = regex(
    r"(?:(?<!giáng )(?<!phục )sinh|từ trần|qua đời|mất|vào đảng|nhập ngũ|kết nạp(?: đảng)?|chính thức)"
    r"(?: vào)?(?: ngày| năm| lúc)*[ :(]*$",
    needs=("sinh", "từ trần", "qua đời", "mất", "vào đảng", "nhập ngũ", "kết nạp", "chính thức"),
)
_AFTER_CODE = regex(
    r"(?:\d ?[-/] ?(?:\d{4}/)?[^\W\d_]{2}[\w/-]*|\bsố:? ?\d{1,5}),?[ (]{1,2}(?:cùng )?(?:ban hành )?(?:ngày )?$"
)
# "Ngày 3/4/2024, Chủ tịch nước có Quyết định số 12"
_SIGNED = regex(
    r", [^.;:,\n]{4,60} (?:đã )?(?:có|ban hành|ký|ký ban hành) (?:quyết định|nghị quyết|công văn|kế hoạch|chỉ thị) số"
)
_CLOCK = regex(r"\b\d{1,2}[:h]\d{2}\b|gmt")
_STAMP_WORDS = regex(rf"{_WEEKDAY}|[\W\d]|ngày|gmt|am|pm")
_STAMP_LINE = regex(
    r"cập nhật|ngày đăng|đăng (?:ngày|lúc)|xuất bản",
    needs=("cập nhật", "ngày đăng", "đăng ngày", "đăng lúc", "xuất bản"),
)

_RELATIVE = {" nay": 0, " qua": -1, " mai": 1}
_RELATIVE_HEAD = regex(rf"(?:(?:{_PART_OF_DAY})(?: sớm| muộn)?(?: hôm)?|(?:ngày )?hôm|hôm)$")


class DateMention(NamedTuple):
    """A date phrase; day, month and year are None where the phrase does not say them.

    A range has its last day in ``end_day``, ``end_month`` (and ``end_year``). ``relative`` counts days from the
    day of publication ("sáng nay" 0, "tối qua" -1). ``role`` tells what the date is of.
    """

    start: int
    end: int
    day: int | None
    month: int | None
    year: int | None
    end_day: int | None = None
    end_month: int | None = None
    end_year: int | None = None
    relative: int | None = None
    role: str = EVENT


def find_dates(text: Text) -> list[DateMention]:
    """All date phrases of a text, in order."""
    found = _merge_ranges(text.key, list(_days(text)))
    for others in (_months, _relatives):
        taken = Spans((m.start, m.end) for m in found)
        found += [m for m in others(text.key) if not taken.overlap(m.start, m.end)]
    return sorted(found)


def _int(value: str | None) -> int | None:
    return int(value) if value else None


def _month_number(word: str) -> int:
    return int(word) if word.isdigit() else _MONTHS[word]


def _days(text: Text) -> Iterator[DateMention]:
    key = text.key
    position = 0
    while match := _NUMERIC.search(key, position):
        mention = _day(text, match)
        # A failed reading may hide a date that starts at its next number.
        position = match.end() if mention else match.end("day")
        if mention:
            yield mention


def _day(text: Text, match: re.Match[str]) -> DateMention | None:
    key, start, end = text.key, match.start(), match.end()
    if match["last"] and (key.endswith("thứ ", 0, start) or _OTHER_NUMBER.search(key, max(0, start - 30), end)):
        # "Thứ 4, 23.02.2022": a day of the week; "Chỉ thị số 18, ngày 25/10/2017"
        return None
    follows = start and (key[start - 1].isalnum() or key[start - 1] in "/.-_" or _continues_number(key, start))
    if follows and not (match["year"] and _TIGHT_BEFORE.search(key, max(0, start - 12), start)):
        return None
    day, last = int(match["day"]), _int(match["last"])
    month = _month_number(match["month"] or match["month2"])
    year = _int(match["year"] or match["year2"] or match["year3"] or match["year4"])
    short = _int(match["short"])
    if not (1 <= day <= 31 and 1 <= month <= 12 and 1 <= (last or 1) <= 31) or (last is not None and last <= day):
        return None
    runs_on = _RUNS_ON.match(key, end) and not (match["year"] and _TIGHT_BEHIND.match(key, end))
    if key[end : end + 1].isalnum() or runs_on or _LUNAR.match(key, end):
        return None
    window = key[max(0, start - 44) : start]
    lead = _LEAD.search(window) if _may_lead(window) else None
    if year is None and not _has_cue(match, key, window, lead):
        return None
    if short is not None:
        year = 2000 + short
    begin = start - len(lead[0]) if lead else start
    relative = _relative_of(lead[0]) if lead else None
    role = _role(text, begin, start, end, lead[0] if lead else "", year)
    return DateMention(
        begin, end, day, month, year, last, month if last else None, year if last else None, relative, role
    )


def _may_lead(window: str) -> bool:
    """Whether the last word before a number can lead up to a day: spares the regex most numbers of a text."""
    return window[-14:].translate(_TO_BLANKS).rstrip().rsplit(" ", 1)[-1] in _LEAD_WORDS


def _continues_number(key: str, start: int) -> bool:
    return start > 1 and key[start - 1] == "," and key[start - 2].isdigit()


def _has_cue(match: re.Match[str], key: str, window: str, lead: re.Match[str] | None) -> bool:
    """Whether a day and month without a year are meant as a date."""
    if not lead and not match["month2"] and match["sep"].strip() != "/" and not match["last"]:
        return False
    if _UNIT.match(key, match.end()) or _DEGREE.search(window):
        return False
    if match["month2"] or lead:
        return True
    separator = match["sep"].strip()
    if match["last"]:
        plain = separator != "-" or window.endswith("ngày từ ")
        return bool(_WEAK_LEAD.search(window) and plain) or window.endswith("ngày (")
    if separator != "/":
        return False
    fraction = int(match["month"]) < 6 and int(match["day"]) < int(match["month"])
    return bool(_WEAK_LEAD.search(window)) and not fraction


def _relative_of(lead: str) -> int | None:
    for word, days in _RELATIVE.items():
        if word in lead:
            return days
    return None


def _role(text: Text, begin: int, start: int, end: int, lead: str, year: int | None) -> str:
    key = text.key
    before = key[max(0, begin - 60, key.rfind("\n", 0, begin) + 1) : begin]
    if year is not None and _is_stamp(text, start, end):
        return STAMP
    if _LIFE.search(before + lead if lead in ("ngày ", "") else before):
        return LIFE
    if lead in ("", "ngày ") and _AFTER_CODE.search(before + lead):
        return DOCUMENT
    if lead in ("", "ngày ") and _SIGNED.match(key, end):
        return DOCUMENT
    if _BESIDE_LUNAR.search(before + lead):
        return EVENT
    if "đợt" in lead or (lead in ("", "ngày ") and _OCCASION_NEAR.search(before + lead)):
        return OCCASION
    if _ROUND_BEFORE.search(before + lead):
        return OCCASION
    if not lead and year is not None and _OCCASION_FAR.search(before):
        return OCCASION
    return EVENT


def _is_stamp(text: Text, start: int, end: int) -> bool:
    """A date of publication in the text: on a line of its own, or beside a clock time near the article's ends."""
    line_start = text.key.rfind("\n", 0, start) + 1
    line_end = text.key.find("\n", end)
    line_end = len(text.key) if line_end < 0 else line_end
    near_edge = line_start < 600 or line_end > len(text.key) - 200
    if not near_edge:
        return False
    around = text.key[max(line_start, start - 16) : min(line_end, end + 10)]
    before = text.key[line_start:start]
    if _STAMP_LINE.search(before[-40:]):
        return True
    if _CLOCK.search(around) and not _AT_CLOCK.search(around) and len(before) < 60:
        return True
    alone = line_end - line_start < 80 and not _STAMP_WORDS.sub("", text.key[line_start:line_end])
    in_headline = line_start < 300 and text.key[start - 1 : start] == "(" and text.key[end:line_end].strip() == ")"
    return alone or in_headline


def _merge_ranges(key: str, dates: list[DateMention]) -> list[DateMention]:
    """ "từ ngày 28/9 đến ngày 2/10", "(3/2/1930 - 3/2/2025)" are one mention each."""
    merged: list[DateMention] = []
    for second in dates:
        first = merged[-1] if merged else None
        gap = key[first.end : second.start] if first else ""
        if first and first.end_day is None and len(gap) < 12 and _joins(key, second, gap):
            anniversary = bool(first.year and second.year and second.year - first.year >= 2)
            role = OCCASION if anniversary else first.role
            merged[-1] = first._replace(
                end=second.end,
                year=first.year if first.year or not second.year else _year_before(first, second),
                end_day=second.day,
                end_month=second.month,
                end_year=second.year,
                role=role,
            )
        else:
            merged.append(second)
    return merged


def _joins(key: str, second: DateMention, gap: str) -> bool:
    lead = key[second.start : second.end]
    if second.relative is not None or not (_RANGE_JOIN.fullmatch(gap) or (gap.strip() in ("đến", "tới"))):
        return False
    return not lead.startswith(("sáng", "chiều", "tối", "trưa", "đêm"))


def _year_before(first: DateMention, second: DateMention) -> int | None:
    if second.year is None:
        return None
    later = (first.month, first.day) > (second.month, second.day)
    return second.year - 1 if later else second.year


def _months(key: str) -> Iterator[DateMention]:
    position = 0
    while match := _MONTH.search(key, position):
        position = match.end()
        before, after = key[max(0, match.start() - 12) : match.start()], key[match.end() : match.end() + 2]
        month = _month_number(match["month"])
        if 1 <= month <= 12 and not before.rstrip().endswith(tuple("0123456789")) and not _NO_MONTH_END.match(after):
            year = _int(match["year"] or match["year2"])
            role = LIFE if _LIFE.search(key[max(0, match.start() - 40) : match.start()]) else EVENT
            yield DateMention(match.start(), match.end(), None, month, year, role=role)


def _relatives(key: str) -> Iterator[DateMention]:
    for word, days in _RELATIVE.items():
        at = key.find(word)
        while at >= 0:
            end = at + len(word)
            head = _RELATIVE_HEAD.search(key, max(0, at - 20), at) if not key[end : end + 1].isalnum() else None
            if head and _tells_time(key, head, end):
                yield DateMention(head.start(), end, None, None, None, relative=days)
            at = key.find(word, end)


def _tells_time(key: str, head: re.Match[str], end: int) -> bool:
    """ "thế hệ hôm nay" and "như ngày hôm nay" tell no date; a bare "hôm nay" must open or close a clause."""
    start = head.start()
    if start and key[start - 1].isalnum():
        return False
    if "hôm" not in head[0] or not head[0].startswith(("hôm", "ngày")):
        return True
    before = key[:start].rstrip(" ")[-1:] if start < 40 else key[start - 40 : start].rstrip(" ")[-1:]
    return before in ("", "\n", ".", ",", "-", ")", ":", ";", "“", '"') or key[end : end + 2] == " ("
