"""Lists of rules, of which the first one that says something decides."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVarTuple

Asked = TypeVarTuple("Asked")


def first_said(rules: Iterable[Callable[[*Asked], bool | None]], *asked: *Asked) -> bool | None:
    """What the first rule says that says something; None where none of them does."""
    for rule in rules:
        said = rule(*asked)
        if said is not None:
            return said
    return None
