"""Interleaved rounds, so that whatever slows the machine slows every contender, and medians over them."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from statistics import median
from time import perf_counter
from typing import Any

from .contenders import Contender, floor, ner, vnevent, word_tokenize
from .corpus import text_bytes

GROWTH = (1, 10, 100, 1000)


@dataclass
class Speed:
    """A contender's speeds over the rounds, in megabytes of text a second."""

    name: str
    speeds: list[float]

    @property
    def median(self) -> float:
        return median(self.speeds)


def seconds(work: Callable[[], object]) -> float:
    """The wall time of one call, with garbage collected before and not during it."""
    gc.collect()
    gc.disable()
    try:
        begin = perf_counter()
        work()
        return perf_counter() - begin
    finally:
        gc.enable()


def compare(lines: list[bytes], rounds: int, ner_articles: int) -> dict[str, Any]:
    """All contenders on the same records, one after the other in every round."""
    jobs: list[tuple[str, Contender, list[bytes]]] = [
        ("vnevent", vnevent(), lines),
        ("floor", floor(), lines),
        ("underthesea.word_tokenize", word_tokenize(), lines),
    ]
    if ner_articles:
        shortest = sorted(lines, key=len)
        jobs.append(("underthesea.ner", ner(), shortest[len(shortest) // 2 :][:ner_articles]))
    for _, run, own in jobs:
        run(own[:1])  # imports, caches
    speeds = {name: Speed(name, []) for name, _, _ in jobs}
    sizes = {name: text_bytes(own) for name, _, own in jobs}
    for number in range(rounds):
        for name, run, own in jobs[number % len(jobs) :] + jobs[: number % len(jobs)]:
            speeds[name].speeds.append(sizes[name] / 1e6 / seconds(partial(run, own)))
    own_speed = speeds["vnevent"].median
    return {
        "articles": len(lines),
        "bytes": sizes["vnevent"],
        "rounds": rounds,
        "MB/s": {name: round(speed.median, 5) for name, speed in speeds.items()},
        "vnevent is times as fast as": {n: round(own_speed / s.median, 3) for n, s in speeds.items() if n != "vnevent"},
        "all rounds": {name: [round(v, 5) for v in speed.speeds] for name, speed in speeds.items()},
    }


def growth(text: str, rounds: int) -> dict[str, float]:
    """How many times longer an article of so many times the length takes; short ones are parsed several times."""
    from vnevent import parse

    def once(times: int) -> float:
        longer = "\n".join([text] * times)
        repeats = max(1, 100 // times)
        return seconds(lambda: [parse(longer) for _ in range(repeats)]) / repeats

    parse(text)
    taken: dict[int, list[float]] = {times: [] for times in GROWTH}
    for number in range(rounds):
        for times in GROWTH if number == 0 else GROWTH[:-1]:  # the longest once
            taken[times].append(once(times))
    base = median(taken[1])
    return {f"{times} times the length": round(median(taken[times]) / base, 2) for times in GROWTH}
