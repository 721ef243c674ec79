"""Rows of bodies whose head is told once: "các xã A, B", "Sở Y tế các tỉnh A, B", "30 Sở Y tế A, B"."""

from __future__ import annotations

from ..lexicon import lexicon
from ..text.letters import LOWER, UPPER
from ..text.patterns import regex
from .award_body_names import BodyNames
from .award_words import CAPITAL, GROUP, JOINED, ORG, Item, Party, lexemes, plural, units_row

_SEVERAL = regex(r"(?<!\w)(?:các|\d{1,2}|hai|ba|bốn|năm) $")  # "các xã A, B", "2 huyện A và B"
_CODES = regex(rf"[{UPPER}]{{1,3}}\d{{1,3}}(?:(?:, | và )[{UPPER}]{{1,3}}\d{{1,3}}){{1,9}}(?!\w)")
_NUMBER = regex(r"(?<![\w/.-])(?P<count>\d{1,3}) $")
_BRACKET = regex(r" \([^()\n]{1,40}\)")
_SMALL_END = regex(rf"(?P<words>(?: [{LOWER}]+){{1,4}})(?=[,;.)]| \(| và |$)")
_COLON = regex(r": ?")
_OPENS_PARTY = regex(
    r"(?:[,;:.(\n+|-]|(?:^|\W)(?:cho|tặng|tập thể|tới|đến|và|cùng|có|là|gồm|thể|toàn|cả|(?<!quân )đội|đơn vị"
    r"|đại diện|thay mặt))$"
)
_LONGEST_HEAD = 60  # characters of a name before "các huyện A, B"
_LONGEST_PLACE = 5  # words of a province's name


class BodyRows(BodyNames):
    """Reads rows of bodies in one text."""

    def _plural_bodies(self, at: int, stop: int, limit: int) -> list[Item] | None:
        """ "Hội Nông dân các xã A, B và phường C", "các trường THPT A, B": one body for each name."""
        match = plural().match(self.key, stop + 1, limit) if self.view[stop : stop + 1] == " " else None
        if not match and (several := self.key.find(" các ", stop, stop + _LONGEST_HEAD)) > 0:
            # "Đoàn Thanh niên Cộng sản Hồ Chí Minh các huyện: A, B"
            whole = self._body_end(at, stop, several) == several
            match, stop = (plural().match(self.key, several + 1, limit), several) if whole else (None, stop)
        if match:
            # of several kinds of places ("các tỉnh, thành phố: A, B") nobody is told which is which
            unit = "" if match["more"] or match["any"] else self.view[slice(*match.span("unit"))] + " "
            row = self._spread(at, self.view[at:stop] + " ", unit, match.end(), limit)
            return row or self._unnamed(at, stop, match.end(), limit)
        coded = any(char.isdigit() for char in self.view[stop + 2 : stop + 5])
        if coded and _CODES.match(self.view, stop + 1, limit):  # "Phòng PC01, PC02"
            return self._spread(at, "", self.view[at:stop] + " ", stop + 1, limit)
        if not _SEVERAL.search(self.key, max(0, at - 5), at):
            return self._over_provinces(at, stop, limit)
        if more := units_row().match(self.key, stop, limit):  # "các huyện, thị xã: A, B"
            return self._spread(at, "", "", more.end(), limit)
        begin = stop + (2 if self.view.startswith(": ", stop) else 1)
        return self._over_provinces(at, stop, limit) or self._spread(at, "", self.view[at:stop] + " ", begin, limit)

    def _opens_party(self, at: int) -> bool:
        """Whether a recipient may open here: behind "cho", a mark or another recipient."""
        before = self.key[max(0, at - 12) : at].rstrip(" ")
        return not before or bool(_OPENS_PARTY.search(before))

    def _unnamed(self, at: int, stop: int, end: int, limit: int) -> list[Item] | None:
        """ "30 Sở Y tế các địa phương", "Công an các tỉnh, thành phố": bodies by their kind."""
        count = _NUMBER.search(self.key, max(0, at - 5), at)
        start = count.start() if count else at
        if CAPITAL.match(self.view, end) or not self._opens_party(start):
            return None
        end = min(len(self.view[:end].rstrip(" :")), limit)
        name = self.text.value(at, stop if count else end)
        number = int(count["count"]) if count else None
        party = Party(GROUP, at, end, name, count=number, definite="count" if count else "the")
        return [Item(GROUP, start, end, party=party)]

    def _over_provinces(self, at: int, stop: int, limit: int) -> list[Item] | None:
        """ "Sở Y tế Phú Hòa, Tân Sơn": what holds in one province and then, by their names alone, in others."""
        end = self._body_end(at, stop, limit)
        colon = _COLON.match(self.view, end)
        begin = colon.end() if colon else self._province_before(stop, end)
        if not begin or not self._province_end(begin):
            return None
        return self._spread(at, f"{self.view[at : min(begin, end)].rstrip()} ", "", begin, limit, provinces=True)

    def _province_before(self, start: int, end: int) -> int:
        """Where the name of a province opens that a body's name ends with; 0 without one."""
        if not JOINED.match(self.key, end):
            return 0
        at = end
        for _ in range(_LONGEST_PLACE):
            at = self.view.rfind(" ", start, at)
            if at < 0:
                break
            if self.key[at + 1 : end] in lexicon().forms("province"):
                return at + 1
        return 0

    def _province_end(self, at: int) -> int:
        return lexicon().phrases("province").end_at(self.key, at) if self.view[at : at + 1].isupper() else 0

    def _spread(
        self, at: int, head: str, unit: str, begin: int, limit: int, provinces: bool = False
    ) -> list[Item] | None:
        """The bodies of a row of names that opens at ``begin``; none where it has one name only."""
        out: list[Item] = []
        units = lexicon().phrases("admin_unit")
        told = self.view.startswith(": ", begin - 2)
        while CAPITAL.match(self.view, begin) and not self._counts_units(begin + 1):
            province = self._province_end(begin)
            end = province if provinces else province or self._name_end(begin, limit, told)
            if end <= begin:
                break
            name = f"{head}{unit}{self.text.value(begin, end)}"
            party = Party(ORG, begin, end, name, definite="row")
            out.append(Item(ORG, at if not out else begin, end, party=party))
            bracket = _BRACKET.match(self.view, end)  # "các xã: A (huyện B), C"
            end = bracket.end() if bracket else end
            joint = JOINED.match(self.key, end)
            if not joint:
                break
            out.append(Item("comma", end, joint.end()))
            begin = joint.end()
            if self._province_end(begin):  # "TP.HCM", "Hải Phòng": no unit, no body
                continue
            if more := units.match(self.key, begin, limit):
                if provinces:  # "Trường Chính trị Phú Hòa, xã Tân An"
                    break
                unit, begin = self.view[begin : more.end()] + " ", more.end() + 1
            elif self._starts_party(begin):
                break
        while out and out[-1].kind == "comma":
            out.pop()
        return out if len(out) > 1 else None

    def _name_end(self, begin: int, limit: int, told: bool) -> int:
        """Where a name of a row ends; behind a colon it may hold small words ("các bệnh viện: Bỏng quốc gia")."""
        end = self.body_names.get(begin) or self._proper_end(begin, limit)
        if not told or end <= begin:
            return end
        end = self._body_end(begin, end, limit)
        small = _SMALL_END.match(self.view, end, limit)
        words = small["words"].split() if small else []
        if small and not any(word in lexemes().stops or word in lexemes().forms for word in words):
            return small.end("words")
        return end
