"""One mention of a document: its number or its naming phrase, and what stands behind it.

Each reader starts at a noun of a kind ("Nghị quyết") and reads on from its end; the order of ``_READERS`` is the
order in which they are asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from ..lexicon import Hit, Phrases, lexicon
from ..text.document import Text
from ..text.patterns import regex
from .dates import DateMention
from .document_codes import Code, bare_code, codes_after, full_code, identity, is_party_body, type_codes
from .document_days import date_at, date_before, year_before
from .document_issuers import Issuer, Surroundings, family_of, issuer_at, issuer_before, passed_by
from .document_laws import AMENDS, is_foreign, is_foreign_number, is_no_law, last_law, law_name
from .document_names import in_row, resolution_names
from .document_told import may_be_told, told_document


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
    tail_end: int = 0


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
    subject_end: re.Pattern[str]
    kind: Phrases


@cache
def _words() -> _Words:
    lex = lexicon()
    kinds = "|".join(re.escape(entry.canonical) for entry in lex.of("document_type"))
    subject_end = regex(
        rf"[;\n“\"()]|\.(?!\d)|,(?! bổ sung| nhiệm kỳ \d|\d)"
        rf"| (?:và|cùng)(?: triển khai| thực hiện)? (?:các )?(?:{kinds})"
        rf"| thay thế (?:cho )?(?:các )?(?:{kinds})"
        r"| (?:và|cùng) (?:các )?(?:hướng dẫn|kế hoạch|kết luận|quyết định|chỉ thị|nghị quyết|thông tư) số (?=\d)"
        r"| (?:đã|đang|sẽ|được|(?<!làm )(?<!tiếp )theo|gắn với|với nội dung|bằng|là|thì|trong đó"
        r"|(?<!tồn )tại(?! ngũ| chỗ| chức)|cho biết|nêu)\b"
    )
    return _Words(subject_end, lex.phrases("document_type"))


_YEAR_ONLY = regex(r"[ ,(]{1,3}năm (?P<year>(?:19|20)\d\d)\)?(?!\d| ?-)")
_SUBJECT = regex(
    r"\)?,? (?:ban hành )?(?:[“\"'‘]|(?:về|thực hiện|triển khai|quy định(?!,)|hướng dẫn|sửa đổi|điều chỉnh|phê duyệt"
    r"|thi hành|công nhận|thành lập|kiểm tra|tổng kết|sơ kết|ban hành(?!,))\b)"
    r"|\)? (?:Ban hành|Về|Phê duyệt|Sửa đổi|Công nhận|Triển khai|Thành lập) "
)
_AMENDING_END = regex(r";(?! (?:Bộ l|L)uật )|\n|\.(?!\d)")


# "Quyết định 263/QĐ-TTg năm 2022 phê duyệt Chương trình do Thủ tướng Chính phủ ban hành"
_ISSUED_BY = regex(r" do (?P<body>[^,;.()]{3,70}) ban hành(?=,|$)")


def _named(text: Text, body: Issuer) -> tuple[str, str | None]:
    """The name of who issues a document, and whether that body issues party or state documents."""
    return text.value(body.start, body.end), family_of(text.key[body.start : body.end])


def read_tail(around: Surroundings, at: int) -> Tail:
    """The date, the issuer and the subject that stand behind a document's number."""
    text = around.text
    end, issuer, family, year = at, None, None, None
    date = date_at(around, end)
    if date:
        end = date.end
    elif match := _YEAR_ONLY.match(text.key, end):
        end, year = match.end(), int(match["year"])
    if body := issuer_at(around, end):
        end, (issuer, family) = body.after, _named(text, body)
        if date is None and (date := date_at(around, end)):
            end = date.end
    elif passed := passed_by(around, end):
        body, day = passed
        end, (issuer, family), date = body.after, _named(text, body), date or day
    subject = subject_at(text, end)
    title = _title(text, subject) if subject else None
    if subject and not issuer and (told := _ISSUED_BY.search(text.key, *subject)):
        issuer, family = text.value(told.start("body"), told.end("body")), family_of(told["body"])
        title = _title(text, (subject[0], told.start()))
    quoted = subject is not None and text.key[subject[1] : subject[1] + 5] in ("” của", '" của')
    if subject and quoted and not issuer and (body := issuer_at(around, subject[1] + 1)):
        issuer, family = _named(text, body)  # "Quy định 37 về “Những điều ...” của Ban Chấp hành Trung ương"
    return Tail(end, date, year, issuer, family, subject, title)


_CLOSING = regex(r"[“”\"]")
_QUOTED_END = regex(r"[”\"]")
_CLOSING_SINGLE = regex(r"['’](?!\w)|[“”\"\n]")


def subject_at(text: Text, at: int) -> tuple[int, int] | None:
    """The span of a title behind a document: a quotation, or "về ..." up to the end of its clause."""
    match = _SUBJECT.match(text.view, at)  # cased: "Quy định số 5, Quy định số 6" has no subject
    if not match:
        return None
    quote = re.match(r"\)?,? (?:về (?:việc )?)?(?P<mark>[“\"'‘])", text.key[at : at + 14])
    if quote:
        start = at + quote.end()
        closing = _CLOSING if quote["mark"] in '“"' else _CLOSING_SINGLE
        close = closing.search(text.key, start, at + 400)
        end = close.start() if close else -1
        if close and close[0] == "“":  # a quotation that nobody closed ends with its item
            end = text.key.find(";", start, end)
        return (start, end) if end > start else None
    start = at + len(match[0]) - len(match[0].lstrip("), "))
    ending = _AMENDING_END if "sửa đổi" in match[0] else _words().subject_end
    stop = ending.search(text.view, match.end(), match.end() + 320)
    while stop and stop[0] == "," and in_row(text, stop.start()):
        stop = ending.search(text.view, stop.end(), match.end() + 320)
    end = stop.start() if stop else min(match.end() + 320, len(text.key))
    if stop and stop[0] in '“"' and (close := _QUOTED_END.search(text.key, stop.end(), stop.end() + 300)):
        end = close.start() + 1
    return start, end


def _title(text: Text, subject: tuple[int, int]) -> str | None:
    value = re.sub(r"(?: như sau)? ?:$", "", text.value(*subject))
    if value.endswith(")") and value.count(")") > value.count("("):
        value = value[:-1].rstrip()
    return value if 8 <= len(value) <= 300 and value.count(" ") > 1 else None


def family_of_code(code: Code, issuer_family: str | None) -> str | None:
    """Party or state: told by the body in the code, else by the issuer that is named, else by the code's form."""
    if len(code.parts) == 2 and code.parts[1] in type_codes() and code.parts[0] not in type_codes():
        return "party" if is_party_body(code.parts[0]) else "state"  # "128-VH/QĐ", of the body before the kind
    if code.parts and (
        is_party_body(code.parts[-1]) or (code.party_form and is_party_body(code.parts[min(1, len(code.parts) - 1)]))
    ):
        return "party"
    if issuer_family or not code.parts:
        return issuer_family
    return "party" if code.party_form and len(code.parts) > 1 and code.parts[-1] not in _STATE_BODIES else "state"


# Abbreviations of bodies that issue no party documents, whatever the dashes in their numbers
_STATE_BODIES = frozenset(("TTG", "CP", "CTN", "UB", "UBND", "HĐND"))


_NUMBER_BEHIND = regex(r"(?:,| \() ?số:? ?(?=\d)")
_SUBJECT_WITHIN = 160


def _code_behind_subject(text: Text, hit: Hit) -> list[Code]:
    """ "Quyết định công nhận di tích, số 128-VH/QĐ ngày 16/11/1988": a number that follows what the document does."""
    if text.key.find("số", hit.end, hit.end + _SUBJECT_WITHIN) < 0 or not _ACTS.match(text.key, hit.end):
        return []
    number = _NUMBER_BEHIND.search(text.key, hit.end, hit.end + _SUBJECT_WITHIN)
    code = full_code(text, number.end()) if number else None
    if not number or not code or not any(type_codes().get(part) == hit.entry.canonical for part in code.parts):
        return []
    between = text.key[hit.end : number.start()]
    return [] if re.search(r"[.;\n]", between) or _words().kind.stand_in(between) else [code]


_ACTS = regex(
    r" (?:về |công nhận|thành lập|phê duyệt|ban hành|xếp hạng|giao|cho phép|bổ nhiệm|điều động|khen thưởng|tặng)"
)


# "Thông cáo số 12, kỳ họp thứ ba": a report in a row of them
_OF_SESSION = regex(r",? (?:của )?kỳ họp")


def _numbered(around: Surroundings, hit: Hit) -> list[DocumentMention]:
    """ "Nghị quyết số 45-NQ/TW ngày ... của ... về ...", with lists of numbers."""
    text = around.text
    if is_no_law(text, hit):
        return []
    mode = hit.entry.attrs.get("mode", "code")
    if mode in ("bare", "verb") and text.view[hit.start].islower():
        mode = "lower"
    codes = codes_after(text, hit.end, mode) or _code_behind_subject(text, hit)
    if not codes or (mode == "law" and any(named.code for named in _law(around, hit))):
        return []  # "Luật Đất đai số 31/2024/QH15" has a name besides
    tail = read_tail(around, codes[-1].end)
    issuer, issuer_family, date, year = tail.issuer, tail.family, tail.date, tail.year
    if not codes[0].parts and (
        is_foreign(text, hit.start, codes[-1].end, near=False)
        or (not issuer_family and is_foreign_number(text, hit.start, codes[-1].end))
        or (hit.entry.canonical == "Thông cáo" and _OF_SESSION.match(text.key, codes[-1].end))
    ):
        return []
    body = issuer_before(around, hit.start)
    of = text.key.rfind(" của ", hit.end, max(codes[0].start - 4, hit.end))
    if not body and of > 0 and (within := issuer_at(around, of)) and _NUMBER_BEHIND.match(text.key, within.end):
        body = within  # "Quyết định công nhận di tích của Bộ Văn hóa, số 128-VH/QĐ"
    if body:
        date = date or (None if year else date_before(around, body))
        year = year or (None if date else year_before(around, body))
        if issuer is None:
            issuer, issuer_family = _named(text, body)
    if not codes[0].parts and issuer is None and "vague" in hit.entry.attrs:
        return []
    found = []
    for index, code in enumerate(codes):
        family = family_of_code(code, issuer_family) or hit.entry.attrs.get("family")
        start = hit.start if index == 0 else code.start
        rule = "document-code" if code.parts else "document-number"
        joint = hit.entry.canonical == "Thông tư" and "TTLT" in code.parts
        guiding = hit.entry.canonical == "Hướng dẫn" and text.key.endswith("thông tư ", 0, hit.start)
        kind = "Thông tư liên tịch" if joint else "Thông tư" if guiding else hit.entry.canonical
        found.append(
            DocumentMention(
                start, code.end, kind, rule, code, None, identity(code), family, issuer, date,
                year, tail.title if len(codes) == 1 else None, tail.subject, tail.end,
            )
        )  # fmt: skip
    return found


def _resolution(around: Surroundings, hit: Hit) -> list[DocumentMention]:
    """ "Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Trung ương 4 khóa XI, XII"."""
    if hit.entry.attrs.get("mode") not in ("bare", "verb"):
        return []
    kind, rule = hit.entry.canonical, "document-resolution"
    return [
        DocumentMention(
            n.start or hit.start, n.end, kind, rule, None, n.reference, n.key, "party", None, date_at(around, n.end)
        )
        for n in resolution_names(around.text, hit)
    ]


_LAW_NUMBER = regex(r"(?: \([^()]{2,12}\))?,? \(?(?:luật )?số:? ?")
# A law that is only being made has no number of its own: the one in its name is that of the law which it amends.
_BEING_MADE = regex(r"(?:thông qua|dự án|dự thảo|bấm nút|dự luật)(?: toàn văn)? $")


def _law(around: Surroundings, hit: Hit) -> list[DocumentMention]:
    """ "Luật Đất đai năm 2013", "Hiến pháp", "Điều lệ Đảng"."""
    text = around.text
    name = law_name(text, hit)
    if not name:
        return []
    kind, family = name.type or hit.entry.canonical, hit.entry.attrs.get("family") or "party"
    numbered = _LAW_NUMBER.match(text.key, name.end)
    code = full_code(text, numbered.end()) if numbered else None
    own = numbered is not None and "luật" in numbered[0]  # "Luật sửa đổi, bổ sung ... (Luật số 67/2020/QH14)"
    amends = AMENDS.match(text.key, hit.end) is not None
    if code and amends and not own and _BEING_MADE.search(text.key, max(0, hit.start - 24), hit.start):
        inner = last_law(text, hit.start, name.end)
        reference = text.value(hit.start, code.end)
        return [
            DocumentMention(hit.start, code.end, kind, "document-law", None, reference, name.key, family),
            _numbered_law(around, inner, name.end, code, "Bộ luật" if text.key.startswith("bộ", inner) else kind),
        ]
    if code:
        return [_numbered_law(around, hit.start, name.end, code, kind)]
    date = date_at(around, name.end) if text.key[name.end : name.end + 1] == " " else None
    date = date if date and date.year else None
    issuer, day = _adopted(around, hit.start, name.end)
    return [
        DocumentMention(
            hit.start, name.end, kind, "document-law", None, name.reference, name.key, family, issuer, date or day
        )
    ]


def _numbered_law(around: Surroundings, start: int, end: int, code: Code, kind: str) -> DocumentMention:
    """ "Luật Tổ chức Quốc hội số 57/2014/QH13": ``end`` is the end of its name."""
    date, title = date_at(around, code.end), around.text.value(start, end)
    issuer, day = _adopted(around, start, code.end)
    return DocumentMention(
        start, code.end, kind, "document-law", code, None, identity(code), "state", issuer, date or day, None, title
    )


def _adopted(around: Surroundings, start: int, end: int) -> tuple[str | None, DateMention | None]:
    """Who passed the law that is told from ``start`` to ``end``, and when; told before or behind it."""
    body = issuer_before(around, start) if around.text.key.endswith("thông qua ", 0, start) else None
    if body:
        day = date_before(around, body)
    else:
        body, day = passed_by(around, end) or (None, None)
    return around.text.value(body.start, body.end) if body else None, day


def _told(around: Surroundings, hit: Hit) -> list[DocumentMention]:
    """ "Quyết định của Bộ Chính trị về việc thành lập ...": told by kind, body and occasion."""
    text = around.text
    if not may_be_told(text, hit):
        return []
    body = issuer_at(around, hit.end)
    name = told_document(text, hit, (body.start, body.end) if body else None)
    if not name:
        return []
    before = None if body else issuer_before(around, hit.start)
    announced = text.key.endswith("công bố ", 0, hit.start)
    if not (body or before or announced) and text.view[hit.start].islower():
        return []
    date = date_before(around, before) if before else None
    year = year_before(around, before) if before and not date else None
    body = body or before
    issuer, known = _named(text, body) if body else (None, None)
    family = known or hit.entry.attrs.get("family") or "state"
    kind, rule = hit.entry.canonical, "document-told"
    if code := _own_code(text, name.end, kind):
        about = text.value(body.after if body and not before else hit.end, name.end)
        return [
            DocumentMention(
                hit.start, code.end, kind, "document-code", code, None, identity(code), family_of_code(code, family),
                issuer, date, year, about,
            )
        ]  # fmt: skip
    return [
        DocumentMention(hit.start, name.end, kind, rule, None, name.reference, name.key, family, issuer, date, year)
    ]


_OWN_NUMBER = regex(r",? \((?!được |thành lập |thay |theo )(?:[^\W\d_]+ ){0,6}?số:? ?(?=\d)")


def _own_code(text: Text, at: int, kind: str) -> Code | None:
    """ "Kết luận của Bộ Chính trị về ... (Kết luận số 12-KL/TW)": the number of a document behind its name."""
    number = _OWN_NUMBER.match(text.key, at)
    code = full_code(text, number.end()) if number else None
    return code if code and any(type_codes().get(part) == kind for part in code.parts) else None


_READERS: tuple[Callable[[Surroundings, Hit], list[DocumentMention]], ...] = (_numbered, _law, _resolution, _told)


def read_mentions(around: Surroundings, hit: Hit) -> list[DocumentMention]:
    """The documents that are named at a noun of a kind."""
    for reader in _READERS:
        if found := reader(around, hit):
            return found
    return []


def short_mention(text: Text, hit: Hit, known: set[tuple[str, int]]) -> DocumentMention | None:
    """A bare number whatever follows it, where the article has told that document elsewhere."""
    at = hit.end + 4 if text.key.startswith(" số ", hit.end) else hit.end + 1
    code = bare_code(text, at, strict=False, said=True)
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


def coded_mention(around: Surroundings, code: Code, kind: str) -> DocumentMention:
    """A code without a noun before it ("theo 37-QĐ/TW")."""
    tail = read_tail(around, code.end)
    family = family_of_code(code, tail.family)
    return DocumentMention(
        code.start, code.end, kind, "document-code-alone", code, None, identity(code), family, tail.issuer, tail.date,
        tail.year, tail.title, tail.subject, tail.end,
    )  # fmt: skip
