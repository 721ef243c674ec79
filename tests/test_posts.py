"""Where a post ends: the names of bodies behind titles, each beside what a reader takes for the post."""

from __future__ import annotations

import pytest
from people_tools import officials

# the whole of each is one post, in running text and before a comma
POSTS = [
    "Giám đốc Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp tỉnh",
    "Phó Trưởng Ban Chỉ đạo kỷ niệm các ngày lễ lớn và sự kiện lịch sử quan trọng của đất nước",
    "Trưởng khoa Chẩn đoán hình ảnh Bệnh viện Đa khoa tỉnh",
    "Trưởng khoa Hồi sức tích cực - Chống độc",
    "Giám đốc Trung tâm Hỗ trợ khởi nghiệp sáng tạo tỉnh",
    "Giám đốc Trung tâm Dự báo khí tượng thủy văn quốc gia",
    "Giám đốc Trung tâm Bảo tồn di tích Cố đô",
    "Giám đốc Trung tâm Ứng phó sự cố tràn dầu",
    "Chủ tịch Ủy ban Quản lý vốn nhà nước tại doanh nghiệp",
    "Chủ tịch Hội đồng tư vấn đặt tên đường thành phố",
    "Chủ tịch Hội đồng xét tặng danh hiệu Nghệ nhân",
    "Vụ trưởng Vụ Theo dõi công tác phòng, chống tham nhũng",
    "Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh",
    "Hội trưởng Tổng Liên hội Hội thánh Tin lành Việt Nam (miền Bắc)",
    "Hiệu trưởng Trường Đại học Sư phạm, Đại học Sông Xanh",
    "Phó Chủ tịch phụ trách HĐND tỉnh",
    "Phó Chủ nhiệm Đoàn LS tỉnh",
    "Chủ nhiệm Đoàn Luật sư Hà Nội",
    "Chủ tịch Ủy ban châu Âu",
    "Giám đốc Dự án Khu công nghiệp Hoàng Mai 1",
    "UV.BTV Huyện ủy",
    "Giám đốc quốc gia Ngân hàng Thế giới tại Việt Nam",
    "Trưởng phòng Thu thập, xác minh và xử lý thông tin",
    "Trưởng phòng Công tác chính trị và học sinh, sinh viên",
    "Trưởng phòng Tổ chức cán bộ- Thanh tra",
    "Phó Cục trưởng Cục Hải quan Sông Xanh -Hải Ninh",
    "Chủ tịch UBND xã Hòa Phú, huyện Tân Yên, tỉnh Bắc Giang",
    "Trưởng thôn Đông, xã Hòa Phú",
    "Phó Chủ tịch UBND quận 9, TP.HCM",
    "Thứ trưởng Bộ VH, TT&DL",
    "Chủ tịch Ủy ban Quốc gia phòng, chống AIDS, ma túy, mại dâm",
    "Trưởng Ban Chỉ đạo quốc gia chống buôn lậu, gian lận thương mại và hàng giả",
    "Trưởng phòng Lao động - Thương binh và Xã hội huyện đảo Sông Xanh",
    "Chủ tịch Liên minh Hợp tác xã nông nghiệp tỉnh",
    "Bí thư tỉnh đoàn Nghệ An",
    "Chủ nhiệm Ủy ban Tài chính - ngân sách Quốc hội",
    "Phó Chỉ huy trưởng-Tham mưu trưởng Bộ CHQS tỉnh",
    "Chính ủy Lữ đoàn Hoa Sen, thuộc Quân đoàn 9",
    "Tổng Lãnh sự Việt Nam tại Oslo, Na Uy",
    "Giám thị trại giam Sông Xanh",
    "Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh",
    "trưởng ban đại diện hội đồng quản trị NHCSXH huyện",
    "Giám đốc sáng lập Trung tâm Hoa Sen",
    "Chánh VP Trung ương",
]


@pytest.mark.parametrize("post", POSTS)
@pytest.mark.parametrize("tail", [" phát biểu tại hội nghị.", ", dự và chỉ đạo hội nghị."])
def test_whole_post(post: str, tail: str) -> None:
    assert officials(f"Ông Lê Văn An, {post}{tail}") == {"Lê Văn An": [post]}


# (construct, text, persons with posts)
ENDS: list[tuple[str, str, dict[str, list[str]]]] = [
    (
        "what is done or when ends a post",
        "Ông Lê Văn An, Chủ tịch Hội năm thứ hai liên tiếp nhận cờ. Bà Trần Thị Bình, Chủ tịch HĐQT Minh Khai từng nói vậy.",
        {"Lê Văn An": ["Chủ tịch Hội"], "Trần Thị Bình": ["Chủ tịch HĐQT Minh Khai"]},
    ),
    (
        "in charge of a body for a time",
        "Giao ông Lê Văn An, Phó Cục trưởng Cục Đường sông phụ trách, điều hành Cục.",
        {"Lê Văn An": ["Phó Cục trưởng Cục Đường sông"]},
    ),
    (
        "sent to another body",
        "Điều động ông Lê Văn An, Phó Chủ tịch UBND quận Sông Xanh về Tỉnh ủy Hải Ninh công tác.",
        {"Lê Văn An": ["Phó Chủ tịch UBND quận Sông Xanh"]},
    ),
    (
        "a school's name is no person",
        "Bà Trần Thị Bình, Hiệu trưởng Trường THPT Phan Đình Sáng, xác nhận.",
        {"Trần Thị Bình": ["Hiệu trưởng Trường THPT Phan Đình Sáng"]},
    ),
    (
        "a club's name in capitals, then its president",
        "Chủ tịch CLB Sông Xanh Lê Văn An phát biểu.",
        {"Lê Văn An": ["Chủ tịch CLB Sông Xanh"]},
    ),
    (
        "what a head of department does is no part of the department; no larger unit follows a province",
        "Trưởng phòng Kỹ thuật Lê Văn An dự. Bà Trần Thị Bình, Trưởng phòng Tài vụ, báo cáo và trả lời câu hỏi. "
        "Ông Lê Văn Cường, Chủ tịch UBND tỉnh Bắc Giang, huyện Tân Yên và các sở dự.",
        {
            "Lê Văn An": ["Trưởng phòng Kỹ thuật"],
            "Trần Thị Bình": ["Trưởng phòng Tài vụ"],
            "Lê Văn Cường": ["Chủ tịch UBND tỉnh Bắc Giang"],
        },
    ),
    (
        "a verb behind a conjunction; what is done with a post or a person",
        "Miễn nhiệm ông Lê Văn An, Phó Bí thư Tỉnh ủy và bầu bà Trần Thị Bình, Trưởng ban Tăng sự trình tờ trình. Bộ trưởng Bộ "
        "Sông Xanh giao Đại tá Lê Văn Ba - Trợ lý Nhân sự, Phòng Cán bộ.",
        {
            "Lê Văn An": ["Phó Bí thư Tỉnh ủy"],
            "Trần Thị Bình": ["Trưởng ban Tăng sự"],
            "Lê Văn Ba": ["Trợ lý Nhân sự, Phòng Cán bộ"],
        },
    ),
    (
        "a short name behind a body that needs nothing more; degrees of doctors in the other spelling",
        "Phó Chủ nhiệm Văn phòng Chính phủ Cao Huy dự. Bác sỹ chuyên khoa II Lê Văn An, Giám đốc Bệnh viện, phát biểu.",
        {"Cao Huy": ["Phó Chủ nhiệm Văn phòng Chính phủ"], "Lê Văn An": ["Giám đốc Bệnh viện"]},
    ),
    ("a consulate is no consul", "Ông Lê Văn An đến Lãnh sự quán Lào tại Đà Nẵng.", {}),
    (
        "a verb behind a body that needs no more words in lower case",
        "Ông Lê Văn An, Bí thư Tỉnh ủy kiểm tra đê. Bà Trần Thị Bình, Phó Chủ tịch UBND huyện thị sát bến phà. Ông Phạm Văn "
        "Dũng, Chủ tịch nước tiếp đoàn. Ông Lê Văn Ba, Giám đốc Công ty ABC bật mí. Ông Vũ Văn Tám, Trưởng ban quận đống Đa.",
        {
            "Lê Văn An": ["Bí thư Tỉnh ủy"],
            "Trần Thị Bình": ["Phó Chủ tịch UBND huyện"],
            "Phạm Văn Dũng": ["Chủ tịch nước"],
            "Lê Văn Ba": ["Giám đốc Công ty ABC"],
            "Vũ Văn Tám": ["Trưởng ban quận đống Đa"],
        },
    ),
    (
        "a sentence that lost its stop; foreign names before Vietnamese words; units are no people",
        "Chủ tịch Quốc hội Cuba Esteban Hernández Về đối ngoại nói. TGĐ Bảo hiểm "
        "Trần Thị Minh Bà Minh cho hay. Tìm Trưởng Công an xã Tân Lộc, H.Sông Xanh (Hòa Phú).",
        {
            "Esteban Hernández": ["Chủ tịch Quốc hội Cuba"],
            "Trần Thị Minh": ["TGĐ Bảo hiểm"],
        },
    ),
    (
        "the act behind a post is none of it; a post of the party shares no body with one behind a dash",
        "Đại đức Thích Tâm An, Trưởng ban Tổ chức giới thiệu về lịch sử chùa. Ông Lê Văn An, Phó trưởng Ban Tuyên giáo "
        "Trung ương thông tin về kết quả. Ông Trần Văn Bình, Phó Bí thư - Chủ tịch UBND xã Tân Lộc dự lễ.",
        {
            "Thích Tâm An": ["Trưởng ban Tổ chức"],
            "Lê Văn An": ["Phó trưởng Ban Tuyên giáo Trung ương"],
            "Trần Văn Bình": ["Phó Bí thư", "Chủ tịch UBND xã Tân Lộc"],
        },
    ),
    ("who held it at that time", "Chủ tịch Hội lúc đó là ông Lê Văn An.", {"Lê Văn An": ["Chủ tịch Hội"]}),
]


@pytest.mark.parametrize(("construct", "text", "expected"), ENDS, ids=[case[0] for case in ENDS])
def test_end_of_post(construct: str, text: str, expected: dict[str, list[str]]) -> None:
    assert officials(text) == expected
