"""Knowledge as data: TOML files, their loader and the scan."""

from .loader import Entry, Hit, Hits, Lexicon, LexiconError, alternatives, lexicon

__all__ = ["Entry", "Hit", "Hits", "Lexicon", "LexiconError", "alternatives", "lexicon"]
