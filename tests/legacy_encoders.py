"""Writers of legacy encodings, for tests: the way back from what ``vnevent.read.legacy`` reads."""

from __future__ import annotations

import unicodedata

from vnevent.read import legacy

TONES = "\u0300\u0301\u0303\u0309\u0323"
_TCVN = {char: code for code, char in sorted(legacy._TCVN.items(), reverse=True) if code >= 0xA1}
_MARKS = {char: code for code, char in legacy._WINDOWS_MARKS.items()}
_ALONE = {char: sign for sign, char in legacy._VNI_ALONE.items()}
_SIGNS = {marks: sign for sign, marks in legacy._VNI_MARKS.items()}


def tcvn3(text: str) -> bytes:
    """TCVN 5712 with the capitals of VN1 that have a code past 0xA0, the others as small letters (as fonts did)."""
    codes = (_TCVN.get(char) or _MARKS.get(char) or _TCVN.get(char.lower()) or ord(char) for char in text)
    return bytes(code if code < 256 else ord("?") for code in codes)


def vni(text: str) -> str:
    """VNI-Windows, as the Windows-1252 letters that its bytes are."""
    return "".join(_vni_letter(char) for char in text)


def cp1258(text: str) -> bytes:
    """Windows-1258: the tone after its letter."""
    return b"".join(_cp1258_letter(char) for char in text)


def _apart(char: str) -> tuple[str, str]:
    decomposed = unicodedata.normalize("NFD", char)
    tone = "".join(mark for mark in decomposed if mark in TONES)
    return unicodedata.normalize("NFC", "".join(mark for mark in decomposed if mark not in TONES)), tone


def _vni_letter(char: str) -> str:
    small = char.lower()
    if small.isascii() or not small.isalpha():
        return char
    base, tone = _apart(small)
    if small in _ALONE:
        out = _ALONE[small]
    elif base in _ALONE:
        out = _ALONE[base] + _SIGNS.get(tone, "")
    elif base == "i":
        out = small
    else:
        letter, *quality = list(unicodedata.normalize("NFD", base))
        out = letter + _SIGNS.get("".join(quality) + tone, "")
    return out.upper() if char.isupper() else out


def _cp1258_letter(char: str) -> bytes:
    try:
        return char.encode("cp1258")
    except UnicodeEncodeError:
        return "".join(_apart(char)).encode("cp1258", "replace")
