"""Posts that a sentence gives and takes: appointments, careers told in a paragraph, whose post a verb gives."""

from __future__ import annotations

import pytest
from people_tools import officials

# (construct, text, persons with posts)
CASES: list[tuple[str, str, dict[str, list[str]]]] = [
    (
        "acting posts that are given",
        "Ông Lê Văn An được giao quyền Giám đốc Sở Y tế. Bà Trần Thị Bình, Phó Cục trưởng Cục Đường bộ, giữ Quyền Cục "
        "trưởng Cục Đường bộ. Ông Đỗ Văn Chiến giữ chức Quyền Viện trưởng Viện Lúa.",
        {
            "Lê Văn An": ["quyền Giám đốc Sở Y tế"],
            "Trần Thị Bình": ["Phó Cục trưởng Cục Đường bộ", "Quyền Cục trưởng Cục Đường bộ"],
            "Đỗ Văn Chiến": ["Quyền Viện trưởng Viện Lúa"],
        },
    ),
    (
        "a verb that ends like a number tells of nobody else",
        "Ông Lê Văn An triển khai cán bộ cơ sở, rồi được bổ nhiệm làm Giám đốc Sở Y tế.",
        {"Lê Văn An": ["Giám đốc Sở Y tế"]},
    ),
    (
        "from one post to another, in a role",
        "Ông Lê Văn An được điều động từ Bí thư Huyện ủy Tân Lộc sang giữ chức Giám đốc Sở Nội vụ. Bà Trần Thị Bình trải "
        "qua các vị trí từ phó phòng đến trưởng phòng kế toán, Kế toán trưởng. Ông Đỗ Văn Chiến từng đảm nhiệm vai trò "
        "Phó Chủ tịch Hội Cơ khí. Ông từng có mười năm ở tỉnh, nguyên là Trưởng ban Pháp chế HĐND tỉnh.",
        {
            "Lê Văn An": ["Bí thư Huyện ủy Tân Lộc", "Giám đốc Sở Nội vụ"],
            "Trần Thị Bình": ["phó phòng", "trưởng phòng kế toán", "Kế toán trưởng"],
            "Đỗ Văn Chiến": ["Phó Chủ tịch Hội Cơ khí", "nguyên là Trưởng ban Pháp chế HĐND tỉnh"],
        },
    ),
    (
        "whom a verb gives a post to: not the relative or the one in brackets, both of a change",
        "Ông Lê Văn An, con trai ông Lê Văn Bách (Phó Chủ tịch huyện), được bổ nhiệm Trưởng phòng Nội vụ. Bà Trần Thị Bình "
        "(em gái ông Trần Văn Sơn) được bổ nhiệm Hiệu trưởng Trường Hoa Sen. Ông Trần Văn Sơn là Chánh Thanh tra tỉnh. "
        "HĐND bầu ông Đỗ Văn Chiến thay ông Hồ Văn Dũng làm Trưởng ban Pháp chế.",
        {
            "Lê Văn An": ["Trưởng phòng Nội vụ"],
            "Lê Văn Bách": ["Phó Chủ tịch huyện"],
            "Trần Thị Bình": ["Hiệu trưởng Trường Hoa Sen"],
            "Trần Văn Sơn": ["Chánh Thanh tra tỉnh"],
            "Đỗ Văn Chiến": ["Trưởng ban Pháp chế"],
            "Hồ Văn Dũng": ["Trưởng ban Pháp chế"],
        },
    ),
    (
        "who tells of it, who removes somebody and whose post ended do not hold it",
        "Ông Lê Văn An, Trưởng ban Tổ chức Huyện ủy, phát biểu. Theo ông An, đại hội chưa bầu đủ một số chức danh như Chủ "
        "tịch Hội Nông dân huyện. Cuộc họp của ông Trần Văn Bình, Bí thư Huyện ủy, đã quyết định cách chức Trưởng phòng "
        "Nội vụ giai đoạn 2011-2016 với ông Đỗ Văn Chiến.",
        {
            "Lê Văn An": ["Trưởng ban Tổ chức Huyện ủy"],
            "Trần Văn Bình": ["Bí thư Huyện ủy"],
            "Đỗ Văn Chiến": ["Trưởng phòng Nội vụ"],
        },
    ),
    (
        "a row of names whose last one has a post of its own; a post held by somebody; a heading behind là",
        "Ông Lê Văn An, bà Trần Thị Bình và ông Đỗ Văn Chiến (Trưởng ban Nội chính) được bầu giữ chức Phó Bí thư. Chức vụ "
        "Chánh Văn phòng do ông Hồ Văn Dũng đảm nhiệm. Cục có Chủ nhiệm là ông Phạm Văn Em; các Phó Chủ nhiệm gồm: ông "
        "Ngô Văn Giang và ông Bùi Văn Hải.",
        {
            "Lê Văn An": ["Phó Bí thư"],
            "Trần Thị Bình": ["Phó Bí thư"],
            "Đỗ Văn Chiến": ["Trưởng ban Nội chính", "Phó Bí thư"],
            "Hồ Văn Dũng": ["Chánh Văn phòng"],
            "Phạm Văn Em": ["Chủ nhiệm"],
            "Ngô Văn Giang": ["Phó Chủ nhiệm"],
            "Bùi Văn Hải": ["Phó Chủ nhiệm"],
        },
    ),
    (
        "terms and places behind a post that is given",
        "HĐND tỉnh bầu bổ sung Ủy viên UBND tỉnh nhiệm kỳ (2016-2021) đối với ông Lê Văn An. Bà Trần Thị Bình giữ chức "
        "Chủ tịch Hội Luật gia tỉnh Khóa VII. Năm 1999, ông Đỗ Văn Chiến được bổ nhiệm là Phó Bí thư Ninh Thượng.",
        {
            "Lê Văn An": ["Ủy viên UBND tỉnh"],
            "Trần Thị Bình": ["Chủ tịch Hội Luật gia tỉnh"],
            "Đỗ Văn Chiến": ["Phó Bí thư Ninh Thượng"],
        },
    ),
    (
        "what ends a post and what belongs to it",
        "Ông Lê Văn An giữ chức Giám đốc Sở Xây dựng mới thành lập. Bà Trần Thị Bình là Giám đốc Sở Y tế qua hai nhiệm kỳ. "
        "Ông Đỗ Văn Chiến từng là Trưởng phòng Cục Bảo vệ rừng I. Từ năm 2010, ông được bổ nhiệm làm Chi cục trưởng. Ông Hồ "
        "Văn Dũng, Phó Vụ trưởng, phụ trách Vụ Pháp chế, phát biểu. Ông Phạm Văn Em là Chủ tịch Công ty TNHH Một thành viên "
        "Cao su Tân Lộc.",
        {
            "Lê Văn An": ["Giám đốc Sở Xây dựng"],
            "Trần Thị Bình": ["Giám đốc Sở Y tế"],
            "Đỗ Văn Chiến": ["Trưởng phòng Cục Bảo vệ rừng I", "Chi cục trưởng"],
            "Hồ Văn Dũng": ["Phó Vụ trưởng, phụ trách Vụ Pháp chế"],
            "Phạm Văn Em": ["Chủ tịch Công ty TNHH Một thành viên Cao su Tân Lộc"],
        },
    ),
    (
        "who acts on somebody does not hold what is given",
        "Ông Lê Văn An, nguyên Phó Chánh Văn phòng Huyện ủy, được Thủ tướng bổ nhiệm giữ chức Thứ trưởng Nông nghiệp. "
        "Trước đó ông được Bộ trưởng điều động làm Cục trưởng Cục Thú y. Bộ trưởng Trần Thị Bình chúc mừng hai ông được "
        "Thủ tướng bổ nhiệm làm Vụ trưởng. Bà được Chủ tịch nước, Tổng Tư lệnh Đỗ Văn Chiến tiếp.",
        {
            "Lê Văn An": [
                "nguyên Phó Chánh Văn phòng Huyện ủy",
                "Thứ trưởng Nông nghiệp",
                "Cục trưởng Cục Thú y",
            ],
            "Trần Thị Bình": ["Bộ trưởng"],
            "Đỗ Văn Chiến": ["Chủ tịch nước", "Tổng Tư lệnh"],
        },
    ),
    (
        "posts of somebody whose deed follows; a row that starts with no post; a post of another in the sentence",
        "Bà Lê Thị An, lúc đó là Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh đã ký. Ông Trần Văn Bình trải qua các vị trí, từ "
        "nhân viên, đến Phó Giám đốc Chi nhánh, Giám đốc Chi nhánh. Nói về thành tích của tân Trưởng phòng Cảnh sát, Đại tá "
        "Đỗ Văn Chiến, Giám đốc Công an tỉnh, nêu rõ. Bà Hồ Thị Dung đã quy hoạch chức danh Trưởng phòng Y tế.",
        {
            "Lê Thị An": ["Phó Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh"],
            "Trần Văn Bình": ["Phó Giám đốc Chi nhánh", "Giám đốc Chi nhánh"],
            "Đỗ Văn Chiến": ["Giám đốc Công an tỉnh"],
        },
    ),
    (
        "a place that looks like a name; what ends a post",
        "Ông Lê Văn An từng qua các chức vụ như Giám đốc Trung tâm Giống Thạch Lâm, Chủ tịch UBND huyện Thạch Lâm, Phó Chủ "
        "tịch tỉnh. Bà Trần Thị Bình là Giám đốc sở 30 tuổi. Ông Đỗ Văn Chiến làm Phó Giám đốc Ngân hàng - thời ông Hồ Văn "
        "Dũng làm Giám đốc Ngân hàng. Ông Phạm Văn Em là Ủy viên Ban Thường vụ Thành ủy lâm thời.",
        {
            "Lê Văn An": [
                "Giám đốc Trung tâm Giống Thạch Lâm",
                "Chủ tịch UBND huyện Thạch Lâm",
                "Phó Chủ tịch tỉnh",
            ],
            "Trần Thị Bình": ["Giám đốc sở"],
            "Đỗ Văn Chiến": ["Phó Giám đốc Ngân hàng"],
            "Hồ Văn Dũng": ["Giám đốc Ngân hàng"],
            "Phạm Văn Em": ["Ủy viên Ban Thường vụ Thành ủy lâm thời"],
        },
    ),
    (
        "whom a sentence tells of that opens with a post",
        "Ông Lê Văn An, Phó Giám đốc Sở Nội vụ, phát biểu về ông Trần Văn Hoàng. Dù hết hạn giữ chức Giám đốc Sở Y tế từ "
        "tháng 6, ông Hoàng vẫn ký quyết định. Năm 2012 được bầu làm Phó Chủ tịch huyện, ông đã thi hành.",
        {
            "Lê Văn An": ["Phó Giám đốc Sở Nội vụ"],
            "Trần Văn Hoàng": ["Giám đốc Sở Y tế", "Phó Chủ tịch huyện"],
        },
    ),
    (
        "a row that is appointed, one of it with a post before the name; several who are replaced",
        "HĐND bầu Giám đốc Sở Tư pháp Lê Văn An và ông Trần Văn Bình giữ chức Phó Chủ tịch tỉnh, thay ông Đỗ Văn Chiến, Hồ "
        "Văn Dũng nghỉ hưu.",
        {
            "Lê Văn An": ["Giám đốc Sở Tư pháp", "Phó Chủ tịch tỉnh"],
            "Trần Văn Bình": ["Phó Chủ tịch tỉnh"],
            "Đỗ Văn Chiến": ["Phó Chủ tịch tỉnh"],
            "Hồ Văn Dũng": ["Phó Chủ tịch tỉnh"],
        },
    ),
    (
        "a name of two words behind a committee, told elsewhere behind a title",
        "Hội đồng do Bí thư Thành ủy Trần Thọ làm chủ tịch đã họp. Bí thư Trần Thọ phát biểu. Bí thư Huyện ủy Lê Chân vắng.",
        {"Trần Thọ": ["Bí thư Thành ủy", "chủ tịch"]},
    ),
    (
        "who only authorised; what a post is told of without being held",
        "Thừa ủy quyền của Bộ trưởng Bộ Công an, Đại tướng Lê Văn An, Thiếu tướng Trần Văn Bình, Giám đốc Công an tỉnh, trao "
        "quyết định. Ông Đỗ Văn Chiến, Chủ tịch huyện, đã bổ nhiệm ba chuyên viên làm Phó phòng Nội vụ. Bà Hồ Thị Dung, Vụ "
        "trưởng, nói về nhân sự đối với vị trí Trưởng phòng Y tế.",
        {
            "Lê Văn An": ["Bộ trưởng Bộ Công an"],
            "Trần Văn Bình": ["Giám đốc Công an tỉnh"],
            "Đỗ Văn Chiến": ["Chủ tịch huyện"],
            "Hồ Thị Dung": ["Vụ trưởng"],
        },
    ),
    (
        "a body behind a comma that acts; ordinals; posts of the party behind a dash; secretariats",
        "Sau khi bổ nhiệm ông Lê Văn An giữ chức Giám đốc Sở Y tế Hải Ninh, Bộ Y tế cũng trao quyết định. Bà Trần Thị Bình giữ "
        "chức Phó Tổng Giám đốc thứ 7. Bộ trưởng - Bí thư Thành ủy Đỗ Văn Chiến phát biểu. Ông Hồ Văn Dũng làm Vụ trưởng Vụ Thư "
        "ký - Biên tập, Văn phòng Chính phủ.",
        {
            "Lê Văn An": ["Giám đốc Sở Y tế Hải Ninh"],
            "Trần Thị Bình": ["Phó Tổng Giám đốc"],
            "Đỗ Văn Chiến": ["Bộ trưởng", "Bí thư Thành ủy"],
            "Hồ Văn Dũng": ["Vụ trưởng Vụ Thư ký - Biên tập, Văn phòng Chính phủ"],
        },
    ),
    (
        "generals",
        "Tướng John Smith, Tư lệnh Không quân, gặp Thủ tướng Malaysia Karim Hassan. Tướng Ngụy Văn Hòa làm Bộ trưởng Quốc phòng.",
        {
            "John Smith": ["Tư lệnh Không quân"],
            "Karim Hassan": ["Thủ tướng Malaysia"],
            "Ngụy Văn Hòa": ["Bộ trưởng Quốc phòng"],
        },
    ),
    (
        "abroad: where somebody serves, statesmen, long names",
        "Thượng tọa Thích Tâm An, Trụ trì chùa Hoa Sen tại Lào kiêm Ủy viên Ban Văn hóa Trung ương; ông John Smith, Bí thư thứ "
        "nhất, Đại sứ quán Ireland tại Việt Nam. Thủ tướng Sung Sen đến thăm. Tổng thống Cộng Hòa Séc vắng. Ông Phết Ta Von Phi La "
        "Xay, Tỉnh trưởng, phát biểu. Ông K'Brểu, Chủ tịch UBND xã, cùng dự.",
        {
            "Thích Tâm An": ["Trụ trì chùa Hoa Sen tại Lào", "Ủy viên Ban Văn hóa Trung ương"],
            "John Smith": ["Bí thư thứ nhất, Đại sứ quán Ireland tại Việt Nam"],
            "Sung Sen": ["Thủ tướng"],
            "Phết Ta Von Phi La Xay": ["Tỉnh trưởng"],
            "K'Brểu": ["Chủ tịch UBND xã"],
        },
    ),
    (
        "a standing committee behind a name is a post, elsewhere a body; recognition ends a post",
        "Ông Lê Văn An - Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh; bà Trần Thị Bình - TV HĐTV. Thường vụ Tỉnh ủy và Ban Thường vụ "
        "Thành ủy đã họp. Bộ trưởng Bộ Giáo dục và Đào tạo công nhận Tiến sĩ Đỗ Văn Chiến làm Hiệu trưởng Trường Hoa Sen.",
        {
            "Lê Văn An": ["Thường vụ Tỉnh ủy", "Phó Chủ tịch UBND tỉnh"],
            "Trần Thị Bình": ["TV HĐTV"],
            "Đỗ Văn Chiến": ["Hiệu trưởng Trường Hoa Sen"],
        },
    ),
    (
        "other work before a post; who has grown up in office; what is new",
        "Bà Lê Thị An từng làm nhân viên Văn phòng UBND tỉnh Hải Ninh, Phó Chánh Thanh tra tỉnh. Ông Trần Văn Bình là bác sĩ, "
        "giảng viên cao cấp kiêm Phó Giám đốc Bệnh viện Hoa Sen. Ông là cán bộ trưởng thành từ cơ sở, qua các vị trí như Trưởng "
        "khoa Nội. Bà Đỗ Thị Chi giữ chức Giám đốc Tài chính mới. Ông Hồ Văn Dũng, Trưởng ban Chỉ đạo xây dựng nông thôn mới, nói.",
        {
            "Lê Thị An": ["Phó Chánh Thanh tra tỉnh"],
            "Trần Văn Bình": ["Phó Giám đốc Bệnh viện Hoa Sen", "Trưởng khoa Nội"],
            "Đỗ Thị Chi": ["Giám đốc Tài chính"],
            "Hồ Văn Dũng": ["Trưởng ban Chỉ đạo xây dựng nông thôn mới"],
        },
    ),
    (
        "whom somebody appoints, by the name alone or as a child",
        "Chủ tịch UBND huyện Lê Văn An bổ nhiệm con gái Lê Thị Hoa giữ chức Phó Trưởng phòng Nội vụ. Giám đốc Sở Y tế bổ nhiệm "
        "Trần Văn Bình làm Chánh Văn phòng Sở.",
        {
            "Lê Văn An": ["Chủ tịch UBND huyện"],
            "Lê Thị Hoa": ["Phó Trưởng phòng Nội vụ"],
            "Trần Văn Bình": ["Chánh Văn phòng Sở"],
        },
    ),
    (
        "whom a sentence opens with, behind a row of others",
        "Ông Lê Văn An học cùng các nghệ sĩ: NSND Trần Văn Bình, NSƯT Đỗ Thị Chi… và anh từng là Trưởng đoàn kịch Hoa Sen.",
        {"Lê Văn An": ["Trưởng đoàn kịch Hoa Sen"]},
    ),
    (
        "a foreign surname alone behind a post",
        "Bộ trưởng Quốc phòng Ivan Petrov đến Hà Nội. Sau cuộc gặp với Bộ trưởng Lê Văn An, Bộ trưởng Quốc phòng Petrov "
        "nói hai bên sẽ hợp tác.",
        {"Ivan Petrov": ["Bộ trưởng Quốc phòng"], "Lê Văn An": ["Bộ trưởng"]},
    ),
]


@pytest.mark.parametrize(("construct", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_construct(construct: str, text: str, expected: dict[str, list[str]]) -> None:
    """Each construct gives its posts to its people."""
    assert officials(text) == expected
