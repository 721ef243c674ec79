"""Bodies that receive awards: where their names open, and whom bare heads and rows of names stand for."""

from __future__ import annotations

import re
from collections import Counter, deque

from ..extract.awards import folded
from ..lexicon import Entry, Hits, lexicon
from ..text.document import Sentence, Text
from ..text.letters import UPPER
from ..text.patterns import regex
from .award_body_rows import BodyRows
from .award_same import body_key
from .award_shorts import SHORT_INSIDE, ShortForms
from .award_words import (
    ORG,
    PERSON,
    Item,
    Party,
    first_words,
    heads_jubilee,
    holds_ceremony,
    lexemes,
    noun_has,
    opens_jubilee,
    owns_work,
)
from .people import People

AFFILIATION = regex(
    r"(?:của|thuộc|trực thuộc|tại|ở|trong|(?<!đối )(?<!riêng )với|từ|do|bởi|ngoài|theo|trước|sau|(?<!thuộc )về|nơi"
    r"|công tác|(?:cùng|theo|đang) học|(?<!đó )(?<!biểu )(?<!điển hình )là|thành lập|sinh hoạt"
    r"|(?<!công )(?<!cá )(?<!doanh )(?<!quân )(?<!thân )nhân"
    r"|ngày|giữa|vào|qua|trên|làm việc|giám đốc|nguyên)(?: toàn| cả)? $"
    r"|(?:tại|ở) (?:phòng|khoa|khu|trụ sở|hội trường|sân|nhà|cơ sở)(?: [^\W\d_]+){0,2} $"
)
_RECEIVES = regex(r" (?:đã |cũng |từng |vừa |còn |luôn )?(?:được|nhận|đón nhận|vinh dự|đạt|giành|đoạt)(?!\w)")
_LONGEST_BRACKET = 140
# "9 ngư dân ở huyện A, tỉnh B": the place above the one where somebody is from
_PLACE_BEFORE = regex(
    r"(?<!\w)(?:(?:ở|ngụ|trú|quê|sống tại|trú tại|quê ở)(?: tại)? [^.;:()]{2,50}, "
    r"|(?:ở|tại) (?:xã|phường|huyện|quận|tỉnh|thị xã|thành phố) [^,.;:()]{2,30} và )$"
)
_ON_FLAG = regex(
    r"(?:cờ|quân kỳ)(?: truyền thống| quyết thắng)? của $"
)  # "gắn Huân chương lên lá cờ truyền thống của A"
# "lễ kỷ niệm 30 năm thành lập Trường A (TA) và đón nhận Huân chương"
_AND_RECEIVES = regex(r"(?: \([^()]{2,20}\))?(?:, [^,.;:()]{3,40}?)?,? và (?:vinh dự )?(?:đón )?nhận(?!\w)")
_GROUP_IS = regex(
    r"(?:tập thể|đơn vị|cơ quan|doanh nghiệp|tổ chức|trường|địa phương)(?: đó)?"
    r"(?: (?:thuộc|trực thuộc|của|tại) [^,.;:()]{2,50})? là $"
)  # "2 tập thể là A", "2 đơn vị thuộc Sở A là B"
_TO_TITLE = regex(r"(?<!\w)(?:cho|tặng|đến|tới) (?:các |những )?(?P<title>[^\W\d_]+(?: [^\W\d_]+){0,4}) $")
_TITLE_OPENS = regex(r"\W*(?:tân |vị )?(?P<title>[^\W\d_]+(?: [^\W\d_]+){0,4}) ")
_LAST_WORD = regex(r"(?P<word>[^\W\d_]+) $")
_ACRONYM = regex(rf"[{UPPER}][{UPPER}\d&-]{{2,12}}(?!\w)")


# "trao Huân chương cho lãnh đạo tỉnh A": A receives
_LEADERS_OF = (" cho lãnh đạo ", " cho đại diện lãnh đạo ", " tặng lãnh đạo ")
# "Bệnh viện A - bệnh viện tư đầu tiên của tỉnh -": says of A what it is
_FIRST_OF_ITS_KIND = regex(r" (?:đầu tiên|duy nhất|lớn nhất|lâu đời nhất|hàng đầu)(?!\w)")


class BodyReader(BodyRows):
    """Reads the names of bodies in one text."""

    def __init__(self, text: Text, hits: Hits, people: People) -> None:
        super().__init__(text, hits, people)
        self.award_ends: set[int] = set()
        self.order_ends: set[int] = set()  # of those that only the State confers
        self.place_end = -1  # where the body ends that was told last as a place ("tại Trường A")
        self.known: dict[str, Counter[str]] = {}  # bare head of a body -> the names that open with it
        self.shorts = ShortForms(text, self._body_end)
        self.unread: deque[Sentence] = deque()  # sentences that may name bodies and have not been read for them

    def _body(self, at: int, stop: int, entry: Entry, limit: int) -> list[Item] | None:
        """A named body that opens with a head; bare heads stand for the name told last."""
        attrs = entry.attrs
        if attrs.get("manages") and noun_has(first_words(self.key, stop + 1, 2), "alone"):
            return [Item("skip", at, stop)]  # "Ban Giám hiệu nhà trường"
        if attrs.get("any") and self.view[stop : stop + 1] == " " and self._starts_party(stop + 1):
            # "đơn vị Trường A", "Ban Giám hiệu Trường A": the name follows
            return [Item("skip", at, stop)] if attrs.get("manages") else None
        if self._inside_name(at) or lexicon().phrases("award_contest").end_at(self.key, at) > stop:
            return None  # "Hội thi sáng tạo": no "Hội"
        if plural := self._plural_bodies(at, stop, limit):
            return plural
        if not self.view[at].isupper() and self.key.startswith(" việt nam", stop) and self._determiner(at):
            return None  # "4 doanh nghiệp Việt Nam được tặng": a kind of bodies
        following = self.view[stop + 1 : stop + 2] if self.view[stop : stop + 1] == " " else ""
        named = bool(following) and (following.isupper() or following.isdigit())
        if attrs.get("place"):
            if not named:
                return None
            above = self._above_in_bracket(at, self.key[at:stop])
            if above or _PLACE_BEFORE.search(self.key, max(0, at - 70), at):
                return [Item("skip", at, self._body_end(at, stop, limit))]
            if not self._opens_party(at) and not self._place_receives(at, stop, limit):
                return None
        elif attrs.get("joint") and not self._opens_party(at):
            return None
        return self._named_body(at, stop, entry, limit, named=named)

    def _place_receives(self, at: int, stop: int, limit: int) -> bool:
        """Whether a place where no party opens is told to receive."""
        if self.key.endswith(_LEADERS_OF, 0, at):
            return True
        end = self._body_end(at, stop, limit)
        if _RECEIVES.match(self.key, end):
            return True
        return _AND_RECEIVES.match(self.key, end) is not None and opens_jubilee(self.key, at)

    def _named_body(self, at: int, stop: int, entry: Entry, limit: int, *, named: bool) -> list[Item] | None:
        """The body whose head ends at ``stop``; ``named`` says whether a capital or figure follows."""
        attrs, capital, head = entry.attrs, self.view[at].isupper(), self.key[at:stop]
        bare = bool(_RECEIVES.match(self.key, stop)) and self._opens_party(at) and bool(self._known_names(head, at))
        if not capital and not named and not attrs.get("joint") and not self._unit_follows(stop) and not bare:
            return None
        end = self._body_end(at, stop, limit)
        if end <= stop and capital and not bare and self._opens_party(at) and not self._known_names(head, at):
            end = stop if attrs.get("any") else self._small_name_end(stop, limit)
            if self.key[at:end] in lexicon().forms("award_group"):  # "Cơ quan báo chí": a kind of body
                return None
        if end <= stop and not capital and not bare:
            return None
        if not capital and _FIRST_OF_ITS_KIND.search(self.key, stop, end + 14):
            return [Item("skip", at, end)]
        if elsewhere := self._elsewhere(at, end):
            return elsewhere
        if not capital and not bare and self.key[at:end] in lexicon().forms("award_body"):
            return None  # "ngôi trường THPT": a kind of body
        name = self._name(at, end)
        if end > stop:
            names = self.known.setdefault(head, Counter())
            count = names.pop(name, 0)  # of names told as often, the last one counts
            self.known[head] = Counter({name: count + 1, **names})
        elif attrs.get("nameless"):
            return [Item("skip", at, end)]
        elif names := self._known_names(head, at):
            name = max(names, key=lambda known: names[known])
        elif len(head) <= 3 and not self.view[at:stop].isupper():
            return None
        else:
            return [Item(ORG, at, end, party=Party(ORG, at, end, name))]
        return [Item(ORG, at, end, party=Party(ORG, at, end, name, definite="place" if attrs.get("place") else ""))]

    def _above_in_bracket(self, at: int, head: str) -> bool:
        """ "em A (lớp 5 Trường B, xã C, huyện D)": a place behind what it is above, in brackets."""
        opening = self.key.rfind("(", max(0, at - _LONGEST_BRACKET), at)
        if opening < 0 or not self.key.endswith(", ", 0, at) or ")" in self.key[opening:at]:
            return False
        begin = self.key.rfind(", ", opening, at - 2) + 2 if ", " in self.key[opening : at - 2] else opening + 1
        return not self.key.startswith(head, begin)

    def _elsewhere(self, at: int, end: int) -> list[Item] | None:
        """A body that only tells where somebody is from, or whose office somebody holds."""
        if self.place_end == at - 2 and self.view[at - 1] == "(":
            return [Item("skip", at, end)]  # "tại Trường A (Đại học B)": the body above the place
        if title := self._title_before(at, end):
            several = self.key.endswith((" các ", " những "), 0, title)  # "cho các chủ tịch Công đoàn A"
            return [Item("skip", at, end)] if several else self._holder(title, end)
        told = (  # "tập thể được tặng A là B"
            (self.key.endswith(" là ", 0, at) and _GROUP_IS.search(self.key, max(0, at - 80), at))
            or (at - 4 in self.award_ends and self.key.startswith(" là ", at - 4))
            or (at - 5 in self.order_ends and holds_ceremony(self.key, at))
            or _ON_FLAG.search(self.key, max(0, at - 24), at)
            or (opens_jubilee(self.key, at) and (_AND_RECEIVES.match(self.key, end) or self._heads_jubilee(at)))
        )
        too = self.key[self.place_end : at] == " và "  # "công tác tại Trường A và Trường B"
        if told or not (too or AFFILIATION.search(self.key, max(0, at - 30), at)) or owns_work(self.key, at):
            return None
        self.place_end = end
        return [Item("skip", at, end)]

    def _heads_jubilee(self, at: int) -> bool:
        """Whether a line is the name of the jubilee of what stands at ``at``."""
        return heads_jubilee(self.key, self.text.sentences[self.text.sentence_at(at)].start)

    def _title_before(self, at: int, end: int) -> int:
        """Where the title opens that stands before a body to which an award goes ("cho Chủ tịch Hội A"); 0 without.

        Or of which a verb of receiving follows ("Tân Chủ tịch Hội A từng được tặng").
        """
        match = _TO_TITLE.search(self.key, max(0, at - 40), at)
        opening = self.text.sentences[self.text.sentence_at(at)].start
        if match is None and at <= opening + 40 and _RECEIVES.match(self.key, end):
            match = _TITLE_OPENS.fullmatch(self.key, opening, at)
        title = match["title"] if match else ""
        known = title in lexicon().forms("title")
        known = known and not any(title in lexicon().forms(kind) for kind in ("award_group", "award_body"))
        return at - len(title) - 1 if known else 0

    def _holder(self, start: int, end: int) -> list[Item]:
        """Who holds the office that a title and a body tell, where the text says so."""
        office = body_key(self.key[start:end])
        for index, person in enumerate(self.people.persons):
            if any(body_key(folded(post.text)).startswith(office) for post in person.positions):
                return [Item(PERSON, start, end, party=Party(PERSON, start, end, person.name, person=index))]
        return [Item("skip", start, end)]

    def _name(self, start: int, end: int) -> str:
        """The name of a body, without a short form inside it, whole where only the short form is told."""
        return self.shorts.full(SHORT_INSIDE.sub("", self.text.value(start, end)))

    def _known_names(self, head: str, at: int) -> Counter[str]:
        """The names that a bare head may stand for; what was told before is read when it is first asked for."""
        while self.unread and self.unread[0].start < at:
            sentence = self.unread.popleft()
            self.items(sentence.start, sentence.end)
        longer = [names for known, names in reversed(self.known.items()) if known.startswith(head + " ")]
        own = self.known.get(head)
        if not own or not longer:
            return own or next(iter(longer), Counter())
        # "trường CAND" beside "Trường Đại học Sông Xanh", which "trước là Trường Thợ mỏ"
        kinds = all(name[0].islower() and name.rpartition(" ")[2].isupper() for name in own)
        most = max(longer, key=lambda names: max(names.values()))
        return most if kinds or max(most.values()) > max(own.values()) else own

    def items(self, start: int, end: int) -> list[Item]:
        """The items of a span, in order, none overlapping."""
        raise NotImplementedError

    def _determiner(self, at: int) -> re.Match[str] | None:
        """The number or word for many that stands before ``at``."""
        raise NotImplementedError

    def _inside_name(self, at: int) -> bool:
        """ "Đại hội XIV", "Quân đội nhân dân": a capital right before, so that the word is part of another name."""
        before = _LAST_WORD.search(self.view, max(0, at - 16), at)
        if not before or not before["word"][0].isupper() or self.view[before.start() :].isupper():
            return False
        word_at = before.start("word")
        known = any(
            self.key.startswith(f, word_at)
            for f, k, _ in lexemes().forms.get(before["word"].lower(), ())
            if k == "award_verb"
        )
        return not known and bool(re.search(r"[^\s.:;,|(]", self.view[max(0, word_at - 2) : word_at]))

    def _unit_follows(self, stop: int) -> bool:
        units = (first_words(self.key, stop + 1, count) for count in (1, 2))  # "xã", "thành phố"
        return self.view[stop : stop + 1] == " " and any(unit in lexemes().admin for unit in units)

    def _acronym(self, at: int, limit: int) -> list[Item] | None:
        """ "VNPT được tặng": capitals alone, kept where a verb of receiving or "cho" stands beside."""
        match = None if self.view[at + 1 : at + 2].islower() else _ACRONYM.match(self.view, at, limit)
        if not match or self.view[max(0, at - 12) : match.end() + 12].isupper():
            return None
        if any(o.start == match.end() + 1 for o in self.people.within(at, match.end() + 60)):
            return None  # "NGƯT Lê Văn An": a title
        if match[0].lower() in lexicon().forms("degree"):
            return None
        name = self.shorts.full(match[0])
        return [Item(ORG, at, match.end(), party=Party(ORG, at, match.end(), name, definite="acronym"))]
