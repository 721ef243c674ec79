"""How the package declares its regexes: ``_NAME = regex(r"...")``, compiled when first used.

An article needs a small part of the patterns that the rules know, and compiling all of them would take longer than
reading it. What most articles only ask in vain says so: ``opens`` are the texts that every match begins with one of,
``needs`` those that it holds one of. While nothing of it is there, there is nothing to compile.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cached_property
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


class _Guarded(_Regex):
    """Looks for ``opens`` or ``needs`` first, which takes less time than a search by the pattern, and no compiling."""

    def __init__(self, pattern: str | bytes, flags: int, opens: tuple[str, ...], needs: tuple[str, ...]) -> None:
        super().__init__(pattern, flags)
        self.opens = opens
        self.needs = needs

    def _may_find(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        for part in self.needs or self.opens:  # noqa: SIM110 (any() takes twice the time)
            if text.find(part, start, end) >= 0:
                return True
        return False

    def _may_match(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        return text.startswith(self.opens, start) if self.opens else self._may_find(text, start, end)

    # (once it is compiled, the pattern's own method takes the place of this one: ``__getattr__`` keeps it)
    def match(self, *where: Any) -> re.Match[str] | None:
        return self.__getattr__("match")(*where) if self._may_match(*where) else None

    def fullmatch(self, *where: Any) -> re.Match[str] | None:
        return self.__getattr__("fullmatch")(*where) if self._may_match(*where) else None

    def search(self, *where: Any) -> re.Match[str] | None:
        return self._compiled.search(*where) if self._may_find(*where) else None

    def finditer(self, *where: Any) -> Iterator[re.Match[str]]:
        return self._compiled.finditer(*where) if self._may_find(*where) else iter(())

    def sub(self, new: str, text: str) -> str:
        return self._compiled.sub(new, text) if self._may_find(text) else text

    @cached_property
    def _compiled(self) -> re.Pattern[Any]:
        return re.compile(self.pattern, self.flags)


def regex(
    pattern: AnyStr, flags: int = 0, *, opens: tuple[str, ...] = (), needs: tuple[str, ...] = ()
) -> re.Pattern[AnyStr]:
    """A regex that is compiled when it is first used. An error in it is raised then; the tests compile every one."""
    made = _Guarded(pattern, flags, opens, needs) if opens or needs else _Regex(pattern, flags)
    return cast("re.Pattern[AnyStr]", made)
