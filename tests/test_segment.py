"""Word segmentation where it decides something, and only there."""

from __future__ import annotations

import subprocess
import sys

import pytest

from vnevent.text.segment import word_starts


@pytest.mark.parametrize(
    ("phrase", "word"),
    [
        ("Chủ tịch UBND xã Hòa Minh Nguyễn Văn An phát biểu", "Nguyễn Văn An"),
        ("Chủ tịch UBND xã Hoà Minh Nguyễn Văn An phát biểu", "Nguyễn Văn An"),  # the segmenter respells Hoà
        ("Giám đốc Bệnh viện Xuân Mai Trần Quốc Anh", "Trần Quốc Anh"),
    ],
)
def test_words_begin_where_they_are_printed(phrase: str, word: str) -> None:
    assert phrase.index(word) in word_starts(phrase)


def test_offsets_lie_in_the_phrase() -> None:
    phrase = "Bí thư Đảng ủy 59-NQ/TW ... Trần - Lê"
    assert all(0 <= start < len(phrase) for start in word_starts(phrase))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Ông Lê Văn An, Bí thư Đảng ủy xã, dự lễ.", False),
        ("Chủ tịch UBND tỉnh Hà Giang Nguyễn Văn Nam dự lễ.", False),
        ("Giám đốc Bệnh viện Xuân Mai Trần Quốc Anh đã dự lễ.", True),
    ],
)
def test_the_segmenter_is_imported_only_where_it_decides(text: str, asked: bool) -> None:
    program = f"import sys, vnevent; vnevent.parse({text!r}); print('underthesea' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, encoding="utf-8")
    assert run.stdout.strip() == str(asked)
