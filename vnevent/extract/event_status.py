"""What a sentence says of an event: that it is held, attended, planned, a point of time, or only told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..lexicon import Hit
from ..text.document import Sentence, Text
from ..text.letters import UPPER
from ..text.patterns import regex
from .date_phrases import DateMention
from .event_grammar import grammar
from .event_mentions import ATTENDED, HELD, PLANNED, POINT, EventMention
from .event_name_words import OF_AIR
from .event_names import NameReader
from .ordered import Ordered

LEFT, RIGHT = 70, 170
_AGENT_REACH, _HAPPEN_REACH = 60, 110
_AGENT = regex(
    r"(?: (?:tại|ở) (?:[^.;:,()]|(?<=tp)\.){2,50})?[ ,]{0,2}(?:(?:đã|vừa|mới) ){0,2}(?:được|do) "
    r"(?P<agent>(?:[^.;:]|(?<=tp)\.|\.(?=\w)|\.{2,3} ?){2,170}?) (?:phối hợp )?"
    r"(?<!ban )(?<!vụ )(?<!phòng )(?P<hold>tổ chức)(?!\w)",
    needs=("tổ chức",),
)
# "Lễ viếng đã tổ chức hồi 15 giờ", "Hội nghị ..., tổ chức ngày 7/1"
_HELD_AT = regex(
    r",? ?(?:đã |được |vừa )*tổ chức (?:(?:tại|ở) [^.;:,\n]{2,50} )?(?:vào |hồi |lúc )?"
    r"(?:\d|ngày \d|sáng|chiều|tối|hôm)"
)
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
# "lên đường thăm ... và dự Hội nghị": it is still to come
_DEPARTING = regex(r"(?<!\w)lên đường(?!\w)")
# "tham mưu cho UBND tỉnh để tổ chức": what something is for
_PURPOSE = regex(r"(?<!\w)để(?: [^\W\d_]+){0,2} ?$")
FUTURE = regex(r"(?<!\w)(?:sẽ|sắp|dự kiến)(?!\w)", needs=("sẽ", "sắp", "dự kiến"))
# ("thông qua ngày": "qua" is read as part of the date)
_PASSED_AT = ("(tại ", "thông qua tại ", "ban hành tại ", "thông qua ngày tại ")
_PASSING = ("thông ", "thông qua ", "thông qua vào ", "ban hành ")
# "giao Sở Y tế tổ chức", "hằng năm, xã tổ chức", "nghiêm cấm tổ chức": an order or a habit, no event
ORDERED = regex(
    rf"(?<![Bb]àn )(?<!chuyển )(?<![Nn]goại )(?<!\w)giao (?:cho )?(?=[{UPPER}])"
    r"|(?<!\w)[Hh][àằ]ng năm(?! \d)|(?<!\w)(?:\d|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm) năm (?:mới )?một lần(?!\w)"
    r"|(?<!\w)[Đđ]ịnh kỳ|(?<!\w)[Nn]ghiêm cấm(?!\w)|(?<!\w)(?:yêu cầu|đề nghị) (?:các|những|mỗi) [^.,;]{2,40}$",
    needs=("giao ", "ng năm", "ịnh kỳ", "ghiêm cấm", "một lần", "yêu cầu", "đề nghị"),
)
_EXPECTED = regex(r"(?<!\w)(?:dự kiến|theo (?:kế hoạch|chương trình))(?!\w)[^.;\n]*$")
# "Cục Hậu cần", "Cục Hàng không", "Quân chủng Phòng không - Không quân" hold events, and tell of no need or denial
_FIRST_HALVES, _AIR_FORCE = (*OF_AIR, "hậu "), "không quân"
_BODY_WORD = regex(r"(?:ủy|tỉnh|huyện|xã|phường|nước|phủ|bộ|hội|đoàn|sở|phố)(?!\w)")
_DONE = regex(r"(?<!\w)(?:đã|vừa) $")


@dataclass(slots=True)
class Occurrence:
    """An event's mention in its sentence; ``left`` are the words before it, from ``begin`` on."""

    mention: EventMention
    sentence: Sentence
    begin: int
    left: str
    limit: int  # how far behind the mention is looked


class StatusReader:
    """Reads what one text says of its events."""

    def __init__(self, text: Text, events: Ordered[Hit], dates: Ordered[DateMention], names: NameReader) -> None:
        self.text = text
        self.events = events
        self.dates = dates
        self.names = names

    def read(self, mention: EventMention, sentence: Sentence) -> None:
        """Set the status of a mention: the first rule that says something decides."""
        begin = max(sentence.start, mention.start - LEFT)
        left = self.text.key[begin : mention.start]
        occurrence = Occurrence(mention, sentence, begin, left, min(sentence.end, mention.end + RIGHT))
        for rule in RULES:
            if rule(self, occurrence):
                return

    def hold(self, mention: EventMention, start: int, end: int, rule: str, status: str = HELD) -> None:
        """Say that an event is held, unless the words before its verb, from ``start`` to ``end``, tell of a plan."""
        before = self.text.key[start:end]
        plan = grammar().plan_left(before.rstrip(" ,"))
        planned = plan >= 0 and not self._name(start + plan)
        if planned or (status == HELD and (FUTURE.search(before) or _PURPOSE.search(before))):
            _set(mention, PLANNED, "event-planned")
        else:
            _set(mention, status, rule)

    def _name(self, offset: int) -> bool:
        """Whether a word within a sentence has a capital or is half of another: "Cần Thơ", "Hậu cần" are no "cần"."""
        key = self.text.key
        if key.endswith(_FIRST_HALVES, 0, offset) or key.startswith(_AIR_FORCE, offset):
            return True
        before = self.text.view[max(0, offset - 2) : offset]
        return self.text.view[offset].isupper() and before[:1].isalnum()

    def _plural(self, occurrence: Occurrence) -> bool:
        """ "các hội nghị": none of them is told."""
        return bool(grammar().plural_left(occurrence.left)) and _set(occurrence.mention, POINT, "event-plural")

    def _is_held(self, occurrence: Occurrence) -> bool:
        """ "tổ chức <event>", unless it is ordered, a habit, or not done at all."""
        words, mention = grammar(), occurrence.mention
        match = words.hold_left(occurrence.left)
        if match is None:
            return False
        if words.unheld_left(occurrence.left[: match.end()]):
            return True
        hold = mention.hold = occurrence.begin + match.start()
        self.hold(mention, occurrence.begin, hold, "event-held")
        start = max(occurrence.sentence.start, hold - RIGHT)
        if ORDERED.search(self.text.view, start, hold):
            return _set(mention, POINT, "event-point")
        if self._to_come(start, hold):
            _set(mention, PLANNED, "event-planned")
        return True

    def _to_come(self, start: int, hold: int) -> bool:
        """ "tỉnh sẽ hoàn thành các chỉ tiêu và tổ chức thành công đại hội": a plan, and no day behind it."""
        future = FUTURE.search(self.text.key, start, hold)
        return future is not None and self.dates.first(future.end(), hold) is None

    def _paid(self, occurrence: Occurrence) -> bool:
        """A visit is an event only where somebody pays it."""
        if not occurrence.mention.attrs.get("paid"):
            return False
        if not grammar().paid_left(occurrence.left):
            return _set(occurrence.mention, POINT, "event-point")
        if FUTURE.search(occurrence.left):
            return _set(occurrence.mention, PLANNED, "event-planned")
        return _set(occurrence.mention, HELD, "event-paid")

    def _takes_place(self, occurrence: Occurrence) -> bool:
        """ "diễn ra <event>", "khai mạc <event>"."""
        words, mention = grammar(), occurrence.mention
        match = words.happen_left(occurrence.left)
        if match is None:
            return False
        if words.point_left(occurrence.left[: match.start()].rstrip() + " "):
            return _set(mention, POINT, "event-point")
        verb = occurrence.begin + match.start()
        self.hold(mention, occurrence.begin, verb, "event-happens")
        if agent := _AGENT.match(self.text.key, mention.end, occurrence.limit + _AGENT_REACH):
            mention.agent = agent.span("agent")
        if match[0].endswith(_OPENED):
            mention.hold = verb
            self._opening(mention, verb)
        return True

    def _opening(self, mention: EventMention, verb: int) -> None:
        """ "tổ chức khai mạc Hội thao ...": what is held is the opening."""
        if self.text.key.endswith("tổ chức ", 0, verb) and self.text.key.startswith("khai mạc", verb):
            mention.start, mention.type, mention.hold = verb, "launch", verb - len("tổ chức ")

    def _expected(self, occurrence: Occurrence) -> bool:
        """ "Dự kiến, <event> ..."."""
        mention = occurrence.mention
        expected = _EXPECTED.search(self.text.key, max(0, mention.start - LEFT), mention.start)
        return expected is not None and _set(mention, PLANNED, "event-planned")

    def _by_agent(self, occurrence: Occurrence) -> bool:
        """ "<event> do Sở A tổ chức"."""
        mention = occurrence.mention
        agent = _AGENT.match(self.text.key, mention.end, occurrence.limit + _AGENT_REACH)
        if agent is None:
            return False
        self.hold(mention, occurrence.begin, mention.start, "event-by-agent")
        mention.agent = agent.span("agent")
        return True

    def _at_another(self, occurrence: Occurrence) -> bool:
        """ "Luật ... được thông qua tại kỳ họp thứ 4", "sẽ trình tại kỳ họp": no event of this article."""
        if not grammar().at_left(occurrence.left):
            return False
        if occurrence.left.endswith(_PASSED_AT):
            return _set(occurrence.mention, POINT, "event-point")
        return FUTURE.search(occurrence.left) is not None and _set(occurrence.mention, PLANNED, "event-planned")

    def _eve(self, occurrence: Occurrence) -> bool:
        """ "trước thềm <event>"."""
        mention = occurrence.mention
        return self.text.key.endswith(_EVE, 0, mention.start) and _set(mention, POINT, "event-point")

    def _happens(self, occurrence: Occurrence) -> bool:
        """ "<event> diễn ra", "<event> đã tổ chức hồi 15 giờ"."""
        key, mention, right = self.text.key, occurrence.mention, occurrence.mention.end
        if _HELD_AT.match(key, right) and not key.endswith(_SINCE, 0, mention.start):
            self.hold(mention, right, right, "event-happens")
            return True
        match = grammar().happen.search(key, right, occurrence.limit)
        if match is None or match.start() - right > _HAPPEN_REACH or _BREAK.search(key, right, match.start()):
            return False
        if self.events.some(right, match.start()) and not key.startswith(_FRAMED, right):
            return False
        if FUTURE.search(key, right, match.start()) and self.events.some(mention.head_end + 1, right):
            return False  # "cuộc họp chuẩn bị Kỳ họp thứ hai sẽ diễn ra ...": what is to come is the other
        self.hold(mention, right, match.start(), "event-happens")
        return True

    def _is_verb(self, occurrence: Occurrence) -> bool:
        """ "đã gặp mặt ...": the event word is what somebody does."""
        mention = occurrence.mention
        if not mention.attrs.get("verb"):
            return False
        if not (_DONE.search(occurrence.left) or self._does(mention.start, occurrence.sentence.start)):
            return False
        self.hold(mention, occurrence.begin, mention.start, "event-verb")
        mention.hold = mention.start
        return True

    def _does(self, verb: int, start: int) -> bool:
        """ "Ngày 27/2, Chủ tịch nước Lê Văn Nam gặp mặt ...": who does it, on a day told before."""
        word = self.text.view.rfind(" ", start, max(start, verb - 1)) + 1
        body = _BODY_WORD.match(self.text.key, word) is not None
        named = start < word < verb and (body or self.text.view[word].isupper())
        return named and self.dates.last(start, word) is not None

    def _attended(self, occurrence: Occurrence) -> bool:
        """ "dự <event>", unless it is denied or still to come."""
        words, mention = grammar(), occurrence.mention
        match = words.attend_left(occurrence.left)
        if match is None or self.names.goes_to(mention.end + 1):
            return False
        doer = occurrence.left[: match.start()].rstrip(" ,")
        if words.bar_left(doer) and not _CROWD.search(doer):
            return True
        self.hold(mention, occurrence.begin, occurrence.begin + match.start(), "event-attended", ATTENDED)
        if _DEPARTING.search(occurrence.left, 0, match.start()):
            _set(mention, PLANNED, "event-planned")
        return True

    def _on_day(self, occurrence: Occurrence) -> bool:
        """ "Ngày 10/3, tại <event>, ...": what was done there, on a day that is told."""
        mention, start = occurrence.mention, occurrence.sentence.start
        at = grammar().at_left(occurrence.left)
        on_day = at and (self._day_before(mention, start) or self._dated(mention.end))
        return (on_day or self._next_one(mention, start)) and _set(mention, ATTENDED, "event-at")

    def _day_before(self, mention: EventMention, start: int) -> bool:
        """Whether the day of an event is told before it, and no other event between."""
        date = self.dates.last(start, mention.start)
        if date is None or self.events.some(date.end, mention.start) or self._passed(date.start):
            return False
        return _BEFOREHAND.search(self.text.key, date.end, mention.start) is None

    def _passed(self, offset: int) -> bool:
        """Whether a date is that of a document: "được Quốc hội thông qua ngày 5/9 tại kỳ họp ..."."""
        return self.text.key.endswith(_PASSING, 0, offset)

    def _dated(self, end: int) -> bool:
        """ "Tại <event> ngày 10/10, ...", "tại <event> tại xã A ngày 10/10": what was done on a day told behind."""
        reach = _TO_DAY.match(self.text.key, end, end + _FAR_BEHIND)
        date = self.dates.first(end, max(end + _BEHIND, reach.end() + 1 if reach else 0))
        return date is not None and not self._passed(date.start)

    def _next_one(self, mention: EventMention, start: int) -> bool:
        """ "Ngay sau đó, tại <event>, ...": what was done at the next one."""
        shift = grammar().shift(self.text.key, start, mention.start)
        return shift is not None and self.text.key[shift.end() : mention.start] in (", tại ", " tại ")

    def _sits(self, occurrence: Occurrence) -> bool:
        """ "Chiều 10/3, Đại hội ... đã tiến hành bầu": what a congress or a numbered meeting does on a day."""
        key, mention, start = self.text.key, occurrence.mention, occurrence.sentence.start
        named = key[mention.start : mention.end]
        numbered = mention.type in ("congress", "session") or "lần thứ" in named or "ban chấp hành" in named
        sits = _SITS.match(key, mention.end) if numbered else None
        if sits is None or (mention.type == "conference" and sits[0].endswith("họp")):
            return False
        if not (mention.start - start < 2 and mention.sentence < 2 and " đã " in sits[0]):
            date = self.dates.last(start, mention.start)
            if date is None or not _FROM_DAY.fullmatch(key, date.end, mention.start):
                return False
        return _set(mention, HELD, "event-sits")

    def _point(self, occurrence: Occurrence) -> bool:
        """ "sau <event>", "từ <event>": when something else was done."""
        point = grammar().point_left(occurrence.left) is not None and not occurrence.mention.bare
        return point and _set(occurrence.mention, POINT, "event-point")


def _set(mention: EventMention, status: str, rule: str) -> bool:
    """Set the status of a mention; always true, as a rule says that has decided."""
    mention.status, mention.rule = status, rule
    return True


# What may be said of an event, in the order in which it is looked for; a rule that decides returns true.
RULES: tuple[Callable[[StatusReader, Occurrence], bool], ...] = (
    StatusReader._plural,
    StatusReader._is_held,
    StatusReader._paid,
    StatusReader._takes_place,
    StatusReader._expected,
    StatusReader._by_agent,
    StatusReader._at_another,
    StatusReader._eve,
    StatusReader._happens,
    StatusReader._is_verb,
    StatusReader._attended,
    StatusReader._on_day,
    StatusReader._sits,
    StatusReader._point,
)
