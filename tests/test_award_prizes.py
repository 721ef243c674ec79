"""Recipients: prizes of contests, works and their authors, each construct beside the records. All names are invented."""

from __future__ import annotations

import pytest
from test_recipients import AN, in_news

# (construct, text, records)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "prizes of a contest",
        "Ban tổ chức trao giải Nhất cho Chi đoàn Công an xã, giải Nhì cho anh Mai Văn Hòa tại Hội thi Tuổi "
        "trẻ sáng tạo.",
        [
            "Chi đoàn Công an xã <- Giải Hội thi Tuổi trẻ sáng tạo Nhất",
            "Mai Văn Hòa <- Giải Hội thi Tuổi trẻ sáng tạo Nhì",
        ],
    ),
    (
        "prizes counted by class for winners told together",
        "Hội Nhà báo tỉnh trao 12 giải báo chí Phú Hòa cho các tác giả đoạt giải, trong đó có 3 giải A và 9 giải B.",
        ["3 tác giả <- Giải báo chí Phú Hòa A", "9 tác giả <- Giải báo chí Phú Hòa B"],
    ),
    (
        "authors of works",
        "Ban tổ chức trao giải Nhất Hội thi Tuổi trẻ sáng tạo cho sản phẩm “Cánh tay máy” của Trường THPT Tân Phú; "
        "giải Nhì thuộc về tác phẩm “Dòng sông” của tác giả Mai Văn Hòa.",
        [
            "Trường THPT Tân Phú <- Giải Hội thi Tuổi trẻ sáng tạo Nhất",
            "Mai Văn Hòa <- Giải Hội thi Tuổi trẻ sáng tạo Nhì",
        ],
    ),
    (
        "party and prize side by side",
        "Tại Hội thi Tuổi trẻ sáng tạo, Chi đoàn Trường Tân Phú giải Nhất, Chi đoàn Công an xã giải Nhì.",
        [
            "Chi đoàn Trường Tân Phú <- Giải Hội thi Tuổi trẻ sáng tạo Nhất",
            "Chi đoàn Công an xã <- Giải Hội thi Tuổi trẻ sáng tạo Nhì",
        ],
    ),
    (
        "what the recipients have reached before",
        "Sở Giáo dục và Đào tạo tặng Giấy khen cho 5 học sinh đạt giải Nhất, giải Nhì Hội thi Tuổi trẻ sáng tạo.",
        ["5 học sinh <- Giấy khen của Sở Giáo dục và Đào tạo"],
    ),
    (
        "a clause without subject behind a name",
        "Công lao của đồng chí Mai Văn Hòa được nhân dân ghi nhận; được Nhà nước trao tặng Huân chương Sao vàng.",
        ["Mai Văn Hòa <- Huân chương Sao vàng"],
    ),
    (
        "the contest of a prize stands behind it, not with another event",
        "Bà Vũ Thị Lan tổ chức Hội diễn Văn nghệ ngành Y tế. Bà Vũ Thị Lan giành giải Nhất tập thể giải Tin học trẻ "
        "tỉnh Phú Hòa.",
        ["Vũ Thị Lan <- Giải Tin học trẻ tỉnh Phú Hòa Nhất"],
    ),
    (
        "the contest of the same sentence before the one of another",
        "Cuộc thi Sáng tạo trẻ Phú Hòa bế mạc. Ở Phú Mỹ, 7 nhóm đạt giải trong kỳ thi Tay nghề trẻ huyện Phú Mỹ với "
        "2 mô hình đạt giải Nhì và 3 mô hình đạt giải Ba.",
        [f"{n} mô hình <- Giải kỳ thi Tay nghề trẻ huyện Phú Mỹ {g}" for n, g in ((2, "Nhì"), (3, "Ba"))],
    ),
    (
        "counted prizes divide the group before them",
        "Cuộc thi Sáng tạo trẻ Phú Hòa bế mạc. Có 11 học sinh đạt giải, trong đó có 4 giải Nhất, 5 giải Nhì và "
        "2 giải Ba. Đây là những kỷ lục của Trường THPT Phú Mỹ.",
        [
            f"{count} học sinh <- Giải Cuộc thi Sáng tạo trẻ Phú Hòa {grade}"
            for count, grade in ((4, "Nhất"), (5, "Nhì"), (2, "Ba"))
        ],
    ),
    (
        "counted prizes divide the works, not their authors in brackets",
        "Cuộc thi Viết về biển đảo kết thúc, 12 tác phẩm (của 19 tác giả) đoạt giải gồm: 9 giải Khuyến khích, "
        "3 giải Ba.",
        [f"{n} tác phẩm <- Giải Cuộc thi Viết về biển đảo {g}" for n, g in ((9, "Khuyến khích"), (3, "Ba"))],
    ),
    (
        "counted prizes behind a total that got the award",
        "Hội đồng quyết định trao Giải báo chí Phú Hòa cho 15 tác phẩm xuất sắc, gồm 4 giải A, 5 giải B và 6 giải C.",
        [f"{count} tác phẩm <- Giải báo chí Phú Hòa {grade}" for count, grade in ((4, "A"), (5, "B"), (6, "C"))],
    ),
    (
        "a contest whose name runs on over commas",
        "Ban tổ chức trao giải Nhất Hội thi Kể chuyện về sông, núi, làng nghề Phú Mỹ cho Trường Chính trị Phú Hòa.",
        ["Trường Chính trị Phú Hòa <- Giải Hội thi Kể chuyện về sông, núi, làng nghề Phú Mỹ Nhất"],
    ),
    (
        "a cause with a dash; the work is no part of the prize's name",
        "Ông Lê Văn An được tặng Giải thưởng Vì sự nghiệp âm nhạc - sân khấu. Bà Vũ Thị Lan đoạt giải Nhì Giải thưởng "
        "Văn học Mai Văn Hòa với tiểu thuyết Bến Sông.",
        [
            f"{AN} <- Giải thưởng Vì sự nghiệp âm nhạc - sân khấu",
            "Vũ Thị Lan <- Giải thưởng Văn học Mai Văn Hòa Nhì",
        ],
    ),
    (
        "a body's name ends before the number of the prizes that follow",
        "Tại Hội thi Tiếng hát đồng quê, giải Nhì cho Trường Cao đẳng Nghề 4 giải Ba cho 4 thí sinh.",
        [
            "Trường Cao đẳng Nghề <- Giải Hội thi Tiếng hát đồng quê Nhì",
            "4 thí sinh <- Giải Hội thi Tiếng hát đồng quê Ba",
        ],
    ),
    (
        "a count inside a relative clause is nobody's",
        "5 cá nhân được UBND tỉnh tặng Bằng khen gồm 4 người dân, trong đó có anh Lê Văn An - người đã chèo thuyền "
        "ra cứu 6 ngư dân gặp bão.",
        [f"{who} <- Bằng khen của UBND tỉnh" for who in ("5 cá nhân", "4 người dân", AN)],
    ),
    (
        "a bare award that its name follows",
        "2 cá nhân được tặng giải thưởng cao quý - Giải thưởng Mai Văn Hòa.",
        ["2 cá nhân <- Giải thưởng Mai Văn Hòa"],
    ),
    (
        "two wordings of one prize",
        "Báo Phú Hòa đoạt giải Nhất Giải báo chí Viết về biển đảo Phú Hòa. Báo Phú Hòa đoạt giải Nhất Giải báo chí "
        "về biển đảo Phú Hòa. Ông Lê Văn An được trao Giải thưởng Ảnh Phú Mỹ. Ông Lê Văn An nhận Giải Ảnh Phú Mỹ.",
        ["Báo Phú Hòa <- Giải báo chí Viết về biển đảo Phú Hòa Nhất", f"{AN} <- Giải thưởng Ảnh Phú Mỹ"],
    ),
    (
        "who has made a work gets its prize, under a name of any kind",
        "Ban tổ chức trao Giải Báo chí tỉnh Phú Hòa. Tác phẩm “Nhà sáng chế” của tác giả Lê Văn An đạt "
        "giải A; loạt bài “Hồn quê” của nhóm tác giả Minh Vân - Thanh Trúc đăng trên Báo Phú Mỹ đạt giải "
        "B.",
        [
            "Lê Văn An <- Giải Báo chí tỉnh Phú Hòa A",
            "Minh Vân <- Giải Báo chí tỉnh Phú Hòa B",
            "Thanh Trúc <- Giải Báo chí tỉnh Phú Hòa B",
        ],
    ),
    (
        "a contest in small letters; who came to it is no part of its name",
        "Tổng Công đoàn tổ chức Liên hoan nghệ thuật công nhân lao động lần thứ VI. Dự liên hoan có Trung "
        "tướng Lê Văn An. Giải Nhất thuộc về bà Vũ Thị Lan.",
        ["Vũ Thị Lan <- Giải Liên hoan nghệ thuật công nhân lao động Nhất"],
    ),
]


@pytest.mark.parametrize(("raw", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_prize(raw: str, expected: list[str]) -> None:
    assert in_news(raw) == expected
