"""``python -m bench``: the whole benchmark; the table goes to standard output, all figures to a JSON file."""

from __future__ import annotations

import argparse
import platform
import sys
from pathlib import Path
from typing import Any

import orjson

from . import command, corpus, measure, steps


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure vnevent beside its alternatives.")
    parser.add_argument(
        "--news", type=Path, default=corpus.news_path(), help="ordinary news: .jsonl, .jsonl.gz, folder"
    )
    parser.add_argument("--dense", type=Path, default=corpus.dense_path(), help="ceremony news, likewise")
    parser.add_argument("--articles", type=int, default=300, help="articles of each kind (0: all) [300]")
    parser.add_argument(
        "--ner-articles", type=int, default=1, help="articles for underthesea.ner (0: leave it out) [1]"
    )
    parser.add_argument("--rounds", type=int, default=5, help="rounds of which the median is taken [5]")
    parser.add_argument("--profile", action="store_true", help="only the time by step")
    parser.add_argument("--only", choices=["speed", "command", "growth"], help="one part of the benchmark")
    parser.add_argument("--json", type=Path, default=Path("bench-results.json"), metavar="FILE", help="all figures")
    return parser.parse_args()


def main() -> int:
    options = _options()
    sources = {"news": options.news, "dense": options.dense}
    texts = {name: corpus.records(path, options.articles) for name, path in sources.items()}
    empty = [f"{name}: {sources[name]}" for name, lines in texts.items() if not lines]
    if empty:
        print("bench: no articles in", ", ".join(empty), file=sys.stderr)
        return 2
    results: dict[str, Any] = {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "sources": {name: path.name for name, path in sources.items()},
    }
    if options.profile:
        results["time by step, %"] = {name: steps.profile(lines) for name, lines in texts.items()}
    else:
        results |= _measure(options, texts)
    options.json.write_bytes(orjson.dumps(results, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
    _table(results)
    return 0


def _measure(options: argparse.Namespace, texts: dict[str, list[bytes]]) -> dict[str, Any]:
    results: dict[str, Any] = {}
    if options.only in (None, "command"):
        results["cold start"] = command.cold_start(max(options.rounds, 7))
        results["batch"] = command.batch(corpus.records(options.news, 0), 2)
        results["underthesea called for"] = {name: command.underthesea_share(lines) for name, lines in texts.items()}
    if options.only in (None, "growth"):
        article = orjson.loads(texts["dense"][-1])["text"]
        if corpus.SEED is not None:
            article = corpus.SEED.read_text(encoding="utf-8")
        results["growth"] = measure.growth(article, min(options.rounds, 3))
    if options.only in (None, "speed"):
        for name, lines in texts.items():
            results[name] = measure.compare(lines, options.rounds, options.ner_articles)
    return results


def _table(results: dict[str, Any], indent: str = "") -> None:
    for name, value in results.items():
        if isinstance(value, dict):
            print(f"{indent}{name}")
            _table(value, indent + "  ")
        elif not isinstance(value, list):
            print(f"{indent}{name:<{44 - len(indent)}} {value}")


if __name__ == "__main__":
    sys.exit(main())
