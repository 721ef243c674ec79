"""Knowledge as data: TOML files, their loader and the scan."""

from .loader import Entry, Hit, Hits, Lexicon, LexiconError, alternatives, lexicon
from .phrases import PhraseMatch, Phrases, ends_before_words, is_word

__all__ = [
    "Entry",
    "Hit",
    "Hits",
    "Lexicon",
    "LexiconError",
    "PhraseMatch",
    "Phrases",
    "alternatives",
    "ends_before_words",
    "is_word",
    "lexicon",
]
