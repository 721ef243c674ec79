"""A few seconds of the fuzz target; ``python -m fuzz --seconds 3600`` runs it for long."""

from __future__ import annotations

from fuzz.__main__ import run


def test_random_texts_break_nothing() -> None:
    cases, failing, _ = run(seed=20240716, seconds=20, most_cases=250, most_pieces=80)
    assert failing is None, repr(failing)
    assert cases > 0
