"""From event mentions to ceremonies: one record for each real event, however often it is named."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ..extract.dates import EVENT, Calendar, DateMention
from ..extract.event_grammar import grammar
from ..extract.event_names import NameReader
from ..extract.events import ATTENDED, HELD, PLANNED, POINT, TOLD, EventMention, EventReader
from ..extract.organizers import OrganizerReader
from ..lexicon import Hits
from ..model import Date
from ..text.document import CAPTION, HEADLINE, Text
from .drafts import CeremonyDraft
from .people import People
from .places import PlaceReader

_WORD = re.compile(r"\w+")
_SMALL = frozenset("của và các cho về với tại trong năm lễ buổi hội nghị ngày tổ chức đồng chí nhân lần thứ".split())
_SAME_NAME = 0.5
_LEAD_SENTENCES = 6
_MAX_NAME = 330


@dataclass(slots=True)
class Cluster:
    """The mentions of one event; ``base`` is the one that first tells that it took place."""

    base: EventMention
    mentions: list[EventMention] = field(default_factory=list)
    date: Date | None = None
    place: str | None = None
    organizers: list[str] = field(default_factory=list)
    occasion: str | None = None


def find_ceremonies(text: Text, hits: Hits, people: People, calendar: Calendar) -> list[CeremonyDraft]:
    """The events that an article reports, in order of first mention."""
    if not hits["event"] and not hits["event-act"]:
        return []
    return _Linker(text, hits, people, calendar).drafts()


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
        self._refer_back(nouns)
        self.clusters.sort(key=lambda c: min(m.start for m in c.mentions))
        return [self._draft(cluster) for cluster in self.clusters]

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
        if self._history(mention):
            return False
        if mention.status == HELD and (mention.agent or (mention.hold and self._organizer_spans(mention))):
            return not mention.attrs.get("weak") or self._dated(mention)
        return self._dated(mention) or (mention.sentence < _LEAD_SENTENCES and mention.status == HELD)

    def _history(self, mention: EventMention) -> bool:
        """Whether the sentence sets the event in another year than the article's."""
        sentence = self.text.sentences[mention.sentence]
        today = self.calendar.today()
        for date in self.dates:
            if sentence.start <= date.start < mention.start and date.year:
                return bool(today and abs(today.year - date.year) > 1 and self.clusters)
        return False

    def _dated(self, mention: EventMention) -> bool:
        return self._date_mention(mention) is not None or self._shifts(mention)

    def _shifts(self, mention: EventMention) -> bool:
        sentence = self.text.sentences[mention.sentence]
        return bool(grammar().shift.match(self.text.key, sentence.start, mention.start))

    def _act_events(self, nouns: list[EventMention]) -> None:
        told = {m.sentence for m in nouns if m.status in (HELD, ATTENDED) and not m.bare}
        for mention in self.reader.acts(nouns):
            if mention.status == HELD:
                if self._reported(mention):
                    self._add_act(mention)
            elif mention.status == TOLD and mention.sentence not in told and self._done(mention):
                self._add_act(mention)

    def _done(self, mention: EventMention) -> bool:
        """Whether somebody in office does it on a told date, and not as a part of another event."""
        sentence = self.text.sentences[mention.sentence]
        key, words = self.text.key, grammar()
        if self.text.blocks[sentence.block].kind in (CAPTION, HEADLINE):
            return False
        shifted = words.shift.match(key, sentence.start, mention.start)
        if words.inside.match(key, sentence.start, mention.start) and not shifted:
            return False
        date = self._date_before(mention)
        if date is None and not (shifted and self.clusters):
            return False
        start = max(sentence.start, date.end) if date else sentence.start
        return self._official_subject(start, mention) or self._official_subject(sentence.start, mention)

    def _official_subject(self, start: int, mention: EventMention) -> bool:
        key, view, words = self.text.key, self.text.view, grammar()
        between = key[start : mention.start]
        if re.search(r"[.;:“\"]", between) or len(between) > 330:
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

    def _add_act(self, mention: EventMention) -> None:
        date = self._resolve(self._date_mention(mention))
        for cluster in self.clusters:
            other = self._resolve(self._date_mention(cluster.base))
            same_day = date is None or other is None or date.value == other.value or date.value in other.value
            if cluster.base.type == mention.type and same_day and not (self._shifts(mention) and mention.status == HELD):
                if not cluster.base.act or self._overlap(cluster.base, mention) >= 0.3 or mention.type != "visit":
                    if not self._shifts(mention) or cluster.base.act:
                        cluster.mentions.append(mention)
                        return
            if not cluster.base.act and same_day and date and not self._shifts(mention) and mention.status == TOLD:
                return
        self.clusters.append(Cluster(mention, [mention]))

    def _told_events(self, nouns: list[EventMention]) -> None:
        """Where nothing is said to be held: the event that the article refers to all along."""
        named = [m for m in nouns if not m.bare and m.status in (TOLD, ATTENDED, HELD)]
        if not self._official():
            return
        if named:
            base = max(named, key=lambda m: (m.status == HELD, m.sentence == 0, min(m.end - m.head_end, 90)))
            self.clusters.append(Cluster(base, [base]))
            return
        bare = [m for m in nouns if m.bare and m.status not in (POINT, PLANNED) and not m.attrs.get("weak")]
        if bare:
            self.clusters.append(Cluster(bare[0], [bare[0]]))

    def _official(self) -> bool:
        return bool(self.hits["award"] or any(p.positions for p in self.people.persons))

    # -- which mentions are of the same event --

    def _same_event(self, mention: EventMention) -> Cluster | None:
        best: tuple[float, Cluster] | None = None
        date = self._resolve(self._date_mention(mention))
        for cluster in self.clusters:
            overlap = max(self._overlap(m, mention) for m in cluster.mentions)
            other = self._resolve(self._date_mention(cluster.base))
            apart = bool(date and other and date.value != other.value and date.value not in other.value)
            same_type = cluster.base.type == mention.type
            if overlap >= (0.8 if apart else _SAME_NAME) and (same_type or overlap >= 0.75):
                if best is None or overlap > best[0]:
                    best = (overlap, cluster)
            elif not apart and same_type and cluster.base.family == mention.family and not self._shifts(mention):
                best = best or (overlap, cluster)
        return best[1] if best else None

    def _overlap(self, one: EventMention, other: EventMention) -> float:
        a, b = self._content(one), self._content(other)
        return len(a & b) / min(len(a), len(b)) if a and b else 0.0

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
        if before:
            return before
        after = [d for d in self.dates if mention.end <= d.start < sentence.end]
        return after[0] if after and after[0].start - mention.end < 130 else None

    def _organizer_spans(self, mention: EventMention) -> list[tuple[int, int]]:
        if mention.agent:
            return self.organizers.agent(*mention.agent)
        if mention.hold:
            return self.organizers.subject(self.text.sentences[mention.sentence].start, mention.hold)
        return []

    def _draft(self, cluster: Cluster) -> CeremonyDraft:
        mentions = sorted(cluster.mentions, key=lambda m: (m is not cluster.base, m.start))
        name = self._name(cluster)
        draft = CeremonyDraft(cluster.base.type, name)
        draft.date = self._date(cluster, mentions)
        cluster.date = draft.date
        for mention in mentions:
            if not draft.organizers:
                draft.organizers = [self.text.value(s, e) for s, e in self._organizer_spans(mention)]
            if draft.place is None:
                draft.place = self._place(mention)
        draft.occasion = self._occasion(cluster.base)
        draft.spans = [(m.start, max(m.end, m.head_end), m.rule) for m in mentions]
        return draft

    def _date(self, cluster: Cluster, mentions: list[EventMention]) -> Date | None:
        for mention in mentions:
            if date := self._resolve(self._date_mention(mention)):
                return date
            if self._shifts(mention) and (date := self._same_day(cluster)):
                return date
        if len(self.clusters) == 1:
            for date_mention in self.dates:
                if self.text.sentence_at(date_mention.start) < _LEAD_SENTENCES:
                    return self._resolve(date_mention)
        return None

    def _same_day(self, cluster: Cluster) -> Date | None:
        sentence = self.text.sentences[cluster.base.sentence]
        if "cùng" not in self.text.key[sentence.start : sentence.start + 40]:
            return None
        earlier = [c for c in self.clusters if c.base.start < cluster.base.start and c.date]
        return earlier[-1].date if earlier else None

    def _place(self, mention: EventMention) -> str | None:
        sentence = self.text.sentences[mention.sentence]
        start = sentence.start
        if mention.status == TOLD and not mention.act:
            return None
        places = self.places.places(start, sentence.end, skip=(mention.start, mention.end))
        before = [p for p in places if p[0] < mention.start]
        after = [p for p in places if p[0] >= mention.end and p[0] - mention.end < 170]
        chosen = before[-1:] or after[:1]
        return self.text.value(*chosen[0]) if chosen else None

    def _occasion(self, mention: EventMention) -> str | None:
        sentence = self.text.sentences[mention.sentence]
        match = grammar().occasion.search(self.text.key, sentence.start, mention.start)
        if match is None:
            return None
        end = self.reader.names.end(match.end(), sentence.end, takes=True)
        return self.text.value(match.start(), min(end, mention.start)) if end - match.end() > 3 else None

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
        base = cluster.base
        word = self.text.value(base.start, base.head_end)
        return word
