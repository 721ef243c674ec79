"""The command as a process: options, streams, bad input, quiet ends."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import signal
import subprocess
import time
from pathlib import Path

import pytest
from cli_tools import ARTICLE, COMMAND, PLAIN, lines, run, write_jsonl


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def on_terminal(*arguments: str | Path, columns: int = 80, **env: str) -> str:
    """What the command shows on a terminal."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "COLUMNS": str(columns), "TERM": "xterm-256color", **env}
    process = subprocess.Popen(
        [*COMMAND, *map(str, arguments)], stdout=theirs, stderr=theirs, stdin=theirs, env=environment
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            data = os.read(ours, 65536)
        except OSError:
            break
        if not data:
            break
        shown += data
    process.wait(30)
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")


def test_one_article_is_one_json_object(article: Path) -> None:
    done = run("parse", article)
    assert done.returncode == 0
    assert done.stderr == b""
    assert done.stdout.count(b"\n") == 1
    result = json.loads(done.stdout)
    assert list(result) == ["schema", "article", "ceremonies", "recipients", "officials", "documents", "warnings"]
    assert result["article"]["source"] == str(article)


def test_standard_input(article: Path) -> None:
    done = run("parse", "-", stdin=ARTICLE.encode())
    assert done.returncode == 0
    assert json.loads(done.stdout)["article"]["source"] == "-"


def test_several_articles_are_lines_in_input_order(article: Path, tmp_path: Path) -> None:
    dump = write_jsonl(tmp_path / "news.jsonl", 30)
    done = run("parse", dump, article, "--jobs", "2", "--quiet")
    assert done.returncode == 0
    assert [line["article"]["id"] for line in lines(done.stdout)] == [*(f"a{i}" for i in range(30)), None]


def test_format_json_is_indented(article: Path) -> None:
    done = run("parse", "--format", "json", article)
    assert done.stdout.startswith(b'{\n  "schema"')
    json.loads(done.stdout)


def test_a_terminal_gets_indented_json_in_colour_and_no_color_none(article: Path) -> None:
    colour = on_terminal("parse", article)
    assert "\x1b[" in colour
    plain = on_terminal("parse", article, NO_COLOR="1")
    assert "\x1b[" not in plain
    assert plain.startswith('{\n  "schema"')
    assert json.loads(plain) == json.loads(re.sub(r"\x1b\[[0-9;]*m", "", colour))


def test_jsonl_on_a_terminal_stays_plain(article: Path) -> None:
    shown = on_terminal("parse", "--format", "jsonl", article)
    assert "\x1b[" not in shown
    assert shown.count("\n") == 1


@pytest.mark.parametrize("columns", [80, 160])
def test_tables_fit_the_width_and_leave_out_the_empty_ones(article: Path, tmp_path: Path, columns: int) -> None:
    done = run("parse", "--format", "table", article, env={"COLUMNS": str(columns)})
    shown = done.stdout.decode()
    assert shown.startswith("Trao Huy hiệu Đảng đợt 2/9 tại huyện Thanh Sơn Đông\n")
    assert "Officials" in shown
    assert max(map(len, shown.splitlines())) <= columns
    plain = tmp_path / "plain.txt"
    plain.write_text(PLAIN, encoding="utf-8")
    shown = run("parse", "-f", "table", plain).stdout.decode()
    assert "Officials" not in shown
    assert "Thời tiết miền núi" in shown


def test_published_date_settles_the_year(article: Path) -> None:
    done = run("parse", "--published", "2024-08-28", article)
    assert json.loads(done.stdout)["article"]["published"] == "2024-08-28"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["parse", "--published", "28/8/2024", "x.txt"], "--published 28/8/2024"),
        (["parse"], "nothing to parse"),
        (["parse", "--encoding", "klingon", "x.txt"], "klingon"),
        (["parse", "--resume", "x.txt"], "--resume needs --output"),
        (["parse", "--since-state", "s.db", "x.txt"], "--since-state needs --output"),
        (["parse", "-f", "parquet", "x.txt"], "--output"),
        (["parse", "-o", "missing/folder/out.jsonl", "x.txt"], "is not there"),
        (["parse", "-o", "out.csv", "x.txt"], "--tables"),
        (["parse", "--format", "yaml", "x.txt"], "yaml"),
        (["parse", "--no-such-option"], "no-such-option"),
        (["parse", "--files-from", "nowhere", "x.txt"], "nowhere"),
    ],
)
def test_wrong_usage_is_status_2_and_one_clear_line(arguments: list[str], words: str, tmp_path: Path) -> None:
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert words in done.stderr.decode()
    assert done.stdout == b""
    assert b"Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


BAD_FILES = {
    "empty.txt": (b"", "empty"),
    "blank.txt": (b" \n\t\n", "empty"),
    "binary.txt": (b"\x7fELF\0\0\0\x01" + bytes(range(256)), "binary"),
    "latin.txt": ("Le président a été réélu, très fâché où ça".encode("cp1252"), "encoding"),
    "broken.jsonl": (b'{"text": "x"\n', "bad-json"),
    "textless.jsonl": (b'{"id": 1}\n', "no-text"),
    "list.jsonl": (b"[1, 2]\n", "no-object"),
    "empty.jsonl": (b"", "empty"),
    "number.jsonl": (b'{"text": 5}\n', "no-text"),
    "broken.json": (b'[{"text": "Xin"}, {"text" 5}]', "bad-json"),
    "cut.jsonl.gz": (b"\x1f\x8b\x08\0\0\0\0\0\0\x03\xab", "broken-file"),
    "none.parquet": (b"PAR1 no", "broken-file"),
    "columns.csv": (b"a,b\n1,2\n", "no-text"),
    "row.csv": (b"id,text\n1\n", "bad-csv"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_input_is_one_clear_line_and_the_rest_is_parsed(name: str, article: Path, tmp_path: Path) -> None:
    content, code = BAD_FILES[name]
    bad = tmp_path / name
    bad.write_bytes(content)
    rejects = tmp_path / "rejects.out"
    done = run("parse", bad, article, "--rejects", rejects)
    assert done.returncode == 1
    good = [line for line in lines(done.stdout) if line["article"]["source"] == str(article)]
    assert len(good) == 1
    told = done.stderr.decode().splitlines()
    assert len(told) == 1, told
    assert told[0].startswith(f"vnevent: {bad}")
    (reject,) = lines(rejects.read_bytes())
    assert reject["source"] == str(bad)
    assert reject["code"] == code
    assert run("parse", bad).returncode in (1, 3)


def test_missing_files_and_empty_folders(article: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    done = run("parse", tmp_path / "missing.txt", tmp_path / "folder", tmp_path / "*.nothing", article)
    assert done.returncode == 1
    assert len(lines(done.stdout)) == 1
    told = done.stderr.decode().splitlines()
    assert len(told) == 3
    assert "no such file" in told[0]
    assert "no articles" in told[1]
    assert "no file matches" in told[2]
    assert run("parse", tmp_path / "missing.txt").returncode == 3


def test_a_bad_line_is_named_with_its_number(tmp_path: Path) -> None:
    dump = tmp_path / "news.jsonl"
    dump.write_bytes(b'{"text": "Xin."}\n\n{"text": \n{"id": "x"}\n{"text": "Hai."}\n')
    done = run("parse", dump)
    assert done.returncode == 1
    assert len(lines(done.stdout)) == 2
    told = done.stderr.decode().splitlines()
    assert [line.split(": ")[1] for line in told] == [f"{dump}:3", f"{dump}:4"]


def test_no_event_is_no_failure(tmp_path: Path) -> None:
    plain = tmp_path / "plain.txt"
    plain.write_text(PLAIN, encoding="utf-8")
    done = run("parse", plain)
    assert done.returncode == 0
    result = json.loads(done.stdout)
    assert [result[kind] for kind in ("ceremonies", "recipients", "officials", "documents")] == [[], [], [], []]


def test_the_first_line_is_out_before_the_last_article_is_read() -> None:
    process = subprocess.Popen([*COMMAND, "parse", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    record = json.dumps({"id": "one", "text": ARTICLE}).encode() + b"\n"
    for _ in range(2):
        process.stdin.write(record)
        process.stdin.flush()
        ready, _, _ = select.select([process.stdout], [], [], 30)
        assert ready, "no line came out while the input was open"
        assert json.loads(process.stdout.readline())["article"]["id"] == "one"
    process.stdin.close()
    assert process.wait(30) == 0


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    dump = write_jsonl(tmp_path / "news.jsonl", 400)
    for arguments in (["parse", str(dump)], ["schema"]):
        process = subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 0


def test_ctrl_c_ends_quietly_and_leaves_nothing(tmp_path: Path) -> None:
    dump = write_jsonl(tmp_path / "news.jsonl", 5000)
    output = tmp_path / "out.jsonl"
    command = [*COMMAND, "parse", str(dump), "-o", str(output)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True)
    part = tmp_path / "out.jsonl.part"
    deadline = time.monotonic() + 30
    while not (part.exists() and part.stat().st_size) and time.monotonic() < deadline:
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert process.wait(30) == -signal.SIGINT
    assert sorted(path.name for path in tmp_path.iterdir()) == ["news.jsonl"]


def test_output_appears_at_one_stroke(article: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.json"
    assert run("parse", article, "-o", output, "-q").returncode == 0
    assert json.loads(output.read_bytes())["schema"] == "vnevent/1"
    before = output.read_bytes()
    assert run("parse", tmp_path / "missing.txt", "-o", output).returncode == 3
    assert output.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["article.txt", "out.json"]


def test_version_and_help_import_nothing_heavy() -> None:
    program = (
        "import sys; sys.argv = ['vnevent', {!r}]\n"
        "from vnevent.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {{'underthesea', 'pyarrow', 'vnevent.lexicon', 'vnevent.pipeline', 'vnevent.read'}}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    for option in ("--version", "--help"):
        done = subprocess.run([COMMAND[0], "-c", program.format(option)], capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()
        assert b"vnevent" in done.stdout


def test_json_to_a_pipe_imports_neither_typer_nor_rich(article: Path) -> None:
    program = (
        f"import sys; sys.argv = ['vnevent', 'parse', {str(article)!r}]\n"
        "from vnevent.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "assert not {'typer', 'rich', 'multiprocessing', 'subprocess', 'sqlite3', 'pyarrow'} & set(sys.modules)"
    )
    done = subprocess.run([COMMAND[0], "-c", program], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_help_names_every_option_and_shows_examples() -> None:
    shown = run("parse", "--help", env={"COLUMNS": "100"}).stdout.decode()
    for option in (
        "--format",
        "--output",
        "--published",
        "--jobs",
        "--rejects",
        "--resume",
        "--since-state",
        "--files-from",
    ):
        assert option in shown
    assert "Examples:" in shown
    assert "vnevent parse article.txt" in shown


def test_locale_does_not_matter(article: Path) -> None:
    usual = run("parse", article)
    plain = run("parse", article, env={"LC_ALL": "C", "PYTHONUTF8": "0"})
    assert usual.stdout == plain.stdout


def test_folders_globs_and_lists(article: Path, tmp_path: Path) -> None:
    folder = tmp_path / "news" / "deep"
    folder.mkdir(parents=True)
    for name in ("b.txt", "a.txt", "note.pdf", ".hidden.txt"):
        (folder / name).write_text(ARTICLE, encoding="utf-8")
    expected = [str(folder / "a.txt"), str(folder / "b.txt")]

    def sources(*arguments: str | Path, stdin: bytes | None = None) -> list[str]:
        done = run("parse", *arguments, stdin=stdin)
        assert done.returncode == 0, done.stderr
        return [line["article"]["source"] for line in lines(done.stdout)]

    assert sources(tmp_path / "news") == expected
    assert sources(folder / "*.txt") == expected
    assert sources(tmp_path / "news", folder / "a.txt") == expected
    names = "\n".join(expected).encode()
    assert sources("--files-from", "-", stdin=names) == expected
    assert sources("--files-from", "-", "-0", stdin=names.replace(b"\n", b"\0")) == expected


def test_strict_stops_at_the_first_failure(tmp_path: Path) -> None:
    dump = tmp_path / "news.jsonl"
    dump.write_bytes(b'{"text": "Xin."}\n{"text": \n{"text": "Hai."}\n{"id": 1}\n')
    done = run("parse", "--strict", dump)
    assert done.returncode == 1
    assert len(lines(done.stdout)) == 1
    assert len(done.stderr.decode().splitlines()) == 1


def test_stats_and_summary(tmp_path: Path) -> None:
    dump = write_jsonl(tmp_path / "news.jsonl", 5)
    with dump.open("a") as file:
        file.write("{}\n")
    stats = tmp_path / "stats.json"
    done = run("parse", dump, "-o", tmp_path / "out.jsonl", "--stats", stats)
    assert done.returncode == 1
    figures = json.loads(stats.read_bytes())
    assert figures["articles"] == 5
    assert figures["failures"] == {"no-text": 1}
    assert figures["exit_code"] == 1
    assert "5 articles" in done.stderr.decode()
    quiet = run("parse", dump, "-o", tmp_path / "out.jsonl", "--quiet")
    assert len(quiet.stderr.decode().splitlines()) == 1


def test_progress_on_a_terminal(tmp_path: Path) -> None:
    dump = write_jsonl(tmp_path / "news.jsonl", 1500)
    shown = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", on_terminal("parse", dump, "-o", tmp_path / "out.jsonl", columns=120))
    assert re.search(r"[1-9][0-9,]* articles [1-9][0-9,]*/s 0 failed .* [0-9]+% ", shown)
    assert "1,500 articles in" in shown
    quiet = on_terminal("parse", dump, "-o", tmp_path / "out.jsonl", "--quiet")
    assert quiet == ""


def test_a_plain_call_and_one_with_options_give_the_same(article: Path) -> None:
    assert run("parse", article).stdout == run("parse", article, "--jobs", "1").stdout


def test_shell_completion() -> None:
    environment = {"COMP_WORDS": "vnevent parse --form", "COMP_CWORD": "2", "_VNEVENT_COMPLETE": "complete_bash"}
    assert run(env=environment).stdout.decode().split() == ["--format"]
