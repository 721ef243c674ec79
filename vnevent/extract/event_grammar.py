"""The words round events as regexes, made once from the lexicon: what organises, what ends a name, what is a plan."""

from __future__ import annotations

import re
from functools import cache, cached_property

from ..lexicon import PhraseMatch, Phrases, alternatives, lexicon
from ..text.patterns import regex

_FILLER_WORDS = 3
_NO_BODIES = ("xã hội", "tổ quốc")


def _words(kind: str, attr: str | None = None) -> str:
    return alternatives(lexicon().pattern_forms(kind, attr))


def _left(words: str, fillers: str = "") -> re.Pattern[str]:
    return regex(rf"(?<!\w)(?P<cue>{words}){fillers}[ ,]*[“\"]?$")


def _fillers() -> str:
    return rf"(?: (?:{_words('event-cue', 'adverb')})){{0,{_FILLER_WORDS}}}(?: (?:{_words('event-cue', 'part')}))?"


class Grammar:
    """Every pattern of ``event_*.toml`` that a rule needs; ``*_left`` end where the event word starts.

    Each is made when it is first asked for: compiling all takes longer than parsing ten articles.
    """

    @cached_property
    def hold(self) -> re.Pattern[str]:
        return regex(rf"(?<!\w)(?:{_words('event-cue', 'hold')})(?!\w| rộng)")

    @cached_property
    def hold_left(self) -> re.Pattern[str]:
        return _left(f"{_words('event-cue', 'hold')}|{_words('event-cue', 'rite')}", _fillers())

    @cached_property
    def unheld_left(self) -> re.Pattern[str]:
        return _left(_words("event-cue", "unheld"))

    @cached_property
    def happen_left(self) -> re.Pattern[str]:
        return _left(_words("event-cue", "happen"), _fillers())

    @cached_property
    def happen(self) -> re.Pattern[str]:
        return regex(rf"(?<!\w)(?:{_words('event-cue', 'happen')})(?!\w)")

    @cached_property
    def attend_left(self) -> re.Pattern[str]:
        return _left(_words("event-cue", "attend"), _fillers())

    @cached_property
    def paid_left(self) -> re.Pattern[str]:
        return _left(_words("event-cue", "paid"), "(?: một)?")

    @cached_property
    def plan_left(self) -> re.Pattern[str]:
        return regex(rf"(?<!\w)(?:{_words('event-cue', 'plan')})(?: [^\W\d_]+){{0,2}} ?$")

    @cached_property
    def point_left(self) -> re.Pattern[str]:
        return _left(_words("event-cue", "point"))

    @cached_property
    def at_left(self) -> re.Pattern[str]:
        part = _words("event-cue", "part")
        return regex(rf"(?<!\w)(?:(?:tại|trong)(?: (?:{part}))?|trong khuôn khổ (?:{part})) $")

    @cached_property
    def plural_left(self) -> re.Pattern[str]:
        many = _words("event-cue", "plural")
        return regex(rf"(?<!\w)(?:{many})(?: [^\W\d_]+)? $|(?<!số )(?<![\w/.-])\d{{1,3}} $")

    @cached_property
    def bar_left(self) -> re.Pattern[str]:
        return regex(rf"(?<!\w)(?:{_words('event-cue', 'bar')}|khi)(?: [^\W\d_]+){{0,2}} ?$")

    @cached_property
    def shift(self) -> re.Pattern[str]:
        return regex(rf"\W*(?:{_words('event-cue', 'shift')})(?!\w)")

    @cached_property
    def inside(self) -> re.Pattern[str]:
        return regex(rf"\W*(?:{_words('event-cue', 'inside')})(?!\w)")

    @cached_property
    def occasion(self) -> re.Pattern[str]:
        return regex(rf"(?<!\w)(?:{_words('event-cue', 'occasion')})(?!\w)")

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

    @cached_property
    def keep_at(self) -> re.Pattern[str]:
        return regex(rf"(?<!\w)(?:{_words('event-stop', 'keep_at')}) $")

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

    @cached_property
    def area(self) -> re.Pattern[str]:
        return regex(rf"(?:{_words('event-body', 'area')})(?! hội)(?!\w)")

    @cached_property
    def parented(self) -> Phrases:
        return lexicon().phrases("event-body", "parented")

    @cached_property
    def private(self) -> Phrases:
        return lexicon().phrases("event-body", "private")

    @cached_property
    def joint(self) -> re.Pattern[str]:
        return regex(rf"(?<!\w)(?:{_words('event-cue', 'joint')})(?!\w)")

    @cached_property
    def cut(self) -> re.Pattern[str]:
        return regex(rf"(?<= )(?:{_words('event-body', 'cut')})(?!\w)")

    @cached_property
    def breaks(self) -> re.Pattern[str]:
        return regex(rf"(?<= )(?<!ngoại )(?<!ban )(?:{_words('event-body', 'breaks')})(?!\w)")

    @cached_property
    def none_head(self) -> Phrases:
        return lexicon().phrases("event", "none")

    @cached_property
    def adverbs_left(self) -> re.Pattern[str]:
        return regex(rf"(?:(?<!\w)(?:{_words('event-cue', 'adverb')}|{_words('event-cue', 'joint')})[ ,]*)+$")

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
