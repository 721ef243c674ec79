"""Mentions of events: the event word, how far its name goes, and what the sentence says of it."""

from __future__ import annotations

import re

from ..lexicon import Hit, Hits, lexicon
from ..text.document import FURNITURE, Text
from ..text.letters import UPPER
from ..text.patterns import regex
from .body_patterns import titles_of
from .date_phrases import EVENT, DateMention
from .event_grammar import grammar
from .event_mentions import ATTENDED, HELD, PLANNED, POINT, TOLD, EventMention
from .event_names import NameReader
from .event_status import FUTURE, LEFT, ORDERED, RIGHT, StatusReader
from .event_types import award_near, event_type, topics
from .ordered import Cover, Ordered

__all__ = ["ATTENDED", "HELD", "PLANNED", "POINT", "TOLD", "EventMention", "EventReader"]

_FAR, _NEXT, _LEAST = 300, 6, 4
# letters that make a name of what is behind "diễn đàn"
_NAMED = 12
# "đến chúc mừng", "tới Tòa Giám mục chúc mừng"
_GOING = regex(r"(?:đến|tới|đi|đã)[ ,]*$|(?<!\w)(?:đến|tới) [^,.;:]{3,60} $")
_HANDED = regex(r"(?:[^\W\d_]+ ){0,4}(?:trao|bàn giao)(?!\w)")
_ASPECT = regex(r"(?:chủ trì )?(?:đã )?(?:có )?(?:chính thức )?(?:vinh dự )?(?=\w)")
# "Ban Chỉ đạo tổng kết 10 năm ...": a body by what it is for
_STEERING = ("ban chỉ đạo ", "tiểu ban ", "ban vận động ", "tổ công tác ", "tổ biên tập ")
_TITLE = regex(rf" [{UPPER}][^\W\d_]+(?: [^\W\d_]+){{1,9}}(?= [{UPPER}\d]|[,.;]| (?:tại|cho|nhân|nhằm|với|và|do) )")
# "nhân kỷ niệm 50 năm ...": when something else was done
_OCCASION = ("nhân ", "nhân dịp ", "trong dịp ", "mừng ", "hướng tới ", "ý nghĩa ")
_THEN = regex(r"(?: (?:cũng|đã|còn))* ")


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
        event_dates = Ordered(d for d in dates if d.role == EVENT)
        self.names = NameReader(text, event_dates, persons, self.body_names)
        self.status = StatusReader(text, self.events, event_dates, self.names)

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
        held = bool(grammar().hold_left(text.key[max(sentence.start, hit.start - LEFT) : hit.start]))
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
        self.status.read(mention, sentence)
        return mention

    def _has_topic(self, start: int, end: int) -> bool:
        behind = self.text.view[start : start + 2].strip()
        return behind[:1] in ("“", '"') or bool(grammar().topic.match(self.text.key, start + 1, end))

    def _entitled(self, start: int) -> bool:
        """ "chương trình Xuân yêu thương": a title without quotation marks."""
        return bool(_TITLE.match(self.text.view, start))

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
        begin = max(sentence.start, hit.start - LEFT)
        left = text.key[begin : hit.start]
        holder = words.hold_left(left)
        held = holder or words.happen_left(left)
        if held and words.unheld_left(left[: held.end()]):
            return None
        if self._within_other(hit) or (holder and self._held_within(begin + holder.start())):
            return None
        if not held and not self._done(hit, left, sentence.start):
            return None
        attrs = {**hit.entry.attrs, "act": True}
        takes, placed = bool(attrs.get("takes")), bool(attrs.get("placed"))
        end = self.names.end(hit.end, sentence.end, takes=takes, at_place=placed, act=holder is None)
        if self._tells_nothing(hit, end) or (attrs["type"] == "decision" and not held and not self._decides(hit, end)):
            return None
        kind = event_type(text, attrs, hit.end, end)
        opening = _ASPECT.match(text.key, hit.start)
        start = opening.end() if opening else hit.start
        mention = EventMention(start, hit.end, end, attrs, kind, index, TOLD, "event-act")
        if held:
            mention.hold = begin + holder.start() if holder else None
            self.status.hold(mention, begin, begin + held.start(), "event-act-held")
        else:
            self.status.hold(mention, begin, hit.start, "event-act", TOLD)
        return mention

    def _within_other(self, hit: Hit) -> bool:
        """Whether a verb tells what a body is for, or on what occasion something else was done."""
        key = self.text.key
        occasion = hit.entry.attrs["type"] == "commemoration" and key.endswith(_OCCASION, 0, hit.start)
        return occasion or key.endswith(_STEERING, 0, hit.start)

    def _done(self, hit: Hit, left: str, start: int) -> bool:
        """Whether a verb that nothing says to be held tells what was done: no plan, no order and no denial."""
        text, attrs = self.text, hit.entry.attrs
        only = attrs.get("only")
        if only == "hold" or not self._licensed(hit, left, only):
            return False
        if FUTURE.search(text.key, max(start, hit.start - _FAR), hit.start):
            return False
        if ORDERED.search(text.view, max(start, hit.start - RIGHT), hit.start):
            return False
        return bool(attrs.get("placed")) or not grammar().bar_left(left.rstrip(" ,"))

    def _tells_nothing(self, hit: Hit, end: int) -> bool:
        """Whether no word behind the verb says what the event is, or whom it is to."""
        if end - hit.end < _LEAST and not hit.entry.attrs.get("full"):
            return True
        return hit.entry.attrs["type"] == "visit" and self._only_verbs(hit.end, end)

    def _held_within(self, hold: int) -> bool:
        """ "Hội nghị đã tổ chức trao thưởng ...": what is done within an event told by its bare word."""
        events = self.events.between(max(0, hold - LEFT), hold)
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
