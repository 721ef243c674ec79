"""Names of resolutions that have no number: where such a name begins to identify, and where it ends.

A resolution of a congress or a plenum needs a numeral ("Đại hội XIII", "Trung ương 4 khóa XII") or a term.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..lexicon import Hit, Phrases, lexicon
from ..text.document import Text
from ..text.letters import UPPER
from ..text.normalize import fold
from ..text.patterns import regex


class Name(NamedTuple):
    """A naming phrase: its end in the text, its wording as a value, and what tells its identity.

    ``start`` is given where the name does not start at the noun.
    """

    end: int
    reference: str
    key: tuple[object, ...]
    type: str | None = None
    start: int | None = None


@cache
def _issuer() -> Phrases:
    return lexicon().phrases("document_issuer")


@cache
def _name_words() -> frozenset[str]:
    return frozenset(lexicon().forms("document_name_word"))


# --- resolutions of congresses and plenums

_CENTRAL = r"(?:trung ương|t\. ?ư|(?<!thứ )tư|tw)"
_HEAD = regex(
    r" (?:của )?(?:các )?(?:đại hội|đhđb|đh|hội nghị)(?!\w)"
    rf"| (?:{_CENTRAL}|bch|ban chấp hành|đảng bộ|lần thứ)(?!\w)|(?: {_CENTRAL})?(?=\d{{1,2}}\b)"
)
# "Nghị quyết Đại hội XII của Đảng và Đại hội Đảng bộ tỉnh lần thứ XX" is two
_ANOTHER = regex(r",? (?:và )?(?=(?:đại hội|hội nghị|đảng bộ) )")
# A congress may go without its number where its body has a name of its own
_NAMED_BODY = regex(
    rf"(?:ảng|oàn) bộ (?:(?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường) [{UPPER}]|(?:tỉnh|thành phố|TP)$)"
)
_GENERIC = regex(r"các cấp|các đảng bộ")
_NUMERAL = regex(r"(?:TW|T\.?Ư)?(?:\d{1,2}|[IVXL]{1,6})")
_ORDINALS = {
    "nhất": 1,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
}
_YEARS = regex(r"(?:19|20)\d\d(?:-(?:19|20)\d\d)?|-")
_GOES_ON = regex(r"nhiệm kỳ|khóa|ban chấp hành|bch|[ivx]{1,5}\b|lần thứ|\d{1,2}\b")
_TERMS = regex(
    r"(?P<base>.*?)[ ,(]*\(?(?P<word>kh(?:óa|oá)) (?P<terms>(?:[IVXL]+|\d{1,2})"
    r"(?:(?:, | và )(?:kh(?:óa|oá) )?(?:[IVXL]+|\d{1,2}))+)\)?$",
    re.IGNORECASE,
)
_PLENUMS = regex(
    rf"(?P<base>.*?{_CENTRAL} ?)(?P<numbers>\d{{1,2}}(?:(?:, | và )\d{{1,2}})+)"
    r"(?P<rest>[ ,(]*\(?kh(?:óa|oá) (?:[ivxl]+|\d+)\)?)?$",
    re.IGNORECASE,
)
_TOKEN = regex(r"[^\s]+")


def resolution_names(text: Text, hit: Hit) -> list[Name]:
    """The resolutions that are named at a noun: one for each term and each number of a list."""
    abbreviated = text.key[hit.start : hit.end].startswith("nqtw")
    if not abbreviated and not _HEAD.match(text.key, hit.end):
        return []
    end, told = _resolution_end(text, hit.end)
    told = (
        told or (abbreviated and text.key[hit.end - 1].isdigit()) or bool(_NAMED_BODY.search(text.view, hit.end, end))
    )
    if (end == hit.end and not abbreviated) or _GENERIC.search(text.key, hit.start, end):
        return []
    first = _expanded(text.value(hit.start, end)) if told else []  # "Đại hội công đoàn huyện và Đại hội XV công đoàn"
    names = [Name(end, each, _resolution_key(each)) for each in first]
    while joint := _ANOTHER.match(text.key, end):
        end, told = _resolution_end(text, joint.end())
        if not told:
            break
        reference = f"{text.value(hit.start, hit.end)} {text.value(joint.end(), end)}"
        names += [Name(end, each, _resolution_key(each), None, joint.end()) for each in _expanded(reference)]
    return names


def _resolution_end(text: Text, at: int) -> tuple[int, bool]:
    """Where the name ends, and whether it holds a numeral or a term."""
    end, told, position, last, unknown = at, False, at, "", 0
    limit = min(len(text.key), at + _LONGEST)
    while limit > position and (token := _TOKEN.match(text.view, position + (text.view[position] == " "))):
        raw = token[0]
        word = raw.strip('(),.;:”"')
        if raw.startswith(("“", '"')) or (raw.startswith("(") and word.lower() not in ("khóa", "nhiệm")):
            break
        kind = _word_kind(text, token.end(), word, last, told)
        unknown = unknown + 1 if kind == "unknown" else 0
        if not kind or unknown > 3:
            break
        told = told or kind == "numeral"
        position = token.end()
        if kind in ("numeral", "solid"):
            end = token.start() + raw.rindex(word) + len(word)
            end += raw[end - token.start() : end - token.start() + 1] == ")"
        last = word.lower()
        after = raw[raw.rindex(word) + len(word) :]
        if text.view[position : position + 1] == "\n" or (after and not _goes_on(text, position, after)):
            break
    return end, told


def _goes_on(text: Text, position: int, after: str) -> bool:
    return after == "," and bool(_GOES_ON.match(text.key, position + 1))


_NUMERAL_NEXT = regex(r" (?:khóa )?(?:[IVXL]+|\d{1,2})(?!\w)")


def _word_kind(text: Text, at: int, word: str, last: str, told: bool) -> str:
    """ "numeral", "solid" (may end a name), "weak" or "unknown" (may stand inside), or "" where the name has ended."""
    low = word.lower()
    if _NUMERAL.fullmatch(word) or (last == "thứ" and low in _ORDINALS):
        return "numeral"
    if _YEARS.fullmatch(word):
        return "weak" if word == "-" else "numeral" if last in ("kỳ", "-") else ""
    if low == "và":
        # "khóa XI và XII": the conjunction goes on only between numerals.
        return "weak" if _NUMERAL.fullmatch(last.upper()) and _NUMERAL_NEXT.match(text.view, at) else ""
    if low == "của" and told and last == "đảng":  # "Nghị quyết Đại hội XII của Đảng của tỉnh rất nghiêm túc"
        return ""
    if low in _INNER and not word[:1].isupper():
        return "weak"
    if low in _name_words():
        return "solid"
    if fold(word) in lexicon().forms("document_stop"):
        return ""
    return "solid" if word[:1].isupper() else "" if told else "unknown"


def _expanded(reference: str) -> list[str]:
    """ "Nghị quyết Trung ương 4 khóa XI, XII" is two, "Trung ương 4, 5 khóa XII" too."""
    if match := _TERMS.fullmatch(reference):
        terms = re.findall(r"\b[IVXLivxl]+\b|\b\d{1,2}", match["terms"])
        return [f"{match['base']} {match['word']} {term}" for term in terms]
    if match := _PLENUMS.fullmatch(reference):
        return [f"{match['base']}{n}{match['rest'] or ''}" for n in re.findall(r"\d{1,2}", match["numbers"])]
    return [reference]


def _roman(word: str) -> int:
    values = {"i": 1, "v": 5, "x": 10, "l": 50}
    total = 0
    for char, after in zip(word, [*word[1:], ""], strict=True):
        value = values[char]
        total += -value if values.get(after, 0) > value else value
    return total


def _resolution_key(reference: str) -> tuple[object, ...]:
    """Numbers, terms and the words that are left when the usual ones are taken out."""
    low = re.sub(r"\(|\)|,", " ", fold(reference))
    low = re.sub(rf"(?<!\w){_CENTRAL}(?=\d|\b)|nqtw", " trungương ", low)
    low = re.sub(r"(?<=thứ )\w+", lambda m: str(_ORDINALS.get(m[0], m[0])), low)
    # A word is a Roman numeral only where a numeral can stand.
    words = low.split()
    term = number = None
    rest: set[str] = set()
    previous = ""
    for word in words:
        value = (
            int(word) if word.isdigit() and len(word) < 3 else _roman(word) if re.fullmatch("[ivxl]+", word) else None
        )
        if value is not None and previous == "khóa":
            term = value
        elif value is not None and number is None:
            number = value
        elif not re.fullmatch(r"[\d-]+", word):
            rest.add(word)
        previous = word
    plenum = "trungương" in rest
    local = "bộ" in rest or bool(rest & {"công", "đoàn", "mttq"})
    rest -= _USUAL
    level = "plenum" if plenum and not local else "local" if local or rest else "congress"
    return ("resolution", level, number, term, frozenset(rest))


_LONGEST = 200
_INNER = frozenset(["của", "lần", "thứ", "các", "khóa", "nhiệm", "kỳ", "hội", "tw"])
_USUAL = frozenset((
    "nghị", "quyết", "nq", "kết", "luận", "kl", "chỉ", "thị", "đại", "hội", "đh", "đảng", "bộ", "của", "lần",
    "thứ", "biểu", "toàn", "quốc", "nhiệm", "kỳ", "khóa", "trungương", "ban", "chấp", "hành", "bch", "tw", "cộng",
    "sản", "việt", "nam",
))  # fmt: skip


# --- where a clause ends

_CLAUSE_END = regex(
    r"[;:\n“\"]| \((?=với|giai đoạn|tỷ lệ|tỉ lệ|ban hành|kèm|\d|(?:[^\W\d_]+ ){0,6}số:? ?\d)"
    rf"|(?<= (?:19|20)\d\d) (?=[{UPPER}])|\.(?= [{UPPER}]|\n|$)"
    r"|, | - (?!\d{4})"
    r"| cùng | để | nhằm | bao gồm | cho biết| đã | được | sẽ | trong đó| có hiệu lực| (?:theo )?quy định tại| với \d"
    r"| là (?:một |những )?(?=cơ sở|căn cứ|tiền đề|nền tảng|động lực|bước|dấu mốc|kim chỉ nam|văn bản)"
    r"| và (?=trao|tặng|công bố|ra mắt|các |bổ nhiệm|đón)"
)


_WORD = regex(rf"[{UPPER}][^\W\d_]*")


class _Clauses(NamedTuple):
    stop: Phrases
    post: Phrases
    clause: Phrases
    row: Phrases


@cache
def _clauses() -> _Clauses:
    lex = lexicon()
    in_rows = {*lex.pattern_forms("position_stop", "nominal"), *lex.pattern_forms("document_clause", "row")}
    post = Phrases(form for form in lex.forms("position_stop") if form not in in_rows)
    clause = Phrases(form for form in lex.forms("document_clause") if form not in in_rows)
    return _Clauses(lex.phrases("document_stop"), post, clause, lex.phrases("document_clause", "row"))


_NUMBER = regex(r"số:? ?\d")
_AGAIN = ("ở", "cho", "của", "tại", "với", "từ")
_TO_PERSON = regex(r"(?:\w+ ){1,2}(?:ông|bà|đồng chí|đ/c) ")  # "thành lập Ban Nội chính, phân công ông A ..."


def in_row(text: Text, comma: int) -> bool:
    """Whether a comma divides a row of nouns or verbs ("quy định mức thu, chế độ miễn, giảm phí"), no clauses."""
    at = comma + 2
    if text.view[comma + 1 : at] != " " or not text.view[at : at + 1].islower() or _NUMBER.match(text.key, at):
        return False
    if _TO_PERSON.match(text.key, at):
        return False
    word = text.key[at : at + 4].split(" ")[0]  # "cán bộ ở cấp xã, ở thôn, khu phố"
    if word in _AGAIN and f" {word} " in text.key[max(0, comma - 24) : comma]:
        return True
    words = _clauses()
    stops = (words.stop, words.post, words.clause)
    return words.row.match(text.key, at) is not None or not any(stop.match(text.key, at) for stop in stops)


def _beyond(text: Text, at: int, mark: re.Match[str]) -> int:
    """Where a name goes on that holds a mark; 0 where it ends.

    "Quân đoàn 3, Quân đoàn 4" and "Trường Y, ĐHQG" go on behind a comma, a new clause does not.
    """
    if mark[0] == ", ":
        word = _WORD.match(text.view, mark.end())
        if word and (word[0].isupper() or f" {word[0]} " in text.view[at : mark.start()]):
            return mark.end()
        if in_row(text, mark.start()):
            return mark.end()
    start = mark.start()
    for _ in range(5):  # "Bộ Văn hóa, Thể thao và Du lịch", "Bộ Lao động - Thương binh và Xã hội"
        start = text.key.rfind(" ", at, start)
        body = _issuer().match(text.key, start + 1) if start > 0 else None
        if body and body.end() > mark.end():
            return body.end()
    return 0


def clause_end(text: Text, at: int, words: int) -> int:
    """Where the clause ends that names a document, within about so many words."""
    limit = min(len(text.key), at + words * 7)
    match = _CLAUSE_END.search(text.view, at, limit)
    while match and match[0] in (", ", " - ") and (beyond := _beyond(text, at, match)):
        match = _CLAUSE_END.search(text.view, beyond, limit)
    end = match.start() if match else limit
    if not match and end < len(text.key):
        end = text.view.rfind(" ", at, end)
    return at + len(text.view[at:end].rstrip(" ,-(:|."))
