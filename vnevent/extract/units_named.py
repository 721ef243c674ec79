"""What a text calls units of the country and schools, which may look like a person's name."""

from __future__ import annotations

from functools import cache

from ..lexicon import Phrases, is_word, lexicon
from ..text.document import Text
from .names import Token, run_at

_SCHOOLS = (" thpt ", " thcs ", "trường tiểu học ", "trường mầm non ")
_LONGEST_SCHOOL = 4


@cache
def _units() -> Phrases:
    return Phrases(form for form in lexicon().forms("admin_unit") if not form.endswith((" ủy", ".")))


@cache
def _before_units() -> dict[str, bool]:
    """Words before a unit, and whether they tell that its name follows ("tại"); others are of bodies ("ubnd")."""
    at, of = (lexicon().pattern_forms("people_word", attr) for attr in ("at_unit", "of_unit"))
    return {f"{form} ": form in at for form in (*at, *of)}


def units_named(text: Text, cuts: set[int]) -> frozenset[str]:
    """The names of units ("tại huyện Hoàng Su Phì") and of schools ("Trường THPT Nguyễn Văn An"), as keys."""
    return frozenset(_units_of_country(text, cuts) | _schools(text, cuts))


def _units_of_country(text: Text, cuts: set[int]) -> set[str]:
    key, found = text.key, set()
    units, leads = _units(), _before_units()
    for lead, holds in leads.items():
        at = key.find(lead)
        while at >= 0:
            start = at + len(lead)
            end = units.end_at(key, start + 4 if key.startswith("các ", start) else start)
            if end and key.startswith(" ", end) and not (at and is_word(key[at - 1])):
                tokens = run_at(text, end + 1, cuts)
                if len(tokens) > 1 and (holds or _names_unit(text, tokens)):
                    found.add(key[tokens[0][0] : tokens[-1][1]])
            at = key.find(lead, start)
    return found


def _names_unit(text: Text, tokens: list[Token]) -> bool:
    """Whether what stands behind "UBND huyện" is no person: two words that punctuation follows."""
    return len(tokens) == 2 and text.view.startswith((",", ";", ")"), tokens[-1][1])


def _schools(text: Text, cuts: set[int]) -> set[str]:
    """After whom schools are called, in case "Trường Nguyễn Văn An" follows."""
    found = set()
    for kind in _SCHOOLS:
        at = text.key.find(kind)
        while at >= 0:
            tokens = run_at(text, at + len(kind), cuts)
            if 2 <= len(tokens) <= _LONGEST_SCHOOL:
                found.add(text.key[tokens[0][0] : tokens[-1][1]])
            at = text.key.find(kind, at + len(kind))
    return found
