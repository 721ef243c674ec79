"""An SQLite database of the flat tables, written in one transaction. Lists are JSON arrays (json_each reads them)."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

from .flat import BOOLEAN, INTEGER, KEYS, TABLES, batches, parsed_lines

_ARTICLE = ("article", "articles", "article")
_FOREIGN = {
    "ceremonies": [_ARTICLE],
    "recipients": [_ARTICLE, ("article, ceremony", "ceremonies", "article, id")],
    "officials": [_ARTICLE],
    "positions": [_ARTICLE, ("article, official", "officials", "article, id")],
    "documents": [_ARTICLE],
}
_TYPES = {INTEGER: "INTEGER", BOOLEAN: "INTEGER"}


def write_database(lines: Path, path: Path) -> None:
    """Add finished JSON Lines to a database, made where it is missing; a newer parse takes the old one's place."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN IMMEDIATE")
        for table in TABLES:
            connection.execute(table_statement(table, _TYPES, "TEXT"))
        for batch in batches(parsed_lines(lines)):
            keys = [(row["article"],) for row in batch["articles"]]
            connection.executemany("DELETE FROM articles WHERE article = ?", keys)
            for table, rows in batch.items():
                marks = ", ".join("?" * len(TABLES[table]))
                values = [[_value(row[name]) for name in TABLES[table]] for row in rows]
                connection.executemany(f"INSERT INTO {table} VALUES ({marks})", values)
        connection.execute("COMMIT")
    finally:
        connection.close()


def table_statement(table: str, types: dict[str, str], other: str, *, foreign: bool = True) -> str:
    """The statement that makes a table with its keys."""
    columns = [f'"{name}" {types.get(kind, other)}' for name, kind in TABLES[table].items()]
    columns.append("PRIMARY KEY (" + ", ".join(f'"{name}"' for name in KEYS[table]) + ")")
    for own, other_table, keys in _FOREIGN.get(table, ()) if foreign else ():
        columns.append(f"FOREIGN KEY ({own}) REFERENCES {other_table} ({keys}) ON DELETE CASCADE")
    return f"CREATE TABLE IF NOT EXISTS {table} ({', '.join(columns)})"


def _value(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value
