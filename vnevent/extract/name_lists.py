"""Names in lists, which nothing announces: items that open with a family name, between separators."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from ..lexicon import lexicon
from ..lexicon.phrases import is_word
from ..text.document import Text
from ..text.letters import LOWER, UPPER
from ..text.patterns import regex
from ..text.spans import Spans
from .name_words import body_head
from .names import GLUED_DASH, MIN_BARE, NameMention, is_titled, name_score, run_at

_CAPITAL = regex(rf"[{UPPER}]")
# What a listed name may follow: punctuation with or without a blank, "1. ", " - ", "và". Begins with one class of
# characters, because a search for these is fast.
_BARE = regex(
    rf"[-,;:(“\"•+*|.)v](?:(?<=[,;:(“\"•+*|.])|(?<=[,;:(“\"•+*|)]) |(?<=\d\.) |(?<=[{UPPER}]\.) (?=Thích )"
    rf"|(?<= -) |(?<= v)à )(?=[{UPPER}])"
)
_BARE_END = regex(r"\s*(?:[,;:.()\-/|”\"…]|và(?!\w)|cùng(?!\w)|$)")
_SURE = 4.4
_GLUED = regex(rf"(?<=[{LOWER}]){GLUED_DASH}")


@cache
def _introducing() -> tuple[str, ...]:
    """Words behind which a bare name may begin ("gồm Nguyễn Văn An (52 tuổi), ..."), each with the blank."""
    return tuple(form + " " for form in lexicon().pattern_forms("people_word", "introduces"))


def _introduced(text: Text, start: int, end: int) -> Iterator[int]:
    """Where a capital follows one of these words. Finding word by word is faster than a regex for all."""
    view = text.view
    for word in _introducing():
        offset = view.find(word, start, end)
        while offset >= 0:
            after = offset + len(word)
            if after < end and _CAPITAL.match(view, after) and not (offset and is_word(view[offset - 1])):
                yield after
            offset = view.find(word, after, end)


def listed_names(
    text: Text, start: int, end: int, cuts: set[int], taken: Spans, known: frozenset[str]
) -> list[NameMention]:
    """Names in a sentence that nothing announces: items that open with a family name, between separators."""
    found: list[NameMention] = []
    openings = {match.end() for match in _BARE.finditer(text.view, start, end)}
    openings |= {match.end() for match in _GLUED.finditer(text.view, start, end)}
    openings |= _behind_nouns(text, start, end) | _told_again(text, start, end, known)
    for position in sorted({start, *openings, *_introduced(text, start, end)}):
        if taken.overlap(position, position + 1):
            continue
        tokens = run_at(text, position, cuts)
        while tokens and tokens[-1][1] > end:
            tokens.pop()
        if not 2 <= len(tokens) <= 5:
            continue
        score = name_score(text, tokens, known)
        if score < _SURE and not _BARE_END.match(text.key, tokens[-1][1]):
            continue
        if taken.overlap(tokens[0][0], tokens[-1][1]):
            continue
        # a list item that a title follows is a person, whatever the family name
        least = MIN_BARE if len(tokens) > 2 or not _heads_row(text, position, tokens[-1][1], cuts) else 0.0
        if is_titled(text, tokens[-1][1], cuts):
            least = -2.0 if len(tokens) > 2 else 0.5
            if text.view.startswith("; ", max(0, position - 2)):  # within a row: "A, P; Hoài Thu, P; C, P"
                least = -4.0
        # "Đoàn" opens bodies too; behind another name of a list it is a family name
        in_list = len(tokens) > 2 and score >= _SURE - 1 and taken_or(found, taken, position - 4, position - 1)
        if score >= least and (in_list or not body_head().match(text.key, position)):
            outer = _rank_before(text, tokens[0][0])
            found.append(NameMention(tokens[0][0], tokens[-1][1], outer, None, (), "name-listed"))
    return found


def _heads_row(text: Text, start: int, end: int, cuts: set[int]) -> bool:
    """Whether a span opens a row behind a colon, and a name of three words follows: ": Hà An, Nguyễn Văn Bình"."""
    if not (text.view.endswith(": ", 0, start) and text.view.startswith(", ", end)):
        return False
    following = run_at(text, end + 2, cuts)
    return len(following) > 2 and name_score(text, following) >= MIN_BARE


_MOST_KNOWN = 40  # bounds the search


@lru_cache(maxsize=1)  # asked for at each sentence of an article
def _long_names(known: frozenset[str]) -> list[str]:
    """The names of three words or more among the first ones."""
    return [name for name in sorted(known)[:_MOST_KNOWN] if name.count(" ") > 1]


def _told_again(text: Text, start: int, end: int, known: frozenset[str]) -> set[int]:
    """Where a name of three words, announced elsewhere, stands by itself ("khởi tố Lê Văn An, 42 tuổi")."""
    found = set()
    for name in _long_names(known):
        offset = text.key.find(name, start, end)
        while offset >= 0:
            behind = offset + len(name)
            told = _CAPITAL.match(text.view, offset) and text.view.startswith((",", " (", " -"), behind)
            if told and not (offset and is_word(text.view[offset - 1])):
                found.add(offset)
            offset = text.key.find(name, behind, end)
    return found


@cache
def _clerical() -> tuple[str, ...]:
    """Short forms of ranks before the name of a monk or a nun ("HT.Thích Tâm An")."""
    return tuple(lexicon().pattern_forms("people_word", "clerical"))


def _rank_before(text: Text, start: int) -> int:
    """Where the short form of a rank begins that stands before a name; the name's start where none does."""
    end = start - text.key.startswith(" ", start - 1) if start else start
    for form in _clerical():
        begin = end - len(form)
        if begin >= 0 and text.key.startswith(form, begin) and not (begin and text.key[begin - 1].isalnum()):
            return begin
    return start


def taken_or(found: list[NameMention], taken: Spans, start: int, end: int) -> bool:
    """Whether a name stands in a span, one found or one taken before."""
    return taken.overlap(start, end) or (bool(found) and found[-1].end > start)


_BEFORE_CAPITAL = regex(rf"(?<=[^\W\d_]) (?=[{UPPER}])")


def _behind_nouns(text: Text, start: int, end: int) -> set[int]:
    """Where a name may begin behind a noun for people, or behind a work: "hai lão nông Nguyễn Văn An và ..."."""
    nouns, last_words = _person_nouns()
    found = set()
    for match in _BEFORE_CAPITAL.finditer(text.view, start, end):
        blank = match.start()
        word = text.key[max(text.key.rfind(" ", start, blank) + 1, start) : blank]
        if word == "của":
            found.add(match.end())
        if word not in last_words:
            continue
        words = text.key[max(start, blank - 30) : blank].split(" ")[-3:]
        if any(" ".join(words[-size:]) in nouns for size in (1, 2, 3)):
            found.add(match.end())
    return found


@cache
def _person_nouns() -> tuple[frozenset[str], frozenset[str]]:
    """Nouns for people, and the words that they end in."""
    nouns = frozenset(f for f, e in lexicon().forms("award_group").items() if not e.attrs.get("body"))
    return nouns, frozenset(noun.rpartition(" ")[2] for noun in nouns)
