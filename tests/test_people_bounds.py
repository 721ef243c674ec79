"""Where posts and names end in running news: seats abroad, brackets, degrees behind a body, sources of news."""

from __future__ import annotations

import pytest
from people_tools import officials

# (construct, text, persons with posts)
CASES: list[tuple[str, str, dict[str, list[str]]]] = [
    (
        "a part of a council, a department of two fields",
        "Ông Lê Văn An, Trưởng Ban Pháp chế, HĐND tỉnh, dự. Đại tá Trần Văn Bình, Cục trưởng Cục Công tác Đảng và công tác chính "
        "trị, Bộ Công an, nói. Bà Lê Thị Hoa, Trưởng ban Tổ chức, Phó Chủ tịch UBND xã, đến.",
        {
            "Lê Văn An": ["Trưởng Ban Pháp chế, HĐND tỉnh"],
            "Trần Văn Bình": ["Cục trưởng Cục Công tác Đảng và công tác chính trị, Bộ Công an"],
            "Lê Thị Hoa": ["Trưởng ban Tổ chức", "Phó Chủ tịch UBND xã"],
        },
    ),
    (
        "a term and a short form in brackets within a post",
        "Bà Lê Thị Hoa, Trưởng đoàn đại biểu Quốc hội khóa XII của tỉnh Hải Ninh, nói. Ông Lê Văn An, Phó Trưởng đoàn đại biểu "
        "Quốc hội (ĐBQH) tỉnh; ông Trần Văn Bình, Bí thư Huyện ủy khóa XX, đến.",
        {
            "Lê Thị Hoa": ["Trưởng đoàn đại biểu Quốc hội khóa XII của tỉnh Hải Ninh"],
            "Lê Văn An": ["Phó Trưởng đoàn đại biểu Quốc hội (ĐBQH) tỉnh"],
            "Trần Văn Bình": ["Bí thư Huyện ủy"],
        },
    ),
    (
        "where a body sits, and where somebody speaks",
        "Chủ tịch Hội người Việt Nam tại Ba Lan Lê Văn An nói. Bà Lê Thị Hoa, Trưởng ban Liên lạc Hội đồng hương Hải Ninh tại "
        "Vinh, dự. Ông Trần Văn Bình, Chủ tịch Hội Nông dân tỉnh tại Vinh chỉ đạo.",
        {
            "Lê Văn An": ["Chủ tịch Hội người Việt Nam tại Ba Lan"],
            "Lê Thị Hoa": ["Trưởng ban Liên lạc Hội đồng hương Hải Ninh tại Vinh"],
            "Trần Văn Bình": ["Chủ tịch Hội Nông dân tỉnh"],
        },
    ),
    (
        "degrees with a hyphen behind a body; one post of each; an apposition that ends its sentence",
        "Gồm Chủ tịch Hội đồng Trường GS-TS Lê Văn An, Phó Giám đốc phụ trách PGS-TS Trần Văn Bình và Phó Giám đốc TS Vũ Hoa. Ông "
        "nhận bàn giao từ Giám đốc Trung tâm, ThS Phạm Văn Dũng.",
        {
            "Lê Văn An": ["Chủ tịch Hội đồng Trường"],
            "Trần Văn Bình": ["Phó Giám đốc phụ trách"],
            "Vũ Hoa": ["Phó Giám đốc"],
            "Phạm Văn Dũng": ["Giám đốc Trung tâm"],
        },
    ),
    (
        "schools are named after people; a place in brackets",
        "Anh Lê Văn An, Bí thư Đoàn Trường THPT Vũ Văn Tám (TX.Tân Yên) và chị Lê Thị Hoa, Bí thư Chi đoàn, dự. Hiệu trưởng Trường "
        "THPT Tân Yên Trần Văn Bình nói.",
        {
            "Lê Văn An": ["Bí thư Đoàn Trường THPT Vũ Văn Tám (TX.Tân Yên)"],
            "Lê Thị Hoa": ["Bí thư Chi đoàn"],
            "Trần Văn Bình": ["Hiệu trưởng Trường THPT Tân Yên"],
        },
    ),
    (
        "brackets behind a name tell of that person",
        "Luật sư Trần Văn Bình (Trưởng văn phòng luật sư Trần An) nói với ông Lê Văn An (Chủ tịch Real Madrid).",
        {"Trần Văn Bình": ["Trưởng văn phòng luật sư Trần An"], "Lê Văn An": ["Chủ tịch Real Madrid"]},
    ),
    (
        "news of one who is not named about another",
        "Theo Chánh Văn phòng UBND huyện, ông Lê Văn An đã nghỉ phép. Theo Giám đốc Sở Y tế, TS Trần Văn Bình, dịch đã hết.",
        {"Trần Văn Bình": ["Giám đốc Sở Y tế"]},
    ),
    (
        "glued marks, a misplaced tone, a verb of telling",
        "Bà Lê Thị Hoa - Giám đốc Sở Khoa học& Công nghệ, ông Lê Văn An - Gíam đốc Sở Y tế và Giám đốc HVXYZ điểm lại kết quả. "
        "Nguyên Chủ nhiệm Văn phòng của QH Trần Văn Bình dự.",
        {
            "Lê Thị Hoa": ["Giám đốc Sở Khoa học& Công nghệ"],
            "Lê Văn An": ["Gíam đốc Sở Y tế", "Giám đốc HVXYZ"],
            "Trần Văn Bình": ["Nguyên Chủ nhiệm Văn phòng của QH"],
        },
    ),
]


@pytest.mark.parametrize(("construct", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_construct(construct: str, text: str, expected: dict[str, list[str]]) -> None:
    assert officials(text) == expected
