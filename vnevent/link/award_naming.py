"""Awards in the clause grammar: which clause an award belongs to, and whether it opens one of its own."""

from __future__ import annotations

from itertools import takewhile

from ..extract.awards import AwardMention
from .award_receiving import Receiving
from .award_words import PARTIES, PERSON, Item, Party

_NAMES = frozenset((PERSON, "comma", "and", "post", "open", "close"))
_NEAR = 9  # characters from "được" to an award without a verb of giving ("được Bằng khen")


class Naming(Receiving):
    """Reads the names of awards."""

    def _on_award(self, index: int, item: Item) -> None:
        clause, award = self.clause, item.award
        assert award
        if clause.why and clause.recipients:
            clause.why = False
            return
        if self._closes_event(index):
            return
        clause.gift = clause.ignoring = False
        if self._tells_years(index, award):  # "Huy hiệu Đảng cho 5 đồng chí 60 năm tuổi Đảng"
            return
        clause.which, clause.by_end = [], -1
        if clause.waits:
            clause.waits = False
            rewarded = self.key.startswith(" khen thưởng", clause.wait_end)
            if item.start - clause.wait_end > _NEAR and not rewarded:  # "được chú ý với danh hiệu"
                return
            clause.mode = "passive"  # "được Bằng khen"
        counted_behind = self._counted_behind(index, award)
        if clause.mode in ("passive", "receive") and self._is_part(index, counted_behind=counted_behind):
            self._new_clause(item.start, [])
        if not self.clause.mode:
            self._begin_with_award(index, item, counted_behind=counted_behind)
        clause = self.clause
        if clause.mode in ("active", "noun") and clause.recipients and clause.awards and not self._more_awards(index):
            self._same_givers_again(item.start)
            clause = self.clause
        clause.awards.append(award)
        clause.collecting = counted_behind and clause.mode in ("active", "noun")
        clause.expects = False

    def _closes_event(self, index: int) -> bool:
        """ "Tại lễ trao Bằng khen, ông A mong ...": the award belongs to the name of the event."""
        if not index or self.items[index - 1].kind != "give":
            return False
        behind = self.items[index + 1].kind if index + 1 < len(self.items) else ""
        return behind == "comma" and self._names_event(index - 1)

    def _is_part(self, index: int, *, counted_behind: bool) -> bool:
        """Whether an award only is a part of those that a clause has told as a whole.

        "9 tác phẩm được trao giải, trong đó giải Nhất thuộc về A"; "8 người được Huy hiệu, trong đó Huy hiệu A có 3";
        "5 người nhận huân chương, gồm: hạng Nhất được trao cho A và hạng Nhì được trao cho B".
        """
        clause = self.clause
        behind = self.items[index + 1 : index + 4]
        if not clause.awards and behind and self.key.startswith("thuộc về", behind[0].start):
            return True
        if counted_behind and (clause.awards or clause.parted):
            return True
        return clause.expects and [i.kind for i in behind] == ["passive", "give", "to"]

    def _begin_with_award(self, index: int, item: Item, *, counted_behind: bool) -> None:
        """Begin a clause with an award before any verb: somebody has got it, or it goes to those behind it."""
        clause = self.clause
        before = self.items[index - 1] if index and not counted_behind else None
        if self._praised_with(item):
            clause.mode, clause.recipients = "receive", list(clause.subject)
        elif clause.subject and before and before.kind in PARTIES and self._implicit([before], item):
            clause.mode, clause.recipients = "receive", [clause.subject[-1]]
        else:
            clause.mode = "noun"
            if self.before and self.before.mode in ("active", "noun"):
                clause.presenters, clause.givers = self.before.presenters, self.before.givers
                clause.posthumous = self.before.posthumous

    def _same_givers_again(self, at: int) -> None:
        """Begin a clause in which the same people give another award to others."""
        held = self.clause
        self._new_clause(at, [])
        clause = self.clause
        clause.mode, clause.presenters, clause.givers = held.mode, held.presenters, held.givers
        clause.posthumous, clause.hand, clause.verb_at = held.posthumous, held.hand, held.verb_at

    def _tells_years(self, index: int, award: AwardMention) -> bool:
        """Whether years of a badge told before stand behind one who gets it, in brackets or not."""
        clause = self.clause
        if row := self._row_before_dash(index, award):
            clause.own += [(party, award) for party in row]
            return True
        in_bracket = bool(index) and self.items[index - 1].kind == "open"
        told = self.items[index - 1 - in_bracket : index - in_bracket]
        party = told[0].party if told else None
        if award.rule != "party-badge-tail" or party is None or all(p is not party for p in clause.recipients):
            return False
        bare = [a.rule for a in clause.awards] == ["party-badge"] and not clause.awards[0].years
        if not bare or self.key[party.end : award.start].strip() not in ("", "đủ", "tròn", "đạt", "("):
            return False
        clause.own.append((party, award))
        return True

    def _row_before_dash(self, index: int, award: AwardMention) -> list[Party]:
        """ "trao Huy hiệu Đảng cho: ông A - Huy hiệu 60 năm; các ông B, C - Huy hiệu 50 năm"."""
        bare = [a.rule for a in self.clause.awards] == ["party-badge"] and not self.clause.awards[0].years
        if not bare or not award.years or index < 2 or self.items[index - 1].kind != "dash":
            return []
        row = takewhile(lambda i: i.kind in _NAMES, reversed(self.items[: index - 1]))
        parties = [i.party for i in row if i.party]
        told = all(any(p is party for p in self.clause.recipients) for party in parties)
        return parties if told else []

    def _more_awards(self, index: int) -> bool:
        """ "tặng Trường B danh hiệu C và Huân chương D": the recipient stands before all of them."""
        clause, kinds = self.clause, [i.kind for i in self.items[max(0, index - 2) : index + 2]]
        joined = kinds[:2] in (["award", "and"], ["award", "comma"]) and kinds[3:] not in (["to"], ["give"])
        return joined and all(p.end <= clause.awards[0].start for p in clause.recipients)
