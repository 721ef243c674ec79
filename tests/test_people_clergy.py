"""People of religious bodies: names with a saint or with "nữ", ranks in short form, offices of the churches."""

from __future__ import annotations

import pytest
from people_tools import officials

# (construct, text, persons with posts)
CASES: list[tuple[str, str, dict[str, list[str]]]] = [
    (
        "nuns, abbots, witnesses of a board",
        "Viếng Ni trưởng Thích nữ Tâm An - Chứng minh Phân ban Ni giới thành phố, viện chủ chùa Sông Xanh.",
        {"Thích nữ Tâm An": ["Chứng minh Phân ban Ni giới thành phố", "viện chủ chùa Sông Xanh"]},
    ),
    (
        "what a monk proves is no post",
        "Đại đức Thích Tâm Bình, Chánh Thư ký, chứng minh lễ cầu an.",
        {"Thích Tâm Bình": ["Chánh Thư ký"]},
    ),
    (
        "short forms of ranks; a post that all of a row hold",
        "Dự lễ có HT.Thích Tâm An, HT.Thích Tâm Bình - đồng Thành viên HĐTS; ĐĐ.Thích Tâm Chơn, Chánh Thư ký.",
        {
            "Thích Tâm An": ["Thành viên HĐTS"],
            "Thích Tâm Bình": ["Thành viên HĐTS"],
            "Thích Tâm Chơn": ["Chánh Thư ký"],
        },
    ),
    (
        "the council is no post of its own",
        "Ông Lê Văn An, ông Lê Văn Ba - đồng Phó Trưởng đoàn kiểm tra; Hòa thượng Thích Tâm An, Pháp chủ Hội đồng Chứng minh Giáo hội.",
        {
            "Lê Văn An": ["Phó Trưởng đoàn kiểm tra"],
            "Lê Văn Ba": ["Phó Trưởng đoàn kiểm tra"],
            "Thích Tâm An": ["Pháp chủ Hội đồng Chứng minh Giáo hội"],
        },
    ),
    (
        "Catholics",
        "Đức Cha Toma Lê Văn An - Giám quản Tông tòa Giáo phận Sông Xanh; cha Giuse Trần Bình, Quản hạt Tân Yên, đồng tế.",
        {"Toma Lê Văn An": ["Giám quản Tông tòa Giáo phận Sông Xanh"], "Giuse Trần Bình": ["Quản hạt Tân Yên"]},
    ),
    (
        "a saint's name behind a diocese or a deanery",
        "Thánh lễ do Giám mục Giáo phận Sông Xanh Vinh Sơn Nguyễn Văn An chủ tế; Lm hạt trưởng hạt Tân Yên Đaminh Trần Bình dự.",
        {"Vinh Sơn Nguyễn Văn An": ["Giám mục Giáo phận Sông Xanh"], "Đaminh Trần Bình": ["hạt trưởng hạt Tân Yên"]},
    ),
    (
        "the name in the world between a name and its office; another name in brackets; a new abbot",
        "Bổ nhiệm Đại đức Thích Minh An, thế danh Lê Văn Bình, sinh năm 1989, Phó Trưởng ban Trị sự huyện Tân Yên, về chùa Sông. "
        "Quyết định bổ nhiệm tân trụ trì chùa Núi cho Đại đức Thích Tâm Phúc (Trần Quang Chín).",
        {"Thích Minh An": ["Phó Trưởng ban Trị sự huyện Tân Yên"], "Thích Tâm Phúc": ["trụ trì chùa Núi"]},
    ),
    (
        "what monks do behind their offices",
        "Thượng tọa Thích Minh An, Phó Thường trực Ban Trị sự GHPGVN tỉnh Hải Ninh sách tấn đại chúng; Đại đức Thích Từ Bình, "
        "Chánh Thư ký Ban Trị sự tuyên đọc quyết định.",
        {
            "Thích Minh An": ["Phó Thường trực Ban Trị sự GHPGVN tỉnh Hải Ninh"],
            "Thích Từ Bình": ["Chánh Thư ký Ban Trị sự"],
        },
    ),
    (
        "Protestants, Cao Đài",
        "Mục sư Lê Văn An, Quản nhiệm Chi hội Sông Xanh; Phối sư Thái Bình Thanh, Chưởng quản Hội thánh, chúc mừng.",
        {"Lê Văn An": ["Quản nhiệm Chi hội Sông Xanh"], "Thái Bình Thanh": ["Chưởng quản Hội thánh"]},
    ),
    (
        "units by an initial behind a body in capitals; the field of a body is no name",
        "Bà Trần Thị Bình (Chủ tịch UBMTTQVN H. Tân Yên), ông Lê Văn An, Trưởng Ban Tôn Giáo Tỉnh Hải Ninh, và Chủ tịch John H. "
        "Smith dự.",
        {
            "Trần Thị Bình": ["Chủ tịch UBMTTQVN H. Tân Yên"],
            "Lê Văn An": ["Trưởng Ban Tôn Giáo Tỉnh Hải Ninh"],
            "John H. Smith": ["Chủ tịch"],
        },
    ),
]


@pytest.mark.parametrize(("construct", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_construct(construct: str, text: str, expected: dict[str, list[str]]) -> None:
    assert officials(text) == expected
