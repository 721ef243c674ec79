"""Titles of merit by their grammar: whom they are for, then a word of praise ("Nhà giáo trẻ tiêu biểu").

Titles that are fixed by law stand in the lexicon by name. Bodies, unions and associations confer many more, and make
all of them in the same way, in capitals or in small letters.
"""

from __future__ import annotations

import re
from functools import cache

from ..text.patterns import regex
from .award_names import clause_word, kinds, stop_words

_PRAISE = r"(?:tiêu biểu|giỏi|ưu tú|xuất sắc|tiên tiến|gương mẫu|\d tốt)"
# ("cán bộ có thành tích xuất sắc": told of somebody, not his title)
_OF = r"(?: (?!có |được |đạt |là |và |đã |của |cho |vì )[^\W\d_]+){0,3}?"

# "danh hiệu gia đình hiếu học cho 5 hộ": any words, where those who get it are counted right behind
_TO_SOME = regex(r"(?P<name>(?!cao quý|vinh dự|thi đua|này|trên|nói)[^\W\d_]+(?: [^\W\d_]+){2,6})(?= cho \d)")


@cache
def title_of_merit() -> re.Pattern[str]:
    """Matches a title of merit from its noun to its last word of praise, in a comparison key."""
    return regex(rf"(?!(?:học sinh|sinh viên) giỏi)(?:{kinds()}){_OF} {_PRAISE}(?: {_PRAISE})?(?!\w)")


def title_in_small_letters(key: str, begin: int) -> tuple[int, int] | None:
    """The span of a title behind "danh hiệu", from ``begin`` on, that no capital and no quotation mark shows."""
    if merit := title_of_merit().match(key, begin):
        return merit.span()
    told = _TO_SOME.match(key, begin)
    if told is None or stop_words() & set(told["name"].split()) or clause_word().end_at(key, begin):
        return None
    return told.span()
