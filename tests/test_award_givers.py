"""Recipients: who gives an award, decisions and plans, each construct beside the records. All names are invented."""

from __future__ import annotations

import pytest
from test_recipients import in_news

# (construct, text, records)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a ministry with a comma",
        "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch tặng Bằng khen cho 5 tập thể.",
        ["5 tập thể <- Bằng khen của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch"],
    ),
    (
        "a ministry with a dash",
        "7 tập thể được Bộ Lao động - Thương binh và Xã hội tặng Bằng khen.",
        ["7 tập thể <- Bằng khen của Bộ Lao động - Thương binh và Xã hội"],
    ),
    (
        "three givers of one award",
        "Bà Lê Thị Hoa nhiều lần được tặng Bằng khen của Thủ tướng Chính phủ, Bộ Y tế, UBND tỉnh Phú Hòa…",
        [
            "Lê Thị Hoa <- Bằng khen của Thủ tướng Chính phủ",
            "Lê Thị Hoa <- Bằng khen của Bộ Y tế",
            "Lê Thị Hoa <- Bằng khen của UBND tỉnh Phú Hòa",
        ],
    ),
    (
        "who issues a decision",
        "Chủ tịch UBND tỉnh Phú Hòa đã ban hành Quyết định số 29/QĐ-UBND ngày 6/1/2026 về việc tặng Bằng "
        "khen cho 5 tập thể.",
        ["5 tập thể <- Bằng khen của Chủ tịch UBND tỉnh Phú Hòa"],
    ),
    (
        "an office in small letters",
        "Hôm qua chủ tịch UBND tỉnh Phú Hòa đã tặng bằng khen cho 5 tập thể.",
        ["5 tập thể <- Bằng khen của chủ tịch UBND tỉnh Phú Hòa"],
    ),
    (
        "who signs a decision",
        "Chủ tịch UBND tỉnh Phú Hòa Lê Văn An đã ký Quyết định số 29 về việc tặng Bằng khen cho 5 tập thể.",
        ["5 tập thể <- Bằng khen của Chủ tịch UBND tỉnh Phú Hòa"],
    ),
    (
        "the giver before the name",
        "Bộ Chỉ huy tỉnh trao Kỷ niệm chương của Bộ Tư lệnh Biên phòng “Vì bình yên biên giới” cho 4 cá nhân.",
        ["4 cá nhân <- Kỷ niệm chương Vì bình yên biên giới"],
    ),
    (
        "the short form of an award's words",
        "Bộ Tư lệnh Hải quân tổ chức lễ trao danh hiệu Anh hùng Lực lượng vũ trang nhân dân (LLVTND) tặng 7 cá nhân.",
        ["7 cá nhân <- Anh hùng Lực lượng vũ trang nhân dân"],
    ),
    (
        "five, not a year",
        "Dịp này, năm tập thể và một cá nhân được tặng Bằng khen của Bộ Công an. Trong năm, đơn vị được khen.",
        ["5 tập thể <- Bằng khen của Bộ Công an", "1 cá nhân <- Bằng khen của Bộ Công an"],
    ),
    (
        "a monk told by his title",
        "Hòa thượng Thích Thiện Tâm, trụ trì chùa Phú Hòa, viên tịch. Hòa thượng đã được tặng Huân chương "
        "Độc lập hạng Nhất.",
        ["Thích Thiện Tâm <- Huân chương Độc lập Nhất"],
    ),
    (
        "decided, and given",
        "Ban Thường vụ Tỉnh ủy đã xét tặng, truy tặng Huy hiệu Đảng cho 105 đảng viên.",
        ["105 đảng viên <- Huy hiệu Đảng"],
    ),
    (
        "a file that proposes",
        "Chính phủ đã thông qua hồ sơ đề nghị của tỉnh, Chủ tịch nước phong tặng danh hiệu Nghệ nhân nhân "
        "dân cho 3 cá nhân.",
        ["3 cá nhân <- Nghệ nhân nhân dân"],
    ),
    (
        "what a body was called before",
        "Chủ tịch nước tặng Huân chương Chiến công hạng Nhì cho Ban An ninh quận Tân Yên (tiền thân của "
        "Công an quận Phú Hòa) và liệt sĩ Lê Văn An.",
        ["Ban An ninh quận Tân Yên <- Huân chương Chiến công Nhì", "Lê Văn An <- Huân chương Chiến công Nhì"],
    ),
    (
        "a unit and the one above it, hosting",
        "Sáng 5/6, Trung đoàn 5, Sư đoàn 9 tổ chức lễ kỷ niệm 30 năm thành lập và đón nhận Huân chương Lao "
        "động hạng Nhì.",
        ["Trung đoàn 5 <- Huân chương Lao động Nhì"],
    ),
    (
        "a unit and the one above it, in a jubilee",
        "Sáng 5/6 diễn ra lễ kỷ niệm 30 năm thành lập Tàu 16, Vùng 2 Hải quân và đón nhận Huân chương Lao "
        "động hạng Nhì.",
        ["Tàu 16 <- Huân chương Lao động Nhì"],
    ),
    (
        "a place in a jubilee",
        "Sáng 5/6 diễn ra lễ kỷ niệm 30 năm thành lập huyện Tân Yên và đón nhận Huân chương Lao động hạng Nhì.",
        ["huyện Tân Yên <- Huân chương Lao động Nhì"],
    ),
    (
        "words of a body's work that are words of the clause too",
        "Ngân hàng Chính sách xã hội tỉnh Phú Hòa và Đoàn Nghi lễ Quân đội được tặng Huân chương Lao động hạng Nhì.",
        [
            "Ngân hàng Chính sách xã hội tỉnh Phú Hòa <- Huân chương Lao động Nhì",
            "Đoàn Nghi lễ Quân đội <- Huân chương Lao động Nhì",
        ],
    ),
    (
        "a commission of the party, not organisers",
        "Ban Tổ chức Tỉnh ủy Phú Hòa được tặng Huân chương Lao động hạng Nhì. Ban tổ chức trao giải Nhất "
        "cho 2 thí sinh.",
        ["Ban Tổ chức Tỉnh ủy Phú Hòa <- Huân chương Lao động Nhì"],
    ),
    (
        "a firm by its brand",
        "Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho Viettel Phú Hòa và VNPT Tân Yên.",
        ["Viettel Phú Hòa <- Huân chương Lao động Nhì", "VNPT Tân Yên <- Huân chương Lao động Nhì"],
    ),
    (
        "a giver whose name holds a word of the clause",
        "5 tập thể vinh dự nhận Bằng khen do Bộ Thông tin và Truyền thông trao tặng.",
        ["5 tập thể <- Bằng khen của Bộ Thông tin và Truyền thông"],
    ),
    (
        "who leads a body receives for it",
        "Đại diện lãnh đạo, cán bộ Công ty Than Tân Yên đón nhận Cờ thi đua của Chính phủ.",
        ["Công ty Than Tân Yên <- Cờ thi đua của Chính phủ"],
    ),
    (
        "a board receives for its school",
        "Ban Giám hiệu Trường THPT Tân Yên đón nhận Huân chương Lao động hạng Nhì.",
        ["Trường THPT Tân Yên <- Huân chương Lao động Nhì"],
    ),
    (
        "a body before a colon",
        "Sở Y tế Phú Hòa: Kỷ niệm 30 năm thành lập và đón nhận Huân chương Lao động hạng Nhì",
        ["Sở Y tế Phú Hòa <- Huân chương Lao động Nhì"],
    ),
    (
        "whom a hero saved",
        "Truy tặng Huân chương Dũng cảm cho em Lê Văn Nam cứu 3 bạn khỏi đuối nước.",
        ["Lê Văn Nam <- Huân chương Dũng cảm +"],
    ),
    (
        "houses of worship",
        "Tòa thánh Phú Hòa và Tịnh xá Tân Yên được tặng Huân chương Lao động hạng Nhì.",
        ["Tòa thánh Phú Hòa <- Huân chương Lao động Nhì", "Tịnh xá Tân Yên <- Huân chương Lao động Nhì"],
    ),
    (
        "those of a body who win a contest",
        "Học sinh Trường THPT Tân Yên đoạt giải Nhất Hội thi Tin học trẻ.",
        [],
    ),
    (
        "awards of nobody named",
        "Bệnh viện Phú Hòa được Nhà nước tặng Huân chương Lao động hạng Nhì cùng nhiều bằng khen, cờ thi  "
        "đua của các bộ, ngành.",
        ["Bệnh viện Phú Hòa <- Huân chương Lao động Nhì"],
    ),
    (
        "a row of commas and semicolons",
        "5 tập thể được tặng Cờ thi đua của UBND tỉnh gồm: UBND huyện Tân Yên, UBND huyện Phú Mỹ; Sở Nội  vụ; Sở Y tế.",
        [
            "5 tập thể <- Cờ thi đua của UBND tỉnh",
            "UBND huyện Tân Yên <- Cờ thi đua của UBND tỉnh",
            "UBND huyện Phú Mỹ <- Cờ thi đua của UBND tỉnh",
            "Sở Nội vụ <- Cờ thi đua của UBND tỉnh",
            "Sở Y tế <- Cờ thi đua của UBND tỉnh",
        ],
    ),
    (
        "teams",
        "Đội tuyển bóng đá nữ Việt Nam được Chủ tịch nước tặng Huân chương Lao động hạng Nhì.",
        ["Đội tuyển bóng đá nữ Việt Nam <- Huân chương Lao động Nhì"],
    ),
    (
        "the family of the dead receives",
        "Đại diện gia đình cố Thiếu tướng Trần Văn Bình nhận Huân chương Lao động hạng Nhì truy tặng.",
        ["Trần Văn Bình <- Huân chương Lao động Nhì +"],
    ),
    (
        "parts of a number in brackets",
        "Quận ủy trao Huy hiệu Đảng cho 15 đồng chí (1 đồng chí 70 năm, 4 đồng chí 60 năm, 10 đồng chí 50  "
        "năm tuổi Đảng).",
        [
            "15 đồng chí <- Huy hiệu Đảng",
            "1 đồng chí <- Huy hiệu Đảng 70",
            "4 đồng chí <- Huy hiệu Đảng 60",
            "10 đồng chí <- Huy hiệu Đảng 50",
        ],
    ),
    (
        "a contest by what one does in it",
        "Kết thúc Cuộc thi tìm hiểu pháp luật, Ban Tổ chức trao giải Nhất cho đội Trường THPT Tân Yên.",
        ["Trường THPT Tân Yên <- Giải Cuộc thi tìm hiểu pháp luật Nhất"],
    ),
    (
        "a contest before its verb",
        "Ban Tổ chức Cuộc thi viết về Đảng trao giải Nhất cho thí sinh Lê Văn An. Ban Tổ chức Hội thi cán  "
        "bộ Đoàn giỏi trao giải Nhì cho thí sinh Trần Thị Hoa.",
        ["Lê Văn An <- Giải Cuộc thi viết về Đảng Nhất", "Trần Thị Hoa <- Giải Hội thi cán bộ Đoàn giỏi Nhì"],
    ),
    (
        "bodies by their work in small letters",
        "Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh Phú Hòa, Trung tâm Dịch vụ việc làm tỉnh, Trường  "
        "Phổ thông dân tộc bán trú THCS Tân Yên được tặng Huân chương Lao động hạng Ba.",
        [
            "Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh Phú Hòa <- Huân chương Lao động Ba",
            "Trung tâm Dịch vụ việc làm tỉnh <- Huân chương Lao động Ba",
            "Trường Phổ thông dân tộc bán trú THCS Tân Yên <- Huân chương Lao động Ba",
        ],
    ),
    (
        "firms with commas in their names, behind semicolons",
        "Công ty Cổ phần Xây dựng Phú Hòa; Công ty TNHH Sản xuất, Thương mại và Dịch vụ Tân Yên được tặng  "
        "Huân chương Lao động hạng Ba.",
        [
            "Công ty Cổ phần Xây dựng Phú Hòa <- Huân chương Lao động Ba",
            "Công ty TNHH Sản xuất, Thương mại và Dịch vụ Tân Yên <- Huân chương Lao động Ba",
        ],
    ),
    (
        "fire brigades and schools of two levels",
        "Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ và Trường THCS & THPT Tân Yên được tặng  "
        "Huân chương Lao động hạng Ba.",
        [
            "Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ <- Huân chương Lao động Ba",
            "Trường THCS & THPT Tân Yên <- Huân chương Lao động Ba",
        ],
    ),
    (
        "units of the forces by arm and number",
        "Năm 2020, Trung đoàn Bộ binh 2, Lữ đoàn Công binh 575 và Vùng Cảnh sát biển 3 vinh dự được tặng  "
        "Huân chương Chiến công hạng Ba.",
        [
            "Trung đoàn Bộ binh 2 <- Huân chương Chiến công Ba",
            "Lữ đoàn Công binh 575 <- Huân chương Chiến công Ba",
            "Vùng Cảnh sát biển 3 <- Huân chương Chiến công Ba",
        ],
    ),
    (
        "offices of two bodies",
        "Văn phòng HĐND và UBND huyện Tân Yên, Quỹ Bảo trợ trẻ em tỉnh và Trung tâm Học tập cộng đồng xã  "
        "Phú Mỹ được tặng Huân chương Chiến công hạng Ba.",
        [
            "Văn phòng HĐND và UBND huyện Tân Yên <- Huân chương Chiến công Ba",
            "Quỹ Bảo trợ trẻ em tỉnh <- Huân chương Chiến công Ba",
            "Trung tâm Học tập cộng đồng xã Phú Mỹ <- Huân chương Chiến công Ba",
        ],
    ),
]

# what is planned or only discussed
NEGATIVE = [
    "UBND tỉnh Phú Hòa thống nhất phương án tổ chức lễ kỷ niệm 30 năm thành lập và đón nhận Huân chương Lao động hạng Nhất.",
    "Trong nhiệm kỳ, xã Phú Hòa đã xét đề nghị tặng Huy hiệu Đảng cho 120 đồng chí.",
    "Việc xét tặng Huân chương Lao động cho các tập thể được thực hiện hằng năm.",
]


@pytest.mark.parametrize(("raw", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_giver(raw: str, expected: list[str]) -> None:
    assert in_news(raw) == expected


@pytest.mark.parametrize("raw", NEGATIVE)
def test_plans_give_nothing(raw: str) -> None:
    assert in_news(raw) == []
