"""The name of an event that is being read, for the rules that tell how far it goes."""

from __future__ import annotations

import re

from ..lexicon import PhraseMatch, lexicon
from ..text.document import Text
from ..text.patterns import regex
from .date_phrases import DateMention
from .event_grammar import grammar
from .ordered import Cover, Ordered

# letters before the end of the event word among which "quyết định" stands
DECISION = 24
_PEOPLE = regex(r"nhân (?:dân|viên|sự|lực|tài|đạo|văn|quyền|rộng|tố)(?!\w)|trong sạch")
_GOING = regex(r"(?<!hướng )(?:đã )?(?:đến|tới) ")


class NameContext:
    """One text, and the event word whose name is read: what stands before it, and what it takes."""

    def __init__(self, text: Text, dates: Ordered[DateMention], persons: set[int], body_names: Cover) -> None:
        self.text = text
        self.dates = dates
        self.persons = persons
        self.body_names = body_names
        self.at_place = self.act = self.takes = self.held = self.first = False
        self.head_end = 0

    def is_right_behind(self, at: int) -> bool:
        """Whether a word is the one behind the event word."""
        return at <= self.head_end + 1

    def is_object(self, topic: PhraseMatch) -> bool:
        """Whether a topic word only continues a name."""
        return bool(lexicon().forms("event-topic")[topic[0]].attrs.get("object"))

    def is_loose(self, topic: PhraseMatch) -> bool:
        """Whether a topic word may be a thing in a row as well ("lãnh đạo, cán bộ, giảng viên")."""
        return bool(lexicon().forms("event-topic")[topic[0]].attrs.get("loose"))

    def of_decision(self, topic: PhraseMatch) -> bool:
        """ "trao Quyết định số 12 ..., bổ nhiệm ông A": what the decision is of."""
        decides = "under" in lexicon().forms("event-topic")[topic[0]].attrs
        return decides and "quyết định" in self.text.key[max(0, self.head_end - DECISION) : self.head_end + 1]

    def goes_to(self, at: int) -> bool:
        """ "Đoàn đại biểu dự Đại hội A đến thăm ...": what those do who are at it."""
        going = _GOING.match(self.text.key, at)
        return going is not None and grammar().act.match(self.text.key, going.end()) is not None

    def ends_after_comma(self, at: int) -> bool:
        """Whether a word ends a name right behind a comma; in "nhân dân" it is none."""
        return bool(grammar().after_comma.match(self.text.key, at)) and not _PEOPLE.match(self.text.key, at)

    def has_clause(self, start: int, end: int) -> bool:
        """Whether a piece after a comma holds a verb of a clause of its own."""
        words = grammar()
        for match in re.finditer(r"(?<= )(?=[^\W\d_])", self.text.view[start:end]):
            at = start + match.start()
            if words.stop.match(self.text.key, at) or words.hold.match(self.text.key, at):
                return True
        return False
