"""Windows-1258, TCVN3 (ABC) and VNI-Windows: tables, and which of them a text is written in.

TCVN3 and VNI are font encodings: what a file holds are Latin-1 letters that only the right font shows as Vietnamese.
Archives hold them as bytes, and as Unicode where a converter took them for Windows-1252.
"""

from __future__ import annotations

import re
import unicodedata

from ..text.patterns import regex

# TCVN 5712 (VN1) from byte 0x80 on; VN3, the common form, is the part from 0xA1 on without the capitals.
_TCVN_HIGH = (
    "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễế"
    "ệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
)
_TCVN_LOW = dict(zip((1, 2, 4, 5, 6, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17), "ÚỤỪỬỮỨỰỲỶỸÝỴ", strict=True))
_TCVN = {**_TCVN_LOW, **{0x80 + i: char for i, char in enumerate(_TCVN_HIGH)}}
# In 0x80-0x9F a file has Windows quotes and dashes, or VN1 capitals: capitals stand among capitals.
_WINDOWS_MARKS = {
    0x82: "‚",
    0x84: "„",
    0x85: "…",
    0x91: "‘",
    0x92: "’",
    0x93: "“",
    0x94: "”",
    0x95: "•",
    0x96: "–",
    0x97: "—",
}

# VNI-Windows: a base letter and a second letter that carries the marks; a few letters stand alone.
_VNI_MARKS = {
    "ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323", "â": "\u0302", "á": "\u0302\u0301",
    "à": "\u0302\u0300", "å": "\u0302\u0309", "ã": "\u0302\u0303", "ä": "\u0302\u0323",
    "ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300",
    "ú": "\u0306\u0309", "ü": "\u0306\u0303", "ë": "\u0306\u0323",
}  # fmt: skip
_VNI_ALONE = {"ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ"}
_VNI_BREVE = "êéèúüë"
_VNI_ROOF = "âáàåãä"
_VNI_PAIR = regex(
    f"(?P<base>[aA])(?P<mark>[ùøûõï{_VNI_ROOF}{_VNI_BREVE}])|(?P<roofed>[eEoO])(?P<roof>[ùøûõï{_VNI_ROOF}])"
    "|(?P<plain>[uUyYôÔöÖ])(?P<tone>[ùøûõï])|(?P<alone>[ôöæóòîñÔÖÆÓÒÎÑ])",
    re.IGNORECASE,
)

# Onset, vowels and coda of a Vietnamese syllable without its tone, to tell a right decoding from a wrong one.
_SYLLABLE = regex(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?"
    r"(?:uyê|uyu|oai|oao|oay|oeo|uây|uôi|ươi|ươu|iêu|yêu|uâ|uê|uơ|uy|uô|ươ|iê|yê|ia|ya|ua|ưa|oa|oă|oe|oo|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi"
    r"|ơi|ui|ưi|ưu|[aăâeêioôơuưy])(?:ng|nh|ch|[cmnpt])?"
)
_WORD = regex(r"[^\W\d_]+(?:[\u0300-\u0323][^\W\d_]*)*|[\u00a1-\u00bf\u00d7\u00f7]+")
_TONES = regex("[\u0300\u0301\u0303\u0309\u0323]")
_ENOUGH = 0.85  # share of well-formed words
# How many of them there must be: in bytes that are no UTF-8, and in a text where © and µ may be just that.
_FEWEST_IN_BYTES, _FEWEST_IN_TEXT = 2, 8


def convert(data: bytes, encoding: str) -> str:
    """Decode bytes of a legacy encoding: "tcvn3", "vni" or "cp1258"."""
    if encoding == "tcvn3":
        return _tcvn3("".join(map(chr, data)))
    if encoding == "vni":
        return _vni(_windows_1252(data))
    return data.decode("cp1258")


def convert_text(text: str, encoding: str) -> str:
    """Convert a text whose letters are the codes of a legacy font."""
    if encoding == "tcvn3":
        return _tcvn3("".join(chr(_byte_of(char)) if _byte_of(char) else char for char in text))
    return _vni(text)


def best_of_bytes(data: bytes) -> tuple[str | None, str]:
    """The encoding in which bytes read as Vietnamese, and the text; None where they do in none."""
    candidates: list[tuple[float, str, str]] = []
    for name in ("cp1258", "tcvn3", "vni"):
        try:
            text = convert(data, name)
        except UnicodeDecodeError:
            continue
        candidates.append((vietnamese_share(text, _FEWEST_IN_BYTES), name, text))
    return _best(candidates)


def best_of_text(text: str) -> tuple[str | None, str]:
    """The legacy font in which a text reads better than as it stands; None where in none."""
    as_is = vietnamese_share(text, _FEWEST_IN_TEXT)
    candidates = []
    for name in ("tcvn3", "vni"):
        converted = convert_text(text, name)
        share = vietnamese_share(converted, _FEWEST_IN_TEXT)
        if share > as_is + 0.2:
            candidates.append((share, name, converted))
    return _best(candidates)


def vietnamese_share(text: str, fewest: int) -> float:
    """The share of words with marks that are well-formed Vietnamese syllables; 0 where they are fewer than asked."""
    good = bad = 0
    for match in _WORD.finditer(text[:20_000]):
        word = match[0]
        if word.isascii():
            continue
        if _is_syllable(word):
            good += 1
        else:
            bad += 1
    return good / (good + bad) if good >= fewest else 0.0


def _best(candidates: list[tuple[float, str, str]]) -> tuple[str | None, str]:
    if not candidates:
        return None, ""
    share, name, text = max(candidates, key=lambda candidate: candidate[0])
    return (name, text) if share >= _ENOUGH else (None, "")


def _is_syllable(word: str) -> bool:
    apart = unicodedata.normalize("NFD", word.lower())
    if len(_TONES.findall(apart)) > 1:
        return False
    base = unicodedata.normalize("NFC", _TONES.sub("", apart))
    return _SYLLABLE.fullmatch(base) is not None


def _tcvn3(codes: str) -> str:
    """From a string of byte values; characters past 0xFF stay as they are."""
    out: list[str] = []
    for index, char in enumerate(codes):
        code = ord(char)
        mark = _WINDOWS_MARKS.get(code)
        if mark is not None and not _among_capitals(out, codes, index):
            out.append(mark)
        elif code in _TCVN_LOW and not _among_capitals(out, codes, index):
            out.append(char)
        else:
            out.append(_TCVN.get(code, char))
    return "".join(out)


def _among_capitals(before: list[str], codes: str, index: int) -> bool:
    """Whether a byte that may be a mark or a capital stands within a word of capitals."""
    last = before[-1] if before else " "
    follows = _TCVN.get(ord(codes[index + 1]), codes[index + 1]) if index + 1 < len(codes) else " "
    if last.isupper():
        return follows.isupper() or ord(codes[index]) not in (0x92, 0x94)
    return follows.isupper() and ord(codes[index]) not in (0x91, 0x93) and not last.isspace()


def _vni(text: str) -> str:
    return unicodedata.normalize("NFC", _VNI_PAIR.sub(_vni_letter, text))


def _vni_letter(match: re.Match[str]) -> str:
    alone = match["alone"]
    if alone is not None:
        return _cased(_VNI_ALONE[alone.lower()], alone)
    base = match["base"] or match["roofed"] or match["plain"]
    mark = match["mark"] or match["roof"] or match["tone"]
    letter = _cased(_VNI_ALONE.get(base.lower(), base.lower()), base)
    return unicodedata.normalize("NFC", letter + _VNI_MARKS[mark.lower()])


def _cased(letter: str, like: str) -> str:
    return letter.upper() if like.isupper() else letter


def _windows_1252(data: bytes) -> str:
    return "".join(bytes([code]).decode("cp1252", "ignore") or chr(code) for code in data)


def _byte_of(char: str) -> int:
    """The Windows-1252 or Latin-1 byte of a character, 0 where it has none."""
    if ord(char) < 0x100:
        return ord(char)
    try:
        return char.encode("cp1252")[0]
    except UnicodeEncodeError:
        return 0
