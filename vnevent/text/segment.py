"""Word segmentation by underthesea: the only place that knows it.

It is asked only where the lexicon and the grammar leave two readings of a run of capitals about equal, because its
import takes longer than a hundred articles do and each call longer than a whole article.
"""

from __future__ import annotations

from functools import lru_cache

from .normalize import fold


@lru_cache(maxsize=4096)
def word_starts(phrase: str) -> frozenset[int]:
    """Offsets in a phrase (single blanks, one line) at which underthesea begins a word.

    underthesea returns words without offsets and respells some (Hoà becomes Hòa, spaces round dashes move), so the
    words are laid along the phrase again; from a word on that cannot be found there, no offset is given.
    """
    from underthesea import word_tokenize

    starts = []
    folded, at = fold(phrase), 0
    for word in word_tokenize(phrase):
        at = folded.find(fold(word), at)
        if at < 0:
            break
        starts.append(at)
        at += len(word)
    return frozenset(starts)
