"""Lines of lists: whom a line names as recipients, and a line that holds a name and an award."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ..extract.award_names import kinds
from ..text.document import ITEM, Sentence, Text
from ..text.patterns import regex
from .award_items import SentenceReader
from .award_words import GROUP, ORG, PERSON, Item, Party

# "- Loạt bài: ... của nhóm tác giả A, B", "Nhóm tác giả: A, B với ...": a work and who made it
BY_AUTHOR = regex(r"(?:(?<!\w)của|^[-+*\s]*)(?: các| nhóm| đồng)? ?(?:nhóm )?tác giả:? ")
_NUMBERING = regex(r"\W*(?:\d{1,3}[.)/-]?)?\W*")
_LINE_NAME = regex(r"(?:(?! - )[^,;.:()])+")
_HEADING = 140  # characters of a line over a list
_PAIRED = frozenset((PERSON, ORG, "award", "post", "comma", "dash", "colon", "open", "close", "and"))


@cache
def counted() -> re.Pattern[str]:
    """ "20 tập thể: A; B", "Các cá nhân gồm: A; B": what a line names is counted first."""
    told = "được khen thưởng|được tặng|được trao|tiêu biểu"
    return regex(rf"\W*(?:\d{{1,3}}|các) (?:{kinds()})(?: (?:{told}))? ?(?:gồm|là)?: ?")


class LineReader:
    """Reads the lines of lists in one text."""

    def __init__(self, text: Text, reader: SentenceReader) -> None:
        self.text = text
        self.reader = reader

    def heads_items(self, sentence: Sentence) -> bool:
        """Whether a short line without a stop opens a list: "Danh sách tập thể nhận Giải thưởng A", "1. B"."""
        blocks = self.text.blocks
        block = blocks[sentence.block]
        if sentence.start > block.start or block.end - block.start > _HEADING or sentence.block + 1 >= len(blocks):
            return False
        return blocks[sentence.block + 1].kind == ITEM and self.text.view[block.end - 1] not in ".;,"

    def named(self, sentence: Sentence, start: int) -> list[Party]:
        """Whom a line or sentence names from ``start`` on."""
        return self.row(sentence, start) or self.opening_parties(sentence, start)

    def opening_parties(self, sentence: Sentence, start: int) -> list[Party]:
        """Those that a line opens with, up to a verb."""
        parties: list[Party] = []
        author = BY_AUTHOR.search(self.text.key, sentence.start, sentence.end)
        for item in self.reader.items(author.end() if author else max(start, sentence.start), sentence.end):
            if item.kind in ("stop", "give", "receive", "passive", "semicolon"):
                break
            if author and item.kind == ORG:
                continue  # the body that the author belongs to
            if (item.party and item.kind in (PERSON, ORG)) or (item.kind == GROUP and item.party and item.party.count):
                parties.append(self._whole_line(sentence, item))
        return parties

    def row(self, sentence: Sentence, start: int) -> list[Party]:
        """A row with semicolons: of each part, the one that it opens with ("A, Phó Giám đốc Sở B; C, ...")."""
        items = self.reader.items(start, sentence.end)
        if not any(item.kind == "semicolon" for item in items):
            return []
        parties: list[Party] = []
        opens, depth, part = True, 0, start
        for index, item in enumerate(items):
            depth += (item.kind == "open") - (item.kind == "close")
            if item.kind == "semicolon":
                opens, depth, part = True, 0, item.end
            elif item.kind == PERSON and item.party and index and items[index - 1].kind == "and" and not depth:
                before = next((i.party for i in reversed(items[:index]) if i.kind == PERSON), None)
                if before in parties:  # not "mẹ A, có hai con là B và C"
                    parties.append(item.party)
            elif item.kind == PERSON and item.party and not opens and not depth and self._goes_on(items, index):
                parties.append(item.party)
            elif opens and item.party and item.kind in (PERSON, ORG):
                if item.start - part < 30:
                    parties.append(self._whole_name(item))
                opens = False
        return parties

    def _goes_on(self, items: list[Item], index: int) -> bool:
        """ "gồm: ông A - Giám đốc B, bà C - Giám đốc D; ông E": in one part of a row, another one with a post."""
        before = [i.kind for i in items[max(0, index - 6) : index] if i.kind not in ("open", "close")][-4:]
        party = items[index].party
        addressed = party is not None and items[index].start < party.start
        return addressed and before in ([PERSON, "dash", "post", "comma"], [PERSON, "comma", "post", "comma"])

    def _whole_name(self, item: Item) -> Party:
        """A body in a row: its name runs to the next mark, small words and all."""
        assert item.party
        match = _LINE_NAME.match(self.text.view, item.start)
        if item.kind != ORG or not match or match[0].count(" ") > 12 or match.end() <= item.party.end:
            return item.party
        if self.text.key[item.party.end : match.end()].startswith((" và ", " với ")):
            return item.party
        return replace(item.party, end=match.end(), name=self.text.value(item.party.start, match.end()))

    def _whole_line(self, sentence: Sentence, item: Item) -> Party:
        """A body that opens a line of a list: its name runs to the next mark, small words and all."""
        party = item.party
        assert party
        if item.kind != ORG or not _NUMBERING.fullmatch(self.text.view, sentence.start, item.start):
            return party
        match = _LINE_NAME.match(self.text.view, item.start, sentence.end)
        if not match:
            return party
        end = match.end()
        if self.text.view.startswith(" - ", end) and self.reader.opens_body(end + 3):
            above = _LINE_NAME.match(self.text.view, end + 3, sentence.end)  # "Đội Phòng chống ma túy - Cục A"
            end = above.end() if above else end
        if end <= party.end or self.text.view.count(" ", item.start, end) > 14:
            return party
        return replace(party, end=end, name=self.text.value(party.start, end))

    def pair(self, items: list[Item]) -> Party | None:
        """Who a line opens with that names nothing else but an award."""
        kinds = {item.kind for item in items}
        first = items[0] if items else None
        parties = [item for item in items if item.kind in (PERSON, ORG)]
        if first is None or len(parties) != 1 or first is not parties[0] or not kinds <= _PAIRED:
            return None
        return first.party if "award" in kinds else None
