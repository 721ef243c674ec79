"""From names and positions to people.

Names and positions of a sentence are items in a row; what stands between two items tells how they belong together.
The rules, in the order in which they are tried (their names are the ``rule`` of a mention):

=================  =====================================================================
position-name      Chủ tịch UBND tỉnh Nguyễn Văn An; Bí thư, Chủ tịch HĐND Nguyễn Văn An
heading            các đồng chí Ủy viên Bộ Chính trị: A, Thủ tướng; B
position-is-name   Chánh Thanh tra là ông A; do ông A làm Trưởng đoàn
name-position      ông A, Bí thư, Chủ tịch; A - Giám đốc; A (Giám đốc)
shared-position    A, B - Phó Giám đốc
link-verb          ông A ... giữ chức Bí thư; bổ nhiệm bà B làm Giám đốc
=================  =====================================================================
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from ..extract.names import NameMention, announced_names, is_place, listed_names
from ..extract.positions import PositionMention, PositionReader
from ..lexicon import Hits, lexicon
from ..model import Position
from ..text.document import CAPTION, FURNITURE, Text
from ..text.normalize import fold
from .drafts import OfficialDraft, Span


class Occurrence(NamedTuple):
    """A place where a person is named: the name, ``outer`` (from the honorific or title on), the person's index."""

    start: int
    end: int
    outer: int
    person: int


@dataclass(slots=True)
class Person:
    """A person that the article names; without positions, no official."""

    name: str
    key: str
    honorific: str | None = None
    titles: list[str] = field(default_factory=list)
    positions: list[Position] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    dead: bool = False


@dataclass(slots=True)
class People:
    """Everybody whom an article names, with every place that names them."""

    persons: list[Person] = field(default_factory=list)
    occurrences: list[Occurrence] = field(default_factory=list)
    position_spans: list[tuple[int, int, int]] = field(default_factory=list)

    def within(self, start: int, end: int) -> list[Occurrence]:
        """Occurrences whose name lies in a span, in order."""
        first = bisect_left(self.occurrences, (start,))
        found = []
        for occurrence in self.occurrences[first:]:
            if occurrence.start >= end:
                break
            if occurrence.end <= end:
                found.append(occurrence)
        return found

    def officials(self) -> list[OfficialDraft]:
        """The living persons that have a position, in order of first mention."""
        living = [p for p in self.persons if p.positions and not p.dead]
        living.sort(key=lambda p: min(p.spans))
        return [OfficialDraft(p.name, p.honorific, p.titles, p.positions, spans=p.spans) for p in living]


Item = NameMention | PositionMention

_GAP = re.compile(
    r"\s*(?:\([^()]{0,60}\)\s*)?"
    r"(?:(?P<none>)|(?P<comma>,)|(?P<dash>-)|(?P<open>\()|(?P<colon>:)|(?P<semicolon>;)|(?P<and>(?:,\s*)?và)|(?P<also>(?:,\s*)?(?:kiêm|đồng thời là|đồng thời)))"
    r"\s*[“\"]?$"
)
_IS = re.compile(r"\s*(?:mới\s*)?(?:là|gồm|gồm có|do)\s*:?\s*$")
_SUBJECT = re.compile(r"\s*(?:ông|bà|đồng chí|đ/c|anh|chị)(?!\w)")
_POSTHUMOUS = re.compile(r"truy tặng|truy phong|lễ tang|lễ viếng|truy điệu|từ trần|an táng")
_DEAD_BEFORE = re.compile(r"(?:^|\W)(?:cố|liệt sĩ|liệt sỹ|anh hùng liệt sĩ|anh hùng liệt sỹ)\s*$")
_PLURAL_BODY = re.compile(r" (?:các|những)\b")


@cache
def _link() -> re.Pattern[str]:
    """A link verb at the end of a gap; a few words may stand between it and what it opens with."""
    from ..lexicon.loader import alternatives

    return re.compile(rf"(?<!\w)(?:{alternatives(list(lexicon().forms('position_link')))})\s*:?\s*(?:mới\s*)?$")


class _Linker:
    """Links one text's names and positions."""

    def __init__(self, text: Text, hits: Hits) -> None:
        self.text = text
        self.people = People()
        self.index: dict[str, int] = {}
        titles = {hit.start for hit in hits["title"]}
        announced = announced_names(text, hits, titles)
        known = frozenset(text.key[n.start : n.end] for n in announced if " " in text.key[n.start : n.end])
        self.reader = PositionReader(text, hits, known)
        self.known = known
        self.announced = announced
        self.award_text = any(kind.startswith("award") and found for kind, found in hits.items())
        self.title_starts = sorted(titles)
        self.last: int | None = None

    # ---- items of a sentence

    def sentences(self) -> list[list[Item]]:
        """The items of every sentence that has any, in order."""
        text = self.text
        rows: list[list[Item]] = []
        title, name = 0, 0
        for sentence in text.sentences:
            while title < len(self.title_starts) and self.title_starts[title] < sentence.start:
                title += 1
            while name < len(self.announced) and self.announced[name].start < sentence.start:
                name += 1
            first_title, first_name = title, name
            while title < len(self.title_starts) and self.title_starts[title] < sentence.end:
                title += 1
            while name < len(self.announced) and self.announced[name].start < sentence.end:
                name += 1
            names, titles = self.announced[first_name:name], self.title_starts[first_title:title]
            if text.blocks[sentence.block].kind == FURNITURE:
                continue
            if names or titles or self.award_text:
                rows.append(self._items(sentence.start, sentence.end, titles, names))
        return [row for row in rows if row]

    def _items(self, start: int, end: int, titles: list[int], names: list[NameMention]) -> list[Item]:
        items: list[Item] = []
        reached = start
        for begin in titles:
            if begin < reached:
                continue
            position = self.reader.read(begin, end)
            if position is None:
                continue
            items.append(position)
            reached = position.end
            if position.name:
                s, e = position.name
                items.append(NameMention(s, e, s, None, (), "position-name"))
                reached = e
        taken = [(item.start, item.end) for item in items]
        for mention in names:
            if not any(s < mention.end and mention.start < e for s, e in taken):
                items.append(mention)
                taken.append((mention.outer, mention.end))
        if self.award_text or any(isinstance(item, PositionMention) or item.plural for item in items):
            items += listed_names(self.text, start, end, self.reader.cuts, taken, self.known)
        items.sort(key=lambda item: item.start)
        return items

    # ---- persons

    def person(self, mention: NameMention) -> int | None:
        """The person of a name: by full name, else by a short one ("ông Quang") of somebody named before."""
        key = self.text.key[mention.start : mention.end]
        if is_place(self.text, mention.start, mention.end):
            return None
        index = self.index.get(key)
        if index is None:
            index = self._by_short_name(key)
        if index is None:
            if " " not in key and "-" not in key:
                return None
            index = self.index[key] = len(self.people.persons)
            self.people.persons.append(Person(self.text.value(mention.start, mention.end), key))
        self._occur(mention, index)
        return index

    def _by_short_name(self, key: str) -> int | None:
        if key.count(" ") > 1:
            return None
        matching = [i for i, p in enumerate(self.people.persons) if p.key.endswith(" " + key)]
        return matching[-1] if matching and (" " not in key or len(matching) == 1) else None

    def _occur(self, mention: NameMention, index: int) -> None:
        text, person = self.text, self.people.persons[index]
        self.people.occurrences.append(Occurrence(mention.start, mention.end, mention.outer, index))
        person.spans.append((mention.start, mention.end, mention.rule))
        if mention.honorific and person.honorific is None and not mention.plural:
            person.honorific = text.value(*mention.honorific)
        for start, end in mention.titles:
            title = text.value(start, end)
            if fold(title) not in {fold(t) for t in person.titles}:
                person.titles.append(title)
        before = text.key[max(0, mention.outer - 20) : mention.outer]
        if _DEAD_BEFORE.search(before) or (mention.honorific and text.value(*mention.honorific).lower() == "cố"):
            sentence = text.sentences[text.sentence_at(mention.start)]
            person.dead = not _POSTHUMOUS.search(text.key, sentence.start, sentence.end)

    def hold(self, index: int | None, position: PositionMention, rule: str) -> None:
        """Give a person a position."""
        if index is None:
            return
        text, person = self.text, self.people.persons[index]
        person.positions.append(
            Position(
                text.value(position.start, position.end),
                position.title.canonical,
                text.value(position.title_end, position.end).strip(" ,-") or None,
                bool(position.status and position.status.attrs.get("former")),
                bool(position.status and position.status.attrs.get("acting")),
            )
        )
        person.spans.append((position.start, position.end, rule))
        self.people.position_spans.append((position.start, position.end, index))

    # ---- rules

    def gap(self, left: Item, right: Item) -> str:
        """What stands between two items: the name of a separator, "is", "link" or "other"."""
        end = right.outer if isinstance(right, NameMention) else right.start
        between = self.text.key[left.end : end]
        if len(between) > 400:
            return "other"
        match = _GAP.match(between)
        if match:
            return match.lastgroup or "none"
        if _IS.match(between):
            return "is"
        return "link" if isinstance(right, PositionMention) and _link().search(between) else "other"

    def sentence(self, items: list[Item]) -> None:
        """Link the items of one sentence."""
        chain: list[PositionMention] = []  # positions read, whose holder is not known yet
        heading: list[PositionMention] = []  # positions that all following names share
        holders: list[int | None] = []  # the persons that the current positions belong to
        row: list[int] = []  # persons in a row without a position of their own
        previous: Item | None = None
        first = self._subject(items[0])
        for item in items:
            gap = self.gap(previous, item) if previous else "start"
            if isinstance(item, PositionMention):
                holders, chain = self._position(item, gap, previous, holders, chain, row, first)
                previous = item
                continue
            index = self.person(item)
            if isinstance(previous, PositionMention):
                heading, chain = self._name_behind(index, gap, item, heading, chain, holders)
                row = []
            elif gap == "semicolon" and heading:
                pass
            elif gap not in ("comma", "and", "semicolon"):
                heading = [] if gap != "start" else heading
            for position in heading:
                self.hold(index, position, "heading")
            row = [*row, index] if gap in ("comma", "and") and index is not None and not chain else [index] if index is not None else []
            holders, chain = [index], []
            first = index if first is None else first
            previous = item
        self.last = first if first is not None else self.last

    def _subject(self, item: Item) -> int | None:
        """Whom a sentence is about that opens with a pronoun only ("Ông từng là ...")."""
        sentence = self.text.sentences[self.text.sentence_at(item.start)]
        opening = _SUBJECT.match(self.text.key, sentence.start)
        return self.last if opening and item.start > opening.end() + 1 else None

    def _position(
        self,
        item: PositionMention,
        gap: str,
        previous: Item | None,
        holders: list[int | None],
        chain: list[PositionMention],
        row: list[int],
        first: int | None,
    ) -> tuple[list[int | None], list[PositionMention]]:
        """Place a position: with the holders of the current row, or in a chain that waits for a name."""
        continues = gap in ("comma", "and", "also", "none", "dash") and isinstance(previous, PositionMention)
        if item.name is not None and not (continues and not holders):
            # the name right behind takes this position, whoever came before
            return [], [*chain, item] if continues and chain else [item]
        if isinstance(previous, NameMention) and gap in ("comma", "dash", "open", "colon", "also"):
            shared = row if len(row) > 1 and gap in ("comma", "dash") else []
            holders = list(shared) if shared else holders
            for index in holders:
                self.hold(index, item, "shared-position" if shared else "name-position")
            return holders, []
        if isinstance(previous, NameMention) and gap in ("is", "link"):
            for index in holders:
                self.hold(index, item, "link-verb")
            return holders, []
        if continues and holders:
            for index in holders:
                self.hold(index, item, "name-position")
            return holders, []
        if continues:
            return [], [*chain, item]
        if gap == "link" and holders:
            for index in holders:
                self.hold(index, item, "link-verb")
            return holders, []
        if gap == "start" and first is not None and self._linked_at_start(item):
            self.hold(first, item, "link-verb")
            return [first], []
        return [], [item]

    def _linked_at_start(self, item: PositionMention) -> bool:
        sentence = self.text.sentences[self.text.sentence_at(item.start)]
        return bool(_link().search(self.text.key[sentence.start : item.start]))

    def _name_behind(
        self,
        index: int | None,
        gap: str,
        item: NameMention,
        heading: list[PositionMention],
        chain: list[PositionMention],
        holders: list[int | None],
    ) -> tuple[list[PositionMention], list[PositionMention]]:
        """A name behind a position: it takes the waiting chain, or the chain becomes a heading."""
        if gap == "none" and chain:
            for position in chain:
                self.hold(index, position, "position-name")
            return [], []
        if gap in ("colon", "is") and chain:
            named = [p for p in chain if not _PLURAL_BODY.match(self.text.key, p.title_end)]
            if gap == "is":
                for position in named:
                    self.hold(index, position, "position-is-name")
                return [], []
            return named, []
        if gap == "comma" and chain and (item.honorific or item.titles) and not holders:
            for position in chain:
                self.hold(index, position, "position-name")
            return heading, []
        return (heading if gap in ("semicolon", "comma", "and", "none") else []), []


def _tokens(position: Position) -> list[str]:
    return re.findall(r"\w+", fold(position.text))


def _is_part(short: list[str], long: list[str]) -> bool:
    rest = iter(long)
    return all(token in rest for token in short)


def _distinct(positions: list[Position]) -> list[Position]:
    """Positions without those that another one tells more fully."""
    kept: list[Position] = []
    for position in positions:
        tokens = _tokens(position)
        if any(position.former == p.former and _is_part(tokens, _tokens(p)) and position.title == p.title for p in kept):
            continue
        kept = [
            p
            for p in kept
            if not (position.former == p.former and position.title == p.title and _is_part(_tokens(p), tokens))
        ]
        kept.append(position)
    return kept


def find_people(text: Text, hits: Hits) -> People:
    """Everybody whom the article names, with their positions."""
    linker = _Linker(text, hits)
    for items in linker.sentences():
        linker.sentence(items)
    people = linker.people
    for person in people.persons:
        person.positions = _distinct(person.positions)
    people.occurrences.sort()
    people.position_spans.sort()
    return people


__all__ = ["CAPTION", "Occurrence", "People", "Person", "find_people"]
