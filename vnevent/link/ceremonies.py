"""From event mentions to ceremonies: one record for each real event, however often it is named."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice, takewhile

from ..extract.dates import Calendar
from ..extract.event_types import event_type
from ..extract.events import ATTENDED, HELD, PLANNED, POINT, TOLD, EventMention
from ..lexicon import Hits
from ..model import Date
from ..text.document import Text
from ..text.letters import UPPER
from ..text.patterns import regex
from .drafts import CeremonyDraft
from .event_details import OLDEST, Details
from .event_likeness import apart
from .event_referred import LEAD
from .event_reports import WHOLE_DAY, Reports
from .people import People

_SAME_NAME, _SAME_BOTH = 0.5, 0.75
_SAME_THOUGH_APART = 0.8
_SAME_THOUGH_SHIFTED = 0.6
_SAME_AGAIN = 0.8
# a naming that is all in a long one may be of what the long one is about
_HARDLY_ALIKE = 0.4
_FULLER = 0.6
_MAX_NAME = 330
# letters behind an event word that make it a name of its own
_NAMED = 30
_FEW = 2
_FIRST_SENTENCES = 3
# events held over days, which a report of their last day may name first
_LONG = ("congress", "session")
_EDGES = ("bế mạc", "khai mạc")
_OPENING = 24
_AREA = regex(
    r"(?<!\w)(?:[Tt]hành phố|[Tt]hị xã|[Pp]hường|[Xx]ã|[Tt]hành ủy|[Tt]hị ủy|(?:[Tt]ỉnh|[Hh]uyện|[Qq]uận)(?: ủy)?)"
    rf" ([{UPPER}]\w*(?: [{UPPER}]\w*)*)"
)
# how many events, and mentions of one, a further mention is compared with
_RECENT = 40


@dataclass(slots=True)
class Cluster:
    """The mentions of one event.

    ``base`` is the first to tell of it, ``beside`` the deed that names a bare word; ``onward``: the next visit of a
    round, on the day of the one before.
    """

    base: EventMention
    mentions: list[EventMention] = field(default_factory=list)
    beside: tuple[int, int] | None = None
    date: Date | None = None
    onward: bool = False


def find_ceremonies(text: Text, hits: Hits, people: People, calendar: Calendar) -> list[CeremonyDraft]:
    """The events that an article reports, in order of first mention."""
    if not hits["event"] and not hits["event-act"]:
        return []
    details = Details(text, hits, calendar, ((start, end) for start, end, _ in people.position_spans))
    return _Linker(details, Reports(details, people)).drafts()


class _Linker:
    """Gathers the mentions of one text into events."""

    def __init__(self, details: Details, reports: Reports) -> None:
        self.details = details
        self.reports = reports
        self.text = details.text
        self.clusters: list[Cluster] = []
        self.nouns: list[EventMention] = []

    def drafts(self) -> list[CeremonyDraft]:
        """Cluster the mentions, then read what is told of each event."""
        nouns = self.nouns = self.details.reader.mentions()
        acts = self.details.reader.acts(nouns)
        self._held_events(nouns)
        self._act_events(nouns, acts)
        if not self.clusters and (told := self.reports.told(nouns)):
            self._start(told)
        self._bare_event(nouns, acts)
        if not self.clusters and (headed := self.reports.headed(acts)):
            self._start(headed)
        self._drop_summaries()
        self._refer_back(nouns)
        self.clusters.sort(key=lambda c: min(m.start for m in c.mentions))
        return [d for d in map(self._draft, self.clusters) if not _bygone(d)]

    def _start(self, mention: EventMention) -> Cluster:
        self.clusters.append(Cluster(mention, [mention]))
        return self.clusters[-1]

    # -- which mentions make an event --

    def _held_events(self, nouns: list[EventMention]) -> None:
        announced = {m.family for m in nouns if m.sentence <= _FIRST_SENTENCES and self.reports.announces(m)}
        for mention in nouns:
            if mention.bare and (whole := self._named_one(mention)):
                self.clusters.append(Cluster(whole, [mention, whole]))
                continue
            bare = mention.bare and not self.reports.past_funeral(mention)
            if mention.family in announced and not self.reports.past(mention):
                continue
            if bare or mention.status not in (HELD, ATTENDED):
                continue
            if not self.reports.reported(mention, first=not self.clusters):
                continue
            if cluster := self._same_event(mention):
                cluster.mentions.append(mention)
            elif whole := self._whole(mention):
                told = next((c for c in self.clusters if whole in c.mentions), None) or self._start(whole)
                told.mentions.append(mention)
            else:
                self._start(mention)

    def _named_one(self, bare: EventMention) -> EventMention | None:
        """The first full naming of what a bare word says is held, where the article tells no other event.

        A congress may be named anywhere, other events in the headline or the lead.
        """
        announced = any(m.family == bare.family and m.status == PLANNED for m in self.nouns[:_RECENT])
        held = (
            bare.status == HELD
            and not announced
            and (bare.rule in ("event-sits", "event-happens") or bare.hold is not None)
        )
        if self.clusters or not held or not self.reports.national:
            return None
        date = self.details.date(bare)
        if date is None or len(date.value) < WHOLE_DAY:
            return None
        named = self._first_named.get(bare.family)
        return named if named and (bare.type == "congress" or named.sentence <= _FIRST_SENTENCES) else None

    @cached_property
    def _first_named(self) -> dict[str, EventMention]:
        """The first mention with a name for each family of event words."""
        named = [m for m in self.nouns if not m.bare and m.status != PLANNED]
        return {m.family: m for m in reversed(named)}

    def _whole(self, part: EventMention) -> EventMention | None:
        """The congress or assembly whose opening or closing a mention tells ("phiên bế mạc"), if it is named near."""
        bare = part.attrs.get("part") and part.end <= part.head_end
        if not bare or not self.text.key.endswith(_EDGES, part.start, part.head_end):
            return None
        begin = bisect_left(self.nouns, part.sentence - 1, key=lambda m: m.sentence)
        near = takewhile(lambda m: m.sentence <= part.sentence + 1, islice(self.nouns, begin, begin + _RECENT))
        return next((m for m in near if m.type in _LONG and m.end > m.head_end and m.status != PLANNED), None)

    def _same_event(self, mention: EventMention) -> Cluster | None:
        """The event that a held mention tells again: by its name, else by its type, day and event word."""
        details = self.details
        best: tuple[float, Cluster] | None = None
        date, shifts = details.date(mention), details.shifts(mention)
        for cluster in self.clusters[-_RECENT:]:
            base = cluster.base
            told = next((m for m in cluster.mentions[-_RECENT:] if details.organizer_spans(m)), base)
            if self._differs(told, mention, shifts) or details.apart(base, mention):
                continue
            overlap = max(details.overlap(m, mention) for m in cluster.mentions[-_RECENT:])
            other_day = apart(date, details.date(base))
            same_type = base.type == mention.type
            named = overlap >= (_SAME_THOUGH_APART if other_day else _SAME_NAME)
            named = named and not (other_day and details.likeness(base, mention) < _HARDLY_ALIKE)
            if named and (same_type or (overlap >= _SAME_BOTH and not self._of_another(base, mention))):
                if best is None or overlap > best[0]:
                    best = (overlap, cluster)
            elif same_type and not other_day and not shifts and base.family == mention.family:
                best = best or (overlap, cluster)
        return best[1] if best else None

    def _of_another(self, base: EventMention, mention: EventMention) -> bool:
        """ "Hội nghị thông báo kết quả Đại hội": an event of another word that only is about the first."""
        return base.family != mention.family and self.details.likeness(base, mention) < _SAME_THOUGH_SHIFTED

    def _differs(self, base: EventMention, mention: EventMention, shifts: bool) -> bool:
        """Whether two namings are hardly alike, and the text turns to another event or tells other holders.

        What bodies of two areas hold are two events, however alike they are called.
        """
        one, other = self.details.organizers_of(base), self.details.organizers_of(mention)
        if _areas(one) and _areas(other) and not _areas(one) & _areas(other):
            return True
        if self.details.also(mention) and self.details.likeness(base, mention) < _SAME_AGAIN:
            return True
        others = bool(one and other) and not any(_like(a, b) for a in one for b in other)
        if self.details.likeness(base, mention) >= _SAME_THOUGH_SHIFTED:
            return shifts and (others or base.family != mention.family)
        return shifts or others

    def _act_events(self, nouns: list[EventMention], acts: list[EventMention]) -> None:
        """Events named from a verb, unless the sentence tells of a held event before it."""
        taken: dict[int, int] = {}
        counted = {m.start for c in self.clusters for m in c.mentions}
        for noun in nouns:
            if noun.start in counted or (noun.status == HELD and not noun.bare and not noun.attrs.get("paid")):
                start = 0 if noun.status == HELD else noun.start
                taken[noun.sentence] = min(taken.get(noun.sentence, start), start)
        for mention in acts:
            first = not self.clusters
            onward = self._on_tour() and self.reports.goes_on(mention)
            if mention.status == HELD:
                counts = self.reports.reported(mention, first=first)
            else:
                free = mention.start < taken.get(mention.sentence, mention.end) and not self._within(mention)
                counts = mention.status == TOLD and free and self.reports.done(mention, first=first, onward=onward)
            if counts:
                self._add_act(mention, onward=onward)

    def _within(self, mention: EventMention) -> bool:
        """Whether its sentence has told a visit already: "tiếp đoàn đến thăm ...", "thăm A; thăm B"."""
        if mention.type not in ("visit", "award"):
            return False
        acts = (c.base for c in self.clusters[-_RECENT:] if c.base.act and c.base.type == "visit")
        return any(base.sentence == mention.sentence and base.start < mention.start for base in acts)

    def _on_tour(self) -> bool:
        """Whether a visit has been told already."""
        recent = (c.base for c in self.clusters[-_RECENT:])
        return any(base.act and (base.type == "visit" or base.attrs.get("placed")) for base in recent)

    def _add_act(self, mention: EventMention, *, onward: bool) -> None:
        """Add an event that a verb names: to the event of that day and kind, as a part of one, or as one of its own."""
        details = self.details
        date, shifts = details.date(mention), onward or details.shifts(mention)
        for cluster in self.clusters[-_RECENT:]:
            base, other = cluster.base, details.date(cluster.base)
            same_day = date is None or other is None or date.value in other.value
            if mention.type == "visit" and date and other and date.value != other.value:
                continue
            first = other is None and base.sentence < mention.sentence <= _FIRST_SENTENCES
            alike = not base.act or mention.type != "visit" or first or details.overlap(base, mention) >= 0.3
            again = base.type == mention.type and same_day and alike
            if details.also(mention) and self._differs(base, mention, shifts):
                continue
            if (again and not self._differs(base, mention, shifts)) or (
                same_day and details.overlap(base, mention) >= _SAME_BOTH
            ):
                cluster.mentions.append(mention)
                fuller = mention.status == HELD and mention.sentence < base.sentence
                # "đã thăm tỉnh A. ... Tại buổi tiếp đoàn, ...": the visit on its day, not what was a part of it
                visited = mention.type == "visit" and date and other is None and mention.sentence < base.sentence
                if base.type == mention.type and ((first and base.act and date) or fuller or visited):
                    cluster.base = mention
                return
            part = mention.type not in ("visit", "commemoration") and mention.status == TOLD and not shifts
            if part and not base.act and date and same_day:
                return
        self.clusters.append(Cluster(mention, [mention], onward=onward))

    def _bare_event(self, nouns: list[EventMention], acts: list[EventMention]) -> None:
        """An event that is only called "buổi lễ" or "hội nghị", named with what was done at it."""
        first = min((m.start for c in self.clusters for m in c.mentions), default=len(self.text.key))
        families = {c.base.family for c in self.clusters}
        bare = [m for m in nouns if m.bare and m.family not in families and self.reports.present(m)]
        if not bare or bare[0].start > first or not self.reports.official:
            return
        base = bare[0]
        same = [m for m in bare if m.family == base.family]
        beside = self.reports.beside(same) if len(same) > 1 or not self.clusters else None
        if beside:
            base.type = event_type(self.text, base.attrs, *beside)
            told = [a for a in acts if a.type == base.type and a.status != PLANNED]
            told_again = [a for a in told if self.details.shared(beside, a) >= _SAME_NAME]
            self.clusters.append(Cluster(base, same + told_again, beside))

    def _drop_summaries(self) -> None:
        """Leave out "Trong 2 ngày 20 và 21, các đoàn đã đi thăm ..." where each visit is told of its own."""
        visits = [(c, d.value) for c in self.clusters if c.base.type == "visit" and (d := self.details.date(c.base))]
        for cluster, value in visits:
            first, _, last = value.partition("/")
            if last and sum(first <= day <= last for other, day in visits if other is not cluster) >= 2:
                self.clusters.remove(cluster)

    # -- which further mentions mean it --

    def _refer_back(self, nouns: list[EventMention]) -> None:
        """Give every further mention to the event that it means: by its name, else the last one of its family."""
        known = {m.start for c in self.clusters for m in c.mentions}
        for mention in nouns:
            if mention.start in known or mention.status in (POINT, PLANNED) or not self.clusters:
                continue
            target = self._last_event(mention) if mention.end <= mention.head_end else self._named_event(mention)
            if target:
                target.mentions.append(mention)

    def _named_event(self, mention: EventMention) -> Cluster | None:
        def score(cluster: Cluster) -> float:
            return max(self.details.overlap(m, mention) for m in cluster.mentions[-_RECENT:])

        best = max(self.clusters[-_RECENT:], key=score)
        return best if score(best) >= _SAME_NAME else None

    def _last_event(self, mention: EventMention) -> Cluster | None:
        before = [c for c in self.clusters if c.mentions[0].start < mention.start] or self.clusters[:1]
        same = [c for c in before if c.base.family == mention.family or self._opened(c.base, mention)]
        return same[-1] if same else before[-1] if mention.attrs.get("general") else None

    def _opened(self, base: EventMention, bare: EventMention) -> bool:
        """ "Lễ khai mạc Đại hội ...": the congress that it opens."""
        opening = self.text.key[base.head_end + 1 : base.head_end + _OPENING]
        return opening.startswith(_EDGES) and self.text.key[bare.start : bare.head_end] in opening

    # -- the record --

    def _draft(self, cluster: Cluster) -> CeremonyDraft:
        details = self.details
        mentions = sorted(cluster.mentions, key=lambda m: (m.status != HELD, m is not cluster.base, m.start))
        draft = CeremonyDraft(cluster.base.type, self._name(cluster))
        draft.date = cluster.date = self._lasting(cluster, self._date(cluster, mentions))
        draft.organizers = details.organizers_of(max(mentions, key=self._holders))
        # a headline tells the place in short
        places = sorted(mentions, key=details.in_headline)
        found = next((place for m in places if (place := details.place(m))), None)
        draft.place = found or details.told_place(cluster.base)
        if draft.place is None and len(self.clusters) == 1:
            draft.place = details.place_apart(mentions)
        draft.occasion = details.occasion(cluster.base)
        draft.spans = [(m.start, max(m.end, m.head_end), m.rule) for m in mentions]
        return draft

    def _holders(self, mention: EventMention) -> tuple[int, bool, bool]:
        """How well a mention tells the holders: how many, and rather with its day than in short in a headline."""
        details = self.details
        dated = details.date_mention(mention) is not None
        return len(details.organizer_spans(mention)), not details.in_headline(mention), dated

    def _date(self, cluster: Cluster, mentions: list[EventMention]) -> Date | None:
        found = [date for m in mentions if (date := self.details.date(m))]
        if found:
            return next((d for d in found if _range_of(d, found[0], last=cluster.base.type in _LONG)), found[0])
        if cluster.onward or self.details.shifts(cluster.base) or self.details.also(cluster.base):
            earlier = [c for c in self.clusters if c.base.start < cluster.base.start and c.date]
            return earlier[-1].date if earlier and not self.details.earlier(cluster.base) else None
        others = {m.sentence for c in self.clusters if c is not cluster for m in c.mentions}
        return self.details.lead_date(LEAD, others) if cluster is self.clusters[0] else None

    def _lasting(self, cluster: Cluster, date: Date | None) -> Date | None:
        """The range from a first day to the last that a bare word of the event's family is told with."""
        if date is None or "/" in date.value or cluster.base.type not in _LONG or len(self.clusters) > _FEW:
            return date
        bare = [m for m in self.nouns if m.bare and m.family == cluster.base.family and m.start > cluster.base.start]
        last = next((found for m in bare if (found := self.details.until(m))), None)
        # an open year in one of them is that of the other
        end = date.value[:4] + last.value[4:] if last else ""
        return replace(date, value=f"{date.value}/{end}") if end > date.value else date

    def _printed(self, act: EventMention, noun: EventMention) -> bool:
        """Whether the text also has an event noun with a name for what a verb tells: "buổi lễ trao quyết định ..."."""
        named = not noun.act and not noun.bare and noun.family == act.family and noun.type == act.type
        return named and self.details.overlap(act, noun) >= _FULLER and noun.end - noun.head_end > _NAMED

    def _name(self, cluster: Cluster) -> str:
        """The fullest naming; of a bare event word, with the verb and object that are told beside it."""
        base = cluster.base
        if cluster.beside:
            return f"{self.text.value(base.start, base.head_end)} {self.text.value(*cluster.beside)}"
        best = base
        for mention in cluster.mentions:
            longer = (best.end - best.start) * 1.1 < mention.end - mention.start <= _MAX_NAME
            alike = (mention.family, mention.act) == (base.family, base.act) and not self.details.apart(base, mention)
            if base.act and best.act and self._printed(base, mention):
                best = mention
            if not base.act and base.end <= base.head_end and mention.act and mention.type == base.type:
                best = mention  # "buổi tiếp xúc cử tri", told before as "đã tiếp xúc cử tri các xã ..."
            # (of "kỳ họp bất thường" nothing is told that another naming could repeat)
            if longer and alike and (best.end <= best.head_end or self.details.overlap(best, mention) >= _FULLER):
                best = mention
        return self.text.value(best.start, best.end)


def _areas(bodies: list[str]) -> set[str]:
    """The names of the areas that bodies are of: "UBND huyện Sông Xanh"."""
    return {match[1] for body in bodies for match in _AREA.finditer(body)}


def _like(one: str, other: str) -> bool:
    """Whether one of two names of bodies may be short for the other."""
    a, b = set(one.casefold().split()), set(other.casefold().split())
    return len(a & b) * 3 >= min(len(a), len(b)) * 2


def _range_of(span: Date, day: Date, *, last: bool) -> bool:
    """Whether a range begins with a day, or, of what is held over days, ends with it."""
    return span.value.startswith(day.value + "/") or (last and span.value.endswith("/" + day.value))


def _bygone(draft: CeremonyDraft) -> bool:
    """Whether an event is of a time that an article tells as history."""
    year = draft.date.value[:4] if draft.date else ""
    return year.isdigit() and int(year) < OLDEST
