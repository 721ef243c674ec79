"""Who of the parties before a verb is its subject: which of them stand side by side, and where they open."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise

from ..extract.awards import folded
from ..text.document import Text
from ..text.patterns import regex
from .award_words import GROUP, ORG, PERSON, Item, Party, owns_work, people_of_body

_NOT_SUBJECT = regex(r"(?:theo|của|do|với|bởi|thay mặt|nhà) $")
_BRACKETS = regex(r" \([^()]{1,80}\)")
_AUTHORS = regex(r"(?<!\w)tác giả(?!\w)")
_AUTHOR_NEXT = regex(r"(?:(?: nhóm)? tác giả| gia đình| (?:nghệ sĩ|nghệ nhân|nhà giáo|thầy thuốc) (?:nhân dân|ưu tú))$")
_AT_HOME = regex(r"(?:gia đình|nhà|thay mặt) $")
_BODY_WORDS = regex(
    r"(?:^|\W)(?:có|cho|mà|nay|này|đó|qua|riêng|riêng với|cả|toàn|tập thể|nhưng|thì|rằng|biết|và|cùng|gồm|là|danh sách"
    r"|đại diện|thay mặt)\s*$"
)
_LED = regex(r"(?<!\w)tập thể(?: [^\W\d_]+,?){1,12} $")


class Joined:
    """Joins the parties of one sentence."""

    def __init__(self, text: Text, items: list[Item], start: int) -> None:
        self.text, self.key, self.items, self.start = text, text.key, items, start

    def _receivers(self, subject: list[Party], strict: bool = True) -> list[Party]:
        """The last parties of a subject that are told together: "A, Bí thư, và 5 đảng viên"."""
        kept: list[Party] = []
        for party in reversed(subject):
            outer = self._with_post(self._outer(party))
            if kept and self._in_body(kept[-1]) == outer:
                continue
            if kept and not self._linked(party, kept[-1]):
                break
            honoured = party.dead and _AT_HOME.search(self.key, max(self.start, outer - 10), outer)
            if (
                party.kind == PERSON
                and not honoured
                and (_NOT_SUBJECT if strict else _AT_HOME).search(self.key, max(self.start, outer - 10), outer)
                and not owns_work(self.key, outer)
            ):
                continue
            if (
                (party.kind == ORG and party.definite not in ("place", "row")) or party.definite == "the"
            ) and not self._opens_clause(outer):
                continue
            kept.append(party)
        if len(kept) == 1 and kept[0].definite == "count" and (row := self._counted_row(subject, kept[0])):
            return row
        if len(kept) == 2 and kept[0].kind == ORG and self.key[kept[1].end : kept[0].start] == ", ":
            heads = {folded(party.name).split()[0] for party in kept}
            return kept[1:] if len(heads) > 1 else kept[::-1]  # "Lữ đoàn A, Quân khu B": the body above
        return kept[::-1]

    def _counted_row(self, subject: list[Party], group: Party) -> list[Party]:
        """ "Ông A và bà B, hai người đầu tiên của xã, được tặng": A and B, as many as the number behind them tells."""
        at = subject.index(group)
        row = subject[max(0, at - (group.count or 0)) : at]
        named = 1 < len(row) == group.count and all(p.kind == PERSON for p in row)
        joined = named and all(self._linked(*pair) for pair in pairwise(row))
        return row if joined and self.key[row[-1].end : self._outer(group)] == ", " else []

    def _opens_clause(self, at: int) -> bool:
        before = self.key[max(self.start, at - 12) : at]
        if _LED.search(self.key, max(self.start, at - 80), at) or people_of_body(self.key, self.start, at):
            return True  # "tập thể cán bộ, giáo viên Trường A"
        return not before.strip() or before.rstrip()[-1] in '.,;:()“"|-0123456789' or bool(_BODY_WORDS.search(before))

    def _linked(self, first: Party, second: Party) -> bool:
        """Whether two parties of a subject stand side by side."""
        if "the" in (first.definite, second.definite) and first.definite != second.definite:
            return False
        outer = max(first.end, self._with_post(self._outer(second)))
        gap = _AUTHOR_NEXT.sub("", _BRACKETS.sub("", self.key[first.end : outer]).rstrip())
        if gap.endswith((" và", ",và", "cùng", "cùng với", "&")) or gap in ("và", "cùng"):
            return True
        if gap == " -":  # "nhóm tác giả A - B", not "bà A - mẹ B"
            authors = _AUTHORS.search(self.key, max(self.start, first.start - 80), first.start)
            return bool(authors) and first.kind == second.kind == PERSON
        if first.kind == GROUP and first.definite == "count" and second.kind == ORG and gap.strip() in ("là", "gồm"):
            return True
        if first.kind == GROUP and first.definite == "count" and second.kind == PERSON:
            return gap.endswith(",") or (first.count != 1 and gap.strip() in ("là", "gồm"))
        if first.definite == second.definite == "count" and self._in_body(second) < outer:
            gap = self.key[first.end : self._in_body(second)].strip()  # "A có 5 đảng viên, B có 7 đảng viên"
            return gap in (",", ";", "và", ", và")
        if first.definite == second.definite == "count":
            return gap.endswith((",", ";")) and len(gap) < 30
        return (
            gap.endswith((",", ";", "/")) and first.kind == second.kind and (first.kind == PERSON or gap in (",", ";"))
        )

    def _in_body(self, party: Party) -> int:
        """Where the body opens that has those who are counted ("Đảng bộ A có 7 đảng viên"); without it, the party."""
        outer = self._outer(party)
        if party.definite != "count" or not self.key.endswith(" có ", self.start, outer):
            return outer
        return next((i.start for i in self.items if i.kind == ORG and i.end == outer - 4), outer)

    def _with_post(self, at: int) -> int:
        """Where the post right before a name opens: "A và Phó Chủ tịch B"."""
        if self.key.endswith("; ", 0, at):
            return at  # "A, Giám đốc; B": the post of the one before
        return self._posts_by_end.get(at - 1, self._posts_by_end.get(at - 2, at))

    @cached_property
    def _posts_by_end(self) -> dict[int, int]:
        return {item.end: item.start for item in self.items if item.kind == "post"}

    def _outer(self, party: Party) -> int:
        return self._starts_of_parties.get(id(party), party.start)

    @cached_property
    def _starts_of_parties(self) -> dict[int, int]:
        return {id(item.party): item.start for item in reversed(self.items) if item.party}
