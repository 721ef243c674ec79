"""How like two namings of events are, by their words and numbers."""

from __future__ import annotations

from ..extract.events import EventMention
from ..model import Date
from ..text.document import Text
from ..text.patterns import regex

_WORD = regex(r"\w+")
# words that say nothing of which event a name is of
_SMALL = frozenset(
    (
        *("của", "và", "các", "cho", "về", "với", "tại", "trong", "năm", "ngày", "nhân", "lần", "thứ"),
        *("lễ", "buổi", "hội", "nghị", "tổ", "chức", "đồng", "chí"),
    )
)
_NUMBERED = regex(r"(?<!\w)(?P<of>khóa|thứ) (?P<number>[ivx]+|\d+)(?!\w)")


def apart(one: Date | None, other: Date | None) -> bool:
    """Whether two dates are of different days; a range holds its days."""
    if one is None or other is None or one.value == other.value:
        return False
    for single, span in ((one.value, other.value), (other.value, one.value)):
        first, _, last = span.partition("/")
        if last and "/" not in single and first <= single <= last:
            return False
    return True


class Likeness:
    """Compares the namings of one text."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self._contents: dict[tuple[int, int], set[str]] = {}

    def overlap(self, one: EventMention, other: EventMention) -> float:
        """The share of the shorter naming's words that are in the longer one."""
        return _share(self._content(one), self._content(other))

    def likeness(self, one: EventMention, other: EventMention) -> float:
        """The share of all words of two namings that are in both."""
        a, b = self._content(one), self._content(other)
        return len(a & b) / len(a | b) if a | b else 1.0

    def apart(self, one: EventMention, other: EventMention) -> bool:
        """Whether two namings tell different numbers: "khóa V" and "khóa XIII", "lần thứ 4" and "lần thứ 5"."""
        a, b = self._numbers(one), self._numbers(other)
        return any(a[word] != b[word] for word in a.keys() & b.keys())

    def _numbers(self, mention: EventMention) -> dict[str, str]:
        return {m["of"]: m["number"] for m in _NUMBERED.finditer(self.text.key, mention.head_end, mention.end)}

    def shared(self, span: tuple[int, int], mention: EventMention) -> float:
        """The share of the shorter one's words that a piece of text and a naming have in common."""
        return _share(self._words(*span), self._content(mention))

    def _content(self, mention: EventMention) -> set[str]:
        span = mention.start if mention.act else mention.head_end, mention.end
        if span not in self._contents:
            self._contents[span] = self._words(*span)
        return self._contents[span]

    def _words(self, start: int, end: int) -> set[str]:
        return {w for w in _WORD.findall(self.text.key, start, end) if w not in _SMALL}


def _share(a: set[str], b: set[str]) -> float:
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0
