"""The command as users start it: cold start, articles a second with two processes, peak memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from .corpus import ROOT, SEED

_BASE = [sys.executable, "-c", "import typer, rich, orjson"]
_COMMAND = [sys.executable, "-m", "vnevent"]
# As after an installation: with the modules compiled, which the first run of each sees to.
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
_USE = """
import json, sys, underthesea
count = {"characters": 0, "calls": 0}
for name in ("word_tokenize", "pos_tag", "chunk", "ner", "sent_tokenize", "text_normalize"):
    def counted(text, *args, _call=getattr(underthesea, name), **options):
        count["characters"] += len(text)
        count["calls"] += 1
        return _call(text, *args, **options)
    setattr(underthesea, name, counted)
import orjson, vnevent
size = 0
for line in sys.stdin.buffer:
    text = orjson.loads(line)["text"]
    size += len(text)
    vnevent.parse(text)
print(json.dumps({"calls": count["calls"], "share of characters": round(count["characters"] / max(size, 1), 5)}))
"""


def _wall(command: list[str]) -> float:
    begin = perf_counter()
    subprocess.run(
        command, check=True, cwd=ROOT, env=_ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return perf_counter() - begin


def cold_start(rounds: int) -> dict[str, float]:
    """The command on the founding article against the bare imports it cannot do without; processes interleaved."""
    if SEED is None:
        return {}
    ours, base = [], []
    for _ in range(rounds + 1):
        base.append(_wall(_BASE))
        ours.append(_wall([*_COMMAND, "parse", str(SEED)]))
    first, second = median(ours[1:]), median(base[1:])  # the first of each warms the disk cache
    return {"parse, s": round(first, 4), "bare imports, s": round(second, 4), "times": round(first / second, 3)}


def batch(lines: list[bytes], jobs: int) -> dict[str, Any]:
    """Articles a second and peak memory of the whole command, start included."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "in.jsonl"), Path(folder, "out.jsonl")
        source.write_bytes(b"\n".join(lines) + b"\n")
        options = ["parse", str(source), "--output", str(target), "--jobs", str(jobs), "--quiet"]
        begin = perf_counter()
        process = subprocess.Popen([*_COMMAND, *options], cwd=ROOT, env=_ENVIRONMENT, stderr=subprocess.PIPE)
        error = process.stderr.read().decode() if process.stderr else ""
        _, status, usage = os.wait4(process.pid, 0)
        wall = perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            return {"skipped": error.strip().splitlines()[-1] if error.strip() else f"exit {process.returncode}"}
    return {
        "jobs": jobs,
        "articles/s": round(len(lines) / wall, 1),
        "peak memory of the largest process, MB": _mb(usage),
    }


def _mb(usage: Any) -> float:
    unit = 1 if sys.platform == "darwin" else 1024
    return round(float(usage.ru_maxrss) * unit / 1e6, 1)


def underthesea_share(lines: list[bytes]) -> dict[str, float]:
    """For which share of the text vnevent calls underthesea, counted in a process of its own."""
    run = subprocess.run(
        [sys.executable, "-c", _USE],
        input=b"\n".join(lines),
        capture_output=True,
        cwd=ROOT,
        env=_ENVIRONMENT,
        check=True,
    )
    counted: dict[str, float] = json.loads(run.stdout)
    return counted
