"""What a text says of people, for the tables of constructs."""

from __future__ import annotations

from vnevent.lexicon import lexicon
from vnevent.link.people import find_people
from vnevent.text.document import Text


def officials(raw: str) -> dict[str, list[str]]:
    """The officials of a text, with their posts."""
    text = Text(raw)
    people = find_people(text, lexicon().scan(text))
    return {official.name: [p.text for p in official.positions] for official in people.officials()}
