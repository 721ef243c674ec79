"""Recipients: histories, short forms and bodies as local news tells them, each beside the records. All is invented."""

from __future__ import annotations

import pytest
from test_recipients import in_news

# (construct, text, records)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a giver in small letters",
        "Hôm qua, sở Y tế TP. Tân Sơn đã tặng giấy khen để biểu dương anh Mai Văn Hòa.",
        ["Mai Văn Hòa <- Giấy khen của sở Y tế TP. Tân Sơn"],
    ),
    (
        "the deputy hands over what the head confers",
        "Phó Chủ tịch UBND tỉnh Phú Hòa tặng Bằng khen của UBND tỉnh cho 7 hộ dân.\n"
        "Phó Chủ tịch UBND tỉnh tặng Giấy khen cho 2 hộ dân.",
        ["7 hộ dân <- Bằng khen của UBND tỉnh", "2 hộ dân <- Giấy khen"],
    ),
    (
        "of two offices the one that is told last confers",
        "Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Văn An ký quyết định tặng Bằng khen cho 3 thợ mỏ.",
        ["3 thợ mỏ <- Bằng khen của Chủ tịch UBND tỉnh"],
    ),
    (
        "the place above the one where they are from, and whom they have saved",
        "UBND tỉnh tặng Bằng khen cho 4 ngư dân ở huyện Tân Sơn, tỉnh Phú Hòa đã kịp thời đưa vào bờ 15 thuyền viên.",
        ["4 ngư dân <- Bằng khen của UBND tỉnh"],
    ),
    (
        "two told by name, with their number behind",
        "Ông Mai Văn Hòa và bà Lê Thị Bình, hai người góp nhiều công sức cho quê hương, được tặng Bằng khen của UBND tỉnh.",
        ["Mai Văn Hòa <- Bằng khen của UBND tỉnh", "Lê Thị Bình <- Bằng khen của UBND tỉnh"],
    ),
    (
        "who was rewarded is told in the sentence before",
        "Nhiều năm qua, Nhà máy Phú Hòa đã được Nhà nước trao nhiều phần thưởng lớn. Trong đó, 7 lần được tặng "
        "Huân chương Lao động hạng Nhì.",
        ["Nhà máy Phú Hòa <- Huân chương Lao động Nhì"],
    ),
    (
        "one of so many bodies, told behind others who reward",
        "UBND tỉnh, Sở Thủy sản đã quyết định khen thưởng cho các tổ chức nuôi cá giỏi, trong đó, Công ty Sao Mai là "
        "1 trong 8 doanh nghiệp nuôi cá, tôm đúng cách được UBND tỉnh tặng Bằng khen.",
        ["Công ty Sao Mai <- Bằng khen của UBND tỉnh", "8 doanh nghiệp <- Bằng khen của UBND tỉnh"],
    ),
    (
        "a giver told by whom it comes from, and behind the number of times",
        "Ông Mai Văn Hòa nhận Bằng khen từ Bộ Y tế. Công ty Sao Mai đã được UBND tỉnh Phú Hòa 02 lần tặng Cờ thi đua.",
        ["Mai Văn Hòa <- Bằng khen của Bộ Y tế", "Công ty Sao Mai <- Cờ thi đua của UBND tỉnh Phú Hòa"],
    ),
    (
        "the credit of a picture is no part of a giver",
        "Bà Lê Thị Bình nhận Bằng khen của UBND tỉnh Phú Hòa - Ảnh: An Bình.",
        ["Lê Thị Bình <- Bằng khen của UBND tỉnh Phú Hòa"],
    ),
    (
        "this firm",
        "Công ty Sao Mai được tặng Huân chương Lao động hạng Ba. Năm 1993, doanh nghiệp này được nhận thêm danh hiệu "
        "Anh hùng Lao động.",
        ["Công ty Sao Mai <- Huân chương Lao động Ba", "Công ty Sao Mai <- Anh hùng Lao động"],
    ),
    (
        "years told of the group before",
        "Đồng chí Lê Văn An chúc mừng các đảng viên xã Tân An được nhận Huy hiệu 55 năm tuổi Đảng. Tại xã Hòa An, đồng chí "
        "Lê Văn An trao Huy hiệu Đảng cho đảng viên Mai Văn Hòa.",
        ["Mai Văn Hòa <- Huy hiệu Đảng 55 / Lê Văn An"],
    ),
    (
        "an office in a short wording",
        "UBND tỉnh ban hành quyết định tặng Bằng khen của chủ tịch tỉnh cho bà Lê Thị Bình. Việc làm ấy đã được Chủ tịch "
        "UBND tỉnh Phú Hòa tặng Bằng khen.",
        ["Lê Thị Bình <- Bằng khen của Chủ tịch UBND tỉnh Phú Hòa"],
    ),
    (
        "a body on whose ground it is handed over",
        "Thành đoàn Phú Hòa đã đến trụ sở của Đội Cảnh sát Tân Sơn tặng Bằng khen cho anh Mai Văn Hòa.",
        ["Mai Văn Hòa <- Bằng khen của Thành đoàn Phú Hòa"],
    ),
    (
        "where somebody was",
        "Bộ Y tế tặng Bằng khen cho 3 sinh viên cứu người tại một trường học ở Tân Sơn.",
        ["3 sinh viên <- Bằng khen của Bộ Y tế"],
    ),
]


@pytest.mark.parametrize(("raw", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_histories(raw: str, expected: list[str]) -> None:
    assert in_news(raw) == expected


MORE: list[tuple[str, str, list[str]]] = [
    (
        "a place in brackets is no giver",
        "UBND huyện Tân Sơn (tỉnh Phú Hòa) tặng Giấy khen cho anh Mai Văn Hòa.",
        ["Mai Văn Hòa <- Giấy khen của UBND huyện Tân Sơn"],
    ),
    (
        "of the leaders of a body",
        "Bà Lê Thị Bình nhận Giấy khen của lãnh đạo Công an huyện Tân Sơn.",
        ["Lê Thị Bình <- Giấy khen của Công an huyện Tân Sơn"],
    ),
    (
        "whom they have saved, and the number of a class",
        "UBND tỉnh tặng Bằng khen cho Đồn Biên phòng Hòa An cứu sống hai thuyền viên và em Mai Văn Hòa, lớp 9 kiên cường.",
        ["Đồn Biên phòng Hòa An <- Bằng khen của UBND tỉnh", "Mai Văn Hòa <- Bằng khen của UBND tỉnh"],
    ),
    (
        "the secretary of a union",
        "Bí thư Huyện đoàn Tân Sơn tặng Bằng khen cho anh Mai Văn Hòa.",
        ["Mai Văn Hòa <- Bằng khen của Huyện đoàn Tân Sơn"],
    ),
    (
        "a ministry in small letters, and a short form in capitals",
        "Bộ trưởng Bộ Nông nghiệp và phát triển nông thôn tặng Bằng khen cho 26 hộ. 7 thợ dệt được TKX tặng Giấy khen.",
        ["26 hộ <- Bằng khen của Bộ trưởng Bộ Nông nghiệp và phát triển nông thôn", "7 thợ dệt <- Giấy khen của TKX"],
    ),
    (
        "another one confers too",
        "Tỉnh đoàn đã tặng Kỷ niệm chương Vì thế hệ trẻ cho ông Mai Văn Hòa; Sở Y tế tỉnh cũng tặng Giấy khen.",
        ["Mai Văn Hòa <- Kỷ niệm chương Vì thế hệ trẻ", "Mai Văn Hòa <- Giấy khen của Sở Y tế tỉnh"],
    ),
    (
        "the jubilee of a day is no giver",
        "Hội Nhà báo Phú Hòa tổ chức kỷ niệm ngày Báo chí Cách mạng Việt Nam, trao Bằng khen cho 13 phóng viên.",
        ["13 phóng viên <- Bằng khen của Hội Nhà báo Phú Hòa"],
    ),
    (
        "a decision that somebody signed",
        "Quyết định tặng Bằng khen cho ông Mai Văn Hòa và bà Lê Thị Bình được Thủ tướng ký tuần trước.",
        ["Mai Văn Hòa <- Bằng khen", "Lê Thị Bình <- Bằng khen"],
    ),
    (
        "who hands over what another one confers",
        "Chủ tịch UBND huyện Tân Sơn quyết định tặng Giấy khen cho em Mai Văn Hòa.\n"
        "Lãnh đạo xã Hòa An tới trường trao Giấy khen cho em Hòa.",
        ["Mai Văn Hòa <- Giấy khen của Chủ tịch UBND huyện Tân Sơn"],
    ),
    (
        "who rewards, and where somebody lies",
        "UBND tỉnh Phú Hòa khen thưởng đột xuất, tặng Bằng khen cho anh Mai Văn Hòa - nay nằm tại phòng hồi sức Bệnh viện 9.",
        ["Mai Văn Hòa <- Bằng khen của UBND tỉnh Phú Hòa"],
    ),
    (
        "two who are named before",
        "Công an tỉnh khen thưởng cho ông Mai Văn Hòa và ông Vũ Văn Lân. Dịp này, Công an xã Hòa An cũng tặng Giấy khen cho "
        "hai ông.",
        ["Mai Văn Hòa <- Giấy khen của Công an xã Hòa An", "Vũ Văn Lân <- Giấy khen của Công an xã Hòa An"],
    ),
    (
        "a body, and its head who hands over",
        "Hội Nông dân tỉnh trao Cờ thi đua cho Chi hội Hòa An.\n"
        "Ông Lê Văn An, Chủ tịch Hội Nông dân tỉnh tặng Cờ thi đua cho Chi hội Hòa An.",
        ["Chi hội Hòa An <- Cờ thi đua của Hội Nông dân tỉnh / Lê Văn An"],
    ),
    (
        "a place beside another one",
        "Nhiều phụ huynh ở huyện Hòa An và huyện Tân Sơn vui mừng khi con được nhận Giấy khen của trường.",
        [],
    ),
    (
        "a giver whose body above stands in brackets, beside another one",
        "Chi cục Kiểm lâm (Sở Nông nghiệp) và UBND huyện Tân Sơn trao tặng Giấy khen cho 6 tổ đội.",
        ["6 tổ <- Giấy khen của Chi cục Kiểm lâm", "6 tổ <- Giấy khen của UBND huyện Tân Sơn"],
    ),
    (
        "who takes it for a family, and a commission",
        "Ông Lê Văn An trao Huân chương Lao động hạng Nhất cho đại diện gia đình Trung úy Mai Văn Hòa, nguyên Trưởng Công an xã, "
        "và Bằng khen của UBND tỉnh cho ban chuyên án 83K.",
        [
            "Mai Văn Hòa <- Huân chương Lao động Nhất / Lê Văn An",
            "ban chuyên án 83K <- Bằng khen của UBND tỉnh / Lê Văn An",
        ],
    ),
    (
        "places in brackets, and an order of honour",
        "Huyện đoàn trao Huy hiệu Tuổi trẻ dũng cảm cho em Mai Văn Hòa (lớp 3 Trường Tiểu học Hoa Sen, xã Hòa An, huyện Tân "
        "Sơn). Trung đoàn 9 được trao Huân chương Danh dự cao quý từ nước bạn.",
        ["Mai Văn Hòa <- Huy hiệu Tuổi trẻ dũng cảm", "Trung đoàn 9 <- Huân chương Danh dự"],
    ),
    (
        "who hands over in the place of the head",
        "Thủ tướng Lê Văn An tặng Bằng khen cho bà Lê Thị Bình. Ông Mai Văn Hòa thừa ủy quyền của Thủ tướng tặng Bằng khen "
        "cho bà Lê Thị Bình.",
        ["Lê Thị Bình <- Bằng khen của Thủ tướng / Mai Văn Hòa"],
    ),
    (
        "each of them is nobody in particular",
        "Anh Mai Văn Hòa, Chủ tịch Hội Sinh viên, phát biểu. Mỗi sinh viên được nhận Bằng khen của Sở Thủy sản.",
        [],
    ),
    (
        "an award whose office hands over what another one confers",
        "Ông Lê Văn An, Giám đốc Bệnh viện Hòa An trao Bằng khen của Bộ trưởng Bộ Y tế cho anh Mai Văn Hòa.\n"
        "Giám đốc Bệnh viện Hòa An tặng Bằng khen cho anh Mai Văn Hòa.",
        ["Mai Văn Hòa <- Bằng khen của Bộ trưởng Bộ Y tế / Lê Văn An"],
    ),
    (
        "a number of orders names none, and a commission in small letters",
        "Ông Mai Văn Hòa được trao tặng gần 35 huân chương, huy chương đủ loại. Hội Phụ nữ xã được tặng Cờ thi đua của ban "
        "đối ngoại tỉnh.",
        ["Hội Phụ nữ xã <- Cờ thi đua của ban đối ngoại tỉnh"],
    ),
    (
        "some of those who are counted",
        "Dịp này, 34 cá nhân được UBND tỉnh tặng Bằng khen. Tiêu biểu trong số đó là ông Mai Văn Hòa và bà Lê Thị Bình.",
        [
            "34 cá nhân <- Bằng khen của UBND tỉnh",
            "Mai Văn Hòa <- Bằng khen của UBND tỉnh",
            "Lê Thị Bình <- Bằng khen của UBND tỉnh",
        ],
    ),
    (
        "some of those bodies that are counted",
        "Dịp này, 47 tập thể được UBND tỉnh tặng Bằng khen, tiêu biểu là Công an huyện Tân Sơn, Sở Y tế.",
        [
            "47 tập thể <- Bằng khen của UBND tỉnh",
            "Công an huyện Tân Sơn <- Bằng khen của UBND tỉnh",
            "Sở Y tế <- Bằng khen của UBND tỉnh",
        ],
    ),
    (
        "who honours, then gives",
        "Huyện đoàn Tân Sơn tuyên dương 15 thanh niên; trao tặng Bằng khen cho 7 tập thể.",
        ["7 tập thể <- Bằng khen của Huyện đoàn Tân Sơn"],
    ),
    (
        "the widow takes what is conferred after death",
        "Bà Lê Thị Bình, vợ liệt sĩ Mai Văn Hòa, đón nhận Huân chương Dũng cảm truy tặng.",
        ["Mai Văn Hòa <- Huân chương Dũng cảm +"],
    ),
    (
        "who is spoken of in the sentence before",
        "Trường THCS Hoa Sen lập nhiều thành tích. Năm 1988 được tặng Huân chương Lao động hạng Ba.",
        ["Trường THCS Hoa Sen <- Huân chương Lao động Ba"],
    ),
    (
        "heads of bodies by their kind",
        "Sở Thủy sản tỉnh trao Giấy khen cho những chủ tịch Công đoàn cơ sở giỏi.",
        [],
    ),
    (
        "after death, and to the living",
        "Nhà nước truy tặng danh hiệu “Bà mẹ Việt Nam anh hùng” cho 27 mẹ, phong tặng cho 6 mẹ.",
        ["27 mẹ <- Bà mẹ Việt Nam anh hùng +", "6 mẹ <- Bà mẹ Việt Nam anh hùng"],
    ),
    (
        "people by their trade",
        "UBND tỉnh trao Bằng khen cho 7 tài xế xe buýt, 3 thợ hàn và 2 khách sạn.",
        [
            "7 tài xế <- Bằng khen của UBND tỉnh",
            "3 thợ hàn <- Bằng khen của UBND tỉnh",
            "2 khách sạn <- Bằng khen của UBND tỉnh",
        ],
    ),
    (
        "the leaders of a body do something, and give",
        "Tại Hòa An, lãnh đạo Sở Y tế đã gặp mặt và tặng Giấy khen cho 12 điều dưỡng.",
        ["12 điều dưỡng <- Giấy khen của Sở Y tế"],
    ),
    (
        "mothers alive and dead",
        "Tỉnh tổ chức lễ phong tặng, truy tặng danh hiệu Bà mẹ Việt Nam anh hùng. Huyện Tân Sơn có 9 mẹ (2 mẹ còn sống, "
        "7 mẹ từ trần).",
        ["2 mẹ <- Bà mẹ Việt Nam anh hùng", "7 mẹ <- Bà mẹ Việt Nam anh hùng +"],
    ),
]


@pytest.mark.parametrize(("raw", "expected"), [c[1:] for c in MORE], ids=[c[0] for c in MORE])
def test_givers_and_others(raw: str, expected: list[str]) -> None:
    assert in_news(raw) == expected
