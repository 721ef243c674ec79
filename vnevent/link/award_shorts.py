"""Short forms of the names of bodies: "Bệnh viện (BV) Phú Mỹ" is one name, "SMC" the "Công ty Sao Mai (SMC)"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ..lexicon import lexicon
from ..text.document import Text
from ..text.letters import UPPER
from ..text.patterns import regex
from .award_words import lexemes_at

# "Bệnh viện (BV) Nhi đồng": the short form of what stands before it, and the name goes on
SHORT_INSIDE = regex(rf" \([{UPPER}][\w&-]{{1,8}}\)(?= [{UPPER}])", opens=(" (",))
_SHORT = regex(rf"[{UPPER}][{UPPER}\d&-]{{1,12}}")
_LONGEST = 120  # characters of a name before its short form
_MARK = regex(r"[.,;:()“”\"\n]")
_WORD = regex(r"\w+")


class ShortForms:
    """What the short forms in brackets of one text stand for. ``end_of`` tells where a name ends."""

    def __init__(self, text: Text, end_of: Callable[[int, int, int], int]) -> None:
        self.text, self.view, self.key, self.end_of = text, text.view, text.key, end_of
        self._known: dict[str, str | None] = {}

    def full(self, name: str) -> str:
        """The whole name where ``name`` is a short form, or a head with one behind it ("Công ty SMC")."""
        head, _, short = name.rpartition(" ")
        if short[1:2].islower() or not _SHORT.fullmatch(short):
            return name
        if short not in self._known:
            self._known[short] = self._find(short)
        full = self._known[short]
        return full if full and full.lower().startswith(head.lower()) else name

    def _find(self, short: str) -> str | None:
        at = self.view.find(f" ({short})")
        if at < 0 or short.lower() in lexicon().forms("province"):
            return None
        marks = [mark.end() for mark in _MARK.finditer(self.view, max(0, at - _LONGEST), at)]
        opening = marks[-1] if marks else max(0, at - _LONGEST)
        for word in _WORD.finditer(self.view, opening, at):
            if word[0][0].isupper() and any(self.end_of(word.start(), stop, at) == at for stop in self._heads(word)):
                return self.text.value(word.start(), at)
        return None

    def _heads(self, word: re.Match[str]) -> Iterator[int]:
        """Where the heads of bodies end that open at a word."""
        for form, kind, _ in lexemes_at(self.key, word.start()):
            if kind in ("award_body", "body_head") and self.key.startswith(form + " ", word.start()):
                yield word.start() + len(form)
