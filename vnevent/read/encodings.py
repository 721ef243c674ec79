"""From bytes to text: UTF-8, UTF-16, Windows-1258, and the legacy font encodings TCVN3 and VNI, told by content."""

from __future__ import annotations

import codecs

from ..model import Warning_
from ..text.patterns import regex
from .units import ArticleError

NAMES = {
    "tcvn3": "TCVN3 (ABC)",
    "vni": "VNI-Windows",
    "cp1258": "Windows-1258",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
}
_ALIASES = {"tcvn": "tcvn3", "abc": "tcvn3", "tcvn5712": "tcvn3", "vni-windows": "vni", "windows-1258": "cp1258"}
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = regex(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# Letters that only Unicode Vietnamese has: where they stand, no legacy font was used.
_UNICODE_LETTERS = regex("[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
# Letters of other alphabets' Latin-1 that Vietnamese never uses: a text full of them was written with a legacy font.
_LEGACY_SIGNS = regex(
    "[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df"
    "\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]"
)


def known(name: str) -> str | None:
    """The program's name of an encoding that a user names, None where there is no such encoding."""
    name = name.strip().lower().replace("_", "-")
    name = _ALIASES.get(name, name)
    if name in ("tcvn3", "vni"):
        return name
    try:
        found = codecs.lookup(name).name
        return None if not isinstance(b"".decode(found), str) else found
    except (LookupError, UnicodeError):
        return None


def sniff_utf16(head: bytes) -> str | None:
    """The name of the UTF-16 form that the first bytes of a file show, with or without a byte order mark."""
    for mark, name in _BOMS[1:]:
        if head.startswith(mark):
            return name
    sample = head[:2000]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(len(sample) // 2, 1)
    if odd > half * 0.3 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.3 and odd < half * 0.05:
        return "utf-16-be"
    return None


def is_binary(head: bytes) -> bool:
    """Whether the first bytes of a file are no text in any encoding."""
    if sniff_utf16(head):
        return False
    sample = head[:8000]
    return b"\0" in sample or len(_CONTROLS.findall(sample)) > len(sample) * 0.1


def decode(data: bytes, encoding: str | None = None) -> tuple[str, tuple[Warning_, ...]]:
    """Decode one article; the warnings tell a conversion. Raises ArticleError where nothing fits."""
    if encoding is not None:
        return _forced(data, encoding)
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _not_utf8(data, error)
    if "\0" in text:
        return _with_nulls(data)
    return mend_legacy(text)


def mend_legacy(text: str) -> tuple[str, tuple[Warning_, ...]]:
    """Convert a text that holds TCVN3 or VNI font codes as Unicode letters ("Hµ Néi", "Haø Noäi")."""
    signs = len(_LEGACY_SIGNS.findall(text))
    if signs * 100 < len(text) or len(_UNICODE_LETTERS.findall(text)) * 20 > signs:
        return text, ()
    from . import legacy

    name, better = legacy.best_of_text(text)
    return (text, ()) if name is None else (better, _told(name))


def _forced(data: bytes, encoding: str) -> tuple[str, tuple[Warning_, ...]]:
    if encoding in ("tcvn3", "vni"):
        from . import legacy

        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = None
        if text is not None and not text.isascii():
            return legacy.convert_text(text, encoding), _told(encoding)
        return legacy.convert(data, encoding), _told(encoding)
    text, _ = _strict(data, encoding)
    text = text.removeprefix("\ufeff")
    return text, () if encoding == "utf-8" else _told(encoding)


def _strict(data: bytes, encoding: str) -> tuple[str, tuple[Warning_, ...]]:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"not {NAMES.get(encoding, encoding)} (byte {error.start + 1}); name the encoding with --encoding"
        raise ArticleError("encoding", message) from None
    return text, () if encoding == "utf-8" else _told(encoding)


def _with_nulls(data: bytes) -> tuple[str, tuple[Warning_, ...]]:
    name = sniff_utf16(data)
    if name is None:
        raise ArticleError("binary", "not a text: it holds zero bytes")
    return _strict(data, name)


def _not_utf8(data: bytes, error: UnicodeDecodeError) -> tuple[str, tuple[Warning_, ...]]:
    wide = sniff_utf16(data)
    if wide is not None:
        return _strict(data, wide)
    if is_binary(data):
        raise ArticleError("binary", "a binary file, not a text") from None
    from . import legacy

    name, text = legacy.best_of_bytes(data)
    if name is None:
        bad = f"byte 0x{data[error.start]:02x} at offset {error.start}"
        message = f"not UTF-8 ({bad}) nor another Vietnamese encoding; convert it or name its encoding with --encoding"
        raise ArticleError("encoding", message)
    return text, _told(name)


def _told(encoding: str) -> tuple[Warning_, ...]:
    name = NAMES.get(encoding, encoding)
    return (Warning_("encoding", f"decoded from {name}; offsets are of the decoded text"),)
