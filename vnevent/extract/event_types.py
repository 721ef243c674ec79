"""What type an event is of, told by the words of its name."""

from __future__ import annotations

from typing import Any

from ..lexicon import lexicon
from ..text.document import Text
from ..text.patterns import regex
from .event_grammar import grammar

_QUOTED = regex(r"[“\"][^“”\"\n]{0,200}[”\"]", needs=("“", '"'))
# the title that is an event's whole name
_TITLE = regex(r":? ?[“\"] ?")
_NEAR, _SHORT = 32, 4
_DECISION = regex(r"quyết định|nghị quyết|lệnh|(?<!\w)tân ")
# "hội nghị triển khai các quyết định về nuôi cá"
_CARRIES_OUT = (" triển khai", " quán triệt", " phổ biến")
# "Tổng Thư ký": a post, no signing
_POST = "thư "
# "trao tặng 200 bộ giường cho ...": a handing over on its day
_GIFT = regex(
    r" (?:(?:gần |hơn |tổng cộng |thêm )?\d[\d.,]*"
    r" (?:suất|phần|bộ|máy|xe|tấn|căn|ngôi|chiếc|tỷ|tỉ|triệu|giường|cuốn|thùng|bình|túi)"
    r"|(?:các |những )?(?:suất quà|phần quà|học bổng|nhà (?:đại đoàn kết|tình|nhân ái)|kinh phí"
    r"|trang thiết bị|nhu yếu phẩm|công trình))(?!\w)"
)


def topics(key: str, start: int, end: int) -> list[tuple[int, int, dict[str, Any]]]:
    """The topic words of a name outside its quoted titles, as (start, end, attributes)."""
    forms = lexicon().forms("event-topic")
    quoted = [m.span() for m in _QUOTED.finditer(key, start, end)]
    return [
        (m.start(), m.end(), forms[m[0]].attrs)
        for m in grammar().topic.finditer(key, start, end)
        if not any(s < m.start() < e for s, e in quoted) and not key.endswith(_POST, 0, m.start())
    ]


def _under(key: str, start: int, end: int) -> bool:
    """Whether a decision's subject is a post or a body."""
    return any("under" in attrs for _, _, attrs in topics(key, start, end))


def decision_type(key: str, begin: int, start: int, end: int) -> str:
    """The type of an event that publishes a decision, by the decision's subject; its verb stands at ``begin``."""
    found = [attrs for _, _, attrs in topics(key, start, end) if "under" in attrs or attrs.get("award")]
    # "công nhận, bổ nhiệm Hiệu trưởng": whom it puts in office says more than what it recognises
    after = [attrs for attrs in found if not (attrs.get("yields") or attrs.get("loose"))]
    if subject := next(iter(after if found and found[0].get("yields") else []), next(iter(found), None)):
        return str(subject.get("under", "award"))
    told = end - start < _SHORT or _DECISION.search(key, begin, min(end, start + _NEAR))
    return "appointment" if told else "other"


def event_type(text: Text, attrs: dict[str, Any], start: int, end: int) -> str:
    """The type of an event by its head word's attributes and the name behind it."""
    own = str(attrs.get("type", "other"))
    key = text.key
    if own == "decision":
        return decision_type(key, max(0, start - _NEAR), start, end)
    if attrs.get("fixed") or attrs.get("act"):
        return own
    found = [(s, e, a) for s, e, a in topics(key, start, end) if not a.get("object")]
    if not found:
        return _titled_type(key, start, end) or own
    if own == "conference":
        begin, after, first = found[0]
        if begin > start + _NEAR or not first.get("over") or first.get("mild"):
            return own
        if first.get("decision") and not _DECISION.search(key, begin, after + _NEAR):
            return own
        if first.get("decision"):
            carried_out = key.startswith(_CARRIES_OUT, start) and not _under(key, after, end)
            return own if carried_out else decision_type(key, begin, after, end)
        return str(first["type"])
    for begin, after, topic in found:
        if topic.get("decision"):
            return decision_type(key, begin, after, end)
        if not topic.get("weak"):
            return str(topic["type"])
    return str(found[0][2].get("type", own))


def _titled_type(key: str, start: int, end: int) -> str | None:
    """The type of what is only called by a title: "chương trình “Tôn vinh ...”"."""
    title = _TITLE.match(key, start, end)
    topic = grammar().topic.match(key, title.end(), end) if title else None
    attrs = lexicon().forms("event-topic")[topic[0]].attrs if topic else {}
    return str(attrs["type"]) if "type" in attrs and not attrs.get("weak") else None


def award_near(key: str, offset: int) -> bool:
    """Whether an award or a gift is named right behind a verb of handing over."""
    if _GIFT.match(key, offset):
        return True
    forms = lexicon().forms("event-topic")
    match = grammar().topic.search(key, offset, offset + 30)
    return match is not None and bool(forms[match[0]].attrs.get("award"))
