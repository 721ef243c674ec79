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

from itertools import takewhile

from ..extract.awards import giver_names
from ..text.letters import LOWER
from ..text.patterns import regex
from .award_facts import Clause, Fact, without_above
from .award_lists import VERBS
from .award_naming import Naming
from .award_words import GROUP, ORG, PARTIES, PERSON, PRONOUN, Item, Party, of_state

_SMALL_WORD = regex(rf"(?<!\w)[{LOWER}]")
_IS_HONOUR = regex(r"là (?:một |sự |niềm |nguồn )?(?:vinh dự|vinh hạnh|tự hào|động lực|động viên|cổ vũ)(?!\w)")
_AIM = regex(r"(?<!\w)phấn đấu (?:có|đạt|hằng năm|hàng năm|mỗi năm|đến)(?!\w)")
_HONOURED = ("tuyên dương", "vinh danh", "tôn vinh")
_THE = frozenset(("các", "những", "hai"))  # before names: "là các ông A, B"
_NEAR_START = 3  # characters of a mark before the first word of a line
# "cho 2 cá nhân là lái xe Lê Văn An và ...", but not "... là con ông Lê Văn An"
_WHAT_THEY_ARE = regex(r" ?(?!(?:con|cháu|vợ|chồng|cha|mẹ|bố|em|anh|chị) )(?:(?!của |cho )[^\W\d_]+ ){1,3}")
_LISTS_NEAR = 25  # characters from "là" to whom it names


class SentenceClauses(Naming):
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

    def _on_to(self, index: int, item: Item) -> None:
        clause = self.clause
        before = self.items[index - 1] if index else None
        against = clause.ignoring and self.key.startswith("đối với", item.start)
        if before and clause.recipients and (before.kind == "reason" or against):
            return  # "cho 5 cá nhân có nhiều đóng góp cho ngành Y tế": what they did
        if clause.mode in ("active", "noun"):
            near = clause.mode == "active" or (
                not self.key.startswith(("dành", "đối", "đến", "tới"), item.start)
                and not clause.expects
                and bool(clause.awards)
                and item.start - clause.awards[-1].end < 60
            )
            clause.collecting = bool(clause.awards) and near
            clause.ignoring = False
        elif clause.mode == "passive" and clause.awards and self._gives_on(index):
            if before and before.kind == "award":
                clause.recipients, clause.mode, clause.collecting = [], "active", True  # "ngành được B tặng A cho R"
        elif clause.mode == "passive" and before and before.kind == "award" and not clause.givers:
            self._hands_on(clause, item)

    def _tells_more(self, start: int, following: Item) -> bool:
        """Whether more than a title stands between "là" and a party: "là niềm tự hào của toàn Đảng bộ"."""
        end, counted = following.start, [p for p in self.clause.recipients[-1:] if p.definite == "count"]
        if self.key[start:end].strip() in _THE:
            return False
        if counted and following.kind == PERSON and _WHAT_THEY_ARE.fullmatch(self.key, start, end):
            return False
        return end - start > _LISTS_NEAR or _SMALL_WORD.search(self.text.view, start, end) is not None

    def _gives_on(self, index: int) -> bool:
        """ "ngành được B tặng A cho R", "các cấp được tặng A cho 5 tập thể": the award goes to others."""
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if following is None or following.kind not in PARTIES:
            return False
        counted = following.party is not None and following.party.definite == "count"
        return counted or bool(self.clause.givers or self.clause.presenters)

    def _on_list(self, index: int, item: Item) -> None:
        # "tặng Huân chương A là vinh dự cho gia đình": what that is for them; of "trao cho tôi" the speaker receives
        if _IS_HONOUR.match(self.key, item.start) and not self.key.endswith("tôi ", 0, item.start):
            self._new_clause(item.end, [])
            self.before = None
            return
        clause = self.clause
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if self.key.startswith("là ", item.start) and following and self._tells_more(item.end, following):
            clause.ignoring = clause.ignoring or bool(clause.awards and clause.recipients)
            return  # "5 đồng chí là cán bộ Đoàn", "Huân chương được trao là niềm tự hào của ...": tells what it is
        # "cá nhân được tặng A là B": who is meant is told behind
        named = following is not None and following.kind in (PERSON, ORG)
        if named and not clause.awards and not clause.waits and clause.mode == "passive" and self.told:
            clause.awards = list(self.told[0].awards)  # "...; 12 người được truy tặng là A, B": what is told before
        if clause.awards and named and all(p.kind == PRONOUN for p in clause.recipients):
            clause.recipients = []
        clause.expects = bool(clause.awards)
        clause.ignoring, clause.belongs = clause.elsewhere, False

    def _on_open(self, index: int, item: Item) -> None:
        clause = self.clause
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        # "ông A nhận giải của Hiệp hội B (Hội C)": the body in brackets tells of the giver
        of_giver = (
            following is not None
            and following.kind == ORG
            and clause.mode in ("passive", "receive")
            and not any(p.kind in (GROUP, ORG) for p in clause.recipients)
        )
        clause.expects = bool(clause.awards) and not of_giver

    def _on_colon(self, index: int, item: Item) -> None:
        clause = self.clause
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if not clause.awards and clause.mode == "":
            receives = following is not None and following.kind == "receive" and following.start - item.end < 2
            if receives and len(clause.subject) == 1:
                return  # "Trường A: Đón nhận Huân chương"
            if not any(p.kind == GROUP and p.definite == "count" for p in clause.subject):
                clause.subject, clause.subject_at, clause.first = [], item.end, None
            return
        if not clause.awards and clause.mode == "receive" and following and following.kind not in ("award", "dash"):
            self._new_clause(item.end, [])  # "chị A nhận được tin báo: gia đình được nhận Bằng khen"
            self.before = None
            return
        clause.expects = bool(clause.awards)
        clause.ignoring = clause.elsewhere
        if clause.mode == "noun" and not clause.elsewhere:
            clause.collecting = True

    def _on_part(self, index: int, item: Item) -> None:
        without = self.key.startswith(" không ", item.end)  # "trong đó không có ông A"
        if self.thanked and not self.clause.mode:  # "Sở A khen thưởng các tổ chức, trong đó B được tặng": not A
            self.clause.subject, self.clause.first, self.clause.gift = [], None, False
        self.clause.parted = True
        self.clause.expects = bool(self.clause.awards) and not without
        self.clause.collecting = self.clause.collecting and not without
        self.clause.ignoring = without

    def _on_close(self, index: int, item: Item) -> None:
        self.clause.expects = False

    def _on_gift(self, index: int, item: Item) -> None:
        clause = self.clause
        joined = index > 0 and self.items[index - 1].kind in ("comma", "and")
        if item.attrs.get("verb") and joined and clause.awards and clause.awards[-1].count and not clause.recipients:
            self._new_clause(item.start, [])  # "trao 5 Kỷ niệm chương, khen thưởng cho 3 cá nhân": two deeds
            clause = self.clause
        onward = not clause.mode and index + 1 < len(self.items) and self.items[index + 1].kind == "to"
        if onward:  # "khen thưởng cho 3 cán bộ": no subject of what follows, a list behind names these
            clause.gift = self.thanked = True
            clause.givers = giver_names(self.text, clause.subject_at, item.start)
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
        listed = index > 0 and self.items[index - 1].kind == "affiliation"  # "tại các phòng, đơn vị Sở A"
        if not self.clause.mode and not listed:
            self.clause.ignoring = False

    def _on_plan(self, index: int, item: Item) -> None:
        if self.clause.waits and self.key.startswith((" và trao", " và tặng", " và vinh danh"), item.end):
            return  # "được Tạp chí A bình chọn và trao tặng"
        if not (self.clause.awards and self.clause.recipients):
            self.planned = True
            if self.clause.waits:
                self._untell(item.start)
        elif self._proposes(index) or self.key.startswith("sẽ nhận", item.start):
            # "5 cá nhân được tặng A, đồng thời đề nghị B tặng C cho D", "ai đoạt giải A sẽ nhận được B"
            self._new_clause(item.end, [])
            self.planned = True
        elif index and self.items[index - 1].kind == "comma":
            self.clause.ignoring = True  # "tặng A cho B, Thủ tướng đề nghị C ...": C receives nothing

    def _untell(self, at: int) -> None:
        """ "các đồng chí 60 năm tuổi Đảng cũng được xét tặng": years that tell who is meant, before any verb."""
        verbs = [i.start for i in self.items if i.kind in ("give", "receive") and i.start < at]
        last = verbs[-1] if verbs else self.start
        self.facts = [f for f in self.facts if f.award.rule != "party-badge-tail" or f.party.start <= last]

    def _on_semicolon(self, index: int, item: Item) -> None:
        if self._list_goes_on(index) or self._awards_go_on(index) or self._subject_goes_on(index):
            return
        if self._of_one(index):
            return
        self._new_clause(item.end, [])
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        # "đề nghị Bộ tặng A cho 5 tập thể; tặng B cho 2 tập thể": without a subject of its own, as much a plan
        at = following.award.count_start if following and following.award else None  # "; 3 Huân chương"
        at = at or (following.start if following and following.kind in ("give", "award") else len(self.key))
        goes_on = at - item.end < 3
        # "phấn đấu có 85% cơ quan đạt A; 15 cơ quan đạt B": all of a sentence that tells aims
        aims = self.planned and _AIM.search(self.key, self.start, item.start) and not self.facts
        self.planned = self.planned and (goes_on or bool(aims))
        self.stopped = False

    def _of_one(self, index: int) -> bool:
        """ "- Huân chương A hạng Nhất; Huân chương B cho Trường C": a line of orders, the recipient told behind all."""
        clause = self.clause
        if clause.mode != "noun" or clause.recipients or self.told or clause.awards[0].start - self.start > _NEAR_START:
            return False
        kinds = [i.kind for i in takewhile(lambda i: i.kind != "semicolon", self.items[index + 1 :])]
        orders = all(of_state(award) and not award.count for award in clause.awards)
        return orders and kinds[:1] == ["award"] and kinds.count("to") < 2 and not set(VERBS) & set(kinds)

    def _receives_at_ceremony(self, index: int, item: Item) -> bool:
        """ "Trường A tổ chức lễ đón nhận Huân chương": A receives, unless somebody else is told."""
        if not item.attrs.get("receives") or [p.kind for p in self.hosts] != [ORG]:
            return False
        following = [i.kind for i in self.items[index + 1 : index + 12]]
        given = "give" in following and "by" not in following  # not "do Chủ tịch nước trao tặng"
        return following[:1] == ["award"] and "to" not in following and not given

    def _stands_for_others(self, index: int) -> bool:
        """ "40 nhà giáo đại diện cho 8.000 giáo viên được tặng": of the first ones."""
        before = self.items[index - 1] if index else None
        counted = before is not None and before.party is not None and before.party.definite == "count"
        return counted and not self.clause.mode and self.clause.subject[-1:] == [self.items[index - 1].party]

    def _on_credit(self, index: int, item: Item) -> None:
        """Behind "Ảnh:" another text begins."""
        self._new_clause(item.end, [])
        self.before, self.stashed = None, []

    def _on_stop(self, index: int, item: Item) -> None:
        clause = self.clause
        if clause.mode == "active" and clause.awards and not clause.recipients:
            return
        if clause.waits and item.start - clause.wait_end < 2 and self.key.startswith(_HONOURED, item.start):
            clause.waits, clause.mode, clause.weak = False, "receive", True  # "đã 2 lần được tuyên dương Anh hùng"
            return
        if clause.expects and clause.recipients:  # "ông A, Phòng Thông tin; bà B, ..."
            near = range(index, min(index + 12, len(self.items)))
            mark = next((n for n in near if self.items[n].kind == "semicolon"), None)
            if mark is not None and self._list_goes_on(mark):
                return
        if self.key.startswith("đại diện", item.start) and self._stands_for_others(index):
            clause.represents = True
            return
        if item.attrs.get("host") and clause.subject and not self.stopped:
            self.hosts = without_above(self.key, list(clause.subject))
        if item.attrs.get("host") and not self.stopped:
            self.host_giver = next(iter(giver_names(self.text, clause.subject_at, item.start)[-1:]), None)
        led = "lãnh đạo " in self.key[clause.subject_at : item.start]  # "lãnh đạo Bộ A gặp mặt và tặng"
        if not clause.mode and (self.key.startswith(_HONOURED, item.start) if clause.subject else led):
            self.honours = giver_names(self.text, clause.subject_at, item.start)
        self.stopped = True
        if self._receives_at_ceremony(index, item):
            self._new_clause(item.end, [])
            self.clause.mode, self.clause.recipients, self.clause.hosted = "receive", list(self.hosts), "host"
            return
        if not clause.mode and clause.subject:
            self.stashed = list(clause.subject)
            # "ông A đánh giá cao Trường B đã ..., được tặng": not A
            self.of_others = bool(item.attrs.get("of_others")) and clause.subject[-1].kind == PERSON
        if clause.mode:
            self._new_clause(item.end, [])
            self.before = None
        else:
            clause.subject, clause.subject_at, clause.first = [], item.end, None
