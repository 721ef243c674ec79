"""The one place that knows Vietnamese letters.

Character classes for regexes (``UPPER``, ``LOWER``), the tone placement table (hoà -> hòa), the look-alikes
of Đ and the order of combining marks. Rules name these classes and never spell out accented letters.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from .patterns import regex

_BASES = "aăâeêioôơuưy"
_TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"]


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


_VOWELS = "".join(_nfc(base + tone) for base in _BASES for tone in _TONES)
_ACCENTED = "".join(sorted(set(_VOWELS + "đ") - set("abcdefghijklmnopqrstuvwxyz")))

LOWER = "a-z" + _ACCENTED
UPPER = "A-Z" + _ACCENTED.upper()

# Old typography puts the tone of an open oa, oe, uy on the first vowel (hòa), new typography on the second (hoà);
# the press mixes both, the comparison form is the old one.
_PAIRS = [("o", "a"), ("o", "e"), ("u", "y")]


def _tone_table() -> dict[str, str]:
    table: dict[str, str] = {}
    for first, second in _PAIRS:
        for tone in _TONES[1:]:
            new, old = first + _nfc(second + tone), _nfc(first + tone) + second
            table[new] = old
            table[new.upper()] = old.upper()
            table[new.capitalize()] = old[0].upper() + old[1:]
            table[new[0] + new[1:].upper()] = old[0] + old[1:].upper()
    return table


TONE_PLACEMENT = _tone_table()

# Eth, African D and their small forms, printed for Đ by old fonts and keyboards: no Unicode form maps them.
D_LOOKALIKES = {"\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u0256": "đ"}

# Marks of vowel quality (circumflex, breve, horn) must stand before tone marks for NFC to compose them.
QUALITY_MARKS = "\u0302\u0306\u031b"
TONE_MARKS = "\u0300\u0301\u0303\u0309\u0323\u0340\u0341"

# A written syllable of Vietnamese, without tone and vowel marks: initial, one to three vowels, final.
_SYLLABLE = regex(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?", re.IGNORECASE
)
COMBINING = regex("[\u0300-\u036f]")


@lru_cache(maxsize=8192)
def is_vietnamese_syllable(word: str) -> bool:
    """Whether a word can be one syllable of Vietnamese ("Nguyễn", not "Alessandro")."""
    return _SYLLABLE.fullmatch(COMBINING.sub("", unicodedata.normalize("NFD", word))) is not None
