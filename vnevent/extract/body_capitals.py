"""What a run of capitalised words behind a title is: more of the body's name, a person's name, or both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..lexicon import PhraseMatch, lexicon
from ..text.letters import LOWER, UPPER, is_vietnamese_syllable
from ..text.patterns import regex
from . import names
from .body_marks import BodyMarks, Cursor
from .body_patterns import patterns
from .name_words import words
from .names import Token
from .rules import first_said

# "Thủ tướng Ấn Độ N.Mô-đi": a foreign name in Vietnamese spelling
_WITH_INITIAL = regex(rf"(?<![^\W_])(?P<name>[{UPPER}]\. ?[{UPPER}][{LOWER}]+(?:-[{LOWER}]+)+)", needs=("-",))
_NAMED = regex(rf"(?:[{UPPER}]\w* [{UPPER}]\w*|[{UPPER}]{{2,}}) $")  # not "Huyện ủy Đại Từ"
_OF_STATES = ("nước", "cộng", "vương", "liên", "đảng", "chính", "nội", "quốc")
_PARTICLES = (" de ", " da ", " von ", " van ", " al ", " la ")
_CUT_OFF = (" ...", "...", " …", "…")
_PLACE_BEHIND = (", thị xã ", ", huyện ", ", quận ", ", thành phố ", ", TP", ", tỉnh ")
APPOINTING = (
    "giữ chức ", "giữ chức vụ ", "bổ nhiệm làm ", "bổ nhiệm là ", "bầu làm ", "được bổ nhiệm ", "cử làm ", "chức danh ",
)  # fmt: skip


@dataclass(slots=True)
class Run:
    """Capitalised words side by side; ``unit`` is the word for an administrative unit that opens them."""

    begin: int
    tokens: list[Token]
    unit: PhraseMatch | None
    before: str = ""  # what the run follows, as ``Cursor.before``

    @property
    def span(self) -> Token:
        """Where the run starts and ends."""
        return self.tokens[0][0], self.tokens[-1][1]


class CapitalReader(BodyMarks):
    """Reads runs of capitalised words; what it gives is whether the body may go on behind them."""

    def capitals(self, cursor: Cursor, begin: int, after: int) -> bool:
        """Read a capitalised run: all of it, or the part before a person's name."""
        key = self.text.key
        if patterns().hard_stop.match(key, begin) and not patterns().compound.match(key, begin):
            return False
        opens = names.opens_clause(self.text, begin, after) and not self.in_compound(begin)
        if opens and self._behind_name(cursor, begin):
            return False  # a caption that lost its stop: "... Hiệp hội Doanh nghiệp Việt Nam Để bảo vệ ..."
        if cursor.empty and (modifier := patterns().modifier.match(key, begin)):  # "Chủ tịch Danh dự Hội"
            return cursor.advance(modifier.end(), names.TITLE)
        tokens, body_end = self._run_at(begin, after)
        if body_end:
            return cursor.advance(body_end, names.BODY)
        run = Run(begin, tokens, patterns().unit.match(key, begin))
        goes_on = first_said(BODY_RULES, self, cursor, run)
        if goes_on is None:
            run.before = self._before(cursor, begin)
            goes_on = first_said(NAME_RULES, self, cursor, run)
        return self._whole_run(cursor, tokens) if goes_on is None else goes_on

    def _run_at(self, begin: int, after: int) -> tuple[list[Token], int]:
        """The words of a run up to what ends it, and the end of a body of the lexicon that stands in it, else 0."""
        tokens = names.run_at(self.text, begin, self.cuts)
        if not tokens or tokens[0][1] < after:
            tokens = [(begin, after)]
        unit_dot = next((i for i, token in enumerate(tokens) if i and self.is_unit_dot(tokens, token)), None)
        tokens = tokens[:unit_dot]  # "GHPGVN H.Tân Yên", "UBMTTQVN H. Tân Yên"
        for index, (start, _) in enumerate(tokens):
            if start in self.body_names:
                return tokens, self.body_names[start]
            if index and self._hard_stop(tokens, index):
                return tokens[:index], 0
        return tokens, 0

    def _before(self, cursor: Cursor, begin: int) -> str:
        """What a run follows: a word that asks for a name, a body that is complete, or what was read last."""
        if self.text.key.endswith(patterns().complete, cursor.start, begin):  # "Văn phòng Chính phủ Lê An"
            return names.TITLE
        return self._left_open(cursor, begin) or cursor.before

    def _cut_off(self, cursor: Cursor, run: Run) -> bool | None:
        """A headline that ends within a name: "Thủ tướng Nguyễn ..."."""
        if not (cursor.empty and len(run.tokens) == 1 and self.text.view.startswith(_CUT_OFF, run.tokens[0][1])):
            return None
        cursor.cut_off = True
        return False

    def _initial(self, cursor: Cursor, run: Run) -> bool | None:
        """ "Thủ tướng Ấn Độ N.Mô-đi"."""
        start, end = run.span
        initial = _WITH_INITIAL.search(self.text.view, start, end)
        if initial is None:
            return None
        country = self.text.key[start : initial.start()].strip()
        if "-" in country and country not in words().countries:
            return None
        cursor.end = max(cursor.end, initial.start())
        cursor.name = initial.span("name")
        return False

    def _country(self, cursor: Cursor, run: Run) -> bool | None:
        """ "Tổng thống Nga Petrov": a country, and a name of one word."""
        country = names.country_before_name(self.text, run.tokens)
        if not country:
            return None
        cursor.advance(country, names.BODY)
        return False

    def _unit(self, cursor: Cursor, run: Run) -> bool | None:
        """The word for a unit, of which the name is yet to come."""
        unit, tokens = run.unit, run.tokens
        if unit is None:
            return None
        if not (len(tokens) == 1 or unit.end() > tokens[0][1] or names.is_foreign(self.text, tokens[1])):
            return None
        return cursor.advance(max(tokens[0][1], unit.end()), self._unit_kind(unit))

    def _body_word(self, cursor: Cursor, run: Run) -> bool | None:
        """A word that opens a body's name: "Tỉnh Đoàn Nghệ An", "Đoàn Thanh niên"."""
        head, tokens, begin = patterns().body.match(self.text.key, run.begin), run.tokens, run.begin
        if head is None:
            return None
        short = begin + 1 < tokens[0][1] and self.text.view[slice(*tokens[0])].isupper()  # "CLB Sông Xanh"
        if not (head.end() > tokens[0][1] or len(tokens) == 2 or short):
            return None
        end = max(head.end(), tokens[0][1])
        return cursor.advance(end, names.NAMED_AFTER if self._is_named_after(begin) else names.BODY)

    def _unit_name(self, cursor: Cursor, run: Run) -> bool | None:
        """A unit with its name ("Trạm Y tế Phường Sơn Xuân, thị xã"), or what one is called ("Hoàng Su Phì")."""
        lies_in = run.unit and self.text.view.startswith(_PLACE_BEHIND, run.tokens[-1][1])
        if lies_in or (run.before != names.TITLE and self._is_unit_named(run.tokens)):
            return self._whole_run(cursor, run.tokens)
        return None

    def _surname(self, cursor: Cursor, run: Run) -> bool | None:
        """ "Bộ trưởng Quốc phòng Petrov": a foreigner of whom the text speaks by the surname alone."""
        if run.before not in (names.TITLE, names.BODY) or len(run.tokens) > 1 or cursor.of_other:
            return None
        key = self.text.key
        if key[slice(*run.span)] not in self.surnames or key.endswith(_PARTICLES, 0, run.begin):
            return None
        cursor.name = run.tokens[0]
        return False

    def _appointed(self, cursor: Cursor, run: Run) -> bool | None:
        """ "giữ chức Bí thư Đoàn Sông Xanh": who is appointed was named before, so two words are a place."""
        key = self.text.key
        if len(run.tokens) != 2 or not key.endswith(APPOINTING, 0, cursor.title.start):
            return None
        bare = run.before == names.TITLE or key.endswith((" đoàn ", "ủy "), cursor.start, run.begin)
        known = key[slice(*run.span)] in self.known
        return self._whole_run(cursor, run.tokens) if bare and not known else None

    def _name_within(self, cursor: Cursor, run: Run) -> bool | None:
        """The run ends with a person's name, or is one."""
        key, tokens = self.text.key, run.tokens
        choice = self._name_start(cursor, run)
        if choice == len(tokens):
            return None
        if cursor.title.entry.attrs.get("local") and not is_vietnamese_syllable(key[slice(*tokens[choice])]):
            return False
        if cursor.of_other:  # the name is the other person's
            cursor.advance(tokens[-1][1], names.BODY)
            return False
        cursor.name = (tokens[choice][0], tokens[-1][1])
        cursor.end = tokens[choice - 1][1] if choice else cursor.end
        return False

    def _name_start(self, cursor: Cursor, run: Run) -> int:
        """The first word of a person's name; the number of words where there is none."""
        text, tokens = self.text, run.tokens
        envoy = cursor.title.entry.attrs.get("located") and not cursor.empty
        country = names.behind_country(text, tokens) if envoy else None
        choice = country or names.split_run(text, tokens, run.before, self.known)
        if not 0 < choice < len(tokens):
            return choice
        # "Giám đốc Trung tâm Y tế Hoàng Su", "thành viên HĐQT CTCP Blue River"
        opened = not cursor.empty and patterns().open_end.one_ends(text.key, tokens[0][0], tokens[choice - 1][1])
        return len(tokens) if opened or self._is_unit_named(tokens[choice:]) else choice

    def _statesman(self, cursor: Cursor, run: Run) -> bool | None:
        """ "Thủ tướng Hun Sen": a name that looks like none."""
        if not self._is_statesman(cursor, run.tokens):
            return None
        cursor.name = run.span
        return False

    def _named_elsewhere(self, cursor: Cursor, run: Run) -> bool | None:
        """ "Bí thư Thành ủy Lê Bền": a name that stands right behind a title elsewhere in the text."""
        key = self.text.key
        if len(run.tokens) != 2 or not key.endswith("ủy ", cursor.start, run.begin):
            return None
        if key[slice(*run.span)] not in self.beside_titles:
            return None
        cursor.name = run.span
        return False

    def _left_open(self, cursor: Cursor, begin: int) -> str:
        """What a word before ``begin`` expects that has no meaning without a name ("báo", "Trường THPT")."""
        key = self.text.key
        if not key.endswith(" ", 0, begin):
            return ""
        starts = patterns().open_end.starts_before(key, max(cursor.title.start, begin - 24), begin - 1)
        first = min(starts, default=begin)
        word = key[first : begin - 1]
        return (names.NAMELESS if word in patterns().nameless else names.OPEN) if word else ""

    def _behind_name(self, cursor: Cursor, begin: int) -> bool:
        """Whether capitals stand before ``begin``, and no word that opens a body's name."""
        named = _NAMED.search(self.text.view, max(cursor.start, begin - 24), begin) is not None
        return named and not patterns().body.one_ends(self.text.key, max(cursor.start, begin - 12), begin - 1)

    def _is_statesman(self, cursor: Cursor, tokens: list[Token]) -> bool:
        """Whether a name that looks like none stands behind an office of state: "Thủ tướng Hun Sen"."""
        if not (cursor.empty and cursor.title.entry.attrs.get("of_state") and 2 <= len(tokens) <= 4):
            return False
        view, key = self.text.view, self.text.key
        if patterns().body.match(key, tokens[0][0]) or view[tokens[0][0] : tokens[-1][1]].isupper():
            return False
        if key[slice(*tokens[0])] in _OF_STATES or patterns().unit.match(key, tokens[0][0]):
            return False
        starts = (key[tokens[0][0] : end] for _, end in tokens)
        return not any(start in words().countries or start in words().provinces for start in starts)

    def _is_unit_named(self, tokens: list[Token]) -> bool:
        """Whether what looks like a name is what the text calls a unit of the country."""
        name = self.text.key[tokens[0][0] : tokens[-1][1]]
        return len(tokens) > 1 and name in self.units_named and name not in self.known

    def _hard_stop(self, tokens: list[Token], index: int) -> bool:
        """Whether a capitalised word ends a run: "... An Sáng 5/6", but not the last syllable of "Lê Văn Sáng"."""
        stop = patterns().hard_stop.match(self.text.key, tokens[index][0])
        if stop is None:
            return False
        follows = self.text.view[stop.end() + 1 : stop.end() + 2]
        return " " in stop[0] or index < 2 or index + 1 < len(tokens) or follows.isdigit()

    def _is_named_after(self, offset: int) -> bool:
        return bool(patterns().named_after.match(self.text.key, offset))

    def _whole_run(self, cursor: Cursor, tokens: list[Token]) -> bool:
        key = self.text.key
        head = patterns().body.match(key, tokens[0][0])
        last_start, last_end = tokens[-1]
        unit = patterns().unit.match(key, last_start)
        if unit:
            return cursor.advance(max(last_end, unit.end()), self._unit_kind(unit))
        named_after = len(tokens) <= 3 and self._is_named_after(tokens[0][0])
        return cursor.advance(
            max(last_end, head.end() if head else 0), names.NAMED_AFTER if named_after else names.BODY
        )

    def _unit_kind(self, unit: PhraseMatch) -> str:
        entry = lexicon().forms("admin_unit").get(unit[0])
        return names.PROVINCE if entry and entry.attrs.get("province") else names.UNIT


# Whether a body may go on behind a run; None where a rule says nothing of it.
Rule = Callable[[CapitalReader, Cursor, Run], bool | None]

BODY_RULES: tuple[Rule, ...] = (
    CapitalReader._cut_off,
    CapitalReader._initial,
    CapitalReader._country,
    CapitalReader._unit,
    CapitalReader._body_word,
)
NAME_RULES: tuple[Rule, ...] = (
    CapitalReader._unit_name,
    CapitalReader._surname,
    CapitalReader._appointed,
    CapitalReader._name_within,
    CapitalReader._statesman,
    CapitalReader._named_elsewhere,
)
