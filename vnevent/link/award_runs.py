"""Runs of parties: what a row of names, groups and bodies is in the clause that it stands in."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from ..extract.awards import AwardMention, folded
from ..text.patterns import regex
from .award_facts import ABOVE, Clause
from .award_lists import VERBS, Lists
from .award_words import (
    GROUP,
    ORG,
    PARTIES,
    PERSON,
    PRONOUN,
    Item,
    Party,
    first_word,
    holds_ceremony,
    lexemes,
    of_state,
)

_RUN = frozenset(("comma", "and", "open", "close", "dash", "post", "semicolon"))
_OPENS_PART = frozenset(("part", "list", "colon", "semicolon", "comma", "and", "dash"))
_NEAR_START = 40  # characters from the start of a sentence to a verb that stands before its subject
_ACTS_ON = regex(r" (?:[^;:.()]*(?<!\w)đã )?[^,;:.()]*\w ")
_HAS = regex(r"(?: năm \d{4})? có ")
_PLACE_WORD = regex(r"(?<!\w)(?:tại|trong|ở)(?!\w)")


def _badge_of_years(award: AwardMention) -> bool:
    return award.rule in ("party-badge", "party-badge-tail") and bool(award.years)


class Runs(Lists):
    """Places runs of parties."""

    @cached_property
    def _starts(self) -> list[int]:
        return [item.start for item in self.items]

    def _run(self, index: int) -> int:
        """A run of parties with what joins them; gives the index behind it."""
        stop = index
        while stop < len(self.items):
            item = self.items[stop]
            if item.kind == "semicolon" and not self._list_goes_on(stop):
                break
            inside = item.kind == "belongs" and self._in_brackets(index, stop)
            if item.kind not in PARTIES and item.kind not in _RUN and not inside:
                break
            if item.kind == "comma" and self.clause.ignoring and not self.clause.mode:
                break
            stop += 1
        while self.items[stop - 1].kind in ("semicolon", "comma", "and", "open"):
            stop -= 1
        run = self.items[index:stop]
        before = self.items[index - 1] if index else None
        self._place(run, self._verb_behind(stop, before), before)
        return stop

    def _in_brackets(self, first: int, index: int) -> bool:
        """Whether a bracket of a run is open: "bà A (ngụ tại phường B) và bà C"."""
        marks = [i.kind for i in self.items[first:index] if i.kind in ("open", "close")]
        return marks[-1:] == ["open"]

    def _verb_behind(self, stop: int, before: Item | None) -> Item | None:
        """What follows a run, beyond where its members are from: "10 cá nhân thuộc Sở A được tặng"."""
        following = self.items[stop] if stop < len(self.items) else None
        if following and following.kind == "comma" and before and before.kind == "part":
            verbs = [i for i in self.items[stop + 1 : stop + 2] if i.kind in ("passive", "receive")]
            return verbs[0] if verbs else following  # "trong đó ông A, thôn 9, nhận"
        if following and following.kind == "belongs":
            verbs = [i for i in self.items[stop + 1 : stop + 4] if i.kind != ORG][:1]
            return verbs[0] if verbs and verbs[0].kind in ("passive", "receive") else following
        return following

    def _holder_of_award(self, party: Party | None) -> Party | None:
        """ "lễ đón nhận Huân chương Lao động hạng Nhì của Trường A": A receives, since the State confers orders."""
        awards = self.clause.awards
        if party is None or party.kind != ORG or not awards or self.clause.mode not in ("receive", "noun"):
            return None
        near = of_state(awards[-1]) and party.start - awards[-1].end == len(" của ")
        return party if near and holds_ceremony(self.key, party.start) else None

    def _place(self, run: list[Item], following: Item | None, before: Item | None) -> None:
        """Give the parties of a run their part in the clause: subject, recipients, or the subject of the next one."""
        if holder := self._holder_of_award(run[0].party):
            self.clause.recipients = [holder]
            return
        run = self._that_count(run, following, before)
        parties = [i.party for i in run if i.party]
        if not parties:
            return
        clause = self.clause
        has = self._award_has(run)
        opens = following is not None and self._is_subject_of(run, following, before, has=has)
        if clause.collecting or (clause.expects and clause.awards) or (not opens and self._is_named(run, before)):
            self._collect(run, opens, before)
        elif not clause.mode:
            pronoun = next((p for p in parties if p.kind == PRONOUN), None)
            clause.first = pronoun or clause.first or next((p for p in parties if not self._is_source(p)), None)
            clause.subject += parties
        elif clause.mode in ("active", "noun"):
            self._postponed_subject(run, before)
            if opens and clause.awards:
                which = clause.awards if has else []
                self._new_clause(run[0].start, parties)
                self.clause.which = list(which)
            elif not clause.awards or self._is_object(run, before):
                clause.recipients += parties
                clause.collecting = bool(clause.awards)
        elif clause.awards and (self._waits_for(clause, run, following) or self._comes_behind(clause, run, following)):
            clause.recipients, clause.postponed = parties, False
        elif clause.awards or opens:
            self._new_clause(run[0].start, parties)
        else:
            clause.recipients += parties

    def _that_count(self, run: list[Item], following: Item | None, before: Item | None) -> list[Item]:
        """The part of a run that may give or receive; empty where its parties only say something of others."""
        clause = self.clause
        if clause.represents and not clause.mode:
            return []
        if clause.belongs:
            run = self._without_bodies(run)
        parties = [i.party for i in run if i.party]
        if not parties:
            return []
        if clause.waits or clause.by_end >= 0:
            clause.actors += parties
            return []
        if clause.gift:
            if clause.mode or following is None or following.kind != "passive":
                return []
            self._new_clause(run[0].start, [])  # "khen thưởng cho 3 tập thể được Thủ tướng tặng A": those rewarded
        elif clause.ignoring and not clause.mode:
            clause.honoured += parties
            return []
        elif clause.ignoring:
            counted = ((n, i) for n, i in enumerate(run) if i.party and i.party.definite == "count")
            return [i for n, i in counted if n or self._joined_to(before, i)]
        return run

    def _is_subject_of(self, run: list[Item], following: Item, before: Item | None, *, has: bool) -> bool:
        """Whether a run is the subject of what follows it."""
        if self._is_of_award(following) and (has or not self._is_relative_verb(run, following, before)):
            return True
        return self._implicit(run, following) or self._acts(run, following)

    def _is_of_award(self, verb: Item) -> bool:
        """Whether a verb tells of awards; not "truy tặng A cho ông B được Thủ tướng ký", where none follows."""
        return verb.kind in VERBS and (verb.kind != "passive" or verb.start < self.last_told)

    def _postponed_subject(self, run: list[Item], before: Item | None) -> None:
        """ "Đến dự và trao Huân chương A, ông B ...", "có ông B": who hands it over is told behind."""
        clause = self.clause
        first = next((i.party for i in run if i.kind == PERSON), None)
        near = clause.mode == "active" and clause.hand and clause.awards and not clause.named and not clause.recipients
        opens = before is not None and before.kind in ("comma", "award") and clause.verb_at - self.start < _NEAR_START
        named = (
            first is not None and run[0].start - clause.awards[-1].end <= len(" có các đồng chí ") if near else False
        )
        if opens and named and first is not None and first.person is not None and not clause.presenters:
            clause.presenters = [first.person]

    def _is_source(self, party: Party) -> bool:
        """ "Theo ông A, các tác giả được tặng": A tells it."""
        return party.kind == PERSON and self.key.endswith("theo ", self.start, self._outer(party))

    def _set_of(self, clause: Clause) -> int:
        own = next((f.set_id for f in reversed(self.facts) if f.party in clause.recipients), 0)
        if not own:
            self._emit(clause, clause.recipients, 0)
            clause.recipients = [p for p in clause.recipients if p.kind == GROUP]
            own = self.facts[-1].set_id if self.facts else 0
        return own

    def _award_has(self, run: list[Item]) -> bool:
        """ "Giải thưởng A năm 2025 có 3 tập thể được vinh danh": the award is told before those who get it."""
        awards = self.clause.awards if self.clause.mode == "noun" and not self.clause.recipients else []
        counted = run[0].party is not None and run[0].party.definite == "count"
        return counted and bool(awards) and bool(_HAS.fullmatch(self.key, awards[-1].end, run[0].start))

    def _joined_to(self, before: Item | None, item: Item) -> bool:
        return before is not None and before.kind in ("and", "comma") and item.start - before.end < 4

    def _without_bodies(self, run: list[Item]) -> list[Item]:
        """Behind "thuộc": only what comes from the next person or number on is a recipient again."""
        for index, item in enumerate(run):
            counted = (
                item.party is not None and item.party.definite == "count" and item.party.name not in lexemes().admin
            )
            if item.kind == PERSON or counted:  # "thuộc 5 tỉnh": places
                self.clause.belongs = False
                return run[index:]
        return []

    def _waits_for(self, clause: Clause, run: list[Item], following: Item | None) -> bool:
        """ "Vinh dự được nhận A, R chia sẻ ...": whether R is the subject that the verb of receiving comes before."""
        if not clause.postponed or (following is not None and following.kind == "give"):
            return False
        at = bisect_left(self._starts, run[0].start)
        behind = [i.kind for i in self.items[max(0, at - 2) : at]] == ["award", "comma"]
        return behind or clause.verb_at > self.start + _NEAR_START

    def _comes_behind(self, clause: Clause, run: list[Item], following: Item | None) -> bool:
        """ "Nhận Huy hiệu đợt này có các đồng chí A, B": the subject stands behind."""
        if following is not None and self._implicit(run, following):
            return False  # "... có 1 đảng viên 70 năm tuổi Đảng, 2 đảng viên 65 năm tuổi Đảng"
        return (
            clause.mode == "receive"
            and not clause.recipients
            and self.key[clause.awards[-1].end : run[0].start].rstrip().endswith(" có")
        )

    def _is_named(self, run: list[Item], before: Item | None) -> bool:
        """ "1 đảng viên được tặng A đồng chí B", "5 em được tặng A có em B": who is counted is named behind it."""
        told = self.clause.recipients
        passive = self.clause.mode in ("passive", "receive") and before is not None and before.kind == "award"
        counted = passive and run[0].kind == PERSON and told and all(p.definite == "count" for p in told)
        return bool(counted) and before is not None and self.key[before.end : run[0].start].strip() in ("", "có")

    def _acts(self, run: list[Item], following: Item) -> bool:
        """Whether the last person of a run is the subject of some other verb ("..., ông B phát biểu")."""
        gap = self.key[run[-1].end : following.start]
        body = run[-1].kind == ORG and gap == " đã "  # "..., Đảng ủy A đã tuyên dương"
        return (
            following.kind == "stop"
            and (run[-1].kind in (PERSON, "post") or body)
            and len(run) > 1
            and len(gap) < 14
            and not _PLACE_WORD.search(gap)
        )

    def _is_relative_verb(self, run: list[Item], following: Item, before: Item | None) -> bool:
        """ "trao Bằng khen cho 5 học sinh đạt giải Nhất": tells of the recipients why."""
        clause = self.clause
        return (
            following.kind == "receive"
            and not clause.parted
            and bool(following.attrs.get("weak"))
            and clause.mode in ("active", "noun")
            and bool(clause.awards)
            and (clause.collecting or run[-1].kind == "relative" or bool(before and before.kind == "award"))
            and (following.start - run[-1].end < 4 or run[-1].kind in ("relative", "comma"))
        )

    def _is_object(self, run: list[Item], before: Item | None) -> bool:
        """Parties without "cho": right behind the award, or behind "tặng hoa chúc mừng"."""
        if before is None:
            return False
        if before.kind == "award":
            gap = self.key[before.end : run[0].start].strip(' ”"-')
            return gap in ("", "và thưởng")  # "tặng Bằng khen và thưởng các anh A và B mỗi người 3 triệu"
        return before.kind in ("gift", "stop", "give") and before.start - self.clause.awards[-1].end < 40

    def _implicit(self, run: list[Item], following: Item) -> bool:
        """ "26 đảng viên 55 năm", "Chi đoàn A giải Nhất": party and badge or prize side by side."""
        award = following.award
        if award and award.rule == "contest-prize" and not self.clause.awards:
            return run[-1].kind in PARTIES and self.key[run[-1].end : following.start] == " "
        if not award or not _badge_of_years(award):
            return False
        gap = self.key[run[-1].end : following.start].strip()
        return run[-1].kind in PARTIES and gap in ("", "tròn", "đủ", "có", "đạt", "-", ":", "loại")

    def _counted_behind(self, index: int, award: AwardMention) -> bool:
        """ "Huy hiệu 50 năm tuổi Đảng có 5 đồng chí; Huy hiệu 40 năm: 9 đồng chí": badges with their counts behind."""
        if not _badge_of_years(award):
            return False
        if index and self.items[index - 1].kind not in _OPENS_PART:  # "Dự lễ trao Huy hiệu A có 5 đồng chí": guests
            return False
        group = next((i for i in self.items[index + 1 : index + 3] if i.kind != "colon"), None)
        if group is None or group.kind != GROUP or not group.party or group.party.definite != "count":
            return False
        return self.key[award.end : group.start].strip() in ("có", "là", ":")

    def _collect(self, run: list[Item], opens: bool, before: Item | None) -> None:
        """Recipients behind "cho" or in a list; the last of them may already be the subject of the next clause."""
        clause = self.clause
        cut = len(run)
        if opens:
            cut = self._cut(run, before)
        parties = self._own(run[:cut])
        if clause.mode in ("passive", "receive"):
            # "khen thưởng cho 5 giáo viên hướng dẫn những em đoạt giải, gồm A, B": the list names those rewarded
            if not clause.proxy and not self.thanked and parties:
                self._emit(clause, parties, self._set_of(clause))
                told = [p for p in clause.recipients if p.definite == "the"]
                self.facts = [f for f in self.facts if f.party not in told]
        else:
            clause.recipients += parties
        rest = [i.party for i in run[cut:] if i.party]
        if rest:
            self._new_clause(next(i.start for i in run[cut:] if i.party), rest)

    def _own(self, run: list[Item]) -> list[Party]:
        """The recipients of a run: in a list of semicolons, the body behind a comma is the one above."""
        parted = any(i.kind == "semicolon" for i in run)
        own: list[Party] = []
        for index, item in enumerate(run):
            above = index > 1 and run[index - 1].kind == "comma" and run[index - 2].kind == ORG
            if above and len(run) == 3 and not self.clause.expects and not self._same_head(run[0], item):
                continue  # "tặng Vụ Pháp chế, Bộ B": the body above
            before = next((i for i in reversed(run[:index]) if i.kind != "comma"), None)
            if before and before.kind == item.kind == GROUP and _ACTS_ON.fullmatch(self.key, before.end, item.start):
                continue  # "3 đoàn viên cứu 5 học sinh": whom the first have saved
            above = above and not self._beside(run[index - 2], item)
            if item.party and (item.party.definite == "row" or not (parted and above and item.kind == ORG)):
                own.append(item.party)
        return own

    def _beside(self, first: Item, second: Item) -> bool:
        """ "UBND huyện A, UBND huyện B; Sở C": not the body above."""
        above = second.party is not None and folded(second.party.name).startswith(ABOVE)
        return self._same_head(first, second) and not above

    def _same_head(self, first: Item, second: Item) -> bool:
        heads = {first_word(folded(i.party.name), 0) for i in (first, second) if i.party}
        return len(heads) == 1

    def _cut(self, run: list[Item], before: Item | None) -> int:
        marks = [n for n, i in enumerate(run) if i.kind == "semicolon"] or [
            n for n, i in enumerate(run) if i.kind in ("comma", "and")
        ]
        if before and before.kind == "part":
            return 0
        last = run[-1].party
        if last and last.definite == "count" and len(run) > 1 and run[-2].kind in ("and", "comma", "open"):
            return len(run) - 2  # "gồm A; B và 1 đảng viên được tặng ...", "5 đồng chí (1 đồng chí 70 năm, ...)"
        if marks:
            return marks[-1]
        return len(run) if before and before.kind == "to" else 0
