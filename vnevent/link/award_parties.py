"""Recipients that no list of names or bodies tells: stage names in a list, a given name alone, a firm by its name."""

from __future__ import annotations

from ..extract.awards import folded
from ..lexicon import lexicon
from ..text.letters import LOWER, UPPER, is_vietnamese_syllable
from ..text.patterns import regex
from .award_context import ContextReader
from .award_words import IS_FIRST, ORG, PERSON, Item, Party, lexemes, sex_of

_SYLLABLE = rf"[{UPPER}][{LOWER}]+"
_NEXT = regex(
    rf"(?: ?\([^()\n]{{1,40}}\))?(?:, | và |, và )(?P<name>{_SYLLABLE}(?: {_SYLLABLE}){{1,3}})"
    r"(?= ?(?:[,;:(….-]|$|(?:và|đã|được|vinh dự|nhận|giành|đoạt|đạt|từ)(?!\w)))"
)
_ALONE = regex(rf"[{UPPER}][^\W\d_]*(?: (?:[{UPPER}][^\W\d_]*|\d{{1,4}}))" r"{0,3}")
_FIRM = regex(rf"[{UPPER}][\w&]*(?: [{UPPER}][\w&]*){{0,3}}")
_FIRMS = regex(
    rf"{_FIRM.pattern}(?:, {_FIRM.pattern}){{0,8}}(?:, | và ){_FIRM.pattern}"
    r"(?= (?:đã |cũng |vừa |cùng )?(?:vinh dự |chính thức )?(?:được|nhận|đón nhận|đạt|đoạt|giành)(?!\w))"
)
_MIXED = regex(rf"(?=\w{{0,20}}[{LOWER}])[{UPPER}]\w{{0,20}}[{UPPER}]\w{{0,20}}(?!\w)")
_RECEIVES = regex(
    r" (?:đã |cũng |từng |vừa |còn |tiếp tục |là (?:một|1) trong |\d+ lần )?"
    r"(?:vinh dự |chính thức )?(?:được|nhận|đón nhận|vinh dự|đạt|giành|đoạt|số|những)(?!\w)"
)
_SMALL = regex(rf" [{LOWER}]")
_CAPITAL_BEFORE = regex(rf"[{UPPER}][^\W\d_]* $")


_AUTHOR = " tác giả"
_OWN_NAME = regex(
    rf"(?:, | và |, và | - | )(?P<name>{_SYLLABLE}(?: {_SYLLABLE}){{1,3}})(?: ?\([^()\n]{{1,40}}\))?(?! [{UPPER}])"
)


_TO_SOMEBODY = regex(
    rf"(?<!\w)(?:cho|tặng) (?P<noun>[{LOWER}]+(?: [{LOWER}]+){{0,3}}) (?P<name>{_SYLLABLE}(?: {_SYLLABLE}){{2,3}})"
    rf"(?!\w| [{UPPER}])"
)

_WHO_IT_IS = regex(r" \((?:học sinh|sinh viên|nữ sinh|nam sinh|lớp|sinh năm|sn|\d{1,2} tuổi|trú|quê|ngụ)(?!\w)")
_BELONGS_TO = " thuộc về "
_FULL_NAME = regex(rf"{_SYLLABLE}(?: {_SYLLABLE}){{2,3}}(?!\w| [{UPPER}])")
_FAMILY = "gia đình "
_FORCE = " lực lượng "
_TO = (" cho", " tặng")
_OF_FORCE = regex(
    r"lực lượng (?:công an|cảnh sát|an ninh|chuyên gia|quân|bộ đội|biên phòng|dân quân|thanh niên|y tế)(?!\w)"
    r"[^,.;:()“”\"\n]{0,80}?(?= (?:giai đoạn|thời kỳ|nhân dịp|vì|trong|đã|được|tham gia|-|–) |[,.;:()“”\"\n]|$)"
)


def _ends_alike(one: str, other: str) -> bool:
    """Whether two names have the same first and last words: "Craig H. Smith" and "Craig Smith"."""
    first, second = one.split(), other.split()
    return len(second) > 1 and first[:1] + first[-1:] == second[:1] + second[-1:]


class PartyReader(ContextReader):
    """Finds names that only the clause tells to be recipients."""

    _given: dict[str, int] | None = None

    def _listed_on(self, persons: list[Item], end: int) -> list[Item]:
        """What stands in one list with a person is a person: "Minh Vân, Thanh Hà và Mai Trang"."""
        found: list[Item] = []
        starts = {item.start for item in persons} | {item.party.start for item in persons if item.party}
        for item in persons:
            at = item.end
            while match := _NEXT.match(self.view, at, end):
                start = match.start("name")
                if start in starts or not self._may_be_person(start, match.end("name")):
                    break
                name = self.text.value(start, match.end("name"))
                found.append(
                    Item(PERSON, start, match.end("name"), party=Party(PERSON, start, match.end("name"), name))
                )
                at = match.end("name")
        return found

    def _authors(self, start: int, end: int) -> list[Item]:
        """Who has made a work: "tác giả Minh Vân - Thanh Hà", under names that may be no full ones."""
        found: list[Item] = []
        at = self.key.find(_AUTHOR, start, end)
        while at >= 0:
            at += len(_AUTHOR) + self.key.startswith(":", at + len(_AUTHOR))
            while (match := _OWN_NAME.match(self.view, at, end)) and self._may_be_person(*match.span("name")):
                begin, stop = match.span("name")
                found.append(Item(PERSON, begin, stop, party=Party(PERSON, begin, stop, self.text.value(begin, stop))))
                at = match.end()
            at = self.key.find(_AUTHOR, at, end)
        return found

    def _behind_noun_for_people(self, start: int, end: int) -> list[Item]:
        """ "trao Bằng khen cho thợ lò Lê Văn An": a full name behind what somebody is."""
        found: list[Item] = []
        found += self._whose_prize(start, end)
        for match in _TO_SOMEBODY.finditer(self.view, start, end):
            begin, stop = match.span("name")
            words = match["noun"].split()
            heads = any(word in lexemes().forms or word in lexemes().admin or word in lexemes().stops for word in words)
            heads = heads and match["noun"] not in lexicon().forms("award_group")
            surname = folded(match["name"]).split()[0] in lexicon().forms("surname")
            if surname and not heads and self._may_be_person(begin, stop):
                party = Party(PERSON, begin, stop, self.text.value(begin, stop))
                found.append(Item(PERSON, match.start("noun"), stop, party=party))
        return found

    def _whose_prize(self, start: int, end: int) -> list[Item]:
        """ "giải Nhì thuộc về Lê Văn An": a full name without a word before it."""
        found: list[Item] = []
        at = self.key.find(_BELONGS_TO, start, end)
        while at >= 0:
            at += len(_BELONGS_TO)
            match = _FULL_NAME.match(self.view, at, end)
            surname = match is not None and folded(match[0]).split()[0] in lexicon().forms("surname")
            if match and surname and self._may_be_person(*match.span()):
                party = Party(PERSON, *match.span(), self.text.value(*match.span()))
                found.append(Item(PERSON, *match.span(), party=party))
            at = self.key.find(_BELONGS_TO, at, end)
        return found

    def _families(self, start: int, end: int) -> list[Item]:
        """ "gia đình ông A và bà B": a couple, told as the family that receives."""
        found: list[Item] = []
        at = self.key.find(_FAMILY, start, end)
        while at >= 0:
            first = at + len(_FAMILY)
            pair = self.people.within(first, min(end, first + 90))[:2]
            if len(pair) == 2 and pair[0].outer == first and self.key[pair[0].end : pair[1].outer] == " và ":
                sexes = [sex_of(self.key[o.outer : o.start].strip()) for o in pair]
                if None not in sexes and sexes[0] != sexes[1]:
                    stop = pair[1].end
                    found.append(Item(ORG, at, stop, party=Party(ORG, at, stop, self.text.value(at, stop))))
            at = self.key.find(_FAMILY, first, end)
        return found

    def _forces(self, start: int, end: int) -> list[Item]:
        """ "tặng danh hiệu A cho lực lượng công an chi viện miền Nam": a force that is told in small letters."""
        found: list[Item] = []
        at = self.key.find(_FORCE, start, end)
        while at >= 0:
            match = _OF_FORCE.match(self.view, at + 1, end) if self.key.endswith(_TO, start, at) else None
            if match:
                party = Party(ORG, match.start(), match.end(), self.text.value(*match.span()))
                found.append(Item(ORG, *match.span(), party=party))
            at = self.key.find(_FORCE, at + 1, end)
        return found

    def _may_be_person(self, start: int, end: int) -> bool:
        key = self.key[start:end]
        if any(key in lexicon().forms(kind) for kind in ("province", "country", "historical", "title", "honorific")):
            return False
        vietnamese = {is_vietnamese_syllable(word) for word in key.split()}
        return not self._starts_party(start) and not self._is_word(start) and len(vietnamese) == 1

    def _alone(self, at: int, limit: int) -> list[Item] | None:
        """ "Tuấn được tặng", "Sunworld 7 đón nhận": a capital that opens a clause before a verb of receiving."""
        if mixed := self._mixed_name(at, limit):
            return mixed
        match = _ALONE.match(self.view, at, limit)
        if row := self._row_of_firms(at, limit):
            return row
        if match and (person := self._by_given_name(at, match.end()) or self._told_in_brackets(at, limit)):
            return [person]
        if not match or not self._opens_party(at):
            return None
        if not _RECEIVES.match(self.key, match.end()) and not IS_FIRST.match(self.key, match.end()):
            return None
        name = match[0]
        words = [word for word in name.split() if not word.isdigit()]
        place = all(is_vietnamese_syllable(word.lower()) for word in words)
        firm = " " in name and not place and not self.view[max(0, at - 12) : at].isupper()  # "BAC BANK"
        if (name.isupper() and not firm) or (place and not self._is_place_told(name, at)):
            return None
        told = self.text.value(at, match.end())
        known = next((n for n, p in enumerate(self.people.persons) if _ends_alike(p.name, told)), None)
        if known is not None:  # a foreign name that is told elsewhere as somebody's
            return [Item(PERSON, at, match.end(), party=Party(PERSON, at, match.end(), told, person=known))]
        return [Item(ORG, at, match.end(), party=Party(ORG, at, match.end(), told, definite="bare" if place else ""))]

    def _told_in_brackets(self, at: int, limit: int) -> Item | None:
        """ "Lê Văn An (học sinh lớp 12, Trường A) nhận ...": a full name that brackets show to be a person's."""
        match = _FULL_NAME.match(self.view, at, limit)
        if match is None or not _WHO_IT_IS.match(self.key, match.end()) or not self._opens_party(at):
            return None
        if folded(match[0]).split()[0] not in lexicon().forms("surname") or not self._may_be_person(*match.span()):
            return None
        return Item(PERSON, *match.span(), party=Party(PERSON, *match.span(), self.text.value(*match.span())))

    def _row_of_firms(self, at: int, limit: int) -> list[Item]:
        """ "PHX Sông Xanh, Lotusbank và Vinasao được tặng": a row of names that are none of people or places."""
        first = _FIRM.match(self.view, at, limit)
        goes_on = first is not None and self.view.startswith((", ", " và "), first.end())
        row = _FIRMS.match(self.view, at, limit) if goes_on else None
        if row is None or not self._opens_party(at) or self.people.within(at, row.end()):
            return []
        found: list[Item] = []
        for name in _FIRM.finditer(self.view, at, row.end()):
            if all(is_vietnamese_syllable(word.lower()) for word in name[0].split()):
                return []
            if found:
                found.append(Item("comma", found[-1].end, name.start()))
            found.append(Item(ORG, *name.span(), party=Party(ORG, *name.span(), name[0], definite="row")))
        return found

    def _is_place_told(self, name: str, at: int) -> bool:
        """Whether it is a province, or a unit of this name is told: "huyện Phú Mỹ", then "Phú Mỹ được tặng"."""
        if folded(name) in lexicon().forms("province") and not self.key.endswith(", ", 0, at):
            return True  # "Bảo tàng A, Hà Nội được tặng": where A is
        return " " in name and any(f"{unit} {folded(name)}" in self.key for unit in lexemes().admin)

    def _mixed_name(self, at: int, limit: int) -> list[Item] | None:
        """ "trao Huân chương cho SaoMaiCo": capitals inside a word make the name of a firm."""
        match = _MIXED.match(self.view, at, limit) if self.key.endswith(" cho ", max(0, at - 5), at) else None
        if match is None:
            return None
        return [Item(ORG, at, match.end(), party=Party(ORG, at, match.end(), match[0]))]

    def _by_given_name(self, start: int, end: int) -> Item | None:
        """ "Năm 2019 Tuấn nhận": the given name of somebody named before."""
        person = self._given_names().get(self.key[start:end])
        given = self.key.endswith(
            ("cho ", "cho gia đình "), max(0, start - 13), start
        )  # "truy tặng Bằng khen cho Tuấn."
        if person is None or not (_SMALL.match(self.view, end) or given):
            return None
        if not given and not self._opens_party(start) and not _RECEIVES.match(self.key, end):
            return None
        if self.people.persons[person].spans[0][0] > start or _CAPITAL_BEFORE.search(
            self.view, max(0, start - 12), start
        ):
            return None
        party = Party(PERSON, start, end, self.people.persons[person].name, person=person)
        return Item(PERSON, start, end, party=party)

    def _given_names(self) -> dict[str, int]:
        """Persons by their given name, the one named last."""
        if self._given is None:
            persons = self.people.persons
            self._given = {folded(p.name).rsplit(" ", 1)[-1]: n for n, p in enumerate(persons) if " " in p.name}
        return self._given
