"""Standard output: JSON (indented and coloured only on a terminal), JSON Lines, tables."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

Writer = Callable[[bytes, str], None]  # the line, and a heading for people


def line_writer() -> Writer:
    """One JSON object a line, each line out at once."""
    out = sys.stdout.buffer

    def write(line: bytes, heading: str) -> None:
        out.write(line)
        out.flush()

    return write


def indented_writer() -> Writer:
    """Indented JSON objects, without colour."""
    import orjson

    out = sys.stdout.buffer

    def write(line: bytes, heading: str) -> None:
        out.write(orjson.dumps(orjson.loads(line), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
        out.flush()

    return write


def colour_writer() -> Writer:
    """Indented JSON objects in colour, for a terminal."""
    from rich.console import Console
    from rich.json import JSON

    console = Console(soft_wrap=True)

    def write(line: bytes, heading: str) -> None:
        console.print(JSON(line.decode(), ensure_ascii=False), soft_wrap=True)

    return write


def table_writer() -> Writer:
    """The four tables of each article."""
    import orjson
    from rich.console import Console

    from .tables import tables

    width = None if sys.stdout.isatty() or os.environ.get("COLUMNS") else 160
    console = Console(width=width)

    def write(line: bytes, heading: str) -> None:
        for part in tables(orjson.loads(line), heading):
            console.print(part)
        sys.stdout.flush()

    return write


def writer_for(form: str | None) -> Writer:
    """The writer for a format of standard output; None: JSON in the form that the place asks for."""
    if form == "table":
        return table_writer()
    if form == "json":
        return colour_writer() if _colour() else indented_writer()
    if form is None and sys.stdout.isatty():
        return colour_writer() if _colour() else indented_writer()
    return line_writer()


def _colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
