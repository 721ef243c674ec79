"""Recipients: bodies, places and their people, each construct beside the records. All names are invented."""

from __future__ import annotations

import pytest
from test_recipients import AN, in_news

# (construct, text, records)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "bodies in a list",
        "Công đoàn ngành trao Cờ thi đua của Bộ Y tế cho Bệnh viện Phú Hòa, Trung tâm Y tế huyện Tân Phú và "
        "Khoa Sư phạm.",
        [
            f"{who} <- Cờ thi đua của Bộ Y tế"
            for who in ("Bệnh viện Phú Hòa", "Trung tâm Y tế huyện Tân Phú", "Khoa Sư phạm")
        ],
    ),
    (
        "one head for several places",
        "Hội Nông dân tỉnh tặng Cờ thi đua cho HND các xã Phú Mỹ, Tân Lợi và phường Bình An.",
        [f"HND {who} <- Cờ thi đua của Hội Nông dân tỉnh" for who in ("xã Phú Mỹ", "xã Tân Lợi", "phường Bình An")],
    ),
    (
        "schools by what they teach, in small letters",
        "Bộ Y tế tặng Cờ thi đua cho trường đại học y khoa Lê Văn Sĩ và trường đại học y dược Phú Hòa.",
        [
            f"{who} <- Cờ thi đua của Bộ Y tế"
            for who in ("trường đại học y khoa Lê Văn Sĩ", "trường đại học y dược Phú Hòa")
        ],
    ),
    (
        "the police of a province and of one of its cities",
        "Công an tỉnh được tặng Bằng khen của Thủ tướng. Công an thành phố Sông Xanh được tặng Bằng khen của Thủ tướng.",
        [f"{who} <- Bằng khen của Thủ tướng" for who in ("Công an tỉnh", "Công an thành phố Sông Xanh")],
    ),
    (
        "tập thể before a named body is dropped",
        "Đại học bạn trao Huân chương Hữu nghị cho tập thể Khoa Sư phạm.",
        ["Khoa Sư phạm <- Huân chương Hữu nghị"],
    ),
    (
        "a place and its people",
        "Ông Lê Văn An trao Huân chương Độc lập hạng Ba tặng Đảng bộ, chính quyền và nhân dân huyện Mường Bang.",
        [f"Đảng bộ, chính quyền và nhân dân huyện Mường Bang <- Huân chương Độc lập Ba / {AN}"],
    ),
    (
        "a host that receives",
        "Bệnh viện Phú Hòa tổ chức lễ kỷ niệm 30 năm thành lập và đón nhận Huân chương Lao động hạng Nhì.",
        ["Bệnh viện Phú Hòa <- Huân chương Lao động Nhì"],
    ),
    (
        "a bare head stands for the body named before",
        "Chi bộ Trường Mầm non Hoa Sen họp tổng kết. Năm 2023, Chi bộ được Đảng ủy xã tặng Giấy khen.",
        ["Chi bộ Trường Mầm non Hoa Sen <- Giấy khen của Đảng ủy xã"],
    ),
    (
        "a body's persons and a person's body",
        "Đồng chí Mai Văn Hòa, Chi bộ thôn Đông, nhận Huy hiệu 60 năm tuổi Đảng.",
        ["Mai Văn Hòa <- Huy hiệu Đảng 60"],
    ),
    (
        "the body that is given awards for its people",
        "Ngành y tế được Chủ tịch nước phong tặng danh hiệu Thầy thuốc Ưu tú cho 38 bác sĩ.",
        ["38 bác sĩ <- Thầy thuốc ưu tú"],
    ),
    (
        "flags go to bodies",
        "Ông Mai Văn Hòa, Giám đốc Sở Y tế, nhận Cờ thi đua của Chính phủ.",
        ["Sở Y tế <- Cờ thi đua của Chính phủ"],
    ),
    (
        "on the flag of a body",
        "Ông Lê Văn An gắn Huân chương Lao động hạng Ba lên lá cờ truyền thống của Bệnh viện Phú Hòa.",
        [f"Bệnh viện Phú Hòa <- Huân chương Lao động Ba / {AN}"],
    ),
    (
        "the people of a body",
        "Ông Lê Văn An trao Huân chương Lao động hạng Ba cho tập thể lãnh đạo, cán bộ, công nhân Công ty Sao Mai.",
        [f"Công ty Sao Mai <- Huân chương Lao động Ba / {AN}"],
    ),
    (
        "a list to its end, with bodies above",
        "2 tập thể và cá nhân được tặng Huân chương Lao động hạng Ba gồm: Phòng Tổng hợp, Văn phòng Sở Y tế; ông "
        "Mai Văn Hòa, Phòng Thông tin và truyền thông.",
        [f"{who} <- Huân chương Lao động Ba" for who in ("2 tập thể và cá nhân", "Phòng Tổng hợp", "Mai Văn Hòa")],
    ),
    (
        "a unit whose name opens in small letters",
        "Chủ tịch UBND tỉnh tặng Giấy khen cho Đội Cảnh sát điều tra tội phạm về kinh tế Công an thị xã Phú Mỹ.",
        ["Đội Cảnh sát điều tra tội phạm về kinh tế Công an thị xã Phú Mỹ <- Giấy khen của Chủ tịch UBND tỉnh"],
    ),
    (
        "the body above a place, in brackets",
        "Giải thưởng Mai Văn Hòa được trao cho ông Lê Văn An tại Trường Đại học Phú Hòa (Đại học Quốc gia Phú Mỹ).",
        [f"{AN} <- Giải thưởng Mai Văn Hòa"],
    ),
    (
        "a short form in brackets inside a name",
        "Bệnh viện Nhi Phú Hòa đón nhận Huân chương Lao động hạng Nhất. Bệnh viện (BV) Nhi Phú Hòa đã được Chủ tịch "
        "nước tặng Huân chương Lao động hạng Nhất. BV Nhi Phú Hòa được tặng Huân chương Lao động hạng Nhất.",
        ["Bệnh viện Nhi Phú Hòa <- Huân chương Lao động Nhất"],
    ),
    (
        "short forms stand for the whole name that they are told with",
        "Tổng công ty Cảng Phú Hòa (CPH) kỷ niệm ngày thành lập. Ông Lê Văn An trao Huân chương Lao động hạng Ba cho "
        "Tổng công ty CPH. Năm 2010, CPH được tặng Cờ thi đua của Chính phủ.",
        [
            f"Tổng công ty Cảng Phú Hòa <- Huân chương Lao động Ba / {AN}",
            "Tổng công ty Cảng Phú Hòa <- Cờ thi đua của Chính phủ",
        ],
    ),
    (
        "the host of a ceremony, unless another body is told to get the award",
        "Bộ Tư lệnh Vùng 9 Hải quân tổ chức Lễ kỷ niệm 50 năm thành lập và đón nhận Huân chương Quân công hạng Nhì. "
        "Trung tướng Lê Văn An trao Huân chương Quân công hạng Nhì cho Vùng 9 Hải quân.",
        [f"Vùng 9 Hải quân <- Huân chương Quân công Nhì / {AN}"],
    ),
    (
        "the host, beside groups without number",
        "Hội người Việt Nam tại Vương quốc Anh tổ chức kỷ niệm 20 năm thành lập và đón nhận Huân chương Lao động hạng "
        "Ba. Bà Vũ Thị Lan trao Huân chương Lao động cho các cá nhân.",
        [
            "Hội người Việt Nam tại Vương quốc Anh <- Huân chương Lao động Ba",
            "cá nhân <- Huân chương Lao động / Vũ Thị Lan",
        ],
    ),
    (
        "units behind a long name, in a row",
        "Tỉnh đoàn trao 3 Cờ thi đua “Đơn vị xuất sắc” cho Đoàn Thanh niên Cộng sản Hồ Chí Minh các huyện: "
        "Phú Hòa, Phú Mỹ và thị xã Tân Yên.",
        [
            "Đoàn Thanh niên Cộng sản Hồ Chí Minh huyện Phú Hòa <- Cờ thi đua Đơn vị xuất sắc",
            "Đoàn Thanh niên Cộng sản Hồ Chí Minh huyện Phú Mỹ <- Cờ thi đua Đơn vị xuất sắc",
            "Đoàn Thanh niên Cộng sản Hồ Chí Minh thị xã Tân Yên <- Cờ thi đua Đơn vị xuất sắc",
        ],
    ),
    (
        "units in rows over a semicolon, and a number behind",
        "UBND tỉnh tặng Bằng khen cho các huyện: Phú Hòa, Phú Mỹ; các xã Tân Yên, Tân An và 3 cá nhân.",
        [
            "huyện Phú Hòa <- Bằng khen của UBND tỉnh",
            "huyện Phú Mỹ <- Bằng khen của UBND tỉnh",
            "xã Tân Yên <- Bằng khen của UBND tỉnh",
            "xã Tân An <- Bằng khen của UBND tỉnh",
            "3 cá nhân <- Bằng khen của UBND tỉnh",
        ],
    ),
    (
        "schools in a row",
        "Sở Y tế tặng Giấy khen cho các trường THPT Phú Hòa, Phú Mỹ và Tân Yên.",
        [
            "trường THPT Phú Hòa <- Giấy khen của Sở Y tế",
            "trường THPT Phú Mỹ <- Giấy khen của Sở Y tế",
            "trường THPT Tân Yên <- Giấy khen của Sở Y tế",
        ],
    ),
    (
        "a short head for the body told with a longer one; another award behind a semicolon",
        "Trường Cao đẳng Phú Hòa tổ chức khai giảng. Tập thể trường vinh dự đón nhận Huân chương Lao động "
        "hạng Nhất vì có thành tích xuất sắc; Cờ thi đua của Chính phủ; 12 cá nhân nhận Bằng khen của UBND "
        "tỉnh.",
        [
            "Trường Cao đẳng Phú Hòa <- Huân chương Lao động Nhất",
            "Trường Cao đẳng Phú Hòa <- Cờ thi đua của Chính phủ",
            "12 cá nhân <- Bằng khen của UBND tỉnh",
        ],
    ),
    (
        "a kind of body and names of old beside the name that is told most",
        "Trường Cao đẳng Phú Hòa khai giảng. Trường Cao đẳng Phú Hòa trước là Trường Thợ mỏ. Đây là trường "
        "TTG lâu đời. Trường được tặng Huân chương Lao động hạng Ba.",
        ["Trường Cao đẳng Phú Hòa <- Huân chương Lao động Ba"],
    ),
    (
        "a short head with a name of its own",
        "Trường Cao đẳng Phú Hòa khai giảng. Trường Phú Mỹ đã khai giảng. Trường được tặng Huân chương Lao động "
        "hạng Ba.",
        ["Trường Phú Mỹ <- Huân chương Lao động Ba"],
    ),
    (
        "what those are who are named, not whose they are",
        "Sở Y tế tặng Giấy khen cho 2 cá nhân là lái xe Lê Văn An và Mai Văn Hòa. Sở Y tế tặng Giấy khen cho "
        "2 cá nhân là con ông Trần Văn Tám.",
        [
            "2 cá nhân <- Giấy khen của Sở Y tế",
            "Lê Văn An <- Giấy khen của Sở Y tế",
            "Mai Văn Hòa <- Giấy khen của Sở Y tế",
        ],
    ),
    (
        "where those fell who are honoured",
        "Sở Y tế truy tặng Giấy khen cho 2 cá nhân hy sinh lúc chữa cháy rừng Lâm trường Phú Hòa.",
        ["2 cá nhân <- Giấy khen của Sở Y tế +"],
    ),
    (
        "who manages a body takes its award",
        "Ông Lê Văn An trao Huân chương Lao động hạng Ba cho Ban Giám hiệu Trường Cao đẳng Phú Hòa.",
        ["Trường Cao đẳng Phú Hòa <- Huân chương Lao động Ba / Lê Văn An"],
    ),
    (
        "the holder of an office, not the body",
        "Trao Huân chương Lao động cho Chủ tịch Hội Nông dân Phú Hòa\nÔng Mai Văn Hòa, Chủ tịch Hội Nông "
        "dân Phú Hòa, được tặng Huân chương Lao động hạng Ba.",
        ["Mai Văn Hòa <- Huân chương Lao động Ba"],
    ),
    (
        "departments by their codes",
        "Phòng PC03, PA06 và Đại tá Lê Văn An đón nhận Huân chương Chiến công hạng Nhì.",
        [
            "Phòng PC03 <- Huân chương Chiến công Nhì",
            "Phòng PA06 <- Huân chương Chiến công Nhì",
            "Lê Văn An <- Huân chương Chiến công Nhì",
        ],
    ),
    (
        "a headline in capitals",
        "Trường THPT Phú Hòa Được Phong Tặng Danh Hiệu “Anh Hùng Lao Động” Thời Kỳ Đổi Mới",
        ["Trường THPT Phú Hòa <- Anh hùng Lao động"],
    ),
    (
        "two givers, each with its award",
        "Bệnh viện Phú Hòa được Chủ tịch nước tặng Huân chương Lao động hạng Nhất và Bộ Y tế tặng Bằng khen.",
        ["Bệnh viện Phú Hòa <- Huân chương Lao động Nhất", "Bệnh viện Phú Hòa <- Bằng khen của Bộ Y tế"],
    ),
    (
        "ships",
        "Tàu HQ-951 vinh dự đón nhận danh hiệu Anh hùng LLVTND. Hai tàu HQ-951 và HQ-952 được tặng cờ “Quyết thắng”.",
        [
            "Tàu HQ-951 <- Anh hùng Lực lượng vũ trang nhân dân",
            "tàu HQ-951 <- Cờ Quyết thắng",
            "tàu HQ-952 <- Cờ Quyết thắng",
        ],
    ),
    (
        "the work of a body in small letters",
        "Ông Lê Văn An trao Bằng khen của Bộ Y tế cho Cục Thuế xuất nhập khẩu, Viện Kỹ thuật cơ giới quân "
        "sự và Ban Cơ yếu Phú Hòa.",
        [
            "Cục Thuế xuất nhập khẩu <- Bằng khen của Bộ Y tế / Lê Văn An",
            "Viện Kỹ thuật cơ giới quân sự <- Bằng khen của Bộ Y tế / Lê Văn An",
            "Ban Cơ yếu Phú Hòa <- Bằng khen của Bộ Y tế / Lê Văn An",
        ],
    ),
    (
        "flags whose kind is told once, as many bodies",
        "LĐLĐ tỉnh tặng 6 cờ thi đua cho CĐ cấp trên cơ sở và 43 cờ cho CĐCS.",
        ["6 CĐ cấp trên cơ sở <- Cờ thi đua của LĐLĐ tỉnh", "43 CĐCS <- Cờ thi đua của LĐLĐ tỉnh"],
    ),
    (
        "the people of a body by several nouns",
        "Tập thể nữ viên chức và người lao động Công ty Dược- Thiết bị y tế Phú Hòa được trao Giải thưởng "
        "Phụ nữ Việt Nam.",
        ["Công ty Dược- Thiết bị y tế Phú Hòa <- Giải thưởng Phụ nữ Việt Nam"],
    ),
    (
        "a short line over a numbered list",
        "Bộ Y tế trao Giải thưởng Hải Thượng.\nDanh sách các tập thể nhận Giải thưởng Hải Thượng\n1. Bệnh "
        "viện Phú Hòa, tỉnh Phú Mỹ.\n2. Tập thể Khoa Nội Bệnh viện Tân Yên.",
        ["Bệnh viện Phú Hòa <- Giải thưởng Hải Thượng", "Khoa Nội Bệnh viện Tân Yên <- Giải thưởng Hải Thượng"],
    ),
    (
        "bodies of one kind in several provinces, whose head is told once",
        "Bộ Y tế tặng Bằng khen cho Văn phòng Bộ cùng 3 Sở Y tế Tây Ninh, TP.HCM và Thái Nguyên.",
        [
            f"{who} <- Bằng khen của Bộ Y tế"
            for who in ("Văn phòng Bộ", "Sở Y tế Tây Ninh", "Sở Y tế TP.HCM", "Sở Y tế Thái Nguyên")
        ],
    ),
    (
        "bodies of places of several kinds",
        "Bộ Y tế tặng Bằng khen cho Sở Y tế các tỉnh, thành phố: Hà Nội, Hải Phòng; UBND các xã, phường: Tân An, Sơn Hòa.",
        [
            f"{who} <- Bằng khen của Bộ Y tế"
            for who in ("Sở Y tế Hà Nội", "Sở Y tế Hải Phòng", "UBND Tân An", "UBND Sơn Hòa")
        ],
    ),
    (
        "bodies by kind and number, without their places",
        "Bộ Y tế tặng Bằng khen cho 5 đơn vị và 12 Sở Y tế các địa phương.",
        ["5 đơn vị <- Bằng khen của Bộ Y tế", "12 Sở Y tế <- Bằng khen của Bộ Y tế"],
    ),
    (
        "the flag told before, by its head word alone",
        "Bộ Y tế trao Cờ thi đua của Bộ cho 2 đơn vị. Các đơn vị nhận cờ là Vụ Pháp chế và Cục Dược.",
        [f"{who} <- Cờ thi đua của Bộ" for who in ("2 đơn vị", "Vụ Pháp chế", "Cục Dược")],
    ),
]


@pytest.mark.parametrize(("raw", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_body(raw: str, expected: list[str]) -> None:
    assert in_news(raw) == expected
