"""Names of events, and what is told of one event or of several: orders, habits and plans are none."""

from __future__ import annotations

import pytest
from test_ceremonies import ceremonies, day

NONE = [
    "Sáng 16/7, ông Lê Văn Nam, Chủ tịch UBND xã đọc ý kiến của cử tri (tại kỳ họp thứ bảy HĐND tỉnh) gửi tới huyện.",
    "Ngày 16/7, Thủ tướng giao Bộ Y tế tổ chức hội nghị tổng kết công tác dân số.",
    "Hằng năm, ngày 16/7, UBND xã Tân Lộc tổ chức lễ dâng hương tại Đền Suối Bạc.",
    "Sáng 16/7, Chủ tịch UBND tỉnh Lê Văn Nam lên đường dự Hội nghị Xúc tiến đầu tư miền Biển.",
    "Ngày mai (17/7), UBND xã Tân Lộc tổ chức lễ khánh thành cầu Suối Bạc.",
    "Kỳ họp thứ 3 HĐND tỉnh sẽ khai mạc ngày 22/7.\nKỳ họp thứ 3 HĐND tỉnh diễn ra ngày 22/7 tại Nhà văn hóa tỉnh.",
    "Các đơn vị tổ chức hội nghị sơ kết phong trào trước ngày 30/9.",
    "Theo kế hoạch, lễ viếng ông Trần Văn Bạc, nguyên Chủ tịch UBND xã được tổ chức ngày 18/7.",
    "Sáng 16/7, Bí thư Huyện ủy Lê Văn Nam nói nhân mùa Phật đản. Đại lễ Phật đản là ngày vui.",
    "Sáng 16/7, Chủ tịch UBND huyện Lê Văn Nam đã tham gia thăm hỏi, động viên.",
    "Chín công nhân sẽ được biểu dương trong Lễ trao Giải thưởng Tay nghề vàng vào ngày 22/7, ông Lê Văn Nam, Bí thư Huyện ủy"
    " nói.",
    "Hội nghị sơ kết quý II của UBND huyện Sông Xanh diễn ra ngày 22/7 tới đây, ông Lê Văn Nam, Bí thư Huyện ủy nói.",
    "Báo chí cần tôn vinh người tốt\nĐến dự có ông Lê Văn Nam, Bí thư Huyện ủy.",
]


@pytest.mark.parametrize("text", NONE)
def test_orders_habits_and_what_is_to_come_are_no_events(text: str) -> None:
    assert ceremonies(text) == []


def test_two_bodies_that_do_the_like_hold_two_events() -> None:
    events = ceremonies(
        "Sáng 16/7, công an tỉnh Hòa Phú tổ chức lễ khánh thành nhà tình nghĩa cho bà Lê Thị Nam."
        " Cũng trong dịp này, ngày 16/7, công an tỉnh Sơn Bạc tổ chức khánh thành và bàn giao nhà ở cho 9 hộ dân."
    )
    assert [event.organizers for event in events] == [["công an tỉnh Hòa Phú"], ["công an tỉnh Sơn Bạc"]]
    assert events[1].name == "khánh thành và bàn giao nhà ở cho 9 hộ dân"


AREAS = (
    "* Ngày 16/7, UBND huyện Sông Xanh tổ chức lễ kỷ niệm 60 năm Ngày truyền thống Bộ đội Biên phòng."
    "\n* Ngày 16/7, UBND huyện Suối Bạc tổ chức lễ kỷ niệm 60 năm Ngày truyền thống Bộ đội Biên phòng."
)


def test_what_two_areas_hold_are_two_events_however_alike_they_are_called() -> None:
    assert [event.organizers for event in ceremonies(AREAS)] == [["UBND huyện Sông Xanh"], ["UBND huyện Suối Bạc"]]


NAMES = [
    ("Sáng 16/7, tại Hà Nội, UBND huyện tổ chức hội nghị triển khai Quyết định số 12/QĐ-UBND ngày 3/4/2024 của UBND"
     " tỉnh.", "hội nghị triển khai Quyết định số 12/QĐ-UBND ngày 3/4/2024 của UBND tỉnh"),
    ("Sáng 16/7, tại Hà Nội, Chủ tịch nước Lê Văn Nam chủ trì lễ đón chính thức Chủ tịch nước Lào.",
     "lễ đón chính thức Chủ tịch nước Lào"),
    ("Ngày 16/7, Hội Nông dân xã Tân Lộc kỷ niệm 20 năm ngày thành lập. Ông Lê Văn Nam, Chủ tịch UBND xã đến dự.",
     "kỷ niệm 20 năm ngày thành lập"),
    ("Ngày 16/7, đoàn do Phó Bí thư Tỉnh ủy Lê Văn Nam dẫn đầu đã đến thăm hỏi, chúc sức khỏe nhà giáo Trần Văn Bạc.",
     "đến thăm hỏi, chúc sức khỏe nhà giáo Trần Văn Bạc"),
    ("Ngày 16/7, Chủ tịch UBND tỉnh Lê Văn Nam đã trao Quyết định số 12/QĐ-UBND ngày 3/4/2024, bổ nhiệm ông Trần Văn"
     " Bạc giữ chức Giám đốc Sở Y tế.",
     "trao Quyết định số 12/QĐ-UBND ngày 3/4/2024, bổ nhiệm ông Trần Văn Bạc giữ chức Giám đốc Sở Y tế"),
    ("Ngày 16/7, đại biểu Quốc hội Lê Văn Nam, Bí thư Tỉnh ủy đã tiếp xúc cử tri trước kỳ họp thứ 3, Quốc hội khóa XV.",
     "tiếp xúc cử tri trước kỳ họp thứ 3, Quốc hội khóa XV"),
    ("Tối 16/7, Chương trình nghệ thuật đặc biệt với chủ đề “Quê hương” diễn ra tại Nhà hát Tân Lộc. Ông Lê Văn Nam,"
     " Bí thư Tỉnh ủy dự.",
     "Chương trình nghệ thuật đặc biệt với chủ đề “Quê hương”"),
    ("Sáng 16/7, UBND huyện tổ chức lễ công bố quyết định xếp hạng đình Tân Lộc là di tích cấp tỉnh.",
     "lễ công bố quyết định xếp hạng đình Tân Lộc là di tích cấp tỉnh"),
    ("Tối 16/7, UBND xã Tân Lộc tổ chức chương trình nghệ thuật với chủ đề “Quê hương”, nhằm kỷ niệm 50 năm thành lập.",
     "chương trình nghệ thuật với chủ đề “Quê hương”"),
    ("Sáng 16/7, Sở Y tế tổ chức khánh thành, đưa vào hoạt động Bệnh viện Suối Bạc.",
     "khánh thành, đưa vào hoạt động Bệnh viện Suối Bạc"),
    ("Sáng 16/7, các đồng chí: Lê Văn Nam, Bí thư Huyện ủy; Trần Văn Bạc, Chủ tịch UBND huyện đã đến thăm Đoàn 90.",
     "đến thăm Đoàn 90"),
    ("Sáng 16/7, Bí thư Tỉnh ủy Lê Văn Nam đã tiếp đoàn đại biểu tỉnh bạn đến thăm tỉnh Hòa Phú.",
     "tiếp đoàn đại biểu tỉnh bạn đến thăm tỉnh Hòa Phú"),
    ("Ngày 16/7, chùa Suối Bạc tổ chức Đại lễ Phật đản Phật lịch 2568. Ông Lê Văn Nam, Bí thư Huyện ủy đã đến dự.",
     "Đại lễ Phật đản Phật lịch 2568"),
    ("Sáng 16/7, tại Hội trường huyện, Lễ viếng đồng chí Trần Văn Bạc được cử hành trang nghiêm. Ông Lê Văn Nam, Bí thư"
     " Huyện ủy đến viếng.", "Lễ viếng đồng chí Trần Văn Bạc"),
    ("Sáng 16/7, Huyện đoàn Sông Xanh tổ chức Chương trình “Thanh niên làm theo lời Bác\" lần thứ X.",
     "Chương trình “Thanh niên làm theo lời Bác\" lần thứ X"),
    ("Chiều 16/7, Đại hội Đảng bộ huyện Sông Xanh lần thứ X đã tiến hành bầu Ban Chấp hành. Ông Lê Văn Nam làm Bí thư Huyện"
     " ủy.", "Đại hội Đảng bộ huyện Sông Xanh lần thứ X"),
    ("Chiều 16/7, đại hội đã biểu quyết bầu 27 ủy viên. Ông Lê Văn Nam, Bí thư Huyện ủy trình văn kiện Đại hội Hội Nông dân"
     " huyện Sông Xanh lần thứ X.", "Đại hội Hội Nông dân huyện Sông Xanh lần thứ X"),
    ("Ngày 16/7, Huyện đoàn Sông Xanh đã tổ chức thành công Đại hội Đoàn xã Tân Lộc lần thứ X.",
     "Đại hội Đoàn xã Tân Lộc lần thứ X"),
    ("Sông Xanh tổ chức Hội nghị xúc tiến thương mại\nNgày 16/7, UBND huyện Sông Xanh tổ chức Hội nghị. Ông Lê Văn Nam, Bí thư"
     " Huyện ủy chủ trì.", "Hội nghị xúc tiến thương mại"),
    ("Chiều 16/7, ông Lê Văn Nam, Bí thư Huyện ủy viếng lễ tang đồng chí Trần Văn Bạc.",
     "lễ tang đồng chí Trần Văn Bạc"),
    ("Sáng 16/7, hàng nghìn người về dự lễ kỷ niệm 70 năm ngày truyền thống. Ông Lê Văn Nam, Bí thư Huyện ủy đọc diễn văn.",
     "lễ kỷ niệm 70 năm ngày truyền thống"),
    ("Ngày 16/7, tại xã Tân Lộc đã diễn ra khánh thành công trình cầu Suối Bạc. Ông Lê Văn Nam, Bí thư Huyện ủy đến dự.",
     "khánh thành công trình cầu Suối Bạc"),
    ("Ngày 16/7, UBND xã tổ chức lễ khánh thành cầu Suối Bạc trang trọng.", "lễ khánh thành cầu Suối Bạc"),
    ("Chiều 16/7, Ban Chấp hành Huyện đoàn Sông Xanh ra mắt tại phiên bế mạc Đại hội.\nÔng Lê Văn Nam, Bí thư Huyện ủy,"
     " đã dự Đại hội Huyện đoàn Sông Xanh lần thứ X.",
     "Đại hội Huyện đoàn Sông Xanh lần thứ X"),
    ("Ngày 16/7, Chủ tịch nước Lê Văn Nam trao Quyết định thăng quân hàm cho ông Trần Văn Bạc.\nTại buổi lễ trao Quyết định"
     " thăng quân hàm cho ông Trần Văn Bạc, ông Nam phát biểu.",
     "buổi lễ trao Quyết định thăng quân hàm cho ông Trần Văn Bạc"),
    ("Sáng 16/7, Đảng ủy xã Tân Lộc tổ chức Lễ trao Huy hiệu Đảng đợt 19/5 và 2/9 cho ông Lê Văn Nam, Bí thư Chi bộ.",
     "Lễ trao Huy hiệu Đảng đợt 19/5 và 2/9 cho ông Lê Văn Nam"),
    ("Sáng 16/7, Đảng ủy xã Tân Lộc tổ chức Lễ trao Huy hiệu Đảng đợt ngày 19-5 cho 7 đảng viên.",
     "Lễ trao Huy hiệu Đảng đợt ngày 19-5 cho 7 đảng viên"),
    ("Sáng 16/7, Huyện ủy Sông Xanh tổ chức hội nghị để cho ý kiến vào các dự thảo văn kiện.",
     "hội nghị để cho ý kiến vào các dự thảo văn kiện"),
    ("Sáng 16/7, Thường trực HĐND tỉnh tổ chức hội nghị giao ban với Thường trực HĐND các huyện.",
     "hội nghị giao ban với Thường trực HĐND các huyện"),
    ("Sáng 16/7, Chủ tịch UBND tỉnh Lê Văn Nam đã có chuyến thăm và làm việc tại xã Tân Lộc.",
     "chuyến thăm và làm việc tại xã Tân Lộc"),
    ("Sáng 16/7, đã diễn ra phiên thứ nhất Đại hội Hội Nông dân huyện Sông Xanh lần thứ X.",
     "Đại hội Hội Nông dân huyện Sông Xanh lần thứ X"),
    ("Sáng 16/7, Bộ CHQS tỉnh tổ chức khai mạc Hội thao quốc phòng năm 2024.", "khai mạc Hội thao quốc phòng năm 2024"),
    ("Sáng 16/7, đoàn do ông Lê Văn Nam, Phó Chủ tịch UBND tỉnh dẫn đầu đã đến thăm cán bộ, chiến sĩ Đồn Biên phòng Suối"
     " Bạc.", "đến thăm cán bộ, chiến sĩ Đồn Biên phòng Suối Bạc"),
    ("Sáng 16/7, Phó Giám đốc Sở Y tế Lê Văn Nam đã trao Quyết định số 12/QĐ – SYT về bổ nhiệm cán bộ.",
     "trao Quyết định số 12/QĐ – SYT về bổ nhiệm cán bộ"),
    ("Sáng 16/7, đoàn công tác Hội Cựu chiến binh tỉnh do ông Lê Văn Nam, Chủ tịch Hội dẫn đầu đã đến trao đổi kinh nghiệm"
     " tại tỉnh Sông Xanh.", "đến trao đổi kinh nghiệm tại tỉnh Sông Xanh"),
    ("Ngày 16/7, chùa Suối Bạc tổ chức kính mừng Đại lễ Phật đản PL.2568. Ông Lê Văn Nam, Bí thư Huyện ủy đến dự.",
     "Đại lễ Phật đản PL.2568"),
    ("Sáng 16/7, UBND xã Tân Lộc tổ chức hội nghị tổng kết công tác hè. Hội nghị đã tổ chức trao thưởng cho các em.",
     "hội nghị tổng kết công tác hè"),
    ("Sáng 16/7, Huyện ủy, UBND huyện Sông Xanh đã mít tinh kỷ niệm 65 năm ngày truyền thống.",
     "mít tinh kỷ niệm 65 năm ngày truyền thống"),
    ("Sáng 16/7, Huyện ủy Sông Xanh tổ chức gặp mặt nguyên cán bộ binh vận. Tại buổi gặp mặt, Bí thư Huyện ủy Lê Văn Nam"
     " phát biểu.", "gặp mặt nguyên cán bộ binh vận"),
    ("Sáng 16/7, UBND huyện Sông Xanh công bố nghị quyết số 12 về sắp xếp đơn vị hành chính. Ông Lê Văn Nam, Chủ tịch"
     " UBND huyện phát biểu tại buổi lễ công bố.", "công bố nghị quyết số 12 về sắp xếp đơn vị hành chính"),
    ("Sáng 16/7, Bí thư Tỉnh ủy Lê Văn Nam đã tiếp xúc cử tri các xã Tân Lộc và Suối Bạc.\nÔng Lê Văn Nam dự buổi tiếp xúc"
     " cử tri, sáng 16/7.", "tiếp xúc cử tri các xã Tân Lộc và Suối Bạc"),
    ("Ngày 16/7, trong khuôn khổ phiên làm việc chính thức Đại hội Hội Nông dân huyện Sông Xanh lần thứ X, Bí thư Huyện ủy"
     " Lê Văn Nam phát biểu chỉ đạo.", "Đại hội Hội Nông dân huyện Sông Xanh lần thứ X"),
    ("Sáng 16/7, Trường Suối Bạc tổ chức khai giảng năm học mới, kỷ niệm 60 năm thành lập và đón nhận Huân chương Lao động.",
     "khai giảng năm học mới, kỷ niệm 60 năm thành lập và đón nhận Huân chương Lao động"),
    ("Đảng ủy xã Tân Lộc vào sáng 16/7 tổ chức tổng kết 10 năm thực hiện nghị quyết về nông thôn. Đây là đảng ủy được chọn tổ"
     " chức hội nghị làm trước. Bí thư Huyện ủy Lê Văn Nam đến dự.", "tổng kết 10 năm thực hiện nghị quyết về nông thôn"),
    ("Sáng 16/7, HĐND thị xã Suối Bạc tổ chức kỳ họp bất thường nhằm bầu các chức danh.", "kỳ họp bất thường"),
    ("Sáng 16/7, Hội đồng trường Đại học Suối Bạc đã họp phiên thứ nhất để bầu Chủ tịch. Bí thư Đảng ủy Lê Văn Nam trúng cử.",
     "họp phiên thứ nhất"),
    ("Sáng 16/7, Tổng Bí thư Lê Văn Nam đã tiếp thân mật Ủy viên Bộ Chính trị, Trưởng ban Tuyên truyền T.Ư, Trưởng đoàn đại"
     " biểu Đảng bạn Trần Văn Bạc.", "tiếp thân mật Ủy viên Bộ Chính trị, Trưởng ban Tuyên truyền T.Ư, Trưởng đoàn đại biểu"
     " Đảng bạn Trần Văn Bạc"),
    ("Sáng 16/7, Sở Y tế tổ chức khánh thành bệnh viện với tổng mức đầu tư 143 tỷ đồng.", "khánh thành bệnh viện"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_the_whole_name(text: str, name: str) -> None:
    assert [event.name for event in ceremonies(text)] == [name]


HEADED = [
    ("Hội Nông dân Sông Xanh kỷ niệm 20 năm ngày thành lập", "kỷ niệm 20 năm ngày thành lập"),
    ("Bệnh viện Suối Bạc đón nhận Huân chương Lao động", "đón nhận Huân chương Lao động"),
]


@pytest.mark.parametrize(("headline", "name"), HEADED)
def test_where_nothing_else_tells_of_it_the_headline_names_the_event(headline: str, name: str) -> None:
    told = "\nÔng Lê Văn Nam, Phó Chủ tịch UBND tỉnh cùng nhiều cán bộ các thời kỳ đã về chung vui."
    assert [event.name for event in ceremonies(headline + told)] == [name]
    # a headline that asks for something tells of no event
    assert ceremonies(headline.replace(" kỷ niệm", " cần kỷ niệm").replace(" đón", " sẽ đón") + told) == []


ROUND = (
    "Sáng 16/7, Phó Chủ tịch nước Lê Thị Nam đã đến thăm, tặng quà bà Trần Thị Bạc tại xã Tân Lộc.{}"
    "\nPhó Chủ tịch nước chúc các gia đình mạnh khỏe."
)
NEXT = [
    ("\nCùng ngày, đoàn cũng đến thăm gia đình ông Đỗ Văn Hoa.", "đến thăm gia đình ông Đỗ Văn Hoa"),
    ("\nTiếp đó, đoàn đến thăm, động viên thương binh Đỗ Văn Hoa.", "đến thăm, động viên thương binh Đỗ Văn Hoa"),
    ("\nThăm gia đình thương binh Đỗ Văn Hoa, Phó Chủ tịch nước tặng quà.", "Thăm gia đình thương binh Đỗ Văn Hoa"),
]


@pytest.mark.parametrize(("told", "name"), NEXT)
def test_the_next_visit_of_a_round_is_of_the_same_day(told: str, name: str) -> None:
    events = ceremonies(ROUND.format(told))
    assert [(event.name, day(event)) for event in events[1:]] == [(name, "2024-07-16")]


def test_what_an_official_does_within_a_visit_is_no_other_visit() -> None:
    assert len(ceremonies(ROUND.format("\nTại buổi thăm, Phó Chủ tịch nước thăm hỏi sức khỏe bà Bạc."))) == 1


def test_an_event_of_another_day_may_be_told_at_the_same_place() -> None:
    events = ceremonies(
        "Ngày 16/7, UBND xã Tân Lộc tổ chức lễ ra quân trồng cây tại Công viên Suối Bạc."
        " Cũng tại Công viên Suối Bạc, ngày 12/7, Huyện đoàn Sông Xanh đã phát động Tháng thanh niên."
    )
    assert [day(event) for event in events] == ["2024-07-16", "2024-07-12"]


def test_the_place_that_a_visit_goes_to() -> None:
    [event] = ceremonies("Sáng 16/7, Bí thư Huyện ủy Lê Văn Nam đã tới chùa Suối Bạc chúc mừng Đại lễ Phật đản.")
    assert event.place == "chùa Suối Bạc"


def test_a_visit_that_headline_and_lead_tell_needs_no_date() -> None:
    headline, lead = (
        "Bí thư Huyện ủy thăm Trạm Y tế xã\n",
        "Bí thư Huyện ủy Lê Văn Nam đã đến thăm Trạm Y tế xã Tân Lộc.",
    )
    assert [event.name for event in ceremonies(headline + lead, None)] == ["đến thăm Trạm Y tế xã Tân Lộc"]
    assert ceremonies(lead, None) == []


def test_a_meeting_that_tells_of_a_congress_is_not_the_congress() -> None:
    events = ceremonies(
        "Sáng 16/7, UBND xã Tân Lộc tổ chức Hội nghị thông báo kết quả Đại hội Đảng bộ huyện Sông Xanh lần thứ X."
        "\nĐại hội Đảng bộ huyện Sông Xanh lần thứ X được tổ chức từ ngày 10/7 đến ngày 12/7 tại Nhà văn hóa huyện."
    )
    assert [(event.type, day(event)) for event in events] == [
        ("conference", "2024-07-16"),
        ("congress", "2024-07-10/2024-07-12"),
    ]


HAPPENED = [
    ("Chiều 16/7, Viện kiểm sát nhân dân tỉnh cùng Tòa án nhân dân tỉnh ký quy chế phối hợp trong công tác thi hành án.",
     ["ký quy chế phối hợp trong công tác thi hành án"]),
    ("Sáng 16/7, đoàn đại biểu về dự Đại hội Hội Đông y tỉnh lần thứ VII đến dâng hương tại Đền Suối Bạc. Đến dự có ông Lê"
     " Văn Nam, Bí thư Huyện ủy.", ["dâng hương tại Đền Suối Bạc"]),
    # what a new committee does at its first meeting, in the lead; numbered meetings further down are told of
    ("Hội nghị Hội Nông dân huyện Sông Xanh lần thứ nhất đã thống nhất cử ông Lê Văn Nam làm Chủ tịch Hội Nông dân huyện.",
     ["Hội nghị Hội Nông dân huyện Sông Xanh lần thứ nhất"]),
    ("Ông Lê Văn Nam là Chủ tịch Hội Nông dân huyện. Ông quê ở xã Tân Lộc. Hội nghị Hội Nông dân huyện lần thứ nhất đã cử"
     " ông.", []),
    ("Sáng 16/7, UBND huyện Sông Xanh tổ chức hội nghị sơ kết quý II.\nCuối buổi, Ban tổ chức đã tiến hành trao Chứng chỉ cho"
     " 9 học viên.", ["hội nghị sơ kết quý II"]),
    # an occasion is no event
    ("Sáng 16/7, Chủ tịch UBND tỉnh Lê Văn Nam gửi thư nhân kỷ niệm 50 năm ngày truyền thống ngành y.", []),
    # what is done at an event is no event beside it, nor is the day that a decision comes into force a day of its own
    ("Sáng 16/7, UBND huyện Sông Xanh tổ chức hội nghị sơ kết quý II. Cũng tại hội nghị, Phòng Nội vụ huyện đã tổ chức trao"
     " tặng Giấy khen cho 9 tập thể vừa qua.", ["hội nghị sơ kết quý II"]),
    ("Sáng 16/7, UBND huyện Sông Xanh tổ chức lễ trao Quyết định bổ nhiệm ông Lê Văn Nam. Tại buổi lễ, Chủ tịch UBND huyện"
     " Trần Văn Bạc đã trao Quyết định bổ nhiệm ông Lê Văn Nam làm Trưởng phòng Nội vụ huyện, kể ngày 1/8.",
     ["lễ trao Quyết định bổ nhiệm ông Lê Văn Nam"]),
    ("Sáng 16/7, HĐND huyện Sông Xanh tổ chức kỳ họp thứ 12, xem xét, quyết định 8 nội dung quan trọng.",
     ["kỳ họp thứ 12"]),
    ("Chiều 16/7, Bộ trưởng Ngoại giao Lê Văn Nam đã tiếp ông John Smith, cựu Ngoại trưởng Hoa Kỳ.",
     ["tiếp ông John Smith, cựu Ngoại trưởng Hoa Kỳ"]),
    ("Sáng 16/7, Liên đoàn Lao động huyện Sông Xanh tổ chức Hội thi văn nghệ công nhân lao động.",
     ["Hội thi văn nghệ công nhân lao động"]),
    ("Sáng 16/7, Liên đoàn Lao động huyện Sông Xanh tổ chức tọa đàm với đoàn viên công đoàn xã Tân Lộc.",
     ["tọa đàm với đoàn viên công đoàn xã Tân Lộc"]),
    ("Ngày 16/7, UBND xã Tân Lộc báo cáo tiết mục từng đoạt giải Hội thi văn nghệ công nhân lao động.", []),
    ("Ngày 1/6, Trung đoàn 12 tổ chức lễ tuyên thệ chiến sĩ mới năm 2024.", ["lễ tuyên thệ chiến sĩ mới năm 2024"]),
    ("Ngày 1/6, Trung đoàn 12 cử đoàn dự lễ tuyên thệ nhậm chức của Tổng thống.", []),
    # how long it lasts is no name
    ("Đại hội Hội Nông dân xã Tân Lộc lần thứ X khai mạc sáng 1/6. Thời gian diễn ra đại hội 2 ngày, 1/6 và 2/6.",
     ["Đại hội Hội Nông dân xã Tân Lộc lần thứ X"]),
    # an order and a habit are no events
    ("Ngày 16/7, UBND huyện giao Phòng Y tế tổ chức lễ ra quân phòng, chống dịch bệnh.", []),
    ("Ngày 16/7, bà con kể rằng hằng năm UBND xã Tân Lộc tổ chức lễ kỷ niệm ngày truyền thống.", []),
    # a body's name tells what it is for
    ("Ngày 16/7, ông Lê Văn Nam, Trưởng đoàn kiểm tra của Ban Chỉ đạo tổng kết 10 năm thực hiện nghị quyết về làng.", []),
    # a rite of a family
    ("Ngày 16/7, gia đình bà Lê Thị Nga làm lễ cúng tổ tiên ở xã Tân Lộc.", []),
    ("Đại hội Hội Nông dân huyện lần thứ V được tổ chức trọng thể tại Hòa Phú. Đại hội diễn ra trong hai ngày, 2-3/7/2024.",
     ["Đại hội Hội Nông dân huyện lần thứ V"]),
    ("Ngày 16/7, Mặt trận Tổ quốc tỉnh Hòa Phú tổ chức Đại hội đại biểu Mặt trận Tổ quốc tỉnh Hòa Phú lần thứ I.\nNgay sau đó,"
     " tại hội nghị lần thứ I của Mặt trận Tổ quốc tỉnh Hòa Phú, ông Lê Văn Nam giữ chức Chủ tịch Mặt trận Tổ quốc tỉnh.",
     ["Đại hội đại biểu Mặt trận Tổ quốc tỉnh Hòa Phú lần thứ I", "hội nghị lần thứ I của Mặt trận Tổ quốc tỉnh Hòa Phú"]),
    ("Ngày 1/7, UBND tỉnh Hòa Phú thống nhất phương án tổ chức mít tinh kỷ niệm 35 năm giải phóng, công bố quyết định thành"
     " lập xã.", []),
    ("Sông Xanh tổ chức lễ truy tặng danh hiệu cho các mẹ\nCác mẹ được huyện ủy chăm lo.",
     ["lễ truy tặng danh hiệu cho các mẹ"]),
    ("Ngày 16/7, Đức cha Giuse Lê Văn Nam đã chủ tế Thánh lễ cung hiến nhà thờ giáo xứ Suối Bạc.",
     ["Thánh lễ cung hiến nhà thờ giáo xứ Suối Bạc"]),
    ("Ngày 16/7, Đại sứ quán Việt Nam tại Lào tổ chức Tiệc chiêu đãi mừng Xuân. Trước đó, ngày 13/7, Tổng hội người Việt Nam"
     " tổ chức Tết Cộng đồng mừng Xuân. Đại sứ Lê Văn Nam đến dự.",
     ["Tiệc chiêu đãi mừng Xuân", "Tết Cộng đồng mừng Xuân"]),
    ("Ngày 16/7, Hội Nông dân tỉnh Hòa Phú tổ chức gặp mặt mừng Xuân.\nCùng ngày, Liên đoàn Lao động Sông Xanh tổ chức buổi"
     " gặp mặt mừng Xuân.", ["gặp mặt mừng Xuân", "buổi gặp mặt mừng Xuân"]),
    ("Ngày 16/7, Thường trực HĐND huyện Sông Xanh họp thường kỳ tháng 7/2024. Ông Lê Văn Nam, Bí thư Huyện ủy chủ trì.",
     ["họp thường kỳ tháng 7/2024"]),
    ("Ngày 16/7, Hội Nông dân tỉnh khai mạc hội thi. Dự kiến lễ bế mạc giải được tổ chức vào chiều 17/7.",
     ["khai mạc hội thi"]),
    ("Ngày 16/7, Bí thư Tỉnh ủy Lê Văn Nam đến thăm Đoàn 90.\nCũng trong chiều 16/7, ông Nam đã dâng hương tại đền thờ Suối"
     " Bạc.", ["đến thăm Đoàn 90", "dâng hương tại đền thờ Suối Bạc"]),
    ("Ngày 16/7, Huyện ủy tổ chức lễ khai hội Suối Bạc có các đồng chí lãnh đạo tỉnh dự.", ["lễ khai hội Suối Bạc"]),
    ("Ngày 16/7, Sở Nội vụ tham mưu cho UBND tỉnh để tổ chức hội nghị quán triệt quy định mới.", []),
    ("Ngày 16/7, Thủ tướng Lê Văn Nam đã hội đàm với Thủ tướng Lào Bun Xa. Kết thúc hội đàm, hai bên gặp gỡ báo chí.",
     ["hội đàm với Thủ tướng Lào Bun Xa"]),
    ("Dự kiến ngày 20/7, tàu Sông Xanh sẽ rời cảng và kết thúc chuyến thăm Hòa Phú. Bí thư Tỉnh ủy Lê Văn Nam tiễn.", []),
    ("Ngày 16/7, tại Hòa Phú diễn ra hội nghị Hội Nông dân lần thứ 12 có hai nhiệm vụ chính. Ông Lê Văn Nam dự.",
     ["hội nghị Hội Nông dân lần thứ 12"]),
    ("Ngày 16/7, sau khi kết thúc hội đàm với Thủ tướng Lào, ông Lê Văn Nam trả lời báo chí.", []),
    ("Ngày 16/7, Tỉnh đoàn yêu cầu các chi đoàn sớm tổ chức lễ ra quân trồng rừng.", []),
    ("Ngày 16/7, Tỉnh đoàn mở lớp và yêu cầu, Tỉnh đoàn tổ chức lễ ra quân trồng rừng.", ["lễ ra quân trồng rừng"]),
    ("Ngày 16/7, Đảng ủy xã Tân Lộc tổ chức triển khai Nghị quyết của Huyện ủy về trồng rừng tới tất cả các thôn.",
     ["triển khai Nghị quyết của Huyện ủy về trồng rừng"]),
    ("Ngày 16/7, tại buổi trao thư khen cho Đội Kiểm lâm Suối Bạc, ông Lê Văn Nam, Bí thư Huyện ủy, phát biểu.",
     ["buổi trao thư khen cho Đội Kiểm lâm Suối Bạc"]),
    ("Ngày 16/7, Sở Giáo dục nghiêm cấm các trường khi tổ chức liên hoan gặp mặt cuối năm.", []),
    ("Ngày 16/7, Chủ tịch nước Lê Văn Nam dự cuộc hội đàm giữa Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao Trần Văn Bạc với Ngoại"
     " trưởng Lào.", ["cuộc hội đàm giữa Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao Trần Văn Bạc với Ngoại trưởng Lào"]),
    ("Ngày 16/7, Đảng ủy xã Tân Lộc tổ chức họp mặt kỷ niệm 108 năm Cách mạng Tháng Mười Nga và trao tặng Huy hiệu Đảng.\nTại xã Suối Bạc, Đảng ủy xã"
     " cũng tổ chức lễ trao tặng Huy hiệu Đảng cho 5 đảng viên.",
     ["họp mặt kỷ niệm 108 năm Cách mạng Tháng Mười Nga và trao tặng Huy hiệu Đảng",
      "lễ trao tặng Huy hiệu Đảng cho 5 đảng viên"]),
    ("Xã Tân Lộc đã tổ chức chương trình “Ngày hội Biên phòng toàn dân” năm 2024. Bí thư Huyện ủy Lê Văn Nam đến dự.",
     ["chương trình “Ngày hội Biên phòng toàn dân” năm 2024"]),
    ("Tại kỳ họp bất thường vào chiều 16/7, HĐND huyện Sông Xanh đã bầu ông Lê Văn Nam làm Chủ tịch HĐND huyện.\nChiều 16/7, HĐND"
     " huyện Sông Xanh đã tổ chức kỳ họp thứ 9 (kỳ họp bất thường) khóa XII.", ["kỳ họp thứ 9 (kỳ họp bất thường) khóa XII"]),
    ("Ngày 16/7, hội đồng thẩm định đã họp, Chủ tịch nước đã ra Quyết định phong tặng danh hiệu Nghệ nhân ưu tú cho 12 cá nhân.",
     []),
    ("Ngày 16/7, Hội Nông dân huyện Sông Xanh tổ chức hội nghị thống nhất nội dung đại hội hội viên các xã.",
     ["hội nghị thống nhất nội dung đại hội hội viên các xã"]),
    ("Ngày 16/7, hội nghị thống nhất giao việc trồng rừng cho các xã, ông Lê Văn Nam, Bí thư Huyện ủy cho biết.", []),
    ("Ngày 16/7, Huyện đoàn Sông Xanh tổ chức chương trình Áo ấm vùng biên tại xã Tân Lộc.", ["chương trình Áo ấm vùng biên"]),
    ("Ngày 16/7, Huyện đoàn Sông Xanh tổ chức chương trình tại xã Tân Lộc.", []),
    ("Ngày 16/7, Đảng bộ Bệnh viện Suối Bạc tổ chức nghiên cứu, quán triệt Nghị quyết Đại hội Đảng bộ huyện lần thứ V.",
     ["nghiên cứu, quán triệt Nghị quyết Đại hội Đảng bộ huyện lần thứ V"]),
    ("Ngày 16/7, Trường Suối Bạc tổ chức Lễ bế giảng lớp y sĩ hệ vừa làm vừa học.",
     ["Lễ bế giảng lớp y sĩ hệ vừa làm vừa học"]),
    ("Ngày 16/7, Hội Nông dân xã tổ chức lễ trao quà cho các hộ bị ảnh hưởng, mỗi suất 1 triệu đồng.",
     ["lễ trao quà cho các hộ bị ảnh hưởng"]),
    # on the eve of an event, or where it is called, something else is done
    ("Sáng 16/7, trước giờ khai mạc kỳ họp thứ 9, HĐND tỉnh khóa X, các đại biểu HĐND tỉnh đến đặt vòng hoa tại Đền Suối Bạc."
     " Ông Lê Văn Nam, Bí thư Huyện ủy cùng dự.", ["đặt vòng hoa tại Đền Suối Bạc"]),
    ("Sáng 16/7, HĐND tỉnh triệu tập kỳ họp bất thường lần thứ 9 diễn ra vào ngày 20/7, ông Lê Văn Nam, Bí thư Huyện ủy nói.",
     []),
    ("Năm năm một lần, Liên đoàn Lao động tỉnh tổ chức cuộc họp bàn việc lớn, ông Lê Văn Nam, Bí thư Huyện ủy nói.", []),
    ("Ngày 16/7, ông Lê Văn Nam, Bí thư Huyện ủy nói rằng xã Tân Lộc sẽ hoàn thành mọi chỉ tiêu về kinh tế, văn hóa, xã hội, giữ"
     " vững an ninh và tổ chức thành công Đại hội Đảng bộ xã lần thứ XX.", []),
    ("Chiều 16/7, Hội nghị lần thứ sáu Ban Chấp hành Hội Nông dân tỉnh đã hoàn thành chương trình. Ông Lê Văn Nam, Bí thư Tỉnh ủy"
     " dự.", ["Hội nghị lần thứ sáu Ban Chấp hành Hội Nông dân tỉnh"]),
    ("Chiều 16/7, kỳ họp thứ 9 HĐND tỉnh Hòa Phú công bố kết quả bầu 3 Phó Chủ tịch. Ông Lê Văn Nam, Bí thư Tỉnh ủy dự.",
     ["kỳ họp thứ 9 HĐND tỉnh Hòa Phú"]),
    ("Ngày 16/7, Chủ tịch UBND tỉnh Lê Văn Nam chủ trì họp Ban Chỉ đạo phòng, chống thiên tai.",
     ["họp Ban Chỉ đạo phòng, chống thiên tai"]),
    ("Ngày 16/7, Chủ tịch UBND tỉnh Lê Văn Nam chủ trì họp báo công bố giải Suối Bạc.", ["họp báo công bố giải Suối Bạc"]),
    ("Ngày 16/7, cầu thủ Lê Văn Nam dự họp báo công bố giải Suối Bạc. Bí thư Tỉnh ủy Trần Văn Bạc vắng mặt.", []),
    ("Ngày 16/7, Sở Nội vụ tổ chức buổi công bố các quyết định luân chuyển 5 viên chức.",
     ["buổi công bố các quyết định luân chuyển 5 viên chức"]),
    ("Ngày 16/7, Chủ tịch UBND tỉnh Lê Văn Nam chủ trì cuộc họp định kỳ để sơ kết việc trồng rừng.",
     ["cuộc họp định kỳ để sơ kết việc trồng rừng"]),
    ("Ngày 16/7, Hội Nông dân xã tổ chức Đại hội lần thứ VI, thông qua nhiều nội dung quan trọng trong năm.",
     ["Đại hội lần thứ VI"]),
    ("Ngày 16/7, UBND tỉnh tổ chức Hội nghị Xúc tiến Thương mại - Du lịch năm 2024.",
     ["Hội nghị Xúc tiến Thương mại - Du lịch năm 2024"]),
    ("Ngày 16/7, UBND tỉnh tổ chức hội thảo về khu kinh tế tự do tại xã Tân Lộc.", ["hội thảo về khu kinh tế tự do"]),
    ("Ngày 16/7, Hội Nông dân xã tổ chức Đại hội lần thứ VI. Trước đó, tại Hội nghị tổng kết công tác dân vận (tháng 3/2024),"
     " Bí thư Tỉnh ủy Lê Văn Nam đã khen xã.", ["Đại hội lần thứ VI"]),
    ("Sáng nay (16/7) Hội nghị lần thứ 9 BCH Tỉnh ủy khai mạc. Dự kiến Hội nghị kéo dài trong 3 ngày, từ 16 - 18/7.",
     ["Hội nghị lần thứ 9 BCH Tỉnh ủy"]),
    ("Ngày 16/7, Chủ tịch nước Lê Văn Nam đã tiếp các đại sứ mới trình quốc thư.", ["tiếp các đại sứ mới trình quốc thư"]),
    ("Ngày 16/7, xã Tân Lộc tổ chức Đại hội Nông dân và ông Lê Văn Nam cùng nhiều người khác được chọn.",
     ["Đại hội Nông dân"]),
    ("Ngày 16/7, Huyện ủy tổ chức lễ trao Huy hiệu Đảng cho ông Lê Văn Nam và ông Trần Văn Bạc.",
     ["lễ trao Huy hiệu Đảng cho ông Lê Văn Nam và ông Trần Văn Bạc"]),
    ("Chiều 16/7, tại hội nghị Tổng kết diễn đàn Kinh tế biển năm 2024, Bí thư Tỉnh ủy Lê Văn Nam khen Sở Công thương và các bạn"
     " trẻ.\nHội nghị Kinh tế biển do Sở Công thương tổ chức từ ngày 3 đến 5/7.",
     ["hội nghị Tổng kết diễn đàn Kinh tế biển năm 2024", "Hội nghị Kinh tế biển"]),
    ("Ngày 16/7, tỉnh Hòa Phú tổ chức Lễ trao giải “Búa vàng” nằm trong khuôn khổ hội chợ.", ["Lễ trao giải “Búa vàng”"]),
    ("Sáng 16/7, UBND tỉnh tổ chức hội nghị đối thoại Hải quan - Doanh nghiệp năm 2024, đại diện các công ty cùng dự.",
     ["hội nghị đối thoại Hải quan - Doanh nghiệp năm 2024"]),
    ("Tối 16/7, Sở Công thương tổ chức “Lễ tôn vinh Doanh nhân, Doanh nghiệp Sông Xanh năm 2024”.",
     ["Lễ tôn vinh Doanh nhân, Doanh nghiệp Sông Xanh năm 2024"]),
    ("Kết quả sẽ được công bố trong đêm Gala trao giải “Búa vàng”, được tổ chức vào ngày 18/7. Bí thư Tỉnh ủy Lê Văn Nam dự.",
     []),
    ("Sáng 16/7, Sở Công thương tổ chức hội nghị kết nối cung cầu hàng hóa năm 2024.",
     ["hội nghị kết nối cung cầu hàng hóa năm 2024"]),
    ("Sáng 16/7, Sở Công thương tổ chức hội nghị. Hội nghị thu hút 90 đại biểu, ông Lê Văn Nam, Bí thư Huyện ủy nói.", []),
    ("Sáng 16/7, Sở Nội vụ tổ chức lễ phát động giải thưởng sáng tạo trẻ.", ["lễ phát động giải thưởng sáng tạo trẻ"]),
    ("Sáng 16/7, Sở Nội vụ tổ chức tập huấn công tác văn thư cho cán bộ các xã.", ["tập huấn công tác văn thư cho cán bộ các xã"]),
    # what has another number is another one
    ("Chiều 16/7, Hội Luật gia tỉnh Hòa Phú tổ chức Đại hội đại biểu Hội Luật gia tỉnh Hòa Phú khóa V. Đại hội đã bầu 9 đại biểu đi"
     " dự Đại hội đại biểu toàn quốc Hội Luật gia Việt Nam khóa XIII, nhiệm kỳ 2024 - 2029.",
     ["Đại hội đại biểu Hội Luật gia tỉnh Hòa Phú khóa V"]),
    ("Chiều 16/7, Hội nghị ban chấp hành Hội Nông dân tỉnh Hòa Phú đã bầu ông Lê Văn Nam làm Chủ tịch Hội Nông dân tỉnh.",
     ["Hội nghị ban chấp hành Hội Nông dân tỉnh Hòa Phú"]),
    ("Chiều 16/7, kỳ họp thứ 9 của HĐND tỉnh Hòa Phú có 50/51 đại biểu dự. Ông Lê Văn Nam, Bí thư Huyện ủy nói.",
     ["kỳ họp thứ 9 của HĐND tỉnh Hòa Phú"]),
    ("Sáng 16/7, tại Hà Nội, Đại hội Hội Nông dân lần thứ VI đã nghe kết quả họp Hội nghị lần thứ nhất. Ông Lê Văn Nam, Bí"
     " thư Huyện ủy nói.", ["Đại hội Hội Nông dân lần thứ VI"]),
    ("Ngày 16/7, Đại hội Đảng bộ Sông Xanh lần thứ 15, nhiệm kỳ 2020-2025 họp phiên bế mạc. Ông Lê Văn Nam, Bí thư Huyện ủy nói.",
     ["Đại hội Đảng bộ Sông Xanh lần thứ 15, nhiệm kỳ 2020-2025"]),
    ("Ngày 16/7, ông Lê Văn Nam, Bí thư Huyện ủy nói với xã, chợ có 50 quầy.", []),
    ("Sáng 16/7, ông Lê Văn Nam, Bí thư Tỉnh ủy đã tiếp xúc cử tri huyện Sông Xanh, Suối Bạc trước kỳ họp thứ 6 của HĐND tỉnh.",
     ["tiếp xúc cử tri huyện Sông Xanh, Suối Bạc trước kỳ họp thứ 6 của HĐND tỉnh"]),
    ("Sáng 16/7, trong ngày làm việc thứ ba của Đại hội Đảng bộ tỉnh Hòa Phú lần thứ VI, 9 ủy viên ra mắt Đại hội. Ông Lê Văn Nam,"
     " Bí thư Tỉnh ủy nói.", ["Đại hội Đảng bộ tỉnh Hòa Phú lần thứ VI"]),
    # the visit on its day, not what was a part of it
    ("Ngày 16/7, Bí thư Tỉnh ủy Lê Văn Nam đã thăm và làm việc tại xã Tân Lộc.\nChủ tịch UBND xã Trần Văn Bạc cùng tham dự buổi"
     " tiếp, làm việc cùng đoàn.", ["thăm và làm việc tại xã Tân Lộc"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), HAPPENED)
def test_what_happened_is_told_from_orders_and_habits(text: str, names: list[str]) -> None:
    assert [event.name for event in ceremonies(text)] == names
