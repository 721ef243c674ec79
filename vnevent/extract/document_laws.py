"""Laws, the constitution, statutes and platforms: documents that are told by their names.

A law that the lexicon has ends where its name ends ("Luật Khám bệnh, chữa bệnh"); another at the first mark or word
that no name holds. Laws of other states are none.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..lexicon import Entry, Hit, Phrases, lexicon
from ..text.document import Text
from ..text.letters import LOWER, UPPER
from ..text.normalize import fold
from ..text.patterns import regex
from .document_names import Name, clause_end


class LawKey(NamedTuple):
    """What tells a law apart.

    ``base`` is its name in its usual form; ``compared`` says that another law takes its place, ``revised`` that it is
    the revision of a law of that name; ``initials`` are those of the name, ``short`` tells one with an abbreviation.
    """

    kind: str
    base: str
    year: int | None
    compared: bool = False
    revised: bool = False
    initials: str = ""
    short: bool = False


class _Words(NamedTuple):
    stop: Phrases
    law: Phrases
    laws: dict[str, Entry]
    statute: Phrases
    country: Phrases
    abroad: Phrases
    home: Phrases


@cache
def _words() -> _Words:
    lex = lexicon()
    home = lex.pattern_forms("document_foreign", "home")
    return _Words(
        lex.phrases("document_stop"),
        lex.phrases("law"),
        lex.forms("law"),
        lex.phrases("document_issuer", "statute"),
        Phrases(form for form in lex.forms("country") if form not in home),
        Phrases(form for form in lex.forms("document_foreign") if form not in home),
        Phrases(home),
    )


_CAPITAL = regex(rf" [{UPPER}][^\W\d_]*")
_LAW_YEAR = regex(
    r" ?\((?:sửa đổi|bổ sung|mới)[^)]{0,20}\)| \([^\W\d_]{2,10}\)(?= năm \d{4})"
    r"| sửa đổi(?= năm| \d{4}|[.;:)]|,(?! bổ sung)|$| (?:với|được|đã|sẽ|có|vừa|lần|tại|quy định|sáng|chiều)(?!\w))"
    r"| ban hành(?= năm \d{4})"
    r"|(?: năm)? (?:19|20)\d\d(?!\d| ?[-/]\d)|,? năm (?:19|20)\d\d"
)
_NO_LAW_BEFORE = regex(
    r"(?:khoa|học|nhân|sĩ|ngành|hội|viện|đh|trường|báo|môn|sở|kỷ|pháp|phòng"
    r"|công ty|cty|tnhh|thôn|xã|làng|ấp"
    r"|công ước về|liên hợp quốc về|công ước quốc tế về|nữ|chuyên|kiến thức|văn phòng) ?$"
)
_NO_LAW_AFTER = regex(r" (?:chơi|sư|gia|sự|sĩ(?! quan)|lệ|hà nội|tp|tphcm|tnhh)(?!\w)")
# "giảm 10 điều so với Luật X 2005": the law that another one takes the place of
_COMPARED = regex(r"(?:so với|thay thế|thay cho|hết hiệu lực của)(?: (?:các )?quy định(?: của| tại)?)? $")


def law_name(text: Text, hit: Hit) -> Name | None:
    """The law, constitution, statute or platform that is named at a noun of its kind."""
    mode = hit.entry.attrs.get("mode")
    if not text.view[hit.start].isupper() and not _is_named_in_small(text, hit):
        return None
    if mode == "law":
        return _law(text, hit)
    if mode == "constitution":
        return _constitution(text, hit)
    if mode == "statute":
        return _statute(text, hit)
    return _platform(text, hit) if mode == "platform" else None


# "điều lệ Đoàn TNCS Hồ Chí Minh"
_LONG_BODY = regex(rf" [{UPPER}]\w+ [{UPPER}]\w+")


def _is_named_in_small(text: Text, hit: Hit) -> bool:
    """Whether a noun in small letters opens a name: "luật Đất đai", "luật sửa đổi Luật Đất đai"."""
    if hit.entry.attrs.get("mode") == "statute":
        return _LONG_BODY.match(text.view, hit.end) is not None
    amending = _AMENDING.match(text.key, hit.end) if hit.entry.attrs.get("mode") == "law" else None
    return text.view[amending.end()].isupper() if amending else _is_known(text, hit)


def _is_known(text: Text, hit: Hit) -> bool:
    """Whether a law that the lexicon has is named in capitals ("luật Đất đai"), or stands in a row of laws."""
    known = _words().law.match(text.key, hit.start)
    if known is None or known.end() <= hit.end + 1:
        return False
    return text.view[hit.end + 1].isupper() or _stands_in_row(text, hit.start, known.end())


_LAW_BEHIND = regex(r"(?:,| và) (?:bộ )?luật ")
_LAW_BEFORE = regex(r"(?:hiến pháp|luật [^,;.:()]{3,60}), (?:và )?$")


def _stands_in_row(text: Text, start: int, end: int) -> bool:
    """Whether another law stands right before or behind one in small letters ("luật khiếu nại, luật tố cáo")."""
    if _LAW_BEHIND.match(text.key, end):
        return True
    before = text.key[max(0, start - 80) : start]
    return before.endswith((", ", " và ")) and _LAW_BEFORE.search(before.replace(" và ", ", ")) is not None


def is_no_law(text: Text, hit: Hit) -> bool:
    """Whether the noun "luật" belongs to another word or to a body: "kỷ luật", "luật sư", "Khoa Luật"."""
    if hit.entry.attrs.get("mode") != "law" or text.key.startswith("luật luật", hit.start):
        return False
    before = _NO_LAW_BEFORE.search(text.key, max(0, hit.start - 24), hit.start)
    return bool(before or _NO_LAW_AFTER.match(text.key, hit.end))


def _law(text: Text, hit: Hit) -> Name | None:
    if is_no_law(text, hit):
        return None
    if AMENDS.match(text.key, hit.end):
        return _amending_law(text, hit)
    end, base = _law_end(text, hit.start, hit.end)
    if not base:
        return None
    told, year = _year(text, end)
    if is_foreign(text, hit.start, told, near=_words().law.match(text.key, hit.start) is None):
        return None
    compared = year is not None and _COMPARED.search(text.key, max(0, hit.start - 40), hit.start) is not None
    identity = LawKey(
        "law", base, year, compared, "sửa đổi" in text.key[end:told], *_initials(text.view[hit.start : end])
    )
    return Name(told, text.value(hit.start, told), identity)


def _law_end(text: Text, start: int, noun: int) -> tuple[int, str]:
    """Where a law's name ends, and its base form; "" where none is named. ``noun`` is the end of "Luật"."""
    known = _words().law.match(text.key, start)
    if known and known.end() >= noun:
        return known.end(), fold(_words().laws[known[0]].canonical).replace(",", "")
    if text.view[start:noun].isupper():
        return noun, ""
    end = _unknown_law_end(text, noun)
    if text.key.endswith(" năm", noun, end):  # before a year
        end -= len(" năm")
    return (end, text.key[start:end].replace(",", "")) if end > noun + 1 else (noun, "")


def _year(text: Text, end: int) -> tuple[int, int | None]:
    """Where the years and brackets behind a law's name end, and its year."""
    year = None
    while extra := _LAW_YEAR.match(text.key, end):
        end = extra.end()
        printed = re.search(r"(?:19|20)\d\d", extra[0])
        year = int(printed[0]) if printed else year
    return end, year


def _initials(name: str) -> tuple[str, bool]:
    """The first letters of a name's words, abbreviations letter by letter, and whether it holds an abbreviation."""
    words = re.findall(r"[^\W\d_]+|&", name)
    short = [len(word) > 1 and word.isupper() for word in words]
    letters = (w if s else "v" if w == "&" else w[0] for w, s in zip(words, short, strict=True))
    return "".join(letters).lower(), any(short) and not all(short)


# --- laws that amend others

AMENDS = regex(r" sửa đổi(?=,| bổ sung| và bổ sung| một số| các điều| \d| (?:bộ )?luật )")
_AMENDING = regex(
    r" sửa đổi(?:(?:,| và)? bổ sung)?(?: (?:một số|các))?(?: điều)?(?: của)?(?: các)? "
    r"(?=luật |bộ luật |\d{1,2} luật(?!\w))"
)
_NEXT_LAW = regex(r"(?:; |, | và |, và |; và )(?=(?:bộ )?luật )")
_LAW_NOUN = regex(r"(?:bộ )?luật(?= )")
_NUMBER_BEHIND = regex(r"(?: \([^()]{2,12}\))?,? \(?số:? ?\d")
# "Luật sửa đổi, bổ sung một số điều của các luật về thuế", "... của 8 luật"
_SOME_LAWS = regex(rf"(?:\d{{1,2}} )?luật(?: về(?: [{LOWER}]+){{1,4}})?(?![^\W\d_])")


def _amending_law(text: Text, hit: Hit) -> Name | None:
    """ "Luật Sửa đổi, bổ sung một số điều của Luật X", "... của Luật X, Luật Y và Luật Z"."""
    amending = _AMENDING.match(text.key, hit.end)
    if not amending:
        return None
    ends, bases, joints = _laws_amended(text, amending.end())
    if not ends:
        some = _SOME_LAWS.match(text.view, amending.end())
        if not some or text.view[amending.end()].isupper():
            return None
        ends, bases = [some.end()], [some[0]]
    numbered = _NUMBER_BEHIND.match(text.key, ends[-1])
    listed = "; " in joints and text.key.endswith(("; ", ": "), 0, hit.start)
    if (listed or ", " in joints) and not numbered and "và" not in joints[-1]:  # a list of laws, one of which amends
        first = joints.index("; " if listed else ", ") + 1
        ends, bases = ends[:first], bases[:first]
    end, year = _year(text, ends[-1])
    base = "luật sửa đổi: " + "; ".join(bases)
    return Name(end, text.value(hit.start, end), LawKey("law", base, year))


def _laws_amended(text: Text, at: int) -> tuple[list[int], list[str], list[str]]:
    """The ends and the base names of a row of laws, and what joins them."""
    ends: list[int] = []
    bases: list[str] = []
    joints: list[str] = []
    while len(ends) < 20 and (noun := _LAW_NOUN.match(text.key, at)) and text.view[at].isupper():
        end, base = _law_end(text, at, noun.end())
        if not base:
            break
        ends.append(end)
        bases.append(base)
        joint = _NEXT_LAW.match(text.key, end)
        if not joint or not text.view[joint.end()].isupper():
            break
        joints.append(joint[0])
        at = joint.end()
    return ends, bases, joints[: len(ends) - 1]


def last_law(text: Text, start: int, end: int) -> int:
    """Where the last of the laws begins that an amending law names."""
    at = text.key.rfind(" luật ", start, end) + 1
    return at - 3 if text.key.endswith("bộ ", start, at) else at


def amended_laws(base: str) -> frozenset[str]:
    """The laws that a law amends, as its base form tells them; none of another law."""
    return (
        frozenset(base.removeprefix("luật sửa đổi: ").split("; ")) if base.startswith("luật sửa đổi: ") else frozenset()
    )


# --- laws that the lexicon lacks

# "Luật đa dạng sinh học năm 2008": without capitals only a year tells a law's name
_LOWER_LAW = regex(rf"(?: [{LOWER}]+,?){{2,12}}?(?=(?: \([^\W\d_]{{2,10}}\))? năm (?:19|20)\d\d)")
_DANGLING = regex(r"(?: (?:và|các|những))+$")
# Words that end a name, but not in these
_NO_STOP = regex(r" (?:vừa và nhỏ|có công)(?!\w)")
_LETTERS = regex(r"[^\W\d_]+")
_MOST_WORDS = 12


def _unknown_law_end(text: Text, at: int) -> int:
    """A law that the lexicon lacks: a capitalised word and what follows it, up to a mark or a word no name holds."""
    first = _CAPITAL.match(text.view, at)
    if not first:
        dated = _LOWER_LAW.match(text.view, at)
        return dated.end() if dated else at
    end, words = first.end(), 1
    if first[0] == " Phòng" and text.key.startswith(", chống ", end):
        end += 7
    while words < _MOST_WORDS and text.key[end : end + 1] == " ":
        if fixed := _NO_STOP.match(text.key, end):
            end = fixed.end()
            continue
        token = _LETTERS.match(text.view, end + 1)
        if not token or _words().stop.match(text.key, end + 1):
            break
        if text.key.startswith(("và các ", "và những "), end + 1):  # "Luật Hòa giải và các văn bản dưới luật"
            break
        if token[0] == "và" and not re.match(rf" [{LOWER}]", text.view[token.end() : token.end() + 2]):
            break
        end, words = token.end(), words + 1
    return at + len(_DANGLING.sub("", text.key[at:end]))


# --- other states

_OF_STATE = regex(r"(?: (?:của|tại|ở|do))? (?:nước |chính phủ |quốc hội )?")
_WORD_START = regex(rf"(?<![\w])[{UPPER}]")
_PERSON_BEFORE = regex(r"(?:ông|bà|anh|chị|em|cô) $")
_AROUND = 350
_JUST_BEFORE = 60


def is_foreign(text: Text, start: int, end: int, near: bool) -> bool:
    """Whether a law is another state's: told right behind its name, or (``near``) by what its passage speaks of."""
    behind = _OF_STATE.match(text.key, end)
    if behind and _abroad_at(text, behind.end()):
        return True
    if not near:
        return False
    begin = max(0, text.key.rfind("\n", 0, start) + 1, start - _AROUND)
    line = text.key.find("\n", end, end + _AROUND)
    stop = line if line > 0 else min(len(text.key), end + _AROUND)
    starts = [m.start() for m in _WORD_START.finditer(text.view, begin, stop)]
    return any(_abroad_at(text, at) for at in starts) and not _words().home.stand_in(text.key[begin:stop])


def is_foreign_number(text: Text, start: int, end: int) -> bool:
    """Whether a bare number is another state's or the United Nations': told behind it, or right before it."""
    if is_foreign(text, start, end, near=False):
        return True
    before = [m.start() for m in _WORD_START.finditer(text.view, max(0, start - _JUST_BEFORE), start)]
    return any(_words().abroad.match(text.key, at) for at in before)


def _abroad_at(text: Text, at: int) -> bool:
    """Whether a foreign state or institution stands at an offset; not "huyện Mỹ Đức", "Lê Đức Anh", "ông Nga"."""
    if not text.view[at : at + 1].isupper():
        return False
    if _words().abroad.match(text.key, at):
        return True
    country = _words().country.match(text.key, at)
    if not country or " " in country[0]:
        return bool(country)
    before = text.view[:at].rstrip(" ")[-1:] if at else ""
    inside = before.isalpha() and text.view[max(0, text.view.rfind(" ", 0, at - 1) + 1)].isupper()
    follows = re.match(rf" [{UPPER}]", text.view[country.end() : country.end() + 2])
    return not (inside or follows or _PERSON_BEFORE.search(text.key, max(0, at - 5), at))


# --- the constitution, statutes, platforms

_PLATFORM_ADDED = regex(r" \(bổ sung, phát triển(?: năm \d{4})?\)")
_PLATFORM = regex(r" (?:xây dựng đất nước|chính trị|của đảng|(?:năm )?\d{4}|\()")
_OF_VIETNAM = regex(r"(?: của)? nước (?:cộng hòa (?:xã hội chủ nghĩa|xhcn)|chxhcn|cộng hòa xhcn) việt nam")
_CONSTITUTION_YEAR = regex(r"(?: năm)? (?P<year>(?:19|20)\d\d)(?!\d)")


def _constitution(text: Text, hit: Hit) -> Name | None:
    if text.key.endswith("tòa án ", 0, hit.start) or text.view[hit.start : hit.end].isupper():
        return None
    of = _OF_VIETNAM.match(text.key, hit.end)
    end = of.end() if of else hit.end
    year = _CONSTITUTION_YEAR.match(text.key, end)
    if re.match(rf" [{UPPER}][{LOWER}]", text.view[end : end + 3]):
        return None
    end = year.end() if year else end
    if not of and is_foreign(text, hit.start, end, near=not year):
        return None
    identity = LawKey("law", "hiến pháp", int(year["year"]) if year else None)
    return Name(end, text.value(hit.start, end), identity)


_CONTEST = (" thi", " diễn", " thao", " khỏe", " trại", " chợ")
_REVISED = regex(r" \((?:sửa đổi(?:, bổ sung)?|bổ sung, sửa đổi)\)")


def _statute(text: Text, hit: Hit) -> Name | None:
    body = _words().statute.match(text.key, hit.end + 1)
    if not body or not text.view[body.start()].isupper() or text.view[hit.end] != " ":
        return None
    end = body.end()
    if text.key.startswith(" cộng sản ", end) and not text.key.startswith(" cộng sản việt nam", end):
        return None  # the statutes of another country's party
    if body[0] == "hội" and text.key.startswith(_CONTEST, end):
        return None  # "Điều lệ Hội thi"
    while more := _CAPITAL.match(text.view, end):
        end = more.end()
    if revised := _REVISED.match(text.key, end):
        end = revised.end()
    name = text.key[body.start() : end].replace("cộng sản việt nam", "").strip()
    return Name(end, text.value(hit.start, end), ("statute", name))


def _platform(text: Text, hit: Hit) -> Name | None:
    if not _PLATFORM.match(text.key, hit.end):
        return None
    end = clause_end(text, hit.end, 20)
    opened = text.key.find(" (", hit.end, end)
    end = opened if opened > 0 else end
    added = _PLATFORM_ADDED.match(text.key, end)
    end = added.end() if added else end
    return Name(end, text.value(hit.start, end), ("platform",))
