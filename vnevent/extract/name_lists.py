"""Names in lists, which nothing announces: items that open with a family name, between separators."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from ..lexicon import lexicon
from ..lexicon.phrases import is_word
from ..text.document import Text
from ..text.letters import LOWER, UPPER
from ..text.patterns import regex
from ..text.spans import Spans
from .announced import is_titled
from .name_words import body_head
from .names import GLUED_DASH, MIN_BARE, PARTICLES, NameMention, name_score, run_at

_CAPITAL = regex(rf"[{UPPER}]")
# What a listed name may follow: punctuation with or without a blank, "1. ", " - ", "và". Begins with one class of
# characters, because a search for these is fast.
_BARE = regex(
    rf"[-,;:(“\"•+*|.)v](?:(?<=[,;:(“\"•+*|.])|(?<=[,;:(“\"•+*|)]) |(?<=\d\.) |(?<=[{UPPER}]\.) (?=Thích )"
    rf"|(?<= -) |(?<= v)à )(?=[{UPPER}])"
)
_BARE_END = regex(r"\s*(?:[,;:.()\-/|”\"…]|(?:và|cùng|lần lượt|đều|tiếp tục)(?!\w)|$)")
_SURE = 4.4
_GLUED = regex(rf"(?<=[{LOWER}]){GLUED_DASH}", needs=("-",))


def listed_names(
    text: Text, start: int, end: int, cuts: set[int], taken: Spans, known: frozenset[str]
) -> list[NameMention]:
    """Names in a sentence that nothing announces: items that open with a family name, between separators."""
    found: list[NameMention] = []
    openings = {match.end() for match in _BARE.finditer(text.view, start, end)}
    if text.view.find("-", start, end) >= 0:
        openings |= {match.end() for match in _GLUED.finditer(text.view, start, end)}
    openings |= _behind_words(text, start, end) | _told_again(text, start, end, known)
    for position in sorted({start, *openings}):
        if not _two_words(text.view, position) or taken.overlap(position, position + 1):
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


def _two_words(view: str, start: int) -> bool:
    """Whether a name of two words may open at ``start``: the next word begins with a capital, or is one of a name."""
    behind = view.find(" ", start) + 1
    return view[behind : behind + 1].isupper() or view.startswith(PARTICLES, behind)


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


_AGAIN = regex(r",| \(| -| (?:khi|vì|do|đã|bị|được|sẽ|từng|là|có|nói|cho biết|giữ chức|làm|về làm)(?!\w)")


def _told_again(text: Text, start: int, end: int, known: frozenset[str]) -> set[int]:
    """Where a name of three words, announced elsewhere, stands by itself ("khởi tố Lê Văn An, 42 tuổi")."""
    found = set()
    for name in _long_names(known):
        offset = text.key.find(name, start, end)
        while offset >= 0:
            behind = offset + len(name)
            told = _CAPITAL.match(text.view, offset) and _AGAIN.match(text.view, behind)
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


# (begins with the blank, because a search is slow for what begins with a look behind it)
_BEFORE_CAPITAL = regex(rf" [{UPPER}](?<=[^\W\d_] .)")
_SIGNS = regex(r"\W")
_FURTHEST = 30


def _behind_words(text: Text, start: int, end: int) -> set[int]:
    """Where a name may begin behind words that lead up to one.

    These are nouns for people ("hai lão nông Nguyễn Văn An và ..."), the "của" behind a work, and words that introduce
    ("gồm Nguyễn Văn An (52 tuổi), ...").
    """
    key, nouns, introducing, endings = text.key, _person_nouns(), _introducing(), _endings()
    found = set()
    for match in _BEFORE_CAPITAL.finditer(text.view, start, end):
        blank = match.start()
        if key[blank - 2 : blank] not in endings:  # most words are none of these, which is soon told
            continue
        before = key.rfind(" ", start, blank)
        word = key[before + 1 if before >= 0 else start : blank]
        if word == "của" or (
            word in nouns and any(_noun_ends(key, noun, max(start, blank - _FURTHEST), blank) for noun in nouns[word])
        ):
            found.add(blank + 1)
        if not word.isalnum():
            word = _SIGNS.split(word)[-1]  # "(gồm"
        if word in introducing:
            for lead in introducing[word]:
                begin = blank - len(lead)
                if begin >= start and text.view.startswith(lead, begin) and not (begin and is_word(key[begin - 1])):
                    found.add(blank + 1)
    return found


def _noun_ends(key: str, noun: str, start: int, end: int) -> bool:
    """Whether a noun stands right before ``end``, behind a blank or at ``start``."""
    begin = end - len(noun)
    return begin >= start and key.startswith(noun, begin) and (begin == start or key[begin - 1] == " ")


@cache
def _person_nouns() -> dict[str, list[str]]:
    """Nouns for people of up to three words, by their last word."""
    forms = lexicon().forms("award_group").items()
    return _by_last_word(form for form, entry in forms if form.count(" ") < 3 and not entry.attrs.get("body"))


@cache
def _introducing() -> dict[str, list[str]]:
    """Words behind which a bare name may begin, by the last one."""
    return _by_last_word(lexicon().pattern_forms("people_word", "introduces"))


@cache
def _endings() -> frozenset[str]:
    """The last two letters of words that lead up to a name."""
    return frozenset(word[-2:] for word in ("của", *_person_nouns(), *_introducing()))


def _by_last_word(phrases: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for phrase in phrases:
        found.setdefault(phrase.rpartition(" ")[2], []).append(phrase)
    return found
