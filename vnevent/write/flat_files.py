"""The flat tables as Parquet or CSV files in a folder. In CSV a list is a JSON array."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from .flat import TABLES, Row, batches, parsed_lines

_Put = Callable[[list[Row]], None]


def write_tables(lines: Path, folder: Path, form: str, *, add: bool) -> list[tuple[Path, Path]]:
    """Write each table to a file of its own beside the final one; the renames that make them appear."""
    folder.mkdir(exist_ok=True)
    renames: list[tuple[Path, Path]] = []
    open_table = _parquet if form == "parquet" else _csv
    with ExitStack() as stack:
        puts: dict[str, _Put] = {}
        for table in TABLES:
            final = folder / f"{table}.{form}"
            work = final.with_name(final.name + ".new")
            puts[table] = open_table(stack, table, work, final if add and final.exists() else None)
            renames.append((work, final))
        for batch in batches(parsed_lines(lines)):
            for table, put in puts.items():
                put(batch[table])
    return renames


def _csv(stack: ExitStack, table: str, work: Path, before: Path | None) -> _Put:
    if before is not None:
        shutil.copyfile(before, work)
    file = stack.enter_context(work.open("w" if before is None else "a", encoding="utf-8", newline=""))
    writer = csv.DictWriter(file, list(TABLES[table]), lineterminator="\n")
    if before is None:
        writer.writeheader()

    def put(rows: list[Row]) -> None:
        writer.writerows({key: _cell(value) for key, value in row.items()} for row in rows)

    return put


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    return str(value).lower() if isinstance(value, bool) else value


def _parquet(stack: ExitStack, table: str, work: Path, before: Path | None) -> _Put:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from .arrow_types import flat_schema

    schema = flat_schema(table)
    writer = stack.enter_context(pq.ParquetWriter(work, schema, compression="zstd"))
    if before is not None:
        for batch in pq.ParquetFile(before).iter_batches():
            writer.write_batch(batch.cast(schema))

    def put(rows: list[Row]) -> None:
        if rows:
            writer.write_batch(pa.RecordBatch.from_pylist(rows, schema=schema))

    return put
