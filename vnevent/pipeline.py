"""From one article to its records: the ordered steps."""

from __future__ import annotations

import hashlib
from datetime import date

from .lexicon import lexicon
from .model import SCHEMA, Article, ArticleInfo, Result
from .text.document import Text


def _info(article: Article) -> ArticleInfo:
    digest = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
    return ArticleInfo(
        article.id, article.source, article.title, article.url, article.published, digest, len(article.text)
    )


def parse_article(article: Article) -> Result:
    """Parse one article. Raises ValueError where ``published`` is no ISO date."""
    published = date.fromisoformat(article.published[:10]) if article.published else None
    text = Text(article.text)
    hits = lexicon().scan(text)
    return Result(SCHEMA, _info(article), warnings=article.warnings)
