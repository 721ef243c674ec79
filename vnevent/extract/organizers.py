"""Who holds an event: the subject of "tổ chức", the partners of "phối hợp", the agent of "do ... tổ chức"."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from ..lexicon import PhraseMatch, Phrases, lexicon
from ..text.document import Text
from ..text.letters import UPPER
from ..text.patterns import regex
from .date_phrases import DateMention
from .event_grammar import grammar
from .ordered import Cover, Ordered

Span = tuple[int, int]

_SEPARATOR = regex(r"[,;:()]|(?<= )- |(?<=\w)- |(?<= )và (?=[^\W\d_])")
_WORD_START = regex(r"(?<!\w)(?=[^\W\d_])")
_OWNED = regex(r"(?<!\w)(?:của|về|cho|với|thuộc|tại|ở) $")
_UNFINISHED = regex(r"(?<!\w)(?:về|cho|việc|công tác|của) ?$")
_NAME_BEHIND = regex(rf"(?: [^\W\d_]+){{0,3}} [{UPPER}]")
_HELD_AT = regex(r"(?<!\w)[Tt]ại [^\n;:]{3,120}(?:, |[-–] )$")
# "Hội Doanh nghiệp nhỏ và vừa": else "vừa" tells of what was done
_SMALL_FIRMS = regex(r"nhỏ và $")
# bodies that are called after where they are
_ELSEWHERE = (
    *("viện kiểm sát nhân dân cấp cao", "vksnd cấp cao", "tòa án nhân dân cấp cao", "tand cấp cao"),
    *("văn phòng đại diện", "cơ quan đại diện", "cơ quan thường trú", "phân hiệu", "đoàn đại diện"),
    *("đại sứ quán", "tổng lãnh sự quán", "lãnh sự quán", "hội người việt", "hội đồng hương", "ban liên lạc"),
)
# "TTYT huyện Sông Xanh"
_SHORT_BODY = regex(rf"[{UPPER}]{{3,9}} (?:tỉnh|huyện|quận|thành phố|thị xã|xã|phường|TP|Thành phố|Thị xã)(?!\w)")
# "TLĐLĐVN đã tổ chức": a body that is only called by its letters
_ACRONYM = regex(rf"[{UPPER}]{{3,10}}(?!\w)")
# "Trong hai ngày 19 và 20/5 Đảng bộ A tổ chức": days, no place
_DAYS = 24
_REACH = 330
# A region whose name has a dash, read from before it.
_REGION = regex(r"miền trung ?[-–] ?tây nguyên|thừa thiên ?[-–] ?huế|bà rịa ?[-–] ?vũng tàu")
_REGION_LEFT = len("miền trung ")
# "Sở A cho hay, ngày 5/6, Sở đã tổ chức ..."
_TELLS = (" cho biết", " cho hay")
_DANGLING = (
    *_TELLS,
    " phối hợp cùng",
    " phối hợp với",
    " và",
    " sẽ",
    " đã",
    " vừa",
    " đều",
    " cũng",
    " còn",
    " vinh dự",
    " thành kính",
    " nghiêm trang",
)
# "Công ty A, đơn vị thành viên thuộc Tổng công ty B, tổ chức ...": what a body is, told behind it
_APPOSED = ("đơn vị ", "thành viên ", "trực thuộc ", "thuộc ", "một trong ", "doanh nghiệp thuộc ")
# an office within a row of bodies
_OFFICE = ("chủ tịch nước", "tổng bí thư", "thủ tướng chính phủ")
# "Bộ VH, TT&DL", "cụm các tỉnh, thành miền Trung"
_ONE_NAME = regex(r"(?<=vh), ?tt ?&|(?<=các tỉnh), thành(?!\w)|(?<=sở), (?:ban, )?ngành(?!\w)|(?<=ban), ngành(?!\w)")
# "Đảng bộ, chính quyền và nhân dân xã A": one holder
_PEOPLE = ("chính quyền", "nhân dân", "quân và dân", "quân dân", "lực lượng vũ trang")
_DISTRICT = regex(rf"(?<!\w)(?:H|Q|P|TX|TP|X)\.? ?[{UPPER}\d][^,.]{{0,20}}, $")
_NAME_WORD = regex(rf"(?<=[ .])[{UPPER}\d]\w*(?: \([^()]*\))? ")
_NAME_WORDS = 4
_PLACE = ("tại ", "ở ", "đến ", "tới ", "trong ", "từ ")


@cache
def _provinces() -> frozenset[str]:
    """Provinces and large cities, as in "Hà Nội tổ chức lễ"."""
    return frozenset(lexicon().forms("province"))


@cache
def _region_names() -> Phrases:
    return Phrases(lexicon().pattern_forms("province"))


@cache
def _country() -> Phrases:
    return Phrases(lexicon().pattern_forms("country"))


class OrganizerReader:
    """Reads the bodies that one text's events are held by."""

    def __init__(self, text: Text, dates: Ordered[DateMention], body_names: Cover) -> None:
        self.text = text
        self.dates = dates
        self.body_names = body_names

    def subject(self, start: int, hold: int) -> list[Span]:
        """The bodies before "tổ chức" at ``hold``, within a sentence that starts at ``start``."""
        start = max(start, hold - _REACH)
        key = self.text.key
        end = self._before_day(start, self._before_adverbs(start, hold))
        if _UNFINISHED.search(key, start, end):
            return []
        return self._bodies(start, end)

    def _before_day(self, start: int, end: int) -> int:
        """ "Đại sứ quán A hôm nay (5/8) đã tổ chức": where the body ends before the day of its deed."""
        date = self.dates.last(start, end)
        while date and not self.text.key[date.end : end].strip(" )"):
            end = start + len(self.text.key[start : date.start].rstrip(" (").removesuffix(" vào"))
            date = self.dates.last(start, end)
        return end

    def agent(self, start: int, end: int) -> list[Span]:
        """The bodies between "do" and "tổ chức"."""
        return self._bodies(start, self._before_adverbs(start, end))

    def _before_adverbs(self, start: int, end: int) -> int:
        """Where the adverbs before a verb start; a word with a capital is of a name ("tỉnh Lâm Đồng tổ chức")."""
        begin = start + grammar().before_adverbs(self.text.key[start:end])
        if self.text.key.startswith("đồng", begin) and self.text.key.endswith("hội ", start, begin):
            begin = min(end, begin + len("đồng "))  # "Hội đồng đã tổ chức"
        while begin < end and self.text.view[begin].isupper():
            space = self.text.view.find(" ", begin, end)
            begin = space + 1 if space >= 0 else end
        return begin

    def _bodies(self, start: int, end: int) -> list[Span]:
        found: list[Span] = []
        for begin, after, mark in reversed(self._segments(start, end)):
            key = self.text.key
            if key.startswith(_PLACE, begin) and not self.dates.some(begin, begin + _DAYS):
                if holder := self._behind_place(begin, after):
                    found.append((holder, self._body_end(holder, after)))
                break
            if key.startswith(_APPOSED, begin):
                found.clear()
                continue
            told = key[begin:after].rstrip(" ,").endswith(_TELLS)
            body = self._body_start(begin, after)
            if told and (found or body is None):
                break
            if body is None and after == end and self._letters(begin, after):
                body = begin
            if body is None and found and key.startswith(_OFFICE, begin):
                continue
            if body is None:
                if found and mark != "bracket":
                    break
                continue
            if self._breaks(body, after) or _OWNED.search(key, begin, body):
                break
            if self._before_sentence(body, after) or self._of_place(start, body, after, last=not found):
                break
            if self._address(start, body, after):
                continue
            found.append((body, self._body_end(body, after)))
            if body > begin:
                break
        found.reverse()
        return self._without_parents(found)

    def _behind_place(self, start: int, end: int) -> int | None:
        """ "tại xã Tân Lộc Đảng ủy xã tổ chức": the body that follows a place without a comma."""
        at = self.text.key.startswith("tại ", start)
        place = grammar().place.match(self.text.key, start + len("tại ")) if at else None
        if place is None or self._opens(place.end() + 1):
            return None
        words = islice(_NAME_WORD.finditer(self.text.view, place.end(), end), _NAME_WORDS)
        region = _region_names().match(self.text.key, place.end() + 1, end)
        first = region.end() if region else 0
        heads = (
            word.end() for word in words if word.end() > first and self.text.view[word.end() : word.end() + 1].isupper()
        )
        body = next((at for at in heads if grammar().body_at(self.text.key, at)), None)
        return None if body is None or self._breaks(body, end) else body

    def _breaks(self, body: int, end: int) -> bool:
        """Whether a word behind a body tells that it holds no event; within a name it has a capital ("Cần Thơ")."""
        found = grammar().breaks(self.text.key, body + 1, end)
        return any(self.text.view[match.start()].islower() for match in found)

    def _of_place(self, start: int, area: int, end: int, *, last: bool) -> bool:
        """Whether an area behind a comma is where the place before it lies: "tại Trường A, huyện B, Huyện đoàn B".

        ``last``: no body follows it ("tại khách sạn A, Hà Nội, đã khai mạc ..."), so that it may be one itself.
        """
        view = self.text.view
        unit = not last and view[area].islower() and grammar().area_at(self.text.key, area)
        listed = view[end : end + 1] == "," and view.endswith((", ", "- ", "– "), 0, area)
        return listed and (unit or self._province(area, end)) and bool(_HELD_AT.search(view, start, area))

    def _address(self, start: int, province: int, end: int) -> bool:
        """ "Xã đoàn A, H.Châu Thành, An Giang tổ chức": the province that a body lies in."""
        view = self.text.view
        listed = province > start and view.endswith(", ", 0, province) and self._province(province, end)
        if listed and (_DISTRICT.search(view, start, province) or self._body_start(start, province - 2) is not None):
            return True
        # "Hòa Phú: Tổ chức lễ ...": where the report is from
        return view[end : end + 1] == ":" and self._province(province, end)

    def _province(self, start: int, end: int) -> bool:
        return self.text.key[start:end].rstrip() in _provinces()

    def _before_sentence(self, body: int, end: int) -> bool:
        """Whether a day in a capital letter begins the sentence behind a credit: "Ảnh: Báo A Sáng nay 8-2, ..."."""
        date = self.dates.first(body + 1, end)
        return date is not None and self.text.view[date.start].isupper()

    def _segments(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """Pieces between separators that may each hold one body, in order; brackets are pieces of their own."""
        cuts: list[tuple[int, int]] = []
        depth = 0
        for match in _SEPARATOR.finditer(self.text.view, start, end):
            if match[0] == "(":
                depth += 1
            inside_name = self.body_names.end_at(match.start()) is not None
            inside_name = inside_name and not self.text.view[match.end() : match.end() + 4].strip().isupper()
            inside_name = inside_name or self._dash_in_name(match, cuts[-1][1] if cuts else start)
            if depth == 0 and not inside_name and self._separates(match, end):
                cuts.append(match.span())
            if match[0] == ")":
                depth = max(0, depth - 1)
        for joint in grammar().joint.finditer(self.text.key, start, end):
            if len(joint[0]) > 3 and (" với" in joint[0] or self._opens(joint.end() + 1)):
                cuts.append(joint.span())
        pieces: list[tuple[int, int, str]] = []
        begin = start
        for cut_start, cut_end in [*sorted(cuts), (end, end)]:
            if cut_start >= begin:
                while begin < cut_start and self.text.view[begin] in " ,.-":
                    begin += 1
                if cut_start > begin:
                    pieces.append((begin, cut_start, ""))
            begin = max(begin, cut_end)
        return pieces

    def _dash_in_name(self, match: re.Match[str], start: int) -> bool:
        """ "Bệnh viện Phụ sản - Nhi tỉnh A": what follows the dash begins no body of its own."""
        dash = match[0].strip() == "-"
        if dash and self.text.key.startswith("chi nhánh", match.end()):
            return True
        return dash and not self._opens(match.end()) and self._body_start(start, match.start()) is not None

    def _separates(self, match: re.Match[str], end: int) -> bool:
        left, right = max(0, match.start() - _REGION_LEFT), match.end() + _REGION_LEFT
        if "-" in match[0] and any(
            r.start() < match.start() < r.end() for r in _REGION.finditer(self.text.key, left, right)
        ):
            return False
        if _ONE_NAME.match(self.text.key, match.start()):
            return False
        if self.text.key.startswith(_PEOPLE, match.end() + (match[0] == ",")):
            return False
        if not match[0].startswith("và"):
            return True
        return self._opens(match.end()) or _region_names().match(self.text.key, match.end(), end) is not None

    def _opens(self, offset: int) -> bool:
        """Whether a body's name starts here: a head word with a capital, or an area such as "xã"."""
        view, key = self.text.view, self.text.key
        words = grammar()
        if view[offset].isupper() and words.body_at(key, offset):
            return True
        if _SHORT_BODY.match(view, offset):
            return True
        return words.area_at(key, offset) or bool(words.joint.match(key, offset))

    def _body_start(self, start: int, end: int) -> int | None:
        for date in self.dates.between(start, end):
            if date.end < end:
                start = max(start, date.end)
        while start < end and self.text.view[start] in " ,-(":
            close = self.text.view.find(")", start, end) if self.text.view[start] == "(" else -1
            start = max(start, close) + 1
        words, key, view = grammar(), self.text.key, self.text.view
        if key.startswith("tất cả ", start):
            return None
        for match in _WORD_START.finditer(view, start, end):
            at = match.start()
            if (view[at].isupper() and words.body_at(key, at)) or _SHORT_BODY.match(view, at):
                return at
            if at == start and (words.area_at(key, at) or self._named_body(at, end) or self._province(at, end)):
                return at
            if view[at].isupper() and at > start:
                return None
        return None

    def _letters(self, start: int, end: int) -> bool:
        """Whether a piece is nothing but a body's letters: "TLĐLĐVN"."""
        alone = _ACRONYM.match(self.text.view, start, end)
        return alone is not None and not self.text.view[alone.end() : end].strip(" ,")

    def _named_body(self, start: int, end: int) -> bool:
        """ "công an tỉnh Hòa Phú": a head in small letters with a name behind it."""
        head = grammar().body_at(self.text.key, start, end)
        return head is not None and bool(_NAME_BEHIND.match(self.text.view, head.end(), end))

    def _abroad(self, start: int, cut: PhraseMatch) -> bool:
        """ "Đại sứ quán Việt Nam tại Lào": where a mission is belongs to its name."""
        key = self.text.key
        national = key.endswith("việt nam ", start, cut.start()) and _country().match(key, cut.end() + 1) is not None
        return cut[0] == "tại" and (national or key.startswith(_ELSEWHERE, start))

    def _body_end(self, start: int, end: int) -> int:
        view = self.text.view
        cut = grammar().cut(self.text.key, start + 1, end)
        if cut and (_SMALL_FIRMS.search(self.text.key, start, cut.start()) or self._abroad(start, cut)):
            cut = grammar().cut(self.text.key, cut.end(), end)
        if cut and not view[cut.start()].isupper():
            end = cut.start()
        opening = view.rfind("(", start, end)
        if opening > start and view.find(")", opening, end) < 0:
            end = opening
        if date := self.dates.first(start + 1, end):
            end = date.start
        while end > start and (view[end - 1] in " ,;-" or view.endswith("..", start, end)):
            end -= 1
        if view.endswith(".", start, end) and view.startswith("..", end):
            end -= 1
        if dangling := next((word for word in _DANGLING if self.text.key.endswith(word, start, end)), None):
            return self._body_end(start, end - len(dangling))
        if end > start and view[end - 1] == ")":
            opening = view.rfind("(", start, end)
            if opening > start:
                return self._body_end(start, opening)
        return end

    def _without_parents(self, spans: list[Span]) -> list[Span]:
        """Leave out the body above another: "Học viện A - Học viện B", "Trường A, ĐHQGHN"."""
        kept: list[Span] = []
        words, key = grammar(), self.text.key
        for span in spans:
            if kept:
                gap = key[kept[-1][1] : span[0]].strip()
                parented = words.parented.match(key, kept[-1][0])
                if gap.endswith(",") and parented and _ACRONYM.fullmatch(self.text.view, *span):
                    continue
                if gap == "-" and parented:
                    continue
                if gap == "," and words.area_at(key, span[0]) and not self.text.view[span[0]].isupper():
                    continue
            kept.append(span)
        return kept
