"""Who issued a document, as the words around its number tell: "của Bộ Chính trị", "Bộ Y tế ký Thông tư".

A body's name ends where the lexicon of issuers has it, else where a body's name in a post would end; what the document
is about ("về ...") and the name of the person who signs are no part of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, cached_property
from typing import NamedTuple

from ..lexicon import Entry, Hit, Hits, Phrases, lexicon
from ..text.document import Text
from ..text.letters import UPPER
from ..text.patterns import regex
from .bodies import BodyReader
from .dates import Calendar, DateMention


class Surroundings:
    """An article with what is known of it when its documents are read."""

    def __init__(self, text: Text, hits: Hits, calendar: Calendar) -> None:
        self.text = text
        self.hits = hits
        self.calendar = calendar

    @cached_property
    def bodies(self) -> BodyReader:
        """The reader of bodies' names; most documents do without."""
        return BodyReader(self.text, self.hits, frozenset())


class Issuer(NamedTuple):
    """The span of an issuer's name; ``after`` is where what tells of it ends, with the name of who signs."""

    start: int
    end: int
    after: int


class _Words(NamedTuple):
    name: Phrases
    issuer: Phrases
    families: dict[str, str]
    stop: Phrases
    body_stop: Phrases
    body: Phrases
    office: Phrases
    kind: Phrases


@cache
def _words() -> _Words:
    lex = lexicon()
    families = {form: entry.attrs["family"] for form, entry in lex.forms("document_issuer").items()}
    return _Words(
        lex.phrases("document_name_word", "whole"),
        lex.phrases("document_issuer"),
        families,
        lex.phrases("document_stop"),
        lex.phrases("document_body_stop"),
        lex.phrases("body_head"),
        lex.phrases("document_office"),
        lex.phrases("document_type"),
    )


# "Cục Sở hữu trí tuệ (SHTT)"
_SHORT = regex(r" ?\([^\W\d_]{2,12}\)$")
_TOKEN = regex(r"\w[\w&./-]*")
_CAPITAL_NEXT = regex(rf" (?:và )?[{UPPER}]")
# How long the name of a body may be.
_LONGEST = 150


# "của Bộ Y tế Ban hành kế hoạch": a title that is told without "về", but with a capital
_TITLE = regex(r" (?:Ban hành|Về|Phê duyệt|Sửa đổi)(?= )")


def _body(around: Surroundings, start: int) -> Issuer:
    """The issuing body or office at an offset; a person's name behind it is no part of it."""
    body = _read_body(around, start)
    title = _TITLE.search(around.text.view, start, body.end)
    return Issuer(start, title.start(), title.start()) if title else body


def _read_body(around: Surroundings, start: int) -> Issuer:
    text, words = around.text, _words()
    known = words.issuer.match(text.key, start)
    opens = _opening(around, start)
    end = _capitals_end(text, start, known.end() if known else start)
    if not opens or (known and known.end() == end >= opens.end):
        return Issuer(start, end, end)
    line = text.key.find("\n", start, start + _LONGEST)
    read, person = around.bodies.read(opens, line if line > 0 else min(len(text.key), start + _LONGEST))
    read = max(read, opens.end)
    stop = _before_stop(text, opens.end, read)
    if not person and stop == read and re.fullmatch(rf"(?: [{UPPER}][^ ]*)+", text.view[read:end]):
        return Issuer(start, end, end)  # "UBND TP", whatever follows it
    of = words.issuer.match(text.key, opens.end + 1)  # "Chủ tịch Hội đồng Bộ trưởng"
    stop = max(stop, of.end() if of else 0)
    end = max(stop, known.end() if known else opens.end)
    if short := _SHORT.search(text.view, opens.end, end):
        end = short.start()
    return Issuer(start, end, person[1] if person and stop == read else stop)


def _opening(around: Surroundings, start: int) -> Hit | None:
    """The title or the first words of a body from which its name can be read on."""
    title = around.bodies.titles.get(start)
    if title:
        return title
    text, words = around.text, _words()
    found = [m.end() for m in (words.issuer.match(text.key, start), words.body.match(text.key, start)) if m]
    return Hit(start, max(found), Entry("title", text.view[start : max(found)], {})) if found else None


def _capitals_end(text: Text, start: int, end: int) -> int:
    """Capitalised words and the lower-case ones that such names hold."""
    words = _words()
    while end == start or text.view[end : end + 1] == " ":
        begin = end if end == start else end + 1
        token = _TOKEN.match(text.view, begin)
        inner = words.name.match(text.key, begin)
        if token and token[0] == "VỀ":  # a heading in capitals: "CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC ..."
            break
        if token and (token[0][0].isupper() or token[0].isdigit()):
            end = begin + len(token[0].rstrip(".-/"))
        elif inner and end > start:
            end = inner.end()
        elif (
            token
            and token[0] != "và"
            and end > start
            and _CAPITAL_NEXT.match(text.view, token.end())
            and not words.stop.match(text.key, begin)
        ):
            end = token.end()
        else:
            break
    return end


def _before_stop(text: Text, start: int, end: int) -> int:
    """The end of a name before the first lower-case word that no body's name goes on with."""
    at = text.key.find(" ", start, end)
    while at >= 0:
        if text.view[at + 1 : at + 2].islower() and _words().body_stop.match(text.key, at + 1):
            return at
        if text.key.startswith(" và ", at) and _words().kind.match(text.key, at + 4):
            return at
        at = text.key.find(" ", at + 1, end)
    return end


def family_of(issuer_key: str) -> str | None:
    """Whether a body issues party or state documents, where the lexicon knows it."""
    match = _words().issuer.match(issuer_key)
    return _words().families.get(match[0]) if match else None


# --- behind the number

_OF = regex(r"\)?,? (?:của|do) |, (?=[^\W\d_])")
_JOINT = regex(r", | và ")
# "Nghị định số 77/2024/NĐ-CP do Sở Nội vụ thực hiện": who carries out, not who issues
_CARRIES_OUT = regex(r"(?: [^\W\d_]+){0,3} (?:thực hiện|thi hành|chủ trì|quản lý|hướng dẫn)(?!\w)")
# "Theo Nghị định số 25/2027/NĐ-CP, Bộ Nội vụ là cơ quan của Chính phủ": what the document tells about
_IS = regex(r" (?:là|gồm|có (?:chức năng|nhiệm vụ|trách nhiệm|quyền))(?!\w)")
_MINISTRY = regex(
    r"(?:bộ|ban|hội đồng|viện|văn phòng|chi cục|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|sở|tổng cục|cục|ủy ban|thanh tra"
    r"|ngân hàng|phòng|trường|công an)(?!\w)"
)
_TERM = regex(r",? \(khóa [ivxl\d]{1,5}(?:(?:, | và )[ivxl\d]{1,5})?\)|,? khóa [ivxl\d]{1,5}\b")


def issuer_at(around: Surroundings, at: int) -> Issuer | None:
    """The body behind "của" or "do" (or, if the lexicon has it, behind a comma)."""
    text = around.text
    match = _OF.match(text.key, at)
    if not match:
        return None
    start = match.end()
    known = _words().issuer.match(text.key, start)
    office = _words().office.match(text.key, start)  # "của chủ tịch Hội đồng Bộ trưởng"
    opens = office or _MINISTRY.match(text.view, start)  # "của bộ Xây dựng"
    named = opens and match[0].endswith("của ") and text.view[opens.end() + 1 : opens.end() + 2].isupper()
    if not (text.view[start : start + 1].isupper() or named) or (not known and match[0] == ", "):
        return None
    if not known and _words().kind.match(text.key, start):  # "Điều 5 của Luật Đất đai"
        return None
    found = _with_joined(around, start)
    other = _IS if match[0] == ", " else _CARRIES_OUT if match[0].endswith("do ") else None
    return None if other and other.match(text.key, found.after) else found


# "được Quốc hội khóa XV, tại kỳ họp thứ 6, thông qua ngày 18/1/2024"
_PASSIVE = regex(r"(?: \([^()]{2,20}\))?,?(?: đã| vừa| mới)*(?: chính thức)? được (?=\w)")
_PASSED = regex(
    r"(?:,? (?:tại|trong) [^.;\n()]{4,60}?,?)?(?: biểu quyết| chính thức| ký)*(?: thông qua| ban hành| ký)(?!\w)"
)
_PASSED_ON = regex(r"[ ,(]{1,3}(?:tại [^.;\n()]{4,60},? )?(?:vào )?")


def tells_issue(date: DateMention) -> bool:
    """Whether a date phrase tells a day, or a month of a year."""
    return bool(date.day or (date.month and date.year) or date.relative is not None)


def passed_by(around: Surroundings, at: int) -> tuple[Issuer, DateMention | None] | None:
    """Who is told behind a document to have passed or issued it, and on what day."""
    text, dates = around.text, around.calendar.dates
    passive = _PASSIVE.match(text.key, at)
    verb = _PASSED.search(text.key, passive.end(), passive.end() + 140) if passive else None
    if not passive or not verb or re.search(r"[.;\n]", text.key[passive.end() : verb.start()]):
        return None
    if not text.view[passive.end()].isupper() or not (body := _subject(around, passive.end(), verb.start())):
        return None
    index = bisect_left(dates, (verb.end(),))
    date = dates[index] if index < len(dates) and dates[index].start - verb.end() < 80 else None
    if date and not (tells_issue(date) and _PASSED_ON.fullmatch(text.key, verb.end(), date.start)):
        date = None
    return Issuer(body.start, body.end, date.end if date else verb.end()), date


_ACTS = regex(
    r" (?:đã |vừa |sẽ )?"
    r"(?:ban hành|tổ chức|yêu cầu|đề nghị|quyết định|quyết nghị|chỉ đạo|giao|xây dựng|triển khai)(?!\w)"
)


def _with_joined(around: Surroundings, start: int, offices: bool = True) -> Issuer:
    """ "Bộ Chính trị (khóa XII)", "Chính phủ và Bộ trưởng Bộ Y tế": a body with its term and those joined to it."""
    text, words = around.text, _words()
    body = _body(around, start)
    while joint := _JOINT.match(text.key, body.end):
        following = joint.end()
        office = words.office.match(text.key, following)
        another = office if office and offices else not office and words.issuer.match(text.key, following)
        if not another or not text.view[following].isupper():
            break
        next_body = _body(around, following)
        if joint[0] == ", " and _ACTS.match(text.key, next_body.end):  # the subject of what follows
            break
        body = next_body
    term = _TERM.match(text.key, body.end)
    return Issuer(start, term.end(), term.end()) if term else Issuer(start, body.end, body.after)


# --- before the noun

_ISSUES = regex(
    r"(?: \((?:nay là [^()]{2,70}|[^()]{2,12})\))?(?:,| -)?(?: cho biết(?= đã| vừa| mới))?"
    r"(?: đã| vừa| mới| cũng| chính thức| biểu quyết)*(?: ký)?"
    r"(?: ban hành| ra| có| ấn ký| ký| phát hành| thông qua)(?: các| toàn văn)? $",
    needs=(" ban hành", " ra", " có", " ấn ký", " ký", " phát hành", " thông qua"),
)
# Where a clause may open before its subject
_OPENS = regex(r"(?:[,.;:\n(“\"]|(?<= )-|(?<!\w)(?:do|được|thì|\d|đó|đây|qua|nay)) ?(?=\w)")
_ON_BEHALF = regex(r"(?<!\w)(?:thay mặt|thừa ủy quyền(?: của)?) (?=\w)")
_FAR = 130


# "tỉnh Sông Lam có Quyết định", "cơ quan Cảnh sát điều tra, Bộ Công an ra Quyết định"
_LOWER_BODY = regex(rf"(?:cơ quan|bộ|sở|tổng cục|cục|tỉnh|thành phố|huyện|quận|thị xã|phường|xã) (?=[{UPPER}])")
_NAMED_PLACE = regex(rf"(?: [{UPPER}][^ ]*){{1,5}}")


def issuer_before(around: Surroundings, at: int) -> Issuer | None:
    """The body or office of "Bộ Chính trị đã ban hành Nghị quyết": the subject of the verb before a document."""
    text = around.text
    line = text.key.rfind("\n", 0, at) + 1
    begin = max(line, at - _FAR)
    verb = _ISSUES.search(text.key, max(begin, at - 110), at)
    if not verb:
        return _proposer(around, begin, at)
    for behalf in _ON_BEHALF.finditer(text.key, max(line, text.key.rfind(". ", 0, at), at - 2 * _FAR), verb.start()):
        if text.view[behalf.end()].isupper():
            return _with_joined(around, behalf.end(), offices=False)
    starts = [line] * (begin == line) + [m.end() for m in _OPENS.finditer(text.key, begin, verb.start())]
    found: Issuer | None = None
    for start in reversed(starts):
        if not text.view[start].isupper() and not _LOWER_BODY.match(text.view, start):
            continue
        if found is None and text.view[start].islower() and _PLACE_ABOVE.search(text.view, line, start):
            found = _department(around, [other for other in starts if other < start], verb.start())
            if not found:
                return None
            continue
        if found is None:
            found = _subject(around, start, verb.start())
        elif (  # "Đảng ủy và Công đoàn ký", but not "Kỳ họp thứ 9, Quốc hội khóa XV, Quốc hội ban hành"
            _opening(around, start)
            and not text.key.startswith(text.key[found.start : found.end], start)
            and _with_joined(around, start).end == verb.start()
        ):
            found = Issuer(start, verb.start(), verb.start())
    return found


# "phòng Giáo dục huyện Sông Lam, tỉnh Hải Ninh ra Công văn": the province is only where the body is
_PLACE_ABOVE = regex(rf"(?:huyện|quận|thị xã|thành phố|xã|phường) [{UPPER}][^ ,]*(?: [{UPPER}][^ ,]*){{0,3}}, $")


def _department(around: Surroundings, starts: list[int], verb: int) -> Issuer | None:
    """The body of a unit that is told with the place above it, up to a verb."""
    for start in reversed(starts):
        if around.text.view[start].islower() and not _MINISTRY.match(around.text.view, start):
            continue
        if _opening(around, start):
            return Issuer(start, verb, verb)
    return None


_PROPOSES = regex(r"(?:đề nghị|kiến nghị|đề xuất|báo cáo|ý kiến|chỉ đạo) của (?=\w)")


def _proposer(around: Surroundings, begin: int, at: int) -> Issuer | None:
    """ "Theo đề nghị của Sở Y tế tại Tờ trình số 12/TTr-SYT": who says in a document what is told."""
    text = around.text
    if not text.key.endswith(" tại ", 0, at):
        return None
    for proposal in reversed(list(_PROPOSES.finditer(text.key, begin, at))):
        start = proposal.end()
        if text.view[start].isupper() and _opening(around, start):
            found = _with_joined(around, start)
            return found if found.end == at - 5 else None
    return None


def _subject(around: Surroundings, start: int, verb: int) -> Issuer | None:
    """The body or office that stands from ``start`` up to a verb, but for the name of a person."""
    text, words = around.text, _words()
    unit = _LOWER_BODY.match(text.view, start)
    if unit and _NAMED_PLACE.fullmatch(text.view, unit.end() - 1, verb):
        return Issuer(start, verb, verb)
    office, opens = words.office.match(text.key, start), _opening(around, start)
    if not opens:
        return None
    if words.issuer.match(text.key, start):
        joined = _with_joined(around, start)
        if joined.end == verb:
            return joined
    elif start in around.bodies.titles and not office:  # who signs for a body: "Phó Chủ tịch UBND tỉnh"
        return None
    end, person = around.bodies.read(opens, verb)
    if person:
        return Issuer(start, end, verb) if office and person[1] == verb else None
    return Issuer(start, verb, verb) if end == verb else None
