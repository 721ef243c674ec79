"""The words by which names of people are told from those of places and bodies: lexicon data, looked up once."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ..lexicon import Phrases, lexicon


class NameWords(NamedTuple):
    """Keys of words and names; of family names with how surely they are such."""

    surnames: dict[str, int]
    middles: frozenset[str]
    provinces: frozenset[str]
    historical: frozenset[str]
    countries: frozenset[str]
    foreign_bodies: frozenset[str]
    saints: frozenset[str]
    openers: frozenset[str]


@cache
def words() -> NameWords:
    """All of them."""
    lex = lexicon()
    return NameWords(
        {form: int(entry.attrs["weight"]) for form, entry in lex.forms("surname").items()},
        frozenset(lex.forms("middle_name")),
        frozenset(lex.forms("province")),
        frozenset(lex.forms("historical")),
        frozenset(lex.forms("country")),
        frozenset(lex.forms("foreign_body")),
        frozenset(lex.forms("saint")),
        frozenset(lex.forms("place_opener")),
    )


@cache
def no_persons() -> frozenset[str]:
    """Names of provinces, countries and historical figures: of no person of an article."""
    return words().provinces | words().historical | words().countries


@cache
def body_head() -> Phrases:
    """Words that open the name of a body."""
    return lexicon().phrases("body_head")


@cache
def province() -> Phrases:
    """Names of provinces."""
    return lexicon().phrases("province")


@cache
def position_stop() -> Phrases:
    """Words that end a post in running text."""
    return lexicon().phrases("position_stop")


@cache
def functional() -> frozenset[str]:
    """Words that open a clause, never a name ("Những", "Với")."""
    return frozenset(lexicon().pattern_forms("place_opener", "functional"))


@cache
def credits() -> frozenset[str]:
    """Words before who took a picture ("Ảnh: ...")."""
    return frozenset(lexicon().pattern_forms("place_opener", "credits"))


@cache
def sentence_opener() -> Phrases:
    """Phrases that open a sentence which a crawler has glued to a name."""
    acts = [form for form in lexicon().forms("action") if " " in form]
    return Phrases([*lexicon().pattern_forms("people_word", "opens_sentence"), *acts])
