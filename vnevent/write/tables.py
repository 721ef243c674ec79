"""Four Rich tables for people: ceremonies, recipients, officials, documents. Empty ones are left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

Record = Mapping[str, Any]


def tables(result: Record, first_line: str = "") -> Iterator[RenderableType]:
    """The heading and the tables of one parsed article (an output object)."""
    article = result["article"]
    yield Text(article["title"] or first_line or article["id"] or article["source"] or "-", style="bold")
    detail = " · ".join(str(result["article"][key]) for key in ("id", "published", "url") if result["article"][key])
    if detail:
        yield Text(detail, style="dim")
    parts = [part for part in _parts(result) if part is not None]
    if not parts:
        yield Text("no ceremonies, recipients, officials or documents", style="dim")
    for part in parts:
        yield Text()
        yield part
    yield Text()


def _parts(result: Record) -> Iterator[Table | None]:
    yield _table("Ceremonies", _CEREMONY, map(_ceremony, result["ceremonies"]))
    yield _table("Recipients", _RECIPIENT, map(_recipient, result["recipients"]))
    yield _table("Officials", _OFFICIAL, map(_official, result["officials"]))
    yield _table("Documents", _DOCUMENT, map(_document, result["documents"]))


# Column: heading, ratio of the width (0: as narrow as its content).
_CEREMONY = (("", 0), ("Type", 0), ("Name", 5), ("Date", 0), ("Place", 3), ("Organizers", 3))
_RECIPIENT = (("", 0), ("Name", 4), ("Award", 5), ("Class", 0), ("Presented by", 3), ("At", 0))
_OFFICIAL = (("", 0), ("Name", 3), ("Positions", 7), ("Actions", 2), ("At", 0))
_DOCUMENT = (("", 0), ("Type", 0), ("Code or name", 4), ("Issuer", 2), ("Date", 0), ("Title", 4))


def _table(title: str, columns: tuple[tuple[str, int], ...], rows: Iterable[list[str]]) -> Table | None:
    """A table without its empty columns, None where it has no rows."""
    body = [list(row) for row in rows]
    if not body:
        return None
    kept = [index for index in range(len(columns)) if any(row[index] for row in body)]
    table = Table(title=f"{title} ({len(body)})", title_justify="left", title_style="bold cyan", box=box.SIMPLE_HEAD)
    table.pad_edge = False
    for index in kept:
        name, ratio = columns[index]
        table.add_column(name, ratio=None, no_wrap=not ratio, overflow="fold", style="dim" if not name else None)
    for row in body:
        table.add_row(*[Text(row[index]) for index in kept])
    return table


def _ceremony(record: Record) -> list[str]:
    date = record["date"]["value"] if record["date"] else ""
    organizers = "\n".join(record["organizers"])
    return [record["id"], record["type"], record["name"], date, record["place"] or "", organizers]


def _recipient(record: Record) -> list[str]:
    name = record["name"] if record["count"] is None else f"{record['count']} {record['name']}"
    award = record["award"]
    grade = award["grade"] or (f"{award['years']} năm" if award["years"] else "")
    if record["posthumous"]:
        name += " (truy tặng)"
    full = " ".join(part for part in (*record["titles"], name) if part)
    return [record["id"], full, award["name"], grade, "\n".join(record["presented_by"]), record["ceremony"] or ""]


def _official(record: Record) -> list[str]:
    name = " ".join((*record["titles"], record["name"]))
    positions = "\n".join(position["text"] for position in record["positions"])
    return [record["id"], name, positions, ", ".join(record["actions"]), " ".join(record["ceremonies"])]


def _document(record: Record) -> list[str]:
    date = record["date"]["value"] if record["date"] else ""
    name = record["code"] or record["reference"] or ""
    return [record["id"], record["type"], name, record["issuer"] or "", date, record["title"] or ""]
