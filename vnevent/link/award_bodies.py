"""Bodies that receive awards: where their names begin and end."""

from __future__ import annotations

import re
from collections import Counter, deque
from functools import cache

from ..extract.award_names import WORD, is_short_unit, stop_words
from ..extract.names import opens_sentence
from ..lexicon import Entry, Hits, lexicon
from ..text.document import Sentence, Text
from ..text.letters import LOWER, UPPER
from .award_shorts import SHORT_INSIDE, ShortForms
from .award_words import CAPITAL, JOINED, ORG, Item, Party, first_word, lexemes, opens_jubilee, owns_work, plural
from .people import People

AFFILIATION = re.compile(
    r"(?:của|thuộc|trực thuộc|tại|ở|trong|(?<!đối )với|từ|do|bởi|ngoài|theo|trước|sau|(?<!thuộc )về|nơi"
    r"|công tác|(?<!đó )là|thành lập|sinh hoạt|(?<!công )(?<!cá )(?<!doanh )(?<!quân )(?<!thân )nhân"
    r"|ngày|giữa|vào|qua|trên|làm việc|giám đốc|nguyên)(?: toàn| cả)? $"
)
_ABROAD = re.compile(rf"(?<=Việt Nam) (?:tại|ở) (?=[{UPPER}])")
_RECEIVES = re.compile(r" (?:đã |cũng |từng |vừa |còn |luôn )?(?:được|nhận|đón nhận|vinh dự|đạt|giành|đoạt)(?!\w)")
_OPENS_PARTY = re.compile(
    r"(?:[,;:.(\n+|-]|(?:^|\W)(?:cho|tặng|tập thể|tới|đến|và|cùng|có|là|gồm|thể|toàn|cả|(?<!quân )đội|đơn vị))$"
)
_SMALL_WORD = re.compile(rf" [{LOWER}\d]")
_ON_FLAG = re.compile(
    r"(?:cờ|quân kỳ)(?: truyền thống| quyết thắng)? của $"
)  # "gắn Huân chương lên lá cờ truyền thống của A"
# "lễ kỷ niệm 30 năm thành lập Trường A (TA) và đón nhận Huân chương"
_AND_RECEIVES = re.compile(r"(?: \([^()]{2,20}\))?,? và (?:vinh dự )?(?:đón )?nhận(?!\w)")
_UPPER = re.compile(rf"[{UPPER}]")
_SEVERAL = re.compile(r"(?<!\w)(?:các|\d{1,2}|hai|ba|bốn|năm) $")  # "các xã A, B", "2 huyện A và B"
_TO_BRACKET = re.compile(r"(?: [^\W\d_]+){1,7}(?: \d{1,4})?(?= \()")
_GROUP_IS = re.compile(
    r"(?:tập thể|đơn vị|cơ quan|doanh nghiệp|tổ chức|trường|địa phương)(?: đó)? là $"
)  # "2 tập thể là A"
_LONGEST_HEAD = 60  # characters of a name before "các huyện A, B"
_LAST_WORD = re.compile(r"(?P<word>[^\W\d_]+) $")
_ACRONYM = re.compile(rf"[{UPPER}][{UPPER}\d&-]{{2,12}}(?!\w)")


@cache
def _states() -> re.Pattern[str]:
    return re.compile(rf"(?:{lexicon().pattern('award_state').pattern}) ")


class BodyReader:
    """Reads the names of bodies in one text."""

    def __init__(self, text: Text, hits: Hits, people: People) -> None:
        self.text, self.view, self.key = text, text.view, text.key
        self.people = people
        self.body_names = {hit.start: hit.end for hit in hits["body_name"]}
        self.award_ends: set[int] = set()
        self.place_end = -1  # where the body ends that was told last as a place ("tại Trường A")
        self.known: dict[str, Counter[str]] = {}  # bare head of a body -> the names that open with it
        self.shorts = ShortForms(text, self._body_end)
        self.unread: deque[Sentence] = deque()  # sentences that may name bodies and have not been read for them

    def _body(self, at: int, stop: int, entry: Entry, limit: int) -> list[Item] | None:
        """A named body that opens with a head; bare heads stand for the name told last."""
        attrs = entry.attrs
        if attrs.get("any") and self.view[stop : stop + 1] == " " and self._starts_party(stop + 1):
            return None  # "đơn vị Trường A": the name follows
        capital = self.view[at].isupper()
        if self._inside_name(at):
            return None
        following = self.view[stop + 1 : stop + 2] if self.view[stop : stop + 1] == " " else ""
        if plural := self._plural_bodies(at, stop, limit):
            return plural
        named = bool(following) and (following.isupper() or following.isdigit())
        opens = self._opens_party(at) or (
            bool(attrs.get("place")) and bool(_RECEIVES.match(self.key, self._body_end(at, stop, limit)))
        )
        if (attrs.get("place") and not named) or ((attrs.get("place") or attrs.get("joint")) and not opens):
            return None
        head = self.key[at:stop]
        bare = bool(_RECEIVES.match(self.key, stop)) and self._opens_party(at) and self._is_known(head, at)
        if not capital and not named and not attrs.get("joint") and not self._unit_follows(stop) and not bare:
            return None
        end = self._body_end(at, stop, limit)
        if end <= stop and capital and not bare and self._opens_party(at) and not self._is_known(head, at):
            end = self._small_name_end(stop, limit)
            if self.key[at:end] in lexicon().forms("award_group"):  # "Cơ quan báo chí": a kind of body
                return None
        if end <= stop and not capital and not bare:
            return None
        told = (
            bool(_GROUP_IS.search(self.key, max(0, at - 24), at))
            or (at - 4 in self.award_ends and self.key.startswith(" là ", at - 4))
            or bool(_ON_FLAG.search(self.key, max(0, at - 24), at))
            or (bool(_AND_RECEIVES.match(self.key, end)) and opens_jubilee(self.key, at))
        )  # "tập thể được tặng A là B"
        too = self.key[self.place_end : at] == " và "  # "công tác tại Trường A và Trường B"
        if (too or AFFILIATION.search(self.key, max(0, at - 14), at)) and not told and not owns_work(self.key, at):
            self.place_end = end
            return [Item("skip", at, end)]
        if self.place_end == at - 2 and self.view[at - 1] == "(":
            return [Item("skip", at, end)]  # "tại Trường A (Đại học B)": the body above the place
        if not capital and not bare and self.key[at:end] in lexicon().forms("award_body"):
            return None  # "ngôi trường THPT": a kind of body
        name = self._name(at, end)
        if end <= stop:
            if not self._is_known(head, at):
                return (
                    [Item(ORG, at, end, party=Party(ORG, at, end, name))]
                    if len(head) > 3 or self.view[at:stop].isupper()
                    else None
                )
            names = self.known[head]
            name = max(names, key=lambda known: names[known])
        else:
            names = self.known.setdefault(head, Counter())
            count = names.pop(name, 0)  # of names told as often, the last one counts
            self.known[head] = Counter({name: count + 1, **names})
        return [Item(ORG, at, end, party=Party(ORG, at, end, name, definite="place" if attrs.get("place") else ""))]

    def _name(self, start: int, end: int) -> str:
        """The name of a body, without a short form inside it, whole where only the short form is told."""
        return self.shorts.full(SHORT_INSIDE.sub("", self.text.value(start, end)))

    def _is_known(self, head: str, at: int) -> bool:
        """Whether a bare head stands for a name told before; what was told is read when it is first asked for."""
        while self.unread and self.unread[0].start < at:
            sentence = self.unread.popleft()
            self.items(sentence.start, sentence.end)
        return head in self.known

    def items(self, start: int, end: int) -> list[Item]:
        """The items of a span, in order, none overlapping."""
        raise NotImplementedError

    def _inside_name(self, at: int) -> bool:
        """ "Đại hội XIV", "Quân đội nhân dân": a capital right before, so that the word is part of another name."""
        before = _LAST_WORD.search(self.view, max(0, at - 16), at)
        if not before or not before["word"][0].isupper() or self.view[before.start() :].isupper():
            return False
        word_at = before.start("word")
        known = any(
            self.key.startswith(f, word_at)
            for f, k, _ in lexemes().forms.get(before["word"].lower(), ())
            if k == "award_verb"
        )
        return not known and bool(re.search(r"[^\s.:;,|(]", self.view[max(0, word_at - 2) : word_at]))

    def _unit_follows(self, stop: int) -> bool:
        return self.view[stop : stop + 1] == " " and first_word(self.key, stop + 1) in lexemes().admin

    def _opens_party(self, at: int) -> bool:
        """Whether a recipient may open here: behind "cho", a mark or another recipient."""
        before = self.key[max(0, at - 12) : at].rstrip(" ")
        return not before or bool(_OPENS_PARTY.search(before))

    def _plural_bodies(self, at: int, stop: int, limit: int) -> list[Item] | None:
        """ "Hội Nông dân các xã A, B và phường C", "các trường THPT A, B": one body for each name."""
        match = plural().match(self.key, stop + 1, limit) if self.view[stop : stop + 1] == " " else None
        if not match and (several := self.key.find(" các ", stop, stop + _LONGEST_HEAD)) > 0:
            # "Đoàn Thanh niên Cộng sản Hồ Chí Minh các huyện: A, B"
            whole = self._body_end(at, stop, several) == several
            match, stop = (plural().match(self.key, several + 1, limit), several) if whole else (None, stop)
        if match:
            return self._spread(at, self.view[at:stop] + " ", self.view[slice(*match.span("unit"))], match.end(), limit)
        if not _SEVERAL.search(self.key, max(0, at - 5), at):
            return None
        begin = stop + (2 if self.view.startswith(": ", stop) else 1)
        return self._spread(at, "", self.view[at:stop], begin, limit)

    def _spread(self, at: int, head: str, unit: str, begin: int, limit: int) -> list[Item] | None:
        """The bodies of a row of names that opens at ``begin``; none where it has one name only."""
        out: list[Item] = []
        units = lexicon().phrases("admin_unit")
        while CAPITAL.match(self.view, begin) and not self._counts_units(begin + 1):
            end = self.body_names.get(begin) or self._proper_end(begin, limit)
            name = f"{head}{unit} {self.text.value(begin, end)}"
            party = Party(ORG, begin, end, name, definite="row")
            out.append(Item(ORG, at if not out else begin, end, party=party))
            joint = JOINED.match(self.key, end)
            if not joint:
                break
            out.append(Item("comma", end, joint.end()))
            begin = joint.end()
            if more := units.match(self.key, begin, limit):
                unit, begin = self.view[begin : more.end()], more.end() + 1
            elif self._starts_party(begin):
                break
        while out and out[-1].kind == "comma":
            out.pop()
        return out if len(out) > 1 else None

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
        end = stop
        if short := SHORT_INSIDE.match(self.view, stop, limit):
            end = short.end()
        pending = end
        small = 0
        compound = 0  # the end of words that hold a word of the clause grammar ("công trình": "trình")
        lex = lexemes()
        while pending < limit:
            body = self.body_names.get(pending + 1) or self.body_names.get(pending)
            if body and body <= limit and body > pending:
                end = pending = body
                small = 0
                continue
            if (
                self.view.startswith(" - ", pending)
                and CAPITAL.match(self.view, pending + 3)
                and not self._starts_party(pending + 3)
            ):
                pending += 2
                continue
            match = WORD.match(self.view, pending, limit)
            if not match:
                break
            word = match["word"].rstrip(".-")
            begin = match.start("word")
            if is_short_unit(word) and match["word"].endswith(".") and CAPITAL.match(self.view, match.end() + 1):
                pending = match.end()  # "Sở Y tế TP. Phú Hòa"
                continue
            if end > stop and opens_sentence(self.text, begin):
                break
            if word == "và" or word == "&":
                after = match.end() + 1
                if small > 1 or not _UPPER.match(self.view, after) or self._starts_party(after):
                    break
                pending = match.end()
                continue
            if word.isdigit() and self._counts_units(match.end()):
                small = 9  # "Công ty A kỷ niệm 30 năm"
                break
            numbered = small in (1, 2) and word.isdigit() and not _SMALL_WORD.match(self.view, match.end())
            if numbered:  # "BV Nhi đồng 1"
                end = pending = begin + len(word)
                small = 0
                continue
            compound = max(compound, self._compound_end(begin) if word[0].isupper() else 0)
            if (word[0].islower() and begin >= compound and self._is_word(begin)) or (small and word[0].isdigit()):
                small = 9 if word[0].isdigit() and not self._is_word(begin) else small
                break
            if word[0].isupper() and (inner := self._inner_head(begin, limit)):
                end = pending = inner
                small = 0
            elif CAPITAL.match(word) or word in lex.units or begin < compound:
                end = pending = begin + len(word)
                small = 0
            elif small < 2 and word not in lex.stops and not self._is_word(begin):
                pending = begin + len(word)
                small += 1
            else:
                small = small if word in lex.stops else 9
                break
        if abroad := _ABROAD.match(self.view, end):
            state = _states().match(self.key, abroad.end(), limit)  # "Cộng hòa Séc", "Vương quốc Anh"
            return self._proper_end(state.end() if state else abroad.end(), limit)
        if self.view[start].isupper() and (closed := self._closed_end(stop, limit) or self._closed_end(end, limit)):
            return closed
        # "Khoa học Tự nhiên": small words that close a name, up to a mark or a word of the clause
        return pending if 0 < small <= 2 and end > stop and self.view[pending - 1].isalnum() else end

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
        for form, kind, entry in lexemes().forms.get(first_word(self.key, at), ()):
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
        forms = lexemes().forms.get(first_word(self.key, at + 1), ()) if self.view[at : at + 1] == " " else ()
        told = {kind for form, kind, _ in forms if self.view.startswith(form, at + 1)}
        return "award_group" in told and "award_word" not in told  # not "Công ty Sao Mai 14 tổ chức"

    def _inner_head(self, at: int, limit: int) -> int:
        """The end of a head of several words inside a name: "Đội Cảnh sát hình sự Công an quận"; 0 without one."""
        for form, kind, _ in lexemes().forms.get(first_word(self.key, at), ()):
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
            end = match.start("word") + len(match["word"].rstrip(".-"))
        return end

    def _is_word(self, at: int) -> bool:
        return any(
            (kind == "award_verb" or (kind == "award_word" and entry.attrs["role"] not in ("unit", "list")))
            and self.key.startswith(form, at)
            for form, kind, entry in lexemes().forms.get(first_word(self.key, at), ())
        )

    def _starts_party(self, at: int) -> bool:
        return any(o.outer <= at <= o.start for o in self.people.within(at, at + 60)) or self.opens_body(at)

    def opens_body(self, at: int) -> bool:
        """Whether the name of a body may open here."""
        return any(
            kind in ("award_body", "body_head")
            and self.key.startswith(form, at)
            and not self.key[at + len(form) : at + len(form) + 1].isalnum()
            for form, kind, _ in lexemes().forms.get(first_word(self.key, at), ())
        )

    def _acronym(self, at: int, limit: int) -> list[Item] | None:
        """ "VNPT được tặng": capitals alone, kept where a verb of receiving or "cho" stands beside."""
        match = _ACRONYM.match(self.view, at, limit)
        if not match or self.view[max(0, at - 12) : match.end() + 12].isupper():
            return None
        name = self.shorts.full(match[0])
        return [Item(ORG, at, match.end(), party=Party(ORG, at, match.end(), name, definite="acronym"))]
