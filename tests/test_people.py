"""Names, positions and how a sentence joins them: each text beside the persons and posts that it tells."""

from __future__ import annotations

import pytest
from people_tools import officials

from vnevent.lexicon import lexicon
from vnevent.link.people import find_people
from vnevent.text.document import Text

# (construct, text, persons with posts)
CASES: list[tuple[str, str, dict[str, list[str]]]] = [
    (
        "name first, posts behind commas",
        "Dự lễ có đồng chí Lê Văn An, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy; bà Trần Thị Bình, Phó Chủ tịch UBND tỉnh.",
        {"Lê Văn An": ["Ủy viên Trung ương Đảng", "Bí thư Tỉnh ủy"], "Trần Thị Bình": ["Phó Chủ tịch UBND tỉnh"]},
    ),
    (
        "commas between people, dashes before posts",
        "Dự có các ông: Lê Văn An - Bí thư Đảng ủy, Trần Văn Bình - Phó Bí thư Đảng ủy, Chủ tịch UBND xã.",
        {"Lê Văn An": ["Bí thư Đảng ủy"], "Trần Văn Bình": ["Phó Bí thư Đảng ủy", "Chủ tịch UBND xã"]},
    ),
    (
        "post first, the place before the name",
        "Chủ tịch UBND tỉnh Hà Giang Nguyễn Văn Nam trao Bằng khen cho 2 tập thể.",
        {"Nguyễn Văn Nam": ["Chủ tịch UBND tỉnh Hà Giang"]},
    ),
    (
        "post first, no place",
        "Phó Chủ tịch UBND tỉnh Lâm Hải Giang phát biểu tại hội nghị.",
        {"Lâm Hải Giang": ["Phó Chủ tịch UBND tỉnh"]},
    ),
    (
        "a chain before the name",
        "Ủy viên Trung ương Đảng, Phó Bí thư Thường trực Thành ủy TP HCM Phan Văn Minh dự lễ.",
        {"Phan Văn Minh": ["Ủy viên Trung ương Đảng", "Phó Bí thư Thường trực Thành ủy TP HCM"]},
    ),
    (
        "a sentence that lost its stop begins behind the name",
        "Giám đốc Sở Y tế là bà Trần Thị Minh Bà Minh nói rằng dịch đã hết.",
        {"Trần Thị Minh": ["Giám đốc Sở Y tế"]},
    ),
    (
        "a foreign name before the same",
        "Phát biểu tại hội nghị, Đại sứ Ruiz Hernández Về đối ngoại đã nêu ba việc.",
        {"Ruiz Hernández": ["Đại sứ"]},
    ),
    (
        "a name of the Central Highlands goes on",
        "Ông Dương Mah Liêm, Phó Chủ tịch UBND tỉnh, dự lễ.",
        {"Dương Mah Liêm": ["Phó Chủ tịch UBND tỉnh"]},
    ),
    (
        "heading",
        "Dự có các đồng chí Ủy viên Bộ Chính trị: Lê Văn An, Bí thư Thành ủy; Trần Văn Bình, Trưởng Ban Tổ chức Trung ương.",
        {
            "Lê Văn An": ["Ủy viên Bộ Chính trị", "Bí thư Thành ủy"],
            "Trần Văn Bình": ["Ủy viên Bộ Chính trị", "Trưởng Ban Tổ chức Trung ương"],
        },
    ),
    (
        "heading of former posts",
        "Cùng dự có nguyên Phó Chủ tịch UBND tỉnh: Lê Văn An, Trần Văn Bình.",
        {"Lê Văn An": ["nguyên Phó Chủ tịch UBND tỉnh"], "Trần Văn Bình": ["nguyên Phó Chủ tịch UBND tỉnh"]},
    ),
    (
        "a centre, then the hospital it is part of",
        "ThS Vũ Văn An - Phó Giám đốc Trung tâm Đào tạo, Bệnh viện Minh Khai cho biết như vậy.",
        {"Vũ Văn An": ["Phó Giám đốc Trung tâm Đào tạo, Bệnh viện Minh Khai"]},
    ),
    (
        "a high court bears the name of its seat; children are no form of address",
        "Ông Lê Văn An, Phó Chánh án Tòa án nhân dân cấp cao tại Đà Nẵng; bà Trần Thị Bình, Chủ tịch Hội Bảo vệ quyền trẻ em Việt Nam.",
        {
            "Lê Văn An": ["Phó Chánh án Tòa án nhân dân cấp cao tại Đà Nẵng"],
            "Trần Thị Bình": ["Chủ tịch Hội Bảo vệ quyền trẻ em Việt Nam"],
        },
    ),
    (
        "two titles side by side are one post",
        "Phó Chủ tịch Tổng Thư ký Hội Luật gia tỉnh Lê Văn An phát biểu.",
        {"Lê Văn An": ["Phó Chủ tịch Tổng Thư ký Hội Luật gia tỉnh"]},
    ),
    (
        "a post that is another post",
        "Chủ tịch HĐND tỉnh Bến Tre là Bí thư Tỉnh ủy Lê Văn An.",
        {"Lê Văn An": ["Chủ tịch HĐND tỉnh Bến Tre", "Bí thư Tỉnh ủy"]},
    ),
    (
        "the country before a foreign name, particles within one",
        "Dự có Thủ tướng Campuchia Hun Sen và ông Jan van den Berg, Tổng Giám đốc Công ty Minh Khai.",
        {"Hun Sen": ["Thủ tướng Campuchia"], "Jan van den Berg": ["Tổng Giám đốc Công ty Minh Khai"]},
    ),
    (
        "years of a life",
        "Ông là con của đại biểu Quốc hội Trần Thị Bình (1933-2022) và là học trò của GS Lê Văn An, Viện trưởng.",
        {"Lê Văn An": ["Viện trưởng"]},
    ),
    (
        "elected again; a steering committee in small letters",
        "Bà Trần Thị Bình tái đắc cử Chủ tịch Hội Nông dân xã. Ông Lê Văn An, Trưởng ban chỉ đạo cải cách tư pháp tỉnh, dự.",
        {"Trần Thị Bình": ["Chủ tịch Hội Nông dân xã"], "Lê Văn An": ["Trưởng ban chỉ đạo cải cách tư pháp tỉnh"]},
    ),
    (
        "what follows an open name of a body is its name; a newspaper's name is complete",
        "Lê Văn An, Giám đốc Công ty TNHH TM DV Hoàng Minh Tiến, và Tổng Biên tập báo Sông Xanh Trần Văn Bình dự.",
        {
            "Lê Văn An": ["Giám đốc Công ty TNHH TM DV Hoàng Minh Tiến"],
            "Trần Văn Bình": ["Tổng Biên tập báo Sông Xanh"],
        },
    ),
    (
        "bodies with stops in their names",
        "Ông Lê Văn An, Cục trưởng Cục Phòng, chống HIV/AIDS; bà Trần Thị Bình, Chủ tịch Liên đoàn Luật sư Việt Nam.",
        {
            "Lê Văn An": ["Cục trưởng Cục Phòng, chống HIV/AIDS"],
            "Trần Thị Bình": ["Chủ tịch Liên đoàn Luật sư Việt Nam"],
        },
    ),
    (
        "candidates hold nothing yet; a status that opens a line",
        "Ứng cử viên Tổng thống Joe Smith đến thăm.\nNguyên Bí thư Tỉnh ủy Lê Văn An tiếp.",
        {"Lê Văn An": ["Nguyên Bí thư Tỉnh ủy"]},
    ),
    (
        "two wordings of a post, one in short forms",
        "Ông Lê Văn An, Chủ tịch UBND TP Vinh, dự. Ông Lê Văn An - Chủ tịch Ủy ban nhân dân thành phố Vinh phát biểu.",
        {"Lê Văn An": ["Chủ tịch Ủy ban nhân dân thành phố Vinh"]},
    ),
    (
        "a former post told of its own day as well",
        "Cựu Thứ trưởng Bộ Công Thương Lê Văn An bị xét xử. Khi đó, Thứ trưởng Lê Văn An đã ký văn bản.",
        {"Lê Văn An": ["Cựu Thứ trưởng Bộ Công Thương"]},
    ),
    (
        "plural post before names",
        "Dự có các Phó Thủ tướng Lê Văn An, Trần Văn Bình; Bí thư Tỉnh ủy Phạm Văn Cường.",
        {
            "Lê Văn An": ["Phó Thủ tướng"],
            "Trần Văn Bình": ["Phó Thủ tướng"],
            "Phạm Văn Cường": ["Bí thư Tỉnh ủy"],
        },
    ),
    (
        "a post that several share",
        "Tham dự có TS Lê Văn An, ThS Trần Thị Bình - Phó Hiệu trưởng, cùng gần 300 đảng viên.",
        {"Lê Văn An": ["Phó Hiệu trưởng"], "Trần Thị Bình": ["Phó Hiệu trưởng"]},
    ),
    (
        "parenthesis",
        "Ông Lê Văn An (SN 1970, Giám đốc Sở Y tế) và bà Trần Thị Bình (Chủ tịch UBND xã Hòa Minh) cho biết.",
        {"Lê Văn An": ["Giám đốc Sở Y tế"], "Trần Thị Bình": ["Chủ tịch UBND xã Hòa Minh"]},
    ),
    (
        "appointment: old and new post",
        "Ông Lê Văn An, Phó Giám đốc Sở Nội vụ, được điều động giữ chức Bí thư Huyện ủy Kim Sơn nhiệm kỳ 2020-2025.",
        {"Lê Văn An": ["Phó Giám đốc Sở Nội vụ", "Bí thư Huyện ủy Kim Sơn"]},
    ),
    (
        "appointment told backwards",
        "HĐND tỉnh miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với bà Lê Thị An.",
        {"Lê Thị An": ["Phó Chủ tịch UBND tỉnh"]},
    ),
    (
        "the post is somebody",
        "Chánh Thanh tra là ông Lê Văn An. Các Phó Chủ tịch gồm: ông Trần Văn Bình, Phạm Văn Cường, bà Đỗ Thị Dung.",
        {
            "Lê Văn An": ["Chánh Thanh tra"],
            "Trần Văn Bình": ["Phó Chủ tịch"],
            "Phạm Văn Cường": ["Phó Chủ tịch"],
            "Đỗ Thị Dung": ["Phó Chủ tịch"],
        },
    ),
    (
        "career told with a pronoun",
        "Ông Lê Văn An sinh năm 1970.\nTrước khi về sở, ông từng giữ các chức vụ: Phó Bí thư Huyện ủy, Chánh Văn phòng UBND tỉnh.",
        {"Lê Văn An": ["Phó Bí thư Huyện ủy", "Chánh Văn phòng UBND tỉnh"]},
    ),
    (
        "short name of a later mention",
        "Ông Lê Văn An phát biểu.\nÔng An từng là Giám đốc Sở Y tế.",
        {"Lê Văn An": ["Giám đốc Sở Y tế"]},
    ),
    (
        "the agent of a passive gets nothing",
        "Bà Lê Thị An, Vụ trưởng Vụ Pháp chế, được Bộ trưởng Bộ Y tế Trần Văn Bình bổ nhiệm làm Cục trưởng Cục Quản lý Dược.",
        {
            "Lê Thị An": ["Vụ trưởng Vụ Pháp chế", "Cục trưởng Cục Quản lý Dược"],
            "Trần Văn Bình": ["Bộ trưởng Bộ Y tế"],
        },
    ),
    (
        "post first, then another post with a form of address",
        "Phó Chủ tịch UBND TP Đặng Văn Dũng, Giám đốc Đại học Hải Ninh, GS.TS Trần Văn Nam tặng hoa.",
        {"Đặng Văn Dũng": ["Phó Chủ tịch UBND TP"], "Trần Văn Nam": ["Giám đốc Đại học Hải Ninh"]},
    ),
    (
        "who only authorised holds no post",
        "Thừa ủy quyền của Chủ tịch nước, ông Lê Văn An trao Huân chương. Ông Lê Văn An là Bí thư Tỉnh ủy.",
        {"Lê Văn An": ["Bí thư Tỉnh ủy"]},
    ),
    (
        "commas and dashes inside a body",
        "Bà Lê Thị An, Giám đốc Sở Văn hóa, Thể thao và Du lịch; ông Trần Văn Bình, Trưởng khoa Luật - Hành chính.",
        {
            "Lê Thị An": ["Giám đốc Sở Văn hóa, Thể thao và Du lịch"],
            "Trần Văn Bình": ["Trưởng khoa Luật - Hành chính"],
        },
    ),
    (
        "a department and the body above it",
        "ThS Lê Văn An, Trưởng khoa Nội, Trung tâm Y tế huyện Sơn Lang, phát biểu.",
        {"Lê Văn An": ["Trưởng khoa Nội, Trung tâm Y tế huyện Sơn Lang"]},
    ),
    (
        "compounds that open with a verb",
        "Ông Lê Văn An, Thứ trưởng Bộ Ngoại giao; ông Trần Văn Bình, Giám đốc Ban Quản lý dự án giao thông tỉnh, dự.",
        {
            "Lê Văn An": ["Thứ trưởng Bộ Ngoại giao"],
            "Trần Văn Bình": ["Giám đốc Ban Quản lý dự án giao thông tỉnh"],
        },
    ),
    (
        "kiêm",
        "GS.TSKH Lê Văn An - Phó Chủ tịch kiêm Tổng Thư ký Hội Toán học Việt Nam.",
        {"Lê Văn An": ["Phó Chủ tịch", "Tổng Thư ký Hội Toán học Việt Nam"]},
    ),
    (
        "names of minority people, foreigners and clergy",
        "Dự có ông Y Krông Niê, Phó Chính ủy Quân khu; ngài Khăm-sỉ Vông-phạ, Tỉnh trưởng tỉnh Phu Luông; "
        "Giám mục Giuse Nguyễn Văn An; Tổng thống Mỹ John Smith.",
        {
            "Y Krông Niê": ["Phó Chính ủy Quân khu"],
            "Khăm-sỉ Vông-phạ": ["Tỉnh trưởng tỉnh Phu Luông"],
            "Giuse Nguyễn Văn An": ["Giám mục"],
            "John Smith": ["Tổng thống Mỹ"],
        },
    ),
    (
        "of two wordings of one post the fuller is kept",
        "Bí thư Tỉnh ủy Lê Văn An dự. Đồng chí Lê Văn An, Bí thư Tỉnh ủy Hải Ninh, phát biểu.",
        {"Lê Văn An": ["Bí thư Tỉnh ủy Hải Ninh"]},
    ),
    (
        "kin words inside names",
        "Đồng chí Đỗ Anh Khang, Phó Bí thư Tỉnh ủy, và bà Lê Thị Bà, Chủ tịch Hội Nông dân xã, dự.",
        {"Đỗ Anh Khang": ["Phó Bí thư Tỉnh ủy"], "Lê Thị Bà": ["Chủ tịch Hội Nông dân xã"]},
    ),
    (
        "particles and initials within foreign names; one syllable behind a country",
        "Dự có Chủ tịch G20 Pedro Ignacio Luna da Costa và thẩm phán Dolly M. Greer. Tổng thống Nga Petrov vắng mặt.",
        {"Pedro Ignacio Luna da Costa": ["Chủ tịch G20"], "Dolly M. Greer": ["thẩm phán"]},
    ),
    (
        "a sentence about somebody whose name is hidden ends; a verb glued to a name",
        "Ông Nguyễn Văn A. Bà Trần Thị Bình, Trưởng phòng, dự. Đoàn do Bí thư Tỉnh ủy Lê Văn An-làm trưởng đoàn đến thăm.",
        {"Trần Thị Bình": ["Trưởng phòng"], "Lê Văn An": ["Bí thư Tỉnh ủy"]},
    ),
    (
        "a department before the company it is part of",
        "Ông Lê Văn An, Trưởng phòng Marketing Công ty Sông Xanh, dự.",
        {"Lê Văn An": ["Trưởng phòng Marketing Công ty Sông Xanh"]},
    ),
    (
        "a sentence glued to a name, a continent before it; whose post is told behind it",
        "Bộ trưởng Trần Thị Bình Những năm qua. Chủ tịch Ủy ban châu Âu Jan Kowal đến. Ông Lê Văn An kể về lễ nhậm chức Giám "
        "đốc Sở của ông Phạm Văn Dũng.",
        {
            "Trần Thị Bình": ["Bộ trưởng"],
            "Jan Kowal": ["Chủ tịch Ủy ban châu Âu"],
            "Phạm Văn Dũng": ["Giám đốc Sở"],
        },
    ),
    # what gives nobody
    ("the dead", "Tượng đài cố Tổng Bí thư Lê Văn An được khánh thành.", {}),
    (
        "historical figures",
        "Chủ tịch Hồ Chí Minh từng về thăm. Học viện Chính trị quốc gia Hồ Chí Minh tổ chức lễ.",
        {},
    ),
    ("posts without a name", "Bí thư Tỉnh ủy và Chủ tịch UBND tỉnh dự lễ tại phường Trần Hưng Đạo.", {}),
    ("places and bodies", "Chủ tịch UBND tỉnh Lâm Đồng, Giám đốc Trường THPT Chu Văn An và Đoàn Thanh niên dự.", {}),
    ("everyday words", "Ông chủ cửa hàng là bạn của chị Hoa, học sinh Trường THPT Lê Quý Đôn.", {}),
    ("a reporter", "Ông Lê Văn An dự lễ. Ảnh: Trần Văn Bình", {}),
]


@pytest.mark.parametrize(("construct", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_construct(construct: str, text: str, expected: dict[str, list[str]]) -> None:
    assert officials(text) == expected


def test_posts_are_split() -> None:
    text = Text("Dự có GS, TS Lê Văn An, nguyên Phó Bí thư Thường trực Tỉnh ủy, quyền Giám đốc Sở Y tế.")
    (person,) = find_people(text, lexicon().scan(text)).officials()
    assert person.titles == ["GS", "TS"]
    former, acting = person.positions
    assert (former.title, former.organization, former.former, former.acting) == (
        "Phó Bí thư Thường trực",
        "Tỉnh ủy",
        True,
        False,
    )
    assert (acting.title, acting.organization, acting.former, acting.acting) == ("Giám đốc", "Sở Y tế", False, True)


def test_every_place_that_names_a_person() -> None:
    text = Text("Đồng chí Lê Văn An, Bí thư Tỉnh ủy, dự. Ông An phát biểu. Lê Văn An trao quà.")
    people = find_people(text, lexicon().scan(text))
    assert [text.view[o.start : o.end] for o in people.occurrences] == ["Lê Văn An", "An"]
    assert {o.person for o in people.within(0, len(text.view))} == {0}
