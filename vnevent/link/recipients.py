"""From award mentions to recipients: sentences, headings with lists under them, and the records they add up to."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from ..extract.awards import AwardMention, find_awards, folded
from ..lexicon import Hits
from ..text.document import BYLINE, FURNITURE, ITEM, Block, Sentence, Text
from .award_clauses import SentenceClauses
from .award_facts import Fact
from .award_items import SentenceReader
from .award_records import Records, is_general
from .award_words import GROUP, ORG, PERSON, Item, Party, is_body_noun, noun_has
from .drafts import RecipientDraft
from .people import People


def find_recipients(text: Text, hits: Hits, people: People) -> list[RecipientDraft]:
    """The pairs of recipient and award that an article tells, in order of first mention."""
    awards = find_awards(text, hits)
    if not awards:
        return []
    return _Article(text, hits, people, awards).read()


class _Article:
    """Reads one article, sentence by sentence."""

    def __init__(self, text: Text, hits: Hits, people: People, awards: list[AwardMention]) -> None:
        self.text = text
        self.people = people
        self.awards = awards
        self.starts = [m.start for m in awards]
        self.reader = SentenceReader(text, hits, people, awards)
        self.records = Records(text, people, awards)
        self.main_body: tuple[Party | None] | None = None
        self.heading: tuple[list[AwardMention], list[Fact]] | None = None

    def read(self) -> list[RecipientDraft]:
        blocks = self.text.blocks
        for index, sentence in enumerate(self.text.sentences):
            block = blocks[sentence.block]
            inside = self._awards_in(sentence.start, sentence.end)
            if block.kind == FURNITURE or (block.kind == BYLINE and not inside and not self.heading):
                continue
            if inside:
                self._sentence(index, sentence, block, inside)
            elif self.heading:
                self._under_heading(index, sentence, block)
            else:
                self.reader.unread.append(sentence)
        return self.records.drafts()

    def _awards_in(self, start: int, end: int) -> list[AwardMention]:
        return self.awards[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def _sentence(self, index: int, sentence: Sentence, block: Block, inside: list[AwardMention]) -> None:
        items = self.reader.items(sentence.start, sentence.end)
        clauses = SentenceClauses(self.text, self.people, items, sentence.start, sentence.end, self._antecedent)
        facts = clauses.read()
        if self.text.view[block.end - 1] == ":" and all(f.party.kind == GROUP and f.party.count is None for f in facts):
            facts = []  # "Danh sách các cá nhân được tặng ...:" opens a list
        self.records.add(facts, index)
        self.heading = None
        if not facts and not clauses.planned and self._is_heading(sentence, block, items):
            self.heading = ([m for m in inside if not m.reference], [])

    def _is_heading(self, sentence: Sentence, block: Block, items: list[Item]) -> bool:
        if sentence.end < block.end - 1:
            return False
        if self.text.view[block.end - 1] == ":":
            return True
        return (
            block.kind == ITEM
            and block.end - block.start < 90
            and not any(i.kind in ("give", "receive", "passive", PERSON, ORG) for i in items)
        )

    def _under_heading(self, index: int, sentence: Sentence, block: Block) -> None:
        """A line of the list under a heading: the recipients it opens with."""
        if block.kind != ITEM and block.end - block.start > 160:
            self.heading = None
            return
        assert self.heading
        parties: list[Party] = []
        for item in self.reader.items(sentence.start, sentence.end):
            if item.kind in ("stop", "give", "receive", "passive", "semicolon"):
                break
            if (item.party and item.kind in (PERSON, ORG)) or (item.kind == GROUP and item.party and item.party.count):
                parties.append(item.party)
        facts = [
            Fact(
                p,
                a,
                a.grades[0] if len(a.grades) == 1 else None,
                a.years[0] if len(a.years) == 1 else None,
                a.givers[0] if a.givers else None,
                set_id=1,
                rule="award-list",
            )
            for p in parties
            for a in self.heading[0]
        ]
        self.records.add(facts, index)

    def _antecedent(self, pronoun: Party) -> Party | None:
        """Whom a pronoun stands for: a person, or of "đơn vị" the body told before."""
        if noun_has(pronoun.name, "family"):
            person = self.records.last_dead()
        elif is_body_noun(pronoun.name):
            body = self.records.last_body() or self._main_body()
            return replace(body, start=pronoun.start, end=pronoun.end) if body else None
        else:
            person = self._person_for(pronoun)
        if person is None:
            return None
        return Party(PERSON, pronoun.start, pronoun.end, self.people.persons[person].name, person=person)

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
        alike = [p for p in near if folded(persons[p].honorific or "") == pronoun.name] or near
        received = self.records.last_persons()
        index = self.text.sentence_at(pronoun.start)
        sentence = self.text.sentences[index]
        first = [o.person for o in self.people.within(self.text.sentences[max(0, index - 1)].start, sentence.start)]
        for person in received:
            if person in near[-4:] and (person in alike or is_general(pronoun.name)):
                return person
        opening = next((p for p in first if p in alike), None)
        return alike[-1] if opening is None else opening
