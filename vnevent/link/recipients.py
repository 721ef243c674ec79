"""From award mentions to recipients."""

from __future__ import annotations

from ..lexicon import Hits
from ..text.document import Text
from .drafts import RecipientDraft
from .people import People


def find_recipients(text: Text, hits: Hits, people: People) -> list[RecipientDraft]:
    """The pairs of recipient and award that an article tells, in order of first mention."""
    return []
