"""What goes on with the name of a body across punctuation and conjunctions; ``bodies`` reads the words between."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ..lexicon import Hit, Hits, lexicon
from ..text.document import Text
from ..text.letters import LOWER, UPPER, is_vietnamese_syllable
from ..text.normalize import fold
from ..text.patterns import regex
from . import names
from .body_patterns import patterns, titles_of
from .name_words import words
from .names import Token
from .units_named import units_named

_CONTINUING_PAREN = regex(r" ?\((?:(?P<always>cũ|mới|miền (?:Bắc|Nam|Trung))|[^\W\d_]{2,12})\)(?=[,;. )-]|$)")
_DASH = regex(r"(?: |(?=- ))(?P<dash>-)")  # " - ", and where a blank is missing on one side
_BODY_PAREN = regex(r" ?\([^()]{3,90}\)")
_COUNTRY_PAREN = regex(rf" ?\((?P<country>[{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{0,2}})\)(?= [{UPPER}])")
_QUOTED = regex(r" ?[“\"][^“”\"\n]{2,60}[”\"]")
# A body of three fields: "Dân tộc, Tôn giáo và Tín ngưỡng"
_TRIPLE = regex(rf", [{UPPER}][{LOWER}]+(?: [{LOWER}]+){{1,2}} và (?P<last>[{UPPER}][{LOWER}]+ [{LOWER}]+)")
# "Tỉnh trưởng các tỉnh Sông Xanh, Núi Đỏ và Hồ Bạc"
_PLACES = regex(rf"(?:, [{UPPER}]\w*(?: [{UPPER}]\w*){{0,3}}){{1,6}} và [{UPPER}]\w*(?: [{UPPER}]\w*){{0,3}}")
# "Phòng Giống lúa, Phân bón và nước tưới đồng"
_FIELDS = regex(
    rf"(?<=[{LOWER}])(?:, [^\W\d_][{LOWER}]*(?: [{LOWER}]+){{1,9}}){{1,4}} và [^\W\d_][{LOWER}]* [{LOWER}]+"
)
# "Ban Quản lý dự án các công trình kè biển, đèn đường tỉnh Hải Ninh"
_FIELD_OF_UNIT = regex(
    rf"(?<=[{LOWER}]), (?!cán bộ|nguyên|nhân viên|chuyên viên|công chức|lãnh đạo|đại diện)[{LOWER}]+"
    rf"(?: (?!tại |ở |từ |của |thuộc )[{LOWER}]+){{1,2}} (?:tỉnh|thành phố|huyện|quận|thị xã) [{UPPER}]"
)
_CLAUSE = regex(r" (?:đã|đang|sẽ|được|bị|là|cho|người|có|vừa|với|ông|bà|rằng|mà|không)(?!\w)")
# "H.Sông Xanh", but not "H.R. Smith"
UNIT_DOT = regex(
    rf"(?:TP|TX|TT|Q|P|H|X|KCN|TW|T\.Ư)\. ?(?=[^\W_])(?![{UPPER}]\. ?[{UPPER}])",
    opens=("TP.", "TX.", "TT.", "Q.", "P.", "H.", "X.", "KCN.", "TW.", "T.Ư"),
)
# "Ủy ban Tài chính - ngân sách Quốc hội", "Sở Nông nghiệp - môi trường"
_TWO_FIELDS = regex(rf"[{LOWER}]+ [{LOWER}]+(?= \(?[{UPPER}]|[,;.)]|$| (?:tỉnh|thành phố|huyện|quận)(?!\w))")
_FIELD = regex(rf"[{LOWER}]+(?: [{LOWER}]+){{0,3}} \(?[{UPPER}]")
_SCHOOL = regex(r" (?:trường|khoa|viện) (?:đại học|đh|cao đẳng) ")
# of which a school is part: "Trường ĐH Khoa học, ĐHH"
_UNIVERSITY = regex(rf"ĐH[{UPPER}]{{1,6}}(?!\w)|(?:Đại học|ĐH) [{UPPER}]")
_WORDS = regex(r"\w+\.?(?: ủy)?")


def _level(word: str) -> int:
    """How high an administrative unit stands, by the word for it: 1 for a village, 4 for a province; 0 for none."""
    entry = lexicon().forms("admin_unit").get(word)
    return int(entry.attrs.get("level", 0)) if entry else 0


@dataclass(slots=True)
class Cursor:
    """How far a body has been read; ``solid`` is the end of its last capitalised word, ``lower`` counts words since."""

    title: Hit
    limit: int
    end: int
    solid: int
    lower: int = 0
    before: str = names.TITLE
    name: Token | None = None
    cut_off: bool = False
    comma: int = 0  # where the last comma stands that was looked beyond
    of_other: bool = False  # whether the post is held with another person, who is told by a post ("của Tổng thống")

    @property
    def start(self) -> int:
        """Where the title ends."""
        return self.title.end

    @property
    def empty(self) -> bool:
        """Whether nothing of a body has been read yet."""
        return self.end == self.title.end

    def advance(self, end: int, before: str, *, solid: bool = True) -> bool:
        """Go on to ``end``; ``before`` says what the next word follows."""
        self.end, self.before = end, before
        if solid:
            self.solid, self.lower = end, 0
        return True


class BodyMarks:
    """What stands in one text that bodies are made of; ``known`` are comparison keys of names that it announces."""

    def __init__(self, text: Text, hits: Hits, known: frozenset[str]) -> None:
        self.text = text
        self.known = known
        self.surnames: set[str] = set()  # of foreigners whom the text names in full
        for name in known:
            self.learn_surname(name)
        self.titles = titles_of(text, hits)
        self.honorifics = {hit.start: hit for kind in ("honorific", "degree") for hit in hits[kind]}
        self.cuts = set(self.titles) | {s for s, hit in self.honorifics.items() if not hit.entry.attrs.get("kin")}
        self.body_names = {hit.start: hit.end for hit in hits["body_name"]}
        self.inside: dict[int, int] = {}
        for hit in hits["body_name"]:
            for offset, char in enumerate(text.view[hit.start : hit.end], hit.start):
                if char in ",-":
                    self.inside[offset] = hit.end

    @cached_property
    def units_named(self) -> frozenset[str]:
        """What units and schools are called in the text, in case it looks like a person's name."""
        return units_named(self.text, self.cuts)

    @cached_property
    def beside_titles(self) -> frozenset[str]:
        """Names of people right behind a title ("Bí thư Lê Bền"), in case one stands behind a body, too."""
        view, found = self.text.view, set()
        for hit in self.titles.values():
            if view[hit.end : hit.end + 1] == " " and view[hit.end + 1 : hit.end + 2].isupper():
                tokens = names.run_at(self.text, hit.end + 1, self.cuts)
                named = len(tokens) == 2 and self.text.key[slice(*tokens[0])] in words().surnames
                if named and not names.is_place(self.text, tokens[0][0], tokens[-1][1]):
                    found.add(self.text.key[tokens[0][0] : tokens[-1][1]])
        return frozenset(found)

    def learn_surname(self, name: str) -> None:
        """Keep the surname of a foreigner, of whom the text may go on to speak by it alone."""
        surname = name.rpartition(" ")[2]
        if surname != name and not is_vietnamese_syllable(surname):
            self.surnames.add(surname)

    def body_at(self, offset: int) -> bool:
        """Whether a word that opens a body's name stands at ``offset``."""
        return bool(patterns().body.match(self.text.key, offset))

    def beyond_punctuation(self, cursor: Cursor) -> int | None:
        """Where reading goes on: at a blank, or beyond punctuation that belongs to the name; None where it ends."""
        view, end = self.text.view, cursor.end
        char, following = view[end], view[end + 1 : end + 2]
        if char == " " and following.isalnum():
            # "... (Tổng cục Thuế) Cơ sở dữ liệu": a caption ends with the brackets
            caption = following.isupper() and view[end - 1] == ")" and self._tells_of_body(end)
            return None if caption else end + 1
        if char in ",-" and end in self.inside:
            return self.inside[end]
        if char == "(" or (char == " " and following == "("):
            return self._beyond_paren(cursor)
        if char == "," and following == " ":
            cursor.comma = end
            return self._beyond_comma(cursor)
        if dash := _DASH.match(view, end, cursor.limit):
            return self._beyond_dash(cursor, *dash.span("dash"))
        if char == "-":  # "Phó Chỉ huy trưởng-Tham mưu trưởng"
            return self._beyond_dash(cursor, end, end + 1) if end + 1 in self.titles else None
        if char == "&":  # "Khoa học& Công nghệ"
            return end + 1
        if char != " ":
            return end if self._glued(end) else None
        if following == "&":
            return end + 2
        if following in ("“", '"'):
            quoted = _QUOTED.match(view, end, cursor.limit)
            return quoted.end() if quoted and not cursor.empty else None
        return None

    def _tells_of_body(self, end: int) -> bool:
        """Whether brackets that end at ``end`` hold more than a short form."""
        return " " in self.text.view[max(self.text.view.rfind("(", 0, end), 0) : end]

    def _glued(self, end: int) -> bool:
        """Whether the name goes on without a blank ("TP.Hồ Chí Minh")."""
        return self.text.view[end - 1] == "." and self.text.view[end : end + 1].isalnum()

    def _beyond_dash(self, cursor: Cursor, dash: int, after: int) -> int | None:
        if dash in self.inside:
            return self.inside[dash]
        after += self.text.view.startswith(" ", after)
        title = self.titles.get(after)
        if title:  # "Phó Chỉ huy trưởng - Tham mưu trưởng Bộ CHQS tỉnh" is one post
            # but not "Phó Bí thư - Trưởng ban Tuyên giáo", "Phó Bí thư - Chủ tịch UBND xã"
            attrs, other = cursor.title.entry.attrs, title.entry.attrs
            own = other.get("of") or other.get("party") or attrs.get("whole") or attrs.get("party")
            return title.end if cursor.empty and not own else None
        if cursor.empty or after in self.honorifics:
            return None
        if self.text.view[after : after + 1].islower():  # "trưởng khoa tai - tai thần kinh Bệnh viện Hoa Sen"
            fields = _FIELD if cursor.title.entry.attrs.get("nested") else _TWO_FIELDS
            field = fields.match(self.text.view, after)
            return after if field and not patterns().stop.match(self.text.key, after) else None
        if not self.text.view[after : after + 1].isupper():
            return None
        # "Khoa Luật - Hành chính": two words of one body, unless a person's name stands behind the dash
        tokens = names.run_at(self.text, after, self.cuts)
        person = len(tokens) > 1 and names.name_score(self.text, tokens, self.known) > 0
        return None if person or patterns().hard_stop.match(self.text.key, after) else after

    def is_unit_dot(self, tokens: list[Token], token: Token) -> bool:
        """Whether a short form of a unit begins behind the words of a body, not an initial in "John H. Smith"."""
        if not UNIT_DOT.match(self.text.view, token[0]):
            return False
        return (
            token[1] - token[0] > 2
            or is_vietnamese_syllable(self.text.key[slice(*tokens[0])])
            or (self.text.view[slice(*tokens[0])].isupper())
        )

    def in_compound(self, begin: int) -> bool:
        """Whether the word at ``begin`` belongs to a compound: "Bộ Ngoại giao"."""
        return patterns().compound.match(self.text.key, begin) is not None or self.ends_compound(begin)

    def ends_compound(self, begin: int) -> bool:
        """Whether a compound that opens one or two words before goes on at ``begin``: "Cục Công nghệ thông tin"."""
        key, before = self.text.key, begin
        for _ in range(2):
            before = key.rfind(" ", 0, before - 1) + 1
            found = patterns().compound.match(key, before)
            if found and found.end() > begin:
                return True
        return False

    def may_join(self, cursor: Cursor, after: int) -> bool:
        """Whether what follows "và" can go on with a body: its second word, not a number, a person or another title."""
        begin = after + 1
        if (
            cursor.empty
            or self.text.view[begin : begin + 1].isdigit()
            or begin in self.titles
            or self._addresses(begin)
        ):
            return False
        if patterns().compound.match(self.text.key, after - 2):  # "Khu kinh tế Sông Xanh và các khu công nghiệp"
            return True
        if self.text.view[begin : begin + 1].islower():  # "huấn luyện và bồi dưỡng", but not "Thành ủy và chuẩn y"
            verb = patterns().stop.match(self.text.key, begin) and not patterns().nominal.match(self.text.key, begin)
            if verb and not self.in_compound(begin):  # "Tỉnh ủy và bầu"
                return False
            word = self.text.view.rfind(" ", cursor.start, cursor.end) + 1
            return self.text.view[max(word, cursor.start)].islower()
        tokens = names.run_at(self.text, begin, self.cuts)
        return names.name_score(self.text, tokens, self.known) < 2

    def _addresses(self, begin: int) -> bool:
        """Whether a form of address stands at ``begin``, or a word for what somebody is with a name behind it."""
        hit = self.honorifics.get(begin)
        if hit is None:
            return False
        return not hit.entry.attrs.get("role") or self.text.view[hit.end + 1 : hit.end + 2].isupper()

    def _beyond_paren(self, cursor: Cursor) -> int | None:
        end, limit = cursor.end, cursor.limit
        short = _CONTINUING_PAREN.match(self.text.view, end, limit)
        if short and (short["always"] or self.text.view[short.end() - 2].isupper()):
            # behind a title only where more follows: "Trưởng đoàn đại biểu Quốc hội (ĐBQH) tỉnh"
            # "Giám đốc điều hành (CEO) của sàn Sông Xanh"
            behind = short.end() + 1
            of = self.text.key.startswith("của ", behind)
            more = of or self.body_at(behind) or patterns().unit.match(self.text.key, behind)
            return short.end() if not cursor.empty or more else None
        if cursor.empty:
            return None
        country = _COUNTRY_PAREN.match(self.text.view, end, limit)
        if (
            country and fold(country["country"]) in words().countries
        ):  # "Phó Chủ tịch Tập đoàn Blue River (Ireland) John ..."
            return country.end()
        body = _BODY_PAREN.match(self.text.view, end, limit)
        within = self.text.view.index("(", end) + 1
        if body and (self.body_at(within) or UNIT_DOT.match(self.text.view, within)):
            return body.end()
        return None

    def _beyond_comma(self, cursor: Cursor) -> int | None:
        """A department goes on to the body above it: "Trưởng khoa Nội, Trung tâm Y tế huyện"."""
        after = cursor.end + 2
        if after in self.titles:
            return None
        if cursor.empty and self.text.key.startswith("phụ trách ", after) and self.body_at(after + 10):
            return after  # "Phó Vụ trưởng, phụ trách Vụ Pháp chế"
        if not cursor.empty and (
            self._goes_up(cursor, after) or self._goes_on(cursor, after) or self._lies_in(cursor, after)
        ):
            return after
        above = cursor.title.entry.attrs.get("nested_in")
        if above and not cursor.empty and self.text.key.startswith(tuple(above), after):
            return after
        seat = cursor.title.entry.attrs.get("seat")
        if seat and cursor.empty and self.text.key.startswith(tuple(seat), after):
            return after
        named = self.text.view[after : after + 1].isupper()
        places = _PLACES.match(self.text.view, cursor.end) if named else None
        if places and patterns().several.search(self.text.key, cursor.start, cursor.end):
            return places.end()
        school = not cursor.empty and _SCHOOL.search(self.text.key, cursor.start, cursor.end)
        if school and _UNIVERSITY.match(self.text.view, after):
            return after
        triple = _TRIPLE.match(self.text.view, cursor.end) if named else None
        if triple and not cursor.empty and not self.body_at(after):
            return triple.start("last") - 4
        part = cursor.title.entry.attrs.get("nested") or patterns().part.match(self.text.key, cursor.start + 1)
        if not part:
            return None
        of = cursor.title.entry.attrs.get("of")
        if cursor.empty and not (of and self.text.key.startswith(of, after)):  # "Trưởng phòng, Phòng Tham mưu"
            return None
        if self.text.view[after : after + 1].islower():
            return after if self._tells_where(cursor, after) else None
        return after if self.body_at(after) else None

    def _lies_in(self, cursor: Cursor, after: int) -> bool:
        """Whether it is told what the body is part of, or in what country: ", thuộc Quân đoàn 2", "tại Oslo, Na Uy"."""
        key = self.text.key
        if key.startswith("thuộc ", after):
            return self.body_at(after + 6)
        if " tại " not in key[cursor.start : cursor.end]:
            return False
        tokens = names.run_at(self.text, after, self.cuts)
        return bool(tokens) and key[tokens[0][0] : tokens[-1][1]] in words().countries

    def _tells_where(self, cursor: Cursor, after: int) -> bool:
        """Whether a body in small letters is where a post behind a name is held: "A, tổ trưởng, trường Hoa Sen"."""
        head = patterns().body.match(self.text.key, after)
        if head is None or not self.text.view.startswith(
            (", ", "- ", " (", "; ", ": "), max(0, cursor.title.start - 2)
        ):
            return False
        named = self.text.view[head.end() + 1 : head.end() + 2]
        return self.text.view.startswith(" ", head.end()) and named.isupper()

    def _goes_up(self, cursor: Cursor, after: int) -> bool:
        """Whether a larger unit follows: "UBND xã Hòa Phú, huyện Tân Yên, tỉnh Hải Ninh"."""
        unit = patterns().unit.match(self.text.key, after)
        named = self.text.view[unit.end() + 1 : unit.end() + 2] if unit else ""
        if unit is None or not (named.isupper() or named.isdigit()):
            return False
        below = [_level(word) for word in _WORDS.findall(self.text.key, cursor.title.start, cursor.end)]
        return 0 < max(below, default=0) < _level(unit[0])

    def _goes_on(self, cursor: Cursor, after: int) -> bool:
        """Whether a department's work goes on: "Phòng Ươm giống, chăm bón và bán cây cảnh"."""
        if after in self.honorifics or patterns().stop.match(self.text.key, after):
            return False
        if _FIELD_OF_UNIT.match(self.text.view, cursor.end) and not self.body_at(after):
            return True
        if not cursor.title.entry.attrs.get("nested"):
            return False
        fields = _FIELDS.match(self.text.view, cursor.end)
        return fields is not None and _CLAUSE.search(self.text.key, cursor.end, fields.end()) is None
