"""The grammar of a sentence's names and positions: who holds what.

Items are read from left to right; what stands between two of them (``gaps``) tells how they belong together.
The rules, by the name that their mentions carry:

=================  =====================================================================
position-name      Chủ tịch UBND tỉnh Nguyễn Văn An; Bí thư, Chủ tịch HĐND Nguyễn Văn An
heading            các đồng chí Ủy viên Bộ Chính trị: A, Thủ tướng; B; Phó Chủ tịch là ông C
name-position      ông A, Bí thư, Chủ tịch; A - Giám đốc; A (Giám đốc)
shared-position    A, B - Phó Giám đốc
link-verb          ông A ... giữ chức Bí thư; bổ nhiệm bà B làm Giám đốc
life               bà A sinh năm 1970, quê ..., công tác tại ..., Phó Giám đốc
instead-of         ông A giữ chức Bí thư thay ông B
=================  =====================================================================
"""

from __future__ import annotations

from ..extract.names import NameMention
from ..extract.positions import PositionMention
from ..text.document import Sentence
from .careers import goes_up, tells_of_several
from .gaps import (
    Item,
    by_authority,
    gap,
    goes_along,
    heads_list,
    is_agent,
    is_appointed,
    is_joint,
    is_plain_link,
    is_source,
    opens_sentence,
    opens_statement,
    tells_life,
)
from .lookahead import between_semicolons, is_titled, posts_in_turn, speaks, subject_ahead, waits
from .registry import Registry
from .row_items import carried_posts, in_brackets, is_field, named, told_aside, told_of
from .row_state import MAX_ROW, RowState


def link_sentence(registry: Registry, sentence: Sentence, items: list[Item], last: int | None) -> int | None:
    """Give the persons of a sentence their positions; ``last`` and the result say whom a sentence was about."""
    text = registry.text
    nameless = not any(isinstance(item, NameMention) for item in items)
    first = _about(registry, sentence, items, last, nameless=nameless)
    if nameless and first is None:  # posts of nobody
        registry.pending = heads_list(text, items[-1], sentence.end)
        return last
    row = _Row(registry, sentence, first)
    if first is not None and tells_life(text, sentence.start):
        row.life, row.life_end = first, sentence.start
    row.heading = carried = carried_posts(registry, sentence, items[0])
    items = in_brackets(text, named(registry, items))
    previous: Item | None = None
    ahead: dict[int, bool] = {}
    for number, item in enumerate(items):
        between = gap(text, previous, item) if previous else "start"
        behind_position = isinstance(previous, PositionMention)
        if isinstance(item, PositionMention):
            goes_on = behind_position and bool(row.chain) and between in ("comma", "dash", "also")  # "...; P, P, P B"
            waiting = not goes_on and waits(
                text, items, number, between, ahead, position_first=row.position_first, dashed=row.dashed
            )
            follows = row.linked and not row.apposed and behind_position and between == "comma"
            if item.name is None and row.is_passed(item):
                previous = item
                continue
            if waiting or (follows and speaks(text, items, number)):
                between = "other"
            elif behind_position and between_semicolons(text, items, number, between):
                between = "comma"
            row.turns = posts_in_turn(text, items, number)
            row.position(item, between, behind_position)
        elif isinstance(previous, PositionMention) and item.start < previous.end:
            row.helped(item)
        elif isinstance(previous, NameMention) and (aside := told_aside(text, previous, item)):
            row.helped(item, aside)
        else:
            row.subject_ahead = subject_ahead(text, items, number, ahead)
            row.name_ahead = number + 1 < len(items) and isinstance(items[number + 1], NameMention)
            row.name(item, between, behind_position, titled=is_titled(text, items, number))
        previous = item
    registry.pending = (carried, sentence.end) if carried and row.heading is carried else None
    registry.pending = heads_list(text, previous, sentence.end) or registry.pending
    return row.first if row.first is not None else last


def _about(
    registry: Registry, sentence: Sentence, items: list[Item], last: int | None, *, nameless: bool
) -> int | None:
    """Whom a sentence is about before it names anybody: the one its posts or the story of a life go on with."""
    if last is not None and tells_life(registry.text, sentence.start):
        return last  # "Đồng chí A" in one line, "Sinh năm 1938; ...; nguyên Giám đốc Sở" in the next
    opening = items[1] if len(items) > 1 and is_field(registry, items[0]) else items[0]
    told = isinstance(opening, PositionMention) and not (nameless and last is None)
    return told_of(registry, sentence, items, last) if told else None


class _Row(RowState):
    """Reads the items of a sentence from left to right."""

    def position(self, item: PositionMention, between: str, behind_position: bool) -> None:
        """Place a position: with the holders of the row, or in the chain that waits for a name."""
        self.latest_end = max(self.life_end, self.latest.end if self.latest else 0)
        before, self.latest = self.latest, item
        if self.brief:
            self.heading, self.brief = [], False
        self._back_from_aside(item, between)
        continues = behind_position and between in ("comma", "and", "also", "none", "dash")
        if behind_position and between == "colon" and self.chain:
            self._open_heading()
        if item.name is not None:
            self._before_name(item, between, continues=continues)
        elif between == "comma" and self.sourced and opens_statement(self.registry.text, item):
            self.chain, self.holders, self.linked = [item], [], False
        elif self.holders and self._of_holders(item, between, before, behind_position=behind_position):
            return
        elif self.life is not None and between in ("start", "other", "link") and self._within_life(item):
            self.holders, self.linked = [self.life], True
            self._hold(self.holders, item, "life")
        elif self.chain and (continues or goes_along(self.registry.text, self.chain[-1], item)):
            self.chain = [*self.chain[-MAX_ROW:], item]
        elif between == "start" and self.first is not None and self._goes_on(item):
            self.holders, self.linked = [self.first], True
            self._hold(self.holders, item, "link-verb")
        else:
            self.chain, self.holders, self.linked = [item], [], False

    def _before_name(self, item: PositionMention, between: str, *, continues: bool) -> None:
        """Place a position that the name right behind it takes, whoever came before."""
        text = self.registry.text
        if between == "other":
            self.heading = []
        self.agent = bool(self.holders) and is_agent(text, item.start)
        self.before_agent = self.holders
        # "Giám đốc và Tổng Biên tập ông A" is one person, "Tổng thống Lào và Phó Chủ tịch nước A" is not
        continues = continues or (between == "link" and is_plain_link(text, item.start))
        many = bool(self.chain) and self._is_plural()  # "với các đại biểu Quốc hội, P A"
        joins = (
            continues
            and self.chain
            and not (between == "comma" and (many or self._closes_phrase(item)))
            and (between != "and" or self.chain[-1].end == self.chain[-1].title_end)
        )
        joins = joins or (bool(self.chain) and goes_along(text, self.chain[-1], item))
        self.chain = [*self.chain[-MAX_ROW:], item] if joins else [item]
        self.holders, self.linked = [], False

    def _of_holders(
        self, item: PositionMention, between: str, before: PositionMention | None, *, behind_position: bool
    ) -> bool:
        """Give a position to those whose positions are being read; false where it is not theirs."""
        text = self.registry.text
        if not behind_position and between in ("none", "comma", "dash", "open", "colon", "also"):
            row = self.company if is_joint(text, item.start) else self.names
            shared = len(row) > 1 and (between == "dash" or (between == "comma" and not self.ranked))
            self.holders = list(row) if shared else self.holders
            self._hold(self.holders, item, "shared-position" if shared else "name-position")
            self.linked = False
        elif between == "link" and not self._is_informed(item):
            self.holders = self._opener(item) or self._joint(behind_position)
            self._hold(self.holders, item, "link-verb")
            self.linked = True
            self.apposed = not behind_position and text.view.startswith(",", self.name_end)
            self.appointed = []
        elif behind_position and (
            between in ("comma", "and", "also", "none", "dash", "open")
            or (self.linked and (between == "semicolon" or (before is not None and goes_up(text, before, item))))
        ):
            self._hold(self.holders, item, "link-verb" if self.linked else "name-position")
        else:
            return False
        return True

    def name(self, item: NameMention, between: str, behind_position: bool, *, titled: str = "") -> None:
        """Place a name: it takes the waiting chain, or the chain becomes a heading."""
        index = self.registry.person(item)
        if index is None:
            self.holders, self.names = [], []
            return
        self.position_first = behind_position and bool(self.chain) and between == "none"
        self.dashed = behind_position and bool(self.chain) and between == "dash"
        begin = self.chain[0].start if self.position_first else item.outer
        absent = behind_position and between == "comma" and self._is_absent(item)
        plural = self.position_first and self._is_plural()
        shared = self.chain if plural else []
        if behind_position and self.chain:
            self._end_chain(index, item, between, titled, absent=absent)
        if between == "instead" and self.latest is not None:
            self.registry.hold(index, self.latest, "instead-of")
        if between in ("other", "instead") or (between == "semicolon" and self.bare and item.honorific):
            self.heading = []  # also "các đồng chí P: A - P, B - P; đồng chí C", whose row has no forms of address
        self.bare = bool(self.heading) and not item.honorific
        for position in self.heading:
            self.registry.hold(index, position, "heading")
        if plural:  # "các Phó Thủ tướng A, B": shared up to the next post
            self.heading, self.brief = shared, True
        in_row = not behind_position and between in ("comma", "and")
        self._line_up(index, item, between, in_row, is_appointed(self.registry.text, begin))
        if between == "instead":
            self.replaced = self.latest
        elif not in_row:
            self.replaced = None
        if in_row and self.replaced is not None:
            self.registry.hold(index, self.replaced, "instead-of")
        self.holders, self.chain, self.linked = self.before_agent if self.agent else [index], [], False
        self.agent = False
        if absent:
            self.names, self.company, self.holders = [], [], []
        self.life, self.life_end = index if tells_life(self.registry.text, item.end) else None, item.end
        self.first = index if self.first is None else self.first

    def _end_chain(self, index: int, item: NameMention, between: str, titled: str, *, absent: bool) -> None:
        """Give the waiting chain to the name behind it, or make it the heading of a list."""
        if between == "none":
            self._take(index, beside=True)
        elif absent:
            for position in self.chain:
                self.registry.hold(index, position, "position-name")
        elif between in ("colon", "is"):
            self._open_heading(listing=between == "colon")
        elif between == "dash" or (
            between == "comma"
            and (item.honorific or item.titles or titled in ("", "link"))
            and self._is_told_of(item, titled=bool(titled))
        ):
            self._take(index)

    def is_passed(self, item: PositionMention) -> bool:
        """Whether a post is only who acts on the one told of: "ông A được Thủ tướng bổ nhiệm giữ chức ..."."""
        text = self.registry.text
        acts = text.view.startswith(" ", item.end) and text.view[item.end + 1 : item.end + 2].islower()
        if (
            not acts
            or not is_agent(text, item.start)
            or tells_of_several(text, self.name_end or self.sentence.start, item.start)
        ):
            return False
        if not self.holders and self.first is not None and not self.chain:
            self.holders = [self.first]
        return bool(self.holders)

    def helped(self, item: NameMention, aside: str = "") -> None:
        """Place a name within a post ("Trợ lý đồng chí B"): what follows is B's, what a verb gives is the helper's."""
        index = self.registry.person(item)
        if index is not None:
            self.helpers, self.holders, self.names, self.linked = self.holders, [index], [index], False
            self.aside, self.aside_end = aside, item.end

    def _back_from_aside(self, item: PositionMention, between: str) -> None:
        """Go back to whom another person only told of, at a link verb or where the brackets have closed."""
        closed = self.aside == "bracket" and self.registry.text.key.find(")", self.aside_end, item.start) >= 0
        if self.helpers and (between == "link" or closed):
            self.holders = [*self.helpers, *self.holders] if self.aside == "instead" else self.helpers
            self.helpers = []

    def _line_up(self, index: int, item: NameMention, between: str, in_row: bool, appointed: bool) -> None:
        """Put a name into the rows that may share what follows."""
        text = self.registry.text
        self.sourced = is_source(text, item.outer)
        self.informant = self.sourced and text.key.endswith("theo ", 0, item.outer)
        self.name_end, self.helpers, self.ranked = item.end, [], bool(item.titles)
        if in_row and self.company and len(self.company) < MAX_ROW:
            self.company.append(index)
        else:
            self.company = [] if self.sourced else [index]
        own = item.honorific or (item.titles and self.heading)  # under a heading each has a post without the next one
        if in_row and not own and len(self.names) < MAX_ROW:
            self.names.append(index)
        else:
            self.names = [] if self.position_first else [index]
        joining = ("and",) if self.as_subject and not in_row else ("comma", "and", "semicolon")
        if self.appointed and between in joining and len(self.appointed) < MAX_ROW:
            self.appointed.append(index)
        else:
            after_post = self.linked and between == "comma" and item.honorific is not None  # "ông C làm P, ông A, P và"
            self.as_subject = after_post or opens_sentence(text, self.sentence.start, item.outer)
            row = item.plural and not text.view.endswith(": ", 0, item.start)  # "các ông A (P), B (P) giữ chức ..."
            self.appointed = [index] if self.as_subject or appointed or row else []

    def _take(self, index: int, *, beside: bool = False) -> None:
        """Give the waiting chain to a person, without the post of one who only authorised ("thừa ủy quyền của ...")."""
        for position in self.chain:
            # "Tổng Bí thư, Chủ tịch nước A" is one person, "Chủ tịch nước, Bộ trưởng A" may be two
            one = position is self.chain[-1] or bool(self.chain[-1].title.attrs.get("central"))
            # "ủy quyền của Chủ tịch nước, Bí thư A trao": the post of another, unless the one who hands over follows
            named = beside and (self.subject_ahead or position.name is not None)
            if named or not by_authority(self.registry.text, position):
                self.registry.hold(index, position, "position-name", beside=beside and one)
            self.registry.mark_dead(index, position.start)
        self.chain = []
