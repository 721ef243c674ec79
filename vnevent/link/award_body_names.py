"""Where the name of a body ends that receives an award: capitals and unit words run on, small words between them."""

from __future__ import annotations

import re
from functools import cache

from ..extract.award_names import WORD, is_short_unit, stop_words
from ..extract.names import opens_sentence
from ..lexicon import Hits, Phrases, lexicon
from ..text.document import Text
from ..text.letters import LOWER, UPPER
from ..text.patterns import regex
from .award_shorts import SHORT_INSIDE
from .award_words import CAPITAL, lexemes, lexemes_at
from .people import People

_ABROAD = regex(rf"(?<=Việt Nam) (?:tại|ở) (?=[{UPPER}])", opens=(" tại ", " ở "))
_ACHIEVED = (" nhiều ", " nên ", " được ", " thành tích", " công ", " chiến công")
_SMALL_WORD = regex(rf" [{LOWER}\d]")
_SMALL = regex(rf"(?<!\w)[{LOWER}]")
_UPPER = regex(rf"[{UPPER}]")
_AND = ("và", "&")
_TO_BRACKET = regex(r"(?: [^\W\d_]+){1,7}(?: \d{1,4})?(?= \()")


@cache
def _states() -> re.Pattern[str]:
    return regex(rf"(?:{lexicon().pattern('award_state').pattern}) ")


@cache
def _parts() -> Phrases:
    """Words of a body's work, of two syllables and more ("xuất nhập khẩu")."""
    return Phrases(form for form in lexicon().forms("award_body_part") if " " in form)


class BodyNames:
    """Reads where names end in one text."""

    def __init__(self, text: Text, hits: Hits, people: People) -> None:
        self.text, self.view, self.key = text, text.view, text.key
        self.people = people
        self.body_names = {hit.start: hit.end for hit in hits["body_name"]}

    def _proper_end(self, begin: int, limit: int) -> int:
        end = begin
        while (
            (match := WORD.match(self.view, end, limit))
            and CAPITAL.match(match["word"])
            and (end == begin or match[0][0] == " ")
        ):
            end = match.start("word") + len(match["word"].rstrip(".-"))
        return end

    def _body_end(self, start: int, stop: int, limit: int) -> int:
        """Where a body's name ends: capitals, figures and unit words run on, a few small words between them."""
        short = SHORT_INSIDE.match(self.view, stop, limit)
        end, tail = self._run_on(stop, short.end() if short else stop, limit)
        if abroad := _ABROAD.match(self.view, end):
            state = _states().match(self.key, abroad.end(), limit)  # "Cộng hòa Séc", "Vương quốc Anh"
            return self._proper_end(state.end() if state else abroad.end(), limit)
        if self.view[start].isupper() and (closed := self._closed_end(stop, limit) or self._closed_end(end, limit)):
            return closed
        return tail if end > stop and self.view[tail - 1].isalnum() else end

    def _run_on(self, stop: int, end: int, limit: int) -> tuple[int, int]:
        """Where the capitals of a name end, and where the small words end that may close it ("Khoa học Tự nhiên")."""
        pending = end
        small = 0  # small words behind ``end``
        compound = 0  # the end of words that hold a word of the clause grammar ("công trình": "trình")
        while pending < limit:
            if whole := self._listed_end(pending, limit):
                end, pending, small = whole, whole, 0
                continue
            if dash := self._past_dash(pending):
                pending = dash
                continue
            match = WORD.match(self.view, pending, limit)
            if not match:
                break
            word, begin, behind = match["word"].rstrip(".-"), match.start("word"), match.end()
            if self._links(match, word, small):
                pending = behind
                continue
            if word in _AND or (end > stop and (opens_sentence(self.text, begin) or self._is_capital_verb(begin))):
                break
            if self._opens_deed(word, behind):
                return end, end
            counts = small > 0 and word[0].isdigit()
            whole = self._unit_end(word, begin, behind, limit, numbered=small in (1, 2))
            if not whole:
                compound = max(compound, self._compound_end(begin) if word[0].isupper() else 0)
                if word[0].islower() and begin >= compound and self._is_word(begin):
                    break
                whole = 0 if counts else self._word_end(word, begin, compound, limit)
            if whole:
                end, pending, small = whole, whole, 0
            elif small > 1 or counts or word in lexemes().stops or self._is_word(begin):
                closes = self._is_word(begin) if counts else word in lexemes().stops
                return end, pending if closes and 0 < small <= 2 else end
            else:
                pending, small = begin + len(word), small + 1
        return end, pending if 0 < small <= 2 else end

    def _listed_end(self, at: int, limit: int) -> int:
        """The end of a name listed as a whole that stands at ``at`` or behind a space there; 0 without one."""
        end = self.body_names.get(at + 1) or self.body_names.get(at)
        return end if end and at < end <= limit else 0

    def _past_dash(self, at: int) -> int:
        """Where a name goes on whose dash stands at ``at``; 0 where none does, or another party opens behind it."""
        if self.view.startswith(" - ", at):
            goes_on = CAPITAL.match(self.view, at + 3) or _parts().match(self.key, at + 3)
            return at + 2 if goes_on and not self._starts_party(at + 3) else 0
        half = self.view.startswith("- ", at) and _UPPER.match(self.view, at + 2)
        return at + 1 if half and not self._starts_party(at + 2) else 0  # "Công ty Dược- Thiết bị y tế Phú Hòa"

    def _links(self, match: re.Match[str], word: str, small: int) -> bool:
        """Whether a word only leads on to the next part of a name ("Sở Y tế TP. Phú Hòa", "Báo Cung và Cầu")."""
        behind = match.end() + 1
        if word in _AND:
            return small < 2 and _UPPER.match(self.view, behind) is not None and not self._starts_party(behind)
        dotted = is_short_unit(word) and match["word"].endswith(".")
        return dotted and CAPITAL.match(self.view, behind) is not None

    def _opens_deed(self, word: str, behind: int) -> bool:
        """ "Trường A lập nhiều thành tích", "Công ty A kỷ niệm 30 năm": what a body did, no part of its name."""
        if word == "lập":
            return self.key.startswith(_ACHIEVED, behind)
        return word.isdigit() and self._counts_units(behind)

    def _unit_end(self, word: str, begin: int, behind: int, limit: int, *, numbered: bool) -> int:
        """The end of a number that closes a name ("BV Nhi đồng 1") or of words of a body's work; 0 without them."""
        if numbered and word.isdigit() and not _SMALL_WORD.match(self.view, behind):
            return begin + len(word)
        end = _parts().end_at(self.key, begin)
        return end if end <= limit else 0

    def _word_end(self, word: str, begin: int, compound: int, limit: int) -> int:
        """The end of a word, or of a body's head, that a name holds for sure; 0 for a small word."""
        if word[0].isupper() and (inner := self._inner_head(begin, limit)):
            return inner
        return begin + len(word) if CAPITAL.match(word) or word in lexemes().units or begin < compound else 0

    def _is_capital_verb(self, at: int) -> bool:
        """ "Trường A Được Phong Tặng": a verb in a headline all of whose words have capitals."""
        return self._is_word(at) and self._in_capitals(at)

    def _in_capitals(self, at: int) -> bool:
        """Whether all words of the sentence around ``at`` have capitals."""
        sentence = self.text.sentences[self.text.sentence_at(at)]
        return not _SMALL.search(self.view, sentence.start, sentence.end)

    def _closed_end(self, end: int, limit: int) -> int:
        """ "Tổng công ty xây dựng công trình giao thông 4 (Sao Mai 4)": small words up to a bracket; 0 without them."""
        match = _TO_BRACKET.match(self.key, end, limit)
        if not match:
            return 0
        compound = end
        for word in re.finditer(r"[^\W\d_]+", self.key[end : match.end()]):
            at = end + word.start()
            compound = max(compound, self._compound_end(at))
            if at >= compound and (word[0] in stop_words() or self._is_word(at)):
                return 0
        return match.end()

    def _compound_end(self, at: int) -> int:
        """Where words end that hold a word of the clause grammar and are none themselves; 0 where none open."""
        for form, kind, entry in lexemes_at(self.key, at):
            if (
                kind == "award_word"
                and entry.attrs["role"] == "manner"
                and " " in form
                and self.key.startswith(form, at)
            ):
                return at + len(form)
        return 0

    def _counts_units(self, at: int) -> bool:
        """ "Giải Nhì cho Trường A 2 giải Ba", "Hội A 3 năm liền", "Sở B 4 cá nhân": the number of what follows."""
        if self.key.startswith((" giải ", " năm ", " lần "), at):
            return True
        forms = lexemes_at(self.key, at + 1) if self.view[at : at + 1] == " " else ()
        told = {kind for form, kind, _ in forms if self.view.startswith(form, at + 1)}
        return "award_group" in told and "award_word" not in told  # not "Công ty Sao Mai 14 tổ chức"

    def _inner_head(self, at: int, limit: int) -> int:
        """The end of a head of several words inside a name: "Đội Cảnh sát hình sự Công an quận"; 0 without one."""
        for form, kind, _ in lexemes_at(self.key, at):
            end = at + len(form)
            if kind in ("award_body", "body_head") and " " in form and end <= limit and self.key.startswith(form, at):
                return 0 if self.key[end : end + 1].isalnum() else end
        return 0

    def _small_name_end(self, stop: int, limit: int) -> int:
        """ "Trung tâm dự báo nhu cầu": a name in small letters, up to a mark or a word of the clause."""
        end = stop
        for _ in range(8):
            match = WORD.match(self.view, end, limit)
            if not match or match["word"] in lexemes().stops or self._is_word(match.start("word")):
                break
            if match["word"] == "và" and self._starts_party(match.end() + 1):
                break  # "Phòng Cảnh sát hình sự và Sở Y tế"
            end = match.start("word") + len(match["word"].rstrip(".-"))
        return end

    def _is_word(self, at: int) -> bool:
        return any(
            (kind == "award_verb" or (kind == "award_word" and entry.attrs["role"] not in ("unit", "list")))
            and self.key.startswith(form, at)
            for form, kind, entry in lexemes_at(self.key, at)
        )

    def _starts_party(self, at: int) -> bool:
        return any(o.outer <= at <= o.start for o in self.people.within(at, at + 60)) or self.opens_body(at)

    def opens_body(self, at: int) -> bool:
        """Whether the name of a body may open here."""
        return any(
            kind in ("award_body", "body_head")
            and self.key.startswith(form, at)
            and not self.key[at + len(form) : at + len(form) + 1].isalnum()
            for form, kind, _ in lexemes_at(self.key, at)
        )
