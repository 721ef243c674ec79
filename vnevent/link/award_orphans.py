"""Awards whose sentence leaves out who receives them: the one told before, who is spoken of, whom a row rewards."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from ..text.document import Sentence, Text
from ..text.letters import UPPER
from ..text.patterns import regex
from .award_antecedents import Antecedents
from .award_clauses import SentenceClauses
from .award_facts import CREDITED, Fact
from .award_items import SentenceReader
from .award_words import GROUP, ORG, PERSON, Item, Party
from .people import People

ALONE = frozenset(("award", "comma", "and", "list", "part", "colon", "semicolon", "open", "close", "dash"))
_NO_SUBJECT = regex(
    r"(?:^|[,;.] |(?<!\w)và )(?:trong đó,? |đặc biệt,? |đã |từng |cũng |còn |vinh dự "
    r"|(?:\d{1,2}|hai|ba|bốn|năm) (?:lần )?|(?:các )?năm \d{4}(?:(?:,| và|, và) \d{4}){0,9},? )*$"
)
# "bà A chia sẻ: “Tôi rất vinh dự được nhận ...”": the speaker receives
_OF_SPEAKER = regex(
    r"[“\"](?:(?:tôi|bản thân|bản thân tôi|mình|em|con|hôm nay|rất|thật|vô cùng|hết sức|cảm thấy|vui|vui mừng|xúc động"
    r"|phấn khởi|tự hào|hạnh phúc|vinh dự|và|khi|vì|đã|là),? )*$",
    needs=("“", '"'),
)
_REWARDED = regex(r"(?<!\w)(?:phần thưởng|danh hiệu|hình thức khen thưởng|khen thưởng)(?!\w)")
_AWARDS_ONLY = regex(
    r"[\s“\"+-]*(?:(?:trong đó|ngoài ra|bên cạnh đó|cùng với đó)?,? ?(?:còn )?(?:có|gồm|là)? ?:? ?)?(?:\d{1,2} )?"
)
_CONGRATULATES = regex(r"(?<!\w)(?:gửi lời )?chúc mừng(?!\w)")
# "Công lao của Nhà máy A luôn được tỉnh ghi nhận qua hai lần khen: Huân chương B; Huân chương C"
_CREDITED = regex(
    r"(?:đóng góp|thành tích|thành tựu|cống hiến|nỗ lực|kết quả|công lao|hành động(?: dũng cảm)?(?: cứu người)?) của "
    rf"(?P<who>[{UPPER}][^,.;:()\n]{{2,80}}?)"
    r" (?:đã |luôn |cũng )?được [^.;:()\n]{0,60}ghi nhận (?:bằng|qua|với|như)(?!\w)",
    needs=(" ghi nhận ",),
)
_NEAR_START = 3  # characters of a mark before the first word
_MOST_ORPHANS = 12  # of one sentence; keeps the reading linear
_DEATH = regex(r"(?<!\w)(?:từ trần|qua đời|tạ thế|tin buồn|lễ tang|lễ viếng|hy sinh|hi sinh)(?!\w)")


class Orphans:
    """Finds who receives in a sentence that does not say so."""

    before_index = -2  # the sentence with facts read last

    def __init__(self, text: Text, people: People, reader: SentenceReader, antecedents: Antecedents) -> None:
        self.text = text
        self.people = people
        self.reader = reader
        self.antecedents = antecedents
        self.received: list[Party] = []  # who received in that sentence
        self.dead: tuple[int | None] | None = None

    def those_told(self, facts: list[Fact]) -> list[Fact]:
        """Facts of "hai ông" as those of the two who are named before."""
        told = [(fact, self.antecedents.several(fact.party)) for fact in facts]
        return [replace(fact, party=party) for fact, row in told for party in row or [fact.party]]

    def without_subject(
        self, index: int, sentence: Sentence, clauses: SentenceClauses, items: list[Item]
    ) -> list[Fact]:
        """Clauses that leave out who receives: the one told before in the sentence, the one of the sentence before."""
        facts: list[Fact] = []
        for clause in clauses.orphans[:_MOST_ORPHANS]:
            at = clause.verb_at if clause.verb_at >= 0 else sentence.start
            opening = max(sentence.start, at - 40)
            quoted = _OF_SPEAKER.search(self.text.key, max(sentence.start, at - 60), at)
            if not quoted and not _NO_SUBJECT.search(self.text.key[opening:at]):
                continue
            if _CONGRATULATES.search(self.text.key, sentence.start, at):
                continue  # "ông A chúc mừng Trường B và được tặng ...": A does not receive
            # in the words of somebody: who speaks does not receive, unless "tôi" says so
            speech = sentence.start if quoted else self._speech_opening(sentence.start, at)
            told = {i.party.name: i.party for i in items if i.party and i.kind == PERSON and speech <= i.end <= at}
            if not told and speech > sentence.start:
                continue
            parties = list(told.values()) if len(told) == 1 else [] if told else self._last_receivers(index)
            facts += clauses.facts_of(clause, parties)
        if not facts and (credited := self._credited(sentence, items)):
            row = clauses.facts_of(clauses.clause_of_awards(items), [credited])
            return [replace(fact, rule=CREDITED) for fact in row]
        if not facts and self._is_obituary(items):
            return clauses.facts_of(clauses.clause_of_awards(items), self._deceased())
        if not facts and items and all(i.kind in ALONE for i in items) and self._only_awards(sentence, items):
            parties = self._last_receivers(index) or self._deceased()
            facts += clauses.facts_of(clauses.clause_of_awards(items), parties)
        return facts

    def _speech_opening(self, start: int, at: int) -> int:
        """Where the quotation opens that ``at`` stands in, in a sentence from ``start`` on; its start without one."""
        opening = self.text.view.rfind("“", start, at)
        return opening if opening >= 0 and self.text.view.find("”", opening, at) < 0 else start

    def _credited(self, sentence: Sentence, items: list[Item]) -> Party | None:
        """Whose deeds a row of awards rewards: "Những đóng góp của A được ghi nhận bằng: Huân chương B; ..."."""
        found = _CREDITED.search(self.text.view, sentence.start, sentence.end)
        behind = [i.kind for i in items if found and i.start >= found.end()]
        if not found or "award" not in behind or {"give", "receive", "passive", "to", PERSON, ORG, GROUP} & set(behind):
            return None
        start, end = found.span("who")
        persons = self.people.within(start, end)
        if persons:
            person = persons[0].person
            return Party(PERSON, start, end, self.people.persons[person].name, person=person)
        return Party(ORG, start, end, self.text.value(start, end))

    def _is_obituary(self, items: list[Item]) -> bool:
        """ "Đồng chí A, sinh năm 1930; Ủy viên B; Huân chương C; Huy hiệu D": the formula of obituaries."""
        if any(i.kind in ("give", "receive", "passive", "plan", "to", ORG, GROUP) for i in items[:3]):
            return False
        persons = [i.party.person for i in items if i.kind == PERSON and i.party]
        awards = sum(i.kind == "award" for i in items)
        parted = awards > 1 or (awards == 1 and sum(i.kind == "semicolon" for i in items) > 1)
        verbs = any(i.kind in ("give", "receive", "passive", "plan", "to") for i in items)
        return len(persons) == 1 and parted and not verbs and [p.person for p in self._deceased()] == persons

    def _only_awards(self, sentence: Sentence, items: list[Item]) -> bool:
        first = next((i.start for i in items if i.kind == "award"), sentence.end)
        return bool(_AWARDS_ONLY.fullmatch(self.text.key, sentence.start, first))

    def _last_receivers(self, index: int) -> list[Party]:
        if self.before_index != index - 1:
            return self._rewarded(self.text.sentences[index - 1]) if index else []
        alone = len(self.received) == 1 and self.received[0].kind != GROUP
        return self.received if alone else []

    def _rewarded(self, sentence: Sentence) -> list[Party]:
        """ "Trường A đã được tặng nhiều phần thưởng cao quý.": who has got what the next sentence names."""
        items = self.reader.items(sentence.start, sentence.end)
        named = [i for i in items if i.kind in (PERSON, ORG, GROUP)]
        opens = len(named) == 1 and named[0].kind != GROUP and named[0].start - sentence.start < _NEAR_START
        if opens and named[0].party and not any(i.kind in ("give", "passive") for i in items):
            return [named[0].party]  # "Trường A lập nhiều thành tích. Năm 2010 được tặng ..."
        if not _REWARDED.search(self.text.key, sentence.start, sentence.end):
            return []
        clauses = SentenceClauses(self.text, self.people, items, sentence.start, sentence.end, self.antecedents.of)
        clauses.read()
        told = [p for p in map(clauses.resolve, clauses.clause.recipients) if p and p.kind != GROUP]
        return told if len(told) == 1 and clauses.clause.mode in ("passive", "receive") else []

    def _deceased(self) -> list[Party]:
        """Whose death the article reports: the person whom it names most."""
        if self.dead is None:
            opening = self.text.blocks[min(3, len(self.text.blocks) - 1)].end
            counts = Counter(o.person for o in self.people.occurrences)
            reported = bool(_DEATH.search(self.text.key, 0, opening)) and bool(counts)
            self.dead = (counts.most_common(1)[0][0] if reported else None,)
        person = self.dead[0]
        if person is None:
            return []
        start, end, _ = self.people.persons[person].spans[0]
        return [Party(PERSON, start, end, self.people.persons[person].name, person=person)]
