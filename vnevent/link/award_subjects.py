"""The state of a sentence being read: who is the subject of a clause, and the facts that clauses tell."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace
from itertools import takewhile

from ..extract.award_titles import title_of_merit
from ..extract.awards import AwardMention, folded, giver_names
from ..text.document import Text
from .award_authority import authority
from .award_facts import Clause, Fact, distribute, parts_of, variants, without_summary
from .award_joined import Joined
from .award_words import GROUP, ORG, PERSON, PRONOUN, Item, Party, is_body_noun, noun_has
from .people import People

_LONGEST_POST = 10  # words
_ADVERBS = frozenset(["đã", "cũng", "còn", "vừa", "trực", "tiếp", "trân", "trọng"])
# who hands over what a body or its head confers: deputies, secretaries of the party, heads of its commissions
_DEPUTY = (
    "phó ",
    "thứ trưởng ",
    "bí thư ",
    "trưởng ban ",
    "ủy viên ",
    "trưởng phòng ",
    "tổng thư ký ",
    "chánh văn phòng ",
)
# Of the facts of a sentence the last are looked through for one told before; a bound keeps long lists linear.
_LOOK_BACK = 60


class Subjects(Joined):
    """The clause being read, its subject, and what has been told so far."""

    def __init__(
        self,
        text: Text,
        people: People,
        items: list[Item],
        start: int,
        end: int,
        antecedent: Callable[[Party], Party | None],
    ) -> None:
        super().__init__(text, items, start)
        self.people, self.end = people, end
        told = (item.start for item in items if item.award or item.kind == "give")
        self.last_told = max(told, default=start)
        self.antecedent = antecedent
        self.facts: list[Fact] = []
        self.clause = Clause(start)
        self.before: Clause | None = None
        self.stashed: list[Party] = []
        self.of_others = False  # what the stashed subject does is to speak of others
        self.hosts: list[Party] = []
        self.waiting: list[Clause] = []
        self.pending: list[Clause] = []  # clauses of giving whose recipients may be told by the next one
        self.planned = False
        self.seen_passive = False
        self.sets = 0
        self.authority = authority(text, items, start, end)
        self.together = False
        self.host_giver: str | None = None
        self.honours: list[str] = []  # the body that is told to honour somebody
        self.handed: list[Clause] = []  # clauses of handing over that leave out to whom
        self.orphans: list[Clause] = []  # clauses that leave out who receives
        self.told: tuple[Clause, list[Party], int] | None = None  # the clause told last and its recipients
        self.thanked = False  # somebody is told to be rewarded without an award
        self.stopped = False  # a word that ends a subject has been read

    def _in_place_of(self, clause: Clause) -> bool:
        """Whether the one who stands for another is who hands over in this clause."""
        if not self.authority or not clause.presenters:
            return bool(self.authority)
        start, end, _ = self.authority[0]
        people = [i for i in self.items if i.kind == PERSON and i.party and not start <= i.start < end]
        behind = [i for i in people if end <= i.start and (i.start < clause.verb_at or clause.verb_at < end)]
        told = behind[:1] or [i for i in people if i.start < start][-1:]  # "A thừa ủy quyền của B trao ..."
        return bool(told) and told[0].party is not None and told[0].party.person in clause.presenters

    def _posts(self, start: int, end: int) -> list[int]:
        """The person who is told by the post alone ("Thủ tướng cũng trao ...")."""
        if any(s <= start < e for s, e, _ in self.authority):
            return []
        words = self.key[start:end].rpartition(",")[2].split()[:_LONGEST_POST]
        office = " ".join(takewhile(lambda word: word not in _ADVERBS, words))
        if not office:
            return []
        at = bisect_left(self.people.occurrences, (end,))
        for occurrence in reversed(self.people.occurrences[max(0, at - 40) : at]):
            for position in self.people.persons[occurrence.person].positions:
                told = folded(position.text)  # "Chủ tịch UBND tỉnh" is the "Chủ tịch UBND tỉnh Phú Hòa"
                if not position.former and (told + " ").startswith(office + " "):
                    return [occurrence.person]
        return []

    def _office(self, start: int, party: Party, end: int) -> list[str]:
        """The office of the person who confers: "Chủ tịch UBND tỉnh Lê Văn An", "ông Lê Văn An, Chủ tịch UBND tỉnh"."""
        posts = [i for i in self.items if i.kind == "post" and party.end <= i.start < end]
        if posts:
            offices = [self.text.value(posts[-1].start, posts[-1].end)]
        else:
            offices = giver_names(self.text, start, self._outer(party))[-1:]
        return [office for office in offices if not folded(office).startswith(_DEPUTY)]

    def _actors(self, clause: Clause, start: int, end: int) -> None:
        clause.presenters = [p.person for p in clause.actors if p.kind == PERSON and p.person is not None]
        first = min((self._outer(p) for p in clause.actors if p.kind == PERSON), default=end)
        clause.givers = giver_names(self.text, start, max(first, start))
        clause.actors = []

    def resolve(self, party: Party) -> Party | None:
        if party.kind != PRONOUN:
            return party
        found = self.antecedent(party)
        if found is None and (noun_has(party.name, "family") or noun_has(party.name, "told")):
            name = self.text.value(party.start, party.end)
            return Party(GROUP, party.start, party.end, name, definite="the")
        if found is None and is_body_noun(party.name):
            return replace(party, kind=GROUP, definite="bare")
        return found

    def _new_clause(self, at: int, subject: list[Party]) -> None:
        self._finish()
        self.before = self.clause
        self.clause = Clause(at, subject=subject)

    def _finish(self) -> None:
        clause = self.clause
        if not clause.awards and (part := self._of_same_award(clause)):
            assert self.before
            whole, clause.awards, clause.givers = self.told, list(self.before.awards), list(self.before.givers)
            self._emit(clause, [part], 0)
            self.told, clause.posthumous = whole or self.told, False  # what follows tells of the whole again
            return
        if not clause.awards:
            if clause.mode == "passive" and clause.recipients:
                self.waiting.append(clause)
            return
        if clause.mode in ("passive", "receive"):
            if not clause.recipients and not clause.proxy and not self.planned:
                self.orphans.append(clause)
            for waiting in self.waiting:
                waiting.awards = clause.awards
                self._emit(waiting, waiting.recipients, 0)
            self.waiting = []
            told = self.facts[-_LOOK_BACK:]
            if not any(f.party in clause.recipients and f.award in clause.awards for f in told):
                self._emit(clause, clause.recipients, 0)
            return
        recipients = clause.recipients
        if not recipients and clause.mode == "active":
            recipients = clause.honoured or self._carried_on(clause)
            clause.recipients = list(recipients)
        if (
            not recipients
            and clause.passive_noun
            and not clause.givers
            and not self.key.startswith("theo ", self.start)
        ):  # "ông A giữ tấm huy hiệu được tặng"
            recipients = [p for p in self._receivers(clause.subject) if p.kind == PERSON]
        if not recipients and clause.mode in ("active", "noun"):
            recipients = self._counted_prizes(clause)
        if clause.mode == "active" and clause.named:
            recipients = self._with_pending(clause, recipients)
        if self.together:
            clause.presenters = [p.person for p in recipients if p.person is not None]
            recipients = [p for p in recipients if p.person is None]
        self._emit(clause, recipients, 0)

    def _of_same_award(self, clause: Clause) -> Party | None:
        """ "tặng A cho 25 đảng viên, trong đó truy tặng 2 đảng viên": the award is told with the first number."""
        before = self.before
        if clause.mode != "active" or clause.named or clause.gift or not before or not before.awards:
            return None
        first = clause.recipients[0] if clause.recipients else None
        in_bracket = self.key.endswith("(", 0, clause.verb_at)
        counted = first is not None and first.kind == GROUP and first.definite == "count"
        return first if counted and (clause.posthumous or before.posthumous or in_bracket) else None

    def _with_pending(self, clause: Clause, recipients: list[Party]) -> list[Party]:
        """ "A truy tặng B, C truy tặng D cho R": R gets both."""
        if not recipients:
            if not any(award.count for award in clause.awards):
                self.pending.append(clause)
            return recipients
        for pending in self.pending[-2:]:
            apart = ";" in self.key[pending.awards[-1].end : clause.verb_at] and not clause.posthumous
            if pending.posthumous == clause.posthumous and not apart:
                self._emit(pending, list(recipients), 0)
        self.pending = []
        return recipients

    def _carried_on(self, clause: Clause) -> list[Party]:
        """ "Trường được Chủ tịch nước tặng A; Bộ trưởng tặng B": the recipient is the one told before."""
        before = self.before
        clause.carried = before is not None and (before.mode == "passive" or before.carried) and not clause.presenters
        told = before.recipients if before and before.mode == "active" and before.awards else []
        also = self.key.endswith(" cũng ", 0, clause.verb_at) or self.key.endswith(" cũng đã ", 0, clause.verb_at)
        if also and len(told) == 1 and told[0].kind != GROUP and not clause.presenters:
            return told  # "A tặng Huân chương B cho ông C; Bộ D cũng tặng Bằng khen"
        return list(before.recipients) if before and clause.carried else []

    def _counted_prizes(self, clause: Clause) -> list[Party]:
        """ "trao 2 giải Nhất", "phong tặng 5 Nhà giáo Ưu tú": prizes and titles are counted, nobody is told."""
        total = self._total()
        for award in clause.awards:
            noun = None if self.planned or award.count_start is None else self._noun_of(award, total)
            if noun:
                years = award.years[0] if len(award.years) == 1 else None
                self._add(noun, award, next(iter(award.grades), None), years, clause, self._next_set())
        return []

    def _noun_of(self, award: AwardMention, total: Party | None) -> Party | None:
        """The group that a counted award is for: part of a total, the prizes themselves, holders of a title."""
        end = award.start + 4
        if award.name_like:
            name = " ".join(folded(award.name).split()[:2])  # "Nhà giáo Ưu tú": of so many "nhà giáo"
            return Party(GROUP, award.start, end, name, award.count, definite="count")
        classed = len(award.grades) == 1 and (award.rule == "contest-prize" or (award.tail and total))
        badge = total and len(award.years) == 1  # "33 đồng chí, trong đó có 8 huy hiệu 50 năm": as many people
        if not (classed or badge):
            return None
        if total and total.count and total.count >= (award.count or 0):
            return replace(total, count=award.count)
        return Party(GROUP, award.start, end, self.text.value(award.start, end), award.count, definite="count")

    def _total(self) -> Party | None:
        """ "cho 95 tác phẩm, gồm 7 giải A, 24 giải B": the counted group of the sentence, where there is one only."""
        told = {(p.name, p.count): p for p in (self.told[1] if self.told else []) if p.kind == GROUP and p.count}
        return next(iter(told.values())) if len(told) == 1 else None

    def _next_set(self) -> int:
        self.sets += 1
        return self.sets

    def _emit(self, clause: Clause, recipients: list[Party], set_id: int) -> None:
        parties = [p for p in map(self.resolve, recipients) if p]
        if clause.mode == "active":  # "A đến để trao ông Huân chương": not to himself
            parties = [p for p in parties if p.person is None or p.person not in clause.presenters]
        if self.planned or not parties:
            return
        clause.awards = without_summary(clause.awards)
        set_id = set_id or self._next_set()
        self.told = (clause, parties, set_id)
        counted = self._counted(clause, parties)
        if counted is not None:
            for party, award in counted:
                for grade, years in variants(award):
                    self._add(party, award, grade, years, clause, set_id)
            return
        for party, award, grade, years in distribute(clause.awards, parties):
            if award.free and self._is_of_sport(clause, award):
                continue
            if own := next((a for p, a in clause.own if p is party), None):
                award, years = own, own.years[0] if len(own.years) == 1 else None
            self._add(party, award, grade, years, clause, set_id)

    def _counted(self, clause: Clause, parties: list[Party]) -> list[tuple[Party, AwardMention]] | None:
        """ "trao 5 Bằng khen tặng các cá nhân": as many recipients as awards, one kind of them."""
        counts = [a.count for a in clause.awards]
        party = parties[0]
        if len(parties) == 1 and parts_of(clause, party):
            return [(replace(party, count=a.count or party.count), a) for a in clause.awards]
        if len(parties) > 1 and all(p.kind == GROUP and p.count is None for p in parties):  # "7 Bằng khen cho các A, B"
            party = replace(party, end=parties[-1].end, name=self.text.value(party.start, parties[-1].end))
            parties = [party]
        if len(parties) != 1 or clause.mode not in ("active", "noun") or not all(counts):
            return None
        if party.count and (len(counts) < 2 or party.count != sum(count or 0 for count in counts)):
            return None  # "1 Huân chương A, 5 Huân chương B cho 6 gia đình": the sum of the awards
        several = party.kind == ORG and party.definite != "place" and max(c or 0 for c in counts) > 1
        if party.kind != GROUP and not several:  # "5 Bằng khen cho Công ty A": for people of it
            return None
        return [(replace(party, kind=GROUP, count=a.count, definite="count"), a) for a in clause.awards]

    def _is_of_sport(self, clause: Clause, award: AwardMention) -> bool:
        """Titles that are won or reached without being conferred: of sport, trade and shows."""
        if clause.contest:
            return not folded(award.name).startswith("giải thưởng ")
        if award.category != "title" or not clause.weak or self._quoted(award):
            return False
        return title_of_merit().match(folded(award.name)) is None  # "đạt danh hiệu Nông dân trẻ xuất sắc"

    def _quoted(self, award: AwardMention) -> bool:
        return any(mark in self.text.view[award.start : award.end] for mark in '”"')

    def _add(
        self, party: Party, award: AwardMention, grade: str | None, years: int | None, clause: Clause, set_id: int
    ) -> None:
        givers: list[str | None] = [None]
        if award.open_giver:
            by_hand = clause.presenters or clause.hand  # "thừa ủy quyền của A, lãnh đạo B trao": A confers
            behalf = (
                self.authority if clause.mode in ("active", "noun") and by_hand and self._in_place_of(clause) else []
            )
            givers = list(award.givers) or [name for _, _, name in behalf[:1]] or list(clause.givers) or [None]
        told = bool(clause.presenters) or (clause.mode == "active" and clause.hand and clause.named)
        for giver in givers:
            self.facts.append(
                Fact(
                    party,
                    award,
                    grade,
                    years,
                    giver,
                    list(clause.presenters),
                    clause.posthumous or (party.dead and clause.posthumous),
                    told,
                    like=clause.like,
                    set_id=set_id,
                    rule=f"award-{clause.mode or 'noun'}",
                    hand=clause.hand,
                    hosted=clause.hosted,
                    host=self.host_giver if award.open_giver else None,
                )
            )
