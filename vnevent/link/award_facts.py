"""What the clause grammar works on: the clause being read, the facts it tells, and who of a list got which award."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ..extract.awards import AwardMention, folded
from .award_words import GROUP, ORG, Party

CREDITED = "award-credited"  # the rule of what a row of awards rewards


@dataclass(slots=True)
class Fact:
    """One recipient and one award, as a clause tells them."""

    party: Party
    award: AwardMention
    grade: str | None = None
    years: int | None = None
    giver: str | None = None
    presenters: list[int] = field(default_factory=list)
    posthumous: bool = False
    told: bool = False  # somebody is told to confer it, person or body
    rest: bool = False  # "the others"
    like: AwardMention | None = None
    set_id: int = 0  # facts of one enumeration share it
    rule: str = "clause"
    hand: bool = False  # the presenters hand it over, as the verb says
    hosted: str = ""  # who receives is only told as the one that holds the ceremony: "host", or "jubilee" of its own
    host: str | None = None  # the body that holds the ceremony: the giver where no other is told


@dataclass(slots=True)
class Clause:
    """The clause being read: its verb, who stands where, and what is still waited for."""

    subject_at: int
    subject: list[Party] = field(default_factory=list)
    mode: str = ""
    awards: list[AwardMention] = field(default_factory=list)
    recipients: list[Party] = field(default_factory=list)
    honoured: list[Party] = field(default_factory=list)
    actors: list[Party] = field(default_factory=list)
    presenters: list[int] = field(default_factory=list)
    givers: list[str] = field(default_factory=list)
    posthumous: bool = False
    hand: bool = False
    collecting: bool = False
    expects: bool = False
    ignoring: bool = False
    elsewhere: bool = False
    belongs: bool = False  # "5 cá nhân thuộc ...": the bodies that follow are where they are from
    gift: bool = False
    proxy: bool = False
    waits: bool = False  # "được" is read, its verb is not
    wait_end: int = 0
    by_end: int = -1
    passive_noun: bool = False
    postponed: bool = False  # "vì được nhận A, R ...": the subject comes behind
    weak: bool = False  # "đạt": as much of sport and business as of official awards
    contest: bool = False  # "giành": won, not conferred
    first: Party | None = None
    which: list[AwardMention] = field(default_factory=list)
    like: AwardMention | None = None
    carried: bool = False  # its recipients are those of the clause before
    named: bool = False  # the verb has a subject, person or not
    verb_at: int = -1
    parted: bool = False  # "trong đó" is read
    hosted: str = ""  # its recipient is only told as the one that holds the ceremony
    own: list[tuple[Party, AwardMention]] = field(default_factory=list)  # years told behind one of the recipients
    represents: bool = False  # "5 cá nhân đại diện cho ...": those that follow receive nothing
    why: bool = False  # what follows tells of the recipients why they are honoured


def like_of(clause: Clause) -> AwardMention | None:
    """ "các tác giả đạt giải Nhất được tặng Bằng khen": the award that tells who "các tác giả" are."""
    told = clause.mode == "receive" and clause.recipients and all(p.definite == "the" for p in clause.recipients)
    return clause.awards[0] if told and clause.awards and clause.awards[0].grades else None


# bodies of the forces that other ones belong to
ABOVE = (
    *("vùng ", "quân khu ", "quân đoàn ", "quân chủng ", "binh chủng ", "binh đoàn ", "sư đoàn ", "lữ đoàn "),
    *("bộ tư lệnh ", "tổng cục ", "bộ quốc phòng", "bộ công an", "bộ chỉ huy ", "công an "),
)


def without_above(key: str, parties: list[Party]) -> list[Party]:
    """ "Trung đoàn 5, Sư đoàn 9": the second one only tells where the first one belongs."""
    if len(parties) < 2 or not parties[-2].kind == parties[-1].kind == ORG:
        return parties
    first, second = folded(parties[-2].name), folded(parties[-1].name)
    above = second.startswith(ABOVE) and first.split()[0] != second.split()[0]
    return parties[:-1] if above and key[parties[-2].end : parties[-1].start] == ", " else parties


def variants(award: AwardMention) -> list[tuple[str | None, int | None]]:
    if award.grades:
        return [(g, None) for g in award.grades]
    return [(None, y) for y in award.years] or [(None, None)]


def by_class(awards: list[AwardMention]) -> list[AwardMention]:
    """ "3 Huân chương A (1 hạng Nhất, 2 hạng Nhì)": the classes alone tell what one body has got."""
    classed = {a.name for a in awards if a.tail and a.count}
    return [a for a in awards if a.grades or a.name not in classed]


def parts_of(clause: Clause, party: Party) -> bool:
    """ "12 người đạt giải, trong đó có 4 giải Nhất", "12 người được tặng A: 4 hạng Nhất": parts of the group."""
    parts = [a for a in clause.awards if a.count and (a.rule == "contest-prize" or a.tail or a.name_like)]
    whole = [a for a in clause.awards if a not in parts]
    divided = parts and (not whole or (whole == clause.awards[:1] and parts[0].tail))
    return bool(divided) and party.kind == GROUP and (party.count or 0) >= sum(a.count or 0 for a in parts)


def without_summary(awards: list[AwardMention]) -> list[AwardMention]:
    """ "trao Bằng khen của A, gồm: 6 bằng khen ..., 10 bằng khen ...": the numbers tell what the first word opens."""
    if len(awards) < 2:
        return awards
    first = awards[0]
    if first.count or first.grades or first.years:
        return awards
    if any(award.name != first.name or not award.count or award.grades for award in awards[1:]):
        return awards
    return [replace(award, givers=award.givers or first.givers) for award in awards[1:]]


def distribute(
    awards: list[AwardMention], parties: list[Party]
) -> list[tuple[Party, AwardMention, str | None, int | None]]:
    """Who got which: one by one where a list of classes meets as many names, else everybody all of it."""
    if all(p.kind != GROUP for p in parties):
        awards = by_class(awards)
    spread = [(a, g, y) for a in awards for g, y in variants(a)]
    names = {a.name for a in awards}
    uncounted = all(p.kind != GROUP or p.count is None for p in parties)
    if len(spread) == len(parties) > 1 and uncounted and len(awards) < len(spread):
        return [(p, a, g, y) for p, (a, g, y) in zip(parties, spread, strict=True)]
    out: list[tuple[Party, AwardMention, str | None, int | None]] = []
    for party in parties:
        counted = party.kind == GROUP and party.count is not None
        if counted and len(names) > 1:
            continue
        alone = ((len(parties) == 1 or len(awards) > 1) and not counted) or (party.kind == GROUP and not counted)
        if (len(spread) == len(awards) and not (counted and len(awards) > 1)) or alone:
            out += [(party, a, g, y) for a, g, y in spread]
        else:
            out += [
                (party, next(a for a in awards if a.name == name), None, None)
                for name in dict.fromkeys(a.name for a in awards)
            ]
    return out
