"""What sentences leave out of an award's name: "hạng Nhì cho 5 đồng chí", "26 đảng viên 55 năm"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace

from ..lexicon import lexicon
from ..text.document import Text
from .award_forms import GRADE_LIST, YEAR_LIST, AwardMention, grade_list, levels

_TAIL_GRADE = re.compile(rf"(?<!\w)hạng {GRADE_LIST}")
_TAIL_YEARS = re.compile(
    rf"(?<![\w/.-]){YEAR_LIST}(?P<unit> năm tuổi đảng| tuổi đảng|(?<=năm)(?=[,;.)]| và| cho| là| \(|:|$))"
)
TAIL_AFTER = re.compile(r" ?(?:trở lên|trở xuống)")
_TAIL_BEFORE = re.compile(r"(?:nhận|tròn|tặng|được|loại|hiệu|cho|đạt|,|;|:|và)\s*$")
_WORDS_BEFORE = re.compile(r"(?P<two>\S+ )?(?P<one>\S+) $")


class TailReader:
    """Reads the tails of one text."""

    def __init__(self, text: Text) -> None:
        self.text, self.key = text, text.key

    def with_tails(self, found: list[AwardMention]) -> list[AwardMention]:
        """Adds classes and years of an award whose name is told before."""
        if not found:
            return found
        badge = next((m for m in found if m.rule == "party-badge"), None)
        out = list(found)
        starts = [m.start for m in found]
        for sentence in self.text.sentences:
            mentions = found[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
            classed = [m for m in mentions if m.grades]
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
        return sorted(out, key=lambda m: (m.start, -m.end))

    def _grade_tails(self, classed: list[AwardMention], end: int) -> Iterator[AwardMention]:
        starts = [m.start for m in classed]
        for match in _TAIL_GRADE.finditer(self.key, classed[0].end, end):
            index = bisect_right(starts, match.start()) - 1
            if index >= 0 and classed[index].end <= match.start():
                yield replace(
                    classed[index], start=match.start(), end=match.end(), grades=grade_list(match["list"]), tail=True
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
