"""Recipients: who of those counted is named, and parts of a number told by place. All names are invented."""

from __future__ import annotations

import pytest
from test_recipients import in_news

MOTHER = "Bà mẹ Việt Nam anh hùng"
MERIT = "Bằng khen của UBND tỉnh"

# (construct, text, records)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "members told behind a determiner",
        "2 mẹ được truy tặng danh hiệu “Bà mẹ Việt Nam Anh hùng” là các mẹ Vũ Thị Lan (phường Phú Mỹ) và Đỗ Thị Cúc "
        "(xã Phú An).",
        [f"{who} <- {MOTHER} +" for who in ("2 mẹ", "Vũ Thị Lan", "Đỗ Thị Cúc")],
    ),
    (
        "members of a second number, whose award is told with the first",
        "Mẹ VNAH được phong tặng lần này là mẹ Mai Thị Hoa; 2 mẹ được truy tặng là các mẹ Vũ Thị Lan, Đỗ Thị Cúc.",
        [f"Mai Thị Hoa <- {MOTHER}", *(f"{who} <- {MOTHER} +" for who in ("2 mẹ", "Vũ Thị Lan", "Đỗ Thị Cúc"))],
    ),
    (
        "couples, told as families",
        "Hai gia đình được tặng thưởng Huân chương Độc lập hạng Ba đợt này là gia đình ông Lê Văn An và bà Vũ Thị Lan "
        "(xã Phú Mỹ) và gia đình ông Mai Văn Hòa và bà Đỗ Thị Cúc (xã Phú An).",
        [
            "2 gia đình <- Huân chương Độc lập Ba",
            "gia đình ông Lê Văn An và bà Vũ Thị Lan <- Huân chương Độc lập Ba",
            "gia đình ông Mai Văn Hòa và bà Đỗ Thị Cúc <- Huân chương Độc lập Ba",
        ],
    ),
    (
        "numbers of several bodies before one verb",
        "Đảng bộ xã Phú Mỹ có 17 đảng viên và Đảng bộ xã Phú An có 7 đảng viên được trao tặng Huy hiệu Đảng.",
        ["17 đảng viên <- Huy hiệu Đảng", "7 đảng viên <- Huy hiệu Đảng"],
    ),
    (
        "parts of a number told by place in the next sentence",
        "UBND tỉnh tặng Bằng khen cho 9 hộ. Trong đó: xã Phú Mỹ có 4 hộ; xã Phú An: 4 hộ; phường Phú Hòa có 1 hộ.",
        [f"{count} hộ <- {MERIT}" for count in (9, 4, 4, 1)],
    ),
    (
        "parts of a number told by place in the sentence",
        "UBND tỉnh tặng Bằng khen cho 9 cá nhân, gồm: xã Phú Mỹ 4 cá nhân; xã Phú An: 5 cá nhân.",
        [f"{count} cá nhân <- {MERIT}" for count in (9, 4, 5)],
    ),
    (
        "bodies named as members behind where they are from",
        "Hai đơn vị thuộc Công an tỉnh Phú Hòa là Phòng Tình báo và Phòng Hậu cần được UBND tỉnh tặng Bằng khen.",
        [f"Phòng Tình báo <- {MERIT}", f"Phòng Hậu cần <- {MERIT}"],
    ),
    (
        "people counted behind a decision, with where they are from before the verb",
        "Tại quyết định về việc tặng danh hiệu Nghệ sĩ ưu tú, 10 cá nhân thuộc tỉnh Phú Hòa được trao tặng danh hiệu này.",
        ["10 cá nhân <- Nghệ sĩ ưu tú"],
    ),
    (
        "a body and people named behind their number",
        "Tập thể Trường THPT Phú Mỹ và 2 cá nhân là ông Lê Văn An, bà Vũ Thị Lan được UBND tỉnh tặng Bằng khen.",
        [f"{who} <- {MERIT}" for who in ("Trường THPT Phú Mỹ", "2 cá nhân", "Lê Văn An", "Vũ Thị Lan")],
    ),
    (
        "badges by number are people by number",
        "Huyện đã tặng Huy hiệu Đảng cho 33 đồng chí; trong đó có 8 huy hiệu 50 năm tuổi Đảng, 15 huy hiệu 40 năm và "
        "10 huy hiệu 30 năm tuổi Đảng.",
        [f"{count} đồng chí <- Huy hiệu Đảng {years}" for count, years in ((8, 50), (15, 40), (10, 30))],
    ),
    (
        "badges by number, each with its years, for a group",
        "Đảng ủy trao 5 Huy hiệu 50 năm tuổi Đảng, 6 Huy hiệu 40 năm tuổi Đảng cho các đảng viên.",
        ["5 đảng viên <- Huy hiệu Đảng 50", "6 đảng viên <- Huy hiệu Đảng 40"],
    ),
    (
        "certificates by number, right before whom they are for",
        "Hội nghị đã trao bằng khen của Liên đoàn Lao động tỉnh gồm: 6 bằng khen tập thể, 10 bằng khen cá nhân.",
        [f"{who} <- Bằng khen của Liên đoàn Lao động tỉnh" for who in ("6 tập thể", "10 cá nhân")],
    ),
    (
        "who heads a commission of the party hands over and does not confer",
        "Ông Lê Văn An, Trưởng ban Nội chính Tỉnh ủy Phú Hòa tặng bằng khen cho 5 tập thể.",
        ["5 tập thể <- Bằng khen / Lê Văn An"],
    ),
    (
        "a monk, told by his rank alone",
        "Hòa thượng Thích Minh An - Trưởng ban Trị sự Phật giáo tỉnh, có nhiều đóng góp cho đạo pháp. Hòa thượng đã "
        "được tặng thưởng các danh hiệu: Huân chương Độc lập hạng Nhất; Huy chương Đại đoàn kết toàn dân tộc.",
        ["Thích Minh An <- Huân chương Độc lập Nhất", "Thích Minh An <- Huy chương Đại đoàn kết toàn dân tộc"],
    ),
    (
        "flags with a name of their own",
        "Hội Nông dân tỉnh tặng cờ dẫn đầu phong trào thi đua cho 2 đơn vị; trao Cờ thi đua xuất sắc toàn diện cho "
        "3 công đoàn cơ sở.",
        ["2 đơn vị <- Cờ dẫn đầu phong trào thi đua", "3 công đoàn cơ sở <- Cờ thi đua xuất sắc toàn diện"],
    ),
    (
        "a prize as the subject, and who is honoured with it",
        "Giải thưởng Sao Mai năm 2025 có 3 tập thể, 12 cá nhân được vinh danh, trong đó có bà Vũ Thị Lan.",
        [f"{who} <- Giải thưởng Sao Mai" for who in ("3 tập thể", "12 cá nhân", "Vũ Thị Lan")],
    ),
    (
        "what a group is honoured for receives nothing",
        "Sở Y tế tặng Giấy khen cho Tân Tiến sĩ có nhiều bài báo công bố quốc tế.",
        ["Tân Tiến sĩ <- Giấy khen của Sở Y tế"],
    ),
    (
        "a title behind a name, before a post",
        "UBND tỉnh tặng Bằng khen cho bà Vũ Thị Lan - Anh hùng Lao động, Giám đốc Công ty Sao Mai.",
        [f"Vũ Thị Lan <- {MERIT}"],
    ),
    (
        "a part of the number, honoured after death",
        "Tỉnh ủy tặng Huy hiệu Đảng cho 25 đảng viên, trong đó truy tặng 2 đảng viên.",
        ["25 đảng viên <- Huy hiệu Đảng", "2 đảng viên <- Huy hiệu Đảng +"],
    ),
    (
        "parts of the number in brackets, by their numbers alone",
        "Tỉnh ủy tặng Huy hiệu Đảng cho 179 đảng viên (trao tặng 178; truy tặng 1) tại các Đảng bộ.",
        ["179 đảng viên <- Huy hiệu Đảng", "178 đảng viên <- Huy hiệu Đảng", "1 đảng viên <- Huy hiệu Đảng +"],
    ),
    (
        "several givers of one certificate",
        "Ông Lê Văn An được tặng Bằng khen của Thủ tướng Chính phủ, Bộ Y tế, UBND tỉnh… về hoạt động từ thiện.",
        [f"Lê Văn An <- Bằng khen của {giver}" for giver in ("Thủ tướng Chính phủ", "Bộ Y tế", "UBND tỉnh")],
    ),
    (
        "a district told by its name alone",
        "Huyện Phú Mỹ là vùng căn cứ. Sau ngày giải phóng, Phú Mỹ vinh dự được Nhà nước phong tặng danh hiệu Anh hùng "
        "Lao động.",
        ["Phú Mỹ <- Anh hùng Lao động"],
    ),
    (
        "somebody behind a body with brackets",
        "Ông Lê Văn An đã trao danh hiệu Anh hùng Lao động cho Ban An ninh quận 2 (tiền thân của Công an quận Phú Mỹ) "
        "và liệt sĩ Mai Văn Hòa.",
        [f"{who} <- Anh hùng Lao động / Lê Văn An" for who in ("Ban An ninh quận 2", "Mai Văn Hòa")],
    ),
    (
        "another giver behind a semicolon",
        "Trường THPT Phú Mỹ đã được Chính phủ và UBND tỉnh trao tặng: Bằng khen của Thủ tướng Chính phủ; UBND tỉnh tặng "
        "Cờ thi đua năm 2012.",
        [
            f"Trường THPT Phú Mỹ <- {award}"
            for award in ("Bằng khen của Thủ tướng Chính phủ", "Cờ thi đua của UBND tỉnh")
        ],
    ),
    (
        "why somebody is honoured is no award",
        "Sở Y tế tặng Bằng khen của Bộ Y tế cho 6 tập thể có nhiều công trình, giải pháp được giải thưởng Sao Mai.",
        ["6 tập thể <- Bằng khen của Bộ Y tế"],
    ),
    (
        "a flag told by its giver",
        "Ban tổ chức tặng cờ của Liên hiệp Hội Phú Hòa cho Sở Y tế.",
        ["Sở Y tế <- Cờ của Liên hiệp Hội Phú Hòa"],
    ),
    (
        "a comma within a name in quotes",
        "UBND tỉnh tặng “Giải thưởng CNVC, LĐ tiêu biểu tỉnh Phú Hòa lần thứ nhất, năm 2014” cho 5 cá nhân.",
        ["5 cá nhân <- Giải thưởng CNVC, LĐ tiêu biểu tỉnh Phú Hòa"],
    ),
    (
        "years behind each number, of those whom the first words mean",
        "Trong số các đảng viên được nhận Huy hiệu Đảng đợt này có 1 đảng viên 70 năm tuổi Đảng, 2 đảng viên 65 năm "
        "tuổi Đảng.",
        ["1 đảng viên <- Huy hiệu Đảng 70", "2 đảng viên <- Huy hiệu Đảng 65"],
    ),
    (
        "a giver told once for two clauses",
        "16 tập thể được Bộ Y tế tặng Cờ thi đua và 22 tập thể được tặng Bằng khen; 9 cá nhân được Thủ tướng Chính phủ "
        "tặng Bằng khen.",
        [
            "16 tập thể <- Cờ thi đua của Bộ Y tế",
            "22 tập thể <- Bằng khen của Bộ Y tế",
            "9 cá nhân <- Bằng khen của Thủ tướng Chính phủ",
        ],
    ),
    (
        "a title in its short form before a name",
        "UBND tỉnh tặng Bằng khen cho NGƯT Vũ Thị Lan, Hiệu trưởng Trường THPT Phú Mỹ.",
        [f"Vũ Thị Lan <- {MERIT}"],
    ),
    (
        "a title told again by its kind",
        "Huyện truy tặng danh hiệu Bà mẹ Việt Nam Anh hùng cho 8 mẹ. Đến nay, toàn tỉnh có 108 mẹ được phong danh hiệu "
        "cao quý này.",
        [f"8 mẹ <- {MOTHER} +", f"108 mẹ <- {MOTHER}"],
    ),
    (
        "on behalf of who holds two offices",
        "Thừa ủy quyền của Tổng Bí thư, Chủ tịch nước Mai Văn Hòa, ông Lê Văn An trao Huân chương Lao động hạng Nhất cho "
        "Sở Y tế.",
        ["Sở Y tế <- Huân chương Lao động Nhất / Lê Văn An"],
    ),
    (
        "who proposes does not give",
        "Theo đề nghị của Sở Y tế, UBND tỉnh tặng Bằng khen cho 2 cá nhân.",
        [f"2 cá nhân <- {MERIT}"],
    ),
    (
        "one number for three nouns",
        "Trường có 18 cán bộ quản lý, giáo viên, nhân viên được công nhận Chiến sĩ thi đua cơ sở.",
        ["18 cán bộ quản lý, giáo viên, nhân viên <- Chiến sĩ thi đua cơ sở"],
    ),
    (
        "a province whose name opens like a gift, and a row behind what they lead",
        "UBND tỉnh tặng Bằng khen cho 2 tập thể thuộc tỉnh Tiền Giang dẫn đầu phong trào thi đua năm 2015 gồm: Sở Y tế và "
        "Hội Nông dân tỉnh.",
        [f"{who} <- {MERIT}" for who in ("2 tập thể", "Sở Y tế", "Hội Nông dân tỉnh")],
    ),
    (
        "a district, and its people as those who receive",
        "Huyện Phú Mỹ đón nhận Huân chương Lao động hạng Ba.\nNhân dân và cán bộ huyện Phú Mỹ đón nhận Huân chương Lao "
        "động hạng Ba.",
        ["Nhân dân và cán bộ huyện Phú Mỹ <- Huân chương Lao động Ba"],
    ),
    (
        "a title of honour in its short form",
        "Toàn tỉnh có 90 mẹ được phong tặng danh hiệu vinh dự Nhà nước Mẹ VNAH.",
        [f"90 mẹ <- {MOTHER}"],
    ),
    (
        "a title that is kept; the next sentence leaves out who receives",
        "Trường THPT Phú Mỹ liên tục giữ vững danh hiệu Tập thể Lao động xuất sắc. Năm 2015 được tặng Huân chương Lao động "
        "hạng Nhất; năm 2016 được UBND tỉnh tặng Bằng khen.",
        [
            f"Trường THPT Phú Mỹ <- {award}"
            for award in ("Tập thể Lao động xuất sắc", "Huân chương Lao động Nhất", MERIT)
        ],
    ),
]


@pytest.mark.parametrize(("raw", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_members(raw: str, expected: list[str]) -> None:
    assert in_news(raw) == expected


ONLY = [
    (
        "works without a number, and a contest that is no body",
        "Tôn vinh tập thể có nhiều công trình, giải pháp được giải thưởng Hội thi Sáng tạo kỹ thuật, Hội thi Sáng tạo trẻ.",
        [],
    ),
    (
        "an acronym behind a noun is no body",
        "Sở Y tế tôn vinh các đề tài KHCN được tặng Giải thưởng Sao Mai.",
        [],
    ),
    (
        "aims, in each part of the sentence",
        "Huyện phấn đấu hằng năm có 85% số cơ quan đạt danh hiệu Tập thể lao động tiên tiến; 15 cơ quan đạt danh hiệu Tập "
        "thể lao động xuất sắc.",
        [],
    ),
    (
        "who has striven has got it",
        "Sau nhiều năm phấn đấu, 15 cơ quan đã được tặng danh hiệu Tập thể lao động xuất sắc.",
        ["15 cơ quan <- Tập thể Lao động xuất sắc"],
    ),
    (
        "a flag of somebody that is no award",
        "Ông Lê Văn An chào lá cờ của Trường THPT Phú Mỹ và trao cho 5 học sinh.",
        [],
    ),
    (
        "a plan of a ceremony",
        "UBND tỉnh đã ban hành Kế hoạch tổ chức lễ kỷ niệm và đón nhận Huân chương Lao động hạng Nhất.",
        [],
    ),
    (
        "what somebody hopes to get",
        "Trường Đại học Phú Hòa sẽ nghiên cứu để Việt Nam có được giải thưởng Sao Mai.",
        [],
    ),
    (
        "short forms of words in the name of a title",
        "Bộ Tư lệnh trao danh hiệu Anh hùng Lực lượng vũ trang nhân dân (LLVTND) tặng 7 cựu chiến binh.",
        ["7 cựu chiến binh <- Anh hùng Lực lượng vũ trang nhân dân"],
    ),
    (
        "gifts by number behind an award",
        "Ông Lê Văn An trao Bằng khen của Bộ Y tế cho 5 cá nhân và trao 10 suất quà cho 10 hộ nghèo.",
        ["5 cá nhân <- Bằng khen của Bộ Y tế / Lê Văn An"],
    ),
    (
        "the subject of the next verb is no giver",
        "Ông Lê Văn An được tặng Bằng khen của Bộ Y tế, UBND tỉnh tặng Giấy khen cho 2 tập thể.",
        ["Lê Văn An <- Bằng khen của Bộ Y tế", "2 tập thể <- Giấy khen của UBND tỉnh"],
    ),
    (
        "years that tell who may be proposed",
        "Theo hướng dẫn mới, các đồng chí 85 năm tuổi Đảng, 75 năm tuổi Đảng cũng được xét tặng Huy hiệu Đảng.",
        [],
    ),
    (
        "badges by number for nobody",
        "Đảng ủy nhận 5 Huy hiệu 50 năm tuổi Đảng, 6 Huy hiệu 40 năm tuổi Đảng để trao trong đợt này.",
        [],
    ),
    (
        "parts that do not add up to the number",
        "UBND tỉnh tặng Bằng khen cho 9 hộ. Trong đó: xã Phú Mỹ có 4 hộ nghèo; xã Phú An có 2 hộ mới thoát nghèo.",
        [f"9 hộ <- {MERIT}"],
    ),
    (
        "a body that has winners receives nothing",
        "Trường THPT Phú Mỹ có 5 học sinh được UBND tỉnh tặng Bằng khen.",
        [f"5 học sinh <- {MERIT}"],
    ),
    (
        "what people are names nobody",
        "5 đồng chí được UBND tỉnh tặng Bằng khen là các cán bộ Đoàn.",
        [f"5 đồng chí <- {MERIT}"],
    ),
]


@pytest.mark.parametrize(("raw", "expected"), [c[1:] for c in ONLY], ids=[c[0] for c in ONLY])
def test_no_members(raw: str, expected: list[str]) -> None:
    assert in_news(raw) == expected
