"""A worker process: takes units on standard input, gives outcomes on standard output, ends with its parent.

Frames are a length of four bytes and a pickle. The parent sends the options, then lists of units; the worker answers
each unit with one frame as soon as it is done, so that the parent knows which article a dying worker had in hand.
"""

from __future__ import annotations

import os
import pickle
import signal
import struct
from typing import BinaryIO

from .work import work

LENGTH = struct.Struct(">I")


def read_frame(stream: BinaryIO) -> object:
    """The next frame. Raises EOFError at the end."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        raise EOFError
    (size,) = LENGTH.unpack(head)
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return pickle.loads(data)


def frame(value: object) -> bytes:
    """A value as a frame."""
    data = pickle.dumps(value, protocol=5)
    return LENGTH.pack(len(data)) + data


def main() -> None:
    """Work until the parent closes the pipe."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's business; it closes the pipe
    source = os.fdopen(os.dup(0), "rb")
    sink = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)  # what a library prints must not get between the frames
    _warm_up()
    try:
        options = read_frame(source)
        while True:
            for unit in read_frame(source):  # type: ignore[attr-defined]
                sink.write(frame(work(unit, options)))  # type: ignore[arg-type]
    except (EOFError, BrokenPipeError):
        os._exit(0)


def _warm_up() -> None:
    """Load the parser and its lexicon now, so that this does not count as the first article's time."""
    from ..model import Article
    from ..pipeline import parse_article

    parse_article(Article(""))


if __name__ == "__main__":
    main()
