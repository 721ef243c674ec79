"""Numbers of people who get the one award of an article, which is not named again: "xã A có 6 mẹ được truy tặng"."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from ..extract.awards import AwardMention
from ..text.patterns import regex
from .award_facts import Fact
from .award_words import GROUP, Item

_NEAR = 25  # characters between those who are counted and the verb
_ENDS = regex(r" ?(?:[.;,)…]|$| (?:đợt|dịp|lần) này)")
_FATE = regex(r"(?P<alive> (?:hiện )?còn sống)| (?:lúc đề nghị còn sống|đã từ trần|từ trần|đã mất|đã qua đời)")
_VERBS = frozenset(("passive", "give", "comma", "and"))


def sole_award(awards: list[AwardMention]) -> AwardMention | None:
    """The award of which alone an article tells, without class and years; none where there are more."""
    named = {m.name: m for m in awards if not m.reference}
    only = next(iter(named.values())) if len(named) == 1 else None
    if only is None or only.rule == "contest-prize" or only.open_giver:
        return None
    return replace(only, grades=(), years=(), count=None, count_start=None, reference=True)


def facts_of_sole(key: str, items: list[Item], award: AwardMention) -> list[Fact]:
    """The facts of a sentence that does not name the award."""
    facts: list[Fact] = []
    for index, item in enumerate(items):
        if item.kind != GROUP or item.party is None or item.party.definite != "count":
            continue
        if item.party.name == "mẹ" and (fate := _FATE.match(key, item.end)):  # "41 mẹ (6 mẹ còn sống, 35 mẹ từ trần)"
            facts.append(Fact(item.party, award, posthumous=not fate["alive"], set_id=1, rule="award-passive"))
            continue
        verbs = list(takewhile(lambda i: i.kind in _VERBS, items[index + 1 : index + 6]))
        gives = [i for i in verbs if i.kind == "give"]
        near = bool(gives) and verbs[0].start - item.end < _NEAR and verbs[0].kind in ("passive", "give")
        if not near or not _ENDS.match(key, gives[-1].end):
            continue
        after_death = [bool(i.attrs.get("posthumous")) for i in gives]
        if verbs[0].kind == "passive" or all(after_death):  # "3 mẹ truy tặng", not "5 đồng chí tặng"
            # of one set: those of one place are not those of another one
            facts.append(Fact(item.party, award, posthumous=all(after_death), set_id=1, rule="award-passive"))
    return facts
