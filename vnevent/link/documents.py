"""From document mentions to documents."""

from __future__ import annotations

from ..extract.dates import Calendar
from ..lexicon import Hits
from ..text.document import Text
from .drafts import DocumentDraft


def find_documents(text: Text, hits: Hits, calendar: Calendar) -> list[DocumentDraft]:
    """The documents that an article refers to, in order of first mention."""
    return []
