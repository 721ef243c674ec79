"""The words that bodies are read by, of the lexicon, and where the titles of a text stand."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..lexicon import Hit, Hits, Phrases, alternatives, lexicon
from ..text.document import Text
from ..text.patterns import regex


class Patterns(NamedTuple):
    stop: Phrases
    hard_stop: Phrases
    nominal: Phrases
    verb: Phrases
    compound: Phrases
    dangling: re.Pattern[str]
    after_title: Phrases
    open_end: Phrases
    nameless: frozenset[str]
    body: Phrases
    named_after: Phrases
    part: Phrases
    unit: Phrases
    modifier: Phrases
    event: Phrases
    this: frozenset[str]
    complete: tuple[str, ...]
    whole: Phrases
    several: re.Pattern[str]
    located: re.Pattern[str]


@cache
def patterns() -> Patterns:
    lex = lexicon()
    whole, located = lex.pattern_forms("admin_unit", "whole"), lex.pattern_forms("body_head", "located")
    return Patterns(
        lex.phrases("position_stop"),
        lex.phrases("position_stop", "capital"),
        lex.phrases("position_stop", "nominal"),
        lex.phrases("position_stop", "verb"),
        lex.phrases("position_compound"),
        regex(rf" (?:{alternatives(lex.pattern_forms('position_dangling', 'trimmed'))})$"),
        lex.phrases("position_dangling", "after_title"),
        lex.phrases("position_dangling", "opens"),
        frozenset(lex.pattern_forms("position_dangling", "nameless")),
        lex.phrases("body_head"),
        lex.phrases("body_head", "named_after"),
        lex.phrases("body_head", "part"),
        Phrases([*lex.forms("admin_unit"), *lex.forms("place_word")]),
        lex.phrases("position_modifier"),
        lex.phrases("event"),
        frozenset(lex.pattern_forms("position_stop", "this")),
        tuple(f" {form} " for form in lex.pattern_forms("body_head", "complete")),
        Phrases(whole),
        regex(rf" (?:các|hai|ba) (?:{alternatives(whole)}) ", needs=(" các ", " hai ", " ba ")),
        regex(rf"(?<!\w)(?:{alternatives(located)})(?!\w)", needs=tuple(located)),
    )


_MARKS = (", ", "- ", " (")


def titles_of(text: Text, hits: Hits) -> dict[int, Hit]:
    """The titles of a text by their starts, without words that hold one and are none."""
    found = {}
    for hit in hits["title"]:
        attrs = hit.entry.attrs
        apart = attrs.get("behind_name") and not text.view.startswith(_MARKS, max(0, hit.start - 2))
        if not attrs.get("not_a_title") and not apart:
            found[hit.start] = hit
    return found
