"""Verbs of receiving in the clause grammar: who receives, told before the verb, behind it or in the clause before."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from ..text.patterns import regex
from .award_facts import Clause, like_of, without_above
from .award_giving import Giving
from .award_words import GROUP, ORG, PERSON, Item, Party, heads_jubilee, opens_jubilee

_ONE_OF = regex(r"(?: là| -|,) (?:một|1) trong (?:số |những |các )?(?:những |các )?$")
# "các tác giả của các công trình được tặng": tells which people are meant and that is told elsewhere
_OF_WORKS = regex(r" (?:của|có)(?: các| những)? (?:cụm )?(?:công trình|tác phẩm|đề tài|giải pháp)(?!\w)[^.;]{0,40}$")
_FOR_WHOM = regex(r"(?<!\w)(?:thay mặt|đại diện)(?: cho)? (?P<who>[^,.;:()“”\"]{2,80}?) (?:lên |vinh dự )?$")
_DELEGATE = regex(r"\W*(?:thay mặt|đại diện)(?: cho)? (?P<who>[^,.;:()“”\"]{2,80}), ")
_WHO = regex(r"(?:, | - | – )người (?:vừa |đã |từng |cũng )?$")
# "Vinh dự được nhận A, R chia sẻ ...": a verb that opens the sentence, before its subject
_OPENS = regex(r"[\s“\"-]*(?:là (?:người|đơn vị|tập thể|một trong những người) )?(?:vinh dự |vừa |từng |đã |mới )*")
_PRAISES = ("tuyên dương ", "vinh danh ", "tôn vinh ", "suy tôn ")
_WITH = regex(r"(?: [^\W\d_]+){0,6} (?:với|đạt|nhận) ")
_WHILE = regex(r"(?:khi|vì|lúc|sau khi|bởi|đã) $")
# of the host, no other body being named ("lễ kỷ niệm 30 năm thành lập, đón nhận ...")
_OWN_JUBILEE = regex(
    r"kỷ niệm \d{1,3}(?: năm)?(?: ngày)? (?:thành lập|xây dựng|truyền thống)(?: và phát triển)?"
    r"(?: \([^()]{2,60}\))?(?:,| và)"
)
# "Dự lễ có A, B và 20 cá nhân được tặng C": who only attends, before those who receive
_GUESTS = regex(r"(?<!\w)(?:dự|có mặt)[^.;:]{0,80}?(?<!\w)có(?!\w)|(?<!\w)sự (?:tham|góp|có)[^.;:]{0,10} của(?!\w)")
_HOSTVERBS = ("đón nhận", "nhận", "vinh dự đón nhận", "vinh dự nhận")


class Receiving(Giving):
    """Reads verbs of receiving."""

    def _on_receive(self, index: int, item: Item) -> None:
        clause = self.clause
        before = self.items[index - 1] if index else None
        if before and self._is_relative_verb([before], item, None) and clause.recipients and not clause.waits:
            clause.why = True
            return
        if clause.waits:
            clause.waits = False
        else:
            self._begin_receiving(index, item)
            clause = self.clause
        if (
            not clause.recipients
            and self.hosts
            and not clause.postponed
            and self.key.startswith(_HOSTVERBS, item.start)
        ):
            clause.recipients = [p for p in self.hosts if p.kind == ORG] if len(self.hosts) == 1 else []
            own = _OWN_JUBILEE.search(self.key, max(self.start, item.start - 160), item.start)
            clause.hosted = "jubilee" if own else "host"
        elif not clause.recipients and not clause.postponed and (body := self._of_jubilee(index, item)):
            clause.recipients = [body]
        elif not clause.recipients and not clause.postponed and self._heads_line(index, item):
            clause.recipients = [p for p in (self.items[0].party,) if p]
        if for_whom := self._in_place_of_whom(index, item):
            clause.recipients = [for_whom]
        if self.key.startswith(("đại diện", "thay mặt"), item.start):
            clause.recipients = [body for p in clause.recipients if (body := self._body_of(p))]
        clause.mode = "receive"
        clause.weak = bool(item.attrs.get("weak"))
        clause.contest = bool(item.attrs.get("contest"))
        guest = not clause.recipients and self._is_guest(index)
        clause.proxy = guest or bool(item.attrs.get("proxy"))
        clause.ignoring = clause.gift = False
        if clause.which:
            clause.awards = list(clause.which)

    def _praised_with(self, item: Item) -> bool:
        """ "tôn vinh 10 doanh nhân tiêu biểu với danh hiệu A": whom somebody praises gets it."""
        subject = self.clause.subject
        if not subject or not _WITH.fullmatch(self.key, subject[-1].end, item.start):
            return False
        outer = self._outer(subject[0])
        return self.key.endswith(_PRAISES, max(self.start, outer - 20), outer)

    def _proposes(self, index: int) -> bool:
        """Whether a plan is a clause of its own: a verb of giving and another award follow."""
        if index and self.items[index - 1].kind == "passive":
            return False
        kinds = [i.kind for i in self.items[index + 1 : index + 5]]
        return "give" in kinds and "award" in kinds[kinds.index("give") :]

    def _in_place_of_whom(self, index: int, item: Item) -> Party | None:
        """ "ông A thay mặt bà B nhận": B receives; "Đại diện Công ty C, ông D nhận": C."""
        match = _FOR_WHOM.search(self.key, max(self.start, item.start - 100), item.start)
        if match is None:
            person = next((i.start for i in self.items[:index] if i.kind == PERSON), self.start)
            match = _DELEGATE.fullmatch(self.key, self.start, person)
        if match is None:
            return None
        begin, end = match.span("who")
        told = [i for i in self.items[:index] if i.kind in (PERSON, ORG) and begin <= i.start < end]
        if not told and self.text.view[begin].isupper():
            return Party(ORG, begin, end, self.text.value(begin, end))
        return told[0].party if told and told[0].start == begin else None

    def _of_jubilee(self, index: int, item: Item) -> Party | None:
        """ "Lễ kỷ niệm 70 năm thành lập Sở A, Đại hội thi đua và đón nhận Huân chương": A, in a line of its own."""
        if not (heads_jubilee(self.key, self.start) and self.key.startswith(_HOSTVERBS, item.start)):
            return None
        before = self.items[:index]
        if not self._joins(index) or any(i.kind in (PERSON, GROUP, "give") for i in before):
            return None
        return next((i.party for i in before if i.kind == ORG and opens_jubilee(self.key, i.start)), None)

    def _body_of(self, party: Party) -> Party | None:
        """ "bà A, Giám đốc B, đại diện nhận": B receives."""
        if party.kind != PERSON or party.person is None:
            return party if party.kind != PERSON else None
        posts = self.people.persons[party.person].positions
        body = next((p.organization for p in posts if p.organization and not p.former), None)
        return Party(ORG, party.start, party.end, body) if body else None

    def _heads_line(self, index: int, item: Item) -> bool:
        """ "Sở A: Kỷ niệm 30 năm thành lập và đón nhận Huân chương": the body before the colon."""
        row = [i.kind for i in self.items[:index]]
        opens = row[:2] == [ORG, "colon"] and self.items[1].start - self.items[0].end < 2
        alone = opens and self.items[0].start - self.start < 2 and not {PERSON, ORG, GROUP} & set(row[2:])
        return alone and self.key.startswith(_HOSTVERBS, item.start)

    def _on_which(self, index: int, item: Item) -> None:
        """ "A mà R được nhận": the award stands before."""
        awards = self.clause.awards[-1:]
        if awards and not self.clause.recipients:
            self._new_clause(item.end, [])
            self.clause.which = awards

    def _on_passive(self, index: int, item: Item) -> None:
        clause = self.clause
        clause.by_end = -1
        before = next(
            (i for i in reversed(self.items[max(0, index - 4) : index]) if i.kind not in ("comma", "and")), None
        )
        if before and before.kind == "relative" and clause.mode == "active" and clause.awards and clause.recipients:
            clause.why = True  # "tặng A cho 5 tập thể có nhiều công trình được giải thưởng B": tells why
            return
        if self.key.startswith(("đã ", "từng ", "vinh dự "), item.start):
            self.planned = False  # what is planned is told before, what follows has happened
        if clause.waits:
            if not clause.actors or item.start - clause.actors[-1].end > 24:
                return
            # "theo quyết định được ký ngày ..., A, B được tặng": another passive, of which A and B are the subject
            self.clause = clause = Clause(clause.actors[0].start, subject=clause.actors)
        if clause.mode == "noun" and clause.awards and not clause.collecting and not clause.which:
            clause.passive_noun = True
        else:
            self._begin_receiving(index, item)
            clause = self.clause
        clause.waits, clause.wait_end, clause.actors = True, item.end, []
        clause.ignoring = clause.gift = False

    def _finish(self) -> None:
        clause = self.clause
        if not self._prizes_of_crowd():
            super()._finish()
        to_nobody = clause.mode == "active" and clause.awards and not clause.recipients
        if to_nobody and clause.hand and clause.presenters and not self.planned:
            self.handed.append(clause)

    def _prizes_of_crowd(self) -> bool:
        """ "cho các tác giả đoạt giải, trong đó có 3 giải A, 8 giải B": of those told together so many got each."""
        clause = self.clause
        told = clause.subject or (self.before.recipients if self.before and not self.before.awards else [])
        crowd = [p for p in told if p.kind == GROUP and p.definite == "the"][-1:]
        if clause.mode != "receive" or clause.recipients or self.planned or not crowd:
            return False
        prizes = [a for a in clause.awards if a.count and len(a.grades) == 1 and a.rule == "contest-prize"]
        for award in prizes:
            party = replace(crowd[0], count=award.count, definite="count")
            self._add(party, award, award.grades[0], None, clause, self._next_set())
        return bool(prizes)

    def _begin_receiving(self, index: int, item: Item) -> None:
        """Starts a clause whose subject receives; without a subject of its own it is the one told before."""
        subject = self._who_receives(index, item)
        clause = self.clause
        recipients = self._receivers(subject)
        told = self._one_of(subject, recipients)
        one_of, recipients = len(told) > len(recipients), told
        if recipients and all(p.kind == GROUP and p.definite in ("the", "bare") for p in recipients):
            relative = _OF_WORKS.search(self.key, self._outer(recipients[0]), item.start)
            recipients = [] if relative else recipients
        if not recipients and not clause.subject and self._joins(index) and not self.hosts:
            # "Trường A đã nêu cao ..., lập nên ..., được tặng ...": another verb of the same subject
            stashed = [] if self.of_others else self._receivers(self.stashed)
            recipients = stashed if len(stashed) == 1 else []
        if honoured := self._honoured_before(index):
            recipients = [honoured]
        elif not clause.subject and self._is_guest(index):
            recipients = []
        recipients = self._without_guests(recipients)
        clause.verb_at = item.start
        last = self._outer(recipients[-1]) if recipients else self.start
        listed = len(recipients) > 1 and self.key[max(self.start, last - 4) : last].rstrip().endswith(" và")
        who = _WHO.search(self.key, max(self.start, item.start - 20), item.start)
        if who and subject and subject[-1].kind == PERSON:
            recipients = subject[-1:]  # "có ông A, người được tặng ..."
        elif self._joins(index) and clause.first and not listed and not self._adjoins(subject, item):
            recipients = recipients if one_of else self._first_row(clause)
        if _WHILE.search(self.key, max(self.start, item.start - 8), item.start) and self._while(item.start):
            recipients = self._receivers(self.stashed)
            clause.postponed = not recipients
        elif not recipients and not clause.subject and _OPENS.fullmatch(self.key, self.start, item.start):
            clause.postponed = True
        clause.recipients = recipients

    def _who_receives(self, index: int, item: Item) -> list[Party]:
        """The subject of a verb of receiving, which opens a clause of its own where the one before has its verb."""
        clause = self.clause
        if clause.mode in ("passive", "receive") and not clause.awards:
            return list(clause.recipients)
        if clause.mode:
            carried = clause.recipients if clause.mode in ("passive", "receive") else self._told_before(index)
            before = next(
                (i for n in range(index - 1, -1, -1) if (i := self.items[n]).kind not in ("comma", "and")), None
            )
            if before and before.kind == "relative":  # "18 tác giả có các tác phẩm được tặng"
                carried, clause.recipients = clause.recipients, []
            self._new_clause(item.start, list(carried))
            self.clause.like = like_of(clause)
            return list(carried)
        if not clause.subject and self.before and (self.before.mode in ("passive", "receive") or self.before.carried):
            return list(self.before.recipients)
        return list(clause.subject)

    def _without_guests(self, recipients: list[Party]) -> list[Party]:
        """ "Dự lễ có ông A, bà B và 20 cá nhân được tặng": the 20 alone."""
        if len(recipients) < 2 or recipients[-1].kind != GROUP or recipients[-1].definite != "count":
            return recipients
        first = self._outer(recipients[0])
        return recipients[-1:] if _GUESTS.search(self.key, max(self.start, first - 120), first) else recipients

    def _honoured_before(self, index: int) -> Party | None:
        """ "dự lễ kỷ niệm 30 năm A và đón nhận B", "ghi nhận đóng góp của 20 cá nhân được tặng B": who is honoured."""
        told = self.clause.honoured or self.clause.subject
        last = told[-1:]
        near = [i for i in self.items[max(0, index - 4) : index] if i.kind not in ("and", "open", "close")]
        if not last or not near or near[-1].party is not last[0]:
            return None
        if last[0].kind == ORG:
            joined = self.items[index - 1].kind == "and"
            own = without_above(self.key, told)[-1]
            return own if joined and opens_jubilee(self.key, self._outer(own)) else None
        return last[0] if self.clause.honoured and last[0].definite == "count" else None

    def _is_guest(self, index: int) -> bool:
        """ "ông A dự Lễ kỷ niệm 30 năm thành lập xã, đón nhận Huân chương": A does not receive."""
        if not self.key.startswith(("đón nhận", "vinh dự đón nhận"), self.items[index].start):
            return False
        stops = [i for i in self.items[:index] if i.kind == "stop"]
        return any(
            a.attrs.get("attends") and self.key.startswith(("lễ", "buổi lễ"), b.start) for a, b in pairwise(stops)
        )

    def _told_before(self, index: int) -> list[Party]:
        """ "tổ chức trao A cho 5 đảng viên nhận B": those to whom it is handed, told right before the verb."""
        before, clause = self.items[index - 1].party, self.clause
        told = before and clause.awards and clause.recipients and before is clause.recipients[-1]
        return list(clause.recipients) if told else []

    def _one_of(self, subject: list[Party], recipients: list[Party]) -> list[Party]:
        """ "A là một trong số 4 doanh nghiệp được tặng": A too."""
        told = recipients or [p for p in subject[-1:] if p.definite == "the"]
        before = subject[-len(told) - 1] if told and len(subject) > len(told) else None
        if before and _ONE_OF.search(self.key, before.end, self._outer(told[0])):
            return [before, *recipients]
        return recipients

    def _first_row(self, clause: Clause) -> list[Party]:
        """ "Ông A và bà B, người tìm ra C, vừa được tặng": those told together first, and persons only."""
        row = [p for p in (clause.first,) if p]
        if row and row[0] in clause.subject:
            for party in clause.subject[clause.subject.index(row[0]) + 1 :]:
                if not (party.kind == row[-1].kind == PERSON and self._linked(row[-1], party)):
                    break
                row.append(party)
        return row

    def _while(self, at: int) -> bool:
        return not self.key[max(self.start, at - 3) : at].endswith("đã ")

    def _adjoins(self, subject: list[Party], item: Item) -> bool:
        return bool(subject) and item.start - subject[-1].end < 12
