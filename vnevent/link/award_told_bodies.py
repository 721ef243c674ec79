"""Nouns that name once more a body told before: "doanh nghiệp này được tặng", "tặng Bằng khen cho công ty"."""

from __future__ import annotations

from ..text.patterns import regex
from .award_bodies import AFFILIATION, BodyReader
from .award_words import GROUP, THE_UNIT, Item, is_body_noun, is_general_noun

_CLOSES = regex(r"[.;,)]|$| (?:và|vì|nhân|do|bởi|để)(?!\w)")
_THIS_CLOSES = regex(r" này(?:[.,;)]|$)")
_NEAR_VERB = 25  # characters between "này" and the verb


class ToldBodies(BodyReader):
    """Tells nouns that stand for somebody told before from kinds of recipients."""

    def _is_body_told(self, item: Item, following: Item | None, last: Item | None) -> bool:
        """ "tặng Bằng khen cho công ty.": one that is told before, where no other recipient stands beside it."""
        if item.party is None or item.party.definite != "bare" or not is_body_noun(item.party.name):
            return False
        if is_general_noun(self.key[item.start : item.end]) and self.key[item.start : item.end] != THE_UNIT:
            return False  # "3 Bằng khen cho tập thể; 5 Bằng khen cho cá nhân": a kind of recipients
        given = last is not None and last.kind in ("to", "give") and last.end >= item.start - 1
        beside = following is not None and following.kind == GROUP and following.start - item.end < len(" và các ")
        return given and not beside and bool(_CLOSES.match(self.key, item.end))

    def _is_this(self, item: Item, following: Item | None, last: Item | None) -> bool:
        """ "Năm 2010, doanh nghiệp này được tặng ...", "tặng A cho ngôi trường này": of whom was told before."""
        if not self.key.startswith(" này ", item.end) and not _THIS_CLOSES.match(self.key, item.end):
            return False
        receives = following is not None and following.kind in ("passive", "receive")
        receives = receives and not AFFILIATION.search(self.key, max(0, item.start - 14), item.start)
        near = receives and following is not None and following.start - item.end < _NEAR_VERB
        return near or (last is not None and last.kind in ("to", "give") and last.end >= item.start - 1)
