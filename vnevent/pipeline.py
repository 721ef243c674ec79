"""From one article to its records: the ordered steps."""

from __future__ import annotations

import hashlib
from datetime import date

from .extract.dates import Calendar
from .lexicon import lexicon
from .link.actions import mark_actions
from .link.assemble import assemble
from .link.ceremonies import find_ceremonies
from .link.documents import find_documents
from .link.people import find_people
from .link.recipients import find_recipients
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
    calendar = Calendar(text, published)
    documents = find_documents(text, hits, calendar)
    people = find_people(text, hits)
    recipients = find_recipients(text, hits, people)
    ceremonies = find_ceremonies(text, hits, people, calendar)
    officials = people.officials()
    mark_actions(text, officials)
    records = assemble(text, ceremonies, recipients, officials, documents)
    return Result(SCHEMA, _info(article), *records, warnings=article.warnings)
