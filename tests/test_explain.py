"""Rules show their examples; explanations tell what was kept, what lost, and why."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from vnevent import Article, parse
from vnevent.explain import explain, rules
from vnevent.explain.show import narrowed

RULES = list(rules().values())


@pytest.mark.parametrize("rule", RULES, ids=[rule["name"] for rule in RULES])
def test_every_rule_reads_its_example(rule: dict[str, str]) -> None:
    explanation = explain(Article(rule["example"]))
    if rule["list"] == "lost":
        assert any(candidate.why == rule["says"] for candidate in explanation.lost)
        return
    kept = [record for record in explanation.kept if record.list == rule["list"]]
    assert any(mention.rule == rule["name"] for record in kept for mention in record.mentions)


def test_every_mention_of_the_samples_names_a_known_rule() -> None:
    for path in sorted(Path("samples").glob("*.txt")):
        result = parse(path.read_text(encoding="utf-8"))
        for records in (result.ceremonies, result.recipients, result.officials, result.documents):
            for record in records:
                assert {mention.rule for mention in record.mentions} <= set(rules()), path


ARTICLE = (
    "Sáng 5/6, Đảng ủy xã Hòa Minh tổ chức Lễ trao Huy hiệu Đảng. Ông Lê Văn An, Bí thư Đảng ủy, dự. "
    "Bà Trần Thị Bình kể chuyện. Chủ tịch UBND xã vắng mặt. Sau các hội nghị, xã thực hiện các nghị quyết."
)


def test_candidates_that_lost_say_why() -> None:
    lost = {candidate.text: candidate.why for candidate in explain(Article(ARTICLE)).lost}
    assert lost["Trần Thị Bình"] == "no post is told of this person"
    assert lost["Chủ tịch"] == "no name stands with this post"
    assert lost["nghị quyết"] == "no number, body or subject tells which one"
    assert "hội nghị" in lost


def test_narrowed() -> None:
    explanation = explain(Article(ARTICLE))
    by_rule = narrowed(explanation, "name-position", None)
    assert [record.label for record in by_rule.kept] == ["Lê Văn An: Bí thư Đảng ủy"]
    assert {mention.rule for record in by_rule.kept for mention in record.mentions} == {"name-position"}
    at = narrowed(explanation, None, ARTICLE.index("Bí thư"))
    assert [record.list for record in at.kept] == ["officials"]


def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "vnevent", "explain", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, encoding="utf-8")


def test_command(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    shown = run(str(path))
    assert shown.returncode == 0
    assert "name-position" in shown.stdout
    assert "no post is told of this person" in shown.stdout
    data = json.loads(run("--json", "--at", str(ARTICLE.index("Lê Văn An")), "-", stdin=ARTICLE).stdout)
    assert [record["id"] for record in data["kept"]] == ["o1"]


def test_command_says_what_is_wrong(tmp_path: Path) -> None:
    unknown = run("--rule", "nothing", str(tmp_path / "a.txt"))
    assert unknown.returncode == 2
    assert unknown.stderr.startswith("vnevent: no rule 'nothing'; the rules are: award, ")
    missing = run(str(tmp_path / "none.txt"))
    assert missing.returncode == 1
    assert "none.txt" in missing.stderr
    assert "Traceback" not in missing.stderr
