"""What a sentence about awards is made of: awards, verbs, small words, and the parties that give and receive.

``SentenceReader.items`` gives the items of a sentence in order; the clause grammar (``award_clauses``) reads them.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from ..extract.awards import AwardMention, number
from ..lexicon import Entry, Hits, lexicon
from ..text.document import Text
from ..text.letters import LOWER, UPPER
from ..text.patterns import regex
from .award_bodies import AFFILIATION
from .award_parties import PartyReader
from .award_words import (
    CAPITAL,
    GROUP,
    JOINED,
    PERSON,
    Item,
    Party,
    is_body_noun,
    is_general_noun,
    lexemes,
    lexemes_at,
    of_state,
    opens_jubilee,
    word_end,
)
from .people import People

_NEXT = regex(r"[,;:()&“\"]|(?<!\w)\w| - ")  # what may begin an item
_MONEY = regex(r"và thưởng(?: nóng)?(?!\w)(?! (?:huân|huy) chương)")  # "tặng Bằng khen và thưởng (5 triệu) cho A"
_PUNCTUATION = regex(r"[,;:()]| - |(?<!\w)và(?!\w)|(?<!\w)cùng(?: với)?(?!\w)|&")
_CREDIT = regex(
    r"(?<!\w)(?:ảnh|video|clip|nguồn|đồ họa|nguồn ảnh)(?: minh họa| tư liệu)? ?: ?",
    needs=("ảnh", "video", "clip", "nguồn", "đồ họa"),
)
_CREDIT_NAME = regex(rf"[{UPPER}][\w/.&-]*(?: [{UPPER}][\w/.&-]*){{0,2}}")
_MARKS = frozenset((",", ";", ":", "(", ")", "&", " - ", "v", "c"))  # how they begin
_PUNCTUATION_KIND = {",": "comma", ";": "semicolon", ":": "colon", "(": "open", ")": "close", " - ": "dash"}
_NUMBER_WORDS = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
_DETERMINER = regex(
    rf"(?:^|[\s(,;:])(?:(?P<count>\d{{1,3}}(?:\.\d{{3}})+|\d{{1,6}}|{_NUMBER_WORDS})(?:/\d{{1,6}})?"
    r"|(?P<many>nhiều|hàng trăm|hàng nghìn|hàng chục|một số|đông đảo|hầu hết|không ít)"
    r"|(?P<the>các|những|toàn thể|tất cả các|toàn bộ))"
    r"(?: (?:tân|nữ|nam|vị|lượt|cặp|bạn|em|cựu|cố))?\s$"
)
_NOT_COUNT = regex(r"(?<!\w)(?:năm|tháng|ngày|khóa|thứ|số|quý|lần|lớp|khối|quận) $")
_NOT_FIVE = regex(
    r"(?:những|các|mỗi|hằng|hàng|trong|cùng|nhiều|đầu|cuối|giữa|một|hai|ba|vào|qua|cả|từng|sau|\d) $"
)  # "những năm anh": years
# "45, 40 và 30 năm": a number behind which a row of numbers goes on counts nobody
_ROW_GOES_ON = frozenset(("và", "hoặc", "hay", "đến"))
_COUNTED_NOUN = regex(rf"(?P<count>\d{{1,3}}(?:\.\d{{3}})+|\d{{1,5}}) (?P<noun>[{LOWER}]+(?: [{LOWER}]+)?)(?![\w/.])")
_NUMBER_ALONE = regex(r"(?P<count>\d{1,4})(?: trường hợp)?(?=[;,.)]|$)")
_COUNTED_POST = regex(r"(?P<count>\d{1,3}) (?:nguyên |cựu )?(?=\w)")
_BODY_MEANT = regex(r"(?<!\w)(?:cho|của|với|các|trong|là|vì|mỗi) $")
_LISTED_AS = regex(r"(?<!\w)phong tặng(?!\w)[^.;:]{0,120}(?<!\w)(?:gồm|gồm có|bao gồm|trong đó có|trong đó):? $")
_OF_DEAD = ("cố ", "liệt sĩ ")
_DEAD = regex(r"(?:^|\W)(?:cố|liệt sĩ) $")
_QUOTE = regex(r"(?<![^\s(,:-])[“\"](?=\S)[^“”\"]{2,160}(?<=\S)[”\"]")
_YEAR = regex(r"(?:19|20)\d\d")


class SentenceReader(PartyReader):
    """Reads the items of one text's sentences."""

    _counted_last: Party | None = None  # the group with a number read last
    _number_from = 0  # where the item read last ends: a number before it counts nothing

    def __init__(self, text: Text, hits: Hits, people: People, awards: list[AwardMention]) -> None:
        super().__init__(text, hits, people)
        self.awards = awards
        self.award_ends = {m.end for m in awards}
        self.order_ends = {m.end for m in awards if of_state(m)}
        self.starts = [m.start for m in awards]
        self.posts = {s: e for s, e, _ in people.position_spans}

    def items(self, start: int, end: int) -> list[Item]:
        """The items of a span, in order, none overlapping."""
        credits = self._credits(start, end)
        inside = [i for i in self._persons(start, end) if not any(c.start <= i.start < c.end for c in credits)]
        told = {i.party.start for i in inside if i.party}
        named = self._authors(start, end) + self._behind_noun_for_people(start, end)
        inside += [i for i in named if i.party and i.party.start not in told]
        fixed = self._awards(start, end) + inside + self._listed_on(inside, end) + credits + self._families(start, end)
        fixed += self._forces(start, end)
        fixed.sort(key=lambda item: (item.start, -item.end))
        out: list[Item] = []
        at = start
        for item in [*fixed, Item("end", end, end)]:
            if item.start < at and item.kind != "end":
                continue
            out += self._between(at, item.start)
            if item.kind != "end":
                out.append(item)
            at = max(at, item.end)
        return self._adjusted(out)

    def _awards(self, start: int, end: int) -> list[Item]:
        inside = self.awards[bisect_left(self.starts, start) : bisect_left(self.starts, end)]
        return [Item("award", m.start, m.end, award=m) for m in inside if not self._is_title(m)]

    def _credits(self, start: int, end: int) -> list[Item]:
        """Credits of pictures, with the name behind them: who took a picture receives nothing."""
        found = []
        for match in _CREDIT.finditer(self.key, start, end):
            name = _CREDIT_NAME.match(self.view, match.end(), end)
            found.append(Item("credit", match.start(), name.end() if name else match.end()))
        return found

    def _is_title(self, mention: AwardMention) -> bool:
        """ "Nhà giáo Ưu tú Lê Văn Cường": the award is a title before a name."""
        if self._tells_who(mention):
            return True
        if not mention.name_like or self._is_conferred(mention) or self._heads_names(mention):
            return False
        if self._determiner(mention.start) or self._repeats_title(mention):
            return True
        if self.key.startswith(", ", mention.end) and lexicon().phrases("title").match(self.key, mention.end + 2):
            before = self.people.within(mention.start - 30, mention.start)  # "bà A - Anh hùng Lao động, Giám đốc B"
            return any(self.key[o.end : mention.start] in (" - ", ", ") for o in before)
        near = self.people.within(mention.start - 60, mention.end + 40)
        return any(o.outer <= mention.start < o.end or 0 <= o.outer - mention.end <= 2 for o in near)

    def _tells_who(self, mention: AwardMention) -> bool:
        """ "tặng Bằng khen cho 20 công dân tiêu biểu": a title behind another award tells whom that goes to."""
        index = bisect_left(self.starts, mention.start)
        before = self.awards[index - 1] if index else None
        at = mention.count_start
        return at is not None and before is not None and self.key[before.end : at] in (" cho ", " tặng ")

    def _heads_names(self, mention: AwardMention) -> bool:
        """ "Giải thưởng A: ông B; Nghệ sĩ nhân dân: bà C": in a row of awards the title is told before its holders."""
        if not (self.key.startswith(":", mention.end) and self.key.endswith(("; ", ": "), 0, mention.start)):
            return False
        opening = self.text.sentences[self.text.sentence_at(mention.start)].start
        return bisect_left(self.starts, opening) < bisect_left(self.starts, mention.start)

    def _is_conferred(self, mention: AwardMention) -> bool:
        """ "đã phong tặng 650 Nhà giáo Nhân dân và 900 Nhà giáo Ưu tú": as many people get the title."""
        if not mention.count or mention.count_start is None:
            return False
        index = bisect_left(self.starts, mention.start)
        before = self.awards[index - 1] if index else None
        if before and before.name_like and self.key[before.end : mention.count_start] in (", ", " và ", ", và "):
            return self._is_conferred(before)
        opening = self.text.sentences[self.text.sentence_at(mention.start)].start
        if _LISTED_AS.search(self.key, opening, mention.count_start):
            return True  # "30 nghệ nhân được phong tặng, gồm 6 Nghệ nhân Nhân dân"
        words = self.key[max(0, mention.count_start - 20) : mention.count_start].split(" ")
        verbs = (lexicon().forms("award_verb").get(" ".join(words[-n - 1 : -1])) for n in (1, 2))
        return any(verb is not None and verb.attrs["role"] == "give" for verb in verbs)

    def _repeats_title(self, mention: AwardMention) -> bool:
        """ "các nghệ sĩ ưu tú (NSƯT)": the abbreviation of a title before names."""
        at = bisect_left(self.starts, mention.start)
        if not at or self.key[mention.start - 1] != "(":
            return False
        before = self.awards[at - 1]
        return before.name == mention.name and before.end == mention.start - 2 and self._is_title(before)

    def _title_end(self, start: int, end: int) -> int:
        """The end of a title that a noun opens ("các nghệ sĩ ưu tú (NSƯT)")."""
        for mention in self.awards[bisect_left(self.starts, start) : bisect_left(self.starts, start) + 2]:
            if mention.start in (start, end + 2) and mention.end > end and self._is_title(mention):
                end = mention.end + self.key.startswith(")", mention.end)
        return end

    def _persons(self, start: int, end: int) -> list[Item]:
        found = []
        for o in self.people.within(start, end):
            outer = max(o.outer, start)
            if bisect_left(self.starts, outer) < bisect_left(self.starts, o.start):  # an award between title and name
                outer = o.start
            dead = bool(_DEAD.search(self.key, max(0, outer - 8), outer)) or self.key.startswith(_OF_DEAD, outer)
            party = Party(PERSON, o.start, o.end, self.people.persons[o.person].name, person=o.person, dead=dead)
            found.append(Item(PERSON, outer, o.end, party=party))
        return found

    def _between(self, start: int, end: int) -> list[Item]:
        """Items of a stretch without awards and persons."""
        out: list[Item] = []
        at = start
        while found := _NEXT.search(self.key, at, end):
            at, opening = found.start(), found[0]
            if opening == "v" and (money := _MONEY.match(self.key, at, end)):
                at = money.end()
                continue
            mark = _PUNCTUATION.match(self.key, at) if opening in _MARKS else None
            if mark and mark.end() <= end:
                out.append(Item(_PUNCTUATION_KIND.get(mark[0], "and"), at, mark.end()))
                at = mark.end()
            elif opening in '“"':
                quote = _QUOTE.match(self.view, at, end)
                at = quote.end() if quote else at + 1
            elif opening.isdigit() and (number_of := self._number_of_given(out, at, end)):
                out.append(number_of)
                at = number_of.end
            else:
                stop = word_end(self.key, at)
                item = self._phrase(at, stop, end)
                if not item:
                    at = stop
                    continue
                out += [i for i in item if i.kind != "skip"]
                if not self.key.startswith(("năm ", "lượt "), item[-1].start):  # "năm tập thể": a number too
                    self._number_from = item[-1].end
                at = max(at + 1, item[-1].end)
        return out

    def _number_of_given(self, before: list[Item], at: int, end: int) -> Item | None:
        """ "cho 25 đảng viên (trong đó truy tặng 2)": a number right behind the verb, of those counted before."""
        counted = self._counted_last
        if counted is None or not before or before[-1].kind != "give" or before[-1].end != at - 1:
            return None
        match = _NUMBER_ALONE.match(self.key, at, end)
        value = number(match["count"]) if match else None
        if match is None or value is None or value > (counted.count or 0) or counted.start > at:
            return None
        party = Party(GROUP, at, match.end("count"), counted.name, value, definite="count")
        return Item(GROUP, at, match.end(), party=party)

    def _phrase(self, at: int, word_stop: int, limit: int) -> list[Item] | None:
        if post := self.posts.get(at):
            return [Item("post", at, post)]
        best = None
        bodies: list[tuple[int, Entry]] = []
        for form, kind, entry in lexemes_at(self.key, at, word_stop):
            stop = at + len(form)
            if stop > limit or not self.key.startswith(form, at) or (stop < len(self.key) and self.key[stop].isalnum()):
                continue
            if kind in ("award_body", "body_head"):
                if all(end != stop for end, _ in bodies):
                    bodies.append((stop, entry))
            elif best is None or (best[0] == stop and kind == "award_group" and self._determiner(at)):
                best = (stop, kind, entry)  # a word that is also a noun is one behind a number
        longest = max(bodies, key=lambda body: body[0], default=None)
        if longest and longest[1].attrs.get("gives"):
            return [Item("skip", at, longest[0])]
        for stop, entry in bodies:
            opens = self._opens_party(at) or opens_jubilee(self.key, at)
            named = opens and self.view[at].isupper() and CAPITAL.match(self.view, stop + 1)
            if best and best[1] != "award_group" and (best[0] > stop or (best[0] == stop and not named)):
                break
            if found := self._body(at, stop, entry, limit):
                return found
        if best is None:
            if self.view[at].isdigit():
                return self._counted_post(at, limit) or self._counted_noun(at, limit)
            return self._alone(at, limit) or self._acronym(at, limit) if self.view[at].isupper() else None
        stop, kind, entry = best
        if kind == "award_group":
            return self._group(at, stop, entry, limit)
        capital = kind == "award_verb" and self.view[at].isupper() and " " not in self.key[at:stop]
        if capital and self._inside_name(at) and not self._in_capitals(at):
            return None  # "xã Hồng Phong"
        role = entry.attrs["role"]
        if role == "gift" and self.view[at].isupper() and " " not in self.key[at:stop] and self._named_on(at, stop):
            return None  # "tỉnh Tiền Giang"
        told_of = self.key.endswith(" lễ ", 0, at) and self.key.startswith(",", stop)
        if role in ("give", "plan") and (told_of or self.key.startswith(" này", stop)):
            return [Item("skip", at, stop)]  # "trong đợt trao tặng này", "Tại lễ trao, ..."
        if entry.attrs.get("host") and _BODY_MEANT.search(self.key, max(0, at - 8), at):
            return [Item("skip", at, stop)]  # "đóng góp cho tổ chức Công đoàn": a noun
        return [Item("skip" if role == "unit" else role, at, stop, attrs=entry.attrs)]

    def _named_on(self, at: int, stop: int) -> bool:
        """Whether a capital goes on with a name inside a sentence."""
        opens = self.text.sentences[self.text.sentence_at(at)].start == at
        return not opens and bool(CAPITAL.match(self.view, stop + 1)) and self.view[stop] == " "

    def _group(self, at: int, stop: int, entry: Entry, limit: int) -> list[Item] | None:
        determiner = self._determiner(at)
        count = None
        definite = "bare"
        start = at
        if determiner and self._counts(determiner):
            definite = "count" if determiner["count"] else "many" if determiner["many"] else "the"
            count = number(determiner["count"]) if determiner["count"] else None
            start = determiner.start(determiner.lastgroup or 0)
        noun = self._noun_at(stop + 1, limit) if entry.attrs.get("address") else 0
        if noun and (definite == "count" or not is_general_noun(self.key[stop + 1 : noun])):
            at, stop = stop + 1, noun  # "5 đồng chí đảng viên"
        end = stop
        if definite != "bare":
            for _ in range(3):  # "18 cán bộ, giáo viên, nhân viên", "nhiều ..."
                before, end = end, self._joined_nouns(at, end, limit, definite)
                if end == before or definite == "the":
                    break
        if AFFILIATION.search(self.key, max(0, start - 14), start) and definite == "the":
            return [Item("affiliation", start, end)]
        name = self.text.value(at, end)
        end = self._title_end(at, end)
        party = Party(GROUP, at, end, name, count=count, definite=definite)
        if count:
            self._counted_last = party
        return [Item(GROUP, start, end, party=party)]

    def _noun_at(self, at: int, limit: int) -> int:
        """Where a noun for people ends that opens at ``at``; 0 without one."""
        nouns = lexicon().forms("award_group")
        for form, kind, entry in lexemes_at(self.key, at):
            end = at + len(form)
            if kind == "award_group" and form in nouns and self.key.startswith(form, at) and end <= limit:
                person = not any(entry.attrs.get(attr) for attr in ("body", "work", "family", "address"))
                return end if person and not self.key[end : end + 1].isalnum() else 0
        return 0

    def _determiner(self, at: int) -> re.Match[str] | None:
        start = at - 22
        if start < self._number_from <= at:  # "Công ty Sao Mai 14 tổ chức": the number is the name's
            start = self._number_from
        return _DETERMINER.search(self.key, max(0, start), at)

    def _counts(self, determiner: re.Match[str]) -> bool:
        if not determiner["count"]:
            return True
        at = determiner.start("count")
        window = max(0, at - 7)
        if _NOT_COUNT.search(self.key, window, at) and not self.key.endswith("trong số ", 0, at):
            return False
        return determiner["count"] != "năm" or not _NOT_FIVE.search(self.key, window, at)

    def _joined_nouns(self, at: int, stop: int, limit: int, definite: str) -> int:
        """ "18 giảng viên, chuyên gia": one number for several nouns; "các tập thể, cá nhân" are two groups."""
        joint = JOINED.match(self.key, stop)
        if not joint or joint.end() >= limit or self.view[joint.end()].isupper() > self.view[at].isupper():
            return stop  # "17 đảng viên và Đảng bộ xã A": another body
        nouns = lexicon().forms("award_group")
        for form, kind, _entry in lexemes_at(self.key, joint.end()):
            end = joint.end() + len(form)
            if (
                kind == "award_group"
                and form in nouns
                and self.key.startswith(form, joint.end())
                and not self.key[end : end + 1].isalnum()
            ):
                apart = definite != "count" and (
                    is_body_noun(form) != is_body_noun(self.key[at:stop]) or self.key[joint.end() - 1] != " "
                )
                return stop if apart or CAPITAL.match(self.view, end + 1) else end
        return stop

    def _counted_post(self, at: int, limit: int) -> list[Item] | None:
        """ "trao Huân chương cho 3 nguyên Phó Chủ tịch": people told by their post."""
        match = _COUNTED_POST.match(self.key, at, limit)
        post = lexicon().phrases("title").match(self.key, match.end(), limit) if match else None
        if not match or not post:
            return None
        start = match.end("count") + 1
        name = self.text.value(start, post.end())
        party = Party(GROUP, start, post.end(), name, number(match["count"]), definite="count")
        return [Item(GROUP, at, post.end(), party=party)]

    def _opens_phrase(self, at: int) -> bool:
        """Whether a phrase of the clause grammar stands here, and no longer word ("thủ" of "thủy thủ")."""
        found = lexemes_at(self.key, at)
        ends = (at + len(form) for form, _, _ in found if self.key.startswith(form, at))
        return any(not self.key[end : end + 1].isalnum() for end in ends)

    def _counted_noun(self, at: int, limit: int) -> list[Item] | None:
        match = _COUNTED_NOUN.match(self.view, at, limit)
        if not match or _NOT_COUNT.search(self.key, max(0, at - 7), at):
            return None  # "học sinh lớp 12 quên mình"
        words = match["noun"].split()
        if len(words[0]) < 2 or words[0] in _ROW_GOES_ON:
            return None
        if words[0] in lexicon().forms("award_head"):
            return None  # "6 cờ", "5 huân chương": what is given
        trade = words[0] == "thợ" and not self._opens_phrase(match.start("noun"))  # "thợ hàn"
        known = words[0] in lexemes().stops or (words[0] in lexemes().forms and not trade)
        if known or _YEAR.fullmatch(match["count"]):
            return None
        second = match.start("noun") + len(words[0]) + 1
        noun = (
            words[0] if len(words) == 1 or words[1] in lexemes().stops or self._opens_phrase(second) else match["noun"]
        )
        end = match.start("noun") + len(noun)
        party = Party(
            GROUP,
            match.start("noun"),
            end,
            self.text.value(match.start("noun"), end),
            number(match["count"]),
            definite="unknown",
        )
        return [Item(GROUP, at, end, party=party)]
