"""Numbers and symbols of documents: "45-NQ/TW", "30/2020/NĐ-CP", "217 QĐ/ TW", bare "57", and lists of them.

Party form is NN-LOẠI/CƠQUAN, state form NN/LOẠI-CƠQUAN or NN/YYYY/LOẠI-CƠQUAN; the press swaps and drops separators.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..lexicon import Phrases, lexicon
from ..text.document import Text
from ..text.letters import UPPER
from ..text.patterns import regex


class Code(NamedTuple):
    """A document's number as printed, without blanks; ``parts`` of its symbol are in capitals, none if it is bare."""

    start: int
    end: int
    printed: str
    number: int
    year: int | None
    parts: tuple[str, ...]
    party_form: bool


# What follows a symbol with blanks around its dash ("QĐ - UBND miễn nhiệm ...")
_BEHIND_SYMBOL = (
    "ngày|của|về|do|năm|miễn nhiệm|bổ nhiệm|điều động|công nhận|phê duyệt|giao|thành lập|ban hành|quy định|hướng dẫn"
    "|tặng|khen thưởng|xếp hạng|cho phép|thu hồi|hủy bỏ|sửa đổi"
)


class _Patterns(NamedTuple):
    full: re.Pattern[str]
    counted: Phrases
    kind: Phrases


@cache
def type_codes() -> dict[str, str]:
    """The abbreviations of kinds in capitals, with the kinds they stand for."""
    return {
        code.upper(): entry.canonical
        for entry in lexicon().of("document_type")
        for code in entry.attrs.get("codes", [])
    }


@cache
def _patterns() -> _Patterns:
    kinds = "|".join(sorted((re.escape(code) for code in type_codes()), key=len, reverse=True))
    # "T.Ư", "TTg", "SGD&ĐT"
    word = rf"(?:T\. ?[ƯW]|[{UPPER}][\w&]*)"
    # One blank beside a dash, or between the kind and a body in capitals: "QĐ -TTg", "QĐ BGDĐT".
    in_capitals = rf"(?<=[{UPPER}]) (?=[{UPPER}]{{3,}}(?![^\W\d_])){word}(?= (?:ngày|của|về|công nhận))"
    in_dashes = rf" - (?=(?:[{UPPER}]{{2,9}}|TTg)(?:[,;.)\n]| (?:{_BEHIND_SYMBOL})(?!\w)|$)){word}"
    # "QĐ.HĐTS", "SGD & ĐT"
    dotted = rf"\.(?:(?=[{UPPER}]{{2}})| (?=[{UPPER}]{{3,6}} (?:ngày|của|về) )){word}| & (?=[{UPPER}]{{2}}){word}"
    more = rf"(?: ?//? ?{word}|-{word}|{dotted}|(?: -|- )(?=[{UPPER}]{{2}}){word}|{in_dashes}|{in_capitals})"
    full = (
        rf"(?P<number>\d{{1,5}})(?P<letter>[a-z]?)(?: ?[/-] ?(?P<year>(?:19|20)\d\d)(?= ?[/-]))?"
        rf"(?P<separator> ?(?:[-/]|//) ?| ?(?=(?:{kinds}) ?[-/]))(?P<symbol>{word}{more}{{0,4}})(?!\w)"
    )
    return _Patterns(regex(full), lexicon().phrases("document_counted"), lexicon().phrases("document_type"))


_BARE = regex(r"(?P<number>\d{1,4})(?P<letter>[ab]?)(?P<year>/(?:19|20)\d\d)?(?![\d%]|[^\W\d_]|/|[.,]\d|-\d)")
# What may follow a bare number that no "số" announces, after a noun that is also a verb, or in a list.
_AFTER_BARE = regex(
    r"\s*(?:[.,;:)”\"]|$)| (?:của|về|ngày|công nhận|\(|được|đã|do|năm (?:19|20)\d\d(?! ?-)"
    r"|và (?:\d|nghị|chỉ|quy|kết|kế)|[“\"]về )|\n"
)
_DATED = regex(r" (?:năm (?:19|20)\d\d(?! ?-)|ngày \d)")
_DATED_NUMBER = regex(r"\d{1,4},? ngày \d")
_NEXT = regex(r" ?[,;] ?(?:và )?(?:số:? ?)?|,? (?:và|cùng|hoặc|hay) (?:số:? ?)?")
# How far behind its noun a number may stand: beyond "(số: " and the words of ``_QUALIFIED``.
_NEAR = 120
_DIGIT = regex(r"\d")
_NUMBER_WORD = regex(r" ?\(?(?:số) ?:? ?")


def _counts(key: str, end: int) -> bool:
    """Whether a number counts or measures what follows it."""
    if key.startswith(("%", " %"), end):
        return True
    return key.startswith(" ", end) and _patterns().counted.match(key, end + 1) is not None


def full_code(text: Text, at: int) -> Code | None:
    """The full code that starts at an offset."""
    match = _patterns().full.match(text.view, at)
    if not match or (
        at and (text.view[at - 1].isalnum() or text.view[at - 1] in "/-") and not text.key.endswith("số", 0, at)
    ):
        return None
    symbol = match["symbol"].replace(" & ", "&")
    parts = tuple(_part(part) for part in re.split(r" ?(?:[-/]|//) ?|(?<!(?<!\w)T)\. ?| (?=[^ ])", symbol) if part)
    if not any(_is_symbol(part) for part in parts[:2]):
        return None
    return Code(
        at,
        match.end(),
        _printed(text, at, match.end()),
        int(match["number"]),
        int(match["year"]) if match["year"] else None,
        parts,
        _party_form(match, parts),
    )


def _party_form(match: re.Match[str], parts: tuple[str, ...]) -> bool:
    """NN-LOẠI/CƠQUAN, or a party body's number with its separators swapped or dropped."""
    separator = match["separator"].strip()
    if separator == "-" or (not separator and "/" in match["symbol"]):
        return True
    return not match["year"] and is_party_body(parts[-1]) and parts[0] in type_codes()


def bare_code(text: Text, at: int, strict: bool, said: bool = False) -> Code | None:
    """The bare number that starts at an offset; ``strict`` asks for what follows a number of a document."""
    match = _BARE.match(text.view, at)
    numbered = text.key.endswith(("số ", "số: "), 0, at)
    if not match or (not match["year"] and not numbered and _is_year(match["number"])):
        return None
    if not said and _counts(text.key, match.end()) and not _DATED.match(text.key, match.end()):
        return None
    if strict and not _AFTER_BARE.match(text.key, match.end()):
        return None
    year = int(match["year"][1:]) if match["year"] else None
    return Code(at, match.end(), _printed(text, at, match.end()), int(match["number"]), year, (), False)


_NO_KIND = regex(r"(?:kỷ|pháp) luật")
_QUALIFIED = regex(r"(?: [^\W\d_]+){1,6}? số ?:? ?(?=\d)")


def _qualified(text: Text, at: int) -> re.Match[str] | None:
    """ "Kết luận thanh tra số 12/KL-TTr": words between noun and number, none of them another kind."""
    match = _QUALIFIED.match(text.key, at)
    between = _NO_KIND.sub("", match[0]) if match else ""
    return match if match and not _patterns().kind.stand_in(between) else None


def codes_after(text: Text, at: int, mode: str) -> list[Code]:
    """The code or list of codes that follows a noun ("59, 70, 71 và 72"); ``mode`` as in the lexicon."""
    if not _DIGIT.search(text.view, at, at + _NEAR):
        return []
    qualified = None
    said = _NUMBER_WORD.match(text.key, at) or (qualified := _qualified(text, at))
    start = said.end() if said else at + 1
    if not said and text.key[at : at + 2] == " (":
        start = at + 2
    elif not said and text.key[at : at + 1] != " ":
        return []
    if qualified:
        dated = _DATED_NUMBER.match(text.key, start)  # "Kết luận thanh tra số 431 ngày 5/3"
        mode = "bare" if dated and mode in ("bare", "verb", "lower", "number") else "code"
    if said and (codes := _row_before_full(text, start)):
        return codes
    first = full_code(text, start) or _first_bare(text, start, bool(said), mode)
    if not first:
        return []
    codes = [first]
    while len(codes) < 20 and (joint := _NEXT.match(text.key, codes[-1].end)):
        following = full_code(text, joint.end())
        if not following and (not first.parts or "số" in joint[0]):
            following = bare_code(text, joint.end(), strict=True)
        if not following or (following.parts and first.parts and following.parts[0] != first.parts[0]):
            break
        codes.append(following)
    return codes


_ROW = regex(r"(?:\d{1,4}(?:, | và )){1,12}(?=\d{1,4} ?[/-])")


def _row_before_full(text: Text, at: int) -> list[Code]:
    """ "số 09, 10, 11/KL-TTr": bare numbers before the one that has the symbol of them all."""
    row = _ROW.match(text.key, at)
    last = full_code(text, row.end()) if row else None
    if not row or not last:
        return []
    bare = [bare_code(text, m.start() + at, strict=False, said=True) for m in re.finditer(r"\d+", row[0])]
    return [code for code in bare if code] + [last]


def _first_bare(text: Text, at: int, said: bool, mode: str) -> Code | None:
    if mode in ("code", "law", "constitution", "statute", "platform") or (mode == "number" and not said):
        return None
    code = bare_code(text, at, strict=mode in ("verb", "lower") and not said, said=said)
    small = code is not None and code.number < 10 and not code.printed.startswith("0")
    return None if small and mode == "lower" and not said else code


def code_around(text: Text, slash: int) -> Code | None:
    """The full code that a slash belongs to, where its symbol names a kind of document."""
    start = slash
    before = re.search(
        r"\d{1,5} ?(?:-? ?[^\W\d_]{1,6} ?)?$|\d{1,5} ?[/-] ?(?:19|20)\d\d ?$", text.view[max(0, slash - 14) : slash]
    )
    if not before:
        return None
    start = max(0, slash - 14) + before.start()
    code = full_code(text, start)
    if not code or code.end <= slash or not code.parts or code.parts[0] not in type_codes():
        return None
    return code


def is_party_body(part: str) -> bool:
    """Whether the abbreviation of a body is one of the party's: its committees end in TW, TU, HU, QU, ĐU."""
    return part.endswith(("TW", "TU", "HU", "QU", "ĐU", "ĐUK")) or part.startswith(("ĐU", "BTV"))


def identity(code: Code) -> tuple[object, ...]:
    """What two spellings of one code have in common."""
    return (code.number, code.year, "".join(code.parts).replace("QĐI", "QĐ"))


def _part(part: str) -> str:
    return re.sub(r"T\. ?[ƯW]", "TW", part).upper().replace("TƯ", "TW")


def _is_symbol(part: str) -> bool:
    return part in type_codes() or len(part) >= 2


def _is_year(number: str) -> bool:
    return len(number) == 4 and number.startswith(("19", "20"))


def _printed(text: Text, start: int, end: int) -> str:
    """As the article prints it, without blanks and with one kind of dash."""
    return re.sub(r"[\u2010-\u2015\u2212]", "-", re.sub(r"\s", "", text.value(start, end)))
