"""Positions: a title and the body it is held in. The title comes from the lexicon, ``bodies`` reads on from there."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ..lexicon import Entry, Hit, Hits, Phrases, lexicon
from ..text.document import Text
from ..text.letters import is_vietnamese_syllable
from .bodies import BodyReader
from .names import Token


@cache
def _modifier() -> Phrases:
    return lexicon().phrases("position_modifier")


@cache
def _status_words() -> tuple[str, ...]:
    return tuple(form + " " for form in lexicon().forms("position_status"))


class PositionMention(NamedTuple):
    """A post. ``rank`` is its canonical title, ``body`` where the body begins, ``name`` a name right behind it."""

    start: int
    end: int
    title: Entry
    title_end: int
    rank: str
    body: int
    status: Entry | None
    name: Token | None


class PositionReader:
    """Reads one text's positions; ``known`` are comparison keys of names that the article announces."""

    def __init__(self, text: Text, hits: Hits, known: frozenset[str]) -> None:
        self.text = text
        self.bodies = BodyReader(text, hits, known)
        self.titles = self.bodies.titles
        self.cuts = self.bodies.cuts

    def status_before(self, start: int) -> tuple[int, Entry | None]:
        """A word such as nguyên or quyền before a title: where it starts, and its entry."""
        key = self.text.key
        if not key.endswith(_status_words(), 0, start):
            return start, None
        for form, entry in lexicon().forms("position_status").items():
            begin = start - len(form) - 1
            if begin < 0 or not key.startswith(form + " ", begin) or (begin and key[begin - 1].isalnum()):
                continue
            if (marks := entry.attrs.get("behind")) and not key.endswith(tuple(marks), 0, begin):
                continue
            behind = entry.attrs.get("not_behind")
            if behind is None or not key.endswith(behind, 0, begin):
                return (start, None) if entry.attrs.get("dropped") else (begin, entry)
        return start, None

    def read(self, start: int, limit: int) -> PositionMention | None:
        """The position whose title hit is at ``start``; ``limit`` is the end of the sentence."""
        hit = self.titles[start]
        if hit.entry.attrs.get("body_after") and not self.bodies.body_at(hit.end + 1):
            return None
        if not self._has_head(hit):
            return None
        end, name = self.bodies.read(hit, limit)
        if name:
            self.bodies.learn_surname(self.text.key[slice(*name)])
        if end < hit.end or (hit.entry.attrs.get("needs_body") and end == hit.end):
            return None
        if hit.entry.attrs.get("foreign") and not (name and self._is_foreign(*name)):
            return None
        begin, status = self.status_before(start)
        if status and status.attrs.get("not_held"):
            return None
        rank, body = self._rank(hit, end)
        return PositionMention(begin, end, hit.entry, hit.end, rank, body, status, name)

    def _has_head(self, hit: Hit) -> bool:
        """Whether one of the bodies stands behind a title that is one only before them ("Thành viên HĐQT")."""
        heads, key, at = hit.entry.attrs.get("heads"), self.text.key, hit.end + 1
        if heads is None:
            return True
        return any(
            key.startswith(head, at) and not key[at + len(head) : at + len(head) + 1].isalnum() for head in heads
        )

    def _is_foreign(self, start: int, end: int) -> bool:
        return not all(is_vietnamese_syllable(word) for word in self.text.key[start:end].split(" "))

    def _rank(self, hit: Hit, end: int) -> tuple[str, int]:
        """The canonical title with its modifier ("Phó Bí thư Thường trực"), and where the body's name begins."""
        title = str(hit.entry.attrs.get("short_for", hit.entry.canonical))
        second = self.titles.get(hit.end + 1)
        if second and second.end <= end and not hit.entry.attrs.get("of_person"):
            rank, body = self._rank(second, end)
            return f"{title} {rank}", body
        modifier = _modifier().match(self.text.key, hit.end + 1)
        if modifier:
            entry = lexicon().forms("position_modifier")[modifier[0]]
            return f"{title} {entry.canonical}", modifier.end()
        # the body of a "Trưởng ban Tuyên giáo" is its "ban Tuyên giáo"
        return title, hit.end - len(hit.entry.attrs.get("of", ""))
