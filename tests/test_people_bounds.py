"""Where posts and names end in running news: seats abroad, brackets, degrees behind a body, sources of news."""

from __future__ import annotations

import pytest
from people_tools import officials

# (construct, text, persons with posts)
CASES: list[tuple[str, str, dict[str, list[str]]]] = [
    (
        "a part of a council, a department of two fields",
        "Ông Lê Văn An, Trưởng Ban Pháp chế, HĐND tỉnh, dự. Đại tá Trần Văn Bình, Cục trưởng Cục Công tác Đảng và công tác chính "
        "trị, Bộ Công an, nói. Bà Lê Thị Hoa, Trưởng ban Tổ chức, Phó Chủ tịch UBND xã, đến.",
        {
            "Lê Văn An": ["Trưởng Ban Pháp chế, HĐND tỉnh"],
            "Trần Văn Bình": ["Cục trưởng Cục Công tác Đảng và công tác chính trị, Bộ Công an"],
            "Lê Thị Hoa": ["Trưởng ban Tổ chức", "Phó Chủ tịch UBND xã"],
        },
    ),
    (
        "a term and a short form in brackets within a post",
        "Bà Lê Thị Hoa, Trưởng đoàn đại biểu Quốc hội khóa XII của tỉnh Hải Ninh, nói. Ông Lê Văn An, Phó Trưởng đoàn đại biểu "
        "Quốc hội (ĐBQH) tỉnh; ông Trần Văn Bình, Bí thư Huyện ủy Khóa XXI, đến.",
        {
            "Lê Thị Hoa": ["Trưởng đoàn đại biểu Quốc hội khóa XII của tỉnh Hải Ninh"],
            "Lê Văn An": ["Phó Trưởng đoàn đại biểu Quốc hội (ĐBQH) tỉnh"],
            "Trần Văn Bình": ["Bí thư Huyện ủy"],
        },
    ),
    (
        "where a body sits, and where somebody speaks",
        "Chủ tịch Hội người Việt Nam tại Ba Lan Lê Văn An nói. Bà Lê Thị Hoa, Trưởng ban Liên lạc Hội đồng hương Hải Ninh tại "
        "Vinh, dự. Ông Trần Văn Bình, Chủ tịch Hội Nông dân tỉnh tại Vinh chỉ đạo.",
        {
            "Lê Văn An": ["Chủ tịch Hội người Việt Nam tại Ba Lan"],
            "Lê Thị Hoa": ["Trưởng ban Liên lạc Hội đồng hương Hải Ninh tại Vinh"],
            "Trần Văn Bình": ["Chủ tịch Hội Nông dân tỉnh"],
        },
    ),
    (
        "degrees with a hyphen behind a body; one post of each; an apposition that ends its sentence",
        "Gồm Chủ tịch Hội đồng Trường GS-TS Lê Văn An, Phó Giám đốc phụ trách PGS-TS Trần Văn Bình và Phó Giám đốc TS Vũ Hoa. Ông "
        "nhận bàn giao từ Giám đốc Trung tâm, ThS Phạm Văn Dũng.",
        {
            "Lê Văn An": ["Chủ tịch Hội đồng Trường"],
            "Trần Văn Bình": ["Phó Giám đốc phụ trách"],
            "Vũ Hoa": ["Phó Giám đốc"],
            "Phạm Văn Dũng": ["Giám đốc Trung tâm"],
        },
    ),
    (
        "schools are named after people; a place in brackets",
        "Anh Lê Văn An, Bí thư Đoàn Trường THPT Vũ Văn Tám (TX.Tân Yên) và chị Lê Thị Hoa, Bí thư Chi đoàn, dự. Hiệu trưởng Trường "
        "THPT Tân Yên Trần Văn Bình nói.",
        {
            "Lê Văn An": ["Bí thư Đoàn Trường THPT Vũ Văn Tám (TX.Tân Yên)"],
            "Lê Thị Hoa": ["Bí thư Chi đoàn"],
            "Trần Văn Bình": ["Hiệu trưởng Trường THPT Tân Yên"],
        },
    ),
    (
        "brackets behind a name tell of that person",
        "Luật sư Trần Văn Bình (Trưởng văn phòng luật sư Trần An) nói với ông Lê Văn An (Chủ tịch Real Madrid).",
        {"Trần Văn Bình": ["Trưởng văn phòng luật sư Trần An"], "Lê Văn An": ["Chủ tịch Real Madrid"]},
    ),
    (
        "news of one who is not named about another",
        "Theo Chánh Văn phòng UBND huyện, ông Lê Văn An đã nghỉ phép. Theo Giám đốc Sở Y tế, TS Trần Văn Bình, dịch đã hết.",
        {"Trần Văn Bình": ["Giám đốc Sở Y tế"]},
    ),
    (
        "glued marks, a misplaced tone, a verb of telling",
        "Bà Lê Thị Hoa - Giám đốc Sở Khoa học& Công nghệ, ông Lê Văn An - Gíam đốc Sở Y tế và Giám đốc HVXYZ điểm lại kết quả. "
        "Nguyên Chủ nhiệm Văn phòng của QH Trần Văn Bình dự.",
        {
            "Lê Thị Hoa": ["Giám đốc Sở Khoa học& Công nghệ"],
            "Lê Văn An": ["Gíam đốc Sở Y tế", "Giám đốc HVXYZ"],
            "Trần Văn Bình": ["Nguyên Chủ nhiệm Văn phòng của QH"],
        },
    ),
    (
        "posts given or taken behind a term; several named at once",
        "HĐND tỉnh bầu bổ sung thành viên UBND tỉnh khóa IX đối với ông Lê Văn An - Giám đốc Sở Y tế, bà Lê Thị Hoa - Giám đốc Sở "
        "Nội vụ. Bà Lê Thị Hoa cảm ơn. 40/40 đại biểu tán thành miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh nhiệm kỳ 2021 - 2026 "
        "với ông Trần Văn Bình.",
        {
            "Lê Văn An": ["thành viên UBND tỉnh", "Giám đốc Sở Y tế"],
            "Lê Thị Hoa": ["thành viên UBND tỉnh", "Giám đốc Sở Nội vụ"],
            "Trần Văn Bình": ["Phó Chủ tịch UBND tỉnh"],
        },
    ),
    (
        "behind a semicolon one acts, or one more post is told",
        "Thủ tướng bổ nhiệm ông Lê Văn An giữ chức Tư lệnh Vùng; Bộ trưởng Bộ Quốc phòng quyết định bổ nhiệm ông Trần Văn Bình giữ "
        "chức Phó Tư lệnh Vùng. Bà Lê Thị Hoa từng làm Trưởng phòng Tổ chức; Phó Giám đốc Sở Y tế từ năm 2015.",
        {
            "Lê Văn An": ["Tư lệnh Vùng"],
            "Trần Văn Bình": ["Phó Tư lệnh Vùng"],
            "Lê Thị Hoa": ["Trưởng phòng Tổ chức", "Phó Giám đốc Sở Y tế"],
        },
    ),
    (
        "a heading ends where another gets something of its own; two posts head a row",
        "Trao Huân chương cho 2 nguyên Phó Chủ tịch Hội: Lê Văn An, Phạm Văn Dũng; Bằng khen cho Chánh Văn phòng Trần Văn Bình. "
        "Hiện có 3 Thứ trưởng, Phó Chủ nhiệm: Hà Tám, Hoàng Thị Lan và Đỗ Minh Sơn.",
        {
            "Lê Văn An": ["nguyên Phó Chủ tịch Hội"],
            "Phạm Văn Dũng": ["nguyên Phó Chủ tịch Hội"],
            "Trần Văn Bình": ["Chánh Văn phòng"],
            "Hà Tám": ["Thứ trưởng", "Phó Chủ nhiệm"],
            "Hoàng Thị Lan": ["Thứ trưởng", "Phó Chủ nhiệm"],
            "Đỗ Minh Sơn": ["Thứ trưởng", "Phó Chủ nhiệm"],
        },
    ),
    (
        "a crowd holds no posts; a permanent deputy is called deputy for short, but was one before",
        "Chị Lê Thị Hoa, Bí thư Xã đoàn, dự. Qua đó, nhiều đoàn viên được tuyên dương là Bí thư Chi đoàn giỏi. Ông Lê Văn An, Phó Bí "
        "thư Thường trực Tỉnh ủy, nói. Phó Bí thư Tỉnh ủy Lê Văn An yêu cầu. Bà Trần Thị Bình từng làm Phó Giám đốc Sở Y tế, Phó Giám "
        "đốc Thường trực Sở Y tế.",
        {
            "Lê Thị Hoa": ["Bí thư Xã đoàn"],
            "Lê Văn An": ["Phó Bí thư Thường trực Tỉnh ủy"],
            "Trần Thị Bình": ["Phó Giám đốc Sở Y tế", "Phó Giám đốc Thường trực Sở Y tế"],
        },
    ),
    (
        "a province of the last century is nobody; who is given or met; a standing member",
        "Ông Lê Văn An từng làm Bí thư Tỉnh ủy Sơn Tây, Hà Đông. Sở tặng Trưởng ban Trị sự, thượng tọa Thích Tâm An cùng các tăng ni "
        "bằng khen. Bà Lê Thị Hoa, Thường trực Hội đồng Thi đua - Khen thưởng tỉnh, và Thường trực HĐND tỉnh dự.",
        {
            "Lê Văn An": ["Bí thư Tỉnh ủy Sơn Tây"],
            "Thích Tâm An": ["Trưởng ban Trị sự"],
            "Lê Thị Hoa": ["Thường trực Hội đồng Thi đua - Khen thưởng tỉnh"],
        },
    ),
    (
        "a unit by its initial needs a name; a rank of post in capitals; an initial within a name",
        "Ông Lê Văn An, Chủ tịch UBND H.Bạch Long Đảo, dự. Phó Bí thư Thành ủy TP. HCM Lê Thành Nam nói. Bà Lê Thị Hoa, Chủ tịch "
        "Danh dự Hội Sông, đến. Tổng thống Mỹ John F. Smith và Đại sứ Ivan V.Petrov gặp nhau.",
        {
            "Lê Văn An": ["Chủ tịch UBND H.Bạch Long Đảo"],
            "Lê Thành Nam": ["Phó Bí thư Thành ủy TP. HCM"],
            "Lê Thị Hoa": ["Chủ tịch Danh dự Hội Sông"],
            "John F. Smith": ["Tổng thống Mỹ"],
            "Ivan V.Petrov": ["Đại sứ"],
        },
    ),
    (
        "several terms; one more post between semicolons; a party cell with its body in brackets",
        "Bà Lê Thị Hoa là Ủy viên Trung ương Đảng ba khóa 11, 12, 13; đại biểu Quốc hội hai khóa 14, 15. Dự có Lê Văn An - Ủy viên "
        "Ban Thường vụ Tỉnh ủy; Phó Chủ tịch HĐND tỉnh; Trần Văn Bình - Giám đốc Sở Y tế. Ông Vũ Văn Tám, đảng viên Chi bộ thôn "
        "Đông (Đảng ủy xã Hòa), nguyên Huyện ủy viên, vắng mặt.",
        {
            "Lê Thị Hoa": ["Ủy viên Trung ương Đảng", "đại biểu Quốc hội"],
            "Lê Văn An": ["Ủy viên Ban Thường vụ Tỉnh ủy", "Phó Chủ tịch HĐND tỉnh"],
            "Trần Văn Bình": ["Giám đốc Sở Y tế"],
            "Vũ Văn Tám": ["nguyên Huyện ủy viên"],
        },
    ),
    (
        "in whose place one acts; as what another acts; a living person behind martyrs",
        "Thừa lệnh Bộ trưởng Bộ Y tế, ông Lê Văn An, Vụ trưởng, trao quyết định. Thay mặt Bộ trưởng, Thứ trưởng Trần Văn Bình nói. "
        "Ông Lê Văn An mong rằng, với vai trò là Tổng Lãnh sự, bà Lê Thị Hoa sẽ giúp. Viếng hương hồn các liệt sĩ Ông Vũ Văn Tám, "
        "Chánh Thanh tra tỉnh.",
        {
            "Lê Văn An": ["Vụ trưởng"],
            "Trần Văn Bình": ["Thứ trưởng"],
            "Lê Thị Hoa": ["Tổng Lãnh sự"],
            "Vũ Văn Tám": ["Chánh Thanh tra tỉnh"],
        },
    ),
    (
        "a short name is his of whom the article tells more; this hospital is one told before; a board at a body",
        "Ông Lê Văn Hưng, Phó Giám đốc Bệnh viện Sông, được bổ nhiệm làm giám đốc bệnh viện này. Ông Lê Văn Hưng là Giám đốc Bệnh "
        "viện Sông. Bà Trần Thị Hưng trao quyết định. Trước đó, ông Hưng từng làm Trưởng khoa Nội. Bà Vũ Thị Hoa, Chủ tịch HĐQT tại "
        "Viện Sông Xanh, nguyên Giám đốc Sở Y tế, dự.",
        {
            "Lê Văn Hưng": ["Phó Giám đốc Bệnh viện Sông", "Giám đốc Bệnh viện Sông", "Trưởng khoa Nội"],
            "Vũ Thị Hoa": ["Chủ tịch HĐQT tại Viện Sông Xanh", "nguyên Giám đốc Sở Y tế"],
        },
    ),
    (
        "posts whose names hold words that end others",
        "Ông Lê Văn An, Trưởng ban Ban Chỉ đạo kỷ niệm các ngày lễ lớn, nói. Hòa thượng Thích Tâm An, Thư ký Văn phòng Đức Pháp chủ, "
        "dự. Bà Lê Thị Hoa, Thứ trưởng Bộ Thông tin và truyền thông báo cáo. Đại tá Trần Văn Bình, Phó Tư lệnh Cảnh sát cơ động, Bộ "
        "Công an, và ông Vũ Văn Tám, cán bộ lão thành, nguyên Giám đốc Sở Y tế, đến.",
        {
            "Lê Văn An": ["Trưởng ban Ban Chỉ đạo kỷ niệm các ngày lễ lớn"],
            "Thích Tâm An": ["Thư ký Văn phòng Đức Pháp chủ"],
            "Lê Thị Hoa": ["Thứ trưởng Bộ Thông tin và truyền thông"],
            "Trần Văn Bình": ["Phó Tư lệnh Cảnh sát cơ động, Bộ Công an"],
            "Vũ Văn Tám": ["nguyên Giám đốc Sở Y tế"],
        },
    ),
    (
        "a short form of a post behind it; brackets behind a comma and within a row of posts",
        "Dự có ông Lê Văn An, Tổng Giám đốc (TGĐ) Đài Tiếng nói Sông Xanh. Thượng tá Trần Văn Bình, (Phó phòng Tham mưu, Công an "
        "tỉnh) cho biết. Bà Lê Thị Hoa là Giám đốc Sở Y tế (kiêm Trưởng Ban Chỉ đạo tỉnh về tổng kết Nghị quyết 18).",
        {
            "Lê Văn An": ["Tổng Giám đốc (TGĐ) Đài Tiếng nói Sông Xanh"],
            "Trần Văn Bình": ["Phó phòng Tham mưu, Công an tỉnh"],
            "Lê Thị Hoa": ["Giám đốc Sở Y tế", "Trưởng Ban Chỉ đạo tỉnh về tổng kết Nghị quyết 18"],
        },
    ),
    (
        "new in a post; a delegation is nobody; somebody told again without a form of address",
        "Ông Lê Văn An, 47 tuổi, trở thành tân Phó Bí thư Tỉnh ủy. Bà Lê Thị Hoa trở thành Chủ tịch mới nhằm thay ông Trần Văn Bình. "
        "Đại biểu Quốc hội Đoàn Nghệ An phát biểu. Tòa xét xử Trần Văn Bình, 60 tuổi, nguyên Giám đốc Công ty Sông Xanh.",
        {
            "Lê Văn An": ["Phó Bí thư Tỉnh ủy"],
            "Lê Thị Hoa": ["Chủ tịch"],
            "Trần Văn Bình": ["nguyên Giám đốc Công ty Sông Xanh"],
        },
    ),
    (
        "what is proposed to a council; who leaves its seat; several told by a number; how long one held a post",
        "Ông Lê Văn An, Chủ tịch UBND tỉnh, trình bày tờ trình bầu chức vụ Phó Chủ tịch UBND tỉnh. Hội đồng cho thôi làm nhiệm vụ đại "
        "biểu HĐND tỉnh khóa XII đối với đồng chí Trần Văn Bình. Kỷ luật 2 cựu Bí thư Huyện ủy Tân Yên Vũ Văn Tám, Phạm Văn Dũng. Bà Lê "
        "Thị Hoa là Phó Giám đốc Sở Y tế 16 năm.",
        {
            "Lê Văn An": ["Chủ tịch UBND tỉnh"],
            "Trần Văn Bình": ["đại biểu HĐND tỉnh"],
            "Vũ Văn Tám": ["cựu Bí thư Huyện ủy Tân Yên"],
            "Phạm Văn Dũng": ["cựu Bí thư Huyện ủy Tân Yên"],
            "Lê Thị Hoa": ["Phó Giám đốc Sở Y tế"],
        },
    ),
    (
        "under a heading the last of a row has a post of its own, elsewhere a row of degrees shares it",
        "Dự có các đồng chí Phó Tư lệnh: Thiếu tướng Lê Văn An; Đại tá Trần Văn Bình và Đại tá Vũ Văn Tám - Phó Trưởng ban Tổ chức. PGS "
        "Phạm Văn Dũng, TS Lê Thị Hoa - Phó Hiệu trưởng nói.",
        {
            "Lê Văn An": ["Phó Tư lệnh"],
            "Trần Văn Bình": ["Phó Tư lệnh"],
            "Vũ Văn Tám": ["Phó Tư lệnh", "Phó Trưởng ban Tổ chức"],
            "Phạm Văn Dũng": ["Phó Hiệu trưởng"],
            "Lê Thị Hoa": ["Phó Hiệu trưởng"],
        },
    ),
    (
        "a modifier of two words whose second would end a post",
        "GS.TS Lê Văn An, Chủ tịch danh dự Hội cựu sinh viên trường, và PGS.TS Trần Văn Bình - Phó BT Đảng ủy, Hiệu trưởng nhà trường, "
        "dự. Phó Tổng Giám đốc Vũ Văn Tám điều hành phiên họp.",
        {
            "Lê Văn An": ["Chủ tịch danh dự Hội cựu sinh viên trường"],
            "Trần Văn Bình": ["Phó BT Đảng ủy", "Hiệu trưởng nhà trường"],
            "Vũ Văn Tám": ["Phó Tổng Giám đốc"],
        },
    ),
    (
        "foreign statesmen of the last century are no officials, nor is what their initials leave",
        "Tổng thống Mỹ John F. Kennedy từng nói vậy. Tổng thống Mỹ John Doe phát biểu.",
        {"John Doe": ["Tổng thống Mỹ"]},
    ),
    (
        "a post of several people is not joined to the post behind the comma; long and short forms are one post",
        "Tham dự có các đại biểu Quốc hội, Chủ tịch UBND tỉnh Lê Văn An. Ông Trần Văn Bình, Ủy viên Ban Chấp hành Trung ương Đảng, "
        "Bí thư Tỉnh ủy Hòa Giang, phát biểu; Ủy viên Trung ương Đảng Trần Văn Bình trao quà. Luật sư Vũ Văn Tám cho biết.",
        {
            "Lê Văn An": ["Chủ tịch UBND tỉnh"],
            "Trần Văn Bình": ["Ủy viên Ban Chấp hành Trung ương Đảng", "Bí thư Tỉnh ủy Hòa Giang"],
        },
    ),
    (
        "the unit or the school above a unit, whatever letters it is written in, but not a sentence behind it",
        "Trung tá Lê Văn An, Đồn trưởng Đồn Biên phòng Sông Xanh, BĐBP Hòa Giang; Thượng úy Trần Văn Bình, Chính trị viên Đại đội 5, "
        "Tiểu đoàn 3, Trung đoàn 8 và ông Vũ Văn Tám, Tổ trưởng tổ Toán, trường THPT Sông Xanh, dự. Ông Phạm Văn Dũng, Trưởng phòng "
        "Giáo dục, trường học nào cũng đến.",
        {
            "Lê Văn An": ["Đồn trưởng Đồn Biên phòng Sông Xanh, BĐBP Hòa Giang"],
            "Trần Văn Bình": ["Chính trị viên Đại đội 5, Tiểu đoàn 3, Trung đoàn 8"],
            "Vũ Văn Tám": ["Tổ trưởng tổ Toán, trường THPT Sông Xanh"],
            "Phạm Văn Dũng": ["Trưởng phòng Giáo dục"],
        },
    ),
    (
        "a sentence that a crawler has glued to the name in a caption",
        "Phó Chủ tịch thường trực Liên đoàn Lê Văn An Cũng theo ông An, giải đấu sẽ đổi lịch.",
        {"Lê Văn An": ["Phó Chủ tịch thường trực Liên đoàn"]},
    ),
    (
        "a list behind a form of address and a colon, a reason between a post and its holder, a board of zones",
        "Dự có 2 đồng chí Phó Chủ tịch Hội Nông dân, gồm đồng chí: Lê Văn An, đồng chí Trần Văn Bình. Thủ tướng phê chuẩn việc miễn "
        "nhiệm chức danh Ủy viên UBND tỉnh Hòa Giang nhiệm kỳ 2011 - 2016 để nhận nhiệm vụ mới đối với ông Vũ Văn Tám. Ông Phạm Văn "
        "Dũng, Trưởng Ban Quản lý Khu kinh tế Sông Xanh và các khu công nghiệp tỉnh và các đồng chí khác dự.",
        {
            "Lê Văn An": ["Phó Chủ tịch Hội Nông dân"],
            "Trần Văn Bình": ["Phó Chủ tịch Hội Nông dân"],
            "Vũ Văn Tám": ["Ủy viên UBND tỉnh Hòa Giang"],
            "Phạm Văn Dũng": ["Trưởng Ban Quản lý Khu kinh tế Sông Xanh và các khu công nghiệp tỉnh"],
        },
    ),
    (
        "a form of reverence before an office is no part of it",
        "Hòa thượng Thích Tâm An, Đức Quyền Pháp chủ, đến dự. Ông Trần Minh Đức, Chủ tịch UBND xã, phát biểu.",
        {"Thích Tâm An": ["Quyền Pháp chủ"], "Trần Minh Đức": ["Chủ tịch UBND xã"]},
    ),
    (
        "several posts taken from one person at once, but not posts taken from another",
        "HĐND tỉnh miễn nhiệm chức vụ Chủ tịch HĐND tỉnh, cho thôi làm nhiệm vụ đại biểu HĐND tỉnh đối với ông Lê Văn An; miễn nhiệm "
        "chức danh Phó Chủ tịch UBND tỉnh, Ủy viên UBND tỉnh đối với bà Trần Thị Bình.",
        {
            "Lê Văn An": ["Chủ tịch HĐND tỉnh", "đại biểu HĐND tỉnh"],
            "Trần Thị Bình": ["Phó Chủ tịch UBND tỉnh", "Ủy viên UBND tỉnh"],
        },
    ),
    (
        "a post given to somebody else before one that is taken",
        "HĐND xã bầu Chủ tịch UBND xã, cho thôi làm nhiệm vụ đại biểu HĐND xã đối với ông Vũ Văn Tám.",
        {"Vũ Văn Tám": ["đại biểu HĐND xã"]},
    ),
    (
        "a priest told again before his office; a cathedral is no tribunal's head",
        "Linh mục Lê Văn An, Linh mục chánh xứ Nhà thờ Chánh tòa, và linh mục Vũ Văn Tám, Nhà thờ Sông Xanh, đến dự.",
        {"Lê Văn An": ["chánh xứ Nhà thờ Chánh tòa"]},
    ),
    (
        "a unit called after a person that the text tells of as a place",
        "Hội nghị diễn ra tại huyện Trần Văn Thời. Ông Lê Văn An đắc cử Bí thư Huyện ủy Trần Văn Thời. Bí thư Thành ủy Vũ Văn Tám dự.",
        {"Lê Văn An": ["Bí thư Huyện ủy Trần Văn Thời"], "Vũ Văn Tám": ["Bí thư Thành ủy"]},
    ),
    (
        "what a law office is called behind the post of its head; a dash without blanks before a name, but not within a province",
        "Luật sư Lê Văn An, Trưởng Văn phòng luật sư Bình Minh, nói. Giám đốc Sở Công Thương-Trần Văn Bình dự. Bí thư Tỉnh ủy Bà "
        "Rịa-Vũng Tàu Vũ Văn Tám đến thăm.",
        {
            "Lê Văn An": ["Trưởng Văn phòng luật sư Bình Minh"],
            "Trần Văn Bình": ["Giám đốc Sở Công Thương"],
            "Vũ Văn Tám": ["Bí thư Tỉnh ủy Bà Rịa-Vũng Tàu"],
        },
    ),
    (
        "deputies by their initial, but no ward and no name by an initial",
        "TS Lê Thị Hoa - P. Hiệu trưởng nhà trường, P.Giám đốc Sở Y tế Lê Văn An và ông Trần Văn Bình, P.Chủ tịch UBND xã, dự. Công an "
        "P. Sông Xanh, Giám đốc Vũ Văn Tám cùng dự.",
        {
            "Lê Thị Hoa": ["P. Hiệu trưởng nhà trường"],
            "Lê Văn An": ["P.Giám đốc Sở Y tế"],
            "Trần Văn Bình": ["P.Chủ tịch UBND xã"],
            "Vũ Văn Tám": ["Giám đốc"],
        },
    ),
    (
        "an envoy of a short name behind a country, a dash without blanks before a post",
        "Đại sứ Trung Quốc tại Việt Nam Hùng Ba và Đại sứ Việt Nam tại Nhật Bản Lê Văn An dự. Ông Trần Văn Bình-nguyên Phó Bí thư Tỉnh "
        "ủy, Chủ tịch HĐND tỉnh và Tổng thống Moon Jae-in gặp nhau.",
        {
            "Hùng Ba": ["Đại sứ Trung Quốc tại Việt Nam"],
            "Lê Văn An": ["Đại sứ Việt Nam tại Nhật Bản"],
            "Trần Văn Bình": ["nguyên Phó Bí thư Tỉnh ủy", "Chủ tịch HĐND tỉnh"],
            "Moon Jae-in": ["Tổng thống"],
        },
    ),
    (
        "whom the holder of a post receives is no part of the post",
        "Trưởng Ban Kinh tế Trung ương tiếp Đoàn đại biểu Lào. Ông Lê Văn An, Trưởng Ban Kinh tế Trung ương tiếp Đoàn đại biểu Lào. "
        "Bà Lê Thị Hoa, Trưởng Ban Tiếp công dân tỉnh, dự.",
        {"Lê Văn An": ["Trưởng Ban Kinh tế Trung ương"], "Lê Thị Hoa": ["Trưởng Ban Tiếp công dân tỉnh"]},
    ),
    (
        "an honorific that ends a sentence is none of the name that opens the next one",
        "Đoàn dâng hương tại bia ghi tên liệt sĩ. Đồng chí Lê Văn An, Bí thư Huyện ủy dự.",
        {"Lê Văn An": ["Bí thư Huyện ủy"]},
    ),
    (
        "where somebody lives, whom a post stands in for, and the source of a photo are none of the post",
        "Ông Lê Văn An, kiều bào Lào, Chủ tịch Hội Người Việt Nam tại Lào dự. Bà Vũ Thị Lan, Trưởng Phòng Tổ chức thừa ủy nhiệm "
        "Hiệu trưởng công bố quyết định. Ông Mai Văn Hòa, Bí thư Tỉnh ủy Hải Ninh HAININH.GOV.VN",
        {
            "Lê Văn An": ["Chủ tịch Hội Người Việt Nam tại Lào"],
            "Vũ Thị Lan": ["Trưởng Phòng Tổ chức"],
            "Mai Văn Hòa": ["Bí thư Tỉnh ủy Hải Ninh"],
        },
    ),
    (
        "the school of a headmaster, told in full and as 'nhà trường'",
        "Bà Vũ Thị Lan, Hiệu trưởng Trường THPT Phú Hòa nói. Bà Vũ Thị Lan - Hiệu trưởng nhà trường cảm ơn.",
        {"Vũ Thị Lan": ["Hiệu trưởng Trường THPT Phú Hòa"]},
    ),
    (
        "one word behind a province names nobody",
        "Phó Chủ nhiệm Đoàn Luật sư tỉnh Bà Rịa-Vũng Tàu Khó nói trước; Chủ tịch UBND TP Hà Nội Lê An dự.",
        {"Lê An": ["Chủ tịch UBND TP Hà Nội"]},
    ),
]


@pytest.mark.parametrize(("construct", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_construct(construct: str, text: str, expected: dict[str, list[str]]) -> None:
    assert officials(text) == expected


@pytest.mark.parametrize(
    "text",
    ["Phân viện trưởng Chỉ huy trưởng, ", "ông Lê Văn An-", "Đại sứ quán Việt Nam tại ", "ông A, tổ trưởng, trường"],
)
def test_texts_that_break_off(text: str) -> None:
    assert officials(text) == {}
