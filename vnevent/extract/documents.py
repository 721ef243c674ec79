"""One mention of a document: its number or its naming phrase, and what stands behind it.

Each reader starts at a noun of a kind ("Nghị quyết") and reads on from its end; the order of ``_READERS`` is the
order in which they are asked.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from ..lexicon import Hit, Phrases, lexicon
from ..text.document import Text
from ..text.letters import LOWER, UPPER
from .dates import Calendar, DateMention
from .document_codes import Code, bare_code, codes_after, full_code, identity, is_party_body
from .document_names import is_no_law, law_name, resolution_names
from .document_told import told_document


class DocumentMention(NamedTuple):
    """A document at one place. ``key`` tells its identity, ``subject`` the span of its title behind it."""

    start: int
    end: int
    type: str
    rule: str
    code: Code | None = None
    reference: str | None = None
    key: tuple[object, ...] = ()
    family: str | None = None
    issuer: str | None = None
    date: DateMention | None = None
    year: int | None = None
    title: str | None = None
    subject: tuple[int, int] | None = None


class Tail(NamedTuple):
    """What stands behind a document's number: its date and issuer, and where its subject runs."""

    end: int
    date: DateMention | None
    year: int | None
    issuer: str | None
    family: str | None
    subject: tuple[int, int] | None
    title: str | None


class _Words(NamedTuple):
    name: Phrases
    issuer: Phrases
    families: dict[str, str]
    subject_end: re.Pattern[str]
    stop: Phrases
    clause: Phrases


@cache
def _issuers() -> re.Pattern[str]:
    """An issuer anywhere in a stretch."""
    return lexicon().pattern("document_issuer")


@cache
def _words() -> _Words:
    lex = lexicon()
    families = {form: entry.attrs["family"] for form, entry in lex.forms("document_issuer").items()}
    kinds = "|".join(re.escape(entry.canonical) for entry in lex.of("document_type"))
    subject_end = re.compile(
        rf"[;\n“\"(]|\.(?!\d)|,(?! bổ sung)| (?:và|cùng) (?:các )?(?:{kinds})"
        r"| (?:đã|đang|sẽ|được|theo|gắn với|bằng|là|trong đó|tại|cho biết|nêu)\b"
    )
    return _Words(
        lex.phrases("document_name_word", "whole"),
        lex.phrases("document_issuer"),
        families,
        subject_end,
        lex.phrases("document_stop"),
        lex.phrases("position_stop"),
    )


_BEFORE_DATE = re.compile(r"[ ,(]{0,3}(?:(?:cùng |được )?(?:ban hành |ký )?(?:cùng )?)?")
_YEAR_ONLY = re.compile(r"[ ,(]{1,3}năm (?P<year>(?:19|20)\d\d)\)?(?!\d| ?-)")
_OF = re.compile(r"\)?,? (?:của|do) |, (?=[^\W\d_])")
# "Nghị định số 77/2024/NĐ-CP do Sở Nội vụ thực hiện": who carries out, not who issues
_CARRIES_OUT = re.compile(r"(?: [^\W\d_]+){0,3} (?:thực hiện|thi hành|chủ trì|quản lý)(?!\w)")
_TERM = re.compile(r",? ?\(?khóa [ivxl\d]{1,5}\b\)?")
_SUBJECT = re.compile(
    r"\)?,? (?:ban hành )?(?:[“\"]|(?:về|thực hiện|triển khai|quy định|hướng dẫn|sửa đổi|điều chỉnh|phê duyệt|thi hành"
    r"|công nhận|thành lập|kiểm tra|tổng kết|sơ kết|ban hành)\b)"
)
_AMENDING_END = re.compile(r";(?! (?:Bộ l|L)uật )|\n|\.(?!\d)")
_TOKEN = re.compile(r"\w[\w&./-]*")


def read_tail(text: Text, at: int, calendar: Calendar) -> Tail:
    """The date, the issuer and the subject that stand behind a document's number."""
    end, issuer, family, year = at, None, None, None
    date = date_at(text, end, calendar)
    if date:
        end = date.end
    elif match := _YEAR_ONLY.match(text.key, end):
        end, year = match.end(), int(match["year"])
    if span := issuer_at(text, end):
        end, issuer = span[1], text.value(*span)
        family = family_of(text.key[span[0] : span[1]])
        if date is None and (date := date_at(text, end, calendar)):
            end = date.end
    subject = subject_at(text, end)
    title = _title(text, subject) if subject else None
    return Tail(end, date, year, issuer, family, subject, title)


def date_at(text: Text, at: int, calendar: Calendar) -> DateMention | None:
    """The date of issue that stands at an offset."""
    if not re.match(r"[ ,(]{1,3}[\dbcđkn]", text.key[at : at + 4]):
        return None
    dates = calendar.dates
    index = bisect_left(dates, (at,))
    if index < len(dates) and dates[index].start - at <= 24 and dates[index].day:
        found = dates[index]
        if _BEFORE_DATE.fullmatch(text.key, at, found.start) and found.start > at:
            return found
    return None


def issuer_at(text: Text, at: int) -> tuple[int, int] | None:
    """The body behind "của" or "do" (or, if the lexicon has it, behind a comma)."""
    match = _OF.match(text.key, at)
    if not match:
        return None
    start = match.end()
    known = _words().issuer.match(text.key, start)
    if not known and (match[0] == ", " or not text.view[start].isupper()):
        return None
    if known and not text.view[start].isupper():
        return None
    end = body_end(text, start)
    while joint := re.match(r", | và ", text.key[end : end + 4]):
        another = _words().issuer.match(text.key, end + joint.end())
        if not another or not text.view[end + joint.end()].isupper():
            break
        end = body_end(text, end + joint.end())
    if match[0].endswith("do ") and _CARRIES_OUT.match(text.key, end):
        return None
    term = _TERM.match(text.key, end)
    return start, term.end() if term else end


_ISSUES = re.compile(r"(?: đã| vừa| mới| cũng)*(?: ký)?(?: ban hành| ra| có| ký)(?: các)? $")


def issuer_before(text: Text, at: int) -> tuple[int, int] | None:
    """The body of "Bộ Chính trị đã ban hành Nghị quyết": the subject of the verb that stands before a document."""
    begin = max(text.key.rfind("\n", 0, at) + 1, at - 110)
    verb = _ISSUES.search(text.key, begin, at)
    if not verb:
        return None
    found: tuple[int, int] | None = None
    for match in _issuers().finditer(text.key, begin, verb.start()):
        if text.view[match.start()].isupper() and (found is None or match.start() >= found[1]):
            joined = found is not None and text.key[found[1] : match.start()] in (", ", " và ")
            found = (found[0] if found and joined else match.start(), body_end(text, match.start()))
    opens = found and re.search(r"(?:^|[,.;:\n(“-]|\bdo) ?$", text.key[max(0, found[0] - 4) : found[0]])
    return found if found and opens and found[1] == verb.start() else None


_CAPITAL_NEXT = re.compile(rf" (?:và )?[{UPPER}]")


def body_end(text: Text, start: int) -> int:
    """Where the name of an issuing body ends: capitalised words and the lower-case ones that such names hold."""
    known = _words().issuer.match(text.key, start)
    end = known.end() if known else start
    while end == start or text.view[end : end + 1] == " ":
        begin = end if end == start else end + 1
        token = _TOKEN.match(text.view, begin)
        inner = _words().name.match(text.key, begin)
        if token and (token[0][0].isupper() or token[0].isdigit()):
            end = begin + len(token[0].rstrip(".-/"))
        elif inner and end > start:
            end = inner.end()
        elif (
            token
            and token[0] != "và"
            and end > start
            and _CAPITAL_NEXT.match(text.view, token.end())
            and not _words().stop.match(text.key, begin)
        ):
            end = token.end()
        else:
            break
    return end


def family_of(issuer_key: str) -> str | None:
    """Whether a body issues party or state documents, where the lexicon knows it."""
    match = _words().issuer.match(issuer_key)
    return _words().families.get(match[0]) if match else None


_ROW = re.compile(rf",(?: [{LOWER}][^,;.:()“\"\n]{{2,40}},){{0,4}} [{LOWER}][^,;.:()“\"\n]{{2,40}}? và [{LOWER}]")


def _in_row(text: Text, comma: int) -> bool:
    """Whether a comma divides a row of nouns ("quy định mức thu, chế độ miễn, giảm và quản lý phí")."""
    words = _words()
    begin = comma + 2
    stops = words.stop.match(text.key, begin) or words.clause.match(text.key, begin)
    return not stops and _ROW.match(text.view, comma) is not None


def subject_at(text: Text, at: int) -> tuple[int, int] | None:
    """The span of a title behind a document: a quotation, or "về ..." up to the end of its clause."""
    match = _SUBJECT.match(text.view, at)  # cased: "Quy định số 5, Quy định số 6" has no subject
    if not match:
        return None
    quote = re.match(r"\)?,? (?:về (?:việc )?)?[“\"]", text.key[at : at + 14])
    if quote:
        start = at + quote.end()
        close = re.compile(r"[“”\"]").search(text.key, start, at + 400)
        end = close.start() if close else -1
        if close and close[0] == "“":  # a quotation that nobody closed ends with its item
            end = text.key.find(";", start, end)
        return (start, end) if end > start else None
    start = at + len(match[0]) - len(match[0].lstrip("), "))
    ending = _AMENDING_END if "sửa đổi" in match[0] else _words().subject_end
    stop = ending.search(text.view, match.end(), match.end() + 320)
    while stop and stop[0] == "," and _in_row(text, stop.start()):
        stop = ending.search(text.view, stop.end(), match.end() + 320)
    end = stop.start() if stop else min(match.end() + 320, len(text.key))
    if stop and stop[0] in '“"' and (close := re.compile(r"[”\"]").search(text.key, stop.end(), stop.end() + 300)):
        end = close.start() + 1
    return start, end


def _title(text: Text, subject: tuple[int, int]) -> str | None:
    value = text.value(*subject)
    return value if 8 <= len(value) <= 300 else None


def family_of_code(code: Code, issuer_family: str | None) -> str | None:
    """Party or state: told by the body in the code, else by the issuer that is named, else by the code's form."""
    if code.parts and (
        is_party_body(code.parts[-1]) or (code.party_form and is_party_body(code.parts[min(1, len(code.parts) - 1)]))
    ):
        return "party"
    if issuer_family or not code.parts:
        return issuer_family
    return "party" if code.party_form and len(code.parts) > 1 else "state"


def _numbered(text: Text, hit: Hit, calendar: Calendar) -> list[DocumentMention]:
    """ "Nghị quyết số 45-NQ/TW ngày ... của ... về ...", with lists of numbers."""
    if is_no_law(text, hit):
        return []
    mode = hit.entry.attrs.get("mode", "code")
    if mode in ("bare", "verb") and text.view[hit.start].islower():
        mode = "lower"
    codes = codes_after(text, hit.end, mode)
    if not codes:
        return []
    tail = read_tail(text, codes[-1].end, calendar)
    issuer, issuer_family = tail.issuer, tail.family
    if issuer is None and (span := issuer_before(text, hit.start)):
        issuer, issuer_family = text.value(*span), family_of(text.key[span[0] : span[1]])
    found = []
    for index, code in enumerate(codes):
        family = family_of_code(code, issuer_family) or hit.entry.attrs.get("family")
        start = hit.start if index == 0 else code.start
        rule = "document-code" if code.parts else "document-number"
        found.append(
            DocumentMention(
                start, code.end, hit.entry.canonical, rule, code, None, identity(code), family, issuer, tail.date,
                tail.year, tail.title if len(codes) == 1 else None, tail.subject,
            )
        )  # fmt: skip
    return found


def _resolution(text: Text, hit: Hit, calendar: Calendar) -> list[DocumentMention]:
    """ "Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Trung ương 4 khóa XI, XII"."""
    if hit.entry.attrs.get("mode") not in ("bare", "verb"):
        return []
    return [
        DocumentMention(
            n.start or hit.start, n.end, hit.entry.canonical, "document-resolution", None, n.reference, n.key, "party"
        )
        for n in resolution_names(text, hit)
    ]


def _law(text: Text, hit: Hit, calendar: Calendar) -> list[DocumentMention]:
    """ "Luật Đất đai năm 2013", "Hiến pháp", "Điều lệ Đảng"."""
    name = law_name(text, hit)
    if not name:
        return []
    kind, family = name.type or hit.entry.canonical, hit.entry.attrs.get("family") or "party"
    numbered = re.match(r",? \(?(?:luật )?số:? ?", text.key[name.end : name.end + 14])
    code = full_code(text, name.end + numbered.end()) if numbered else None
    if code:
        date = date_at(text, code.end, calendar)
        title = text.value(hit.start, name.end)
        return [
            DocumentMention(
                hit.start, code.end, kind, "document-law", code, None, identity(code), family, None, date, None, title
            )
        ]
    return [DocumentMention(hit.start, name.end, kind, "document-law", None, name.reference, name.key, family)]


def _told(text: Text, hit: Hit, calendar: Calendar) -> list[DocumentMention]:
    """ "Quyết định của Bộ Chính trị về việc thành lập ...": told by kind, body and occasion."""
    span = issuer_at(text, hit.end)
    name = told_document(text, hit, span)
    if not name:
        return []
    span = span or issuer_before(text, hit.start)
    issuer = text.value(*span) if span else None
    family = (family_of(text.key[span[0] : span[1]]) if span else None) or hit.entry.attrs.get("family") or "state"
    return [
        DocumentMention(
            hit.start, name.end, hit.entry.canonical, "document-told", None, name.reference, name.key, family, issuer
        )
    ]


_READERS: tuple[Callable[[Text, Hit, Calendar], list[DocumentMention]], ...] = (_numbered, _law, _resolution, _told)


def read_mentions(text: Text, hit: Hit, calendar: Calendar) -> list[DocumentMention]:
    """The documents that are named at a noun of a kind."""
    for reader in _READERS:
        if found := reader(text, hit, calendar):
            return found
    return []


def short_mention(text: Text, hit: Hit, known: set[tuple[str, int]]) -> DocumentMention | None:
    """A bare number whatever follows it, where the article has told that document elsewhere."""
    code = bare_code(text, hit.end + 1, strict=False, said=True)
    if not code or (hit.entry.canonical, code.number) not in known:
        return None
    return DocumentMention(
        hit.start,
        code.end,
        hit.entry.canonical,
        "document-short",
        code,
        None,
        identity(code),
        hit.entry.attrs.get("family"),
    )


def coded_mention(text: Text, code: Code, kind: str, calendar: Calendar) -> DocumentMention:
    """A code without a noun before it ("theo 37-QĐ/TW")."""
    tail = read_tail(text, code.end, calendar)
    family = family_of_code(code, tail.family)
    return DocumentMention(
        code.start, code.end, kind, "document-code-alone", code, None, identity(code), family, tail.issuer, tail.date,
        tail.year, tail.title, tail.subject,
    )  # fmt: skip
