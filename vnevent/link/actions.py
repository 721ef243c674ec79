"""What the article says an official does: the verb behind a name and its posts, or the verb that opens a row of names."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon import alternatives, lexicon
from ..text.document import Text
from .drafts import OfficialDraft

# How far behind a name its verb is looked for; adverbs and a short clause may stand between.
_REACH = 60
_BEFORE_VERB = r"[\s,]*(?:[^\W\d_]+[\s,]+){0,3}?"


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"{_BEFORE_VERB}(?P<verb>{alternatives(list(lexicon().forms('action')))})(?!\w)")


@cache
def _leading() -> re.Pattern[str]:
    leads = lexicon().pattern_forms("action", "leads")
    return re.compile(rf"(?:[^\W\d_]+ ){{0,2}}?(?P<verb>{alternatives(leads)})(?!\w)[^.;]{{0,80}}?(?<!\w)(?:có|gồm|:)")


def mark_actions(text: Text, officials: list[OfficialDraft]) -> None:
    """Add to each official what he or she does, by the spans at which the article names them."""
    forms = lexicon().forms("action")
    for official in officials:
        for _, end, _ in official.spans:
            sentence = text.sentence_of(end - 1)
            behind = _behind().match(text.key, end, min(sentence.end, end + _REACH))
            leading = _leading().match(text.key, sentence.start, end)
            for match in (behind, leading):
                if match:
                    official.actions.add(forms[match["verb"]].attrs["action"])
