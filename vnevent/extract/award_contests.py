"""Prizes of contests: "giải Nhất", "giải A", and the contest that they belong to.

The contest stands behind the prize, else in its sentence, else it is the one told last. What an article tells of
another exam in between ("học sinh giỏi tỉnh: ... 26 giải Nhất") leaves the prize without a contest: it is no mention.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..lexicon import Hit, alternatives, lexicon
from ..text.document import Text
from ..text.letters import LOWER, UPPER
from ..text.patterns import regex
from .award_forms import AwardMention, folded, grade_list, number
from .award_names import CAPITAL, NameReader, clause_word, giver_head, stop_words

_COUNT = regex(r"(?:^|\s)(?P<count>\d{1,3}(?:\.\d{3})+|\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+$")
_CONTEST_END = regex(
    r",|\.(?!\w)|;|:|\(|\)|\n| lần | năm \d| đợt |(?<! dành) cho | tặng | với (?:sự|chủ đề|bài|tập|các|\d)"
    r"| trao (?!đổi)| của (?:tác giả|nhóm)| được | do | đã | thuộc | trên "
    r"| bao gồm| gồm | như | khóa | năm nay| là | từ | tại | sẽ | vừa | đang | nhận được | trong (?!tham gia )"
    r"| có (?:\d|sự |hơn |gần )"
    r"| diễn ra| bế mạc| khai mạc| kết thúc| khép lại| thu hút"
    r"| và (?:giải|đã|xuất sắc|đạt|giành|đoạt|được|cuộc thi|hội thi|hội diễn|liên hoan) |[!?]"
)
_CONTEST_OPENS = regex(rf"(?P<small>(?: [{LOWER}]+){{0,3}}):? [“\"']?[{UPPER}]")
# small words that no name opens with, and yet they may: "Hội thi sáng tạo kỹ thuật", "Giải báo chí viết về nông thôn"
_COMPOUND = regex(
    r"sáng (?:tạo|kiến|chế)|trong (?:sạch|sáng)|cảm nhận|nhận thức|(?<= )về(?= |$)"
    r"|(?:công|cá|doanh|quân|bệnh|thân) nhân|nhân (?:dân|ái|đạo|viên|lực|tài|văn)"
)
_SMALL_NAME = regex(
    rf"(?P<small>(?: [{LOWER}]+){{2,7}})(?: [“\"]?[{UPPER}]| lần thứ| tỉnh| thành phố| toàn quốc| năm \d)"
)
_OF_THE_ABLE = regex(rf"(?P<small>(?: [{LOWER}]+){{2,6}})(?<= giỏi)(?!\w)")  # "hội thi báo cáo viên giỏi"
# "Cuộc thi tìm hiểu pháp luật, ...": what one does in it
_OF_KIND = regex(
    r"(?P<small> (?:tìm hiểu|viết|sáng tác|kể chuyện|vẽ tranh|hùng biện|tay nghề|trực tuyến|thiết kế|sáng tạo)"
    rf"(?: [{LOWER}]+){{1,6}}?)(?:,| (?:đã )?trao )"
)
_YEAR_AT_END = regex(r",? năm \d{4}$")
_QUOTED_NAME = regex(r"(?P<head>[^,.;:()“”\"\n]{0,60}):? ?[“\"][^“”\"\n]{2,140}[”\"]")
# "giải Nhất ở nhiều cuộc thi": of none that is told here
_VARIOUS = regex(r" (?:ở|tại|trong|của) (?:nhiều|một số|hàng loạt|các) ")
_WORTH = regex(r"[,:]? ?(?:mỗi giải|trị giá|là \d|\d[\d.,]* (?:triệu|tỷ|tỉ|đồng|nghìn|ngàn))")  # prizes to be won
_MORE_PRIZES = regex(r"(?:(?:, ?| và |, và )(?:giải )?(?:nhất|nhì|ba)(?!\w)){1,3}")
_SIDES = "(?:cá nhân|tập thể|toàn đoàn|đồng đội)"  # of a contest
# "giải Nhất tập thể thuộc về ...": the kind of the prize, nobody who receives
_KIND_OF_PRIZE = regex(rf" {_SIDES}(?= (?:cho|thuộc|được trao|là)(?!\w)|[,;.:]| \()")
# "giải Nhất toàn đoàn tại Hội thi A": of a team or a person, and the contest behind it
_TEAM_AT = regex(rf" {_SIDES}(?= (?:tại|của|trong) )")
_BEST = regex(r"(?: [^\W\d_]+){0,3} xuất sắc(?: nhất)?(?!\w)")
_FESTIVALS = ("giải liên hoan", "giải hội diễn", "giải hội thi")
_LEAD = regex(r"(?: (?:của|tại|trong|-))? ?[“\"]?")
# "giải Nhất tập thể giải Tin học ...": the prize of a team or a person, and the contest behind it
_OF_TEAM = regex(rf" {_SIDES} (?=[Gg]iải [{UPPER}][{LOWER}])")
# "Kể chuyện về sông, núi, làng nghề Phú Mỹ": a list in small letters that a name closes
_CONTESTANT = regex(
    r", (?:các |nhóm |hai |\d+ )?(?:thí sinh|tác giả|đội|em|bạn|đồng chí|ông|bà|anh|chị|đơn vị|tập thể|cá nhân)(?!\w)"
)
_LISTED_ON = regex(rf"(?:, [{LOWER}]+(?: [{LOWER}]+){{0,3}}){{1,4}}(?= [{UPPER}])")


class ContestReader(NameReader):
    """Reads the prizes of contests in one text."""

    _contest: list[tuple[int, int, str]] | None = None
    _exams: list[int] | None = None
    prizes: tuple[tuple[int, int, str], ...] = ()  # prizes that the lexicon knows by name and that have classes

    def __init__(self, text: Text, bodies: dict[int, int], awards: frozenset[int]) -> None:
        super().__init__(text, bodies, awards)

    def named_at(self, begin: int) -> AwardMention | None:
        """The award with a name of its own that opens at ``begin``."""
        raise NotImplementedError

    def count(self, start: int) -> tuple[int | None, int | None]:
        """The number printed right before ``start``, and where."""
        match = _COUNT.search(self.key, max(0, start - 12), start)
        return (number(match["count"]), match.start("count")) if match else (None, None)

    def contest_head(self, hit: Hit) -> list[AwardMention]:
        """Giải Nhất, Giải A: a class of the prize of a contest, which is named here or elsewhere in the article."""
        grade = hit.entry.attrs.get("grade")
        grades: tuple[str, ...] = (str(grade),) if grade else ()
        end = hit.end if grade else self.key.index(" ", hit.start)  # "giải cuộc thi": the contest follows
        more = _MORE_PRIZES.match(self.key, end)
        if more:
            grades += grade_list(more[0])
            end = more.end()
        if (
            _discipline().match(self.key, end)
            or _WORTH.match(self.key, end)
            or _VARIOUS.match(self.key, end)
            or self.key.endswith("không có ", 0, hit.start)
        ):
            return []
        if team := _TEAM_AT.match(self.key, end):
            end = team.end()
        name, end = self._contest_name(end)
        if kind := _KIND_OF_PRIZE.match(self.key, end):
            end = kind.end()
        count, count_start = self.count(hit.start)
        if name is None:
            return []
        known = lexicon().forms("award").get(folded(name))  # "Giải thưởng Báo chí Quốc gia" has one name
        return [
            AwardMention(
                hit.start,
                end,
                known.canonical if known else name,
                (known or hit.entry).attrs["category"],
                known.attrs.get("conferred_by") if known else None,
                grades,
                count=count,
                count_start=count_start,
                rule="contest-prize",
            )
        ]

    def role_head(self, hit: Hit) -> list[AwardMention]:
        """Giải Đạo diễn xuất sắc: for the best in a role at an art festival that the article tells."""
        best = _BEST.match(self.key, hit.end)
        festival = folded(self._article_contest(hit.start) or "") if best else ""
        if best is None or not festival.startswith(_FESTIVALS) or "phim" in festival:
            return []
        name = self.text.value(hit.start, best.end())
        return [AwardMention(hit.start, best.end(), name[:1].upper() + name[1:], hit.entry.attrs["category"])]

    def _contest_name(self, end: int) -> tuple[str | None, int]:
        if team := _OF_TEAM.match(self.view, end):
            stop = self._contest_stop(team.end())
            return _prize_name(self.text.value(team.end(), stop)), stop
        lead = _LEAD.match(self.key, end)
        begin = lead.end() if lead else end
        if head := _contest().match(self.key, begin):
            stop = self._contest_stop(begin)
            if stop == head.end():  # "giải Nhất của hội thi"
                return self._article_contest(end), stop
            return _prize_name(self.text.value(begin, stop)), stop
        if self._award_at(begin):
            return self._prize_of(begin)
        if (
            CAPITAL.match(self.view, begin - 1)
            and not self.view[begin].isdigit()
            and not self.view[end - 2 : end].isupper()
        ):
            stop = self.phrase_end(begin, limit=8)
            capitals = sum(word[0].isupper() for word in self.view[begin:stop].split())
            if capitals > 1 and not giver_head().match(self.key, begin):
                return f"Giải {self.text.value(begin, stop)}", stop
        return self._article_contest(end), end

    def _prize_of(self, begin: int) -> tuple[str | None, int]:
        named = self.named_at(begin)
        return (named.name, named.end) if named else (self._article_contest(begin), begin)

    def _contest_stop(self, begin: int) -> int:
        limit = min(begin + 200, len(self.key))
        quoted = _QUOTED_NAME.match(self.view, begin, limit)
        if quoted and _contest_end().search(self.key, begin, quoted.end("head")):
            quoted = None
        end = at = quoted.end() if quoted else begin  # a mark inside quotes ends no name
        while stop := _contest_end().search(self.key, at, limit):
            end = stop.start()
            listed = _LISTED_ON.match(self.view, end) if stop[0] == "," else None
            if not listed or listed.end() > limit or self._has_clause_word(end, listed.end()):
                break
            at = listed.end()
        else:
            end = limit
        return begin + len(_YEAR_AT_END.sub("", self.view[begin:end].rstrip(' -”"')))

    def _has_clause_word(self, start: int, end: int) -> bool:
        words = [start + m.start() for m in re.finditer(r"\w+", self.key[start:end])]
        return (
            bool(_CONTESTANT.match(self.key, start))
            or any(self._award_at(at) or clause_word().end_at(self.key, at) for at in words)
            or bool(stop_words() & set(self.key[start:end].replace(",", " ").split()))
        )

    def _article_contest(self, offset: int) -> str | None:
        """The contest that an article tells: the last one named before, else the first after."""
        if self._contest is None:
            self._contest = sorted([*self._contests(), *self.prizes])
        before = [contest for contest in self._contest if contest[0] <= offset]
        if before:
            _, end, name = before[-1]
            return None if self._other_exam(end, offset) else name
        opens = self.text.sentences[self.text.sentence_at(offset)].start
        if not self._contest or self._other_exam(opens, self._contest[0][0]):
            return None
        return self._contest[0][2]

    def _other_exam(self, start: int, end: int) -> bool:
        """Whether an exam that no contest names is told in a stretch."""
        if self._exams is None:
            self._exams = [m.start() for m in _exam().finditer(self.key)]
        return any(start <= at < end for at in self._exams)

    def _contests(self) -> Iterator[tuple[int, int, str]]:
        for match in _contest().finditer(self.key):
            if (match.start() and self.key[match.start() - 1].isalnum()) or not self._names_contest(match.end()):
                continue
            if self.key.startswith("các ", match.start() - 4):
                continue  # "trong các kỳ thi": several, none of which is named
            if (
                lexicon().forms("award_contest")[match[0]].attrs.get("cased")
                and match[0] == self.view[match.start() : match.end()]
            ):
                continue
            stop = self._contest_stop(match.start())
            yield match.start(), stop, _prize_name(self.text.value(match.start(), stop))

    def _names_contest(self, end: int) -> bool:
        """A name follows: in capitals, behind up to three small words ("hội thi trực tuyến Tự hào quê hương")."""
        opening = _CONTEST_OPENS.match(self.view, end)
        if not opening and self.view[end - 11 : end] == "Giải thưởng" and self.key[end : end + 1] == " ":
            at = end - 11  # a capital within a sentence: "công bố Giải thưởng chất lượng phục vụ"
            inside = at > self.text.sentences[self.text.sentence_at(at)].start
            words = self.key[end : self._contest_stop(end)].split()
            return inside and len(words) in range(2, 8) and words[0] not in lexicon().forms("award_verb")
        if opening is None:  # "tại Hội thi sáng tạo kỹ thuật tỉnh", "hội thi báo cáo viên giỏi"
            opening = _SMALL_NAME.match(self.view, end) if self._inner_capital(end) else None
            opening = opening or _OF_THE_ABLE.match(self.view, end) or _OF_KIND.match(self.view, end)
            if opening and _exam().search(self.key, end, opening.end()):
                return False
        return opening is not None and not stop_words() & set(_COMPOUND.sub("", opening["small"]).split())

    def _inner_capital(self, end: int) -> bool:
        """Whether the two words before ``end`` open with a capital inside a sentence."""
        at = self.view.rfind(" ", 0, max(0, self.view.rfind(" ", 0, end))) + 1
        return self.view[at].isupper() and at > self.text.sentences[self.text.sentence_at(at)].start


@cache
def _contest() -> re.Pattern[str]:
    return lexicon().pattern("award_contest")


@cache
def _contest_end() -> re.Pattern[str]:
    """What ends the name of a contest; with "với" and a noun for works the work of the winner is told."""
    works = "|".join(re.escape(form) for form in lexicon().pattern_forms("award_group", "work"))
    return regex(f"{_CONTEST_END.pattern}| với (?:{works})(?!\\w)")


@cache
def _discipline() -> re.Pattern[str]:
    """ "giải Nhất môn kéo co", "giải Nhì đôi nam": won in sport."""
    sports = [form for form, entry in lexicon().forms("award_not").items() if entry.attrs.get("discipline")]
    return regex(rf" (?:ở |trong )?(?:(?:bộ )?môn |nội dung )?(?:{alternatives(sports)})(?!\w)")


@cache
def _exam() -> re.Pattern[str]:
    """Words for exams that have prizes and are named by themselves."""
    return regex(rf"(?<!\w)(?:{'|'.join(map(re.escape, lexicon().forms('award_exam')))})(?!\w)")


def is_no_award(name: str) -> bool:
    """Whether a title or prize is one of sport, shows, games or lotteries."""
    key = folded(name)
    bare = key.removeprefix("giải thưởng ").removeprefix("giải ").removeprefix("cuộc thi ")
    return any(
        f" {form} " in f" {bare} " if entry.attrs.get("anywhere") else f"{bare} ".startswith(form + " ")
        for form, entry in lexicon().forms("award_not").items()
    )


def _prize_name(contest: str) -> str:
    contest = re.sub("[“”\"‘’']", "", contest).strip(" -,.")
    return contest[:1].upper() + contest[1:] if folded(contest).startswith("giải") else f"Giải {contest}"
