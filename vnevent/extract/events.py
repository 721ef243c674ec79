"""Mentions of events: the event word, how far its name goes, and what the sentence says of it."""

from __future__ import annotations

import re

from ..lexicon import Hit, Hits, lexicon
from ..text.document import FURNITURE, Sentence, Text
from ..text.letters import UPPER
from ..text.patterns import regex
from .body_patterns import titles_of
from .date_phrases import EVENT, DateMention
from .event_grammar import grammar
from .event_mentions import ATTENDED, HELD, PLANNED, POINT, TOLD, EventMention
from .event_names import NameReader
from .event_types import award_near, event_type, topics
from .ordered import Cover, Ordered

__all__ = ["ATTENDED", "HELD", "PLANNED", "POINT", "TOLD", "EventMention", "EventReader"]

_LEFT, _FAR, _RIGHT, _NEXT = 70, 300, 170, 6
_AGENT = regex(
    r"(?: (?:tại|ở) (?:[^.;:,()]|(?<=tp)\.){2,50})?[ ,]{0,2}(?:(?:đã|vừa|mới) ){0,2}(?:được|do) "
    r"(?P<agent>(?:[^.;:]|(?<=tp)\.|\.(?=\w)|\.{2,3} ?){2,170}?) (?:phối hợp )?"
    r"(?<!ban )(?<!vụ )(?<!phòng )(?P<hold>tổ chức)(?!\w)",
    needs=("tổ chức",),
)
# "Lễ viếng đã tổ chức hồi 7 giờ", "Hội nghị ..., tổ chức ngày 7/1"
_HELD_AT = regex(
    r",? ?(?:đã |được |vừa )*tổ chức (?:(?:tại|ở) [^.;:,\n]{2,50} )?(?:vào |hồi |lúc )?"
    r"(?:\d|ngày \d|sáng|chiều|tối|hôm)"
)
# letters that make a name of what is behind "diễn đàn"
_NAMED = 12
_BEHIND, _FAR_BEHIND = 4, 130
# from an event to its day: "vào", or where it was held
_TO_DAY = regex(
    r"(?:,? (?:diễn ra|được tổ chức|tổ chức))?"
    r"(?: (?:tại|ở) (?:[^.;:,()]|(?<=tp)\.){2,50}(?:, (?:[^.;:,()]|(?<=tp)\.){2,30}){0,3})?"
    r",?(?: vào)? "
    r"(?=(?:sáng |chiều |tối |trưa )?(?:ngày )?\d|(?:hôm|sáng|chiều|tối) (?:nay|qua)(?!\w))"
)
# "hàng nghìn người về dự"
_CROWD = regex(r"(?:hàng (?:chục|trăm|nghìn|ngàn|vạn)|\d|đông đảo) người(?: dân)?$")
# "đến chúc mừng", "tới Tòa Giám mục chúc mừng"
_GOING = regex(r"(?:đến|tới|đi|đã)[ ,]*$|(?<!\w)(?:đến|tới) [^,.;:]{3,60} $")
# "ngay trước thềm cuộc hội đàm diễn ra tại A": when something else was done
_EVE = ("trước thềm ", "trước giờ ", "trước ngày ", "ngay trước ", "triệu tập ")
_SINCE, _OPENED = ("trước ", "sau ", "từ "), ("khai mạc", "bế mạc")
# "bàn về luật trước khi trình Quốc hội tại kỳ họp giữa năm"
_BEFOREHAND = regex(r"(?<!\w)(?:trước khi|sẽ|để trình)(?!\w)")
_FROM_DAY = regex(r"[ ,]*(?:tại [^.;:]{2,60},)?[ ,]*")
_SITS = regex(
    r",? (?:(?:đã|vừa|tiếp tục|chính thức|thống nhất|hiệp thương) ){0,3}"
    r"(?:tiến hành|biểu quyết|bầu|thông qua|nghe|thảo luận|bước vào|hoàn thành|công bố|quyết định|cho ý kiến"
    r"|thông báo|nhất trí|cử|họp|làm việc|chia tổ|kiện toàn|xem xét|có(?= \d))(?!\w)"
)
# "hội nghị bàn tròn trong khuôn khổ Diễn đàn A đã diễn ra"
_FRAMED = (" trong khuôn khổ ", ", trong khuôn khổ ", " thuộc khuôn khổ ")
_BREAK = regex(r"(?<!tp)\.|[;:|]")
_HANDED = regex(r"(?:[^\W\d_]+ ){0,4}(?:trao|bàn giao)(?!\w)")
_ASPECT = regex(r"(?:chủ trì )?(?:đã )?(?:có )?(?:chính thức )?(?:vinh dự )?(?=\w)")
# "lên đường thăm ... và dự Hội nghị": it is still to come
_DEPARTING = regex(r"(?<!\w)lên đường(?!\w)")
# "tham mưu cho UBND tỉnh để tổ chức": what something is for
_PURPOSE = regex(r"(?<!\w)để(?: [^\W\d_]+){0,2} ?$")
_FUTURE = regex(r"(?<!\w)(?:sẽ|sắp|dự kiến)(?!\w)", needs=("sẽ", "sắp", "dự kiến"))
# ("thông qua ngày": "qua" is read as part of the date)
_PASSED_AT = ("(tại ", "thông qua tại ", "ban hành tại ", "thông qua ngày tại ")
_PASSING = ("thông ", "thông qua ", "thông qua vào ", "ban hành ")
# "giao Sở Y tế tổ chức", "hằng năm, xã tổ chức", "nghiêm cấm tổ chức": an order or a habit, no event
_ORDERED = regex(
    rf"(?<![Bb]àn )(?<!chuyển )(?<![Nn]goại )(?<!\w)giao (?:cho )?(?=[{UPPER}])"
    r"|(?<!\w)[Hh][àằ]ng năm(?! \d)|(?<!\w)(?:\d|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm) năm (?:mới )?một lần(?!\w)"
    r"|(?<!\w)[Đđ]ịnh kỳ|(?<!\w)[Nn]ghiêm cấm(?!\w)",
    needs=("giao ", "ng năm", "ịnh kỳ", "ghiêm cấm", "một lần"),
)
_EXPECTED = regex(r"(?<!\w)(?:dự kiến|theo (?:kế hoạch|chương trình))(?!\w)[^.;\n]*$")
# "Cục Hậu cần", "Cục Hàng không", "Quân chủng Phòng không - Không quân" hold events, and tell of no need or denial
_FIRST_HALVES, _AIR = ("hậu ", "hàng ", "phòng "), "không quân"
# "Ban Chỉ đạo tổng kết 10 năm ...": a body by what it is for
_STEERING = ("ban chỉ đạo ", "tiểu ban ", "ban vận động ", "tổ công tác ", "tổ biên tập ")
_TITLE = regex(rf" [{UPPER}][^\W\d_]+(?: [^\W\d_]+){{1,9}}(?= [{UPPER}\d]|[,.;]| (?:tại|cho|nhân|nhằm|với|và|do) )")
# "nhân kỷ niệm 50 năm ...": when something else was done
_OCCASION = ("nhân ", "nhân dịp ", "trong dịp ", "mừng ", "hướng tới ", "ý nghĩa ")
_BODY_WORD = regex(r"(?:ủy|tỉnh|huyện|xã|phường|nước|phủ|bộ|hội|đoàn|sở|phố)(?!\w)")
_THEN = regex(r"(?: (?:cũng|đã|còn))* ")
_DONE = regex(r"(?<!\w)(?:đã|vừa) $")


class EventReader:
    """Reads the event words of one text."""

    def __init__(self, text: Text, hits: Hits, dates: list[DateMention]) -> None:
        self.text = text
        self.hits = hits
        persons = set(titles_of(text, hits))
        for kind in ("honorific", "degree"):
            persons |= {hit.start for hit in hits[kind] if text.view[hit.end + 1 : hit.end + 2].isupper()}
        self.events = Ordered(hit for hit in hits["event"] if not hit.entry.attrs.get("none"))
        self.body_names = Cover((hit.start, hit.end) for hit in hits["body_name"])
        self.names = NameReader(text, Ordered(d for d in dates if d.role == EVENT), persons, self.body_names)

    def mentions(self) -> list[EventMention]:
        """All mentions by event nouns, in order; those within another's name are left out."""
        found: list[EventMention] = []
        reached = 0
        for hit in self.hits["event"]:
            if hit.start < reached or hit.entry.attrs.get("none") or self._no_event(hit):
                continue
            mention = self._noun(hit)
            if mention:
                if mention.status == HELD and any(
                    m.sentence == mention.sentence and m.status == PLANNED for m in found[-2:]
                ):
                    mention.status, mention.rule = PLANNED, "event-planned"
                if mention.attrs.get("feast") and mention.hold is None and mention.status != ATTENDED:
                    continue
                found.append(mention)
                reached = mention.end
        return found

    def _no_event(self, hit: Hit) -> bool:
        """Whether the last word of an event word opens a longer word that is none ("buổi lễ bốc thăm")."""
        last = self.text.key.rfind(" ", hit.start, hit.end) + 1
        return last > hit.start and bool(grammar().none_head.match(self.text.key, last))

    def _noun(self, hit: Hit) -> EventMention | None:
        text, attrs = self.text, hit.entry.attrs
        index = text.sentence_at(hit.start)
        sentence = text.sentences[index]
        if text.blocks[sentence.block].kind == FURNITURE:
            return None
        held = bool(grammar().hold_left(text.key[max(sentence.start, hit.start - _LEFT) : hit.start]))
        takes, act = bool(attrs.get("takes")), bool(attrs.get("verb"))
        title = self.names.title(hit.start, hit.end, sentence.end) if held else 0
        end = title or self.names.end(hit.end, sentence.end, takes=takes, act=act, held=held)
        if attrs.get("part") and self.events.some(hit.end + 1, hit.end + _NEXT):
            return None
        alone = held and (self._entitled(hit.end) or (attrs.get("alone") and end - hit.end > _NAMED))
        if attrs.get("needs") and not self._has_topic(hit.end, end) and not alone:
            return None
        kind = event_type(text, attrs, hit.end, end)
        mention = EventMention(hit.start, hit.end, max(end, hit.end), attrs, kind, index, TOLD, "event-told")
        self._judge(mention, sentence)
        return mention

    def _has_topic(self, start: int, end: int) -> bool:
        behind = self.text.view[start : start + 2].strip()
        return behind[:1] in ("“", '"') or bool(grammar().topic.match(self.text.key, start + 1, end))

    def _entitled(self, start: int) -> bool:
        """ "chương trình Xuân yêu thương": a title without quotation marks."""
        return bool(_TITLE.match(self.text.view, start))

    def _judge(self, mention: EventMention, sentence: Sentence) -> None:
        """Set what the sentence says of the event: held, attended, planned, a point of time, or only told."""
        words, key = grammar(), self.text.key
        begin = max(sentence.start, mention.start - _LEFT)
        left = key[begin : mention.start]
        if words.plural_left(left):
            mention.status, mention.rule = POINT, "event-plural"
            return
        if match := words.hold_left(left):
            if words.unheld_left(left[: match.end()]):
                return
            mention.hold = begin + match.start()
            self._held(mention, begin, mention.hold, "event-held")
            start = max(sentence.start, mention.hold - _RIGHT)
            if _ORDERED.search(self.text.view, start, mention.hold) or self._to_come(start, mention.hold):
                mention.status, mention.rule = PLANNED, "event-planned"
            return
        if mention.attrs.get("paid"):
            paid = words.paid_left(left)
            mention.status, mention.rule = (HELD, "event-paid") if paid else (POINT, "event-point")
            if paid and _FUTURE.search(left):
                mention.status, mention.rule = PLANNED, "event-planned"
            return
        right = mention.end
        limit = min(sentence.end, right + _RIGHT)
        if match := words.happen_left(left):
            if words.point_left(left[: match.start()].rstrip() + " "):
                mention.status, mention.rule = POINT, "event-point"
                return
            self._held(mention, begin, begin + match.start(), "event-happens")
            if agent := _AGENT.match(key, right, limit + 60):
                mention.agent = agent.span("agent")
            if match[0].endswith(_OPENED):
                mention.hold = begin + match.start()
                self._opening(mention, begin + match.start())
            return
        if _EXPECTED.search(key, max(0, mention.start - _LEFT), mention.start):
            mention.status, mention.rule = PLANNED, "event-planned"
            return
        if agent := _AGENT.match(key, right, limit + 60):
            self._held(mention, begin, mention.start, "event-by-agent")
            mention.agent = agent.span("agent")
            return
        at = words.at_left(left)
        if at and left.endswith(_PASSED_AT):
            mention.status, mention.rule = POINT, "event-point"  # "Luật ... được thông qua tại kỳ họp thứ 4"
            return
        if at and _FUTURE.search(left):
            mention.status, mention.rule = PLANNED, "event-planned"
            return
        if self._happens(mention, right, limit):
            return
        if mention.attrs.get("verb") and (_DONE.search(left) or self._does(mention.start, sentence.start)):
            self._held(mention, begin, mention.start, "event-verb")
            mention.hold = mention.start
            return
        if (match := words.attend_left(left)) and not self.names.goes_to(right + 1):
            doer = left[: match.start()].rstrip(" ,")
            if words.bar_left(doer) and not _CROWD.search(doer):
                return
            self._held(mention, begin, begin + match.start(), "event-attended", ATTENDED)
            if _DEPARTING.search(left, 0, match.start()):
                mention.status, mention.rule = PLANNED, "event-planned"
            return
        date = self.names.dates.last(sentence.start, mention.start) if at else None
        dated = date and not self.events.some(date.end, mention.start) and not self._passed(date.start)
        dated = dated and date and not _BEFOREHAND.search(key, date.end, mention.start)
        if dated or (at and self._dated(mention.end)) or self._next_one(mention, sentence.start):
            mention.status, mention.rule = ATTENDED, "event-at"
            return
        if self._sits(mention, sentence):
            mention.status, mention.rule = HELD, "event-sits"
            return
        if words.point_left(left) and not mention.bare:
            mention.status, mention.rule = POINT, "event-point"

    def _opening(self, mention: EventMention, verb: int) -> None:
        """ "tổ chức khai mạc Hội thao ...": what is held is the opening."""
        if self.text.key.endswith("tổ chức ", 0, verb) and self.text.key.startswith("khai mạc", verb):
            mention.start, mention.type, mention.hold = verb, "launch", verb - len("tổ chức ")

    def _does(self, verb: int, start: int) -> bool:
        """ "Ngày 27/2, Chủ tịch nước Lê Văn Nam gặp mặt ...": who does it, on a day told before."""
        word = self.text.view.rfind(" ", start, max(start, verb - 1)) + 1
        body = _BODY_WORD.match(self.text.key, word) is not None
        named = start < word < verb and (body or self.text.view[word].isupper())
        return named and self.names.dates.last(start, word) is not None

    def _sits(self, mention: EventMention, sentence: Sentence) -> bool:
        """ "Chiều 10/3, Đại hội ... đã tiến hành bầu": what a congress or a numbered meeting does on a day."""
        named = self.text.key[mention.start : mention.end]
        numbered = mention.type in ("congress", "session") or "lần thứ" in named or "ban chấp hành" in named
        sits = _SITS.match(self.text.key, mention.end) if numbered else None
        if sits is None or (mention.type == "conference" and sits[0].endswith("họp")):
            return False
        if mention.start - sentence.start < 2 and mention.sentence < 2 and " đã " in sits[0]:
            return True
        date = self.names.dates.last(sentence.start, mention.start)
        return date is not None and bool(_FROM_DAY.fullmatch(self.text.key, date.end, mention.start))

    def _passed(self, offset: int) -> bool:
        """Whether a date is that of a document: "được Quốc hội thông qua ngày 18/2 tại kỳ họp ..."."""
        return self.text.key.endswith(_PASSING, 0, offset)

    def _dated(self, end: int) -> bool:
        """ "Tại <event> ngày 10/10, ...", "tại <event> tại xã A ngày 10/10": what was done on a day told behind."""
        reach = _TO_DAY.match(self.text.key, end, end + _FAR_BEHIND)
        date = self.names.dates.first(end, max(end + _BEHIND, reach.end() + 1 if reach else 0))
        return date is not None and not self._passed(date.start)

    def _next_one(self, mention: EventMention, start: int) -> bool:
        """ "Ngay sau đó, tại <event>, ...": what was done at the next one."""
        shift = grammar().shift(self.text.key, start, mention.start)
        return shift is not None and self.text.key[shift.end() : mention.start] in (", tại ", " tại ")

    def _happens(self, mention: EventMention, right: int, limit: int) -> bool:
        if self.text.key.endswith(_EVE, 0, mention.start):
            mention.status, mention.rule = POINT, "event-point"
            return True
        if _HELD_AT.match(self.text.key, right) and not self.text.key.endswith(_SINCE, 0, mention.start):
            self._held(mention, right, right, "event-happens")
            return True
        match = grammar().happen.search(self.text.key, right, limit)
        if match is None or match.start() - right > 110 or _BREAK.search(self.text.key, right, match.start()):
            return False
        if self.events.some(right, match.start()) and not self.text.key.startswith(_FRAMED, right):
            return False
        if _FUTURE.search(self.text.key, right, match.start()) and self.events.some(mention.head_end + 1, right):
            return False  # "cuộc họp chuẩn bị Kỳ họp thứ hai sẽ diễn ra ...": what is to come is the other
        self._held(mention, right, match.start(), "event-happens")
        return True

    def _held(self, mention: EventMention, start: int, end: int, rule: str, status: str = HELD) -> None:
        """Say that an event is held, unless the words before its verb, from ``start`` to ``end``, tell of a plan."""
        before = self.text.key[start:end]
        plan = grammar().plan_left(before.rstrip(" ,"))
        planned = plan >= 0 and not self._name(start + plan)
        if planned or (status == HELD and (_FUTURE.search(before) or _PURPOSE.search(before))):
            mention.status, mention.rule = PLANNED, "event-planned"
        else:
            mention.status, mention.rule = status, rule

    def _to_come(self, start: int, hold: int) -> bool:
        """ "tỉnh sẽ hoàn thành các chỉ tiêu và tổ chức thành công đại hội": a plan, and no day behind it."""
        future = _FUTURE.search(self.text.key, start, hold)
        return future is not None and self.names.dates.first(future.end(), hold) is None

    def _name(self, offset: int) -> bool:
        """Whether a word within a sentence has a capital or is half of another: "Cần Thơ", "Hậu cần" are no "cần"."""
        key = self.text.key
        if key.endswith(_FIRST_HALVES, 0, offset) or key.startswith(_AIR, offset):
            return True
        before = self.text.view[max(0, offset - 2) : offset]
        return self.text.view[offset].isupper() and before[:1].isalnum()

    def acts(self, nouns: list[EventMention]) -> list[EventMention]:
        """Events that are named from a verb: "đến thăm, chúc mừng ...", "trao quyết định ... cho ..."."""
        found: list[EventMention] = []
        planned = {n.sentence: n.start for n in reversed(nouns) if n.status == PLANNED}
        taken = Cover((n.start, n.end) for n in nouns)
        hidden = Cover((hit.start, hit.end) for hit in self.hits["event"] if hit.entry.attrs.get("none"))
        reached = 0
        for hit in self.hits["event-act"]:
            if hit.start < reached or hit.entry.attrs.get("none") or taken.holds(hit.start) or hidden.holds(hit.start):
                continue
            mention = self._act(hit)
            if mention and mention.start < planned.get(mention.sentence, mention.end):
                found.append(mention)
                reached = mention.end
        return found

    def _act(self, hit: Hit) -> EventMention | None:
        text, words = self.text, grammar()
        index = text.sentence_at(hit.start)
        sentence = text.sentences[index]
        if text.blocks[sentence.block].kind == FURNITURE:
            return None
        attrs = {**hit.entry.attrs, "act": True}
        begin = max(sentence.start, hit.start - _LEFT)
        left = text.key[begin : hit.start]
        holder = words.hold_left(left)
        held = holder or words.happen_left(left)
        if held and words.unheld_left(left[: held.end()]):
            return None
        if text.key.endswith(_STEERING, 0, hit.start):
            return None
        if attrs["type"] == "commemoration" and text.key.endswith(_OCCASION, 0, hit.start):
            return None
        if holder and self._held_within(begin + holder.start()):
            return None
        only = attrs.get("only")
        if not held and (only == "hold" or not self._licensed(hit, left, only)):
            return None
        if not held and _FUTURE.search(text.key, max(sentence.start, hit.start - _FAR), hit.start):
            return None
        if not held and _ORDERED.search(text.view, max(sentence.start, hit.start - _RIGHT), hit.start):
            return None
        if not held and not attrs.get("placed") and words.bar_left(left.rstrip(" ,")):
            return None
        takes = bool(attrs.get("takes"))
        placed = bool(attrs.get("placed"))
        end = self.names.end(hit.end, sentence.end, takes=takes, at_place=placed, act=holder is None)
        if (end - hit.end < 4 and not attrs.get("full")) or (
            attrs["type"] == "visit" and self._only_verbs(hit.end, end)
        ):
            return None
        if attrs["type"] == "decision" and not held and not self._decides(hit, end):
            return None
        kind = event_type(text, attrs, hit.end, end)
        start = hit.start
        if opening := _ASPECT.match(text.key, start):
            start = opening.end()
        mention = EventMention(start, hit.end, end, attrs, kind, index, TOLD, "event-act")
        if held:
            mention.hold = begin + holder.start() if holder else None
            self._held(mention, begin, begin + held.start(), "event-act-held")
        else:
            self._held(mention, begin, hit.start, "event-act", TOLD)
        return mention

    def _held_within(self, hold: int) -> bool:
        """ "Hội nghị đã tổ chức trao thưởng ...": what is done within an event told by its bare word."""
        events = self.events.between(max(0, hold - _LEFT), hold)
        return any(_THEN.fullmatch(self.text.key, hit.end, hold) for hit in events)

    def _only_verbs(self, start: int, end: int) -> bool:
        """ "đến thăm hỏi, động viên": nobody is named who is visited."""
        last = re.split(r", | và ", self.text.key[start:end])[-1]
        if self.text.key.startswith(" và ", end):
            # whom the visit is to is told behind the verb that is joined
            return False
        return last in lexicon().forms("event-topic") and self.text.view[start:end].islower()

    def _decides(self, hit: Hit, end: int) -> bool:
        """Handing over a decision is an event; publishing one only where its subject is a post, a body or an honour."""
        if _HANDED.match(self.text.key, hit.start):
            return True
        return any("under" in attrs for _, _, attrs in topics(self.text.key, hit.end, end))

    def _licensed(self, hit: Hit, left: str, only: str | None) -> bool:
        if only == "award":
            return award_near(self.text.key, hit.end)
        if only == "go":
            return bool(_GOING.search(left)) or hit.entry.canonical != self.text.key[hit.start : hit.end]
        return True
