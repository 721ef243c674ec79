"""From award mentions to recipients: sentences, headings with lists under them, and the records they add up to."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import cache

from ..extract.award_names import kinds
from ..extract.awards import AwardMention, find_awards
from ..lexicon import Hits, alternatives, lexicon
from ..text.document import BYLINE, FURNITURE, ITEM, Block, Sentence, Text
from ..text.patterns import regex
from .award_antecedents import Antecedents
from .award_clauses import SentenceClauses
from .award_facts import Clause, Fact
from .award_items import SentenceReader
from .award_lines import BY_AUTHOR, LineReader, counted
from .award_orphans import ALONE, Orphans
from .award_records import Records
from .award_sole import facts_of_sole, sole_award
from .award_words import GROUP, ORG, PERSON, Item
from .drafts import RecipientDraft
from .people import People


def find_recipients(text: Text, hits: Hits, people: People) -> list[RecipientDraft]:
    """The pairs of recipient and award that an article tells, in order of first mention."""
    awards = find_awards(text, hits)
    if not awards:
        return []
    return _Article(text, hits, people, awards).read()


_ROW = frozenset((PERSON, "post", "comma", "and", "semicolon", "dash", "open", "close"))
_CONFERRED = regex(r"\d [^\W\d_][^.;:()]{2,60}(?:tặng|trao|phong|còn sống|từ trần)(?!\w)")
_HONOUR_NEEDS = ("n thưởng", "t giải", "n giải", "được t", "được ph", "được nh", "được v")
_HONOURED = regex(
    r"(?<!\w)(?:khen thưởng|nhận thưởng|(?:đạt|đoạt|nhận) giải"
    r"|được (?:tặng|trao|trao tặng|tặng thưởng|phong tặng|truy tặng|nhận|tuyên dương|vinh danh))(?!\w)",
    needs=_HONOUR_NEEDS,
)
_HONOURED_ARE = regex(
    rf"{_HONOURED.pattern}(?:(?: đợt này| lần này| dịp này) có |(?: đợt này| lần này| dịp này)?"
    r"(?:,? (?:gồm|bao gồm|gồm có|là) ?|:) ?)",
    needs=_HONOUR_NEEDS,
)
_PRAISED = ("được tuyên dương", "được vinh danh")
_PROPOSED = regex(r"(?<!\w)(?:đề nghị|đề xuất)(?!\w)[^.;]{0,120}(?:khen thưởng|xét tặng|tặng thưởng)(?!\w)")
_BESIDES = regex(r"(?:ngoài ra|bên cạnh đó|cùng với đó|trong đó|đồng thời)(?!\w)")
_PARTS = regex(r"(?:trong đó|trong số đó|trong số này|cụ thể|gồm|bao gồm)(?!\w)")


@cache
def _they_are() -> re.Pattern[str]:
    """ "Đó là các giáo sư ...", "Họ gồm ...": names those of the sentence before."""
    return regex(
        rf"(?:cụ thể,? )?(?:các|những|\d{{1,3}}|hai|ba|bốn|năm) (?:{kinds()})(?: này| trên| đó| còn lại| khác)?"
        rf"(?:(?: và|,) \d{{1,3}} (?:{kinds()}))?"
        r" (?:gồm|bao gồm|gồm có|là)[ :]|"
        rf"(?:đó|họ) là[ :]|đây là(?::| (?:các|những|\d{{1,3}}) (?:{kinds()})(?!\w))"
        r"|(?:họ |danh sách )?(?:gồm|bao gồm)[ :]|cụ thể(?: là|:| gồm)|trong đó có |trong số đó có "
        r"|(?:trong đó,? )?(?:tiêu biểu|điển hình|nổi bật)(?: nhất)?(?: trong số (?:đó|này))? (?:là|có|như)[ :]"
    )


@cache
def _bodies() -> re.Pattern[str]:
    nouns = alternatives(lexicon().pattern_forms("award_group", "body"))
    return regex(rf" ?(?:các|những|\d{{1,3}}) (?:{nouns})(?!\w)")


class _Article(Orphans):
    """Reads one article, sentence by sentence."""

    def __init__(self, text: Text, hits: Hits, people: People, awards: list[AwardMention]) -> None:
        self.awards = awards = [_giver_alone(people, mention) for mention in awards]
        self.starts = [m.start for m in awards]
        self.sole = sole_award(awards)
        reader = SentenceReader(text, hits, people, awards)
        self.lines = LineReader(text, reader)
        self.records = Records(text, people, awards)
        super().__init__(text, people, reader, Antecedents(text, people, reader, self.records))
        self.before: SentenceClauses | None = None  # of the sentence with facts read last
        self.planned_index = -2  # of the sentence read last that only tells what is planned
        self.heading: list[AwardMention] | SentenceClauses | None = None

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
            elif not self._of_sole_award(index, sentence) and (
                self.before is None or not self._goes_on(index, sentence)
            ):
                self.reader.unread.append(sentence)
        return self.records.drafts()

    def _of_sole_award(self, index: int, sentence: Sentence) -> bool:
        """ "Đợt này, xã A có 6 mẹ được truy tặng.": of the one award that the article is about."""
        if self.sole is None or not _CONFERRED.search(self.text.key, sentence.start, sentence.end):
            return False
        items = self.reader.items(sentence.start, sentence.end)
        facts = facts_of_sole(self.text.key, items, self.sole)
        self.records.add(facts, index)
        return bool(facts)

    def _awards_in(self, start: int, end: int) -> list[AwardMention]:
        return self.awards[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def _sentence(self, index: int, sentence: Sentence, block: Block, inside: list[AwardMention]) -> None:
        items = self.reader.items(sentence.start, sentence.end)
        clauses = SentenceClauses(self.text, self.people, items, sentence.start, sentence.end, self.antecedents.of)
        facts = clauses.read()
        if self._goes_on_with_plan(index, sentence, items):
            facts, clauses.planned = [], True
        if clauses.planned:
            self.planned_index = index
        if (self.text.view[block.end - 1] == ":" or self.lines.heads_items(sentence)) and all(
            f.party.kind == GROUP and f.party.count is None for f in facts
        ):
            facts = []  # "Danh sách các cá nhân được tặng ...:" opens a list
        under = self.heading is not None or (sentence.block > 0 and self._above_opens_list(sentence.block))
        row = self._row_before_verb(items)
        self.heading = None
        if not facts and not clauses.planned and under and (pair := self.lines.pair(items)):
            facts = clauses.facts_of(clauses.clause_of_awards(items), [pair])  # "1. A - Huy hiệu 60 năm tuổi Đảng"
            self.heading = []
        elif facts and self._is_heading(sentence, block, items) and all(i.kind in ALONE for i in items):
            self.heading = [m for m in inside if not m.reference]  # "3 giải B:" is a count, and a list follows
        elif (
            not facts
            and not clauses.planned
            and self._is_heading(sentence, block, items)
            and not (facts := self._award_line(index, sentence, block, clauses, items))
        ):
            # "UBND tỉnh tặng Bằng khen cho các cá nhân:": who gives it is told too
            self.heading = (
                clauses if clauses.told else self._with_giver([m for m in inside if not m.reference], clauses)
            )
        elif facts and self.text.view[sentence.end - 1] == ":" and sentence.end >= block.end - 1:
            self.heading = clauses if clauses.told else None  # "tặng Bằng khen cho 20 tập thể, gồm:"
        elif not clauses.planned:
            facts = facts + self.without_subject(index, sentence, clauses, items)
            facts = self._parts_of_total(clauses, items, facts) or facts
        self.records.add(row + self.those_told(facts), index)
        for clause in clauses.orphans:
            self.records.note_givers(clause)
        self.records.handed += [(award, c.presenters) for c in clauses.handed for award in c.awards]
        if clauses.told:
            self.before, self.before_index = clauses, index
            parties = [f.party for f in facts if f.rule in ("award-passive", "award-receive")]
            self.received = list({(p.kind, p.name): p for p in parties}.values())

    def _goes_on_with_plan(self, index: int, sentence: Sentence, items: list[Item]) -> bool:
        """Whether a sentence only tells parts of what the one before it plans."""
        key = self.text.key
        if self.planned_index == index - 1:  # "5 tập thể được đề nghị tặng A. Ngoài ra còn có B: 7 tập thể"
            verbs = any(i.kind in ("give", "receive", "passive") for i in items)
            return not verbs and _BESIDES.match(key, sentence.start) is not None
        if not index or not key.startswith("trong đó", sentence.start):
            return False
        before = self.text.sentences[index - 1]  # "... thống nhất đề nghị khen thưởng 22 tập thể. Trong đó, ..."
        return _PROPOSED.search(key, before.start, before.end) is not None

    def _with_giver(self, awards: list[AwardMention], clauses: SentenceClauses) -> list[AwardMention]:
        """ "Danh sách tập thể được Bộ A tặng Bằng khen:": A confers what the list is about."""
        givers = tuple(clauses.clause.givers)
        return [replace(m, givers=givers) if m.open_giver and not m.givers else m for m in awards]

    def _row_before_verb(self, items: list[Item]) -> list[Fact]:
        """ "tặng Huân chương A cho các ông:" and a line "B, C; và tặng D cho E": B and C belong to the line above."""
        verb = next((n for n, i in enumerate(items) if i.kind not in _ROW), len(items))
        row = items[:verb]
        if not isinstance(self.heading, SentenceClauses) or items[verb : verb + 1] == [] or items[verb].kind != "give":
            return []
        if row[:1] == [] or row[0].kind != PERSON or "semicolon" not in {i.kind for i in row[-2:]}:
            return []
        return self.heading.facts_for([i.party for i in row if i.party])

    def _above_opens_list(self, block: int) -> bool:
        """Whether the block above ends with a colon."""
        return self.text.view[self.text.blocks[block - 1].end - 1] == ":"

    def _award_line(
        self, index: int, sentence: Sentence, block: Block, clauses: SentenceClauses, items: list[Item]
    ) -> list[Fact]:
        """A line of a list of awards that somebody told before has got: "- Huân chương Quân công hạng Nhất,"."""
        if self.text.view[block.end - 1] == ":":
            return []
        return self.without_subject(index, sentence, clauses, items)

    def _is_heading(self, sentence: Sentence, block: Block, items: list[Item]) -> bool:
        if sentence.end < block.end - 1:
            return False
        if self.text.view[block.end - 1] == ":" or self.lines.heads_items(sentence):
            return True
        return (
            block.kind == ITEM
            and block.end - block.start < 90
            and not any(i.kind in ("give", "receive", "passive", PERSON, ORG) for i in items)
        )

    def _tells(self, sentence: Sentence) -> bool:
        """Whether somebody does something in a sentence that is thus no line of a list."""
        items = self.reader.items(sentence.start, sentence.end)
        return any(i.kind == "stop" and self.text.view[i.start].islower() for i in items)

    def _under_heading(self, index: int, sentence: Sentence, block: Block) -> None:
        """A line of the list under a heading: the recipients it opens with."""
        lists = BY_AUTHOR.match(self.text.key, block.start) or counted().match(self.text.key, block.start)
        if block.kind != ITEM and ((block.end - block.start > 160 and not lists) or self._tells(sentence)):
            self.heading = None  # "Ông A cho biết ...": the list is over
            return
        assert self.heading is not None
        number = counted().match(self.text.key, sentence.start)  # "20 tập thể: A; B; C"
        parties = self.lines.named(sentence, number.end() if number else sentence.start)
        if isinstance(self.heading, SentenceClauses):
            self.records.add(self.heading.facts_for(parties), index)
            return
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
            for a in self.heading
        ]
        self.records.add(facts, index)

    def _goes_on(self, index: int, sentence: Sentence) -> bool:
        """A sentence without award that names those of the sentence before, or a heading ("Danh sách khen thưởng:")."""
        assert self.before
        key = self.text.key
        if self.text.view[sentence.end - 1] == ":" and _HONOURED.search(key, sentence.start, sentence.end):
            self.heading = self.before
            return True
        honoured = _HONOURED_ARE.search(key, sentence.start, sentence.end)
        if honoured and not (self._of_prize() and key.startswith(_PRAISED, honoured.start())):
            start = honoured.end()  # "2 tập thể được khen thưởng gồm A và B"
        elif self.before_index == index - 1 and (told := _they_are().match(key, sentence.start)):
            start = told.end()
            if start >= sentence.end:  # "Các cá nhân gồm:" above their names
                self.heading = self.before
                return True
        else:
            return self._parts_told(index, sentence)
        named = [p for p in self.lines.named(sentence, start) if p.kind != GROUP]
        if _bodies().match(key, start):  # "Đó là các bệnh viện: Sông Lam, Bỏng ...": names of no persons
            named = [p for p in named if p.kind != PERSON]
        self.records.add(self.before.facts_for(named), self.before_index)
        self.before_index = index if named else self.before_index
        return bool(named)

    def _of_prize(self) -> bool:
        """Whether the sentence with facts read last tells of prizes: who is praised behind that has won none."""
        told = self.before.told[0].awards if self.before and self.before.told else []
        return any(award.rule == "contest-prize" or award.category == "sector_prize" for award in told)

    def _parts_told(self, index: int, sentence: Sentence) -> bool:
        """ "Trong đó: xã A có 2 bà mẹ; xã B có 3 bà mẹ.": parts that the number of the sentence before adds up to."""
        told = self.before.told[1] if self.before and self.before.told and self.before_index == index - 1 else []
        if len(told) != 1 or not told[0].count or not _PARTS.match(self.text.key, sentence.start):
            return False
        items = self.reader.items(sentence.start, sentence.end)
        parts = [i.party for i in items if i.party and i.kind == GROUP]
        if sum(p.count or 0 for p in parts) != told[0].count or len(parts) < 2:
            return False
        assert self.before
        self.records.add(self.before.facts_for(parts), self.before_index)
        return True

    def _parts_of_total(self, clauses: SentenceClauses, items: list[Item], facts: list[Fact]) -> list[Fact]:
        """ "tặng Huân chương cho 5 đồng chí, gồm: 3 Huân chương A và 2 Huân chương B": each award has its number."""
        awards = [i.award for i in items if i.award and i.award.count]
        if len(awards) < 2:
            return []
        total = sum(award.count or 0 for award in awards)
        whole = next((i.party for i in items if i.party and i.kind == GROUP and i.party.count == total), None)
        if whole is None or whole.end > awards[0].start:
            return []
        # "6 tác phẩm, gồm 2 giải Nhì và 4 giải Ba": the prizes themselves are no other party
        if any(f.party.start not in (whole.start, f.award.start) for f in facts):
            return []
        parts: list[Fact] = []
        for award in awards:
            clause = Clause(whole.start, mode="receive", awards=[award])
            parts += clauses.facts_of(clause, [replace(whole, count=award.count)])
        return parts


def _giver_alone(people: People, mention: AwardMention) -> AwardMention:
    """ "Bằng khen của Bộ trưởng Lê Văn An": the office confers, its holder is no part of the award's name."""
    if not mention.givers:
        return mention
    names = [people.persons[o.person].name for o in people.within(mention.start, mention.end)]
    givers = list(mention.givers)
    for name in names:
        givers = [g.removesuffix(name).rstrip() or g for g in givers]
    return replace(mention, givers=tuple(givers))
