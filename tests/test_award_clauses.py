"""Recipients: what clauses, rows and quotations tell, each construct beside the records. All names are invented."""

from __future__ import annotations

import pytest
from test_recipients import AN, in_news, records

BOARD = "Huân chương Lao động"

# (construct, text, records)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "what an award is said to be names nobody",
        "Huy hiệu Đảng được trao tặng hôm nay là niềm tự hào của toàn Đảng bộ phường Phú Mỹ.",
        [],
    ),
    (
        "a city in its short form inside a body's name",
        "Đoàn thanh niên TP. Phú Hòa được Chủ tịch nước tặng Huân chương Độc lập hạng Nhất.",
        ["Đoàn thanh niên TP. Phú Hòa <- Huân chương Độc lập Nhất"],
    ),
    (
        "years in a row are no part of the name",
        "Hội Luật gia Phú Hòa 3 năm liền được tặng Cờ thi đua của Chính phủ.",
        ["Hội Luật gia Phú Hòa <- Cờ thi đua của Chính phủ"],
    ),
    (
        "a row of bodies that tells where people work",
        "17 đồng chí đang công tác tại các cơ quan, đơn vị Bộ CHQS tỉnh được nhận Huy chương Quân kỳ Quyết thắng.",
        ["17 đồng chí <- Huy chương Quân kỳ quyết thắng"],
    ),
    (
        "awards behind the semicolon of a general word",
        "Hội Cựu chiến binh tỉnh đã được Nhà nước tặng nhiều phần thưởng; trong đó có 2 Huân chương Lao động hạng "
        "Nhất và hạng Nhì.",
        [f"Hội Cựu chiến binh tỉnh <- {BOARD} {grade}" for grade in ("Nhất", "Nhì")],
    ),
    (
        "several awards behind the recipient",
        "Nhà nước phong tặng Trường Đại học Phú Hòa danh hiệu Anh hùng Lao động và Huân chương Độc lập hạng Ba.",
        [f"Trường Đại học Phú Hòa <- {award}" for award in ("Anh hùng Lao động", "Huân chương Độc lập Ba")],
    ),
    (
        "two awards, each with its own recipient",
        "Ông Lê Văn An tặng bà Vũ Thị Lan danh hiệu Anh hùng Lao động và Bằng khen của Bộ Y tế cho ông Mai Văn Hòa.",
        [
            f"Vũ Thị Lan <- Anh hùng Lao động / {AN}",
            f"Mai Văn Hòa <- Bằng khen của Bộ Y tế / {AN}",
        ],
    ),
    (
        "what the recipients have given something to",
        "UBND tỉnh tặng Bằng khen cho 5 tập thể đã có những đóng góp cho ngành Y tế và Trường Đại học Phú Hòa.",
        ["5 tập thể <- Bằng khen của UBND tỉnh"],
    ),
    (
        "what people were before tells no recipient",
        "Trường Chính trị tỉnh tặng Giấy khen cho 4 đồng chí nguyên là cán bộ Phòng Đào tạo.",
        ["4 đồng chí <- Giấy khen của Trường Chính trị tỉnh"],
    ),
    (
        "as many of a mixed group as awards",
        "Nhân dịp này, UBND tỉnh Phú Hòa trao 7 Bằng khen tặng các tập thể, cá nhân có thành tích xuất sắc.",
        ["7 tập thể, cá nhân <- Bằng khen của UBND tỉnh Phú Hòa"],
    ),
    (
        "bodies named behind a giver and a heading",
        "2 đơn vị thuộc và trực thuộc Tổng cục Địa chất được tặng Cờ thi đua của Chính phủ gồm: Vụ Pháp chế; "
        "Vụ Hợp tác quốc tế.",
        [f"{who} <- Cờ thi đua của Chính phủ" for who in ("2 đơn vị", "Vụ Pháp chế", "Vụ Hợp tác quốc tế")],
    ),
    (
        "classes without their word",
        "Trường Chính trị Phú Hòa được tặng Huân chương Lao động Nhất, Nhì; Huân chương Độc lập hạng Ba.",
        [
            f"Trường Chính trị Phú Hòa <- {award}"
            for award in (f"{BOARD} Nhất", f"{BOARD} Nhì", "Huân chương Độc lập Ba")
        ],
    ),
    (
        "whom captions show handing over to a group",
        "Trao Huy hiệu 50 năm tuổi Đảng cho 9 đảng viên.\nBí thư Đảng ủy Lê Văn An trao Huy hiệu Đảng cho các đảng "
        "viên.\nPhó Bí thư Đảng ủy Vũ Thị Lan trao Huy hiệu Đảng cho đảng viên.",
        [f"9 đảng viên <- Huy hiệu Đảng 50 / {AN}, Vũ Thị Lan"],
    ),
    (
        "who speaks of the award received",
        "Đồng chí Vũ Thị Lan (Chi bộ 7) chia sẻ: “Được nhận Huy hiệu 30 năm tuổi Đảng, tôi vui lắm”. Ông Mai Văn Hòa "
        'bày tỏ: "Tôi rất tự hào được nhận Huy hiệu 50 năm tuổi Đảng".',
        ["Vũ Thị Lan <- Huy hiệu Đảng 30", "Mai Văn Hòa <- Huy hiệu Đảng 50"],
    ),
    (
        "another verb of the same subject",
        "Trong 60 năm qua, Lữ đoàn 800 đã nêu cao truyền thống, lập nhiều chiến công, được Nhà nước tặng Huân chương "
        "Quân công hạng Nhất.",
        ["Lữ đoàn 800 <- Huân chương Quân công Nhất"],
    ),
    (
        "a number at the end of a firm's name",
        "Công ty CP Sao Mai 14 tổ chức lễ kỷ niệm 35 năm thành lập và đón nhận Huân chương Lao động hạng Nhất.",
        ["Công ty CP Sao Mai 14 <- Huân chương Lao động Nhất"],
    ),
    (
        "the colours of a unit",
        "Đại tướng Lê Văn An gắn Huân chương Quân công hạng Nhì lên quân kỳ Quyết thắng của Lữ đoàn 800.",
        [f"Lữ đoàn 800 <- Huân chương Quân công Nhì / {AN}"],
    ),
    (
        "the kin of those honoured",
        "Chủ tịch nước tặng danh hiệu Bà mẹ Việt Nam anh hùng cho 12 mẹ. Ông Lê Văn An trao danh hiệu Bà mẹ Việt Nam "
        "anh hùng cho thân nhân các mẹ.",
        [f"12 mẹ <- Bà mẹ Việt Nam anh hùng / {AN}"],
    ),
    (
        "a deputy confers nothing",
        "Phó Bí thư Huyện ủy Lê Văn An tặng Giấy khen cho các đảng viên hoàn thành xuất sắc nhiệm vụ.",
        [f"đảng viên <- Giấy khen / {AN}"],
    ),
    (
        "givers in a row, an office in small letters among them",
        "Thủ tướng Chính phủ, Bộ Y tế, chủ tịch UBND tỉnh Phú Hòa đã tặng bằng khen cho ông Lê Văn An.",
        [
            f"{AN} <- Bằng khen của {giver}"
            for giver in ("Thủ tướng Chính phủ", "Bộ Y tế", "chủ tịch UBND tỉnh Phú Hòa")
        ],
    ),
    (
        "lines of units of one name under two bodies",
        "UBND tỉnh tặng Giấy khen cho các tập thể:\n1. Đội Kiểm soát phòng chống ma túy - Cục Hải quan Phú Hòa\n"
        "2. Đội Kiểm soát phòng chống ma túy - Cục Hải quan Phú Mỹ",
        [
            f"Đội Kiểm soát phòng chống ma túy - Cục Hải quan {place} <- Giấy khen của UBND tỉnh"
            for place in ("Phú Hòa", "Phú Mỹ")
        ],
    ),
    (
        "who takes it for the one honoured after death",
        "UBND tỉnh truy tặng Bằng khen cho anh Lê Văn An. Bà Vũ Thị Lan trao Bằng khen cho ông Lê Văn Tư, cha anh An.",
        [f"{AN} <- Bằng khen của UBND tỉnh + / Vũ Thị Lan"],
    ),
    (
        "kin with an award of their own",
        "Huyện ủy tặng Giấy khen cho ông Mai Văn Hòa, cha anh An.",
        ["Mai Văn Hòa <- Giấy khen của Huyện ủy"],
    ),
    (
        "a firm by the short form of its name",
        "Công ty Tài chính Điện lực (PhuFinance) tổ chức lễ đón nhận Huân chương Lao động hạng Ba. Ông Lê Văn An trao "
        "Huân chương Lao động hạng Ba cho PhuFinance.",
        [f"PhuFinance <- Huân chương Lao động Ba / {AN}"],
    ),
    (
        "a summary beside the groups that it sums up",
        "Sở Y tế tổ chức lễ và trao cờ thi đua, bằng khen cho các tập thể. 6 tập thể được Bộ Y tế tặng cờ thi đua, "
        "9 tập thể được tặng bằng khen của UBND tỉnh.",
        ["6 tập thể <- Cờ thi đua của Bộ Y tế", "9 tập thể <- Bằng khen của UBND tỉnh"],
    ),
    (
        "many, and then who",
        "Nhiều cá nhân được tặng Bằng khen. Ông Lê Văn An được UBND tỉnh tặng Bằng khen.",
        [f"{AN} <- Bằng khen của UBND tỉnh"],
    ),
    (
        "one, and then many others",
        "Ông Lê Văn An được UBND tỉnh tặng Bằng khen. Nhiều cá nhân được UBND tỉnh tặng Bằng khen.",
        [f"{who} <- Bằng khen của UBND tỉnh" for who in (AN, "cá nhân")],
    ),
    (
        "money beside the award",
        "UBND tỉnh đã tặng bằng khen và thưởng nóng cho 5 tập thể.",
        ["5 tập thể <- Bằng khen của UBND tỉnh"],
    ),
    (
        "those to whom it is handed receive what they 'nhận', not the host",
        "Đảng ủy phường Phú Mỹ tổ chức Lễ trao tặng Huy hiệu Đảng cho đảng viên 2 chi bộ nhận Huy hiệu 50 năm tuổi Đảng.",
        ["đảng viên <- Huy hiệu Đảng 50"],
    ),
    (
        "who speaks receives only what he tells of himself",
        "Ông Mai Văn Hòa nói: “Tôi rất vinh dự được nhận Huy hiệu 50 năm tuổi Đảng”. Ông Lê Văn An, Bí thư "
        "Tỉnh ủy, nói: “Những năm qua, nhà máy đã đóng góp xứng đáng; được Đảng, Nhà nước tặng thưởng Huân "
        "chương Độc lập hạng Nhất”.",
        ["Mai Văn Hòa <- Huy hiệu Đảng 50"],
    ),
    (
        "on behalf of an office, without a comma before the verb",
        "Ông Lê Văn An, Thứ trưởng Bộ Ngoại giao, đã thay mặt Chủ tịch nước Mai Văn Hòa trao tặng Huân "
        "chương Hữu nghị cho bà Vũ Thị Lan.",
        ["Vũ Thị Lan <- Huân chương Hữu nghị / Lê Văn An"],
    ),
    (
        "two bodies that tell where people work",
        "Bộ Y tế trao Kỷ niệm chương Vì sức khỏe nhân dân cho các cá nhân đang công tác trong lực lượng "
        "Quân đội và Công an.",
        ["cá nhân <- Kỷ niệm chương Vì sức khỏe nhân dân"],
    ),
    (
        "who is counted is named behind the award; the last of a row stands before the number that goes on",
        "Có 2 đảng viên được trao Huy hiệu 75 năm tuổi Đảng, gồm các đồng chí Lê Văn An, sinh hoạt tại "
        "phường Phú Hòa; đồng chí Mai Văn Hòa, sinh hoạt tại phường Phú Mỹ và 1 đảng viên được trao Huy "
        "hiệu 70 năm tuổi Đảng đồng chí Vũ Thị Lan, sinh năm 1936.",
        [
            "2 đảng viên <- Huy hiệu Đảng 75",
            "Lê Văn An <- Huy hiệu Đảng 75",
            "Mai Văn Hòa <- Huy hiệu Đảng 75",
            "1 đảng viên <- Huy hiệu Đảng 70",
            "Vũ Thị Lan <- Huy hiệu Đảng 70",
        ],
    ),
    (
        "whose jubilee it is receives, not the guest",
        "Thủ tướng Lê Văn An đã tới dự và phát biểu tại lễ kỷ niệm 75 năm thành lập Trường Đại học Phú Mỹ "
        "và đón nhận Huân chương Lao động hạng Nhất.",
        ["Trường Đại học Phú Mỹ <- Huân chương Lao động Nhất"],
    ),
    (
        "those whose deeds are honoured",
        "Các đại biểu ôn lại truyền thống, đồng thời ghi nhận sự đóng góp của 20 cá nhân được trao Kỷ niệm "
        "chương Vì sự nghiệp Dân vận.",
        ["20 cá nhân <- Kỷ niệm chương Vì sự nghiệp Dân vận"],
    ),
    (
        "what an award is, and who its recipients are, names nobody else",
        "Bà Vũ Thị Lan khẳng định việc nhận Huy hiệu Đảng là vinh dự của cá nhân, gia đình, chi bộ và các "
        "Đảng bộ. Bộ Y tế tặng Kỷ niệm chương Vì sức khỏe nhân dân cho 63 đồng chí là cán bộ lãnh đạo cấp "
        "ủy, chính quyền và cán bộ Đoàn, Hội các cấp.",
        ["63 đồng chí <- Kỷ niệm chương Vì sức khỏe nhân dân"],
    ),
    (
        "an award before each verb",
        "Huân chương Lao động hạng Ba dành tặng Sở Y tế Phú Hòa, Huân chương Lao động hạng Nhì dành tặng "
        "Trưởng ban điều hành, ông Lê Văn An.",
        ["Sở Y tế Phú Hòa <- Huân chương Lao động Ba", "Lê Văn An <- Huân chương Lao động Nhì"],
    ),
    (
        "so many titles, so many people",
        "Chủ tịch nước đã ký Quyết định phong tặng 650 Nhà giáo nhân dân và 908 Nhà giáo ưu tú. Đoàn gồm 3 "
        "Nhà giáo Nhân dân đã thăm trường.",
        ["650 nhà giáo <- Nhà giáo nhân dân", "908 nhà giáo <- Nhà giáo ưu tú"],
    ),
    (
        "those rewarded who have got an award",
        "Liên đoàn Lao động tỉnh công bố quyết định khen thưởng cho 3 cá nhân được Thủ tướng tặng Bằng "
        "khen; trao Kỷ niệm chương Vì sự nghiệp Dân vận cho 6 đồng chí.",
        ["3 cá nhân <- Bằng khen của Thủ tướng", "6 đồng chí <- Kỷ niệm chương Vì sự nghiệp Dân vận"],
    ),
    (
        "tổ chức is a noun behind cho",
        "Dịp này, 5 cán bộ công đoàn có nhiều đóng góp cho tổ chức Công đoàn đã được nhận Kỷ niệm chương "
        "Vì sự nghiệp Dân vận.",
        ["5 cán bộ <- Kỷ niệm chương Vì sự nghiệp Dân vận"],
    ),
    (
        "a full name behind what somebody is",
        "Bà Vũ Thị Lan trao danh hiệu Anh hùng Lao động cho thợ lò Lê Văn An.",
        ["Lê Văn An <- Anh hùng Lao động / Vũ Thị Lan"],
    ),
    (
        "a decision to confer is no part of the giver",
        "Bộ trưởng Bộ Y tế có quyết định tặng Bằng khen cho bà Vũ Thị Lan.",
        ["Vũ Thị Lan <- Bằng khen của Bộ trưởng Bộ Y tế"],
    ),
    (
        "the mother of the one who is honoured after death",
        "Ông Lê Văn An trao Huân chương Dũng cảm cho bà Vũ Thị Lan (mẹ em Hòa). Chủ tịch nước đã truy tặng "
        "Huân chương Dũng cảm cho em Mai Văn Hòa.",
        ["Mai Văn Hòa <- Huân chương Dũng cảm + / Lê Văn An"],
    ),
    (
        "a compound that holds a word of the clause",
        "Công ty Sao Mai được trao Giải thưởng Công trình chất lượng cao.",
        ["Công ty Sao Mai <- Giải thưởng Công trình chất lượng cao"],
    ),
    (
        "a noun behind a form of address",
        "Bà Vũ Thị Lan trao Huy hiệu 40 năm tuổi Đảng cho 5 đồng chí đảng viên và tặng Bằng khen của Bộ Y "
        "tế cho 02 vị.",
        ["5 đảng viên <- Huy hiệu Đảng 40 / Vũ Thị Lan", "2 vị <- Bằng khen của Bộ Y tế / Vũ Thị Lan"],
    ),
    (
        "an award told as the one named before",
        "Trung ương Đoàn trao Giải thưởng Lý Tự Trọng cho 87 cán bộ. Phú Hòa có 2 cán bộ được nhận phần "
        "thưởng cao quý này là anh Lê Văn An và chị Vũ Thị Lan.",
        [
            "87 cán bộ <- Giải thưởng Lý Tự Trọng",
            "2 cán bộ <- Giải thưởng Lý Tự Trọng",
            "Lê Văn An <- Giải thưởng Lý Tự Trọng",
            "Vũ Thị Lan <- Giải thưởng Lý Tự Trọng",
        ],
    ),
    (
        "those rewarded beside counted awards get none of them",
        "Hội nghị đã trao 5 Kỷ niệm chương Vì sự nghiệp Dân vận, khen thưởng cho 14 tập thể và 27 cá nhân.",
        [],
    ),
    (
        "awards that a body has got for others",
        "Các cấp công đoàn trực thuộc LĐLĐ Phú Hòa được Tổng LĐLĐ tặng Cờ thi đua cho 9 tập thể, tặng Bằng "
        "khen cho 29 tập thể, 41 cá nhân.",
        [
            "9 tập thể <- Cờ thi đua của Tổng LĐLĐ",
            "29 tập thể <- Bằng khen của Tổng LĐLĐ",
            "41 cá nhân <- Bằng khen của Tổng LĐLĐ",
        ],
    ),
    (
        "who stands for a body; a body's people at the front",
        "Ông Lê Văn An thay mặt Trường Đại học Phú Mỹ đón nhận Huân chương Lao động hạng Ba. Đại diện Bệnh "
        "viện Phú Hòa nhận Cờ thi đua của Chính phủ.",
        ["Trường Đại học Phú Mỹ <- Huân chương Lao động Ba", "Bệnh viện Phú Hòa <- Cờ thi đua của Chính phủ"],
    ),
    (
        "a round of conferring is no verb",
        "Trong đợt trao tặng này, quận Phú Hòa có 190 đảng viên được trao tặng Huy hiệu Đảng.",
        ["190 đảng viên <- Huy hiệu Đảng"],
    ),
    (
        "to the living and to the dead",
        "Sáng 3/2, Đảng ủy phường tổ chức Lễ trao tặng và truy tặng Huy hiệu Đảng cho 20 đảng viên.",
        ["20 đảng viên <- Huy hiệu Đảng"],
    ),
    (
        "what an honorary title is called before its name",
        "Huyện Phú Hòa trao danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam Anh hùng” cho bà Vũ Thị Lan và 16 mẹ.",
        ["Vũ Thị Lan <- Bà mẹ Việt Nam anh hùng", "16 mẹ <- Bà mẹ Việt Nam anh hùng"],
    ),
    (
        "where pupils learn; the office in its short wording",
        "Chủ tịch tỉnh tặng Bằng khen cho 2 học sinh. Chủ tịch UBND tỉnh Phú Hòa tặng Bằng khen cho 2 học "
        "sinh là các em Lê Văn An và Vũ Thị Lan, cùng học Trường THPT Phú Mỹ.",
        [
            "2 học sinh <- Bằng khen của Chủ tịch UBND tỉnh Phú Hòa",
            "Lê Văn An <- Bằng khen của Chủ tịch UBND tỉnh Phú Hòa",
            "Vũ Thị Lan <- Bằng khen của Chủ tịch UBND tỉnh Phú Hòa",
        ],
    ),
    (
        "the prize named before",
        "3 tập thể vinh dự nhận Giải thưởng Phụ nữ Việt Nam; 2 cá nhân nhận giải là: Vũ Thị Lan - Giám đốc "
        "Sở Y tế và Đỗ Thị Cúc.",
        [
            "3 tập thể <- Giải thưởng Phụ nữ Việt Nam",
            "2 cá nhân <- Giải thưởng Phụ nữ Việt Nam",
            "Vũ Thị Lan <- Giải thưởng Phụ nữ Việt Nam",
            "Đỗ Thị Cúc <- Giải thưởng Phụ nữ Việt Nam",
        ],
    ),
    (
        "whose ceremony it is receives the order",
        "Ông Lê Văn An phát biểu tại lễ khánh thành nhà máy và đón nhận Huân chương Lao động hạng Ba của Công ty Cổ "
        "phần Xi măng Phú Hòa.",
        [f"Công ty Cổ phần Xi măng Phú Hòa <- {BOARD} Ba"],
    ),
    (
        "an order of a foreign state is no body's own",
        "Bà Vũ Thị Lan đã nhận được Huân chương Lao động hạng Nhất, Huân chương Hữu nghị của Hội đồng Nhà nước Cuba.",
        [f"Vũ Thị Lan <- {BOARD} Nhất", "Vũ Thị Lan <- Huân chương Hữu nghị"],
    ),
    (
        "where they live is no recipient",
        "Công an huyện Phú Hòa trao tặng Giấy khen cho anh Mai Văn Hòa và anh Vũ Văn Tám, cùng trú tại ấp Một, xã "
        "Phú Mỹ, huyện Phú Hòa.",
        [f"{name} <- Giấy khen của Công an huyện Phú Hòa" for name in ("Mai Văn Hòa", "Vũ Văn Tám")],
    ),
    (
        "where they live, in brackets",
        "Hai gia đình được tặng Huân chương Độc lập hạng Ba là gia đình ông Mai Văn Hòa và bà Vũ Thị Lan (ngụ tại Phú "
        "Mỹ, Phú Hòa) và gia đình ông Vũ Văn Tám và bà Đỗ Thị Cúc (phường 3).",
        [
            "2 gia đình <- Huân chương Độc lập Ba",
            "gia đình ông Mai Văn Hòa và bà Vũ Thị Lan <- Huân chương Độc lập Ba",
            "gia đình ông Vũ Văn Tám và bà Đỗ Thị Cúc <- Huân chương Độc lập Ba",
        ],
    ),
    (
        "a noun for people opens a title, a class in capitals is none of the name",
        "Hội trao danh hiệu Doanh nhân trẻ tiêu biểu cho 100 doanh nhân, Huân chương Ixala Hạng Nhất cho Trường "
        "Trung cấp Phú Hòa.",
        ["100 doanh nhân <- Doanh nhân trẻ tiêu biểu", "Trường Trung cấp Phú Hòa <- Huân chương Ixala Nhất"],
    ),
]


@pytest.mark.parametrize(("raw", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_clause(raw: str, expected: list[str]) -> None:
    assert in_news(raw) == expected


NEGATIVE = [
    "anh hùng quân đội) Lê Văn An, ; tin buồn; ",  # an obituary with a title and no award
    "Bà Vũ Thị Lan nói: “Tôi mong các cháu được nhận Huy hiệu Đảng”.",
    "12 tập thể được đề nghị tặng Cờ thi đua của Chính phủ. Ngoài ra, còn có Bằng khen của Bộ Y tế: 202 tập thể.",
    "Ông Mai Văn Hòa cho biết: “Nhiều người nói sẽ được nhận Giấy khen của xã”.",
]


@pytest.mark.parametrize("raw", NEGATIVE)
def test_what_is_no_record(raw: str) -> None:
    assert records(raw) == []
