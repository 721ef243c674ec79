"""Many articles: order, worker processes that die or hang, failures, states of earlier runs."""

from __future__ import annotations

import gzip
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from cli_tools import ARTICLE, COMMAND, lines, run, write_jsonl

from vnevent.batch import pool
from vnevent.batch.errors import WorkersFail
from vnevent.batch.plan import Plan, items
from vnevent.batch.pool import Worker, parallel
from vnevent.batch.report import Report
from vnevent.batch.run import run as run_plan
from vnevent.batch.stats import Stats
from vnevent.batch.work import Done, WorkOptions
from vnevent.read import Reject, Unit

# A worker that dies, hangs or prints where an article says so.
WILD = """
import sys; sys.path[:] = {path!r}
import os, signal, time
import vnevent.batch.worker as worker
usual = worker.work
def wild(unit, options):
    if b"DIE" in unit.payload: os.kill(os.getpid(), signal.SIGKILL)
    if b"EXIT" in unit.payload: os._exit(7)
    if b"HANG" in unit.payload: signal.setitimer(signal.ITIMER_REAL, 0); time.sleep(60)
    if b"PRINT" in unit.payload: print("what a library prints")
    return usual(unit, options)
worker.work = wild
worker.main()
"""


@pytest.fixture
def wild(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_program", lambda: WILD.format(path=sys.path))


def unit(number: int, text: str) -> Unit:
    return Unit("news", number, "json", json.dumps({"id": str(number), "text": text}).encode())


def test_a_worker_that_dies_costs_one_article(wild: None) -> None:
    texts = ["Một.", "Hai DIE", "Ba.", "Bốn EXIT", "Năm PRINT.", "Sáu."]
    worker = Worker(WorkOptions())
    outcomes = list(worker.run([unit(number, text) for number, text in enumerate(texts)]))
    worker.stop()
    assert [getattr(outcome, "code", "done") for outcome in outcomes] == [
        "done", "worker-died", "done", "worker-died", "done", "done",
    ]  # fmt: skip
    assert isinstance(outcomes[1], Reject)
    assert "SIGKILL" in outcomes[1].message
    assert outcomes[1].line == 1


def test_a_worker_that_hangs_is_killed(wild: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_GRACE", 0.5)
    worker = Worker(WorkOptions(max_seconds=0.5))
    first = list(worker.run([unit(0, "Một.")]))  # its start may take longer than the bound
    outcomes = list(worker.run([unit(1, "Hai HANG")]))
    worker.stop()
    assert len(first) == 1
    assert [getattr(outcome, "code", "done") for outcome in outcomes] == ["timeout"]


def test_workers_that_cannot_start_end_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_program", lambda: "import sys; sys.exit(1)")
    with pytest.raises(WorkersFail, match="cannot start"):
        list(Worker(WorkOptions()).run([unit(0, "Một.")]))


def test_deaths_in_a_run_keep_order(wild: None, tmp_path: Path) -> None:
    dump = tmp_path / "news.jsonl"
    texts = ["DIE" if number in (5, 40) else f"Bài số {number}." for number in range(60)]
    dump.write_text("".join(json.dumps({"id": str(i), "text": text}) + "\n" for i, text in enumerate(texts)))
    plan = Plan((str(dump),), jobs=2)
    found = [outcome for _, outcome in parallel(items(plan, [0]), plan.work, 2)]
    assert found[-1] is None
    ids = [json.loads(o.line)["article"]["id"] if isinstance(o, Done) else "died" for o in found[:-1] if o]
    assert ids == ["died" if number in (5, 40) else str(number) for number in range(60)]


def test_the_time_bound_ends_an_article(tmp_path: Path) -> None:
    big = tmp_path / "big.jsonl"
    big.write_text(json.dumps({"text": ARTICLE * 8000}) + "\n" + json.dumps({"text": ARTICLE}) + "\n")
    done = run("parse", big, "--max-seconds", "1.5", "-q")
    assert done.returncode == 1
    assert len(lines(done.stdout)) == 1
    assert "took longer than 1.5 s" in done.stderr.decode()


@pytest.mark.parametrize("jobs", ["1", "2", "3"])
def test_the_number_of_jobs_does_not_change_a_byte(jobs: str, tmp_path: Path) -> None:
    dump = write_jsonl(tmp_path / "news.jsonl", 90)
    done = run("parse", dump, "-q", "--jobs", jobs)
    assert done.returncode == 0
    assert [line["article"]["id"] for line in lines(done.stdout)] == [f"a{number}" for number in range(90)]
    assert done.stdout == run("parse", dump, "-q", "--jobs", "2").stdout


def test_workers_end_with_a_killed_parent(tmp_path: Path) -> None:
    dump = write_jsonl(tmp_path / "news.jsonl", 20_000)
    command = [*COMMAND, "parse", str(dump), "-o", str(tmp_path / "out.jsonl"), "-q", "--jobs", "2"]
    process = subprocess.Popen(command)
    part = tmp_path / "out.jsonl.part"
    deadline = time.monotonic() + 30
    while not (part.exists() and part.stat().st_size) and time.monotonic() < deadline:
        time.sleep(0.05)
    workers = children(process.pid)
    assert len(workers) == 2
    process.send_signal(signal.SIGKILL)
    process.wait(10)
    deadline = time.monotonic() + 15
    while any(Path(f"/proc/{worker}").exists() for worker in workers) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(Path(f"/proc/{worker}").exists() for worker in workers)


def children(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text().split()]


def test_a_killed_worker_of_a_real_run_costs_at_most_one_article(tmp_path: Path) -> None:
    dump = write_jsonl(tmp_path / "news.jsonl", 1500)
    output = tmp_path / "out.jsonl"
    command = [*COMMAND, "parse", str(dump), "-o", str(output), "--jobs", "2", "-q"]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    part = tmp_path / "out.jsonl.part"
    deadline = time.monotonic() + 30
    while not (part.exists() and part.stat().st_size) and time.monotonic() < deadline:
        time.sleep(0.01)
    for worker in children(process.pid)[:1]:
        os.kill(worker, signal.SIGKILL)
    assert process.wait(60) in (0, 1)
    ids = [line["article"]["id"] for line in lines(output.read_bytes())]
    assert len(ids) >= 1499
    assert ids == sorted(ids, key=lambda name: int(name[1:]))


def test_a_folder_of_good_and_broken_inputs(tmp_path: Path) -> None:
    """1,000 good and 50 broken inputs: 1,000 results, 50 named rejects, exit status 1."""
    folder = tmp_path / "in"
    folder.mkdir()
    text = ARTICLE.encode()
    for number in range(100):
        (folder / f"good-{number}.txt").write_bytes(text)
        (folder / f"packed-{number}.txt.gz").write_bytes(gzip.compress(text, 1))
        (folder / f"wide-{number}.txt").write_bytes(ARTICLE.encode("utf-16"))
    record = json.dumps({"text": ARTICLE}, ensure_ascii=False)
    (folder / "lines.jsonl").write_text((record + "\n") * 300)
    (folder / "list.json").write_text("[" + ",\n".join([record] * 200) + "]")
    (folder / "table.csv").write_text("text\n" + ('"' + ARTICLE + '"\n') * 200)
    broken = {
        "empty.txt": b"", "binary.txt": bytes(range(256)) * 4, "latin.txt": "déjà vu, très fâché où".encode("cp1252"),
        "no-text.json": b'{"id": 1}', "bad.json": b"{'a': 1}", "bad.txt.gz": b"\x1f\x8b\x08\x00broken",
        "bad.xz": b"\xfd7zXZ\0broken", "columns.csv": b"a,b\n1,2\n", "bad.parquet": b"PAR1broken",
        "bad.bz2": b"BZhbroken",
    }  # fmt: skip
    expected = []
    for copy in range(4):
        for name, data in broken.items():
            path = folder / f"broken-{copy}-{name}"
            path.write_bytes(data)
            expected.append(str(path))
    (folder / "lines-broken.jsonl").write_text("{\n" * 5 + '{"text": 1}\n' * 5)
    done = run("parse", folder, "-q", "--rejects", tmp_path / "rejects", "-o", tmp_path / "out.jsonl")
    assert done.returncode == 1
    assert len(lines((tmp_path / "out.jsonl").read_bytes())) == 1000
    rejects = lines((tmp_path / "rejects").read_bytes())
    assert len(rejects) == 50
    assert {reject["source"] for reject in rejects} == {*expected, str(folder / "lines-broken.jsonl")}
    assert all(reject["code"] and reject["message"] for reject in rejects)
    assert len(done.stderr.decode().splitlines()) == 50


class Collect:
    """A sink that keeps what it is given."""

    def __init__(self) -> None:
        self.found: list[Any] = []

    def put(self, item: Any, outcome: Any) -> None:
        """Keep it."""
        self.found.append(outcome)


def test_the_run_counts(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "b.txt").write_text("")
    stats, sink = Stats(), Collect()
    run_plan(Plan((str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))), sink, Report(quiet=True), stats)
    assert (stats.articles, stats.failed, stats.sources) == (1, 1, 2)
    assert [type(outcome).__name__ for outcome in sink.found] == ["Done", "NoneType", "Reject", "NoneType"]
    assert "1 articles" in stats.as_line()
    assert "1 failed (1 empty)" in stats.as_line()


def nightly(folder: Path, *more: str) -> tuple[int, list[str]]:
    """One run of a nightly job: its status, and the ids in its output so far."""
    output = folder / "archive.jsonl"
    done = run("parse", folder / "in", "-q", "-o", output, "--since-state", folder / "seen.db", *more)
    return done.returncode, [line["article"]["id"] for line in lines(output.read_bytes())] if output.exists() else []


def test_only_what_is_new_or_changed_is_parsed(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    dump = write_jsonl(tmp_path / "in" / "news.jsonl", 3)
    assert nightly(tmp_path) == (0, ["a0", "a1", "a2"])
    assert nightly(tmp_path) == (0, ["a0", "a1", "a2"])
    with dump.open("a") as file:
        file.write(json.dumps({"id": "a3", "text": ARTICLE}) + "\n{broken\n")
    assert nightly(tmp_path) == (1, ["a0", "a1", "a2", "a3"])
    assert nightly(tmp_path) == (1, ["a0", "a1", "a2", "a3"]), "what failed is tried and told again"
    dump.write_text(dump.read_text().replace("{broken\n", json.dumps({"id": "a4", "text": ARTICLE}) + "\n"))
    write_jsonl(tmp_path / "in" / "other.jsonl", 2)  # the same articles in another file are known
    assert nightly(tmp_path) == (0, ["a0", "a1", "a2", "a3", "a4"])
    stats = tmp_path / "stats.json"
    assert nightly(tmp_path, "--stats", str(stats))[0] == 0
    assert json.loads(stats.read_bytes())["articles"] == 0


def test_text_files_are_known_by_name_and_content(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "in" / name).write_text(ARTICLE)
    assert len(nightly(tmp_path)[1]) == 2
    os.utime(tmp_path / "in" / "a.txt", (1, 1))
    assert len(nightly(tmp_path)[1]) == 2
    (tmp_path / "in" / "a.txt").write_text(ARTICLE + "Thêm một câu.\n")
    assert len(nightly(tmp_path)[1]) == 3


@pytest.mark.parametrize("name", ["out.parquet", "out.sqlite", "out.jsonl.gz"])
def test_new_articles_are_added_to_any_output(name: str, tmp_path: Path) -> None:
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    dump = write_jsonl(tmp_path / "news.jsonl", 2)
    for count in (2, 3):
        write_jsonl(dump, count)
        done = run("parse", dump, "-q", "-o", tmp_path / name, "--since-state", tmp_path / "seen.db")
        assert done.returncode == 0, done.stderr.decode()
    if name.endswith("sqlite"):
        found = sqlite3.connect(tmp_path / name).execute("SELECT count(*) FROM articles").fetchone()[0]
    elif name.endswith("gz"):
        found = len(gzip.decompress((tmp_path / name).read_bytes()).splitlines())
    else:
        import pyarrow.parquet as pq

        found = pq.read_table(tmp_path / name).num_rows
    assert found == 3


def test_a_state_file_that_is_none(tmp_path: Path) -> None:
    dump = write_jsonl(tmp_path / "news.jsonl", 1)
    (tmp_path / "seen.db").write_bytes(b"something else entirely" * 100)
    done = run("parse", dump, "-o", tmp_path / "out.jsonl", "--since-state", tmp_path / "seen.db")
    assert done.returncode == 2
    assert "no state file" in done.stderr.decode()


def test_two_runs_on_one_output_lock_each_other_out(tmp_path: Path) -> None:
    slow = subprocess.Popen(
        [*COMMAND, "parse", "-", "-q", "-o", str(tmp_path / "out.jsonl"), "--since-state", str(tmp_path / "seen.db")],
        stdin=subprocess.PIPE,
    )
    assert slow.stdin is not None
    slow.stdin.write(json.dumps({"id": "slow", "text": ARTICLE}).encode() + b"\n")
    slow.stdin.flush()
    deadline = time.monotonic() + 30
    while not (tmp_path / "out.jsonl.part.journal").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    dump = write_jsonl(tmp_path / "news.jsonl", 1)
    done = run("parse", dump, "-o", tmp_path / "out.jsonl")
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1
    assert "another run is writing" in done.stderr.decode()
    other = run("parse", dump, "-o", tmp_path / "other.jsonl", "--since-state", tmp_path / "seen.db")
    assert other.returncode == 2
    assert "another run uses the state file" in other.stderr.decode()
    slow.stdin.close()
    assert slow.wait(30) == 0
    assert [line["article"]["id"] for line in lines((tmp_path / "out.jsonl").read_bytes())] == ["slow"]
    leftovers = {path.name for path in tmp_path.iterdir()} - {"out.jsonl", "seen.db", "news.jsonl"}
    assert leftovers == set()
