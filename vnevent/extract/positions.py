"""Positions: a title and the body it is held in, read from the title on to where the body's name ends.

The title comes from the lexicon. The body follows without punctuation: capitalised words with lower-case
words between them, until punctuation, a word that cannot belong to it (a verb, a conjunction) or a person's name.
Commas and dashes inside a body's name are lexicon data ("Văn hóa, Thể thao và Du lịch").
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..lexicon import Entry, Hit, Hits, alternatives, lexicon
from ..text.document import Text
from ..text.letters import LETTER, LOWER, UPPER
from . import names
from .names import Token

_WORD = re.compile(rf"[{LETTER}\d]+(?:(?:[&'/.\-](?=[{LETTER}\d])|,(?=[{UPPER}]{{2}}))[{LETTER}\d]+)*")
_DASHED = re.compile(r"-")
_UNIT_DOT = re.compile(r"(?:TP|TX|TT|Q|P|H|X|KCN|TW|T\.Ư)\. ?(?=[^\W_])")
_CONTINUING_PAREN = re.compile(r" ?\((?:cũ|mới|[^\W\d_]{2,12})\)(?=[,;. )-]|$)")
_BODY_PAREN = re.compile(r" ?\([^()]{3,90}\)")
_QUOTED = re.compile(r" ?[“\"][^“”\"\n]{2,60}[”\"]")
# A body of three fields: "Dân tộc, Tôn giáo và Tín ngưỡng"
_TRIPLE = re.compile(rf", [{UPPER}][{LOWER}]+(?: [{LOWER}]+){{1,2}} và (?P<last>[{UPPER}][{LOWER}]+ [{LOWER}]+)")
_MAX_LOWER = 12
_SEPARATORS = " ,;:-"


class PositionMention(NamedTuple):
    """A post. ``end`` is where its text ends; ``name`` is the span of the syllables of a name right behind it."""

    start: int
    end: int
    title: Entry
    title_start: int
    title_end: int
    status: Entry | None
    name: Token | None


class _Patterns(NamedTuple):
    stop: re.Pattern[str]
    hard_stop: re.Pattern[str]
    nominal: re.Pattern[str]
    compound: re.Pattern[str]
    head_last: re.Pattern[str]
    body: re.Pattern[str]
    named_after: re.Pattern[str]
    unit: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    lex = lexicon()
    return _Patterns(
        lex.pattern("position_stop"),
        lex.pattern("position_stop", "capital"),
        lex.pattern("position_stop", "nominal"),
        lex.pattern("position_compound"),
        re.compile(rf"(?<!\w)(?:{alternatives(list(lex.forms('body_head')))})$"),
        lex.pattern("body_head"),
        lex.pattern("body_head", "named_after"),
        lex.pattern("admin_unit"),
    )


class PositionReader:
    """Reads one text's positions; ``known`` are comparison keys of names that the article announces."""

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

    def status_before(self, start: int) -> tuple[int, Entry | None]:
        """A word such as nguyên or quyền before a title: where it starts, and its entry."""
        key = self.text.key
        for form, entry in lexicon().forms("position_status").items():
            begin = start - len(form) - 1
            if begin < 0 or not key.startswith(form + " ", begin) or (begin and key[begin - 1].isalnum()):
                continue
            if not key.endswith(entry.attrs.get("not_behind", "\n"), 0, begin):
                return (start, None) if entry.attrs.get("dropped") else (begin, entry)
        return start, None

    def read(self, start: int, limit: int) -> PositionMention | None:
        """The position whose title hit is at ``start``; ``limit`` is the end of the sentence."""
        hit = self.titles[start]
        if hit.entry.attrs.get("body_after") and not self._body_at(hit.end + 1):
            return None
        end, name = self._body(hit, limit)
        if hit.entry.attrs.get("needs_body") and end == hit.end:
            return None
        begin, status = self.status_before(start)
        return PositionMention(begin, end, hit.entry, start, hit.end, status, name)

    def _body_at(self, offset: int) -> bool:
        return bool(_patterns().body.match(self.text.key, offset))

    def _body(self, hit: Hit, limit: int) -> tuple[int, Token | None]:
        """Where the position of a title ends, and the name right behind it."""
        view, key = self.text.view, self.text.key
        start, of_person = hit.end, bool(hit.entry.attrs.get("of_person"))
        end = solid = start  # solid: the end of the last capitalised word
        lower = 0
        before = names.TITLE
        while end < limit:
            step = self._beyond_punctuation(hit, end, limit)
            if step is None:
                break
            if view[end] != " " or step > end + 1:
                if step > end:
                    end = solid = step
                    lower, before = 0, names.BODY
                    continue
            word = _WORD.match(view, step, limit)
            if word is None:
                break
            begin, after = word.span()
            after = self._cut_at_dash(begin, after)
            if begin in self.titles and not of_person:
                break
            if self._announces_person(begin):
                break
            of_person = False
            if begin in self.body_names:
                end = solid = self.body_names[begin]
                lower, before = 0, names.BODY
                continue
            if view[begin].islower():
                if self._stops(start, end, begin) and not (
                    hit.entry.attrs.get("located") and key.startswith("tại ", begin)
                ):
                    break
                if key.startswith("và ", begin) and not self._may_join(start, end, after):
                    break
                unit = _patterns().unit.match(key, begin)
                if not unit and not key.startswith("và ", begin):
                    lower += 1
                if lower > _MAX_LOWER:
                    return solid, None
                end = after
                if unit:
                    before, end, lower = self._unit_kind(unit), max(after, unit.end()), 0
                    solid = end
                elif before != names.NAMED_AFTER:
                    before = names.NAMED_AFTER if _patterns().named_after.match(key, begin) else names.BODY
                continue
            if dotted := _UNIT_DOT.match(view, begin, limit):
                end = dotted.end() if view[dotted.end() - 1] == "." else dotted.end() - 1
                before = names.UNIT
                continue
            end, name, before = self._capitals(begin, after, before, end)
            if name:
                return end, name
            if end < begin:
                break
            solid, lower = end, 0
        while end > start and view[end - 1] in _SEPARATORS:
            end -= 1
        if key.endswith(" và", start, end):
            end -= 3
        return end, None

    def _capitals(self, begin: int, after: int, before: str, end: int) -> tuple[int, Token | None, str]:
        """Read a capitalised run: where the body goes on to, a name in the run, what the next run follows."""
        key = self.text.key
        if _patterns().hard_stop.match(key, begin):
            return begin - 1, None, before
        head = _patterns().body.match(key, begin)
        named_after = _patterns().named_after.match(key, begin)
        tokens = names.run_at(self.text, begin, self.cuts)
        if not tokens or tokens[0][1] < after:
            tokens = [(begin, after)]
        for index, (start, _) in enumerate(tokens):
            if start in self.body_names:
                return self.body_names[start], None, names.BODY
            if index and _patterns().hard_stop.match(key, start):
                tokens = tokens[:index]
                break
        unit = _patterns().unit.match(key, begin)
        if unit and (len(tokens) == 1 or unit.end() > tokens[0][1]):
            return max(tokens[0][1], unit.end()), None, self._unit_kind(unit)
        choice = names.split_run(self.text, tokens, before, self.known)
        if choice < len(tokens):
            body_end = tokens[choice - 1][1] if choice else end
            return body_end, (tokens[choice][0], tokens[-1][1]), before
        last_start, last_end = tokens[-1]
        last_unit = _patterns().unit.match(key, last_start)
        last_end = max(last_end, head.end() if head else 0)
        kind = names.NAMED_AFTER if named_after and len(tokens) <= 3 else names.BODY
        if last_unit:
            kind, last_end = self._unit_kind(last_unit), max(last_end, last_unit.end())
        elif before == names.NAMED_AFTER and not head:
            kind = names.BODY
        return last_end, None, kind

    def _stops(self, start: int, end: int, begin: int) -> bool:
        """Whether a word ends the body: a verb or conjunction that is no part of a compound or of a body's name."""
        key = self.text.key
        stop = _patterns().stop.match(key, begin)
        if stop is None or _patterns().compound.match(key, begin):
            return False
        nominal = _patterns().nominal.match(key, begin)
        # "trưởng ban chỉ đạo": a head such as ban needs its complement
        return not (nominal and _patterns().head_last.search(key, max(start, end - 12), end))

    def _unit_kind(self, unit: re.Match[str]) -> str:
        entry = lexicon().forms("admin_unit")[unit[0]]
        return names.PROVINCE if entry.attrs.get("province") else names.UNIT

    def _cut_at_dash(self, begin: int, after: int) -> int:
        """The end of a word before a dash behind which a title begins ("Việt Nam-Bí thư")."""
        for dash in _DASHED.finditer(self.text.view, begin, after):
            if dash.end() in self.titles:
                return dash.start()
        return after

    def _announces_person(self, begin: int) -> bool:
        hit = self.honorifics.get(begin)
        if hit is None or hit.entry.attrs.get("role"):
            return False
        if hit.entry.attrs.get("kin") and self.text.view[begin].isupper():
            return False
        return self.text.view[hit.end : hit.end + 1] in ".,/ " and (
            hit.entry.canonical == "đồng chí"
            or bool(hit.entry.attrs.get("plural"))
            or self.text.view[hit.end + 1 : hit.end + 2].isupper()
            or hit.end + 1 in self.honorifics
            or hit.entry.kind == "degree"
        )

    def _beyond_punctuation(self, hit: Hit, end: int, limit: int) -> int | None:
        """Where reading goes on at ``end``: at a blank, or beyond punctuation that belongs to the name; else None."""
        view = self.text.view
        char, following = view[end], view[end + 1 : end + 2]
        if char in ",-" and end in self.inside:
            return self.inside[end]
        if char == "(" or (char == " " and following == "("):
            return self._beyond_paren(hit.end, end, limit)
        if char == "," and following == " ":
            return self._beyond_comma(hit, end)
        if char != " ":
            return end if self._glued(end) else None
        if view.startswith("- ", end + 1):
            return self._beyond_dash(hit, end)
        if following == "&":
            return end + 2
        if following in ("“", '"'):
            quoted = _QUOTED.match(view, end, limit)
            return quoted.end() if quoted and end > hit.end else None
        return end + 1 if following.isalnum() else None

    def _glued(self, end: int) -> bool:
        """Whether the name goes on without a blank ("TP.Hồ Chí Minh")."""
        return self.text.view[end - 1] == "." and self.text.view[end].isalnum()

    def _beyond_dash(self, hit: Hit, end: int) -> int | None:
        if end + 1 in self.inside:
            return self.inside[end + 1]
        after = end + 3
        title = self.titles.get(after)
        if title:  # "Phó Chỉ huy trưởng - Tham mưu trưởng Bộ CHQS tỉnh" is one post
            return title.end if end == hit.end and not hit.entry.attrs.get("whole") else None
        if end == hit.end or after in self.honorifics or not self.text.view[after : after + 1].isupper():
            return None
        # "Khoa Luật - Hành chính": two words of one body, unless a person's name stands behind the dash
        tokens = names.run_at(self.text, after, self.cuts)
        person = len(tokens) > 1 and names.name_score(self.text, tokens, self.known) > 0
        return None if person or _patterns().hard_stop.match(self.text.key, after) else after - 1

    def _may_join(self, start: int, end: int, after: int) -> bool:
        """Whether what follows "và" can go on with a body: its second word, not a number, a person or another title."""
        begin = after + 1
        if (
            end == start
            or self.text.view[begin : begin + 1].isdigit()
            or begin in self.titles
            or begin in self.honorifics
        ):
            return False
        if self.text.view[begin : begin + 1].islower():  # "huấn luyện và bồi dưỡng", but not "Thành ủy và chuẩn y"
            word = self.text.view.rfind(" ", start, end) + 1
            return self.text.view[max(word, start)].islower()
        tokens = names.run_at(self.text, begin, self.cuts)
        return names.name_score(self.text, tokens, self.known) < 2

    def _beyond_paren(self, start: int, end: int, limit: int) -> int | None:
        if end == start:
            return None
        short = _CONTINUING_PAREN.match(self.text.view, end, limit)
        if short and (self.text.view[short.end() - 2].isupper() or short[0].strip(" ()") in ("cũ", "mới")):
            return short.end()
        body = _BODY_PAREN.match(self.text.view, end, limit)
        if body and self._body_at(self.text.view.index("(", end) + 1):
            return body.end()
        return None

    def _beyond_comma(self, hit: Hit, end: int) -> int | None:
        """A department goes on to the body above it: "Trưởng khoa Nội, Trung tâm Y tế huyện"."""
        after = end + 2
        triple = _TRIPLE.match(self.text.view, end)
        if triple and end > hit.end and after not in self.titles and not self._body_at(after):
            return triple.start("last") - 4
        if not hit.entry.attrs.get("nested") or end == hit.end or after in self.titles:
            return None
        return after - 1 if self.text.view[after].isupper() and self._body_at(after) else None
