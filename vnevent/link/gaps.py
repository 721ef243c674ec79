"""What stands between two items of a sentence, names or positions, and what that says of them."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..extract.name_words import position_stop
from ..extract.names import MIN_BARE, NameMention, is_foreign_name, name_score, run_at
from ..extract.positions import PositionMention
from ..lexicon import Phrases, alternatives, ends_before_words, lexicon
from ..text.document import Text
from ..text.letters import UPPER
from ..text.patterns import regex
from .careers import MAX_GAP, MAX_OPENING, goes_through, is_linked, leads_to_holder, people_words, words

Item = NameMention | PositionMention

_OPENING = regex(r"(?:(?:[^\W\d_]{1,7} ){0,2}[^\W\d_]{1,7}, )?")
_SUBJECT = regex(
    rf"(?<= )(?<![{UPPER}] )[{UPPER}][\w'\-]*(?: [{UPPER}][\w'\-]*){{1,3}}(?= (?:được|bị|đã|sẽ|vừa|từng) )",
    needs=(" được ", " bị ", " đã ", " sẽ ", " vừa ", " từng "),
)
_MAX_PARTS = 40
_BEFORE_BORN = (" ", "\n", ",", "(")


class _Patterns(NamedTuple):
    separator: re.Pattern[str]
    identity: re.Pattern[str]
    many: re.Pattern[str]
    given: re.Pattern[str]
    appoints: re.Pattern[str]
    instead: re.Pattern[str]
    authority: re.Pattern[str]
    clause: re.Pattern[str]
    pronoun: re.Pattern[str]
    plain: re.Pattern[str]


def _separator() -> re.Pattern[str]:
    """One separator, with what may stand before it: a term, a remark in parentheses, age, residence."""
    ranks = alternatives(lexicon().pattern_forms("degree", "rank"))
    new = alternatives(lexicon().pattern_forms("position_status", "dropped"))
    years = rf"(?: (?:(?!{words('to')} |(?:đã|vừa|sẽ|được) )[\w -]){{1,24}}?(?:, [ivx\d]{{1,5}}(?!\w)){{0,5}})?"
    return regex(
        rf"\s*(?:,?\s*(?:(?:\d|hai|ba|bốn|năm|nhiều) )?(?:{words('term')}){years})?"
        r"\s*\)?\s*(?:\([^()]{0,60}\)\s*)?"
        rf"(?:,\s*(?:{words('alias')})(?!\w)[^,;.()]{{1,40}}(?=,))?"
        r"(?:,\s*(?:sinh năm \d{4}|sn \d{4}|\d{2} tuổi)\s*)?"
        rf"(?:[,-]\s*(?:{words('profession')})(?!\w)[^,;.()]{{0,60}}"
        r"(?:(?=,)|(?:,[^,;.()]{0,60})?(?= \()))?"
        rf"(?:,\s*(?:{words('residence')})(?!\w)[^,;.()]{{0,80}}(?:\([^()]{{0,60}}\))?(?=[,;]))?(?:[,-]\s*(?:{ranks})(?=\s*[,-]))?\s*"
        rf"(?:(?P<none>)|(?P<comma>[,/]|,\s*(?:{words('residence')})(?!\w)[^;.()]{{0,80}};)|(?P<dash>-)"
        rf"|(?P<open>(?:, )?\((?:(?:{words('also')}) |[^()]{{0,60}},\s*)?)"
        r"|(?P<colon>:)|(?P<semicolon>;)|(?P<and>(?:[,;]\s*)?và)"
        rf"|(?P<also>(?:,\s*)?(?:{words('also')})))\s*[“\"]?(?:(?<=\W)(?:{new})\s)?$"
    )


@cache
def _patterns() -> _Patterns:
    return _Patterns(
        separator=_separator(),
        identity=regex(
            rf"^[\s,]*(?:(?:{words('before_is')}|(?:{words('term')}) (?:(?!thay )[\w ()-]){{1,24}}?)[\s,]*){{0,3}}"
            rf"(?:{words('is')}|(?P<to>{words('to')}))(?: các)?(?: (?:{words('people')})(?=\s*:))?\s*:?\s*$"
        ),
        many=regex(
            r"(?<!\w)(?:(?:\d{1,2}|các|những|hai|ba|bốn|năm)"
            rf"|(?:\d{{1,2}}|hai|ba|bốn|năm) (?:{words('people')})) (?:tân )?$"
        ),
        given=regex(
            rf"(?<!\w)(?:{words('to')}) (?:\d{{1,3}}|các|những|một số) (?:{words('people')})(?!\w)",
            needs=tuple(lexicon().pattern_forms("people_word", "people")),
        ),
        appoints=regex(
            rf"(?<!\w)(?:{words('appoints')})(?: (?:các|những|tân|chức danh|\d{{1,2}}|hai|ba|bốn|năm))?\s*$"
        ),
        instead=regex(
            rf"(?: (?:{words('term')}) [\w ()-]{{1,24}}?)?(?:,? từ (?:ngày )?\d[\d/.-]{{3,9}})?"
            rf"\s*,?\s*(?:{words('instead')})\s*"
        ),
        authority=regex(
            rf"(?<!\w)(?:{words('authority')}) (?:[^,.;:]{{1,60}} và )?(?:(?:{words('people')}|{words('pronoun')}) )?$"
        ),
        clause=regex(rf"(?:^|[,;:.|()\-“\"]|(?<!\w)(?:{words('opens')}|{words('is')}))\s*$"),
        plain=regex(rf"^.{{0,40}}(?<!\w)(?:{words('plain')}|{words('is')}) $"),
        pronoun=regex(rf"(?<!\w)(?:{words('pronoun')}|{words('people')})(?= [^\W\d_])"),
    )


# the separators that nearly all gaps are
_PLAIN = {
    "": "none",
    " ": "none",
    ", ": "comma",
    " - ": "dash",
    " và ": "and",
    ", và ": "and",
    "; ": "semicolon",
    ": ": "colon",
    " (": "open",
}


@cache
def _separator_words() -> Phrases:
    """The words that a separator may begin with: a number of terms, a term, "và", what else somebody is."""
    forms = ["và", "hai", "ba", "bốn", "năm", "nhiều", *lexicon().pattern_forms("position_status", "dropped")]
    return Phrases(forms + [form for attr in ("term", "also") for form in lexicon().pattern_forms("people_word", attr)])


def _separator_of(between: str) -> str:
    """The separator that a gap is; empty where it is none."""
    if plain := _PLAIN.get(between):
        return plain
    first = len(between) - len(between.lstrip())
    if between[first : first + 1].isalpha() and not _separator_words().end_at(between, first):
        return ""
    match = _patterns().separator.match(between)
    return match.lastgroup or "none" if match else ""


def _identity(between: str) -> re.Match[str] | None:
    """What says that what stands before a gap is what stands behind it, or that it is given to that."""
    first = len(between) - len(between.lstrip(" ,\n"))
    known = people_words("before_is", "term", "is", "to").end_at(between, first)
    return _patterns().identity.search(between) if known else None


def _consists(between: str) -> bool:
    """Whether a gap says that the items behind it are the parts of what stands before it: "... gồm:"."""
    said = between.rstrip().removesuffix(":").rstrip()
    starts = people_words("consists").starts_before(said, 0, len(said))
    return any(start <= _MAX_PARTS and not any(sign in said[:start] for sign in ",;.:") for start in starts)


def _instead(between: str) -> bool:
    said = between.rstrip()
    ends = people_words("instead").one_ends(said, 0, len(said))
    return ends and _patterns().instead.fullmatch(between) is not None


def _ends_with(text: Text, start: int, offset: int, attr: str) -> bool:
    """Whether one of some people words ends right before ``offset``."""
    return text.key.endswith(" ", 0, offset) and people_words(attr).one_ends(text.key, start, offset - 1)


def _moves(text: Text, left: NameMention, right: PositionMention) -> bool:
    """Whether somebody goes from a post to another: "ông A từ Giám đốc về làm ...", "bổ nhiệm ông A từ Giám đốc"."""
    return text.key.startswith(_MOVES, right.end) or is_appointed(text, left.outer)


_MOVES = (" về ", " lên ", " sang ", " chuyển ")
_FROM = (" từ ", " từ vị trí ", " từ cương vị ")


def gap(text: Text, left: Item, right: Item) -> str:
    """What stands between two items: a separator's name ("comma"), "none", "is", "link", "instead" or "other"."""
    end = right.outer if isinstance(right, NameMention) else right.start
    between = text.key[left.end : end]
    if len(between) > MAX_GAP:
        return "other"
    if separator := _separator_of(between):
        return separator
    if isinstance(right, PositionMention):
        if between.endswith(", ") and is_acting(text, right):  # "... có quyền trong việc này, người phát ngôn cho biết"
            return "other"
        if isinstance(left, PositionMention) and _consists(between) and is_many(text, left.start):
            return "colon"  # "các Ủy viên Bộ Chính trị gồm: P A; Đại tướng B, P"
        told = isinstance(left, NameMention) and goes_through(text, left.outer, between)
        told = told or (isinstance(left, NameMention) and between in _FROM and _moves(text, left, right))
        return "link" if told or is_linked(between, right, text) else "other"
    match = _identity(between)
    if match and text.key.endswith("của ", 0, left.start) and _consists(between):
        return "other"  # "Bằng khen của Thủ tướng gồm: A, B"
    if match is None and _consists(between) and is_many(text, left.start):
        return "is"
    if match and match["to"]:  # "bổ nhiệm chức vụ Giám đốc cho ông A", but not "giấy khen của Giám đốc cho ông A"
        before = text.key[max(0, left.start - 40) : left.start]
        return "is" if _patterns().appoints.search(before) or _taken_too(text, left.start) else "other"
    if match or (between == " do " and text.key.startswith(_incumbent(), right.end)):
        return "is"
    if _instead(between):
        return "instead"
    return "is" if right.honorific and leads_to_holder(between) else "other"


@cache
def _incumbent() -> tuple[str, ...]:
    """Verbs behind whom a post is held by: "chức vụ Giám đốc do ông A đảm nhiệm"."""
    return tuple(f" {form}" for form in lexicon().pattern_forms("people_word", "incumbent"))


def addresses(text: Text, start: int, end: int) -> bool:
    """Whether a span speaks of somebody by a form of address, with a name behind it or without."""
    return _patterns().pronoun.search(text.key, start, end) is not None


def has_pronoun(text: Text, start: int, end: int) -> bool:
    """Whether a span speaks of somebody by a form of address alone ("ông từng là", but not "ông An từng là")."""
    return any(text.view[found.end() + 1].islower() for found in _patterns().pronoun.finditer(text.key, start, end))


def opens_clause(text: Text, start: int, offset: int) -> bool:
    """Whether a clause begins at ``offset``, in a sentence from ``start`` on: not behind "của" or a verb."""
    return _patterns().clause.search(text.key[max(start, offset - MAX_OPENING) : offset]) is not None


def is_acting(text: Text, position: PositionMention) -> bool:
    """Whether a post is the subject of a verb right behind it ("Giám đốc Sở cho biết")."""
    verbs = lexicon().phrases("action")
    return text.view.startswith(" ", position.end) and verbs.match(text.key, position.end + 1) is not None


def is_during(text: Text, offset: int) -> bool:
    """Whether the post at ``offset`` is when somebody held it ("Trong thời gian làm Giám đốc, bà A ...")."""
    start = max(0, offset - 40)
    if not text.key.endswith(" ", 0, offset):
        return False
    for verb in lexicon().phrases("position_link").starts_before(text.key, start, offset - 1):
        before = text.key[start : verb - 1] if text.key[verb - 1] == " " else ""
        said = (before.removesuffix(aspect) for aspect in ("", " còn", " đang", " được", " mới"))
        if any(people_words("during").one_ends(words, 0, len(words)) for words in said):
            return True
    return False


def names_subject(text: Text, start: int, offset: int) -> bool:
    """Whether a foreign name that nothing announces is the subject of the verb before ``offset``."""
    for found in _SUBJECT.finditer(text.view, start, offset):
        tokens = run_at(text, found.start(), frozenset())
        if tokens and is_foreign_name(text, *tokens[0]) and name_score(text, tokens) >= MIN_BARE:
            return True
    return False


def gives_several(text: Text, offset: int, end: int) -> bool:
    """Whether a post that ends at ``offset`` goes to several who are not named: "chức Bí thư đối với 6 đồng chí"."""
    return _patterns().given.search(text.key, offset, min(end, offset + MAX_OPENING)) is not None


def by_authority(text: Text, position: PositionMention) -> bool:
    """Whether a post only authorised somebody ("thừa ủy quyền của Chủ tịch nước, ông A")."""
    return _patterns().authority.search(text.key, max(0, position.start - 90), position.start) is not None


def is_agent(text: Text, offset: int) -> bool:
    """Whether what stands at ``offset`` is the agent of a passive ("được Bộ trưởng A bổ nhiệm")."""
    return _ends_with(text, max(0, offset - 12), offset, "passive")


def is_plain_link(text: Text, offset: int) -> bool:
    """Whether the post at ``offset`` follows a plain "là", which all names of a row share ("ông A, ông B là ...")."""
    return _patterns().plain.search(text.key[max(0, offset - 12) : offset]) is not None


def is_appointed(text: Text, offset: int) -> bool:
    """Whether a verb that appoints stands right before a name ("bổ sung ông A, P; bà B, P làm thành viên")."""
    start, verbs = max(0, offset - 60), people_words("appoints")
    said = text.key[start:offset].removesuffix(" ").removesuffix(":")
    return any(verbs.one_ends(said, 0, end) for end in ends_before_words(said, 0, len(said), 4))


def opens_sentence(text: Text, start: int, offset: int) -> bool:
    """Whether a name at ``offset`` is the subject of a sentence from ``start`` on: at most "Theo đó, " before it."""
    return offset - start < 20 and _OPENING.fullmatch(text.key, start, offset) is not None


def is_source(text: Text, offset: int) -> bool:
    """Whether a name only tells where news comes from ("Theo ông A, ông B được bầu ...") or who went before."""
    return _ends_with(text, max(0, offset - 16), offset, "source")


_AGED = regex(r"\d{2} tuổi\)?, (?:quê|dân tộc|trình độ)(?!\w)")


def tells_life(text: Text, offset: int) -> bool:
    """Whether a name that ends at ``offset`` opens the story of a life ("Bà A sinh năm 1970, quê ..., từng là ...")."""
    while text.key.startswith(_BEFORE_BORN, offset):
        offset += 1
    return people_words("born").end_at(text.key, offset) > 0 or _AGED.match(text.key, offset) is not None


def opens_statement(text: Text, position: PositionMention) -> bool:
    """Whether a post without a body is the subject of what follows ("Theo ông A, Thủ tướng đồng ý")."""
    verb = position_stop().match(text.key, position.end + 1) if position.end == position.title_end else None
    return verb is not None and text.view[position.end] == " "


def is_many(text: Text, offset: int) -> bool:
    """Whether the post at ``offset`` is held by several ("các Phó Thủ tướng", "2 cựu Bí thư")."""
    return _patterns().many.search(text.key, max(0, offset - 16), offset) is not None


_TO_HOLDER = regex(r" (?:đối với|cho) (?:(?:các|những) )?")


def is_given(text: Text, left: PositionMention, right: PositionMention) -> bool:
    """Whether a post goes to the holders of another: "bổ nhiệm Phó Chánh án đối với các Thẩm phán A và B"."""
    if not _TO_HOLDER.fullmatch(text.key, left.end, right.start):
        return False
    return _patterns().appoints.search(text.key, max(0, left.start - 40), left.start) is not None


_ONE_POST = r"(?:(?!(?:với|cho|trao|tặng) )[^.;:,]){1,60}"


def _removes() -> str:
    """A verb that takes a post from somebody, and the word for a post behind it."""
    return rf"(?:{words('removes')})(?: (?:các )?(?:chức vụ|chức danh|chức))?"


@cache
def _removal() -> re.Pattern[str]:
    verbs = tuple(lexicon().pattern_forms("people_word", "removes"))
    return regex(rf"(?:^|[\s,;])(?:(?:và|đồng thời) )?(?:cho )?{_removes()} $", needs=verbs)


@cache
def _removals() -> re.Pattern[str]:
    return regex(rf"(?<!\w){_removes()} {_ONE_POST}(?:,| và) $")


def _taken_too(text: Text, offset: int) -> bool:
    """Whether the post at ``offset`` is taken from somebody with the post before ("miễn nhiệm P, P đối với ông A")."""
    return _removals().search(text.key, max(0, offset - 120), offset) is not None


def both_removed(text: Text, left: PositionMention, right: PositionMention) -> bool:
    """Whether two posts are taken from the same person ("miễn nhiệm chức vụ P, cho thôi làm nhiệm vụ P")."""
    between = text.key[left.end : right.start]
    again = _removal().search(between)
    if (between[: again.start()] if again else between).strip(" ,;") not in ("", "và"):
        return False
    return _removal().search(text.key, max(0, left.start - 40), left.start) is not None


def goes_along(text: Text, left: PositionMention, right: PositionMention) -> bool:
    """Whether a post goes to the holder of another one, or both are taken from the same person."""
    return is_given(text, left, right) or both_removed(text, left, right)


@cache
def _aliases() -> tuple[str, ...]:
    return tuple(lexicon().pattern_forms("people_word", "alias"))


def is_alias(text: Text, offset: int) -> bool:
    """Whether what stands at ``offset`` is another name of somebody ("Đại đức Thích Tâm An (thế danh: Lê Văn An)")."""
    return text.key[max(0, offset - 20) : offset].rstrip(" :").endswith(_aliases())


def is_called(text: Text, offset: int) -> bool:
    """Whether what follows ``offset`` tells what an office is called ("Văn phòng luật sư Bình Minh")."""
    return text.key.endswith(_called(), 0, offset)


@cache
def _called() -> tuple[str, ...]:
    return tuple(f" {form}" for form in lexicon().pattern_forms("people_word", "called_so"))


def in_role(text: Text, offset: int) -> bool:
    """Whether the post at ``offset`` is what somebody acts as ("với vai trò là Chủ tịch, bà B sẽ ...")."""
    return text.key.endswith(_roles(), 0, offset)


@cache
def _roles() -> tuple[str, ...]:
    return tuple(f"{form} là " for form in lexicon().pattern_forms("people_word", "acts_as"))


@cache
def _joint() -> tuple[str, ...]:
    return tuple(f" {form} " for form in lexicon().pattern_forms("people_word", "jointly"))


def is_joint(text: Text, offset: int) -> bool:
    """Whether all of a row hold the post at ``offset`` ("ông A, ông B - đồng Phó Chủ tịch")."""
    return text.key.endswith(_joint(), 0, offset)


@cache
def _kin() -> tuple[str, ...]:
    return tuple(form + " " for form in lexicon().pattern_forms("people_word", "kin"))


def is_kin(text: Text, offset: int) -> bool:
    """Whether a name at ``offset`` only tells whose wife or child somebody is ("bà Lê Thị Hoa (vợ ông An)")."""
    return text.key.endswith(_kin(), 0, offset)


def heads_list(text: Text, item: Item | None, end: int) -> tuple[list[PositionMention], int] | None:
    """The last post of a sentence and where that ends, if it heads the lines that follow ("bầu 4 Phó Chủ tịch:")."""
    if not isinstance(item, PositionMention) or not text.key.endswith(":", item.end, end):
        return None
    return ([item], end) if end - item.end <= MAX_OPENING and is_many(text, item.start) else None
