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
from typing import BinaryIO, NamedTuple

from ..read import Reject
from ..write.targets import Target, TargetError, convert, prepare
from .errors import Stopped, UsageError, WriteError
from .journal import InputChanged, Journal, Progress, run_name
from .plan import Item, Outcome, Plan, Signature
from .report import Report
from .run import run
from .state import State
from .stats import Stats
from .work import Done

_EVERY = 0.5  # seconds between two synced states


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
        # A failure may stop a strict run, which tries that article again when it is resumed.
        if now >= self._next and not isinstance(outcome, Reject):
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
    # The state comes first: it may have to finish what a killed run left, and that takes a work file away.
    state = State(options.since) if options.since else None
    part = None
    try:
        part = _Log(final.with_name(final.name + ".part"), lock=str(final))
        _Job(plan, options, report, stats, part, state).run()
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise WriteError(f"{final} cannot be written: {error.strerror or error}") from None
    finally:
        if part is not None:
            part.file.close()
        if state is not None:
            state.close()


class _Job:
    """A run into a work file that nobody else writes."""

    def __init__(
        self, plan: Plan, options: FileRun, report: Report, stats: Stats, part: _Log, state: State | None
    ) -> None:
        self._plan, self._options = plan, options
        self._report, self._stats = report, stats
        self._part, self._state = part, state
        name = run_name((plan.inputs, plan.work, options.target, options.since, options.rejects))
        self._journal = Journal(part.path.with_name(part.path.name + ".journal"), name)
        self._rejects = _Log(options.rejects) if options.rejects else None

    def run(self) -> None:
        """Go on or begin, work, publish."""
        final = self._options.target.path
        try:
            progress = self._taken_up() if self._options.resume else None
            try:
                self._work(progress or self._begun())
            except InputChanged as error:
                self._report.line(f"vnevent: {error} has changed since the unfinished run; begins anew")
                self._work(self._begun())
        except Stopped:
            self._report.line(f"vnevent: stopped at the first failure (--strict); {final} is left as it was")
            raise
        except KeyboardInterrupt:
            if not self._options.resume:
                self._give_up()
            raise
        if self._stats.failed and not self._stats.articles and not self._stats.skipped:
            self._report.line(f"vnevent: nothing could be read; {final} is left as it was")
            self._give_up()
        else:
            self._publish()

    def _work(self, progress: Progress) -> None:
        sink = _FileSink(self._part, self._rejects, self._journal, progress, self._stats)
        run(self._plan, sink, self._report, self._stats, skip=_skip(progress, self._state), state=self._state)
        sink.save()

    def _taken_up(self) -> Progress | None:
        """The progress of an unfinished run, with the files cut back to it; None where none fits."""
        progress = Progress()
        saved = self._journal.resume(progress)
        if saved is None or self._part.size() < saved.get("part", 0):
            return None
        self._part.cut(saved.get("part", 0))
        if self._rejects is not None:
            self._rejects.cut(saved.get("rejects", 0))
        if "stats" in saved:
            self._stats.restore(saved["stats"])
            self._report.line(f"vnevent: goes on after {self._stats.articles:,} articles of an unfinished run")
        return progress

    def _begun(self) -> Progress:
        """No progress, with empty files. The journal comes first: it must not speak of what is cut off."""
        self._journal.start()
        self._part.cut(0)
        if self._rejects is not None:
            self._rejects.cut(0)
        self._stats.restore(Stats().save())
        if self._state is not None:
            self._state.start_again()
        return Progress()

    def _publish(self) -> None:
        """The finished output appears, and the state with it."""
        part, target = self._part, self._options.target
        part.sync()
        try:
            renames = convert(target, part.path, add=self._state is not None)
        except TargetError as error:
            raise WriteError(str(error)) from None
        # From here on another run may begin as soon as the work file is gone: the journal must be gone before.
        self._journal.remove()
        if self._state is not None:
            self._state.commit(renames)
        else:
            for work, final in renames:
                os.replace(work, final)
        if all(work != part.path for work, _ in renames):  # else its name may be another run's by now
            part.path.unlink()
        _sync_folder(target.path.absolute().parent)

    def _give_up(self) -> None:
        self._journal.remove()
        self._part.path.unlink(missing_ok=True)


def _skip(progress: Progress, state: State | None) -> Callable[[Signature], int | None]:
    def skip(source: Signature) -> int | None:
        if state is not None and state.unchanged(source):
            return None
        return progress.skip(source)

    return skip


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
