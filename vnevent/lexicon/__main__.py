"""Check the lexicon's TOML files and write their compiled form: ``python -m vnevent.lexicon``."""

from __future__ import annotations

import sys
from pathlib import Path

from .loader import LexiconError, compile_sources


def main() -> int:
    try:
        compiled = compile_sources()
    except LexiconError as error:
        print(f"vnevent.lexicon: {error}", file=sys.stderr)
        return 1
    Path(__file__).with_name("compiled.json").write_bytes(compiled)
    return 0


if __name__ == "__main__":
    sys.exit(main())
