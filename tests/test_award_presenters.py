"""Recipients: who hands over, told elsewhere than beside the recipient. All names are invented."""

from __future__ import annotations

import pytest
from test_recipients import AN, in_news

HOA = "Mai Văn Hòa"

# (construct, text, records)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "so many bodies, and as many by name",
        "Đồng chí Lê Văn An trao Cờ thi đua của Chính phủ cho 3 đơn vị. Các tập thể được tặng Cờ thi đua của Chính phủ gồm "
        "có Vụ Bưu chính, Cục Viễn thông và Trường Cao đẳng Phú Hòa.",
        [
            f"{who} <- Cờ thi đua của Chính phủ / {AN}"
            for who in ("3 đơn vị", "Vụ Bưu chính", "Cục Viễn thông", "Trường Cao đẳng Phú Hòa")
        ],
    ),
    (
        "a number, and its parts by years",
        "Đồng chí Lê Văn An trao Huy hiệu Đảng cho 8 đảng viên. Đợt này, xã có 8 đảng viên được nhận Huy hiệu Đảng, trong "
        "đó: Huy hiệu 40 năm tuổi Đảng có 5 đảng viên; Huy hiệu 30 năm tuổi Đảng có 3 đảng viên.",
        [
            f"8 đảng viên <- Huy hiệu Đảng / {AN}",
            f"5 đảng viên <- Huy hiệu Đảng 40 / {AN}",
            f"3 đảng viên <- Huy hiệu Đảng 30 / {AN}",
        ],
    ),
    (
        "two with their posts, a semicolon between them",
        "Tại buổi lễ, đồng chí Lê Văn An - Bí thư Huyện ủy; đồng chí Mai Văn Hòa - Chủ tịch UBND huyện đã trao Huy hiệu "
        "Đảng cho 33 đảng viên.",
        [f"33 đảng viên <- Huy hiệu Đảng / {AN}, {HOA}"],
    ),
    (
        "in the place of an office, no mark before the name",
        "Được sự ủy quyền của Chủ tịch nước đồng chí Lê Văn An, Bí thư Tỉnh ủy, trao Huân chương Lao động hạng Nhì cho Báo "
        "Phú Hòa.",
        [f"Báo Phú Hòa <- Huân chương Lao động Nhì / {AN}"],
    ),
    (
        "behind the name of the event",
        "Tại lễ trao Huy hiệu Đảng, đồng chí Lê Văn An, Bí thư Huyện ủy và lãnh đạo huyện Tân Yên đã trao Huy hiệu 30 năm "
        "tuổi Đảng cho ông Mai Văn Hòa.",
        [f"{HOA} <- Huy hiệu Đảng 30 / {AN}"],
    ),
    (
        "a caption that tells nobody who gets it",
        "Sở Y tế được tặng Bằng khen của UBND tỉnh. Ông Lê Văn An trao Bằng khen của UBND tỉnh.",
        [f"Sở Y tế <- Bằng khen của UBND tỉnh / {AN}"],
    ),
    (
        "a decision of somebody else's is handed over",
        "Thứ trưởng Bộ Y tế Lê Văn An trao Quyết định của Bộ trưởng Bộ Y tế về việc tặng Bằng khen cho Bệnh viện Phú Hòa.",
        [f"Bệnh viện Phú Hòa <- Bằng khen của Bộ trưởng Bộ Y tế / {AN}"],
    ),
    (
        "an office signs the decision",
        "Chủ tịch UBND tỉnh ký Quyết định số 1234/QĐ-UBND tặng Bằng khen cho ông Mai Văn Hòa, sinh năm 1980.",
        [f"{HOA} <- Bằng khen của Chủ tịch UBND tỉnh"],
    ),
    (
        "to a veteran, told by what he is",
        "Đồng chí Lê Văn An trao Huy hiệu 75 năm tuổi Đảng cho lão thành cách mạng Mai Văn Hòa tại nhà riêng.",
        [f"{HOA} <- Huy hiệu Đảng 75 / {AN}"],
    ),
    (
        "the badge of some, handed over by somebody else",
        "Đồng chí Lê Văn An trao Huy hiệu Đảng cho các đảng viên. Tại lễ, 86 đảng viên được trao Huy hiệu Đảng. Cùng ngày, "
        "ông Mai Văn Hòa trao Huy hiệu 70 năm tuổi Đảng cho các đảng viên ở xã.",
        [f"86 đảng viên <- Huy hiệu Đảng / {AN}", f"đảng viên <- Huy hiệu Đảng 70 / {HOA}"],
    ),
    (
        "news of several places: who hands over at the first one does not at the next",
        "Ngày 2/9, Đảng ủy xã Suối Bạc tổ chức lễ. Đồng chí Lê Văn An trao Huy hiệu 50 năm tuổi Đảng cho các đảng viên. Xã có 4 "
        "đồng chí nhận Huy hiệu 50 năm tuổi Đảng.\n* Cùng ngày, xã Tân Lộc có 3 đồng chí nhận Huy hiệu 50 năm tuổi Đảng.",
        [f"4 đồng chí <- Huy hiệu Đảng 50 / {AN}", "3 đồng chí <- Huy hiệu Đảng 50"],
    ),
]

# as many others, of whom somebody else is told to give it, and more than one who may be meant
APART = [
    "Đồng chí Lê Văn An trao Huy hiệu Đảng cho 9 đảng viên. Xã có 5 đảng viên nhận Huy hiệu 40 năm tuổi Đảng.",
    "Sở Y tế và Sở Xây dựng được tặng Bằng khen của UBND tỉnh. Ông Lê Văn An trao Bằng khen của UBND tỉnh.",
]


@pytest.mark.parametrize(("raw", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_presenters(raw: str, expected: list[str]) -> None:
    assert sorted(in_news(raw)) == sorted(expected)


@pytest.mark.parametrize("raw", APART)
def test_others_are_handed_by_nobody_told(raw: str) -> None:
    assert any("/" not in line for line in in_news(raw))
