"""``vnevent explain``: reads the article, narrows the explanation, prints it."""

from __future__ import annotations

import sys

import orjson

from ..read import ArticleError, MissingExtra, ReadOptions, Reject, article_of, units
from .candidates import explain, rules


def execute(name: str, published: str | None, rule: str | None, offset: int | None, as_json: bool) -> int:
    """Explain the first article of a file; gives the exit status."""
    if rule is not None and rule not in rules():
        print(f"vnevent: no rule {rule!r}; the rules are: {', '.join(sorted(rules()))}", file=sys.stderr)
        return 2
    options = ReadOptions(published=published)
    try:
        unit = next(iter(units(name, options)), None)
        if unit is None or isinstance(unit, Reject):
            print(f"vnevent: {name}: {unit.message if unit else 'no article in it'}", file=sys.stderr)
            return 1
        explanation = explain(article_of(unit, options))
    except (ArticleError, MissingExtra, ValueError) as error:
        print(f"vnevent: {name}: {error}", file=sys.stderr)
        return 1
    from .show import narrowed, show

    explanation = narrowed(explanation, rule, offset)
    if as_json:
        sys.stdout.buffer.write(orjson.dumps(explanation, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
    else:
        show(explanation)
    return 0
