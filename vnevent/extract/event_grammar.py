"""The words round events as regexes, made once from the lexicon: what organises, what ends a name, what is a plan."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ..lexicon import alternatives, lexicon

_FILLER_WORDS = 3


def _words(kind: str, attr: str | None = None) -> str:
    return alternatives(lexicon().pattern_forms(kind, attr))


@dataclass(frozen=True, slots=True)
class Grammar:
    """Every pattern of ``event_*.toml`` that a rule needs; ``*_left`` end where the event word starts."""

    hold: re.Pattern[str]
    hold_left: re.Pattern[str]
    unheld_left: re.Pattern[str]
    happen_left: re.Pattern[str]
    happen: re.Pattern[str]
    attend_left: re.Pattern[str]
    plan_left: re.Pattern[str]
    point_left: re.Pattern[str]
    plural_left: re.Pattern[str]
    bar_left: re.Pattern[str]
    shift: re.Pattern[str]
    inside: re.Pattern[str]
    occasion: re.Pattern[str]
    topic: re.Pattern[str]
    act: re.Pattern[str]
    stop: re.Pattern[str]
    after_comma: re.Pattern[str]
    at: re.Pattern[str]
    keep_at: re.Pattern[str]
    body: re.Pattern[str]
    area: re.Pattern[str]
    parented: re.Pattern[str]
    private: re.Pattern[str]
    joint: re.Pattern[str]
    cut: re.Pattern[str]
    breaks: re.Pattern[str]
    none_head: re.Pattern[str]
    adverbs_left: re.Pattern[str]
    place: re.Pattern[str]
    place_area: re.Pattern[str]
    place_lead: re.Pattern[str]
    place_vague: re.Pattern[str]


def _left(words: str, fillers: str = "") -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<cue>{words}){fillers}[ ,]*[“\"]?$")


@cache
def grammar() -> Grammar:
    """The patterns, compiled at the first event of a run."""
    adverb = rf"(?: (?:{_words('event-cue', 'adverb')})){{0,{_FILLER_WORDS}}}"
    cue = lexicon().pattern
    own = [
        f for f, entry in lexicon().forms("event-body").items() if not {"cut", "area", "breaks"} & entry.attrs.keys()
    ]
    body = alternatives(lexicon().pattern_forms("body_head") + own)
    return Grammar(
        hold=re.compile(rf"(?<!\w)(?:{_words('event-cue', 'hold')})(?!\w)"),
        hold_left=_left(_words("event-cue", "hold"), adverb),
        unheld_left=_left(_words("event-cue", "unheld")),
        happen_left=_left(_words("event-cue", "happen"), adverb),
        happen=re.compile(rf"(?<!\w)(?:{_words('event-cue', 'happen')})(?!\w)"),
        attend_left=_left(_words("event-cue", "attend"), adverb),
        plan_left=re.compile(rf"(?<!\w)(?:{_words('event-cue', 'plan')})(?: [^\W\d_]+){{0,2}} ?$"),
        point_left=_left(_words("event-cue", "point")),
        plural_left=re.compile(rf"(?<!\w)(?:{_words('event-cue', 'plural')}|(?<![\w/.-])\d{{1,3}})(?: [^\W\d_]+)? $"),
        bar_left=re.compile(rf"(?<!\w)(?:{_words('event-cue', 'bar')}|khi)(?: [^\W\d_]+){{0,2}} ?$"),
        shift=re.compile(rf"\W*(?:{_words('event-cue', 'shift')})(?!\w)"),
        inside=re.compile(rf"\W*(?:{_words('event-cue', 'inside')})(?!\w)"),
        occasion=re.compile(rf"(?<!\w)(?:{_words('event-cue', 'occasion')})(?!\w)"),
        topic=re.compile(rf"(?<!\w)(?P<topic>{_words('event-topic')})(?!\w)"),
        act=cue("event-act", "type"),
        stop=cue("event-stop", "stop"),
        after_comma=cue("event-stop", "after_comma"),
        at=cue("event-stop", "at"),
        keep_at=re.compile(rf"(?<!\w)(?:{_words('event-stop', 'keep_at')}) $"),
        body=re.compile(rf"(?!xã hội)(?:{body})(?!\w)"),
        area=re.compile(rf"(?:{_words('event-body', 'area')})(?! hội)(?!\w)"),
        parented=cue("event-body", "parented"),
        private=cue("event-body", "private"),
        joint=re.compile(rf"(?<!\w)(?:{_words('event-cue', 'joint')})(?!\w)"),
        cut=re.compile(rf"(?<= )(?:{_words('event-body', 'cut')})(?!\w)"),
        breaks=re.compile(rf"(?<= )(?:{_words('event-body', 'breaks')})(?!\w)"),
        none_head=cue("event", "none"),
        adverbs_left=re.compile(
            rf"(?:(?<!\w)(?:{_words('event-cue', 'adverb')}|{_words('event-cue', 'joint')})[ ,]*)+$"
        ),
        place=cue("event-place", "named"),
        place_area=cue("event-place", "area"),
        place_lead=cue("event-place", "lead"),
        place_vague=cue("event-place", "vague"),
    )
