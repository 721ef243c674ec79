"""vnevent inside other people's engines: Arrow record batches in, record batches out.

    Spark   frame.mapInArrow(parse_batches, spark_schema())
    Ray     dataset.map_batches(parse_table, batch_format="pyarrow")
    Dask    frame.map_partitions(parse_frame)

The output has the nested columns of the Parquet that `vnevent parse -o out.parquet` writes. A row that gives no article
keeps its place: its lists are empty and its ``warnings`` tell why, code and message.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from .model import LISTS, SCHEMA, Warning_
from .read import ArticleError, Fields, ReadOptions
from .read.fields import article_from, names_of
from .write.arrow_types import NESTED

if TYPE_CHECKING:
    import pandas as pd
    from pyspark.sql.types import StructType

__all__ = ["NESTED", "parse_batches", "parse_frame", "parse_table", "spark_schema"]


def parse_batches(
    batches: Iterable[pa.RecordBatch], *, fields: Fields | None = None, source: str | None = None
) -> Iterator[pa.RecordBatch]:
    """Parse the rows of record batches, a batch for a batch. ``fields`` names other people's columns."""
    options = ReadOptions(fields=fields or Fields())
    wanted = {name for names in names_of(options.fields).values() for name in names}
    for batch in batches:
        columns = [name for name in batch.schema.names if name in wanted]
        rows = batch.select(columns).to_pylist()
        yield pa.RecordBatch.from_pylist([_parsed(row, source, options) for row in rows], schema=NESTED)


def parse_table(table: pa.Table, *, fields: Fields | None = None, source: str | None = None) -> pa.Table:
    """Parse the rows of a table."""
    return pa.Table.from_batches(parse_batches(table.to_batches(), fields=fields, source=source), schema=NESTED)


def parse_frame(frame: pd.DataFrame, *, fields: Fields | None = None, source: str | None = None) -> pd.DataFrame:
    """Parse the rows of a pandas frame, which is what a partition of Dask is."""
    table = pa.Table.from_pandas(frame, preserve_index=False)
    return parse_table(table, fields=fields, source=source).to_pandas()


def spark_schema() -> StructType:
    """The output's schema for ``mapInArrow``."""
    from pyspark.sql.pandas.types import from_arrow_schema

    return from_arrow_schema(NESTED)


def _parsed(row: dict[str, Any], source: str | None, options: ReadOptions) -> dict[str, Any]:
    import orjson

    from .pipeline import parse_article

    try:
        result = parse_article(article_from(row, source, options))
    except ArticleError as error:
        return _failed(row, source, Warning_(error.code, error.message))
    except Exception as error:
        return _failed(row, source, Warning_("failed", f"{type(error).__name__}: {error}"))
    parsed: dict[str, Any] = orjson.loads(orjson.dumps(result))
    return parsed


def _failed(row: dict[str, Any], source: str | None, warning: Warning_) -> dict[str, Any]:
    article = dict.fromkeys(("id", "source", "title", "url", "published", "sha256", "length"))
    article |= {"id": None if row.get("id") is None else str(row["id"]), "source": source}
    lists: dict[str, list[Any]] = {kind: [] for kind in LISTS}
    told = [{"code": warning.code, "message": warning.message, "span": None}]
    return {"schema": SCHEMA, "article": article, **lists, "warnings": told}
