"""Phrases looked up where they stand: what a regex of all their alternatives would match, without compiling one.

Compiling the larger alternatives takes milliseconds, each of them more than parsing an article; a dictionary by
opening letters is there at once and tells a miss, by far the most frequent answer, with one look.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..text.patterns import regex

_OPENING = 4
_NONE: dict[str, list[str]] = {}
_WORD = regex(r"\w+")


class PhraseMatch:
    """A phrase found; has what its users need of ``re.Match``."""

    __slots__ = ("_end", "_start", "_text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._start = start
        self._end = end

    def start(self) -> int:
        return self._start

    def end(self) -> int:
        return self._end

    def span(self) -> tuple[int, int]:
        return self._start, self._end

    def __getitem__(self, group: int) -> str:
        if group:
            raise IndexError("a phrase has no groups")
        return self._text[self._start : self._end]


def is_word(char: str) -> bool:
    """Whether a character belongs to a word, as ``\\w`` has it."""
    return char.isalnum() or char == "_"


def ends_before_words(text: str, start: int, end: int, most: int) -> Iterator[int]:
    """``end``, and where it would be without the last word behind a blank, without the last two ..., ``most`` words."""
    yield end
    for _ in range(most):
        blank = text.rfind(" ", start, end)
        if blank < 0 or not text[blank + 1 : end].isalpha():
            return
        end = blank
        yield end


def _by(phrases: list[str], part: slice) -> dict[str, list[str]]:
    """Phrases by a part of each."""
    found: dict[str, list[str]] = {}
    for phrase in phrases:
        letters = phrase[part]
        if letters in found:
            found[letters].append(phrase)
        else:
            found[letters] = [phrase]
    return found


def _stands_in(text: str, form: str) -> bool:
    start = text.find(form)
    while start >= 0:
        end = start + len(form)
        if not is_word(text[end : end + 1]) and not (start and is_word(text[start - 1])):
            return True
        start = text.find(form, start + 1)
    return False


class Phrases:
    """A set of phrases. Matches are whole words, the longest phrase first."""

    __slots__ = ("_by_ending", "_by_letters", "_by_opening", "_forms", "_longest", "_width")

    def __init__(self, phrases: Iterable[str]) -> None:
        self._forms = list(dict.fromkeys(phrases))
        lengths = [len(form) for form in self._forms]
        self._width = min(2, *lengths, 2)
        self._longest = max(lengths, default=0)
        self._by_opening = _by(self._forms, slice(self._width))
        # For each opening its phrases by four letters, which nearly tell the phrase; None until a text has the opening.
        self._by_letters: dict[str, dict[str, list[str]] | None] = dict.fromkeys(self._by_opening)
        self._by_ending: dict[str, list[str]] | None = None  # few are asked for what ends somewhere

    def _sorted_out(self, opening: str) -> dict[str, list[str]]:
        """The phrases of an opening by their first four letters, longest first, each with those of fewer ("")."""
        forms = sorted(self._by_opening[opening], key=len, reverse=True)
        short = [form for form in forms if len(form) < _OPENING]
        letters = {first: long + short for first, long in _by(forms[: -len(short) or None], slice(_OPENING)).items()}
        found = self._by_letters[opening] = {**letters, "": short}
        return found

    def end_at(self, text: str, start: int) -> int:
        """The end of the longest phrase that stands at ``start``; 0 where none does."""
        opening = text[start : start + self._width]
        letters = self._by_letters.get(opening, _NONE)
        if not letters:
            if letters is _NONE:
                return 0
            letters = self._sorted_out(opening)
        for form in letters.get(text[start : start + _OPENING]) or letters[""]:
            if text.startswith(form, start):
                end = start + len(form)
                following = text[end : end + 1]
                if not (following.isalnum() or following == "_"):
                    return end
        return 0

    def match(self, text: str, start: int = 0, limit: int | None = None) -> PhraseMatch | None:
        """The longest phrase that stands at ``start``; text from ``limit`` on is not looked at."""
        if text[start : start + self._width] not in self._by_letters:
            return None
        if limit is not None and limit <= start + self._longest:
            return self._match_before(text, start, limit)
        end = self.end_at(text, start)
        return PhraseMatch(text, start, end) if end else None

    def finditer(self, text: str, start: int, end: int) -> Iterator[PhraseMatch]:
        """The phrases of a stretch that begin a word, from left to right."""
        reached, width, openings = start, self._width, self._by_opening
        inside = start > 0 and is_word(text[start - 1])
        for word in _WORD.finditer(text, start, end):
            at = word.start()
            if text[at : at + width] not in openings or at < reached or (at == start and inside):
                continue
            if found := self.match(text, at, end):
                reached = found.end()
                yield found

    def search(self, text: str, start: int, end: int) -> PhraseMatch | None:
        """The first phrase of a stretch that begins a word."""
        return next(self.finditer(text, start, end), None)

    def _endings(self) -> dict[str, list[str]]:
        """The phrases by their last four letters, each with those of fewer ("")."""
        short = [form for form in self._forms if len(form) < _OPENING]
        long = _by([form for form in self._forms if len(form) >= _OPENING], slice(-_OPENING, None))
        self._by_ending = {**{last: forms + short for last, forms in long.items()}, "": short}
        return self._by_ending

    def starts_before(self, text: str, start: int, end: int) -> Iterator[int]:
        """Where the phrases start that end at ``end`` and begin a word, at ``start`` or behind it."""
        endings = self._by_ending or self._endings()
        for form in endings.get(text[max(0, end - _OPENING) : max(0, end)]) or endings[""]:
            begin = end - len(form)
            if begin >= start and text.startswith(form, begin) and not (begin and is_word(text[begin - 1])):
                yield begin

    def one_ends(self, text: str, start: int, end: int) -> bool:
        """Whether a phrase ends at ``end`` that begins a word, at ``start`` or behind it."""
        endings = self._by_ending or self._endings()
        for form in endings.get(text[max(0, end - _OPENING) : max(0, end)]) or endings[""]:
            begin = end - len(form)
            if begin >= start and text.startswith(form, begin) and not (begin and is_word(text[begin - 1])):
                return True
        return False

    def stand_in(self, text: str) -> bool:
        """Whether any phrase stands anywhere in a text. Finding one by one is faster than a regex for all."""
        return any(_stands_in(text, form) for form in self._forms)

    def _match_before(self, text: str, start: int, limit: int) -> PhraseMatch | None:
        end = self.end_at(text[start:limit], 0)
        return PhraseMatch(text, start, start + end) if end else None
