"""CSV and TSV: rows with a heading. Line numbers are those of the file, so that a bad row is found."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator

from .encodings import decode, sniff_utf16
from .fields import names_of
from .opening import peek
from .units import ArticleError, ReadOptions, Reject, Unit


def csv_rows(stream: io.BufferedReader, name: str, options: ReadOptions) -> Iterator[Unit | Reject]:
    """Rows of a file with commas, or, where its heading has more of them, semicolons."""
    heading = peek(stream).split(b"\n", 1)[0]
    delimiter = ";" if heading.count(b";") > heading.count(b",") else ","
    return _rows(stream, name, options, delimiter)


def tsv_rows(stream: io.BufferedReader, name: str, options: ReadOptions) -> Iterator[Unit | Reject]:
    """Rows of a file with tabs."""
    return _rows(stream, name, options, "\t")


def _rows(stream: io.BufferedReader, name: str, options: ReadOptions, delimiter: str) -> Iterator[Unit | Reject]:
    text = _text(stream, options)
    csv.field_size_limit(min(options.max_bytes * 4, 2**31 - 1))
    reader = csv.reader(text, delimiter=delimiter, strict=True)
    columns = _heading(reader, options)
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader, None)
        except csv.Error as error:
            yield Reject(name, line, "bad-csv", f"broken CSV: {error}")
            continue
        except UnicodeDecodeError as error:
            message = f"not UTF-8 ({error.reason}) from here on; convert it or name its encoding with --encoding"
            raise ArticleError("encoding", message) from None
        if row is None:
            return
        if not any(row):
            continue
        if len(row) != len(columns):
            yield Reject(name, line, "bad-csv", f"{len(row)} columns where the heading has {len(columns)}")
        else:
            yield Unit(name, line, "row", {key: value for key, value in zip(columns, row, strict=True) if value})


def _heading(reader: Iterator[list[str]], options: ReadOptions) -> list[str]:
    try:
        columns = [column.strip() for column in next(reader, [])]
    except (csv.Error, UnicodeDecodeError) as error:
        raise ArticleError("bad-csv", f"the heading cannot be read: {error}") from None
    wanted = names_of(options.fields)["text"]
    if columns and not any(column in wanted for column in columns):
        found = ", ".join(columns)[:200]
        message = f"no column {wanted[0]!r}; name the column of the text with --text-field (there are: {found})"
        raise ArticleError("no-text", message)
    return columns


def _text(stream: io.BufferedReader, options: ReadOptions) -> io.TextIOBase:
    """The file's text: a forced or a sniffed encoding, decoded as it is read; font encodings as a whole."""
    encoding = options.encoding or sniff_utf16(peek(stream))
    if encoding in ("utf-16-le", "utf-16-be") and peek(stream)[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        encoding = "utf-16"
    if encoding is None and _is_utf8(peek(stream)):
        encoding = "utf-8-sig"
    if encoding is None or encoding in ("tcvn3", "vni"):
        return io.StringIO(decode(stream.read(), options.encoding)[0], newline="")
    return io.TextIOWrapper(stream, encoding=encoding, newline="")


def _is_utf8(head: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True
