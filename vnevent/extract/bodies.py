"""Where the name of a body ends that stands behind a title, and whether a person's name follows it.

A body goes on through capitalised words and the lower-case words between them, until punctuation, a word that
cannot belong to it (a verb, a conjunction) or a person's name. Commas and dashes inside a body's name are lexicon data
("Văn hóa, Thể thao và Du lịch"); a few layouts are rules (``_beyond_...``).
"""

from __future__ import annotations

from ..lexicon import Hit
from ..text.letters import LOWER, UPPER
from ..text.patterns import regex
from . import names
from .body_capitals import APPOINTING, CapitalReader
from .body_marks import UNIT_DOT, Cursor
from .body_patterns import patterns
from .name_words import words
from .names import Token

_WORD = regex(
    rf"\w+(?:(?:[&'/.\-](?=\w)|,(?=[{UPPER}]{{2}})|(?<=[{UPPER}]{{2}}), (?=[{UPPER}]{{2,5}}&))\w+)*"  # VH, TT&DL
)
# a photo's source glued to a post: "Bí thư Tỉnh ủy Hải Ninh HAININH.GOV.VN"
_SITE = regex(r"[A-Za-z\d]+(?:\.[A-Za-z\d]+)*\.(?:VN|COM|NET|ORG|vn|com|net|org)(?!\w)")
# "Trưởng đoàn đại biểu Quốc hội khóa XIII của tỉnh Hải Ninh"
_TERM_OF = regex(r"khóa [ivx\d]{1,6}(?= (?:của |đơn vị )?(?:tỉnh|thành phố) )")
_LASTING = regex(r"\d{1,2} (?:năm(?! (?:19|20)\d\d)|tháng|tuổi)(?!\w)")
_NEW = regex(r"(?<![Nn]ông thôn)(?<![Đđ]ô thị)(?<![Kk]inh tế)(?<![Đđ]ổi) mới$")
_NTH = regex(r"thứ (?:\d|(?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\w))")
_TIMES = regex(r"\d{1,2} (?:lần|nhiệm kỳ(?! (?:19|20)\d\d)|khóa)(?!\w)")
_MAX_LOWER, _MAX_OF_PROJECTS = 12, 17
# bodies that are called after all that they manage or steer
_OF_PROJECTS = ("ban quản lý ", "ban chỉ đạo ", "bql ")
_OF = " của "
_UNNAMED = (" doanh nghiệp ", " đơn vị ", " nhà băng ")
_SEPARATORS = " ,;:-"

# "quận đống Đa)": a name whose first word has lost its capital
_MISSPELT = regex(rf"[{LOWER}]+ [{UPPER}][{LOWER}]*(?=[),.;])")


class BodyReader(CapitalReader):
    """Reads the bodies of one text."""

    def read(self, title: Hit, limit: int) -> tuple[int, Token | None]:
        """Where the post of a title ends (before it: it is none), and the span of a person's name right behind it."""
        cursor = Cursor(title, limit, title.end, title.end)
        while cursor.end < limit and self._step(cursor):
            pass
        if cursor.cut_off:
            return title.start, None
        if cursor.name is None and self._runs_on(cursor):
            return cursor.solid, None
        end = cursor.end - (cursor.name is None and cursor.end == limit and self.text.view[limit - 1] == ".")
        while cursor.name is None and end > title.end and self.text.view[end - 1] in _SEPARATORS:
            end -= 1
        if cursor.name is None and (new := _NEW.search(self.text.view, max(title.end, end - 20), end)):
            end = new.start()  # "Bí thư Tỉnh ủy Hải Ninh mới"
        if cursor.name is None and 0 < cursor.comma < end and self._is_subject(cursor, end):
            end = cursor.comma
        if cursor.name is None:
            for word in patterns().dangling.finditer(self.text.key, max(title.end, end - 8), end):
                end = word.start()
        return end, cursor.name

    def _is_subject(self, cursor: Cursor, end: int) -> bool:
        """Whether the body behind a comma acts: "Trước khi bổ nhiệm ông A giữ chức Giám đốc Sở, Bộ Y tế đã ..."."""
        key, begin = self.text.key, cursor.comma + 2
        if not (key.endswith(APPOINTING, 0, cursor.title.start) and self.body_at(begin) and key.startswith(" ", end)):
            return False
        return self.text.view[end + 1 : end + 2].islower() and bool(patterns().stop.match(key, end + 1))

    def _step(self, cursor: Cursor) -> bool:
        """Read one word or one piece of punctuation; False where the body ends."""
        step = self.beyond_punctuation(cursor)
        if step is None:
            return False
        if step > cursor.end and not self.text.view[step : step + 1].isalnum():
            return cursor.advance(step, names.BODY)
        word = _WORD.match(self.text.view, step, cursor.limit)
        if word is None:
            return False
        begin, after = word.start(), self._cut_at_dash(*word.span())
        if "." in word[0] and _SITE.match(self.text.view, begin, cursor.limit):
            return False
        whose = cursor.empty or self.text.key.endswith(_OF, cursor.start, begin)  # "Thư ký báo chí của Tổng thống"
        of_person = whose and cursor.title.entry.attrs.get("of_person")
        if begin in self.titles and not of_person and not self._within_board(begin):
            return self._second_title(cursor, self.titles[begin])
        cursor.of_other = cursor.of_other or (begin in self.titles and not cursor.empty)
        if begin in self.titles and self.text.key.startswith("phó ", begin):  # "Trợ lý Phó Chủ tịch HĐQT"
            return cursor.advance(self.titles[begin].end, names.BODY)
        if self._announces_person(begin):
            return bool(of_person) and self._whose(cursor, begin)
        if begin in self.body_names:
            return cursor.advance(self.body_names[begin], names.BODY)
        if _NTH.match(self.text.key, begin):  # "Phó Giám đốc thứ 3"
            return False
        if self.text.view[begin].islower():
            return self._lower_word(cursor, begin, after)
        lasting = not cursor.empty and _LASTING.match(self.text.key, begin)  # "Giám đốc Sở 16 năm"
        if lasting or _TIMES.match(self.text.key, begin):  # "Tổng thống 3 lần"
            return False
        if dotted := UNIT_DOT.match(self.text.view, begin, cursor.limit):
            end = dotted.end() if self.text.view[dotted.end() - 1] == "." else dotted.end() - 1
            return cursor.advance(end, names.DOTTED, solid=False)
        return self.capitals(cursor, begin, after)

    def _within_board(self, begin: int) -> bool:
        """ "Ủy viên ban thư ký Hội đồng ...": what looks like a post is whom a board is of."""
        return self.text.key.endswith("ban ", 0, begin) and self.in_compound(begin)

    def _whose(self, cursor: Cursor, begin: int) -> bool:
        """Take in whom an assistant works for ("Trợ lý đồng chí Lê Văn An"); always ends the post."""
        hit = self.honorifics[begin]
        tokens = names.run_at(self.text, hit.end + 1, self.cuts) if hit.entry.kind == "honorific" else []
        if tokens and names.name_score(self.text, tokens, self.known) >= names.MIN_BARE:
            cursor.advance(tokens[-1][1], names.BODY)
        return False

    def _second_title(self, cursor: Cursor, title: Hit) -> bool:
        """Two titles side by side are one post ("Bộ trưởng Chủ nhiệm Văn phòng Chính phủ")."""
        complete = any(hit.entry.attrs.get("whole") or hit.entry.attrs.get("central") for hit in (cursor.title, title))
        return cursor.empty and not complete and cursor.advance(title.end, names.TITLE)

    def _lower_word(self, cursor: Cursor, begin: int, after: int) -> bool:
        key = self.text.key
        joins = key.startswith("và ", begin)
        if term := _TERM_OF.match(key, begin):
            return cursor.advance(term.end(), names.BODY)
        if cursor.empty and (modifier := patterns().modifier.match(key, begin)) and modifier.end() > after:
            return cursor.advance(modifier.end(), names.TITLE)  # "Chủ tịch danh dự"
        if self._stops(cursor, begin) and not self._is_located(cursor, begin):
            return self._that_body(cursor, begin, after)
        ended = joins and self.text.view[after + 1 : after + 2].islower() and self._ends_whole(cursor.start, begin)
        if (
            ended
            or (joins and not self.may_join(cursor, after))
            or (cursor.empty and patterns().after_title.match(key, begin))
        ):
            return False
        unit = patterns().unit.match(key, begin)
        if unit:
            head = patterns().body.match(key, begin)  # "tỉnh Đoàn Nghệ An"
            kind = names.BODY if head and head.end() > unit.end() else self._unit_kind(unit)
            return cursor.advance(max(after, unit.end(), head.end() if head else 0), kind)
        cursor.lower += not joins
        if self._runs_on(cursor) or (not joins and self._is_whole(cursor, begin)):
            return False
        before = cursor.before
        if before != names.NAMED_AFTER:
            before = names.NAMED_AFTER if patterns().named_after.match(key, begin) else names.BODY
        return cursor.advance(after, before, solid=False)

    def _runs_on(self, cursor: Cursor) -> bool:
        """Whether there are more words in lower case than a body's name has."""
        if cursor.lower <= _MAX_LOWER:
            return False
        long_named = any(head in self.text.key[cursor.title.start : cursor.end] for head in _OF_PROJECTS)
        return cursor.lower > _MAX_OF_PROJECTS or not long_named

    def _is_whole(self, cursor: Cursor, begin: int) -> bool:
        """Whether no word in lower case goes on with a post: "Chủ tịch nước tiếp", "Chủ tịch UBND tỉnh kiểm tra"."""
        if self.text.key.startswith("nước ", begin) and self.text.view[begin + 5 : begin + 6].isupper():
            return False  # "Chủ tịch Quốc hội nước Cộng hòa ..."
        central = cursor.empty and cursor.title.entry.attrs.get("central")
        whole = central or self._ends_whole(max(cursor.start, begin - 16), begin)
        return bool(whole) and not self.in_compound(begin) and not _MISSPELT.match(self.text.view, begin)

    def _ends_whole(self, start: int, begin: int) -> bool:
        """Whether the word before ``begin`` is of a unit that needs no name ("tỉnh"); "hợp tác xã" is none."""
        key = self.text.key
        if not key.endswith(" ", start, begin):
            return False
        units = patterns().whole.starts_before(key, start, begin - 1)
        return any(key.endswith(" ", start, at) and not key.endswith("hợp tác ", 0, at) for at in units)

    def _is_located(self, cursor: Cursor, begin: int) -> bool:
        """Whether a place belongs to the post: an embassy's country, or the body that a department is part of."""
        if not self.text.key.startswith("tại ", begin):
            return False
        attrs = cursor.title.entry.attrs
        body = begin + 4
        part = attrs.get("nested") and self.body_at(body) and not patterns().event.match(self.text.key, body)
        abroad = patterns().located.search(self.text.key, cursor.title.start, begin)
        seat = abroad and (self.text.view[body : body + 1].isupper() or patterns().unit.match(self.text.key, body))
        board = self.text.key.endswith(("hội đồng quản trị ", "hđqt "), cursor.title.start, begin) and self.body_at(
            body
        )
        return bool(attrs.get("located") or part or seat or board or self._is_abroad(cursor, body))

    def _is_abroad(self, cursor: Cursor, at: int) -> bool:
        """Whether another country follows: "Trụ trì chùa Hoa Sen tại Lào"."""
        tokens = names.run_at(self.text, at, self.cuts) if not cursor.empty else []
        country = self.text.key[tokens[0][0] : tokens[-1][1]] if tokens else ""
        return country in words().countries and country != "việt nam"

    def _that_body(self, cursor: Cursor, begin: int, after: int) -> bool:
        """Take in the last word of "Thứ trưởng Bộ này": without it the body would be none. Always ends the post."""
        start = max(cursor.start, cursor.end - 12)
        named = patterns().body.one_ends(self.text.key, start, cursor.end)
        whole = self._ends_whole(start, begin) or self.text.key.endswith(_UNNAMED, cursor.start, begin)
        if (named or whole) and self.text.key[begin:after] in patterns().this:
            cursor.advance(after, names.BODY)
        return False

    def _stops(self, cursor: Cursor, begin: int) -> bool:
        """Whether a word ends the body: a verb or conjunction that is no part of a compound or of a body's name."""
        key = self.text.key
        stop = patterns().stop.match(key, begin)
        if stop is None or self.ends_compound(begin):
            return False
        if patterns().compound.match(key, begin) and not patterns().verb.match(key, begin):
            return False
        if cursor.empty and patterns().modifier.match(key, begin):  # "Phó Giám đốc phụ trách Sở"
            return False
        nominal = patterns().nominal.match(key, begin)
        if nominal is None or nominal.end() < stop.end():  # "Ban Tuyên giáo Trung ương thông tin về kết quả"
            return True
        # "trưởng ban chỉ đạo": a head such as ban needs its complement; "Quân ủy Trung ương chỉ đạo các đơn vị"
        head = cursor.start - len(cursor.title.entry.attrs.get("of", ""))
        return key.endswith(" trung ương ", cursor.start, begin) or not patterns().body.one_ends(
            key, max(head, cursor.end - 12), cursor.end
        )

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
        if hit is None or hit.entry.attrs.get("role"):
            return False
        joined = view.startswith("-", hit.end) and hit.end + 1 in self.honorifics  # "GS-TS"
        if not joined and view[hit.end : hit.end + 1] not in (".", ",", "/", " "):
            return False
        if hit.entry.kind == "degree" and view[hit.end + 1 : hit.end + 2].islower():  # "Đoàn LS tỉnh"
            return view[begin].isupper() and bool(self.honorifics.get(hit.end + 1))
        tokens = names.run_at(self.text, hit.end + 1, self.cuts)
        score = names.name_score(self.text, tokens, self.known)
        if hit.entry.kind == "degree":  # neither "Chi hội luật sư Vì người nghèo" nor "Đoàn Luật sư Việt Nam"
            capital = view[begin].isupper() and not (tokens and names.is_place(self.text, tokens[0][0], tokens[-1][1]))
            return capital or score >= names.MIN_BARE
        if hit.entry.attrs.get("kin"):  # nor "trẻ em Việt Nam"
            return view[begin].islower() and view[hit.end + 1 : hit.end + 2].isupper() and score > -9
        return True
