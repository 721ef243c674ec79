"""What `vnevent parse` does with its options."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from ..read import STDIN, Fields, ReadOptions, Reject, find_files, listed
from ..read.encodings import known
from ..write.targets import Target, TargetError, target_for
from .errors import Stopped, UsageError, WorkersFail, WriteError
from .plan import Item, Outcome, Plan, signature
from .report import Report
from .run import run
from .stats import Stats
from .work import Done, WorkOptions

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Options", "end_quietly", "execute", "parse"]


_MANY_FILES = 20_000


class Options(NamedTuple):
    """The options of `vnevent parse`, as given."""

    inputs: tuple[str, ...]
    files_from: str | None = None
    null: bool = False
    form: str | None = None
    output: Path | None = None
    tables: Path | None = None
    published: str | None = None
    encoding: str | None = None
    fields: Mapping[str, str | None] | None = None
    jobs: int | None = None
    strict: bool = False
    rejects: Path | None = None
    stats: Path | None = None
    quiet: bool = False
    max_bytes: int = 10_000_000
    max_seconds: float = 60.0
    resume: bool = False
    since_state: Path | None = None


def execute(options: Options) -> int:
    """Run as a process does: the exit status, one line for wrong usage, a quiet end for Ctrl-C and a closed pipe."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return parse(options)
    except UsageError as error:
        print(f"vnevent: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        _end_by(signal.SIGINT)
    except BrokenPipeError:
        end_quietly()


def _end_by(number: signal.Signals) -> NoReturn:
    """End as by a signal that nobody handles, so that a shell's loop ends as well."""
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
    os._exit(128 + number)


def end_quietly() -> NoReturn:
    """The reader of standard output has gone: nothing is left to do or to say."""
    os._exit(0)


def parse(options: Options) -> int:
    """Run, and give the exit status. Raises UsageError where the options make no sense."""
    plan = _plan(options)
    try:
        target = target_for(options.output, options.tables, options.form)
    except TargetError as error:
        raise UsageError(str(error)) from None
    _check(options, plan, target)
    stats = Stats()
    report = _report(options, plan, target)
    try:
        if target is None:
            _to_stdout(plan, options, report, stats)
        else:
            _to_file(plan, target, options, report, stats)
    except Stopped:
        pass
    except (WorkersFail, WriteError) as error:
        report.close()
        report.line(f"vnevent: {error}")
        return 1
    except BaseException:
        report.close()
        raise
    report.close(stats if _is_batch(options, stats) else None)
    if options.stats:
        _write_stats(options.stats, stats)
    return stats.exit_code()


def _plan(options: Options) -> Plan:
    inputs = options.inputs
    if options.files_from is not None:
        try:
            inputs += tuple(listed(options.files_from, options.null))
        except OSError as error:
            raise UsageError(f"--files-from {options.files_from} cannot be read: {error.strerror}") from None
    elif options.null:
        raise UsageError("--null goes with --files-from")
    elif not inputs:
        raise UsageError("nothing to parse; name a file or a folder, or - for standard input")
    encoding = known(options.encoding) if options.encoding else None
    if options.encoding and encoding is None:
        raise UsageError(f"--encoding {options.encoding}: no such encoding; try utf-16, windows-1258, tcvn3, vni")
    read = ReadOptions(encoding, Fields(**(options.fields or {})), _day(options.published), options.max_bytes)
    return Plan(inputs, WorkOptions(read, options.max_seconds), options.jobs or _cores(), options.strict)


def _day(published: str | None) -> str | None:
    if published is None:
        return None
    try:
        return date.fromisoformat(published).isoformat()
    except ValueError:
        raise UsageError(f"--published {published}: not a date; write it as 2024-07-16") from None


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _check(options: Options, plan: Plan, target: Target | None) -> None:
    if target is None and options.resume:
        raise UsageError("--resume needs --output: standard output cannot be taken up again")
    if target is None and options.since_state:
        raise UsageError("--since-state needs --output, so that what is noted as parsed is sure to be kept")
    if STDIN in plan.inputs and options.files_from == STDIN:
        raise UsageError("standard input cannot hold both an article and the names of files")
    for name, path in (("--stats", options.stats), ("--rejects", options.rejects)):
        if path is not None and not path.absolute().parent.is_dir():
            raise UsageError(f"{name} {path}: the folder is not there; make it first")


def _report(options: Options, plan: Plan, target: Target | None) -> Report:
    bar = sys.stderr.isatty() and (target is not None or not sys.stdout.isatty()) and not options.quiet
    return Report(quiet=options.quiet, total_bytes=0 if options.quiet else _total_bytes(plan), bar=bar)


def _total_bytes(plan: Plan) -> int:
    """The bytes to read, 0 where that is not known or would take long to find out."""
    total = 0
    for number, found in enumerate(find_files(plan.inputs)):
        if number > _MANY_FILES or found == STDIN:
            return 0
        total += 0 if isinstance(found, Reject) else signature(found)[1]
    return total


def _is_batch(options: Options, stats: Stats) -> bool:
    return options.output is not None or options.tables is not None or stats.articles + stats.failed > 20


class _Console:
    """Outcomes to standard output, rejects to their file."""

    def __init__(self, options: Options) -> None:
        from ..write.console import writer_for

        self._write = writer_for(options.form)
        try:
            self._rejects = options.rejects.open("wb", buffering=0) if options.rejects else None
        except OSError as error:
            raise UsageError(f"--rejects {options.rejects} cannot be written: {error.strerror}") from None

    def put(self, item: Item, outcome: Outcome) -> None:
        """Take one outcome."""
        if isinstance(outcome, Done):
            self._write(outcome.line, outcome.heading)
        elif isinstance(outcome, Reject) and self._rejects is not None:
            from .output import reject_line

            self._rejects.write(reject_line(outcome))


def _to_stdout(plan: Plan, options: Options, report: Report, stats: Stats) -> None:
    run(plan, _Console(options), report, stats)


def _to_file(plan: Plan, target: Target, options: Options, report: Report, stats: Stats) -> None:
    from .output import FileRun, run_to_file

    run_to_file(plan, FileRun(target, options.rejects, options.resume, options.since_state), report, stats)


def _write_stats(path: Path, stats: Stats) -> None:
    import orjson

    work = path.with_name(path.name + ".new")
    work.write_bytes(orjson.dumps(stats.as_json(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
    os.replace(work, path)
