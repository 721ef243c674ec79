"""Where the time goes: wall time by step, each without the steps it calls. Measuring costs time: read the shares."""

from __future__ import annotations

import importlib
from collections import defaultdict
from collections.abc import Callable
from functools import cached_property
from time import perf_counter
from typing import Any

import orjson

# step: where the functions are that make it up, as module:name or module:Class.name
STEPS = {
    "normalize": ["vnevent.text.document:normalize"],
    "blocks, sentences": ["vnevent.text.document:Text.blocks", "vnevent.text.document:Text.sentences"],
    "scan": ["vnevent.lexicon.loader:_Scanner.scan"],
    "dates": ["vnevent.extract.dates:find_dates", "vnevent.extract.dates:Calendar.resolve"],
    "documents": ["vnevent.pipeline:find_documents"],
    "people": ["vnevent.pipeline:find_people"],
    "recipients": ["vnevent.pipeline:find_recipients"],
    "ceremonies": ["vnevent.pipeline:find_ceremonies"],
    "actions": ["vnevent.pipeline:mark_actions"],
    "assemble": ["vnevent.pipeline:assemble"],
}


class Stopwatch:
    """Own time by step, with a stack of what is running."""

    def __init__(self) -> None:
        self.own: dict[str, float] = defaultdict(float)
        self._running: list[str] = ["the rest"]
        self._since = perf_counter()

    def _switch(self) -> None:
        now = perf_counter()
        self.own[self._running[-1]] += now - self._since
        self._since = now

    def wrap(self, step: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*args: Any, **options: Any) -> Any:
            self._switch()
            self._running.append(step)
            try:
                return call(*args, **options)
            finally:
                self._switch()
                self._running.pop()

        return timed

    def start(self) -> None:
        self.own.clear()
        self._since = perf_counter()

    def stop(self) -> None:
        self._switch()


def _install(watch: Stopwatch, step: str, place: str) -> None:
    module, _, path = place.partition(":")
    holder: Any = importlib.import_module(module)
    *classes, name = path.split(".")
    for part in classes:
        holder = getattr(holder, part, None)
    found = vars(holder).get(name) if holder is not None else None
    if isinstance(found, cached_property):
        timed = cached_property(watch.wrap(step, found.func))
        timed.__set_name__(holder, name)
        setattr(holder, name, timed)
    elif callable(found):
        setattr(holder, name, watch.wrap(step, found))


def profile(lines: list[bytes]) -> dict[str, float]:
    """Shares of the time by step, in percent. Changes the modules it measures: for the end of a process."""
    from vnevent.model import Article
    from vnevent.pipeline import parse_article

    watch = Stopwatch()
    for step, places in STEPS.items():
        for place in places:
            _install(watch, step, place)
    pipeline = importlib.import_module("vnevent.pipeline")
    decode, encode = watch.wrap("decode", orjson.loads), watch.wrap("serialise", orjson.dumps)
    run = watch.wrap("pipeline, sha256", pipeline.parse_article)
    parse_article(Article(orjson.loads(lines[0])["text"]))
    watch.start()
    for line in lines:
        record = decode(line)
        encode(run(Article(record["text"], published=record.get("published"))))
    watch.stop()
    total = sum(watch.own.values())
    return {step: round(100 * own / total, 1) for step, own in sorted(watch.own.items(), key=lambda item: -item[1])}
