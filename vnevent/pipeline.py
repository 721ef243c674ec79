"""From one article to its records: the ordered steps."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import NamedTuple

from .extract.dates import Calendar
from .lexicon import Hits, lexicon
from .link.actions import mark_actions
from .link.assemble import assemble, doubts
from .link.ceremonies import find_ceremonies
from .link.documents import find_documents
from .link.drafts import CeremonyDraft, DocumentDraft, OfficialDraft, RecipientDraft
from .link.people import People, find_people
from .link.recipients import find_recipients
from .model import SCHEMA, Article, ArticleInfo, Result
from .text.document import Text


def _info(article: Article) -> ArticleInfo:
    digest = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
    return ArticleInfo(
        article.id, article.source, article.title, article.url, article.published, digest, len(article.text)
    )


class Reading(NamedTuple):
    """What was read in an article, step by step, before records are made of it."""

    text: Text
    hits: Hits
    calendar: Calendar
    people: People
    documents: list[DocumentDraft]
    recipients: list[RecipientDraft]
    ceremonies: list[CeremonyDraft]
    officials: list[OfficialDraft]


def read_article(article: Article) -> Reading:
    """Read one article. Raises ValueError where ``published`` is no ISO date."""
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
    return Reading(text, hits, calendar, people, documents, recipients, ceremonies, officials)


def parse_article(article: Article) -> Result:
    """Parse one article. Raises ValueError where ``published`` is no ISO date."""
    reading = read_article(article)
    records = assemble(reading.text, reading.ceremonies, reading.recipients, reading.officials, reading.documents)
    warnings = (*article.warnings, *doubts(reading.text, reading.ceremonies, reading.documents))
    return Result(SCHEMA, _info(article), *records, warnings=warnings)
