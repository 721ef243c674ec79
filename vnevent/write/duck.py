"""A DuckDB database of the flat tables, written in one transaction. Lists are lists of strings (unnest reads them).

The tables have primary keys; foreign keys are left to SQLite, because DuckDB cannot replace rows that others refer to
within one transaction.
"""

from __future__ import annotations

from pathlib import Path

import duckdb
import pyarrow as pa

from .arrow_types import flat_schema
from .flat import BOOLEAN, INTEGER, LIST, TABLES, batches, parsed_lines
from .sqlite import table_statement

_TYPES = {INTEGER: "BIGINT", BOOLEAN: "BOOLEAN", LIST: "VARCHAR[]"}


def write_database(lines: Path, path: Path) -> None:
    """Add finished JSON Lines to a database, made where it is missing; a newer parse takes the old one's place."""
    with duckdb.connect(str(path)) as connection:
        for table in TABLES:
            connection.execute(table_statement(table, _TYPES, "VARCHAR", foreign=False))
        connection.execute("BEGIN")
        for batch in batches(parsed_lines(lines)):
            keys = [row["article"] for row in batch["articles"]]
            for table, rows in batch.items():
                connection.execute(f"DELETE FROM {table} WHERE article IN (SELECT unnest(?))", [keys])
                connection.register("fresh", pa.Table.from_pylist(rows, schema=flat_schema(table)))
                connection.execute(f"INSERT INTO {table} SELECT * FROM fresh")
                connection.unregister("fresh")
        connection.execute("COMMIT")
