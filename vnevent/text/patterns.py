"""How the package declares its regexes: ``_NAME = regex(r"...")``, compiled when first used.

An article needs a small part of the patterns that the rules know, and compiling all of them would take longer than
reading it.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


class _Regex:
    """Compiles at the first use of a method, and keeps that method, so that later uses find it right here."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        value = getattr(re.compile(self.pattern, self.flags), name)
        setattr(self, name, value)
        return value


def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """A regex that is compiled when it is first used. An error in it is raised then; the tests compile every one."""
    return cast("re.Pattern[AnyStr]", _Regex(pattern, flags))
