"""From facts to records: what is told twice is one record, presenters reach everybody they handed to."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import replace
from functools import cache

from ..extract.award_names import of_foreign_state
from ..extract.awards import AwardMention, folded, slug
from ..lexicon import lexicon
from ..model import Award
from ..text.document import Text
from ..text.patterns import regex
from .award_facts import CREDITED, Clause, Fact
from .award_givers import badge_years, hands_for_giver, sole_givers
from .award_presenters import hand_to_one, share_by_count, share_in_sets
from .award_record import Record, bucket_of, compatible, exact, take
from .award_same import (
    body_key,
    is_body,
    is_general,
    of_other_level,
    place_of_joint,
    same_body,
    says_little,
)
from .award_words import GROUP, ORG, PERSON, Party, is_body_noun, kin_words, noun_has
from .drafts import RecipientDraft
from .people import People

# so high that several at once are told only in a summary
_NEXT_ITEM = "\n*"  # news of several places marks each after the first
_RARE = frozenset(("order", "order_historical", "state_honorary_title", "state_prize"))
_MANY = regex(
    r"(?<!\w)(?:nhiều|hàng chục|hàng trăm|các loại) (?:lần )?(?:phần thưởng, )?"
    r"(?:(?:giải thưởng|giấy khen|bằng khen|danh hiệu|cờ thi đua|kỷ niệm chương|huân chương)(?:, | và ))*$"
)
_MOST_BADGES = 40  # with years, of one article; keeps the reading linear
_IN_BRACKETS = regex(r"\(([^()]{1,120})\)")
_NAMED = ((False, PERSON), (True, ORG))  # who may be meant by a group of people, by a group of bodies


class Records:
    """Collects the facts of an article."""

    def __init__(self, text: Text, people: People, awards: list[AwardMention]) -> None:
        self.text = text
        self.people = people
        self.records: list[Record] = []
        self.in_brackets = frozenset(_IN_BRACKETS.findall(text.key))
        self.buckets: dict[tuple[object, ...], list[Record]] = defaultdict(list)  # records that may be one
        self.handed: list[tuple[AwardMention, list[int]]] = []  # awards that somebody hands over, and who
        self.told: list[int] = []  # persons told as recipients, in order
        self.names_of_head: dict[str, set[str]] = {}
        self.givers: dict[str, set[str]] = {}
        badges = [m for m in awards if m.category == "party_badge" and (m.years or m.many)]
        self.badges = badges[:_MOST_BADGES]
        self.counts = Counter(m.name for m in awards if not m.reference)
        for mention in awards:
            self.givers.setdefault(mention.name, set()).update(mention.givers)
            if not mention.reference:
                self.names_of_head.setdefault(mention.head if "title" not in mention.category else "title", set()).add(
                    mention.name
                )

    def add(self, facts: list[Fact], sentence: int) -> None:
        for fact in facts:
            record = self._record(fact, sentence)
            if self._is_mixed(record):
                continue
            self._merge(record)
            if fact.party.person is not None:
                self.told.append(fact.party.person)

    def note_givers(self, clause: Clause) -> None:
        """Who confers what a clause tells that leaves out to whom."""
        for award in clause.awards:
            if award.open_giver and not award.givers:
                self.givers.setdefault(award.name, set()).update(clause.givers)

    def _record(self, fact: Fact, sentence: int) -> Record:
        party = fact.party
        noun = folded(party.name)
        key = f"p{party.person}" if party.person is not None else body_key(noun) if party.kind == ORG else noun
        spans = [(party.start, party.end, fact.rule), (fact.award.start, fact.award.end, fact.award.rule)]
        body = party.kind == ORG or (party.kind == GROUP and is_body(noun.partition(",")[0].partition(" và ")[0]))
        return Record(
            fact,
            key,
            body,
            fact.grade,
            fact.years,
            fact.giver,
            {sentence * 1000 + fact.set_id},
            list(fact.presenters),
            fact.told,
            fact.posthumous,
            spans,
            named=bool(fact.award.givers),
            weight=self.counts[fact.award.name],
        )

    def _is_mixed(self, record: Record) -> bool:
        """A number over several awards ("8 thầy thuốc được tặng danh hiệu cao quý") is no record."""
        award = record.fact.award
        bare = award.reference and award.name.count(" ") == 1 and not record.giver
        if award.reference and ((award.many and record.kind == GROUP) or (bare and (award.count or 0) > 1)):
            return True  # "250 người được tặng huân chương các loại", "ông A được tặng 20 huân chương các loại"
        if record.vague and noun_has(record.key.partition(",")[0], "work") and record.fact.party.definite != "the":
            return True  # "5 tập thể có nhiều công trình được giải thưởng": what somebody has made
        if record.vague and record.fact.party.definite == "many" and award.category in _RARE:
            return True  # "nhiều cá nhân được tặng Huân chương": of so high an award, a summary of the past
        if award.open_giver and not record.giver and not award.count and self._many(award):
            return True  # "đã nhận nhiều bằng khen, giấy khen": a summary of the past
        if award.reference and record.kind == GROUP and not self._suits(award, record.key):
            return True
        head = "title" if "title" in award.category else award.head
        return (
            award.reference and record.kind == GROUP and len(self.names_of_head.get(head, ())) > 1 and not record.vague
        )

    def _many(self, award: AwardMention) -> bool:
        """Whether an award is one of many of its kind, none of which is told."""
        return _MANY.search(self.text.key, max(0, award.start - 60), award.start) is not None

    def _suits(self, award: AwardMention, noun: str) -> bool:
        """Whether a bare "danh hiệu" may be the title told before: no "Gia đình ..." for 235 dòng họ."""
        name = folded(award.name)
        nouns = [form for form in lexicon().forms("award_group") if name.startswith(form + " ")]
        return (
            "title" not in award.category or not nouns or is_general(noun) or any(form.endswith(noun) for form in nouns)
        )

    def _merge(self, record: Record) -> None:
        bucket = self.buckets[bucket_of(record)]
        same = [r for r in bucket if self._same_party(r, record) and compatible(r, record)]
        alike = [r for r in same if exact(r, record)]
        for known in alike[:1] or same[:1]:
            short = self._short_form(known, record) if record.kind == ORG else None
            take(known, record)
            if short:  # where an award is told of it, the short form is the name in use
                known.fact.party, known.key = short, body_key(folded(short.name))
            if not alike:
                for other in same[1:]:
                    other.presenters = other.presenters or list(record.presenters)
            return
        bucket.append(record)
        self.records.append(record)

    def _same_party(self, a: Record, b: Record) -> bool:
        if a.kind != b.kind:
            return False
        if a.kind == PERSON:
            return a.key == b.key
        if a.kind == ORG:
            same = same_body(a.key, b.key) or same_body(b.key, a.key) or bool(self._short_form(a, b))
            return same and not of_other_level(a.fact.party.name, b.fact.party.name)
        if "many" in (a.fact.party.definite, b.fact.party.definite) and a.fact.party.definite != b.fact.party.definite:
            return False
        if a.fact.party.count != b.fact.party.count or a.sets & b.sets:
            return False
        if a.fact.party.count is None:
            alike = a.key == b.key or (a.body and b.body and is_general(a.key) and is_general(b.key))
            return alike and a.years == b.years  # "các đảng viên": of whom some have got the badge of 70 years
        return a.key == b.key or (a.body == b.body and any(says_little(key) for key in (a.key, b.key)))

    def _short_form(self, a: Record, b: Record) -> Party | None:
        """Of two bodies the one that is the other's short form in brackets: "Công ty Sao Mai (SaoMaiCo)"."""
        long, short = sorted((a.fact.party, b.fact.party), key=lambda party: -len(party.name))
        name = folded(short.name)
        return short if name in self.in_brackets and f"{folded(long.name)} ({name})" in self.text.key else None

    # ---- the whole article

    def drafts(self) -> list[RecipientDraft]:
        self._hosts()
        self._flags()
        self._heads_of_bodies()
        self._kin()
        self._told_by_prize()
        sole_givers(self.records, self.givers)
        badge_years(self.records, self.badges)
        self._again()
        hands_for_giver(self.text, self.people, self.records)
        share_in_sets(self.records)
        self._reach_the_others()
        share_in_sets(self.records)
        share_by_count(self.records)
        hand_to_one(self.records, self.handed)
        return [self._draft(r) for r in self.records if not r.dropped]

    def last_persons(self) -> list[int]:
        """The persons told as recipients, the last first."""
        return self.told[:-9:-1]

    def last_dead(self) -> int | None:
        """The person told last as honoured after death."""
        return next((r.fact.party.person for r in reversed(self.records) if r.posthumous and r.kind == PERSON), None)

    def last_body(self) -> Party | None:
        """The body told last as recipient."""
        return next((r.fact.party for r in reversed(self.records) if r.kind == ORG), None)

    def _kin(self) -> None:
        """ "trao Bằng khen cho ông B, cha anh A", where A is honoured after death: B takes it for A."""
        for record in self.records:
            if record.kind != PERSON or record.posthumous:
                continue
            if not _kin_word().match(self.text.key, record.fact.party.end):
                continue
            dead = [r for r in self.records if r.posthumous and r.kind == PERSON and compatible(r, record)]
            for other in dead:
                other.presenters = other.presenters or list(record.presenters)
            record.dropped = bool(dead)

    def _hosts(self) -> None:
        """ "Bộ Tư lệnh A tổ chức lễ đón nhận Huân chương": A only where nobody else is told to receive it.

        At the jubilee of A somebody may get the award too: A only where no other body is told to.
        """
        named = [r for r in self.records if not (r.fact.hosted or r.vague or r.fact.rule == CREDITED)]
        for record in self.records:
            if record.fact.hosted:
                others = [r for r in named if r.kind == ORG] if record.fact.hosted == "jubilee" else named
                record.dropped = record.dropped or any(compatible(other, record) for other in others)

    def _flags(self) -> None:
        """Flags and titles of collectives go to bodies: who takes one stands for the body. Others are for persons."""
        bodies = {r.fact.award.name for r in self.records if r.kind != PERSON}
        for record in self.records:
            party, award = record.fact.party, record.fact.award
            entry = lexicon().forms("award").get(folded(award.name))
            for_persons = award.category == "party_badge" or bool(entry and entry.attrs.get("persons"))
            if record.kind == ORG and for_persons:
                record.dropped = True
            collective = award.category.startswith(("emulation_flag", "emulation_title_coll"))
            if record.kind != PERSON or not (collective or _honours_bodies(award.name)):
                continue
            posts = self.people.persons[party.person].positions if party.person is not None else []
            body = next((p.organization for p in posts if p.organization and not p.former), None)
            others = award.name in bodies
            record.dropped = others or (body is None and collective)
            if body and not others:
                record.fact.party = Party(ORG, party.start, party.end, body)
                record.key, record.body = body_key(folded(body)), True

    def _heads_of_bodies(self) -> None:
        """ "Bí thư Tỉnh ủy A nhận Huân chương", which is told to be conferred on the province: A takes it for that.

        Only of the highest awards, and where nobody else is told to get that one.
        """
        for record in self.records:
            party = record.fact.party
            takes = record.fact.rule == "award-receive" and record.fact.award.category in _RARE
            if record.kind != PERSON or record.dropped or party.person is None or not takes:
                continue
            others = [r for r in self.records if r is not record and not r.dropped and compatible(r, record)]
            if len(others) != 1 or others[0].kind != ORG or others[0].sets & record.sets:
                continue
            name = body_key(place_of_joint(others[0].key) or others[0].key)
            posts = self.people.persons[party.person].positions
            if any(f" {name} " in f" {body_key(folded(post.text))} " for post in posts if not post.former):
                others[0].presenters = others[0].presenters or list(record.presenters)
                record.dropped = True

    def _again(self) -> None:
        """Records that givers have made equal become one."""
        records, self.records = self.records, []
        self.buckets.clear()
        for record in records:
            if record.dropped:
                self.records.append(record)
            else:
                self._merge(record)

    def _told_by_prize(self) -> None:
        """ "các tác giả đạt giải Nhất được tặng Bằng khen": one record for each who got that prize."""
        for vague in [r for r in self.records if r.fact.like and r.vague]:
            like = vague.fact.like
            assert like
            winners = [
                r for r in self.records if r.kind != GROUP and r.fact.award.name == like.name and r.grade in like.grades
            ]
            for winner in winners:
                fact = replace(vague.fact, party=winner.fact.party, like=None)
                self._merge(self._record(fact, -1))
            vague.dropped = bool(winners)

    def _reach_the_others(self) -> None:
        """ "các đồng chí" are those of whom more is told; who hands over to them hands over to these."""
        named = {body: {s for r in self.records if r.kind == kind for s in r.sets} for body, kind in _NAMED}
        by_head: dict[str, list[Record]] = defaultdict(list)
        for record in self.records:
            by_head[record.fact.award.head].append(record)
        for vague in self.records:
            if not vague.vague:
                continue
            many = vague.fact.party.definite == "many"
            bodies = vague.body and not noun_has(vague.key, "family")
            if vague.sets & named[bodies] and not many:
                vague.dropped = vague.fact.party.definite in ("bare", "the")
                continue
            told_by_host = vague.fact.hand and not vague.fact.award.givers  # who hands over need not confer
            probe = replace(vague, giver=None) if told_by_host else vague
            known = [
                r
                for r in by_head[vague.fact.award.head]
                if r is not vague
                and not r.dropped
                and not r.sets & vague.sets
                and compatible(r, probe)
                and (r.years or not vague.years)
            ]
            alike = [r for r in known if vague.fact.award.reference or self._covers(r, vague)]
            if many:  # "Nhiều cá nhân được tặng Bằng khen" opens a text that then tells who; later it means others
                alike = [r for r in alike if r.fact.party.start > vague.fact.party.end]
            if not alike:
                continue
            vague.dropped = True
            if vague.posthumous and len(alike) == 1:  # "lễ truy tặng Huân chương cho em"
                alike[0].posthumous = True
            told = max(vague.fact.party.end, self.text.blocks[0].end + 1)
            item = self.text.view.find(_NEXT_ITEM, told)  # "* Cùng ngày, ...": of others
            for record in alike:
                elsewhere = 0 <= item < record.fact.party.start
                if not (record.presenters or record.told or record.posthumous or elsewhere):
                    record.presenters = list(vague.presenters)

    def _covers(self, record: Record, vague: Record) -> bool:
        if record.kind == GROUP and vague.key in re.split(", | và ", record.key):
            return True  # "10 tập thể, cá nhân"
        if record.body != vague.body:
            return False
        if record.kind != GROUP:
            return True
        return record.key == vague.key or is_general(record.key) or is_general(vague.key)

    def _draft(self, record: Record) -> RecipientDraft:
        award = record.fact.award
        giver = record.giver if award.open_giver else None
        if giver and award.category == "order" and not of_foreign_state(giver):
            giver = None  # an order of no name tells its giver where that is another state
        name = f"{award.name} của {giver}" if giver else award.name
        value = Award(
            slug(award.name),
            name,
            award.category,
            record.grade,
            record.years,
            giver or award.conferred_by,
            self.text.value(award.start, award.end),
        )
        party = record.fact.party
        draft = RecipientDraft(
            party.kind, party.name, value, party.count, posthumous=record.posthumous, spans=record.spans
        )
        draft.presented_by = [
            self.people.persons[p].name for p in dict.fromkeys(record.presenters) if p != party.person
        ]
        if party.person is not None:
            person = self.people.persons[party.person]
            draft.honorific, draft.titles = person.honorific, list(person.titles)
        return draft


def _honours_bodies(name: str) -> bool:
    """Whether a title or prize is one of bodies by its name: "Doanh nghiệp xanh", "Giải thưởng Thương hiệu mạnh"."""
    words = folded(name).removeprefix("giải thưởng ").split()
    noun = " ".join(words[:2])
    person = words[2:3] in (["trưởng"], ["viên"])  # "Công đoàn viên giỏi"
    return is_body_noun(noun) and not noun_has(noun, "family") and not person


@cache
def _kin_word() -> re.Pattern[str]:
    """A word for kin behind a name and a mark: ", cha anh A", " (vợ liệt sĩ A)"."""
    return regex(rf"(?:, | - | \()(?:là )?(?:{kin_words()}|mẹ|con|cháu)(?!\w)", opens=(", ", " - ", " ("))
