"""The explanation for people: the text in colours, the records with their rules, the candidates that lost."""

from __future__ import annotations

import sys
from dataclasses import replace

from rich.console import Console
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from ..model import LISTS
from .candidates import Candidate, Explanation, Kept, rules

_COLOURS = dict(zip(LISTS, ("bold magenta", "bold green", "bold cyan", "bold yellow"), strict=True))


def narrowed(explanation: Explanation, rule: str | None, offset: int | None) -> Explanation:
    """Only what a rule made, or what covers an offset of the text (in code points)."""
    kept, lost = explanation.kept, explanation.lost
    if rule is not None:
        kept = tuple(_by_rule(record, rule) for record in kept if any(m.rule == rule for m in record.mentions))
        lost = tuple(c for c in lost if rule in rules() and c.why == rules()[rule]["says"])
    if offset is not None:
        kept = tuple(record for record in kept if any(m.start <= offset < m.end for m in record.mentions))
        lost = tuple(c for c in lost if c.start <= offset < c.end)
    return replace(explanation, kept=kept, lost=lost)


def _by_rule(record: Kept, rule: str) -> Kept:
    return replace(record, mentions=tuple(m for m in record.mentions if m.rule == rule))


def show(explanation: Explanation) -> None:
    """Print an explanation on standard output."""
    console = Console(width=None if sys.stdout.isatty() else 120, highlight=False)
    legend = Text(" ").join(Text(f" {name} ", style=_COLOURS[name] + " reverse") for name in LISTS)
    console.print(legend)
    console.print(_coloured(explanation))
    for name in LISTS:
        records = [record for record in explanation.kept if record.list == name]
        lost = [candidate for candidate in explanation.lost if candidate.list == name]
        if records or lost:
            console.print(Rule(name, style=_COLOURS[name]))
        for record in records:
            console.print(Text(f"{record.id}  {record.label}", style="bold"))
            console.print(_mentions(record))
        if lost:
            console.print(_candidates(lost))


def _coloured(explanation: Explanation) -> Text:
    text = Text(explanation.text)
    for record in explanation.kept:
        for mention in record.mentions:
            text.stylize(_COLOURS[record.list], mention.start, mention.end)
    for candidate in explanation.lost:
        text.stylize("underline", candidate.start, candidate.end)
    return text


def _mentions(record: Kept) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 1), pad_edge=False)
    table.add_column(justify="right", style="dim", no_wrap=True)
    table.add_column(ratio=3)
    table.add_column(no_wrap=True)
    table.add_column(ratio=2, style="dim")
    for mention in record.mentions:
        says = rules().get(mention.rule, {}).get("says", "")
        table.add_row(f"{mention.start}-{mention.end}", f"“{mention.text}”", mention.rule, says)
    return table


def _candidates(lost: list[Candidate]) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 1), pad_edge=False, title="lost", title_justify="left")
    table.add_column(justify="right", style="dim", no_wrap=True)
    table.add_column(ratio=3, style="underline")
    table.add_column(ratio=2, style="dim")
    for candidate in lost:
        table.add_row(f"{candidate.start}-{candidate.end}", candidate.text, candidate.why)
    return table
