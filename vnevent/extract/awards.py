"""Award mentions: names, classes, years of party membership, givers.

Fixed awards are lexicon entries. Heads with a free name ("Kỷ niệm chương ...", "Bằng khen của ...", "danh hiệu ...") are
read on from the head: each kind of head has its reader (``_READERS``). What a sentence leaves out ("hạng Nhì cho 5 đồng
chí", "26 đảng viên 55 năm") is read as a tail of the award told last.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from ..lexicon import Hit, Hits, lexicon
from ..text.document import Text
from ..text.letters import LETTER, UPPER
from ..text.normalize import fold

_YEARS = range(30, 95, 5)
_GRADES = {"nhất": "Nhất", "nhì": "Nhì", "nhị": "Nhì", "ba": "Ba", "i": "Nhất", "ii": "Nhì", "iii": "Ba"}
_GRADES |= {"1": "Nhất", "2": "Nhì", "3": "Ba"}

_GRADE = r"(?:nhất|nhì|nhị|ba|iii|ii|i|[123])(?!\w)"
_GRADE_LIST = re.compile(rf"(?P<list>{_GRADE}(?:(?:,? và |, ?| ?/ ?)(?:(?:các )?hạng )?{_GRADE})*)")
_HANG = re.compile(r"[\s,(]{0,2}(?:các )?hạng ")
_ALL_GRADES = re.compile(r",? (?:các hạng|các loại)(?!\w)")
_TAIL_GRADE = re.compile(rf"(?<!\w)hạng {_GRADE_LIST.pattern}")

_YEAR_LIST = r"(?P<years>\d{2}(?: năm)?(?:(?:,? và |, ?| ?/ ?|; ?)\d{2}(?: năm)?){0,11})"
_BADGE = re.compile(
    rf"(?: cao quý)?(?: của)?(?P<party> đảng)?(?: (?:loại|các loại))?[ (]{{0,2}}(?P<range>từ \d{{2}}(?: năm)? đến \d{{2}} năm|{_YEAR_LIST})"
    r"(?P<unit> năm tuổi đảng| tuổi đảng|(?<=năm)(?! (?:công tác|ngày|thành lập)))\)?"
)
_PARTY = re.compile(r"(?: cao quý)?(?: của)? đảng(?! (?:bộ|ủy|viên|đoàn|cộng))(?!\w)")
_TAIL_YEARS = re.compile(rf"(?<![\w/.-]){_YEAR_LIST}(?P<unit> năm tuổi đảng| tuổi đảng|(?<=năm)(?=[,;.)]| và| cho| là| \(|:|$))")
_TAIL_AFTER = re.compile(r" ?(?:trở lên|trở xuống)")
_TAIL_BEFORE = re.compile(r"(?:nhận|tròn|tặng|được|loại|huy hiệu|cho|đạt|,|;|:|và|đồng chí|đảng viên|đ/c|cá nhân|cụ|người|cán bộ)\s*$")
_NOT_BADGE = re.compile(r" (?:quả|lực|suất|năng|ứng|đính)(?!\w)")
_SPORT = re.compile(r" (?:vàng|bạc|đồng)(?!\w)")

_QUOTED = re.compile(r"(?: cao quý)?\s*[,:]?\s*[“\"](?P<name>[^”“\"\n]{2,140})[”\"]")
_NEXT_QUOTED = re.compile(r"(?:,| và|, và) ?[“\"](?P<name>[^”“\"\n]{2,140})[”\"]")
STOP_WORDS = frozenset(
    (
        "cho", "tặng", "của", "tới", "đến", "đối", "được", "do", "nhân", "năm", "lần", "đợt", "hạng", "này", "đó", "trong",
        "tại", "vì", "đã", "về", "mà", "khi", "cùng", "kèm", "là", "trao", "nhận", "để", "theo", "ở", "với",
    )
)
_IN_CAUSES = frozenset("ở trong vì theo nhận".split())  # "Vì sự nghiệp công tác người Việt Nam ở nước ngoài"
_WORD = re.compile(rf" ?(?P<word>[{LETTER}\d][{LETTER}\d&/.'-]*)")
_CAPITAL = re.compile(rf" [{UPPER}\d]")
_OF = re.compile(r"(?: cao quý)?(?: năm \d{4})?(?:\s*[“\"][^”\"\n]{2,140}[”\"])?(?: năm \d{4})? của ")
_AND_OF = re.compile(r"(?:,| và|, và) của ")
_COUNT = re.compile(r"(?:^|\s)(?P<count>\d{1,3}(?:\.\d{3})*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+$")
_CONTEST_END = re.compile(r",|\.(?!\w)|;|:|\(|\)|\n| lần | năm \d| đợt | cho | tặng | với | của (?:tác giả|nhóm)| được | do | đã | thuộc | trên | khóa | và (?:đã|xuất sắc|đạt|giành|đoạt|được) |[!?]")
_WORD_START = re.compile(rf"(?<![{LETTER}\d/.-])[{LETTER}]")
_MORE_PRIZES = re.compile(r"(?:(?:, ?| và |, và )(?:giải )?(?:nhất|nhì|ba)(?!\w)){1,3}")
_NUMBERS = {w: n for n, w in enumerate(["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"], 1)}


@dataclass(frozen=True, slots=True)
class AwardMention:
    """An award named in a text. ``key`` is what two mentions of one award share; ``reference``: no name of its own is printed."""

    start: int
    end: int
    name: str
    category: str
    conferred_by: str | None = None
    grades: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    givers: tuple[str, ...] = ()
    open_giver: bool = False
    reference: bool = False
    tail: bool = False
    many: bool = False
    name_like: bool = False
    count: int | None = None
    count_start: int | None = None
    free: bool = False  # a title that the lexicon does not know
    rule: str = "award"

    @property
    def head(self) -> str:
        """The head word of the name, to match a bare "Huân chương" with what it stands for."""
        return " ".join(fold(self.name).split()[:2])


def slug(name: str) -> str:
    """The ASCII id of a canonical name: "Huy hiệu Đảng" gives "huy-hieu-dang"."""
    plain = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return re.sub(r"[^a-z0-9]+", "-", "".join(c for c in plain if not unicodedata.combining(c))).strip("-")


def number(text: str) -> int | None:
    """The value of a printed count: "07" is 7, "1.188" is 1188, "hai" is 2."""
    if text in _NUMBERS:
        return _NUMBERS[text]
    digits = text.replace(".", "")
    return int(digits) if digits.isdigit() else None


class _Reader:
    """Reads the award mentions of one text."""

    def __init__(self, text: Text, hits: Hits) -> None:
        self.text = text
        self.view, self.key = text.view, text.key
        self.bodies = {hit.start: hit.end for hit in hits["body_name"]}
        self.hits = hits
        self._contest: list[tuple[int, str]] | None = None

    # ---- the steps

    def read(self) -> list[AwardMention]:
        found: list[AwardMention] = []
        reached = -1
        for hit in self._candidates():
            if hit.start < reached:
                continue
            read = self._fixed(hit) if hit.entry.kind == "award" else _READERS[hit.entry.attrs["open"]](self, hit)
            found += read
            reached = max([reached, hit.end, *(m.end for m in read)])
        found = self._with_tails(found)
        return self._resolved(found)

    def _candidates(self) -> list[Hit]:
        both = [*self.hits["award"], *self.hits["award_head"]]
        both.sort(key=lambda hit: (hit.start, -hit.end))
        return both

    def _fixed(self, hit: Hit) -> list[AwardMention]:
        entry = hit.entry
        grades, end = self._grades(hit.end)
        return [
            AwardMention(
                hit.start,
                end,
                entry.canonical,
                entry.attrs["category"],
                entry.attrs.get("conferred_by"),
                grades,
                name_like=bool(entry.attrs.get("name_like")),
                many=bool(_ALL_GRADES.match(self.key, hit.end)),
            )
        ]

    def _grades(self, end: int) -> tuple[tuple[str, ...], int]:
        """The classes printed after a name, and where they end."""
        lead = _HANG.match(self.key, end)
        match = _GRADE_LIST.match(self.key, lead.end()) if lead else None
        if not match:
            return (), end
        return _grade_list(match["list"]), match.end()

    def _count(self, start: int) -> tuple[int | None, int | None]:
        match = _COUNT.search(self.key, max(0, start - 12), start)
        return (number(match["count"]), match.start("count")) if match else (None, None)

    # ---- readers of heads

    def giver_head(self, hit: Hit) -> list[AwardMention]:
        """Bằng khen, Giấy khen, Cờ thi đua: the giver follows."""
        entry = hit.entry
        givers: list[str] = []
        end = hit.end
        lead = _OF.match(self.key, end)
        if lead:
            end = self._giver(lead.end(), givers)
            while more := _AND_OF.match(self.key, end):
                end = self._giver(more.end(), givers)
        elif self._bare_giver(hit):
            end = self._giver(hit.end + 1, givers)
        count, count_start = self._count(hit.start)
        return [
            AwardMention(
                hit.start,
                end,
                entry.canonical,
                entry.attrs["category"],
                givers=tuple(givers),
                open_giver=True,
                count=count,
                count_start=count_start,
            )
        ]

    def _bare_giver(self, hit: Hit) -> bool:
        """"Bằng khen Thủ tướng": a capital right after the head, where capitals tell anything."""
        words = self.view[hit.start : hit.end]
        if words.isupper() or not _CAPITAL.match(self.view, hit.end) or self.view[hit.end + 1].isdigit():
            return False
        return bool(_giver_head().match(self.key, hit.end + 1))

    def _giver(self, start: int, givers: list[str]) -> int:
        end = self.phrase_end(start, joined=_giver_head())
        if end > start:
            givers.append(self.text.value(start, end))
        return end

    def phrase_end(self, start: int, joined: re.Pattern[str] | None = None, limit: int = 16) -> int:
        """Where a name that opens at ``start`` ends: at punctuation, at a word of the clause, at the next award."""
        end = start
        cause = self.view.startswith("Vì ", start)
        for _ in range(limit):
            if (body := self.bodies.get(end if end == start else end + 1)) and body > end:
                end = body
                continue
            match = _WORD.match(self.view, end)
            if not match:
                if dash := re.match(rf" - (?=[{UPPER}])", self.view[end : end + 4]):
                    end += dash.end() - 1
                    continue
                break
            word = match["word"].rstrip(".")
            if word in STOP_WORDS and not (cause and word in _IN_CAUSES) or self._award_at(match.start("word")):
                break
            if word == "và" and not self._and_continues(match.end(), joined):
                break
            end = match.start("word") + len(match["word"].rstrip(".-"))
            if match["word"].endswith(".") and not re.match(rf"[{UPPER}]", self.view[match.end() : match.end() + 1]):
                break
        return self._cut_after_verb(start, end)

    def _and_continues(self, end: int, joined: re.Pattern[str] | None) -> bool:
        if not _CAPITAL.match(self.view, end) or self._award_at(end + 1):
            return False
        return not (joined and joined.match(self.key, end + 1))

    def _cut_after_verb(self, start: int, end: int) -> int:
        return start + len(self.view[start:end].rstrip(" -,"))

    def _award_at(self, start: int) -> bool:
        return any(h.start == start for kind in ("award", "award_head") for h in self.hits[kind])

    def name_head(self, hit: Hit) -> list[AwardMention]:
        """Kỷ niệm chương, Huân chương, Huy hiệu, Giải thưởng: a name in quotes or capitals follows."""
        if hit.entry.attrs.get("years") and (badges := self._badge(hit)) is not None:
            return badges
        if fold(hit.entry.canonical) == "huy chương" and _SPORT.match(self.key, hit.end):
            return []
        found = self._quoted(hit, hit.entry.canonical)
        if not found and self._opens_name(hit):
            end = self.phrase_end(hit.end + 1)
            if end > hit.end + 1:
                name = f"{hit.entry.canonical} {self.text.value(hit.end + 1, end)}"
                found = [self._named(hit.start, end, name, hit)]
        if found:
            return found
        count, count_start = self._count(hit.start)
        return [
            AwardMention(
                hit.start, hit.end, hit.entry.canonical, hit.entry.attrs["category"], reference=True, count=count, count_start=count_start
            )
        ]

    def _opens_name(self, hit: Hit) -> bool:
        words = self.view[hit.start : hit.end]
        if words.isupper() or not _CAPITAL.match(self.view, hit.end) or self.view[hit.end + 1].isdigit():
            return False
        following = _WORD.match(self.view, hit.end)
        return bool(following) and not self._award_at(hit.end + 1) and following is not None and following["word"] not in STOP_WORDS

    def _named(self, start: int, end: int, name: str, hit: Hit) -> AwardMention:
        entry = lexicon().forms("award").get(fold(name))
        grades, after = self._grades(end)
        if entry:
            return AwardMention(
                start, after, entry.canonical, entry.attrs["category"], entry.attrs.get("conferred_by"), grades,
                name_like=False,
            )
        category = hit.entry.attrs["category"]
        return AwardMention(start, after, name, category, grades=grades, free=category in ("title", "sector_prize"))

    def _quoted(self, hit: Hit, head: str) -> list[AwardMention]:
        """Names in quotes after a head; several may share it."""
        match = _QUOTED.match(self.view, hit.end)
        found: list[AwardMention] = []
        start = hit.start
        while match:
            value = self.text.value(match.start("name"), match.end("name")).strip(" .,")
            named = self._named(start, match.end(), f"{head} {value}".strip(), hit)
            found.append(named)
            match = _NEXT_QUOTED.match(self.view, named.end)
            start = match.start("name") if match else start
        return found

    def _badge(self, hit: Hit) -> list[AwardMention] | None:
        """Huy hiệu Đảng in all its wordings; None where the badge is another one."""
        if _NOT_BADGE.match(self.key, hit.end):
            return []
        match = _BADGE.match(self.key, hit.end)
        years: tuple[int, ...] = ()
        end = hit.end
        many = False
        if match and (match["range"].startswith("từ") or _levels(match["years"])):
            many = match["range"].startswith("từ") or bool(_TAIL_AFTER.match(self.key, match.end()))
            years = () if many else _levels(match["years"])
            end = match.end()
        elif party := _PARTY.match(self.key, hit.end):
            end = party.end()
        else:
            return None
        return [AwardMention(hit.start, end, "Huy hiệu Đảng", "party_badge", None, (), years, many=many, rule="party-badge")]

    def title_head(self, hit: Hit) -> list[AwardMention]:
        """Danh hiệu: the title follows, in quotes, as a fixed award or in capitals."""
        if found := self._quoted(hit, ""):
            return found
        after = re.compile(r"(?: cao quý)?(?: là)? ?").match(self.key, hit.end)
        begin = after.end() if after else hit.end
        for fixed in self.hits["award"]:
            if fixed.start == begin:
                read = self._fixed(fixed)
                return [replace(m, start=hit.start, name_like=False) for m in read]
        if self._opens_name(hit):
            end = self.phrase_end(hit.end + 1, limit=10)
            if end > hit.end + 1:
                return [self._named(hit.start, end, self.text.value(hit.end + 1, end), hit)]
        return [AwardMention(hit.start, hit.end, "Danh hiệu", hit.entry.attrs["category"], reference=True)]

    def contest_head(self, hit: Hit) -> list[AwardMention]:
        """Giải Nhất, Giải A: a class of the prize of a contest, which is named here or elsewhere in the article."""
        grades = (str(hit.entry.attrs["grade"]),)
        end = hit.end
        more = _MORE_PRIZES.match(self.key, end)
        if more:
            grades += _grade_list(more[0])
            end = more.end()
        name, end, own = self._contest_name(end)
        count, count_start = self._count(hit.start)
        if name is None:
            return []
        return [
            AwardMention(
                hit.start, end, name, hit.entry.attrs["category"], grades=grades, count=count, count_start=count_start, rule="contest-prize"
            )
        ]

    def _contest_name(self, end: int) -> tuple[str | None, int, bool]:
        lead = re.compile(r"(?: (?:của|tại|trong))? ?[“\"]?").match(self.key, end)
        begin = lead.end() if lead else end
        if match := _contest().match(self.key, begin):
            stop = self._contest_stop(begin)
            return _prize_name(self.text.value(begin, stop)), stop, True
        if self._award_at(begin):
            return self._prize_of(begin)
        if _CAPITAL.match(self.view, begin - 1) and not self.view[begin].isdigit() and not self.view[end - 2 : end].isupper():
            stop = self.phrase_end(begin, limit=8)
            if len(self.view[begin:stop].split()) > 1 and not _giver_head().match(self.key, begin):
                return f"Giải {self.text.value(begin, stop)}", stop, True
        return self._article_contest(end), end, False

    def _prize_of(self, begin: int) -> tuple[str | None, int, bool]:
        for hit in self._candidates():
            if hit.start == begin:
                if hit.entry.kind == "award":
                    return hit.entry.canonical, hit.end, True
                named = _READERS[hit.entry.attrs["open"]](self, hit)
                if named and not named[0].reference:
                    return named[0].name, named[0].end, True
        return self._article_contest(begin), begin, False

    def _contest_stop(self, begin: int) -> int:
        window = self.key[begin : begin + 160]
        stop = _CONTEST_END.search(window)
        end = begin + (stop.start() if stop else len(window))
        return begin + len(self.view[begin:end].rstrip(" -”\""))

    def _article_contest(self, offset: int) -> str | None:
        """The contest that an article tells: the last one named before, else the first after."""
        if self._contest is None:
            self._contest = list(self._contests())
        before = [name for start, name in self._contest if start <= offset]
        if before:
            return before[-1]
        return self._contest[0][1] if self._contest else None

    def _contests(self) -> Iterator[tuple[int, str]]:
        for match in _contest().finditer(self.key):
            if (match.start() and self.key[match.start() - 1].isalnum()) or not re.match(rf" [“\"]?[{UPPER}]", self.view[match.end() : match.end() + 3]):
                continue
            yield match.start(), _prize_name(self.text.value(match.start(), self._contest_stop(match.start())))

    # ---- what sentences leave out

    def _with_tails(self, found: list[AwardMention]) -> list[AwardMention]:
        """Adds tails: classes and years of an award whose name is told before, in the same sentence or party-badge article."""
        if not found:
            return found
        badge = next((m for m in found if m.rule == "party-badge"), None)
        out = list(found)
        for sentence in self.text.sentences:
            mentions = [m for m in found if sentence.start <= m.start < sentence.end]
            classed = [m for m in mentions if m.grades]
            if classed:
                out += self._grade_tails(classed, sentence.end)
            if badge and badge.start < sentence.end and (badge in mentions or "tuổi đảng" in self.key[sentence.start : sentence.end] or any(m.rule == "party-badge" for m in mentions)):
                out += self._year_tails(badge, mentions, sentence.start, sentence.end)
        return sorted(out, key=lambda m: (m.start, -m.end))

    def _grade_tails(self, classed: list[AwardMention], end: int) -> Iterator[AwardMention]:
        for match in _TAIL_GRADE.finditer(self.key, classed[0].end, end):
            last = [m for m in classed if m.end <= match.start()]
            if last and not any(m.start <= match.start() < m.end for m in classed):
                yield replace(last[-1], start=match.start(), end=match.end(), grades=_grade_list(match["list"]), tail=True)

    def _year_tails(self, badge: AwardMention, mentions: list[AwardMention], start: int, end: int) -> Iterator[AwardMention]:
        for match in _TAIL_YEARS.finditer(self.key, start, end):
            years = _levels(match["years"])
            if not years or any(m.start < match.end() and match.start() < m.end for m in mentions):
                continue
            if _TAIL_AFTER.match(self.key, match.end()) or not _TAIL_BEFORE.search(self.key, max(start, match.start() - 14), match.start()):
                continue
            yield replace(badge, start=match.start(), end=match.end(), years=years, tail=True, many=False, rule="party-badge-tail")

    def _resolved(self, found: list[AwardMention]) -> list[AwardMention]:
        """Bare heads ("Huân chương", "Huy hiệu") take the name told last; prizes and titles without any are dropped."""
        named: dict[str, AwardMention] = {}
        out: list[AwardMention] = []
        for mention in found:
            short = None if mention.reference else next((m for m in out if fold(m.name).startswith(fold(mention.name) + " ")), None)
            if short and mention.category == "title":
                mention = replace(mention, reference=True)
            if not mention.reference:
                named[mention.head] = mention
                out.append(mention)
                continue
            last = named.get(mention.head) or next((m for m in found if not m.reference and m.head == mention.head), None)
            if mention.category == "title":
                last = short or next((m for m in reversed(out) if "title" in m.category), None)
            if last:
                out.append(replace(mention, name=last.name, category=last.category, conferred_by=last.conferred_by))
            elif mention.category in ("order", "commemorative_medal"):
                out.append(mention)
        return out


_READERS: dict[str, Callable[[_Reader, Hit], list[AwardMention]]] = {
    "giver": _Reader.giver_head,
    "name": _Reader.name_head,
    "title": _Reader.title_head,
    "contest": _Reader.contest_head,
}


@cache
def _contest() -> re.Pattern[str]:
    return lexicon().pattern("award_contest")


@cache
def _giver_head() -> re.Pattern[str]:
    """What a giver's name opens with: an office or a body."""
    return re.compile("|".join(lexicon().pattern(kind).pattern for kind in ("title", "body_head", "award_body")))


def _prize_name(contest: str) -> str:
    contest = contest.replace("“", "").replace("”", "").replace('"', "").strip(" -,.")
    return contest if fold(contest).startswith("giải") else f"Giải {contest}"


def _grade_list(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_GRADES[w] for w in re.findall(r"\w+", text) if w in _GRADES))


def _levels(text: str | None) -> tuple[int, ...]:
    years = tuple(int(n) for n in re.findall(r"\d{2}", text or ""))
    return tuple(dict.fromkeys(years)) if all(n in _YEARS for n in years) else ()


def find_awards(text: Text, hits: Hits) -> list[AwardMention]:
    """All award mentions of a text, in order. Costs nothing where the text has no award word."""
    if not hits["award"] and not hits["award_head"]:
        return []
    return _Reader(text, hits).read()


def giver_names(text: Text, start: int, end: int) -> list[str]:
    """The offices and bodies that a stretch ends in as givers: "UBND tỉnh và Hội Khuyến học tỉnh" gives two."""
    reader = _Reader(text, defaultdict(list))
    found: list[str] = []
    at = start
    for word in _WORD_START.finditer(text.key, start, end):
        if word.start() < at or not text.view[word.start()].isupper() or not _giver_head().match(text.key, word.start()):
            continue
        stop = min(reader.phrase_end(word.start(), joined=_giver_head()), end)
        if found and text.key[at : word.start()].strip(" ,") not in ("", "và"):
            found = []
        found.append(text.value(word.start(), stop))
        at = stop
    return found
