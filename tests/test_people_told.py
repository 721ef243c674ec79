"""People whom a text tells of: pen names, foreign names with initials, times of old, careers. All names are invented."""

from __future__ import annotations

import pytest
from people_tools import officials

# (construct, text, officials)
CASES: list[tuple[str, str, dict[str, list[str]]]] = [
    (
        "foreign names with an initial, in Vietnamese spelling",
        "Tổng thống V.Mo-rê-nô, Thủ tướng Ấn Độ N.Ka-ran và Tổng thống Ca-na-đa G.Đu-pông gửi điện mừng.",
        {
            "V.Mo-rê-nô": ["Tổng thống"],
            "N.Ka-ran": ["Thủ tướng Ấn Độ"],
            "G.Đu-pông": ["Tổng thống Ca-na-đa"],
        },
    ),
    (
        "who is only named in times of old",
        "Trường được thành lập năm 1902, do bác sĩ Lê Văn An làm hiệu trưởng. Ông Mai Văn Hòa, Hiệu trưởng, sinh năm 1950. "
        "Năm 1945, ông Vũ Văn Lan, Chủ tịch huyện, đến thăm; nay ông Đỗ Văn Nam, Bí thư Huyện ủy, kể lại năm 2019.",
        {"Mai Văn Hòa": ["Hiệu trưởng"], "Vũ Văn Lan": ["Chủ tịch huyện"], "Đỗ Văn Nam": ["Bí thư Huyện ủy"]},
    ),
    (
        "a school that is called after somebody, in full and in short",
        "Em học Trường THPT Nguyễn Duy Hào, huyện Phú Mỹ. Ông Lê Văn An - Hiệu trưởng Trường Nguyễn Duy Hào - dự. Ông Mai Văn Hòa, "
        "Tư lệnh Hạm đội Thái Bình Dương, gặp bà Vũ Thị Lan, nguyên Giám đốc Công ty bùi ngùi nhớ lại.",
        {
            "Lê Văn An": ["Hiệu trưởng Trường Nguyễn Duy Hào"],
            "Mai Văn Hòa": ["Tư lệnh Hạm đội Thái Bình Dương"],
            "Vũ Thị Lan": ["nguyên Giám đốc Công ty"],
        },
    ),
    (
        "the number of a decision is no year of old",
        "Thủ tướng ký Quyết định số 1928/QĐ-TTg bổ nhiệm ông Lê Văn An giữ chức Thứ trưởng Bộ Y tế.",
        {"Lê Văn An": ["Thứ trưởng Bộ Y tế"]},
    ),
    (
        "a career beside what others think",
        "Ông Lê Văn An được nhiều người đánh giá là có kinh nghiệm, từng trải qua các chức vụ Chủ tịch UBND phường Phú Mỹ, Chánh "
        "Văn phòng Thành ủy.",
        {"Lê Văn An": ["Chủ tịch UBND phường Phú Mỹ", "Chánh Văn phòng Thành ủy"]},
    ),
    (
        "a rank between the posts of a career",
        "Trước năm 2016, ông Lê Văn An là Chỉ huy trưởng Bộ CHQS tỉnh; từ năm 2017: Thiếu tướng; từ tháng 4-2019: Tham mưu "
        "trưởng Quân khu 5; từ tháng 8-2020: Phó Bí thư Đảng ủy Quân khu 5 nhiệm kỳ 2020-2025.",
        {"Lê Văn An": ["Chỉ huy trưởng Bộ CHQS tỉnh", "Tham mưu trưởng Quân khu 5", "Phó Bí thư Đảng ủy Quân khu 5"]},
    ),
    (
        "boards and offices with a small second word",
        "Ông Lê Văn An, Trưởng cơ quan đại diện thương mại Việt Nam tại Lào; bà Vũ Thị Lan, Ủy viên ban thư ký Hội Nông dân; "
        "ông Mai Văn Hòa, Phó CT UBND huyện, và nhất là bà Đỗ Thị Nga, Bí thư Huyện đoàn dự.",
        {
            "Lê Văn An": ["Trưởng cơ quan đại diện thương mại Việt Nam tại Lào"],
            "Vũ Thị Lan": ["Ủy viên ban thư ký Hội Nông dân"],
            "Mai Văn Hòa": ["Phó CT UBND huyện"],
            "Đỗ Thị Nga": ["Bí thư Huyện đoàn"],
        },
    ),
    (
        "posts that a row gets in turn",
        "Ông Lê Văn An và bà Vũ Thị Lan lần lượt được bầu làm Chủ tịch và Phó Chủ tịch HĐND tỉnh. Ông Mai Văn Hòa lần lượt "
        "giữ chức Phó Giám đốc, Giám đốc Sở Y tế.",
        {
            "Lê Văn An": ["Chủ tịch"],
            "Vũ Thị Lan": ["Phó Chủ tịch HĐND tỉnh"],
            "Mai Văn Hòa": ["Phó Giám đốc", "Giám đốc Sở Y tế"],
        },
    ),
    (
        "what is told of a post before its holder, but not of whom somebody tells",
        "Chức danh Phó Giám đốc Sở Y tế vừa được cho thôi giữ là ông Lê Văn An. Phó Chủ tịch UBND huyện nhận được nhiều phiếu "
        "nhất là bà Vũ Thị Lan. Trưởng Công an huyện cho biết người bị thương là ông Mai Văn Hòa.",
        {"Lê Văn An": ["Phó Giám đốc Sở Y tế"], "Vũ Thị Lan": ["Phó Chủ tịch UBND huyện"]},
    ),
    (
        "a row with posts in brackets that gets a post, a row of men and women, a post since some day",
        "Hội nghị bầu các ông Lê Văn An (Trưởng ban Dân vận), Mai Văn Hòa (Chánh Văn phòng) giữ chức Phó Bí thư Huyện ủy. Ba "
        "Phó Giám đốc Sở là các ông/bà: Vũ Thị Lan, Đỗ Văn Nam, Trần Thị Bình. Ông Cát Văn Tám giữ chức Chánh Thanh tra tỉnh "
        "từ ngày 2/5/2014 thay cho ông Phạm Văn Dũng.",
        {
            "Lê Văn An": ["Trưởng ban Dân vận", "Phó Bí thư Huyện ủy"],
            "Mai Văn Hòa": ["Chánh Văn phòng", "Phó Bí thư Huyện ủy"],
            "Vũ Thị Lan": ["Phó Giám đốc Sở"],
            "Đỗ Văn Nam": ["Phó Giám đốc Sở"],
            "Trần Thị Bình": ["Phó Giám đốc Sở"],
            "Cát Văn Tám": ["Chánh Thanh tra tỉnh"],
            "Phạm Văn Dũng": ["Chánh Thanh tra tỉnh"],
        },
    ),
    (
        "a post that nobody holds, a verb behind a central body, a place that looks like a name",
        "Ông Lê Văn An, Phó Giám đốc Sở Y tế, cho biết việc bỏ trống vị trí Giám đốc Sở Thủy sản khiến ông buồn. Ông Mai Văn Hòa, "
        "Phó Bí thư Quân ủy Trung ương chỉ đạo các đơn vị. Anh Đỗ Văn Nam giữ chức bí thư quận đoàn Hoàng Lan, rồi nghỉ.",
        {
            "Lê Văn An": ["Phó Giám đốc Sở Y tế"],
            "Mai Văn Hòa": ["Phó Bí thư Quân ủy Trung ương"],
            "Đỗ Văn Nam": ["bí thư quận đoàn Hoàng Lan"],
        },
    ),
    (
        "the fields of a department, in small letters and with a capital, but no clause",
        "Ông Lê Văn An (Trưởng phòng Làng nghề, hợp tác xã và trang trại); bà Vũ Thị Lan, Trưởng phòng Giống lúa, Phân bón và "
        "nước tưới đồng; ông Mai Văn Hòa, Trưởng phòng Tài chính, người đã ký và đóng dấu văn bản.",
        {
            "Lê Văn An": ["Trưởng phòng Làng nghề, hợp tác xã và trang trại"],
            "Vũ Thị Lan": ["Trưởng phòng Giống lúa, Phân bón và nước tưới đồng"],
            "Mai Văn Hòa": ["Trưởng phòng Tài chính"],
        },
    ),
    (
        "some of those who hold a post, two posts of one who leaves, from one post to another",
        "Công ty miễn nhiệm 3 Phó Giám đốc, trong đó có bà Vũ Thị Lan, ông Đỗ Văn Nam. Sở điều chuyển đối với Chánh Văn phòng kiêm "
        "Trưởng phòng Tổ chức hiện tại là ông Cát Văn Tám. Với việc bổ nhiệm ông Mai Văn Hòa từ Phó Giám đốc Công ty Sông Xanh lên "
        "Phó Giám đốc Sở Công Thương, Sở có hai Phó Giám đốc.",
        {
            "Vũ Thị Lan": ["Phó Giám đốc"],
            "Đỗ Văn Nam": ["Phó Giám đốc"],
            "Cát Văn Tám": ["Chánh Văn phòng", "Trưởng phòng Tổ chức"],
            "Mai Văn Hòa": ["Phó Giám đốc Công ty Sông Xanh", "Phó Giám đốc Sở Công Thương"],
        },
    ),
    (
        "a competition for a post, a career from other work on, a firm with a foreign name",
        "Ông Lê Văn An, Giám đốc Sở Xây dựng, cho biết lịch thi tuyển chức danh Phó Giám đốc Sở Thủy sản. Bà Vũ Thị Lan giữ các chức "
        "vụ từ cán bộ Địa chính, rồi Chánh Văn phòng Huyện ủy. Ông Mai Văn Hòa giữ chức thành viên HĐQT CTCP Blue River.",
        {
            "Lê Văn An": ["Giám đốc Sở Xây dựng"],
            "Vũ Thị Lan": ["Chánh Văn phòng Huyện ủy"],
            "Mai Văn Hòa": ["thành viên HĐQT CTCP Blue River"],
        },
    ),
    (
        "a post that only ends what opens a sentence, and one that is the holder's",
        "Theo quyết định của Bộ trưởng Ngoại giao, Phó Chánh Thanh tra Lê Văn An bị khiển trách. Bên cạnh việc bổ nhiệm vị trí Chủ "
        "tịch Hội đồng, Thứ trưởng Mai Văn Hòa còn ký quyết định khác. Theo đề nghị của Bí thư Huyện ủy, Chủ tịch HĐND huyện Vũ "
        "Thị Lan, huyện sẽ làm.",
        {
            "Lê Văn An": ["Phó Chánh Thanh tra"],
            "Mai Văn Hòa": ["Thứ trưởng"],
            "Vũ Thị Lan": ["Bí thư Huyện ủy", "Chủ tịch HĐND huyện"],
        },
    ),
    (
        "verbs that end a post",
        "Ông Lê Văn An, Chánh Thanh tra tỉnh tiến hành kiểm tra công ty. Bà Vũ Thị Lan thôi giữ chức Bí thư Huyện ủy và điều chuyển công tác.",
        {"Lê Văn An": ["Chánh Thanh tra tỉnh"], "Vũ Thị Lan": ["Bí thư Huyện ủy"]},
    ),
    (
        "a name announced elsewhere that stands by itself within a clause",
        "Ông Lê Văn An, Bí thư Huyện ủy, tặng hoa Mai Văn Hòa khi về làm Phó Giám đốc Sở Y tế. Ông Mai Văn Hòa sinh năm 1970.",
        {"Lê Văn An": ["Bí thư Huyện ủy"], "Mai Văn Hòa": ["Phó Giám đốc Sở Y tế"]},
    ),
    (
        "how long a post is held, a post beside what else is done, an assistant of a deputy",
        "Ông Lê Văn An, Trưởng phòng Môi trường một tháng nay, bị khiển trách. Ông Mai Văn Hòa (Phó Giám đốc Trung tâm đồng thời kiêm "
        "Giám đốc Chi nhánh phía Nam) dự. Ông Đỗ Văn Nam kiêm nhiệm chức vụ Trợ lý Phó Chủ tịch Hội Làm vườn. Nhắn nhủ với hai "
        "tân Phó Chủ tịch, bà Vũ Thị Lan, Bí thư Huyện ủy, mong họ cố gắng.",
        {
            "Lê Văn An": ["Trưởng phòng Môi trường"],
            "Mai Văn Hòa": ["Phó Giám đốc Trung tâm", "Giám đốc Chi nhánh phía Nam"],
            "Đỗ Văn Nam": ["Trợ lý Phó Chủ tịch Hội Làm vườn"],
            "Vũ Thị Lan": ["Bí thư Huyện ủy"],
        },
    ),
    (
        "whom many elect, a name behind a post and a comma, what else a council does",
        "Ông Lê Văn An, Bí thư Huyện ủy, còn được các đại biểu bầu bổ sung chức danh Tỉnh ủy viên. Phó Giám đốc Sở Thủy sản, Mai Văn Hòa "
        "vừa được bổ nhiệm làm Giám đốc Sở. Ông Đỗ Văn Nam, Chánh Văn phòng UBND tỉnh và bàn bạc với họ.",
        {
            "Lê Văn An": ["Bí thư Huyện ủy", "Tỉnh ủy viên"],
            "Mai Văn Hòa": ["Phó Giám đốc Sở Thủy sản", "Giám đốc Sở"],
            "Đỗ Văn Nam": ["Chánh Văn phòng UBND tỉnh"],
        },
    ),
    (
        "from one post to another, who leaves a post, the subject of the next clause",
        "Ông Lê Văn An từ Giám đốc Chi nhánh Hà Sơn về làm Trưởng phòng Kỹ thuật. Ông Mai Văn Hòa nghỉ Giám đốc Chi nhánh Sông Bạc để "
        "giữ chức Trưởng phòng Hành chính. Ông Đỗ Văn Nam bị cách chức Huyện ủy viên; Chủ tịch UBND tỉnh cũng đã cách chức Phó Chủ "
        "tịch UBND huyện đối với ông Nam.",
        {
            "Lê Văn An": ["Giám đốc Chi nhánh Hà Sơn", "Trưởng phòng Kỹ thuật"],
            "Mai Văn Hòa": ["Giám đốc Chi nhánh Sông Bạc", "Trưởng phòng Hành chính"],
            "Đỗ Văn Nam": ["Huyện ủy viên", "Phó Chủ tịch UBND huyện"],
        },
    ),
    (
        "a career behind what somebody became, a short name in brackets, a name that is a form of address",
        "Ông Lê Văn An là Bộ trưởng. Trước khi trở thành người cầm lái Bộ, ông từng trải qua các chức vụ như Giám đốc Sở Thủy sản; Phó "
        "Trưởng ban Dân vận Trung ương. Tôi xin lỗi anh Hòa (Phó Bí thư Huyện ủy Mai Văn Hòa). Ông Vũ Ngọc Anh, Giám đốc Sở, nghỉ; "
        "bà Đỗ Thị Nga, Bí thư Huyện ủy, dự. Ông Anh từng là Chánh Văn phòng.",
        {
            "Lê Văn An": ["Bộ trưởng", "Giám đốc Sở Thủy sản", "Phó Trưởng ban Dân vận Trung ương"],
            "Mai Văn Hòa": ["Phó Bí thư Huyện ủy"],
            "Vũ Ngọc Anh": ["Giám đốc Sở", "Chánh Văn phòng"],
            "Đỗ Thị Nga": ["Bí thư Huyện ủy"],
        },
    ),
    (
        "statesmen whose memory is honoured, an old council, verbs behind a post",
        "Bộ trưởng tưởng nhớ công lao của nguyên Chủ nhiệm Hội đồng Nhà nước, nguyên Tổng Thư ký Hội đồng Bộ trưởng Cát Văn Tám. Ông "
        "Mai Văn Hòa, nguyên Phó Chủ tịch Hội đồng Bộ trưởng, dự. Bà Vũ Thị Lan, Bí thư Tỉnh ủy Hải Ninh đi nước ngoài; ông Lê Văn "
        "An, Chủ tịch UBND tỉnh Hải Ninh đạt 63 phiếu.",
        {
            "Mai Văn Hòa": ["nguyên Phó Chủ tịch Hội đồng Bộ trưởng"],
            "Vũ Thị Lan": ["Bí thư Tỉnh ủy Hải Ninh"],
            "Lê Văn An": ["Chủ tịch UBND tỉnh Hải Ninh"],
        },
    ),
    (
        "a degree and its field, age instead of a year of birth, a lasting member of the Secretariat",
        "Ông Lê Văn An, Bí thư Huyện ủy, dự. Ông là thạc sĩ Luật; từng đảm nhiệm nhiều chức vụ như: Chánh Văn phòng; Giám đốc Sở Tài "
        "chính. Ông Mai Văn Hòa 48 tuổi, quê quán xã Phú Mỹ; Trưởng đoàn đại biểu Quốc hội tỉnh. Ông Đỗ Văn Nam, Ủy viên Bộ Chính "
        "trị, thành viên thường trực Ban Bí thư, Trưởng ban Dân vận Trung ương, chủ trì.",
        {
            "Lê Văn An": ["Bí thư Huyện ủy", "Chánh Văn phòng", "Giám đốc Sở Tài chính"],
            "Mai Văn Hòa": ["Trưởng đoàn đại biểu Quốc hội tỉnh"],
            "Đỗ Văn Nam": [
                "Ủy viên Bộ Chính trị",
                "thành viên thường trực Ban Bí thư",
                "Trưởng ban Dân vận Trung ương",
            ],
        },
    ),
    (
        "firms with foreign names and their owners, units with a number, firms told again",
        "Bà Vũ Thị Lan trở thành Phó Chủ tịch Tập đoàn kiêm Tổng Giám đốc Blue River. Bà Đỗ Thị Nga đảm nhiệm vị trí Giám đốc tài "
        "chính Công ty Sông Xanh của tỷ phú Phạm Văn Dũng. Ông Lê Văn An, nguyên Bí thư Đảng ủy phường 11, quận 6, dự. Ông Mai Văn "
        "Hòa, Phó Giám đốc doanh nghiệp này, làm Vụ trưởng Vụ Kế hoạch và hưởng hệ số mới.",
        {
            "Vũ Thị Lan": ["Phó Chủ tịch Tập đoàn", "Tổng Giám đốc Blue River"],
            "Đỗ Thị Nga": ["Giám đốc tài chính Công ty Sông Xanh"],
            "Lê Văn An": ["nguyên Bí thư Đảng ủy phường 11, quận 6"],
            "Mai Văn Hòa": ["Phó Giám đốc doanh nghiệp này", "Vụ trưởng Vụ Kế hoạch"],
        },
    ),
    (
        "fields with a dash, a management board in short, posts given to somebody at the end",
        "Ông Lê Văn An, Giám đốc Trung tâm Nhân giống cây rừng - cây thuốc tỉnh Hải Ninh; bà Vũ Thị Lan, Phó Giám đốc BQL dự án cải "
        "tạo các công trình kè biển và hồ chứa. Theo quyết định do Chủ tịch Mai Văn Hòa ký, vị trí Phó Tổng Giám đốc kiêm Giám "
        "đốc tài chính của hãng được giao cho bà Đỗ Thị Nga.",
        {
            "Lê Văn An": ["Giám đốc Trung tâm Nhân giống cây rừng - cây thuốc tỉnh Hải Ninh"],
            "Vũ Thị Lan": ["Phó Giám đốc BQL dự án cải tạo các công trình kè biển và hồ chứa"],
            "Mai Văn Hòa": ["Chủ tịch"],
            "Đỗ Thị Nga": ["Phó Tổng Giám đốc", "Giám đốc tài chính của hãng"],
        },
    ),
    (
        "firms with foreign names in a row of posts, a row that goes on with a verb",
        "Bà Vũ Thị Lan đang giữ các chức danh Chủ tịch HĐTV Công ty Sông Xanh, Thành viên HĐTV Blue River, Thành viên HĐTV Công ty Red "
        "Mountain. Các Phó Chủ tịch Hội gồm Lê Văn An, Mai Văn Hòa và Chu Hồng Minh tiếp tục công tác.",
        {
            "Vũ Thị Lan": [
                "Chủ tịch HĐTV Công ty Sông Xanh",
                "Thành viên HĐTV Blue River",
                "Thành viên HĐTV Công ty Red Mountain",
            ],
            "Mai Văn Hòa": ["Phó Chủ tịch Hội"],
            "Chu Hồng Minh": ["Phó Chủ tịch Hội"],
            "Lê Văn An": ["Phó Chủ tịch Hội"],
        },
    ),
    (
        "posts that somebody went through, posts in charge of, fields of a board, degrees of a row",
        "Các chức vụ ông Lê Văn An trải qua đều gắn với quê nhà: Bí thư Thị đoàn, Chủ tịch UBND xã Phú Mỹ. Đồng chí Mai Văn Hòa, Phó "
        "Bí thư Đảng ủy, Phụ trách Tư lệnh Quân khu 5, dự. Ông Đỗ Văn Nam, Giám đốc Ban Quản lý các công trình kè biển, đèn đường "
        "tỉnh Hải Ninh, nói. Hội đồng gồm GS Phạm Văn Dũng, Tiến sĩ Cát Văn Tám, nguyên Thứ trưởng Bộ Y tế.",
        {
            "Lê Văn An": ["Bí thư Thị đoàn", "Chủ tịch UBND xã Phú Mỹ"],
            "Mai Văn Hòa": ["Phó Bí thư Đảng ủy", "Phụ trách Tư lệnh Quân khu 5"],
            "Đỗ Văn Nam": ["Giám đốc Ban Quản lý các công trình kè biển, đèn đường tỉnh Hải Ninh"],
            "Cát Văn Tám": ["nguyên Thứ trưởng Bộ Y tế"],
        },
    ),
    (
        "groups of deputies, an ordinal or a time behind a post, a parent told with his posts",
        "Chị Lê Thị An, Chủ tịch Nhóm Nghị sĩ hữu nghị Việt Nam - Iceland, đã dự. Ông Mai Văn Hòa được bổ nhiệm làm Thứ trưởng thứ sáu của "
        "Bộ Tài chính. Ông Hòa có bố là Thượng tướng Đỗ Văn Nam, Giám đốc Công an tỉnh Hải Ninh. Ông Phạm Văn Dũng, "
        "Tư lệnh Quân khu 5 cuối năm 2016, đã nói.",
        {
            "Phạm Văn Dũng": ["Tư lệnh Quân khu 5"],
            "Lê Thị An": ["Chủ tịch Nhóm Nghị sĩ hữu nghị Việt Nam - Iceland"],
            "Mai Văn Hòa": ["Thứ trưởng"],
            "Đỗ Văn Nam": ["Giám đốc Công an tỉnh Hải Ninh"],
        },
    ),
    (
        "who is only told beside the founder of the state is of his time",
        "Quan hệ hai nước do Chủ tịch Hồ Chí Minh và Thủ tướng Kha Văn Lâm đặt nền móng. Ông Lê Văn An, Giám đốc Sở Y tế, viếng "
        "Lăng Chủ tịch Hồ Chí Minh.",
        {"Lê Văn An": ["Giám đốc Sở Y tế"]},
    ),
]


@pytest.mark.parametrize(("construct", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_construct(construct: str, text: str, expected: dict[str, list[str]]) -> None:
    assert officials(text) == expected
