"""Recipients: rows of names under a line, the formula of obituaries, bodies. All names are invented."""

from __future__ import annotations

import pytest
from test_recipients import AN, in_news, records

HERO = "Anh hùng Lao động"

# (construct, text, records)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a total and how many of it got which award",
        "UBND tỉnh tổ chức lễ trao tặng Huân chương của Chủ tịch nước cho 12 đồng chí, gồm: 9 Huân chương Độc lập hạng "
        "Ba và 3 Huân chương Bảo vệ Tổ quốc hạng Nhì.",
        ["9 đồng chí <- Huân chương Độc lập Ba", "3 đồng chí <- Huân chương Bảo vệ Tổ quốc Nhì"],
    ),
    (
        "a row of persons with posts under a clause that ends with a colon, and another clause behind",
        "Chủ tịch Quốc hội Lê Văn An đã trao Huân chương Hồ Chí Minh cho ông Mai Văn Hòa; Huân chương Độc lập hạng nhì "
        "cho các ông:\nVũ Đức Lân - nguyên Chủ nhiệm Ủy ban Pháp luật, Bùi Ngọc Thành - nguyên Phó chủ nhiệm Văn phòng "
        "Quốc hội; và truy tặng Huân chương Lao động hạng Ba cho ông Đỗ Văn Cúc.",
        [
            f"Mai Văn Hòa <- Huân chương Hồ Chí Minh / {AN}",
            *(f"{who} <- Huân chương Độc lập Nhì / {AN}" for who in ("Vũ Đức Lân", "Bùi Ngọc Thành")),
            "Đỗ Văn Cúc <- Huân chương Lao động Ba +",
        ],
    ),
    (
        "the mark that closes an article is no part of a name",
        "Thiếu tướng Lê Văn An đã trao tặng Huân chương Quân công hạng ba cho Vùng 9 hải quân./.",
        [f"Vùng 9 hải quân <- Huân chương Quân công Ba / {AN}"],
    ),
    (
        "a community abroad in a numbered row",
        "Bộ Y tế tặng Bằng khen cho 2 tập thể gồm: 1- Hội người Việt Nam tại Pháp; 2- Cộng đồng người Việt Nam tại "
        "Hungary. Đây là niềm vui của cộng đồng người Việt Nam tại Pháp.",
        [
            f"{who} <- Bằng khen của Bộ Y tế"
            for who in ("2 tập thể", "Hội người Việt Nam tại Pháp", "Cộng đồng người Việt Nam tại Hungary")
        ],
    ),
    (
        "numbers of awards that do not add up to those told",
        "UBND tỉnh tổ chức lễ gặp mặt 15 đồng chí, trong kho lưu có 9 Huân chương Độc lập hạng Ba và 3 Huân chương Bảo "
        "vệ Tổ quốc hạng Nhì.",
        [],
    ),
    (
        "whose deeds a row of awards rewards",
        "Những đóng góp của Nhà máy Sao Mai đã được Nhà nước ghi nhận bằng nhiều phần thưởng cao quý: Huân chương Lao "
        "động hạng Nhì (năm 1993); Huân chương Độc lập hạng Ba (năm 2003).",
        ["Nhà máy Sao Mai <- Huân chương Lao động Nhì", "Nhà máy Sao Mai <- Huân chương Độc lập Ba"],
    ),
    (
        "deeds that no award is told for",
        "Những đóng góp của Nhà máy Sao Mai đã được Nhà nước ghi nhận bằng nhiều công trình.",
        [],
    ),
    (
        "a certificate for a title: the title is the award",
        "Ông Lê Văn An trao bằng khen tập thể lao động xuất sắc cho Trường THPT Phú Hòa.",
        [f"Trường THPT Phú Hòa <- Tập thể Lao động xuất sắc / {AN}"],
    ),
    (
        "a certificate of a religious body",
        "Ban Trị sự tỉnh đã trao tặng Bằng tuyên dương công đức cho 1 tập thể và 4 cá nhân.",
        [f"{who} <- Bằng tuyên dương công đức của Ban Trị sự tỉnh" for who in ("1 tập thể", "4 cá nhân")],
    ),
    (
        "a sentence that names those of a kind",
        "Ông Lê Văn An trao danh hiệu Anh hùng Lao động cho 4 tập thể, cá nhân gồm: Bệnh viện Phú Hòa (Bộ Y tế); Trường "
        "Tiểu học Phú Mỹ (tỉnh Phú Hòa). Các cá nhân gồm: Ông Mai Văn Hòa, Chủ tịch Công ty Sao Mai; bà Vũ Thị Lan.",
        [
            f"{who} <- {HERO} / {AN}"
            for who in (
                "4 tập thể, cá nhân",
                "Bệnh viện Phú Hòa",
                "Trường Tiểu học Phú Mỹ",
                "Mai Văn Hòa",
                "Vũ Thị Lan",
            )
        ],
    ),
    (
        "a count with the names behind it, under a line that gives",
        "UBND tỉnh tặng Bằng khen cho 2 tập thể, 2 cá nhân gồm:\n2 tập thể: Phòng Hành chính - Quản trị, Văn phòng UBND "
        "tỉnh; Phòng Văn hóa huyện Phú Mỹ (nay là Phòng Văn hóa, Thông tin huyện Phú Mỹ).",
        [
            f"{who} <- Bằng khen của UBND tỉnh"
            for who in ("2 tập thể", "2 cá nhân", "Phòng Hành chính - Quản trị", "Phòng Văn hóa huyện Phú Mỹ")
        ],
    ),
    (
        "a summary that names both kinds",
        "Ông Lê Văn An trao danh hiệu Anh hùng Lao động cho các tập thể, cá nhân.\nÔng Lê Văn An trao danh hiệu Anh hùng "
        "Lao động cho 10 tập thể, cá nhân.",
        [f"10 tập thể, cá nhân <- {HERO} / {AN}"],
    ),
    (
        "the formula of an obituary",
        "TIN BUỒN\nĐồng chí Lê Văn An, sinh năm 1930; Ủy viên Ban Chấp hành Đảng bộ tỉnh; Huân chương Độc lập hạng Nhất, "
        "Huân chương Lao động hạng Nhì; Huy hiệu 60 năm tuổi Đảng. Đồng chí đã từ trần ngày 3/2.",
        [f"{AN} <- {award}" for award in ("Huân chương Độc lập Nhất", "Huân chương Lao động Nhì", "Huy hiệu Đảng 60")],
    ),
    (
        "a list of awards, one a line",
        "Ông Lê Văn An từ trần.\nĐại tá Lê Văn An đã nhận nhiều phần thưởng:\n- Huân chương Quân công hạng Nhất,\n"
        "- Huân chương Chiến công hạng Nhì,",
        [f"{AN} <- {award}" for award in ("Huân chương Quân công Nhất", "Huân chương Chiến công Nhì")],
    ),
    (
        "single quotes",
        "Tỉnh đoàn trao Huy hiệu ‘Tuổi trẻ sáng tạo’ của Trung ương Đoàn tặng cho 2 em Mai Văn Hòa và Vũ Thị Lan.",
        [f"{who} <- Huy hiệu Tuổi trẻ sáng tạo" for who in ("Mai Văn Hòa", "Vũ Thị Lan")],
    ),
    (
        "whom those honoured have saved",
        "Tỉnh đoàn tặng Giấy khen cho 3 đoàn viên cứu 5 học sinh.",
        ["3 đoàn viên <- Giấy khen của Tỉnh đoàn"],
    ),
    (
        "a kind of every body before a name",
        "Tại Hội thi Dân vận khéo, đơn vị xã Phú Mỹ đạt giải Nhất, đội xã Phú Hòa giải Nhì và đội xã Phú Lâm đạt giải Ba.",
        [
            f"xã {name} <- Giải Hội thi Dân vận khéo {grade}"
            for name, grade in (("Phú Mỹ", "Nhất"), ("Phú Hòa", "Nhì"), ("Phú Lâm", "Ba"))
        ],
    ),
    (
        "one recipient of two who give",
        "Tỉnh đoàn Phú Hòa truy tặng Huy hiệu Dũng cảm, UBND huyện Phú Mỹ truy tặng Giấy khen cho anh Lê Văn An.",
        [f"{AN} <- Huy hiệu Dũng cảm +", f"{AN} <- Giấy khen của UBND huyện Phú Mỹ +"],
    ),
    (
        "a word of the clause inside a name",
        'Tổng công ty CP Công trình Sao Mai đón nhận danh hiệu "Anh hùng lao động".',
        [f"Tổng công ty CP Công trình Sao Mai <- {HERO}"],
    ),
    (
        "units behind their number",
        "Ban tổ chức trao giải Nhất Hội thi Cồng chiêng cho 2 huyện Phú Hòa và Phú Mỹ; hai giải Nhì được trao cho huyện "
        "Phú Lâm.",
        [
            *(f"huyện {name} <- Giải Hội thi Cồng chiêng Nhất" for name in ("Phú Hòa", "Phú Mỹ")),
            "huyện Phú Lâm <- Giải Hội thi Cồng chiêng Nhì",
        ],
    ),
    (
        "a name in small letters up to its short form",
        "Ông Lê Văn An trao Huân chương Lao động hạng Nhất cho Tổng công ty xây dựng công trình giao thông 4 (Sao Mai 4) "
        "vì thành tích xuất sắc. Ông Lê Văn An trao Cờ thi đua của Bộ Y tế cho Cục Cứu hộ cứu nạn (Bộ Quốc phòng).",
        [
            f"Tổng công ty xây dựng công trình giao thông 4 <- Huân chương Lao động Nhất / {AN}",
            f"Cục Cứu hộ cứu nạn <- Cờ thi đua của Bộ Y tế / {AN}",
        ],
    ),
    (
        "kin in brackets",
        "Ông Lê Văn An trao Huy hiệu 60 năm tuổi Đảng cho bà Vũ Thị Lan (84 tuổi, vợ ông Mai Văn Hòa).",
        [f"Vũ Thị Lan <- Huy hiệu Đảng 60 / {AN}"],
    ),
    (
        "the body above, behind a comma",
        "Ông Lê Văn An trao Cờ thi đua của Chính phủ tặng Vụ Pháp chế, Bộ Y tế.",
        [f"Vụ Pháp chế <- Cờ thi đua của Chính phủ / {AN}"],
    ),
    (
        "awards whose counts add up to the recipients",
        "Ông Lê Văn An trao 1 Huân chương Độc lập hạng Nhất, 6 Huân chương Độc lập hạng Nhì cho 7 gia đình.",
        [f"{n} gia đình <- Huân chương Độc lập {grade} / {AN}" for n, grade in ((1, "Nhất"), (6, "Nhì"))],
    ),
    (
        "a title in small letters",
        "Sở Y tế tặng danh hiệu gia đình hiếu học tiêu biểu cho 6 giáo viên và danh hiệu “Viên phấn vàng” cho 34 giáo viên.",
        ["6 giáo viên <- gia đình hiếu học tiêu biểu", "34 giáo viên <- Viên phấn vàng"],
    ),
    (
        "what is proposed beside what was given",
        "12 VĐV được tặng Bằng khen của Bộ Y tế do có thành tích xuất sắc, đồng thời Bộ Y tế đã trình Chủ tịch nước tặng "
        "Huân chương Lao động hạng Ba cho 2 HLV.",
        ["12 VĐV <- Bằng khen của Bộ Y tế"],
    ),
    (
        "who holds the ceremony, and who conferred",
        "Bộ Chỉ huy Bộ đội Biên phòng tỉnh tổ chức lễ đón nhận Huân chương Chiến công hạng Nhì do Chủ tịch nước trao tặng.",
        ["Bộ Chỉ huy Bộ đội Biên phòng tỉnh <- Huân chương Chiến công Nhì"],
    ),
    (
        "a name and an award in each line",
        "Danh sách đảng viên được tặng Huy hiệu Đảng:\n1. Mai Văn Hòa - Huy hiệu 60 năm tuổi Đảng\n2. Vũ Thị Lan - Huy hiệu "
        "50 năm tuổi Đảng",
        ["Mai Văn Hòa <- Huy hiệu Đảng 60", "Vũ Thị Lan <- Huy hiệu Đảng 50"],
    ),
    (
        "which of two schools is meant",
        "Trường Tiểu học Phú Mỹ nhận Giấy khen của UBND tỉnh. Thầy và trò Trường THPT Phú Hòa dự lễ. Dịp này, nhà "
        "trường đón nhận Huân chương Lao động hạng Nhì.",
        ["Trường Tiểu học Phú Mỹ <- Giấy khen của UBND tỉnh", "Trường THPT Phú Hòa <- Huân chương Lao động Nhì"],
    ),
    (
        "a count for each class, in brackets",
        "Ông Lê Văn An trao 13 Huân chương Bảo vệ Tổ quốc (3 hạng nhất, 1 hạng nhì, 9 hạng ba) cho nguyên "
        "lãnh đạo Bộ CHQS tỉnh.",
        [
            "13 nguyên lãnh đạo <- Huân chương Bảo vệ Tổ quốc / Lê Văn An",
            "3 nguyên lãnh đạo <- Huân chương Bảo vệ Tổ quốc Nhất / Lê Văn An",
            "1 nguyên lãnh đạo <- Huân chương Bảo vệ Tổ quốc Nhì / Lê Văn An",
            "9 nguyên lãnh đạo <- Huân chương Bảo vệ Tổ quốc Ba / Lê Văn An",
        ],
    ),
    (
        "a count for each class, behind those who receive",
        "12 nhà giáo được tặng Huân chương Lao động, trong đó có 3 hạng Nhì, 9 hạng Ba.",
        ["3 nhà giáo <- Huân chương Lao động Nhì", "9 nhà giáo <- Huân chương Lao động Ba"],
    ),
    (
        "a count for each class, before those who receive",
        "Hội đã trao 5 Huân chương Độc lập hạng Nhì và 3 hạng Ba cho 8 gia đình có công.",
        ["5 gia đình <- Huân chương Độc lập Nhì", "3 gia đình <- Huân chương Độc lập Ba"],
    ),
    (
        "people told by number and post",
        "Bà Vũ Thị Lan trao Huân chương Độc lập hạng Nhì cho 3 nguyên Phó Chủ tịch UBND tỉnh.",
        ["3 nguyên Phó Chủ tịch <- Huân chương Độc lập Nhì / Vũ Thị Lan"],
    ),
    (
        "those counted before, named in a row by what they are",
        "Huyện Phú Hòa truy tặng danh hiệu “Bà mẹ Việt Nam Anh hùng” cho 2 mẹ.\nCác mẹ gồm: Mẹ Vũ Thị Lan, "
        "sinh năm 1897, có hai con liệt sĩ là Lê Văn An và Lê Văn Bình; mẹ Đỗ Thị Cúc, sinh năm 1908.",
        [
            "2 mẹ <- Bà mẹ Việt Nam anh hùng +",
            "Vũ Thị Lan <- Bà mẹ Việt Nam anh hùng +",
            "Đỗ Thị Cúc <- Bà mẹ Việt Nam anh hùng +",
        ],
    ),
    (
        "both kinds open a caption, nobody is meant who was named before",
        "Bà Vũ Thị Lan phát biểu.\nTập thể, cá nhân nhận Bằng khen của Bộ Y tế.",
        ["Tập thể <- Bằng khen của Bộ Y tế", "cá nhân <- Bằng khen của Bộ Y tế"],
    ),
    (
        "as many classes as groups, in order",
        "Bà Vũ Thị Lan trao Huân chương Lao động hạng Nhất và hạng Ba cho tập thể và các cá nhân.",
        ["tập thể <- Huân chương Lao động Nhất / Vũ Thị Lan", "cá nhân <- Huân chương Lao động Ba / Vũ Thị Lan"],
    ),
    (
        "the parts of a total by titles",
        "Tỉnh có 30 nghệ nhân được phong tặng trong đợt này, gồm 06 Nghệ nhân nhân dân, 24 Nghệ nhân ưu tú.",
        ["6 nghệ nhân <- Nghệ nhân nhân dân", "24 nghệ nhân <- Nghệ nhân ưu tú"],
    ),
    (
        "a title before names behind là",
        "2 nghệ nhân Phú Hòa được phong tặng danh hiệu Nghệ nhân nhân dân là NNƯT Lê Văn An (xã Phú Mỹ) và "
        "NNƯT Vũ Thị Lan.",
        ["2 nghệ nhân <- Nghệ nhân nhân dân", "Lê Văn An <- Nghệ nhân nhân dân", "Vũ Thị Lan <- Nghệ nhân nhân dân"],
    ),
    (
        "a verb inside a place's name",
        "Bộ Y tế tặng Bằng khen cho 3 cá nhân gồm: Lê Văn An của xã Hồng Phong; Vũ Thị Lan của xã Phú Mỹ; Mai Văn Hòa.",
        [
            "3 cá nhân <- Bằng khen của Bộ Y tế",
            "Lê Văn An <- Bằng khen của Bộ Y tế",
            "Vũ Thị Lan <- Bằng khen của Bộ Y tế",
            "Mai Văn Hòa <- Bằng khen của Bộ Y tế",
        ],
    ),
    (
        "years of the badge behind those who get it",
        "Bí thư Đảng ủy Lê Văn An trao Huy hiệu Đảng cho 2 đồng chí đủ 60 tuổi Đảng và đồng chí Mai Văn Hòa (55 năm tuổi "
        "Đảng).",
        [f"2 đồng chí <- Huy hiệu Đảng 60 / {AN}", f"Mai Văn Hòa <- Huy hiệu Đảng 55 / {AN}"],
    ),
    (
        "who of those counted before got which badge, where he lives",
        "Đảng bộ xã có 29 đảng viên được trao Huy hiệu Đảng, trong đó đảng viên Mai Văn Hòa, khối 9 được trao Huy hiệu 70 "
        "năm tuổi Đảng.",
        ["29 đảng viên <- Huy hiệu Đảng", "Mai Văn Hòa <- Huy hiệu Đảng 70"],
    ),
    (
        "each badge with the one to whom it was handed",
        "Có 2 đảng viên nhận Huy hiệu Đảng gồm: Huy hiệu 70 năm tuổi Đảng được trao cho đảng viên Mai Văn Hòa và Huy hiệu "
        "50 năm tuổi Đảng được trao cho đảng viên Đỗ Văn Cúc.",
        ["2 đảng viên <- Huy hiệu Đảng", "Mai Văn Hòa <- Huy hiệu Đảng 70", "Đỗ Văn Cúc <- Huy hiệu Đảng 50"],
    ),
    (
        "an office without a mark before who hands over in its place",
        "Thừa ủy quyền của Chủ tịch nước Thứ trưởng Bộ Nội vụ Lê Văn An trao tặng Huân chương Lao động hạng Ba cho Trường "
        "Chính trị.",
        [f"Trường Chính trị <- Huân chương Lao động Ba / {AN}"],
    ),
    (
        "who takes an award for a body",
        "Chị Mai Thị Hoa - Bí thư Tỉnh đoàn Phú Hòa đại diện nhận Bằng khen của Trung ương Đoàn.",
        ["Tỉnh đoàn Phú Hòa <- Bằng khen của Trung ương Đoàn"],
    ),
    (
        "the giver of a reward and of a certificate",
        "Giám đốc Công an tỉnh cũng khen thưởng cho Công an xã Phú Mỹ; tặng Giấy khen 2 tập thể và 12 cá nhân.",
        [f"{who} <- Giấy khen của Giám đốc Công an tỉnh" for who in ("2 tập thể", "12 cá nhân")],
    ),
    (
        "a row of bodies behind the word for them, short forms among others",
        "Các tập thể Phòng PC03, PA06 và Đại tá Lê Văn An, Phó Giám đốc Công an tỉnh đón nhận Huân chương Chiến công hạng "
        "Nhì. Các đơn vị nhận Bằng khen của Bộ Y tế gồm Cục Dược, VNTB, Vụ Pháp chế.",
        [f"{who} <- Huân chương Chiến công Nhì" for who in ("Phòng PC03", "Phòng PA06", "Lê Văn An")]
        + [f"{who} <- Bằng khen của Bộ Y tế" for who in ("Cục Dược", "VNTB", "Vụ Pháp chế")],
    ),
    (
        "whose jubilee a line names",
        "Lễ kỷ niệm 70 năm ngày thành lập Bộ Y tế, ngày truyền thống ngành (2/8/1945-2/8/2015), Đại hội thi đua lần thứ III "
        "và đón nhận Huân chương Sao Vàng.",
        ["Bộ Y tế <- Huân chương Sao vàng"],
    ),
    (
        "orders of all kinds, and turns",
        "Công an tỉnh có 15 tập thể được tặng Huân chương các loại, 19 lượt doanh nghiệp được tặng Bằng khen của Bộ Y tế.",
        ["19 doanh nghiệp <- Bằng khen của Bộ Y tế"],
    ),
    (
        "who hands over is told by the office, its body and all",
        "Đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh Phú Hòa dự lễ.\nNhân dịp này, Phó Chủ tịch UBND tỉnh trao Bằng khen của "
        "Bộ Y tế cho 5 giáo viên.",
        [f"5 giáo viên <- Bằng khen của Bộ Y tế / {AN}"],
    ),
    (
        "an office of another body",
        "Đồng chí Lê Văn An, Chủ tịch UBND xã Phú Mỹ dự lễ.\nNhân dịp này, Chủ tịch UBND huyện trao Bằng khen của Bộ Y tế "
        "cho 5 giáo viên.",
        ["5 giáo viên <- Bằng khen của Bộ Y tế"],
    ),
    (
        "bodies with their places in brackets, before the verb and in a row",
        "Có 2 tập thể là Trường Mầm non Sao Mai (Tân Trụ), Trường Tiểu học Tân Yên (Đức Hòa) và 3 cá nhân nhận Bằng khen của "
        "Bộ Y tế. Bộ Y tế tặng Giấy khen cho các xã: Phú Mỹ (huyện Tân An), Sơn Hòa (huyện Phú Lâm).",
        [
            f"{who} <- Bằng khen của Bộ Y tế"
            for who in ("2 tập thể", "Trường Mầm non Sao Mai", "Trường Tiểu học Tân Yên", "3 cá nhân")
        ]
        + [f"{who} <- Giấy khen của Bộ Y tế" for who in ("xã Phú Mỹ", "xã Sơn Hòa")],
    ),
    (
        "a cause in small letters",
        "Có 6 cá nhân được tặng Kỷ niệm chương vì sự nghiệp Phụ nữ.",
        ["6 cá nhân <- Kỷ niệm chương vì sự nghiệp Phụ nữ"],
    ),
    (
        "a place and the one above it, both named like provinces",
        "Bộ Y tế tặng Bằng khen cho Nhân dân và cán bộ xã Tân Yên, huyện Vĩnh Linh, tỉnh Quảng Trị.",
        ["Nhân dân và cán bộ xã Tân Yên <- Bằng khen của Bộ Y tế"],
    ),
]


@pytest.mark.parametrize(("raw", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_row(raw: str, expected: list[str]) -> None:
    assert in_news(raw) == expected


NEGATIVE = [
    "Bộ Y tế trình Chủ tịch nước tặng: Huân chương Lao động hạng Nhì cho 4 cá nhân; Huân chương Lao động hạng Ba cho 2 tập thể.",
    "Hội đồng thống nhất đề nghị khen thưởng 22 tập thể, cá nhân. Trong đó, có 1 tập thể nhận Huân chương Lao động hạng Nhất.",
    "Cụm thi đua đề nghị Sở Y tế tặng Bằng khen của Bộ Y tế cho 1 đơn vị; tặng Giấy khen của Sở Y tế cho 4 đơn vị.",
    "Đây là những tấm gương được chọn từ 48 tỉnh, thành Đoàn; đại diện cho thanh niên. Huân chương là phần thưởng quý.",
    "Đồng chí Lê Văn An, Ủy viên Ban Chấp hành; Huân chương Độc lập được treo trong phòng.",
    "Ngày 5/9, lá cờ được treo trước cổng Trường THPT Phú Hòa.",
    "Chủ tịch Quốc hội Lê Văn An đã tới dự Lễ kỷ niệm 70 năm thành lập xã, đón nhận Huân chương Lao động hạng Ba.",
]


@pytest.mark.parametrize("raw", NEGATIVE)
def test_what_is_no_record(raw: str) -> None:
    assert records(raw) == []
