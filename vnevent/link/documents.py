"""From document mentions to documents: one record for each, however often and however shortly it is cited."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from ..extract.dates import Calendar
from ..extract.document_codes import Code, code_around, type_codes
from ..extract.document_issuers import Surroundings
from ..extract.document_laws import LawKey, amended_laws
from ..extract.documents import DocumentMention, coded_mention, read_mentions, short_mention
from ..lexicon import Hit, Hits, lexicon
from ..model import Date
from ..text.document import Text
from ..text.patterns import regex
from .drafts import DocumentDraft

# How many documents of one number or kind a mention is compared with: keeps a text of nothing but documents linear.
_LOOK_BACK = 200


@dataclass(slots=True)
class _Record:
    """A document: the mention that names it most fully, all mentions, one of each wording, its shelves."""

    best: DocumentMention
    mentions: list[DocumentMention]
    wordings: list[DocumentMention]
    shelves: set[object]


def find_documents(text: Text, hits: Hits, calendar: Calendar) -> list[DocumentDraft]:
    """The documents that an article refers to, in order of first mention."""
    records: list[_Record] = []
    shelves: dict[object, list[_Record]] = defaultdict(list)
    outer, inner = _outermost(text, _mentions(Surroundings(text, hits, calendar)))
    for mention in _share_tails(text, outer):
        record = _record_of(mention, shelves)
        if record is None:
            record = _Record(mention, [], [], set())
            records.append(record)
        _join(record, mention)
        for shelf in _shelves(mention):
            if shelf not in record.shelves:
                record.shelves.add(shelf)
                shelves[shelf].append(record)
    for mention in inner:  # what a title tells of a document counts where that one is cited elsewhere
        if mention.code and (record := _record_of(mention, shelves)):
            _join(record, mention)
    return [_draft(text, record, calendar) for record in records]


def _record_of(mention: DocumentMention, shelves: dict[object, list[_Record]]) -> _Record | None:
    candidates = (record for shelf in _shelves(mention) for record in reversed(shelves[shelf][-_LOOK_BACK:]))
    return next((record for record in candidates if _same(record, mention)), None)


def _shelves(mention: DocumentMention) -> list[object]:
    """Where to look for the record of a mention: under its number, under its name, or (a law with both) under both."""
    kind = mention.key[0]
    if mention.code:
        if mention.title and mention.rule == "document-law":
            return [mention.code.number, _law_shelf(mention.title)]
        if _amends(mention):
            return [mention.code.number, "luật sửa đổi"]
        return [mention.code.number, _subject(mention.title)[:12]] if mention.title else [mention.code.number]
    if isinstance(mention.key, LawKey):
        return [_law_shelf(mention.key.base), f"~{mention.key.initials}"]
    # Two wordings of one told document begin alike (``_one``).
    return [mention.key[:3] if kind == "resolution" else str(mention.key[2])[:12] if kind == "told" else kind]


def _law_shelf(name: str | None) -> str:
    return (name or "").lower().replace(",", "")[:12]


def _join(record: _Record, mention: DocumentMention) -> None:
    record.mentions.append(mention)
    wording = (mention.type, mention.key, mention.date and mention.date[2:5], mention.title)
    if not any(wording == (m.type, m.key, m.date and m.date[2:5], m.title) for m in record.wordings):
        record.wordings.append(mention)
    if _fuller(mention, record.best):
        record.best = mention


def _mentions(around: Surroundings) -> list[DocumentMention]:
    found: list[DocumentMention] = []
    unread: list[Hit] = []
    reached = -1
    for hit in around.hits["document_type"]:
        if hit.start < reached:
            continue
        mentions = read_mentions(around, hit)
        found += mentions
        if mentions and mentions[-1].rule != "document-told":
            reached = mentions[-1].end
        if not mentions:
            unread.append(hit)
    known = {(m.type, m.code.number) for m in found if m.code}
    found += [m for hit in unread if known and (m := short_mention(around.text, hit, known))]
    return sorted(found + _alone(around, found), key=lambda m: (m.start, -m.end))


def _alone(around: Surroundings, known: list[DocumentMention]) -> list[DocumentMention]:
    """Codes that no noun announces."""
    text = around.text
    found: list[DocumentMention] = []
    starts = sorted(m.start for m in known)
    reach = list(accumulate((m.end for m in sorted(known, key=lambda m: m.start)), max))
    slash = text.view.find("/")
    while slash >= 0:
        code = code_around(text, slash)
        before = bisect_right(starts, code.start) if code else 0
        if code and not (before and reach[before - 1] > code.start):
            kind = type_codes()[code.parts[0]]
            if kind == "Thông tư" and code.party_form:
                kind = "Thông tri"
            found.append(coded_mention(around, code, kind))
            slash = code.end
        slash = text.view.find("/", slash + 1)
    return found


# "Nghị định số 12/2025/NĐ-CP gồm 5 chương, quy định chi tiết một số điều của Luật X"
_DETAILS = regex(
    r"(?:quy định chi tiết|hướng dẫn)"
    r"(?: (?:một số|thi hành|và|điều|các|khoản|biện pháp|để|tổ chức|hướng dẫn|chi tiết|nội dung|của))* $"
)
_DETAILED_WITHIN = 200


def _outermost(text: Text, mentions: list[DocumentMention]) -> tuple[list[DocumentMention], list[DocumentMention]]:
    """The documents, and apart from them those that stand inside the title of another, numbered one."""
    outer: list[DocumentMention] = []
    inner: list[DocumentMention] = []
    title = (0, 0)
    numbered = -1
    for mention in mentions:
        if title[0] <= mention.start < title[1] or _is_detailed(text, mention, numbered):
            inner.append(mention)
            continue
        outer.append(mention)
        if mention.code:
            numbered = mention.end
            title = mention.subject or title
    return outer, inner


def _is_detailed(text: Text, mention: DocumentMention, numbered: int) -> bool:
    """Whether a law is the one that a numbered document of the same sentence gives the details of."""
    if (
        mention.code
        or mention.rule != "document-law"
        or not 0 <= numbered <= mention.start <= numbered + _DETAILED_WITHIN
    ):
        return False
    between = text.key[numbered : mention.start]
    return _DETAILS.search(between) is not None and not re.search(r"[.;\n] ?", between)


_JOINTS = frozenset((",", ";", "và", ", và", "; và"))  # between the members of a row


def _share_tails(text: Text, mentions: list[DocumentMention]) -> list[DocumentMention]:
    """ "Chỉ thị 05 và Kết luận 01 của Bộ Chính trị": what stands behind the last is told of all."""
    shared = list(mentions)
    for index in range(1, len(shared)):  # "Quốc hội đã thông qua Luật A, Luật B và Luật C"
        first, second = shared[index - 1], shared[index]
        if first.issuer and second.issuer is None and _in_row_of_laws(text, first, second):
            shared[index] = second._replace(issuer=first.issuer, date=second.date or first.date)
    giver = shared[-1].code if shared else None  # whose issuer is told of those before it
    for index in range(len(shared) - 2, -1, -1):
        first, second = shared[index], shared[index + 1]
        giver = second.code if mentions[index + 1].issuer else giver
        if first.issuer is None and second.issuer and _in_row_of_laws(text, first, second):
            shared[index] = first._replace(issuer=second.issuer, date=first.date or second.date)
        code, following = first.code, second.code
        between = text.key[max(first.end, first.tail_end) : second.start].strip()
        if not code or not following or between not in {*_JOINTS, "và các", "cùng"}:
            continue
        if text.key.startswith(" cùng ngày", second.end):
            first = first._replace(date=first.date or second.date)
        ends = [known.parts[-1] for known in (following, giver) if known and known.parts]
        same_body = not code.parts or all(end == code.parts[-1] for end in ends)
        if first.issuer is None and same_body:
            first = first._replace(issuer=second.issuer, family=first.family or second.family)
        shared[index] = first
    return shared


def _in_row_of_laws(text: Text, first: DocumentMention, second: DocumentMention) -> bool:
    if first.code or second.code or not first.rule == second.rule == "document-law":
        return False
    return text.key[first.end : second.start].strip() in _JOINTS


def _same(record: _Record, mention: DocumentMention) -> bool:
    if mention.code and (coded := [other for other in record.wordings if other.code]):
        return any(_same_code(other, mention) for other in coded)  # a name may be that of an older law as well
    return any(_one(other, mention) for other in record.wordings) and not (
        isinstance(mention.key, LawKey) and any(_other_year(other.key, mention.key) for other in record.wordings)
    )


def _other_year(a: tuple[object, ...], b: LawKey) -> bool:
    return isinstance(a, LawKey) and None not in (a.year, b.year) and a.year != b.year


def _one(a: DocumentMention, b: DocumentMention) -> bool:
    if a.code and b.code:
        return _same_code(a, b)
    if a.code or b.code:
        return any(test(x, y) for test in (_law_by_title, _told_by_title) for x, y in ((a, b), (b, a)))
    if a.type != b.type or a.key[0] != b.key[0]:
        return False
    kind = a.key[0]
    if isinstance(a.key, LawKey) and isinstance(b.key, LawKey):
        return _same_law(a.key, b.key)
    if kind == "resolution":
        return _same_resolution(a.key, b.key)
    if kind == "statute":
        return bool(a.key[1] == b.key[1])
    if kind == "told":
        return _same_subject(str(a.key[2]), str(b.key[2]))
    return a.key == b.key


_LONG_SUBJECT = 5


def _same_subject(a: str, b: str) -> bool:
    """Whether one subject begins with the other, or a long one stands in it."""
    shorter, longer = sorted((a, b), key=len)
    return f"{longer} ".startswith(f"{shorter} ") or (len(shorter.split()) >= _LONG_SUBJECT and shorter in longer)


def _told_by_title(coded: DocumentMention, told: DocumentMention) -> bool:
    """ "Quyết định thành lập Hội đồng X" beside "Quyết định số 12/QĐ-BYT thành lập Hội đồng X do ông A đứng đầu"."""
    if not coded.code or not coded.title or told.code or told.key[:1] != ("told",) or coded.type != told.type:
        return False
    a, b = _subject(coded.title).split(), str(told.key[2]).split()
    alike = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return alike >= 4 and alike * 2 > min(len(a), len(b))


def _subject(title: str) -> str:
    """A title without the words that announce it, as told documents have their subjects."""
    return re.sub(r"^(?:về )?(?:việc )?", "", title.lower())


def _same_law(a: LawKey, b: LawKey) -> bool:
    """One name or the abbreviation of the other's, and one year; a law that another replaces needs its year told."""
    if a.year != b.year and (a.compared or b.compared or (a.year and b.year)):
        return False
    if a.revised != b.revised and any(x.revised and not x.year and y.year for x, y in ((a, b), (b, a))):
        return False  # "Luật X (sửa đổi)" and the "Luật X năm 2013" that it revises
    amended, amended2 = amended_laws(a.base), amended_laws(b.base)
    if min(len(amended), len(amended2)) > 1 and (amended <= amended2 or amended2 <= amended):
        return True
    if _counts(amended, len(amended2)) or _counts(amended2, len(amended)):
        return True
    return a.base == b.base or bool(a.initials and a.initials == b.initials and (a.short or b.short))


def _counts(amended: frozenset[str], laws: int) -> bool:
    """Whether a law is said to amend so many others: "Luật sửa đổi, bổ sung 8 luật về tài chính"."""
    return laws > 1 and any(name.startswith(f"{laws} luật") for name in amended)


def _amends(mention: DocumentMention) -> bool:
    """Whether a numbered law is one that amends others ("Luật số 61/2027/QH16 sửa đổi, bổ sung ...")."""
    return mention.type == "Luật" and (mention.title or "").startswith("sửa đổi")


def _law_by_title(coded: DocumentMention, named: DocumentMention) -> bool:
    """ "Luật Đất đai" after "Luật Đất đai (số 31/2024/QH15)"."""
    if not coded.code or not coded.title or named.code or not isinstance(named.key, LawKey):
        return False
    if named.key.compared or (named.key.year and coded.code.year and named.key.year != coded.code.year):
        return False
    if amended := amended_laws(named.key.base):
        title = coded.title.lower()
        return "sửa đổi" in title and any(law.removeprefix("luật ") in title for law in amended)
    return coded.title.lower().replace(",", "").startswith(named.key.base)


def _same_code(a: DocumentMention, b: DocumentMention) -> bool:
    if a.code is None or b.code is None or a.code.number != b.code.number:
        return False
    if a.code.parts and b.code.parts:
        other_date = (
            a.date and b.date and (a.date.day, a.date.month, a.date.year) != (b.date.day, b.date.month, b.date.year)
        )
        # "Nghị định 150/NĐ-CP" for "Nghị định số 150/2025/NĐ-CP"
        short = None in (a.code.year, b.code.year) and a.type == b.type and a.key[2] == b.key[2]
        return (a.key == b.key or short) and not other_date
    if a.type != b.type or (a.issuer and b.issuer and a.family and b.family and a.family != b.family):
        return False
    return a.code.year is None or b.code.year is None or a.code.year == b.code.year


def _same_resolution(a: tuple[object, ...], b: tuple[object, ...]) -> bool:
    _, level, number, term, words = a
    _, level2, number2, term2, words2 = b
    if level != level2 or number != number2 or (term and term2 and term != term2):
        return False
    assert isinstance(words, frozenset)
    assert isinstance(words2, frozenset)
    if words and words2 and (words ^ words2) & _OTHER_BODY:
        return False
    return words <= words2 or words2 <= words


# "Đảng bộ Công an tỉnh" beside "Đảng bộ tỉnh"
_OTHER_BODY = frozenset(("công", "quân", "khối", "biên", "trường", "đoàn"))


def _how_full(code: Code) -> tuple[bool, int, bool]:
    """How fully a number is printed; of two spellings rather "NĐ" than that with the letter of another language."""
    return bool(code.parts), code.year or 0, "Ð" not in code.printed


def _fuller(a: DocumentMention, b: DocumentMention) -> bool:
    if a.code and b.code:
        return _how_full(a.code) > _how_full(b.code)
    if a.code or b.code:
        return bool(a.code)
    if a.key[:1] in (("resolution",), ("told",)):
        return len(a.reference or "") > len(b.reference or "")
    if isinstance(a.key, LawKey) and isinstance(b.key, LawKey):
        return (a.key.year is not None, a.key.revised) > (b.key.year is not None, b.key.revised)
    return False


def _draft(text: Text, record: _Record, calendar: Calendar) -> DocumentDraft:
    best, mentions = record.best, sorted(record.mentions, key=lambda m: m.start)
    in_turn = [best, *mentions]
    issuer = next((m.issuer for m in in_turn if m.issuer), None)
    family = best.family or next((m.family for m in in_turn if m.family), None) or _usual_family(best.type)
    dates = (_date(m, calendar) for m in in_turn)
    return DocumentDraft(
        best.type,
        family,
        best.code.printed if best.code else None,
        best.code.number if best.code else None,
        issuer,
        None if best.code else best.reference,
        next((d for d in dates if d), None),
        next((m.title for m in in_turn if m.title), None),
        [(m.start, m.end, m.rule) for m in mentions],
    )


@cache
def _usual_families() -> dict[str, str]:
    return {e.canonical: e.attrs["usual"] for e in lexicon().of("document_type") if "usual" in e.attrs}


def _usual_family(kind: str) -> str:
    """Whose documents of a kind mostly are, where an article tells neither issuer nor symbol."""
    return _usual_families().get(kind, "party")


def _date(mention: DocumentMention, calendar: Calendar) -> Date | None:
    if mention.date:
        told = mention.code.year if mention.code and mention.date.day and not mention.date.year else None
        return calendar.resolve(mention.date._replace(year=told) if told else mention.date)
    if mention.year:
        return Date(str(mention.year), str(mention.year))
    return None
