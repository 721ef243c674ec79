"""Output files: which format a name means, and how finished JSON Lines become it."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIXES = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".jsonl.gz": "jsonl.gz", ".ndjson.gz": "jsonl.gz", ".jsonl.zst": "jsonl.zst",
    ".ndjson.zst": "jsonl.zst", ".json": "json", ".parquet": "parquet", ".duckdb": "duckdb", ".ddb": "duckdb",
    ".sqlite": "sqlite", ".sqlite3": "sqlite", ".db": "sqlite", ".csv": "csv", ".txt": "table",
}  # fmt: skip

Renames: TypeAlias = "list[tuple[Path, Path]]"


class TargetError(Exception):
    """An output that cannot be written as asked: a clear line."""


class Target(NamedTuple):
    """An output file or, for flat tables, folder."""

    path: Path
    form: str
    is_folder: bool = False


def target_for(output: Path | None, tables: Path | None, form: str | None) -> Target | None:
    """The target that the options mean, None for standard output. Raises TargetError."""
    if tables is not None:
        if output is not None:
            raise TargetError("--tables DIR and --output FILE are two outputs; give one of them")
        if form not in (None, "parquet", "csv"):
            raise TargetError(f"--tables writes parquet or csv, not {form}")
        return Target(tables, form or "parquet", is_folder=True)
    if output is None:
        if form in ("parquet", "csv", "duckdb", "sqlite"):
            where = "--tables DIR" if form == "csv" else f"--output FILE.{form}"
            raise TargetError(f"{form} is not written to standard output; add {where}")
        return None
    by_name = _by_name(output.name)
    if form is None:
        form = by_name or "jsonl"
    elif form == "jsonl" and by_name and by_name.startswith("jsonl"):
        form = by_name
    if form == "csv":
        raise TargetError("CSV is four flat tables, so it needs a folder: --tables DIR --format csv")
    return Target(output, form)


def _by_name(name: str) -> str | None:
    name = name.lower()
    return next((form for suffix, form in _SUFFIXES.items() if name.endswith(suffix)), None)


def prepare(target: Target) -> None:
    """Find out before the run whether the output can be written. Raises TargetError."""
    folder = target.path.absolute().parent
    if not folder.is_dir():
        raise TargetError(f"the folder {folder} is not there; make it first")
    if target.path.is_dir() and not target.is_folder:
        raise TargetError(f"{target.path} is a folder; name a file in it")
    if target.is_folder and target.path.exists() and not target.path.is_dir():
        raise TargetError(f"{target.path} is a file; --tables needs a folder")
    _needs(target.form)


def _needs(form: str) -> None:
    modules = {"parquet": ("pyarrow",), "duckdb": ("duckdb", "pyarrow"), "jsonl.zst": ("zstandard",)}.get(form, ())
    from importlib.util import find_spec

    for module in modules:
        if find_spec(module) is None:
            raise TargetError(f"writing {form} needs more packages: pip install 'vnevent[dumps]'")


def convert(target: Target, lines: Path, *, add: bool) -> Renames:
    """Turn finished JSON Lines into the target's form; the renames that make the output appear.

    ``add``: what the target holds already stays, the new articles are added to it.
    """
    if target.form == "jsonl" and not (add and target.path.exists()):
        return [(lines, target.path)]
    if target.form in ("duckdb", "sqlite"):
        return _database(target, lines)
    if target.is_folder:
        from .flat_files import write_tables

        return write_tables(lines, target.path, target.form, add=add)
    work = target.path.with_name(target.path.name + ".new")
    _CONVERTERS[target.form](lines, work, target.path if add and target.path.exists() else None)
    _sync(work)
    return [(work, target.path)]


def _database(target: Target, lines: Path) -> Renames:
    write, error_type = _engine(target.form)
    try:
        write(lines, target.path)
    except error_type as error:
        reason = str(error).split("\n", 1)[0]
        message = f"{target.path} cannot be written, what was parsed is kept in {lines}: {reason}"
        raise TargetError(message) from None
    return []


def _engine(form: str) -> tuple[Callable[[Path, Path], None], type[Exception]]:
    if form == "sqlite":
        from sqlite3 import Error as SqliteError

        from . import sqlite

        return sqlite.write_database, SqliteError
    from duckdb import Error as DuckError

    from . import duck

    return duck.write_database, DuckError


def _copy(lines: Path, work: Path, before: Path | None) -> None:
    with work.open("wb") as out:
        _append(before, out.write)
        _append(lines, out.write)


def _gzip(lines: Path, work: Path, before: Path | None) -> None:
    import gzip

    with work.open("wb") as out:
        _append(before, out.write)
        with gzip.GzipFile(fileobj=out, mode="wb", filename="", mtime=0, compresslevel=6) as packed:
            _append(lines, packed.write)


def _zstd(lines: Path, work: Path, before: Path | None) -> None:
    import zstandard

    with work.open("wb") as out:
        _append(before, out.write)
        with lines.open("rb") as file:
            zstandard.ZstdCompressor(level=6).copy_stream(file, out)


def _append(source: Path | None, write: Callable[[bytes], object]) -> None:
    """Copy a file, if there is one. Members of .gz and frames of .zst may follow one another as they are."""
    if source is not None:
        with source.open("rb") as file:
            while data := file.read(1 << 20):
                write(data)


def _json(lines: Path, work: Path, before: Path | None) -> None:
    """One article is an indented object; several are one a line."""
    import orjson

    with lines.open("rb") as file:
        first, second = file.readline(), file.readline()
    if before is not None or second or not first:
        return _copy(lines, work, before)
    work.write_bytes(orjson.dumps(orjson.loads(first), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
    return None


def _table(lines: Path, work: Path, before: Path | None) -> None:
    import orjson
    from rich.console import Console

    from .tables import tables

    with work.open("w", encoding="utf-8") as out, lines.open("rb") as file:
        if before is not None:
            out.write(before.read_text(encoding="utf-8"))
        console = Console(file=out, width=160)
        for line in file:
            for part in tables(orjson.loads(line)):
                console.print(part)


def _parquet(lines: Path, work: Path, before: Path | None) -> None:
    from .nested import write_parquet

    write_parquet(lines, work, before)


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


_CONVERTERS: dict[str, Callable[[Path, Path, Path | None], None]] = {
    "jsonl": _copy,
    "jsonl.gz": _gzip,
    "jsonl.zst": _zstd,
    "json": _json,
    "table": _table,
    "parquet": _parquet,
}
