"""What items are beside their neighbours: titles before names, a person's body, pronouns, nouns without a number."""

from __future__ import annotations

from itertools import pairwise

from ..extract.awards import folded
from ..lexicon import lexicon
from ..text.patterns import regex
from .award_group_nouns import GroupNouns
from .award_words import (
    GROUP,
    IS_FIRST,
    ORG,
    PERSON,
    PRONOUN,
    Item,
    Party,
    is_body_noun,
    is_general_noun,
    kin_before,
    noun_has,
)

# "cho 3 chiến sĩ hy sinh khi làm nhiệm vụ ở Quân khu 9": where they fell
_FELL = regex(r" (?:đã )?(?:dũng cảm |anh dũng )?(?:hy sinh|hi sinh|thiệt mạng|gặp nạn|bị nạn)(?!\w)")
_IN_PLACE_OF = regex(r"(?<!\w)(?:thay mặt|đại diện)(?: cho)? $")
_OF_OTHERS = frozenset(("gặp mặt", "chúc mừng", "tri ân", "tôn vinh", "vinh danh", "tuyên dương", "biểu dương"))
_MARK = regex(r"[,;:.()]")
_OPENS_PART = frozenset(("list", "part", "colon", "semicolon"))

_IN_BRACKETS = regex(r" ?(?:\([^()]{1,40}\) ?)?")
_HONOURS = regex(r"(?:tôn vinh|vinh danh)(?!\w)")
_MEANWHILE = regex(r"[”\"]?(?: (?:năm nay|lần này|kỳ này|năm \d{4}|còn|cũng|đã|vừa))* ")


class ContextReader(GroupNouns):
    """Keeps, drops and turns items by what stands beside them."""

    def _adjusted(self, items: list[Item]) -> list[Item]:
        """Drops words that belong to their neighbour: "đảng viên Lê Văn Cường", "5 cán bộ Sở Y tế", a person's body."""
        out: list[Item] = []
        depth = 0
        for index, item in enumerate(items):
            depth += (item.kind == "open") - (item.kind == "close")
            if item.kind == "semicolon" and depth > 0:
                item = item._replace(kind="comma")
            behind = (items[n] for n in range(index + 1, len(items)))
            following = next((i for i in behind if i.kind not in ("colon", "list", "manner")), None)
            if self._is_relative(out, item) or self._is_reason(out, item, following):
                out.append(Item("relative", item.start, item.end))
                continue
            if item.kind == "stop" and self._honours(out, item):
                item = item._replace(kind="to")
            if item.kind == GROUP and self._of_body(items, index) and not self._joins_other_kind(item, out):
                continue
            if item.kind == GROUP and self.key.endswith(("(của ", "tác giả ", "tác giả của "), 0, item.start):
                continue  # "12 tác phẩm (của 19 tác giả) đoạt giải": the works do; "ông A, tác giả 2 tập thơ"
            if item.kind == GROUP and self._holds_named(item, following):
                continue
            if item.party and self._opens_both_kinds(items, index):
                item.party.definite = "the"
            if item.kind == GROUP and item.party and not self._keeps_group(item, following, out):
                if self._is_pronoun(item, following, out):
                    out.append(self._pronoun(item))
                continue
            if item.kind == ORG and self._employs(items, index):
                continue
            if item.kind == ORG and (self._has_counted(items, index) or self._in_bracket_of_award(items, index)):
                continue
            if item.kind == ORG and (self._belongs(out, item) or not self._keeps_acronym(item, following, out)):
                continue
            if item.kind == PERSON and self._is_foreign_class(out, item):
                continue
            if item.kind == PERSON and (self._is_alias(out, item) or self._is_relation(out, item)):
                continue
            if item.kind == PERSON and self.key.endswith("theo ", 0, item.start):
                continue  # "Theo ông A, trường đã hai lần được tặng ...": A only says so
            if item.kind != "manner":
                out.append(item)
        return out

    def _employs(self, items: list[Item], index: int) -> bool:
        """ "nữ nhân viên Điện lực A (Hà Nội) Lê Thị B": where B works."""
        body = items[index]
        person = next((i for i in items[index + 1 : index + 4] if i.kind == PERSON), None)
        beside = person is not None and _IN_BRACKETS.fullmatch(self.key, body.end, person.start) is not None
        return beside and self._behind_noun(body.start)

    def _honours(self, before: list[Item], item: Item) -> bool:
        """ "Giải thưởng A năm nay còn tôn vinh ông B": the award goes to whom it honours."""
        if not before or not before[-1].award or not _HONOURS.match(self.key, item.start):
            return False
        return len(before) == 1 and bool(_MEANWHILE.fullmatch(self.key, before[-1].end, item.start))

    def _holds_named(self, item: Item, following: Item | None) -> bool:
        """ "Trong số 10 gương mặt tiêu biểu có bà A, giáo viên, đạt ...": who is named among them does."""
        among = self.key.endswith(("trong ", "trong số "), 0, item.start)
        named = following is not None and following.kind in (PERSON, ORG)
        return among and named and self.key.endswith(" có ", item.end, following.start if following else item.end)

    def _opens_both_kinds(self, items: list[Item], index: int) -> bool:
        """ "Tập thể, cá nhân nhận Bằng khen": both kinds open a line, as in captions."""
        row = items[index : index + 3]
        if index or [i.kind for i in row] not in ([GROUP, "comma", GROUP], [GROUP, "and", GROUP]):
            return False
        first, second = row[0].party, row[2].party
        bare = first and second and first.definite == second.definite == "bare" and self.view[row[0].start].isupper()
        return bool(bare and first and second and is_body_noun(first.name) != is_body_noun(second.name))

    def _in_bracket_of_award(self, items: list[Item], index: int) -> bool:
        """ "danh hiệu Anh hùng Lực lượng vũ trang nhân dân (LLVTND)": a short form of words in the award's name."""
        kinds = [i.kind for i in items[max(0, index - 2) : index + 2]]
        return kinds == ["award", "open", ORG, "close"] and items[index - 1].start - items[index - 2].end < 2

    def _has_counted(self, items: list[Item], index: int) -> bool:
        """ "gồm: huyện A 3 cá nhân; huyện B: 7 cá nhân": in a row, where those who are counted are from."""
        if not index or items[index - 1].kind not in _OPENS_PART:
            return False
        group = next((i for i in items[index + 1 : index + 3] if i.kind != "colon"), None)
        if group is None or group.kind != GROUP or not group.party or group.party.definite != "count":
            return False
        return self.key[items[index].end : group.start].strip() in ("", ":", "có", "có:")

    def _of_body(self, items: list[Item], index: int) -> bool:
        """ "tập thể lãnh đạo, cán bộ, công nhân viên Công ty A": the body is meant."""
        party = items[index].party
        # "cho cán bộ, viên chức Trường A"
        staff = (
            party is not None
            and noun_has(party.name, "of_body")
            and index > 0
            and items[index - 1].kind in ("to", "give")
        )
        if not party or party.definite != "bare" or not (staff or noun_has(party.name, "leads")):
            return False
        if index + 1 < len(items) and items[index + 1].kind in ("comma", "and") and not staff:
            return False  # "tập thể, cá nhân Hội A"
        for before, item in pairwise(items[index : index + 12]):
            if item.kind == ORG and index + 1 < len(items) and before.kind == GROUP:
                return item.start - before.end < 24 and not _MARK.search(self.key, before.end, item.start)
            if item.kind not in (GROUP, "comma", "and") or (item.party and item.party.definite != "bare"):
                return False
        return False

    def _is_relative(self, before: list[Item], item: Item) -> bool:
        """ "18 tác giả có các tác phẩm ...": what the first group has."""
        if (
            item.kind != GROUP
            or not item.party
            or item.party.definite == "count"
            or not before
            or before[-1].kind != GROUP
        ):
            return False
        return self.key[before[-1].end : item.start].strip() == "có"

    def _is_reason(self, before: list[Item], item: Item, following: Item | None) -> bool:
        """ "Trường A có nhiều thí sinh tham gia": why the school is honoured."""
        if not before or before[-1].kind not in (GROUP, ORG) or not item.party or item.party.definite != "many":
            return False
        verb = following is not None and following.kind in ("passive", "receive")
        return self.key[before[-1].end : item.start].strip() == "có" and not verb

    def _is_alias(self, before: list[Item], item: Item) -> bool:
        """Somebody in brackets right behind a name, or behind a body of which the words name a part."""
        if len(before) < 2 or before[-1].kind != "open" or before[-1].end < item.start - 1:
            return False
        named = before[-2].party
        words = self.key[item.start : item.end].split()
        of_body = before[-2].kind == ORG and named is not None and words[0] in folded(named.name).split()
        return before[-2].kind == PERSON or of_body

    def _is_foreign_class(self, before: list[Item], item: Item) -> bool:
        """ "Huân chương A (Grand Cross)": its class in another tongue, in brackets behind it."""
        in_brackets = [i.kind for i in before[-2:]] == ["award", "open"]
        first = self.key[item.start : item.end].split(" ")[0]
        return in_brackets and item.start - before[-2].end < 3 and first not in lexicon().forms("surname")

    def _is_relation(self, before: list[Item], item: Item) -> bool:
        """ "bà A (84 tuổi, vợ ông B)": B only tells who A is."""
        if not before or before[-1].kind not in ("comma", "open", "dash"):
            return False
        if not any(i.kind == PERSON for i in before[-4:]):
            return False
        return bool(kin_before().search(self.key, max(0, item.start - 24), item.start))

    def _keeps_acronym(self, item: Item, following: Item | None, before: list[Item]) -> bool:
        if not item.party or item.party.definite != "acronym":
            return True
        if following and following.kind in ("receive", "passive") and following.start - item.end < 20:
            return self._opens_party(item.start)  # not "đề tài KHCN được giải"
        if IS_FIRST.match(self.key, item.end):
            return self._opens_party(item.start)
        row = [i.kind for i in before[-2:]] in ([ORG, "comma"], [ORG, "and"])
        if row and following and following.kind in ("comma", "and") and before[-1].start == before[-2].end:
            return item.start - before[-1].end < 2  # "Cục A, VNABC, Viện B"
        return bool(before) and before[-1].kind in ("to", "give") and before[-1].end >= item.start - 1

    def _is_pronoun(self, item: Item, following: Item | None, before: list[Item]) -> bool:
        assert item.party
        last = before[-1] if before else None
        word = self.key[item.start : item.end]
        if self.key.endswith("mỗi ", 0, item.start) or self._is_given_name(item):
            return False
        if self._is_body_told(item, following, last):
            return True
        if item.party.definite == "bare" and self._is_this(item, following, last):
            return True
        if noun_has(word, "family") and item.party.definite != "count":
            return last is not None and last.kind in ("to", "give") and not self._is_kin_of(item, following)
        if noun_has(word, "told") and item.party.definite == "bare" and last and last.kind in ("to", "give"):
            return following is None or not self._adjacent(item, following)  # "trao Huân chương cho nhà trường"
        this = is_body_noun(word) and self.key.startswith(" này ", item.end)  # "doanh nghiệp này được tặng"
        if (noun_has(word, "alone") or this) and item.party.definite == "bare" and following is not None:
            near = following.start - item.end < 30 and following.kind in ("passive", "receive")
            opens = last is None or (last.kind in ("comma", "semicolon", "stop") and last.end >= item.start - 1)
            if last is not None and self.key[last.start : last.end] in _OF_OTHERS:
                return False  # "ông A gặp mặt văn nghệ sĩ được tặng": those whom A meets
            return near and opens and (is_body_noun(word) or self.view[item.start].isupper())
        if word not in lexicon().forms("honorific") or following is None:
            return False
        before_award = following.kind == "award" and following.start - item.end < 2  # "tặng ông Huân chương"
        if not before_award and self.view[item.end : item.end + 1] == " " and self.view[item.end + 1].isupper():
            return False  # "Mẹ Teresa"
        if following.kind == ORG and self._adjacent(item, following):
            return False
        if last is not None and last.kind in ("to", "give"):  # "tặng ông Huân chương"
            return self._is_kin(word) and item.party.definite == "bare"
        acts = following.kind in ("passive", "receive", "give")
        if last is not None and last.kind == "comma" and len(before) > 1 and before[-2].kind == PERSON and not acts:
            return False  # "em A, học sinh Trường B"
        general = is_general_noun(self.key[item.start : item.end])
        person = general and len(before) > 1 and before[-2].kind in (PERSON, "post", "close")
        if last is not None and last.kind == "reason" and self.key.startswith(" của ", item.start - 5):
            return True
        joined = last is not None and last.kind in ("and", "comma")
        if joined and not self._is_kin(word) and not noun_has(word, "address") and not (acts or before_award):
            return False  # "cho 20 cán bộ, quản lý và giảng viên của Học viện": told with the ones before
        opens = last is None or (
            last.kind in ("comma", "semicolon", "and", "reason") and not self.view[last.end : item.start].strip()
        )
        return opens and not (last is not None and last.kind == "comma" and person)

    def _is_given_name(self, item: Item) -> bool:
        """ "Bà Anh nhận": a name that is a form of address too."""
        before = self.key[max(0, item.start - 12) : item.start].split()[-1:] or [""]
        return self.view[item.start].isupper() and before[0] in lexicon().forms("honorific")

    def _pronoun(self, item: Item) -> Item:
        word = self.key[item.start : item.end]
        return Item(PRONOUN, item.start, item.end, party=Party(PRONOUN, item.start, item.end, word))

    def _belongs(self, before: list[Item], item: Item) -> bool:
        """A body right behind a person is the person's, behind a group it tells which, in brackets which body."""
        if _IN_PLACE_OF.search(self.key, max(0, item.start - 16), item.start):
            return False  # "ông A thay mặt Trường B đón nhận": B receives
        seen: set[str] = set()
        for earlier in reversed(before):
            if earlier.kind in ("comma", "dash", "open", "post", "close", "and"):
                seen.add(earlier.kind)
                continue
            bracketed = "open" in seen and "close" not in seen
            if "and" in seen and not (bracketed and earlier.kind == PERSON):
                return False
            if earlier.kind == PERSON:
                return bool(earlier.end > item.start - 160)
            if earlier.kind == GROUP:
                between = self.key[earlier.end : item.start]
                return not seen and (between.strip() in ("", "trung ương") or _FELL.match(between) is not None)
            if earlier.kind == ORG and seen == {"comma"} and item.party and item.party.definite == "place":
                return earlier.party is not None and earlier.party.definite != "place"
            joined = not seen and self.view[earlier.end : item.start].strip() == "-"  # "Viện 7- Bộ Y tế"
            above = "dash" in seen and seen <= {"dash", "open", "close"}  # "Đội 5 (Đội ma túy) - Cục A"
            return earlier.kind == ORG and (bracketed or above or joined)
        return False
