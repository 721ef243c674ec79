"""Names in award mentions: where a free name ends, and which offices and bodies a stretch names as givers."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon import alternatives, lexicon
from ..lexicon.phrases import Phrases, is_word
from ..text.document import Text
from ..text.letters import LOWER, UPPER
from ..text.patterns import regex
from .award_forms import folded

_IN_CAUSES = frozenset(["ở", "trong", "vì", "theo", "nhận"])  # "Vì sự nghiệp công tác người Việt Nam ở nước ngoài"
WORD = regex(r" ?(?P<word>\w(?:[\w&.'-]|/(?=\w))*)")  # "./." closes an article
CAPITAL = regex(rf" [{UPPER}\d]")
_AIM = regex(r" (?:cộng đồng|môi trường|người nghèo|trẻ em|cuộc sống|biển đảo|sức khỏe|sự nghiệp)(?!\w)")
_SMALL_CAUSE = regex(
    r" vì (?:sự nghiệp|sự phát triển|sự tiến bộ|chủ quyền|thế hệ trẻ|sức khỏe|an ninh|giai cấp|hòa bình)(?!\w)"
)
_YEAR_AT_END = regex(r"(?:,? năm)? (?:19|20)\d\d$")
_EDITION = regex(r"(?:,? (?:lần|đợt))?(?: thứ (?:\d{1,2}|[IVX]{1,5}|nhất))?(?:(?:,? năm)? (?:19|20)\d\d)?$")
_PERIOD = regex(r",? giai đoạn \d{4} ?[-–] ?(?:\d{2}|\d{4})$")
_CONFERRED = regex(r"(?<!\w)(?:tặng|trao|nhận) $")
_REST_OF_QUOTE = regex(r"(?P<rest>, [^“”\"\n.;:]{2,80}?)(?: lần thứ [^”\"\n]{1,30}|,? năm [^”\"\n]{1,20})?[”\"]")
# behind "ký": a signature, which ends a name
_SIGNED = (" quyết định", " ban hành", " các quyết định", " lệnh")
# before a giver who gives; behind other words he only stands within them
_BY = ("được ", "do ", "bởi ", "và ", "qua ", "nay ")
_CAPITAL_WORD = regex(rf"(?<=[^\W\d_] )[{UPPER}]\w* $")  # inside a name
_EMULATION = ("đua ", "đua - ", "đua, ", "đua – ")  # "Ban Thi đua khen thưởng"
_INSIDE = (" của ", " tại ", " ở ", " trong ", " với ", " thuộc ")
_CREDIT = r"(?:Ảnh|Video|Clip|Nguồn)\b"  # behind a dash the credit of a picture, no part of a name
_ACRONYM = regex(rf"[ ,]*(?:[Đđ]ã )?(?:được )?(?P<name>[{UPPER}]{{3,10}})(?: đã)? *")  # "được VNPT tặng"
_BRACKET = regex(r"\([^()\n]{1,60}\)")
_LETTERS = regex(r"[^\W\d_]\w*")
_GIVER_KINDS = ("title", "body_head", "award_body", "award_state")
_OF_CHARITY = (" thiện", " điển", " bi", " vựng")  # words that "từ" opens
_JOINTS = "/.-"  # within a word
# words that end a name, and words that do not, by what follows them
_ENDING: dict[str, str | tuple[str, ...]] = {"ký": _SIGNED, "cấp": " cho ", "chính": " là "}
_KEPT: dict[str, str | tuple[str, ...]] = {"nhân": " dân", "từ": _OF_CHARITY, "đối": " ngoại"}


class NameReader:
    """Reads names in one text."""

    def __init__(self, text: Text, bodies: dict[int, int] | None = None, awards: frozenset[int] = frozenset()) -> None:
        self.text = text
        self.view, self.key = text.view, text.key
        self.bodies = bodies or {}  # parts of bodies' names that hold a comma or a dash: start and end
        self.award_starts = awards

    def giver(self, start: int, givers: list[str]) -> int:
        end = self.phrase_end(start, joined=giver_head())
        if year := _YEAR_AT_END.search(self.view, start, end):  # the year is no part of the name
            end = year.start()
        end -= 4 if self.view.endswith(" các", start, end) else 0  # "của Hội A các năm 2013, 2014"
        if end > start:
            leaders = len("lãnh đạo ") if self.key.startswith("lãnh đạo ", start) else 0  # of a body, which confers
            givers.append(self.text.value(start + leaders, end))
        return end

    def phrase_end(self, start: int, joined: Phrases | None = None, limit: int = 16) -> int:
        """Where a name that opens at ``start`` ends: at punctuation, at a word of the clause, at the next award."""
        # a head that holds a word of the clause is read whole: "Ban tổ chức"
        end = max(start, giver_head().end_at(self.key, start)) if joined else start
        cause = self.key.startswith("vì ", start)
        for _ in range(limit):
            if (body := self.bodies.get(end if end == start else end + 1)) and body > end:
                end = body
                continue
            match = WORD.match(self.view, end)
            if not match:
                following = LOWER + UPPER if cause else UPPER  # "Vì sự nghiệp văn hóa - giáo dục"
                if dash := re.match(rf" - (?=[{following}])(?!{_CREDIT})", self.view[end : end + 9]):
                    end += dash.end() - 1
                    continue
                break
            word = match["word"].rstrip(".")
            at = match.start("word")
            if word in stop_words() and not self._kept(word, match.end(), cause):
                break
            if self._of_clause(word, at, match.end()) or self._award_at(at):
                break
            if word[0].islower() and clause_word().end_at(self.key, at) and not (cause and at == start):
                break
            noun = _nouns().end_at(self.key, at) if word[0].isupper() else 0
            if compound := noun or _compounds().end_at(self.key, at):
                end = compound
                continue
            if word == "và" and not self._and_continues(match.end(), joined):
                break
            end = at + len(match["word"].rstrip(".-"))
            if match["word"].endswith("."):
                if is_short_unit(word) and CAPITAL.match(self.view, match.end()):  # "TP. Phú Hòa"
                    end = match.end()
                    continue
                if not re.match(rf"[{UPPER}]", self.view[match.end() : match.end() + 1]):
                    break
        return start + len(self.view[start:end].rstrip(" -,"))

    def _of_clause(self, word: str, at: int, after: int) -> bool:
        """Whether a word at ``at`` tells how an award was given: "hạng Nhất", "do A ký", "cấp cho", "là", "3 lần"."""
        key = self.key
        if key.startswith(("hạng ", "các hạng"), at):
            return True
        if word == "từ":
            return not key.startswith(" thiện", after)
        if word == "khen":
            return key.startswith(" thưởng", after) and not key.endswith(_EMULATION, 0, at)
        if word.isdigit():
            return key.startswith(" lần ", after)
        follows = _ENDING.get(word)
        return follows is not None and key.startswith(follows, after)

    def _kept(self, word: str, after: int, cause: bool) -> bool:
        """Whether a small word of the clause is half of another: "Ủy ban nhân dân", "ban đối ngoại"."""
        if cause and word in _IN_CAUSES:
            return True
        if word == "vì":
            return bool(_AIM.match(self.key, after))
        follows = _KEPT.get(word)
        return follows is not None and self.key.startswith(follows, after)

    def opens_cause(self, at: int) -> bool:
        """ "Kỷ niệm chương vì sự nghiệp phụ nữ": a name that tells its cause, without a capital."""
        return bool(_SMALL_CAUSE.match(self.key, at))

    def proper_end(self, start: int, end: int) -> int:
        """Cuts a name where running text goes on: behind more than two small words in a row."""
        if self.key.startswith("vì ", start):
            return end
        small = 0
        for word in re.finditer(r"\S+", self.view[start:end]):
            small = small + 1 if word[0][0].islower() else 0
            if small > 2 and len(self.view[start:end].split()) > 7:
                kept = self.view[start : start + word.start()].split()[:-2]
                # a single syllable is half of a word: "Giải thưởng Ngân hàng tư vấn tốt nhất Việt Nam"
                return start + len(" ".join(kept)) if len(kept) > 1 else end
        return end

    def quote_end(self, start: int, end: int) -> int:
        """ "“Giải thưởng CNVC, LĐ giỏi lần thứ nhất”": of a name inside quotes, where a comma does not end it."""
        if self.view[max(0, start - 1) : start] not in ("“", '"') or not self.key.startswith(", ", end):
            return end
        rest = _REST_OF_QUOTE.match(self.view, end)
        return rest.end("rest") if rest and not stop_words() & set(rest["rest"].split()) else end

    def same_sentence(self, first: int, second: int) -> bool:
        return self.text.sentence_at(first) == self.text.sentence_at(second)

    def conferred(self, at: int) -> bool:
        """Whether a verb of conferring or receiving stands right before."""
        return bool(_CONFERRED.search(self.key, max(0, at - 16), at))

    def _and_continues(self, end: int, joined: Phrases | None) -> bool:
        if not CAPITAL.match(self.view, end) or self.view[end + 1].isdigit() or self._award_at(end + 1):
            return False
        return not (joined and joined.match(self.key, end + 1))

    def _award_at(self, start: int) -> bool:
        return start in self.award_starts


def without_edition(name: str) -> str:
    """The name of a prize without its year and number, which are no part of it; of a name of two words all of it."""
    whole = _EDITION.sub("", _PERIOD.sub("", name)).removesuffix(" cao quý")
    return whole if whole.count(" ") > 1 else name


@cache
def clause_word() -> Phrases:
    """Words that no name runs on beyond: those of the clause, and verbs of more than one word ("truy tặng")."""
    verbs = [form for form in lexicon().pattern_forms("award_verb") if " " in form]
    return Phrases(lexicon().pattern_forms("award_word", "ends_name") + verbs)


@cache
def _compounds() -> Phrases:
    """Words that hold a word of the clause and are none themselves: "công trình" holds "trình"."""
    ends = set(lexicon().pattern_forms("award_word", "ends_name"))
    manner = (form for form, entry in lexicon().forms("award_word").items() if entry.attrs["role"] == "manner")
    return Phrases(form for form in manner if ends & set(form.split()[1:]))


@cache
def _nouns() -> Phrases:
    """Nouns for people that hold a word which ends a name, in titles: "Doanh nhân trẻ tiêu biểu"."""
    return Phrases(form for form in lexicon().forms("award_group") if stop_words() & set(form.split()[1:]))


@cache
def _short_units() -> frozenset[str]:
    return frozenset(form.rstrip(".") for form in lexicon().forms("admin_unit") if form.endswith("."))


def is_short_unit(word: str) -> bool:
    """Whether a word is the short form of a unit, which a dot may follow inside a name."""
    return word.lower() in _short_units()


@cache
def giver_head() -> Phrases:
    """What a giver's name opens with: an office or a body."""
    return Phrases(form for kind in _GIVER_KINDS for form in lexicon().forms(kind))


def of_foreign_state(giver: str) -> bool:
    """Whether a giver is a foreign state: "Nhà nước Lào", "Vương quốc Campuchia"."""
    words = folded(giver).split()
    countries = lexicon().forms("country")
    ends = (" ".join(words[-length:]) for length in range(1, min(4, len(words))))
    return any(end in countries for end in ends) and words[-2:] != ["việt", "nam"]


@cache
def _office() -> Phrases:
    return lexicon().phrases("title")


@cache
def _body_name() -> Phrases:
    return lexicon().phrases("body_name")


def giver_names(text: Text, start: int, end: int) -> list[str]:
    """The offices and bodies that a stretch ends in as givers: "UBND tỉnh và Hội Khuyến học tỉnh" gives two."""
    words = [word.start() for word in _LETTERS.finditer(text.key, start, end)]
    words = [at for at in words if not at or not (is_word(text.key[at - 1]) or text.key[at - 1] in _JOINTS)]
    brackets = [match.span() for match in _BRACKET.finditer(text.key, start, end)]  # "UBND huyện A (tỉnh B) tặng"
    # "Bộ Văn hóa, Thể thao và Du lịch": names that hold a comma or a dash
    bodies = {at: stop for at in words if (stop := _body_name().end_at(text.key, at)) > at}
    reader = NameReader(text, bodies)
    found: list[str] = []
    at, inside = start, False
    for word in words:
        if word < at or not giver_head().match(text.key, word) or any(s < word < e for s, e in brackets):
            continue
        if text.key.endswith(" ngày ", start, word):
            continue  # "kỷ niệm 83 năm ngày Báo chí Cách mạng Việt Nam"
        gap = _BRACKET.sub("", text.key[at:word]).strip()  # "Cục A (Bộ B) và UBND tỉnh"
        listed = found and gap.strip(" ,") in ("", "và")
        small = not text.view[word].isupper()
        if small and not (listed and _office().match(text.key, word)) and not _opens_name(text, word):
            continue
        stop = min(reader.phrase_end(word, joined=giver_head()), end)
        if found and (text.key.endswith(_INSIDE, start, word) or _CAPITAL_WORD.search(text.view, word - 16, word)):
            continue  # "UBND tỉnh đến trụ sở của Sở A tặng"
        # "Tại lễ ra mắt Bệnh viện A, UBND tỉnh tặng": A is told inside the words before
        apart = inside and gap == ","
        if found and (apart or gap.strip(" ,") not in ("", "và")):
            found = []
        if not found and text.key.endswith(" của ", start, word) and text.key.startswith(", ", stop):
            continue  # "theo đề nghị của Sở A, UBND tỉnh": UBND tỉnh gives
        loose = text.key[max(0, word - 2) : word][:1].isalnum() and not text.key.endswith(_BY, 0, word)
        inside = inside if found else loose
        found.append(text.value(word, stop))
        at = stop
    if not found and (alone := _ACRONYM.fullmatch(text.view, start, end)):
        return [alone["name"]]
    return found


def _opens_name(text: Text, at: int) -> bool:
    """ "sở Y tế", "chủ tịch UBND tỉnh": the head of a body or an office in small letters, and capitals behind it."""
    head = _body_head().end_at(text.key, at) or _office().end_at(text.key, at)
    return head > at and CAPITAL.match(text.view, head) is not None and not text.view[head + 1].isdigit()


@cache
def _body_head() -> Phrases:
    words = lexicon().forms("award_word")
    verbs = {form for form, entry in words.items() if entry.attrs["role"] != "unit"}  # "tổ chức"
    return Phrases(form for form in lexicon().forms("body_head") if form not in verbs)


@cache
def kinds() -> str:
    """A pattern of the nouns for those who receive."""
    return alternatives(lexicon().pattern_forms("award_group"))


@cache
def stop_words() -> frozenset[str]:
    """Small words that end a name."""
    return frozenset(lexicon().forms("award_stop"))
