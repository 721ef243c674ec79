"""The flat tables: one row for each article, ceremony, recipient, official, position and document.

``article`` is the key that joins them: the article's id, else, where the file is the article, its source, else the
source and the digest of the text. With it, the records' own ids (c1, r1, o1, d1) are unique, and a newer parse of the
same article takes the old one's place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

Record = Mapping[str, Any]
Row = dict[str, Any]
TEXT, INTEGER, BOOLEAN, LIST = "text", "integer", "boolean", "list"

# Columns of each table in order: name -> type. The primary key is article plus id (positions: plus official and rank).
TABLES: dict[str, dict[str, str]] = {
    "articles": {
        "article": TEXT, "id": TEXT, "source": TEXT, "title": TEXT, "url": TEXT, "published": TEXT, "sha256": TEXT,
        "length": INTEGER,
    },
    "ceremonies": {
        "article": TEXT, "id": TEXT, "type": TEXT, "name": TEXT, "date": TEXT, "place": TEXT, "organizers": LIST,
        "occasion": TEXT, "recipients": LIST, "officials": LIST, "documents": LIST, "start": INTEGER, "end": INTEGER,
    },
    "recipients": {
        "article": TEXT, "id": TEXT, "kind": TEXT, "name": TEXT, "count": INTEGER, "honorific": TEXT, "titles": LIST,
        "award_id": TEXT, "award": TEXT, "category": TEXT, "grade": TEXT, "years": INTEGER, "conferred_by": TEXT,
        "posthumous": BOOLEAN, "presented_by": LIST, "ceremony": TEXT, "start": INTEGER, "end": INTEGER,
    },
    "officials": {
        "article": TEXT, "id": TEXT, "name": TEXT, "honorific": TEXT, "titles": LIST, "positions": LIST,
        "actions": LIST, "ceremonies": LIST, "start": INTEGER, "end": INTEGER,
    },
    "positions": {
        "article": TEXT, "official": TEXT, "rank": INTEGER, "name": TEXT, "text": TEXT, "title": TEXT,
        "organization": TEXT, "former": BOOLEAN, "acting": BOOLEAN,
    },
    "documents": {
        "article": TEXT, "id": TEXT, "type": TEXT, "family": TEXT, "code": TEXT, "number": INTEGER, "issuer": TEXT,
        "reference": TEXT, "date": TEXT, "title": TEXT, "start": INTEGER, "end": INTEGER,
    },
}  # fmt: skip
KEYS: dict[str, tuple[str, ...]] = {name: ("article",) if name == "articles" else ("article", "id") for name in TABLES}
KEYS["positions"] = ("article", "official", "rank")
_WHOLE_FILES = (".txt", ".text", ".html", ".htm", ".xhtml")
_PACKED = (".gz", ".zst", ".bz2", ".xz")


def article_key(article: Record) -> str:
    """What names an article among all others, from run to run."""
    if article["id"]:
        return str(article["id"])
    source = article["source"] or "-"
    name = source.lower()
    for suffix in _PACKED:
        name = name.removesuffix(suffix)
    return source if name.endswith(_WHOLE_FILES) else f"{source}#{article['sha256'][:16]}"


def rows(result: Record) -> dict[str, list[Row]]:
    """The rows of one parsed article (an output object), table by table."""
    key = article_key(result["article"])
    return {
        "articles": [{"article": key, **result["article"]}],
        "ceremonies": [_ceremony(key, record) for record in result["ceremonies"]],
        "recipients": [_recipient(key, record) for record in result["recipients"]],
        "officials": [_official(key, record) for record in result["officials"]],
        "positions": [row for record in result["officials"] for row in _positions(key, record)],
        "documents": [_document(key, record) for record in result["documents"]],
    }


def parsed_lines(path: Path) -> Iterator[Record]:
    """The objects of a file of finished JSON Lines."""
    import orjson

    with path.open("rb") as file:
        for line in file:
            yield orjson.loads(line)


def batches(results: Iterable[Record], size: int = 500) -> Iterator[dict[str, list[Row]]]:
    """The rows of many articles, ``size`` articles at a time. Of one article that comes twice the last one counts."""
    articles: dict[str, dict[str, list[Row]]] = {}
    for result in results:
        tables = rows(result)
        articles[tables["articles"][0]["article"]] = tables
        if len(articles) >= size:
            yield _joined(articles)
            articles = {}
    if articles:
        yield _joined(articles)


def _joined(articles: dict[str, dict[str, list[Row]]]) -> dict[str, list[Row]]:
    return {name: [row for tables in articles.values() for row in tables[name]] for name in TABLES}


def _ceremony(key: str, record: Record) -> Row:
    return {"article": key, **_plain(record, "ceremonies"), "date": _date(record), **_place(record)}


def _recipient(key: str, record: Record) -> Row:
    award = record["award"]
    of_award = {name: award[name] for name in ("category", "grade", "years", "conferred_by")}
    named = {"award_id": award["id"], "award": award["name"], **of_award}
    return {"article": key, **_plain(record, "recipients"), **named, **_place(record)}


def _official(key: str, record: Record) -> Row:
    positions = [position["text"] for position in record["positions"]]
    return {"article": key, **_plain(record, "officials"), "positions": positions, **_place(record)}


def _positions(key: str, record: Record) -> Iterator[Row]:
    for rank, position in enumerate(record["positions"], start=1):
        yield {"article": key, "official": record["id"], "rank": rank, "name": record["name"], **position}


def _document(key: str, record: Record) -> Row:
    return {"article": key, **_plain(record, "documents"), "date": _date(record), **_place(record)}


def _plain(record: Record, table: str) -> Row:
    return {name: record[name] for name in TABLES[table] if name in record}


def _date(record: Record) -> str | None:
    return record["date"]["value"] if record["date"] else None


def _place(record: Record) -> Row:
    first = record["mentions"][0]
    return {"start": first["start"], "end": first["end"]}
