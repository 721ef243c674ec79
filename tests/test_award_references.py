"""Recipients that other words stand for, awards of foreign states, givers in short. All names are invented."""

from __future__ import annotations

import pytest
from test_recipients import in_news

# (construct, text, records)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a body told as 'this one'",
        "Công ty Sao Mai thành lập năm 1990. Năm 2011, doanh nghiệp này được tặng Bằng khen của Bộ Y tế.",
        ["Công ty Sao Mai <- Bằng khen của Bộ Y tế"],
    ),
    (
        "'this company', of two bodies the one that is a company",
        "Công ty Sao Mai và Trường Chính trị Phú Hòa cùng thi đua. Công ty này được nhận thêm Huân chương Lao động hạng "
        "Ba.",
        ["Công ty Sao Mai <- Huân chương Lao động Ba"],
    ),
    (
        "the subject behind a verb that opens the sentence",
        "Vinh dự được nhận Huân chương Lao động hạng Nhất, ông Mai Văn Hòa kể lại những ngày đi biển.",
        ["Mai Văn Hòa <- Huân chương Lao động Nhất"],
    ),
    (
        "the subject behind a prize and the work",
        "Vinh dự nhận giải Nhì Cuộc thi Kiến trúc xanh với đồ án “Phố núi”, bạn Lê Thị Dung cho biết rất vui.",
        ["Lê Thị Dung <- Giải Cuộc thi Kiến trúc xanh Nhì"],
    ),
    (
        "a body told before, behind 'cho'",
        "Công ty Sao Mai kỷ niệm 30 năm thành lập. Dịp này, UBND tỉnh tặng Bằng khen cho công ty.",
        ["Công ty Sao Mai <- Bằng khen của UBND tỉnh"],
    ),
    (
        "a school told before, and people of it",
        "Trường Chính trị Phú Hòa kỷ niệm 47 năm thành lập. Chủ tịch nước tặng Huân chương Lao động hạng Nhất cho trường "
        "và Huân chương Lao động hạng Nhì cho ông Mai Văn Hòa.",
        ["Trường Chính trị Phú Hòa <- Huân chương Lao động Nhất", "Mai Văn Hòa <- Huân chương Lao động Nhì"],
    ),
    (
        "'the unit', the only body of the sentence before",
        "Sở Y tế kỷ niệm 30 năm thành lập. Dịp này, ông Mai Văn Hòa trao Huân chương Lao động hạng Ba cho đơn vị.",
        ["Sở Y tế <- Huân chương Lao động Ba / Mai Văn Hòa"],
    ),
    (
        "kinds of recipients stand for nobody",
        "Sở Y tế tổng kết năm. Dịp này, UBND tỉnh tặng 3 Bằng khen cho tập thể; 5 Bằng khen cho cá nhân.",
        ["3 tập thể <- Bằng khen của UBND tỉnh", "5 cá nhân <- Bằng khen của UBND tỉnh"],
    ),
    (
        "a province by its name",
        "Đà Nẵng được UNESCO trao tặng danh hiệu “Thành phố xanh”.",
        ["Đà Nẵng <- Thành phố xanh"],
    ),
    (
        "a title in quotes behind praise of it",
        "Ông Mai Văn Hòa được truy tặng danh hiệu cao quý nhất cấp nhà nước “Anh hùng Sông Xanh”.",
        ["Mai Văn Hòa <- Anh hùng Sông Xanh +"],
    ),
    (
        "an order with its class in another tongue in brackets",
        "Ông Mai Văn Hòa được tặng Huân chương Sikatuna (Grand Cross) từ Tổng thống Philippines.",
        ["Mai Văn Hòa <- Huân chương Sikatuna"],
    ),
    (
        "who is spoken of behind the plan of somebody else receives nothing",
        "Thủ tướng trao Huân chương Độc lập hạng Nhì cho Công ty Sao Mai, Thủ tướng đề nghị công ty vào nhóm 40 "
        "doanh nghiệp.",
        ["Công ty Sao Mai <- Huân chương Độc lập Nhì"],
    ),
    (
        "winners by number, the prize told before",
        "UBND tỉnh tổ chức lễ trao Giải thưởng Cát Văn Sương. Lần này có 6 nông dân đạt giải, bao gồm một phụ nữ và "
        "năm thanh niên.",
        [
            "6 nông dân <- Giải thưởng Cát Văn Sương",
            "1 phụ nữ <- Giải thưởng Cát Văn Sương",
            "5 thanh niên <- Giải thưởng Cát Văn Sương",
        ],
    ),
    (
        "whom somebody praises with a title",
        "Ban Tổ chức tôn vinh 10 doanh nhân tiêu biểu với danh hiệu “Doanh nhân Sông Lam”.",
        ["10 doanh nhân <- Doanh nhân Sông Lam"],
    ),
    (
        "several prizes of one giver, named behind the number",
        "Công ty Sao Mai nhận 2 giải thưởng của tạp chí Phú Hòa gồm “Nơi làm việc tốt nhất” và “Doanh nghiệp xanh”.",
        [
            "Công ty Sao Mai <- Giải thưởng Nơi làm việc tốt nhất",
            "Công ty Sao Mai <- Giải thưởng Doanh nghiệp xanh",
        ],
    ),
    (
        "whose prize it is, by the name alone",
        "Giải Nhất thuộc về thí sinh Mai Văn Hòa, giải Nhì thuộc về Lê Thị Dung tại Hội thi Kể chuyện Bác Hồ.",
        [
            "Mai Văn Hòa <- Giải Hội thi Kể chuyện Bác Hồ Nhất",
            "Lê Thị Dung <- Giải Hội thi Kể chuyện Bác Hồ Nhì",
        ],
    ),
    (
        "the prize of a team at a contest, another contest behind it",
        "Trường Chính trị Phú Hòa giành giải Nhất toàn đoàn tại Hội thi Tuổi trẻ và giải Ba Liên hoan Tiếng hát xanh.",
        [
            "Trường Chính trị Phú Hòa <- Giải Hội thi Tuổi trẻ Nhất",
            "Trường Chính trị Phú Hòa <- Giải Liên hoan Tiếng hát xanh Ba",
        ],
    ),
    (
        "a title of bodies, taken by one of its heads",
        "Bà Mai Thị Dung, Phó Tổng Giám đốc Công ty Sao Mai nhận danh hiệu “Thương hiệu mạnh” từ Ban tổ chức.",
        ["Công ty Sao Mai <- Thương hiệu mạnh"],
    ),
    (
        "a title of members stays the person's",
        "Ông Mai Văn Hòa, Chủ tịch Công đoàn Sao Mai, nhận danh hiệu “Công đoàn viên tiêu biểu”.",
        ["Mai Văn Hòa <- Công đoàn viên tiêu biểu"],
    ),
    (
        "persons that brackets show to be pupils",
        "Kết quả, Lê Quang Hòa (học sinh lớp 12, Trường THPT Phú Hòa) nhận Bằng khen của UBND tỉnh.",
        ["Lê Quang Hòa <- Bằng khen của UBND tỉnh"],
    ),
    (
        "a long title, and one with its period",
        "Tỉnh Phú Hòa đón nhận danh hiệu Bảo tàng gió toàn cầu UNICEF Đồi chè Cao Sơn. Trường Chính trị nhận danh "
        "hiệu Trường học xanh giai đoạn 2016-2017.",
        [
            "Tỉnh Phú Hòa <- Bảo tàng gió toàn cầu UNICEF Đồi chè Cao Sơn",
            "Trường Chính trị <- Trường học xanh",
        ],
    ),
    (
        "an order that only the state which gives it tells",
        "Chính phủ Pháp trao Huân chương cho ông Mai Văn Hòa. Chủ tịch nước tặng Huân chương cho 5 cá nhân.",
        ["Mai Văn Hòa <- Huân chương của Chính phủ Pháp", "5 cá nhân <- Huân chương"],
    ),
    (
        "prizes for the best in a role at an art festival",
        "Kết thúc Liên hoan Sân khấu Phú Hòa, Ban tổ chức trao giải Đạo diễn xuất sắc cho NSND Mai Văn Hòa.",
        ["Mai Văn Hòa <- Giải Đạo diễn xuất sắc"],
    ),
    (
        "orders of foreign states without a name",
        "Ông Mai Văn Hòa được tặng Huân chương Chiến công hạng Nhì; Huân chương của Vương quốc Bỉ và Nhà nước Cuba.",
        [
            "Mai Văn Hòa <- Huân chương Chiến công Nhì",
            "Mai Văn Hòa <- Huân chương của Nhà nước Cuba",
            "Mai Văn Hòa <- Huân chương của Vương quốc Bỉ",
        ],
    ),
    (
        "a giver by its short form",
        "16 cá nhân được LHHSX trao tặng bằng khen.",
        ["16 cá nhân <- Bằng khen của LHHSX"],
    ),
    (
        "no giver in the name of a day",
        "Nhân kỷ niệm ngày Báo chí Cách mạng Việt Nam, Hội Làm vườn tỉnh trao tặng bằng khen cho 5 cá nhân.",
        ["5 cá nhân <- Bằng khen của Hội Làm vườn tỉnh"],
    ),
    (
        "a ministry with commas and a stroke in its short form",
        "Ông Mai Văn Hòa được nhận Bằng khen của Bộ VH, TT & DL.",
        ["Mai Văn Hòa <- Bằng khen của Bộ VH, TT & DL"],
    ),
    (
        "works counted by prize",
        "Báo Phú Hòa trao giải cuộc thi “Góp ý cho quê hương” cho 6 tác phẩm gồm 2 giải Nhì và 4 giải Ba.",
        [
            "2 tác phẩm <- Giải cuộc thi Góp ý cho quê hương Nhì",
            "4 tác phẩm <- Giải cuộc thi Góp ý cho quê hương Ba",
        ],
    ),
    (
        "the level of a title behind its quotes",
        "64 công nhân đạt danh hiệu “Thợ trẻ vững tay nghề” cấp huyện.",
        ["64 công nhân <- Thợ trẻ vững tay nghề cấp huyện"],
    ),
    (
        "a title without quotes for which somebody is praised",
        "Ông Mai Văn Hòa được tuyên dương danh hiệu Công dân trẻ tiêu biểu.",
        ["Mai Văn Hòa <- Công dân trẻ tiêu biểu"],
    ),
    (
        "two givers, the first one with brackets",
        "Cục Trồng trọt (Bộ Nông nghiệp) và UBND tỉnh Phú Hòa trao tặng Bằng khen cho 12 đội.",
        ["12 đội <- Bằng khen của Cục Trồng trọt", "12 đội <- Bằng khen của UBND tỉnh Phú Hòa"],
    ),
    (
        "a pupil told by the noun",
        "Nữ sinh Mai Thị Nhài với tác phẩm “Dòng sông” đoạt giải khuyến khích cuộc thi Viết về biển đảo.",
        ["Mai Thị Nhài <- Giải cuộc thi Viết về biển đảo Khuyến khích"],
    ),
    (
        "a body for one case, with its number",
        "Ông Mai Văn Hòa trao tặng Giấy khen của Chủ tịch UBND huyện cho ban chuyên án 42K.",
        ["ban chuyên án 42K <- Giấy khen của Chủ tịch UBND huyện / Mai Văn Hòa"],
    ),
]
NEGATIVE = [
    "Tại Liên hoan phim Phú Hòa, ông Mai Văn Hòa được trao giải Đạo diễn xuất sắc.",
    "Mức khen mới là tặng Huân chương Chiến công cho nông dân giỏi.",
    "Đội tuyển Trường Chính trị giành giải Nhất toàn đoàn tại Hội khỏe Phù Đổng tỉnh.",
    "Giải thưởng Cát Văn Sương do UBND tỉnh lập ra. Những nông dân đạt giải, theo Sở Thủy sản, sẽ được mời dự lễ.",
    "Mỗi nông dân được Chủ tịch UBND huyện tặng Kỷ niệm chương Vì sự nghiệp xây dựng Phú Hòa.",
    "Hội Nông dân tỉnh khuyến khích các cá nhân đã đạt danh hiệu “Nhà vườn 7 sạch” tiếp tục trồng cây.",
    "Sở Thủy sản dự Hội thao Nông dân tỉnh Phú Hòa. Kết quả, Sở Thủy sản đã giành giải Nhất môn cờ vua, giải Ba bóng bàn.",
]


@pytest.mark.parametrize(("raw", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_reference(raw: str, expected: list[str]) -> None:
    assert sorted(in_news(raw)) == sorted(expected)


@pytest.mark.parametrize("raw", NEGATIVE)
def test_prizes_of_sport(raw: str) -> None:
    assert not in_news(raw)
