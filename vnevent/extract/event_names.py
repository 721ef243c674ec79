"""Where the name of an event ends.

From the event word on, a name goes through coordinated verbs and nouns ("học tập, quán triệt, triển khai"), quoted
titles and short brackets. It ends at a new clause, a date, a place or those who attend.
"""

from __future__ import annotations

import re

from ..lexicon import PhraseMatch, lexicon
from ..text.document import Text
from ..text.letters import UPPER
from ..text.patterns import regex
from . import event_name_words as said
from .date_phrases import DateMention
from .event_grammar import grammar
from .ordered import Cover, Ordered

_REACH = 420
_CODE_REACH = 40
_BEFORE_AT = 18
_BREAK = regex(rf"(?<= [IVX])\. (?=[{UPPER}])|[,;:|()\]\[“”\"…*+]|(?<= )- ?|(?<=\w)- |(?<= )(?=[^\W\d_])")
_DECISION = 24
_NUMBERED = regex(r"ngày \d|năm \d{4}(?= (?:đã|vừa|diễn))")
# "Đại hội Hội Nông dân xã và ông A được bầu ...": another clause
_AND_HE = regex(rf"và (?:ông|bà|anh|chị) (?=[{UPPER}])")
# "Quyết định số 12/QĐ – UBND": a code with blanks round its dash
_CODE_HEAD = regex(r"\d/[^\W\d_]{2,5} $")
_SHORT_DASH = regex(rf"(?:[{UPPER}][^\s,;.]*|\d{{4}})(?= ?- ?|\)|[,.;]|$| [^\W\d_])")
_LISTED = regex(r"[^,;.:]{1,60}(?:, | và |; )")
_ACRONYM = regex(rf"[{UPPER}]{{3,}}(?!\w)")
_COUNTED = regex(r"\d+ (?:năm(?! 20)|và|ngày(?!\w)|\()|\d+,")
_VERB_CHAIN, _BEFORE_POST = 12, 6
_ROW = regex(r"[^,.;:()]{3,80}?(?=[,.;(]|$| để | nhằm | về )")
_LAST = regex(
    r"[^,;:()]{3,80}?(?=[.(]|$| (?:nhân dịp|nhân kỷ niệm|nhằm|để|tại|ở|vào|diễn ra) "
    r"| do (?:[^.;]|(?<=TP)\.){3,120} tổ chức(?!\w))"
)
# what does not end a name: its object or its occasion was left out, or it tells how the event was held
_UNFINISHED = (" nhân dịp", " thông qua", " trang nghiêm", " trang trọng", " trọng thể", " long trọng")
_PEOPLE = regex(r"nhân (?:dân|viên|sự|lực|tài|đạo|văn|quyền|rộng|tố)(?!\w)|trong sạch")
# "... khóa XV Bộ trưởng A nói": behind a number a post is of who speaks, and ends the name
_TERM, _TERM_REACH = regex(r"(?:khóa|nhiệm kỳ|thứ) (?:[ivx]+|\d+) $"), 20
_GOING = regex(r"(?<!hướng )(?:đã )?(?:đến|tới) ")
_OPEN = regex(r"(?<!\w)(?:về|việc|của|cho|từ) $")
_SEPARATED = regex(r"[,;.:]|\w+ \w+ \w+ \w")
_SHORT = 34
# "Đại hội ... lần thứ V bế mạc": behind a name or number it is what happens, not what the event is.
_OPENS = regex(r"(?:khai mạc|bế mạc|bầu)(?!\w)|họp (?:ngày|vào|sáng|chiều|tại)(?!\w)")
_OPENS_THEN = regex(r"(?:khai mạc|bế mạc)(?=[.,;]|$| (?:vào|tại|sáng|chiều|tối|hôm|ngày|trọng thể|trong)(?!\w))")
# "kỳ họp thứ 9 HĐND tỉnh A công bố kết quả ...": what an assembly does
_ASSEMBLIES = ("kỳ họp", "đại hội", "đại biểu")
_DOES = regex(r"(?:cũng )?(?:công bố|thông qua|miễn nhiệm|họp phiên) ")
_NAMED = regex(rf"(?<!\w)[{UPPER}]\w* $|[\d”\"] $")
# "Quyết định số 12/QĐ-UBND ngày 3/4/2021": the day is that of the document
_CODE = regex(r"(?:số [\w/.-]*\d[\w/.-]*|(?<!\w)\d[\w.]*[-/][^\W\d_][\w/-]*),? $")
# a title may open with one kind of quotation mark and close with the other
_OPENINGS, _CLOSINGS = ("“", '"'), ("”", '"')
_TRAILING = " ,;:-.…/"


class NameReader:
    """Reads the names of one text's events."""

    def __init__(self, text: Text, dates: Ordered[DateMention], persons: set[int], body_names: Cover) -> None:
        self.text = text
        self.dates = dates
        self.persons = persons
        self.body_names = body_names
        self.at_place = self.act = self.takes = self.held = False
        self.head_end = 0

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
        first = True
        while position < limit:
            match = _BREAK.search(self.text.view, position, limit)
            if match is None:
                position = limit
                break
            step = self._step(match, limit, head_end, first, takes)
            if step is None:
                position = match.start()
                break
            first = first and match[0] == "" and step <= match.start()
            position = max(step, match.end(), match.start() + 1)
        return self._trim(head_end, min(position, limit))

    def _next_date(self, start: int, limit: int) -> int:
        """The start of the first date of an event: no name goes beyond it, unless in brackets."""
        for date in self.dates.between(start, limit):
            if self.text.view[date.start - 1] == "(" and date.day and date.relative is None:
                continue
            if date.day is None and date.relative is None and date.month is not None:
                continue
            coded = _CODE.search(self.text.key, max(start, date.start - _CODE_REACH), date.start)
            if coded and self.text.key.find(",", start, coded.start()) < 0:
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

    def _step(self, match: re.Match[str], limit: int, head_end: int, first: bool, takes: bool) -> int | None:
        """How far to go on over a break; None where the name ends before it."""
        mark, at = match[0], match.start()
        to_post = self._to_post(at, limit) if mark.startswith((",", "(", "-")) else 0
        if to_post:
            return to_post
        if mark == "":
            return at if not self._word_ends(at, head_end, first, takes) else None
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
            return self._comma(at, limit)
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

    def is_object(self, topic: PhraseMatch) -> bool:
        """Whether a topic word only continues a name."""
        return bool(lexicon().forms("event-topic")[topic[0]].attrs.get("object"))

    def _word_ends(self, at: int, head_end: int, first: bool, takes: bool) -> bool:
        key = self.text.key
        words = grammar()
        if at in self.persons and at > head_end + 1:
            numbered = _TERM.search(key, max(head_end, at - _TERM_REACH), at) is not None
            return numbered and not any(word in key[head_end:at] for word in said.OF_THE_DEAD)
        if (
            at > head_end + 1
            and key.startswith("chính thức", at)
            and key.endswith(("thăm ", "hữu nghị ", "không "), 0, at)
        ):
            return False
        if not (self.act or takes) and self.goes_to(at):
            return True
        if _AND_HE.match(self.text.view, at) and not said.HIM.search(key, head_end, at):
            return True
        if said.COUNTS.match(key, at):
            return True
        if self._titled_by(at, head_end) or said.GOES_ON.match(key, at) or said.half_word(key, at):
            return False
        if self.text.view[at].isupper() and at > head_end + 1 and not self.text.view[at : at + 3].isupper():
            return False
        if at > head_end + 1 and _OPENS_THEN.match(key, at):
            return True
        assembly = key.endswith(_ASSEMBLIES, 0, head_end) and _DOES.match(key, at)
        if (assembly or _OPENS.match(key, at)) and _NAMED.search(self.text.view, head_end, at):
            return True
        if self.held and at <= head_end + 1 and key.startswith(said.AIMS, at):
            return False  # "tổ chức hội nghị nghe báo cáo": what it is held for
        if at <= head_end + 1 and said.LINKS.match(key, at):
            return False  # "hội nghị kết nối cung cầu"
        if at <= head_end + 1 and key.startswith("nhân ", at) and key.endswith(said.MEETING, 0, head_end):
            return False  # "gặp mặt nhân kỷ niệm ...": named by its occasion
        if key.startswith("để ", at) and (key.endswith(said.MEANS, 0, at) or said.UNNAMED.fullmatch(key, head_end, at)):
            return False  # "tổ chức hội nghị để thảo luận ...": named by nothing else
        stop, met = words.stop.match(key, at), key.startswith("với ", at) and self.text.view[at + 4 : at + 5].isupper()
        met = takes and (met or (stop is not None and stop[0] == "với"))
        if stop and not (met or key.startswith(said.RANKED, at) or said.WORTH.match(key, at)):
            return at <= head_end + 1 or not _OPEN.search(key, max(0, at - 6), at)
        if words.at.match(key, at):
            if key.endswith(said.STAFF, 0, at) and self._of_body(at, head_end):
                return False
            if key.startswith(said.CROSSINGS, at) or (
                not self.act and said.complement(self.text, key.find(" ", at) + 1)
            ):
                return False
            if key.startswith("ở", at) and key.endswith("nhà ", 0, at):
                return False
            return not self.at_place and not words.keeps_at(key, max(0, at - _BEFORE_AT), at)
        if _NUMBERED.match(key, at):
            of_round = key.endswith("đợt ", 0, at)
            return not (of_round or key.startswith("năm", at) or _CODE.search(key, max(0, at - _CODE_REACH), at))
        if at <= head_end + 1 and key.startswith(said.WHO, at) and key.endswith(said.TO_WHOM, 0, head_end):
            return False
        if key.endswith(said.TO_WHOM, 0, head_end) and said.ABOUT.match(key, at):
            return False  # "gặp mặt gần 20 đại sứ"
        if key.startswith("không chính thức", at):
            return False
        small = self.text.view[at].islower()
        if not (first and small and at <= head_end + 1 and self._loosely(at)):
            return False
        return not (takes and key.startswith("với", at))

    def _of_body(self, at: int, head_end: int) -> bool:
        """ "quyết định về công tác cán bộ tại Công an huyện A": where those are whom decisions are about."""
        key, body = self.text.key, self.text.key.find(" ", at) + 1
        decided = "quyết định" in key[max(0, head_end - _DECISION) : at]
        house = grammar().place.match(key, body) is not None and not key.startswith("văn phòng", body)
        return decided and not house and grammar().body_at(key, body) is not None

    def goes_to(self, at: int) -> bool:
        """ "Đoàn đại biểu dự Đại hội A đến thăm ...": what those do who are at it."""
        going = _GOING.match(self.text.key, at)
        return going is not None and grammar().act.match(self.text.key, going.end()) is not None

    def dash(self, match: re.Match[str]) -> int | None:
        """A dash within a name joins single words, years or halves of a body's name."""
        view, before, after = self.text.view, match.start(), match.end()
        if self.text.key.startswith(said.ASIDE, after):
            return None
        if self.body_names.end_at(before) or _CODE_HEAD.search(view, max(0, before - 8), before):
            return after
        last = view[view.rfind(" ", 0, max(before - 1, 0)) + 1 : before].strip()
        if _TERM.search(self.text.key, max(0, before - _TERM_REACH), before) and grammar().body_at(
            self.text.key, after
        ):
            return after  # "Hội nghị lần thứ 5 - Ban Chấp hành Đảng bộ xã A"
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

    def _titled_by(self, at: int, head_end: int) -> bool:
        """Whether a quoted title follows; behind a bare word it is the name only of what is always called by one."""
        if not said.TITLED.match(self.text.key, at) or "lần thứ" in self.text.key[head_end:at]:
            return False
        return at > head_end + 1 or self.text.key.endswith(said.CALLED, 0, head_end)

    def _comma(self, at: int, limit: int) -> int | None:
        key, view = self.text.key, self.text.view
        if end := self.body_names.end_at(at):
            return end
        after = at + 1
        while after < limit and view[after] == " ":
            after += 1
        if after >= limit:
            return None
        words = grammar()
        if said.PAIRED.match(key, key.rfind(" ", 0, key.rfind(" ", 0, at)) + 1):
            return at + 1
        meets = self.act or key.endswith(said.MEETING, 0, self.head_end)
        if meets and after in self.persons and view[after].islower():
            # "gặp mặt các đại sứ, lãnh sự danh dự và ..."
            guests = _LISTED.match(view, after, limit) or _LAST.match(view, after, limit)
            return at + 1 if guests and guests[0].islower() and not self._clause(after, guests.end()) else None
        topic = words.topic.match(key, after)
        if (topic and self.is_object(topic)) or said.OF_TERM.match(key, after):
            return at + 1
        if after in self.persons and self._post_row(at):
            return at + 1
        if after in self.persons or words.stop.match(key, after) or self._loosely(after):
            return None
        if words.at.match(key, after) or words.occasion.match(key, after):
            return None
        if self.takes and view[after].isupper() and words.body_at(key, after) and self._row_of_bodies(at, limit):
            return at + 1
        if key.startswith(said.PASSES, after):
            return None
        if key.startswith("báo cáo kết quả ", after):
            return at + 1
        if self.act and topic and self._of_decision(topic):
            return at + 1
        if self.act and topic and at - self.head_end > _VERB_CHAIN and not self._loose(topic):
            return None
        gifts = view[after].isdigit() and self.act and key.endswith(("trao", "tặng"), 0, self.head_end)
        if topic or view[after] in '“"' or gifts or _COUNTED.match(key, after):
            return at + 1
        if at == self.head_end:
            return None
        if _ACRONYM.match(view, after):
            return at + 1 if not self._clause(after, min(limit, after + 40)) else None
        held = words.happen.search(key, after, min(limit, after + _SHORT))
        if held and view[after].islower() and not _SEPARATED.search(view, after, held.start()):
            return at + 1
        if view[after].isupper() and self._ends_row(at) and not words.body_at(key, after):
            return at + 1
        last = _LAST.match(view, after, limit) if view[after].islower() else None
        if last and not self._clause(after - 1, last.end()):
            return at + 1
        listed = _LISTED.match(view, after, limit)
        if listed is None:
            return None
        if view[after].isupper():
            row = listed[0].endswith(" và ") or said.NAMES.match(view, after, limit)
            return at + 1 if row and not self._clause(after, listed.end()) else None
        return at + 1 if not self._clause(after, listed.end()) else None

    def _row_of_bodies(self, comma: int, limit: int) -> bool:
        """ "làm việc với Công an tỉnh, Sở Y tế và ...": bodies that are met, and none that does anything."""
        row = _ROW.match(self.text.view, comma + 1, limit)
        last = self.text.view[max(self.text.view.rfind(",", self.head_end, comma), self.head_end) : comma]
        named = any(char.isupper() for char in last)
        return row is not None and named and not self._clause(comma + 1, row.end())

    def _ends_row(self, comma: int) -> bool:
        """Whether one more name follows a row of two, or an area: "các đồn Suối Bạc, Tân Lộc, Bến Đá"."""
        if comma + 2 in self.persons or said.NAME.match(self.text.view, comma + 1) is None:
            return False
        before = self.text.view.rfind(",", self.head_end, comma)
        row = said.NAME.match(self.text.view, before + 1) if before > 0 else None
        in_row = row is not None and row.end() == comma
        return in_row or (self.takes and said.UNIT.search(self.text.view, self.head_end, comma) is not None)

    def _post_row(self, comma: int) -> bool:
        """ "tiếp Ủy viên Bộ Chính trị, Bộ trưởng Ngoại giao A": posts before the name of who is met."""
        start = max(self.text.view.rfind(",", self.head_end, comma) + 2, self.head_end + 1)
        given = self.text.key.rfind(" cho ", start, comma)
        if not (self.act or self.takes) and given < 0:
            return False
        start = max(start, given + len(" cho "))
        last = self.text.view[self.text.view.rfind(" ", start, comma) + 1 : comma]
        post = any(at in self.persons for at in range(start, start + _BEFORE_POST))
        post = post or said.RANK.match(self.text.key, start, comma) is not None
        return post and (last.islower() or last.isupper())

    def _loose(self, topic: PhraseMatch) -> bool:
        """Whether a topic word may be a thing in a row as well ("lãnh đạo, cán bộ, giảng viên")."""
        return bool(lexicon().forms("event-topic")[topic[0]].attrs.get("loose"))

    def _of_decision(self, topic: PhraseMatch) -> bool:
        """ "trao Quyết định số 12 ..., bổ nhiệm ông A": what the decision is of."""
        decides = "under" in lexicon().forms("event-topic")[topic[0]].attrs
        return decides and "quyết định" in self.text.key[max(0, self.head_end - _DECISION) : self.head_end + 1]

    def _loosely(self, at: int) -> bool:
        """Whether a word ends a name right behind a comma; in "nhân dân" it is none."""
        return bool(grammar().after_comma.match(self.text.key, at)) and not _PEOPLE.match(self.text.key, at)

    def _clause(self, start: int, end: int) -> bool:
        """Whether a piece after a comma holds a verb of a clause of its own."""
        words = grammar()
        for match in re.finditer(r"(?<= )(?=[^\W\d_])", self.text.view[start:end]):
            at = start + match.start()
            if words.stop.match(self.text.key, at) or words.hold.match(self.text.key, at):
                return True
        return False
