"""An article's text with its blocks and sentences.

A block is one line; a sentence lies within one block. All offsets here are offsets of the view
(see ``normalize``); ``Text.mention`` and ``Text.value`` go back to the article's own characters.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from ..model import Mention
from .letters import LOWER, UPPER
from .normalize import OffsetMap, clean, normalize
from .patterns import regex

# Kinds of blocks
HEADLINE, PARAGRAPH, CAPTION, ITEM = "headline", "paragraph", "caption", "item"
BYLINE, FURNITURE = "byline", "furniture"

_CAPTION = regex(r"(?:^\|)|(?:\|\s*$)|\bảnh\s*(?:\d+\s*)?[:.]|^(?:hình|ảnh)\s*\d*\s*[:.]|\(ảnh\b", re.IGNORECASE)
_ITEM = regex(r"\s*(?:[-+*•●▪]|\d{1,3}[.)](?!\d)|[a-zđ]\)|[IVX]{1,5}\.)\s*")
_BYLINE = regex(
    r"\s*(?:(?:tin|bài|ảnh|tin bài|nguồn|theo|thực hiện|tác giả|pv)\b[^.]{0,60}|[^.,;:]{1,40})[\s./]*$", re.IGNORECASE
)
_CREDIT_ONLY = regex(r"\s*(?:tin|bài)\b[^:]{0,25}:|\s*(?:nguồn|theo)\b", re.IGNORECASE)
_LINKS = ("lượt xem", "in trang", "xem thêm", "từ khóa", "tag", "tin khác", "tin mới nhất", "tin liên quan", "đọc thêm")
_FURNITURE = regex(
    rf"\s*(?:(?:{'|'.join(_LINKS)}|tags|photo caption)\b"
    r"|(?:chia sẻ|bình luận)\b.{0,60}$)|[\s\d.,:/|()+-]*+(?:gmt[+\d]*+)?[\s\d)]*+$",
    re.IGNORECASE,
)
_FURNITURE_WORDS = (*_LINKS, "photo caption", "chia sẻ", "bình luận", "gmt")
_WORDS = max(map(len, _FURNITURE_WORDS))
_STOPS = ".!?…"
_STOP = regex(r"[.!?…]++['\"”)\]]*+")
# A full stop ends a sentence before a blank and a capital, or, where a crawler lost the blank, right before a capital.
_BEHIND_STOP = regex(rf"\s++(?=['\"“(\[]?[{UPPER}\d*•-])|(?<=[{LOWER}\d”)\"][.!?…])(?=[{UPPER}][{LOWER}])")
# Abbreviations that end in a stop within a sentence: titles, administrative units, initials.
_ABBREVIATIONS = frozenset((
    "pgs", "gs", "ts", "tskh", "ths", "th", "bs", "bscki", "bsckii", "ks", "kts", "cn", "ngnd", "ngưt",
    "nsnd", "nsưt", "ttnd", "ttưt", "vs", "ls", "ds", "lm", "ht", "tt", "đđ", "tp", "tx", "t", "p", "q", "h",
    "x", "đ", "kp", "st", "mr", "mrs", "ms", "dr", "prof", "tr", "nxb", "no", "vol",
))  # fmt: skip
# "lần thứ X. Đại hội ...": a Roman numeral ends a sentence as any number does
_ORDINALS, _ROMAN = ("thứ", "khóa", "lần"), ("i", "v", "x")
_BEFORE_NUMERAL = regex(rf"[{LOWER}] I")
_JOINTS = regex(r"[\s(,./-]")
# A photo credit that a crawler glued to the text which follows it.
_CREDIT = regex(rf"\bẢnh\s*+:\s*+[^().\n]{{1,40}}\)(?=\s*+[{UPPER}])")


class Block:
    """One line of the article: its span and its kind, which is told when it is first asked for."""

    __slots__ = ("_index", "_kind", "_last", "_view", "end", "start")

    def __init__(self, view: str, start: int, end: int, index: int, last: int) -> None:
        self.start = start
        self.end = end
        self._view = view
        self._index = index
        self._last = last
        self._kind: str | None = None

    @property
    def kind(self) -> str:
        if self._kind is None:
            self._kind = _block_kind(self._view[self.start : self.end], self._index, self._last)
        return self._kind


class Sentence(NamedTuple):
    """A sentence: its span and the index of its block."""

    start: int
    end: int
    block: int


class Text:
    """The decoded text of one article, read-only."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.view: str
        self.key: str
        self._offsets: OffsetMap | None
        self.view, self.key, self._offsets = normalize(raw)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The article's own offsets of a span of the view."""
        if self._offsets is None:
            return start, end
        begin = self._offsets.source(start)
        if end <= start:
            return begin, begin
        last = self._offsets.source(end - 1)
        after = last + 1
        # A composed character of the view may stand for a letter and its combining marks.
        while after < len(self.raw) and "\u0300" <= self.raw[after] <= "\u036f":
            after += 1
        return begin, after

    def value(self, start: int, end: int) -> str:
        """The article's own spelling of a span, as a value of the output."""
        begin, after = self.span(start, end)
        return clean(self.raw[begin:after])

    def mention(self, start: int, end: int, rule: str) -> Mention:
        """A mention of the output for a span of the view."""
        begin, after = self.span(start, end)
        return Mention(begin, after, self.raw[begin:after], rule)

    @cached_property
    def blocks(self) -> list[Block]:
        """The lines that hold anything, in order."""
        spans = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", self.view)]
        last = len(spans) - 1
        return [Block(self.view, start, end, index, last) for index, (start, end) in enumerate(spans)]

    @cached_property
    def sentences(self) -> list[Sentence]:
        """All sentences of all blocks, in order."""
        return [sentence for index in range(len(self.blocks)) for sentence in self.sentences_of(index)]

    def sentences_of(self, block: int) -> list[Sentence]:
        """The sentences of one block. Most articles need few of their blocks divided."""
        known = self._divided.get(block)
        if known is None:
            span = self.blocks[block]
            known = [Sentence(start, end, block) for start, end in _split(self.view, self.key, span.start, span.end)]
            self._divided[block] = known
        return known

    @cached_property
    def _divided(self) -> dict[int, list[Sentence]]:
        return {}

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    @cached_property
    def _block_starts(self) -> list[int]:
        return [b.start for b in self.blocks]

    def block_at(self, offset: int) -> int:
        """The index of the block that holds ``offset``."""
        return max(bisect_right(self._block_starts, offset) - 1, 0)

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence that holds ``offset``."""
        return max(bisect_right(self._sentence_starts, offset) - 1, 0)

    def sentence_of(self, offset: int) -> Sentence:
        """The sentence that holds ``offset``, without dividing other blocks."""
        for sentence in reversed(self.sentences_of(self.block_at(offset))):
            if sentence.start <= offset:
                return sentence
        return self.sentences[self.sentence_at(offset)]


def _block_kind(line: str, index: int, last: int) -> str:
    if not (line[0].isalpha() and not line[:_WORDS].lower().startswith(_FURNITURE_WORDS)) and _FURNITURE.match(line):
        return FURNITURE
    if len(line) < 400 and _may_be_caption(line) and _CAPTION.search(line) and not _CREDIT_ONLY.match(line):
        return CAPTION
    if index <= 2 and len(line) < 220 and not _ends_sentence(line):
        return HEADLINE
    if index >= last - 2 and len(line) < 90 and (_CREDIT_ONLY.match(line) or (index > 2 and _BYLINE.match(line))):
        return BYLINE
    if _ITEM.match(line):
        return ITEM
    return PARAGRAPH


def _may_be_caption(line: str) -> bool:
    low = line.lower()
    return "|" in low or "ảnh" in low or low.startswith("hình")


def _ends_sentence(line: str) -> bool:
    return line.rstrip().rstrip("'\"”)]").endswith((".", "!", "?", "…", ":", ";"))


def _split(view: str, key: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Sentence spans of one block, without the blanks between them."""
    begin = start
    for cut in [*_cuts(view, key, start, end), end]:
        stop = cut
        while stop > begin and view[stop - 1].isspace():
            stop -= 1
        while begin < stop and view[begin].isspace():
            begin += 1
        if stop > begin:
            yield begin, stop
        begin = max(begin, cut)


def _cuts(view: str, key: str, start: int, end: int) -> list[int]:
    """Where sentences end within a block, the blanks behind them included."""
    cuts = [match.end() for match in _glued_credits(view, start, end)]
    reached = start
    for dot in _stops(view, start, end):
        if dot < reached:
            continue
        stop = _STOP.match(view, dot, end)
        if stop is None:
            continue
        reached = stop.end()
        behind = _BEHIND_STOP.match(view, reached, end)
        if behind and (reached > dot + 1 or view[dot] != "." or not _is_abbreviation(view, key, dot)):
            cuts.append(behind.end())
    return sorted(cuts)


def _stops(view: str, start: int, end: int) -> list[int]:
    """Where characters stand that may end a sentence. Finding them one by one is faster than a regex for all."""
    found: list[int] = []
    for char in _STOPS:
        offset = view.find(char, start, end)
        while offset >= 0:
            found.append(offset)
            offset = view.find(char, offset + 1, end)
    found.sort()
    return found


def _glued_credits(view: str, start: int, end: int) -> Iterator[re.Match[str]]:
    offset = view.find("Ảnh", start, end)
    while offset >= 0:
        match = _CREDIT.match(view, offset, end)
        if match:
            yield match
        offset = view.find("Ảnh", offset + 1, end)


def _is_abbreviation(view: str, key: str, dot: int) -> bool:
    """Whether the stop at ``dot`` belongs to the word before it."""
    words = key[max(0, dot - 8) : dot].split()
    if not words or key[dot - 1].isspace() or key[dot - 1].isdigit():
        return False
    word = _JOINTS.split(words[-1])[-1]
    if len(words) > 1 and words[-2] in _ORDINALS and word in _ROMAN:
        return False
    if word == "i" and _BEFORE_NUMERAL.match(view, dot - 3):  # "Cục Bảo vệ rừng I. Từ năm 2010 ...", no initial
        return False
    return word in _ABBREVIATIONS or (len(word) == 1 and (word.isalnum() or word == "_"))
