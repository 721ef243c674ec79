"""The words of the clause grammar: items of a sentence, parties, and the lexicon's phrases by first word."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from ..extract.awards import AwardMention, folded
from ..lexicon import Entry, lexicon
from ..text.letters import UPPER
from ..text.patterns import regex

_WHOLE_WORD = regex(r"[^\W_]+(?:[/.][^\W_]+)*")
_OF_WORK = regex(r" của (?:các |nhóm |nhóm các |đồng )?(?:tác giả |phóng viên |học sinh |sinh viên |thí sinh )?$")
_CEREMONY_OF = regex(r"(?<!\w)(?:lễ|ngày hội|chương trình|đêm)(?!\w)[^.;:\n]*(?<!\w)nhận(?!\w)[^.;:\n]*$")
_JUBILEE = regex(r"(?<!\w)\d{1,3} năm(?: [^\W\d_]+){0,7} $")
_JOINT = "(?:, | và |, và |/)"
JOINED = regex(_JOINT)  # between members of a row
CAPITAL = regex(rf"[{UPPER}\d]")  # what a word of a body's name opens with
# "A là cơ quan báo chí đầu tiên được tặng": what kind of body A is, before a verb of receiving
IS_FIRST = regex(
    r" là (?:(?:một|1) trong (?:những |các |số )*)?(?:cơ quan|đơn vị|doanh nghiệp|tập thể|trường|địa phương"
    r"|tỉnh|ngân hàng|tổ chức|công ty|tập đoàn|bệnh viện)(?: [^\W\d_]+){0,12}?"
    r" (?:vinh dự |từng |đã )*(?:được|nhận|đón nhận)(?!\w)"
)
PERSON, GROUP, ORG, PRONOUN = "person", "group", "organization", "pronoun"
THE_UNIT = "đơn vị"  # a noun for every body, that stands for the one told before
PARTIES = frozenset((PERSON, GROUP, ORG, PRONOUN))


@dataclass(slots=True)
class Party:
    """Somebody who gives or receives. ``definite`` tells how a group is told: count, many, the, bare."""

    kind: str
    start: int
    end: int
    name: str
    count: int | None = None
    person: int | None = None
    definite: str = ""
    dead: bool = False


class Item(NamedTuple):
    """One item of a sentence: its kind, its span, and what it is."""

    kind: str
    start: int
    end: int
    award: AwardMention | None = None
    party: Party | None = None
    attrs: dict[str, Any] = {}  # noqa: RUF012 (never written)


_PEOPLE = regex(r"(?:^|[,;:.] )(?:đại diện |thay mặt )?(?P<nouns>[^\W\d_](?:[^\W\d_]| |, ){3,50}) $")
_EACH = regex(r", | và ")


Lexeme = tuple[str, str, Entry]  # form, kind


class Lexemes(NamedTuple):
    forms: dict[str, list[Lexeme]]  # by first word
    openings: dict[str, list[Lexeme]]  # by first word and what follows it at once; by first word those that end there
    units: frozenset[str]
    admin: frozenset[str]
    stops: frozenset[str]


_NEXT_LETTERS = 3


def _by_opening(forms: dict[str, list[Lexeme]]) -> dict[str, list[Lexeme]]:
    openings: dict[str, list[Lexeme]] = {}
    for first, found in forms.items():
        width = len(first) + _NEXT_LETTERS
        for lexeme in found:
            if len(lexeme[0]) >= width:
                openings.setdefault(lexeme[0][:width], []).append(lexeme)
        openings[first] = [lexeme for lexeme in found if len(lexeme[0]) < width]
        for opening in {lexeme[0][:width] for lexeme in found} - {lexeme[0] for lexeme in openings[first]}:
            openings[opening] += openings[first]
    return openings


def lexemes_at(key: str, at: int, stop: int | None = None) -> list[Lexeme]:
    """The phrases, longest first, that may stand where a word stands, which ends at ``stop``."""
    openings = lexemes().openings
    stop = stop or word_end(key, at)
    return openings.get(key[at : stop + _NEXT_LETTERS]) or openings.get(key[at:stop]) or []


@cache
def lexemes() -> Lexemes:
    """Every phrase of the clause grammar by its first word, longest first."""
    forms: dict[str, list[Lexeme]] = defaultdict(list)
    for kind in ("award_verb", "award_word", "award_group", "award_body", "body_head"):
        for form, entry in lexicon().forms(kind).items():
            forms[first_word(form, 0)].append((form, kind, entry))
    for found in forms.values():
        found.sort(key=lambda item: (-len(item[0]), item[1] == "award_group", item[1]))
    units = frozenset(f for kind in ("admin_unit", "award_body_part") for f in lexicon().forms(kind))
    return Lexemes(
        dict(forms),
        _by_opening(forms),
        units,
        frozenset(lexicon().forms("admin_unit")),
        frozenset(lexicon().forms("position_stop")) | frozenset(lexicon().forms("award_stop")),
    )


@cache
def plural() -> re.Pattern[str]:
    """ "các xã A, B", "các tỉnh, thành phố: A, B", "các địa phương: A, B": several units behind one word."""
    unit = lexicon().pattern("admin_unit").pattern
    more = rf"(?P<more>{_more_units()}*)"
    words = ("địa phương", "đơn vị", *lexicon().forms("admin_unit"))
    return regex(
        rf"(?P<many>các|\d{{1,3}}) (?P<unit>{unit}|(?P<any>địa phương|đơn vị)){more}(?::? |(?=[.,;])|$)", needs=words
    )


@cache
def units_row() -> re.Pattern[str]:
    """ ", thành phố: ": more units behind one, before the names of all of them."""
    return regex(rf"{_more_units()}+:? ")


def _more_units() -> str:
    return rf"(?:{_JOINT}(?:{lexicon().pattern('admin_unit').pattern}|địa phương))"


def is_body_noun(name: str) -> bool:
    entry = lexicon().forms("award_group").get(folded(name))
    return bool(entry and entry.attrs.get("body"))


def is_general_noun(name: str) -> bool:
    entry = lexicon().forms("award_group").get(name)
    return bool(entry and entry.attrs.get("general"))


def sex_of(word: str) -> str | None:
    """Of whom a form of address is used: of men or of women; None where of both."""
    entry = lexicon().forms("honorific").get(folded(word))
    return entry.attrs.get("sex") if entry else None


def noun_has(name: str, attr: str) -> bool:
    """Whether the noun of a group is of some kind: "family", "work", "alone"."""
    entry = lexicon().forms("award_group").get(folded(name))
    return bool(entry and entry.attrs.get(attr))


def people_of_body(key: str, start: int, at: int) -> bool:
    """ "Đại diện lãnh đạo, cán bộ Trường A đón nhận": kinds of people, without number, open a clause before a body."""
    begin = max(start, at - 60)
    match = _PEOPLE.search(key[begin:at])
    if match is None or (match.start() == 0 and begin > start):
        return False
    first, *others = (noun.strip() for noun in _EACH.split(match["nouns"]))
    body = lexicon().forms("award_body").get(first)
    leads = noun_has(first, "of_body") or (body is not None and bool(body.attrs.get("manages")))
    return leads and all(noun in lexicon().forms("award_group") for noun in others)


def owns_work(key: str, at: int) -> bool:
    """Whether the one at ``at`` is told as the author of what is honoured ("tác phẩm “...” của nhóm tác giả ...")."""
    window = key[max(0, at - 180) : at]
    match = _OF_WORK.search(window)
    return bool(match) and match is not None and _work().search(window[: match.start()]) is not None


@cache
def _work() -> re.Pattern[str]:
    nouns = "|".join(re.escape(f) for f in lexicon().pattern_forms("award_group", "work"))
    between = r"(?: [^,.;:“”\"]{1,40})?"
    quoted = r"(?:,? ?:? ?[“\"][^“”\"]{2,120}[”\"])"
    words = ("“", '"', *lexicon().pattern_forms("award_group", "work"))
    return regex(
        rf"(?:(?<!\w)(?:{nouns}){between}?{quoted}?|(?:[,:]|(?<!\w)và)(?: [^\W\d_]+){{0,3}} ?{quoted}){between}$",
        needs=words,
    )


@cache
def kin_words() -> str:
    """A pattern of the words for kin."""
    return "|".join(re.escape(form) for form in lexicon().pattern_forms("award_group", "family"))


@cache
def kin_before() -> re.Pattern[str]:
    """A word for kin right before a name: "vợ ông ", "cha của "."""
    return regex(rf"(?<!\w)(?:{kin_words()}|con|cháu) (?:của )?$")


def of_state(award: AwardMention) -> bool:
    """Whether only the State confers an award: "của" behind it tells whose it is, not who gives it."""
    return award.category.startswith(("order", "medal", "state_")) and not award.givers


def holds_ceremony(key: str, at: int) -> bool:
    """Whether what stands at ``at`` is whose ceremony is told: "lễ đón nhận Huân chương Lao động của Trường A"."""
    return key.endswith(" của ", 0, at) and _CEREMONY_OF.search(key, max(0, at - 240), at) is not None


def heads_jubilee(key: str, start: int) -> bool:
    """Whether a line that begins at ``start`` is the name of a jubilee."""
    return key.startswith(("lễ kỷ niệm", "kỷ niệm"), start)


def opens_jubilee(key: str, at: int) -> bool:
    """Whether the jubilee of what stands at ``at`` is told ("lễ kỷ niệm 30 năm ngày thành lập Trường A")."""
    return _JUBILEE.search(key, max(0, at - 60), at) is not None


def first_word(key: str, at: int) -> str:
    return key[at : word_end(key, at)]


def first_words(key: str, at: int, count: int) -> str:
    """The words that stand at ``at``, one blank between them."""
    end = at
    for _ in range(count):
        end = word_end(key, end) + 1
    return key[at : end - 1]


def word_end(key: str, at: int) -> int:
    """Where the word at ``at`` ends; "đ/c" and "TP.HCM" are words."""
    match = _WHOLE_WORD.match(key, at)
    return match.end() if match else at + 1
