"""From event mentions to ceremonies: one record for each real event, however often it is named."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from ..extract.dates import EVENT, Calendar, DateMention
from ..extract.event_grammar import grammar
from ..extract.event_names import NameReader
from ..extract.events import ATTENDED, HELD, PLANNED, POINT, TOLD, EventMention, EventReader
from ..extract.event_types import event_type, topics
from ..extract.organizers import OrganizerReader
from ..lexicon import Hits
from ..model import Date
from ..text.document import CAPTION, HEADLINE, Text
from .drafts import CeremonyDraft
from .people import People
from .places import PlaceReader

_WORD = re.compile(r"\w+")
_CLAUSE = re.compile(r"[;:“\"]|\. ")
_ROUND = re.compile(r"đợt (?:ngày )?\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})?")
_LABEL = re.compile(r"địa điểm ?: ?")
_PAST = re.compile(r"[^.;,]{0,40}(?<!\w)(?:đã|vừa|long trọng|trang trọng)(?!\w)")
_SMALL = frozenset("của và các cho về với tại trong năm lễ buổi hội nghị ngày tổ chức đồng chí nhân lần thứ".split())
_SAME_NAME = 0.5
_LEAD_SENTENCES = 6
_MAX_NAME = 330
_HONOURS = ("award", "appointment", "admission")
_OLDEST = 1990


@dataclass(slots=True)
class Cluster:
    """The mentions of one event; ``base`` is the one that first tells that it took place."""

    base: EventMention
    mentions: list[EventMention] = field(default_factory=list)
    date: Date | None = None
    place: str | None = None
    organizers: list[str] = field(default_factory=list)
    occasion: str | None = None
    beside: tuple[int, int] | None = None


def find_ceremonies(text: Text, hits: Hits, people: People, calendar: Calendar) -> list[CeremonyDraft]:
    """The events that an article reports, in order of first mention."""
    if not hits["event"] and not hits["event-act"]:
        return []
    return _Linker(text, hits, people, calendar).drafts()


def _apart(one: Date | None, other: Date | None) -> bool:
    """Whether two dates are of different days; a range holds its days."""
    if one is None or other is None or one.value == other.value:
        return False
    for single, span in ((one.value, other.value), (other.value, one.value)):
        first, _, last = span.partition("/")
        if last and "/" not in single and first <= single <= last:
            return False
    return True


class _Linker:
    def __init__(self, text: Text, hits: Hits, people: People, calendar: Calendar) -> None:
        self.text = text
        self.hits = hits
        self.people = people
        self.calendar = calendar
        self.dates = [d for d in calendar.dates if d.role == EVENT]
        self.reader = EventReader(text, hits, calendar.dates)
        self.organizers = OrganizerReader(text, calendar.dates, self.reader.names.body_names)
        self.places = PlaceReader(text, hits, self.reader.names)
        self.clusters: list[Cluster] = []

    def drafts(self) -> list[CeremonyDraft]:
        """Cluster the mentions, then read what is told of each event."""
        nouns = self.reader.mentions()
        self._noun_events(nouns)
        self._act_events(nouns)
        if not self.clusters:
            self._told_events(nouns)
        self._bare_events(nouns)
        self._drop_summaries()
        self._refer_back(nouns)
        self.clusters.sort(key=lambda c: min(m.start for m in c.mentions))
        drafts = [self._draft(cluster) for cluster in self.clusters]
        return [
            d for d in drafts if d.date is None or not d.date.value[:4].isdigit() or int(d.date.value[:4]) >= _OLDEST
        ]

    # -- which mentions make an event --

    def _noun_events(self, nouns: list[EventMention]) -> None:
        for mention in nouns:
            if mention.bare or mention.status not in (HELD, ATTENDED):
                continue
            if not self._reported(mention):
                continue
            cluster = self._same_event(mention)
            if cluster:
                cluster.mentions.append(mention)
            else:
                self.clusters.append(Cluster(mention, [mention]))

    def _reported(self, mention: EventMention) -> bool:
        """Whether a held event is one of the article's own: dated, in its lead, or held by a named body."""
        if self._history(mention) or (mention.type == "congress" and not self._one_congress(mention)):
            return False
        if mention.act:
            return self._dated(mention) or self._past(mention)
        if mention.type == "funeral" and not self._state_funeral(mention):
            return False
        if mention.status == HELD and (mention.agent or (mention.hold and self._organizer_spans(mention))):
            return not mention.attrs.get("weak") or self._dated(mention)
        if not self._national:
            return False
        if mention.status == ATTENDED:
            return self._attended(mention)
        return self._dated(mention) or self._past(mention)

    def _state_funeral(self, mention: EventMention) -> bool:
        """Funerals count where a body holds them or the dead held a post."""
        sentence = self.text.sentences[mention.sentence]
        named = any(mention.start <= hit.start < sentence.end for hit in [*self.hits["title"], *self.hits["honorific"]])
        return bool(self._organizer_spans(mention)) or (named and self._national)

    def _attended(self, mention: EventMention) -> bool:
        """Whether to be present at it is what the lead tells, and not by the way in another act."""
        if mention.sentence > _LEAD_SENTENCES or mention.attrs.get("weak") or not self._dated(mention):
            return False
        sentence = self.text.sentences[mention.sentence]
        return not any(
            sentence.start <= hit.start < mention.start and hit.entry.attrs.get("type") == "visit"
            for hit in self.hits["event-act"]
        )

    def _one_congress(self, mention: EventMention) -> bool:
        """A congress is one by its body or number; "đại hội các cấp" are many."""
        view = self.text.view[mention.head_end : mention.end]
        return any(char.isupper() or char.isdigit() for char in view) and "các cấp" not in view and " cấp " not in view

    def _past(self, mention: EventMention) -> bool:
        """Whether the lead says that the event has taken place: "vừa diễn ra", "đã tổ chức"."""
        left = self.text.key[max(0, mention.start - 40) : mention.start]
        right = self.text.key[mention.end : mention.end + 60]
        return mention.sentence < _LEAD_SENTENCES and bool(_PAST.search(left) or _PAST.match(right))

    def _history(self, mention: EventMention) -> bool:
        """Whether the sentence sets the event in another year than the article's."""
        sentence = self.text.sentences[mention.sentence]
        today = self.calendar.today()
        for date in self.dates:
            if sentence.start <= date.start < mention.start and date.year:
                if date.year < _OLDEST:
                    return True
                return bool(today and abs(today.year - date.year) > 1 and self.clusters)
        return False

    def _dated(self, mention: EventMention) -> bool:
        return self._date_mention(mention) is not None or self._shifts(mention)

    def _shifts(self, mention: EventMention) -> bool:
        sentence = self.text.sentences[mention.sentence]
        return bool(grammar().shift.match(self.text.key, sentence.start, mention.start))

    def _act_events(self, nouns: list[EventMention]) -> None:
        told = {}
        for noun in nouns:
            if noun.status in (HELD, ATTENDED) and not noun.bare:
                told[noun.sentence] = 0 if noun.status == HELD else min(told.get(noun.sentence, noun.start), noun.start)
        for mention in self.reader.acts(nouns):
            if mention.status == HELD:
                if self._reported(mention):
                    self._add_act(mention)
            elif (
                mention.status == TOLD
                and mention.start < told.get(mention.sentence, mention.end)
                and self._done(mention)
            ):
                self._add_act(mention)

    def _done(self, mention: EventMention) -> bool:
        """Whether somebody in office does it on a told date, and not as a part of another event."""
        sentence = self.text.sentences[mention.sentence]
        key, words = self.text.key, grammar()
        if self._history(mention) or not self._national:
            return False
        if self.text.blocks[sentence.block].kind in (CAPTION, HEADLINE):
            return False
        shifted = words.shift.match(key, sentence.start, mention.start)
        if words.inside.match(key, sentence.start, mention.start) and not shifted:
            return False
        date = self._date_mention(mention)
        if date is None and not (shifted and self.clusters):
            return False
        if mention.family == "dang":
            return self._official_subject(sentence.start, mention, sentence.end)
        if date and date.start > mention.start:
            date = None
        start = max(sentence.start, date.end) if date else sentence.start
        return self._official_subject(start, mention) or self._official_subject(sentence.start, mention)

    def _official_subject(self, start: int, mention: EventMention, end: int = 0) -> bool:
        key, view, words = self.text.key, self.text.view, grammar()
        if mention.family == "lamviec" and not self._at_work(mention):
            return False
        if end:
            return any(start <= hit.start < end for hit in self.hits["title"]) or bool(
                words.body.search(key, start, end)
            )
        between = key[start : mention.start]
        if _CLAUSE.search(between) or len(between) > 330:
            return False
        if mention.attrs.get("only") == "body":
            spans = self.organizers.subject(start, mention.start)
            return bool(spans) and mention.start - spans[-1][1] < 22
        for hit in self.hits["title"]:
            if start <= hit.start < mention.start:
                return True
        return any(
            view[start + m.start()].isupper() or words.area.match(key, start + m.start())
            for m in re.finditer(r"(?<!\w)(?=\w)", between)
            if words.body.match(key, start + m.start())
        )

    def _at_work(self, mention: EventMention) -> bool:
        """A meeting of an official with a body; what offices do in a case told further down is none."""
        if mention.head_end + 1 < mention.end and self.text.view[mention.head_end + 1].isdigit():
            return False
        sentence = self.text.sentences[mention.sentence]
        leader = any(sentence.start <= hit.start < mention.start for hit in self.hits["title"])
        return leader or mention.sentence <= 2

    def _add_act(self, mention: EventMention) -> None:
        date = self._resolve(self._date_mention(mention))
        for cluster in self.clusters:
            other = self._resolve(self._date_mention(cluster.base))
            same_day = date is None or other is None or date.value == other.value or date.value in other.value
            if mention.type == "visit" and date and other and date.value != other.value:
                continue
            if (
                cluster.base.type == mention.type
                and same_day
                and not (self._shifts(mention) and mention.status == HELD)
            ):
                if not cluster.base.act or self._overlap(cluster.base, mention) >= 0.3 or mention.type != "visit":
                    if not self._shifts(mention) or cluster.base.act:
                        cluster.mentions.append(mention)
                        return
            drawn = mention.type not in ("visit", "commemoration") and mention.status == TOLD
            if not cluster.base.act and same_day and date and drawn and not self._shifts(mention):
                return
        self.clusters.append(Cluster(mention, [mention]))

    def _told_events(self, nouns: list[EventMention]) -> None:
        """Where nothing is said to be held: the event that the article refers to all along."""
        if not self._official():
            return
        named = [m for m in nouns if not m.bare and m.status in (TOLD, ATTENDED) and self._referred(m)]
        named = [
            m for m in named if m.sentence < 2 or m.type in _HONOURS or sum(n.family == m.family for n in nouns) > 1
        ]
        planned = {m.family for m in nouns if m.status == PLANNED}
        named = [m for m in named if m.family not in planned and not self._history(m)]
        if named:
            base = max(named, key=lambda m: (m.sentence == 0, min(m.end - m.head_end, 90)))
            self.clusters.append(Cluster(base, [base]))

    def _referred(self, mention: EventMention) -> bool:
        """Whether a naming stands for the article's event: a heading, a caption, or "Phát biểu tại ..." at a start."""
        sentence = self.text.sentences[mention.sentence]
        if mention.attrs.get("weak") or (
            mention.type in ("session", "congress") and mention.start > sentence.start + 2
        ):
            return False
        if self.text.blocks[sentence.block].kind in (CAPTION, HEADLINE):
            return mention.start - sentence.start < 120
        before = self.text.key[sentence.start : mention.start]
        return len(before) < 40 and (before.endswith("tại ") or before == "") and "," not in before

    def _bare_events(self, nouns: list[EventMention]) -> None:
        """An event that is only called "buổi lễ" or "hội nghị", named with what was done at it."""
        first = min((m.start for c in self.clusters for m in c.mentions), default=len(self.text.key))
        families = {c.base.family for c in self.clusters}
        bare = [
            m
            for m in nouns
            if m.bare and m.status not in (POINT, PLANNED) and m.family not in families and self._present(m)
        ]
        if not bare or bare[0].start > first or not self._official():
            return
        base = bare[0]
        same = [m for m in bare if m.family == base.family]
        if self.clusters and len(same) < 2:
            return
        beside = self._beside(same)
        if beside is None or base.family in ("lamviec", "tiep", "tham"):
            return
        start, end = beside
        base.type = event_type(self.text, base.attrs, start, end)
        self.clusters.append(Cluster(base, same, beside=beside))

    def _present(self, mention: EventMention) -> bool:
        """Whether a bare event word is said of an event that people are at: "Tại buổi lễ", "Dự hội nghị có"."""
        if mention.attrs.get("weak") or mention.type in ("congress", "session"):
            return False
        left = self.text.key[max(0, mention.start - 8) : mention.start]
        return mention.status in (ATTENDED, HELD) or left.endswith(("tại ", "trong ", "cuối ", "đầu "))

    def _beside(self, bare: list[EventMention]) -> tuple[int, int] | None:
        """The verb and object that tell what the event was: in a sentence that refers to it, else in the heading."""
        text = self.text
        pieces = [(m.end, text.sentences[m.sentence].end, True) for m in bare]
        pieces += [(s.start, s.end, False) for s in text.sentences[:2]]
        for begin, end, strict in pieces:
            for start, after, attrs in topics(text.key, begin, end):
                if start > begin + 2 and text.view[start].isupper():
                    continue
                if (
                    attrs.get("object")
                    or (strict and not attrs.get("over"))
                    or text.key[start:after] in ("tặng", "nhận", "cán bộ")
                ):
                    continue
                if not strict and attrs.get("weak") and start > begin + 2:
                    continue
                limit = self.reader.names.end(after, end)
                if text.key.endswith(text.key[start:after], bare[0].start, bare[0].head_end):
                    start = after + 1
                if limit - after > 5:
                    return start, limit
        return None

    @cached_property
    def _national(self) -> bool:
        return bool(grammar().official.search(self.text.key))

    def _official(self) -> bool:
        return self._national and any(p.positions for p in self.people.persons)

    # -- which mentions are of the same event --

    def _same_event(self, mention: EventMention) -> Cluster | None:
        best: tuple[float, Cluster] | None = None
        date = self._resolve(self._date_mention(mention))
        for cluster in self.clusters:
            overlap = max(self._overlap(m, mention) for m in cluster.mentions)
            other = self._resolve(self._date_mention(cluster.base))
            apart = _apart(date, other)
            same_type = cluster.base.type == mention.type
            if self._shifts(mention) and self._likeness(cluster.base, mention) < 0.6:
                continue
            if overlap >= (0.8 if apart else _SAME_NAME) and (same_type or overlap >= 0.75):
                if best is None or overlap > best[0]:
                    best = (overlap, cluster)
            elif not apart and same_type and cluster.base.family == mention.family and not self._shifts(mention):
                best = best or (overlap, cluster)
        return best[1] if best else None

    def _drop_summaries(self) -> None:
        """Leave out "Trong 2 ngày 20 và 21, các đoàn đã đi thăm ..." where each visit is told of its own."""
        for cluster in list(self.clusters):
            date = self._resolve(self._date_mention(cluster.base))
            if cluster.base.type != "visit" or date is None or "/" not in date.value:
                continue
            first, last = date.value.split("/")
            others = [c for c in self.clusters if c is not cluster and c.base.type == "visit"]
            days = [d.value for c in others if (d := self._resolve(self._date_mention(c.base)))]
            if sum(first <= day <= last for day in days) >= 2:
                self.clusters.remove(cluster)

    def _overlap(self, one: EventMention, other: EventMention) -> float:
        a, b = self._content(one), self._content(other)
        return len(a & b) / min(len(a), len(b)) if a and b else 0.0

    def _likeness(self, one: EventMention, other: EventMention) -> float:
        a, b = self._content(one), self._content(other)
        return len(a & b) / len(a | b) if a | b else 1.0

    def _content(self, mention: EventMention) -> set[str]:
        start = mention.start if mention.act else mention.head_end
        return {w for w in _WORD.findall(self.text.key, start, mention.end) if w not in _SMALL}

    def _refer_back(self, nouns: list[EventMention]) -> None:
        """Give every further mention to the event that it means: by its name, else the last one of its family."""
        known = {m.start for c in self.clusters for m in c.mentions}
        for mention in nouns:
            if mention.start in known or mention.status in (POINT, PLANNED) or not self.clusters:
                continue
            target = self._named_event(mention) if not mention.bare else self._last_event(mention)
            if target:
                target.mentions.append(mention)

    def _named_event(self, mention: EventMention) -> Cluster | None:
        scored = [(max(self._overlap(m, mention) for m in c.mentions), -i) for i, c in enumerate(self.clusters)]
        score, index = max(scored)
        return self.clusters[-index] if score >= _SAME_NAME else None

    def _last_event(self, mention: EventMention) -> Cluster | None:
        before = [c for c in self.clusters if c.mentions[0].start < mention.start] or self.clusters[:1]
        same = [c for c in before if c.base.family == mention.family]
        if same:
            return same[-1]
        return before[-1] if mention.family == "le" else None

    # -- what is told of an event --

    def _resolve(self, date: DateMention | None) -> Date | None:
        return self.calendar.resolve(date) if date else None

    def _date_before(self, mention: EventMention) -> DateMention | None:
        sentence = self.text.sentences[mention.sentence]
        found = [d for d in self.dates if sentence.start <= d.start < mention.start]
        return found[-1] if found else None

    def _date_mention(self, mention: EventMention) -> DateMention | None:
        """The date of an event in its own sentence: the last one before it, else the first behind its name."""
        sentence = self.text.sentences[mention.sentence]
        before = self._date_before(mention)
        other = [h for h in self.hits["event"] if before and before.end < h.start < mention.start - 2]
        after = [d for d in self.dates if mention.end <= d.start < min(mention.end + 50, sentence.end)]
        if before and not (other and after and mention.rule == "event-happens"):
            return before
        after = [d for d in self.dates if mention.end <= d.start < sentence.end and not self._bracketed(d)]
        return after[0] if after and after[0].start - mention.end < 130 else None

    def _bracketed(self, date: DateMention) -> bool:
        """A year's day in brackets is what an anniversary is of."""
        return self.text.view[date.start - 1] == "(" and date.relative is None

    def _organizer_spans(self, mention: EventMention) -> list[tuple[int, int]]:
        if mention.agent:
            return self.organizers.agent(*mention.agent)
        if mention.hold:
            return self.organizers.subject(self.text.sentences[mention.sentence].start, mention.hold)
        return []

    def _draft(self, cluster: Cluster) -> CeremonyDraft:
        mentions = sorted(cluster.mentions, key=lambda m: (m.status != HELD, m is not cluster.base, m.start))
        name = self._name(cluster)
        draft = CeremonyDraft(cluster.base.type, name)
        draft.date = self._date(cluster, mentions)
        cluster.date = draft.date
        for mention in mentions:
            if not draft.organizers:
                draft.organizers = [self.text.value(s, e) for s, e in self._organizer_spans(mention)]
            if draft.place is None:
                draft.place = self._place(mention)
        if draft.place is None and len(self.clusters) == 1:
            draft.place = self._labelled_place()
        draft.occasion = self._occasion(cluster.base)
        draft.spans = [(m.start, max(m.end, m.head_end), m.rule) for m in mentions]
        return draft

    def _date(self, cluster: Cluster, mentions: list[EventMention]) -> Date | None:
        found = [d for m in mentions if (d := self._resolve(self._date_mention(m)))]
        if found:
            ranges = [d for d in found if d.value.startswith(found[0].value + "/")]
            return ranges[0] if ranges else found[0]
        if cluster.beside:
            sentence = self.text.sentences[self.text.sentence_at(cluster.beside[0])]
            for date_mention in self.dates:
                if sentence.start <= date_mention.start < sentence.end:
                    return self._resolve(date_mention)
        if self._shifts(cluster.base):
            return self._same_day(cluster)
        if len(self.clusters) == 1:
            for date_mention in self.dates:
                sentence = self.text.sentence_at(date_mention.start)
                if sentence < _LEAD_SENTENCES and date_mention.start - self.text.sentences[sentence].start < 40:
                    return self._resolve(date_mention)
        return None

    def _same_day(self, cluster: Cluster) -> Date | None:
        sentence = self.text.sentences[cluster.base.sentence]
        opening = self.text.key[sentence.start : min(cluster.base.start, sentence.start + 60)]
        if "trước đó" in opening and "cùng ngày" not in opening:
            return None
        earlier = [c for c in self.clusters if c.base.start < cluster.base.start and c.date]
        return earlier[-1].date if earlier else None

    def _place(self, mention: EventMention) -> str | None:
        sentence = self.text.sentences[mention.sentence]
        start = sentence.start
        if mention.status == TOLD and not mention.act and not self._date_before(mention):
            return None
        places = self.places.places(
            start, sentence.end, skip=None if mention.family == "dang" else (mention.start, mention.end)
        )
        before = [p for p in places if p[0] < mention.start]
        key = self.text.key
        after = [
            p
            for p in places
            if p[0] > mention.start
            and (p[0] - mention.end < 40 or grammar().happen.search(key, mention.end, p[0]) or mention.agent)
        ]
        chosen = before[-1:] or after[:1]
        return self.text.value(*chosen[0]) if chosen else None

    def _labelled_place(self) -> str | None:
        """The value of a "Địa điểm:" label."""
        match = _LABEL.search(self.text.key, 0, 1200)
        if match is None:
            return None
        end = self.text.key.find("\n", match.end())
        span = self.places.place_at(match.end(), end if end > 0 else len(self.text.key))
        return self.text.value(*span) if span else None

    def _occasion(self, mention: EventMention) -> str | None:
        """ "Nhân kỷ niệm ...", "chào mừng ..." before or in the name, else the round of awards ("đợt 2/9")."""
        sentence = self.text.sentences[mention.sentence]
        key = self.text.key
        for match in grammar().occasion.finditer(key, sentence.start, mention.end):
            opens = match.start() - sentence.start < 14 or self.text.view[match.start()].islower()
            if not opens or mention.start <= match.start() < mention.head_end + 12:
                continue
            limit = mention.start if match.start() < mention.start else mention.end
            end = min(self.reader.names.end(match.end(), sentence.end, takes=True), limit)
            if end - match.end() > 3:
                return self.text.value(match.start(), end)
        round_of = _ROUND.search(key, mention.start, mention.end)
        return self.text.value(*round_of.span()) if round_of else None

    def _name(self, cluster: Cluster) -> str:
        base = cluster.base
        if base.bare:
            return self._composed(cluster)
        best = base
        for mention in cluster.mentions:
            longer = mention.end - mention.start > (best.end - best.start) * 1.1
            if not longer or mention.end - mention.start > _MAX_NAME or mention.act != base.act:
                continue
            if mention.family == base.family and self._overlap(best, mention) >= 0.6 and mention.status != PLANNED:
                best = mention
        return self.text.value(best.start, best.end)

    def _composed(self, cluster: Cluster) -> str:
        """The event word with the verb and object that are told beside it."""
        word = self.text.value(cluster.base.start, cluster.base.head_end)
        return f"{word} {self.text.value(*cluster.beside)}" if cluster.beside else word
