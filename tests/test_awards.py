"""Award mentions: each wording beside the names, classes and years that it tells."""

from __future__ import annotations

import pytest

from vnevent.extract.awards import AwardMention, find_awards, giver_names, number, slug
from vnevent.lexicon import lexicon
from vnevent.text.document import Text


def awards(raw: str) -> list[AwardMention]:
    text = Text(raw)
    return find_awards(text, lexicon().scan(text))


def told(mention: AwardMention) -> tuple[str, tuple[str, ...], tuple[int, ...]]:
    return mention.name, mention.grades, mention.years


BADGE = "Huy hiệu Đảng"

# (text, years of each mention)
BADGES: list[tuple[str, list[tuple[int, ...]]]] = [
    ("Trao Huy hiệu 75 năm tuổi Đảng", [(75,)]),
    ("trao huy hiệu 40 năm tuổi đảng", [(40,)]),
    ("nhận huy hiệu 55 tuổi Đảng", [(55,)]),
    ("trao Huy hiệu Đảng 30 năm cho 1 đảng viên", [(30,)]),
    ("trao Huy hiệu 40 năm, 30 năm tuổi đảng", [(40, 30)]),
    ("trao Huy hiệu 30,40,45, 50 năm tuổi đảng", [(30, 40, 45, 50)]),
    ("Huy hiệu 55, 50 năm tuổi Đảng", [(55, 50)]),
    ("trao Huy hiệu Đảng", [()]),
    ("Huy hiệu cao quý của Đảng", [()]),
    ("trao Huy hiệu Đảng từ 30 năm đến 75 năm tuổi Đảng", [()]),
    ("3 đảng viên nhận Huy hiệu 60 năm tuổi Đảng; 2 đảng viên nhận Huy hiệu 55 năm", [(60,), (55,)]),
    ("Trao Huy hiệu Đảng cho 9 đồng chí: 7 đồng chí 60 năm tuổi Đảng, 2 đồng chí 50 năm tuổi Đảng", [(), (60,), (50,)]),
    ("truy tặng Huy hiệu 60 năm cho 1 đồng chí, 45 năm cho 2 đồng chí", [(60,), (45,)]),
    ("trao Huy hiệu Đảng; có 5 đảng viên tròn 70 năm tuổi Đảng", [(), (70,)]),
    ("HUY HIỆU 30 NĂM TUỔI ĐẢNG", [(30,)]),
    ("Huy hiệu 35 năm tuổi Đảng", []),  # no such level, and no other badge either
]


@pytest.mark.parametrize(("raw", "years"), BADGES, ids=[raw for raw, _ in BADGES])
def test_party_badge(raw: str, years: list[tuple[int, ...]]) -> None:
    assert [told(m) for m in awards(raw)] == [(BADGE, (), y) for y in years]


# (text, (name, classes, givers) of each mention)
NAMED: list[tuple[str, list[tuple[str, tuple[str, ...], tuple[str, ...]]]]] = [
    ("Huân chương Lao động hạng nhất", [("Huân chương Lao động", ("Nhất",), ())]),
    ("Huân chương Lao động hạng III", [("Huân chương Lao động", ("Ba",), ())]),
    ("HCLĐ hạng 2", [("Huân chương Lao động", ("Nhì",), ())]),
    ("Huân chương “Sao vàng”", [("Huân chương Sao vàng", (), ())]),
    ("Huân chương Bảo vệ Tổ quốc hạng Nhất, Nhì, Ba", [("Huân chương Bảo vệ Tổ quốc", ("Nhất", "Nhì", "Ba"), ())]),
    ("Huy chương Chiến sỹ vẻ vang các hạng", [("Huy chương Chiến sĩ vẻ vang", (), ())]),
    ("Huân chương Quân công (Nhì, Ba)", [("Huân chương Quân công", ("Nhì", "Ba"), ())]),
    ("Huân chương Lao động hạng Nhì (2 lần), hạng Ba", [("Huân chương Lao động", ("Nhì", "Ba"), ())]),
    ("Huân chương Lao động hạng Nhất, 3 cá nhân", [("Huân chương Lao động", ("Nhất",), ())]),
    (
        "các huân chương Độc lập hạng Nhì; Lao động hạng Nhất, Ba",
        [("Huân chương Độc lập", ("Nhì",), ()), ("Huân chương Lao động", ("Nhất", "Ba"), ())],
    ),
    (
        "Huân chương Kháng chiến chống Pháp, chống Mỹ hạng Nhất",
        [
            ("Huân chương Kháng chiến chống Pháp", ("Nhất",), ()),
            ("Huân chương Kháng chiến chống Mỹ, cứu nước", ("Nhất",), ()),
        ],
    ),
    ("lao động hạng nhất ở xưởng", []),
    ("Huân chương Chiến công giải phóng hạng Ba", [("Huân chương Chiến công giải phóng", ("Ba",), ())]),
    (
        "Huân chương Chiến công hạng Nhất cho ông A, hạng Nhì cho ông B",
        [("Huân chương Chiến công", ("Nhất",), ()), ("Huân chương Chiến công", ("Nhì",), ())],
    ),
    ("Huân chương Kháng chiến chống Mỹ cứu nước", [("Huân chương Kháng chiến chống Mỹ, cứu nước", (), ())]),
    ("nhận Huân chương Bình minh vàng của nước bạn", [("Huân chương Bình minh vàng", (), ())]),
    ("Kỷ niệm chương “Vì sự nghiệp Trồng rừng”", [("Kỷ niệm chương Vì sự nghiệp Trồng rừng", (), ())]),
    (
        "Kỷ niệm chương Vì sự nghiệp phát triển tỉnh Phú Hòa cho",
        [("Kỷ niệm chương Vì sự nghiệp phát triển tỉnh Phú Hòa", (), ())],
    ),
    ("Bằng khen của Bộ Giáo dục và Đào tạo", [("Bằng khen", (), ("Bộ Giáo dục và Đào tạo",))]),
    ("Bằng khen của Bộ Y tế, của UBND tỉnh Phú Hòa", [("Bằng khen", (), ("Bộ Y tế", "UBND tỉnh Phú Hòa"))]),
    ("bằng khen Thủ tướng Chính phủ", [("Bằng khen", (), ("Thủ tướng Chính phủ",))]),
    ("Bằng khen của Ủy ban nhân dân TP. Phú Hòa", [("Bằng khen", (), ("Ủy ban nhân dân TP. Phú Hòa",))]),
    ("bằng khen đột xuất của Bộ Y tế truy tặng cho", [("Bằng khen", (), ("Bộ Y tế",))]),
    ("Cờ thi đua và Bằng khen của Bộ Y tế", [("Cờ thi đua", (), ("Bộ Y tế",)), ("Bằng khen", (), ("Bộ Y tế",))]),
    ("Bằng khen của Bộ Y tế, Bộ Công an.", [("Bằng khen", (), ("Bộ Y tế", "Bộ Công an"))]),
    ("Giấy khen của Sở Y tế, UBND tỉnh tặng hoa", [("Giấy khen", (), ("Sở Y tế",))]),
    ("Kỷ niệm chương của Hội Nhà báo Việt Nam cho", [("Kỷ niệm chương của Hội Nhà báo Việt Nam", (), ())]),
    (
        "Giải thưởng Người trồng rừng giỏi toàn quốc lần thứ II",
        [("Giải thưởng Người trồng rừng giỏi toàn quốc", (), ())],
    ),
    ("Giải thưởng văn hóa Mai Văn Hòa", [("Giải thưởng văn hóa Mai Văn Hòa", (), ())]),
    ("nhiều huân chương khác như: Huân chương Quân công", [("Huân chương Quân công", (), ())]),
    ("Giấy khen “Hoàn thành xuất sắc nhiệm vụ” năm 2023", [("Giấy khen", (), ())]),
    ("danh hiệu “Người lao động giỏi”, “Bàn tay vàng”", [("Người lao động giỏi", (), ()), ("Bàn tay vàng", (), ())]),
    ("danh hiệu Thầy thuốc Nhân dân", [("Thầy thuốc nhân dân", (), ())]),
    ("danh hiệu Chiến sỹ thi đua cấp cơ sở", [("Chiến sĩ thi đua cơ sở", (), ())]),
    ("Anh hùng LLVT nhân dân", [("Anh hùng Lực lượng vũ trang nhân dân", (), ())]),
    ("Huy hiệu “Tuổi trẻ dũng cảm”", [("Huy hiệu Tuổi trẻ dũng cảm", (), ())]),
    ("đạt giải Nhì Hội thi Cấp ủy viên giỏi lần thứ III", [("Giải Hội thi Cấp ủy viên giỏi", ("Nhì",), ())]),
    ("trao giải A Cuộc thi Chính luận năm 2022", [("Giải Cuộc thi Chính luận", ("A",), ())]),
    ("đoạt giải cuộc thi “Viết về rừng” năm 2022", [("Giải cuộc thi Viết về rừng", (), ())]),
    (
        "Tổng kết hội thi trực tuyến Tự hào quê hương. Có 2 giải Nhì",
        [("Giải hội thi trực tuyến Tự hào quê hương", ("Nhì",), ())],
    ),
    ("đạt Giải Nhất Nhân tài Quê hương cho phần mềm", [("Giải Nhân tài Quê hương", ("Nhất",), ())]),
    ("Bế mạc Hội thi Tay nghề trẻ. Giải Ba thuộc về anh Lê Văn An", [("Giải Hội thi Tay nghề trẻ", ("Ba",), ())]),
]


@pytest.mark.parametrize(("raw", "expected"), NAMED, ids=[raw for raw, _ in NAMED])
def test_names_classes_and_givers(raw: str, expected: list[tuple[str, tuple[str, ...], tuple[str, ...]]]) -> None:
    assert [(m.name, m.grades, m.givers) for m in awards(raw)] == expected


def test_a_bare_head_stands_for_the_name_told_last() -> None:
    mentions = awards("Trao Kỷ niệm chương “Vì sự nghiệp Trồng rừng”. Có 5 cán bộ được tặng Kỷ niệm chương này.")
    assert [(m.name, m.reference) for m in mentions] == [
        ("Kỷ niệm chương Vì sự nghiệp Trồng rừng", False),
        ("Kỷ niệm chương Vì sự nghiệp Trồng rừng", True),
    ]


@pytest.mark.parametrize(
    "raw",
    [
        "phát huy hiệu quả của mô hình",
        "giành 2 huy chương vàng, 3 huy chương bạc",
        "quay số mở thưởng giải nhất trị giá 30 triệu đồng",
        "treo giải thưởng cho ai tìm được",
        "giải quyết việc làm, giải ngân vốn",
        "bảo vệ danh hiệu vô địch",
        "nhận danh hiệu Cầu thủ xuất sắc nhất",
        "Cuộc thi Viết về rừng có 3 giải Nhất, mỗi giải 10 triệu đồng",
    ],
)
def test_what_is_no_award(raw: str) -> None:
    assert awards(raw) == []


def test_mentions_lie_in_the_text_in_order() -> None:
    raw = "Trao Huân chương Lao động hạng Ba, Bằng khen của Bộ Y tế và danh hiệu “Bàn tay vàng”."
    text = Text(raw)
    mentions = awards(raw)
    assert [text.view[m.start : m.end] for m in mentions] == [
        "Huân chương Lao động hạng Ba",
        "Bằng khen của Bộ Y tế",
        "danh hiệu “Bàn tay vàng”",
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Huy hiệu Đảng", "huy-hieu-dang"),
        ("Huân chương Lao động", "huan-chuong-lao-dong"),
        ("Nghệ sĩ ưu tú", "nghe-si-uu-tu"),
    ],
)
def test_slug(name: str, expected: str) -> None:
    assert slug(name) == expected


@pytest.mark.parametrize(("printed", "expected"), [("07", 7), ("1.188", 1188), ("hai", 2), ("5", 5), ("vài", None)])
def test_number(printed: str, expected: int | None) -> None:
    assert number(printed) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Nhân dịp này, UBND tỉnh và Hội Khuyến học tỉnh đã", ["UBND tỉnh", "Hội Khuyến học tỉnh"]),
        ("Tại hội nghị của Sở Y tế ngày 3/2, Bộ trưởng Bộ Y tế", ["Bộ trưởng Bộ Y tế"]),
        ("Dịp này, các cháu", []),
    ],
)
def test_giver_names(raw: str, expected: list[str]) -> None:
    text = Text(raw)
    assert giver_names(text, 0, len(text.view)) == expected
