"""Recipients: who is meant where the news tells it in few words, each construct beside the records. All is invented."""

from __future__ import annotations

import pytest
from test_recipients import AN, in_news

# (construct, text, records)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "orders of one body in a line of its history",
        "Nhà trường đã được tặng nhiều phần thưởng:\n- Huân chương Lao động hạng Nhì, hạng Ba; Huân chương Độc lập "
        "hạng Ba cho Trường Cao đẳng Phú Hòa.\n- Huân chương Lao động hạng Ba cho Khoa Sư phạm.",
        [
            "Trường Cao đẳng Phú Hòa <- Huân chương Lao động Nhì",
            "Trường Cao đẳng Phú Hòa <- Huân chương Lao động Ba",
            "Trường Cao đẳng Phú Hòa <- Huân chương Độc lập Ba",
            "Khoa Sư phạm <- Huân chương Lao động Ba",
        ],
    ),
    (
        "an order with its meaning in brackets, the class behind",
        "Nước bạn trao Huân chương Sao Bắc (Huân chương Hữu nghị) hạng Nhì cho Sở Y tế tỉnh Phú Hòa.",
        ["Sở Y tế tỉnh Phú Hòa <- Huân chương Sao Bắc Nhì"],
    ),
    (
        "an order with its meaning and class in brackets",
        "Nước bạn trao Huân chương Sa-la-vân (Huân chương Hữu nghị hạng Nhì) cho Sở Y tế tỉnh Phú Hòa.",
        ["Sở Y tế tỉnh Phú Hòa <- Huân chương Hữu nghị Nhì"],
    ),
    (
        "rewarded with",
        "Đồng chí Mai Văn Hòa được khen thưởng: Huân chương Độc lập hạng Nhất, Huân chương Lao động hạng Ba.",
        ["Mai Văn Hòa <- Huân chương Độc lập Nhất", "Mai Văn Hòa <- Huân chương Lao động Ba"],
    ),
    (
        "without somebody",
        "UBND tỉnh tặng Bằng khen cho 5 tác giả (trong đó không có ông Mai Văn Hòa).",
        ["5 tác giả <- Bằng khen của UBND tỉnh"],
    ),
    (
        "one of those who are counted",
        "Cô Mai Thị Hoa, giáo viên Trường Tiểu học Hoa Sen - một trong 30 nhà giáo nhận Bằng khen của UBND tỉnh, "
        "xúc động chia sẻ.",
        ["Mai Thị Hoa <- Bằng khen của UBND tỉnh", "30 nhà giáo <- Bằng khen của UBND tỉnh"],
    ),
    (
        "somebody takes it for another one",
        "Ông Mai Văn Hòa - Phó Giám đốc Công ty Sao Mai (bên phải) thay mặt bà Lê Thị Bình nhận Bằng khen của UBND tỉnh.",
        ["Lê Thị Bình <- Bằng khen của UBND tỉnh"],
    ),
    (
        "somebody takes it for a firm",
        "Ông Mai Văn Hòa - Phó Giám đốc thay mặt SAO MAI BANK nhận Bằng khen của UBND tỉnh.",
        ["SAO MAI BANK <- Bằng khen của UBND tỉnh"],
    ),
    (
        "who stands for a firm is told first",
        "Đại diện Phubank, ông Mai Văn Hòa - Phó Giám đốc nhận Bằng khen của UBND tỉnh.",
        ["Phubank <- Bằng khen của UBND tỉnh"],
    ),
    (
        "an office stands for who holds it",
        "Ông Mai Văn Hòa được bầu làm Chủ tịch Hội Nông dân huyện Tân Yên. Tân Chủ tịch Hội Nông dân huyện Tân Yên "
        "từng được tặng Huân chương Lao động hạng Ba.",
        ["Mai Văn Hòa <- Huân chương Lao động Ba"],
    ),
    (
        "a name before an order",
        "Nước bạn trao cho ông Mai Văn Hòa Huân chương Hữu nghị.",
        ["Mai Văn Hòa <- Huân chương Hữu nghị"],
    ),
    (
        "a prize that is named after somebody",
        "Lễ trao Giải thưởng Lê Đình Chi được tổ chức chiều 5/8. Giải thưởng mang tên nhà toán học Lê Đình Chi. "
        "Ban Tổ chức trao giải thưởng cho ông Mai Văn Hòa.",
        ["Mai Văn Hòa <- Giải thưởng Lê Đình Chi"],
    ),
    (
        "a prize with a long name in small letters",
        "Sở Y tế nhận giải thưởng Ngân hàng hỗ trợ nông nghiệp sạch nhất Việt Nam.",
        ["Sở Y tế <- Giải thưởng Ngân hàng hỗ trợ nông nghiệp sạch nhất Việt Nam"],
    ),
    (
        "of those with one title and those with another one",
        "Riêng với những thầy cô giáo được phong tặng Nhà giáo ưu tú, lãnh đạo tỉnh mong các thầy cô giữ lửa nghề.",
        ["thầy cô giáo <- Nhà giáo ưu tú"],
    ),
    (
        "others are told beside those who are counted",
        "Nước bạn trao Huân chương Hữu nghị cho 20 cán bộ lãnh đạo, quản lý và giảng viên của Trường Cao đẳng Phú Hòa.",
        ["20 cán bộ <- Huân chương Hữu nghị"],
    ),
    (
        "several with their posts in one part of a row",
        "UBND tỉnh tặng Bằng khen cho 5 cá nhân. 4 cá nhân còn lại gồm ông Mai Văn Hòa - Giám đốc Sở Y tế, bà Lê Thị Bình "
        "- Giám đốc Sở Nội vụ (Phú Hòa), bà Đỗ Thị Nhung - Giám đốc Sở Xây dựng; ông Vũ Văn Lân - Giám đốc Sở Tư pháp.",
        [
            "5 cá nhân <- Bằng khen của UBND tỉnh",
            *(
                f"{who} <- Bằng khen của UBND tỉnh"
                for who in ("Mai Văn Hòa", "Lê Thị Bình", "Đỗ Thị Nhung", "Vũ Văn Lân")
            ),
        ],
    ),
    (
        "an office in short, and whole",
        "Thủ tướng tặng Bằng khen cho Sở Y tế. Thủ tướng Chính phủ tặng Bằng khen cho 7 cá nhân, trong đó 5 bác sĩ được "
        "tặng Bằng khen vì thành tích chữa bệnh.",
        [
            "Sở Y tế <- Bằng khen của Thủ tướng Chính phủ",
            "7 cá nhân <- Bằng khen của Thủ tướng Chính phủ",
            "5 bác sĩ <- Bằng khen của Thủ tướng Chính phủ",
        ],
    ),
    (
        "a title before its day",
        "Ông Mai Văn Hòa nhận danh hiệu Anh hùng Lao động. Ông nhận danh hiệu Anh hùng vào ngày 5/8/2010.",
        ["Mai Văn Hòa <- Anh hùng Lao động"],
    ),
    (
        "where those who are counted are from",
        "Ban Tổ chức trao danh hiệu “Nông dân giỏi” cho 63 nông dân thuộc 12 tỉnh, thành phố.",
        ["63 nông dân <- Nông dân giỏi"],
    ),
    (
        "so many bodies of the country",
        "Năm 2019, có 4 doanh nghiệp Việt Nam được tặng Huân chương Lao động hạng Ba.",
        ["4 doanh nghiệp <- Huân chương Lao động Ba"],
    ),
    (
        "who is praised for what a body has got",
        "Ông Mai Văn Hòa đánh giá cao Bệnh viện Phú Hòa đã vượt qua khó khăn, lập nhiều thành tích, được tặng Huân chương "
        "Lao động hạng Ba.",
        ["Bệnh viện Phú Hòa <- Huân chương Lao động Ba"],
    ),
    (
        "what kind of body it is that receives",
        "Sau 70 năm xây dựng, PHX là cơ quan nghiên cứu đầu tiên trong tỉnh vinh dự được tặng Huân chương Độc lập hạng Ba.",
        ["PHX <- Huân chương Độc lập Ba"],
    ),
    (
        "a body and its name abroad in brackets",
        "Công ty Tài chính Lotus Việt Nam (Lotus Finance) vừa nhận Bằng khen của UBND tỉnh.",
        ["Công ty Tài chính Lotus Việt Nam <- Bằng khen của UBND tỉnh"],
    ),
    (
        "works of the press, the last one by a paper",
        "Hai giải Nhất Cuộc thi Báo chí viết về đất nước thuộc về loạt bài “Mùa nước nổi” của tác giả Mai Văn Hòa và "
        "Diễn đàn “Giữ rừng” của báo Phú Hòa.",
        [
            "Mai Văn Hòa <- Giải Cuộc thi Báo chí viết về đất nước Nhất",
            "báo Phú Hòa <- Giải Cuộc thi Báo chí viết về đất nước Nhất",
        ],
    ),
    (
        "as many titles as people",
        "Chủ tịch nước đã ký quyết định phong tặng 7 danh hiệu Nghệ sĩ nhân dân và 25 danh hiệu Nghệ sĩ ưu tú cho các nghệ "
        "sĩ.",
        ["7 nghệ sĩ <- Nghệ sĩ nhân dân", "25 nghệ sĩ <- Nghệ sĩ ưu tú"],
    ),
    (
        "staff in capitals",
        "Có nhiều nữ CB, CCVC được vinh dự nhận Kỷ niệm chương “Vì sự nghiệp Y tế”.",
        ["CB, CCVC <- Kỷ niệm chương Vì sự nghiệp Y tế"],
    ),
    (
        "the head of a place takes what it is given",
        "Bí thư Huyện ủy Tân Yên Mai Văn Hòa nhận Huân chương Độc lập hạng Ba. Ông Lê Văn An trao Huân chương Độc lập hạng "
        "Ba cho Đảng bộ, chính quyền và nhân dân huyện Tân Yên.",
        [f"Đảng bộ, chính quyền và nhân dân huyện Tân Yên <- Huân chương Độc lập Ba / {AN}"],
    ),
    (
        "a publisher in short",
        "NXB Sông Xanh nhận Bằng khen của UBND tỉnh. Nhà xuất bản Sông Xanh được UBND tỉnh tặng Bằng khen.",
        ["NXB Sông Xanh <- Bằng khen của UBND tỉnh"],
    ),
    (
        "so many stand for all the others",
        "30 nhà giáo đại diện cho hơn 8.000 giáo viên, cán bộ ngành giáo dục Phú Hòa được tặng Bằng khen của UBND tỉnh.",
        ["30 nhà giáo <- Bằng khen của UBND tỉnh"],
    ),
    (
        "what an order is for the family",
        "Nhà nước truy tặng Huân chương Hồ Chí Minh cho cố nhạc sĩ Mai Văn Hòa. Việc truy tặng Huân chương Hồ Chí Minh là "
        "vinh dự cho gia đình và cho quê hương.",
        ["Mai Văn Hòa <- Huân chương Hồ Chí Minh +"],
    ),
    (
        "handed over, by the State conferred, on the flag",
        "Đồng chí Lê Văn An gắn Huân chương Lao động hạng Ba do Nhà nước trao tặng lên cờ truyền thống Trường Cao đẳng "
        "Phú Hòa.",
        [f"Trường Cao đẳng Phú Hòa <- Huân chương Lao động Ba / {AN}"],
    ),
    (
        "a title tells who gets another award",
        "UBND tỉnh tặng Bằng khen cho 20 công dân tiêu biểu với nhiều đóng góp.",
        ["20 công dân <- Bằng khen của UBND tỉnh"],
    ),
    (
        "a body is told in the words before the giver",
        "Tại lễ công bố thành lập Bệnh viện Phú Hòa, UBND tỉnh tặng Bằng khen cho ông Mai Văn Hòa.",
        ["Mai Văn Hòa <- Bằng khen của UBND tỉnh"],
    ),
    (
        "chosen and given",
        "Bà Lê Thị Bình - Giám đốc Công ty Sao Mai cũng được Hội Doanh nhân trẻ tỉnh bình chọn và trao tặng danh hiệu "
        "“Người quản lý giỏi”.",
        ["Lê Thị Bình <- Người quản lý giỏi"],
    ),
    (
        "the family of somebody by the given name",
        "Em Mai Văn Hòa lao xuống suối cứu bạn. Hội đồng Đội tỉnh trao Bằng khen của UBND tỉnh cho gia đình Hòa.",
        ["Mai Văn Hòa <- Bằng khen của UBND tỉnh"],
    ),
    (
        "after death, told of the noun alone",
        "Ông Lê Văn An trao Huân chương Dũng cảm cho gia đình em Mai Văn Hòa. Lễ truy tặng Huân chương Dũng cảm cho em được "
        "tổ chức tại xã.",
        [f"Mai Văn Hòa <- Huân chương Dũng cảm + / {AN}"],
    ),
    (
        "the edition of a prize",
        "Sở Y tế nhận Giải thưởng Sông Xanh lần thứ 20 năm 2019.",
        ["Sở Y tế <- Giải thưởng Sông Xanh"],
    ),
    (
        "a force in small letters",
        "Chủ tịch nước tặng danh hiệu “Anh hùng lực lượng vũ trang nhân dân” cho lực lượng công an chi viện mặt trận "
        "miền Đông.",
        ["lực lượng công an chi viện mặt trận miền Đông <- Anh hùng Lực lượng vũ trang nhân dân"],
    ),
    (
        "examples, told again as faces",
        "30 gương cán bộ được tặng Bằng khen của UBND tỉnh. 30 gương mặt được tặng Bằng khen của UBND tỉnh.",
        ["30 gương <- Bằng khen của UBND tỉnh"],
    ),
    (
        "an association with a task in small letters",
        "Tập thể Hội bảo vệ quyền trẻ em Phú Hòa nhận Huân chương Lao động hạng Ba.",
        ["Hội bảo vệ quyền trẻ em Phú Hòa <- Huân chương Lao động Ba"],
    ),
    (
        "for the staff of a body",
        "Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho cán bộ, viên chức Bệnh viện Phú Hòa.",
        ["Bệnh viện Phú Hòa <- Huân chương Lao động Nhì"],
    ),
    (
        "who confers is told over the list",
        "Danh sách tập thể, cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen:\n1. Sở Nội vụ\n2. Ông Mai Văn Hòa, Giám đốc Sở Y tế",
        ["Sở Nội vụ <- Bằng khen của Chủ tịch UBND tỉnh", "Mai Văn Hòa <- Bằng khen của Chủ tịch UBND tỉnh"],
    ),
    (
        "badges behind a dash, of one and of several",
        "Tỉnh ủy tổ chức lễ trao Huy hiệu Đảng cho 3 đồng chí, gồm: đồng chí Mai Văn Hòa - Huy hiệu 60 năm tuổi Đảng; các "
        "đồng chí Vũ Văn Lân, Đỗ Thị Cúc - Huy hiệu 50 năm tuổi Đảng.",
        [
            "3 đồng chí <- Huy hiệu Đảng",
            "Mai Văn Hòa <- Huy hiệu Đảng 60",
            "Vũ Văn Lân <- Huy hiệu Đảng 50",
            "Đỗ Thị Cúc <- Huy hiệu Đảng 50",
        ],
    ),
    (
        "praised so often, and a row of givers",
        "Trường Phú Hòa đã 2 lần được tuyên dương Tập thể lao động xuất sắc; được Bộ Y tế tặng Bằng khen; Thủ tướng Chính "
        "phủ tặng Bằng khen; nhiều năm liền được UBND tỉnh tặng Cờ thi đua.",
        [
            "Trường Phú Hòa <- Tập thể Lao động xuất sắc",
            "Trường Phú Hòa <- Bằng khen của Bộ Y tế",
            "Trường Phú Hòa <- Bằng khen của Thủ tướng Chính phủ",
            "Trường Phú Hòa <- Cờ thi đua của UBND tỉnh",
        ],
    ),
    (
        "another deed behind the list",
        "UBND huyện tặng Giấy khen cho 10 tập thể và 18 cá nhân; UBND xã khen thưởng 7 hộ gia đình.",
        ["10 tập thể <- Giấy khen của UBND huyện", "18 cá nhân <- Giấy khen của UBND huyện"],
    ),
    (
        "teams of places",
        "Hội thi Dân vận khéo năm 2022 kết thúc, đội thi huyện Tân Yên đạt giải Nhất, đội thi thành phố Phú Hòa và đội thi "
        "huyện Mường Bang đạt giải Nhì.",
        [
            "đội thi huyện Tân Yên <- Giải Hội thi Dân vận khéo Nhất",
            "đội thi thành phố Phú Hòa <- Giải Hội thi Dân vận khéo Nhì",
            "đội thi huyện Mường Bang <- Giải Hội thi Dân vận khéo Nhì",
        ],
    ),
    (
        "bodies and a family",
        "Chi hội Phụ nữ thôn Đông, Hội Người cao tuổi phường Tân Lợi và gia đình ông Mai Văn Hòa được UBND phường tặng Giấy "
        "khen.",
        [
            f"{who} <- Giấy khen của UBND phường"
            for who in ("Chi hội Phụ nữ thôn Đông", "Hội Người cao tuổi phường Tân Lợi", "Mai Văn Hòa")
        ],
    ),
    (
        "artists with their titles in a row",
        "Nghệ sĩ Nhân dân Mai Văn Hòa, Nghệ sĩ Ưu tú Vũ Thị Lan được trao Giải thưởng Sông Xanh.",
        ["Mai Văn Hòa <- Giải thưởng Sông Xanh", "Vũ Thị Lan <- Giải thưởng Sông Xanh"],
    ),
    (
        "firms without a head word in a row",
        "PHX Sông Xanh, Lotusbank và Vinasao được tặng Bằng khen của UBND tỉnh.",
        [f"{who} <- Bằng khen của UBND tỉnh" for who in ("PHX Sông Xanh", "Lotusbank", "Vinasao")],
    ),
    (
        "a post before 'vinh dự'",
        "Ông Mai Văn Hòa, Hiệu trưởng nhà trường vinh dự đón nhận Huân chương Lao động hạng Nhì.",
        ["Mai Văn Hòa <- Huân chương Lao động Nhì"],
    ),
    (
        "titles of a sector, certificates for some years",
        "Ông Mai Văn Hòa đạt danh hiệu Chiến sĩ thi đua ngành Y tế. Sở Y tế được tặng Giấy khen 5 năm, giai đoạn 2015-2019 "
        "của UBND thành phố Phú Hòa.",
        ["Mai Văn Hòa <- Chiến sĩ thi đua ngành Y tế", "Sở Y tế <- Giấy khen của UBND thành phố Phú Hòa"],
    ),
    (
        "several years of one award",
        "Sở Y tế được tặng Huân chương Lao động hạng Ba. Năm 2016, 2018 được tặng Bằng khen của UBND tỉnh.",
        ["Sở Y tế <- Huân chương Lao động Ba", "Sở Y tế <- Bằng khen của UBND tỉnh"],
    ),
    (
        "the one award of an article, not named again",
        "132 mẹ được phong tặng danh hiệu Bà mẹ Việt Nam anh hùng. Đợt này, huyện Tân Yên có 1 mẹ được phong tặng, 8 "
        "mẹ truy tặng; thị xã Phú Hòa có 8 mẹ được truy tặng.",
        [
            "132 mẹ <- Bà mẹ Việt Nam anh hùng",
            "1 mẹ <- Bà mẹ Việt Nam anh hùng",
            "8 mẹ <- Bà mẹ Việt Nam anh hùng +",
            "8 mẹ <- Bà mẹ Việt Nam anh hùng +",
        ],
    ),
    (
        "a career in short",
        "Ông Mai Văn Hòa sinh năm 1934. Ông được phong giáo sư năm 1976; Nhà giáo Nhân dân năm 1992; Huân chương Lao động "
        "hạng Nhất (2005).",
        ["Mai Văn Hòa <- Nhà giáo nhân dân", "Mai Văn Hòa <- Huân chương Lao động Nhất"],
    ),
    (
        "among those who are praised, somebody who has got",
        "Trong số các cá nhân được vinh danh có ông Mai Văn Hòa, nông dân xã Phú Mỹ, người được tặng Huân chương Lao động "
        "hạng Ba.",
        ["Mai Văn Hòa <- Huân chương Lao động Ba"],
    ),
    (
        "in the place of an office and who holds it",
        "Ông Lê Văn An thay mặt Thủ tướng Chính phủ Mai Văn Hòa trao Bằng khen cho Sở Y tế.",
        ["Sở Y tế <- Bằng khen của Thủ tướng Chính phủ / Lê Văn An"],
    ),
]

# what is told of an award is no row of recipients, who is praised later has not won the prize
NEGATIVE = [
    "Đây là phần thưởng đối với ông và là nguồn cổ vũ đối với Sở Y tế tỉnh Phú Hòa.",
    "Hai sinh viên được tuyên dương là Mai Văn Hòa và Lê Thị Bình.",
]


@pytest.mark.parametrize(("raw", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_told(raw: str, expected: list[str]) -> None:
    assert in_news(raw) == expected


@pytest.mark.parametrize("raw", NEGATIVE)
def test_what_follows_names_nobody(raw: str) -> None:
    prize = "Ông Lê Văn An trao giải Nhất Hội thi Tuyên truyền viên giỏi cho bà Đỗ Thị Nhung. "
    assert in_news(prize + raw) == in_news(prize)
    assert AN in in_news(prize)[0]


SUMMARIES = [
    "Năm nay xét Giải thưởng Sông Xanh. Nhân dịp này, 5 học sinh nghèo được tặng quà và 3 gia đình được tặng sổ tiết kiệm.",
    "Tại lễ trao Giải thưởng Sông Xanh, ông Mai Văn Hòa mong các bạn trẻ đạt nhiều thành tích hơn nữa.",
    "Đưa danh hiệu “Sinh viên giỏi” đến doanh nghiệp trong tỉnh.",
    "Sở Y tế đã nhận được nhiều giải thưởng và bằng khen khác nhau.",
    "Theo ông Mai Văn Hòa, những cán bộ nhận Bằng khen của UBND tỉnh là những người tận tụy.",
    "Giải thưởng Sông Xanh còn mời thêm những gương mặt mới như: bà Lê Thị Bình, ông Mai Văn Hòa.",
]


@pytest.mark.parametrize("raw", SUMMARIES)
def test_summaries_name_nobody(raw: str) -> None:
    assert not [line for line in in_news(raw) if not line.startswith("cán bộ")]
