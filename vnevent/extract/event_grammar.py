"""The words round events, looked up where they stand: what organises, what ends a name, what is a plan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property

from ..lexicon import PhraseMatch, Phrases, alternatives, ends_before_words, is_word, lexicon
from ..text.patterns import regex

_FILLER_WORDS = 3
_NO_BODIES = ("xã hội", "tổ quốc")
_QUOTES = ("“", '"')
_COUNT = regex(r"(?<!số )(?<![\w/.-])\d{1,3} $")


def _cues(attr: str) -> Phrases:
    return lexicon().phrases("event-cue", attr)


def _words(kind: str, attr: str | None = None) -> str:
    return alternatives(lexicon().pattern_forms(kind, attr))


class Grammar:
    """Every pattern of ``event_*.toml`` that a rule needs.

    ``*_left`` look for what ends where a text ends, which is where an event word starts; of several they give the one
    that starts first. Each pattern is made when it is first asked for.
    """

    def _cue(self, cues: Phrases, left: str, fillers: bool = False) -> PhraseMatch | None:
        """A cue at the end of a text, before blanks, commas and a quotation mark, and before fillers where allowed."""
        end = len(left) - left.endswith(_QUOTES)
        end = len(left[:end].rstrip(" ,"))
        filled = fillers and left[left.rfind(" ", 0, end) + 1 : end] in self._last_of_fillers
        ends = self._before_fillers(left, end) if filled else {end}
        found = [(start, -cue_end) for cue_end in ends for start in cues.starts_before(left, 0, cue_end)]
        if not found:
            return None
        start, minus_end = min(found)
        return PhraseMatch(left, start, -minus_end)

    @cached_property
    def _last_of_fillers(self) -> frozenset[str]:
        forms = (form for attr in ("adverb", "part") for form in lexicon().pattern_forms("event-cue", attr))
        return frozenset(form.rpartition(" ")[2] for form in forms)

    def _before_fillers(self, left: str, end: int) -> set[int]:
        """Where a cue may end: adverbs ("long trọng") and then a part of the event ("phiên bế mạc") may follow it."""
        reached = {end, *self._before(_cues("part"), left, end)}
        ends = set(reached)
        for _ in range(_FILLER_WORDS):
            reached = {start for reach in reached for start in self._before(_cues("adverb"), left, reach)}
            ends |= reached
        return ends

    def _before(self, phrases: Phrases, left: str, end: int) -> list[int]:
        """Where the text before a phrase and a blank ends, for each phrase that ends at ``end``."""
        starts = phrases.starts_before(left, 0, end)
        return [start - 1 for start in starts if left[start - 1 : start] == " "]

    def _before_words(self, cues: Phrases, left: str) -> int:
        """The start of a cue at the end of a text, or before its last words, at most two; -1 where none is."""
        ends = ends_before_words(left, 0, len(left) - left.endswith(" "), 2)
        return min((start for end in ends for start in cues.starts_before(left, 0, end)), default=-1)

    @cached_property
    def hold(self) -> re.Pattern[str]:
        return regex(rf"(?<!\w)(?:{_words('event-cue', 'hold')})(?!\w| rộng)")

    @cached_property
    def happen(self) -> re.Pattern[str]:
        return regex(rf"(?<!\w)(?:{_words('event-cue', 'happen')})(?!\w)")

    @cached_property
    def _holds(self) -> Phrases:
        return Phrases(lexicon().pattern_forms("event-cue", "hold") + lexicon().pattern_forms("event-cue", "rite"))

    def hold_left(self, left: str) -> PhraseMatch | None:
        return self._cue(self._holds, left, fillers=True)

    def unheld_left(self, left: str) -> PhraseMatch | None:
        return self._cue(_cues("unheld"), left)

    def happen_left(self, left: str) -> PhraseMatch | None:
        return self._cue(_cues("happen"), left, fillers=True)

    def attend_left(self, left: str) -> PhraseMatch | None:
        return self._cue(_cues("attend"), left, fillers=True)

    def paid_left(self, left: str) -> bool:
        bare = left.rstrip(' ,“"')
        return any(_cues("paid").one_ends(bare, 0, end) for end in (len(bare), len(bare.removesuffix(" một"))))

    def point_left(self, left: str) -> PhraseMatch | None:
        return self._cue(_cues("point"), left)

    def plan_left(self, left: str) -> int:
        return self._before_words(_cues("plan"), left)

    @cached_property
    def _bars(self) -> Phrases:
        return Phrases([*lexicon().pattern_forms("event-cue", "bar"), "khi"])

    def bar_left(self, left: str) -> bool:
        return self._before_words(self._bars, left) >= 0

    @cached_property
    def _framed(self) -> tuple[Phrases, Phrases]:
        return Phrases(["tại", "trong", "ở"]), Phrases(["trong khuôn khổ"])

    def at_left(self, left: str) -> bool:
        if not left.endswith(" "):
            return False
        at, framed = self._framed
        whole, parts = len(left) - 1, self._before(_cues("part"), left, len(left) - 1)
        ends = any(at.one_ends(left, 0, end) for end in (whole, *parts))
        return ends or any(framed.one_ends(left, 0, end) for end in parts)

    def plural_left(self, left: str) -> bool:
        if not left.endswith(" "):
            return False
        many = _cues("plural")
        ends = ends_before_words(left, 0, len(left) - 1, 1)
        return any(many.one_ends(left, 0, end) for end in ends) or _COUNT.search(left) is not None

    def shift(self, key: str, start: int, end: int) -> PhraseMatch | None:
        """The word that opens a stretch, where it leads to the next event."""
        return self._opening(_cues("shift"), key, start, end)

    def inside(self, key: str, start: int, end: int) -> PhraseMatch | None:
        """The word that opens a stretch, where it stays within an event."""
        return self._opening(_cues("inside"), key, start, end)

    def _opening(self, cues: Phrases, key: str, start: int, end: int) -> PhraseMatch | None:
        while start < end and not is_word(key[start]):
            start += 1
        return cues.match(key, start, end)

    @cached_property
    def occasion(self) -> Phrases:
        return _cues("occasion")

    @cached_property
    def topic(self) -> Phrases:
        return lexicon().phrases("event-topic")

    @cached_property
    def act(self) -> Phrases:
        return lexicon().phrases("event-act", "type")

    @cached_property
    def stop(self) -> Phrases:
        return lexicon().phrases("event-stop", "stop")

    @cached_property
    def after_comma(self) -> Phrases:
        return lexicon().phrases("event-stop", "after_comma")

    @cached_property
    def at(self) -> Phrases:
        return lexicon().phrases("event-stop", "at")

    def keeps_at(self, key: str, start: int, end: int) -> bool:
        """Whether the word at ``end`` belongs to the one before it ("sinh hoạt tại")."""
        return key.endswith(" ", 0, end) and lexicon().phrases("event-stop", "keep_at").one_ends(key, start, end - 1)

    def body_at(self, key: str, start: int, end: int | None = None) -> PhraseMatch | None:
        """The word at ``start`` that opens a body's name."""
        return None if key.startswith(_NO_BODIES, start) else self._bodies.match(key, start, end)

    def has_body(self, key: str, start: int, end: int) -> bool:
        """Whether a word in a stretch opens a body's name."""
        return any(not key.startswith(_NO_BODIES, found.start()) for found in self._bodies.finditer(key, start, end))

    @cached_property
    def _bodies(self) -> Phrases:
        forms = lexicon().forms("event-body").items()
        own = [form for form, entry in forms if not {"cut", "area", "breaks"} & entry.attrs.keys()]
        return Phrases(lexicon().pattern_forms("body_head") + own)

    def area_at(self, key: str, start: int) -> bool:
        """Whether a word for an area stands at ``start`` ("xã", but not "xã hội")."""
        end = lexicon().phrases("event-body", "area").end_at(key, start)
        return end > 0 and not key.startswith(" hội", end)

    @cached_property
    def parented(self) -> Phrases:
        return lexicon().phrases("event-body", "parented")

    @cached_property
    def private(self) -> Phrases:
        return lexicon().phrases("event-body", "private")

    @cached_property
    def joint(self) -> Phrases:
        return _cues("joint")

    def cut(self, key: str, start: int, end: int) -> PhraseMatch | None:
        """The first word in a stretch that no body's name goes beyond."""
        found = lexicon().phrases("event-body", "cut").finditer(key, start, end)
        return next((match for match in found if key[match.start() - 1] == " "), None)

    def breaks(self, key: str, start: int, end: int) -> Iterator[PhraseMatch]:
        """The words in a stretch that tell that a body holds no event."""
        for match in lexicon().phrases("event-body", "breaks").finditer(key, start, end):
            if key.endswith(" ", 0, match.start()) and not key.endswith(("ngoại ", "ban ", "hậu "), 0, match.start()):
                yield match

    @cached_property
    def none_head(self) -> Phrases:
        return lexicon().phrases("event", "none")

    @cached_property
    def _adverbs(self) -> Phrases:
        return Phrases(lexicon().pattern_forms("event-cue", "adverb") + lexicon().pattern_forms("event-cue", "joint"))

    def before_adverbs(self, left: str) -> int:
        """Where a text ends without the adverbs at its end."""
        first, ends, seen = len(left), [len(left)], set[int]()
        while ends:
            end = len(left[: ends.pop()].rstrip(" ,"))
            if end in seen:  # reached by another way to divide them
                continue
            seen.add(end)
            starts = list(self._adverbs.starts_before(left, 0, end))
            first = min([first, *starts])
            ends += starts
        return first

    @cached_property
    def place(self) -> Phrases:
        return lexicon().phrases("event-place", "named")

    @cached_property
    def place_whole(self) -> Phrases:
        return lexicon().phrases("event-place", "whole")

    @cached_property
    def place_area(self) -> Phrases:
        return lexicon().phrases("event-place", "area")

    @cached_property
    def place_lead(self) -> Phrases:
        return lexicon().phrases("event-place", "lead")

    @cached_property
    def place_vague(self) -> Phrases:
        return lexicon().phrases("event-place", "vague")


@cache
def grammar() -> Grammar:
    """The patterns of a run."""
    return Grammar()
