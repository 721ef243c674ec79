"""From event mentions to ceremonies."""

from __future__ import annotations

from ..extract.dates import Calendar
from ..lexicon import Hits
from ..text.document import Text
from .drafts import CeremonyDraft
from .people import People


def find_ceremonies(text: Text, hits: Hits, people: People, calendar: Calendar) -> list[CeremonyDraft]:
    """The events that an article reports, in order of first mention."""
    return []
