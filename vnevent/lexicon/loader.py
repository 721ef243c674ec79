"""The lexicon: TOML data, checked when it is compiled, and one scan of a text for all of it.

Each file of ``data/`` says one ``kind`` and its ``source`` and holds ``[[entry]]`` tables: ``canonical``, ``variants``,
``examples`` (sentences that a test scans), and whatever the kind needs besides (``Entry.attrs``).
``python -m vnevent.lexicon`` checks the files and writes ``compiled.json``, which is what a run reads.
A variant of capitals only ("PBT", "TS") matches only in capitals, an entry with ``cased`` only in the case given;
everything else matches on comparison keys.
A file with ``scan = false`` holds words that rules look up where they stand (``forms``, ``pattern``) instead
of finding them everywhere; what one with ``scan = "context"`` has is only made hits of where a rule asks for its kind.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from functools import cache
from typing import Any, NamedTuple

import orjson

from ..text.document import Text
from ..text.normalize import fold, normalize
from ..text.patterns import regex
from .phrases import Phrases

_FOLDER = os.path.dirname(__file__)


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
    import tomllib

    sources: dict[str, dict[str, Any]] = {}
    for name in sorted(os.listdir(os.path.join(_FOLDER, "data"))):
        if name.endswith(".toml"):
            try:
                with open(os.path.join(_FOLDER, "data", name), "rb") as file:
                    data = tomllib.load(file)
            except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
                raise LexiconError(f"{name}: {error}") from error
            _check(name, data)
            sources[name] = data
    return sources


def compile_sources() -> bytes:
    """The compiled form: entries; by kind its forms' keys and their entries' indexes; likewise what is scanned for.

    Keys are one text, a line each: a run divides those of the kinds that it needs. ``scans`` holds for each key
    [[entry index, capitals]].
    """
    entries: list[list[Any]] = []
    forms: dict[str, dict[str, int]] = defaultdict(dict)
    targets: dict[str, dict[str, dict[int, str | None]]] = {"true": {}, "context": {}}
    for data in read_sources().values():
        scanned = targets.get(str(data.get("scan", True)).lower())
        for item in data.get("entry", []):
            index = len(entries)
            entries.append([data["kind"], item["canonical"], {k: v for k, v in item.items() if k not in _KNOWN}])
            for form in (item["canonical"], *item.get("variants", [])):
                view, key = normalize(form)[0].strip(), fold(form)
                abbreviation = view.isupper() and len(view) > 1 and " " not in view
                forms[data["kind"]].setdefault(key, index)
                if scanned is not None:
                    capitals = view if abbreviation or item.get("cased") else None
                    scanned.setdefault(key, {}).setdefault(index, capitals)
    compiled = {
        "entries": entries,
        "forms": {kind: ["\n".join(indexes), list(indexes.values())] for kind, indexes in forms.items()},
        "scans": {
            scan: ["\n".join(target), [list(hits.items()) for hits in target.values()]]
            for scan, target in targets.items()
        },
    }
    return orjson.dumps(compiled, option=orjson.OPT_APPEND_NEWLINE)


# keys, a line each; for each its entries, each with the form in capitals that it must have, where it must
_Targets = tuple[str, list[list[tuple[int, str | None]]]]


_Match = tuple[int, int, int]  # pattern, start, end


class _Scanner:
    """One Aho-Corasick automaton with what its patterns stand for: those of the triggers, then those of the context."""

    def __init__(self, entries: list[Entry], triggers: _Targets, context: _Targets) -> None:
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

        self._context = len(triggers[1])
        self._targets = [[(entries[i], capitals) for i, capitals in hits] for hits in (*triggers[1], *context[1])]
        self.context_kinds = frozenset(entry.kind for hits in self._targets[self._context :] for entry, _ in hits)
        # among the parsing of articles the smallest form is the fastest, because it stays in the caches
        self._automaton = AhoCorasick(
            [*triggers[0].split("\n"), *context[0].split("\n")],
            matchkind=MatchKind.Standard,
            implementation=Implementation.ContiguousNFA,
        )

    def matches(self, text: Text) -> list[_Match]:
        """Where all forms stand, within words too, overlapping."""
        found: list[_Match] = self._automaton.find_matches_as_indexes(text.key, overlapping=True)
        return found

    def hits(self, text: Text, matches: list[_Match], *, context: bool) -> dict[str, list[Hit]]:
        """Hits by kind, whole words only, leftmost and longest within a kind, in order."""
        key, view, size, first = text.key, text.view, len(text.key), self._context
        found: dict[str, list[Hit]] = {}
        for pattern, start, end in matches:
            if (pattern >= first) is not context:
                continue
            if (start and key[start - 1].isalnum()) or (end < size and (key[end].isalnum() or key[end] == "&")):
                continue
            for entry, capitals in self._targets[pattern]:
                if capitals is None or view[start:end] == capitals:
                    if entry.kind in found:
                        found[entry.kind].append(Hit(start, end, entry))
                    else:
                        found[entry.kind] = [Hit(start, end, entry)]
        for kind, hits in found.items():
            if len(hits) > 1:
                found[kind] = _leftmost_longest(hits)
        return found


class Hits(dict[str, list[Hit]]):
    """Hits by kind. Triggers are there from the start; the context is read from the scan when it is first asked for."""

    def __init__(self, text: Text, scanner: _Scanner) -> None:
        self._matches: list[_Match] | None = scanner.matches(text)
        super().__init__(scanner.hits(text, self._matches, context=False))
        self._text = text
        self._scanner = scanner

    def __missing__(self, kind: str) -> list[Hit]:
        if self._matches is not None and kind in self._scanner.context_kinds:
            matches, self._matches = self._matches, None
            for found, hits in self._scanner.hits(self._text, matches, context=True).items():
                self.setdefault(found, hits)
            return self[kind]
        return self.setdefault(kind, [])


class Lexicon:
    """The compiled lexicon. ``scan`` finds every entry in a text in one pass."""

    def __init__(self, compiled: bytes) -> None:
        data = orjson.loads(compiled)
        self.entries = [Entry(*entry) for entry in data["entries"]]
        self._compiled_forms: dict[str, tuple[str, list[int]]] = data["forms"]
        self._forms: dict[str, dict[str, Entry]] = {}
        self._having: dict[str, dict[str, list[str]]] = {}
        self._phrases: dict[tuple[str, str | None], Phrases] = {}
        self._scanner = _Scanner(self.entries, data["scans"]["true"], data["scans"]["context"])

    def of(self, kind: str) -> list[Entry]:
        """All entries of a kind, in file order."""
        return [entry for entry in self.entries if entry.kind == kind]

    def forms(self, kind: str) -> dict[str, Entry]:
        """Every form of a kind, as a comparison key, with its entry."""
        if kind not in self._forms:
            keys, indexes = self._compiled_forms.get(kind, ("", []))
            self._forms[kind] = dict(zip(keys.split("\n"), map(self.entries.__getitem__, indexes), strict=False))
        return self._forms[kind]

    def phrases(self, kind: str, attr: str | None = None) -> Phrases:
        """The forms of a kind, to be looked up in place; ``attr`` keeps those of entries that have it."""
        if (kind, attr) not in self._phrases:
            self._phrases[kind, attr] = Phrases(self.pattern_forms(kind, attr))
        return self._phrases[kind, attr]

    def pattern(self, kind: str, attr: str | None = None) -> re.Pattern[str]:
        """A regex for any form of a kind as whole words, longest first. Slow to compile: see ``phrases``."""
        return regex(rf"(?:{alternatives(self.pattern_forms(kind, attr))})(?!\w)")

    def pattern_forms(self, kind: str, attr: str | None = None) -> list[str]:
        """The forms of a kind's entries that have an attribute."""
        if attr is None:
            return list(self.forms(kind))
        if kind not in self._having:
            having = self._having[kind] = defaultdict(list)
            for form, entry in self.forms(kind).items():
                for name, value in entry.attrs.items():
                    if value:
                        having[name].append(form)
        return list(self._having[kind].get(attr, ()))

    def scan(self, text: Text) -> Hits:
        """The hits of a text."""
        return Hits(text, self._scanner)


def alternatives(forms: list[str]) -> str:
    """Alternatives of a regex, longest first, gathered by first word so that a failing match is found out early."""
    by_first: dict[str, list[str]] = defaultdict(list)
    for form in sorted(forms, key=lambda form: (-len(form), form)):
        first, _, rest = form.partition(" ")
        by_first[first].append(rest)
    parts = []
    for first in sorted(by_first, key=lambda word: (-len(word), word)):
        rests = by_first[first]
        tails = "|".join(" " + _escaped(rest) for rest in rests if rest)
        optional = "?" if "" in rests else ""
        parts.append(_escaped(first) + (f"(?:{tails}){optional}" if tails else ""))
    return "|".join(parts)


def _escaped(words: str) -> str:
    """As ``re.escape``, but blanks as they are, which are read faster."""
    return re.escape(words).replace("\\ ", " ")


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
    with open(os.path.join(_FOLDER, "compiled.json"), "rb") as file:
        return Lexicon(file.read())
