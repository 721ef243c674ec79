"""One Parquet file in the nested form: a row for each article."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from .arrow_types import NESTED
from .flat import parsed_lines

_ROWS = 1000


def write_parquet(lines: Path, work: Path, before: Path | None) -> None:
    """Write finished JSON Lines as Parquet, after the rows of an earlier file where there is one."""
    with pq.ParquetWriter(work, NESTED, compression="zstd") as writer:
        if before is not None:
            for batch in pq.ParquetFile(before).iter_batches(batch_size=_ROWS):
                writer.write_batch(batch.cast(NESTED))
        results = parsed_lines(lines)
        while rows := list(islice(results, _ROWS)):
            writer.write_batch(pa.RecordBatch.from_pylist(rows, schema=NESTED))
