"""Writing: every output format holds the same articles; databases answer in one query."""

from __future__ import annotations

import csv
import gzip
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from cli_tools import lines, run, write_jsonl
from rich.console import Console

from vnevent.write.flat import KEYS, TABLES, article_key, rows
from vnevent.write.tables import tables
from vnevent.write.targets import TargetError, target_for

PERSON = {
    "id": "o1", "name": "Lê Văn A", "honorific": "ông", "titles": ["GS"],
    "positions": [
        {"text": "Bí thư Tỉnh ủy X", "title": "Bí thư", "organization": "Tỉnh ủy X", "former": False, "acting": False},
        {"text": "nguyên Chủ tịch", "title": "Chủ tịch", "organization": None, "former": True, "acting": False},
    ],
    "actions": ["presented"], "ceremonies": ["c1"],
    "mentions": [{"start": 3, "end": 11, "text": "Lê Văn A", "rule": "x"}],
}  # fmt: skip
RESULT: dict[str, Any] = {
    "schema": "vnevent/1",
    "article": {
        "id": "a1", "source": "news.jsonl", "title": "Lễ trao", "url": None, "published": "2024-08-28",
        "sha256": "0" * 64, "length": 100,
    },
    "ceremonies": [
        {
            "id": "c1", "type": "award", "name": "Lễ trao thưởng",
            "date": {"value": "2024-08-28", "text": "28/8", "inferred": ["year"]}, "occasion": None,
            "place": "Hà Nội", "organizers": ["Huyện ủy Y"], "recipients": ["r1"], "officials": ["o1"],
            "documents": ["d1"], "mentions": [{"start": 0, "end": 7, "text": "Lễ trao", "rule": "x"}],
        }
    ],
    "recipients": [
        {
            "id": "r1", "kind": "group", "name": "đảng viên", "count": 12, "honorific": None, "titles": [],
            "award": {
                "id": "huy-hieu-dang", "name": "Huy hiệu Đảng", "category": "badge", "grade": None, "years": 60,
                "conferred_by": None, "text": "Huy hiệu 60 năm",
            },
            "posthumous": False, "presented_by": ["Lê Văn A"], "ceremony": "c1",
            "mentions": [{"start": 20, "end": 29, "text": "đảng viên", "rule": "x"}],
        }
    ],
    "officials": [PERSON],
    "documents": [
        {
            "id": "d1", "type": "Nghị quyết", "family": "party", "code": "45-NQ/TW", "number": 45, "issuer": None,
            "reference": None, "date": None, "title": None,
            "mentions": [{"start": 40, "end": 48, "text": "45-NQ/TW", "rule": "x"}],
        }
    ],
    "warnings": [{"code": "x", "message": "y", "span": [0, 5]}],
}  # fmt: skip
QUERY = """
SELECT r.name, r.count, r.award, r.years, r.presented_by, c.name
FROM recipients r JOIN ceremonies c ON c.article = r.article AND c.id = r.ceremony
"""


@pytest.fixture
def finished(tmp_path: Path) -> Path:
    """Finished JSON Lines of two articles."""
    path = tmp_path / "finished"
    other = {**RESULT, "article": {**RESULT["article"], "id": "a2"}}
    path.write_text(
        "".join(json.dumps(result, ensure_ascii=False) + "\n" for result in (RESULT, other)), encoding="utf-8"
    )
    return path


@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_jsonl(tmp_path_factory.mktemp("dump") / "news.jsonl", 12)


@pytest.fixture(scope="module")
def plain(dump: Path) -> list[dict[str, Any]]:
    return lines(run("parse", dump, "-q").stdout)


def to(path: Path, dump: Path, *more: str) -> None:
    done = run("parse", dump, "-q", "-o", path, *more)
    assert done.returncode == 0, done.stderr.decode()


def test_json_lines_plain_and_packed_hold_the_same_bytes(dump: Path, plain: list[Any], tmp_path: Path) -> None:
    to(tmp_path / "out.jsonl", dump)
    to(tmp_path / "out.jsonl.gz", dump)
    data = (tmp_path / "out.jsonl").read_bytes()
    assert lines(data) == plain
    assert gzip.decompress((tmp_path / "out.jsonl.gz").read_bytes()) == data
    first = (tmp_path / "out.jsonl.gz").read_bytes()
    to(tmp_path / "out.jsonl.gz", dump)
    assert (tmp_path / "out.jsonl.gz").read_bytes() == first, "the same run gives the same bytes"


def test_zst(dump: Path, plain: list[Any], tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard")
    to(tmp_path / "out.jsonl.zst", dump)
    with (tmp_path / "out.jsonl.zst").open("rb") as file:
        assert lines(zstandard.ZstdDecompressor().stream_reader(file).read()) == plain


def test_nested_parquet_is_the_contract(dump: Path, plain: list[Any], tmp_path: Path) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    to(tmp_path / "out.parquet", dump)
    assert pq.read_table(tmp_path / "out.parquet").to_pylist() == plain


def test_nested_parquet_holds_every_field(finished: Path, tmp_path: Path) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    from vnevent.write.nested import write_parquet

    write_parquet(finished, tmp_path / "out.parquet", None)
    write_parquet(finished, tmp_path / "more.parquet", tmp_path / "out.parquet")
    assert pq.read_table(tmp_path / "out.parquet").to_pylist()[0] == RESULT
    assert pq.read_table(tmp_path / "more.parquet").num_rows == 4


@pytest.mark.parametrize("form", ["parquet", "csv"])
def test_flat_tables_in_a_folder(form: str, dump: Path, plain: list[Any], tmp_path: Path) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    done = run("parse", dump, "-q", "--tables", tmp_path / "out", "--format", form)
    assert done.returncode == 0, done.stderr.decode()
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(f"{table}.{form}" for table in TABLES)
    expected = [official["name"] for result in plain for official in result["officials"]]
    if form == "csv":
        with (tmp_path / "out" / "officials.csv").open(encoding="utf-8", newline="") as file:
            found = list(csv.DictReader(file))
        assert [row["name"] for row in found] == expected
        assert json.loads(found[0]["positions"]) == [p["text"] for p in plain[0]["officials"][0]["positions"]]
    else:
        import pyarrow.parquet as pq

        assert pq.read_table(tmp_path / "out" / "officials.parquet").column("name").to_pylist() == expected


def test_rows_have_the_columns_of_their_tables() -> None:
    found = rows(RESULT)
    assert list(found) == list(TABLES)
    for table, its_rows in found.items():
        assert its_rows, table
        for row in its_rows:
            assert set(row) == set(TABLES[table]), table
            assert all(row[key] is not None for key in KEYS[table])


@pytest.mark.parametrize(
    ("article_id", "source", "key"),
    [
        ("x", "news.jsonl", "x"),
        (None, "folder/a.txt", "folder/a.txt"),
        (None, "folder/a.html.gz", "folder/a.html.gz"),
        (None, "news.jsonl", "news.jsonl#0000000000000000"),
        (None, None, "-#0000000000000000"),
    ],
)
def test_article_keys(article_id: str | None, source: str | None, key: str) -> None:
    assert article_key({**RESULT["article"], "id": article_id, "source": source}) == key


def test_sqlite_answers_who_received_what_from_whom(finished: Path, tmp_path: Path) -> None:
    from vnevent.write.sqlite import write_database

    path = tmp_path / "archive.sqlite"
    write_database(finished, path)
    write_database(finished, path)  # a second run replaces, it does not double
    connection = sqlite3.connect(path)
    found = connection.execute(QUERY).fetchall()
    assert found == [("đảng viên", 12, "Huy hiệu Đảng", 60, '["Lê Văn A"]', "Lễ trao thưởng")] * 2
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("SELECT count(*) FROM positions WHERE former").fetchone() == (2,)
    connection.close()


def test_duckdb_answers_who_received_what_from_whom(finished: Path, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    from vnevent.write.duck import write_database

    path = tmp_path / "archive.duckdb"
    write_database(finished, path)
    write_database(finished, path)
    with duckdb.connect(str(path)) as connection:
        found = connection.execute(QUERY).fetchall()
    assert found == [("đảng viên", 12, "Huy hiệu Đảng", 60, ["Lê Văn A"], "Lễ trao thưởng")] * 2


@pytest.mark.parametrize("name", ["archive.sqlite", "archive.duckdb"])
def test_a_database_through_the_command(name: str, dump: Path, tmp_path: Path) -> None:
    if name.endswith("duckdb"):
        pytest.importorskip("duckdb")
    to(tmp_path / name, dump)
    to(tmp_path / name, dump)
    assert sorted(path.name for path in tmp_path.iterdir()) == [name]


def test_a_file_that_is_no_database_is_left_alone(dump: Path, tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    path.write_bytes(b"not a database, but something dear to somebody" * 100)
    before = path.read_bytes()
    done = run("parse", dump, "-q", "-o", path)
    assert done.returncode == 1
    assert len(done.stderr.decode().splitlines()) == 1
    assert "cannot be written" in done.stderr.decode()
    assert path.read_bytes() == before


def test_targets_are_told_by_name() -> None:
    for name, form in (
        ("a.jsonl", "jsonl"),
        ("A.JSONL.GZ", "jsonl.gz"),
        ("a.parquet", "parquet"),
        ("a.db", "sqlite"),
        ("a", "jsonl"),
    ):
        target = target_for(Path(name), None, None)
        assert target is not None
        assert target.form == form
    for output, folder, wrong in ((Path("a"), Path("b"), None), (None, None, "parquet"), (None, Path("b"), "jsonl")):
        with pytest.raises(TargetError):
            target_for(output, folder, wrong)


@pytest.mark.parametrize("width", [80, 160])
def test_all_four_tables(width: int) -> None:
    console = Console(width=width, record=True, force_terminal=False)
    with console.capture() as captured:
        for part in tables(RESULT):
            console.print(part)
    shown = captured.get()
    for word in (
        "Lễ trao",
        "Ceremonies (1)",
        "Recipients (1)",
        "Officials (1)",
        "Documents (1)",
        "12 đảng viên",
        "45-NQ/TW",
        "60 năm",
    ):
        assert word in shown
    assert max(map(len, shown.splitlines())) <= width
