"""How sentences and articles join names and posts: rows, headings, appointments, careers, two wordings of one post."""

from __future__ import annotations

import pytest
from people_tools import officials

# (construct, text, persons with posts)
CASES: list[tuple[str, str, dict[str, list[str]]]] = [
    (
        "the heading of a row is not about who was named before",
        "Bí thư Tỉnh ủy Lê Văn An chủ trì. Cùng dự có các đồng chí là Ủy viên Ban Thường vụ Tỉnh ủy: Trần Văn Bình, "
        "Trưởng Ban Tổ chức Tỉnh ủy; Phạm Văn Dũng, Giám đốc Công an tỉnh.",
        {
            "Lê Văn An": ["Bí thư Tỉnh ủy"],
            "Trần Văn Bình": ["Ủy viên Ban Thường vụ Tỉnh ủy", "Trưởng Ban Tổ chức Tỉnh ủy"],
            "Phạm Văn Dũng": ["Ủy viên Ban Thường vụ Tỉnh ủy", "Giám đốc Công an tỉnh"],
        },
    ),
    (
        "what somebody is proposed for is not held; what others got is not, either",
        "Ông Lê Văn An, Trưởng ban, được giới thiệu để bầu giữ chức Chủ tịch HĐND tỉnh. Bà Trần Thị Bình được giới thiệu "
        "và được bầu làm Phó Chủ tịch HĐND tỉnh. Ông Phạm Văn Dũng, Vụ trưởng, thay người tiền nhiệm được bổ nhiệm làm "
        "Thứ trưởng.",
        {"Lê Văn An": ["Trưởng ban"], "Trần Thị Bình": ["Phó Chủ tịch HĐND tỉnh"], "Phạm Văn Dũng": ["Vụ trưởng"]},
    ),
    (
        "authorised by a body and its head; a rank between a name and its post",
        "Được sự ủy quyền của Ban Bí thư và Trưởng Ban Dân vận Trung ương, ông Lê Văn An, Vụ trưởng, công bố quyết định. "
        "Đoàn do Thiếu tướng Trần Văn Bình - Chuẩn đô đốc, Phó Tư lệnh Hải quân dẫn đầu.",
        {"Lê Văn An": ["Vụ trưởng"], "Trần Văn Bình": ["Phó Tư lệnh Hải quân"]},
    ),
    (
        "a row of names before a link verb, each with a form of address",
        "Tại đại hội, ông Lê Văn An, bà Trần Thị Bình và ông Phạm Văn Dũng được bầu giữ chức Phó Chủ tịch Hội.",
        {
            "Lê Văn An": ["Phó Chủ tịch Hội"],
            "Trần Thị Bình": ["Phó Chủ tịch Hội"],
            "Phạm Văn Dũng": ["Phó Chủ tịch Hội"],
        },
    ),
    (
        "people with posts of their own, appointed together",
        "Bổ sung bà Trần Thị Bình, Vụ trưởng Vụ 2; ông Lê Văn An, Cục trưởng Cục 3 và ông Phạm Văn Dũng, Trưởng khoa làm "
        "thành viên Hội đồng trường.",
        {
            "Trần Thị Bình": ["Vụ trưởng Vụ 2", "thành viên Hội đồng trường"],
            "Lê Văn An": ["Cục trưởng Cục 3", "thành viên Hội đồng trường"],
            "Phạm Văn Dũng": ["Trưởng khoa", "thành viên Hội đồng trường"],
        },
    ),
    (
        "people appointed one by one; the source of the news; who holds a post stands before another's",
        "Điều động ông Lê Văn An, Vụ trưởng, giữ chức Cục trưởng; ông Phạm Văn Dũng, Vụ phó, giữ chức Vụ trưởng. "
        "Theo bà Trần Thị Bình, ông Lê Văn Em được bầu làm Phó Giám đốc. Trưởng ban Lê Văn Hai và Đại tá Lê Văn Ba - Chính "
        "ủy dự.",
        {
            "Lê Văn An": ["Vụ trưởng", "Cục trưởng"],
            "Phạm Văn Dũng": ["Vụ phó", "Vụ trưởng"],
            "Lê Văn Em": ["Phó Giám đốc"],
            "Lê Văn Hai": ["Trưởng ban"],
            "Lê Văn Ba": ["Chính ủy"],
        },
    ),
    (
        "a career in prose",
        "Ông Lê Văn An sinh năm 1962. Từ một cán bộ xã, ông An nắm giữ nhiều nhiệm vụ quan trọng của huyện như Phó Bí thư "
        "Huyện đoàn rồi Bí thư Huyện đoàn. Sau đó là Phó Chủ tịch UBND huyện. Ông cũng từng là Ủy viên Trung ương Đảng "
        "4 khóa (IX, X, XI, XII); Ủy viên Bộ Chính trị khóa XI, XII; Thường trực Ban Bí thư.",
        {
            "Lê Văn An": [
                "Phó Bí thư Huyện đoàn",
                "Bí thư Huyện đoàn",
                "Phó Chủ tịch UBND huyện",
                "Ủy viên Trung ương Đảng",
                "Ủy viên Bộ Chính trị",
                "Thường trực Ban Bí thư",
            ]
        },
    ),
    (
        "a career told in a paragraph",
        "Ông Lê Văn An vừa được bầu giữ chức Bí thư Huyện ủy. Tóm tắt quá trình công tác: + Tháng 3.1990 – 5.1995: Cán bộ "
        "Huyện đoàn, Chánh Văn phòng Huyện đoàn Châu Lộc, tỉnh Sông Xanh; + Tháng 6.1995 – 8.2000: Trưởng phòng Nội vụ.",
        {
            "Lê Văn An": [
                "Bí thư Huyện ủy",
                "Chánh Văn phòng Huyện đoàn Châu Lộc, tỉnh Sông Xanh",
                "Trưởng phòng Nội vụ",
            ]
        },
    ),
    (
        "a career by years",
        "Đồng chí Lê Văn An sinh năm 1970.\n- Từ 1990 - 1995: Phó phòng Tổ chức.\n- Từ 6/1995 đến 12/2000: Trưởng phòng "
        "Tổ chức; - Từ tháng 1/2001 đến nay: Chủ tịch UBND huyện Tân Yên.",
        {"Lê Văn An": ["Phó phòng Tổ chức", "Trưởng phòng Tổ chức", "Chủ tịch UBND huyện Tân Yên"]},
    ),
    (
        "who died and who is buried",
        "Ông Lê Văn An, nguyên Chủ tịch Hội, đột ngột qua đời. Bà Trần Thị Bình, Phó Chủ tịch Hội, chia buồn.",
        {"Trần Thị Bình": ["Phó Chủ tịch Hội"]},
    ),
    (
        "funerals",
        "Ông Lê Văn An, nguyên Chủ tịch Hội, từ trần. Lễ viếng tại nhà riêng.",
        {"Lê Văn An": ["nguyên Chủ tịch Hội"]},
    ),
    (
        "a day in the life of somebody else is no career",
        "Ông Lê Văn An phát biểu. Ngày 5/6: Giám đốc Sở Y tế yêu cầu kiểm tra.",
        {},
    ),
    (
        "short forms that an article spells out elsewhere",
        "Ông Lê Văn An, Phó Hiệu trưởng Trường ĐHSP Sông Xanh, dự. Ông Lê Văn An, Phó Hiệu trưởng Trường Đại học Sư phạm Sông "
        "Xanh. Bà Trần Thị Bình, Tổng Giám đốc Đài Truyền hình Hải Ninh (HNTV). Tổng Giám đốc HNTV Trần Thị Bình phát biểu.",
        {
            "Lê Văn An": ["Phó Hiệu trưởng Trường Đại học Sư phạm Sông Xanh"],
            "Trần Thị Bình": ["Tổng Giám đốc Đài Truyền hình Hải Ninh (HNTV)"],
        },
    ),
    (
        "posts that one person holds in each country",
        "Thủ tướng Lê Văn An hội đàm với Thủ tướng Nhật Bản Kenji Mori; Thủ tướng cảm ơn ông Kenji Mori. Theo bà Trần Thị "
        "Bình, Vụ trưởng, Thủ tướng đồng ý.",
        {"Lê Văn An": ["Thủ tướng"], "Kenji Mori": ["Thủ tướng Nhật Bản"], "Trần Thị Bình": ["Vụ trưởng"]},
    ),
    (
        "posts held with others; a bracket closes before the next name of a heading",
        "Thư ký báo chí của Tổng thống Nga, ông Pavel Orlov, nói. Ba người được bầu làm Phó Bí thư gồm: Lê Văn An (Trưởng ban), "
        "Trần Văn Bình (Phó Trưởng ban khóa IX), Phạm Văn Dũng.",
        {
            "Pavel Orlov": ["Thư ký báo chí của Tổng thống Nga"],
            "Lê Văn An": ["Phó Bí thư", "Trưởng ban"],
            "Trần Văn Bình": ["Phó Bí thư", "Phó Trưởng ban"],
            "Phạm Văn Dũng": ["Phó Bí thư"],
        },
    ),
    (
        "leaders abroad; a headline cut off in a name; a province abroad",
        "Nhà lãnh đạo Triều Tiên Kim Dong-un dự. Nguyên Tổng Bí thư Lê Văn An, nguyên Thủ tướng Trần ...\nNgài Prasong Chai, "
        "Tỉnh trưởng Tỉnh Nakhon Sawan. Nhà lãnh đạo Lê Văn Ba.",
        {
            "Kim Dong-un": ["Nhà lãnh đạo Triều Tiên"],
            "Lê Văn An": ["Nguyên Tổng Bí thư"],
            "Prasong Chai": ["Tỉnh trưởng Tỉnh Nakhon Sawan"],
        },
    ),
    (
        "a name behind a comma that nothing announces; not where it has a post of its own",
        "Tổng Giám đốc Hãng Sông Xanh, Trần Văn Bình cho biết. Dự có Chủ tịch UBND tỉnh, Lê Văn An, Giám đốc Sở Y tế.",
        {"Trần Văn Bình": ["Tổng Giám đốc Hãng Sông Xanh"], "Lê Văn An": ["Giám đốc Sở Y tế"]},
    ),
    (
        "a department in a body; the body spoken of",
        "Ông Lê Văn An, Trưởng phòng Kế toán tại Bưu điện Hải Ninh, dự. Bà Trần Thị Bình, Thứ trưởng Bộ này, phát biểu tại Hội "
        "nghị.",
        {"Lê Văn An": ["Trưởng phòng Kế toán tại Bưu điện Hải Ninh"], "Trần Thị Bình": ["Thứ trưởng Bộ này"]},
    ),
    (
        "places and functional words are no people",
        "Đắk Sơn - Giám đốc. Với Sơn Hải, Giám đốc Sở đồng ý. Hồng y Lê Văn An đến.",
        {},
    ),
    (
        "a life in one sentence; somebody else in brackets",
        "Bà Trần Thị Bình sinh năm 1970, quê Hải Ninh, từng công tác tại Sở Y tế, Phó Giám đốc Bệnh viện tỉnh, Phó Chánh Văn "
        "phòng Tỉnh ủy trước khi được bầu làm Phó Chủ tịch HĐND tỉnh. Ông Lê Văn An (sinh năm 1966, trú tại Hải Ninh) báo tin "
        "cho Giám đốc Công ty Sông Xanh.",
        {
            "Trần Thị Bình": [
                "Phó Giám đốc Bệnh viện tỉnh",
                "Phó Chánh Văn phòng Tỉnh ủy",
                "Phó Chủ tịch HĐND tỉnh",
            ]
        },
    ),
    (
        "short names within the sentence that names somebody in full; whose wife somebody is",
        "Ông Lê Văn Hùng được bầu giữ chức Bí thư Huyện ủy (sau khi bà Trần Thị Bình làm Phó Trưởng ban), trước đó ông Hùng là "
        "Chủ tịch UBND huyện. Bà Phạm Thị Dung (vợ ông Dũng) và ông Lê Văn Dũng, Trưởng thôn, nhận quà.",
        {
            "Lê Văn Hùng": ["Bí thư Huyện ủy", "Chủ tịch UBND huyện"],
            "Trần Thị Bình": ["Phó Trưởng ban"],
            "Lê Văn Dũng": ["Trưởng thôn"],
        },
    ),
    (
        "posts that head what follows them, or the lines below",
        "Hai Phó Bí thư Tỉnh ủy ở nhiệm kỳ mới gồm các ông: Lê Văn An và Trần Văn Bình.\nHội nghị bầu 2 Phó Chủ tịch Hội khóa "
        "XIII:\n- Bà Phạm Thị Dung - Trưởng ban.\n- Bà Lê Thị Hoa.\nÔng Lê Văn Em phát biểu.",
        {
            "Lê Văn An": ["Phó Bí thư Tỉnh ủy"],
            "Trần Văn Bình": ["Phó Bí thư Tỉnh ủy"],
            "Phạm Thị Dung": ["Phó Chủ tịch Hội", "Trưởng ban"],
            "Lê Thị Hoa": ["Phó Chủ tịch Hội"],
        },
    ),
    (
        "subjects that open a sentence are appointed together; dismissed with a post; worldly names",
        "Ông Lê Văn An, Trưởng ban và bà Trần Thị Bình, Giám đốc Sở được bầu giữ chức Phó Chủ tịch. Miễn nhiệm Ủy viên Hội "
        "đồng với ông Phạm Văn Dũng. Đại đức Thích Tâm An (thế danh: Lê Văn Ba, sinh năm 1989) được suy cử Phó Thư ký Ban Trị "
        "sự, tân trụ trì chùa Sông Xanh.",
        {
            "Lê Văn An": ["Trưởng ban", "Phó Chủ tịch"],
            "Trần Thị Bình": ["Giám đốc Sở", "Phó Chủ tịch"],
            "Phạm Văn Dũng": ["Ủy viên Hội đồng"],
            "Thích Tâm An": ["Phó Thư ký Ban Trị sự", "trụ trì chùa Sông Xanh"],
        },
    ),
    (
        "a life told line by line; pen names; members of councils, not of teams",
        "Lễ viếng đồng chí Đại tá Lê Văn An.\nSinh năm 1938; quê Hải Ninh; đảng viên Đảng Cộng sản Việt Nam; nguyên Phó Chánh "
        "án Tòa án Quân sự Quân khu 4. Nhà báo Sông Xanh - Tổng Biên tập Báo Hải Ninh dự. Bà Trần Thị Bình, thành viên Hội "
        "đồng trường, và ông Phạm Văn Dũng, thành viên đội văn nghệ, chia buồn.",
        {
            "Lê Văn An": ["nguyên Phó Chánh án Tòa án Quân sự Quân khu 4"],
            "Sông Xanh": ["Tổng Biên tập Báo Hải Ninh"],
            "Trần Thị Bình": ["thành viên Hội đồng trường"],
        },
    ),
    (
        "authorised by one whose posts and name are told, or by one whose post is",
        "Được sự ủy quyền của Phó Thủ tướng, Bộ trưởng Ngoại giao Lê Văn An, Thứ trưởng Trần Văn Bình trao Kỷ niệm chương. Thừa "
        "ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Phạm Văn Dũng trao Huân chương.",
        {
            "Lê Văn An": ["Phó Thủ tướng", "Bộ trưởng Ngoại giao"],
            "Trần Văn Bình": ["Thứ trưởng"],
            "Phạm Văn Dũng": ["Bí thư Tỉnh ủy"],
        },
    ),
    (
        "names without those of saints, or without the first; posts behind a trade; of two deputies the other",
        "Giám mục Giáo phận Gioan Baotixita Phan Văn Huy tiếp đoàn. Giám mục Phan Văn Huy cảm ơn. Ông Lê Văn An - nguyên chiến "
        "sĩ Trung đoàn 5, Trưởng Ban Liên lạc, dự. Các phó bí thư khác là bà Trần Thị Bình (Chủ tịch HĐND) và ông Phạm Văn Dũng.",
        {
            "Gioan Baotixita Phan Văn Huy": ["Giám mục Giáo phận"],
            "Lê Văn An": ["Trưởng Ban Liên lạc"],
            "Trần Thị Bình": ["phó bí thư", "Chủ tịch HĐND"],
            "Phạm Văn Dũng": ["phó bí thư"],
        },
    ),
    (
        "two posts with a dash, the second in a body of its own; short forms with and without hyphens",
        "Lê Văn An (Phó Bí thư - Trưởng ban Tuyên giáo Thành đoàn) dự. Thứ trưởng Bộ GDĐT Trần Thị Bình đến; Thứ trưởng Bộ GD-ĐT "
        "Trần Thị Bình nói.",
        {
            "Lê Văn An": ["Phó Bí thư", "Trưởng ban Tuyên giáo Thành đoàn"],
            "Trần Thị Bình": ["Thứ trưởng Bộ GDĐT"],
        },
    ),
    (
        "on trial in a post and then in it; former posts in two words; the seat of a consul",
        "Bổ nhiệm ông Lê Văn An, tập sự Phó Vụ trưởng Vụ Sông, giữ chức Phó Vụ trưởng Vụ Sông. Cựu Giám đốc Trần Văn Bình, "
        "nguyên Giám đốc Sở Y tế, vắng mặt. Bí thư Tỉnh ủy tỉnh Hải Ninh Phạm Văn Dũng dự. Ông Phạm Văn Dũng, Bí thư Tỉnh ủy Hải "
        "Ninh, nói. Ngài Jan Kowal, Tổng Lãnh sự, Lãnh sự quán Ấn Độ tại Đà Nẵng, đến.",
        {
            "Lê Văn An": ["tập sự Phó Vụ trưởng Vụ Sông", "Phó Vụ trưởng Vụ Sông"],
            "Trần Văn Bình": ["nguyên Giám đốc Sở Y tế"],
            "Phạm Văn Dũng": ["Bí thư Tỉnh ủy tỉnh Hải Ninh"],
            "Jan Kowal": ["Tổng Lãnh sự, Lãnh sự quán Ấn Độ tại Đà Nẵng"],
        },
    ),
    (
        "a heading whose row has no forms of address ends at one; people who stand trial",
        "Dự có các đồng chí Tỉnh ủy viên: Lê Văn An - Giám đốc Sở Y tế, Phạm Văn Dũng - Chánh Thanh tra; đồng chí Trần Thị "
        "Bình - Bí thư Đảng ủy xã. Xét xử bị cáo Vũ Văn Tám, nguyên Giám đốc Công ty ABC.",
        {
            "Lê Văn An": ["Tỉnh ủy viên", "Giám đốc Sở Y tế"],
            "Phạm Văn Dũng": ["Tỉnh ủy viên", "Chánh Thanh tra"],
            "Trần Thị Bình": ["Bí thư Đảng ủy xã"],
            "Vũ Văn Tám": ["nguyên Giám đốc Công ty ABC"],
        },
    ),
    (
        "the youth union by its whole name before a school or a province in capitals",
        "Bí thư Đoàn TNCS Hồ Chí Minh Trường THPT Sông Xanh Lê Văn An và anh Phạm Văn Dũng, Bí thư Đoàn Thanh niên Cộng sản Hồ "
        "Chí Minh Tỉnh Hải Ninh, dự.",
        {
            "Lê Văn An": ["Bí thư Đoàn TNCS Hồ Chí Minh Trường THPT Sông Xanh"],
            "Phạm Văn Dũng": ["Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh Tỉnh Hải Ninh"],
        },
    ),
    (
        "what a commander commands behind a comma",
        "Ông Lê Văn An, Phó Chính ủy, BĐBP tỉnh và ông Phạm Văn Dũng, Chỉ huy trưởng, Bộ CHQS tỉnh dự.",
        {"Lê Văn An": ["Phó Chính ủy, BĐBP tỉnh"], "Phạm Văn Dũng": ["Chỉ huy trưởng, Bộ CHQS tỉnh"]},
    ),
    (
        "posts and names joined by dashes; posts joined by a stroke",
        "Tham dự có Phó Bí thư Tỉnh ủy - Lê Văn An, Phó Chủ tịch HĐND tỉnh, Trưởng ban Pháp chế - Trần Thị Bình; Giám đốc Sở Y "
        "tế - Phạm Văn Dũng; bà Lê Thị Hoa - Phó Bí thư Thường trực/Trưởng khối vận phường.",
        {
            "Lê Văn An": ["Phó Bí thư Tỉnh ủy"],
            "Trần Thị Bình": ["Phó Chủ tịch HĐND tỉnh", "Trưởng ban Pháp chế"],
            "Phạm Văn Dũng": ["Giám đốc Sở Y tế"],
            "Lê Thị Hoa": ["Phó Bí thư Thường trực", "Trưởng khối vận phường"],
        },
    ),
]


@pytest.mark.parametrize(("construct", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_construct(construct: str, text: str, expected: dict[str, list[str]]) -> None:
    assert officials(text) == expected
