"""What kind of source a file is: by its name, and by its content where the name does not tell."""

from __future__ import annotations

import re

from ..text.patterns import regex

SUFFIXES = {
    ".txt": "text", ".text": "text", ".html": "html", ".htm": "html", ".xhtml": "html", ".jsonl": "jsonl",
    ".ndjson": "jsonl", ".json": "json", ".csv": "csv", ".tsv": "tsv", ".parquet": "parquet",
    ".warc": "warc", ".wet": "warc",
}  # fmt: skip
COMPRESSIONS = {".gz": "gzip", ".zst": "zstd", ".bz2": "bz2", ".xz": "xz"}
_MAGIC = ((b"\x1f\x8b", "gzip"), (b"\x28\xb5\x2f\xfd", "zstd"), (b"BZh", "bz2"), (b"\xfd7zXZ\0", "xz"))
SINGLE = frozenset({"text", "html"})  # one file, one article
_HTML = regex(
    rb"(?:<!--.{0,2000}?-->\s{0,100})?<(?:!doctype\s{1,20}html|html|head|body|\?xml[^>]{0,200}>\s{0,100}<(?:!doctype|html))",
    re.IGNORECASE | re.DOTALL,
)


def compression_of(head: bytes) -> str | None:
    """The compression that the first bytes of a file show."""
    return next((name for magic, name in _MAGIC if head.startswith(magic)), None)


def kind_of_name(name: str) -> str | None:
    """The kind that a file's name tells, seen through .gz and the like; None where it tells none."""
    name = name.lower()
    for suffix in COMPRESSIONS:
        name = name.removesuffix(suffix)
    dot = name.rfind(".")
    return SUFFIXES.get(name[dot:]) if dot >= 0 else None


def has_suffix(name: str) -> bool:
    """Whether a file's name tells anything of what it holds."""
    for suffix in COMPRESSIONS:
        name = name.removesuffix(suffix)
    return "." in name.rpartition("/")[2][1:]


def kind_of_content(head: bytes) -> str:
    """The kind that the first bytes of a file tell."""
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(b"WARC/"):
        return "warc"
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if _HTML.match(start):
        return "html"
    if start.startswith(b"["):
        return "json" if start[1:].lstrip()[:1] in (b"{", b"]") else "text"
    if start.startswith(b"{") and start[1:].lstrip()[:1] in (b'"', b"}"):
        first = start.split(b"\n", 1)[0].rstrip()
        return "jsonl" if first.endswith(b"}") or len(first) >= 4096 else "json"
    return "text"
