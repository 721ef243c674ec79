"""A run whose result is a file: a work file and a journal, then the finished output at one stroke.

Whatever the format, articles go to ``OUTPUT.part`` as JSON Lines first. When the run is through, that is renamed to
the output, or turned into the other format in a file of its own that is renamed then.
A database is written in one transaction.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from ..read import Reject
from ..write.targets import Target, TargetError, convert, prepare
from .errors import Stopped, UsageError, WriteError
from .journal import Journal, Progress, run_name
from .plan import Item, Outcome, Plan, Signature
from .report import Report
from .run import run
from .state import State
from .stats import Stats
from .work import Done

_EVERY = 1.0  # seconds between two synced states


class FileRun(NamedTuple):
    """What a run into a file is asked for besides its plan."""

    target: Target
    rejects: Path | None = None
    resume: bool = False
    since: Path | None = None


class _Log:
    """A file of lines that can be cut back: the work file and the rejects."""

    def __init__(self, path: Path, *, lock: str | None = None) -> None:
        try:
            self.file: BinaryIO = open(path, "ab")  # noqa: SIM115  it lives as long as the run
        except OSError as error:
            raise UsageError(f"{path} cannot be written: {error.strerror}") from None
        self.path = path
        if lock is not None:
            self._lock(lock)

    def _lock(self, output: str) -> None:
        try:
            fcntl.flock(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            same = os.path.samestat(os.fstat(self.file.fileno()), os.stat(self.path))
        except FileNotFoundError:
            same = False  # the other run has just finished
        except OSError:
            same = False
        if not same:
            raise UsageError(f"another run is writing {output}; wait for it to end, or name another output")

    def size(self) -> int:
        return os.fstat(self.file.fileno()).st_size

    def cut(self, size: int) -> None:
        self.file.truncate(size)
        self.file.seek(0, os.SEEK_END)

    def sync(self) -> int:
        self.file.flush()
        os.fsync(self.file.fileno())
        return self.size()


class _FileSink:
    """Writes the work file and keeps the journal."""

    def __init__(self, part: _Log, rejects: _Log | None, journal: Journal, progress: Progress, stats: Stats) -> None:
        self._part, self._rejects = part, rejects
        self._journal, self._progress, self._stats = journal, progress, stats
        self._next = time.monotonic() + _EVERY

    def put(self, item: Item, outcome: Outcome) -> None:
        """Take one outcome."""
        if isinstance(outcome, Done):
            self._part.file.write(outcome.line)
        elif isinstance(outcome, Reject) and self._rejects is not None:
            self._rejects.file.write(reject_line(outcome))
            self._rejects.file.flush()
        self._progress.advance(item)
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _EVERY
            self.save()

    def save(self) -> None:
        """Sync the files, then say so in the journal."""
        self._journal.add(
            {
                "part": self._part.sync(),
                "rejects": self._rejects.sync() if self._rejects else 0,
                "progress": self._progress.take(),
                "stats": self._stats.save(),
            }
        )


def reject_line(reject: Reject) -> bytes:
    """A reject as a line of JSON."""
    import orjson

    record = {"source": reject.source, "line": reject.line, "code": reject.code, "message": reject.message}
    return orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE)


def run_to_file(plan: Plan, options: FileRun, report: Report, stats: Stats) -> None:
    """Run a plan into a file. Raises UsageError where it cannot start, Stopped where a strict run met a failure."""
    try:
        prepare(options.target)
    except TargetError as error:
        raise UsageError(str(error)) from None
    final = options.target.path
    part = _Log(final.with_name(final.name + ".part"), lock=str(final))
    state = None
    try:
        state = State(options.since) if options.since else None
        _run_locked(plan, options, report, stats, part, state)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise WriteError(f"{final} cannot be written: {error.strerror or error}") from None
    finally:
        part.file.close()
        if state is not None:
            state.close()


def _run_locked(plan: Plan, options: FileRun, report: Report, stats: Stats, part: _Log, state: State | None) -> None:
    journal = Journal(part.path.with_name(part.path.name + ".journal"), _name(plan, options))
    rejects = _Log(options.rejects) if options.rejects else None
    progress = Progress()
    saved = journal.resume(progress) if options.resume else None
    _go_on(saved, part, rejects, journal, stats, report)
    sink = _FileSink(part, rejects, journal, progress, stats)
    try:
        run(plan, sink, report, stats, skip=_skip(progress, state), state=state)
    except Stopped:
        sink.save()
        report.line(f"vnevent: stopped at the first failure (--strict); {options.target.path} is left as it was")
        raise
    except KeyboardInterrupt:
        if not options.resume:
            _give_up(part, journal)
        raise
    sink.save()
    _publish(options, stats, part, state, report)
    journal.remove()


def _go_on(
    saved: dict[str, Any] | None, part: _Log, rejects: _Log | None, journal: Journal, stats: Stats, report: Report
) -> None:
    """Cut the files back to the saved state, or begin anew."""
    if saved is not None and part.size() >= saved.get("part", 0):
        part.cut(saved.get("part", 0))
        if rejects is not None:
            rejects.cut(saved.get("rejects", 0))
        if "stats" in saved:
            stats.restore(saved["stats"])
            report.line(f"vnevent: goes on after {stats.articles:,} articles of an unfinished run")
        return
    journal.start()
    part.cut(0)
    if rejects is not None:
        rejects.cut(0)


def _publish(options: FileRun, stats: Stats, part: _Log, state: State | None, report: Report) -> None:
    """The finished output appears, and the state with it."""
    if stats.failed and not stats.articles and not stats.skipped:
        report.line(f"vnevent: nothing could be read; {options.target.path} is left as it was")
        part.path.unlink()
        return
    part.sync()
    try:
        renames = convert(options.target, part.path, add=state is not None)
    except TargetError as error:
        raise WriteError(str(error)) from None
    if state is not None:
        state.commit(renames)
    else:
        for work, final in renames:
            os.replace(work, final)
    part.path.unlink(missing_ok=True)
    _sync_folder(options.target.path.parent)


def _give_up(part: _Log, journal: Journal) -> None:
    journal.remove()
    part.path.unlink(missing_ok=True)


def _skip(progress: Progress, state: State | None) -> Callable[[Signature], int | None]:
    def skip(source: Signature) -> int | None:
        if state is not None and state.unchanged(source):
            return None
        return progress.skip(source)

    return skip


def _name(plan: Plan, options: FileRun) -> str:
    return run_name((plan.inputs, plan.work, options.target, options.since, options.rejects))


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
