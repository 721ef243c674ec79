"""What earlier runs have parsed (``--since-state``): an SQLite file with the digests of articles and unchanged files.

Articles are known by a digest of what lies in their source, so that a dump that grows, or a file that is written
anew with one changed article, gives only what is new or changed. An article that failed is tried again in the next run.
All changes of a run are one transaction. It is committed together with the names of the finished work files
("pending"), which are then renamed: a kill in between is repaired by the next run, nothing is lost or doubled.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from pathlib import Path

from ..read import Unit
from .errors import UsageError
from .plan import Signature

_TABLES = """
CREATE TABLE IF NOT EXISTS article (digest BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS source (name TEXT PRIMARY KEY, size INTEGER, changed INTEGER) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS pending (work TEXT, final TEXT);
"""


class State:
    """The state file, locked from opening to closing."""

    def __init__(self, path: Path) -> None:
        try:
            self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=1)
            self._db.executescript(_TABLES)
            self._finish_pending()
            self._db.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise UsageError(f"another run uses the state file {path}; wait for it to end") from None
            raise UsageError(f"the state file {path} cannot be used: {error}") from None
        except sqlite3.DatabaseError:
            raise UsageError(f"{path} is no state file of vnevent; name another one") from None

    def is_new(self, unit: Unit) -> bool:
        """Note an article; False where it was known already."""
        cursor = self._db.execute("INSERT OR IGNORE INTO article VALUES (?)", (_digest(unit),))
        return cursor.rowcount > 0

    def forget(self, unit: Unit) -> None:
        """An article failed: the next run tries again."""
        self._db.execute("DELETE FROM article WHERE digest = ?", (_digest(unit),))

    def unchanged(self, source: Signature) -> bool:
        """Whether a file is as it was when all of it was parsed."""
        if not source[2]:
            return False
        row = self._db.execute("SELECT size, changed FROM source WHERE name = ?", (_name(source),)).fetchone()
        return bool(row == (source[1], source[2]))

    def finished(self, source: Signature) -> None:
        """All of a file is parsed."""
        if source[2]:
            self._db.execute("INSERT OR REPLACE INTO source VALUES (?, ?, ?)", (_name(source), *source[1:]))

    def start_again(self) -> None:
        """Forget what this run has noted so far."""
        self._db.execute("ROLLBACK")
        self._db.execute("BEGIN IMMEDIATE")

    def commit(self, renames: list[tuple[Path, Path]]) -> None:
        """Make the run's changes last, rename the finished work files, and forget that they were pending."""
        rows = [(str(work.absolute()), str(final.absolute())) for work, final in renames]
        self._db.executemany("INSERT INTO pending VALUES (?, ?)", rows)
        self._db.execute("COMMIT")
        self._finish_pending()

    def _finish_pending(self) -> None:
        for work, final in self._db.execute("SELECT work, final FROM pending").fetchall():
            if os.path.exists(work):
                os.replace(work, final)
        self._db.execute("DELETE FROM pending")

    def close(self) -> None:
        """Give up what is not committed."""
        self._db.close()


def _name(source: Signature) -> str:
    # A relative name means another file in another folder.
    return os.path.abspath(source[0]).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _digest(unit: Unit) -> bytes:
    digest = hashlib.blake2b(digest_size=16)
    if unit.record is None:  # the file is the article: the same text under another name is another article
        digest.update(os.path.abspath(unit.source).encode() + b"\0")
    if isinstance(unit.payload, bytes):
        digest.update(unit.payload)
    else:
        digest.update(repr(sorted((key, str(value)) for key, value in unit.payload.items())).encode("utf-8", "replace"))
    return digest.digest()
