"""Events that a text only refers to: which of them it is about, and by which deed a bare word is named."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from ..extract.event_types import topics
from ..extract.events import ATTENDED, HELD, PLANNED, POINT, TOLD, EventMention
from ..lexicon import lexicon
from ..text.document import CAPTION, HEADLINE
from ..text.patterns import regex
from .event_details import OLDEST, Details
from .people import People

LEAD = 6

_BODY_END = regex(r"tỉnh|huyện|xã|phường|quận|phố|trường|ương|ủy|bộ|đoàn|hội|sở|an|nước|phủ|ty")
# "Năm 2005, Quốc hội đã tổ chức ..."
_OLD_YEAR = regex(r"(?:trước đó, )?(?:vào |từ )?năm (?P<year>(?:19|20)\d\d)(?!\d),? ")
_LEVELS = regex(r" cấp(?!\w)")
_ASPECTS = ("đã", "vừa", "long", "trang", "trọng", "tổ", "chức")
_HONOURS = ("award", "appointment", "admission")
_AMONG = ("tại ", "trong ", "cuối ", "đầu ")
# "..., ông A nhấn mạnh tại lễ kỷ niệm"
_SAID = regex(
    r"(?<!\w)(?:nhấn mạnh|phát biểu|cho biết|khẳng định|nói|chia sẻ|đưa ra|nêu(?: ra)?|yêu cầu|lưu ý|nhận định|đặt ra)"
    r"(?: (?:điều này|như vậy|như trên|vấn đề này|chỉ đạo))? (?:tại|trong|ở) $"
)
_SAID_REACH = 50
_PRESENT, _SECOND = ("dự ", "tới dự ", "đến dự ", "tham dự "), 2
_NEXT_PART = regex(r"(?<!\w)phiên (?:thứ|chính thức|làm việc|bế mạc|trọng thể|toàn thể)(?!\w)")
_SUBJECT_REACH, _BESIDE = 330, 40


class Referred:
    """Judges what one text refers to."""

    def __init__(self, details: Details, people: People) -> None:
        self.details = details
        self.text = details.text
        self.people = people

    @cached_property
    def national(self) -> bool:
        """Whether the article is of Vietnamese public life: by its words, else by who holds a post in it."""
        return self.details.national or any(p.positions and self._vietnamese(p.name) for p in self.people.persons)

    @cached_property
    def official(self) -> bool:
        """Whether the article is official news: of public life, and somebody in it holds a post."""
        return self.national and any(person.positions for person in self.people.persons)

    @staticmethod
    def _vietnamese(name: str) -> bool:
        first, _, rest = name.casefold().partition(" ")
        return " " in rest and first in lexicon().forms("surname")

    def _history(self, mention: EventMention, first: bool) -> bool:
        """Whether the sentence sets the event in another year than the article's."""
        start = self.details.sentence(mention).start
        dates = self.details.dates.between(max(start, mention.start - _SUBJECT_REACH), mention.start)
        date = next((d for d in dates if d.year), None)
        own = self.details.date_mention(mention)
        if own and own.year and own.year < OLDEST and own.start < mention.end + _BESIDE:
            return True
        told = _OLD_YEAR.match(self.text.key, start)
        year = int(told["year"]) if told else (date.year if date else None) or (own.year if own else None)
        if year is None:
            return False
        return year < OLDEST or bool(self._now and abs(self._now - year) > 1 and (mention.act or not first))

    @cached_property
    def _now(self) -> int:
        """The year of the article: that of its day, else of its lead; 0 where none is told."""
        if today := self.details.calendar.today():
            return today.year
        lead = self.details.lead_date(LEAD)
        return int(lead.value[:4]) if lead and lead.value[:4].isdigit() else 0

    def _one_congress(self, mention: EventMention) -> bool:
        """A congress is one by its body or number; "đại hội các cấp" are many."""
        name = self.text.view[mention.head_end : mention.end]
        return any(char.isupper() or char.isdigit() for char in name) and _LEVELS.search(name) is None

    def announces(self, mention: EventMention) -> bool:
        """Whether a naming tells an event to come, and not only its next part ("ngày mai sẽ diễn ra phiên thứ hai")."""
        if mention.status != PLANNED or mention.bare:
            return False
        sentence = self.details.sentence(mention)
        return _NEXT_PART.search(self.text.key, sentence.start, sentence.end) is None

    def told(self, nouns: list[EventMention]) -> EventMention | None:
        """Where nothing is said to be held: the naming of the event that the article refers to all along."""
        if not self.official:
            return None
        families = Counter(m.family for m in nouns)
        planned = {m.family for m in nouns if m.status == PLANNED}
        named = [
            m
            for m in nouns
            if not m.bare
            and m.status in (TOLD, ATTENDED)
            and m.family not in planned
            and self._referred(m)
            and (m.type != "congress" or self._one_congress(m))
            and not self._history(m, True)
            and (m.sentence < 2 or m.type in _HONOURS or families[m.family] > 1)
            and (m.sentence < LEAD or m.type != "session")
        ]
        return max(named, key=lambda m: (m.sentence == 0, min(m.end - m.head_end, 90)), default=None)

    def _referred(self, mention: EventMention) -> bool:
        """Whether a naming stands for the article's event: a heading, a caption, or "Phát biểu tại ..." at a start."""
        sentence = self.details.sentence(mention)
        before = self.text.key[sentence.start : mention.start]
        opens = len(before) < 3 or before in ("tại ", "cũng tại ")
        if mention.attrs.get("weak") or (mention.type in ("session", "congress") and not opens):
            return False
        if self.text.blocks[sentence.block].kind in (CAPTION, HEADLINE):
            return mention.start - sentence.start < 120
        if mention.status == ATTENDED and (
            mention.sentence == 0 or (mention.sentence <= _SECOND and before in _PRESENT)
        ):
            return True
        if mention.sentence <= _SECOND and _SAID.search(before, max(0, len(before) - _SAID_REACH)):
            return True
        return len(before) < 40 and (before.endswith(_AMONG) or before == "") and "," not in before

    def present(self, mention: EventMention) -> bool:
        """Whether a bare event word is said of an event that people are at: "Tại buổi lễ", "Dự hội nghị có"."""
        if mention.status in (POINT, PLANNED) or mention.attrs.get("weak") or mention.attrs.get("named"):
            return False
        if mention.type in ("congress", "session"):
            return False
        left = self.text.key[max(0, mention.start - 8) : mention.start]
        return mention.status in (ATTENDED, HELD) or left.endswith(_AMONG)

    def beside(self, bare: list[EventMention]) -> tuple[int, int] | None:
        """The verb and object that tell what a bare event was: in a sentence that refers to it, else in the heading."""
        text = self.text
        for mention in bare:
            if span := self._deed(mention.end, text.sentences[mention.sentence].end, bare[0]):
                return span
        for sentence in text.sentences[:2]:
            if span := self._deed(sentence.start, sentence.end, bare[0], heading=True):
                return span
        return None

    def _opens(self, start: int, begin: int) -> bool:
        """Whether a verb of a heading stands at its start or behind a name: it tells what is done, not a thing."""
        words = self.text.view[begin:start].split()
        while words and words[-1].lower() in _ASPECTS:
            words.pop()
        if not words or words[-1][0].isupper() or words[-1][0].isdigit():
            return True
        return words[-1][-1] in ",:-" or bool(_BODY_END.fullmatch(words[-1]))

    def _deed(self, begin: int, end: int, base: EventMention, *, heading: bool = False) -> tuple[int, int] | None:
        for start, after, attrs in topics(self.text.key, begin, end):
            opens = start <= begin + 2
            if attrs.get("object") or attrs.get("loose") or (self.text.view[start].isupper() and not opens):
                continue
            if (attrs.get("weak") and not opens) if heading else not attrs.get("over"):
                continue
            if heading and not self._opens(start, begin):
                continue
            limit = self.details.reader.names.end(after, end)
            repeated = self.text.key.endswith(self.text.key[start:after], base.start, base.head_end)
            if limit - after > 5:
                return (after + 1 if repeated else start), limit
        return None
