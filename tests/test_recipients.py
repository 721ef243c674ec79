"""Recipients: each construct beside the records that it tells. All names are invented."""

from __future__ import annotations

import pytest

from vnevent.lexicon import lexicon
from vnevent.link.people import find_people
from vnevent.link.recipients import find_recipients
from vnevent.text.document import Text

LEAD = "Tin trong tỉnh ngày hôm nay và các hoạt động khác của địa phương trong tuần.\n"


def records(raw: str) -> list[str]:
    """Records as short lines: "Lê Văn An <- Huy hiệu Đảng 40"; presenters behind "/", posthumous as "+"."""
    text = Text(raw)
    hits = lexicon().scan(text)
    lines = []
    for draft in find_recipients(text, hits, find_people(text, hits)):
        who = f"{draft.count} {draft.name}" if draft.count is not None else draft.name
        award = draft.award
        line = " ".join(str(part) for part in (f"{who} <- {award.name}", award.grade, award.years) if part)
        line += " +" if draft.posthumous else ""
        lines.append(line + (" / " + ", ".join(draft.presented_by) if draft.presented_by else ""))
    return lines


def in_news(raw: str) -> list[str]:
    """The records of a text behind the lead of an article."""
    return records(LEAD + raw)


AN = "Lê Văn An"

# (construct, text, records)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "active, several recipients",
        "Đồng chí Lê Văn An, Bí thư Huyện ủy, trao Bằng khen của Bộ Y tế cho ông Mai Văn Hòa, bà Vũ Thị Lan "
        "và 3 cá nhân.",
        [f"{who} <- Bằng khen của Bộ Y tế / {AN}" for who in ("Mai Văn Hòa", "Vũ Thị Lan", "3 cá nhân")],
    ),
    (
        "tặng before the recipient",
        "Trung tướng Lê Văn An trao Huân chương Bảo vệ Tổ quốc hạng Ba tặng Đại tá Mai Văn Hòa và Thượng tá "
        "Vũ Văn Lân.",
        [f"{who} <- Huân chương Bảo vệ Tổ quốc Ba / {AN}" for who in ("Mai Văn Hòa", "Vũ Văn Lân")],
    ),
    (
        "presenter carried over a semicolon",
        "Ông Lê Văn An trao Huân chương Lao động hạng Ba tặng bà Vũ Thị Lan; Huân chương Hữu nghị tặng 6 cá nhân.",
        [f"Vũ Thị Lan <- Huân chương Lao động Ba / {AN}", f"6 cá nhân <- Huân chương Hữu nghị / {AN}"],
    ),
    (
        "each clause its own presenter",
        "Ông Lê Văn An trao Huân chương Lao động hạng Ba tặng bà Vũ Thị Lan; bà Đỗ Thị Cúc trao Huy hiệu 30 "
        "năm tuổi Đảng "
        "cho ông Mai Văn Hòa.",
        [f"Vũ Thị Lan <- Huân chương Lao động Ba / {AN}", "Mai Văn Hòa <- Huy hiệu Đảng 30 / Đỗ Thị Cúc"],
    ),
    (
        "on behalf of: the one who stands there, the giver told by the authority",
        "Thừa ủy quyền của Thủ tướng Chính phủ, ông Lê Văn An, Chủ tịch UBND tỉnh, trao Bằng khen cho ông Mai Văn Hòa.",
        [f"Mai Văn Hòa <- Bằng khen của Thủ tướng Chính phủ / {AN}"],
    ),
    (
        "giver as subject",
        "Nhân dịp này, UBND huyện Tân Phú tặng giấy khen cho 8 tập thể, 21 cá nhân.",
        ["8 tập thể <- Giấy khen của UBND huyện Tân Phú", "21 cá nhân <- Giấy khen của UBND huyện Tân Phú"],
    ),
    (
        "giver as agent",
        "Chi bộ Trạm Y tế được Đảng ủy xã tặng Giấy khen; 2 tập thể và 3 cá nhân được Chủ tịch UBND huyện "
        "tặng Giấy khen.",
        [
            "Chi bộ Trạm Y tế <- Giấy khen của Đảng ủy xã",
            "2 tập thể <- Giấy khen của Chủ tịch UBND huyện",
            "3 cá nhân <- Giấy khen của Chủ tịch UBND huyện",
        ],
    ),
    (
        "recipient carried over from the passive",
        "Trường THPT Tân Phú được Chủ tịch nước tặng Huân chương Lao động hạng Nhì (năm 2010), hạng Nhất (năm 2020); "
        "Thủ tướng Chính phủ tặng Bằng khen; Bộ trưởng Bộ Giáo dục và Đào tạo tặng Cờ thi đua.",
        [
            "Trường THPT Tân Phú <- Huân chương Lao động Nhì",
            "Trường THPT Tân Phú <- Huân chương Lao động Nhất",
            "Trường THPT Tân Phú <- Bằng khen của Thủ tướng Chính phủ",
            "Trường THPT Tân Phú <- Cờ thi đua của Bộ trưởng Bộ Giáo dục và Đào tạo",
        ],
    ),
    (
        "a group and the names of its members",
        "02 đồng chí nhận Huy hiệu 40 năm tuổi Đảng là đồng chí Mai Văn Hòa và đồng chí Vũ Thị Lan.",
        [f"{who} <- Huy hiệu Đảng 40" for who in ("2 đồng chí", "Mai Văn Hòa", "Vũ Thị Lan")],
    ),
    (
        "a total and its parts",
        "Trong đợt này, 71 đảng viên được trao Huy hiệu Đảng, trong đó có 5 đảng viên 60 năm, 26 đảng viên 55 năm "
        "và 40 đảng viên được trao Huy hiệu 50 năm tuổi Đảng.",
        [
            "71 đảng viên <- Huy hiệu Đảng",
            "5 đảng viên <- Huy hiệu Đảng 60",
            "26 đảng viên <- Huy hiệu Đảng 55",
            "40 đảng viên <- Huy hiệu Đảng 50",
        ],
    ),
    (
        "parts told years first",
        "Huyện ủy trao tặng Huy hiệu Đảng cho 13 đảng viên, trong đó: 80 năm tuổi Đảng: 1 đồng chí; 75 năm: "
        "2 đồng chí; "
        "60 năm: 10 đồng chí.",
        [
            "13 đảng viên <- Huy hiệu Đảng",
            "1 đồng chí <- Huy hiệu Đảng 80",
            "2 đồng chí <- Huy hiệu Đảng 75",
            "10 đồng chí <- Huy hiệu Đảng 60",
        ],
    ),
    (
        "classes for counts",
        "Đại tá Lê Văn An trao Huy chương Chiến sĩ vẻ vang hạng Nhất cho 2 đồng chí, hạng Nhì cho 5 đồng chí.",
        [
            f"2 đồng chí <- Huy chương Chiến sĩ vẻ vang Nhất / {AN}",
            f"5 đồng chí <- Huy chương Chiến sĩ vẻ vang Nhì / {AN}",
        ],
    ),
    (
        "a list of classes and as many names",
        "Ông Lê Văn An trao Huy hiệu 60 năm, 55 năm và 40 năm tuổi Đảng cho các ông Mai Văn Hòa, Vũ Văn Lân "
        "và Hồ Văn Sáu.",
        [
            f"Mai Văn Hòa <- Huy hiệu Đảng 60 / {AN}",
            f"Vũ Văn Lân <- Huy hiệu Đảng 55 / {AN}",
            f"Hồ Văn Sáu <- Huy hiệu Đảng 40 / {AN}",
        ],
    ),
    (
        "a number over several awards is no record",
        "Chủ tịch nước tặng thưởng Huân chương Quân công, Huân chương Bảo vệ Tổ quốc cho 41 đồng chí.",
        [],
    ),
    (
        "posthumous",
        "Chủ tịch nước truy tặng Huân chương Dũng cảm cho liệt sĩ Mai Văn Hòa. Trung tá Vũ Văn Lân được truy "
        "tặng Huân chương "
        "Bảo vệ Tổ quốc hạng Ba.",
        ["Mai Văn Hòa <- Huân chương Dũng cảm +", "Vũ Văn Lân <- Huân chương Bảo vệ Tổ quốc Ba +"],
    ),
    (
        "two verbs, one award",
        "114 đảng viên được tặng và 3 đảng viên được truy tặng Huy hiệu Đảng.",
        ["114 đảng viên <- Huy hiệu Đảng", "3 đảng viên <- Huy hiệu Đảng +"],
    ),
    (
        "the lead, the caption and the body tell one fact",
        "Ông Mai Văn Hòa nhận Huy hiệu Đảng\n"
        "Chiều 3/2, Đảng ủy xã tổ chức lễ trao Huy hiệu 50 năm tuổi Đảng cho ông Mai Văn Hòa.\n"
        "Bí thư Đảng ủy xã Lê Văn An trao Huy hiệu cho ông Mai Văn Hòa. Ảnh: Thu Hà\n",
        [f"Mai Văn Hòa <- Huy hiệu Đảng 50 / {AN}"],
    ),
    (
        "who hands over to the group hands over to its members",
        "3 giảng viên được tặng danh hiệu Nhà giáo Ưu tú là: Mai Văn Hòa, Vũ Thị Lan, Hồ Văn Sáu.\n"
        "Đồng chí Lê Văn An, Bí thư Tỉnh ủy trao danh hiệu Nhà giáo Ưu tú cho 3 giảng viên. Ảnh: Thu Hà\n",
        [f"{who} <- Nhà giáo ưu tú / {AN}" for who in ("3 giảng viên", "Mai Văn Hòa", "Vũ Thị Lan", "Hồ Văn Sáu")],
    ),
    (
        "the comrades are those of whom more is told",
        "4 đồng chí được tặng Huy hiệu 30 năm tuổi Đảng.\n"
        "Đồng chí Lê Văn An, Bí thư Đảng ủy trao Huy hiệu Đảng cho các đồng chí. Ảnh: Thu Hà\n",
        [f"4 đồng chí <- Huy hiệu Đảng 30 / {AN}"],
    ),
    (
        "guests of a ceremony hand over nothing",
        "Ông Lê Văn An dự lễ trao Huy hiệu 30 năm tuổi Đảng cho bà Vũ Thị Lan.",
        ["Vũ Thị Lan <- Huy hiệu Đảng 30"],
    ),
    (
        "pronouns",
        "Ông Mai Văn Hòa sinh năm 1950, quê ở Phú Mỹ. Năm 1985, ông được tặng Huân chương Chiến công hạng Ba "
        "và Huy chương "
        "Quân kỳ quyết thắng.",
        ["Mai Văn Hòa <- Huân chương Chiến công Ba", "Mai Văn Hòa <- Huy chương Quân kỳ quyết thắng"],
    ),
    (
        "of those named last, one whose form of address is not told",
        "Bà Trần Thị Bình, Hiệu trưởng, phát biểu. Ông Lê Văn An thăm PGS Vũ Thị Lan. Bà được tặng Huân chương Lao động.",
        ["Vũ Thị Lan <- Huân chương Lao động"],
    ),
    (
        "the subject stands behind",
        "Nhận Huy hiệu 50 năm tuổi Đảng đợt này có các đồng chí: Mai Văn Hòa, Vũ Thị Lan.",
        ["Mai Văn Hòa <- Huy hiệu Đảng 50", "Vũ Thị Lan <- Huy hiệu Đảng 50"],
    ),
    (
        "award first in a list",
        "+ Huy hiệu 40 năm tuổi Đảng: đồng chí Mai Văn Hòa, đồng chí Vũ Thị Lan;\n+ Bằng khen của Bộ Y tế: "
        "11 tập thể, 12 cá nhân.",
        [
            "Mai Văn Hòa <- Huy hiệu Đảng 40",
            "Vũ Thị Lan <- Huy hiệu Đảng 40",
            "11 tập thể <- Bằng khen của Bộ Y tế",
            "12 cá nhân <- Bằng khen của Bộ Y tế",
        ],
    ),
    (
        "headings with lists under them",
        "UBND tỉnh công bố quyết định khen thưởng\n"
        "Danh sách các tập thể, cá nhân được tặng Huân chương Lao động hạng Ba:\n"
        "1. Ông Mai Văn Hòa, Giám đốc Sở Y tế\n"
        "2. Sở Tài chính\n"
        "Bằng khen của Thủ tướng Chính phủ:\n"
        "- Trường THPT Tân Phú, huyện Phú Mỹ\n"
        "- Bà Vũ Thị Lan\n"
        "Hội nghị đã nghe báo cáo tổng kết phong trào thi đua yêu nước của tỉnh trong năm qua và bàn phương hướng.\n",
        [
            "Mai Văn Hòa <- Huân chương Lao động Ba",
            "Sở Tài chính <- Huân chương Lao động Ba",
            "Trường THPT Tân Phú <- Bằng khen của Thủ tướng Chính phủ",
            "Vũ Thị Lan <- Bằng khen của Thủ tướng Chính phủ",
        ],
    ),
    (
        "X trao A của Y do ... tặng",
        "Đại sứ Lê Văn An vinh dự được trao Huân chương Hữu nghị do Chủ tịch nước tặng giáo sư Mai Văn Hòa.",
        [f"Mai Văn Hòa <- Huân chương Hữu nghị / {AN}"],
    ),
    (
        "a decree hands nothing over",
        "Chủ tịch UBND tỉnh Lê Văn An quyết định tặng Bằng khen cho 22 cá nhân.",
        ["22 cá nhân <- Bằng khen của Chủ tịch UBND tỉnh"],
    ),
    (
        "a list of awards over semicolons",
        "Kho 45 đã vinh dự được Đảng, Nhà nước tặng nhiều phần thưởng như: Huân chương Chiến công hạng Nhì; "
        "02 Bằng khen của Bộ Y tế; Cờ thi đua của Chính phủ và nhiều phần thưởng khác do địa phương trao tặng.",
        [
            "Kho 45 <- Huân chương Chiến công Nhì",
            "Kho 45 <- Bằng khen của Bộ Y tế",
            "Kho 45 <- Cờ thi đua của Chính phủ",
        ],
    ),
    (
        "the family takes it, the dead is honoured",
        "Đại tá Lê Văn An trao Huân chương Dũng cảm truy tặng cho gia đình liệt sĩ Mai Văn Hòa. Ngày 5/3, Trung ương "
        "Đoàn truy tặng Huy hiệu Tuổi trẻ dũng cảm cho gia đình.",
        [
            f"Mai Văn Hòa <- Huân chương Dũng cảm + / {AN}",
            "Mai Văn Hòa <- Huy hiệu Tuổi trẻ dũng cảm +",
        ],
    ),
    (
        "who receives for somebody else receives nothing",
        "Bà Vũ Thị Lan nhận Huân chương Dũng cảm truy tặng cho chồng.",
        [],
    ),
    (
        "as many recipients as awards",
        "Sở Y tế trao 2 Kỷ niệm chương Vì sức khỏe nhân dân và 3 Bằng khen tặng các cá nhân của Viện Phú Hòa.",
        ["2 cá nhân <- Kỷ niệm chương Vì sức khỏe nhân dân", "3 cá nhân <- Bằng khen của Sở Y tế"],
    ),
    (
        "a sentence that names those of the sentence before",
        "Tám giáo sư vừa được trao tặng Huân chương Hữu nghị. Đó là các giáo sư Jan Novák, Mai Văn Hòa và Vũ Thị Lan.",
        [f"{who} <- Huân chương Hữu nghị" for who in ("8 giáo sư", "Jan Novák", "Mai Văn Hòa", "Vũ Thị Lan")],
    ),
    (
        "a list under a heading of honours",
        "Sở Y tế đã tặng Giấy khen cho các tập thể.\nDanh sách các tập thể được khen thưởng:\n1. Bệnh viện Phú Hòa\n"
        "2. Trạm Y tế xã Tân Phú\n",
        ["Bệnh viện Phú Hòa <- Giấy khen của Sở Y tế", "Trạm Y tế xã Tân Phú <- Giấy khen của Sở Y tế"],
    ),
    (
        "awards alone, behind those of the sentence before",
        "Ông Mai Văn Hòa được tặng Huân chương Lao động hạng Ba. Trong đó có Giải thưởng Nhà nước, Huy hiệu 50 năm "
        "tuổi Đảng.",
        [
            "Mai Văn Hòa <- Huân chương Lao động Ba",
            "Mai Văn Hòa <- Giải thưởng Nhà nước",
            "Mai Văn Hòa <- Huy hiệu Đảng 50",
        ],
    ),
    (
        "the awards of a death notice",
        "Đồng chí Mai Văn Hòa đã từ trần ngày 3/2.\nHuân chương Độc lập hạng Nhất, Huy hiệu 60 năm tuổi Đảng và nhiều "
        "phần thưởng cao quý khác.\n",
        ["Mai Văn Hòa <- Huân chương Độc lập Nhất", "Mai Văn Hòa <- Huy hiệu Đảng 60"],
    ),
    (
        "stage names in a list",
        "Các nghệ sĩ Vũ Thị Lan, Thanh Hà và Mai Trang được phong tặng danh hiệu Nghệ sĩ Ưu tú.",
        [f"{who} <- Nghệ sĩ ưu tú" for who in ("Vũ Thị Lan", "Thanh Hà", "Mai Trang")],
    ),
    (
        "a title before the names of a list is no award",
        "2 nghệ sĩ được phong tặng danh hiệu NSND gồm các nghệ sĩ ưu tú (NSƯT): Vũ Thị Lan, Mai Văn Hòa.",
        [f"{who} <- Nghệ sĩ nhân dân" for who in ("2 nghệ sĩ", "Vũ Thị Lan", "Mai Văn Hòa")],
    ),
    (
        "names behind a noun for people",
        "Bộ Y tế tổ chức lễ trao bằng khen cho hai lão nông Mai Văn Hòa và Vũ Văn Lân.",
        [f"{who} <- Bằng khen của Bộ Y tế" for who in ("2 lão nông", "Mai Văn Hòa", "Vũ Văn Lân")],
    ),
    (
        "a given name, and one of several",
        "Anh Mai Văn Hòa sinh năm 1990. Năm 2019 Hòa nhận danh hiệu Chiến sĩ thi đua cơ sở. Sunworld là một trong số 4 "
        "doanh nghiệp vinh dự nhận Cờ thi đua của Chính phủ.",
        [
            "Mai Văn Hòa <- Chiến sĩ thi đua cơ sở",
            "Sunworld <- Cờ thi đua của Chính phủ",
            "4 doanh nghiệp <- Cờ thi đua của Chính phủ",
        ],
    ),
    (
        "what has happened behind what is planned",
        "Trong đợt xét chọn này, trường đã trao Giải thưởng Trần Lộc cho khóa luận của Mai Văn Hòa và Vũ Thị Lan (khoa "
        "Toán) đoạt giải khóa luận xuất sắc; Hồ Văn Sáu (khoa Văn) đoạt giải luận văn xuất sắc.",
        [f"{who} <- Giải thưởng Trần Lộc" for who in ("Mai Văn Hòa", "Vũ Thị Lan", "Hồ Văn Sáu")],
    ),
    (
        "who hands it over, not who decided",
        "Thủ tướng Đỗ Văn Bình đã tặng Bằng khen cho ông Mai Văn Hòa.\nSáng 3/2, ông Lê Văn An trao Bằng khen của Thủ "
        "tướng Đỗ Văn Bình cho ông Mai Văn Hòa.\n",
        [f"Mai Văn Hòa <- Bằng khen của Thủ tướng / {AN}"],
    ),
]


@pytest.mark.parametrize(("raw", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_construct(raw: str, expected: list[str]) -> None:
    assert in_news(raw) == expected


NEGATIVE = [
    "Cơ quan này đề nghị không trao Huân chương Độc lập hạng Nhì cho ông Mai Văn Hòa.",
    "Lễ trao Huân chương Dũng cảm. Ảnh: MAI HÒA",
    "Hằng năm, Giải thưởng “Gương sáng” được trao cho một giáo viên của mỗi tỉnh.",
    "Trường đã khen thưởng cho 3 cán bộ hướng dẫn sinh viên đoạt Giải thưởng Mai Văn Hòa.",
    "Nhiều cá nhân đã được phong tặng danh hiệu Anh hùng Lao động.",
    "Giải thưởng sẽ bao gồm 1 giải Nhất, 2 giải Nhì Cuộc thi Viết về rừng.",
    "Mẹ Teresa từng đạt giải Nobel Hòa bình khi ông Mai Văn Hòa còn nhỏ.",
    "Hội đồng Thi đua đề nghị Chủ tịch nước xét tặng Huân chương Lao động cho 12 tập thể.",
    "Chủ tịch UBND tỉnh trình Thủ tướng Chính phủ tặng Bằng khen cho ông Mai Văn Hòa.",
    "Đội tuyển giành 2 huy chương vàng, 3 huy chương bạc tại giải vô địch.",
    "Công ty Sao Mai tài trợ giải thưởng trị giá 100 triệu đồng cho 5 thí sinh.",
    "Ông Lê Văn An trao 20 suất quà, tặng hoa và tiền cho 20 hộ nghèo.",
    "Bí thư Tỉnh ủy Lê Văn An trao quyết định bổ nhiệm cho ông Mai Văn Hòa.",
    "Đoàn đã thăm, tặng quà các Mẹ Việt Nam anh hùng và Anh hùng Lao động Mai Văn Hòa.",
    "Nhà giáo Ưu tú Mai Văn Hòa phát biểu tại buổi gặp mặt.",
    "Vé số trúng giải nhất trị giá 30 triệu đồng được bán cho 2 người.",
    "Bộ phim giành được danh hiệu Phim hay nhất năm.",
    "Mô hình phát huy hiệu quả, được 20 hộ dân áp dụng.",
    "Huân chương Sao vàng là huân chương cao quý nhất, để tặng cho cá nhân có công lao to lớn.",
    "Hội thi Bí thư chi bộ giỏi diễn ra sáng 5/3. Học sinh giỏi tỉnh: 31 em đạt giải, trong đó có 3 giải Nhất.",
    "Sở khen thưởng cho 5 giáo viên hướng dẫn những em đoạt Giải thưởng Mai Văn Hòa, gồm: ông Lê Văn An.",
    "Có 9 em đạt HSG tỉnh (gồm 4 giải Nhất, 5 giải Nhì). Trường cũng dự Cuộc thi Sáng tạo trẻ Phú Hòa.",
    "Bà Vũ Thị Lan nhận được thông báo của cơ quan: Gia đình anh chị được nhận giấy khen.",
    "Bà Vũ Thị Lan được nhắc đến với danh hiệu “Cô Tấm”.",
    "Ông Lê Văn An chúc mừng Trường nhân dịp 60 năm thành lập và được tặng Huân chương Lao động hạng Nhất.",
    "Ông Lê Văn An từng nhận giải thưởng của Hội Nhà văn Phú Hòa (Hội Văn học Phú Mỹ).",
    "Dự lễ có các nhà khoa học, các tác giả của các công trình được tặng Giải thưởng Nhà nước.",
    "Đạt giải Nhất Liên hoan chim cảnh Phú Hòa là ông Lê Văn An.",
    "Ông Lê Văn An nhận danh hiệu “Nhà thiết kế trò chơi hay nhất”.",
    "Giải thưởng “vinh danh” được trao cho bà Vũ Thị Lan.",
]


@pytest.mark.parametrize("raw", NEGATIVE)
def test_what_is_no_record(raw: str) -> None:
    assert records(raw) == []


def test_an_article_without_award_words_costs_no_reading() -> None:
    assert records("Sáng 3/2, ông Lê Văn An dự khai mạc hội chợ xuân.") == []


def test_records_rest_on_spans_of_the_text() -> None:
    text = Text("Ông Lê Văn An trao Huy hiệu 30 năm tuổi Đảng cho bà Vũ Thị Lan.")
    hits = lexicon().scan(text)
    (draft,) = find_recipients(text, hits, find_people(text, hits))
    assert [(text.view[s:e], rule) for s, e, rule in draft.spans] == [
        ("Vũ Thị Lan", "award-active"),
        ("Huy hiệu 30 năm tuổi Đảng", "party-badge"),
    ]
    assert draft.award.id == "huy-hieu-dang"
    assert draft.award.text == "Huy hiệu 30 năm tuổi Đảng"
    assert draft.honorific == "bà"
