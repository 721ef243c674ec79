"""On whose behalf an award is handed over: "thừa ủy quyền của Chủ tịch nước"."""

from __future__ import annotations

from ..extract.awards import giver_names
from ..lexicon import lexicon
from ..text.document import Text
from ..text.patterns import regex
from .award_words import PERSON, Item

_NEAR = 100  # characters from the end of an office to the verb
_AUTHORITY = regex(
    r"(?:(?:được sự|được|thừa|theo|nhận) )?(?:ủy quyền|ủy nhiệm|thay mặt|đại diện)(?: của| cho)? "
    r"(?P<body>[^,.;:]{3,90})(?P<mark>,)?",
    needs=("ủy quyền", "ủy nhiệm", "thay mặt", "đại diện"),
)


def authority(text: Text, items: list[Item], start: int, end: int) -> list[tuple[int, int, str]]:
    """Whom somebody stands for who hands over: where that is told, and the office or body."""
    found = []
    for match in _AUTHORITY.finditer(text.key, start, end):
        if text.key.endswith((" cho ", " tặng ", " tới ", " đến "), start, match.start()):
            continue  # "trao Huân chương cho đại diện gia đình ông A, nguyên ..."
        begin, stop = match.span("body")
        verbs = (i for i in items if i.kind in ("give", "receive") and begin < i.start < stop)
        verb = next((i.start if i.kind == "give" else None for i in verbs), None)
        if verb is None and not match["mark"]:
            continue
        if verb is None and any(i.kind == PERSON and begin < i.start < stop for i in items):
            # "ủy quyền của Chủ tịch nước đồng chí A, Bí thư B, trao"
            behind = next((i.start for i in items if i.kind == "give" and stop < i.start < stop + _NEAR), None)
            office = _office_alone(text, items, begin, behind) if behind else 0
            if office:
                found.append((match.start(), office, text.value(begin, office)))
                continue
        if verb and (office := _office_alone(text, items, begin, verb)):
            found.append((match.start(), office, text.value(begin, office)))
            continue
        stop = end_of = verb or _whole_office(text, items, begin, stop)  # "thay mặt Chủ tịch nước trao ..."
        holder = (i.start for i in items if i.kind == PERSON and begin <= i.start < stop)
        stop = next(holder, stop)  # who holds the office is no part of it
        if stop == begin:
            continue
        names = giver_names(text, begin, stop)
        found.append((match.start(), verb or max(end_of, match.end()), names[0] if names else text.value(begin, stop)))
    return found


def _office_alone(text: Text, items: list[Item], start: int, verb: int) -> int:
    """ "ủy quyền của Chủ tịch nước Bộ trưởng A trao": where the office ends, without a mark before who hands over.

    A bare name behind an office is its holder; 0 for that one, and where nobody else is told.
    """
    titles = lexicon().phrases("title")
    office = titles.end_at(text.key, start)
    named = [i for i in items if i.kind == PERSON and start < i.start < verb]
    if not office or len(named) != 1 or named[0].party is None:
        return 0
    post = text.view[office : named[0].start].strip()
    another = titles.end_at(text.key, office + 1) if post else named[0].start < named[0].party.start
    return office if another and named[0].start > office else 0


def _whole_office(text: Text, items: list[Item], start: int, end: int) -> int:
    """ "ủy quyền của Tổng Bí thư, Chủ tịch nước A, ông B trao": two offices and who holds them; B hands over."""
    if text.key[start:end] not in lexicon().forms("title"):
        return end
    verb = next((i.start for i in items if i.kind == "give" and i.start > end), len(text.key))
    named = [i for i in items if i.kind == PERSON and end < i.start < verb]
    second = text.key[end : named[0].start].strip(" ,") if len(named) > 1 else ""
    return named[0].end if second in lexicon().forms("title") else end
