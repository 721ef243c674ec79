"""Lists in the clause grammar: whether what stands behind a semicolon goes on with the clause before it."""

from __future__ import annotations

from .award_subjects import Subjects
from .award_words import ORG, PARTIES, PERSON

VERBS = frozenset(("give", "receive", "passive"))


class Lists(Subjects):
    """Tells the parts of a list from clauses of their own."""

    def _list_goes_on(self, index: int) -> bool:
        """Whether the part behind a semicolon only lists more parties; its last may be the subject of what follows."""
        clause = self.clause
        if not (clause.collecting or clause.expects):
            return False
        named = False
        for number, item in enumerate(self.items[index + 1 :], index + 1):
            if named and item.kind == "passive" and self._counted_subject(number):
                return True  # "...; ông B và 1 đảng viên được tặng C": B is the last of the row
            named = named or item.kind == PERSON
            if item.kind == "receive" and item.attrs.get("weak") and clause.collecting:
                continue  # "A đoạt giải luận văn; B ...": tells of the recipients why
            if item.award and item.award.years and self.items[number - 1].kind == "dash":
                continue  # "ông A - Huy hiệu 60 năm tuổi Đảng; ..."
            rewards = item.kind == "gift" and item.attrs.get("verb")  # "...; UBND xã khen thưởng 7 hộ": another deed
            if item.kind in VERBS or item.kind in ("award", "stop") or rewards:
                return False
            if item.kind == "semicolon":
                return True
        return True

    def _counted_subject(self, index: int) -> bool:
        """Whether a verb has a number of people as its subject, told behind "và"."""
        joint, subject = self.items[index - 2 : index]
        return joint.kind == "and" and subject.party is not None and subject.party.definite == "count"

    def _subject_goes_on(self, index: int) -> bool:
        """ "A, Giám đốc; B, Phó Giám đốc được tặng C": a row of names that the verb closes."""
        clause = self.clause
        if clause.mode or clause.waits or not clause.subject or clause.subject[-1].kind not in (PERSON, ORG):
            return False
        row = (PERSON, "post") if clause.subject[-1].kind == PERSON else (ORG,)
        if self.items[index + 1 : index + 2] and self.items[index + 1].kind not in row:
            return False
        for item in self.items[index + 1 : index + 30]:
            if item.kind in ("receive", "passive", "give"):
                return not item.attrs.get("weak")
            if item.kind not in (*row, "comma", "and", "open", "close", "dash", "semicolon"):
                return False
        return False

    def _awards_go_on(self, index: int) -> bool:
        """ "được tặng: Huân chương A; 2 Bằng khen của B; ...": the part behind a semicolon only names more awards.

        Or the first ones: "được tặng nhiều phần thưởng; trong đó có Huân chương A".
        """
        if self.clause.mode not in ("passive", "receive") or not self.clause.recipients:
            return False
        kinds = []
        for item in self.items[index + 1 :]:
            if item.kind == "semicolon":
                break
            kinds.append(item.kind)
        if kinds[-1:] == ["give"]:  # "...; Huân chương B và nhiều phần thưởng khác do nước bạn trao tặng"
            kinds.pop()
        if not self.clause.awards:  # "được phong giáo sư; Nhà giáo Nhân dân; ..."
            kinds = kinds[kinds[:1] == ["part"] :]
            return kinds[:1] == ["award"] and not PARTIES & set(kinds) and not set(VERBS) & set(kinds)
        return kinds[:1] == ["award"] and not PARTIES & set(kinds) and not {"to", "colon", *VERBS} & set(kinds)
