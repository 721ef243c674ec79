"""The day on which a document was issued, as the words around it tell: "Ngày 1/7, Bộ Y tế ký", "ngày 5/5/2020"."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..text.letters import UPPER
from ..text.patterns import regex
from .dates import DateMention
from .document_issuers import Issuer, Surroundings, tells_issue

_BEFORE_DATE = regex(r"[ ,(]{0,3}(?:(?:cùng |được )?(?:(?:ký )?ban hành |ký )?(?:(?<=h |ý )vào |cùng )?)?")
# "Ngày 1/7, đồng chí A, Giám đốc Sở Y tế, ký", "ngày 1/7, thay mặt Bộ Chính trị, ..."
_UP_TO_SUBJECT = regex(
    rf"[,) ]{{0,3}}(?:thay mặt |(?:tại|trong|với) [^,;.\n]{{4,40}}, |"
    rf"(?:(?:đồng chí|đ/c|ông|bà) )?[{UPPER}][^,;.\n]{{4,40}}(?:,| -) )?"
)
_SAME_DAY = regex(r"(?<!\w)cùng ngày,? $")
_SAME_DAY_WITHIN = 500
_SINCE = regex(r"(?:từ|đến|trước|sau|tới|hết|hôm) (?:ngày )?$")


def date_at(around: Surroundings, at: int) -> DateMention | None:
    """The date of issue that stands at an offset."""
    text, dates = around.text, around.calendar.dates
    if not re.match(r"[ ,(]{1,3}[\dbcđknt]", text.key[at : at + 4]):
        return None
    index = bisect_left(dates, (at,))
    if index < len(dates) and dates[index].start - at <= 24 and tells_issue(dates[index]):
        found = dates[index]
        if not found.day and "(" not in text.key[at : found.start]:
            return None
        if _BEFORE_DATE.fullmatch(text.key, at, found.start) and found.start > at:
            return found
    return None


_YEAR_BEFORE = regex(r"(?:^|[^\w ] ?|\n)năm (?P<year>(?:19|20)\d\d), $")


def year_before(around: Surroundings, body: Issuer) -> int | None:
    """The year that opens the clause in which a body issues: "Năm 2010, Bộ Y tế ban hành"."""
    match = _YEAR_BEFORE.search(around.text.key, max(0, body.start - 14), body.start)
    return int(match["year"]) if match else None


_BEHIND_BODY = regex(r", (?:vào )?(?:ngày )?")


def date_before(around: Surroundings, body: Issuer) -> DateMention | None:
    """The day that opens the clause in which a body issues: "Ngày 1/7/2024, Bộ Y tế ban hành Thông tư số"."""
    text, dates, subject = around.text, around.calendar.dates, body.start
    if text.key.startswith(" cho biết", body.end):  # the day of the news
        return None
    behind = bisect_left(dates, (body.after,))  # "Thay mặt Sở A, ngày 27/8, Phó Giám đốc B ký"
    if behind < len(dates) and dates[behind].day and _BEHIND_BODY.fullmatch(text.key, body.after, dates[behind].start):
        return dates[behind]
    index = bisect_left(dates, (subject,)) - 1
    found = dates[index] if index >= 0 else None
    if not found or not tells_issue(found) or found.end_day:
        return None
    if _SAME_DAY.search(text.key, max(found.end, subject - 12), subject):
        return found if found.day and subject - found.end < _SAME_DAY_WITHIN else None
    if subject - found.end > 60:
        return None
    since = _SINCE.search(text.key, max(0, found.start - 16), found.start)
    return found if not since and _UP_TO_SUBJECT.fullmatch(text.view, found.end, subject) else None
