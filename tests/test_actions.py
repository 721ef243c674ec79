"""What officials do: the verb behind a name and its posts, for each of a row, or the verb that opens a row."""

from __future__ import annotations

import pytest

from vnevent.model import Article
from vnevent.pipeline import parse_article

# (construct, text, what each official does)
CASES: list[tuple[str, str, dict[str, list[str]]]] = [
    (
        "one official, adverbs before the verb",
        "Ông Lê Văn An, Bí thư Tỉnh ủy, đã trực tiếp phát biểu tại hội nghị.",
        {"Lê Văn An": ["spoke"]},
    ),
    (
        "a row with posts",
        "Ông Lê Văn An, Bí thư Tỉnh ủy, và bà Trần Thị Bình, Chủ tịch UBND tỉnh, trao Bằng khen cho 2 tập thể.",
        {"Lê Văn An": ["presented"], "Trần Thị Bình": ["presented"]},
    ),
    (
        "a row that opens with its verb",
        "Dự lễ có ông Lê Văn An, Bí thư Tỉnh ủy; bà Trần Thị Bình, Chủ tịch UBND tỉnh.",
        {"Lê Văn An": ["attended"], "Trần Thị Bình": ["attended"]},
    ),
    (
        "one speaks, another receives",
        "Ông Lê Văn An, Bí thư Tỉnh ủy, phát biểu. Bà Trần Thị Bình, Trưởng ban, nhận quyết định.",
        {"Lê Văn An": ["spoke"], "Trần Thị Bình": ["appointed"]},
    ),
]


@pytest.mark.parametrize(("construct", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_actions(construct: str, text: str, expected: dict[str, list[str]]) -> None:
    officials = parse_article(Article(text)).officials
    assert {official.name: list(official.actions) for official in officials} == expected
