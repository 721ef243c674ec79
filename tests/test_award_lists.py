"""Recipients: rows, lists of prizes and contests, each construct beside the records. All names are invented."""

from __future__ import annotations

import pytest
from test_recipients import AN, in_news, records

CHILDREN = "Giải Cuộc thi Sáng tạo dành cho thanh thiếu niên, nhi đồng tỉnh Phú Hòa"
PRESS = "Giải Báo chí Quốc gia"

# (construct, text, records)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a contest for somebody",
        "Ban tổ chức Cuộc thi Sáng tạo dành cho thanh thiếu niên, nhi đồng tỉnh Phú Hòa lần thứ 15 đã trao 1 giải "
        "nhất cho em Lê Văn An.",
        [f"{AN} <- {CHILDREN} Nhất"],
    ),
    (
        "a contest whose name has small letters only",
        "Ban tổ chức Hội thi sáng tạo kỹ thuật tỉnh Phú Hòa vừa tổng kết và trao 2 giải Nhì cho bà Vũ Thị Lan.",
        ["Vũ Thị Lan <- Giải Hội thi sáng tạo kỹ thuật tỉnh Phú Hòa Nhì"],
    ),
    (
        "a prize that the lexicon knows, and its classes as headings over works",
        "Danh sách tác phẩm đoạt Giải Báo chí Quốc gia.\nGiải A:\n- Loạt bài: Bước ngoặt hội nhập của tác giả Lê Văn An "
        "(Minh An) - Chi hội Nhà báo Báo Phú Hòa.\n2 giải B:\n- Loạt bài: Tìm lối ra cho nông sản của nhóm tác giả "
        "Mai Văn Hòa, Vũ Thị Lan - Báo Phú Mỹ.",
        [f"{AN} <- {PRESS} A", f"2 giải <- {PRESS} B", f"Mai Văn Hòa <- {PRESS} B", f"Vũ Thị Lan <- {PRESS} B"],
    ),
    (
        "a semicolon inside the row of names before the verb",
        "Đại tá Lê Văn An, Phó Giám đốc Công an tỉnh; Thiếu tá Mai Văn Hòa, Phó trưởng Phòng Tham mưu đón nhận Huân "
        "chương Chiến công hạng Nhì.",
        [f"{who} <- Huân chương Chiến công Nhì" for who in (AN, "Mai Văn Hòa")],
    ),
    (
        "groups of both kinds and where they are from",
        "Bộ Y tế tặng Bằng khen cho tập thể, cá nhân Hội Nông dân Phú Hòa. Nhiều cá nhân, tập thể tỉnh Phú Mỹ nhận "
        "Giấy khen của Sở Y tế.",
        [
            *(f"{who} <- Bằng khen của Bộ Y tế" for who in ("tập thể", "cá nhân")),
            *(f"{who} <- Giấy khen của Sở Y tế" for who in ("cá nhân", "tập thể")),
        ],
    ),
    (
        "the members of a body",
        "Ông Lê Văn An trao Bằng khen của Bộ Y tế cho các thành viên Trung ương Hội Hữu nghị Phú Hòa.",
        [f"thành viên <- Bằng khen của Bộ Y tế / {AN}"],
    ),
    (
        "who decided in the place of another",
        "Thừa ủy quyền của Bộ trưởng Bộ Công an, lãnh đạo Công an tỉnh trao Bằng khen cho xã Phú Mỹ.",
        ["xã Phú Mỹ <- Bằng khen của Bộ trưởng Bộ Công an"],
    ),
    (
        "who signed hands nothing over; whom the decision is of receives nothing",
        "Chủ tịch nước Lê Văn An đã ký Quyết định số 934/QĐ-CTN truy tặng Huân chương Dũng cảm cho ông Mai Văn Hòa. Theo "
        "quyết định của Chủ tịch nước Lê Văn An, bà Vũ Thị Lan nhận Huân chương Lao động hạng Nhất.",
        ["Mai Văn Hòa <- Huân chương Dũng cảm +", "Vũ Thị Lan <- Huân chương Lao động Nhất"],
    ),
    (
        "parts told badge first, each with its count",
        "Đảng bộ xã Phú Hòa có 8 đồng chí vinh dự được nhận Huy hiệu Đảng, trong đó: Huy hiệu 60 năm tuổi Đảng có "
        "01 đồng chí; Huy hiệu 50 năm tuổi Đảng: 03 đồng chí; Huy hiệu 40 năm tuổi Đảng có 4 đồng chí.",
        [
            "8 đồng chí <- Huy hiệu Đảng",
            "1 đồng chí <- Huy hiệu Đảng 60",
            "3 đồng chí <- Huy hiệu Đảng 50",
            "4 đồng chí <- Huy hiệu Đảng 40",
        ],
    ),
    (
        "parts told badge first behind who gives and to how many",
        "Đảng ủy phường trao Huy hiệu Đảng cho 8 đảng viên, trong đó Huy hiệu 30 năm tuổi Đảng có 3 đồng chí, "
        "Huy hiệu 40 năm có 5 đồng chí.",
        ["8 đảng viên <- Huy hiệu Đảng", "3 đồng chí <- Huy hiệu Đảng 30", "5 đồng chí <- Huy hiệu Đảng 40"],
    ),
    (
        "guests of a ceremony are counted, not honoured",
        "Dự lễ trao Huy hiệu 50 năm tuổi Đảng có 9 đồng chí lãnh đạo huyện.",
        [],
    ),
    (
        "a row of numbers counts nobody",
        "Đảng ủy tổ chức lễ trao Huy hiệu Đảng cho các đảng viên đủ 55, 40 và 30 năm tuổi Đảng đợt 3/2.",
        ["đảng viên <- Huy hiệu Đảng"],
    ),
    (
        "where those honoured work or meet is no recipient; the next number is one",
        "Huyện ủy trao Huy hiệu Đảng cho 9 đảng viên đang sinh hoạt tại xã An Bình, xã Mỹ Lâm và thị trấn Hòa Lộc. "
        "Bộ Y tế tặng Bằng khen cho 5 bác sĩ đang làm việc tại Bệnh viện An Bình, Bệnh viện Mỹ Lâm và 3 tập thể.",
        [
            "9 đảng viên <- Huy hiệu Đảng",
            "5 bác sĩ <- Bằng khen của Bộ Y tế",
            "3 tập thể <- Bằng khen của Bộ Y tế",
        ],
    ),
    (
        "given in life to some, after death to one",
        "Có 45 đồng chí nhận Huy hiệu 30 năm tuổi Đảng và truy tặng Huy hiệu 30 năm tuổi Đảng cho 1 đồng chí.",
        ["45 đồng chí <- Huy hiệu Đảng 30", "1 đồng chí <- Huy hiệu Đảng 30 +"],
    ),
    (
        "a sentence that names those honoured",
        "Bộ Y tế tặng Bằng khen cho 2 tập thể. Đây là dịp vui của tỉnh. Hai đơn vị được khen thưởng gồm Trường Tiểu học "
        "Phú Mỹ (phường Đông) và Trường Trung học cơ sở Phú Hòa (xã Đoài).",
        [
            f"{who} <- Bằng khen của Bộ Y tế"
            for who in ("2 tập thể", "Trường Tiểu học Phú Mỹ", "Trường Trung học cơ sở Phú Hòa")
        ],
    ),
    (
        "a number behind small words of a name",
        "Lữ đoàn Tăng thiết giáp 850, Quân khu 9 được tặng Huân chương Quân công hạng Ba.",
        ["Lữ đoàn Tăng thiết giáp 850 <- Huân chương Quân công Ba"],
    ),
    (
        "bodies in brackets behind a person",
        'UBND tỉnh trao bằng "Tổ quốc ghi công" cho thượng úy Lê Văn An (cán bộ Đội chữa cháy và cứu hộ số 3, Công an '
        "huyện Phú Mỹ).",
        [f"{AN} <- Bằng Tổ quốc ghi công"],
    ),
    (
        "bodies that tell whose leaders are honoured",
        "Hội Nông dân tỉnh trao Giấy khen cho 10 đồng chí lãnh đạo các cơ quan, ban, ngành, đoàn thể tỉnh.",
        ["10 lãnh đạo <- Giấy khen của Hội Nông dân tỉnh"],
    ),
    (
        "a number behind the name of a body",
        "Bộ CHQS tỉnh Phú Hòa 4 cá nhân được tặng Huân chương Bảo vệ Tổ quốc hạng Ba.",
        ["4 cá nhân <- Huân chương Bảo vệ Tổ quốc Ba"],
    ),
    (
        "a colon between who receives and what",
        "Lữ đoàn 850: Đón nhận Huân chương Bảo vệ Tổ quốc hạng Nhất.",
        ["Lữ đoàn 850 <- Huân chương Bảo vệ Tổ quốc Nhất"],
    ),
    (
        "who holds the ceremony of receiving",
        "Sáng 28/10, Trường Chính trị Phú Hòa tổ chức lễ đón nhận Huân chương Lao động hạng Nhất.",
        ["Trường Chính trị Phú Hòa <- Huân chương Lao động Nhất"],
    ),
    (
        "who holds the ceremony for another",
        "Lữ đoàn 850 nhận Huân chương Quân công hạng Ba. Sáng 28/10, Bộ Tư lệnh Quân khu 9 tổ chức lễ đón nhận Huân "
        "chương Quân công hạng Ba.",
        ["Lữ đoàn 850 <- Huân chương Quân công Ba"],
    ),
    (
        "two bodies of one kind with a comma between",
        "Chi bộ Văn phòng, Chi bộ Kinh tế được Đảng ủy xã tặng Giấy khen.",
        [f"Chi bộ {name} <- Giấy khen của Đảng ủy xã" for name in ("Văn phòng", "Kinh tế")],
    ),
    (
        "a number behind a giver opens another clause; the years of a giver",
        "Có 10 tập thể được tặng Cờ thi đua của Bộ Y tế và 15 cá nhân nhận Giấy khen của Sở Y tế các năm 2013, 2014.",
        ["10 tập thể <- Cờ thi đua của Bộ Y tế", "15 cá nhân <- Giấy khen của Sở Y tế"],
    ),
    (
        "bodies behind their kind",
        "Tại Hội thi Tiếng hát công nhân, Ban tổ chức trao giải Ba cho các đội: Sở Y tế, Sở Nội vụ, Ban Dân vận.",
        [f"{who} <- Giải Hội thi Tiếng hát công nhân Ba" for who in ("Sở Y tế", "Sở Nội vụ", "Ban Dân vận")],
    ),
    (
        "a contest, a comma and the one who won",
        "Kết thúc hội thi Bí thư chi bộ giỏi, thí sinh Lê Văn An đoạt giải Nhất; 3 thí sinh đoạt giải Ba.",
        [f"{who} <- Giải hội thi Bí thư chi bộ giỏi {grade}" for who, grade in ((AN, "Nhất"), ("3 thí sinh", "Ba"))],
    ),
    (
        "who stands for another, and who does not",
        "Thừa ủy quyền của Bộ trưởng Bộ Y tế, ông Lê Văn An trao Bằng khen cho 5 tập thể; ông Mai Văn Hòa trao Giấy "
        "khen cho 20 cá nhân.",
        [f"5 tập thể <- Bằng khen của Bộ trưởng Bộ Y tế / {AN}", "20 cá nhân <- Giấy khen / Mai Văn Hòa"],
    ),
    (
        "a title by its opening words, told in full later",
        "Xã Phú Mỹ đón nhận danh hiệu Anh hùng.\nNgày 3/2, xã Phú Mỹ được phong tặng danh hiệu Anh hùng Lao động.",
        ["Xã Phú Mỹ <- Anh hùng Lao động"],
    ),
    (
        "a contest of the able, in small letters, with a name in quotes",
        "Đảng ủy Khối bế mạc hội thi báo cáo viên giỏi “Kể chuyện về sông, núi quê hương năm 2020”. Ban tổ chức trao giải "
        "nhất cho bà Vũ Thị Lan. Ông Mai Văn Hòa giành giải Nhì của hội thi.",
        [
            f"{who} <- Giải hội thi báo cáo viên giỏi Kể chuyện về sông, núi quê hương {grade}"
            for who, grade in (("Vũ Thị Lan", "Nhất"), ("Mai Văn Hòa", "Nhì"))
        ],
    ),
    (
        "prizes of persons and of bodies; one that was not given",
        "Trao giải cuộc thi viết cảm nhận: “Phú Hòa quê tôi”. Giải nhất cá nhân thuộc về bà Vũ Thị Lan. Giải nhất tập thể "
        "thuộc về Trường Tiểu học Phú Mỹ. Giải ba cá nhân (không có giải nhì) thuộc về ông Mai Văn Hòa.",
        [
            f"{who} <- Giải cuộc thi viết cảm nhận: Phú Hòa quê tôi {grade}"
            for who, grade in (("Vũ Thị Lan", "Nhất"), ("Trường Tiểu học Phú Mỹ", "Nhất"), ("Mai Văn Hòa", "Ba"))
        ],
    ),
    (
        "what a number of works is part of is not what one of them got",
        "Ở Cuộc thi Ảnh đẹp Phú Hòa, có 9 tác phẩm được trao các giải thưởng, trong đó giải Nhất thuộc về ông Lê Văn An.",
        [f"{AN} <- Giải Cuộc thi Ảnh đẹp Phú Hòa Nhất"],
    ),
    (
        "bodies that are the group told before, and why they are honoured",
        "Ban tổ chức tặng Giấy khen cho 2 tập thể là Sở Tài nguyên và Môi trường, Trường Chính trị có nhiều thí sinh.",
        [
            f"{who} <- Giấy khen của Ban tổ chức"
            for who in ("2 tập thể", "Sở Tài nguyên và Môi trường", "Trường Chính trị")
        ],
    ),
    (
        "clerics, one part each",
        "Thủ tướng Chính phủ tặng Bằng khen cho 2 cá nhân. Đó là: Thượng tọa Thích Thanh An, Trưởng Ban Trị sự huyện Phú "
        "Mỹ; Đại đức Thích Huệ Hòa, Phó Trưởng Ban Trị sự (trụ trì chùa Phú Lâm).",
        [f"{who} <- Bằng khen của Thủ tướng Chính phủ" for who in ("2 cá nhân", "Thích Thanh An", "Thích Huệ Hòa")],
    ),
    (
        "what the recipients did for others",
        "UBND tỉnh tặng Bằng khen cho 15 doanh nghiệp có thành tích xuất sắc về bảo hiểm đối với người lao động.",
        ["15 doanh nghiệp <- Bằng khen của UBND tỉnh"],
    ),
    (
        "names under a line that only opens the list, up to the next sentence",
        "Chủ tịch nước tặng Huân chương Dũng cảm cho 2 cá nhân.\nCác cá nhân gồm:\nĐại tá Lê Văn An (Trần Bình), nguyên Chính ủy "
        "Lữ đoàn 9.\nÔng Mai Văn Hòa, nguyên Giám đốc Sở Y tế.\nÔng Phạm Văn Chín, Cục trưởng, cho biết ông rất vui.",
        [
            "2 cá nhân <- Huân chương Dũng cảm",
            "Lê Văn An <- Huân chương Dũng cảm",
            "Mai Văn Hòa <- Huân chương Dũng cảm",
        ],
    ),
    (
        "a title told before its holders in a row of awards",
        "Tỉnh công bố kết quả khen thưởng như sau: Huân chương Dũng cảm: ông Lê Văn An; Nghệ sĩ Nhân dân: "
        "bà Vũ Thị Lan, ông Mai Văn Hòa; Nghệ sĩ Ưu tú: bà Đỗ Thị Cúc.",
        [
            "Lê Văn An <- Huân chương Dũng cảm",
            "Vũ Thị Lan <- Nghệ sĩ nhân dân",
            "Mai Văn Hòa <- Nghệ sĩ nhân dân",
            "Đỗ Thị Cúc <- Nghệ sĩ ưu tú",
        ],
    ),
    (
        "some of a number, and in the next sentence the rest",
        "3 cá nhân được tặng Huân chương Dũng cảm. Các cá nhân được tặng lần này có ông Lê Văn An. 2 cá nhân còn lại gồm: bà Vũ "
        "Thị Lan, Giám đốc Sở Y tế và ông Mai Văn Hòa.",
        [
            "3 cá nhân <- Huân chương Dũng cảm",
            "Lê Văn An <- Huân chương Dũng cảm",
            "Vũ Thị Lan <- Huân chương Dũng cảm",
            "Mai Văn Hòa <- Huân chương Dũng cảm",
        ],
    ),
    (
        "names of artists that open with no family name, with works in brackets",
        "Hội Âm nhạc tặng Bằng khen cho nhạc sĩ Lam Khê, nhà thơ Mạc Thủy. Bộ Y tế tặng Giấy khen cho "
        "2 văn nghệ sĩ. Đó là ca sĩ Diệu Miên (bài hát Mưa rừng); đạo diễn Vũ Thị Lan (phim Biển).",
        [
            "Lam Khê <- Bằng khen của Hội Âm nhạc",
            "Mạc Thủy <- Bằng khen của Hội Âm nhạc",
            "2 văn nghệ sĩ <- Giấy khen của Bộ Y tế",
            "Diệu Miên <- Giấy khen của Bộ Y tế",
            "Vũ Thị Lan <- Giấy khen của Bộ Y tế",
        ],
    ),
    (
        "who tells of an award does not receive it",
        "Theo ông Lê Văn An, từ năm 2001 đến nay Trường Đại học Phú Hòa đã hai lần được tặng Huân chương Hồ Chí Minh.",
        ["Trường Đại học Phú Hòa <- Huân chương Hồ Chí Minh"],
    ),
    (
        "bodies told by the kind of their unit, beside one of another kind",
        "Bộ Y tế tặng Bằng khen cho 3 tập thể là: Công an tỉnh, Công an huyện Phú Mỹ và Phòng Hành chính tổ chức.",
        [
            f"{who} <- Bằng khen của Bộ Y tế"
            for who in ("3 tập thể", "Công an tỉnh", "Công an huyện Phú Mỹ", "Phòng Hành chính tổ chức")
        ],
    ),
    (
        "the school that was told before",
        "Trường THPT Phú Hòa kỷ niệm 20 năm. Ông Lê Văn An trao Huân chương Lao động hạng Nhì cho tập thể nhà trường.",
        ["Trường THPT Phú Hòa <- Huân chương Lao động Nhì / Lê Văn An"],
    ),
    (
        "what a body is the first of",
        "Bệnh viện Phú Hòa - bệnh viện tư đầu tiên của tỉnh - được tặng Huân chương Lao động hạng Ba.",
        ["Bệnh viện Phú Hòa <- Huân chương Lao động Ba"],
    ),
    (
        "authors joined by a dash, who win together",
        "Lễ trao Giải Báo chí tỉnh Phú Hòa. Nhóm tác giả Lê Văn An - Vũ Thị Lan (bài Nước) và tác giả Lam Khê (bài Lửa) cùng "
        "đoạt giải Nhì.",
        [f"{who} <- Giải Báo chí tỉnh Phú Hòa Nhì" for who in (AN, "Vũ Thị Lan", "Lam Khê")],
    ),
    (
        "whom an award honours",
        "Giải thưởng Quả cầu vàng năm nay còn tôn vinh ông Lê Văn An (Lào), bà Vũ Thị Lan và Hội Nông dân Phú Mỹ.",
        [f"{who} <- Giải thưởng Quả cầu vàng" for who in (AN, "Vũ Thị Lan", "Hội Nông dân Phú Mỹ")],
    ),
    (
        "a number, and in the next sentence who they are",
        "Bộ Y tế tặng Bằng khen cho 1 tập thể và 2 cá nhân. Cụ thể 1 tập thể và 2 cá nhân gồm: Phòng Tham mưu; ông Lê Văn An; bà "
        "Vũ Thị Lan.",
        [f"{who} <- Bằng khen của Bộ Y tế" for who in ("1 tập thể", "2 cá nhân", "Phòng Tham mưu", AN, "Vũ Thị Lan")],
    ),
    (
        "where those are from who are counted; who confers is told behind who hands over",
        "45 cán bộ từ 57 tỉnh thành được tặng Bằng khen của Bộ Y tế. Ông Lê Văn An thay mặt Chủ tịch UBND tỉnh trao Bằng khen cho "
        "11 cá nhân. Bà Vũ Thị Lan - Thứ trưởng Bộ Y tế - tặng Giấy khen cho 5 tập thể.",
        [
            "45 cán bộ <- Bằng khen của Bộ Y tế",
            "11 cá nhân <- Bằng khen của Chủ tịch UBND tỉnh / Lê Văn An",
            "5 tập thể <- Giấy khen / Vũ Thị Lan",
        ],
    ),
    (
        "bodies and people of them, told before the verb",
        "2 tập thể gồm: Chi cục Hải quan Phú Hòa, Đội Kiểm soát và 8 công nhân thuộc 2 đơn vị này được tặng Giấy khen của Bộ Y "
        "tế.",
        [f"{who} <- Giấy khen của Bộ Y tế" for who in ("Chi cục Hải quan Phú Hòa", "Đội Kiểm soát", "8 công nhân")],
    ),
    (
        "an order of the State for the people of a body",
        "Bà Vũ Thị Lan đã trao Huân chương Độc lập hạng Nhất tặng cán bộ, công chức, viên chức Ủy ban Dân tộc.",
        ["Ủy ban Dân tộc <- Huân chương Độc lập Nhất / Vũ Thị Lan"],
    ),
    (
        "who receives for a body; what winners are yet to get",
        "Ông Lê Văn An nhận Huân chương Lao động hạng Ba trao cho Công ty Sao Mai. Giải thưởng Vifotec được trao cho 5 công trình. "
        "Các công trình đoạt giải Nhất còn sẽ nhận được Bằng khen của Bộ Y tế.",
        [
            "Công ty Sao Mai <- Huân chương Lao động Ba",
            "5 công trình <- Giải thưởng Sáng tạo Khoa học Công nghệ Việt Nam",
        ],
    ),
    (
        "leaders who take an award for what they lead, and who works for a body",
        "Ông Lê Văn An trao Huân chương Độc lập hạng Nhất cho lãnh đạo tỉnh Phú Hòa; Bộ Y tế tặng Bằng khen cho nữ nhân viên "
        "Điện lực Phú Mỹ (Huế) Vũ Thị Lan; 5 cá nhân được tặng Giấy khen thành phố.",
        [
            "tỉnh Phú Hòa <- Huân chương Độc lập Nhất / Lê Văn An",
            "Vũ Thị Lan <- Bằng khen của Bộ Y tế",
            "5 cá nhân <- Giấy khen của thành phố",
        ],
    ),
    (
        "a firm in capitals of several words, one of a number",
        "SAO MAI BANK vinh dự là 1 trong 7 doanh nghiệp nhận Bằng khen của Bộ Y tế.",
        ["SAO MAI BANK <- Bằng khen của Bộ Y tế", "7 doanh nghiệp <- Bằng khen của Bộ Y tế"],
    ),
    (
        "somebody named among a number",
        "Trong 10 gương mặt tiêu biểu có bà Vũ Thị Lan, giáo viên, được tặng Bằng khen của Bộ Y tế. Trong số 5 cá nhân được tặng "
        "Giấy khen của Sở Y tế có ông Mai Văn Hòa.",
        [
            "Vũ Thị Lan <- Bằng khen của Bộ Y tế",
            "5 cá nhân <- Giấy khen của Sở Y tế",
            "Mai Văn Hòa <- Giấy khen của Sở Y tế",
        ],
    ),
    (
        "a ceremony of handing over tells when, not who",
        "Tại lễ trao, Trường Phú Mỹ được tặng Bằng khen của Bộ Y tế.",
        ["Trường Phú Mỹ <- Bằng khen của Bộ Y tế"],
    ),
    (
        "an office alone hands over beside somebody named",
        "Thủ tướng Lê Văn An dự. Thủ tướng và Bí thư Tỉnh ủy Mai Văn Hòa trao Bằng khen của Bộ Y tế cho 10 cá nhân.",
        ["10 cá nhân <- Bằng khen của Bộ Y tế / Lê Văn An, Mai Văn Hòa"],
    ),
    (
        "a headline that calls somebody by a pen name, and the full name under it",
        "Nhà thơ Lam Khê nhận Bằng khen của Bộ Y tế\nBộ Y tế tặng Bằng khen cho bà Lê Thị Lam Khê.",
        ["Lê Thị Lam Khê <- Bằng khen của Bộ Y tế"],
    ),
]


@pytest.mark.parametrize(("raw", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_list(raw: str, expected: list[str]) -> None:
    assert in_news(raw) == expected


NEGATIVE = [
    "Tỉnh Phú Hòa đón nhận hai danh hiệu Anh hùng.",
    "Tại lễ mít tinh, lãnh đạo Nhà nước sẽ trao tặng danh hiệu Anh hùng Lao động cho Công ty Sao Mai.",
    "Ông Lê Văn An từ chối nhận Huân chương Lao động hạng Ba. Trường chưa thể trao giấy khen cho 25 học sinh.",
    "Ông Lê Văn An dự Cuộc thi Sáng tạo trẻ Phú Hòa. Em Mai Văn Hòa từng đạt giải Nhất ở nhiều cuộc thi đàn tranh.",
    "Hội đồng kiến nghị thu hồi Huân chương Lao động hạng Nhì đã trao cho Công ty Cổ phần Xây dựng Hoàng Mai.",
    "Bộ Y tế tặng Bằng khen cho học sinh THPT.",
    "Huyện ủy Phú Hòa tổ chức lễ đón nhận danh hiệu Bà mẹ Việt Nam anh hùng.",
    "Tại Kỳ thi học sinh giỏi quốc gia, trường ta được 5 giải Nhất, gồm môn Sinh học (2 em) và Ngữ văn (3 em).",
    "Trường khen thưởng các cá nhân. Ba em được khen thưởng gồm Lê Văn An, Mai Văn Hòa và Vũ Thị Lan.",
]


@pytest.mark.parametrize("raw", NEGATIVE)
def test_what_is_no_record(raw: str) -> None:
    assert records(raw) == []
