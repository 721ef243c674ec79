"""Documents without a number that are told apart by what they do, carry out or regulate.

"Quyết định của Bộ Chính trị về việc thành lập Đảng bộ tỉnh X" is one; decisions to appoint, retire or reward are none.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..lexicon import Hit, Phrases, lexicon
from ..text.document import Text
from ..text.letters import LOWER, UPPER
from ..text.patterns import regex
from .document_names import Name, clause_end


class _Words(NamedTuple):
    act: Phrases
    personnel: Phrases
    central: Phrases
    title: Phrases
    kinds: re.Pattern[str]


@cache
def _words() -> _Words:
    lex = lexicon()
    kinds = regex("|".join(re.escape(entry.canonical) for entry in lex.of("document_type")))
    personnel = lex.pattern_forms("document_act", "personnel")
    acts = Phrases(form for form in lex.forms("document_act") if form not in personnel)
    return _Words(acts, Phrases(personnel), lex.phrases("document_issuer", "central"), lex.phrases("title"), kinds)


_SINGULAR_CUE = regex(
    r"(?:(?:công bố|ký|ban hành|trao|ra|có|đọc|trình bày|thông qua|theo|thực hiện|nhận|toàn văn|triển khai|quán triệt"
    r"|với|bằng|là|một|kèm|tinh thần)|^|\n) ?$"
)
_NOT_ONE = regex(r"(?:những|nhiều|mọi|một số|hai|ba|bốn|\d|dự thảo|nghị quyết,|nghị quyết và|tờ trình|không có) $")
# "nghị quyết, chỉ thị, kết luận của Bộ Chính trị": the documents of a body in general
_IN_GENERAL = regex(r"(?:nghị quyết|chỉ thị|quy định|quyết định|kết luận|hướng dẫn|chủ trương)(?:,| và) $")
# "sẽ trình Bộ Y tế phê duyệt Quyết định thành lập Hội đồng": a document still to come
_TO_COME = regex(
    r"(?<!\w)(?:sẽ|đề nghị|kiến nghị|đề xuất|xin) [^.,;\n]{0,60}(?<!đã )(?<!\w)(?:phê duyệt|ban hành|ký|ra) $",
    needs=("sẽ ", "đề nghị ", "kiến nghị ", "đề xuất ", "xin "),
)
_AT_SESSION = regex(r" tại (?:kỳ họp|phiên họp|hội nghị)(?: lần)?(?: thứ)? \d{1,3}(?![\d/-])")
_ABOUT = regex(r",? (?:về )?(?:việc )?")
_NAMED = regex(rf" [{UPPER}][{LOWER}][^\W\d_]*")
_PARTIES = regex(r" giữa [^.;:\n]{6,120}? về ")  # "Nghị quyết liên tịch giữa A và B về việc ..."
_EXECUTES = regex(r" thực hiện (?=nghị quyết|chỉ thị|kết luận)")
_REGULATES = regex(r" (?:phối hợp(?: công tác| hoạt động)? giữa|tổ chức|thi|tuyển sinh|xét) ")
_REGULATION_END = regex(r"(?P<end>năm (?:19|20)\d\d)(?!\d)")


def may_be_told(text: Text, hit: Hit) -> bool:
    """Whether a noun is one of a kind that is told without a number, and of one document."""
    told = hit.entry.attrs.get("told")
    if told is None or (told not in ("act", "subject") and text.view[hit.start].islower()):
        return False
    return _NOT_ONE.search(text.key, max(0, hit.start - 18), hit.start) is None


def told_document(text: Text, hit: Hit, issuer: tuple[int, int] | None) -> Name | None:
    """An unnumbered document that is told apart by its kind and what it does, carries out or regulates."""
    told = hit.entry.attrs.get("told")
    if hit.entry.canonical.endswith("liên tịch") and (parties := _PARTIES.match(text.key, hit.end)):
        end = clause_end(text, parties.end(), 34)
        return Name(end, text.value(hit.start, end), ("told", hit.entry.canonical, text.key[hit.end : end]))
    if told in ("act", "subject"):
        return _told_act(text, hit, issuer)
    return _told_execution(text, hit, issuer) if told == "execution" else _told_regulation(text, hit)


def _told_act(text: Text, hit: Hit, issuer: tuple[int, int] | None) -> Name | None:
    """ "Quyết định (của X) (về việc) thành lập Đảng bộ tỉnh Y"."""
    lower = _is_lower(text, hit.start)
    many = text.key.endswith("các ", 0, hit.start)
    if lower and _IN_GENERAL.search(text.key, max(0, hit.start - 18), hit.start):
        return None
    if issuer and not many and (session := _AT_SESSION.match(text.key, issuer[1])):
        end = clause_end(text, session.end(), 34)
        return Name(end, text.value(hit.start, end), ("told", hit.entry.canonical, text.key[hit.end : session.end()]))
    central = issuer is not None and _words().central.match(text.key, issuer[0]) is not None
    if _TO_COME.search(text.key, max(0, hit.start - 90), hit.start):
        return None
    if (many and (not issuer or lower)) or (
        lower and not issuer and not _SINGULAR_CUE.search(text.key, max(0, hit.start - 14), hit.start)
    ):
        return None
    begin = issuer[1] if issuer else hit.end
    about = _ABOUT.match(text.key, begin)
    start = about.end() if about else begin
    act = _words().act.match(text.key, start)
    personnel = _words().personnel.match(text.key, start)
    if act and act[0] == "công nhận" and _words().title.match(text.key, act.end() + 1):
        return None  # "quyết định công nhận Cụm trưởng cho ông A"
    if start <= begin or (personnel and (not act or act.end() < personnel.end())):
        return None
    by_act, mode = hit.entry.attrs["told"] == "act", hit.entry.attrs.get("mode")
    adopted = by_act and not lower and text.key.endswith(_PASSED[hit.entry.canonical == _RESOLUTION], 0, hit.start)
    by_issuer = issuer is not None and (mode == "bare" or not by_act) and (central or (not lower and mode == "bare"))
    subject = about is not None and "về" in about[0] and (adopted or by_issuer)
    act = act if by_act else None
    if not (act or subject) or (many and not act) or (act and text.view[act.end() : act.end() + 1] == ","):
        return None
    end = clause_end(text, act.end() if act else start, 34)
    if many and (joint := _AND_ACT.search(text.key, start, end)) and _words().act.match(text.key, joint.end()):
        end = joint.start()
    if (
        end - start < 12
        or _POINTS_BACK.search(text.key, start, end)
        or not (subject or adopted or _names_something(text, act.end() if act else start, end, 45 if lower else 90))
    ):
        return None
    return Name(end, text.value(hit.start, end), ("told", hit.entry.canonical, text.key[start:end]))


# "thông qua Nghị quyết quy định ...; Nghị quyết về ...": one that has been passed is one, whatever it is about
_RESOLUTION = "Nghị quyết"
_PASSED = {False: ("thông qua ",), True: ("thông qua ", "thông qua: ", "ban hành ", "đã ra ", "trong đó có ", "; ")}
_POINTS_BACK = regex(r" (?:đó|này|ấy|(?:nêu|nói|kể) trên)$")
_SENTENCE_ENDS = (". ", "! ", "? ", "… ", "” ", '" ')


def _is_lower(text: Text, start: int) -> bool:
    """Whether a noun stands in small letters, or in a capital only because it opens a sentence."""
    return text.view[start].islower() or text.view.endswith(_SENTENCE_ENDS, 0, start)


def _names_something(text: Text, at: int, end: int, within: int) -> bool:
    """Whether a capitalised word that is no kind of document stands soon behind the act."""
    vague = _VAGUE.search(text.key, at, end)
    end = vague.start() if vague else end
    return any(
        not _words().kinds.match(text.view, m.start() + 1)
        for m in _NAMED.finditer(text.view, at, min(end, at + within))
    )


# What a decision rests on gives it no identity: "quyết định thu hồi đất theo Luật Đất đai".
_VAGUE = regex(r" (?:theo|quy định|căn cứ|mẫu)(?!\w)")
_AND_ACT = regex(r" và (?:về )?(?:việc )?")


_ADOPTED = ("thông qua ", "thông qua: ", "ban hành ")


def _told_execution(text: Text, hit: Hit, issuer: tuple[int, int] | None) -> Name | None:
    """ "Chương trình hành động của X thực hiện Nghị quyết Y"."""
    adopted = text.key.endswith(_ADOPTED, 0, hit.start)
    executes = _EXECUTES.match(text.key, issuer[1] if issuer else hit.end) if issuer or adopted else None
    if not executes:
        return None
    end = clause_end(text, executes.end(), 14)
    about = text.key.find(" về ", executes.end(), end)
    end = about if about > 0 else end
    return Name(end, text.value(hit.start, end), ("told", hit.entry.canonical, text.key[hit.end : end]))


_PAIRED = regex(r"(?:,| và) (?:quy chế|hướng dẫn)(?= )")
_WITH = regex(r" (?:và|với) ")
_BEHIND_PARTIES = regex(r" (?:ở|tại|còn|trong|gồm|nhằm|tập trung|gắn với|đã|được|sẽ|có hiệu lực) ")


def _told_regulation(text: Text, hit: Hit) -> Name | None:
    """ "Quy chế phối hợp giữa A với B", "Quy chế tuyển sinh năm 2021"; "Quy chế, Hướng dẫn thi năm 2021" is two."""
    paired = _PAIRED.match(text.key, hit.end)
    start = paired.end() if paired else hit.end
    regulates = _REGULATES.match(text.key, start)
    if not regulates:
        return None
    end = clause_end(text, start, 16)
    if regulates[0].startswith(" phối hợp "):
        while text.view.startswith(", ", end) and not _WITH.search(text.key, start, end):  # "giữa A, B và C"
            end = clause_end(text, end + 2, 16)
        behind = _BEHIND_PARTIES.search(text.key, start, end)
        end = behind.start() if behind else end
    else:
        year = _REGULATION_END.search(text.key, start, end)
        if not year:
            return None
        end = year.end()
    reference = text.value(hit.start, hit.end) + " " + text.value(start + 1, end)
    return Name(hit.end if paired else end, reference, ("told", hit.entry.canonical, text.key[start:end]))
