"""No text makes a rule slow: hostile texts (``hostile``) take linear time, and not much more than ceremony news.

Ratios of times of one run, the best of several tries, so that a busy machine does not matter.
``VNEVENT_LINEAR_SIZE=250000`` runs the same on texts of up to a million characters.
"""

from __future__ import annotations

import os
from pathlib import Path
from time import process_time

import pytest
from hostile import HOSTILE

from vnevent import parse

SIZE = int(os.environ.get("VNEVENT_LINEAR_SIZE", "4000"))
NEWS = next((Path(__file__).parents[1] / "seeds").glob("*.txt")).read_text(encoding="utf-8")
TRIES = 6
MOST_GROWTH = 2.0  # of the time a character, from SIZE to four times SIZE; quadratic time gives up to 4
# News has become faster by a tenth than when this was 3; text of nothing but awards has not, a fact in every 45 letters.
MOST_TIMES_NEWS = 4.0


def _time_a_character(text: str) -> float:
    begin = process_time()
    parse(text)
    return (process_time() - begin) / len(text)


def _news(size: int) -> str:
    return ("\n".join([NEWS] * (size // len(NEWS) + 1)))[:size]


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """What is made on first use does not count."""
    parse(NEWS)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_takes_linear_time(name: str) -> None:
    short, long = HOSTILE[name](SIZE), HOSTILE[name](4 * SIZE)
    assert (len(short), len(long)) == (SIZE, 4 * SIZE)
    news = first = last = float("inf")
    for _ in range(TRIES):
        # beside the text and not once for all: a machine that gets slower does so for both
        news = min(news, *(_time_a_character(_news(2 * len(NEWS))) for _ in range(3)))
        first, last = min(first, _time_a_character(short)), min(last, _time_a_character(long))
        # what takes far less time than news may grow into its share: fixed costs and noise are all there is to it
        if last <= MOST_TIMES_NEWS * news and last <= MOST_GROWTH * max(first, news / 4):
            return
    growth, times = last / max(first, news / 4), last / news
    pytest.fail(f"{growth:.1f} times the time a character at four times the size, {times:.1f} times that of news")


def test_a_long_article_takes_as_long_a_character() -> None:
    times = 100 if SIZE > 10_000 else 20
    parse(NEWS)
    ratios = []
    for _ in range(TRIES):
        once = min(_time_a_character(_news(2 * len(NEWS))) for _ in range(3))
        ratios.append(_time_a_character(_news(times * len(NEWS))) / once)
        if ratios[-1] < 1.25:
            return
    pytest.fail(f"{times} times the length takes {min(ratios):.2f} times as long a character")
