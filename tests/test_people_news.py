"""Names and posts as ordinary news tells them: short forms, rows of posts, captions, deeds whose object is a post."""

from __future__ import annotations

import pytest
from people_tools import officials

# (construct, text, persons with posts)
CASES: list[tuple[str, str, dict[str, list[str]]]] = [
    (
        "a row whose people each have several posts before the name",
        "Cùng đi có Ủy viên Trung ương Đảng, Phó Thủ tướng Lê Văn An; Ủy viên Trung ương Đảng, Ủy viên Ủy ban Thường vụ "
        "Quốc hội, Chủ nhiệm Ủy ban Pháp luật Trần Văn Bình.",
        {
            "Lê Văn An": ["Ủy viên Trung ương Đảng", "Phó Thủ tướng"],
            "Trần Văn Bình": [
                "Ủy viên Trung ương Đảng",
                "Ủy viên Ủy ban Thường vụ Quốc hội",
                "Chủ nhiệm Ủy ban Pháp luật",
            ],
        },
    ),
    (
        "posts of one person divided by a semicolon, then by commas",
        "HT. Thích Tâm An - Ủy viên HĐTS, Phó Trưởng ban Hướng dẫn Phật tử Trung ương; Trưởng ban Trị sự tỉnh, Trụ trì "
        "chùa Hoa Sen; HT. Thích Tâm Bình - Ủy viên HĐTS.",
        {
            "Thích Tâm An": [
                "Ủy viên HĐTS",
                "Phó Trưởng ban Hướng dẫn Phật tử Trung ương",
                "Trưởng ban Trị sự tỉnh",
                "Trụ trì chùa Hoa Sen",
            ],
            "Thích Tâm Bình": ["Ủy viên HĐTS"],
        },
    ),
    (
        "who decides on a post does not hold it; whose award it is, neither",
        "Thủ tướng Lê Văn An vừa phê chuẩn kết quả bầu bổ sung chức vụ Phó Chủ tịch UBND tỉnh Hải Ninh. Ông Trần Văn "
        "Bình, Phó Bí thư Tỉnh ủy, đã công bố quyết định chỉ định các chức danh Bí thư, Phó Bí thư Huyện ủy. Bằng khen của "
        "Chủ tịch UBND tỉnh gồm: Phạm Văn Dũng, Đỗ Thị Hoa.",
        {"Lê Văn An": ["Thủ tướng"], "Trần Văn Bình": ["Phó Bí thư Tỉnh ủy"]},
    ),
    (
        "short forms of posts",
        "Thiếu tướng Lê Văn An, Phó CNCT Quân khu; ông Trần Văn Bình, Phó GĐ Sở Nội vụ; ông Phạm Văn Dũng - UV dự khuyết "
        "BCH Trung ương Đảng; Thượng tọa Thích Tâm An, Phó Thường trực Ban Trị sự tỉnh; đ/c Đỗ Văn Em, Chủ tịch Công đoàn "
        "huyện, và trên 100 đ/c là Chủ tịch Công đoàn trường.",
        {
            "Lê Văn An": ["Phó CNCT Quân khu"],
            "Trần Văn Bình": ["Phó GĐ Sở Nội vụ"],
            "Phạm Văn Dũng": ["UV dự khuyết BCH Trung ương Đảng"],
            "Thích Tâm An": ["Phó Thường trực Ban Trị sự tỉnh"],
            "Đỗ Văn Em": ["Chủ tịch Công đoàn huyện"],
        },
    ),
    (
        "what follows a post or a name is no part of it",
        "Ông Lê Văn An, Giám đốc Sở Nội vụ chịu trách nhiệm công bố. Ông Trần Văn Bình giữ chức Chánh án Tòa án tỉnh bắt "
        "đầu từ tháng 6. Thượng tọa Thích Tâm An, Trưởng Ban Trị sự huyện tuyên đọc diễn văn. Phó Chủ tịch thường trực Hội "
        "Phạm Văn Dũng Cũng theo ông Dũng, Hội đã họp.",
        {
            "Lê Văn An": ["Giám đốc Sở Nội vụ"],
            "Trần Văn Bình": ["Chánh án Tòa án tỉnh"],
            "Thích Tâm An": ["Trưởng Ban Trị sự huyện"],
            "Phạm Văn Dũng": ["Phó Chủ tịch thường trực Hội"],
        },
    ),
    (
        "a hero with a post",
        "Thượng tá Lê Thị Hoa - Anh hùng Lực lượng vũ trang nhân dân, Giám đốc Trung tâm 4 dự.",
        {"Lê Thị Hoa": ["Giám đốc Trung tâm 4"]},
    ),
    (
        "larger units behind a comma: of the army, the university of a school, the body of a department in small letters",
        "Đại tá Lê Văn An, Tham mưu trưởng Trung đoàn 5, Sư đoàn 9; PGS Trần Văn Bình, Hiệu trưởng Trường ĐH Y - Dược, ĐHH; "
        "ông Phạm Văn Dũng, Trưởng khoa Nội, bệnh viện Hoa Sen cho biết.",
        {
            "Lê Văn An": ["Tham mưu trưởng Trung đoàn 5, Sư đoàn 9"],
            "Trần Văn Bình": ["Hiệu trưởng Trường ĐH Y - Dược, ĐHH"],
            "Phạm Văn Dũng": ["Trưởng khoa Nội, bệnh viện Hoa Sen"],
        },
    ),
    (
        "what is no larger unit behind a comma",
        "Đại tá Lê Văn An, Phó Tư lệnh Quân khu 5, Sư đoàn 9 đến thăm. Theo Trưởng khoa Nội, bệnh viện Hoa Sen đã mở cửa.",
        {"Lê Văn An": ["Phó Tư lệnh Quân khu 5"]},
    ),
    (
        "a post held in several places; the district of before; the country of a parliament",
        "Ông Lê Văn An, nguyên Tỉnh trưởng các tỉnh Sông Xanh, Núi Đỏ và Hồ Bạc. Bà Trần Thị Bình - Bí thư Huyện ủy Đông "
        "Hải, Chủ tịch HĐND huyện này - được điều động. Ông Phạm Văn Dũng, Chủ tịch Quốc hội nước Cộng hòa Sông Xanh, dự.",
        {
            "Lê Văn An": ["nguyên Tỉnh trưởng các tỉnh Sông Xanh, Núi Đỏ và Hồ Bạc"],
            "Trần Thị Bình": ["Bí thư Huyện ủy Đông Hải", "Chủ tịch HĐND huyện này"],
            "Phạm Văn Dũng": ["Chủ tịch Quốc hội nước Cộng hòa Sông Xanh"],
        },
    ),
    (
        "another name in brackets; a post in brackets behind a profession; a name of two words within a row",
        "Bà Lê Thị Kông Trà (Lê Ngọc Hương), Giám đốc Công ty Hoa Sen. PGS Trần Văn Bình - Giảng viên cao cấp, Học viện Hoa "
        "Sen (nguyên Phó Trưởng ban Tôn giáo) nói chuyện. Dự có: Phạm Văn Dũng, Bí thư; Hoài Thu, nguyên Vụ trưởng; Đỗ Văn "
        "Em, Chủ tịch.",
        {
            "Lê Thị Kông Trà": ["Giám đốc Công ty Hoa Sen"],
            "Trần Văn Bình": ["nguyên Phó Trưởng ban Tôn giáo"],
            "Phạm Văn Dũng": ["Bí thư"],
            "Hoài Thu": ["nguyên Vụ trưởng"],
            "Đỗ Văn Em": ["Chủ tịch"],
        },
    ),
    (
        "who helps whom; what several get who are not named; two posts of one head of state",
        "Bổ nhiệm ông Lê Văn An, Vụ trưởng, Thư ký đồng chí Trần Văn Bình, Phó Thủ tướng, giữ chức Trợ lý đồng chí Trần Văn "
        "Bình. Thượng tá Phạm Văn Dũng giữ chức Trưởng phòng. Đảng ủy quyết định giữ chức Bí thư Chi bộ đối với 6 đồng chí. "
        "Tổng Bí thư Đỗ Văn Em gửi lời thăm Tổng Bí thư, Chủ tịch nước Hồ Văn Tư.",
        {
            "Lê Văn An": ["Vụ trưởng", "Thư ký đồng chí Trần Văn Bình", "Trợ lý đồng chí Trần Văn Bình"],
            "Trần Văn Bình": ["Phó Thủ tướng"],
            "Phạm Văn Dũng": ["Trưởng phòng"],
            "Đỗ Văn Em": ["Tổng Bí thư"],
            "Hồ Văn Tư": ["Tổng Bí thư", "Chủ tịch nước"],
        },
    ),
    (
        "who elects is not elected; whatever post somebody may have is none of the next sentence's",
        "Các đại biểu HĐND tỉnh khóa XII đã bầu ông Lê Văn An, Bí thư Thành ủy, giữ chức Chủ tịch UBND tỉnh. Vụ trưởng Trần "
        "Văn Bình tin rằng, dù trên cương vị nào, với tình cảm đối với Việt Nam, Đại sứ sẽ là cầu nối.",
        {"Lê Văn An": ["Bí thư Thành ủy", "Chủ tịch UBND tỉnh"], "Trần Văn Bình": ["Vụ trưởng"]},
    ),
    (
        "a title with its short form; the seat of an academy; a field behind a dash; the university of a council",
        "Ông Lê Văn An, Giám đốc điều hành (CEO) của sàn giao dịch Sông Xanh, nói. Hòa thượng Thích Tâm An, Viện trưởng Học "
        "viện Phật giáo Việt Nam tại Hà Nội, đến. Bác sĩ Trần Thị Bình, trưởng khoa tai - tai thần kinh Bệnh viện Hoa Sen, và "
        "ông Phạm Văn Dũng, Chủ tịch Hội đồng trường Đại học Công nghệ, Đại học Sông Xanh, dự. Ông Đỗ Văn Em, Trưởng phòng "
        "Kỹ thuật - cho biết Công ty đã mở cửa.",
        {
            "Lê Văn An": ["Giám đốc điều hành (CEO) của sàn giao dịch Sông Xanh"],
            "Thích Tâm An": ["Viện trưởng Học viện Phật giáo Việt Nam tại Hà Nội"],
            "Trần Thị Bình": ["trưởng khoa tai - tai thần kinh Bệnh viện Hoa Sen"],
            "Phạm Văn Dũng": ["Chủ tịch Hội đồng trường Đại học Công nghệ, Đại học Sông Xanh"],
            "Đỗ Văn Em": ["Trưởng phòng Kỹ thuật"],
        },
    ),
    (
        "posts that nobody holds yet; a post told again of the past; brackets that tell of who stands before them",
        "Ông Lê Văn An, nguyên Giám đốc Sở Y tế tỉnh Hải Ninh, đến. Khi ông An làm Giám đốc Sở Y tế, tỉnh còn nghèo. Ông Trần "
        "Văn Bình, Giám đốc Sở Nội vụ, cho biết. Ông Bình cũng nói, HĐND chưa bầu bổ sung vị trí Phó Chủ tịch UBND tỉnh. Luật "
        "sư Phạm Văn Dũng (Trưởng Văn phòng luật sư Toàn Cầu, Đoàn Luật sư tỉnh) nhận định. Ông Keir Stone nói khi được hỏi "
        "nếu trở thành thủ tướng.",
        {
            "Lê Văn An": ["nguyên Giám đốc Sở Y tế tỉnh Hải Ninh"],
            "Trần Văn Bình": ["Giám đốc Sở Nội vụ"],
            "Phạm Văn Dũng": ["Trưởng Văn phòng luật sư Toàn Cầu"],
        },
    ),
    (
        "firms, groups and cities abroad are no persons; captains of teams hold no post",
        "Mark Benson, CEO Salesforce, nói. Jamie Stone, chủ tịch Blue River, cho biết. CEO Apple John Cook đến. Thị trưởng "
        "Paris Anne Stone dự. Tổng thống Vladimir Ivanov, Giám đốc John Smith và Chủ tịch Jane Roe họp. Lê Văn An là đội "
        "trưởng, ghi bàn. Trưởng khoa Nhiễm D - Bệnh viện Hoa Sen vắng mặt. Luật sư của Đoàn LS TP Hà Nội, Phó Chủ tịch, đến.",
        {
            "Mark Benson": ["CEO Salesforce"],
            "Jamie Stone": ["chủ tịch Blue River"],
            "John Cook": ["CEO Apple"],
            "Anne Stone": ["Thị trưởng Paris"],
            "Vladimir Ivanov": ["Tổng thống"],
            "John Smith": ["Giám đốc"],
            "Jane Roe": ["Chủ tịch"],
        },
    ),
    (
        "a caption, or a sentence that lost its stop, behind a name or a body",
        "Chủ tịch Quốc hội Cuba Esteban Hernández Ảnh: Hoa Sen. Ông Lê Văn An, Chủ tịch Hiệp hội Doanh nghiệp Việt Nam Để bảo "
        "vệ hàng hóa, cần có luật.",
        {
            "Esteban Hernández": ["Chủ tịch Quốc hội Cuba"],
            "Lê Văn An": ["Chủ tịch Hiệp hội Doanh nghiệp Việt Nam"],
        },
    ),
    (
        "villages behind who leads them; initials; countries in brackets; forms of reverence; several by a number",
        "Người bị tố cáo là ông Lê Văn An, trưởng thôn Châu Phong (xã Đông Hải). Ngoại trưởng Rex Stone, cố vấn an ninh H.R. "
        "Smith đều đến. Chủ tịch Tập đoàn Sông Xanh (Mỹ) Jamie Roe và Phó Chủ tịch Tập đoàn Núi Đỏ (Ireland) Linda Seah dự. "
        "Chủ tịch Thượng viện Campuchia Samdech Sok Vanna tiếp. Nghe ý kiến của 4 đồng chí Phó Chủ tịch UBND, Chủ tịch UBND "
        "Trần Văn Bình kết luận.",
        {
            "Lê Văn An": ["trưởng thôn Châu Phong"],
            "Rex Stone": ["Ngoại trưởng"],
            "H.R. Smith": ["cố vấn an ninh"],
            "Jamie Roe": ["Chủ tịch Tập đoàn Sông Xanh (Mỹ)"],
            "Linda Seah": ["Phó Chủ tịch Tập đoàn Núi Đỏ (Ireland)"],
            "Sok Vanna": ["Chủ tịch Thượng viện Campuchia"],
            "Trần Văn Bình": ["Chủ tịch UBND"],
        },
    ),
    (
        "when somebody held a post, told before who that is; who speaks behind a chain of posts",
        "Thứ trưởng Lê Văn An đến. Theo cáo trạng, khi làm Chủ tịch Ngân hàng Sông Xanh, ông Trần Văn Bình đã ký. Ông Phạm Văn "
        "Dũng được bổ nhiệm làm Giám đốc Bệnh viện, Phó Bí thư, Trưởng đoàn ĐBQH tỉnh cho biết. Ông nói tỉnh có quyền trong "
        "việc này, Hiệu trưởng Trường Hoa Sen khẳng định.",
        {
            "Lê Văn An": ["Thứ trưởng"],
            "Trần Văn Bình": ["Chủ tịch Ngân hàng Sông Xanh"],
            "Phạm Văn Dũng": ["Giám đốc Bệnh viện"],
        },
    ),
    (
        "posts that somebody only hopes for, is spared or is near",
        "Ông Lê Văn An, Vụ trưởng, chưa được bổ nhiệm làm Cục trưởng. Bà Trần Thị Bình, Trưởng ban, nói bạn hãy lên làm Tổng "
        "thống. Ông Phạm Văn Dũng, Trưởng phòng, cảm ơn nhiều người, nhất là Tổng Bí thư.",
        {"Lê Văn An": ["Vụ trưởng"], "Trần Thị Bình": ["Trưởng ban"], "Phạm Văn Dũng": ["Trưởng phòng"]},
    ),
    (
        "a foreign subject that nothing announces; the branch of a bank; a verb behind a place",
        "Tổng thống Rodrigo Roe đến. Ông cho biết đối tượng Karim Hassan được chỉ định làm thủ lĩnh nhóm Sông Xanh. Ông Lê Văn "
        "An, Giám đốc Sacombank, chi nhánh Đông Hải triển khai kế hoạch.",
        {"Rodrigo Roe": ["Tổng thống"], "Lê Văn An": ["Giám đốc Sacombank, chi nhánh Đông Hải"]},
    ),
    (
        "three posts joined by dashes before a name; a field in brackets' reach; a word that ends others",
        "Dự lễ có Ủy viên Bộ Chính trị - Bí thư Trung ương Đảng - Trưởng Ban Dân vận Trung ương Lê Văn An. Đại tá Trần Văn "
        "Bình, Trưởng phòng CSGT đường bộ - đường sắt (Công an tỉnh Hải Ninh), và ông Phạm Văn Dũng, Tư lệnh Nhóm hậu cần Sông "
        "Xanh, đến.",
        {
            "Lê Văn An": ["Ủy viên Bộ Chính trị", "Bí thư Trung ương Đảng", "Trưởng Ban Dân vận Trung ương"],
            "Trần Văn Bình": ["Trưởng phòng CSGT đường bộ - đường sắt (Công an tỉnh Hải Ninh)"],
            "Phạm Văn Dũng": ["Tư lệnh Nhóm hậu cần Sông Xanh"],
        },
    ),
    (
        "a post given to the holders of another one",
        "Bộ trưởng Lê Văn An trao quyết định bổ nhiệm Phó Vụ trưởng Vụ Pháp chế đối với các Thẩm phán Trần Văn Bình và "
        "Phạm Văn Dũng.",
        {
            "Lê Văn An": ["Bộ trưởng"],
            "Trần Văn Bình": ["Phó Vụ trưởng Vụ Pháp chế", "Thẩm phán"],
            "Phạm Văn Dũng": ["Phó Vụ trưởng Vụ Pháp chế", "Thẩm phán"],
        },
    ),
    (
        "a certificate of one post for the holder of another gives nobody a post",
        "Ông Lê Văn An trao giấy khen của Giám đốc Sở cho Trưởng phòng Trần Văn Bình.",
        {"Trần Văn Bình": ["Trưởng phòng"]},
    ),
    (
        "names glued to what follows, highland names, short forms",
        "Ông Lê Văn An-người vừa được bổ nhiệm làm Giám đốc Sở. Dự có Chủ tịch Hội đồng Y Mai Hà Kđrăng; đồng chí "
        "Trần Văn Bình-PBTHU-CTUBND huyện; Tổng thống Hàn Quốc Park Geun-hye. Phó Chủ tịch xã Phạm Văn Dũng Gặp mặt trẻ.",
        {
            "Lê Văn An": ["Giám đốc Sở"],
            "Y Mai Hà Kđrăng": ["Chủ tịch Hội đồng"],
            "Trần Văn Bình": ["PBTHU", "CTUBND huyện"],
            "Park Geun-hye": ["Tổng thống Hàn Quốc"],
            "Phạm Văn Dũng": ["Phó Chủ tịch xã"],
        },
    ),
    (
        "what somebody once was, behind other facts; a post two are elected to within a sentence",
        "Đảng viên Lê Văn An nhập ngũ từ năm 1970, nguyên là xã đội phó xã Tân Lộc. HĐND bầu bà Lê Thị Hoa giữ chức Phó "
        "Chủ tịch xã, ông Trần Văn Bình - Trưởng Công an và ông Phạm Văn Dũng - Chỉ huy trưởng được bầu làm Ủy viên UBND.",
        {
            "Lê Văn An": ["nguyên là xã đội phó xã Tân Lộc"],
            "Lê Thị Hoa": ["Phó Chủ tịch xã"],
            "Trần Văn Bình": ["Trưởng Công an", "Ủy viên UBND"],
            "Phạm Văn Dũng": ["Chỉ huy trưởng", "Ủy viên UBND"],
        },
    ),
    (
        "a heading of several that consists of people with posts of their own; some of a number",
        "Cùng dự có các Ủy viên Ban Thường vụ gồm: Trưởng ban Tổ chức Lê Văn An; Đại tá Trần Văn Bình, Giám đốc Công an "
        "tỉnh. Hội nghị cử ra 5 phó chủ tịch không chuyên trách Hội Khuyến học tỉnh, trong đó có ông Phạm Văn Dũng - "
        "nguyên giám đốc Sở Tài chính, bà Lê Thị Hoa...",
        {
            "Lê Văn An": ["Ủy viên Ban Thường vụ", "Trưởng ban Tổ chức"],
            "Trần Văn Bình": ["Ủy viên Ban Thường vụ", "Giám đốc Công an tỉnh"],
            "Phạm Văn Dũng": [
                "phó chủ tịch không chuyên trách Hội Khuyến học tỉnh",
                "nguyên giám đốc Sở Tài chính",
            ],
            "Lê Thị Hoa": ["phó chủ tịch không chuyên trách Hội Khuyến học tỉnh"],
        },
    ),
    (
        "a post before the name and one behind a dash, in a row of posts behind dashes",
        "Dự có Phó Bí thư Tỉnh ủy Lê Văn An – Trưởng ban Chỉ đạo Du lịch, ông Trần Văn Bình – Giám đốc Sở Tài chính.",
        {
            "Lê Văn An": ["Phó Bí thư Tỉnh ủy", "Trưởng ban Chỉ đạo Du lịch"],
            "Trần Văn Bình": ["Giám đốc Sở Tài chính"],
        },
    ),
    (
        "one person with and without a middle name; a body by the short form told in brackets, or joined to another",
        "HĐND bầu bà Lê Thị Thu Hoa làm Trưởng ban Pháp chế HĐND tỉnh. Bà Lê Thu Hoa, Trưởng ban Pháp chế HĐND tỉnh Hải "
        "Ninh, cảm ơn. Giám đốc KSB Hải Ninh Trần Văn Bình là Giám đốc Trung tâm Kiểm soát bệnh (KSB) tỉnh Hải Ninh. "
        "Ông Phạm Văn Dũng - Phó Chánh Văn phòng HĐND - được bổ nhiệm giữ chức Phó Chánh Văn phòng HĐND và UBND. "
        "Bà Lê Thị Mai - Phó Chánh Văn phòng UBND - được bổ nhiệm giữ chức Phó Chánh Văn phòng HĐND và UBND.",
        {
            "Lê Thị Thu Hoa": ["Trưởng ban Pháp chế HĐND tỉnh Hải Ninh"],
            "Trần Văn Bình": ["Giám đốc Trung tâm Kiểm soát bệnh (KSB) tỉnh Hải Ninh"],
            "Phạm Văn Dũng": ["Phó Chánh Văn phòng HĐND", "Phó Chánh Văn phòng HĐND và UBND"],
            "Lê Thị Mai": ["Phó Chánh Văn phòng UBND", "Phó Chánh Văn phòng HĐND và UBND"],
        },
    ),
    (
        "heads of groups of bodies, with numbers; a word in lower case within a body's name",
        "Ông Lê Văn An, Cụm Phó Cụm thi đua số 5, và Đại tá Trần Văn Bình, phó cục trưởng Cục Nuôi trồng rong biển Việt Nam, "
        "dự. Kết nạp quần chúng ưu tú Phạm Văn Dũng, Trưởng phòng Công tác học sinh - sinh viên.",
        {
            "Lê Văn An": ["Cụm Phó Cụm thi đua số 5"],
            "Trần Văn Bình": ["phó cục trưởng Cục Nuôi trồng rong biển Việt Nam"],
            "Phạm Văn Dũng": ["Trưởng phòng Công tác học sinh - sinh viên"],
        },
    ),
]


@pytest.mark.parametrize(("construct", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_construct(construct: str, text: str, expected: dict[str, list[str]]) -> None:
    assert {name: sorted(posts) for name, posts in officials(text).items()} == {
        name: sorted(posts) for name, posts in expected.items()
    }
