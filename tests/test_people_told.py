"""People whom a text tells of: pen names, foreign names with initials, times of old, careers. All names are invented."""

from __future__ import annotations

import pytest
from people_tools import officials

# (construct, text, officials)
CASES: list[tuple[str, str, dict[str, list[str]]]] = [
    (
        "foreign names with an initial, in Vietnamese spelling",
        "Tổng thống V.Mo-rê-nô, Thủ tướng Ấn Độ N.Ka-ran và Tổng thống Ca-na-đa G.Đu-pông gửi điện mừng.",
        {
            "V.Mo-rê-nô": ["Tổng thống"],
            "N.Ka-ran": ["Thủ tướng Ấn Độ"],
            "G.Đu-pông": ["Tổng thống Ca-na-đa"],
        },
    ),
    (
        "who is only named in times of old",
        "Trường được thành lập năm 1902, do bác sĩ Lê Văn An làm hiệu trưởng. Ông Mai Văn Hòa, Hiệu trưởng, sinh năm 1950. "
        "Năm 1945, ông Vũ Văn Lan, Chủ tịch huyện, đến thăm; nay ông Đỗ Văn Nam, Bí thư Huyện ủy, kể lại năm 2019.",
        {"Mai Văn Hòa": ["Hiệu trưởng"], "Vũ Văn Lan": ["Chủ tịch huyện"], "Đỗ Văn Nam": ["Bí thư Huyện ủy"]},
    ),
    (
        "a school that is called after somebody, in full and in short",
        "Em học Trường THPT Nguyễn Duy Hào, huyện Phú Mỹ. Ông Lê Văn An - Hiệu trưởng Trường Nguyễn Duy Hào - dự. Ông Mai Văn Hòa, "
        "Tư lệnh Hạm đội Thái Bình Dương, gặp bà Vũ Thị Lan, nguyên Giám đốc Công ty bùi ngùi nhớ lại.",
        {
            "Lê Văn An": ["Hiệu trưởng Trường Nguyễn Duy Hào"],
            "Mai Văn Hòa": ["Tư lệnh Hạm đội Thái Bình Dương"],
            "Vũ Thị Lan": ["nguyên Giám đốc Công ty"],
        },
    ),
    (
        "the number of a decision is no year of old",
        "Thủ tướng ký Quyết định số 1928/QĐ-TTg bổ nhiệm ông Lê Văn An giữ chức Thứ trưởng Bộ Y tế.",
        {"Lê Văn An": ["Thứ trưởng Bộ Y tế"]},
    ),
    (
        "a career beside what others think",
        "Ông Lê Văn An được nhiều người đánh giá là có kinh nghiệm, từng trải qua các chức vụ Chủ tịch UBND phường Phú Mỹ, Chánh "
        "Văn phòng Thành ủy.",
        {"Lê Văn An": ["Chủ tịch UBND phường Phú Mỹ", "Chánh Văn phòng Thành ủy"]},
    ),
    (
        "a rank between the posts of a career",
        "Trước năm 2016, ông Lê Văn An là Chỉ huy trưởng Bộ CHQS tỉnh; từ năm 2017: Thiếu tướng; từ tháng 4-2019: Tham mưu "
        "trưởng Quân khu 5; từ tháng 8-2020: Phó Bí thư Đảng ủy Quân khu 5 nhiệm kỳ 2020-2025.",
        {"Lê Văn An": ["Chỉ huy trưởng Bộ CHQS tỉnh", "Tham mưu trưởng Quân khu 5", "Phó Bí thư Đảng ủy Quân khu 5"]},
    ),
    (
        "boards and offices with a small second word",
        "Ông Lê Văn An, Trưởng cơ quan đại diện thương mại Việt Nam tại Lào; bà Vũ Thị Lan, Ủy viên ban thư ký Hội Nông dân; "
        "ông Mai Văn Hòa, Phó CT UBND huyện, và nhất là bà Đỗ Thị Nga, Bí thư Huyện đoàn dự.",
        {
            "Lê Văn An": ["Trưởng cơ quan đại diện thương mại Việt Nam tại Lào"],
            "Vũ Thị Lan": ["Ủy viên ban thư ký Hội Nông dân"],
            "Mai Văn Hòa": ["Phó CT UBND huyện"],
            "Đỗ Thị Nga": ["Bí thư Huyện đoàn"],
        },
    ),
]


@pytest.mark.parametrize(("construct", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_construct(construct: str, text: str, expected: dict[str, list[str]]) -> None:
    assert officials(text) == expected
