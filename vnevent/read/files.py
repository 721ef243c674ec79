"""Which files a run reads: files, folders, globs, lists of names, standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator

from .kinds import has_suffix, kind_of_name
from .units import Reject

STDIN = "-"


def find_files(inputs: Iterable[str]) -> Iterator[str | Reject]:
    """The names of all files to read, folders and globs in sorted order, each file once; and what is no file."""
    seen: set[str] = set()
    for name in inputs:
        for found in _expand(name):
            if isinstance(found, str):
                if found in seen:
                    continue
                seen.add(found)
            yield found


def shown(name: str) -> str:
    """A file's name as text that any output can hold, also where its bytes are no UTF-8."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def listed(name: str, null: bool = False) -> list[str]:
    """The names in a list file ("-": standard input), one a line or ended by a zero byte."""
    if name == STDIN:
        data = sys.stdin.buffer.read()
    else:
        with open(name, "rb") as file:
            data = file.read()
    parts = data.split(b"\0" if null else b"\n")
    return [os.fsdecode(part if null else part.rstrip(b"\r")) for part in parts if part.strip()]


def _expand(name: str) -> Iterator[str | Reject]:
    if name == STDIN:
        yield name
    elif os.path.isdir(name):
        yield from _folder(name)
    elif os.path.exists(name) or not any(char in name for char in "*?["):
        yield name
    else:
        import glob

        found = sorted(glob.glob(name, recursive=True))
        if not found:
            yield Reject(shown(name), None, "no-match", "no file matches; check the folder and the pattern")
        for path in found:
            yield from _folder(path) if os.path.isdir(path) else [path]


def _folder(folder: str) -> Iterator[str | Reject]:
    found = False
    try:
        for path in _walk(folder):
            found = True
            yield path
    except OSError as error:
        yield Reject(shown(folder), None, "unreadable", f"cannot read the folder: {error.strerror}")
        return
    if not found:
        message = "no articles in the folder; it needs .txt, .html, .json, .jsonl, .csv, .parquet or .warc files"
        yield Reject(shown(folder), None, "no-articles", message)


def _walk(folder: str) -> Iterator[str]:
    """Files of a folder and its subfolders in the order of their names; hidden ones and other kinds are left out."""
    with os.scandir(folder) as entries:
        listing = sorted((entry.name, entry.is_dir()) for entry in entries if not entry.name.startswith("."))
    for name, is_folder in listing:
        path = os.path.join(folder, name)
        if is_folder:
            if not os.path.islink(path):
                yield from _walk(path)
        elif kind_of_name(name) or not has_suffix(name):
            yield path
