"""The first step of reading: from a source to its raw units, without holding more than one in memory."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

from .encodings import is_binary, sniff_utf16
from .files import STDIN, shown
from .kinds import SINGLE, kind_of_content, kind_of_name
from .opening import broken, open_source, peek
from .units import ArticleError, ReadOptions, Reject, Unit

Splitter = Callable[[io.BufferedReader, str, ReadOptions], Iterator[Unit | Reject]]


def units(name: str, options: ReadOptions, read: list[int] | None = None) -> Iterator[Unit | Reject]:
    """The units of one source ("-": standard input), and rejects for what is no unit; never raises for bad input.

    ``read[0]`` counts the bytes that were read, compressed as they are.
    """
    record = 0
    source = shown(name)
    try:
        with open_source(name, read if read is not None else [0]) as stream:
            for unit in _splitter(name, stream)(stream, source, options):
                record += 1
                yield unit
            if not record:
                yield Reject(source, None, "empty", "no articles in it")
    except ArticleError as error:
        yield Reject(source, record + 1 if record else None, error.code, error.message)
    except (OSError, EOFError) as error:
        problem = broken(error)
        yield Reject(source, record + 1 if record else None, problem.code, problem.message)


def is_single(name: str) -> bool:
    """Whether a source's name tells that it holds one article."""
    return kind_of_name(name) in SINGLE


def _splitter(name: str, stream: io.BufferedReader) -> Splitter:
    head = peek(stream)
    kind = (None if name == STDIN else kind_of_name(name)) or kind_of_content(_readable(head))
    if kind == "parquet":
        from .parquet import rows

        return rows
    if kind == "warc":
        from .warc import records

        return records
    if is_binary(head):
        raise ArticleError("binary", "a binary file, not a text")
    if kind in ("csv", "tsv"):
        from . import delimited

        return delimited.csv_rows if kind == "csv" else delimited.tsv_rows
    splitters: dict[str, Splitter] = {"text": _whole_text, "html": _whole_page, "json": _json, "jsonl": _lines}
    return splitters[kind]


def _readable(head: bytes) -> bytes:
    """The first bytes as UTF-8, to tell their kind."""
    wide = sniff_utf16(head)
    if wide is None:
        return head
    return head[: len(head) & ~1].decode(wide, "ignore").removeprefix("\ufeff").encode()


def _whole_text(stream: io.BufferedReader, name: str, options: ReadOptions) -> Iterator[Unit | Reject]:
    yield Unit(name, None, "text", _bounded(stream, options.max_bytes))


def _whole_page(stream: io.BufferedReader, name: str, options: ReadOptions) -> Iterator[Unit | Reject]:
    # A page is mostly markup: the bound is for the article in it.
    yield Unit(name, None, "html", _bounded(stream, options.max_bytes * 4))


def _bounded(stream: io.BufferedReader, bound: int) -> bytes:
    data = stream.read(bound + 1)
    if len(data) > bound:
        raise ArticleError("too-large", f"an article of more than {bound:,} bytes; raise the bound with --max-bytes")
    return data


def _lines(stream: io.BufferedReader, name: str, options: ReadOptions) -> Iterator[Unit | Reject]:
    bound = options.max_bytes * 2  # escapes (\\u1ea1) make a line longer than its article
    for number, line in enumerate(_bounded_lines(utf8_lines(stream), bound), start=1):
        if line is None:
            message = f"a line of more than {bound:,} bytes; raise the bound with --max-bytes"
            yield Reject(name, number, "too-large", message)
        elif line.strip():
            yield Unit(name, number, "json", line.rstrip(b"\r\n"))


def _bounded_lines(stream: io.BufferedReader, bound: int) -> Iterator[bytes | None]:
    """Lines, and None for each line past the bound, which is skipped without being held."""
    while line := stream.readline(bound + 1):
        if len(line) <= bound or line.endswith(b"\n"):
            yield line
            continue
        while (rest := stream.readline(bound)) and not rest.endswith(b"\n"):
            pass
        yield None


def utf8_lines(stream: io.BufferedReader) -> io.BufferedReader:
    """The stream itself, or, where it is UTF-16, its text as UTF-8 (whose line ends are those of the text)."""
    wide = sniff_utf16(peek(stream))
    if wide is None:
        return stream
    return io.BufferedReader(_Recoded(stream, "utf-16" if peek(stream)[:2] in (b"\xff\xfe", b"\xfe\xff") else wide))


class _Recoded(io.RawIOBase):
    """UTF-16 as UTF-8, piece by piece."""

    def __init__(self, stream: io.BufferedReader, encoding: str) -> None:
        import codecs

        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)()
        self._ready = b""

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Decode some, encode it anew."""
        while not self._ready:
            data = self._stream.read1(65536)
            try:
                self._ready = self._decoder.decode(data, final=not data).encode()
            except UnicodeError as error:
                raise EOFError(f"not UTF-16: {error}") from None
            if not data:
                break
        count = min(len(buffer), len(self._ready))
        buffer[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count


def _json(stream: io.BufferedReader, name: str, options: ReadOptions) -> Iterator[Unit | Reject]:
    """One article, a list of articles, or, as some name it, JSON Lines."""
    head = _readable(peek(stream)).removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith(b"["):
        from .json_list import elements

        yield from elements(utf8_lines(stream), name, options)
    elif kind_of_content(head) == "jsonl":
        yield from _lines(stream, name, options)
    else:
        yield Unit(name, None, "json", _bounded(stream, options.max_bytes * 2))
