"""Where the name of a body ends that stands behind a title, and whether a person's name follows it.

A body goes on through capitalised words and the lower-case words between them, until punctuation, a word that
cannot belong to it (a verb, a conjunction) or a person's name. Commas and dashes inside a body's name are lexicon data
("Văn hóa, Thể thao và Du lịch"); a few layouts are rules (``_beyond_...``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from ..lexicon import Hit, Hits, PhraseMatch, Phrases, alternatives, lexicon
from ..text.document import Text
from ..text.letters import LOWER, UPPER, is_vietnamese_syllable
from . import names
from .names import Token

_WORD = re.compile(rf"\w+(?:(?:[&'/.\-](?=\w)|,(?=[{UPPER}]{{2}}))\w+)*")
_UNIT_DOT = re.compile(r"(?:TP|TX|TT|Q|P|H|X|KCN|TW|T\.Ư)\. ?(?=[^\W_])")
_CONTINUING_PAREN = re.compile(r" ?\((?:(?P<always>cũ|mới|miền (?:Bắc|Nam|Trung))|[^\W\d_]{2,12})\)(?=[,;. )-]|$)")
_BODY_PAREN = re.compile(r" ?\([^()]{3,90}\)")
_QUOTED = re.compile(r" ?[“\"][^“”\"\n]{2,60}[”\"]")
# A body of three fields: "Dân tộc, Tôn giáo và Tín ngưỡng"
_TRIPLE = re.compile(rf", [{UPPER}][{LOWER}]+(?: [{LOWER}]+){{1,2}} và (?P<last>[{UPPER}][{LOWER}]+ [{LOWER}]+)")
_MAX_LOWER = 12
_SEPARATORS = " ,;:-"


class _Patterns(NamedTuple):
    stop: Phrases
    hard_stop: Phrases
    nominal: Phrases
    compound: Phrases
    head_last: re.Pattern[str]
    dangling: re.Pattern[str]
    open_end: re.Pattern[str]
    body: Phrases
    named_after: Phrases
    part: Phrases
    unit: Phrases
    modifier: Phrases


@cache
def _patterns() -> _Patterns:
    lex = lexicon()
    return _Patterns(
        lex.phrases("position_stop"),
        lex.phrases("position_stop", "capital"),
        lex.phrases("position_stop", "nominal"),
        lex.phrases("position_compound"),
        re.compile(rf"(?<!\w)(?:{alternatives(list(lex.forms('body_head')))})$"),
        re.compile(rf" (?:{alternatives(lex.pattern_forms('position_dangling', 'trimmed'))})$"),
        re.compile(rf"(?<!\w)(?:{alternatives(lex.pattern_forms('position_dangling', 'opens'))}) $"),
        lex.phrases("body_head"),
        lex.phrases("body_head", "named_after"),
        lex.phrases("body_head", "part"),
        lex.phrases("admin_unit"),
        lex.phrases("position_modifier"),
    )


@dataclass(slots=True)
class _Cursor:
    """How far a body has been read; ``solid`` is the end of its last capitalised word, ``lower`` counts words since."""

    title: Hit
    limit: int
    end: int
    solid: int
    lower: int = 0
    before: str = names.TITLE
    name: Token | None = None

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


class BodyReader:
    """Reads the bodies of one text; ``known`` are comparison keys of names that the article announces."""

    def __init__(self, text: Text, hits: Hits, known: frozenset[str]) -> None:
        self.text = text
        self.known = known
        self.titles = {hit.start: hit for hit in hits["title"] if not hit.entry.attrs.get("not_a_title")}
        self.honorifics = {hit.start: hit for kind in ("honorific", "degree") for hit in hits[kind]}
        self.cuts = set(self.titles) | {s for s, hit in self.honorifics.items() if not hit.entry.attrs.get("kin")}
        self.body_names = {hit.start: hit.end for hit in hits["body_name"]}
        self.inside: dict[int, int] = {}
        for hit in hits["body_name"]:
            for offset, char in enumerate(text.view[hit.start : hit.end], hit.start):
                if char in ",-":
                    self.inside[offset] = hit.end

    def body_at(self, offset: int) -> bool:
        """Whether a word that opens a body's name stands at ``offset``."""
        return bool(_patterns().body.match(self.text.key, offset))

    def read(self, title: Hit, limit: int) -> tuple[int, Token | None]:
        """Where the post of a title ends, and the span of a person's name right behind it."""
        cursor = _Cursor(title, limit, title.end, title.end)
        while cursor.end < limit and self._step(cursor):
            pass
        if cursor.name is None and cursor.lower > _MAX_LOWER:
            return cursor.solid, None
        end = cursor.end
        while cursor.name is None and end > title.end and self.text.view[end - 1] in _SEPARATORS:
            end -= 1
        if cursor.name is None:
            for word in _patterns().dangling.finditer(self.text.key, max(title.end, end - 8), end):
                end = word.start()
        return end, cursor.name

    def _step(self, cursor: _Cursor) -> bool:
        """Read one word or one piece of punctuation; False where the body ends."""
        step = self._beyond_punctuation(cursor)
        if step is None:
            return False
        if step > cursor.end and (self.text.view[cursor.end] != " " or step > cursor.end + 1):
            return cursor.advance(step, names.BODY)
        word = _WORD.match(self.text.view, step, cursor.limit)
        if word is None:
            return False
        begin, after = word.start(), self._cut_at_dash(*word.span())
        of_person = cursor.empty and cursor.title.entry.attrs.get("of_person")
        if begin in self.titles and not of_person:
            return self._second_title(cursor, self.titles[begin])
        if self._announces_person(begin):
            return False
        if begin in self.body_names:
            return cursor.advance(self.body_names[begin], names.BODY)
        if self.text.view[begin].islower():
            return self._lower_word(cursor, begin, after)
        if dotted := _UNIT_DOT.match(self.text.view, begin, cursor.limit):
            end = dotted.end() if self.text.view[dotted.end() - 1] == "." else dotted.end() - 1
            return cursor.advance(end, names.UNIT, solid=False)
        return self._capitals(cursor, begin, after)

    def _second_title(self, cursor: _Cursor, title: Hit) -> bool:
        """Two titles side by side are one post ("Bộ trưởng Chủ nhiệm Văn phòng Chính phủ")."""
        complete = any(hit.entry.attrs.get("whole") or hit.entry.attrs.get("central") for hit in (cursor.title, title))
        return cursor.empty and not complete and cursor.advance(title.end, names.TITLE)

    def _lower_word(self, cursor: _Cursor, begin: int, after: int) -> bool:
        key = self.text.key
        joins = key.startswith("và ", begin)
        located = cursor.title.entry.attrs.get("located") and key.startswith("tại ", begin)
        if self._stops(cursor, begin) and not located:
            return False
        if joins and not self._may_join(cursor, after):
            return False
        unit = _patterns().unit.match(key, begin)
        if unit:
            head = _patterns().body.match(key, begin)  # "tỉnh Đoàn Nghệ An"
            kind = names.BODY if head and head.end() > unit.end() else self._unit_kind(unit)
            return cursor.advance(max(after, unit.end(), head.end() if head else 0), kind)
        cursor.lower += not joins
        if cursor.lower > _MAX_LOWER:
            return False
        before = cursor.before
        if before != names.NAMED_AFTER:
            before = names.NAMED_AFTER if _patterns().named_after.match(key, begin) else names.BODY
        return cursor.advance(after, before, solid=False)

    def _capitals(self, cursor: _Cursor, begin: int, after: int) -> bool:
        """Read a capitalised run: all of it, or the part before a person's name."""
        key = self.text.key
        if _patterns().hard_stop.match(key, begin) and not _patterns().compound.match(key, begin):
            return False
        tokens = names.run_at(self.text, begin, self.cuts)
        if not tokens or tokens[0][1] < after:
            tokens = [(begin, after)]
        for index, (start, _) in enumerate(tokens):
            if start in self.body_names:
                return cursor.advance(self.body_names[start], names.BODY)
            if index and self._hard_stop(tokens, index):
                tokens = tokens[:index]
                break
        unit = _patterns().unit.match(key, begin)
        if unit and (len(tokens) == 1 or unit.end() > tokens[0][1]):
            return cursor.advance(max(tokens[0][1], unit.end()), self._unit_kind(unit))
        head = _patterns().body.match(key, begin)
        short = begin + 1 < tokens[0][1] and self.text.view[slice(*tokens[0])].isupper()  # "CLB Sông Xanh"
        if head and (head.end() > tokens[0][1] or len(tokens) == 2 or short):  # "Tỉnh Đoàn Nghệ An", "Đoàn Thanh niên"
            end = max(head.end(), tokens[0][1])
            return cursor.advance(end, names.NAMED_AFTER if self._is_named_after(begin) else names.BODY)
        left_open = _patterns().open_end.search(key, max(cursor.start, begin - 24), begin)
        choice = names.split_run(self.text, tokens, names.OPEN if left_open else cursor.before, self.known)
        if choice < len(tokens):
            if cursor.title.entry.attrs.get("local") and not is_vietnamese_syllable(key[slice(*tokens[choice])]):
                return False
            cursor.name = (tokens[choice][0], tokens[-1][1])
            cursor.end = tokens[choice - 1][1] if choice else cursor.end
            return False
        return self._whole_run(cursor, tokens)

    def _hard_stop(self, tokens: list[Token], index: int) -> bool:
        """Whether a capitalised word ends a run: "... An Sáng 5/6", but not the last syllable of "Lê Văn Sáng"."""
        stop = _patterns().hard_stop.match(self.text.key, tokens[index][0])
        if stop is None:
            return False
        follows = self.text.view[stop.end() + 1 : stop.end() + 2]
        return " " in stop[0] or index < 2 or index + 1 < len(tokens) or follows.isdigit()

    def _is_named_after(self, offset: int) -> bool:
        return bool(_patterns().named_after.match(self.text.key, offset))

    def _whole_run(self, cursor: _Cursor, tokens: list[Token]) -> bool:
        key = self.text.key
        head = _patterns().body.match(key, tokens[0][0])
        last_start, last_end = tokens[-1]
        unit = _patterns().unit.match(key, last_start)
        if unit:
            return cursor.advance(max(last_end, unit.end()), self._unit_kind(unit))
        named_after = len(tokens) <= 3 and self._is_named_after(tokens[0][0])
        return cursor.advance(
            max(last_end, head.end() if head else 0), names.NAMED_AFTER if named_after else names.BODY
        )

    def _stops(self, cursor: _Cursor, begin: int) -> bool:
        """Whether a word ends the body: a verb or conjunction that is no part of a compound or of a body's name."""
        key = self.text.key
        stop = _patterns().stop.match(key, begin)
        if stop is None or _patterns().compound.match(key, begin):
            return False
        if cursor.empty and _patterns().modifier.match(key, begin):  # "Phó Giám đốc phụ trách Sở"
            return False
        before = begin
        for _ in range(2):  # "Bộ Ngoại giao", "Cục Công nghệ thông tin"
            before = key.rfind(" ", 0, before - 1) + 1
            compound = _patterns().compound.match(key, before)
            if compound and compound.end() > begin:
                return False
        nominal = _patterns().nominal.match(key, begin)
        # "trưởng ban chỉ đạo": a head such as ban needs its complement
        head = cursor.start - len(cursor.title.entry.attrs.get("of", ""))
        return not (nominal and _patterns().head_last.search(key, max(head, cursor.end - 12), cursor.end))

    def _unit_kind(self, unit: PhraseMatch) -> str:
        entry = lexicon().forms("admin_unit")[unit[0]]
        return names.PROVINCE if entry.attrs.get("province") else names.UNIT

    def _cut_at_dash(self, begin: int, after: int) -> int:
        """The end of a word before a dash behind which a title begins ("Việt Nam-Bí thư")."""
        dash = self.text.view.find("-", begin, after)
        while dash >= 0 and dash + 1 not in self.titles:
            dash = self.text.view.find("-", dash + 1, after)
        return dash if dash >= 0 else after

    def _announces_person(self, begin: int) -> bool:
        """Whether a form of address, a rank or a degree stands at ``begin`` that a person's name follows."""
        hit = self.honorifics.get(begin)
        view = self.text.view
        if hit is None or hit.entry.attrs.get("role") or view[hit.end : hit.end + 1] not in (".", ",", "/", " "):
            return False
        if hit.entry.kind == "degree" and view[hit.end + 1 : hit.end + 2].islower():  # "Đoàn LS tỉnh"
            return view[begin].isupper() and bool(self.honorifics.get(hit.end + 1))
        tokens = names.run_at(self.text, hit.end + 1, self.cuts)
        score = names.name_score(self.text, tokens, self.known)
        if hit.entry.kind == "degree":  # neither "Chi hội luật sư Bảo vệ quyền trẻ em" nor "Đoàn Luật sư Việt Nam"
            capital = view[begin].isupper() and not (tokens and names.is_place(self.text, tokens[0][0], tokens[-1][1]))
            return capital or score >= names.MIN_BARE
        if hit.entry.attrs.get("kin"):  # nor "trẻ em Việt Nam"
            return view[begin].islower() and view[hit.end + 1 : hit.end + 2].isupper() and score > -9
        return True

    def _beyond_punctuation(self, cursor: _Cursor) -> int | None:
        """Where reading goes on: at a blank, or beyond punctuation that belongs to the name; None where it ends."""
        view, end = self.text.view, cursor.end
        char, following = view[end], view[end + 1 : end + 2]
        if char in ",-" and end in self.inside:
            return self.inside[end]
        if char == "(" or (char == " " and following == "("):
            return self._beyond_paren(cursor)
        if char == "," and following == " ":
            return self._beyond_comma(cursor)
        if char != " ":
            return end if self._glued(end) else None
        if view.startswith("- ", end + 1):
            return self._beyond_dash(cursor)
        if following == "&":
            return end + 2
        if following in ("“", '"'):
            quoted = _QUOTED.match(view, end, cursor.limit)
            return quoted.end() if quoted and not cursor.empty else None
        return end + 1 if following.isalnum() else None

    def _glued(self, end: int) -> bool:
        """Whether the name goes on without a blank ("TP.Hồ Chí Minh")."""
        return self.text.view[end - 1] == "." and self.text.view[end].isalnum()

    def _beyond_dash(self, cursor: _Cursor) -> int | None:
        end = cursor.end
        if end + 1 in self.inside:
            return self.inside[end + 1]
        after = end + 3
        title = self.titles.get(after)
        if title:  # "Phó Chỉ huy trưởng - Tham mưu trưởng Bộ CHQS tỉnh" is one post
            return title.end if cursor.empty and not cursor.title.entry.attrs.get("whole") else None
        if cursor.empty or after in self.honorifics or not self.text.view[after : after + 1].isupper():
            return None
        # "Khoa Luật - Hành chính": two words of one body, unless a person's name stands behind the dash
        tokens = names.run_at(self.text, after, self.cuts)
        person = len(tokens) > 1 and names.name_score(self.text, tokens, self.known) > 0
        return None if person or _patterns().hard_stop.match(self.text.key, after) else after - 1

    def _may_join(self, cursor: _Cursor, after: int) -> bool:
        """Whether what follows "và" can go on with a body: its second word, not a number, a person or another title."""
        begin = after + 1
        if (
            cursor.empty
            or self.text.view[begin : begin + 1].isdigit()
            or begin in self.titles
            or begin in self.honorifics
        ):
            return False
        if self.text.view[begin : begin + 1].islower():  # "huấn luyện và bồi dưỡng", but not "Thành ủy và chuẩn y"
            word = self.text.view.rfind(" ", cursor.start, cursor.end) + 1
            return self.text.view[max(word, cursor.start)].islower()
        tokens = names.run_at(self.text, begin, self.cuts)
        return names.name_score(self.text, tokens, self.known) < 2

    def _beyond_paren(self, cursor: _Cursor) -> int | None:
        if cursor.empty:
            return None
        end, limit = cursor.end, cursor.limit
        short = _CONTINUING_PAREN.match(self.text.view, end, limit)
        if short and (short["always"] or self.text.view[short.end() - 2].isupper()):
            return short.end()
        body = _BODY_PAREN.match(self.text.view, end, limit)
        if body and self.body_at(self.text.view.index("(", end) + 1):
            return body.end()
        return None

    def _beyond_comma(self, cursor: _Cursor) -> int | None:
        """A department goes on to the body above it: "Trưởng khoa Nội, Trung tâm Y tế huyện"."""
        after = cursor.end + 2
        triple = _TRIPLE.match(self.text.view, cursor.end)
        if triple and not cursor.empty and after not in self.titles and not self.body_at(after):
            return triple.start("last") - 4
        part = cursor.title.entry.attrs.get("nested") or _patterns().part.match(self.text.key, cursor.start + 1)
        if not part or after in self.titles:
            return None
        of = cursor.title.entry.attrs.get("of")
        if cursor.empty and not (of and self.text.key.startswith(of, after)):  # "Trưởng phòng, Phòng Tham mưu"
            return None
        return after - 1 if self.text.view[after].isupper() and self.body_at(after) else None
