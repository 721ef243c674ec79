"""What records say of each other: who confers, told of one of them; the years of a badge, told of those before."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from ..extract.awards import AwardMention, folded
from ..text.document import Text
from ..text.patterns import regex
from .award_record import Record, take
from .award_same import spells_out, whole_office
from .award_words import GROUP, PERSON
from .people import People

_ALSO = regex(r"(?<!\w)(?:cũng|còn|ngoài ra|dịp này|đồng thời|bên cạnh)(?!\w)")


def sole_givers(records: list[Record], givers_of: dict[str, set[str]]) -> None:
    """A certificate without giver has the giver told elsewhere, where there is one; short forms are filled up."""
    for record in records:
        if record.giver:
            givers_of.setdefault(record.fact.award.name, set()).add(record.giver)
    hosts: dict[str, set[str]] = defaultdict(set)
    for record in records:
        if record.fact.host:
            hosts[record.fact.award.name].add(record.fact.host)
    everybody = set().union(*givers_of.values())
    for record in records:
        if not record.fact.award.open_giver:
            continue
        givers = givers_of.get(record.fact.award.name, set())
        longest = max(givers, key=len, default="")
        if record.giver:
            office = folded(whole_office(record.giver)) + " "
            longer = [g for g in sorted(givers) if folded(whole_office(g)).startswith(office)]
            longer = longer or [g for g in everybody if spells_out(g, record.giver)]
            record.giver = whole_office(longer[0]) if len(longer) == 1 else record.giver
        elif givers and all(f"{longest} ".startswith(f"{g} ") for g in givers):
            record.giver = longest  # the "Thủ tướng" is the "Thủ tướng Chính phủ"
        elif not givers and len(hosts[record.fact.award.name]) == 1:
            record.giver = next(iter(hosts[record.fact.award.name]))


def hands_for_giver(text: Text, people: People, all_records: list[Record]) -> None:
    """ "Chủ tịch huyện A tặng Giấy khen cho ông B", "Lãnh đạo A trao Giấy khen cho ông B": one, as A confers it."""
    by_award: dict[tuple[str, str], list[Record]] = defaultdict(list)
    for record in all_records:
        if record.kind != GROUP and record.giver and not record.dropped:
            by_award[record.key, record.fact.award.name].append(record)
    for records in by_award.values():
        named = [r for r in records if r.named]
        offices = [p.text for r in named for n in r.presenters for p in people.persons[n].positions]
        # "Giám đốc A tặng": A is who hands over
        handed = [r for r in records if not r.named and _is_office(r.giver, offices)]
        given = [r for r in records if r.named or not (r.fact.hand or r in handed)]
        for record in records if len(given) == 1 else ():
            at = record.fact.award.start
            opening = text.sentences[text.sentence_at(at)].start
            if record is not given[0] and not _ALSO.search(text.key, opening, at):
                take(given[0], replace(record, giver=None))
                record.dropped = True


def _is_office(giver: str | None, offices: list[str]) -> bool:
    return bool(giver) and any(folded(office).startswith(folded(giver or "")) for office in offices)


def badge_years(records: list[Record], mentions: list[AwardMention]) -> None:
    """ "các đảng viên được nhận Huy hiệu 50 năm ... trao Huy hiệu Đảng cho ông A": A is one of those."""
    badges = [r for r in records if r.fact.award.category == "party_badge" and r.kind == PERSON]
    own = {start for r in badges if r.years for start, _, _ in r.spans}
    for record in badges:
        told = {m.years for m in mentions if m.start < record.fact.award.start and m.start not in own}
        if not record.years and len(told) == 1 and len(years := next(iter(told))) == 1:
            record.years = years[0]
