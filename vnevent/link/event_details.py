"""What the text tells of one event: its date, place, holders and occasion."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date as day_of_calendar
from datetime import timedelta

from ..extract.body_patterns import titles_of
from ..extract.dates import Calendar, DateMention
from ..extract.event_grammar import grammar
from ..extract.events import TOLD, EventMention, EventReader
from ..extract.ordered import Cover, Ordered
from ..extract.organizers import OrganizerReader
from ..lexicon import Hits
from ..model import Date
from ..text.document import HEADLINE, Sentence, Text
from ..text.patterns import regex
from .event_likeness import Likeness
from .places import PlaceReader

_ROUND = regex(r"đợt (?:ngày )?\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})?")
_ASPECT = regex(r"(?: (?:đã|vừa|chính thức|trang trọng|long trọng))* ")
_LABEL = regex(r"địa điểm(?: tại| ?:) ?")
_EVENT_AT = regex(r"sự kiện (?:này )?(?:đã )?(?:được tổ chức|diễn ra) tại ")
_LABEL_REACH = 1200
_COUNTS = {"hai": 2, "ba": 3, "bốn": 4}
_AFTER_DAYS = regex(
    rf"(?<!\w)sau (?P<count>[2-4]|{'|'.join(_COUNTS)}) ngày (?:làm việc|diễn ra|tổ chức)(?!\w)", needs=("sau ",)
)
_HELD = regex(r",? ?(?:đã |được |vừa )*tổ chức ")
_UNTIL = regex(r"(?:diễn ra|kéo dài|làm việc)(?: từ nay| từ hôm nay| từ ngày này)? (?:cho )?đến (?:hết )?(?=ngày|\d)")
# "Ngày 3/4, ông A cho biết xã vừa tổ chức": the day is that of the telling
_TOLD_THEN = regex(r"(?<!\w)(?:cho biết|cho hay)(?!\w)", needs=("cho biết", "cho hay"))
# "khai mạc từ ngày 5/3": when it was held
_BEGUN = ("khai mạc từ ", "diễn ra từ ", "bắt đầu từ ", "tổ chức từ ")
_WITHIN = regex(r"(?<!\w)trên địa bàn (?=\w)")
_TO = regex(r"(?<!\w)(?:đến|tới) (?=[^;:\n]{4,100}$)")
_NEAR_VERB = 16
_DEED_REACH = 80
_FRAGMENT = 160
_ALSO = regex(r"(?<!\w)cũng (?:đã |vừa )*$")
_ALSO_REACH = 24
_AT_PLACE = regex(r",? tại ")
_PAUSE = regex(r"[,;:.]")
_AT_DATE = 4
_SOON, _LATER, _FAR = 50, 130, 400
_FIRST_DATES, _TELLINGS = 20, 4
_NO_YEAR = "XXXX"
_OPENING = 60
_LEAD, _LEAD_START = 6, 70
# Events of earlier years are history.
OLDEST = 1990


def _as_day(value: str) -> day_of_calendar | None:
    try:
        return day_of_calendar.fromisoformat(value)
    except ValueError:
        return None


class Details(Likeness):
    """Reads the details of one text's events."""

    def __init__(self, text: Text, hits: Hits, calendar: Calendar, posts: Iterable[tuple[int, int]]) -> None:
        super().__init__(text)
        self.hits = hits
        self.calendar = calendar
        self.reader = EventReader(text, hits, calendar.dates)
        self.dates = self.reader.names.dates
        # whether the article has any word of Vietnamese official news
        self.national = bool(hits["event-official"])
        self.titles = Ordered(titles_of(text, hits).values())
        self.posts = Cover(posts)
        self.deeds = Ordered(hit for hit in hits["event-act"] if hit.entry.attrs.get("placed"))
        self.organizers = OrganizerReader(text, Ordered(calendar.dates), self.reader.body_names)
        self._resolved: dict[tuple[object, ...], Date | None] = {}
        self._holders: dict[int, list[tuple[int, int]]] = {}
        self.places = PlaceReader(text, hits, self.reader.names, self.posts)

    def sentence(self, mention: EventMention) -> Sentence:
        """The sentence of a mention."""
        return self.text.sentences[mention.sentence]

    def in_headline(self, mention: EventMention) -> bool:
        """Whether a mention stands in a headline."""
        return self.text.blocks[self.sentence(mention).block].kind == HEADLINE

    # -- dates --

    def date(self, mention: EventMention) -> Date | None:
        """The date that a mention's own sentence gives its event."""
        found = self.date_mention(mention)
        if found is None:
            return self._same_day(mention)
        if (found.year and found.year < OLDEST) or (found.day is None and found.relative is None and mention.bare):
            return None
        # "sáng nay" of an article without a day of its own is the day that its lead tells
        date = self._resolve(found) or (self.lead_date(_LEAD) if found.relative == 0 else None)
        return self._days_of_work(found, date) if date else None

    def _days_of_work(self, found: DateMention, date: Date) -> Date:
        """ "Ngày 23/8, sau hai ngày làm việc": the range that ends on that day."""
        sentence = self.text.sentences[self.text.sentence_at(found.start)]
        start, end = max(sentence.start, found.start - _FAR), min(sentence.end, found.end + _FAR)
        match = _AFTER_DAYS.search(self.text.key, start, end)
        day = _as_day(date.value)
        if match is None or day is None:
            return date
        count = int(match["count"]) if match["count"].isdigit() else _COUNTS[match["count"]]
        return replace(date, value=f"{(day - timedelta(days=count - 1)).isoformat()}/{date.value}")

    def _same_day(self, mention: EventMention) -> Date | None:
        """ "Chiều cùng ngày": the last day that was told before."""
        sentence = self.sentence(mention)
        opening = self.text.key[sentence.start : min(mention.start, sentence.start + _OPENING)]
        if "cùng ngày" not in opening and "cũng trong" not in opening:
            return None
        told = self.dates.last(0, sentence.start)
        while told and self._since(told):
            told = self.dates.last(0, told.start)
        return self._resolve(told) if told and told.day else None

    def _resolve(self, mention: DateMention) -> Date | None:
        """The calendar's date; equal phrases are asked for once, because the calendar reads the text for a year."""
        said = mention[2:]
        if said not in self._resolved:
            self._resolved[said] = self._of_same_day(mention, self.calendar.resolve(mention))
        date = self._resolved[said]
        return replace(date, text=self.text.value(mention.start, mention.end)) if date else None

    def _of_same_day(self, mention: DateMention, date: Date | None) -> Date | None:
        """A date with the year that another telling of the same day gets: the congress that was opened on it."""
        if date is None or not date.value.startswith(_NO_YEAR) or mention.month is None:
            return date
        told = [d for d in self.dates.items[:_FIRST_DATES] if d.year is None and d.start != mention.start]
        same = [d for d in told if (d.day, d.month) == (mention.day, mention.month)]
        years = (found.value[:4] for d in same[:_TELLINGS] if (found := self.calendar.resolve(d)))
        year = next((year for year in years if year != _NO_YEAR), None)
        return replace(date, value=date.value.replace(_NO_YEAR, year), inferred=("year",)) if year else date

    def date_before(self, mention: EventMention) -> DateMention | None:
        """The last date of an event before a mention in its sentence."""
        return self.dates.last(self.sentence(mention).start, mention.start)

    def date_mention(self, mention: EventMention) -> DateMention | None:
        """The date of an event in its own sentence: the last one before it, else the first behind its name."""
        end = self.sentence(mention).end
        if mention.attrs.get("paid") and (stay := self._stay(mention.end, end)):
            return stay
        before = self.date_before(mention)
        # (an event that somebody speaks at is of the day of the telling)
        if before and mention.rule != "event-at" and _TOLD_THEN.search(self.text.key, before.end, mention.start):
            before = None
        # "tiếp nối chuyến công tác từ ngày 8/11, đoàn đến thăm ..."
        if before and self._since(before) and self.dates.some(mention.end, min(mention.end + _LATER, end)):
            before = None
        other = before and self.reader.events.some(before.end + 1, mention.start - 2)
        soon = self.dates.some(mention.end, min(mention.end + _SOON, end))
        if before and not (other and soon and mention.rule == "event-happens"):
            return before
        found = self.dates.between(mention.end, min(mention.end + _LATER, end))
        return next((d for d in found if not (self._bracketed(d) or self._since(d) or self._due(d))), None)

    def _stay(self, start: int, end: int) -> DateMention | None:
        """ "Sáng 2/7, ... kết thúc chuyến thăm từ ngày 26/6 đến 1/7": the days of a visit, not that of the return."""
        return next((date for date in self.dates.between(start, min(end, start + _LATER)) if date.end_day), None)

    def _since(self, date: DateMention) -> bool:
        """ "từ ngày 1/7", "kể ngày 1/7": when something comes into force, not when it was told."""
        if date.end_day is not None or not self.text.key.startswith("ngày", date.start):
            return False
        return self.text.key.endswith(("từ ", "kể "), 0, date.start) and not self.text.key.endswith(
            _BEGUN, 0, date.start
        )

    def _due(self, date: DateMention) -> bool:
        """ "trước ngày 30/9": by when something has to be done."""
        return self.text.key.endswith(("trước ", "chậm nhất "), 0, date.start)

    def _bracketed(self, date: DateMention) -> bool:
        """A day in brackets is what an anniversary is of."""
        return self.text.view[date.start - 1] == "(" and date.relative is None

    def lead_date(self, sentences: int, others: Collection[int] = ()) -> Date | None:
        """The date that opens one of the first sentences; ``others``: those that tell of other events."""
        return self._resolve(date) if (date := self._lead(sentences, others)) else None

    def place_apart(self, mentions: Iterable[EventMention]) -> str | None:
        """The place of the only event of a text that is told apart from it: in a label, the headline or the lead."""
        if told := self.labelled_place() or self.headline_place():
            return told
        return None if any(self.date_mention(m) for m in mentions) else self._lead_place()

    def _lead_place(self) -> str | None:
        """The place right behind the date of the lead: "Sáng 16/7, tại Hà Nội, ..."."""
        date = self._lead(_LEAD)
        place = _AT_PLACE.match(self.text.key, date.end) if date else None
        if place is None:
            return None
        span = self.places.place_at(place.end(), self.text.sentences[self.text.sentence_at(place.end())].end)
        return self.text.value(*span) if span else None

    def _lead(self, sentences: int, others: Collection[int] = ()) -> DateMention | None:
        for date in self.dates.items[:_FIRST_DATES]:
            index = self.text.sentence_at(date.start)
            old = date.year and date.year < OLDEST
            sentence = self.text.sentences[index]
            told_then = _TOLD_THEN.search(self.text.key, date.end, min(sentence.end, date.end + _FAR))
            if index < sentences and index not in others and not old and not told_then and self._opens(date, sentence):
                return date
        return None

    def _opens(self, date: DateMention, sentence: Sentence) -> bool:
        """Whether a date stands near the start of a sentence or ends it; in a capital it begins one glued on."""
        near = date.start - sentence.start < _LEAD_START or date.end + 2 >= sentence.end
        return near or self.text.view[date.start].isupper()

    def shifts(self, mention: EventMention) -> bool:
        """Whether the sentence turns to another event: "Cùng ngày", "Trước đó", or the next item ("* ...")."""
        start = self.sentence(mention).start
        return self.text.view[start] == "*" or bool(grammar().shift(self.text.key, start, mention.start))

    def also(self, mention: EventMention) -> bool:
        """Whether another body is said to hold the like: "Đảng ủy xã A cũng đã tổ chức lễ trao ..."."""
        return mention.hold is not None and bool(
            _ALSO.search(self.text.key, max(0, mention.hold - _ALSO_REACH), mention.hold)
        )

    def earlier(self, mention: EventMention) -> bool:
        """Whether the sentence goes back to a day that it does not tell: "Trước đó"."""
        start = self.sentence(mention).start
        opening = self.text.key[start : min(mention.start, start + 60)]
        return "trước đó" in opening and "cùng ngày" not in opening

    # -- holders, place, occasion --

    def organizer_spans(self, mention: EventMention) -> list[tuple[int, int]]:
        """The bodies that hold the event."""
        if mention.start not in self._holders:
            self._holders[mention.start] = self._read_holders(mention)
        return self._holders[mention.start]

    def _read_holders(self, mention: EventMention) -> list[tuple[int, int]]:
        if mention.agent:
            spans = self.organizers.agent(*mention.agent)
        elif mention.hold is not None:
            spans = self.organizers.subject(self.sentence(mention).start, mention.hold)
        else:
            # who pays a visit or lays a wreath holds no event
            visits = mention.type == "visit" or mention.attrs.get("placed")
            spans = self._doers(mention) if mention.act and not visits else []
        return [span for span in spans if not self._office(span[0])]

    def _office(self, offset: int) -> bool:
        """Whether a post starts there ("Tổng Bí thư"): whoever holds it chairs, but is no body."""
        if self.posts.holds(offset):
            return True
        if self.text.key.startswith("thường trực ", offset):
            return False  # the standing members of a body
        return self.titles.some(offset, offset + 1) or self.reader.events.some(offset, offset + 1)

    def _doers(self, mention: EventMention) -> list[tuple[int, int]]:
        """The body right before a verb that is an event ("Hội Nông dân xã ra mắt ..."); a delegation holds none."""
        start = self.sentence(mention).start
        spans = self.organizers.subject(start, mention.start)
        adjacent = spans and _ASPECT.fullmatch(self.text.key, spans[-1][1], mention.start)
        return spans if adjacent and self._opens_clause(start, spans[0][0]) else []

    def _opens_clause(self, start: int, offset: int) -> bool:
        start = max(start, offset - _FAR)
        before = self.text.key[start:offset].rstrip()
        return not before or before[-1] in ",:-)*" or self._ends_date(start + len(before))

    def _ends_date(self, offset: int) -> bool:
        date = self.dates.last(0, offset)
        return date is not None and date.end == offset

    def organizers_of(self, mention: EventMention) -> list[str]:
        """The names of the bodies that hold the event."""
        return [self.text.value(start, end) for start, end in self.organizer_spans(mention)]

    def place(self, mention: EventMention) -> str | None:
        """The place in a mention's sentence: the last one before it, else one right behind it."""
        told_only = mention.status == TOLD and not mention.act and not self.date_before(mention)
        told_only = told_only and not self.text.key.startswith(" tại ", mention.end)
        if told_only or mention.attrs.get("paid"):
            return None
        sentence = self.sentence(mention)
        start, end = max(sentence.start, mention.start - _FAR), min(sentence.end, mention.end + _FAR)
        skip = None if mention.attrs.get("placed") else (mention.start, mention.end)
        places = self.places.places(start, end, skip=skip)
        holders = self.organizer_spans(mention)
        places = [p for p in places if not any(start < p[0] < end for start, end in holders)]
        before = [p for p in places if p[0] < mention.start and not self._of_another(mention, p[0])]
        before = before or self._in_fragment(mention)
        gone = self._gone_to(start, mention.start) if mention.act else None
        if gone and (not before or gone[0] <= before[-1][0] < gone[1]):  # "tới Đại sứ quán A tại Hà Nội chúc mừng"
            before = [gone]
        behind = [p for p in places if self._belongs(mention, p[0])]
        # "hội thảo về rừng ở tỉnh A, diễn ra tại ...": rather where it was held
        happens = grammar().happen.search(self.text.key, mention.end, end) if len(behind) > 1 else None
        chosen = before[-1:] or [p for p in behind if happens and p[0] > happens.start()][:1] or behind[:1]
        if not chosen and mention.act and self.text.key.endswith(" tại", mention.start, mention.head_end):
            span = self.places.place_at(mention.head_end + 1, mention.end)
            chosen = [span] if span else []
        if not chosen and mention.act and mention.type == "visit":
            chosen = self.places.places(mention.head_end, mention.end)[:1] or self._around(mention)
        return self.text.value(*chosen[0]) if chosen else None

    def _around(self, mention: EventMention) -> list[tuple[int, int]]:
        """ "thăm một số gia đình trên địa bàn huyện A": where those live who are visited."""
        within = _WITHIN.search(self.text.key, mention.head_end, mention.end)
        place = self.places.place_at(within.end(), mention.end) if within else None
        return [place] if place else []

    def _in_fragment(self, mention: EventMention) -> list[tuple[int, int]]:
        """ "Sáng 16/7, tại Hội trường xã. Hội Nông dân tổ chức ...": the place in what a stop cut off before it."""
        if mention.hold is None or mention.sentence == 0:
            return []
        before, own = self.text.sentences[mention.sentence - 1], self.sentence(mention)
        if before.end - before.start >= _FRAGMENT or before.block != own.block:
            return []
        day = self.dates.first(before.start, before.start + 1)
        place = _AT_PLACE.match(self.text.key, day.end) if day else None
        span = self.places.place_at(place.end(), before.end) if place else None
        return [span] if span and before.end - span[1] < _AT_DATE else []

    def _of_another(self, mention: EventMention, place: int) -> bool:
        """ "dâng hương tại Nghĩa trang A và thăm ...": the place of the deed told before it."""
        deed = self.deeds.last(max(0, place - _DEED_REACH), place)
        if deed is None or deed.end > place or deed.start == mention.start:
            return False
        return not _PAUSE.search(self.text.key, deed.end, place)

    def _gone_to(self, start: int, verb: int) -> tuple[int, int] | None:
        """ "đã tới chùa A chúc mừng": the place right before a verb of visiting."""
        match = _TO.search(self.text.key, start, verb)
        place = self.places.place_at(match.end(), verb) if match else None
        return place if place and verb - place[1] < _NEAR_VERB else None

    def _belongs(self, mention: EventMention, place: int) -> bool:
        if place < mention.start:
            return False
        near = place - mention.end < 40 or mention.agent is not None or self._held_then(mention)
        return near or bool(grammar().happen.search(self.text.key, mention.end, place))

    def _held_then(self, mention: EventMention) -> bool:
        """ "... đã tổ chức hồi 9 giờ ngày 4-5, tại ...": the place follows the time."""
        return mention.rule == "event-happens" and bool(_HELD.match(self.text.key, mention.end))

    def until(self, mention: EventMention) -> Date | None:
        """ "Đại hội ... diễn ra đến hết ngày 20-10", told in a later sentence: its last day."""
        sentence = self.sentence(mention)
        match = _UNTIL.search(self.text.key, mention.end, min(sentence.end, mention.end + _FAR))
        date = self.dates.first(match.end() - _AT_DATE, match.end() + 1) if match else None
        return self._resolve(date) if date and date.day and not date.end_day else None

    def headline_place(self) -> str | None:
        """The place that a headline ends with: "Chủ tịch tỉnh trao Huy hiệu Đảng tại huyện Sông Xanh"."""
        block = self.text.blocks[0]
        places = self.places.places(block.start, block.end) if block.kind == HEADLINE else []
        if not places or self.text.view[places[-1][1] : block.end].strip():
            return None
        if self.text.key.endswith("ở ", block.start, places[-1][0]):
            return None  # "... ngôi trường cổ ở Hà Nội": tells where something is
        return None if self.text.key.startswith("đảng bộ", places[-1][0]) else self.text.value(*places[-1])

    def told_place(self, mention: EventMention) -> str | None:
        """ "Sự kiện này diễn ra tại ...", a little behind the naming of an event."""
        match = _EVENT_AT.search(self.text.key, mention.end, mention.end + _FAR)
        end = self.text.sentences[self.text.sentence_at(match.start())].end if match else 0
        span = self.places.place_at(match.end(), end) if match else None
        return self.text.value(*span) if span else None

    def labelled_place(self) -> str | None:
        """The value of a "Địa điểm:" label."""
        match = _LABEL.search(self.text.key, 0, _LABEL_REACH)
        if match is None:
            return None
        end = self.text.key.find("\n", match.end())
        span = self.places.place_at(match.end(), end if end > 0 else len(self.text.key))
        return self.text.value(*span) if span else None

    def occasion(self, mention: EventMention) -> str | None:
        """ "Nhân kỷ niệm ...", "chào mừng ..." before or in the name, else the round of awards ("đợt 2/9")."""
        sentence, key = self.sentence(mention), self.text.key
        for match in grammar().occasion.finditer(key, max(sentence.start, mention.start - _FAR), mention.end):
            opens = match.start() - sentence.start < 14 or self.text.view[match.start()].islower()
            if not opens or mention.start <= match.start() < mention.head_end + 12:
                continue
            limit = mention.start if match.start() < mention.start else mention.end
            end = min(self.reader.names.end(match.end(), sentence.end, takes=True), limit)
            if end - match.end() > 3:
                return self.text.value(match.start(), end)
        awards = _ROUND.search(key, mention.start, mention.end)
        return self.text.value(*awards.span()) if awards else None
