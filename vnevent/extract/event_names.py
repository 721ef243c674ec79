"""Where the name of an event ends.

From the event word on, a name goes through coordinated verbs and nouns ("học tập, quán triệt, triển khai"), quoted
titles and short brackets. It ends at a new clause, a date, a place or those who attend.
"""

from __future__ import annotations

import re

from ..text.letters import UPPER
from ..text.patterns import regex
from . import event_name_words as said
from .event_grammar import grammar
from .event_name_commas import beyond_comma
from .event_name_context import NameContext
from .event_name_ends import TERM, TERM_REACH, code_before, word_ends

_REACH = 420
_BREAK = regex(rf"(?<= [IVX])\. (?=[{UPPER}])|[,;:|()\]\[“”\"…*+]|(?<= )- ?|(?<=\w)- |(?<= )(?=[^\W\d_])")
# "Quyết định số 12/QĐ – UBND": a code with blanks round its dash
_CODE_HEAD = regex(r"\d/[^\W\d_]{2,5} $")
_SHORT_DASH = regex(rf"(?:[{UPPER}][^\s,;.]*|\d{{4}})(?= ?- ?|\)|[,.;]|$| [^\W\d_])")
# what does not end a name: its object or its occasion was left out, or it tells how the event was held
_UNFINISHED = (" nhân dịp", " thông qua", " trang nghiêm", " trang trọng", " trọng thể", " long trọng")
# a title may open with one kind of quotation mark and close with the other
_OPENINGS, _CLOSINGS = ("“", '"'), ("”", '"')
_TRAILING = " ,;:-.…/"


class NameReader(NameContext):
    """Reads the names of one text's events."""

    def end(
        self,
        head_end: int,
        limit: int,
        *,
        takes: bool = False,
        at_place: bool = False,
        act: bool = False,
        held: bool = False,
    ) -> int:
        """Where the name ends whose event word ends at ``head_end``; ``at_place``: "dâng hương tại ..." goes on."""
        self.at_place, self.act, self.takes, self.head_end, self.held = at_place, act, takes, head_end, held
        if said.LASTING.match(self.text.key, head_end):
            return head_end
        limit = self._next_date(head_end, min(limit, head_end + _REACH))
        limit = jammed.end() if (jammed := said.JAMMED.search(self.text.view, head_end, limit)) else limit
        position = head_end
        self.first = True
        while position < limit:
            match = _BREAK.search(self.text.view, position, limit)
            if match is None:
                position = limit
                break
            step = self._step(match, limit)
            if step is None:
                position = match.start()
                break
            self.first = self.first and match[0] == "" and step <= match.start()
            position = max(step, match.end(), match.start() + 1)
        return self._trim(head_end, min(position, limit))

    def _next_date(self, start: int, limit: int) -> int:
        """The start of the first date of an event: no name goes beyond it, unless in brackets."""
        for date in self.dates.between(start, limit):
            if self.text.view[date.start - 1] == "(" and date.day and date.relative is None:
                continue
            if date.day is None and date.relative is None and date.month is not None:
                continue
            code = code_before(self, start, date.start)
            if code is not None and self.text.key.find(",", start, code) < 0:
                continue
            passed = self.text.key.startswith("qua", date.start) and self.text.key.endswith("thông ", 0, date.start)
            return date.start - len("thông ") if passed else date.start
        return limit

    def _trim(self, start: int, end: int) -> int:
        while end > start and self.text.view[end - 1] in _TRAILING:
            end -= 1
        view = self.text.view
        if end > start and view[end - 1] in "(“":
            return self._trim(start, end - 1)
        tail = view.rfind(" ", start, end) + 1
        if self.text.key.startswith("tổ chức", end - 7) and end - 8 > start:
            return self._trim(start, end - 8)
        for words in _UNFINISHED:
            if self.text.key.endswith(words, start, end):
                return self._trim(start, end - len(words))
        if tail > start and self.text.key[tail:end] in said.DANGLING:
            return self._trim(start, tail)
        return end

    def _step(self, match: re.Match[str], limit: int) -> int | None:
        """How far to go on over a break; None where the name ends before it."""
        mark, at = match[0], match.start()
        to_post = self._to_post(at, limit) if mark.startswith((",", "(", "-")) else 0
        if to_post:
            return to_post
        if mark == "":
            return at if not word_ends(self, at) else None
        if mark in _OPENINGS:
            return self._closing(match.end(), limit) + 1 or None
        if mark == "(":
            close = self.text.view.find(")", at + 1, limit)
            return close + 1 if 0 < close <= at + 70 and not self._credit(at) else None
        if mark == ";":
            topic = grammar().topic.match(self.text.key, at + 2)
            also = topic and (self.is_object(topic) or said.also_meets(topic, self.text.key, self.head_end))
            return at + 1 if also else None
        if mark == ":":
            quoted = at + 2 < limit and self.text.view[at + 1 : at + 3].strip()[:1] in ("“", '"')
            return at + 1 if quoted else None
        if mark.startswith("-"):
            return self.dash(match)
        if mark == ",":
            return beyond_comma(self, at, limit)
        return None

    def _to_post(self, at: int, limit: int) -> int:
        """Where the words end that tell to which post a decision appoints whom it names right before ``at``; else 0."""
        if not said.NAMES_WHOM.search(self.text.key, max(self.head_end, at - said.WHOM_REACH), at):
            return 0
        told = said.TO_POST.match(self.text.key, at, limit)
        return told.end() if told else 0

    def title(self, start: int, head_end: int, limit: int) -> int:
        """Where “Lễ tôn vinh A, B” ends whose quotation begins right before it; 0 for what is no title."""
        quoted = self.text.view[max(0, start - 1) : start] in _OPENINGS
        return max(0, self._closing(head_end, min(limit, head_end + _REACH))) if quoted else 0

    def _closing(self, start: int, limit: int) -> int:
        """Where a quotation ends; -1 where it does not."""
        return min((at for quote in _CLOSINGS if (at := self.text.view.find(quote, start, limit)) > 0), default=-1)

    def _credit(self, at: int) -> bool:
        if self.text.key.startswith(said.ASIDES, at):
            return True
        return self.text.key.endswith((" phải", " trái", " giữa"), at, self.text.key.find(")", at))

    def dash(self, match: re.Match[str]) -> int | None:
        """A dash within a name joins single words, years or halves of a body's name."""
        view, before, after = self.text.view, match.start(), match.end()
        if self.text.key.startswith(said.ASIDE, after):
            return None
        if self.body_names.end_at(before) or _CODE_HEAD.search(view, max(0, before - 8), before):
            return after
        last = view[view.rfind(" ", 0, max(before - 1, 0)) + 1 : before].strip()
        if TERM.search(self.text.key, max(0, before - TERM_REACH), before) and grammar().body_at(self.text.key, after):
            return after  # "Hội nghị lần thứ 23 - Ban Chấp hành Hội A"
        if self.text.key.startswith("năm ", after) and view[after + 4 : after + 5].isdigit():
            return after  # "lần thứ XIII - năm 2018"
        if last.isdigit() and view[after : after + 1].isdigit():
            return after
        if last[:1].islower() and said.FIELDS.match(self.text.key, after):
            return after
        if view[after : after + 1].islower() and (last[:1].islower() or grammar().topic.match(self.text.key, after)):
            return after
        if view[before - 1] != " " or match[0] == "-":
            return after if view[after : after + 1].isalnum() else None
        if last[:1].isupper() and _SHORT_DASH.match(view, after):
            return None if after in self.persons or after == len(view) else after
        return None
