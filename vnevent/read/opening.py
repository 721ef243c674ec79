"""Opening a source: through compression, with a look at its first bytes, counting what was read."""

from __future__ import annotations

import io
import os
from typing import IO, BinaryIO, cast

from .files import STDIN
from .kinds import compression_of
from .units import ArticleError, MissingExtra

_BUFFER = 256 * 1024
PEEK = 64 * 1024


class Meter(io.RawIOBase):
    """A raw file that counts its bytes, for the progress display."""

    def __init__(self, raw: io.RawIOBase, total: list[int]) -> None:
        self._raw = raw
        self._total = total

    def readinto(self, buffer: bytearray | memoryview) -> int | None:  # type: ignore[override]
        """Read and count."""
        count = self._raw.readinto(buffer)
        self._total[0] += count or 0
        return count

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """As the file below."""
        return self._raw.seekable()

    def seek(self, offset: int, whence: int = 0) -> int:
        """As the file below."""
        return self._raw.seek(offset, whence)

    def tell(self) -> int:
        """As the file below."""
        return self._raw.tell()

    def close(self) -> None:
        """Close the file below, standard input excepted."""
        if not self.closed:
            self._raw.close()
        super().close()


def open_source(name: str, total: list[int]) -> io.BufferedReader:
    """Open a source ("-": standard input), decompressed by its content. Raises ArticleError with a clear line."""
    try:
        raw = io.FileIO(0, closefd=False) if name == STDIN else io.FileIO(name)
    except FileNotFoundError:
        raise ArticleError("missing", "no such file; check the name") from None
    except IsADirectoryError:
        raise ArticleError("unreadable", "a folder where a file is wanted") from None
    except OSError as error:
        raise ArticleError("unreadable", f"cannot be read: {error.strerror or error}") from None
    except ValueError:
        raise ArticleError("missing", "no file can have this name") from None
    stream = cast("io.BufferedReader", io.BufferedReader(Meter(raw, total), _BUFFER))
    packed = compression_of(peek(stream, 16))
    return stream if packed is None else _unpack(stream, packed)


def peek(stream: io.BufferedReader, size: int = PEEK) -> bytes:
    """The next bytes without taking them: what one read gives, so that a slow pipe is not waited for."""
    try:
        return stream.peek(size)[:size]
    except (OSError, EOFError, ValueError) as error:
        raise broken(error) from None


def broken(error: BaseException) -> ArticleError:
    """The clear line for a read that failed in the middle of a source."""
    if isinstance(error, OSError) and error.errno:
        return ArticleError("unreadable", f"cannot be read: {os.strerror(error.errno)}")
    return ArticleError("broken-file", f"damaged or cut off ({error}); what came before it was read")


def _unpack(stream: io.BufferedReader, packed: str) -> io.BufferedReader:
    inner: IO[bytes]
    if packed == "gzip":
        import gzip

        inner = cast("IO[bytes]", gzip.GzipFile(fileobj=stream, mode="rb"))
    elif packed == "bz2":
        import bz2

        inner = bz2.BZ2File(stream)
    elif packed == "xz":
        import lzma

        inner = lzma.LZMAFile(stream)  # noqa: SIM115  closed with what wraps it
    else:
        inner = _zstd(stream)
    return io.BufferedReader(cast("io.RawIOBase", _Unpacked(inner, stream)), _BUFFER)


def _zstd(stream: BinaryIO) -> IO[bytes]:
    try:
        import zstandard
    except ImportError:
        raise MissingExtra("reading .zst files") from None
    return cast("IO[bytes]", zstandard.ZstdDecompressor().stream_reader(stream, read_across_frames=True))


class _Unpacked(io.RawIOBase):
    """A decompressor as a raw file: its errors become OSError or EOFError, and closing it closes the file below."""

    def __init__(self, inner: IO[bytes], below: io.BufferedReader) -> None:
        self._inner = inner
        self._below = below

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Decompress into the buffer."""
        read = getattr(self._inner, "read1", self._inner.read)
        try:
            data: bytes = read(len(buffer))
        except (OSError, EOFError):
            raise
        except Exception as error:  # zlib.error, lzma.LZMAError, ZstdError: no common base
            raise EOFError(str(error)) from None
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        """Close both."""
        if not self.closed:
            self._inner.close()
            self._below.close()
        super().close()
