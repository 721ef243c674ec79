"""What sentences leave out of an award's name: "hạng Nhì cho 5 đồng chí", "26 đảng viên 55 năm"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

from ..lexicon import Entry, lexicon
from ..text.document import Text
from ..text.patterns import regex
from .award_forms import GRADE_LIST, YEAR_LIST, AwardMention, folded, grade_list, levels, number

_TAIL_GRADE = regex(rf"(?<!\w)hạng {GRADE_LIST}")
_COUNT = regex(r"(?<![\w/.-])(?P<count>\d{1,3}(?:\.\d{3})?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) $")
_TAIL_YEARS = regex(
    rf"(?<![\w/.-]){YEAR_LIST}(?P<unit> năm tuổi đảng| tuổi đảng|(?<=năm)(?=[,;.)]| và| cho| là| \(|:|$))"
)
TAIL_AFTER = regex(r" ?(?:trở lên|trở xuống)")
_TAIL_BEFORE = regex(r"(?:nhận|tròn|đủ|tặng|được|loại|hiệu|cho|đạt|,|;|:|\(|và)\s*$")
_APART = regex(r"[,;]|(?<!\w)và(?!\w)")
_GAP = regex(r"(?:, | và |, và )$")
_WORDS_BEFORE = regex(r"(?P<two>\S+ )?(?P<one>\S+) $")


_MORE_FLAGS = regex(r"(?<![\w/.-])(?P<count>\d{1,3}) (?P<flag>cờ)(?= (?:cho|tặng)(?!\w))")
_PRIZES = ("sector_prize", "state_prize", "youth_award")
_WINS = ("đạt", "đoạt")
_COUNTED_PEOPLE = regex(r"(?<![\w/.-])\d{1,4} [^\W\d_]+(?: [^\W\d_]+){0,3} $")
# what an award named before is called, by the words that it opens with, and which kinds of awards; none: any
_REFERENCES = (
    ("phần thưởng", regex(r"(?P<award>phần thưởng(?: cao quý)? này)(?!\w)"), ()),
    (
        "nhận giải",
        regex(r"nhận (?P<award>giải)(?=[:;,.]| (?:là|gồm|này)(?!\w))"),
        _PRIZES,
    ),
    # "lần này có 6 nông dân đạt giải, gồm ...": a number of people, told by the verb
    *(
        (f"{verb} giải", regex(rf"{verb} (?P<award>giải)(?=[:;,.]| (?:là|gồm|bao gồm|này)(?!\w))"), _PRIZES)
        for verb in _WINS
    ),
    ("nhận cờ", regex(r"nhận (?P<award>cờ)(?=[:;,.]| (?:là|gồm|này|đợt|dịp|năm)(?!\w))"), ("emulation_flag",)),
)


class TailReader:
    """Reads the tails of one text."""

    def __init__(self, text: Text) -> None:
        self.text, self.key = text, text.key

    def with_tails(self, found: list[AwardMention]) -> list[AwardMention]:
        """Adds classes and years of an award whose name is told before."""
        found = self._without_glosses(found)
        if not found:
            return found
        badge = next((m for m in found if m.rule == "party-badge"), None)
        out: list[AwardMention] = []
        starts = [m.start for m in found]
        for sentence in self.text.sentences:
            mentions = found[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
            orders = [m for m in mentions if m.category.startswith(("order", "medal"))]
            if orders:
                mentions = self._bare_orders(mentions, orders[0].start, sentence.end)
            out += mentions
            out += self._counted_flags(mentions, sentence.end)
            classed = [m for m in mentions if m.grades or (m in orders and _has_classes(m))]
            if classed:
                out += self._grade_tails(classed, sentence.end)
            if (
                badge
                and badge.start < sentence.end
                and (
                    "tuổi đảng" in self.key[sentence.start : sentence.end]
                    or any(m.rule == "party-badge" for m in mentions)
                )
            ):
                out += self._year_tails(badge, mentions, sentence.start, sentence.end)
        out += self._references(found)
        return sorted(out, key=lambda m: (m.start, -m.end))

    def _without_glosses(self, found: list[AwardMention]) -> list[AwardMention]:
        """ "Huân chương Sông Xanh (Huân chương Lao động) hạng Nhất": one order; the name with the class is kept."""
        out: list[AwardMention] = []
        for mention in found:
            last = out[-1] if out and mention.category == "order" else None
            glosses = last is not None and last.category == "order" and not last.grades
            if (
                last
                and glosses
                and self.key[last.end : mention.start] == " ("
                and self.key.startswith(")", mention.end)
            ):
                classed = _TAIL_GRADE.match(self.key, mention.end + 2)
                grades = mention.grades or (grade_list(classed["list"]) if classed else ())
                kept = mention if mention.grades else last
                end = classed.end() if classed else mention.end + 1
                out[-1] = replace(kept, start=last.start, end=end, grades=grades)
            else:
                out.append(mention)
        return out

    def _counted_flags(self, mentions: list[AwardMention], end: int) -> Iterator[AwardMention]:
        """ "6 cờ thi đua cho A và 43 cờ cho B": flags whose kind is told once."""
        flags = [m for m in mentions if m.category == "emulation_flag"]
        for match in _MORE_FLAGS.finditer(self.key, flags[0].end, end) if flags else ():
            before = [m for m in flags if m.end <= match.start()][-1]
            count = number(match["count"])
            yield replace(
                before, start=match.start("flag"), end=match.end(), count=count, count_start=match.start(), tail=True
            )

    def _references(self, found: list[AwardMention]) -> Iterator[AwardMention]:
        """ "phần thưởng cao quý này", "2 cá nhân nhận giải là": the award named last."""
        starts = [m.start for m in found]
        for cue, wording, kinds in _REFERENCES:
            at = self.key.find(cue, found[0].end)
            while at >= 0:
                match = wording.match(self.key, at)
                last = found[bisect_left(starts, at) - 1]
                counted = not cue.startswith(_WINS) or _COUNTED_PEOPLE.search(self.key, max(0, at - 40), at)
                if match and counted and (not kinds or last.category in kinds):
                    yield replace(
                        last,
                        start=match.start("award"),
                        end=match.end(),
                        grades=(),
                        years=(),
                        count=None,
                        count_start=None,
                        reference=True,
                    )
                at = self.key.find(cue, at + 1)

    def _bare_orders(self, mentions: list[AwardMention], start: int, end: int) -> list[AwardMention]:
        """ "huân chương Độc lập hạng Nhất; Lao động hạng Ba": orders whose head word is told once."""
        found = list(mentions)
        starts = [m.start for m in mentions]
        for match in _bare_order().finditer(self.key, start, end):
            at = bisect_right(starts, match.start()) - 1
            if at < 0 or not _APART.search(self.key, mentions[at].end, match.start()):
                continue
            before = mentions[at]
            head = " ".join(before.name.split()[:2])
            entry = next(
                (e for lead in (head, f"{head} Kháng chiến") if (e := _known(f"{lead} {match['name']}"))), None
            )
            if entry:
                grades = grade_list(match["list"])
                found.append(
                    replace(
                        before,
                        start=match.start(),
                        end=match.end(),
                        name=entry.canonical,
                        category=entry.attrs["category"],
                        grades=grades,
                        count=None,
                        count_start=None,
                        many=False,
                    )
                )
        found.sort(key=lambda m: m.start)
        return self._shared(found)

    def _shared(self, found: list[AwardMention]) -> list[AwardMention]:
        """ "Huân chương Kháng chiến chống Pháp, chống Mỹ hạng Nhất": the class is told once."""
        out = list(found)
        for index, (mention, following) in enumerate(pairwise(found)):
            bare = not self.key.startswith(("hu", "hc"), following.start)
            together = bare and bool(_GAP.match(self.key[mention.end : following.start]))
            if together and _has_classes(mention) and following.grades and not mention.grades:
                out[index] = replace(mention, grades=following.grades)
        return out

    def _grade_tails(self, classed: list[AwardMention], end: int) -> Iterator[AwardMention]:
        """Classes behind an award with one, "3 hạng Nhất, 4 hạng Nhì" behind one without."""
        starts = [m.start for m in classed]
        for match in _TAIL_GRADE.finditer(self.key, classed[0].end, end):
            index = bisect_right(starts, match.start()) - 1
            if index < 0 or classed[index].end > match.start():
                continue
            before = classed[index]
            count = _COUNT.search(self.key, max(before.end, match.start() - 8), match.start())
            if before.grades or count:
                yield replace(
                    before,
                    start=match.start(),
                    end=match.end(),
                    grades=grade_list(match["list"]),
                    count=number(count["count"]) if count else None,
                    count_start=count.start("count") if count else None,
                    tail=True,
                )

    def _year_tails(
        self, badge: AwardMention, mentions: list[AwardMention], start: int, end: int
    ) -> Iterator[AwardMention]:
        starts = [m.start for m in mentions]
        for match in _TAIL_YEARS.finditer(self.key, start, end):
            years = levels(match["years"])
            index = bisect_left(starts, match.end()) - 1
            if not years or (index >= 0 and mentions[index].end > match.start()):
                continue
            if TAIL_AFTER.match(self.key, match.end()) or not self._opens_tail(start, match.start()):
                continue
            yield replace(
                badge, start=match.start(), end=match.end(), years=years, tail=True, many=False, rule="party-badge-tail"
            )

    def _opens_tail(self, start: int, at: int) -> bool:
        """Years tell of the badge behind a verb, a mark or a noun for people ("5 đồng chí 60 năm")."""
        begin = max(start, at - 16)
        if _TAIL_BEFORE.search(self.key, begin, at):
            return True
        words = _WORDS_BEFORE.search(self.key, begin, at)
        nouns = lexicon().forms("award_group")
        return words is not None and (words["one"] in nouns or (words["two"] or "") + words["one"] in nouns)


def _has_classes(mention: AwardMention) -> bool:
    entry = _known(mention.name)
    return bool(entry and entry.attrs.get("classes"))


def _known(name: str) -> Entry | None:
    return lexicon().forms("award").get(folded(name))


@cache
def _bare_order() -> re.Pattern[str]:
    """The names of orders with classes, without their head word, before a class."""
    names = set()
    for form, entry in lexicon().forms("award").items():
        if entry.attrs.get("classes") and form.startswith(("huân chương ", "huy chương ")):
            name = form.split(" ", 2)[2]
            names |= {name, name.removeprefix("kháng chiến ")}
    longest = sorted(names, key=len, reverse=True)
    return regex(rf"(?<!\w)(?P<name>{'|'.join(map(re.escape, longest))}) hạng {GRADE_LIST}")
