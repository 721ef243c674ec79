"""vnevent turns Vietnamese official news into data.

    >>> import vnevent
    >>> result = vnevent.parse("...", published="2024-07-16")

Nothing heavy is imported before the first parse.
"""

from __future__ import annotations

from .model import Article, Result

__version__ = "0.1.0"
__all__ = ["Article", "Result", "__version__", "parse"]


def parse(
    text: str,
    *,
    id: str | None = None,
    source: str | None = None,
    title: str | None = None,
    url: str | None = None,
    published: str | None = None,
) -> Result:
    """Parse one article. ``published`` is an ISO date ("2024-07-16"); raises ValueError where it is none."""
    from .pipeline import parse_article

    return parse_article(Article(text, id=id, source=source, title=title, url=url, published=published))
