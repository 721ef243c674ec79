"""What follows an item of a sentence, and what that says of the item: whom a post between two names belongs to."""

from __future__ import annotations

from itertools import pairwise

from ..extract.names import NameMention
from ..extract.positions import PositionMention
from ..text.document import Text
from ..text.patterns import regex
from .gaps import Item, both_removed, gap, in_role, is_acting, is_during, is_given

_LONGEST_OPENING = 100
_OPENING = regex(
    r"(?:cũng )?theo [^,.;]{3,40} của |(?:cùng với|bên cạnh|ngoài|liên quan(?: đến)?|với) (?:các )?việc [^,.;]{3,80} "
)
_IN_TURN = 36
_MOST_POSTS = 6  # of one person in a row, bounds the search


def waits(
    text: Text,
    items: list[Item],
    number: int,
    between: str,
    known: dict[int, bool],
    *,
    position_first: bool,
    dashed: bool,
) -> bool:
    """Whether a post belongs to a name that follows; ``between`` is what stands before it.

    ``position_first`` says that whoever stands before had a post in front of the name, and so has no claim on this one;
    ``dashed`` that a dash stood between the two ("P - A, P - B").
    """
    if _is_awaited(text, items, number) or (dashed and _dash_ahead(text, items, number)):
        return True
    if (position_first or between == "and") and _named_ahead(text, items, number, known):
        return True
    if between in ("start", "other", "link") and is_during(text, items[number].start):
        return _leads_to_named(text, items, number)
    if between == "start":
        return _beside(text, items, number)
    if between == "semicolon":
        return _acts(text, items, number)
    in_turn = position_first or (between == "link" and in_role(text, items[number].start))
    return in_turn and _before_announced(text, items, number, between)


def _behind_posts(
    text: Text, items: list[Item], number: int, joints: tuple[str, ...]
) -> tuple[str, NameMention] | tuple[None, None]:
    """The name behind a row of posts without one, and what stands before it; ``joints`` may stand between the posts."""
    for item, following in pairwise(items[number : number + _MOST_POSTS]):
        if not isinstance(item, PositionMention) or item.name is not None:
            break
        between = gap(text, item, following)
        if isinstance(following, NameMention):
            return between, following
        if between not in joints:
            break
    return None, None


def _leads_to_named(text: Text, items: list[Item], number: int) -> bool:
    """Whether behind posts and a comma somebody is named with a form of address ("Khi làm P, P, ông B đã ...")."""
    between, name = _behind_posts(text, items, number, ("comma", "and", "also"))
    return between == "comma" and name is not None and bool(name.honorific or name.titles)


def speaks(text: Text, items: list[Item], number: int) -> bool:
    """Whether a chain of posts without a name is the subject of a verb ("làm P, P, P cho biết ...")."""
    for index in range(number, min(number + _MOST_POSTS, len(items))):
        item = items[index]
        if not isinstance(item, PositionMention) or item.name is not None:
            return False
        if is_acting(text, item):
            return True
        if index + 1 < len(items) and gap(text, item, items[index + 1]) != "comma":
            return False
    return False


def opens_of(text: Text, start: int, offset: int) -> bool:
    """Whether what opens a sentence at ``start`` leads to the post at ``offset`` as somebody else's."""
    return offset - start < _LONGEST_OPENING and _OPENING.fullmatch(text.key, start, offset) is not None


def posts_in_turn(text: Text, items: list[Item], number: int) -> int:
    """How many posts a row of people gets one by one ("ông A, ông B lần lượt giữ chức P, P"); 0 where they do not."""
    start = items[number].start
    if text.key.find("lần lượt ", max(0, start - _IN_TURN), start) < 0:
        return 0
    end = number + 1
    while end < len(items) and isinstance(items[end], PositionMention) and end - number < _MOST_POSTS:
        if gap(text, items[end - 1], items[end]) not in ("comma", "and", "semicolon"):
            break
        end += 1
    return end - number


def _is_awaited(text: Text, items: list[Item], number: int) -> bool:
    """Whether a position belongs to the name that follows, not to one before: "... là ông A", "P kiêm P ông A"."""
    item, following = items[number], items[number + 1] if number + 1 < len(items) else None
    if isinstance(following, NameMention):
        return gap(text, item, following) == "is"
    if isinstance(item, PositionMention) and following is not None:
        if is_given(text, item, following):
            return True
        if both_removed(text, item, following):
            return _is_awaited(text, items, number + 1)
    if following is None or (between := gap(text, item, following)) not in ("also", "dash"):
        return False
    return following.name is not None or (between == "also" and _is_awaited(text, items, number + 1))


def _dash_ahead(text: Text, items: list[Item], number: int) -> bool:
    """Whether posts behind a name lead to a dash and another name ("..., P, P - B")."""
    behind_name = isinstance(items[number - 1], NameMention)
    return behind_name and _behind_posts(text, items, number, ("comma", "and"))[0] == "dash"


def _beside(text: Text, items: list[Item], number: int) -> bool:
    """Whether a name that something announces stands right behind a position."""
    following = items[number + 1] if number + 1 < len(items) else None
    return isinstance(following, NameMention) and gap(text, items[number], following) == "none"


def _acts(text: Text, items: list[Item], number: int) -> bool:
    """Whether a post is the subject of a clause about somebody else ("...; Bộ trưởng quyết định bổ nhiệm ông B")."""
    item, following = items[number], items[number + 1] if number + 1 < len(items) else None
    if text.view.startswith((" đã ", " cũng ", " vừa "), item.end):
        return True
    if not isinstance(following, NameMention) or gap(text, item, following) != "other":
        return False
    return ";" not in text.view[item.end : following.start]


def between_semicolons(text: Text, items: list[Item], number: int, between: str) -> bool:
    """Whether posts without a name stand between semicolons of a row: "A - P; P; B - P", "A - P; P, P; B - P"."""
    return between == "semicolon" and _behind_posts(text, items, number, ("comma", "semicolon"))[0] == "semicolon"


def subject_ahead(text: Text, items: list[Item], number: int, known: dict[int, bool]) -> bool:
    """Whether behind a name and a comma posts lead to another name ("..., Chủ tịch nước A, Bộ trưởng B trao ...")."""
    following = items[number + 1] if number + 1 < len(items) else None
    if not isinstance(following, PositionMention) or gap(text, items[number], following) != "comma":
        return False
    return following.name is not None or _named_ahead(text, items, number + 1, known)


def is_titled(text: Text, items: list[Item], number: int) -> str:
    """How a post of its own stands behind a name: by a mark or by a verb ("link"); empty where none does."""
    item, following = items[number], items[number + 1] if number + 1 < len(items) else None
    if not isinstance(following, PositionMention) or following.name is not None:
        return ""
    between = gap(text, item, following)
    return between if between in ("comma", "dash", "open", "link") else ""


def _before_announced(text: Text, items: list[Item], number: int, between: str) -> bool:
    """Whether a form of address and a name follow a post: "P A, P, GS B" tells one of each, not "P A - P, GS B - P"."""
    following = items[number + 1] if number + 1 < len(items) else None
    if not isinstance(following, NameMention) or not (following.honorific or following.titles):
        return False
    if between == "dash" and number + 2 < len(items) and gap(text, following, items[number + 2]) == "dash":
        return False
    return gap(text, items[number], following) == "comma"


def _named_ahead(text: Text, items: list[Item], number: int, known: dict[int, bool]) -> bool:
    """Whether a chain of positions goes on to one with a name right behind it ("..., P, P ông B")."""
    answer = False
    walked: list[int] = []
    while number + 1 < len(items):
        if number in known:
            answer = known[number]
            break
        walked.append(number)
        right = items[number + 1]
        if isinstance(right, NameMention):  # "..., P2 PGS B"
            left = items[number]
            answer = isinstance(left, PositionMention) and left.name is None and gap(text, left, right) == "none"
            break
        if gap(text, items[number], right) not in ("comma", "and", "also", "dash"):
            break
        if right.name is not None:
            answer = True
            break
        number += 1
    known.update(dict.fromkeys(walked, answer))
    return answer
