"""Which words end the name of an event, where no punctuation does."""

from __future__ import annotations

from collections.abc import Callable

from ..text.letters import UPPER
from ..text.patterns import regex
from . import event_name_words as said
from .event_grammar import grammar
from .event_name_context import DECISION, NameContext
from .rules import first_said

_CODE_REACH = 40
_BEFORE_AT = 18
_NUMBERED = regex(r"ngày \d|năm \d{4}(?= (?:đã|vừa|diễn))")
# "Đại hội Hội Nông dân xã và ông A được bầu ...": another clause
_AND_HE = regex(rf"và (?:ông|bà|anh|chị) (?=[{UPPER}])")
# "... khóa XV Bộ trưởng A nói": behind a number a post is of who speaks, and ends the name
TERM, TERM_REACH = regex(r"(?:khóa|nhiệm kỳ|thứ) (?:[ivx]+|\d+) $"), 20
_OPEN = regex(r"(?<!\w)(?:về|việc|của|cho|từ) $")
# "Đại hội ... lần thứ V bế mạc": behind a name or number it is what happens, not what the event is.
_OPENS = regex(r"(?:khai mạc|bế mạc|bầu)(?!\w)|họp (?:ngày|vào|sáng|chiều|tại)(?!\w)")
_OPENS_THEN = regex(r"(?:khai mạc|bế mạc)(?=[.,;]|$| (?:vào|tại|sáng|chiều|tối|hôm|ngày|trọng thể|trong)(?!\w))")
# "kỳ họp thứ 9 HĐND tỉnh A công bố kết quả ...": what an assembly does
_ASSEMBLIES = ("kỳ họp", "đại hội", "đại biểu")
_DOES = regex(r"(?:cũng )?(?:công bố|thông qua|miễn nhiệm|họp phiên) ")
_NAMED = regex(rf"(?<!\w)[{UPPER}]\w* $|[\d”\"] $")
# "Quyết định số 12/QĐ-UBND ngày 3/4/2021": the day is that of the document
_CODE = regex(r"(?:số [\w/.-]*\d[\w/.-]*|(?<!\w)\d[\w.]*[-/][^\W\d_][\w/-]*),? $")

# Whether a name ends before the word at an offset; None where a rule says nothing of that word.
Rule = Callable[[NameContext, int], bool | None]


def word_ends(name: NameContext, at: int) -> bool:
    """Whether a name ends before the word at ``at``: the first rule that says something decides."""
    return bool(first_said(RULES, name, at))


def code_before(name: NameContext, start: int, end: int) -> int | None:
    """Where the code of a document starts that stands right before ``end``."""
    code = _CODE.search(name.text.key, max(start, end - _CODE_REACH), end)
    return code.start() if code else None


def _person(name: NameContext, at: int) -> bool | None:
    """A post or a form of address belongs to the name, except behind a number."""
    if at not in name.persons or name.is_right_behind(at):
        return None
    key, head = name.text.key, name.head_end
    numbered = TERM.search(key, max(head, at - TERM_REACH), at) is not None
    return numbered and not any(word in key[head:at] for word in said.OF_THE_DEAD)


def _formally(name: NameContext, at: int) -> bool | None:
    """ "thăm chính thức": there "chính thức" opens no clause."""
    formal = not name.is_right_behind(at) and name.text.key.startswith("chính thức", at)
    return False if formal and name.text.key.endswith(said.FORMALLY, 0, at) else None


def _another_clause(name: NameContext, at: int) -> bool | None:
    """Those who are at the event go somewhere, or another one does something, or they are counted."""
    text = name.text
    if not (name.act or name.takes) and name.goes_to(at):
        return True
    if _AND_HE.match(text.view, at) and not said.HIM.search(text.key, name.head_end, at):
        return True
    return True if said.COUNTS.match(text.key, at) else None


def _goes_on(name: NameContext, at: int) -> bool | None:
    """A title in quotation marks, a phrase that belongs to the name, or the second half of a word."""
    key = name.text.key
    return False if _titled_by(name, at) or said.GOES_ON.match(key, at) or said.half_word(key, at) else None


def _titled_by(name: NameContext, at: int) -> bool:
    """Whether a quoted title follows; behind a bare word it is the name only of what is always called by one."""
    key, head = name.text.key, name.head_end
    if not said.TITLED.match(key, at) or "lần thứ" in key[head:at]:
        return False
    return not name.is_right_behind(at) or key.endswith(said.CALLED, 0, head)


def _capital(name: NameContext, at: int) -> bool | None:
    """A word with a capital belongs to the name; one all in capitals may be a headline's."""
    view = name.text.view
    return False if view[at].isupper() and not name.is_right_behind(at) and not view[at : at + 3].isupper() else None


def _opens(name: NameContext, at: int) -> bool | None:
    """Behind the event's name it is told what happens: "bế mạc", "bầu", "công bố"."""
    key, head = name.text.key, name.head_end
    if not name.is_right_behind(at) and _OPENS_THEN.match(key, at):
        return True
    does = (key.endswith(_ASSEMBLIES, 0, head) and _DOES.match(key, at)) or _OPENS.match(key, at)
    return True if does and _NAMED.search(name.text.view, head, at) else None


def _named_by_aim(name: NameContext, at: int) -> bool | None:
    """What is named by nothing but its aim or its occasion."""
    key, head = name.text.key, name.head_end
    if name.is_right_behind(at):
        if name.held and key.startswith(said.AIMS, at):
            return False  # "tổ chức hội nghị nghe báo cáo": what it is held for
        if said.LINKS.match(key, at):
            return False  # "hội nghị kết nối cung cầu"
        if key.startswith("nhân ", at) and key.endswith(said.MEETING, 0, head):
            return False  # "gặp mặt nhân kỷ niệm ...": named by its occasion
    if key.startswith("để ", at) and (key.endswith(said.MEANS, 0, at) or said.UNNAMED.fullmatch(key, head, at)):
        return False  # "tổ chức hội nghị để thảo luận ...": named by nothing else
    return None


def _stop(name: NameContext, at: int) -> bool | None:
    """The verbs and small words of the lexicon, except where a word before them asks for more."""
    key, view = name.text.key, name.text.view
    stop = grammar().stop.match(key, at)
    if stop is None or key.startswith(said.RANKED, at) or said.WORTH.match(key, at):
        return None
    if name.takes and (stop[0] == "với" or (key.startswith("với ", at) and view[at + 4 : at + 5].isupper())):
        return None  # "làm việc với Sở A": who is met
    return name.is_right_behind(at) or not _OPEN.search(key, max(0, at - 6), at)


def _at_place(name: NameContext, at: int) -> bool | None:
    """ "tại", "ở": where the event is held, unless it is where those are, or that is, of whom or which it is."""
    key, words = name.text.key, grammar()
    if not words.at.match(key, at):
        return None
    if key.endswith(said.STAFF, 0, at) and _of_body(name, at):
        return False
    if key.startswith(said.CROSSINGS, at) or (not name.act and said.complement(name.text, key.find(" ", at) + 1)):
        return False
    if key.startswith("ở", at) and key.endswith("nhà ", 0, at):
        return False
    return not name.at_place and not words.keeps_at(key, max(0, at - _BEFORE_AT), at)


def _of_body(name: NameContext, at: int) -> bool:
    """ "quyết định về tổ chức bộ máy tại Chi cục A": where those are whom decisions are about."""
    key, body = name.text.key, name.text.key.find(" ", at) + 1
    decided = "quyết định" in key[max(0, name.head_end - DECISION) : at]
    house = grammar().place.match(key, body) is not None and not key.startswith("văn phòng", body)
    return decided and not house and grammar().body_at(key, body) is not None


def _day(name: NameContext, at: int) -> bool | None:
    """ "ngày 5": when it is held, unless the day is that of a round or of a document."""
    key = name.text.key
    if not _NUMBERED.match(key, at):
        return None
    return not (key.endswith("đợt ", 0, at) or key.startswith("năm", at) or code_before(name, 0, at) is not None)


def _whom(name: NameContext, at: int) -> bool | None:
    """ "Lễ viếng đồng chí A", "gặp mặt gần 20 đại sứ", "thăm không chính thức"."""
    key = name.text.key
    if key.endswith(said.TO_WHOM, 0, name.head_end):
        if name.is_right_behind(at) and key.startswith(said.WHO, at):
            return False
        if said.ABOUT.match(key, at):
            return False
    return False if key.startswith("không chính thức", at) else None


def _ends_bare_name(name: NameContext, at: int) -> bool | None:
    """A small word right behind the event word that ends a name behind a comma, too."""
    if not (name.first and name.is_right_behind(at) and name.text.view[at].islower()):
        return None
    if not name.ends_after_comma(at):
        return None
    return not (name.takes and name.text.key.startswith("với", at))


RULES: tuple[Rule, ...] = (
    _person,
    _formally,
    _another_clause,
    _goes_on,
    _capital,
    _opens,
    _named_by_aim,
    _stop,
    _at_place,
    _day,
    _whom,
    _ends_bare_name,
)
