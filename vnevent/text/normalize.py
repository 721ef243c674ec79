"""From the article's text to the comparison forms that rules match on, with the way back to its offsets.

``view`` keeps letter case; ``key`` is the view in lower case and in one spelling of i and y ("nhiệm kì" as "nhiệm kỳ").
Both have the same length, so that an offset in one is an offset in the other. In the view: NFC, Đ repaired, tone
placement and dashes unified, quotes straightened to “ and ”, zero-width characters gone, runs of blanks one space,
line ends one "\\n".
The article's own text is never rewritten: values are cut from it through ``OffsetMap``.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise

from .letters import COMBINING, D_LOOKALIKES, LOWER, QUALITY_MARKS, TONE_MARKS, TONE_PLACEMENT
from .patterns import regex

# Checking for a character is much cheaper than a regex or a translation table over the whole text, and an article
# needs few of these; so each step looks first whether there is anything to do.
_ONE_TO_ONE = {
    **D_LOOKALIKES,
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("\u00a0\u202f\u2007\u2009\u3000\t\x0b\x0c", " "),
    "«": "“",
    "»": "”",
    "„": "“",
    "‟": "“",
    "\u2019": "'",
    "\u2018": "'",
}
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"
# What changes length: invisible characters, runs of blanks, blanks at line ends, several line ends, doubled quotes.
_LENGTH_CHANGE = regex(
    f"(?P<gone>[{_INVISIBLE}]+)|(?P<quote>''+)|(?P<line>[ \r]*\n[ \r\n]*|\r[ \r\n]*)|(?P<blank> {{2,}})"
)
_UNUSUAL = regex(f"[{''.join(_ONE_TO_ONE)}{_INVISIBLE}\r\u0300-\u036f]")
_INVISIBLES = regex(f"[{_INVISIBLE}]", needs=tuple(_INVISIBLE))
_NEW_TONES = frozenset(pair for pair in TONE_PLACEMENT if pair.islower())
# Starts at the rarer of the two letters; what a letter follows is a closed syllable (toàn), and right as it is.
_OPEN_TONE = regex(
    f"[{''.join(sorted({pair[1] for pair in _NEW_TONES}))}]"
    f"(?<=[{''.join(sorted({pair[0] for pair in _NEW_TONES}))}].)(?![{LOWER}])"
)
# Nobody writes more marks on a letter (Unicode bounds them likewise); a bound keeps composing them linear.
_CLUSTER = regex("[^\u0300-\u036f]?[\u0300-\u036f]{1,30}")
_INSTEAD = {"gone": "", "quote": '"', "line": "\n", "blank": " "}
_BLANKS = (" ", "\n")
# Spellings with i and y, each for the other; only syllables that are part of no longer one.
_SPELLINGS = (("sỹ", "sĩ"), ("kỉ", "kỷ"), ("mĩ", "mỹ"))
_KI = regex(r"kì(?!\w)")
# "a) ...", "b. ...": a line that begins in a small letter and still is one of its own
_ITEM_MARKS = (")", ".")
_WRAPPED, _FULL_LINE = 2, 40
_MARK_ORDER = regex(f"([{TONE_MARKS}]+)([{QUALITY_MARKS}]+)")


class OffsetMap:
    """Piecewise linear map from offsets of the view to offsets of the article's text."""

    __slots__ = ("_sources", "_views")

    def __init__(self, views: list[int], sources: list[int]) -> None:
        self._views = views
        self._sources = sources

    def source(self, offset: int) -> int:
        """The offset in the article's text of the view's character at ``offset``."""
        piece = bisect_right(self._views, offset) - 1
        return self._sources[piece] + offset - self._views[piece]


def _compose(cluster: str) -> str:
    ordered = _MARK_ORDER.sub(r"\2\1", unicodedata.normalize("NFD", cluster))
    return unicodedata.normalize("NFC", ordered)


def _changes_length(text: str) -> bool:
    """Whether ``_LENGTH_CHANGE`` has anything to do in a text without unusual characters."""
    if "  " in text or "''" in text:
        return True
    end = text.find("\n")
    while end >= 0:
        if text[end + 1 : end + 2] in _BLANKS or (end and text[end - 1] == " "):
            return True
        end = text.find("\n", end + 1)
    return False


def _replacements(text: str, unusual: bool) -> list[tuple[int, int, str]]:
    """Places where the view differs from the text in length, as (start, end, new text), in order."""
    found: list[tuple[int, int, str]] = []
    if not unicodedata.is_normalized("NFC", text) or (unusual and COMBINING.search(text)):
        for match in _CLUSTER.finditer(text):
            found.append((match.start(), match.end(), _compose(match[0])))
    if (unusual and ("\r" in text or _INVISIBLES.search(text))) or _changes_length(text):
        for match in _LENGTH_CHANGE.finditer(text):
            new = _INSTEAD[match.lastgroup or "gone"]
            if new != match[0]:
                found.append((match.start(), match.end(), new))
    found.sort()
    return found


def lower_keeping_length(text: str) -> str:
    """Lower case, one character for one (İ and the like stay as they are where lower() would lengthen them)."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def _spelt_alike(key: str) -> str:
    """The key with one spelling of words that are written with i and with y: "nhiệm kì" is "nhiệm kỳ"."""
    for spelt, alike in _SPELLINGS:
        if spelt in key:
            key = key.replace(spelt, alike)
    return _KI.sub("kỳ", key) if "kì" in key else key


def _misplaced_tones(key: str) -> list[int]:
    """Where an open syllable carries its tone in the new typography (hoà), not behind qu."""
    found: list[int] = []
    for match in _OPEN_TONE.finditer(key):
        offset = match.start() - 1
        behind_q = offset > 0 and key[offset - 1] == "q"
        if key[offset : offset + 2] in _NEW_TONES and not behind_q and not key[offset + 2 : offset + 3].isalpha():
            found.append(offset)
    return found


def _with_old_tones(text: str, misplaced: list[int]) -> str:
    parts, done = [], 0
    for offset in misplaced:
        pair = text[offset : offset + 2]
        parts += [text[done:offset], TONE_PLACEMENT.get(pair, pair)]
        done = offset + 2
    return "".join([*parts, text[done:]])


def _wraps(view: str) -> list[int]:
    """Line ends within a sentence, of text that was broken to a width: a line goes on in small letters.

    Where several lines do, the full ones among the others count too, whatever letter the next line begins with.
    """
    ends, broken = [-1], []
    end = view.find("\n")
    while end >= 0:
        ends.append(end)
        inside = end > 0 and (view[end - 1].islower() or view[end - 1] == ",")
        if inside and view[end + 1 : end + 2].islower() and view[end + 2 : end + 3] not in _ITEM_MARKS:
            broken.append(end)
        end = view.find("\n", end + 1)
    if len(broken) < _WRAPPED:
        return broken
    lengths = {end: end - before for before, end in pairwise(ends)}
    full = min(lengths[end] for end in broken)
    open_ended = (end for end in ends[1:] if view[end - 1].islower() or view[end - 1] == ",")
    return sorted({*broken, *(end for end in open_ended if lengths[end] >= max(full, _FULL_LINE))})


def normalize(text: str) -> tuple[str, str, OffsetMap | None]:
    """Give (view, key, offset map); the map is None where offsets of view and text are the same."""
    base = text
    unusual = _UNUSUAL.search(text) is not None
    if unusual:
        for char, new in _ONE_TO_ONE.items():
            if char in base:
                base = base.replace(char, new)
    replacements = _replacements(base, unusual)
    offsets: OffsetMap | None = None
    if replacements:
        parts: list[str] = []
        views, sources = [0], [0]
        done = length = 0
        for start, end, new in replacements:
            if start < done:
                continue
            parts.append(base[done:start])
            length += start - done
            if new:
                parts.append(new)
                views.append(length)
                sources.append(start)
                length += len(new)
            if views[-1] == length:
                sources[-1] = end
            else:
                views.append(length)
                sources.append(end)
            done = end
        parts.append(base[done:])
        base = "".join(parts)
        offsets = OffsetMap(views, sources)
    if not unicodedata.is_normalized("NFC", base):
        # Singletons such as U+0340 compose one for one; anything else would move offsets and stays as it is.
        base = "".join(new if len(new := unicodedata.normalize("NFC", char)) == 1 else char for char in base)
    if wraps := _wraps(base):
        letters = list(base)
        for offset in wraps:
            letters[offset] = " "
        base = "".join(letters)
    key = lower_keeping_length(base)
    if misplaced := _misplaced_tones(key):
        base, key = _with_old_tones(base, misplaced), _with_old_tones(key, misplaced)
    return base, _spelt_alike(key), offsets


@lru_cache(maxsize=8192)
def fold(phrase: str) -> str:
    """The comparison key of a short phrase: what ``key`` would be for it, trimmed."""
    return normalize(phrase)[1].strip()


def clean(value: str) -> str:
    """A value for the output: the article's own spelling, NFC, single spaces, no invisible characters."""
    if _UNUSUAL.search(value):
        value = _INVISIBLES.sub("", value)
    return " ".join(unicodedata.normalize("NFC", value).split())
