"""When two wordings tell one post: short forms beside full ones, a post with and without its body."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon import lexicon
from ..model import Position
from ..text.letters import UPPER
from ..text.normalize import fold
from ..text.patterns import regex

_MOST_POSTS = 60
_SMALL = ("tại", "của", "là", "này", "đó")  # "Trưởng phòng của Sở này" is a "Trưởng phòng Sở"
_SAME = {"cựu": "nguyên"}
_TWICE = regex(r"(?<=ủy) tỉnh(?= \w)", re.IGNORECASE)  # "Tỉnh ủy tỉnh Hải Ninh"
_SCHOOL = regex(r"(?<!\w)nhà trường$", re.IGNORECASE)  # "Hiệu trưởng nhà trường" is the "Hiệu trưởng Trường A"
_JOINS = "và"  # which short forms leave out: GD-ĐT
_BRACKETS = regex(r"\([^()]*\)")
_HYPHENS = regex(rf"(?<=[{UPPER}])[-&.](?=[{UPPER}])", needs=("-", "&", "."))
_SHORT = regex(r"\(([^\W\d_]{2,12})\)")


@cache
def _long_forms() -> dict[str, list[str]]:
    forms = lexicon().forms("abbreviation")
    return {form: fold(entry.canonical).split(" ") for form, entry in forms.items() if form != fold(entry.canonical)}


def _plain(position: Position) -> str:
    return _SCHOOL.sub("Trường", _TWICE.sub("", _BRACKETS.sub("", position.text)))


def _tokens(position: Position) -> list[str]:
    """The words of a post, abbreviations written out, without remarks in parentheses."""
    plain = _HYPHENS.sub("", _plain(position))  # "GD-ĐT", "GD&ĐT" and "GDĐT"
    tokens: list[str] = []
    for token in (word for word in re.findall(r"\w+", plain) if word not in _SMALL):
        short = len(token) > 1 and token.isupper()  # stays in capitals: it may be spelled out elsewhere
        word = fold(token)
        tokens += _long_forms().get(word, (token if short else _SAME.get(word, word),))
    return tokens


def _width(position: Position) -> int:
    """How many words a post has as printed, without remarks in parentheses: the more, the fewer short forms."""
    return sum(word not in _SMALL for word in _plain(position).split())


def _is_part(short: list[str], long: list[str]) -> bool:
    """Whether the words of one post stand in another in the same order, one of them perhaps in short forms."""
    at = 0
    while short:
        found = next((i for i in range(at, len(long)) if _spelled(short, long, i)), None)
        if found is None:
            return False
        used, at = _spelled(short, long, found) or (1, at)
        short = short[used:]
    return True


def _spelled(short: list[str], long: list[str], at: int) -> tuple[int, int] | None:
    """How many words of ``short`` are what stands in ``long`` at ``at``, and where that ends; None where none are."""
    if fold(short[0]) == fold(long[at]):
        return 1, at + 1
    if short[0].isupper():
        words = _initials(short[0], long[at:])
        return (1, at + words) if words else None
    if long[at].isupper():
        words = _initials(long[at], short)
        return (words, at + 1) if words else None
    return None


def _initials(acronym: str, words: list[str]) -> int:
    """How many words an acronym stands for, by their initials; 0 where it does not."""
    used = 0
    for letter in acronym.lower():
        if used < len(words) and words[used] == _JOINS and letter != _JOINS[0]:
            used += 1
        if used >= len(words) or not words[used].startswith(letter):
            return 0
        used += 1
    return used


def _status(position: Position, tokens: list[str]) -> str | None:
    """A word such as "tập sự" before the title of a post that is neither former nor acting."""
    titled = position.former or position.acting or fold(position.title).startswith(tokens[0])
    return None if titled or tokens[0] not in _status_words() else tokens[0]


@cache
def _status_words() -> frozenset[str]:
    return frozenset(form.split(" ")[0] for form in lexicon().forms("position_status"))


def _says_less(
    short: Position, short_tokens: list[str], long: Position, long_tokens: list[str], careers: set[Position]
) -> bool:
    """Whether one position is another one told more briefly ("Bí thư" and "Bí thư Huyện ủy Đông Hải")."""
    if short.acting != long.acting or (short.former and not long.former):
        return False
    if long.former and not short.former:  # "cựu Thứ trưởng" and, of an earlier day, "Thứ trưởng"
        long_tokens = long_tokens[long_tokens.index(short_tokens[0]) :] if short_tokens[0] in long_tokens else []
        return short.title == long.title and _is_part(short_tokens, long_tokens)
    if _status(long, long_tokens) != _status(short, short_tokens):
        return False
    if short.title == long.title and _in_short(short, long):
        return True
    if _joins_bodies(short, short_tokens, long, long_tokens, careers):
        return False
    if long.title.startswith(short.title):
        # in a career "Phó Bí thư" is another post than "Phó Bí thư Thường trực", elsewhere a short form of it
        promoted = short in careers and ("trực" in short_tokens) != ("trực" in long_tokens)
        return not promoted and _is_part(short_tokens, long_tokens)
    return short.organization is None and short_tokens == long_tokens[: len(short_tokens)]


def _in_short(short: Position, long: Position) -> bool:
    """Whether a post has the short form that another gives in brackets: "SXTV", "Đài Truyền hình Sông Xanh (SXTV)"."""
    named, body = _SHORT.search(long.text), (short.organization or "").split(" ")
    if named is None or body[0] != named[1]:
        return False
    behind = re.findall(r"\w+", fold(long.text[named.end() :]))
    return _is_part(re.findall(r"\w+", fold(" ".join(body[1:]))), behind)


def _joins_bodies(
    short: Position, short_tokens: list[str], long: Position, long_tokens: list[str], careers: set[Position]
) -> bool:
    """Whether a new post is in a body that another one was joined to: "Ban A" became "Ban A và B"."""
    if long not in careers or short in careers or short.organization is None or _JOINS in short_tokens:
        return False
    if _JOINS not in long_tokens or "," in short.text:
        return False
    titles, joint = len(long.title.split()), long_tokens.index(_JOINS)
    return short_tokens in (long_tokens[:joint], long_tokens[:titles] + long_tokens[joint + 1 :])


def distinct(positions: list[Position], careers: set[Position]) -> list[Position]:
    """Positions without those that another one tells more fully; ``careers`` are those told as steps of a career."""
    if len(positions) < 2:
        return positions
    # The wording without an abbreviation comes first. Nobody holds more posts: a bound keeps the comparing linear.
    distinct = sorted(dict.fromkeys(positions), key=lambda p: "(" in p.text)
    kept: list[tuple[Position, list[str]]] = []
    for position in distinct[:_MOST_POSTS]:
        tokens = _tokens(position)
        fuller = [(p, other) for p, other in kept if _says_less(position, tokens, p, other, careers)]
        width = _width(position)
        spelled_out = all(width > _width(p) and _says_less(p, other, position, tokens, careers) for p, other in fuller)
        if fuller and not spelled_out:
            continue
        kept = [(p, other) for p, other in kept if not _says_less(p, other, position, tokens, careers)]
        kept.append((position, tokens))
    return [position for position, _ in kept] + distinct[_MOST_POSTS:]
