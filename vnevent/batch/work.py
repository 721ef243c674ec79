"""One unit's work: read the article, parse it, write its line; with a time bound. What a worker process runs."""

from __future__ import annotations

import signal
from types import FrameType
from typing import NamedTuple

from ..read.articles import article_of
from ..read.units import DEFAULT_MAX_SECONDS, ArticleError, ReadOptions, Reject, Unit

_HEADING = 200


class WorkOptions(NamedTuple):
    """What a worker needs to know."""

    read: ReadOptions = ReadOptions()
    max_seconds: float = DEFAULT_MAX_SECONDS


class Done(NamedTuple):
    """A parsed article: its line of JSON, the first line of its text for people, and how many records of each kind."""

    line: bytes
    heading: str
    counts: tuple[int, int, int, int]


class _TimeIsUp(BaseException):
    """Raised by the alarm; no ``except Exception`` on the way may swallow it."""


def work(unit: Unit, options: WorkOptions) -> Done | Reject:
    """Parse one unit; whatever goes wrong is a reject that names it."""
    with_alarm = options.max_seconds > 0 and _alarm_is_set()
    try:
        if with_alarm:
            signal.setitimer(signal.ITIMER_REAL, options.max_seconds)
        try:
            return _parse(unit, options)
        finally:
            if with_alarm:
                signal.setitimer(signal.ITIMER_REAL, 0)
    except _TimeIsUp:
        return timed_out(unit, options.max_seconds)
    except ArticleError as error:
        return unit.reject(error.code, error.message)
    except MemoryError:
        return unit.reject("memory", "ran out of memory on this article")
    except RecursionError:
        return unit.reject("too-deep", "the article is nested too deep")
    except Exception as error:
        return unit.reject("fault", f"a fault in vnevent, please report it: {type(error).__name__}: {error}")


def timed_out(unit: Unit, seconds: float) -> Reject:
    """The reject of an article past the time bound."""
    return unit.reject("timeout", f"took longer than {seconds:g} s; raise the bound with --max-seconds")


def _alarm_is_set() -> bool:
    try:
        signal.signal(signal.SIGALRM, _alarm)
    except ValueError:  # only the main thread may
        return False
    return True


def _alarm(signum: int, frame: FrameType | None) -> None:
    raise _TimeIsUp


def _parse(unit: Unit, options: WorkOptions) -> Done:
    import orjson

    from ..pipeline import parse_article

    article = article_of(unit, options.read)
    result = parse_article(article)
    heading = article.title or next((line for raw in article.text.split("\n") if (line := raw.strip())), "")
    counts = (len(result.ceremonies), len(result.recipients), len(result.officials), len(result.documents))
    return Done(orjson.dumps(result, option=orjson.OPT_APPEND_NEWLINE), heading[:_HEADING], counts)
