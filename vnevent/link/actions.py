"""What the article says an official does: the verb behind a name and its posts, or the verb that opens a row."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon import Phrases, alternatives, lexicon
from ..text.document import Text
from .drafts import OfficialDraft

# How far behind a name its verb is looked for; adverbs and a short clause may stand between.
_REACH = 60
_MOST_WORDS = 3
_BLANKS = re.compile(r"[\s,]*+")
_WORD = re.compile(r"[^\W\d_]++[\s,]++")


@cache
def _verbs() -> Phrases:
    return lexicon().phrases("action")


def _behind(key: str, end: int, limit: int) -> str | None:
    """The verb behind a name, at most a few words away."""
    blanks = _BLANKS.match(key, end, limit)
    offset = blanks.end() if blanks else end
    for _ in range(_MOST_WORDS + 1):
        verb = _verbs().match(key, offset, limit)
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
    return re.compile(rf"(?:[^\W\d_]++ ){{0,2}}?(?P<verb>{alternatives(leads)})(?!\w)[^.;]{{0,80}}?(?<!\w)(?:có|gồm|:)")


def mark_actions(text: Text, officials: list[OfficialDraft]) -> None:
    """Add to each official what he or she does, by the spans at which the article names them."""
    forms = lexicon().forms("action")
    for official in officials:
        for _, end, _ in official.spans:
            sentence = text.sentence_of(end - 1)
            behind = _behind(text.key, end, min(sentence.end, end + _REACH))
            leading = _leading().match(text.key, sentence.start, end)
            for verb in (behind, leading and leading["verb"]):
                if verb:
                    official.actions.add(forms[verb].attrs["action"])
