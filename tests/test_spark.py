"""The Arrow function: alone, with Dask's and Ray's shapes, and in Spark on a local cluster of two workers."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cli_tools import ARTICLE, lines, run, write_jsonl

pa = pytest.importorskip("pyarrow")

from vnevent.arrow import NESTED, parse_batches, parse_frame, parse_table  # noqa: E402
from vnevent.read import Fields  # noqa: E402


@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = write_jsonl(tmp_path_factory.mktemp("dump") / "news.jsonl", 40)
    with path.open("a") as file:
        file.write(json.dumps({"id": "dated", "text": ARTICLE, "published": "2024-08-28", "title": "T"}) + "\n")
    return path


@pytest.fixture(scope="module")
def plain(dump: Path) -> list[dict[str, Any]]:
    """The rows of the plain command, without the name of the file."""
    found = lines(run("parse", dump, "-q").stdout)
    for result in found:
        result["article"]["source"] = None
    return found


def table(dump: Path) -> Any:
    columns = pa.schema([(name, pa.string()) for name in ("id", "text", "published", "title")])
    return pa.Table.from_pylist([json.loads(line) for line in dump.read_bytes().splitlines()], schema=columns)


def test_batches_in_batches_out(dump: Path, plain: list[Any]) -> None:
    batches = table(dump).to_batches(max_chunksize=7)
    parsed = list(parse_batches(iter(batches)))
    assert [batch.num_rows for batch in parsed] == [batch.num_rows for batch in batches]
    assert all(batch.schema == NESTED for batch in parsed)
    assert [row for batch in parsed for row in batch.to_pylist()] == plain


def test_a_table_and_other_names_of_columns(dump: Path, plain: list[Any]) -> None:
    theirs = table(dump).rename_columns(["id", "noi_dung_bai", "published", "title"])
    assert parse_table(theirs, fields=Fields(text="noi_dung_bai")).to_pylist() == plain


def test_a_frame(dump: Path, plain: list[Any]) -> None:
    pytest.importorskip("pandas")
    frame = parse_frame(table(dump).to_pandas())
    assert [article["id"] for article in frame["article"]] == [row["article"]["id"] for row in plain]


def test_a_bad_row_keeps_its_place() -> None:
    rows = parse_table(pa.table({"id": ["a", "b", "c"], "text": ["Một.", None, "  "]})).to_pylist()
    assert [row["article"]["id"] for row in rows] == ["a", "b", "c"]
    assert [[warning["code"] for warning in row["warnings"]] for row in rows] == [[], ["no-text"], ["empty"]]


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    pytest.importorskip("pyspark")
    pytest.importorskip("pandas")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java")
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("vnevent")
    builder = builder.config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "2")
    session = builder.config("spark.executorEnv.PYTHONPATH", str(Path(__file__).parent.parent)).getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@pytest.mark.spark
def test_spark_gives_the_rows_of_the_plain_command(spark: Any, dump: Path, plain: list[Any], tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    from vnevent.arrow import spark_schema

    pq.write_table(table(dump), tmp_path / "news.parquet")
    frame = spark.read.parquet(str(tmp_path / "news.parquet")).repartition(4)
    frame.mapInArrow(parse_batches, spark_schema()).write.parquet(str(tmp_path / "events"))
    found = pq.read_table(tmp_path / "events").to_pylist()
    key = lambda row: row["article"]["id"]  # noqa: E731
    assert sorted(found, key=key) == sorted(plain, key=key)
