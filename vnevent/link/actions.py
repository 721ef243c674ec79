"""What the article says an official does: the verb behind a name and its posts, or the verb that opens a row."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon import Phrases, alternatives, lexicon
from ..text.document import Text
from ..text.patterns import regex
from .drafts import OfficialDraft

# How far behind a name its verb is looked for; adverbs and a short clause may stand between.
_REACH = 60
_MOST_WORDS = 3
_BLANKS = regex(r"[\s,]*+")
_JOINT = regex(r"[\s,\-()]*+(?:(?:và|cùng|cùng với)[\s,]++)?")
_WORD = regex(r"[^\W\d_]++[\s,]++")


def _behind(key: str, end: int, limit: int) -> str | None:
    """The verb behind a name, at most a few words away."""
    blanks = _BLANKS.match(key, end, limit)
    offset = blanks.end() if blanks else end
    verbs = lexicon().phrases("action")
    for _ in range(_MOST_WORDS + 1):
        verb = verbs.match(key, offset, limit)
        if verb:
            return verb[0]
        word = _WORD.match(key, offset, limit)
        if word is None:
            return None
        offset = word.end()
    return None


@cache
def _leading() -> re.Pattern[str]:
    leads = lexicon().pattern_forms("action", "leads")
    return regex(rf"(?:[^\W\d_]++ ){{0,2}}?(?P<verb>{alternatives(leads)})(?!\w)[^.;]{{0,80}}?(?<!\w)(?:có|gồm|:)")


@cache
def _addresses() -> Phrases:
    lex = lexicon()
    return Phrases(form for kind in ("honorific", "degree", "position_status") for form in lex.forms(kind))


def _joins(key: str, end: int, start: int) -> bool:
    """Whether nothing but a separator, "và" and forms of address stands between two mentions of officials."""
    gap = _JOINT.match(key, end, start)
    offset = gap.end() if gap else end
    for _ in range(_MOST_WORDS):
        address = _addresses().match(key, offset, start)
        if address is None:
            break
        blank = _BLANKS.match(key, address.end(), start)
        offset = blank.end() if blank else address.end()
    return offset >= start


def mark_actions(text: Text, officials: list[OfficialDraft]) -> None:
    """Add to each official what he or she does, by the spans at which the article names them.

    A verb behind the last of a row is said of the whole row: "ông A, P, và bà B, P, trao ...".
    """
    forms = lexicon().forms("action")
    key = text.key
    spans = sorted(
        (start, end, number) for number, official in enumerate(officials) for start, end, _ in official.spans
    )
    following: tuple[int, str | None] = (len(key) + 1, None)
    for start, end, number in reversed(spans):
        sentence = text.sentence_of(end - 1)
        behind = _behind(key, end, min(sentence.end, end + _REACH))
        if behind is None and following[0] < sentence.end and _joins(key, end, following[0]):
            behind = following[1]
        following = (start, behind)
        leading = _leading().match(key, sentence.start, end)
        for verb in (behind, leading and leading["verb"]):
            if verb:
                officials[number].actions.add(forms[verb].attrs["action"])
