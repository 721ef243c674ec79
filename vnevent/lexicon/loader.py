"""The lexicon: TOML data, checked when it is compiled, and one scan of a text for all of it.

Each file of ``data/`` says one ``kind`` and its ``source`` and holds ``[[entry]]`` tables: ``canonical``, ``variants``,
``examples`` (sentences that a test scans), and whatever the kind needs besides (``Entry.attrs``).
``python -m vnevent.lexicon`` checks the files and writes ``compiled.json``, which is what a run reads.
A variant of capitals only ("PBT", "TS") matches only in capitals, an entry with ``cased = true`` only in the letter case
given; everything else matches on comparison keys.
A file with ``scan = false`` holds words that rules look up where they stand (``forms``, ``pattern``) instead
of finding them everywhere; one with ``scan = "context"`` is scanned for only where a rule asks for its kind.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import orjson

from ..text.document import Text
from ..text.normalize import fold, normalize


class LexiconError(ValueError):
    """A lexicon file breaks a rule; the message names the file and the entry."""


class Entry(NamedTuple):
    """One lexicon entry; ``attrs`` holds what its kind needs besides the name."""

    kind: str
    canonical: str
    attrs: dict[str, Any]


class Hit(NamedTuple):
    """An occurrence of an entry in a text, in offsets of the view."""

    start: int
    end: int
    entry: Entry



# true: a trigger, found in every text; "context": found where a trigger makes a rule ask; false: looked up in place
_SCANS = (True, "context", False)
_KNOWN = {"canonical", "variants", "examples", "cased"}


def _check(file: str, data: dict[str, Any]) -> None:
    for name in ("kind", "source"):
        if not isinstance(data.get(name), str):
            raise LexiconError(f"{file}: no {name}")
    if data.get("scan", True) not in _SCANS:
        raise LexiconError(f'{file}: scan must be true, false or "context"')
    seen: dict[str, str] = {}
    for number, entry in enumerate(data.get("entry", []), 1):
        label = f"{file}: entry {number} ({entry.get('canonical', 'no canonical form')})"
        if not isinstance(entry.get("canonical"), str) or not entry["canonical"].strip():
            raise LexiconError(f"{label}: canonical must be a text")
        for name in ("variants", "examples"):
            if not all(isinstance(v, str) and v.strip() for v in entry.get(name, [])):
                raise LexiconError(f"{label}: {name} must be a list of texts")
        for form in (entry["canonical"], *entry.get("variants", [])):
            if seen.setdefault(form, label) != label:
                raise LexiconError(f"{label}: {form!r} is also in {seen[form]}")


def read_sources() -> dict[str, dict[str, Any]]:
    """All TOML files by name, checked. Raises LexiconError."""
    sources: dict[str, dict[str, Any]] = {}
    for path in sorted(files(__package__).joinpath("data").iterdir(), key=lambda p: p.name):
        if path.name.endswith(".toml"):
            try:
                data = tomllib.loads(path.read_text(encoding="utf-8"))
            except tomllib.TOMLDecodeError as error:
                raise LexiconError(f"{path.name}: {error}") from error
            _check(path.name, data)
            sources[path.name] = data
    return sources


def compile_sources() -> bytes:
    """The compiled form: entries, and patterns as [key, entry index, form in capitals or None, scanned]."""
    entries: list[list[Any]] = []
    patterns: dict[tuple[str, int], list[Any]] = {}
    for data in read_sources().values():
        scanned = data.get("scan", True)
        for item in data.get("entry", []):
            attrs = {k: v for k, v in item.items() if k not in _KNOWN}
            entries.append([data["kind"], item["canonical"], attrs])
            for form in (item["canonical"], *item.get("variants", [])):
                view = normalize(form)[0].strip()
                abbreviation = view.isupper() and len(view) > 1 and " " not in view
                capitals = view if abbreviation or item.get("cased") else None
                patterns.setdefault((fold(form), len(entries) - 1), [fold(form), len(entries) - 1, capitals, scanned])
    return orjson.dumps({"entries": entries, "patterns": list(patterns.values())}, option=orjson.OPT_APPEND_NEWLINE)


class _Scanner:
    """One Aho-Corasick automaton with what its patterns stand for."""

    def __init__(self, targets: dict[str, list[tuple[Entry, str | None]]]) -> None:
        from ahocorasick_rs import AhoCorasick, MatchKind

        self._targets = list(targets.values())
        self._automaton = AhoCorasick(list(targets), matchkind=MatchKind.Standard)
        self.kinds = frozenset(entry.kind for target in self._targets for entry, _ in target)

    def scan(self, text: Text) -> dict[str, list[Hit]]:
        """Hits by kind, whole words only, leftmost and longest within a kind, in order."""
        key, view, size = text.key, text.view, len(text.key)
        found: dict[str, list[Hit]] = defaultdict(list)
        for pattern, start, end in self._automaton.find_matches_as_indexes(key, overlapping=True):
            if (start and key[start - 1].isalnum()) or (end < size and (key[end].isalnum() or key[end] == "&")):
                continue
            for entry, capitals in self._targets[pattern]:
                if capitals is None or view[start:end] == capitals:
                    found[entry.kind].append(Hit(start, end, entry))
        return {kind: _leftmost_longest(hits) for kind, hits in found.items()}


class Hits(dict[str, list[Hit]]):
    """Hits by kind. Triggers are there from the start; the context of the text is scanned when it is first asked for."""

    def __init__(self, text: Text, triggers: _Scanner, context: _Scanner) -> None:
        super().__init__(triggers.scan(text))
        self._text = text
        self._context: _Scanner | None = context

    def __missing__(self, kind: str) -> list[Hit]:
        if self._context is not None and kind in self._context.kinds:
            context, self._context = self._context, None
            for found, hits in context.scan(self._text).items():
                self.setdefault(found, hits)
            return self[kind]
        return self.setdefault(kind, [])


class Lexicon:
    """The compiled lexicon. ``scan`` finds every entry in a text in one pass."""

    def __init__(self, compiled: bytes) -> None:
        data = orjson.loads(compiled)
        self.entries = [Entry(*entry) for entry in data["entries"]]
        self._forms: dict[str, dict[str, Entry]] = defaultdict(dict)
        targets: dict[Any, dict[str, list[tuple[Entry, str | None]]]] = {s: defaultdict(list) for s in _SCANS}
        for key, index, capitals, scan in data["patterns"]:
            entry = self.entries[index]
            self._forms[entry.kind].setdefault(key, entry)
            targets[scan][key].append((entry, capitals))
        self._triggers = _Scanner(targets[True])
        self._context = _Scanner(targets["context"])
        self._by_kind: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            self._by_kind[entry.kind].append(entry)

    def of(self, kind: str) -> list[Entry]:
        """All entries of a kind, in file order."""
        return self._by_kind[kind]

    def forms(self, kind: str) -> dict[str, Entry]:
        """Every form of a kind, as a comparison key, with its entry."""
        return self._forms[kind]

    def pattern(self, kind: str, attr: str | None = None) -> re.Pattern[str]:
        """A regex for any form of a kind as whole words, longest first; ``attr`` keeps the entries that have it."""
        return re.compile(rf"(?:{alternatives(self.pattern_forms(kind, attr))})(?!\w)")

    def pattern_forms(self, kind: str, attr: str | None = None) -> list[str]:
        """The forms of a kind's entries that have an attribute."""
        return [form for form, entry in self._forms[kind].items() if attr is None or entry.attrs.get(attr)]

    def scan(self, text: Text) -> Hits:
        """The hits of a text."""
        return Hits(text, self._triggers, self._context)


def alternatives(forms: list[str]) -> str:
    """Alternatives of a regex, longest first, gathered by first word so that a failing match is found out early."""
    by_first: dict[str, list[str]] = defaultdict(list)
    for form in sorted(forms, key=lambda form: (-len(form), form)):
        first, _, rest = form.partition(" ")
        by_first[first].append(rest)
    parts = []
    for first in sorted(by_first, key=lambda word: (-len(word), word)):
        rests = by_first[first]
        tails = "|".join(re.escape(" " + rest) for rest in rests if rest)
        optional = "?" if "" in rests else ""
        parts.append(re.escape(first) + (f"(?:{tails}){optional}" if tails else ""))
    return "|".join(parts)


def _leftmost_longest(hits: list[Hit]) -> list[Hit]:
    hits.sort(key=lambda hit: (hit.start, -hit.end))
    kept: list[Hit] = []
    reached = -1
    for hit in hits:
        if hit.start >= reached:
            kept.append(hit)
            reached = hit.end
    return kept


@cache
def lexicon() -> Lexicon:
    """The project's lexicon, loaded once for a process."""
    return Lexicon(files(__package__).joinpath("compiled.json").read_bytes())
