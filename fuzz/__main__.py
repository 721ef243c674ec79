"""``python -m fuzz``: parse random texts until time is up; a text that breaks anything is cut down and kept."""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path
from time import monotonic, perf_counter

from .check import broken
from .grammar import pieces

_PUBLISHED = (None, "2024-07-16")


def shrink(parts: list[str], published: str | None) -> list[str]:
    """Fewer pieces that still break something."""
    step = len(parts) // 2
    while step:
        start = 0
        while start < len(parts):
            fewer = parts[:start] + parts[start + step :]
            if fewer and broken("".join(fewer), published):
                parts = fewer
            else:
                start += step
        step //= 2
    return parts


def run(seed: int, seconds: float, most_cases: int, most_pieces: int) -> tuple[int, str | None, tuple[float, str]]:
    """Cases tried, the first text that breaks something (cut down), and the slowest text with its time a character."""
    broken("".join(pieces(random.Random(seed), most_pieces)), None)  # loads what is loaded once
    end, cases, slowest = monotonic() + seconds, 0, (0.0, "")
    while monotonic() < end and cases < most_cases:
        rng = random.Random(seed + cases)
        parts, published = pieces(rng, most_pieces), rng.choice(_PUBLISHED)
        text = "".join(parts)
        begin = perf_counter()
        wrong = broken(text, published)
        cost = (perf_counter() - begin) / max(len(text), 200)
        cases += 1
        slowest = max(slowest, (cost, text))
        if wrong:
            return cases, "".join(shrink(parts, published)), slowest
    return cases, None, slowest


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m fuzz", description="Parse random texts and check the results.")
    parser.add_argument("--seconds", type=float, default=60, help="how long [60]")
    parser.add_argument(
        "--seed", type=int, default=random.randrange(10**9), help="the first case; each next is one more"
    )
    parser.add_argument("--cases", type=int, default=sys.maxsize, help="how many at most")
    parser.add_argument("--pieces", type=int, default=120, help="phrases of a text at most [120]")
    parser.add_argument("--keep", type=Path, default=Path("fuzz-failure.txt"), help="where a failing text goes")
    options = parser.parse_args()
    cases, failing, (cost, slowest) = run(options.seed, options.seconds, options.cases, options.pieces)
    print(f"{cases} cases from seed {options.seed}; slowest {cost * 1e6:.1f} µs a character: {slowest[:100]!r}")
    if failing is None:
        return 0
    options.keep.write_bytes(failing.encode("utf-8", "surrogatepass"))
    print(f"{broken(failing, None) or broken(failing, _PUBLISHED[1])}\n{failing!r}\nkept in {options.keep}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
