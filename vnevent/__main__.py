"""The start of the command, for the console script and ``python -m vnevent``.

A plain ``vnevent parse FILE...`` goes straight to work: importing Typer takes longer than parsing an article.
Everything else goes through ``cli``.
"""

from __future__ import annotations

import gc
import signal
import sys
from io import TextIOWrapper


def main() -> None:
    """Run the command."""
    gc.set_threshold(50_000, 20, 20)  # modules and patterns make many objects that stay, and no cycles
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C while modules are imported
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # whatever the locale
    inputs = plain_inputs(sys.argv[1:])
    if inputs:
        from .batch.command import Options, execute

        status = execute(Options(inputs))
        gc.freeze()  # all of it goes with the process; looking through it for cycles first takes a while
        sys.exit(status)
    from .cli import app

    app(prog_name="vnevent")


def plain_inputs(arguments: list[str]) -> tuple[str, ...]:
    """The inputs of ``parse FILE...`` where no option is given, else nothing."""
    if arguments[:1] != ["parse"] or any(name.startswith("-") and name != "-" for name in arguments[1:]):
        return ()
    return tuple(arguments[1:])


if __name__ == "__main__":
    main()
