"""What a sentence about awards is made of: awards, verbs, small words, and the parties that give and receive.

``SentenceReader.items`` gives the items of a sentence in order; the clause grammar (``award_clauses``) reads them.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from ..extract.awards import STOP_WORDS, AwardMention, number
from ..lexicon import Entry, Hits, lexicon
from ..text.document import Text
from ..text.letters import LETTER, LOWER, UPPER
from ..text.normalize import fold
from .people import People

PERSON, GROUP, ORG, PRONOUN = "person", "group", "organization", "pronoun"
PARTIES = frozenset((PERSON, GROUP, ORG, PRONOUN))


@dataclass(slots=True)
class Party:
    """Somebody who gives or receives. ``definite`` tells how a group is told: count, many, the, bare."""

    kind: str
    start: int
    end: int
    name: str
    count: int | None = None
    person: int | None = None
    definite: str = ""
    dead: bool = False


class Item(NamedTuple):
    """One item of a sentence: its kind, its span, and what it is."""

    kind: str
    start: int
    end: int
    award: AwardMention | None = None
    party: Party | None = None
    attrs: dict[str, Any] = {}  # noqa: RUF012 (never written)


_WORD = re.compile(rf"(?<![{LETTER}\d])[{LETTER}\d]")
_TOKEN = re.compile(rf" ?(?P<word>[{LETTER}\d][{LETTER}\d&/.'-]*)")
_PUNCTUATION = re.compile(r"[,;:()]| - |(?<!\w)và(?!\w)|(?<!\w)cùng(?: với)?(?!\w)|&")
_PUNCTUATION_KIND = {",": "comma", ";": "semicolon", ":": "colon", "(": "open", ")": "close", " - ": "dash"}
_NUMBER_WORDS = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
_DETERMINER = re.compile(
    rf"(?:^|[\s(,;:])(?:(?P<count>\d{{1,3}}(?:\.\d{{3}})+|\d{{1,6}}|{_NUMBER_WORDS})(?:/\d{{1,6}})?"
    r"|(?P<many>nhiều|hàng trăm|hàng nghìn|hàng chục|một số|đông đảo|hầu hết|không ít)|(?P<the>các|những|toàn thể|tất cả các|toàn bộ))"
    r"(?: (?:tân|nữ|nam|vị|lượt|cặp|bạn|em|cựu|cố))?\s$"
)
_NOT_COUNT = re.compile(r"(?:năm|tháng|ngày|khóa|thứ|số|quý|lần) $")
_NOT_FIVE = re.compile(r"(?:những|các|mỗi|hằng|hàng|trong|cùng|nhiều|đầu|cuối|một|vào|qua|\d) $")  # "những năm anh": years
_JOINED = re.compile(r"(?:, | và |, và |/)")
_AFFILIATION = re.compile(r"(?:của|thuộc|trực thuộc|tại|ở|trong|(?<!đối )với|từ|do|bởi|ngoài|theo|trước|sau|về|nơi|công tác|là|thành lập|sinh hoạt|nhân|ngày|giữa|vào|qua|trên|làm việc|giám đốc|nguyên) $")
_COUNTED_NOUN = re.compile(rf"(?P<count>\d{{1,3}}(?:\.\d{{3}})+|\d{{1,5}}) (?P<noun>[{LOWER}]+(?: [{LOWER}]+)?)(?![\w/.])")
_DEAD = re.compile(r"(?:^|\W)(?:cố|liệt sĩ|liệt sỹ) $")
_ABROAD = re.compile(rf"(?<=Việt Nam) (?:tại|ở) (?=[{UPPER}])")
_RECEIVES = re.compile(r" (?:đã |cũng |từng |vừa |còn |luôn )?(?:được|nhận|đón nhận|vinh dự|đạt|giành|đoạt)(?!\w)")
_OPENS_PARTY = re.compile(r"(?:[,;:.(\n+|-]|(?:^|\W)(?:cho|tặng|tập thể|tới|đến|và|cùng|có|là|gồm|thể|toàn|cả))$")
_CAPITAL = re.compile(rf"[{UPPER}\d]")
_UPPER = re.compile(rf"[{UPPER}]")
_LAST_WORD = re.compile(rf"(?P<word>[{LETTER}]+) $")
_QUOTE = re.compile(r"(?<![^\s(,:-])[“\"](?=\S)[^“”\"]{2,80}(?<=\S)[”\"]")
_ACRONYM = re.compile(rf"[{UPPER}][{UPPER}\d&-]{{2,12}}(?![{LETTER}\d])")
_YEAR = re.compile(r"(?:19|20)\d\d")


class _Lexemes(NamedTuple):
    forms: dict[str, list[tuple[str, str, Entry]]]
    units: frozenset[str]
    admin: frozenset[str]
    stops: frozenset[str]


@cache
def _lexemes() -> _Lexemes:
    """Every phrase of the clause grammar by its first word, longest first."""
    forms: dict[str, list[tuple[str, str, Entry]]] = defaultdict(list)
    for kind in ("award_verb", "award_word", "award_group", "award_body", "body_head"):
        for form, entry in lexicon().forms(kind).items():
            forms[form.split()[0]].append((form, kind, entry))
    for found in forms.values():
        found.sort(key=lambda item: (-len(item[0]), item[1]))
    units = frozenset(f for kind in ("admin_unit", "award_body_part") for f in lexicon().forms(kind))
    return _Lexemes(dict(forms), units, frozenset(lexicon().forms("admin_unit")), frozenset(lexicon().forms("position_stop")) | STOP_WORDS)


@cache
def _plural() -> re.Pattern[str]:
    """"các xã A, B": several units behind one word."""
    return re.compile(rf"(?P<many>các|\d{{1,3}}) (?P<unit>{lexicon().pattern('admin_unit').pattern}):? ")


class SentenceReader:
    """Reads the items of one text's sentences."""

    def __init__(self, text: Text, hits: Hits, people: People, awards: list[AwardMention]) -> None:
        self.text, self.view, self.key = text, text.view, text.key
        self.people = people
        self.awards = awards
        self.body_names = {hit.start: hit.end for hit in hits["body_name"]}
        self.posts = sorted((s, e) for s, e, _ in people.position_spans)
        self.known: dict[str, Counter[str]] = {}  # bare head of a body -> the names that open with it
        self.places = {o.start for o in people.occurrences if not people.persons[o.person].honorific}

    def items(self, start: int, end: int) -> list[Item]:
        """The items of a span, in order, none overlapping."""
        fixed = self._awards(start, end) + self._persons(start, end)
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
        return [Item("award", m.start, m.end, award=m) for m in self.awards if start <= m.start < end and not self._is_title(m)]

    def _is_title(self, mention: AwardMention) -> bool:
        """"Nhà giáo Ưu tú Lê Văn Cường": the award is a title before a name."""
        if not mention.name_like or self.key.startswith("danh hiệu", mention.start):
            return False
        if _DETERMINER.search(self.key, max(0, mention.start - 22), mention.start):
            return True
        near = self.people.within(mention.start - 60, mention.end + 40)
        return any(o.outer <= mention.start < o.end or 0 <= o.outer - mention.end <= 2 for o in near)

    def _persons(self, start: int, end: int) -> list[Item]:
        found = []
        for o in self.people.within(start, end):
            outer = max(o.outer, start)
            if any(outer <= m.start < o.start for m in self.awards):
                outer = o.start
            dead = bool(_DEAD.search(self.key, max(0, outer - 8), outer)) or self.key.startswith("cố ", outer)
            party = Party(PERSON, o.start, o.end, self.people.persons[o.person].name, person=o.person, dead=dead)
            found.append(Item(PERSON, outer, o.end, party=party))
        return found

    # ---- phrases

    def _between(self, start: int, end: int) -> list[Item]:
        """Items of a stretch without awards and persons."""
        out: list[Item] = []
        at = start
        while at < end:
            mark = _PUNCTUATION.match(self.key, at)
            if mark and mark.end() <= end:
                out.append(Item(_PUNCTUATION_KIND.get(mark[0], "and"), at, mark.end()))
                at = mark.end()
            elif quote := _QUOTE.match(self.view, at, end):
                at = quote.end()
            elif _WORD.match(self.key, at):
                item = self._phrase(at, end)
                if item:
                    out += [i for i in item if i.kind != "skip"]
                    at = max(at + 1, item[-1].end)
                else:
                    at = _word_end(self.key, at)
            else:
                at += 1
        return out

    def _phrase(self, at: int, limit: int) -> list[Item] | None:
        post = self._post_at(at)
        if post:
            return [Item("post", at, post)]
        first = _first_word(self.key, at)
        best = None
        bodies = []
        for form, kind, entry in _lexemes().forms.get(first, ()):
            stop = at + len(form)
            if stop > limit or not self.key.startswith(form, at) or (stop < len(self.key) and self.key[stop].isalnum()):
                continue
            if kind in ("award_body", "body_head"):
                if all(end != stop for end, _ in bodies):
                    bodies.append((stop, entry))
            elif best is None:
                best = (stop, kind, entry)
        if any(entry.attrs.get("gives") for _, entry in bodies):
            return [Item("skip", at, max(stop for stop, _ in bodies))]
        for stop, entry in bodies:
            if best and best[1] != "award_group" and best[0] >= stop:
                break
            if found := self._body(at, stop, entry, limit):
                return found
        if best is None:
            return self._counted_noun(at, limit) or self._acronym(at, limit)
        stop, kind, entry = best
        if kind == "award_group":
            return self._group(at, stop, entry, limit)
        role = entry.attrs["role"]
        return [Item("skip" if role == "unit" else role, at, stop, attrs=entry.attrs)]

    def _post_at(self, at: int) -> int | None:
        for s, e in self.posts:
            if s == at:
                return e
            if s > at:
                break
        return None

    # ---- parties

    def _group(self, at: int, stop: int, entry: Entry, limit: int) -> list[Item] | None:
        determiner = _DETERMINER.search(self.key, max(0, at - 22), at)
        count = None
        definite = "bare"
        start = at
        if determiner and self._counts(determiner):
            definite = "count" if determiner["count"] else "many" if determiner["many"] else "the"
            count = number(determiner["count"]) if determiner["count"] else None
            start = determiner.start(determiner.lastgroup or 0)
        end = stop
        if definite != "bare":
            end = self._joined_nouns(at, stop, limit, definite)
        if _AFFILIATION.search(self.key, max(0, start - 14), start) and definite == "the":
            return [Item("affiliation", start, end)]
        name = self.text.value(at, end)
        return [Item(GROUP, start, end, party=Party(GROUP, at, end, name, count=count, definite=definite))]

    def _counts(self, determiner: re.Match[str]) -> bool:
        if not determiner["count"]:
            return True
        at = determiner.start("count")
        window = max(0, at - 7)
        if _NOT_COUNT.search(self.key, window, at):
            return False
        return determiner["count"] != "năm" or not _NOT_FIVE.search(self.key, window, at)

    def _joined_nouns(self, at: int, stop: int, limit: int, definite: str) -> int:
        """"18 giảng viên, chuyên gia": one number for several nouns; "các tập thể, cá nhân" are two groups."""
        joint = _JOINED.match(self.key, stop)
        if not joint or joint.end() >= limit:
            return stop
        nouns = lexicon().forms("award_group")
        for form, kind, _entry in _lexemes().forms.get(_first_word(self.key, joint.end()), ()):
            end = joint.end() + len(form)
            if kind == "award_group" and form in nouns and self.key.startswith(form, joint.end()) and not self.key[end : end + 1].isalnum():
                apart = definite != "count" and (_is_body_noun(form) != _is_body_noun(self.key[at:stop]) or self.key[joint.end() - 1] != " ")
                return stop if apart or _CAPITAL.match(self.view, end + 1) else end
        return stop

    def _counted_noun(self, at: int, limit: int) -> list[Item] | None:
        match = _COUNTED_NOUN.match(self.view, at, limit)
        if not match:
            return None
        words = match["noun"].split()
        if len(words[0]) < 2:
            return None
        forms = _lexemes().forms
        if any(w in _lexemes().stops for w in words[:1]) or words[0] in forms or _YEAR.fullmatch(match["count"]):
            return None
        noun = words[0] if len(words) == 1 or words[1] in _lexemes().stops or words[1] in forms else match["noun"]
        end = match.start("noun") + len(noun)
        party = Party(GROUP, match.start("noun"), end, self.text.value(match.start("noun"), end), number(match["count"]), definite="unknown")
        return [Item(GROUP, at, end, party=party)]

    def _acronym(self, at: int, limit: int) -> list[Item] | None:
        """"VNPT được tặng": capitals alone, kept where a verb of receiving or "cho" stands beside."""
        match = _ACRONYM.match(self.view, at, limit)
        if not match or self.view[max(0, at - 12) : match.end() + 12].isupper():
            return None
        return [Item(ORG, at, match.end(), party=Party(ORG, at, match.end(), match[0], definite="acronym"))]

    def _body(self, at: int, stop: int, entry: Entry, limit: int) -> list[Item] | None:
        """A named body that opens with a head; bare heads stand for the name told last."""
        attrs = entry.attrs
        capital = self.view[at].isupper()
        if self._inside_name(at):
            return None
        following = self.view[stop + 1 : stop + 2] if self.view[stop : stop + 1] == " " else ""
        if plural := self._plural_bodies(at, stop, limit):
            return plural
        named = bool(following) and (following.isupper() or following.isdigit())
        if attrs.get("place") and not (named and self._opens_party(at)) or attrs.get("joint") and not self._opens_party(at):
            return None
        head = self.key[at:stop]
        bare = head in self.known and bool(_RECEIVES.match(self.key, stop)) and self._opens_party(at)
        if not capital and not named and not attrs.get("joint") and not self._unit_follows(stop) and not bare:
            return None
        end = self._body_end(at, stop, limit)
        if end <= stop and capital and not bare and head not in self.known and self._opens_party(at):
            end = self._small_name_end(stop, limit)
        if end <= stop and not capital and not bare:
            return None
        if _AFFILIATION.search(self.key, max(0, at - 14), at):
            return [Item("skip", at, end)]
        name = self.text.value(at, end)
        if end <= stop:
            if head not in self.known:
                return [Item(ORG, at, end, party=Party(ORG, at, end, name))] if len(head) > 3 or self.view[at:stop].isupper() else None
            names = self.known[head]
            name = max(names, key=lambda known: names[known])
        else:
            names = self.known.setdefault(head, Counter())
            count = names.pop(name, 0)  # of names told as often, the last one counts
            self.known[head] = Counter({name: count + 1, **names})
        return [Item(ORG, at, end, party=Party(ORG, at, end, name, definite="place" if attrs.get("place") else ""))]

    def _inside_name(self, at: int) -> bool:
        """"Đại hội XIV", "Quân đội nhân dân": a capital right before, so that the word is part of another name."""
        before = _LAST_WORD.search(self.view, max(0, at - 16), at)
        if not before or not before["word"][0].isupper() or self.view[before.start() :].isupper():
            return False
        word_at = before.start("word")
        known = any(self.key.startswith(f, word_at) for f, k, _ in _lexemes().forms.get(before["word"].lower(), ()) if k == "award_verb")
        return not known and bool(re.search(r"[^\s.:;,|(]", self.view[max(0, word_at - 2) : word_at]))

    def _unit_follows(self, stop: int) -> bool:
        return self.view[stop : stop + 1] == " " and _first_word(self.key, stop + 1) in _lexemes().admin

    def _opens_party(self, at: int) -> bool:
        """Whether a recipient may open here: behind "cho", a mark or another recipient."""
        before = self.key[max(0, at - 12) : at].rstrip(" ")
        return not before or bool(_OPENS_PARTY.search(before))

    def _plural_bodies(self, at: int, stop: int, limit: int) -> list[Item] | None:
        """"Hội Nông dân các xã A, B và phường C": one body for each place."""
        match = _plural().match(self.key, stop + 1, limit) if self.view[stop : stop + 1] == " " else None
        head = self.view[at:stop] + " "
        if not match and at >= 4 and self.key[at:stop] in _lexemes().admin and self.key[:at].endswith("các "):
            match, head = re.compile(rf"(?P<unit>{re.escape(self.key[at:stop])}):? ").match(self.key, at), ""
        if not match or not _CAPITAL.match(self.view, match.end()):
            return None
        out: list[Item] = []
        unit, begin = self.view[match.start("unit") : match.end("unit")], match.end()
        while True:
            end = self._proper_end(begin, limit)
            if end <= begin:
                break
            name = f"{head}{unit} {self.text.value(begin, end)}"
            out.append(Item(ORG, at if not out else begin, end, party=Party(ORG, begin, end, name)))
            joint = _JOINED.match(self.key, end)
            if not joint:
                break
            out.append(Item("comma", end, joint.end()))
            begin = joint.end()
            word = _first_word(self.key, begin)
            if word in _lexemes().units:
                unit, begin = self.view[begin : begin + len(word)], begin + len(word) + 1
        while out and out[-1].kind == "comma":
            out.pop()
        return out if len(out) > 1 else None

    def _proper_end(self, begin: int, limit: int) -> int:
        end = begin
        while (match := _TOKEN.match(self.view, end, limit)) and _CAPITAL.match(match["word"]) and (end == begin or match[0][0] == " "):
            end = match.end()
        return end

    def _body_end(self, start: int, stop: int, limit: int) -> int:
        """Where a body's name ends: capitals, figures and unit words run on, a few small words between them."""
        end = stop
        pending = end
        small = 0
        lex = _lexemes()
        while pending < limit:
            body = self.body_names.get(pending + 1) or self.body_names.get(pending)
            if body and body <= limit and body > pending:
                end = pending = body
                small = 0
                continue
            if self.view.startswith(" - ", pending) and _CAPITAL.match(self.view, pending + 3) and not self._starts_party(pending + 3):
                pending += 2
                continue
            match = _TOKEN.match(self.view, pending, limit)
            if not match:
                break
            word = match["word"].rstrip(".-")
            begin = match.start("word")
            if word == "và" or word == "&":
                after = match.end() + 1
                if small or not _UPPER.match(self.view, after) or self._starts_party(after):
                    break
                pending = match.end()
                continue
            if word[0].islower() and self._is_word(begin) or small and word[0].isdigit():
                small = 9 if word[0].isdigit() and not self._is_word(begin) else small
                break
            if _CAPITAL.match(word) or word in lex.units:
                end = pending = begin + len(word)
                small = 0
            elif small < 2 and word not in lex.stops and not self._is_word(begin):
                pending = begin + len(word)
                small += 1
            else:
                small = small if word in lex.stops else 9
                break
        if end > stop and (abroad := _ABROAD.match(self.view, end)):
            return self._proper_end(abroad.end(), limit)
        # "Khoa học Tự nhiên": small words that close a name, up to a mark or a word of the clause
        return pending if 0 < small <= 2 and end > stop else end

    def _small_name_end(self, stop: int, limit: int) -> int:
        """"Trung tâm dự báo nhu cầu": a name in small letters, up to a mark or a word of the clause."""
        end = stop
        for _ in range(8):
            match = _TOKEN.match(self.view, end, limit)
            if not match or match["word"] in _lexemes().stops or self._is_word(match.start("word")):
                break
            end = match.start("word") + len(match["word"].rstrip(".-"))
        return end

    def _is_word(self, at: int) -> bool:
        return any(
            (kind == "award_verb" or kind == "award_word" and entry.attrs["role"] not in ("unit", "list")) and self.key.startswith(form, at)
            for form, kind, entry in _lexemes().forms.get(_first_word(self.key, at), ())
        )

    def _starts_party(self, at: int) -> bool:
        if any(o.outer <= at <= o.start for o in self.people.within(at, at + 60)):
            return True
        return any(
            kind in ("award_body", "body_head") and self.key.startswith(form, at) and not self.key[at + len(form) : at + len(form) + 1].isalnum()
            for form, kind, _ in _lexemes().forms.get(_first_word(self.key, at), ())
        )

    # ---- in context

    def _adjusted(self, items: list[Item]) -> list[Item]:
        """Drops words that belong to their neighbour: "đảng viên Lê Văn Cường", "5 cán bộ Sở Y tế", a person's body."""
        out: list[Item] = []
        depth = 0
        for index, item in enumerate(items):
            depth += (item.kind == "open") - (item.kind == "close")
            if item.kind == "semicolon" and depth > 0:
                item = item._replace(kind="comma")
            following = next((i for i in items[index + 1 :] if i.kind not in ("colon", "list", "manner")), None)
            if self._is_relative(out, item):
                out.append(Item("relative", item.start, item.end))
                continue
            if item.kind == GROUP and item.party and not self._keeps_group(item, following, out):
                if self._is_pronoun(item, following, out):
                    out.append(self._pronoun(item))
                continue
            if item.kind == ORG and (self._belongs(out, item) or not self._keeps_acronym(item, following, out)):
                continue
            if item.kind == PERSON and self._is_alias(out, item):
                continue
            if item.kind != "manner":
                out.append(item)
        return out

    def _is_relative(self, before: list[Item], item: Item) -> bool:
        """"18 tác giả có các tác phẩm ...": what the first group has."""
        if item.kind != GROUP or not item.party or item.party.definite == "count" or not before or before[-1].kind != GROUP:
            return False
        return self.key[before[-1].end : item.start].strip() == "có"

    def _is_alias(self, before: list[Item], item: Item) -> bool:
        return len(before) > 1 and before[-1].kind == "open" and before[-2].kind == PERSON and before[-1].end >= item.start - 1

    def _keeps_acronym(self, item: Item, following: Item | None, before: list[Item]) -> bool:
        if not item.party or item.party.definite != "acronym":
            return True
        if following and following.kind in ("receive", "passive") and following.start - item.end < 20:
            return True
        return bool(before) and before[-1].kind in ("to", "give") and before[-1].end >= item.start - 1

    def _keeps_group(self, item: Item, following: Item | None, before: list[Item]) -> bool:
        party = item.party
        assert party
        last = before[-1] if before else None
        if following and following.kind == PERSON and party.definite != "count" and self._adjacent(item, following):
            return False
        if party.definite == "bare":
            if self.view[item.start].isupper() and last is not None and self.view[item.end + 1 : item.end + 2].isupper():
                return False
            if following and following.kind == ORG and self._adjacent(item, following):
                return False
            if last is None or self.view[last.end : item.start].strip():
                return False
            if last.kind == GROUP and last.party and last.party.definite in ("many", "the"):  # "nhiều tập thể cá nhân"
                party.definite = last.party.definite
                return _is_body_noun(last.party.name) and not _is_body_noun(party.name)
            if last.kind in ("comma", "and") and len(before) > 1 and before[-2].kind == GROUP and before[-2].party:
                party.definite = before[-2].party.definite if before[-2].party.definite != "count" else "bare"
                return before[-2].party.definite != "count" and not self.view[before[-2].end : last.start].strip()
            return last.kind in ("to", "give")
        if party.definite == "unknown":
            near = last is not None and last.kind in ("to", "give", "comma", "and")
            return near or (following is not None and following.kind in ("passive", "receive"))
        return True

    def _adjacent(self, item: Item, following: Item) -> bool:
        return self.key[item.end : following.start].strip(" :-,") in ("", "là", "gồm", "gồm có")

    def _is_pronoun(self, item: Item, following: Item | None, before: list[Item]) -> bool:
        if self.key[item.start : item.end] not in lexicon().forms("honorific") or following is None:
            return False
        last = before[-1] if before else None
        if following.kind == ORG and self._adjacent(item, following):
            return False
        general = _is_general_noun(self.key[item.start : item.end])
        person = general and len(before) > 1 and before[-2].kind in (PERSON, "post", "close")
        if last is not None and last.kind == "reason" and self.key[: item.start].endswith(" của "):
            return True
        opens = last is None or last.kind in ("comma", "semicolon", "and", "reason") and not self.view[last.end : item.start].strip()
        opens = opens and not (last is not None and last.kind == "comma" and person)
        return opens

    def _pronoun(self, item: Item) -> Item:
        word = self.key[item.start : item.end]
        return Item(PRONOUN, item.start, item.end, party=Party(PRONOUN, item.start, item.end, word))

    def _belongs(self, before: list[Item], item: Item) -> bool:
        """A body right behind a person is the person's, behind a group it tells which, in brackets which body."""
        seen = set()
        for earlier in reversed(before):
            if earlier.kind in ("comma", "dash", "open", "post", "close"):
                seen.add(earlier.kind)
                continue
            if earlier.kind == PERSON:
                return earlier.end > item.start - 160
            if earlier.kind == GROUP:
                return not seen and self.view[earlier.end : item.start].strip() == ""
            if earlier.kind == ORG and seen == {"comma"} and item.party and item.party.definite == "place":
                return bool(earlier.party) and earlier.party.definite != "place"
            return earlier.kind == ORG and ("open" in seen and "close" not in seen or seen == {"dash"})
        return False


def _is_body_noun(name: str) -> bool:
    entry = lexicon().forms("award_group").get(fold(name))
    return bool(entry and entry.attrs.get("body"))


def _is_general_noun(name: str) -> bool:
    entry = lexicon().forms("award_group").get(name)
    return bool(entry and entry.attrs.get("general"))


def _first_word(key: str, at: int) -> str:
    return key[at : _word_end(key, at)]


def _word_end(key: str, at: int) -> int:
    end = at
    while end < len(key) and (key[end].isalnum() or (key[end] in "/." and end + 1 < len(key) and key[end + 1].isalnum())):
        end += 1
    return max(end, at + 1)
