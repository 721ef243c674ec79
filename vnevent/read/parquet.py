"""Parquet: the columns that hold articles, batch by batch."""

from __future__ import annotations

import io
from collections.abc import Iterator

from .fields import names_of
from .units import ArticleError, MissingExtra, ReadOptions, Reject, Unit

_ROWS = 64


def rows(stream: io.BufferedReader, name: str, options: ReadOptions) -> Iterator[Unit | Reject]:
    """The rows of a Parquet file as units."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise MissingExtra("reading Parquet") from None
    source = stream if stream.seekable() else io.BytesIO(stream.read())
    try:
        file = pq.ParquetFile(source)
        columns = _columns(file.schema_arrow.names, options)
        number = 0
        for batch in file.iter_batches(batch_size=_ROWS, columns=columns, use_threads=False):
            for row in batch.to_pylist():
                number += 1
                yield Unit(name, number, "row", {key: value for key, value in row.items() if value is not None})
    except (pa.ArrowException, OSError) as error:
        reason = str(error).split("\n", 1)[0].rstrip(".")
        raise ArticleError("broken-file", f"a damaged Parquet file, or none: {reason}") from None


def _columns(found: list[str], options: ReadOptions) -> list[str]:
    names = names_of(options.fields)
    if not any(name in found for name in names["text"]):
        wanted = names["text"][0]
        message = f"no column {wanted!r}; name the column of the text with --text-field (there are: {', '.join(found)})"
        raise ArticleError("no-text", message)
    wanted_columns = {name for usual in names.values() for name in usual}
    return [name for name in found if name in wanted_columns]
