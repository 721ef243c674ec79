"""Recipients: who is meant where the news tells it in few words, each construct beside the records. All is invented."""

from __future__ import annotations

import pytest
from test_recipients import AN, in_news

# (construct, text, records)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "orders of one body in a line of its history",
        "Nhà trường đã được tặng nhiều phần thưởng:\n- Huân chương Lao động hạng Nhì, hạng Ba; Huân chương Độc lập "
        "hạng Ba cho Trường Cao đẳng Phú Hòa.\n- Huân chương Lao động hạng Ba cho Khoa Sư phạm.",
        [
            "Trường Cao đẳng Phú Hòa <- Huân chương Lao động Nhì",
            "Trường Cao đẳng Phú Hòa <- Huân chương Lao động Ba",
            "Trường Cao đẳng Phú Hòa <- Huân chương Độc lập Ba",
            "Khoa Sư phạm <- Huân chương Lao động Ba",
        ],
    ),
    (
        "an order with its meaning in brackets, the class behind",
        "Nước bạn trao Huân chương Sao Bắc (Huân chương Hữu nghị) hạng Nhì cho Sở Y tế tỉnh Phú Hòa.",
        ["Sở Y tế tỉnh Phú Hòa <- Huân chương Sao Bắc Nhì"],
    ),
    (
        "an order with its meaning and class in brackets",
        "Nước bạn trao Huân chương Sa-la-vân (Huân chương Hữu nghị hạng Nhì) cho Sở Y tế tỉnh Phú Hòa.",
        ["Sở Y tế tỉnh Phú Hòa <- Huân chương Hữu nghị Nhì"],
    ),
    (
        "rewarded with",
        "Đồng chí Mai Văn Hòa được khen thưởng: Huân chương Độc lập hạng Nhất, Huân chương Lao động hạng Ba.",
        ["Mai Văn Hòa <- Huân chương Độc lập Nhất", "Mai Văn Hòa <- Huân chương Lao động Ba"],
    ),
    (
        "without somebody",
        "UBND tỉnh tặng Bằng khen cho 5 tác giả (trong đó không có ông Mai Văn Hòa).",
        ["5 tác giả <- Bằng khen của UBND tỉnh"],
    ),
    (
        "one of those who are counted",
        "Cô Mai Thị Hoa, giáo viên Trường Tiểu học Hoa Sen - một trong 30 nhà giáo nhận Bằng khen của UBND tỉnh, "
        "xúc động chia sẻ.",
        ["Mai Thị Hoa <- Bằng khen của UBND tỉnh", "30 nhà giáo <- Bằng khen của UBND tỉnh"],
    ),
    (
        "somebody takes it for another one",
        "Ông Mai Văn Hòa - Phó Giám đốc Công ty Sao Mai (bên phải) thay mặt bà Lê Thị Bình nhận Bằng khen của UBND tỉnh.",
        ["Lê Thị Bình <- Bằng khen của UBND tỉnh"],
    ),
    (
        "somebody takes it for a firm",
        "Ông Mai Văn Hòa - Phó Giám đốc thay mặt SAO MAI BANK nhận Bằng khen của UBND tỉnh.",
        ["SAO MAI BANK <- Bằng khen của UBND tỉnh"],
    ),
    (
        "who stands for a firm is told first",
        "Đại diện Phubank, ông Mai Văn Hòa - Phó Giám đốc nhận Bằng khen của UBND tỉnh.",
        ["Phubank <- Bằng khen của UBND tỉnh"],
    ),
    (
        "an office stands for who holds it",
        "Ông Mai Văn Hòa được bầu làm Chủ tịch Hội Nông dân huyện Tân Yên. Tân Chủ tịch Hội Nông dân huyện Tân Yên "
        "từng được tặng Huân chương Lao động hạng Ba.",
        ["Mai Văn Hòa <- Huân chương Lao động Ba"],
    ),
    (
        "a name before an order",
        "Nước bạn trao cho ông Mai Văn Hòa Huân chương Hữu nghị.",
        ["Mai Văn Hòa <- Huân chương Hữu nghị"],
    ),
    (
        "a prize that is named after somebody",
        "Lễ trao Giải thưởng Lê Đình Chi được tổ chức chiều 5/8. Giải thưởng mang tên nhà toán học Lê Đình Chi. "
        "Ban Tổ chức trao giải thưởng cho ông Mai Văn Hòa.",
        ["Mai Văn Hòa <- Giải thưởng Lê Đình Chi"],
    ),
    (
        "a prize with a long name in small letters",
        "Sở Y tế nhận giải thưởng Ngân hàng hỗ trợ nông nghiệp sạch nhất Việt Nam.",
        ["Sở Y tế <- Giải thưởng Ngân hàng hỗ trợ nông nghiệp sạch nhất Việt Nam"],
    ),
    (
        "of those with one title and those with another one",
        "Riêng với các thầy cô giáo được phong tặng Nhà giáo ưu tú, lãnh đạo tỉnh mong các thầy cô giữ lửa nghề.",
        ["thầy cô giáo <- Nhà giáo ưu tú"],
    ),
    (
        "others are told beside those who are counted",
        "Nước bạn trao Huân chương Hữu nghị cho 20 cán bộ lãnh đạo, quản lý và giảng viên của Trường Cao đẳng Phú Hòa.",
        ["20 cán bộ <- Huân chương Hữu nghị"],
    ),
]

# what is told of an award is no row of recipients, who is praised later has not won the prize
NEGATIVE = [
    "Đây là phần thưởng đối với ông và là nguồn cổ vũ đối với Sở Y tế tỉnh Phú Hòa.",
    "Hai sinh viên được tuyên dương là Mai Văn Hòa và Lê Thị Bình.",
]


@pytest.mark.parametrize(("raw", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_told(raw: str, expected: list[str]) -> None:
    assert in_news(raw) == expected


@pytest.mark.parametrize("raw", NEGATIVE)
def test_what_follows_names_nobody(raw: str) -> None:
    prize = "Ông Lê Văn An trao giải Nhất Hội thi Tuyên truyền viên giỏi cho bà Đỗ Thị Nhung. "
    assert in_news(prize + raw) == in_news(prize)
    assert AN in in_news(prize)[0]
