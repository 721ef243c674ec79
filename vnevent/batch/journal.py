"""The journal of an unfinished run: what is done, and how long the work files were then.

The work file (``OUTPUT.part``) holds JSON Lines in input order. About once a second it is synced to disk, and then
one line is added to ``OUTPUT.part.journal``. After a kill at any moment the last whole line of the journal tells
a state that both files can be cut back to; what came after it is done again. So no article is lost and none is
there twice.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any, BinaryIO

from .plan import Item, Signature


class InputChanged(Exception):
    """A source is no longer as it was when the unfinished run read it: what is done does not fit any more."""


def _key(value: object) -> int:
    return int.from_bytes(hashlib.blake2b(repr(value).encode("utf-8", "replace"), digest_size=8).digest(), "big")


class Progress:
    """Which items of a run are done: whole sources, and the number of items of the current one.

    A source is kept as two short digests, of its name and of its size and time of change; a run that is not resumed
    keeps none, so that its memory does not grow with the number of files.
    """

    def __init__(self) -> None:
        self._known: dict[int, int] = {}
        self._finished: set[int] = set()
        self._fresh: list[tuple[int, int]] = []
        self._current: tuple[int, int, int] | None = None

    def skip(self, source: Signature) -> int | None:
        """How many items of a source are done; None: all. Raises InputChanged."""
        name = _key(source[0])
        known = self._known.get(name)
        if known is None:
            return 0
        if known != _key(source[1:]):
            raise InputChanged(source[0])
        if name in self._finished:
            return None
        return self._current[2] if self._current and self._current[0] == name else 0

    def advance(self, item: Item) -> None:
        """Note that an item is done."""
        name, state = _key(item.source[0]), _key(item.source[1:])
        if item.unit is None:
            self._fresh.append((name, state))
            self._current = None
        else:
            self._current = (name, state, item.number)

    def take(self) -> dict[str, Any]:
        """What changed since the last call."""
        fresh, self._fresh = self._fresh, []
        return {"finished": fresh, "current": self._current}

    def load(self, saved: dict[str, Any]) -> None:
        """Take over what a journal line says."""
        for name, state in saved["finished"]:
            self._known[name] = state
            self._finished.add(name)
        self._current = tuple(saved["current"]) if saved["current"] else None
        if self._current:
            self._known[self._current[0]] = self._current[1]


class Journal:
    """The journal file."""

    def __init__(self, path: Path, run: str) -> None:
        self._path = path
        self._run = run
        self._file: BinaryIO | None = None

    def start(self) -> None:
        """Begin an empty journal for a new run."""
        self._file = self._path.open("wb", buffering=0)
        self._append({"run": self._run})

    def resume(self, progress: Progress) -> dict[str, Any] | None:
        """The last state of an unfinished run with the same options, loaded into ``progress``, or None."""
        import orjson

        try:
            lines = self._path.read_bytes().split(b"\n")[:-1]  # what has no line end was cut off
        except OSError:
            return None
        if not lines or orjson.loads(lines[0]).get("run") != self._run:
            return None
        state: dict[str, Any] | None = None
        for line in lines[1:]:
            state = orjson.loads(line)
            progress.load(state["progress"])
        with self._path.open("rb+") as file:
            file.truncate(sum(len(line) + 1 for line in lines))
        self._file = self._path.open("ab", buffering=0)
        return state or {}

    def add(self, state: dict[str, Any]) -> None:
        """Append a state; what it speaks of must be on disk already."""
        self._append(state)

    def _append(self, state: dict[str, Any]) -> None:
        import orjson

        assert self._file is not None
        self._file.write(orjson.dumps(state, option=orjson.OPT_APPEND_NEWLINE))
        os.fsync(self._file.fileno())

    def remove(self) -> None:
        """The run is finished or given up."""
        self.close()
        self._path.unlink(missing_ok=True)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None


def run_name(options: object) -> str:
    """A name for runs with the same inputs and options."""
    return hashlib.sha256(repr(options).encode("utf-8", "surrogateescape")).hexdigest()[:24]
