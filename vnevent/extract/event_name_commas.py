"""Whether the name of an event goes on behind a comma."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..lexicon import PhraseMatch
from ..text.letters import UPPER
from ..text.patterns import regex
from . import event_name_words as said
from .event_grammar import grammar
from .event_name_context import NameContext
from .rules import first_said

_LISTED = regex(r"[^,;.:]{1,60}(?:, | và |; )")
_ACRONYM = regex(rf"[{UPPER}]{{3,}}(?!\w)")
_COUNTED = regex(r"\d+ (?:năm(?! 20)|và|ngày(?!\w)|\()|\d+,")
_VERB_CHAIN, _BEFORE_POST = 12, 6
_ROW = regex(r"[^,.;:()]{3,80}?(?=[,.;(]|$| để | nhằm | về )")
_LAST = regex(
    r"[^,;:()]{3,80}?(?=[.(]|$| (?:nhân dịp|nhân kỷ niệm|nhằm|để|tại|ở|vào|diễn ra) "
    r"| do (?:[^.;]|(?<=TP)\.){3,120} tổ chức(?!\w))"
)
_SEPARATED = regex(r"[,;.:]|\w+ \w+ \w+ \w")
_SHORT = 34
_CLAUSE_REACH = 40


class Comma(NamedTuple):
    """A comma in a name, what follows it, and how far the name may go."""

    at: int
    after: int
    limit: int
    topic: PhraseMatch | None


# Whether a name goes on behind a comma; None where a rule says nothing of it.
Rule = Callable[[NameContext, Comma], bool | None]


def beyond_comma(name: NameContext, at: int, limit: int) -> int | None:
    """Where reading a name goes on behind a comma, None where it ends: the first rule that says something decides."""
    if end := name.body_names.end_at(at):
        return end
    view, after = name.text.view, at + 1
    while after < limit and view[after] == " ":
        after += 1
    if after >= limit:
        return None
    comma = Comma(at, after, limit, grammar().topic.match(name.text.key, after))
    return at + 1 if first_said(RULES, name, comma) else None


def _paired(name: NameContext, comma: Comma) -> bool | None:
    """Words that are always told together."""
    key = name.text.key
    return True if said.PAIRED.match(key, key.rfind(" ", 0, key.rfind(" ", 0, comma.at)) + 1) else None


def _guests(name: NameContext, comma: Comma) -> bool | None:
    """ "gặp mặt các bác sĩ, y tá cao tuổi và ..."."""
    text, after = name.text, comma.after
    if after not in name.persons or not text.view[after].islower():
        return None
    if not (name.act or text.key.endswith(said.MEETING, 0, name.head_end)):
        return None
    guests = _LISTED.match(text.view, after, comma.limit) or _LAST.match(text.view, after, comma.limit)
    return guests is not None and guests[0].islower() and not name.has_clause(after, guests.end())


def _object(name: NameContext, comma: Comma) -> bool | None:
    """A word that only continues names, or an assembly by its term."""
    object_follows = comma.topic is not None and name.is_object(comma.topic)
    return True if object_follows or said.OF_TERM.match(name.text.key, comma.after) else None


def _person(name: NameContext, comma: Comma) -> bool | None:
    """A post or a form of address ends the name, unless it is one of a row of posts."""
    return _in_post_row(name, comma.at) if comma.after in name.persons else None


def _in_post_row(name: NameContext, comma: int) -> bool:
    """ "tiếp Ủy viên Bộ Chính trị, Bộ trưởng Ngoại giao A": posts before the name of who is met."""
    key, view = name.text.key, name.text.view
    start = max(view.rfind(",", name.head_end, comma) + 2, name.head_end + 1)
    given = key.rfind(" cho ", start, comma)
    if not (name.act or name.takes) and given < 0:
        return False
    start = max(start, given + len(" cho "))
    last = view[view.rfind(" ", start, comma) + 1 : comma]
    post = any(at in name.persons for at in range(start, start + _BEFORE_POST))
    post = post or said.RANK.match(key, start, comma) is not None
    return post and (last.islower() or last.isupper())


def _another_clause(name: NameContext, comma: Comma) -> bool | None:
    """What opens a clause, or tells where or on what occasion the event is held."""
    key, after, words = name.text.key, comma.after, grammar()
    if words.stop.match(key, after) or name.ends_after_comma(after):
        return False
    return False if words.at.match(key, after) or words.occasion.match(key, after) else None


def _row_of_bodies(name: NameContext, comma: Comma) -> bool | None:
    """ "làm việc với Công an tỉnh, Sở Y tế và ...": bodies that are met, and none that does anything."""
    key, view, at = name.text.key, name.text.view, comma.at
    if not (name.takes and view[comma.after].isupper() and grammar().body_at(key, comma.after)):
        return None
    row = _ROW.match(view, at + 1, comma.limit)
    last = view[max(view.rfind(",", name.head_end, at), name.head_end) : at]
    named = any(char.isupper() for char in last)
    return True if row is not None and named and not name.has_clause(at + 1, row.end()) else None


def _agenda(name: NameContext, comma: Comma) -> bool | None:
    """What was done at the event is no part of its name, what it heard is."""
    key = name.text.key
    if key.startswith(said.PASSES, comma.after):
        return False
    return True if key.startswith("báo cáo kết quả ", comma.after) else None


def _chained_verb(name: NameContext, comma: Comma) -> bool | None:
    """Verbs in a chain stand close together; one far behind the act is another clause, unless a decision is of it."""
    topic = comma.topic
    if not (name.act and topic):
        return None
    if name.of_decision(topic):
        return True
    return False if comma.at - name.head_end > _VERB_CHAIN and not name.is_loose(topic) else None


def _topic(name: NameContext, comma: Comma) -> bool | None:
    """One more topic, a quoted title, gifts or a count."""
    text, after = name.text, comma.after
    if comma.topic or text.view[after] in '“"':
        return True
    gifts = text.view[after].isdigit() and name.act and text.key.endswith(("trao", "tặng"), 0, name.head_end)
    return True if gifts or _COUNTED.match(text.key, after) else None


def _bare(name: NameContext, comma: Comma) -> bool | None:
    """Nothing else goes on with an event word that stands right before the comma."""
    return False if comma.at == name.head_end else None


def _acronym(name: NameContext, comma: Comma) -> bool | None:
    """A body in capitals, unless it does something."""
    after = comma.after
    if not _ACRONYM.match(name.text.view, after):
        return None
    return not name.has_clause(after, min(comma.limit, after + _CLAUSE_REACH))


def _happens_soon(name: NameContext, comma: Comma) -> bool | None:
    """A few words in small letters, and then the event is said to take place."""
    text, after = name.text, comma.after
    if not text.view[after].islower():
        return None
    held = grammar().happen.search(text.key, after, min(comma.limit, after + _SHORT))
    return True if held and not _SEPARATED.search(text.view, after, held.start()) else None


def _last_name(name: NameContext, comma: Comma) -> bool | None:
    """One more name follows a row of two, or an area: "các đồn Suối Bạc, Tân Lộc, Bến Đá"."""
    view, at = name.text.view, comma.at
    if not view[comma.after].isupper() or at + 2 in name.persons or said.NAME.match(view, at + 1) is None:
        return None
    before = view.rfind(",", name.head_end, at)
    row = said.NAME.match(view, before + 1) if before > 0 else None
    in_row = row is not None and row.end() == at
    ends_row = in_row or (name.takes and said.UNIT.search(view, name.head_end, at) is not None)
    return True if ends_row and not grammar().body_at(name.text.key, comma.after) else None


def _last_in_row(name: NameContext, comma: Comma) -> bool | None:
    """The last piece of the name, in small letters, with no clause in it."""
    view, after = name.text.view, comma.after
    last = _LAST.match(view, after, comma.limit) if view[after].islower() else None
    return True if last and not name.has_clause(after - 1, last.end()) else None


def _in_row(name: NameContext, comma: Comma) -> bool | None:
    """A piece of a row that goes on, with no clause in it; of names, two more are needed."""
    view, after = name.text.view, comma.after
    listed = _LISTED.match(view, after, comma.limit)
    if listed is None:
        return None
    if view[after].isupper() and not (listed[0].endswith(" và ") or said.NAMES.match(view, after, comma.limit)):
        return None
    return not name.has_clause(after, listed.end())


RULES: tuple[Rule, ...] = (
    _paired,
    _guests,
    _object,
    _person,
    _another_clause,
    _row_of_bodies,
    _agenda,
    _chained_verb,
    _topic,
    _bare,
    _acronym,
    _happens_soon,
    _last_name,
    _last_in_row,
    _in_row,
)
