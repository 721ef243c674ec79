"""The state of a sentence's names and positions as they are read, and what it says of those still to come."""

from __future__ import annotations

from ..extract.names import NameMention
from ..extract.positions import PositionMention
from ..text.document import Sentence
from ..text.patterns import regex
from .careers import linked_before, names_several, tells_career
from .gaps import (
    by_authority,
    gives_several,
    has_pronoun,
    is_acting,
    is_during,
    is_many,
    is_source,
    names_subject,
    opens_clause,
)
from .lookahead import opens_of
from .registry import Registry

# No sentence shares posts among more people or gives more posts to one; bounds keep absurd ones linear.
MAX_ROW = 60
_AGAIN = regex(r"[…., ]* và ")
_ENDS = (",", ";", ".", ":", "-", "(", ")", "")
_CLOSES = (";", ".", ")", "")


class RowState:
    """The state of a sentence as its items are read from left to right."""

    def __init__(self, registry: Registry, sentence: Sentence, first: int | None) -> None:
        self.registry = registry
        self.sentence = sentence
        self.first = first  # the person that the sentence is about
        self.chain: list[PositionMention] = []  # positions read whose holder is not known yet
        self.heading: list[PositionMention] = []  # positions that all following names share
        self.listing = False  # whether a colon opened the heading
        self.brief = False  # whether the heading ends at the next position
        self.bare = False  # whether the last name of the heading has no form of address of its own
        self.holders: list[int] = []  # the persons that the positions being read belong to
        self.names: list[int] = []  # names in a row without a position of their own
        self.company: list[int] = []  # the same, forms of address between them or not
        self.appointed: list[int] = []  # names behind a verb that appoints, with or without posts of their own
        self.agent = False  # whether the next name is only the agent of a passive ("được Bộ trưởng A bổ nhiệm")
        self.linked = False  # whether the holders got their positions by a link verb
        self.apposed = False  # whether the verb stands behind a comma ("bà A, lúc đó là P, P, đã ký ...")
        self.latest: PositionMention | None = None
        self.before_agent: list[int] = []
        self.replaced: PositionMention | None = None  # the post whose holders before are told ("thay ông A, ông B")
        # who is told of by another one: "ông A, Trợ lý ông B, P", "ông A, con trai ông B, làm P", "ông A (em ông B), P"
        self.helpers: list[int] = []
        self.turns, self.turn = 0, list[int]()  # how many posts a row gets one by one, and who gets the next ones
        self.aside = ""  # what the other one is: "bracket", "kin", "instead" or "" for a post
        self.aside_end = 0
        self.as_subject = False  # whether that row opens the sentence instead: "Ông A, P và bà B, P được bầu làm ..."
        self.life_end = self.latest_end = 0
        self.life: int | None = None  # whose life the sentence tells ("Bà A sinh năm 1970, ...")
        self.subject_ahead = self.name_ahead = self.ranked = False
        self.informant = False  # whether the last name follows "theo"
        self.name_end = 0
        self.sourced = False  # whether the last name only tells where news comes from ("Theo ông A, ...")
        self.position_first = False  # whether the last name stood behind its positions
        self.dashed = False  # whether it stood behind them and a dash ("P - A")

    def _hold(self, persons: list[int], position: PositionMention, rule: str) -> None:
        if self.turn:
            persons = [self.turn.pop(0)]
        for index in persons:
            self.registry.hold(index, position, rule)
        self.chain, self.names = [], []

    def _closes_phrase(self, item: PositionMention) -> bool:
        """Whether the waiting post only ends what opens the sentence: "Theo quyết định của Bộ trưởng, Vụ trưởng A"."""
        text = self.registry.text
        told = len(self.chain) == 1 and item.name and not text.view.startswith(",", item.name[1])
        return bool(told) and opens_of(text, self.sentence.start, self.chain[0].start)

    def _is_informed(self, item: PositionMention) -> bool:
        """Whether the last name only tells where news comes from, which is about others: "Theo ông A, ... bầu P"."""
        text = self.registry.text
        return self.informant and not has_pronoun(text, self.name_end, item.start)

    def _opener(self, item: PositionMention) -> list[int]:
        """Whom a sentence opens with, if the post is theirs: "Ông A học cùng các ông B, C và ông từng là P"."""
        if self.first is None or len(self.company) < 2 or self.first in self.company:
            return []
        text, end = self.registry.text, item.start
        again = _AGAIN.match(text.key, self.name_end, end) and has_pronoun(text, self.name_end, end)
        return [self.first] if again else []

    def _within_life(self, item: PositionMention) -> bool:
        """Whether a post stands in the story of a life, or in the brackets that tell it."""
        key, end = self.registry.text.key, item.start
        return key.find(")", self.life_end, end) < 0 and any(mark in key[self.latest_end : end] for mark in ",;")

    def _goes_on(self, item: PositionMention) -> bool:
        """Whether a sentence that names nobody gives its first post to the person told of before."""
        text, start = self.registry.text, self.sentence.start
        if gives_several(text, item.end, self.sentence.end):
            return False
        if names_subject(text, start, item.start):  # "Ông cho biết Karim Hassan được chỉ định làm thủ lĩnh"
            return False
        if text.key.endswith(", ", 0, item.start) and is_acting(text, item):  # "..., người phát ngôn cho biết"
            return False
        return linked_before(text, start, item) or tells_career(text, start, item.start)

    def _joint(self, behind_position: bool) -> list[int]:
        """Who gets the post behind a link verb: the last one named, or the whole row ("A, P và B, P làm ...")."""
        row = self.appointed if behind_position or self.holders == self.appointed[-1:] else self.company
        joint = len(row) > 1 and self.holders == row[-1:]
        if joint and self.turns == len(row):
            self.turn = list(row)
        return list(row) if joint else self.holders

    def _open_heading(self, *, listing: bool = True) -> None:
        """The waiting chain heads the names that follow; "các Phó Thủ tướng:" within a list adds to its heading.

        ``listing`` is false behind "là" ("Chủ nhiệm là A; các Phó Chủ nhiệm gồm: B, C").
        """
        key = self.registry.text.key
        nested = bool(self.heading) and self.listing and key.endswith("các ", 0, self.chain[0].start)
        self.listing = listing
        own = [p for p in self.chain if not names_several(key, p.title_end)]
        self.heading = [*self.heading[-MAX_ROW:], *own] if nested else own
        self.chain = []

    def _is_plural(self) -> bool:
        """Whether "các" or a number opens the waiting chain: "các Phó Thủ tướng A, B và C"."""
        text = self.registry.text
        return is_many(text, self.chain[0].start) or is_many(text, self.chain[-1].start)

    def _is_absent(self, item: NameMention) -> bool:
        """Whether a name is that of who only authorised: "thừa ủy quyền của Bộ trưởng, Đại tướng A, Thiếu tướng B"."""
        if not (self.chain and self.name_ahead and item.titles and by_authority(self.registry.text, self.chain[0])):
            return False
        return self.registry.text.view.startswith(",", item.end)

    def _is_told_of(self, item: NameMention, *, titled: bool) -> bool:
        """Whether the waiting chain tells of the name behind a comma: it opens a clause, or the name closes one."""
        text, start = self.registry.text, self.chain[0].start
        behind = text.view[item.end : item.end + 1]
        if is_many(text, start) or (is_source(text, start) and behind not in _ENDS):
            return False  # "Theo Chánh Văn phòng huyện, ông A đã ...": one tells of the other
        if titled and text.key.endswith("của tân ", 0, start):
            return False  # "thành tích của tân Trưởng phòng, Đại tá A, Giám đốc Công an tỉnh, nói"
        told = opens_clause(text, self.sentence.start, start) or is_during(text, start)
        return told or (bool(item.titles) and behind in _CLOSES)
