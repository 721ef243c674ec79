"""The clause grammar: who gives which award to whom.

The items of a sentence (``award_items``) are read from left to right; a clause is in one of these modes:

=========  =================================================================================
active     X trao A cho R1, R2 và N R3; X trao cho R A
passive    R được (X) tặng A; N R được tặng A là R1, R2
receive    R (vinh dự) đón nhận A; 5 đảng viên 60 năm, 26 đảng viên 55 năm
noun       A cho R; A được trao cho R; A: R1, R2; (Lễ trao) A cho R
=========  =================================================================================
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field

from ..extract.awards import AwardMention, giver_names
from ..text.document import Text
from ..text.normalize import fold
from .award_items import GROUP, ORG, PARTIES, PERSON, PRONOUN, Item, Party
from .people import People

_VERBS = frozenset(("give", "receive", "passive"))
_RUN = frozenset(("comma", "and", "open", "close", "dash", "post", "semicolon"))
_AUTHORITY = re.compile(r"(?:(?:được sự|được|thừa|theo|nhận) )?(?:ủy quyền|ủy nhiệm|thay mặt|đại diện)(?: của| cho)? (?P<body>[^,.;:]{3,90}),")
_NOT_SUBJECT = re.compile(r"(?:theo|của|do|với|bởi|thay mặt|gia đình|nhà) $")
_AT_HOME = re.compile(r"(?:gia đình|nhà|thay mặt) $")
_WHILE = re.compile(r"(?:khi|vì|lúc|sau khi|bởi|đã) $")
_BODY_WORDS = re.compile(r"(?:^|\W)(?:có|cho|mà|nay|này|đó|qua|riêng|cả|toàn|tập thể|nhưng|thì|rằng|biết|và|cùng|gồm|là)\s*$")
_HOST_VERBS = ("đón nhận", "nhận", "vinh dự đón nhận", "vinh dự nhận")
_ADVERBS = frozenset("đã cũng còn vừa trực tiếp trân trọng".split())
_PLACE_WORD = re.compile(r"(?<!\w)(?:tại|trong|ở)(?!\w)")
_TOGETHER = re.compile(r"\s*(?:cùng|tham gia|trực tiếp tham gia)(?: tham gia)? $")


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


@dataclass(slots=True)
class _Clause:
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


class SentenceClauses:
    """Reads the clauses of one sentence."""

    def __init__(self, text: Text, people: People, items: list[Item], start: int, end: int, antecedent: Callable[[Party], int | None]) -> None:
        self.text, self.key, self.people, self.items = text, text.key, people, items
        self.start, self.end = start, end
        self.antecedent = antecedent
        self.facts: list[Fact] = []
        self.clause = _Clause(start)
        self.before: _Clause | None = None
        self.stashed: list[Party] = []
        self.hosts: list[Party] = []
        self.waiting: list[_Clause] = []
        self.planned = False
        self.seen_passive = False
        self.sets = 0
        self.authority = self._authority()
        self.together = False
        self.stopped = False  # a word that ends a subject has been read

    def _authority(self) -> list[tuple[int, int, str]]:
        found = []
        for match in _AUTHORITY.finditer(self.key, self.start, self.end):
            names = giver_names(self.text, match.start("body"), match.end("body"))
            found.append((match.start(), match.end(), names[0] if names else self.text.value(match.start("body"), match.end("body"))))
        return found

    def read(self) -> list[Fact]:
        index = 0
        while index < len(self.items):
            item = self.items[index]
            if any(s <= item.start < e for s, e, _ in self.authority) and item.kind not in ("give", "award", "receive"):
                index += 1
                continue
            if item.kind in PARTIES:
                index = self._run(index)
                continue
            handler = getattr(self, f"_on_{item.kind}", None)
            if handler:
                handler(index, item)
            index += 1
        self._finish()
        return self.facts

    # ---- parties

    def _run(self, index: int) -> int:
        """A run of parties with what joins them; gives the index behind it."""
        stop = index
        while stop < len(self.items):
            item = self.items[stop]
            if item.kind == "semicolon" and not self._list_goes_on(stop):
                break
            if item.kind not in PARTIES and item.kind not in _RUN:
                break
            if item.kind == "comma" and self.clause.ignoring and not self.clause.mode:
                break
            stop += 1
        while self.items[stop - 1].kind in ("semicolon", "comma", "and", "open"):
            stop -= 1
        run = self.items[index:stop]
        following = self.items[stop] if stop < len(self.items) else None
        self._place(run, following, self.items[index - 1] if index else None)
        return stop

    def _list_goes_on(self, index: int) -> bool:
        """Whether the part behind a semicolon only lists more parties; its last may be the subject of what follows."""
        clause = self.clause
        if not (clause.collecting or clause.expects):
            return False
        for item in self.items[index + 1 :]:
            if item.kind in _VERBS or item.kind in ("award", "stop"):
                return False
            if item.kind == "semicolon":
                return True
        return True

    def _place(self, run: list[Item], following: Item | None, before: Item | None) -> None:
        clause = self.clause
        parties = [i.party for i in run if i.party]
        if clause.waits or clause.by_end >= 0:
            clause.actors += parties
            return
        if clause.gift:
            return
        if clause.ignoring:
            if not clause.mode:
                clause.honoured += parties
                return
            run = [i for n, i in enumerate(run) if i.party and i.party.definite == "count" and (n or (before and before.kind in ("and", "comma")))]
            parties = [i.party for i in run if i.party]
            if not parties:
                return
        opens = following is not None and (following.kind in _VERBS or self._implicit(run, following) or self._acts(run, following))
        if clause.collecting or (clause.expects and clause.awards):
            self._collect(run, opens, before)
        elif not clause.mode:
            pronoun = next((p for p in parties if p.kind == PRONOUN), None)
            clause.first = pronoun or clause.first or parties[0]
            clause.subject += parties
        elif clause.mode in ("active", "noun"):
            if opens and clause.awards:
                self._new_clause(run[0].start, parties)
            elif not clause.awards or self._is_object(run, before):
                clause.recipients += parties
                clause.collecting = bool(clause.awards)
        elif clause.awards and (clause.postponed or self._comes_behind(clause, run)):
            clause.recipients, clause.postponed = parties, False
        elif clause.awards or opens:
            self._new_clause(run[0].start, parties)
        else:
            clause.recipients += parties

    def _comes_behind(self, clause: _Clause, run: list[Item]) -> bool:
        """"Nhận Huy hiệu đợt này có các đồng chí A, B": the subject stands behind."""
        return clause.mode == "receive" and not clause.recipients and self.key[clause.awards[-1].end : run[0].start].rstrip().endswith(" có")

    def _acts(self, run: list[Item], following: Item) -> bool:
        """Whether the last person of a run is the subject of some other verb ("..., ông B phát biểu")."""
        gap = self.key[run[-1].end : following.start]
        return following.kind == "stop" and run[-1].kind in (PERSON, "post") and len(run) > 1 and len(gap) < 14 and not _PLACE_WORD.search(gap)

    def _is_object(self, run: list[Item], before: Item | None) -> bool:
        """Parties without "cho": right behind the award, or behind "tặng hoa chúc mừng"."""
        if before is None:
            return False
        if before.kind == "award":
            return not self.key[before.end : run[0].start].strip(" ”\"-")
        return before.kind in ("gift", "stop", "give") and before.start - self.clause.awards[-1].end < 40

    def _implicit(self, run: list[Item], following: Item) -> bool:
        """"26 đảng viên 55 năm": party and party badge side by side."""
        award = following.award
        if not award or award.rule not in ("party-badge", "party-badge-tail") or not award.years:
            return False
        gap = self.key[run[-1].end : following.start].strip()
        return run[-1].kind in PARTIES and gap in ("", "tròn", "đủ", "có", "đạt", "-", ":", "loại")

    def _collect(self, run: list[Item], opens: bool, before: Item | None) -> None:
        """Recipients behind "cho" or in a list; the last of them may already be the subject of the next clause."""
        clause = self.clause
        cut = len(run)
        if opens:
            cut = self._cut(run, before)
        parties = [i.party for i in run[:cut] if i.party]
        if clause.mode in ("passive", "receive"):
            if not clause.proxy and parties:
                self._emit(clause, parties, self._set_of(clause))
                told = [p for p in clause.recipients if p.definite == "the"]
                self.facts = [f for f in self.facts if f.party not in told]
        else:
            clause.recipients += parties
        rest = [i.party for i in run[cut:] if i.party]
        if rest:
            self._new_clause(next(i.start for i in run[cut:] if i.party), rest)

    def _cut(self, run: list[Item], before: Item | None) -> int:
        marks = [n for n, i in enumerate(run) if i.kind == "semicolon"] or [n for n, i in enumerate(run) if i.kind in ("comma", "and")]
        if before and before.kind == "part":
            return 0
        if marks:
            return marks[-1]
        return len(run) if before and before.kind == "to" else 0

    # ---- verbs

    def _on_give(self, index: int, item: Item) -> None:
        clause = self.clause
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        posthumous = bool(item.attrs.get("posthumous"))
        if clause.waits:
            clause.waits = False
            self.seen_passive = True
            clause.mode = "noun" if clause.passive_noun else "passive"
            clause.awards = clause.awards or list(clause.which)
            self._actors(clause, clause.wait_end, item.start)
            clause.posthumous = posthumous
            clause.ignoring = clause.gift = False
            return
        if clause.by_end >= 0:
            self._by(clause, item, following)
            return
        if following and following.kind == "gift" and clause.awards and not clause.recipients and clause.mode == "active":
            return
        before = self.items[index - 1] if index else None
        if before and before.kind in ("award", "close") and clause.awards and not clause.collecting and not clause.recipients:
            plain = self.key[item.start : item.end] == "tặng"
            names = following is not None and (following.kind in PARTIES or following.kind == "to")
            if clause.mode in ("active", "noun") and plain or clause.mode == "noun" and names:
                clause.collecting = True
                return
        if clause.mode == "passive" and before and before.kind == "award" and not clause.givers and self._hands_on(clause, item):
            return
        if clause.mode in ("active", "passive") and not clause.awards and before and before.kind in ("give", "comma", "and") and not clause.recipients[len(clause.subject):]:
            clause.posthumous = clause.posthumous and posthumous
            if clause.mode == "active":
                return
        self._begin_active(index, item, posthumous)

    def _by(self, clause: _Clause, item: Item, following: Item | None) -> None:
        """"Huân chương do Chủ tịch nước tặng (ông A)": the giver stands behind the award."""
        presenters = clause.presenters
        onward = following is not None and (following.kind in PARTIES or following.kind == "to")
        if clause.mode in ("passive", "receive") and onward:
            presenters = [p.person for p in clause.recipients if p.person is not None]
            clause.recipients, clause.mode = [], "noun"
        self._actors(clause, clause.by_end, item.start)
        if not item.attrs.get("hand"):
            clause.presenters = presenters
        clause.by_end = -1
        clause.collecting = clause.mode in ("active", "noun", "") and bool(clause.awards) and not clause.recipients
        clause.mode = clause.mode or "noun"

    def _hands_on(self, clause: _Clause, item: Item) -> bool:
        """"A vinh dự được trao Huân chương cho B": A hands it over."""
        party = next((i.party for i in self.items if i.start >= item.end and i.party), None)
        if party is None or party.definite in ("bare", "the", "many"):
            return False
        handed = [i for i in self.items if i.kind == "give" and i.end <= item.start and i.start >= clause.wait_end]
        if not handed or not handed[0].attrs.get("hand") or not clause.awards or clause.presenters:
            return False
        clause.presenters = [p.person for p in clause.recipients if p.person is not None]
        clause.recipients, clause.mode, clause.collecting = [], "active", True
        return True

    def _begin_active(self, index: int, item: Item, posthumous: bool) -> None:
        clause = self.clause
        if clause.mode:
            self._new_clause(item.start, [])
            clause = self.clause
        if not clause.subject and self.stashed and self._joins(index):
            clause.subject = list(self.stashed)
        if self._is_received(index, clause):
            clause.mode, clause.recipients, clause.posthumous = "receive", self._receivers(clause.subject), posthumous
            return
        clause.mode, clause.posthumous, clause.hand = "active", posthumous, bool(item.attrs.get("hand"))
        clause.verb_at = item.start
        clause.named = bool(clause.subject) or len(self.key[clause.subject_at : item.start].strip(" ,;:").split()) > 2
        clause.ignoring = clause.gift = False
        self.together = bool(_TOGETHER.match(self.key[self.start : item.start] + (" " if self.key[item.start - 1 : item.start] != " " else "")))
        people = [p for p in clause.subject if p.kind == PERSON]
        if item.attrs.get("decree") and people:
            clause.givers = giver_names(self.text, clause.subject_at, self._outer(people[-1]))
            people = []
        clause.presenters = [p.person for p in self._receivers(people, strict=False) if p.person is not None] or [p.person for p in people[-1:] if p.person is not None]
        if not clause.presenters:
            clause.presenters = self._posts(clause.subject_at, item.start) if clause.hand and not clause.subject else []
            clause.givers = clause.givers or giver_names(self.text, clause.subject_at, item.start)
        elif item.attrs.get("decide"):
            clause.givers = []
        if not clause.presenters and not clause.givers and self.before and not clause.subject and self._carries(clause, item):
            clause.presenters, clause.givers = self.before.presenters, self.before.givers

    def _carries(self, clause: _Clause, item: Item) -> bool:
        """"...; trao B cho R2": no subject of its own, so the one of the clause before."""
        return self.before is not None and self.before.mode in ("active", "noun") and len(self.key[clause.subject_at : item.start].strip(" ,;")) < 25

    def _is_received(self, index: int, clause: _Clause) -> bool:
        """"02 đồng chí tặng Huy hiệu ... là": a giving verb whose subject receives, told by the missing "cho"."""
        if not clause.subject or not (self.seen_passive or all(p.kind == GROUP and p.definite == "count" for p in clause.subject)):
            return False
        for item in self.items[index + 1 :]:
            if item.kind in ("to", "gift"):
                return False
            if item.kind in ("semicolon", *_VERBS):
                break
        return True

    def _joins(self, index: int) -> bool:
        return index > 0 and self.items[index - 1].kind in ("and", "comma")

    def _posts(self, start: int, end: int) -> list[int]:
        """The person who is told by the post alone ("Thủ tướng cũng trao ...")."""
        if any(s <= start < e for s, e, _ in self.authority):
            return []
        words = self.key[start:end].rpartition(",")[2].split()
        posts = {" ".join(words[:size]) for size in range(1, min(len(words), 8) + 1) if words[size - 1] not in _ADVERBS}
        before = self.people.occurrences[: bisect_left(self.people.occurrences, (end,))]
        for occurrence in reversed(before[-40:]):
            for position in self.people.persons[occurrence.person].positions:
                if not position.former and (fold(position.text) in posts or fold(position.title) in posts):
                    return [occurrence.person]
        return []

    def _actors(self, clause: _Clause, start: int, end: int) -> None:
        clause.presenters = [p.person for p in clause.actors if p.kind == PERSON and p.person is not None]
        first = min((self._outer(p) for p in clause.actors if p.kind == PERSON), default=end)
        clause.givers = giver_names(self.text, start, max(first, start))
        clause.actors = []

    def _on_receive(self, index: int, item: Item) -> None:
        clause = self.clause
        if clause.waits:
            clause.waits = False
        else:
            self._begin_receiving(index, item)
            clause = self.clause
        if not clause.recipients and self.hosts and not clause.postponed and self.key.startswith(_HOST_VERBS, item.start):
            clause.recipients = [p for p in self.hosts if p.kind == ORG]
        clause.mode = "receive"
        clause.weak = bool(item.attrs.get("weak"))
        clause.contest = bool(item.attrs.get("contest"))
        clause.proxy = bool(item.attrs.get("proxy"))
        clause.ignoring = clause.gift = False
        if clause.which:
            clause.awards = list(clause.which)

    def _on_which(self, index: int, item: Item) -> None:
        """"A mà R được nhận": the award stands before."""
        awards = self.clause.awards[-1:]
        if awards and not self.clause.recipients:
            self._new_clause(item.end, [])
            self.clause.which = awards

    def _on_passive(self, index: int, item: Item) -> None:
        clause = self.clause
        if clause.waits:
            return
        if clause.mode == "noun" and clause.awards and not clause.collecting and not clause.which:
            clause.passive_noun = True
        else:
            self._begin_receiving(index, item)
            clause = self.clause
        clause.waits, clause.wait_end, clause.actors = True, item.end, []
        clause.ignoring = clause.gift = False

    def _begin_receiving(self, index: int, item: Item) -> None:
        """Starts a clause whose subject receives; without a subject of its own it is the one told before."""
        clause = self.clause
        subject = list(clause.subject)
        if clause.mode in ("passive", "receive") and not clause.awards:
            subject = list(clause.recipients)
        elif clause.mode:
            carried = clause.recipients if clause.mode in ("passive", "receive") else []
            before = next((i for i in reversed(self.items[:index]) if i.kind not in ("comma", "and")), None)
            if before and before.kind == "relative":  # "18 tác giả có các tác phẩm được tặng"
                carried, clause.recipients = clause.recipients, []
            self._new_clause(item.start, list(carried))
            self.clause.like = _like(clause)
            clause = self.clause
            subject = list(carried)
        elif not subject and self.before and self.before.mode in ("passive", "receive"):
            subject = list(self.before.recipients)
        recipients = self._receivers(subject)
        if self._joins(index) and clause.first and not self._adjoins(subject, item):
            recipients = [clause.first]
        if _WHILE.search(self.key, max(self.start, item.start - 8), item.start) and self._while(item.start):
            recipients = self._receivers(self.stashed)
            clause.postponed = not recipients
        clause.recipients = recipients

    def _while(self, at: int) -> bool:
        return not self.key[max(self.start, at - 3) : at].endswith("đã ")

    def _adjoins(self, subject: list[Party], item: Item) -> bool:
        return bool(subject) and item.start - subject[-1].end < 12

    def _receivers(self, subject: list[Party], strict: bool = True) -> list[Party]:
        """The last parties of a subject that are told together: "A, Bí thư, và 5 đảng viên"."""
        kept: list[Party] = []
        for party in reversed(subject):
            outer = self._outer(party)
            if kept and not self._linked(party, kept[-1]):
                break
            if party.kind == PERSON and (_NOT_SUBJECT if strict else _AT_HOME).search(self.key, max(self.start, outer - 10), outer):
                continue
            if (party.kind == ORG or party.definite == "the") and not self._opens_clause(outer):
                continue
            kept.append(party)
        return kept[::-1]

    def _opens_clause(self, at: int) -> bool:
        before = self.key[max(self.start, at - 12) : at]
        return not before.strip() or before.rstrip()[-1] in ".,;:()“\"|-0123456789" or bool(_BODY_WORDS.search(before))

    def _linked(self, first: Party, second: Party) -> bool:
        """Whether two parties of a subject stand side by side."""
        if "the" in (first.definite, second.definite) and first.definite != second.definite:
            return False
        outer = self._outer(second)
        for item in reversed(self.items):  # "A và Phó Chủ tịch B": the post belongs to B
            if item.kind == "post" and first.end < item.start < item.end <= outer and outer - item.end < 3:
                outer = item.start
        gap = self.key[first.end : outer].rstrip()
        if gap.endswith((" và", ",và", "cùng", "cùng với", "&")) or gap in ("và", "cùng"):
            return True
        if first.definite == second.definite == "count":
            return gap.endswith((",", ";")) and len(gap) < 30
        return gap.endswith((",", ";", "/")) and first.kind == second.kind and (first.kind == PERSON or gap in (",", ";"))

    def _outer(self, party: Party) -> int:
        return next((i.start for i in self.items if i.party is party), party.start)

    # ---- other items

    def _on_award(self, index: int, item: Item) -> None:
        clause, award = self.clause, item.award
        assert award
        clause.gift = clause.ignoring = False
        if clause.which:
            clause.which = []
        if clause.waits:  # "được Bằng khen"
            clause.waits, clause.mode = False, "passive"
        if not clause.mode:
            before = self.items[index - 1] if index else None
            if clause.subject and before and before.kind in PARTIES and self._implicit([before], item):
                clause.mode, clause.recipients = "receive", [clause.subject[-1]]
            else:
                clause.mode = "noun"
                if self.before and self.before.mode in ("active", "noun"):
                    clause.presenters, clause.givers, clause.posthumous = self.before.presenters, self.before.givers, self.before.posthumous
        if clause.mode in ("active", "noun") and clause.recipients and clause.awards:
            held = clause
            self._new_clause(item.start, [])
            clause = self.clause
            clause.mode, clause.presenters, clause.givers, clause.posthumous = held.mode, held.presenters, held.givers, held.posthumous
            clause.hand, clause.verb_at = held.hand, held.verb_at
        clause.awards.append(award)
        clause.collecting = False
        clause.expects = False
        if clause.mode in ("active", "noun") and award.count and not clause.recipients:
            clause.recipients = []

    def _on_to(self, index: int, item: Item) -> None:
        clause = self.clause
        before = self.items[index - 1] if index else None
        if clause.mode in ("active", "noun"):
            near = clause.mode == "active" or not clause.expects and bool(clause.awards) and item.start - clause.awards[-1].end < 60
            clause.collecting = bool(clause.awards) and near
            clause.ignoring = False
        elif clause.mode == "passive" and before and before.kind == "award" and not clause.givers:
            self._hands_on(clause, item)

    def _on_list(self, index: int, item: Item) -> None:
        self.clause.expects = bool(self.clause.awards)
        self.clause.ignoring = self.clause.elsewhere

    def _on_open(self, index: int, item: Item) -> None:
        self.clause.expects = bool(self.clause.awards)

    def _on_colon(self, index: int, item: Item) -> None:
        clause = self.clause
        if not clause.awards and clause.mode == "":
            if not any(p.kind == GROUP and p.definite == "count" for p in clause.subject):
                clause.subject, clause.subject_at, clause.first = [], item.end, None
            return
        clause.expects = bool(clause.awards)
        clause.ignoring = clause.elsewhere
        if clause.mode == "noun" and not clause.elsewhere:
            clause.collecting = True

    def _on_part(self, index: int, item: Item) -> None:
        self.clause.expects = bool(self.clause.awards)
        self.clause.ignoring = False

    def _on_close(self, index: int, item: Item) -> None:
        self.clause.expects = False

    def _on_gift(self, index: int, item: Item) -> None:
        clause = self.clause
        if clause.mode == "active" and (not clause.awards or clause.recipients) and not clause.ignoring:
            clause.gift = True

    def _on_by(self, index: int, item: Item) -> None:
        if self.clause.awards:
            self.clause.by_end = item.end
            self.clause.actors = []

    def _on_reason(self, index: int, item: Item) -> None:
        self.clause.ignoring = True

    def _on_affiliation(self, index: int, item: Item) -> None:
        """"các đảng viên thuộc các đảng bộ: ...": what follows only says where they are from."""
        self.clause.ignoring = self.clause.elsewhere = True

    def _on_comma(self, index: int, item: Item) -> None:
        if not self.clause.mode:
            self.clause.ignoring = False

    def _on_plan(self, index: int, item: Item) -> None:
        if not (self.clause.awards and self.clause.recipients):
            self.planned = True

    def _on_semicolon(self, index: int, item: Item) -> None:
        if self._list_goes_on(index):
            return
        self._new_clause(item.end, [])
        self.planned = self.stopped = False

    def _on_stop(self, index: int, item: Item) -> None:
        clause = self.clause
        if clause.mode == "active" and clause.awards and not clause.recipients:
            return
        if item.attrs.get("host") and clause.subject and not self.stopped:
            self.hosts = list(clause.subject)
        self.stopped = True
        if not clause.mode and clause.subject:
            self.stashed = list(clause.subject)
        if clause.mode:
            self._new_clause(item.end, [])
            self.before = None
        else:
            clause.subject, clause.subject_at, clause.first = [], item.end, None

    # ---- facts

    def _new_clause(self, at: int, subject: list[Party]) -> None:
        self._finish()
        self.before = self.clause
        self.clause = _Clause(at, subject=subject)

    def _set_of(self, clause: _Clause) -> int:
        own = next((f.set_id for f in reversed(self.facts) if f.party in clause.recipients), 0)
        if not own:
            self._emit(clause, clause.recipients, 0)
            clause.recipients = [p for p in clause.recipients if p.kind == GROUP]
            own = self.facts[-1].set_id if self.facts else 0
        return own

    def _finish(self) -> None:
        clause = self.clause
        if not clause.awards:
            if clause.mode == "passive" and clause.recipients:
                self.waiting.append(clause)
            return
        if clause.mode in ("passive", "receive"):
            for waiting in self.waiting:
                waiting.awards = clause.awards
                self._emit(waiting, waiting.recipients, 0)
            self.waiting = []
            if not any(f.party in clause.recipients and f.award in clause.awards for f in self.facts):
                self._emit(clause, clause.recipients, 0)
            return
        recipients = clause.recipients
        if not recipients and clause.mode == "active":
            recipients = clause.honoured or self._carried_on(clause)
            clause.recipients = list(recipients)
        if not recipients and clause.passive_noun and not clause.givers and not self.key.startswith("theo ", self.start):  # "ông A giữ tấm huy hiệu được tặng"
            recipients = [p for p in self._receivers(clause.subject) if p.kind == PERSON]
        if not recipients and clause.mode in ("active", "noun"):
            recipients = self._counted_prizes(clause)
        if self.together:
            clause.presenters = [p.person for p in recipients if p.person is not None]
            recipients = [p for p in recipients if p.person is None]
        self._emit(clause, recipients, 0)

    def _carried_on(self, clause: _Clause) -> list[Party]:
        """"Trường được Chủ tịch nước tặng A; Bộ trưởng tặng B": the recipient is the one told before."""
        before = self.before
        clause.carried = before is not None and (before.mode == "passive" or before.carried) and not clause.presenters
        return list(before.recipients) if before and clause.carried else []

    def _counted_prizes(self, clause: _Clause) -> list[Party]:
        """"trao 2 giải Nhất, 3 giải Nhì": the prizes themselves are counted."""
        for award in clause.awards:
            if award.count and award.rule == "contest-prize" and award.count_start is not None and len(award.grades) == 1 and not self.planned:
                noun = Party(GROUP, award.start, award.start + 4, self.text.value(award.start, award.start + 4), award.count, definite="count")
                self._add(noun, award, award.grades[0], None, clause, self._next_set())
        return []

    def _next_set(self) -> int:
        self.sets += 1
        return self.sets

    def _emit(self, clause: _Clause, recipients: list[Party], set_id: int) -> None:
        parties = [p for p in map(self._resolve, recipients) if p]
        if self.planned or not parties:
            return
        set_id = set_id or self._next_set()
        for party, award, grade, years in distribute(clause.awards, parties):
            if award.free and (clause.contest or award.category == "title" and clause.weak and not self._quoted(award)):
                continue
            self._add(party, award, grade, years, clause, set_id)

    def _quoted(self, award: AwardMention) -> bool:
        return self.text.view[award.end - 1] in "”\""

    def _resolve(self, party: Party) -> Party | None:
        if party.kind != PRONOUN:
            return party
        person = self.antecedent(party)
        if person is None:
            return None
        return Party(PERSON, party.start, party.end, self.people.persons[person].name, person=person)

    def _add(self, party: Party, award: AwardMention, grade: str | None, years: int | None, clause: _Clause, set_id: int) -> None:
        givers: list[str | None] = [None]
        if award.open_giver:
            authority = self.authority[0][2] if self.authority and clause.mode in ("active", "noun") and clause.presenters else None
            givers = list(award.givers or clause.givers) or [authority]
        told = bool(clause.presenters) or clause.mode == "active" and clause.hand and clause.named
        for giver in givers:
            self.facts.append(
                Fact(
                    party, award, grade, years, giver, list(clause.presenters), clause.posthumous or (party.dead and clause.posthumous),
                    told, like=clause.like, set_id=set_id, rule=f"award-{clause.mode or 'noun'}",
                )
            )


def _like(clause: _Clause) -> AwardMention | None:
    """"các tác giả đạt giải Nhất được tặng Bằng khen": the award that tells who "các tác giả" are."""
    told = clause.mode == "receive" and clause.recipients and all(p.definite == "the" for p in clause.recipients)
    return clause.awards[0] if told and clause.awards and clause.awards[0].grades else None


def _variants(award: AwardMention) -> list[tuple[str | None, int | None]]:
    if award.grades:
        return [(g, None) for g in award.grades]
    return [(None, y) for y in award.years] or [(None, None)]


def distribute(awards: list[AwardMention], parties: list[Party]) -> list[tuple[Party, AwardMention, str | None, int | None]]:
    """Who got which: one by one where a list of classes meets as many names, else everybody all of it."""
    spread = [(a, g, y) for a in awards for g, y in _variants(a)]
    names = {a.name for a in awards}
    named = all(p.kind != GROUP for p in parties)
    if len(spread) == len(parties) > 1 and named and len(awards) < len(spread):
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
            out += [(party, next(a for a in awards if a.name == name), None, None) for name in dict.fromkeys(a.name for a in awards)]
    return out

