"""Floors of the figures on the gold set. They go up, never down."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

MARGIN = 0.003
"""How far below the figure its floor is set, so that one doubtful record does not block a good change."""


def load(path: Path) -> dict[str, float]:
    """The floors by row; empty where none were set yet."""
    floors: dict[str, float] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return floors


def save(path: Path, floors: dict[str, float]) -> None:
    """Write the floors."""
    path.write_text(json.dumps(floors, ensure_ascii=False, indent=2) + "\n", "utf-8")


def rows(figures: dict[str, Any]) -> dict[str, float]:
    """F1 by row, the mean of the main rows first."""
    f1 = {name: float(value["f1"]) for name, value in figures.items() if isinstance(value, dict)}
    return {"mean": float(figures["mean_f1"]), **f1}


def below(f1: dict[str, float], floors: dict[str, float]) -> list[str]:
    """A line for every row that is under its floor or is gone."""
    return [
        f"{name}: {'no figure' if name not in f1 else f'F1 {f1[name]:.4f}'}, floor {floor:.3f}"
        for name, floor in floors.items()
        if f1.get(name, -1.0) < floor
    ]


def lift(f1: dict[str, float], floors: dict[str, float]) -> dict[str, float]:
    """The floors after a run: each as high as it was, or as high as the run allows."""
    reached = {name: max(0.0, math.floor((figure - MARGIN) * 1000) / 1000) for name, figure in f1.items()}
    return {name: max(reached.get(name, 0.0), floors.get(name, 0.0)) for name in {**floors, **reached}}
