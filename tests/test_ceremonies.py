"""Ceremonies: one record for each real event, with its date, place, holders and occasion."""

from __future__ import annotations

from datetime import date

import pytest

from vnevent.extract.dates import Calendar
from vnevent.lexicon import lexicon
from vnevent.link.ceremonies import find_ceremonies
from vnevent.link.drafts import CeremonyDraft
from vnevent.link.people import find_people
from vnevent.text.document import Text


def ceremonies(raw: str, published: str | None = "2024-07-20") -> list[CeremonyDraft]:
    text = Text(raw)
    hits = lexicon().scan(text)
    calendar = Calendar(text, date.fromisoformat(published) if published else None)
    return find_ceremonies(text, hits, find_people(text, hits), calendar)


def day(draft: CeremonyDraft) -> str | None:
    return draft.date.value if draft.date else None


LEAD = (
    "Sáng 16/7, tại Nhà văn hóa xã Tân Lộc, Đảng ủy xã Tân Lộc tổ chức Lễ trao tặng Huy hiệu Đảng đợt 19/5/2024"
    " cho 9 đảng viên. Đến dự buổi lễ có ông Lê Văn Nam, Bí thư Huyện ủy Sông Xanh."
)


def test_one_event_with_all_that_is_told_of_it() -> None:
    [event] = ceremonies(LEAD)
    assert (event.type, event.name) == ("award", "Lễ trao tặng Huy hiệu Đảng đợt 19/5/2024 cho 9 đảng viên")
    assert (day(event), event.place, event.organizers) == (
        "2024-07-16",
        "Nhà văn hóa xã Tân Lộc",
        ["Đảng ủy xã Tân Lộc"],
    )
    assert event.occasion == "đợt 19/5/2024"


def test_headline_lead_caption_and_back_references_are_one_event() -> None:
    events = ceremonies(
        "Tân Lộc: Lễ trao tặng Huy hiệu Đảng cho đảng viên\n"
        + LEAD
        + "\nQuang cảnh lễ trao tặng Huy hiệu Đảng. Ảnh: PV\nTại buổi lễ, ông Lê Văn Nam trao Huy hiệu cho 9 đảng viên."
        "\nPhát biểu tại buổi lễ, ông Nam chúc mừng các đảng viên."
    )
    assert len(events) == 1
    assert len(events[0].spans) >= 5


# (text, [(type, start of the name, date)])
SEVERAL = [
    (
        "Đây là yêu cầu của Phó Thủ tướng Lê Văn Nam tại lễ khánh thành cầu Suối Bạc của Công ty Tân Lộc tại xã Hòa Mỹ "
        "ngày 18/7.",
        [("inauguration", "lễ khánh thành cầu Suối Bạc của Công ty Tân Lộc", "2024-07-18")],
    ),
    (
        "Thực hiện chỉ đạo của Phó Thủ tướng Lê Văn Nam tại hội nghị của Công ty Tân Lộc, từ ngày 18/7 xã thu phí.",
        [],
    ),
    (
        "Trước khi làm việc với huyện, sáng 18/7, ông Lê Văn Nam, Chủ tịch Quốc hội, đã dự lễ khánh thành cầu Suối Bạc.",
        [("inauguration", "lễ khánh thành cầu Suối Bạc", "2024-07-18")],
    ),
    (
        "Ngày 18/7, UBND huyện Tân Lộc tổ chức họp triển khai công tác phòng, chống dịch.",
        [("conference", "họp triển khai công tác phòng, chống dịch", "2024-07-18")],
    ),
    (
        LEAD
        + "\nCùng ngày, tại trụ sở Huyện ủy diễn ra buổi làm việc giữa Thường trực Huyện ủy và Đoàn công tác tỉnh.",
        [("award", "Lễ trao tặng", "2024-07-16"), ("visit", "buổi làm việc giữa", "2024-07-16")],
    ),
    (
        "Mùa Phật đản\nNgày 16/7, nhiều chùa trong cả nước mừng lễ. Ông Lê Văn Nam, Bí thư Tỉnh ủy dự.\n"
        "* Ngày 16/7, tại chùa Suối Bạc, Ban Trị sự Phật giáo tỉnh Hòa Phú đã tổ chức Đại lễ Phật đản.\n"
        "* Cùng ngày, tại chùa Bến Đá, Ban Trị sự Phật giáo tỉnh Tân Lộc đã tổ chức Đại lễ Phật đản.",
        [("commemoration", "Đại lễ Phật đản", "2024-07-16"), ("commemoration", "Đại lễ Phật đản", "2024-07-16")],
    ),
    (
        LEAD
        + "\nTrước đó, ngày 12/7/2024, tại Đại hội Thi đua yêu nước huyện Sông Xanh lần thứ V, Hội Nông dân được biểu dương.",
        [("award", "Lễ trao tặng", "2024-07-16"), ("congress", "Đại hội Thi đua yêu nước", "2024-07-12")],
    ),
    (
        LEAD + "\nTrước đó, ngày 12/7, Hội Nông dân xã tổ chức hội nghị sơ kết công tác 6 tháng đầu năm.",
        [("award", "Lễ trao tặng", "2024-07-16"), ("conference", "hội nghị sơ kết", "2024-07-12")],
    ),
    (
        "Tin địa phương\n* Sáng 15/7, UBND xã Tân Lộc tổ chức lễ khánh thành cầu Suối Bạc."
        "\n* Cũng trong ngày 15/7, Hội LHPN xã ra mắt mô hình “Vườn mẫu”."
        "\n* Chiều 16/7, ông Lê Văn Nam, Bí thư Huyện ủy đã đến thăm, tặng quà các Mẹ Việt Nam anh hùng.",
        [
            ("inauguration", "lễ khánh thành cầu", "2024-07-15"),
            ("inauguration", "ra mắt mô hình", "2024-07-15"),
            ("visit", "đến thăm, tặng quà", "2024-07-16"),
        ],
    ),
]


@pytest.mark.parametrize(("raw", "expected"), SEVERAL)
def test_several_events_are_kept_apart(raw: str, expected: list[tuple[str, str, str]]) -> None:
    events = ceremonies(raw)
    assert [(e.type, day(e)) for e in events] == [(kind, value) for kind, _, value in expected]
    for event, (_, name, _) in zip(events, expected, strict=True):
        assert event.name.startswith(name)


VERBS = [
    (
        "Ngày 10/7, Chủ tịch UBND tỉnh Lê Văn Nam đã tiếp đoàn công tác của tỉnh Sông Xanh.",
        "visit",
        "tiếp đoàn công tác của tỉnh Sông Xanh",
    ),
    (
        "Sáng 10/7, Bí thư Tỉnh ủy Lê Văn Nam đã làm việc với Ban Thường vụ Huyện ủy Sông Xanh về công tác cán bộ.",
        "visit",
        "làm việc với Ban Thường vụ Huyện ủy Sông Xanh về công tác cán bộ",
    ),
    (
        "Chiều 10/7, Chủ tịch UBND tỉnh Lê Văn Nam đã trao quyết định bổ nhiệm Giám đốc Sở Y tế cho ông Trần Văn Bình.",
        "appointment",
        "trao quyết định bổ nhiệm Giám đốc Sở Y tế cho ông Trần Văn Bình",
    ),
    (
        "Chiều 10/7, Bí thư Huyện ủy Lê Văn Nam đã đến nhà riêng trao Huy hiệu 60 năm tuổi Đảng cho ông Trần Văn Bình.",
        "award",
        "trao Huy hiệu 60 năm tuổi Đảng cho ông Trần Văn Bình",
    ),
    (
        "Sáng 10/7, đoàn đại biểu do ông Lê Văn Nam, Bí thư Tỉnh ủy dẫn đầu đã dâng hương tại Nghĩa trang liệt sĩ xã.",
        "commemoration",
        "dâng hương tại Nghĩa trang liệt sĩ xã",
    ),
    (
        "Chiều 10/7, Phó Bí thư Thành ủy TP. Sông Xanh Lê Văn Nam đã thăm, chúc mừng các cơ sở tôn giáo.",
        "visit",
        "thăm, chúc mừng các cơ sở tôn giáo",
    ),
    (
        "Chiều 10/7, Thủ tướng Lê Văn Nam tiếp Đại sứ Cộng hòa Áo tại Việt Nam.",
        "visit",
        "tiếp Đại sứ Cộng hòa Áo",
    ),
    (
        "Chiều 10/7, trong khuôn khổ chuyến thăm và tham dự Hội nghị Tương lai vùng, Thủ tướng Lê Văn Nam đã tiếp ông"
        " Jan Novák, Thống đốc vùng Sông Trắng.",
        "visit",
        "tiếp ông Jan Novák",
    ),
    (
        "Sáng 10/7, Thường trực HĐND tỉnh đã họp báo giới thiệu về kỳ họp thứ 12.",
        "conference",
        "họp báo giới thiệu về kỳ họp thứ 12",
    ),
    (
        "Ngày 10/7, tại trụ sở Bộ, Bộ trưởng Lê Văn Nam đã chủ trì cuộc họp về phòng, chống thiên tai.",
        "conference",
        "cuộc họp về phòng, chống thiên tai",
    ),
    (
        "Cũng trong ngày 10/7, Thủ tướng Lê Văn Nam đã đến thăm và làm việc với Tổng cục Du lịch.",
        "visit",
        "đến thăm và làm việc với Tổng cục Du lịch",
    ),
    (
        "Sáng 10/7, ông Lê Văn Nam - Chủ tịch UBND tỉnh đã tiếp xúc cử tri huyện Sông Xanh trước kỳ họp thứ 4.",
        "conference",
        "tiếp xúc cử tri huyện Sông Xanh trước kỳ họp thứ 4",
    ),
    (
        "Sáng 10/7, dưới sự chủ trì của Thủ tướng Lê Văn Nam, Chính phủ họp phiên thường kỳ tháng 6/2024.",
        "session",
        "phiên thường kỳ tháng 6/2024",
    ),
    (
        "Ngày 10/7, Huyện ủy Sông Xanh tổ chức trao tặng Huy hiệu Đảng cho 20 đảng viên.",
        "award",
        "trao tặng Huy hiệu Đảng cho 20 đảng viên",
    ),
]


@pytest.mark.parametrize(("raw", "kind", "name"), VERBS)
def test_events_named_from_a_verb(raw: str, kind: str, name: str) -> None:
    [event] = ceremonies(raw)
    assert (event.type, event.name) == (kind, name)


def test_visits_on_one_day_to_others_are_events_of_their_own() -> None:
    events = ceremonies(
        "Chiều 10/7, đoàn lãnh đạo tỉnh do ông Lê Văn Nam, Phó Bí thư Tỉnh ủy dẫn đầu đã đến thăm, chúc Tết"
        " Giáo xứ Bến Đá."
        "\nSáng cùng ngày, bà Trần Thị Mai, Phó Chủ tịch UBND tỉnh đã đến thăm, tặng quà công nhân Nhà máy Sông Xanh."
    )
    assert [(e.type, day(e)) for e in events] == [("visit", "2024-07-10"), ("visit", "2024-07-10")]


# An event that is only attended, or only told, in an article whose lead tells the day.
LED = [
    (
        "Ngày 12/7, Bộ Tài chính bổ nhiệm ông Trần Văn Bình. Thứ trưởng Lê Văn Nam đã chủ trì buổi lễ trao quyết định"
        " bổ nhiệm ông Trần Văn Bình tại trụ sở Bộ.",
        ("appointment", "2024-07-12"),
    ),
    (
        "Hội đồng nhân dân tỉnh chiều 12/7 đã bầu ông Lê Văn Nam làm Chủ tịch UBND tỉnh."
        "\nTại kỳ họp thứ tám HĐND tỉnh khóa XIV, các đại biểu đã bỏ phiếu.",
        ("session", "2024-07-12"),
    ),
    (
        "Chủ tịch nước Lê Văn Nam chủ trì Lễ kỷ niệm 81 năm ngày Quốc khánh ..."
        "\nPhát biểu tại buổi lễ, Chủ tịch nước Lê Văn Nam nhắc lại ngày 2 tháng 9 năm 1945.",
        ("commemoration", None),
    ),
    (
        "Sáng 12/7, UBND tỉnh tổ chức lễ khánh thành cầu Suối Bạc."
        "\nTrước đó, vào đầu giờ sáng nay, ông Lê Văn Nam, Bí thư Tỉnh ủy đã dâng hương tại Khu lưu niệm Bến Đá.",
        ("inauguration", "2024-07-12"),
    ),
]


@pytest.mark.parametrize(("raw", "expected"), LED)
def test_events_told_without_a_day_take_that_of_the_lead(raw: str, expected: tuple[str, str | None]) -> None:
    first = ceremonies(raw, None if expected[1] is None else "2024-07-12")[0]
    assert (first.type, day(first)) == expected


def test_same_day_is_the_last_one_told() -> None:
    [event] = ceremonies(
        "Quốc hội chiều 18/2 thông qua Nghị quyết.\nChiều cùng ngày, tại Phủ Chủ tịch, Chủ tịch nước Lê Văn Nam"
        " đã chủ trì lễ công bố và trao quyết định bổ nhiệm các Bộ trưởng.",
        "2025-02-19",
    )
    assert day(event) == "2025-02-18"


def test_the_agent_of_what_was_just_held_is_its_organizer() -> None:
    [event] = ceremonies(
        "Lễ trao tặng Kỷ niệm chương cho ông Lê Văn Nam vừa được Hội Sử học tỉnh Tân Lộc tổ chức vào chiều 10/7."
        " Bí thư Tỉnh ủy Trần Văn Bình dự."
    )
    assert event.organizers == ["Hội Sử học tỉnh Tân Lộc"]


def test_funerals_that_an_obituary_tells_as_past() -> None:
    dead = "Đồng chí Đại tá Lê Văn Nam, nguyên Phó Chánh án Tòa án Quân sự, đã từ trần ngày 2-7-2024, đảng bộ báo tin."
    past = " Lễ viếng đã tổ chức hồi 7 giờ ngày 3-7-2024. Lễ truy điệu đã tổ chức hồi 9 giờ ngày 4-7-2024."
    events = ceremonies(dead + past)
    assert [(e.name, day(e)) for e in events] == [("Lễ viếng", "2024-07-03"), ("Lễ truy điệu", "2024-07-04")]
    assert ceremonies(dead + past.replace("đã tổ chức", "sẽ tổ chức")) == []


def test_a_credit_before_the_day_is_no_organizer() -> None:
    [event] = ceremonies("Ảnh: Báo Xây dựng Sáng nay 8-7, Tỉnh ủy Tân Lộc tổ chức hội nghị tổng kết công tác.")
    assert event.organizers == ["Tỉnh ủy Tân Lộc"]


def test_a_region_with_a_dash_is_one_name() -> None:
    [event] = ceremonies("Ngày 10/7, Cụm Liên hiệp hữu nghị miền Trung - Tây Nguyên tổ chức hội nghị tổng kết UBND.")
    assert event.organizers == ["Cụm Liên hiệp hữu nghị miền Trung - Tây Nguyên"]


def test_whoever_chairs_is_no_organizer() -> None:
    [event] = ceremonies(
        "Ngày 10/7, Tổng Bí thư Lê Văn Nam trao Quyết định phân công ông Trần Văn Bình giữ chức Bí thư."
    )
    assert event.organizers == []


def test_a_bare_event_word_is_named_by_the_deed_told_beside_it() -> None:
    [event] = ceremonies(
        "Tại buổi lễ, ông Lê Văn Nam, Bí thư Huyện ủy đã trao quyết định bổ nhiệm Trưởng phòng cho bà Trần Thị Mai."
    )
    assert event.type == "appointment"
    assert event.name == "buổi lễ trao quyết định bổ nhiệm Trưởng phòng cho bà Trần Thị Mai"


DATES = [
    ("Trong 2 ngày 10 và 11/7, Hội Luật gia tỉnh tổ chức Đại hội lần thứ V.", "2024-07-10/2024-07-11"),
    ("Sáng nay, UBND xã Tân Lộc tổ chức lễ khánh thành cầu Suối Bạc.", "2024-07-20"),
    ("Nhân kỷ niệm 77 năm Ngày 27/7, sáng 18/7, UBND xã tổ chức lễ khánh thành nhà bia.", "2024-07-18"),
    ("UBND xã tổ chức Lễ kỷ niệm 70 năm thành lập xã (19/7/1954 - 19/7/2024).", None),
    ("Ngày 12/7, sau hai ngày làm việc, Đại hội MTTQ tỉnh lần thứ V bế mạc.", "2024-07-11/2024-07-12"),
    (
        "Sáng 12/7, Đại hội MTTQ tỉnh Sông Xanh lần thứ V bế mạc. Các đại biểu dự."
        "\nĐại hội MTTQ tỉnh Sông Xanh diễn ra từ ngày 10 đến 12-7 với 90 đại biểu.",
        "2024-07-10/2024-07-12",
    ),
    (
        "Sáng 10/7, Đại hội MTTQ tỉnh lần thứ V khai mạc. Đại hội sẽ diễn ra đến hết ngày 12-7.",
        "2024-07-10/2024-07-12",
    ),
    ("Sáng 10/7, Đại hội MTTQ tỉnh lần thứ V khai mạc. Đại hội sẽ bàn việc đến năm 2030.", "2024-07-10"),
    ("Tại Hội nghị biểu dương người tốt ngày 10/7, ông Lê Văn Nam, Bí thư Tỉnh ủy phát biểu.", "2024-07-10"),
    ("Kết quả được nêu tại Hội nghị tổng kết công tác của Tỉnh ủy, tổ chức ngày 7/7/2024.", "2024-07-07"),
]


@pytest.mark.parametrize(("raw", "value"), DATES)
def test_date_is_that_of_the_event(raw: str, value: str | None) -> None:
    [event] = ceremonies(raw)
    assert day(event) == value


PLACES = [
    ("Sáng 10/7, tại thủ đô Hà Nội, Bộ Y tế tổ chức lễ tổng kết.", "Hà Nội"),
    ("Sáng 10/7, Bộ Y tế tổ chức lễ ký kết quy chế phối hợp tại Khách sạn Sông Xanh.", "Khách sạn Sông Xanh"),
    ("Sáng 10/7, tại xã Tân Lộc, huyện Sông Xanh, Bộ Y tế tổ chức lễ ra quân.", "xã Tân Lộc, huyện Sông Xanh"),
    ("Sáng 10/7, tại trụ sở UBND tỉnh, Sở Y tế tổ chức lễ ra quân.", "trụ sở UBND tỉnh"),
    ("Sáng 10/7, tại Thủ đô Hà Nội, Bộ Y tế tổ chức lễ tổng kết.", "Thủ đô Hà Nội"),
    ("Sáng 10/7, tại Geneva, Bộ Y tế tổ chức lễ ra quân.", "Geneva"),
    ("Sáng 10/7, tại Sở, Bộ Y tế tổ chức lễ ra quân.", None),
    ("Sáng 10/7, Bộ Y tế tổ chức hội nghị tập huấn tại điểm cầu UBND huyện.", None),
    ("Sáng 10/7, Bộ Y tế tổ chức hội nghị tập huấn. Cùng dự hội nghị từ đầu cầu tại Hải Ninh có ông Lê Văn An.", None),
    (
        "Sáng 10/7, tại Viện Sử học nhân dân (VSH) huyện Tân Lộc, Bộ Y tế tổ chức lễ ra quân.",
        "Viện Sử học nhân dân (VSH) huyện Tân Lộc",
    ),
    ("Sáng 10/7, tại thành phố Tân Lộc, Tỉnh ủy tổ chức lễ ra quân.", "thành phố Tân Lộc"),
    ("(Hà Nội) - Sáng 10/7, Bộ Y tế tổ chức lễ ra quân.", None),
    ("Sáng 10/7, Bộ Y tế tổ chức lễ ra quân tại gia đình bệnh nhân.", None),
    ("Sáng 10/7, Bộ Y tế tổ chức lễ ra quân tại Hội trường.", None),
    ("Sáng 10/7, Bộ Y tế tổ chức lễ ra quân tại Hội trường E21.105.", "Hội trường E21.105"),
    ("Sáng 10/7, tại Công viên Bến Đá (Q.1, TP.HCM) UBND quận tổ chức lễ ra quân.", "Công viên Bến Đá (Q.1, TP.HCM)"),
    (
        "Sáng 10/7, Thành ủy tổ chức lễ dâng hương tại Nhà tưởng niệm đồng chí Lê Văn Nam, xã Tân Lộc.",
        "Nhà tưởng niệm đồng chí Lê Văn Nam, xã Tân Lộc",
    ),
]


@pytest.mark.parametrize(("raw", "place"), PLACES)
def test_place_is_the_named_one(raw: str, place: str | None) -> None:
    [event] = ceremonies(raw)
    assert event.place == place


NONE = [
    "Theo kế hoạch, UBND tỉnh sẽ tổ chức lễ khánh thành cầu Suối Bạc vào tháng tới.",
    "Sau Đại hội XIII của Đảng, kinh tế của tỉnh phát triển nhanh, ông Lê Văn Nam, Bí thư Tỉnh ủy nói.",
    "Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX, ngày 10/7 UBND tỉnh ban hành kế hoạch.",
    "Tối 10/7, đội bóng Sông Xanh thắng 2-0 và ăn mừng cùng người hâm mộ tại sân nhà.",
    "Ngày 10/7, hai nghệ sĩ tổ chức lễ cưới tại Đà Lạt với sự có mặt của bạn bè.",
    "Ngày 10/7, Tổng thống nước láng giềng đã công bố quyết định rút khỏi hiệp định.",
    "Ngày 10/7, cơ quan điều tra đã làm việc với tài xế gây tai nạn.",
    "Các cuộc thăm dò gần đây cho thấy ngày 10/7 giá vàng sẽ giảm.",
    "Công ty Sông Xanh tổ chức đại hội đồng cổ đông ngày 10/7.",
    "Ngày 25/3/1806, triều đình khởi công xây dựng đàn tế. Ông Lê Văn Nam, Giám đốc Sở Văn hóa kể.",
    "Tại họp báo sau trận đấu, huấn luyện viên Lê Văn Nam khen các học trò.",
    "Ông Lê Văn Nam, Bí thư Tỉnh ủy kể về chuyến thăm của Chủ tịch nước ngày 10/7.",
    "Ngày 10/7, người thân tổ chức tang lễ cho nạn nhân vụ lật thuyền.",
    "Chi bộ tổ chức đại hội các cấp theo hướng dẫn của cấp trên.",
    "Ngày 10/7, Chủ tịch UBND tỉnh Lê Văn Nam đã ký quyết định tặng Bằng khen cho 5 tập thể của Sở Y tế.",
    "Bộ trưởng tặng Bằng khen cho 5 tập thể\nNgày 10/7, Bộ trưởng Bộ Y tế Lê Văn Nam ký Quyết định số 5/QĐ-BYT tặng Bằng khen.",
    "Ngày 10/7, Ban Thường vụ Tỉnh đoàn đã quyết định truy tặng Bằng khen cho anh Trần Văn Bình.",
    "Ngày 30/10/2013, ông Lê Văn Nam, Phó Tư lệnh được Chủ tịch nước trao tặng Huân chương Quân công.",
    "Luật này được Quốc hội thông qua ngày 18/6/2024 tại kỳ họp thứ 7, ông Lê Văn Nam, Bí thư Tỉnh ủy nói.",
    "Dự kiến vào sáng mai, lễ đón cấp nhà nước đoàn Chủ tịch nước diễn ra tại Phủ Chủ tịch.",
    "Kỳ nghỉ lễ năm nay, Đà Lạt đón nhiều khách, ngày 10/7 các khách sạn kín phòng.",
]


@pytest.mark.parametrize("raw", NONE)
def test_what_is_no_ceremony(raw: str) -> None:
    assert ceremonies(raw) == []


def test_an_article_without_event_words_costs_nothing() -> None:
    text = Text("Giá vàng hôm nay tăng nhẹ.")
    hits = lexicon().scan(text)
    assert not hits["event"]
    assert ceremonies(text.raw) == []
