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
instead-of         ông A giữ chức Bí thư thay ông B
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
from ..lexicon import Hits, alternatives, lexicon
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
    r"\s*(?:,?\s*(?:khóa|nhiệm kỳ) [\w -]{1,24}?)?(?:\([^()]{0,60}\)\s*)?(?:,\s*(?:sinh năm \d{4}|sn \d{4}|\d{2} tuổi)\s*)?"
    r"(?:,\s*(?:sinh hoạt|đảng viên|hiện ở|trú tại|thường trú|quê|chi bộ)[^,;.()]{0,80}(?=[,;]))?"
    r"(?:(?P<none>)|(?P<comma>,|,\s*(?:quê quán|quê|trú tại)[^;.()]{0,80};)|(?P<dash>-)|(?P<open>\((?:[^()]{0,60},\s*)?)|(?P<colon>:)|(?P<semicolon>;)|(?P<and>(?:,\s*)?và)|(?P<also>(?:,\s*)?(?:kiêm|đồng thời là|đồng thời)))"
    r"\s*[“\"]?$"
)
_IS = re.compile(
    r"^[\s,]*(?:(?:mới|hiện|hiện nay|hiện tại|được bầu bổ sung|được bầu|bổ sung|được bổ nhiệm|khóa \w+|nhiệm kỳ [\d\s-]+)[\s,]*){0,3}"
    r"(?:là|gồm|gồm có|(?P<to>đối với|cho))(?: các)?\s*:?\s*$"
)
_CLAUSE = re.compile(r"(?:^|[,;:.|()\-“\"]|\btheo|\bvề phía|\bcó|\bgồm|\bvà|\btân|\bcùng|\bcùng với)\s*$")
_APPOINTS = re.compile(r"(?:bổ nhiệm|chức vụ|chức danh|chức|chỉ định|phân công|điều động)(?: lại)?\s*$")
_OTHERS = re.compile(r"(?:\d|các|những|hai|ba) (?:đồng chí|cán bộ|người|đảng viên|cá nhân)")
_AUTHORITY = re.compile(r"(?:ủy quyền|ủy nhiệm)(?: của)? $")
_INSTEAD = re.compile(r"\s*,?\s*(?:thay|thay cho|thay thế|thay thế cho)\s*")
_SUBJECT = re.compile(r"(?<!\w)(?:ông|bà|đồng chí|đ/c|anh|chị)(?= [^\W\d_])")
_POSTHUMOUS = re.compile(r"truy tặng|truy phong|lễ tang|lễ viếng|truy điệu|từ trần|an táng")
_DEAD_BEFORE = re.compile(r"(?:^|\W)(?:cố|liệt sĩ|liệt sỹ|anh hùng liệt sĩ|anh hùng liệt sỹ)\s*$")
_PLURAL_BODY = re.compile(r" (?:các|những)\b")


@cache
def _link() -> re.Pattern[str]:
    """A link verb at the end of a gap; a few words may stand between it and what it opens with."""
    verbs = alternatives(list(lexicon().forms("position_link")))
    posts = alternatives(list(lexicon().pattern_forms("position_link", "posts")))
    return re.compile(
        rf"(?<!\w)(?:{verbs})(?: [^,;.:]{{1,30}},)?\s*:?\s*(?:mới\s*)?$"
        rf"|(?<!\w)(?:{posts})(?:(?: [^,;.:]{{1,60}})?(?: như| là| gồm|:))?\s*:?(?: [^,;.:]{{1,30}},){{0,2}}\s*$"
    )


class _Linker:
    """Links one text's names and positions."""

    def __init__(self, text: Text, hits: Hits) -> None:
        self.text = text
        self.people = People()
        self.index: dict[str, int] = {}
        titles = {hit.start for hit in hits["title"] if not hit.entry.attrs.get("not_a_title")}
        announced = announced_names(text, hits, titles)
        known = frozenset(text.key[n.start : n.end] for n in announced if " " in text.key[n.start : n.end])
        self.reader = PositionReader(text, hits, known)
        self.known = known
        self.announced = announced
        self.award_text = any(kind.startswith("award") and found for kind, found in hits.items())
        self.title_starts = sorted(titles)
        self.last: int | None = None
        self.central: dict[str, int] = {}

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
        if self._taken_by_another(index, position):
            return
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

    def _taken_by_another(self, index: int, position: PositionMention) -> bool:
        """Whether a post that one person holds at a time has its holder ("..., Chủ tịch nước nêu rõ")."""
        if not position.title.attrs.get("central") or position.status is not None:
            return False
        holder = self.central.setdefault(position.title.canonical, index)
        return holder != index

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
        if isinstance(right, PositionMention):
            return "link" if _link().search(between) and not _OTHERS.search(between) else "other"
        match = _IS.search(between)
        if match and match["to"]:  # "bổ nhiệm chức vụ Giám đốc cho ông A", but not "giấy khen của Giám đốc cho ông A"
            before = self.text.key[max(0, left.start - 40) : left.start]
            return "is" if _APPOINTS.search(before) else "other"
        if match:
            return "is"
        return "instead" if _INSTEAD.fullmatch(between) else "other"

    def sentence(self, items: list[Item]) -> None:
        """Link the items of one sentence."""
        row = _Row(self, self._subject(items[0]))
        previous: Item | None = None
        items = [item for item in items if isinstance(item, PositionMention) or self._is_named(item)]
        for number, item in enumerate(items):
            gap = self.gap(previous, item) if previous else "start"
            if isinstance(item, PositionMention):
                following = items[number + 1] if number + 1 < len(items) else None
                waits = self._waits(item, following)
                row.position(item, "other" if waits else gap, isinstance(previous, PositionMention))
            else:
                row.name(item, gap, isinstance(previous, PositionMention))
            previous = item
        self.last = row.first if row.first is not None else self.last

    def _is_named(self, mention: NameMention) -> bool:
        """Whether a mention gives a full name, or a short one of somebody named before."""
        key = self.text.key[mention.start : mention.end]
        return " " in key or "-" in key or self._by_short_name(key) is not None

    def _waits(self, item: PositionMention, following: Item | None) -> bool:
        """Whether a position belongs to the name that follows, not to one before: "... là ông A", "P kiêm P ông A"."""
        if isinstance(following, NameMention):
            return self.gap(item, following) == "is"
        return following is not None and following.name is not None and self.gap(item, following) == "also"

    def _subject(self, item: Item) -> int | None:
        """Whom a sentence is about that opens with a pronoun only ("Ông từng là ...")."""
        if isinstance(item, NameMention):
            return None
        sentence = self.text.sentences[self.text.sentence_at(item.start)]
        return self.last if _SUBJECT.search(self.text.key, sentence.start, sentence.end) else None

    def opens_clause(self, position: PositionMention) -> bool:
        """Whether a position stands at the beginning of a clause, not behind "của" or a verb."""
        sentence = self.text.sentences[self.text.sentence_at(position.start)]
        return bool(_CLAUSE.search(self.text.key[sentence.start : position.start]))

    def linked_at_start(self, position: PositionMention) -> bool:
        """Whether a link verb stands before a sentence's first position."""
        sentence = self.text.sentences[self.text.sentence_at(position.start)]
        return bool(_link().search(self.text.key[sentence.start : position.start]))


class _Row:
    """The state of a sentence as its items are read from left to right."""

    def __init__(self, linker: _Linker, first: int | None) -> None:
        self.linker = linker
        self.first = first  # the person that the sentence is about
        self.chain: list[PositionMention] = []  # positions read whose holder is not known yet
        self.heading: list[PositionMention] = []  # positions that all following names share
        self.holders: list[int] = []  # the persons that the positions being read belong to
        self.names: list[int] = []  # names in a row without a position of their own
        self.linked = False  # whether the holders got their positions by a link verb
        self.latest: PositionMention | None = None

    def _hold(self, persons: list[int], position: PositionMention, rule: str) -> None:
        for index in persons:
            self.linker.hold(index, position, rule)
        self.chain, self.names = [], []

    def position(self, item: PositionMention, gap: str, behind_position: bool) -> None:
        """Place a position: with the holders of the row, or in the chain that waits for a name."""
        self.latest = item
        continues = behind_position and gap in ("comma", "and", "also", "none", "dash")
        if behind_position and gap == "colon" and self.chain:
            self._open_heading()
        if item.name is not None:  # the name right behind takes this position, whoever came before
            self.chain = [*self.chain, item] if continues and self.chain else [item]
            self.holders, self.linked = [], False
        elif not behind_position and gap in ("none", "comma", "dash", "open", "colon", "also") and self.holders:
            shared = gap in ("comma", "dash") and len(self.names) > 1
            self.holders = list(self.names) if shared else self.holders
            self._hold(self.holders, item, "shared-position" if shared else "name-position")
            self.linked = False
        elif gap == "link" and self.holders:
            self._hold(self.holders, item, "link-verb")
            self.linked = True
        elif self.holders and (continues or (self.linked and behind_position and gap == "semicolon")):
            self._hold(self.holders, item, "link-verb" if self.linked else "name-position")
        elif continues and self.chain:
            self.chain.append(item)
        elif gap == "start" and self.first is not None and self.linker.linked_at_start(item):
            self.holders, self.linked = [self.first], True
            self._hold(self.holders, item, "link-verb")
        else:
            self.chain, self.holders, self.linked = [item], [], False

    def _open_heading(self) -> None:
        """The waiting chain heads the names that follow; "các Phó Thủ tướng:" within a heading adds to it."""
        key = self.linker.text.key
        nested = bool(self.heading) and key.endswith("các ", 0, self.chain[0].start)
        own = [p for p in self.chain if not _PLURAL_BODY.match(key, p.title_end)]
        self.heading = [*self.heading, *own] if nested else own
        self.chain = []

    def name(self, item: NameMention, gap: str, behind_position: bool) -> None:
        """Place a name: it takes the waiting chain, or the chain becomes a heading."""
        index = self.linker.person(item)
        if index is None:
            self.holders, self.names = [], []
            return
        if behind_position and self.chain:
            if gap == "none":
                self._take(index, "position-name")
            elif gap in ("colon", "is"):
                self._open_heading()
            elif gap == "dash":
                self._take(index, "position-name")
            elif (
                gap == "comma"
                and (item.honorific or item.titles)
                and self.linker.opens_clause(self.chain[0])
            ):
                self._take(index, "position-name")
        if gap == "instead" and self.latest is not None:
            self.linker.hold(index, self.latest, "instead-of")
        if gap in ("other", "instead"):
            self.heading = []
        for position in self.heading:
            self.linker.hold(index, position, "heading")
        in_row = not behind_position and gap in ("comma", "and") and not item.honorific
        self.names = [*self.names, index] if in_row else [index]
        self.holders, self.chain, self.linked = [index], [], False
        self.first = index if self.first is None else self.first

    def _take(self, index: int, rule: str) -> None:
        """Give the waiting chain to a person, without the post of one who only authorised ("thừa ủy quyền của ...")."""
        for position in self.chain:
            if not _AUTHORITY.search(self.linker.text.key, max(0, position.start - 24), position.start):
                self.linker.hold(index, position, rule)
        self.chain = []


def _tokens(position: Position) -> list[str]:
    return re.findall(r"\w+", re.sub(r"\([^()]*\)", "", fold(position.text)))


def _is_part(short: list[str], long: list[str]) -> bool:
    rest = iter(long)
    return all(token in rest for token in short)


def _says_less(short: Position, short_tokens: list[str], long: Position, long_tokens: list[str]) -> bool:
    """Whether one position is another one told more briefly ("Bí thư" and "Bí thư Huyện ủy Đông Hải")."""
    if (short.former, short.acting) != (long.former, long.acting):
        return False
    if short.title == long.title:  # a permanent deputy is another post than a deputy
        return ("trực" in short_tokens) == ("trực" in long_tokens) and _is_part(short_tokens, long_tokens)
    return short.organization is None and short_tokens == long_tokens[: len(short_tokens)]


def _distinct(positions: list[Position]) -> list[Position]:
    """Positions without those that another one tells more fully."""
    kept: list[Position] = []
    for position in positions:
        tokens = _tokens(position)
        if any(_says_less(position, tokens, p, _tokens(p)) for p in kept):
            continue
        kept = [p for p in kept if not _says_less(p, _tokens(p), position, tokens)]
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
