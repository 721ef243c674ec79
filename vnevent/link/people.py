"""From names and positions to people: the items of every sentence, linked by the grammar of ``rows``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..extract.announced import announced_names
from ..extract.body_patterns import titles_of
from ..extract.name_lists import listed_names
from ..extract.names import NameMention, is_place
from ..extract.positions import PositionMention, PositionReader
from ..lexicon import Hits
from ..text.document import FURNITURE, Sentence, Text
from ..text.spans import Spans
from .gaps import Item
from .registry import Occurrence, People, Person, Registry
from .rows import link_sentence

__all__ = ["Occurrence", "People", "Person", "find_people"]


class _Items:
    """Finds the names and positions of one text's sentences."""

    def __init__(self, text: Text, hits: Hits) -> None:
        self.text = text
        titles = set(titles_of(text, hits))
        # "Đoàn Luật sư Hà Nội" announces nobody
        announced = [name for name in announced_names(text, hits, titles) if not is_place(text, name.start, name.end)]
        known = frozenset(text.key[n.start : n.end] for n in announced if " " in text.key[n.start : n.end])
        self.reader = PositionReader(text, hits, known)
        self.known = known
        self.announced = announced
        self.award_text = any(kind.startswith("award") and found for kind, found in hits.items())
        self.title_starts = sorted(titles)

    def sentences(self) -> Iterator[tuple[Sentence, list[Item]]]:
        """Every sentence that has items, with them, in order."""
        text = self.text
        title, name = 0, 0
        for sentence in self._candidates():
            while title < len(self.title_starts) and self.title_starts[title] < sentence.start:
                title += 1
            while name < len(self.announced) and self.announced[name].start < sentence.start:
                name += 1
            first_title, first_name = title, name
            while title < len(self.title_starts) and self.title_starts[title] < sentence.end:
                title += 1
            while name < len(self.announced) and self.announced[name].start < sentence.end:
                name += 1
            names, titles = self.announced[first_name:name], self.title_starts[first_title:title]
            if text.blocks[sentence.block].kind == FURNITURE:
                continue
            if names or titles or self.award_text:
                items = self._items(sentence.start, sentence.end, titles, names)
                if items:
                    yield sentence, items

    def _candidates(self) -> Iterable[Sentence]:
        """The sentences that may hold items; of articles without awards only the blocks that hold any are divided."""
        text = self.text
        if self.award_text:
            return text.sentences
        offsets = [*self.title_starts, *(name.start for name in self.announced)]
        return [s for block in sorted(set(map(text.block_at, offsets))) for s in text.sentences_of(block)]

    def _items(self, start: int, end: int, titles: list[int], names: list[NameMention]) -> list[Item]:
        items: list[Item] = []
        reached = start
        for begin in titles:
            if begin < reached:
                continue
            position = self.reader.read(begin, end)
            if position is None:
                continue
            items.append(position)
            reached = position.end
            if position.name:
                s, e = position.name
                items.append(NameMention(s, e, s, None, (), "position-name"))
                reached = e
        taken = Spans((item.start, item.end) for item in items)
        # "Trợ lý đồng chí A": the name within the post is that of somebody else
        helped = {i.end for i in items if isinstance(i, PositionMention) and i.title.attrs.get("of_person")}
        for mention in names:
            if mention.end in helped or not taken.overlap(mention.start, mention.end):
                items.append(mention)
                taken.add(mention.outer, mention.end)
        if self.award_text or any(isinstance(item, PositionMention) or item.plural for item in items):
            items += listed_names(self.text, start, end, self.reader.cuts, taken, self.known)
        items.sort(key=lambda item: item.start)
        return items


def find_people(text: Text, hits: Hits) -> People:
    """Everybody whom the article names, with their positions."""
    registry = Registry(text)
    if not hits["title"] and not any(kind.startswith("award") for kind in hits):
        return registry.close()
    last: int | None = None
    for sentence, items in _Items(text, hits).sentences():
        last = link_sentence(registry, sentence, items, last)
    return registry.close()
