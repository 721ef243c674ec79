"""Which mentions tell that an event took place, so that it is one of the article's own."""

from __future__ import annotations

from ..extract.event_grammar import grammar
from ..extract.events import ATTENDED, HELD, PLANNED, EventMention
from ..extract.ordered import Ordered
from ..text.document import CAPTION, HEADLINE
from ..text.patterns import regex
from .event_details import Details
from .event_likeness import apart
from .event_referred import LEAD, Referred
from .people import People

_CLAUSE = regex(r"[;:“\"]", needs=(";", ":", "“", '"'))
_PAST = regex(r"[^.;,]{0,40}(?<!\w)(?:đã|vừa|long trọng|trang trọng)(?!\w)")
# "Hội Làm vườn tỉnh vừa phối hợp với Hội Làm vườn xã tổ chức ..."
_JOINTLY, _JOINT_REACH = regex(r"(?<!\w)(?:vừa|đã) (?:phối hợp|kết hợp)(?!\w)"), 160
_WORD_START = regex(r"(?<!\w)(?=\w)")
_HEADED = ("award", "commemoration")
_DONE = regex(r" (?:(?:đã|vừa|long trọng|trang trọng|tổ chức) )*")
_ONWARD = regex(r"(?:tiếp đó|sau đó|tiếp theo|tiếp đến|tiếp tục|dịp này|nhân dịp này)(?!\w)")
WHOLE_DAY = len("2024-07-16")
_OPENS, _FROM_OPENING = 3, 120
_SUBJECT_REACH, _LIST_REACH = 330, 700
_RITE, _LEADING, _DECISION_REACH = 20, 2, 80
# "đã đến thăm Trường A và dự Lễ ký kết"
_AND_ATTENDS = regex(r"(?<!\w)và (?:cùng )?(?:tham dự|dự|chứng kiến) $")
_BESIDE = 24
_ON_THE_WAY = regex(r"(?<!\w)(?:đang|nhân (?:dịp|chuyến)|trong (?:chuyến|khuôn khổ|thời gian)|sau khi|trước khi)(?!\w)")
# "Trước khi làm việc với huyện, ông A dự lễ ...": another act than the one that is told
_BEFORE_OR_AFTER = ("trước khi ", "sau khi ", "ngay sau khi ")
# To decide on an honour is not yet to hand it over: "đã ký quyết định ... tặng thưởng", "quyết định truy tặng".
_DECIDED = regex(
    r"(?<!\w)(?:(?:ký|ban hành|có|ra)(?: ban hành)?(?: các)? quyết định[^.;]*|(?<!công bố )quyết định )$",
    needs=("quyết định",),
)
_SIGNS = regex(r"(?<!\w)(?:ký|ban hành|có|ra)(?: ban hành)?(?: các)? quyết định(?!\w)")
_TO_COME = regex(r" (?:sắp )?tới(?: đây)?(?=[,.;)]|$| tại )")
_HELD_BEFORE = regex(r" đã (?:được )?(?:tổ chức|cử hành|diễn ra)(?!\w)")


class Reports(Referred):
    """Judges the mentions of one text."""

    def __init__(self, details: Details, people: People) -> None:
        super().__init__(details, people)
        self.acts = Ordered(details.hits["event-act"])
        self.honorifics = Ordered(details.hits["honorific"])

    # -- events by nouns --

    def reported(self, mention: EventMention, *, first: bool) -> bool:
        """Whether a held event is the article's own: dated, in its lead, or held by a body; ``first``: no other yet."""
        if self._tomorrow(mention):
            return False
        if self._history(mention, first) or (mention.type == "congress" and not self._one_congress(mention)):
            return False
        if not first and self._by_the_way(mention):
            return False
        spans = self.details.organizer_spans(mention)
        if spans and not self.details.national and not self._public(spans):
            return False
        if self._rite(mention) and not (spans and self.official and mention.end - mention.head_end > _RITE):
            return False
        if mention.act and not first and self._at_another(mention):
            return False
        if mention.act:
            return self._dated(mention) or self.past(mention) or (self.details.also(mention) and bool(spans))
        if mention.type == "funeral" and not self._state_funeral(mention):
            return False
        if mention.attrs.get("paid") and self._meanwhile(mention):
            return False
        if mention.status == HELD and spans:
            return not mention.attrs.get("weak") or self._dated(mention) or self._entitled(mention)
        if not self.national:
            return False
        if mention.status == ATTENDED:
            return self._attended(mention)
        return self._dated(mention) or self.past(mention) or self._headlined(mention)

    def _headlined(self, mention: EventMention) -> bool:
        """Whether the headline of official news says that somebody holds it: "Sông Xanh tổ chức lễ ..."."""
        return self.details.in_headline(mention) and mention.rule == "event-held"

    def _entitled(self, mention: EventMention) -> bool:
        """Whether the lead says that a programme with a title of its own is held, in official news."""
        behind = self.text.view[mention.head_end + 1 : mention.head_end + 2]
        return mention.sentence <= _LEADING and behind in ("“", '"') and self.official

    def _rite(self, mention: EventMention) -> bool:
        """ "làm lễ": families and pagodas do it every day; it counts where a body does in official news."""
        return mention.hold is not None and self.text.key.startswith(("làm ", "đã làm "), mention.hold)

    def _tomorrow(self, mention: EventMention) -> bool:
        """ "ngày mai", "ngày 14/10 tới đây": whether its day is still to come."""
        date = self.details.date_mention(mention)
        return date is not None and (date.relative == 1 or bool(_TO_COME.match(self.text.key, date.end)))

    def _meanwhile(self, mention: EventMention) -> bool:
        """ "tiếp ông A đang có chuyến thăm Việt Nam": told by the way, unless its days are told."""
        now = self.text.key.endswith("đang có ", 0, mention.start)
        date = self.details.date_mention(mention)
        return now and not (date and date.end_day)

    def _by_the_way(self, mention: EventMention) -> bool:
        """ "Được biết, tại Hội nghị ...": what went before the event that the article is of, on no day."""
        start = self.details.sentence(mention).start
        return self.text.key.startswith("được biết", start) and self.details.date_mention(mention) is None

    def _public(self, spans: list[tuple[int, int]]) -> bool:
        """Whether a holder is no mere firm or club."""
        return any(not grammar().private.match(self.text.key, start) for start, _ in spans)

    def _dated(self, mention: EventMention) -> bool:
        return self.details.date_mention(mention) is not None or self.details.shifts(mention)

    def _state_funeral(self, mention: EventMention) -> bool:
        """Funerals count where a body holds them or the dead held a post."""
        if self.past_funeral(mention):
            return self.national and self.honorifics.some(0, mention.start)
        end = self.details.sentence(mention).end
        end = min(end, mention.start + _SUBJECT_REACH)
        named = self._titled(mention.start, end) or self.honorifics.some(mention.start, end)
        return bool(self.details.organizer_spans(mention)) or (named and self.national)

    def past_funeral(self, mention: EventMention) -> bool:
        """ "Lễ viếng đã tổ chức hồi 7 giờ ngày ...": an obituary that comes after the funeral, which needs no name."""
        if mention.type != "funeral" or mention.status != HELD or not self._dated(mention):
            return False
        return bool(_HELD_BEFORE.match(self.text.key, mention.end))

    def _attended(self, mention: EventMention) -> bool:
        """Whether to be present at it is what the lead tells, and not by the way in another act."""
        start = self.details.sentence(mention).start
        day = self.details.date_before(mention) if mention.rule == "event-at" else None
        if day and self.details.shifts(mention):
            end = self.details.sentence(mention).end
            return self._anybody(mention.end, end) if day.year and day.day else self._titled(mention.end, end)
        chaired = self.text.key.endswith("chủ trì ", start, mention.start) and not mention.bare
        by_the_way = self.details.earlier(mention) and not self._on_a_day(mention)
        if by_the_way or (mention.attrs.get("weak") and not chaired) or not self._timed(mention, start):
            return False
        beside = _AND_ATTENDS.search(self.text.key, max(start, mention.start - _BESIDE), mention.start)
        if beside and not _ON_THE_WAY.search(
            self.text.key, max(start, beside.start() - _SUBJECT_REACH), beside.start()
        ):
            return True
        acts = self.acts.between(max(start, mention.start - _SUBJECT_REACH), mention.start)
        visits = [hit for hit in acts if hit.entry.attrs.get("type") == "visit"]
        return all(self.text.key.endswith(_BEFORE_OR_AFTER, 0, hit.start) for hit in visits)

    def _on_a_day(self, mention: EventMention) -> bool:
        """Whether more than its month is told."""
        date = self.details.date_mention(mention)
        return date is not None and (date.day is not None or date.relative is not None)

    def _timed(self, mention: EventMention, start: int) -> bool:
        """Whether its day is told: before it, or in the lead; further down only with who was there."""
        titled = self._titled(max(start, mention.start - _SUBJECT_REACH), mention.start)
        if mention.sentence <= LEAD:
            lead = titled and mention.sentence > 0 and not self.details.earlier(mention)
            return self._dated(mention) or (lead and self.details.lead_date(mention.sentence) is not None)
        return titled and self.details.date_before(mention) is not None and self._on_a_day(mention)

    def past(self, mention: EventMention) -> bool:
        """Whether the lead says that the event has taken place: "vừa diễn ra", "đã tổ chức"."""
        left = self.text.key[max(0, mention.start - 40) : mention.start]
        right = self.text.key[mention.end : mention.end + 60]
        begin = max(self.details.sentence(mention).start, mention.start - _JOINT_REACH)
        joint = mention.hold is not None and _JOINTLY.search(self.text.key, begin, mention.start)
        return mention.sentence < LEAD and bool(joint or _PAST.search(left) or _PAST.match(right))

    # -- events by verbs --

    def done(self, mention: EventMention, *, first: bool, onward: bool = False) -> bool:
        """Whether somebody in office does it on a told date, and not as a part of another event.

        ``onward``: the sentence goes on from one visit to the next.
        """
        sentence = self.details.sentence(mention)
        if self._history(mention, first) or not self.national or self._tomorrow(mention):
            return False
        if self.text.blocks[sentence.block].kind in (CAPTION, HEADLINE):
            return False
        shifted = onward or self.details.shifts(mention)
        if not onward and self._inside(mention):
            return False
        if onward:
            return True
        date = self.details.date_mention(mention)
        same_day = shifted and self.details.date(mention) is not None
        undated = date is None and not same_day
        if undated and (first or not shifted or self._honoured_before(mention)) and not self._in_headline(mention):
            return False
        if _DECIDED.search(self.text.key, max(sentence.start, mention.start - _DECISION_REACH), mention.start):
            return False
        if mention.attrs.get("placed"):
            start = max(sentence.start, mention.start - _SUBJECT_REACH)
            someone = shifted and self.honorifics.some(start, mention.start)
            return someone or self._anybody(start, min(sentence.end, mention.end + _SUBJECT_REACH))
        if mention.attrs.get("meeting") and not self._at_work(mention):
            return False
        behind = date.end if date and date.start < mention.start else sentence.start
        return self._subject(behind, mention) or self._subject(sentence.start, mention) or self._opened_with(mention)

    def _opened_with(self, mention: EventMention) -> bool:
        """ "Sáng 26/4, làm việc với Sở Y tế, Chủ tịch UBND tỉnh ...": who does it, told behind it."""
        date = self.details.date_before(mention)
        opens = date is not None and not self.text.key[date.end : mention.start].strip(" ,")
        return (
            opens
            and self.text.view[mention.end : mention.end + 1] == ","
            and self._titled(mention.end, mention.end + 3)
        )

    def _inside(self, mention: EventMention) -> bool:
        """ "Tại hội nghị, ...": whether it is done within the event told before."""
        inside = grammar().inside(self.text.key, self.details.sentence(mention).start, mention.start)
        return bool(inside) and not self.details.shifts(mention) and not self._of_another_day(mention)

    def _at_another(self, mention: EventMention) -> bool:
        """ "Cũng tại hội nghị, Bộ Y tế đã tổ chức trao ...": whether it is said to be done at an event."""
        start = self.details.sentence(mention).start
        return self.text.key.startswith(("tại ", "cũng tại ", "cuối "), start) and self._inside(mention)

    def goes_on(self, mention: EventMention) -> bool:
        """ "Tiếp đó, đoàn đến thăm ...", "Thăm Trạm Y tế xã, Chủ tịch UBND tỉnh ...": the next visit of a round."""
        sentence, view = self.details.sentence(mention), self.text.view
        if mention.type != "visit" and not mention.attrs.get("placed"):
            return False
        if mention.start - sentence.start < _OPENS:
            return (
                not mention.attrs.get("meeting")
                and view[mention.end : mention.end + 1] == ","
                and self._titled(mention.end, sentence.end)
            )
        onward = _ONWARD.match(self.text.key, sentence.start, mention.start)
        opening = onward or grammar().shift(self.text.key, sentence.start, mention.start)
        if opening is None or mention.start - sentence.start > _FROM_OPENING:
            return False
        start = opening.end()
        return self._titled(start, mention.start) or "đoàn" in self.text.key[start : mention.start].split()

    def _in_headline(self, mention: EventMention) -> bool:
        """Whether the lead repeats a visit that the headline tells: it needs no date."""
        block = self.text.blocks[0]
        if mention.type != "visit" or mention.sentence > 2 or mention.attrs.get("meeting") or block.kind != HEADLINE:
            return False
        return any(hit.entry.attrs.get("family") == mention.family for hit in self.acts.between(0, block.end))

    def _of_another_day(self, mention: EventMention) -> bool:
        """ "Cũng tại đây, ngày 21/4, ...": a day of its own, though the sentence stays at the place."""
        date, lead = self.details.date(mention), self.details.lead_date(LEAD)
        return date is not None and lead is not None and len(date.value) >= WHOLE_DAY and apart(date, lead)

    def _honoured_before(self, mention: EventMention) -> bool:
        """ "Trước đó, đơn vị đã được tặng thưởng ...": an honour of earlier times, on no day."""
        return mention.type == "award" and self.details.earlier(mention)

    def _titled(self, start: int, end: int) -> bool:
        return self.details.titles.some(start, end)

    def _anybody(self, start: int, end: int) -> bool:
        return self._titled(start, end) or grammar().has_body(self.text.key, start, end)

    def _at_work(self, mention: EventMention) -> bool:
        """A meeting of an official with a body; what offices do in a case told further down is none."""
        if self.text.view[mention.head_end + 1 : mention.head_end + 2].isdigit():
            return False
        return mention.sentence <= 2 or self._titled(self.details.sentence(mention).start, mention.start)

    def _subject(self, start: int, mention: EventMention) -> bool:
        """Whether an official or a body stands between the date and the verb, in the same clause."""
        key, view, words = self.text.key, self.text.view, grammar()
        if mention.start - start > _LIST_REACH:
            return False
        for clause in _CLAUSE.finditer(key, start, mention.start):
            # "các đồng chí: Lê Văn Nam, Bí thư; Trần Văn Bạc, Chủ tịch"
            listed = clause[0] == ";" and self._titled(start, clause.start())
            if clause[0] not in ":;" or not (listed or self.honorifics.some(start, clause.start())):
                return False
        if mention.attrs.get("only") == "body":
            spans = self.details.organizers.subject(start, mention.start)
            return bool(spans) and mention.start - spans[-1][1] < 22
        if self._titled(start, mention.start):
            return True
        starts = [m.start() for m in _WORD_START.finditer(key, start, mention.start)]
        return any((words.body_at(key, at) and view[at].isupper()) or words.area_at(key, at) for at in starts)

    def headed(self, acts: list[EventMention]) -> EventMention | None:
        """Where no other event is told: what the headline says that a body does ("Hội A kỷ niệm 20 năm thành lập")."""
        if not self.national or self.text.blocks[0].kind != HEADLINE:
            return None
        end = self.text.blocks[0].end
        if _SIGNS.search(self.text.key, end, self.text.sentences[:_LEADING][-1].end):
            return None  # "Bộ trưởng tặng Bằng khen cho ...", and under it that he has signed the decision
        for act in acts:
            if act.start < end and act.status != PLANNED and act.type in _HEADED and self._headed_by(act):
                return act
        return None

    def _headed_by(self, act: EventMention) -> bool:
        spans = self.details.organizers.subject(0, act.start)
        return bool(spans) and spans[0][0] == 0 and bool(_DONE.fullmatch(self.text.key, spans[-1][1], act.start))
