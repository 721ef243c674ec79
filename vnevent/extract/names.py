"""People's names: runs of capitalised syllables, told from the names of places and bodies.

A name is taken where the words before it announce one (honorific, rank, degree, post) or where it stands as an item
of a list and opens with a family name. Where a run of capitals holds a place and a name ("tỉnh Hà Giang
Nguyễn Văn Sơn"), ``split_run`` weighs the ways to divide it.
"""

from __future__ import annotations

from typing import NamedTuple

from ..text.document import Text
from ..text.letters import UPPER, is_vietnamese_syllable
from ..text.patterns import regex
from ..text.segment import word_starts
from .name_words import body_head, credits, functional, no_persons, position_stop, sentence_opener, words

Token = tuple[int, int]

# "TP Sông Xanh-Nguyễn Văn An": a dash without blanks before a full name
GLUED_DASH = rf"-(?=(?:Nguyễn|Trần|Phạm|Hoàng|Huỳnh|Đặng|Bùi|Ngô|Dương|Phan|Trương) [{UPPER}])"
# "Nguyễn Văn An-nguyên Giám đốc Sở": the same before a post
_POST_DASH = (
    r"-(?=(?:[Nn]guyên|[Cc]ựu|Phó|Chủ tịch|Giám đốc|Bí thư|Trưởng|Chỉ huy trưởng|Hiệu trưởng|Tổng Giám đốc|Ủy viên) )"
)
_SYLLABLE = rf"[{UPPER}][^\W\d_]*(?:(?!{GLUED_DASH}|{_POST_DASH})['\-][^\W\d_]+)*"
# Small words within foreign names: Bashar al-Assad, Juan de los Ríos.
_SMALL = ("al", "el", "bin", "ibn", "van", "von", "den", "der", "de", "la", "los", "da", "dos", "di", "del")
# "Thích nữ Diệu An" is the name of a nun.
_PARTICLE = rf"(?:(?:{'|'.join(_SMALL)})[ \-]|(?<=Thích )nữ ){{0,2}}"
PARTICLES = (*_SMALL, "nữ ")
_RUN = regex(rf"(?:[{UPPER}]\. ?){{0,2}}{_SYLLABLE}(?: {_PARTICLE}(?:[{UPPER}]\. ?){{0,2}}{_SYLLABLE}){{0,9}}")
_UNIT_ABOVE = regex(rf", (?:tỉnh|thành phố|huyện|thị xã) [{UPPER}]")
_UNIT_INITIAL = regex(rf"[QPHX]\.(?=[{UPPER}])", opens=("Q.", "P.", "H.", "X."))  # "H.Sông Xanh"
_PHRASE_END = regex(r"(?: [^\W\d_]+){0,2}")
_CLOSE = 1.6
MIN_BARE = 1.9

# What a run of capitals follows: the words before it say what to expect.
TITLE, UNIT, PROVINCE, BODY, NAMED_AFTER, OPEN = "title", "unit", "province", "body", "named-after", "open"
NAMELESS, DOTTED = "nameless", "dotted"  # what is no body without a name: "Trường THPT", "UBND H."


class NameMention(NamedTuple):
    """A person's name. ``outer`` is where its honorific, ranks and degrees begin; ``rule`` says why it is a name."""

    start: int
    end: int
    outer: int
    honorific: Token | None
    titles: tuple[Token, ...]
    rule: str
    plural: bool = False


def run_at(text: Text, start: int, cuts: frozenset[int] | set[int]) -> list[Token]:
    """The capitalised syllables from ``start`` on, up to the first one at a cut (a title's start) or a body's name."""
    match = _RUN.match(text.view, start)
    if match is None:
        return []
    tokens: list[Token] = []
    run = match[0]
    syllables = run.split(" ")
    shouting = run.isupper() and text.key[start : match.end()].split(" ", 1)[0] in words().surnames
    enough = 1 if syllables[0].isupper() else 2  # "... trẻ em VN Phát biểu tại ..."
    end = start - 1
    particle: int | None = None
    for syllable in syllables:
        begin, end = end + 1, end + 1 + len(syllable)
        if syllable.islower():  # "da" of "Inácio da Silva" belongs to what follows
            particle = begin if particle is None else particle
            continue
        short = _end_within(text, tokens, begin, syllable, cuts)
        if short:
            tokens.append((begin, short))
            break
        if tokens and (
            begin in cuts or (not shouting and len(syllable) > 1 and syllable.isupper() and "." not in syllable)
        ):
            break
        if len(tokens) >= enough and not syllable.isupper() and opens_sentence(text, begin):
            break
        if tokens and (_opens_body(text, begin, len(tokens)) or opens_clause(text, begin, end)):
            break
        if tokens and _behind_whole(text, tokens, begin, end):
            break
        tokens.append((begin if particle is None else particle, end))
        particle = None
    return tokens


def _end_within(
    text: Text, tokens: list[Token], begin: int, syllable: str, cuts: frozenset[int] | set[int]
) -> int | None:
    """Where a name ends inside what stands between two blanks; None where it does not."""
    dash = syllable.find("-")
    if dash > 0 and not syllable.isupper():
        behind = begin + dash + 1
        named = tokens and text.view[behind : behind + 1].islower() and text.key[slice(*tokens[0])] in words().surnames
        tells = position_stop().match(text.key, behind) or text.key.startswith("người ", behind)
        if behind in cuts or (named and tells):  # "Nguyễn Văn An-Phó Bí thư", "An-làm", "An-người vừa được ..."
            return begin + dash
    # an initial within a foreign name ("John B. Smith"), or the end of a sentence about "Nguyễn Văn A."
    if tokens and syllable[1:] == "." and is_vietnamese_syllable(text.key[slice(*tokens[-1])]):
        return begin + 1
    return None


def opens_clause(text: Text, begin: int, end: int) -> bool:
    """Whether a capitalised word is none of a name but begins a sentence ("... An Những người ...", "... Ảnh: ...")."""
    credit = text.key[begin:end] in credits() and text.view[end : end + 1] == ":"
    if credit or text.key.startswith(("huân chương ", "huy chương "), begin):
        return True
    following = text.view[end + 1 : end + 2]
    return text.key[begin:end] in functional() and (following.islower() or following.isdigit())


def _behind_whole(text: Text, tokens: list[Token], begin: int, end: int) -> bool:
    """Whether a sentence that lost its stop begins behind a name: "Ruiz Hernández Về đối", "Trần Thị Minh Bà Minh"."""
    key, first, last = text.key, text.key[slice(*tokens[0])], text.key[slice(*tokens[-1])]
    if len(tokens) > 1 and key[begin:end] in ("ông", "bà"):
        return first in words().surnames and text.view[end : end + 1] == " " and text.view[end + 1 : end + 2].isupper()
    word = key[begin:end]
    if (
        (word.isascii() and not body_head().match(key, begin))
        or not is_vietnamese_syllable(word)
        or not text.view[end + 1 : end + 2].islower()
    ):
        return False
    surnames = words().surnames
    named = first in surnames and is_vietnamese_syllable(first)  # "Dương Mah Liêm"
    if named or last in surnames or word in surnames:
        return False
    return text.view.startswith(" ", end) and not is_vietnamese_syllable(last)


def _opens_body(text: Text, begin: int, before: int) -> bool:
    """Whether a body's name of several words begins at ``begin``: behind one syllable only in small letters."""
    head = body_head().match(text.key, begin)
    blank = text.key.find(" ", begin, head.end()) if head else -1
    return blank >= 0 and (before > 1 or text.view[blank + 1].islower())


def opens_sentence(text: Text, start: int) -> bool:
    """Whether a capital begins a sentence that a crawler has glued to a name ("... Nguyễn Văn An Cùng dự có ...")."""
    found = sentence_opener().match(text.key, start)
    return found is not None and text.view[found.end() - 1].islower() and " " in found[0]


def name_score(text: Text, tokens: list[Token], known: frozenset[str] = frozenset()) -> float:
    """How much a run looks like a person's name: about 0 for no more than chance, below 0 for hardly one."""
    if not 2 <= len(tokens) <= 5:
        return -9.0
    lists = words()
    keys = [text.key[s:e] for s, e in tokens]
    whole = " ".join(keys)
    if whole in known or (len(keys) > 2 and keys[0] in lists.surnames and " ".join(keys[-2:]) in known):
        return 9.0
    if is_place(text, tokens[0][0], tokens[-1][1]):
        return -9.0
    # "Campuchia John Smith", "Ảnh Việt Nam Vinafilm", but not "Đức Anh", nor "khoa Nhiễm D"
    foreign = not all(is_vietnamese_syllable(key) for key in keys if len(key) > 1)
    parts = (keys[:1], keys[:2], keys[:3], keys[1:3])
    if foreign and any(" ".join(part) in lists.countries for part in parts):
        return -9.0
    capitals = [e - s > 1 and text.view[s:e].isupper() and text.view[e - 1] != "." for s, e in tokens]
    if any(key in lists.foreign_bodies for key in keys) or (any(capitals) and keys[0] not in lists.surnames):
        return -9.0
    if (keys[-2].endswith("việt") and keys[-1] == "nam") or (
        keys[0] in lists.openers and not ("-" in keys[-1] and keys[0] in functional())
    ):
        return -9.0
    no_name = keys[0] not in lists.surnames or " ".join(keys[1:]) in lists.provinces  # "Đoàn Nghệ An"
    if no_name and body_head().match(text.key, tokens[0][0]):
        return -9.0
    if len(keys) > 4 and not is_vietnamese_syllable(keys[0]):
        return -9.0
    if keys[0] not in lists.surnames and not foreign and len(keys[-1]) == 1:  # "Trưởng khoa Nhiễm D"
        return -9.0
    if _UNIT_INITIAL.match(text.view, tokens[0][0]) and not is_foreign(text, (tokens[0][0] + 2, tokens[0][1])):
        return -9.0
    if keys[0] not in lists.surnames and foreign:
        return 2.0 if not is_vietnamese_syllable(keys[0]) else 0.8
    if len(keys) > 2 and " ".join(keys[:2]) in lists.provinces:
        return -2.0
    score = float(lists.surnames.get(keys[0], -3))
    score += {2: 0.0, 3: 1.5, 4: 1.0, 5: -1.0}[len(keys)]
    if foreign and len(keys[0]) == 1 and len(keys) > 2 and is_vietnamese_syllable(keys[1]):  # "Y Văn Nam Niê"
        score += 4.0
    elif keys[1] in ("văn", "thị") and len(keys) > 2:
        score += 1.5
    elif any(key in lists.middles for key in keys[1:-1]):
        score += 0.7
    return score


def _no_name_score(text: Text, tokens: list[Token], before: str) -> float:
    whole = text.key[tokens[0][0] : tokens[-1][1]]
    if whole in words().provinces or whole in words().countries:
        return 4.0
    if whole in words().historical:
        return 9.0
    if before in (NAMED_AFTER, OPEN, NAMELESS):
        return 4.5 if before == NAMED_AFTER else 5.6
    if before == BODY and len(tokens) == 2 and _UNIT_ABOVE.match(text.view, tokens[-1][1]):
        return 5.6  # "Chánh Văn phòng Huyện đoàn Châu Lộc, tỉnh Sông Xanh"
    if before == PROVINCE and is_vietnamese_syllable(text.key[slice(*tokens[0])]):
        return 1.0  # provinces are known: another run behind "tỉnh" is a name more often than not
    if before == PROVINCE:
        return 2.8
    if before in (UNIT, DOTTED):
        return 2.8 if len(tokens) <= 3 else 1.0
    return 1.5 if before == BODY else 0.0


def _prefix_score(text: Text, tokens: list[Token], before: str) -> float:
    if not tokens:
        return {UNIT: -0.8, NAMELESS: -3.0, DOTTED: -3.0}.get(before, 0.0)
    whole = text.key[tokens[0][0] : tokens[-1][1]]
    if any(text.key[start : tokens[-1][1]] in words().countries for start, _ in tokens[-3:]):
        return 3.5
    if whole in words().provinces:
        return 3.5
    if whole in words().historical:
        return 4.0
    if text.key[slice(*tokens[-1])] in words().foreign_bodies:  # "CEO Apple Tim Cook"
        return 1.5
    if before in (UNIT, DOTTED):
        return {1: -0.5, 2: 0.8}.get(len(tokens), 0.0)
    if before in (OPEN, NAMELESS):  # "báo Sông Xanh" is complete, "Công ty TNHH" is not
        return 0.0 if text.view[slice(*tokens[-1])].isupper() else 1.5
    return 0.0 if before != TITLE else -1.0


def _saint_within(text: Text, tokens: list[Token]) -> int | None:
    """The token of a saint that a surname follows ("Giám mục Giáo phận Sông Xanh Vinh Sơn Nguyễn Văn An")."""
    for index in range(1, len(tokens) - 2):
        for end in (index, index + 1):
            saint = text.key[tokens[index][0] : tokens[end][1]] in words().saints
            if saint and len(tokens) > end + 2 and text.key[slice(*tokens[end + 1])] in words().surnames:
                return index
    return None


def split_run(text: Text, tokens: list[Token], before: str, known: frozenset[str] = frozenset()) -> int:
    """The index of the token at which a person's name begins in a run; ``len(tokens)`` where it holds none."""
    if text.key[tokens[0][0] : tokens[0][1]] in words().saints and len(tokens) > 2:
        return 0
    saint = _saint_within(text, tokens)
    if saint is not None:
        return saint
    if len(tokens) > 2 and text.key[tokens[0][0] : tokens[-2][1]] in words().provinces:
        return len(tokens)  # a province with one word glued to it names nobody: "tỉnh Bà Rịa-Vũng Tàu Khó ..."
    options = [(_no_name_score(text, tokens, before), len(tokens))]
    for index in range(len(tokens) - 1):
        score = name_score(text, tokens[index:], known) + _prefix_score(text, tokens[:index], before)
        options.append((score, index))
    best, choice = max(options, key=lambda option: option[0])
    if choice == len(tokens):
        return choice
    rivals = [index for score, index in options[1:] if best - score < _CLOSE and index != choice]
    if rivals and all(is_vietnamese_syllable(text.key[start:end]) for start, end in tokens):
        return _by_segmentation(text, tokens, [choice, *rivals])
    return choice


def _by_segmentation(text: Text, tokens: list[Token], choices: list[int]) -> int:
    """Of places to divide a run that score about the same, the first one at which a segmenter begins a word."""
    start = text.view.rfind(" ", max(0, tokens[0][0] - 24), max(0, tokens[0][0] - 1)) + 1
    end = _PHRASE_END.match(text.view, tokens[-1][1])
    starts = word_starts(text.view[start : end.end() if end else tokens[-1][1]])
    for choice in choices:
        if tokens[choice][0] - start in starts:
            return choice
    return choices[0]


def is_foreign(text: Text, token: Token) -> bool:
    """Whether a word cannot be Vietnamese."""
    return not is_vietnamese_syllable(text.key[slice(*token)])


def is_foreign_name(text: Text, start: int, end: int) -> bool:
    """Whether a name opens with no family name known here and with a word that cannot be Vietnamese."""
    first = text.key[start:end].split(" ", 1)[0]
    return first not in words().surnames and not is_vietnamese_syllable(first)


def behind_country(text: Text, tokens: list[Token]) -> int | None:
    """The index of the token behind a country that opens a run ("Đại sứ Trung Quốc tại Việt Nam Hùng Ba")."""
    for size in range(min(3, len(tokens) - 1), 0, -1):
        if text.key[tokens[0][0] : tokens[size - 1][1]] in words().countries and 2 <= len(tokens) - size <= 4:
            return size
    return None


def country_before_name(text: Text, tokens: list[Token]) -> int | None:
    """The end of a country behind which one foreign syllable names somebody ("Tổng thống Nga Petrov")."""
    if len(tokens) < 2 or is_vietnamese_syllable(text.key[slice(*tokens[-1])]):
        return None
    return tokens[-2][1] if text.key[tokens[0][0] : tokens[-2][1]] in words().countries else None


def is_place(text: Text, start: int, end: int) -> bool:
    """Whether a span names a province, a country or a historical figure: no person of an article."""
    return text.key[start:end] in no_persons()
