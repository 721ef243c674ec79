"""What is compared: each takes JSON Lines records and does its work on every text. Imports come with the first call."""

from __future__ import annotations

from collections.abc import Callable

import orjson

Contender = Callable[[list[bytes]], object]

_PHRASES = 700


def vnevent() -> Contender:
    """Records to records: decode, parse, encode."""
    from vnevent.model import Article
    from vnevent.pipeline import parse_article

    def run(lines: list[bytes]) -> object:
        done = 0
        for line in lines:
            record = orjson.loads(line)
            article = Article(record["text"], id=record.get("id"), published=record.get("published"))
            done += len(orjson.dumps(parse_article(article)))
        return done

    return run


def floor() -> Contender:
    """The least that any lexicon-based reader does: decode, fold case, one scan with 700 phrases of the lexicon."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    from vnevent.lexicon import lexicon

    forms = sorted({form for kind in ("title", "award", "award_head", "honorific") for form in lexicon().forms(kind)})
    forms += sorted({entry.canonical.lower() for entry in lexicon().entries if " " in entry.canonical} - set(forms))
    automaton = AhoCorasick(forms[:_PHRASES], matchkind=MatchKind.LeftmostLongest)

    def run(lines: list[bytes]) -> object:
        return sum(len(automaton.find_matches_as_indexes(orjson.loads(line)["text"].lower())) for line in lines)

    return run


def word_tokenize() -> Contender:
    """underthesea's word segmentation of the same texts."""
    from underthesea import word_tokenize as tokenize

    return lambda lines: sum(len(tokenize(orjson.loads(line)["text"])) for line in lines)


def ner() -> Contender:
    """underthesea's named entities of the same texts; slow, for a sample."""
    from underthesea import ner as entities

    return lambda lines: sum(len(entities(orjson.loads(line)["text"])) for line in lines)
