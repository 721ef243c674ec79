"""Who hands over to a number of recipients hands over to those who are named, and to its parts."""

from __future__ import annotations

from collections import defaultdict

from ..extract.awards import AwardMention
from .award_record import Record, compatible
from .award_words import GROUP, ORG, PERSON

_MOST = 200  # records of one article that are held against each other; keeps long lists linear


def share_in_sets(records: list[Record]) -> None:
    """ "6 thầy thuốc" and the six that are named beside them."""
    named: dict[int, list[Record]] = defaultdict(list)
    for record in records:
        if record.kind != GROUP:
            for set_id in record.sets:
                named[set_id].append(record)
    for group in records:
        if group.kind != GROUP or group.vague:
            continue
        members = [m for s in sorted(group.sets) for m in named[s] if compatible(m, group)]
        for member in members:
            member.told = member.told or group.told
            member.presenters = member.presenters or list(group.presenters)
        if members and not group.presenters and all(m.presenters for m in members):
            group.presenters = list(members[0].presenters)
            group.told = group.told or members[0].told


def share_by_count(records: list[Record]) -> None:
    """ "ông A trao Cờ thi đua cho 10 tập thể", and elsewhere ten of them by name; 11 badges, and 3, 5 and 3 of them."""
    if not any(r.presenters for r in records if r.kind == GROUP):
        return
    for group in records[:_MOST]:
        count = group.fact.party.count
        if group.kind != GROUP or not count or count < 2:
            continue
        told = [r for r in records[:_MOST] if r is not group and not r.dropped and compatible(r, group)]
        kind = ORG if group.body else PERSON
        named = [r for r in told if r.kind == kind]
        parts = [r for r in told if r.kind == GROUP and r.fact.party.count and r.body == group.body]
        whole = count == len(named), count == sum(r.fact.party.count or 0 for r in parts)
        if not group.presenters and whole[1] and not group.told:
            by = {tuple(r.presenters) for r in parts}
            group.presenters = list(by.pop()) if len(by) == 1 else []
        for record in [*(named if whole[0] else ()), *(parts if whole[1] else ())]:
            if not record.told:
                record.presenters = record.presenters or list(group.presenters)


def hand_to_one(records: list[Record], handed: list[tuple[AwardMention, list[int]]]) -> None:
    """ "Đến dự và trao Huân chương A có ông B": B hands it to the one who is told to get it, of whom there is one."""
    for award, presenters in handed[:_MOST]:
        alike = [r for r in records if r.fact.award.name == award.name and not r.dropped]
        one = alike[0] if len(alike) == 1 else None
        if one and not one.told and (not award.grades or one.grade in award.grades):
            one.presenters = one.presenters or list(presenters)
