"""Verbs of giving in the clause grammar: whose verb it is, whom it gives to, who stands behind it."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from ..extract.awards import folded, giver_names
from ..lexicon import lexicon
from ..text.patterns import regex
from .award_facts import Clause
from .award_lists import VERBS
from .award_runs import Runs
from .award_words import GROUP, ORG, PARTIES, PERSON, Item, Party

_SIGNS = regex(r"(?<!\w)ký (?:ban hành )?(?:các |hai |2 )?quyết định[^.;:]{0,60}$")  # "ký Quyết định số 5 tặng"
# "Chủ tịch A đã ban hành Quyết định số 5 về việc tặng": who issues it confers
_ISSUED = regex(r"(?<!\w)(?:ký|ban hành|có|ra) (?:ban hành )?quyết định(?:[^.;:]{0,60} việc| số [\w/.-]{1,30}) $")
# "Quyết định của Bộ trưởng Bộ A về việc tặng"
_DECISION_OF = regex(
    r"(?<!\w)quyết định (?:số [\w/-]{1,20} )?(?:khen thưởng )?của (?P<who>[^,.;:()]{3,80}?)"
    r" (?:về )?(?:việc )?(?:khen thưởng, )?$"
)
_ALSO_GIVEN = regex(r"lễ trao(?: tặng)?(?: và|,) $")  # "lễ trao tặng và truy tặng": to the living too
_TOGETHER = regex(r"\s*(?:cùng|tham gia|trực tiếp tham gia)(?: tham gia)? $")


_OF_UNION = regex(r"bí thư (?:ban chấp hành )?(?:tỉnh |huyện |thành |quận |thị |xã )?đoàn ")
_BESIDE = 30  # characters between "và" and a verb of the same subject


class Giving(Runs):
    """Reads verbs of giving."""

    @cached_property
    def _parties(self) -> tuple[list[int], list[Party]]:
        told = [(item.start, item.party) for item in self.items if item.party]
        return [start for start, _ in told], [party for _, party in told]

    def _on_give(self, index: int, item: Item) -> None:
        clause = self.clause
        if self._names_event(index):
            if clause.mode:
                self._new_clause(item.start, [])
            return
        adjoins = index > 0 and self.items[index - 1].kind == "award"
        if self.key.startswith("đã ", item.start - 3) and not adjoins:  # "thu hồi Huân chương A đã trao cho B"
            self.planned = False  # "trong đợt xét tặng này, trường đã trao ..."
        posthumous = bool(item.attrs.get("posthumous")) and not self._to_living_too(item.start)
        if clause.waits:
            self._ends_passive(clause, item, posthumous)
        elif clause.by_end >= 0:
            self._by(clause, item, self.items[index + 1] if index + 1 < len(self.items) else None)
        elif not self._says_more(index, item, posthumous):
            self._begin_active(index, item, posthumous)

    def _to_living_too(self, at: int) -> bool:
        """ "lễ trao tặng và truy tặng A": the verb of honouring the dead is one of two."""
        return _ALSO_GIVEN.search(self.key, max(self.start, at - 16), at) is not None

    def _ends_passive(self, clause: Clause, item: Item, posthumous: bool) -> None:
        """ "được Bộ A tặng": the verb that "được" has waited for."""
        clause.waits = False
        self.seen_passive = True
        clause.mode = "noun" if clause.passive_noun else "passive"
        clause.awards = clause.awards or list(clause.which)
        self._actors(clause, clause.wait_end, item.start)
        if not clause.givers and not clause.presenters:
            clause.givers = self._giver_beside(clause)
        clause.posthumous = posthumous
        clause.ignoring = clause.gift = False

    def _says_more(self, index: int, item: Item, posthumous: bool) -> bool:
        """Take a verb that only says more of the clause being read; false if it opens a clause of its own."""
        clause = self.clause
        before = self.items[index - 1] if index else None
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        adjoins = before is not None and before.kind == "award"
        if adjoins and clause.mode == "receive" and self._of_received(clause, item, following, posthumous):
            return True
        if clause.awards and not clause.recipients:
            if clause.mode == "active" and following is not None and following.kind == "gift":
                return True  # "trao Bằng khen và tặng quà cho A": one row of recipients
            if before is not None and before.kind in ("award", "close") and self._of_awards(index, item, posthumous):
                return True
        if adjoins and clause.mode == "passive" and not clause.givers and self._hands_on(clause, item):
            return True
        beside = before is not None and before.kind in ("give", "comma", "and") and not clause.awards
        return beside and self._beside_verb(index, posthumous)

    def _of_received(self, clause: Clause, item: Item, following: Item | None, posthumous: bool) -> bool:
        """Whether a verb right behind an award that somebody receives tells of that award."""
        if posthumous:
            clause.posthumous = bool(clause.recipients) and all(p.dead for p in clause.recipients)
            if not clause.posthumous:  # "bà B nhận Huân chương truy tặng cho chồng"
                clause.recipients = self._dead_told(item.start)
                clause.proxy, clause.posthumous = not clause.recipients, bool(clause.recipients)
            return True
        if following is None or following.kind not in ("to", ORG):
            return False
        # "ông A nhận Huân chương B trao cho Trường C": C receives
        clause.mode, clause.recipients, clause.collecting = "active", [], True
        return True

    def _of_awards(self, index: int, item: Item, posthumous: bool) -> bool:
        """Whether a verb belongs to the awards told before it, so that their recipients come behind."""
        clause = self.clause
        if clause.collecting:
            return False
        plain = self.key[item.start : item.end] == "tặng"
        behind = next((i.kind for i in self.items[index + 1 : index + 4] if i.kind not in ("post", "comma")), "")
        names = behind == "to" or behind in PARTIES
        given = clause.mode == "active" and posthumous and names  # "trao Huân chương truy tặng cho A"
        if not ((clause.mode in ("active", "noun") and plain) or (clause.mode == "noun" and names) or given):
            return False
        clause.collecting = True
        clause.posthumous = clause.posthumous or posthumous
        return True

    def _beside_verb(self, index: int, posthumous: bool) -> bool:
        """Whether a verb shares its clause with the one before it ("phong tặng, truy tặng A")."""
        clause = self.clause
        if clause.mode not in ("active", "passive") or clause.recipients[len(clause.subject) :]:
            return False
        clause.posthumous = clause.posthumous and posthumous
        return clause.mode == "active" or self._together(index)

    def _names_event(self, index: int) -> bool:
        """ "Tại lễ trao Bằng khen, ông A mong ...": the verb belongs to the name of the event."""
        return self.key.endswith("tại lễ ", self.start, self.items[index].start)

    def _giver_beside(self, clause: Clause) -> list[str]:
        """ "5 tập thể được Bộ A tặng B và 9 cá nhân được tặng C": told once, the giver is the same."""
        before = self.before
        if not before or before.mode != "passive" or not before.awards or not clause.recipients:
            return []
        joint = self.key[before.awards[-1].end : self._outer(clause.recipients[0])].strip()
        return list(before.givers) if joint == "và" else []

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
        if not item.attrs.get("hand") or not clause.presenters:  # "ông A gắn Huân chương do Chủ tịch nước trao tặng"
            clause.presenters = presenters
        clause.by_end = -1
        clause.collecting = clause.mode in ("active", "noun", "") and bool(clause.awards) and not clause.recipients
        clause.mode = clause.mode or "noun"

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
        if self.clause.mode:
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
        behind_space = self.key[item.start - 1 : item.start] == " "
        self.together = bool(_TOGETHER.match(self.key[self.start : item.start] + ("" if behind_space else " ")))
        self._subject_gives(clause, item)
        if self.authority and clause.presenters and self._in_place_of(clause):
            clause.hand = True  # "ông A thừa ủy quyền của B tặng": A only hands it over
        if not clause.presenters and not clause.givers:
            self._given_elsewhere(clause, item)

    def _subject_gives(self, clause: Clause, item: Item) -> None:
        """Read from the subject of a verb of giving who confers and who hands over."""
        people = [p for p in clause.subject if p.kind == PERSON]
        if people and (item.attrs.get("decree") or _SIGNS.search(self.key, clause.subject_at, item.start)):
            clause.givers = giver_names(self.text, clause.subject_at, self._outer(people[-1]))[-1:]
            people = []
        clause.presenters = [p.person for p in self._receivers(people, strict=False) if p.person is not None] or [
            p.person for p in people[-1:] if p.person is not None
        ]
        if people:
            clause.presenters = self._office_beside(clause.subject_at, item.start) + clause.presenters
        if not clause.presenters:
            self._office_gives(clause, item)
        elif item.attrs.get("decide"):
            clause.givers = self._office(clause.subject_at, people[-1], item.start)

    def _office_gives(self, clause: Clause, item: Item) -> None:
        """Read who confers from a subject that names an office or a body, but nobody who holds it."""
        by_post = clause.hand and all(p.kind == ORG for p in clause.subject)
        clause.presenters = self._posts(clause.subject_at, item.start) if by_post else []
        clause.givers = clause.givers or giver_names(self.text, clause.subject_at, item.start)
        if clause.givers and folded(clause.givers[-1]).startswith("phó "):
            # "Phó Chủ tịch tỉnh A tặng Bằng khen": who hands over what the head confers
            clause.givers, clause.hand = [], True
        # "Bí thư Tỉnh đoàn A tặng Bằng khen": of the union
        clause.givers = [g[len("bí thư ") :] if _OF_UNION.match(folded(g)) else g for g in clause.givers]
        if item.attrs.get("hand"):  # "Bộ trưởng trao Bằng khen": the office alone is no giver
            clause.givers = [g for g in clause.givers if folded(g) not in lexicon().forms("title")]

    def _given_elsewhere(self, clause: Clause, item: Item) -> None:
        """Find who confers where the subject does not tell: in a decision, in the clause before or in praise."""
        if not clause.hand:
            clause.givers = self._issuers(item.start)
            clause.presenters = self._hands_decision(item.start) if clause.givers else []
        told = clause.presenters or clause.givers
        if not told and self.before and not clause.subject and self._carries(clause, item):
            clause.presenters, clause.givers = self.before.presenters, self.before.givers
        if not clause.presenters and not clause.givers and not clause.named:
            clause.givers = self.honours[:]  # "Tỉnh đoàn tuyên dương 5 cá nhân; trao tặng Bằng khen cho ..."

    def _office_beside(self, start: int, end: int) -> list[int]:
        """ "Thủ tướng và Bí thư Tỉnh ủy A trao ...": who is told by the office alone, beside somebody named."""
        first = bisect_left(self._starts, start)
        told = self.items[first : first + 2]
        beside = [i.kind for i in told] == ["and", "post"] and told[0].start > start and told[1].end < end
        return self._posts(start, told[0].start) if beside else []

    def _issuers(self, at: int) -> list[str]:
        """Who has issued the decision of which the verb at ``at`` tells."""
        if own := _DECISION_OF.search(self.key, max(self.start, at - 140), at):
            return giver_names(self.text, *own.span("who"))
        issued = _ISSUED.search(self.key, max(self.start, at - 90), at)
        if issued is None:
            return []
        person = next((i.start for i in self.items if i.kind == PERSON and i.start < issued.start()), issued.start())
        return giver_names(self.text, self.start, person)

    def _hands_decision(self, at: int) -> list[int]:
        """ "ông A trao Quyết định của B về việc tặng": A hands over what B has decided."""
        own = _DECISION_OF.search(self.key, max(self.start, at - 140), at)
        items = [i for i in self.items if own and i.end < own.start() and i.kind in (PERSON, "give")][-2:]
        if [i.kind for i in items] != [PERSON, "give"] or not items[1].attrs.get("hand"):
            return []
        party = items[0].party
        return [party.person] if party and party.person is not None else []

    def _dead_told(self, end: int) -> list[Party]:
        """ "bà B, vợ liệt sĩ A, nhận Huân chương truy tặng": A."""
        told = self.people.within(self.start, end)
        dead = next((o for o in told if self.key.endswith(("liệt sĩ ", "cố "), 0, o.start)), None)
        dead = dead or next((o for o in told if self.key.startswith(("liệt sĩ ", "cố "), o.outer)), None)
        if dead is None:
            return []
        name = self.people.persons[dead.person].name
        return [Party(PERSON, dead.start, dead.end, name, person=dead.person, dead=True)]

    def _carries(self, clause: Clause, item: Item) -> bool:
        """ "...; trao B cho R2": no subject of its own, so the one of the clause before."""
        return (
            self.before is not None
            and (self.before.mode in ("active", "noun") or self.before.gift)
            and len(self.key[clause.subject_at : item.start].strip(" ,;")) < 25
        )

    def _is_received(self, index: int, clause: Clause) -> bool:
        """ "02 đồng chí tặng Huy hiệu ... là": a giving verb whose subject receives, told by the missing "cho"."""
        if self.of_others and clause.subject == self.stashed:
            return False
        beside = self._joins(index - 1) or (index > 1 and self.items[index - 2].kind == "semicolon")
        if beside and clause.subject and clause.subject[0].kind == ORG:
            return False  # "được A tặng B và C tặng D", "được A tặng B; C tặng D": C gives
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
        before = self.items[index - 1] if index else None
        if before is None or self.key[before.start : before.end] == "cùng":
            return False  # "A - B cùng đoạt": an adverb
        near = self.items[index].start - before.end < _BESIDE  # not "A và" somebody else "được"
        return before.kind == "comma" or (before.kind == "and" and near)
