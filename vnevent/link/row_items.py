"""The items of a sentence that tell of people: without names of bodies, aliases and short names of nobody."""

from __future__ import annotations

import re
from functools import cache

from ..extract.names import NameMention, is_foreign_name
from ..extract.positions import PositionMention
from ..text.document import Sentence, Text
from ..text.patterns import regex
from .careers import tells_career, words
from .gaps import Item, addresses, gap, has_pronoun, is_alias, is_called, is_kin
from .registry import Registry


@cache
def _aside() -> re.Pattern[str]:
    kin = rf"(?:,| \(|,? là)? ?(?:{words('relative')})(?: của)?"
    instead = rf",? (?:{words('instead')})"
    return regex(rf"(?: \(\d{{2}} tuổi\))?(?:(?P<kin>{kin})|(?P<bracket> \([^()]{{0,40}})|(?P<instead>{instead})) ?")


def told_aside(text: Text, left: NameMention, right: NameMention) -> str:
    """What a name is that only tells of the one before it: "kin", "bracket", "instead" or "" where it is none."""
    found = _aside().fullmatch(text.key, left.end, right.outer)
    return found.lastgroup or "" if found else ""


def named(registry: Registry, items: list[Item]) -> list[Item]:
    """The items without single names of nobody that is named in full before or in the same sentence."""
    text = registry.text
    keys = (text.key[item.start : item.end] for item in items if isinstance(item, NameMention))
    here = {key.rsplit(" ", 1)[1] for key in keys if " " in key}
    ends = {item.end for item in items if isinstance(item, NameMention)}
    return [
        item
        for item in items
        if isinstance(item, PositionMention)
        or (_is_named(registry, item, here) and not _is_other_name(text, item, ends))
    ]


def _is_other_name(text: Text, item: NameMention, ends: set[int]) -> bool:
    """Whether a name alone in brackets right behind another one is of the same person ("Thích Tâm An (Lê Văn An)")."""
    view = text.view
    return view.startswith(")", item.end) and view.endswith(" (", 0, item.outer) and item.outer - 2 in ends


def in_brackets(text: Text, items: list[Item]) -> list[Item]:
    """The items of which those in brackets tell of A: "A (chủ tịch Sông Xanh)" names a body, "A (B), P" A again.

    So does the name of a law office behind the post of somebody ("Luật sư A, Trưởng Văn phòng luật sư Bình Minh").
    """
    told = list(items)
    for number in range(len(items) - 2, 0, -1):
        before, post, name = items[number - 1 : number + 2]
        if isinstance(before, NameMention) and isinstance(post, NameMention) and isinstance(name, PositionMention):
            closed = text.view[post.end : name.start].rstrip() in ("),", ") -")
            if closed and text.view[before.end : post.outer].strip() == "(" and not post.honorific:
                del told[number]
            continue
        if not (isinstance(post, PositionMention) and post.name):
            continue
        if _is_given(text, items, number) and _is_its_body(text, items, number):
            told[number : number + 2] = [post._replace(end=name.end, name=None)]
        if not isinstance(before, NameMention):
            continue
        between = text.view[before.end : post.start].strip()
        own = between in (",", "-") and (is_called(text, post.end) or _is_its_body(text, items, number))
        if between == "(" and text.key.endswith(f" {text.key[before.start : before.end]}", *post.name):
            continue  # "anh Bình (Phó Bí thư Lê Văn Bình)"
        if own or (between == "(" and text.view.startswith((")", ", ", " - "), name.end)):
            told[number : number + 2] = [post._replace(end=name.end, name=None)]
    return told


_GIVES = (" làm ", " giữ chức ", " giữ chức vụ ", " trở thành ")
_POSTS = (" các chức danh ", " các chức vụ ", " chức vụ ", " các vị trí ", " là ")
_IN_CHAIN = ("also", "comma", "and")
_MOST_POSTS = 8


def _is_given(text: Text, items: list[Item], number: int) -> bool:
    """Whether somebody gets a post by a verb, perhaps behind other ones ("trở thành Chủ tịch kiêm CEO Blue River")."""
    first = number
    while first and number - first < _MOST_POSTS and gap(text, items[first - 1], items[first]) in _IN_CHAIN:
        owner = items[first - 2] if isinstance(items[first - 1], NameMention) and first > 1 else items[first - 1]
        if not isinstance(owner, PositionMention) or (owner.name and not is_foreign_name(text, *owner.name)):
            return False
        first -= 1 + isinstance(items[first - 1], NameMention)
    if not first or not isinstance(items[first - 1], NameMention):
        return False
    return text.key.endswith((*_GIVES, *_POSTS) if first < number else _GIVES, 0, items[first].start)


_BOARD = regex(r" (?:hđqt|hđtv|hội đồng quản trị|hội đồng thành viên)(?!\w)")


def _is_its_body(text: Text, items: list[Item], number: int) -> bool:
    """Whether a name behind a post is its firm's or village's: "John Smith, CEO Blue River", "A, trưởng thôn B"."""
    post = items[number]
    if not (isinstance(post, PositionMention) and post.name):
        return False
    if post.title.attrs.get("village"):
        return True
    firm = post.title.attrs.get("firm") or _BOARD.search(text.key, post.start, post.end)
    if not firm or text.view[post.end - 1] == ")":
        return False
    ahead = items[number - 2] if number > 1 else None
    if isinstance(ahead, PositionMention) and gap(text, ahead, items[number - 1]) == "none":
        return False  # "Tổng thống A, CEO Blue River B" tells of two
    return is_foreign_name(text, *post.name)


def _is_named(registry: Registry, item: NameMention, here: set[str]) -> bool:
    """Whether a name tells of somebody: in full, or short for one named in ``here`` or before; no alias."""
    text = registry.text
    if is_alias(text, item.outer):
        return False
    if registry.is_named(item):
        return True
    return text.key[item.start : item.end] in here and not is_kin(text, item.outer)


def is_field(registry: Registry, item: Item) -> bool:
    """Whether what a degree announces is its field ("Ông là thạc sĩ Luật, từng là ...")."""
    if not isinstance(item, NameMention) or item.honorific or not item.titles:
        return False
    return " " not in registry.text.key[item.start : item.end] and not registry.is_named(item)


_MARK = 6  # "- " or "10. " before a name that opens a line


def told_of(registry: Registry, sentence: Sentence, items: list[Item], last: int | None) -> int | None:
    """Whom a sentence that opens with a post tells of: the one told of before, or somebody addressed behind it."""
    text = registry.text
    if has_pronoun(text, sentence.start, sentence.end) or tells_career(text, sentence.start, items[0].start):
        return last
    addressed = (item for item in items if isinstance(item, NameMention) and item.honorific and not item.plural)
    name = next(addressed, None)
    if name is None:  # "ông Khoa", whose name opens bodies, too
        return last if addresses(text, sentence.start, sentence.end) else None
    return registry.known(name)


def carried_posts(registry: Registry, sentence: Sentence, item: Item) -> list[PositionMention]:
    """The posts that a line above heads, where this line begins with a name."""
    if registry.pending is None or not isinstance(item, NameMention) or item.outer - sentence.start > _MARK:
        return []
    posts, end = registry.pending
    view = registry.text.view
    told = view[item.end : item.end + 2].lstrip()[:1].isalnum()  # "Ông A phát biểu" is no line of the list
    return [] if told or view[end : sentence.start].strip() else posts
