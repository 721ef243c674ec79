"""Titles of merit by their grammar; who only attends, and what is no person, where awards are told. All names are invented."""

from __future__ import annotations

import pytest
from test_recipients import in_news

# (construct, text, records)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a title in small letters",
        "Nhiều giáo viên được nhận danh hiệu giáo viên giỏi.",
        ["giáo viên <- giáo viên giỏi"],
    ),
    (
        "a verb that praises, before a title that is made like those of unions",
        "Anh Mai Văn Hòa được tuyên dương danh hiệu Công dân trẻ tiêu biểu.",
        ["Mai Văn Hòa <- Công dân trẻ tiêu biểu"],
    ),
    (
        "reached, not conferred",
        "Chị Đỗ Thị Sương đạt danh hiệu Nông dân trẻ xuất sắc.",
        ["Đỗ Thị Sương <- Nông dân trẻ xuất sắc"],
    ),
    (
        "a group beside those who attend",
        "Dự hội nghị có Chủ tịch Hội Nông dân tỉnh Mai Văn Hòa, Giám đốc Sở Y tế Đỗ Thị Sương và 60 nông dân được tặng "
        "Bằng khen của UBND tỉnh.",
        ["60 nông dân <- Bằng khen của UBND tỉnh"],
    ),
    (
        "nouns for people in a row that many opens",
        "Nhiều cán bộ, giáo viên, nhân viên được tặng Bằng khen của Bộ Y tế.",
        ["cán bộ, giáo viên, nhân viên <- Bằng khen của Bộ Y tế"],
    ),
    (
        "names behind a noun for bodies are no persons",
        "8 bệnh viện được tặng Bằng khen của Bộ Y tế. Đó là các bệnh viện: Suối Bạc, Mai Lâm, Phú Hòa.",
        ["8 bệnh viện <- Bằng khen của Bộ Y tế"],
    ),
]
NEGATIVE = [
    "Anh Mai Văn Hòa đạt danh hiệu Ngôi sao sân cỏ.",
    "Nhiều em đạt danh hiệu học sinh giỏi.",
]


@pytest.mark.parametrize(("raw", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_titles(raw: str, expected: list[str]) -> None:
    assert sorted(in_news(raw)) == sorted(expected)


@pytest.mark.parametrize("raw", NEGATIVE)
def test_no_titles(raw: str) -> None:
    assert not in_news(raw)
