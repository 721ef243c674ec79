"""What is measured on: JSON Lines records, as bytes, of ordinary news and of dense ceremony news."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import orjson

ROOT = Path(__file__).parents[1]
SEED = next(iter(sorted((ROOT / "seeds").glob("*.txt"))), None)
_NEWS = ("VNEVENT_BENCH_NEWS", ROOT.parent / "shared/dump/news-2017-2025.jsonl.gz")
_DENSE = ("VNEVENT_BENCH_DENSE", ROOT.parent / "shared/gold")


def _default(setting: tuple[str, Path]) -> Path:
    """A path by environment variable, else the usual place beside the project, else the project's samples."""
    name, usual = setting
    if name in os.environ:
        return Path(os.environ[name])
    return usual if usual.exists() else ROOT / "samples"


def news_path() -> Path:
    """Ordinary news."""
    return _default(_NEWS)


def dense_path() -> Path:
    """Ceremony news, where nearly every sentence holds something."""
    return _default(_DENSE)


def records(path: Path, most: int) -> list[bytes]:
    """At most ``most`` records spread evenly over a JSON Lines file (plain or .gz) or a folder of .txt files."""
    if path.is_dir():
        texts = [file.read_text(encoding="utf-8") for file in sorted(path.glob("*.txt"))]
        lines = [orjson.dumps({"id": str(i), "text": text}) for i, text in enumerate(texts)]
    elif not path.exists():
        lines = []
    else:
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        lines = [line for line in data.splitlines() if line.strip()]
    if most and len(lines) > most:
        lines = [lines[i * len(lines) // most] for i in range(most)]
    return lines


def text_bytes(lines: list[bytes]) -> int:
    """The bytes of the articles' texts, which all speeds are counted on."""
    return sum(len(orjson.loads(line)["text"].encode()) for line in lines)
