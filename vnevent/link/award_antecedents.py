"""Whom pronouns stand for: "ông", "đơn vị", "nhà trường" without a name."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from ..extract.awards import folded
from ..text.document import Text
from ..text.letters import UPPER
from ..text.patterns import regex
from .award_items import SentenceReader
from .award_records import Records
from .award_same import is_general
from .award_words import GROUP, ORG, PERSON, THE_UNIT, Party, is_body_noun, noun_has, sex_of
from .people import People

_MOST_SEVERAL = 6
_ADDRESSED = frozenset(("ông", "bà", "cụ", "anh", "chị", "em", "cháu", "cô", "thầy"))
_THE_SCHOOL = "nhà trường"
_NAMED = regex(rf" [{UPPER}\d]")  # "Trường đại học" alone names none
_A_SCHOOL = regex(r"(?:trường|học viện|đại học|đh|cao đẳng|thpt|thcs)(?!\w)")
_SCHOOL = regex(rf"(?<!\w)(?:[Tt]rường|Học viện|Đại học|ĐH) (?=[{UPPER}])")


def _other_sex(honorific: str | None, pronoun: str) -> bool:
    """Whether one form of address is for men and the other one for women."""
    return len({sex_of(honorific or ""), sex_of(pronoun)} - {None}) > 1


class Antecedents:
    """Tells whom the pronouns of one text stand for."""

    def __init__(self, text: Text, people: People, reader: SentenceReader, records: Records) -> None:
        self.text = text
        self.people = people
        self.reader = reader
        self.records = records
        self.main_body: tuple[Party | None] | None = None

    def of(self, pronoun: Party) -> Party | None:
        """Whom a pronoun stands for: a person, or of "đơn vị" the body told before."""
        if noun_has(pronoun.name, "family"):
            person = self.records.last_dead()
        elif is_body_noun(pronoun.name):
            if self._is_object(pronoun):
                return self._given_body(pronoun)
            body = self._school_near(pronoun) or self._this_body(pronoun) or self.records.last_body()
            body = body or self._main_body()
            if body and folded(pronoun.name).endswith(_THE_SCHOOL) and not _A_SCHOOL.match(folded(body.name)):
                return None
            return replace(body, start=pronoun.start, end=pronoun.end) if body else None
        else:
            person = self._person_for(pronoun)
        if person is None:
            return None
        return Party(PERSON, pronoun.start, pronoun.end, self.people.persons[person].name, person=person)

    def several(self, group: Party) -> list[Party]:
        """ "hai ông", "3 em": those named before in as many persons; none where they are not told."""
        count = group.count or 0
        if group.kind != GROUP or not 1 < count <= _MOST_SEVERAL or folded(group.name) not in _ADDRESSED:
            return []
        index = self.text.sentence_at(group.start)
        start = self.text.sentences[max(0, index - 2)].start
        near = list(dict.fromkeys(o.person for o in self.people.within(start, group.start)))
        persons = self.people.persons
        told = [
            p for p in near if folded(persons[p].honorific or "") == folded(group.name) and not persons[p].positions
        ]
        told = told if len(told) == count else []
        return [Party(PERSON, group.start, group.end, persons[p].name, person=p) for p in told]

    def _school_near(self, pronoun: Party) -> Party | None:
        """Which school "nhà trường" is: the one named last, in this sentence or the one before."""
        if not folded(pronoun.name).endswith(_THE_SCHOOL):
            return None
        index = self.text.sentence_at(pronoun.start)
        start = self.text.sentences[max(0, index - 1)].start
        found = [match.start() for match in _SCHOOL.finditer(self.text.view, start, pronoun.start)]
        items = self.reader.items(found[0], pronoun.start) if found else []
        schools = [i.party for i in items if i.kind == ORG and i.party and i.start in found]
        return schools[-1] if schools else None

    def _is_object(self, pronoun: Party) -> bool:
        """Whether a noun that stands for no body by itself is told behind "cho": "tặng A cho công ty"."""
        behind = self.text.key.endswith((" cho ", " tặng ", " của "), 0, pronoun.start)
        alone = noun_has(pronoun.name, "alone") and pronoun.name != THE_UNIT
        return behind and not alone and not self.text.key.startswith(" này", pronoun.end)

    def _given_body(self, pronoun: Party) -> Party | None:
        """The body that "công ty", "trường" names once more; of "đơn vị" the only one of the sentence before."""
        index = self.text.sentence_at(pronoun.start)
        sentence = self.text.sentences[index]
        before = self.reader.items(self.text.sentences[max(0, index - 1)].start, pronoun.start)
        bodies = [p for p in (self._main_body(), self.records.last_body()) if p]
        bodies += [i.party for i in before if i.kind == ORG and i.party]
        if pronoun.name == THE_UNIT:
            alike = [p for p in bodies if p.end <= sentence.start]
            alike = alike if len({p.name for p in alike}) == 1 else []
        else:
            alike = [p for p in bodies if folded(p.name).startswith(pronoun.name + " ")]
            if pronoun.name == "trường":
                alike = [p for p in bodies if _A_SCHOOL.match(folded(p.name))]
        alike = [p for p in alike if _NAMED.search(p.name)]
        return replace(alike[-1], start=pronoun.start, end=pronoun.end) if alike else None

    def _this_body(self, pronoun: Party) -> Party | None:
        """ "công ty này": the body named last, in this sentence or the one before, whose name opens with that word."""
        if not self.text.key.startswith(" này", pronoun.end):
            return None
        index = self.text.sentence_at(pronoun.start)
        start = self.text.sentences[max(0, index - 1)].start
        items = self.reader.items(start, pronoun.start)
        bodies = [i.party for i in items if i.kind == ORG and i.party]
        alike = [p for p in bodies if folded(p.name).startswith(pronoun.name + " ")]
        alone = len({p.name for p in bodies}) == 1 and self.records.last_body() is None
        return next(iter(alike[-1:] or (bodies[-1:] if alone else [])), None)

    def _main_body(self) -> Party | None:
        """The body that the headline is about."""
        if self.main_body is None:
            first = self.text.sentences[0]
            bodies = [i.party for i in self.reader.items(first.start, first.end) if i.kind == ORG and i.party]
            self.main_body = (bodies[0] if bodies else None,)
        return self.main_body[0]

    def _person_for(self, pronoun: Party) -> int | None:
        """Somebody addressed by the same word, told last as recipient, or named last."""
        occurrences = self.people.occurrences
        at = bisect_left(occurrences, (pronoun.start,))
        near = [o.person for o in occurrences[max(0, at - 8) : at]]
        if not near:
            return None
        persons = self.people.persons
        addressed = [p for p in near if folded(persons[p].honorific or "") == pronoun.name]
        known = pronoun.name in _ADDRESSED or is_general(pronoun.name) or noun_has(pronoun.name, "alone")
        if not addressed and not known and not sex_of(pronoun.name):
            return None  # "sinh viên được tặng": nobody who is told to be one
        near = [p for p in near if not _other_sex(persons[p].honorific, pronoun.name)] or near
        alike = [p for p in near if folded(persons[p].honorific or "") == pronoun.name] or near
        received = self.records.last_persons()
        index = self.text.sentence_at(pronoun.start)
        sentence = self.text.sentences[index]
        first = [o.person for o in self.people.within(self.text.sentences[max(0, index - 1)].start, sentence.start)]
        for person in received:
            if person in near[-4:] and (person in alike or is_general(pronoun.name)):
                return person
        # of those in the sentence before, one addressed alike, or one whose form of address is not told
        unaddressed = [p for p in first if p in near and not persons[p].honorific]
        opening = next((p for p in first if p in alike), unaddressed[-1] if unaddressed else None)
        return alike[-1] if opening is None else opening
