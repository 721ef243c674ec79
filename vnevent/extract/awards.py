"""Award mentions: names, classes, years of party membership, givers.

Fixed awards are lexicon entries. Heads with a free name ("Kỷ niệm chương ...", "Bằng khen của ...") are read on from
the head: each kind of head has its reader (``_READERS``). What a sentence leaves out is read as a tail of the award
told last (``award_tails``).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from ..lexicon import Hit, Hits, lexicon
from ..text.document import Text
from ..text.letters import UPPER
from ..text.patterns import regex
from .award_badges import party_badge
from .award_contests import ContestReader, is_no_award
from .award_forms import GRADE_LIST, AwardMention, folded, grade_list, number, slug
from .award_names import (
    CAPITAL,
    WORD,
    giver_head,
    giver_names,
    of_foreign_state,
    stop_words,
    without_edition,
)
from .award_tails import TailReader
from .award_titles import title_in_small_letters

__all__ = ["AwardMention", "find_awards", "folded", "giver_names", "number", "slug"]

_GRADE_LIST = regex(GRADE_LIST)
_HANG = regex(r"[\s,(]{0,2}(?:các )?hạng (?:hạng )?")
# "Huân chương Lao động Nhất, Nhì, Ba": classes without their word, in capitals
_BARE_GRADES = regex(rf" (?:Nhất|Nhì|Ba)(?:(?:, | và |, và )(?:Nhất|Nhì|Ba)){{0,2}}(?![\w-]| [{UPPER}])")
_IN_BRACKETS = regex(rf" ?\((?:hạng )?{GRADE_LIST} ?\)")
_ALL_GRADES = regex(r",? (?:các hạng|các loại)(?!\w)")
_SPORT = regex(r" (?:vàng|bạc|đồng)(?!\w)")
_IN_QUOTES = r"(?:[“\"](?P<name>[^”“\"\n]{2,140})[”\"]|[‘'](?P<single>[^‘’'\n]{2,140})[’'](?!\w))"
_HONOUR = (
    r"(?: cao quý nhất| cao quý| cao nhất| danh giá| uy tín)?"
    r"(?: vinh dự(?: của)?(?: nhà nước)?| cấp nhà nước| quốc tế)?(?: mang tên)?"
)  # "danh hiệu vinh dự Nhà nước"
_QUOTED = regex(rf"{_HONOUR}\s*[,:]?\s*{_IN_QUOTES}", re.IGNORECASE)
_LISTS_NAMES = regex(r"(?: của [^,.;:()“”\"\n]{3,60}?)?,? ?(?:gồm|bao gồm|gồm có|là)(?=:? ?[“\"])")
_NEXT_QUOTED = regex(rf"(?:,| và|, và) ?{_IN_QUOTES}")
# "danh hiệu “Thợ trẻ vững tay nghề” cấp huyện": the level is part of a title
_LEVEL = regex(
    r" cấp (?:thành phố|tỉnh|huyện|quận|xã|phường|trường|cơ sở|trung ương|toàn quốc|quốc gia|bộ|ngành)(?!\w)"
)
_NAME_IN_SMALL = range(2, 12)  # blanks in a quoted name without capitals
# "Bằng khen thành phố": of the city
_OF_UNIT = regex(r" (?P<unit>thành phố|tỉnh|huyện|quận)(?=[,.;:)]|$| và | cho | của năm| do )")
_OF = regex(
    r"(?: cao quý| đột xuất| danh dự)?(?: \d năm,? giai đoạn [\d -]{9,12})?(?: năm \d{4})?"
    r"(?:\s*[“\"][^”\"\n]{2,140}[”\"])?(?: năm \d{4})?"
    r"(?: của (?!(?:cha|bố|mẹ|mình|con|chồng|vợ|anh|chị|em|ông|bà)(?!\w))"
    r"| từ (?=(?:bộ|ubnd|sở|thủ tướng|chủ tịch|tỉnh|hội|trung ương|ban"
    r"|công an|thành đoàn|huyện|liên đoàn|tổng)(?!\w)))"  # "nhận Bằng khen từ Bộ A"
)
_SOME_GIVERS = ("các bộ", "các ngành", "các cấp", "các sở", "các ban")
_AND_OF = regex(r"(?:,| và|, và) của ")
_AND = regex(r"(?:,| và|, và) ")
_CLOSES = regex(r"\s*(?:[.;…]|$| (?:về|vì|cho) |,? và |, (?:cờ|bằng|giấy|huân|huy|danh hiệu|kỷ niệm))")
_BEFORE_TITLE = regex(rf"{_HONOUR}(?: là)? ?")
_LISTED = regex(r"(?: cao quý| khác| các loại| các hạng){0,2},? ?(?:như|gồm|bao gồm|trong đó)(?!\w)")
_APPOSED = regex(r"(?: cao quý)? ?[-–:] ?")
_UNNAMED = regex(
    r"(?:(?:,| và|, và) (?:huân|huy|kỷ niệm) chương|(?:,| và|, và) (?:bằng|giấy) khen|(?:,| và|, và) giải thưởng){0,3}"
    r"(?: (?:cao quý|các loại|các hạng|kháng chiến))? khác(?!\w)"
)
_SECTOR = regex(rf" (?P<of>ngành )?(?=[{UPPER}])")
_MANY = regex(r"(?:nhiều|những|các loại) (?:huân, )?$")


class _Reader(ContestReader):
    """Reads the award mentions of one text."""

    def __init__(self, text: Text, hits: Hits) -> None:
        self.hits = [*hits["award"], *hits["award_head"]]
        self.hits.sort(key=lambda hit: (hit.start, -hit.end))
        self._fixed_at = {hit.start: hit for hit in hits["award"]}
        bodies = {hit.start: hit.end for hit in hits["body_name"]}
        super().__init__(text, bodies, frozenset(hit.start for hit in self.hits))
        self.prizes = tuple(
            (hit.start, hit.end, hit.entry.canonical)
            for hit in hits["award"]
            if hit.entry.attrs["category"] == "sector_prize"
        )

    def read(self) -> list[AwardMention]:
        found: list[AwardMention] = []
        reached = -1
        for hit in self.hits:
            if hit.start < reached:
                continue
            read = self._fixed(hit) if hit.entry.kind == "award" else _READERS[hit.entry.attrs["open"]](self, hit)
            found += read
            reached = max([reached, hit.end, *(m.end for m in read)])
        found = TailReader(self.text).with_tails(self._share_givers(found))
        return self._resolved(found)

    def _share_givers(self, found: list[AwardMention]) -> list[AwardMention]:
        """ "Cờ thi đua và Bằng khen của Bộ A": the giver is told once."""
        for index in range(len(found) - 2, -1, -1):
            mention, following = found[index], found[index + 1]
            together = _AND.fullmatch(self.key, mention.end, following.start) and mention.count is None
            if together and mention.open_giver and not mention.givers and following.givers and following.open_giver:
                found[index] = replace(mention, givers=following.givers)
        # "nhiều bằng khen của các bộ, ngành": nobody is named
        return [m for m in found if not (m.givers and folded(m.givers[0]).startswith(_SOME_GIVERS))]

    def _fixed(self, hit: Hit) -> list[AwardMention]:
        entry, name = hit.entry, hit.entry.canonical
        grades, end = self._grades(hit.end)
        count, count_start = self.count(hit.start)
        sector = _SECTOR.match(self.view, end) if entry.attrs.get("sector") else None
        if sector and (sector["of"] or giver_head().match(self.key, sector.end())):
            stop = self.phrase_end(sector.end(), limit=6)  # "Chiến sĩ thi đua ngành Y tế"
            name, end = f"{name} {self.text.value(end + 1, stop)}", stop
        return [
            AwardMention(
                hit.start,
                end,
                name,
                entry.attrs["category"],
                entry.attrs.get("conferred_by"),
                grades,
                name_like=bool(entry.attrs.get("name_like")),
                many=bool(_ALL_GRADES.match(self.key, hit.end)),
                count=count,
                count_start=count_start,
            )
        ]

    def _grades(self, end: int) -> tuple[tuple[str, ...], int]:
        """The classes printed after a name, and where they end."""
        if bracketed := _IN_BRACKETS.match(self.key, end):
            return grade_list(bracketed["list"]), bracketed.end()
        if bare := _BARE_GRADES.match(self.view, end):
            return grade_list(bare[0].lower()), bare.end()
        lead = _HANG.match(self.key, end)
        match = _GRADE_LIST.match(self.key, lead.end()) if lead else None
        if not match:
            return (), end
        return grade_list(match["list"]), match.end()

    def giver_head(self, hit: Hit) -> list[AwardMention]:
        """Bằng khen, Giấy khen, Cờ thi đua: the giver follows."""
        entry = hit.entry
        named = self._fixed_at.get(hit.end + 1)
        if named and self.key[hit.end] == " " and "_title" in named.entry.attrs["category"]:
            return []  # "bằng khen Tập thể lao động xuất sắc": the title is the award
        if entry.attrs.get("quoted") and (flags := self.quoted_head(hit)):
            return flags  # "Cờ thi đua “Đơn vị xuất sắc” của Bộ A"
        givers: list[str] = []
        end = hit.end
        if lead := _OF.match(self.key, end):
            end = self.giver(lead.end(), givers)
            while more := _AND_OF.match(self.key, end) or self._next_giver(end):
                end = self.giver(more.end(), givers)
        elif entry.attrs["category"].startswith("certificate") and (unit := _OF_UNIT.match(self.key, end)):
            givers, end = [self.text.value(*unit.span("unit"))], unit.end()
        elif self._baregiver(hit):
            end = self.giver(hit.end + 1, givers)
        count, count_start = self.count(hit.start)
        return [
            AwardMention(
                hit.start,
                end,
                entry.canonical,
                entry.attrs["category"],
                givers=tuple(givers),
                open_giver=bool(givers) or not entry.attrs.get("named"),
                count=count,
                count_start=count_start,
            )
        ]

    def quoted_head(self, hit: Hit) -> list[AwardMention]:
        """Cờ “Đơn vị xuất sắc”: a name in quotes follows."""
        count, count_start = self.count(hit.start)
        found = self._quoted(hit, hit.entry.canonical)[:1]
        bare = not found and hit.entry.attrs["open"] == "quoted" and self.conferred(hit.start)
        lead = _OF.match(self.key, hit.end) if bare else None
        if lead and self.view[lead.end() : lead.end() + 1].isupper() and giver_head().match(self.key, lead.end()):
            return self.giver_head(hit)  # "tặng cờ của Bộ A"
        return [replace(m, count=count, count_start=count_start) for m in found]

    def _next_giver(self, end: int, depth: int = 3) -> re.Match[str] | None:
        """ "Bằng khen của Bộ A, Bộ B": another giver, unless it is the subject of a verb."""
        more = _AND.match(self.key, end)
        if not more or not CAPITAL.match(self.view, more.end() - 1) or not giver_head().match(self.key, more.end()):
            return None
        stop = self.phrase_end(more.end(), joined=giver_head())
        following = _AND.match(self.key, stop)
        if following and giver_head().match(self.key, following.end()) and depth:
            return more if self._next_giver(stop, depth - 1) else None  # "của A, B, C": the last one closes the row
        return more if _CLOSES.match(self.key, stop) else None

    def _baregiver(self, hit: Hit) -> bool:
        """ "Bằng khen Thủ tướng": a capital right after the head, where capitals tell anything."""
        words = self.view[hit.start : hit.end]
        if words.isupper() or not CAPITAL.match(self.view, hit.end) or self.view[hit.end + 1].isdigit():
            return False
        if self.key.startswith(("đơn vị ", "tập thể "), hit.end + 1):
            return False  # "Bằng khen Đơn vị xuất sắc": what it honours
        return bool(giver_head().match(self.key, hit.end + 1))

    def name_head(self, hit: Hit) -> list[AwardMention]:
        """Kỷ niệm chương, Huân chương, Huy hiệu, Giải thưởng: a name in quotes or capitals follows."""
        count, count_start = self.count(hit.start)
        if hit.entry.attrs.get("years") and (badges := party_badge(self.key, hit)) is not None:
            return [replace(m, count=count, count_start=count_start) if len(m.years) == 1 else m for m in badges]
        if hit.entry.attrs.get("sport") and _SPORT.match(self.key, hit.end):
            return []
        found = self._quoted(hit, hit.entry.canonical)
        if not found and (self._opens_name(hit) or self.opens_cause(hit.end) or self._opens_small_name(hit)):
            end = self.proper_end(hit.end + 1, self.phrase_end(hit.end + 1))
            end = self.quote_end(hit.start, end)
            if end > hit.end + 1:
                name = f"{hit.entry.canonical} {self.text.value(hit.end + 1, end)}"
                found = [self._named(hit.start, end, name, hit)]
        if found:
            return [replace(found[0], count=count, count_start=count_start), *found[1:]]
        givers: list[str] = []
        end = hit.end
        lead = _OF.match(self.key, hit.end)
        if lead and giver_head().match(self.key, lead.end()) and self.view[lead.end() : lead.end() + 1].isupper():
            end = self.giver(lead.end(), givers)
            if named := self._quoted(hit, hit.entry.canonical, end):  # "Kỷ niệm chương của Bộ A “Vì sự nghiệp B”"
                return [replace(named[0], count=count, count_start=count_start), *named[1:]]
        # "3 giải thưởng của tạp chí A gồm “B” và “C”"
        lists = _LISTS_NAMES.match(self.key, hit.end) if count else None
        if lists and (named := self._quoted(hit, hit.entry.canonical, lists.end())):
            return named
        many = bool(_ALL_GRADES.match(self.key, end))
        mention = AwardMention(hit.start, end, hit.entry.canonical, hit.entry.attrs["category"], givers=tuple(givers))
        found = [replace(mention, reference=True, many=many, count=count, count_start=count_start)]
        while givers and of_foreign_state(givers[-1]) and (more := self._next_giver(end)):
            # "Huân chương của Vương quốc A và Nhà nước B": one of each state
            end = self.giver(more.end(), givers)
            found.append(replace(mention, start=more.end(), end=end, givers=(givers[-1],), reference=True))
        return found

    def _opens_name(self, hit: Hit) -> bool:
        words = self.view[hit.start : hit.end]
        if words.isupper() or not CAPITAL.match(self.view, hit.end) or self.view[hit.end + 1].isdigit():
            return False
        following = WORD.match(self.view, hit.end)
        return (
            bool(following)
            and not self._award_at(hit.end + 1)
            and following is not None
            and following["word"] not in stop_words()
        )

    def _opens_small_name(self, hit: Hit) -> bool:
        """ "Giải thưởng văn hóa Mai Văn Hòa": a name that opens in small letters and has capitals soon."""
        if not hit.entry.attrs.get("small") or self.key[hit.end : hit.end + 1] != " ":
            return False
        words = self.view[hit.end + 1 : self.phrase_end(hit.end + 1, limit=4)].split()
        named_after = words[:2] == ["mang", "tên"]  # "giải thưởng mang tên Mai Văn Hòa"
        return len(words) > 1 and not named_after and words[0][0].islower() and any(w[0].isupper() for w in words)

    def _named(self, start: int, end: int, name: str, hit: Hit) -> AwardMention:
        name = without_edition(name)
        entry = lexicon().forms("award").get(folded(name))
        grades, after = self._grades(end)
        if entry:
            category, by = entry.attrs["category"], entry.attrs.get("conferred_by")
            return AwardMention(start, after, entry.canonical, category, by, grades, name_like=False)
        category = hit.entry.attrs["category"]
        return AwardMention(start, after, name, category, grades=grades, free=category in ("title", "sector_prize"))

    def _quoted(self, hit: Hit, head: str, end: int | None = None) -> list[AwardMention]:
        """Names in quotes after a head, or behind its giver; several may share it."""
        match = _QUOTED.match(self.view, hit.end if end is None else end)
        found, start = list[AwardMention](), hit.start
        while match:
            inner = match.lastgroup or "name"
            value = self.text.value(match.start(inner), match.end(inner)).strip(" .,")
            if head and value.islower() and value.count(" ") not in _NAME_IN_SMALL:
                break  # giải thưởng “vinh danh”, “ghi nhận công lao của bà ...”: words in quotes that name nothing
            level = None if head else _LEVEL.match(self.key, match.end())
            end = level.end() if level else match.end()
            value += f" {self.text.value(*level.span())}" if level else ""
            named = self._named(start, end, f"{head} {value}".strip(), hit)
            found.append(named)
            match = _NEXT_QUOTED.match(self.view, named.end)
            start = match.start(match.lastgroup or "name") if match else start
        return found

    def title_head(self, hit: Hit) -> list[AwardMention]:
        """Danh hiệu: the title follows, in quotes, as a fixed award or in capitals."""
        if found := self._quoted(hit, ""):
            return found
        after = _BEFORE_TITLE.match(self.key, hit.end)
        begin = after.end() if after else hit.end
        if fixed := self._fixed_at.get(begin):
            told, (count, at) = self._fixed(fixed), self.count(hit.start)
            return [replace(m, start=hit.start, name_like=False, count=count, count_start=at) for m in told]
        if self._opens_name(hit):
            end = self.phrase_end(hit.end + 1, limit=14)
            if end > hit.end + 1 and not self.key.startswith("nhà nước", begin):  # "danh hiệu Nhà nước cấp"
                return [self._named(hit.start, end, self.text.value(hit.end + 1, end), hit)]
        if small := title_in_small_letters(self.key, begin):
            return [self._named(hit.start, small[1], self.text.value(*small), hit)]
        return [AwardMention(hit.start, hit.end, "Danh hiệu", hit.entry.attrs["category"], reference=True)]

    def named_at(self, begin: int) -> AwardMention | None:
        """The award with a name of its own that opens at ``begin``."""
        hit = next((h for h in self.hits if h.start == begin), None)
        if hit is None:
            return None
        read = self._fixed(hit) if hit.entry.kind == "award" else _READERS[hit.entry.attrs["open"]](self, hit)
        return read[0] if read and not read[0].reference else None

    def _resolved(self, found: list[AwardMention]) -> list[AwardMention]:
        """Bare heads ("Huân chương", "Huy hiệu") take the name told last; prizes and titles without any are dropped."""
        named: dict[str, AwardMention] = {}
        found = [m for m in found if not (m.free or m.category == "contest_prize") or not is_no_award(m.name)]
        first = {m.head: m for m in reversed(found) if not m.reference}
        titles: dict[str, AwardMention] = {}
        last_title: AwardMention | None = None
        out: list[AwardMention] = []
        for mention in found:
            short = None
            if mention.category == "title" and not mention.reference:  # "danh hiệu Anh hùng" after Anh hùng Lao động
                opening = folded(mention.name) + " "
                short = next((m for name, m in titles.items() if name.startswith(opening)), None)
                if not short and mention.free and self._opens_titles(opening):  # "đón nhận danh hiệu Anh hùng"
                    later = {m.name: m for m in found if folded(m.name).startswith(opening)}
                    if len(later) != 1:
                        continue
                    short = next(iter(later.values()))
                mention = replace(mention, reference=short is not None)
            if not mention.reference:
                named[mention.head] = mention
                if "title" in mention.category:
                    titles[folded(mention.name)] = last_title = mention
                out.append(mention)
                continue
            bare = folded(mention.name) in lexicon().forms("award_head")
            if bare and self._stands_for_many(mention):
                continue
            last = None if mention.many else named.get(mention.head) or first.get(mention.head)
            beside = last is not None and self.same_sentence(last.start, mention.start)
            if beside and mention.category == "order" and mention.givers and of_foreign_state(mention.givers[0]):
                last = None  # "nhận Huân chương A; Huân chương của Nhà nước B": one of another state
            if last is None and mention.givers:  # an award that is told by its giver alone
                mention = replace(mention, name=f"{mention.name} của {mention.givers[0]}", givers=(), reference=False)
                named[mention.head] = mention
            if mention.category == "title":
                last = short or last_title
            if last:
                # told in the same sentence, the name is meant and no other one
                near = last.start < mention.start and self.same_sentence(last.start, mention.start)
                named_now = replace(mention, name=last.name, category=last.category, conferred_by=last.conferred_by)
                out.append(replace(named_now, reference=not near))
            elif mention.category in ("order", "commemorative_medal"):
                out.append(replace(mention, open_giver=mention.category == "order"))
        return out

    def _opens_titles(self, opening: str) -> bool:
        """Whether words are no title but open the names of some."""
        return any(form.startswith(opening) for form in lexicon().forms("award"))

    def _stands_for_many(self, mention: AwardMention) -> bool:
        """ "nhiều huân chương khác như ...": what follows names them."""
        apposed = _APPOSED.match(self.key, mention.end)
        if apposed and self._award_at(apposed.end()):  # "giải thưởng cao quý - Giải thưởng Mai Văn Hòa"
            return True
        if _LISTED.match(self.key, mention.end) or _UNNAMED.match(self.key, mention.end):
            return True
        return bool(_MANY.search(self.key, max(0, mention.start - 16), mention.start)) and not mention.givers


_READERS: dict[str, Callable[[_Reader, Hit], list[AwardMention]]] = {
    "giver": _Reader.giver_head,
    "quoted": _Reader.quoted_head,
    "name": _Reader.name_head,
    "title": _Reader.title_head,
    "contest": _Reader.contest_head,
    "role": _Reader.role_head,
}


def find_awards(text: Text, hits: Hits) -> list[AwardMention]:
    """All award mentions of a text, in order. Costs nothing where the text has no award word."""
    if not hits["award"] and not hits["award_head"]:
        return []
    return _Reader(text, hits).read()
