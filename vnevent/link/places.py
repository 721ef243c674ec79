"""Where an event was held: "tại <named place>" in the sentence that tells it."""

from __future__ import annotations

import re
from functools import cache

from ..extract.event_grammar import grammar
from ..extract.event_name_words import OF_AIR, half_word
from ..extract.event_names import NameReader
from ..extract.ordered import Cover
from ..lexicon import Hits, alternatives, lexicon
from ..text.document import Text
from ..text.letters import UPPER
from ..text.patterns import regex

Span = tuple[int, int]

_AT = regex(r"(?<!\w)(?:tại|ở|trong khuôn viên) (?=\S)")
_BREAK = regex(r"[,;:.()“”\"|]|(?<= )- |(?<= )(?=[^\W\d_])")
_PAUSE = regex(r"[.;:,–]| - ")
_ADDRESS = regex(
    r"(?:số )?\d{1,4}[^\W\d_]?(?! (?:đại biểu|người|đoàn|cán bộ|hội viên|học sinh|sinh viên|đảng viên"
    r"|chiến s|gia đình))(?: [^\W\d_]+){1,4}"
)
_TOWN = regex(rf"[{UPPER}]\w+(?: [{UPPER}]\w+){{0,2}}(?=, )")
_HOUSE = regex(rf"\d{{1,4}}[A-Z]?(?:/\d{{1,4}})* (?:đường |phố )?[{UPPER}]\w+ [{UPPER}]")
_NOWHERE = regex(r"(?:khu vực|cơ sở)(?= (?:và|để|trong|nhằm|đã)(?!\w)|[,.;”\"]|$)")
_COMMITTEE = regex(r"(?:(?:tỉnh|thành|quận|huyện|thị) ủy|cụm thi đua)(?!\w)")
# What a place in brackets starts with: "(Q.1, TP.HCM)".
_DISTRICT = regex(r"(?:q|p|h|tp|tx|quận|huyện|thành phố|thị xã|xã|phường|tỉnh|thuộc)(?:\.|(?!\w))|số \d")
_IN_DISTRICT = regex(r", (?:q|p|h|tp|tx|quận|huyện|thành phố|thị xã|xã|phường|tỉnh)(?:\.|(?!\w))")
# "Nhà tưởng niệm đồng chí ...": the place is called after a person.
_NAMED_AFTER = regex(r"(?:tưởng niệm|lưu niệm|thờ|mộ|bia) $")
# An abbreviation within a place's name: "Viện Kiểm sát (VKS) huyện Tân Lộc".
_SHORT_NAME = regex(r"[^\W\d_]{2,8}\) (?:quận|huyện|tỉnh|thành phố|thị xã|xã|phường|tp)(?!\w)")
_BEFORE_BI = ("chuẩn ", "thiết ", "trang ", "quân ", "trù ")
_DANGLING = (" và", " đã", " của", " từ", " phối hợp", " sẽ", " vừa")
# "Hội trường 310, Trụ sở chính Học viện A": a room lies in a house
_ROOM = regex(r"(?:hội trường|phòng|tầng|sân|sảnh|lô|nhà (?:[a-z]?\d|[a-z](?!\w)))")
# "trường y đầu tiên ở miền núi": says of a body what it is
_FIRST = (" đầu tiên ", " duy nhất ", " lớn nhất ", " lâu đời nhất ")
_OF_NUMBER = regex(rf"\d\.[{UPPER}]?\d")
_REACH = 140
_BEFORE_AT = 18
_CITY = 4


@cache
def _province() -> re.Pattern[str]:
    names = alternatives(list(lexicon().forms("province")) + list(lexicon().forms("country")))
    return regex(rf"(?:(?:tỉnh|thành phố|tp\.?) ?)?(?:{names})(?!\w)")


class PlaceReader:
    """Reads the places of one text's events."""

    def __init__(self, text: Text, hits: Hits, names: NameReader, posts: Cover) -> None:
        self.text = text
        self.names = names
        self.posts = posts
        self.events = {hit.start for hit in hits["event"] if not hit.entry.attrs.get("none")}

    def places(self, start: int, end: int, *, skip: Span | None = None) -> list[Span]:
        """Places in a piece of text, in order, without those inside ``skip`` (the event's name)."""
        found: list[Span] = []
        for match in _AT.finditer(self.text.key, start, end):
            # (where somebody holds a post is part of it: "Đại sứ Việt Nam tại Lào")
            if found and match.start() < found[-1][1]:
                continue
            if (skip and skip[0] <= match.start() < skip[1]) or self.posts.holds(match.start()):
                continue
            if self.text.key.endswith(_FIRST, start, match.start()):
                continue
            if grammar().keeps_at(self.text.key, max(start, match.start() - _BEFORE_AT), match.start()):
                continue
            span = self.place_at(match.end(), end)
            if span:
                found.append(span)
        return found

    def place_at(self, start: int, limit: int) -> Span | None:
        """The place that is named at an offset, or None where the words there name none."""
        key, view, words = self.text.key, self.text.view, grammar()
        lead = words.place_lead.match(key, start)
        if start in self.events or (lead is None and self._vague(start)) or _NOWHERE.match(key, start):
            return None
        capital = key.startswith("thủ đô ", start) and not key.startswith("thủ đô hà nội", start)
        if lead and view[start].islower() and not capital:
            start = lead.end() + 1
            start += 2 * view.startswith(("- ", "– "), start)  # "điểm cầu chính - Hội trường A"
        if start >= limit or not (view[start].isupper() or capital or self._opens(start)):
            return None
        end = self._end(start, min(limit, start + _REACH))
        if key.startswith("việt nam", start) and not view[start + 9 : start + 10].isupper():
            return None
        # "hội trường" alone is no named place
        named = any(char.isupper() or char.isdigit() for char in view[start + 1 : end])
        kind = words.place.match(key, start)
        own = kind is None or kind.end() < end or words.place_whole.match(key, start) is not None
        alone = kind is None and view[start].isupper() and self._stands_alone(start, end)
        return (start, end) if end - start > 2 and own and (named or " " in view[start:end] or alone) else None

    def _opens(self, start: int) -> bool:
        """Whether a place starts there in small letters or with a number: "hội trường", "145 Sông Xanh"."""
        return bool(grammar().place.match(self.text.key, start) or _HOUSE.match(self.text.view, start))

    def _vague(self, start: int) -> bool:
        """Whether the words there name no place: the longer one of a vague word and a kind of place tells."""
        words, key = grammar(), self.text.key
        vague, kind = words.place_vague.match(key, start), words.place.match(key, start)
        return vague is not None and (kind is None or vague.end() > kind.end())

    def _stands_alone(self, start: int, end: int) -> bool:
        """Whether one word names a place: a foreign city, a province ("Tokyo", "Huế")."""
        return end - start > _CITY or bool(_province().fullmatch(self.text.key, start, end))

    def _end(self, start: int, limit: int) -> int:
        position, view, key = start, self.text.view, self.text.key
        if kind := grammar().place.match(key, start, limit):
            position = kind.end() - 1  # "phòng họp" is no meeting
        while position < limit:
            match = _BREAK.search(view, position + 1, limit)
            if match is None:
                return self._trim(start, limit)
            at = match.start()
            if match[0] == "":
                if self._word_ends(at) or self._holder(start, at, limit):
                    return self._trim(start, at)
                position = at
                continue
            inside_number = match[0] == "." and _OF_NUMBER.match(view, at - 1)  # "Hội trường 12.3", "phòng 12.B3"
            short = view[at - 1].isupper() or key[max(start, at - 2) : at] in ("tp", "tx")
            if (match[0] == "." and short) or inside_number:
                position = at
                continue
            if match[0] == "(":
                close = view.find(")", at, min(limit, at + 60))
                if close > 0 and _SHORT_NAME.match(key, at + 1):
                    position = close + 1
                    continue
                if close > 0 and self._in_brackets(at + 1, close, limit):
                    return close + 1
                return self._trim(start, at)
            if match[0] in '“"':
                return self._trim(start, at)
            if match[0].startswith("-") and self._joined(start, match) and not self._subject(match.end(), limit):
                position = match.end() - 1
                continue
            if match[0] == "," and (body := self.names.body_names.end_at(at)) and body <= limit:
                position = body - 1  # "trụ sở Bộ Văn hóa, Thể thao và Du lịch"
                continue
            if match[0] == "," and self._continues(start, at, limit):
                position = at + 1
                continue
            return self._trim(start, at)
        while view[limit - 1 : limit + 1].isalnum() and len(view) > limit > start:
            limit -= 1  # no place ends within a word
        return self._trim(start, limit)

    def _joined(self, start: int, dash: re.Match[str]) -> bool:
        """Whether a dash stands within a place's name: "Trung tâm Ngoại ngữ - Tin học"."""
        if self.names.dash(dash) is not None:
            return True
        after, words, key = dash.end(), grammar(), self.text.key
        if key.startswith("ảnh", after):
            return False
        if _province().match(key, after):
            return True  # "Viêng Chăn - Lào"
        upper = self.text.view[after : after + 1].isupper() and after not in self.names.persons
        if not upper and words.place.match(key, after):
            return True  # "chùa Suối Bạc - trụ sở Ban Trị sự"
        return upper and words.place.match(key, start) is not None and not words.body_at(key, after)

    def _word_ends(self, at: int) -> bool:
        key, words = self.text.key, grammar()
        if self.text.view[at].isupper():
            return self._dated(at) or at in self.events
        if key.startswith("bị ", at) and not key.endswith(_BEFORE_BI, 0, at):
            return True  # "... cán bộ tại Hà Nội bị kỷ luật"
        if words.act.match(key, at) or at in self.events or key.startswith("và điểm cầu", at):
            return True
        if _NAMED_AFTER.search(key, max(0, at - 12), at) or half_word(key, at):
            return False
        if words.stop.match(key, at) or words.hold.match(key, at):
            return True
        if lies := words.at.match(key, at):
            return not self._lies_in(lies.end() + 1)
        if self._dated(at):
            return True
        if key.startswith("không", at) and key.endswith(OF_AIR, 0, at):
            return False
        return bool(words.after_comma.match(key, at)) and not key.startswith(("trên", "ngoài", "từ", "nhân dân"), at)

    def _lies_in(self, at: int) -> bool:
        """Whether an area is told in which a place lies: "trụ sở Quốc hội ở thủ đô ...", "Đền A tại xã B"."""
        key, view = self.text.key, self.text.view
        area = at + len("thủ đô") if key.startswith("thủ đô ", at) else grammar().place_area.end_at(key, at)
        return view[area + 1 : area + 2].isupper() if area > at else _province().match(key, at) is not None

    def _holder(self, start: int, at: int, limit: int) -> bool:
        """Whether a body that holds the event follows the place's name without a comma."""
        if not self.text.view[at].isupper():
            return False
        words, key = grammar(), self.text.key
        kind = words.place.match(key, start)
        if kind is None or kind.end() + 1 >= at or not words.body_at(key, at):
            return False
        pause = _PAUSE.search(key, at, limit)
        return self._subject(at, pause.start() if pause else limit)

    def _dated(self, at: int) -> bool:
        return self.names.dates.some(at, at + 1)

    def _in_brackets(self, start: int, close: int, limit: int) -> bool:
        """Whether brackets hold where the place lies, or stand at its end without a number."""
        if _DISTRICT.match(self.text.key, start) or _province().match(self.text.key, start):
            return True
        if _HOUSE.match(self.text.view, start) and _IN_DISTRICT.search(self.text.key, start, close):
            return True
        ends = close + 1 >= limit or self.text.view[close + 1] in ",.;"
        return ends and not any(char.isdigit() for char in self.text.view[start:close])

    def _continues(self, start: int, comma: int, limit: int) -> bool:
        """Whether an address goes on behind a comma: "xã A, huyện B, tỉnh C"."""
        key, view = self.text.key, self.text.view
        after = comma + 2
        if after >= limit or self._subject(after, limit):
            return False
        region = _province().match(key, after)
        if region and not view[after : region.end()].islower():  # ("anh Lê Văn Nam" is no country)
            return True
        # (a body that holds the event has a capital)
        if (_ROOM.match(key, start) or view[after].islower()) and grammar().place.match(key, after):
            return True
        if _ROOM.match(key, start) and _ROOM.match(key, after):
            return True
        if grammar().place_area.match(key, after) and not _COMMITTEE.match(key, after):
            return True
        town = _TOWN.match(view, after, limit)
        kind = grammar().place.match(key, start) or grammar().body_at(key, start)
        if town and kind and self._continues(start, town.end(), limit):
            return True  # "Trung tâm Hội nghị A, Bangalore, Ấn Độ"
        return bool(_ADDRESS.match(view, after)) and not self._dated(after)

    def _subject(self, start: int, limit: int) -> bool:
        """Whether the words up to the next comma are the subject of a verb."""
        comma = self.text.key.find(",", start, limit)
        end = comma if comma > 0 else limit
        hold = grammar().hold.search(self.text.key, start, min(end + 20, limit))
        return hold is not None and (comma < 0 or hold.start() < comma)

    def _trim(self, start: int, end: int) -> int:
        while end > start and self.text.view[end - 1] in " ,;:-.":
            end -= 1
        if self.text.key[start:end].endswith(_DANGLING):
            return self._trim(start, self.text.view.rfind(" ", start, end))
        return end
