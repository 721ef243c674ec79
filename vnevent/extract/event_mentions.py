"""One place where a text names an event, and what can be said of it there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

HELD, ATTENDED, TOLD, PLANNED, POINT = "held", "attended", "told", "planned", "point"


@dataclass(slots=True)
class EventMention:
    """One place where the text names an event; its name ends at ``end``, its event word at ``head_end``."""

    start: int
    head_end: int
    end: int
    attrs: dict[str, Any]
    type: str
    sentence: int
    status: str
    rule: str
    hold: int | None = None
    agent: tuple[int, int] | None = None

    @property
    def bare(self) -> bool:
        """Whether only the event word is printed."""
        return self.end <= self.head_end and not self.attrs.get("full")

    @property
    def family(self) -> str:
        """Words of one family may refer back to each other."""
        return str(self.attrs.get("family", ""))

    @property
    def act(self) -> bool:
        """Whether the event is named from a verb."""
        return bool(self.attrs.get("act"))
