"""How a post is linked to its holder: the verbs of appointment, years and other words of a career."""

from __future__ import annotations

import re
from functools import cache

from ..extract.positions import PositionMention
from ..lexicon import Phrases, alternatives, lexicon
from ..text.document import Text
from ..text.patterns import regex

# Longer gaps join nothing; the bounds keep the patterns linear.
MAX_GAP = 400
MAX_OPENING = 80


@cache
def people_words(*attrs: str) -> Phrases:
    """The people words that have one of some attributes, to be looked up in place."""
    return Phrases([form for attr in attrs for form in lexicon().pattern_forms("people_word", attr)])


def words(attr: str) -> str:
    """Alternatives of a regex for the people words that have an attribute."""
    return alternatives(lexicon().pattern_forms("people_word", attr))


def _time() -> str:
    """When a post was held, as a career tells it: "Từ tháng 6/1995 đến năm 2000", "sau đó"."""
    times = alternatives(list(lexicon().forms("position_time")))
    return rf"(?:(?:{times}|\d[\d/.]*+)[\s,\-]*+){{1,14}}"


def _curriculum() -> str:
    """What heads a career that is told in a paragraph: "Tóm tắt quá trình công tác: + Tháng 6.1995 - 8.2000: ..."."""
    return rf"(?:[^:;]{{0,60}}(?:{words('curriculum')})[^:;.]{{0,12}}:)?"


_YEAR_AHEAD = r"(?=[^:]{0,60}(?:19|20)\d\d)"


def _years() -> str:
    """Years and a colon before a post; what is no post may stand before it ("1990-1995: Cán bộ Huyện đoàn, ...")."""
    return rf"{_YEAR_AHEAD}{_time()}:(?: [^,;.:]{{1,40}},){{0,2}}"


@cache
def _link() -> re.Pattern[str]:
    """A link verb at the end of a gap, or years and a colon; a few words may stand before the post."""
    verbs = alternatives(list(lexicon().forms("position_link")))
    posts = alternatives(lexicon().pattern_forms("position_link", "posts"))
    new = alternatives(["mới", *lexicon().pattern_forms("position_status", "dropped")])
    ranks = alternatives(lexicon().pattern_forms("degree", "rank"))  # "từ năm 2017: Thiếu tướng; từ năm 2019: ..."
    return regex(
        rf"(?<!\w)(?:{verbs})(?: [^,;.:]{{1,30}},)?\s*:?\s*(?:(?:{new})\s*)?$"
        rf"|(?<!\w)(?:{verbs}) (?:{words('profession')}|cán bộ)(?!\w)[^;.:]{{0,80}}(?:,| kiêm) $"  # "làm kế toán, P"
        rf"|(?<!\w)(?:{posts})(?! (?:nào|này|đó|ấy)(?!\w))"
        rf"(?:(?: [^;.:]{{1,80}})?,?(?: như| là| gồm| từ|:))?\s*:?(?: [^,;.:]{{1,60}}[,;]){{0,2}}(?: đến| rồi)?\s*$"
        rf"|^{_curriculum()}[\s;,.\-+]*(?:{_time()}: ?(?:{ranks})[ ;,]*)?{_years()}\s*$"
    )


@cache
def _link_ends() -> frozenset[str]:
    """The last words of what ``_link`` finds where there is no sign."""
    forms = [*lexicon().forms("position_link"), *lexicon().pattern_forms("position_status", "dropped")]
    return frozenset({"mới", "kiêm", "như", "là", "gồm", "từ", *(form.rpartition(" ")[2] for form in forms)})


def _ends_linked(before: str) -> bool:
    """Whether a text ends with a link verb."""
    signs = any(sign in before for sign in ",;:")
    return (signs or before.rstrip().rpartition(" ")[2] in _link_ends()) and _link().search(before) is not None


@cache
def _career() -> re.Pattern[str]:
    """How a sentence opens that goes on with somebody's career and names nobody: "Sau đó là", "Từ 1990-1995:"."""
    verbs = alternatives(list(lexicon().forms("position_link")))
    return regex(rf"{_curriculum()}[\s\-+•*]*(?:{_time()}(?:{verbs})|{_years()})\s*")


# "lúc đó là Giám đốc" tells a post, "đó là Giám đốc" may not
_NOT_THEN = r"(?<!lúc )(?<!khi )(?<!sau )(?<!trước )(?<!điểm )"


@cache
def _unheld() -> re.Pattern[str]:
    """What keeps a link verb from giving the post: the post is another's, or only proposed, or told of by "đó là"."""
    posts = alternatives(lexicon().pattern_forms("position_link", "posts"))
    many = "nhiều|một số|không ít|toàn thể"
    several = (
        rf"(?:\d|(?<!\w)(?:các|những|hai|ba|bốn|năm)) (?:{words('people')}|{words('profession')})"
        rf"|(?:\d|(?<!\w)(?:hai|ba|bốn|năm)) (?:{words('crowd')})"
        rf"|(?<!\w)(?:các|những|ba|bốn|hai(?! bà trưng)) (?:{words('pronoun')})"
        rf"|(?<!\w)(?<!được )(?:{many}|các|những) (?:{words('people')}|{words('crowd')})"
        rf"(?! (?:{words('regards')})(?!\w))"
    )
    proposed = rf"(?:{words('proposed')}) (?![^.;]{{0,60}}(?<!\w)(?:{words('elected')})(?!\w))"
    return regex(
        rf"(?:{several}|(?<!\w)(?:{words('successor')}))(?!\w)|(?<!\w){proposed}"
        rf"|(?<!\w){_NOT_THEN}(?:{words('no_link')}) là\s*$"
        rf"|(?<!\w)đối với (?:các )?(?:{posts})\s*$"
        r"|(?<!bị )(?<!thức )(?<!luật )cách chức $"
        rf"|(?<!\w)(?:{words('unreal')})(?!\w)[^,.;]{{0,30}}$"
        rf"|^[\s,]*(?:(?:đã|vừa|mới|cũng) ){{0,2}}(?:{words('decides')})(?!\w)"
    )


_RISE = regex(r",? (?:rồi )?(?:đến|lên|sang|tới)(?: chức| chức vụ| vị trí)? ")


def goes_up(text: Text, left: PositionMention, right: PositionMention) -> bool:
    """Whether a career goes on from one post to the next: "từ Trưởng phòng đến Phó Giám đốc"."""
    return _RISE.fullmatch(text.key, left.end, right.start) is not None


def _said(text: Text, position: PositionMention) -> str:
    """What a post says itself of how it is held: "từ năm 1970, nguyên là Giám đốc", "được giao quyền Giám đốc"."""
    if position.status is None:
        return ""
    if position.status.attrs.get("acting"):
        return f"{position.status.canonical} "
    said = f"{position.status.canonical} là "
    return said if text.key.startswith(said, position.start) else ""


def is_linked(before: str, position: PositionMention, text: Text) -> bool:
    """Whether what stands before a post ends with a link verb, of one person."""
    said = _said(text, position)
    link = _ends_linked(before) or (said != "" and _ends_linked(before + said))
    return link and not _unheld().search(before, before.rfind(", ông ") + 1)  # "Trước khi làm người đứng đầu, ông ..."


@cache
def _plural() -> re.Pattern[str]:
    return regex(rf" (?:{words('plural')})(?!\w)")


def names_several(key: str, end: int) -> bool:
    """Whether a title that ends at ``end`` is that of several: "bí thư các huyện ủy"."""
    return _plural().match(key, end) is not None


_GOES_THROUGH = regex(
    r" (?:đã |từng |đang )?(?:trải qua|kinh qua|đảm nhiệm|đảm nhận|nắm giữ|giữ)(?: [^.;:,]{1,60})?"
    r"(?:,? (?:gồm|là|như))?:? "
)


@cache
def _posts_of() -> re.Pattern[str]:
    return regex(rf"(?<!\w)(?:{alternatives(lexicon().pattern_forms('position_link', 'posts'))}) (?:mà )?$")


def goes_through(text: Text, start: int, before: str) -> bool:
    """Whether a name at ``start`` is that of who held the posts behind it: "các chức vụ ông A trải qua: P, P"."""
    if _GOES_THROUGH.fullmatch(before) is None:
        return False
    return _posts_of().search(text.key, max(0, start - MAX_OPENING), start) is not None


_TOLD_HOLDER = regex(
    r" (?:(?:vừa|mới|đã|sẽ|cũng) ){0,2}(?:được|bị|nhận được|đạt|có số|có tỷ lệ|có nhiều|trúng cử|đắc cử)"
    r"(?: (?!người |với |cho biết|rằng |một trong)[^\s,.;:()]+){1,10} là (?:các )?"
)


def leads_to_holder(between: str) -> bool:
    """Whether what is told of a post leads to its holder ("chức danh Phó Giám đốc vừa được cho thôi giữ là ông A")."""
    return between.endswith((" là ", " các ")) and _TOLD_HOLDER.fullmatch(between) is not None


def tells_of_several(text: Text, start: int, end: int) -> bool:
    """Whether a span speaks of several, or of what is only proposed ("chúc mừng hai ông được Bộ trưởng bổ nhiệm")."""
    return _unheld().search(text.key, start, end) is not None


def tells_career(text: Text, start: int, offset: int) -> bool:
    """Whether a sentence from ``start`` on tells of nobody but when the post at ``offset`` was held."""
    return offset - start < MAX_OPENING and _career().fullmatch(text.key, start, offset) is not None


def linked_before(text: Text, start: int, position: PositionMention) -> bool:
    """Whether a link verb stands right before a post, in a sentence from ``start`` on, of one person."""
    return is_linked(text.key[max(start, position.start - MAX_GAP) : position.start], position, text)
