"""Where the name of a body ends that stands behind a title, and whether a person's name follows it.

A body goes on through capitalised words and the lower-case words between them, until punctuation, a word that
cannot belong to it (a verb, a conjunction) or a person's name. Commas and dashes inside a body's name are lexicon data
("Văn hóa, Thể thao và Du lịch"); a few layouts are rules (``_beyond_...``).
"""

from __future__ import annotations

from ..lexicon import Hit, PhraseMatch, lexicon
from ..text.letters import LOWER, UPPER, is_vietnamese_syllable
from ..text.patterns import regex
from . import names
from .body_marks import UNIT_DOT, BodyMarks, Cursor
from .body_patterns import patterns
from .name_words import words
from .names import Token

_WORD = regex(
    rf"\w+(?:(?:[&'/.\-](?=\w)|,(?=[{UPPER}]{{2}})|(?<=[{UPPER}]{{2}}), (?=[{UPPER}]{{2,5}}&))\w+)*"  # VH, TT&DL
)
# "Thủ tướng Ấn Độ N.Mô-đi": a foreign name in Vietnamese spelling
_WITH_INITIAL = regex(rf"(?<![^\W_])(?P<name>[{UPPER}]\. ?[{UPPER}][{LOWER}]+(?:-[{LOWER}]+)+)", needs=("-",))
# a photo's source glued to a post: "Bí thư Tỉnh ủy Hải Ninh HAININH.GOV.VN"
_SITE = regex(r"[A-Za-z\d]+(?:\.[A-Za-z\d]+)*\.(?:VN|COM|NET|ORG|vn|com|net|org)(?!\w)")
# "Trưởng đoàn đại biểu Quốc hội khóa XIII của tỉnh Hải Ninh"
_TERM_OF = regex(r"khóa [ivx\d]{1,6}(?= (?:của |đơn vị )?(?:tỉnh|thành phố) )")
_LASTING = regex(r"\d{1,2} (?:năm(?! (?:19|20)\d\d)|tháng|tuổi)(?!\w)")
_NEW = regex(r"(?<![Nn]ông thôn)(?<![Đđ]ô thị)(?<![Kk]inh tế)(?<![Đđ]ổi) mới$")
_NTH = regex(r"thứ (?:\d|(?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\w))")
_NAMED = regex(rf"(?:[{UPPER}]\w* [{UPPER}]\w*|[{UPPER}]{{2,}}) $")  # not "Huyện ủy Đại Từ"
_TIMES = regex(r"\d{1,2} (?:lần|nhiệm kỳ(?! (?:19|20)\d\d)|khóa)(?!\w)")
_GIVES = "giữ chức|giữ chức vụ|bổ nhiệm làm|bổ nhiệm là|bầu làm|được bổ nhiệm|cử làm|chức danh"
_APPOINTING = tuple(f"{verb} " for verb in _GIVES.split("|"))
_OF_STATES = ("nước", "cộng", "vương", "liên", "đảng", "chính", "nội", "quốc")
_PARTICLES = (" de ", " da ", " von ", " van ", " al ", " la ")
_MAX_LOWER, _MAX_OF_PROJECTS = 12, 17
# bodies that are called after all that they manage or steer
_OF_PROJECTS = ("ban quản lý ", "ban chỉ đạo ", "bql ")
_OF = " của "
_UNNAMED = (" doanh nghiệp ", " đơn vị ", " nhà băng ")
_CUT_OFF = (" ...", "...", " …", "…")
_SEPARATORS = " ,;:-"
_PLACE_BEHIND = (", thị xã ", ", huyện ", ", quận ", ", thành phố ", ", TP", ", tỉnh ")

# "quận đống Đa)": a name whose first word has lost its capital
_MISSPELT = regex(rf"[{LOWER}]+ [{UPPER}][{LOWER}]*(?=[),.;])")


class BodyReader(BodyMarks):
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
        if not (key.endswith(_APPOINTING, 0, cursor.title.start) and self.body_at(begin) and key.startswith(" ", end)):
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
        return self._capitals(cursor, begin, after)

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

    def _capitals(self, cursor: Cursor, begin: int, after: int) -> bool:
        """Read a capitalised run: all of it, or the part before a person's name."""
        key = self.text.key
        if patterns().hard_stop.match(key, begin) and not patterns().compound.match(key, begin):
            return False
        opens = names.opens_clause(self.text, begin, after) and not self.in_compound(begin)
        if opens and self._behind_name(cursor, begin):
            return False  # a caption that lost its stop: "... Hiệp hội Doanh nghiệp Việt Nam Để bảo vệ ..."
        if cursor.empty and (modifier := patterns().modifier.match(key, begin)):  # "Chủ tịch Danh dự Hội"
            return cursor.advance(modifier.end(), names.TITLE)
        tokens = names.run_at(self.text, begin, self.cuts)
        if not tokens or tokens[0][1] < after:
            tokens = [(begin, after)]
        unit_dot = next((i for i, token in enumerate(tokens) if i and self.is_unit_dot(tokens, token)), None)
        tokens = tokens[:unit_dot]  # "GHPGVN H.Tân Yên", "UBMTTQVN H. Tân Yên"
        for index, (start, _) in enumerate(tokens):
            if start in self.body_names:
                return cursor.advance(self.body_names[start], names.BODY)
            if index and self._hard_stop(tokens, index):
                tokens = tokens[:index]
                break
        if cursor.empty and len(tokens) == 1 and self.text.view.startswith(_CUT_OFF, tokens[0][1]):
            cursor.cut_off = True  # a headline ends within a name: "Thủ tướng Nguyễn ..."
            return False
        initial = _WITH_INITIAL.search(self.text.view, tokens[0][0], tokens[-1][1])
        before = self.text.key[tokens[0][0] : initial.start()].strip() if initial else ""
        if initial and ("-" not in before or before in words().countries):
            cursor.end = max(cursor.end, initial.start())
            cursor.name = initial.span("name")
            return False
        country = names.country_before_name(self.text, tokens)
        if country:
            cursor.advance(country, names.BODY)
            return False
        unit = patterns().unit.match(key, begin)
        if unit and (len(tokens) == 1 or unit.end() > tokens[0][1] or names.is_foreign(self.text, tokens[1])):
            return cursor.advance(max(tokens[0][1], unit.end()), self._unit_kind(unit))
        head = patterns().body.match(key, begin)
        short = begin + 1 < tokens[0][1] and self.text.view[slice(*tokens[0])].isupper()  # "CLB Sông Xanh"
        if head and (head.end() > tokens[0][1] or len(tokens) == 2 or short):  # "Tỉnh Đoàn Nghệ An", "Đoàn Thanh niên"
            end = max(head.end(), tokens[0][1])
            return cursor.advance(end, names.NAMED_AFTER if self._is_named_after(begin) else names.BODY)
        before = self._left_open(cursor, begin) or cursor.before
        if key.endswith(patterns().complete, cursor.start, begin):  # "Văn phòng Chính phủ Lê An"
            before = names.TITLE
        if unit and self.text.view.startswith(_PLACE_BEHIND, tokens[-1][1]):  # "Trạm Y tế Phường Sơn Xuân, thị xã"
            return self._whole_run(cursor, tokens)
        whole = key[tokens[0][0] : tokens[-1][1]]
        if before != names.TITLE and self._is_unit_named(tokens):
            return self._whole_run(cursor, tokens)  # "Bí thư Huyện ủy Hoàng Su Phì"
        alone = before in (names.TITLE, names.BODY) and len(tokens) == 1 and not cursor.of_other
        if alone and whole in self.surnames and not key.endswith(_PARTICLES, 0, begin):
            cursor.name = tokens[0]  # "Bộ trưởng Quốc phòng Petrov"
            return False
        bare = before == names.TITLE or key.endswith((" đoàn ", "ủy "), cursor.start, begin)
        if bare and len(tokens) == 2 and whole not in self.known and key.endswith(_APPOINTING, 0, cursor.title.start):
            return self._whole_run(cursor, tokens)
        envoy = cursor.title.entry.attrs.get("located") and not cursor.empty
        choice = (envoy and names.behind_country(self.text, tokens)) or names.split_run(
            self.text, tokens, before, self.known
        )
        if 0 < choice < len(tokens):  # "Giám đốc Trung tâm Y tế Hoàng Su", "thành viên HĐQT CTCP Blue River"
            opened = not cursor.empty and patterns().open_end.one_ends(key, tokens[0][0], tokens[choice - 1][1])
            choice = len(tokens) if opened or self._is_unit_named(tokens[choice:]) else choice
        if choice < len(tokens):
            if cursor.title.entry.attrs.get("local") and not is_vietnamese_syllable(key[slice(*tokens[choice])]):
                return False
            if cursor.of_other:  # the name is the other person's
                cursor.advance(tokens[-1][1], names.BODY)
                return False
            cursor.name = (tokens[choice][0], tokens[-1][1])
            cursor.end = tokens[choice - 1][1] if choice else cursor.end
            return False
        if self._is_statesman(cursor, tokens):
            cursor.name = (tokens[0][0], tokens[-1][1])
            return False
        if len(tokens) == 2 and key.endswith("ủy ", cursor.start, begin) and whole in self.beside_titles:
            cursor.name = (tokens[0][0], tokens[-1][1])  # "Bí thư Thành ủy Lê Bền"
            return False
        return self._whole_run(cursor, tokens)

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

    def _unit_kind(self, unit: PhraseMatch) -> str:
        entry = lexicon().forms("admin_unit").get(unit[0])
        return names.PROVINCE if entry and entry.attrs.get("province") else names.UNIT

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
