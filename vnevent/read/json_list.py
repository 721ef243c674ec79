"""A JSON list of articles, one element at a time: a dump of gigabytes is never held in memory."""

from __future__ import annotations

import codecs
import io
import json
from collections.abc import Iterator

from .encodings import decode
from .units import ArticleError, ReadOptions, Reject, Unit

_PIECE = 256 * 1024
_BLANKS = " \t\r\n"


class _Buffer:
    """The text that was read and not used yet."""

    def __init__(self, stream: io.BufferedReader, encoding: str | None) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding or "utf-8-sig")()
        self.text = ""
        self.at = 0
        self.ended = False

    def more(self) -> None:
        """Read on; forgets what was used."""
        data = self._stream.read1(_PIECE)
        self.ended = not data
        try:
            new = self._decoder.decode(data, final=not data)
        except UnicodeDecodeError as error:
            message = f"not UTF-8 ({error.reason}); convert it or name its encoding with --encoding"
            raise ArticleError("encoding", message) from None
        self.text = self.text[self.at :] + new
        self.at = 0

    def next_char(self) -> str:
        """The next character that is no blank, "" at the end; it is not used up."""
        while True:
            while self.at < len(self.text) and self.text[self.at] in _BLANKS:
                self.at += 1
            if self.at < len(self.text) or self.ended:
                return self.text[self.at : self.at + 1]
            self.more()


def elements(stream: io.BufferedReader, name: str, options: ReadOptions) -> Iterator[Unit | Reject]:
    """The elements of a list as units. What is broken in the list's own form ends it with an ArticleError."""
    if options.encoding in ("tcvn3", "vni"):
        yield from _whole(stream, name, options)
        return
    buffer = _Buffer(stream, options.encoding)
    buffer.next_char()
    buffer.at += 1  # the bracket
    if buffer.next_char() == "]":
        return
    number = 0
    while True:
        number += 1
        yield _element(buffer, name, number, options)
        sign = buffer.next_char()
        buffer.at += 1
        if sign == "]":
            return
        if sign != ",":
            what = f"{sign!r}" if sign else "the end of the file"
            raise ArticleError("bad-json", f"broken JSON list: a comma or ] is wanted, this is {what}")


def _element(buffer: _Buffer, name: str, number: int, options: ReadOptions) -> Unit | Reject:
    decoder = json.JSONDecoder()
    buffer.next_char()
    while True:
        try:
            value, end = decoder.raw_decode(buffer.text, buffer.at)
            # A number at the end of the buffer may go on.
            if end < len(buffer.text) or buffer.ended:
                break
        except json.JSONDecodeError as error:
            if buffer.ended:
                raise ArticleError("bad-json", f"broken JSON in the list: {error.msg}") from None
            if len(buffer.text) - buffer.at > options.max_bytes * 2:
                message = f"an element of more than {options.max_bytes:,} bytes or broken JSON: {error.msg}"
                raise ArticleError("bad-json", message) from None
        except RecursionError:
            raise ArticleError("bad-json", "broken JSON in the list: nested too deep") from None
        buffer.more()
        # Twice as much each time, so that a long element is not parsed over and over.
        wanted = 2 * len(buffer.text)
        while not buffer.ended and len(buffer.text) < wanted:
            buffer.more()
    buffer.at = end
    if isinstance(value, dict):
        return Unit(name, number, "row", value)
    return Reject(name, number, "no-object", "not an article: a JSON object is wanted in the list")


def _whole(stream: io.BufferedReader, name: str, options: ReadOptions) -> Iterator[Unit | Reject]:
    """A list in a font encoding is decoded as a whole."""
    text, _ = decode(stream.read(), options.encoding)
    try:
        values = json.loads(text)
    except ValueError as error:
        raise ArticleError("bad-json", f"broken JSON: {error}") from None
    for number, value in enumerate(values, start=1):
        if isinstance(value, dict):
            yield Unit(name, number, "row", value)
        else:
            yield Reject(name, number, "no-object", "not an article: a JSON object is wanted in the list")
