"""What award mentions are made of: classes, years of party membership, counts, and the mention itself."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from ..text.normalize import fold

_YEARS = (30, *range(40, 95, 5))
_GRADES = {"nhất": "Nhất", "nhì": "Nhì", "nhị": "Nhì", "hai": "Nhì", "ba": "Ba", "i": "Nhất", "ii": "Nhì", "iii": "Ba"}
_GRADES |= {"1": "Nhất", "2": "Nhì", "3": "Ba"}
_NUMBERS = {w: n for n, w in enumerate(["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"], 1)}

GRADE = r"(?:nhất|nhì|nhị|hai(?! (?:huân|huy|cá nhân|tập thể|đồng chí))|ba|iii|ii|i|[123])(?!\w)"
_NEXT_GRADE = (
    r"(?:nhất|nhì|nhị|iii|ii|i|ba(?! (?:huân|huy|bằng|đồng chí|tập thể|cá nhân|đảng viên))"
    r"|[123](?! (?!và |cho |tặng |của |vì )[^\W\d]))(?!\w)"  # "hạng Nhất, 3 cá nhân"
)
_TIMES = r"(?: \([^()\n]{1,16}\))?"  # "(2 lần)", "(năm 2010)"
GRADE_LIST = rf"(?P<list>{GRADE}(?:{_TIMES}(?:,? và |, ?| ?/ ?)(?:(?:các )?hạng )?{_NEXT_GRADE})*)"
YEAR_LIST = r"(?P<years>\d{2}(?: năm)?(?:(?:,? và |, ?| ?[/-] ?|; ?)\d{2}(?: năm)?){0,11})"


folded = lru_cache(maxsize=4096)(fold)  # the names of awards and parties are compared many times


@dataclass(frozen=True, slots=True)
class AwardMention:
    """An award named in a text. ``reference``: no name of its own is printed; ``tail``: only a class or years are."""

    start: int
    end: int
    name: str
    category: str
    conferred_by: str | None = None
    grades: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    givers: tuple[str, ...] = ()
    open_giver: bool = False
    reference: bool = False
    tail: bool = False
    many: bool = False
    name_like: bool = False
    count: int | None = None
    count_start: int | None = None
    free: bool = False  # a title that the lexicon does not know
    rule: str = "award"

    @property
    def head(self) -> str:
        """The head word of the name, to match a bare "Huân chương" with what it stands for."""
        return " ".join(folded(self.name).split()[:2])


def slug(name: str) -> str:
    """The ASCII id of a canonical name: "Huy hiệu Đảng" gives "huy-hieu-dang"."""
    plain = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return re.sub(r"[^a-z0-9]+", "-", "".join(c for c in plain if not unicodedata.combining(c))).strip("-")


def number(text: str) -> int | None:
    """The value of a printed count: "07" is 7, "1.188" is 1188, "hai" is 2."""
    if text in _NUMBERS:
        return _NUMBERS[text]
    digits = text.replace(".", "")
    return int(digits) if digits.isdigit() else None


def grade_list(text: str) -> tuple[str, ...]:
    """The classes of a printed list: "hạng Nhì, Ba" gives Nhì and Ba."""
    words = re.findall(r"\w+", re.sub(r"\([^()]*\)", " ", text))
    return tuple(dict.fromkeys(_GRADES[w] for w in words if w in _GRADES))


def levels(text: str | None) -> tuple[int, ...]:
    """The years of membership of a printed list; none where one of them is no level of the badge."""
    years = tuple(int(n) for n in re.findall(r"\d{2}", text or ""))
    return tuple(dict.fromkeys(years)) if all(n in _YEARS for n in years) else ()
