"""The clause grammar: who gives which award to whom.

The items of a sentence (``award_items``) are read from left to right; a clause is in one of these modes:

=========  =================================================================================
active     X trao A cho R1, R2 và N R3; X trao cho R A
passive    R được (X) tặng A; N R được tặng A là R1, R2
receive    R (vinh dự) đón nhận A; 5 đảng viên 60 năm, 26 đảng viên 55 năm
noun       A cho R; A được trao cho R; A: R1, R2; (Lễ trao) A cho R
=========  =================================================================================
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from ..extract.awards import folded, giver_names
from ..lexicon import lexicon
from .award_facts import Clause, Fact, like_of
from .award_runs import VERBS, Runs
from .award_words import GROUP, ORG, PARTIES, PERSON, PRONOUN, Item, Party

_ONE_OF = re.compile(r" là (?:một|1) trong (?:số |những |các )?$")
_WHILE = re.compile(r"(?:khi|vì|lúc|sau khi|bởi|đã) $")
_HOSTVERBS = ("đón nhận", "nhận", "vinh dự đón nhận", "vinh dự nhận")
_TOGETHER = re.compile(r"\s*(?:cùng|tham gia|trực tiếp tham gia)(?: tham gia)? $")


class SentenceClauses(Runs):
    """Reads the clauses of one sentence."""

    def read(self) -> list[Fact]:
        index = 0
        while index < len(self.items):
            item = self.items[index]
            if any(s <= item.start < e for s, e, _ in self.authority) and item.kind not in ("give", "award", "receive"):
                index += 1
                continue
            if item.kind in PARTIES:
                index = self._run(index)
                continue
            handler = getattr(self, f"_on_{item.kind}", None)
            if handler:
                handler(index, item)
            index += 1
        self._finish()
        return self.facts

    def _on_give(self, index: int, item: Item) -> None:
        clause = self.clause
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        posthumous = bool(item.attrs.get("posthumous"))
        if self.key.startswith("đã ", item.start - 3):
            self.planned = False  # "trong đợt xét tặng này, trường đã trao ..."
        if posthumous and clause.mode == "receive" and clause.awards and not clause.waits and clause.by_end < 0:
            clause.recipients, clause.proxy = [], True  # "bà B nhận Huân chương truy tặng cho chồng"
            return
        if clause.waits:
            clause.waits = False
            self.seen_passive = True
            clause.mode = "noun" if clause.passive_noun else "passive"
            clause.awards = clause.awards or list(clause.which)
            self._actors(clause, clause.wait_end, item.start)
            clause.posthumous = posthumous
            clause.ignoring = clause.gift = False
            return
        if clause.by_end >= 0:
            self._by(clause, item, following)
            return
        if (
            following
            and following.kind == "gift"
            and clause.awards
            and not clause.recipients
            and clause.mode == "active"
        ):
            return
        before = self.items[index - 1] if index else None
        if (
            before
            and before.kind in ("award", "close")
            and clause.awards
            and not clause.collecting
            and not clause.recipients
        ):
            plain = self.key[item.start : item.end] == "tặng"
            names = following is not None and (following.kind in PARTIES or following.kind == "to")
            given = clause.mode == "active" and posthumous and names  # "trao Huân chương truy tặng cho A"
            if (clause.mode in ("active", "noun") and plain) or (clause.mode == "noun" and names) or given:
                clause.collecting = True
                clause.posthumous = clause.posthumous or posthumous
                return
        if (
            clause.mode == "passive"
            and before
            and before.kind == "award"
            and not clause.givers
            and self._hands_on(clause, item)
        ):
            return
        if (
            clause.mode in ("active", "passive")
            and not clause.awards
            and before
            and before.kind in ("give", "comma", "and")
            and not clause.recipients[len(clause.subject) :]
        ):
            clause.posthumous = clause.posthumous and posthumous
            if clause.mode == "active" or self._together(index):
                return
        self._begin_active(index, item, posthumous)

    def _together(self, index: int) -> bool:
        """ "được phong tặng, truy tặng": two verbs side by side."""
        verbs = [i for i in self.items[max(0, index - 2) : index] if i.kind == "give"]
        return bool(verbs) and self.items[index].start - verbs[-1].end < 8

    def _by(self, clause: Clause, item: Item, following: Item | None) -> None:
        """ "Huân chương do Chủ tịch nước tặng (ông A)": the giver stands behind the award."""
        presenters = clause.presenters
        onward = following is not None and (following.kind in PARTIES or following.kind == "to")
        if clause.mode in ("passive", "receive") and onward:
            presenters = [p.person for p in clause.recipients if p.person is not None]
            clause.recipients, clause.mode = [], "noun"
        self._actors(clause, clause.by_end, item.start)
        clause.posthumous = clause.posthumous or bool(item.attrs.get("posthumous"))
        if not item.attrs.get("hand"):
            clause.presenters = presenters
        clause.by_end = -1
        clause.collecting = clause.mode in ("active", "noun", "") and bool(clause.awards) and not clause.recipients
        clause.mode = clause.mode or "noun"

    @cached_property
    def _starts(self) -> list[int]:
        return [item.start for item in self.items]

    @cached_property
    def _parties(self) -> tuple[list[int], list[Party]]:
        told = [(item.start, item.party) for item in self.items if item.party]
        return [start for start, _ in told], [party for _, party in told]

    def _hands_on(self, clause: Clause, item: Item) -> bool:
        """ "A vinh dự được trao Huân chương cho B": A hands it over."""
        starts, parties = self._parties
        following = bisect_left(starts, item.end)
        party = parties[following] if following < len(parties) else None
        if party is None or party.definite in ("bare", "the", "many"):
            return False
        first = bisect_left(self._starts, clause.wait_end)
        before = (self.items[n] for n in range(first, bisect_left(self._starts, item.start)))
        handed = next((i for i in before if i.kind == "give" and i.end <= item.start), None)
        if handed is None or not handed.attrs.get("hand") or not clause.awards or clause.presenters:
            return False
        clause.presenters = [p.person for p in clause.recipients if p.person is not None]
        clause.recipients, clause.mode, clause.collecting = [], "active", True
        return True

    def _begin_active(self, index: int, item: Item, posthumous: bool) -> None:
        clause = self.clause
        if clause.mode:
            self._new_clause(item.start, [])
            clause = self.clause
        if not clause.subject and self.stashed and self._joins(index):
            clause.subject, clause.subject_at = list(self.stashed), self._outer(self.stashed[0])
        if self._is_received(index, clause):
            clause.mode, clause.recipients, clause.posthumous = "receive", self._receivers(clause.subject), posthumous
            return
        clause.mode, clause.posthumous, clause.hand = "active", posthumous, bool(item.attrs.get("hand"))
        clause.verb_at = item.start
        clause.named = bool(clause.subject) or len(self.key[clause.subject_at : item.start].strip(" ,;:").split()) > 2
        clause.ignoring = clause.gift = False
        self.together = bool(
            _TOGETHER.match(
                self.key[self.start : item.start] + (" " if self.key[item.start - 1 : item.start] != " " else "")
            )
        )
        people = [p for p in clause.subject if p.kind == PERSON]
        if item.attrs.get("decree") and people:
            clause.givers = giver_names(self.text, clause.subject_at, self._outer(people[-1]))
            people = []
        clause.presenters = [p.person for p in self._receivers(people, strict=False) if p.person is not None] or [
            p.person for p in people[-1:] if p.person is not None
        ]
        if not clause.presenters:
            clause.presenters = self._posts(clause.subject_at, item.start) if clause.hand and not clause.subject else []
            clause.givers = clause.givers or giver_names(self.text, clause.subject_at, item.start)
            if item.attrs.get("hand"):  # "Bộ trưởng trao Bằng khen": the office alone is no giver
                clause.givers = [g for g in clause.givers if folded(g) not in lexicon().forms("title")]
        elif item.attrs.get("decide"):
            clause.givers = self._office(clause.subject_at, people[-1], item.start)
        if (
            not clause.presenters
            and not clause.givers
            and self.before
            and not clause.subject
            and self._carries(clause, item)
        ):
            clause.presenters, clause.givers = self.before.presenters, self.before.givers

    def _carries(self, clause: Clause, item: Item) -> bool:
        """ "...; trao B cho R2": no subject of its own, so the one of the clause before."""
        return (
            self.before is not None
            and self.before.mode in ("active", "noun")
            and len(self.key[clause.subject_at : item.start].strip(" ,;")) < 25
        )

    def _is_received(self, index: int, clause: Clause) -> bool:
        """ "02 đồng chí tặng Huy hiệu ... là": a giving verb whose subject receives, told by the missing "cho"."""
        if not clause.subject or not (
            self.seen_passive or all(p.kind == GROUP and p.definite == "count" for p in clause.subject)
        ):
            return False
        for item in self.items[index + 1 :]:
            if item.kind in ("to", "gift"):
                return False
            if item.kind in ("semicolon", *VERBS):
                break
        return True

    def _joins(self, index: int) -> bool:
        return index > 0 and self.items[index - 1].kind in ("and", "comma")

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
        clause.mode = "receive"
        clause.weak = bool(item.attrs.get("weak"))
        clause.contest = bool(item.attrs.get("contest"))
        clause.proxy = bool(item.attrs.get("proxy"))
        clause.ignoring = clause.gift = False
        if clause.which:
            clause.awards = list(clause.which)

    def _on_which(self, index: int, item: Item) -> None:
        """ "A mà R được nhận": the award stands before."""
        awards = self.clause.awards[-1:]
        if awards and not self.clause.recipients:
            self._new_clause(item.end, [])
            self.clause.which = awards

    def _on_passive(self, index: int, item: Item) -> None:
        clause = self.clause
        clause.by_end = -1
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

    def _begin_receiving(self, index: int, item: Item) -> None:
        """Starts a clause whose subject receives; without a subject of its own it is the one told before."""
        clause = self.clause
        subject = list(clause.subject)
        if clause.mode in ("passive", "receive") and not clause.awards:
            subject = list(clause.recipients)
        elif clause.mode:
            carried = clause.recipients if clause.mode in ("passive", "receive") else []
            before = next(
                (i for n in range(index - 1, -1, -1) if (i := self.items[n]).kind not in ("comma", "and")), None
            )
            if before and before.kind == "relative":  # "18 tác giả có các tác phẩm được tặng"
                carried, clause.recipients = clause.recipients, []
            self._new_clause(item.start, list(carried))
            self.clause.like = like_of(clause)
            clause = self.clause
            subject = list(carried)
        elif not subject and self.before and self.before.mode in ("passive", "receive"):
            subject = list(self.before.recipients)
        recipients = self._receivers(subject)
        recipients = self._one_of(subject, recipients)
        clause.verb_at = item.start
        last = self._outer(recipients[-1]) if recipients else self.start
        listed = len(recipients) > 1 and self.key[max(self.start, last - 4) : last].rstrip().endswith(" và")
        if self._joins(index) and clause.first and not listed and not self._adjoins(subject, item):
            recipients = [clause.first]
        if _WHILE.search(self.key, max(self.start, item.start - 8), item.start) and self._while(item.start):
            recipients = self._receivers(self.stashed)
            clause.postponed = not recipients
        clause.recipients = recipients

    def _one_of(self, subject: list[Party], recipients: list[Party]) -> list[Party]:
        """ "A là một trong số 4 doanh nghiệp được tặng": A too."""
        before = subject[-len(recipients) - 1] if recipients and len(subject) > len(recipients) else None
        if before and _ONE_OF.search(self.key, before.end, self._outer(recipients[0])):
            return [before, *recipients]
        return recipients

    def facts_for(self, parties: list[Party]) -> list[Fact]:
        """The facts of the clause told last, for recipients that a later sentence or list names."""
        if self.told is None:
            return []
        clause, _, set_id = self.told
        self.facts = []
        self._emit(clause, parties, set_id)
        return self.facts

    def facts_of(self, clause: Clause, parties: list[Party]) -> list[Fact]:
        """The facts of a clause that leaves out its recipients."""
        self.facts = []
        self._emit(clause, parties, 0)
        return self.facts

    def clause_of_awards(self, items: list[Item]) -> Clause:
        """A sentence that only names awards, as a clause."""
        return Clause(self.start, mode="receive", awards=[i.award for i in items if i.award])

    def _while(self, at: int) -> bool:
        return not self.key[max(self.start, at - 3) : at].endswith("đã ")

    def _adjoins(self, subject: list[Party], item: Item) -> bool:
        return bool(subject) and item.start - subject[-1].end < 12

    def _on_award(self, index: int, item: Item) -> None:
        clause, award = self.clause, item.award
        assert award
        if clause.why and clause.recipients:
            clause.why = False
            return
        clause.gift = clause.ignoring = False
        if clause.which:
            clause.which = []
        clause.by_end = -1
        if clause.waits and item.start - clause.wait_end > 12:  # "được chú ý với danh hiệu": no verb of giving
            clause.waits = False
            return
        if clause.waits:  # "được Bằng khen"
            clause.waits, clause.mode = False, "passive"
        if not clause.mode:
            before = self.items[index - 1] if index else None
            if clause.subject and before and before.kind in PARTIES and self._implicit([before], item):
                clause.mode, clause.recipients = "receive", [clause.subject[-1]]
            else:
                clause.mode = "noun"
                if self.before and self.before.mode in ("active", "noun"):
                    clause.presenters, clause.givers, clause.posthumous = (
                        self.before.presenters,
                        self.before.givers,
                        self.before.posthumous,
                    )
        if clause.mode in ("active", "noun") and clause.recipients and clause.awards:
            held = clause
            self._new_clause(item.start, [])
            clause = self.clause
            clause.mode, clause.presenters, clause.givers, clause.posthumous = (
                held.mode,
                held.presenters,
                held.givers,
                held.posthumous,
            )
            clause.hand, clause.verb_at = held.hand, held.verb_at
        clause.awards.append(award)
        clause.collecting = False
        clause.expects = False
        if clause.mode in ("active", "noun") and award.count and not clause.recipients:
            clause.recipients = []

    def _on_to(self, index: int, item: Item) -> None:
        clause = self.clause
        before = self.items[index - 1] if index else None
        if clause.mode in ("active", "noun"):
            near = clause.mode == "active" or (
                not self.key.startswith(("dành", "đối"), item.start)
                and not clause.expects
                and bool(clause.awards)
                and item.start - clause.awards[-1].end < 60
            )
            clause.collecting = bool(clause.awards) and near
            clause.ignoring = False
        elif clause.mode == "passive" and clause.awards and (clause.givers or clause.presenters):
            following = self.items[index + 1] if index + 1 < len(self.items) else None
            if following and following.kind in PARTIES and before and before.kind == "award":
                clause.recipients, clause.mode, clause.collecting = [], "active", True  # "ngành được B tặng A cho R"
        elif clause.mode == "passive" and before and before.kind == "award" and not clause.givers:
            self._hands_on(clause, item)

    def _on_list(self, index: int, item: Item) -> None:
        clause = self.clause
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        # "cá nhân được tặng A là B": who is meant is told behind
        named = following is not None and following.kind in (PERSON, ORG)
        if clause.awards and named and all(p.kind == PRONOUN for p in clause.recipients):
            clause.recipients = []
        self.clause.expects = bool(self.clause.awards)
        self.clause.ignoring = self.clause.elsewhere

    def _on_open(self, index: int, item: Item) -> None:
        self.clause.expects = bool(self.clause.awards)

    def _on_colon(self, index: int, item: Item) -> None:
        clause = self.clause
        if not clause.awards and clause.mode == "":
            if not any(p.kind == GROUP and p.definite == "count" for p in clause.subject):
                clause.subject, clause.subject_at, clause.first = [], item.end, None
            return
        clause.expects = bool(clause.awards)
        clause.ignoring = clause.elsewhere
        if clause.mode == "noun" and not clause.elsewhere:
            clause.collecting = True

    def _on_part(self, index: int, item: Item) -> None:
        self.clause.parted = True
        self.clause.expects = bool(self.clause.awards)
        self.clause.ignoring = False

    def _on_close(self, index: int, item: Item) -> None:
        self.clause.expects = False

    def _on_gift(self, index: int, item: Item) -> None:
        clause = self.clause
        onward = not clause.mode and index + 1 < len(self.items) and self.items[index + 1].kind == "to"
        if onward:  # "khen thưởng cho 3 cán bộ": no subject of what follows
            clause.gift = True
        if clause.mode in ("active", "noun") and (not clause.awards or clause.recipients) and not clause.ignoring:
            clause.gift = True

    def _on_by(self, index: int, item: Item) -> None:
        if self.clause.awards:
            self.clause.by_end = item.end
            self.clause.actors = []

    def _on_reason(self, index: int, item: Item) -> None:
        self.clause.ignoring = True

    def _on_affiliation(self, index: int, item: Item) -> None:
        """ "các đảng viên thuộc các đảng bộ: ...": what follows only says where they are from."""
        self.clause.ignoring = self.clause.elsewhere = True

    def _on_belongs(self, index: int, item: Item) -> None:
        self.clause.belongs = True

    def _on_comma(self, index: int, item: Item) -> None:
        self.clause.why = False
        if not self.clause.mode:
            self.clause.ignoring = False

    def _on_plan(self, index: int, item: Item) -> None:
        if not (self.clause.awards and self.clause.recipients):
            self.planned = True

    def _on_semicolon(self, index: int, item: Item) -> None:
        if self._list_goes_on(index) or self._awards_go_on(index):
            return
        self._new_clause(item.end, [])
        self.planned = self.stopped = False

    def _awards_go_on(self, index: int) -> bool:
        """ "được tặng: Huân chương A; 2 Bằng khen của B; ...": the part behind a semicolon only names more awards."""
        if self.clause.mode not in ("passive", "receive") or not self.clause.awards:
            return False
        kinds = []
        for item in self.items[index + 1 :]:
            if item.kind == "semicolon":
                break
            kinds.append(item.kind)
        if kinds[-1:] == ["give"]:  # "...; Huân chương B và nhiều phần thưởng khác do nước bạn trao tặng"
            kinds.pop()
        return kinds[:1] == ["award"] and not PARTIES & set(kinds) and not {"to", "colon", *VERBS} & set(kinds)

    def _on_credit(self, index: int, item: Item) -> None:
        """Behind "Ảnh:" another text begins."""
        self._new_clause(item.end, [])
        self.before, self.stashed = None, []

    def _on_stop(self, index: int, item: Item) -> None:
        clause = self.clause
        if clause.mode == "active" and clause.awards and not clause.recipients:
            return
        if clause.expects and clause.recipients:  # "ông A, Phòng Thông tin; bà B, ..."
            near = range(index, min(index + 12, len(self.items)))
            mark = next((n for n in near if self.items[n].kind == "semicolon"), None)
            if mark is not None and self._list_goes_on(mark):
                return
        if item.attrs.get("host") and clause.subject and not self.stopped:
            self.hosts = list(clause.subject)
        if item.attrs.get("host") and not self.stopped:
            self.host_giver = next(iter(giver_names(self.text, clause.subject_at, item.start)[-1:]), None)
        self.stopped = True
        if not clause.mode and clause.subject:
            self.stashed = list(clause.subject)
        if clause.mode:
            self._new_clause(item.end, [])
            self.before = None
        else:
            clause.subject, clause.subject_at, clause.first = [], item.end, None
