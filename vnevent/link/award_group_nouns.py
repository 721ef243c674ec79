"""Nouns for people or bodies: which are recipients, and which only belong to a word beside them."""

from __future__ import annotations

from ..extract.awards import folded
from ..lexicon import lexicon
from ..text.patterns import regex
from .award_told_bodies import ToldBodies
from .award_words import GROUP, ORG, PERSON, Item, is_body_noun, noun_has, owns_work

_OF_FAMILY = regex(r" ?(?:của )?(?:các )?(?:cố )?(?:liệt sĩ )?$")
_SAVES = (" cứu ", " cứu sống ", " cứu được ", " giải cứu ", " cứu giúp ", " bắt giữ ", " cứu vớt ")  # "cứu 5 học sinh"


class GroupNouns(ToldBodies):
    """Tells recipients that a noun names from nouns that say something of their neighbour."""

    def _keeps_group(self, item: Item, following: Item | None, before: list[Item]) -> bool:
        """Whether a noun for people or bodies is a recipient."""
        party = item.party
        assert party
        last = before[-1] if before else None
        stands_in = self._is_kin(folded(party.name)) or noun_has(party.name, "told")
        if stands_in and party.definite == "bare" and last and last.kind in ("to", "give"):
            return False
        if self._is_body_told(item, following, last):
            return False
        if noun_has(party.name, "family"):
            if following and following.kind == PERSON and self._adjacent(item, following):
                return False
            if party.definite != "count":
                return self._keeps_family(item, following)
        if self._tells_of_other(item, following):
            return False
        if party.definite == "bare":
            return self._keeps_bare(item, following, before)
        if party.definite == "unknown":
            near = last is not None and last.kind in ("to", "give", "comma", "and")
            return near or (following is not None and following.kind in ("passive", "receive"))
        return True

    def _tells_of_other(self, item: Item, following: Item | None) -> bool:
        """Whether a noun tells whose, where from or of what kind somebody else is."""
        party = item.party
        assert party
        noun = party.name.partition(",")[0].partition(" và ")[0]  # "lãnh đạo các sở, ban và ngành"
        if party.definite in ("count", "the") and is_body_noun(noun) and self._behind_noun(item.start):
            return True
        if party.definite == "count":
            return self._tells_origin(item) or self.key.endswith(_SAVES, 0, item.start)
        if party.definite == "bare" and noun_has(party.name, "work") and self._of_author(item, following):
            return True
        if following is None or not self._adjacent(item, following):
            return False
        row = following.party is not None and following.party.definite == "row" and is_body_noun(noun)
        return following.kind == PERSON or row  # "các tập thể Phòng A, B"

    def _keeps_bare(self, item: Item, following: Item | None, before: list[Item]) -> bool:
        """Whether a noun without number or article is a recipient: behind "cho", or beside others that are."""
        last = before[-1] if before else None
        behind = self.view[item.end : item.end + 2]
        if last is not None and self.view[item.start].isupper() and behind[1:].isupper():
            return False
        if self._joins_other_kind(item, before):
            return True
        if following and following.kind == ORG and self._adjacent(item, following):
            return last is not None and last.kind == "to" and self._counts_people(before)
        if behind[:1] == " " and behind[1:].isupper():
            return False  # "lãnh đạo Sunworld": of something that has no other name
        if last is None or self.view[last.end : item.start].strip():
            return False
        if last.kind == "give" and self.key.endswith("phong", last.start, last.end):
            return False  # "được phong giáo sư": a title
        if last.award and last.award.count and last.award.open_giver:
            return True  # "4 bằng khen tập thể, 9 bằng khen cá nhân"
        return self._joins_group(item, last, before)

    def _joins_group(self, item: Item, last: Item, before: list[Item]) -> bool:
        """Whether a noun stands behind "cho" or goes on with a group before it, whose article it then shares."""
        party = item.party
        assert party
        if last.kind == GROUP and last.party and last.party.definite in ("many", "the"):  # "nhiều tập thể cá nhân"
            party.definite = last.party.definite
            return is_body_noun(last.party.name) and not is_body_noun(party.name)
        first = before[-2] if last.kind in ("comma", "and") and len(before) > 1 else None
        if first and first.kind == GROUP and first.party:
            party.definite = first.party.definite if first.party.definite != "count" else "bare"
            return first.party.definite != "count" and not self.view[first.end : last.start].strip()
        return last.kind in ("to", "give")

    def _tells_origin(self, item: Item) -> bool:
        """ "cán bộ từ 57 tỉnh", "học sinh ở một trường", "công nhân thuộc 2 đơn vị này": where those told are from."""
        of_these = self.key.startswith((" này", " trên", " nói trên"), item.end)
        return self.key.endswith((" từ ", " đến từ ", " tại ", " ở "), 0, item.start) or (
            of_these and self.key.endswith((" thuộc ", " của "), 0, item.start)
        )

    def _counts_people(self, before: list[Item]) -> bool:
        """ "12 Huy chương A cho cán bộ Trường B": as many people of the body."""
        award = next((i.award for i in reversed(before) if i.award), None)
        return award is not None and (award.count or 0) > 1

    def _joins_other_kind(self, item: Item, before: list[Item]) -> bool:
        """ "tập thể, cá nhân Hội A": both are groups, and A is where they are from."""
        first = before[-2].party if len(before) > 1 and before[-1].kind in ("comma", "and") else None
        if not first or not item.party or first.kind != GROUP or first.definite == "count":
            return False
        if (
            is_body_noun(first.name) == is_body_noun(item.party.name)
            or item.party.definite == "count"
            or self.key[first.end : before[-1].start].strip()
        ):
            return False
        item.party.definite = first.definite
        return not self.key[before[-1].end : item.start].strip()

    def _keeps_family(self, item: Item, following: Item | None) -> bool:
        """ "cho gia đình liệt sĩ A": A is honoured, the family is told only where nobody is named."""
        assert item.party
        return not self._is_kin_of(item, following) and item.party.definite != "bare"

    def _is_kin_of(self, item: Item, following: Item | None) -> bool:
        if following is None or not (
            following.kind == PERSON or (following.party and following.party.definite in ("the", "count"))
        ):
            return False
        return bool(_OF_FAMILY.match(self.key[item.end : following.start]))

    def _behind_noun(self, at: int) -> bool:
        """ "lãnh đạo 15 tỉnh", "cán bộ 2 phường": the bodies tell whose they are."""
        words = self.key[max(0, at - 24) : at].split(" ")
        nouns = lexicon().forms("award_group")
        return words[-1] == "" and any(" ".join(words[-n - 1 : -1]) in nouns for n in (1, 2, 3))

    def _of_author(self, item: Item, following: Item | None) -> bool:
        """ "giải Nhất cho tác phẩm “...” của A": A is honoured."""
        return following is not None and owns_work(self.key, following.start) and following.start - item.end < 180

    def _adjacent(self, item: Item, following: Item) -> bool:
        return self.key[item.end : following.start].strip(" :-,") in ("", "là", "gồm", "gồm có")

    def _is_kin(self, word: str) -> bool:
        entry = lexicon().forms("honorific").get(word)
        return bool(entry and entry.attrs.get("sex"))
