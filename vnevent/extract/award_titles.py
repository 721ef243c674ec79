"""Titles of merit by their grammar: whom they are for, then a word of praise ("Nhà giáo trẻ tiêu biểu").

Titles that are fixed by law stand in the lexicon by name. Bodies, unions and associations confer many more, and make
all of them in the same way, in capitals or in small letters.
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon import alternatives, lexicon
from ..text.patterns import regex

_PRAISE = r"(?:tiêu biểu|giỏi|ưu tú|xuất sắc|tiên tiến|gương mẫu|\d tốt)"
# ("cán bộ có thành tích xuất sắc": told of somebody, not his title)
_OF = r"(?: (?!có |được |đạt |là |và |đã |của |cho |vì )[^\W\d_]+){0,3}?"


@cache
def title_of_merit() -> re.Pattern[str]:
    """Matches a title of merit from its noun to its last word of praise, in a comparison key."""
    nouns = lexicon().pattern_forms("award_group")
    return regex(rf"(?!(?:học sinh|sinh viên) giỏi)(?:{alternatives(nouns)}){_OF} {_PRAISE}(?: {_PRAISE})?(?!\w)")
