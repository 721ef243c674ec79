"""Who is who: the persons of an article, every place that names them, the positions they hold."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from ..extract.name_words import words as name_words
from ..extract.names import NameMention, is_place
from ..extract.positions import PositionMention
from ..lexicon import Phrases, lexicon
from ..model import Position
from ..text.document import Sentence, Text
from ..text.normalize import fold
from ..text.patterns import regex
from .careers import words
from .drafts import OfficialDraft, Span
from .wordings import distinct

# "Tổng thống Luna da Costa", of four words; "Giám mục Phan Văn Huy", of a name with those of saints before it
_MOST_SHORT = 3
_LEAD = 1  # the block below the headline
_MOST_ALIKE = 20  # bounds the search among people of one short name


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
    careers: set[Position] = field(default_factory=set)  # the posts that are told as steps of a career


@dataclass(slots=True)
class People:
    """Everybody whom an article names, with every place that names them."""

    persons: list[Person] = field(default_factory=list)
    occurrences: list[Occurrence] = field(default_factory=list)
    position_spans: list[tuple[int, int, int]] = field(default_factory=list)

    def within(self, start: int, end: int) -> list[Occurrence]:
        """Occurrences whose name lies in a span, in order."""
        first = bisect_left(self.occurrences, (start,))
        last = bisect_left(self.occurrences, (end,), first)
        return [occurrence for occurrence in self.occurrences[first:last] if occurrence.end <= end]

    def officials(self) -> list[OfficialDraft]:
        """The living persons that have a position, in order of first mention."""
        living = [p for p in self.persons if p.positions and not p.dead and fold(p.name) not in _statesmen()]
        living.sort(key=lambda p: min(p.spans))
        return [OfficialDraft(p.name, p.honorific, p.titles, p.positions, spans=p.spans) for p in living]


@cache
def _statesmen() -> frozenset[str]:
    """Foreign statesmen of the last century, whom articles only tell of."""
    return frozenset(lexicon().pattern_forms("people_word", "statesman"))


@cache
def _dead_words() -> tuple[str, ...]:
    return tuple(lexicon().pattern_forms("people_word", "dead"))


@cache
def _dead() -> re.Pattern[str]:
    """What stands before the name of a dead person."""
    return regex(rf"(?:^|\W)(?<!các )(?:{words('dead')})\s*$")


@cache
def _posthumous() -> re.Pattern[str]:
    return regex(words("posthumous"))


@cache
def _death() -> Phrases:
    return lexicon().phrases("people_word", "death")


@cache
def _death_roots() -> tuple[str, ...]:
    """The shortest of these words: a text without them has none, which is soon told."""
    forms = lexicon().pattern_forms("people_word", "death")
    return tuple(form for form in forms if not any(other != form and other in form for other in forms))


@cache
def _funeral() -> Phrases:
    return lexicon().phrases("people_word", "funeral")


def _degree(title: str) -> str:
    """A degree or rank whatever its short form: "BS" is "bác sĩ", which "BSCKII" holds."""
    entry = lexicon().forms("degree").get(fold(title))
    return fold(entry.canonical) if entry else fold(title)


def _counts(title: str) -> bool:
    """Whether a word before a name is a title of its own ("Luật sư" is none)."""
    entry = lexicon().forms("degree").get(fold(title))
    return entry is None or entry.attrs.get("name", True)


_BLANKS = regex(r"[\s,\-]*+")
_OLD = 1955
_OLD_DECADES = (*("18" + digit for digit in "0123456789"), *("19" + digit for digit in "012345"))
_YEAR = regex(r"(?<!\d)(?<!số )(?:1[89]|20)\d\d(?![\d/])")
# a birth, an admission, an anniversary: told of somebody of today
_OF_A_LIFE = regex(
    r"(?<!\w)(?:sinh|sn|kỷ niệm|mừng|kết nạp|vào đảng|tuổi đảng|truyền thống|nhập ngũ|tham gia cách mạng)(?!\w)"
)
_MIDDLE = (" thị ", " văn ")  # names that a short form may leave out
_FOUNDER = "hồ chí minh"
_BEHIND_FOUNDER = regex(rf"{_FOUNDER} và (?:(?:đồng chí|ông|bà|cố|nguyên) )*$")
_BEFORE_FOUNDER = (f" và chủ tịch {_FOUNDER}", " và bác hồ")
_MOST_TOLD = 4  # spans of somebody who is only told by the way
_LIFE = regex(r" ?\(\d{4} ?- ?\d{4}\)")  # the years of a life behind a name


def _is_whole(key: str) -> bool:
    """Whether a name is no short one: of several words, or one of the highlands ("K'Brêu")."""
    return any(sign in key for sign in " -'")


class Registry:
    """Finds the person of a name and gives persons their positions."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.people = People()
        self._index: dict[str, int] = {}
        # by the last words of names: the persons named with them
        self._short: dict[str, list[int]] = {}
        self._central: dict[str, int] = {}
        self._honoured: dict[Sentence, bool] = {}
        # posts that a line heads for the lines below it, and where the last of them ends
        self.pending: tuple[list[PositionMention], int] | None = None

    def person(self, mention: NameMention) -> int | None:
        """The person of a name: by full name, else by a short one ("ông Quang") of somebody named before."""
        key = self.text.key[mention.start : mention.end]
        if is_place(self.text, mention.start, mention.end):
            return None
        index = self._index.get(key)
        if index is None:
            index = self._by_short_name(key)
        if index is None:
            index = self._by_pen_name(key, mention)
        if index is None:
            if not _is_whole(key):
                return None
            index = self._index[key] = len(self.people.persons)
            self.people.persons.append(Person(self.text.value(mention.start, mention.end), key))
            words = key.split(" ")
            for first in range(max(1, len(words) - _MOST_SHORT), len(words)):
                short = " ".join(words[first:])
                self._short.setdefault(short, []).append(index)
        self._occur(mention, index)
        return index

    def known(self, mention: NameMention) -> int | None:
        """The person of a name, where one has been told of before."""
        key = self.text.key[mention.start : mention.end]
        index = self._index.get(key)
        return self._by_short_name(key) if index is None else index

    def _by_short_name(self, key: str) -> int | None:
        if key.count(" ") >= _MOST_SHORT:
            return None
        known = self._short.get(key, [])[-_MOST_ALIKE:]
        if len(known) < 2 or " " in key:
            return known[0] if len(known) == 1 else None
        # "ông Hưng" is the one of whom the article tells more, else the one named last
        return max(known, key=lambda index: (len(self.people.persons[index].spans), index))

    def _by_pen_name(self, key: str, mention: NameMention) -> int | None:
        """The person whom the headline calls "nhà thơ Lam Khê" where the full name, "Nguyễn Thị Lam Khê", follows."""
        parts = key.split(" ")
        for first in range(1, len(parts) - 1):
            short = " ".join(parts[first:])
            index = self._index.get(short)
            if index is None or parts[first] in name_words().surnames or parts[0] not in name_words().surnames:
                continue
            if self.text.block_at(self.people.persons[index].spans[0][0]) <= _LEAD:
                person = self.people.persons[index]
                person.name, person.key = self.text.value(mention.start, mention.end), key
                self._index[key] = index
                return index
        return None

    def _occur(self, mention: NameMention, index: int) -> None:
        text, person = self.text, self.people.persons[index]
        self.people.occurrences.append(Occurrence(mention.start, mention.end, mention.outer, index))
        person.spans.append((mention.start, mention.end, mention.rule))
        if mention.honorific and person.honorific is None and not mention.plural:
            person.honorific = text.value(*mention.honorific)
        for start, end in mention.titles:
            title = text.value(start, end)
            if _counts(title) and not any(_degree(title) in _degree(other) for other in person.titles):
                person.titles.append(title)
        self.mark_dead(index, mention.honorific[1] if mention.honorific else mention.outer)
        self.mark_dead(index, mention.outer)
        if _LIFE.match(text.view, mention.end):
            self._bury(index, mention.end)

    def mark_dead(self, index: int, offset: int) -> None:
        """Leave a person out of the officials whom a word such as "cố" before ``offset`` tells to be dead."""
        key = self.text.key
        end = offset
        while end > 0 and key[end - 1].isspace():
            end -= 1
        if not key.endswith(_dead_words(), 0, end):
            return
        if _dead().search(key[max(0, offset - 32) : offset]):
            self._bury(index, offset)

    def _bury(self, index: int, offset: int) -> None:
        """Mark a person as dead, unless a sentence about the person tells of a funeral or a posthumous award."""
        self.people.persons[index].dead = not self._is_honoured(offset)

    def _is_honoured(self, offset: int) -> bool:
        sentence = self.text.sentence_of(offset)
        if sentence not in self._honoured:
            found = _posthumous().search(self.text.key, sentence.start, sentence.end)
            self._honoured[sentence] = found is not None
        return self._honoured[sentence]

    def hold(self, index: int | None, position: PositionMention, rule: str, *, beside: bool = False) -> None:
        """Give a person a position; ``beside`` says that the name stands right behind it."""
        if index is None:
            return
        text, person = self.text, self.people.persons[index]
        if self._taken_by_another(index, position) and not beside:
            return
        held = Position(
            text.value(position.start, position.end),
            position.rank,
            text.value(position.body, position.end).strip(" ,-") or None if position.end > position.title_end else None,
            bool(position.status and position.status.attrs.get("former")),
            bool(position.status and position.status.attrs.get("acting")),
        )
        person.positions.append(held)
        if rule in ("link-verb", "life"):
            person.careers.add(held)
        person.spans.append((position.start, position.end, rule))
        self.people.position_spans.append((position.start, position.end, index))

    def _taken_by_another(self, index: int, position: PositionMention) -> bool:
        """Whether a post that one person holds at a time has its holder ("..., Chủ tịch nước nêu rõ")."""
        if not position.title.attrs.get("central") or position.status is not None or position.end > position.title_end:
            return False
        holder = self._central.setdefault(position.title.canonical, index)
        return holder != index

    def is_named(self, mention: NameMention) -> bool:
        """Whether a mention gives a full name, or a short one of somebody named before."""
        key = self.text.key[mention.start : mention.end]
        return _is_whole(key) or self._by_short_name(key) is not None

    def _mark_deaths(self) -> None:
        """Leave out those of whom the article tells that they died ("A, P, qua đời"), unless it tells of a funeral."""
        key = self.text.key
        if not any(root in key for root in _death_roots()) or _funeral().stand_in(key):
            return
        for person in self.people.persons:
            ends = (_BLANKS.match(key, end) for _, end, _ in person.spans)
            person.dead = person.dead or any(_death().match(key, blanks.end()) for blanks in ends if blanks)

    def _mark_old_times(self) -> None:
        """Leave out those who are only named in sentences that tell of times before the country's own."""
        posted = [person for person in self.people.persons if person.positions and not person.dead]
        if posted and any(decade in self.text.key for decade in _OLD_DECADES):
            for person in posted:
                sentences = {self.text.sentence_of(start) for start, _, _ in person.spans}
                person.dead = all(map(self._is_of_old, sentences))

    def _mark_partners_of_founder(self) -> None:
        """Leave out who is only told beside Hồ Chí Minh ("do Chủ tịch Hồ Chí Minh và Chủ tịch A vun đắp")."""
        if _FOUNDER not in self.text.key:
            return
        for person in self.people.persons:
            if person.positions and not person.dead and len(person.spans) <= _MOST_TOLD:
                person.dead = all(self._is_beside_founder(person, start) for start, _, _ in person.spans)

    def _is_beside_founder(self, person: Person, offset: int) -> bool:
        sentence = self.text.sentence_of(offset)
        start = min(begin for begin, _, _ in person.spans if begin >= sentence.start)
        end = max(stop for _, stop, _ in person.spans if stop <= sentence.end)
        before = _BEHIND_FOUNDER.search(self.text.key, max(sentence.start, start - 40), start)
        return before is not None or self.text.key.startswith(_BEFORE_FOUNDER, end)

    def _is_of_old(self, sentence: Sentence) -> bool:
        """Whether the years of a sentence are all of old, and none is that of a birth or of a jubilee."""
        years = [int(match[0]) for match in _YEAR.finditer(self.text.key, sentence.start, sentence.end)]
        living = _OF_A_LIFE.search(self.text.key, sentence.start, sentence.end)
        return bool(years) and max(years) < _OLD and living is None

    def _join_namesakes(self) -> None:
        """Tell once who is named with and without a middle name: "Lê Thị Thu Hoa" and "Lê Thu Hoa", of one post."""
        known: dict[str, Person] = {}
        for person in sorted(self.people.persons, key=lambda person: -len(person.key)):
            if not person.positions or person.dead:
                continue
            other = known.get(person.key)
            if other and len(distinct(other.positions + person.positions, set())) == len(other.positions):
                other.spans += person.spans
                other.positions, person.positions = distinct(other.positions + person.positions, set()), []
            for middle in _MIDDLE:
                surname, found, given = person.key.partition(middle)
                if found and " " not in surname and " " in given:
                    known[f"{surname} {given}"] = person

    def close(self) -> People:
        """The people, with positions told once and everything in order."""
        for person in self.people.persons:
            if person.dead and person.positions:
                person.dead = not any(self._is_honoured(start) for start, _, _ in person.spans)
        if self.people.persons:
            self._mark_deaths()
            self._mark_old_times()
            self._mark_partners_of_founder()
        for person in self.people.persons:
            person.positions = distinct(person.positions, person.careers)
        self._join_namesakes()
        self.people.occurrences.sort()
        self.people.position_spans.sort()
        return self.people
