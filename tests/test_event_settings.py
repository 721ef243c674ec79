"""Holders, places and days of events: who is a body that holds one, where it was, and which day is its own."""

from __future__ import annotations

import pytest
from test_ceremonies import ceremonies, day

HOLDERS = [
    ("Sáng 16/7, tại TP. Đồng Hới, Cục Tổ chức cán bộ phối hợp với Sở Y tế tỉnh tổ chức lễ ra quân.",
     ["Cục Tổ chức cán bộ", "Sở Y tế tỉnh"]),
    ("Sáng 16/7, Viện Kiểm sát nhân dân cấp cao tại Hòa Phú tổ chức hội nghị giao ban.",
     ["Viện Kiểm sát nhân dân cấp cao tại Hòa Phú"]),
    ("Sáng 16/7, Đảng ủy, UBMTTQVN huyện Sông Xanh tổ chức lễ dâng hương.", ["Đảng ủy", "UBMTTQVN huyện Sông Xanh"]),
    ("Lễ kỷ niệm 90 năm ngày sinh nhà báo Lê Văn Nam được Hội Nhà báo, Sở Văn hóa... tổ chức sáng 16/7.",
     ["Hội Nhà báo", "Sở Văn hóa"]),
    ("Sáng 16/7, tại khách sạn Hoa Mai, Hà Nội, đã khai mạc hội nghị kinh tế biển do Hội Nghề cá phối hợp với Sở Công"
     " Thương tổ chức.", ["Hội Nghề cá", "Sở Công Thương"]),
    ("Sáng 16/7, tại khách sạn Hoa Mai, Hà Nội, đã khai mạc hội nghị kinh tế biển.", []),
    ("Sáng 16/7 diễn ra hội thảo “Biển xanh” do Hội Nghề cá phối hợp cùng (HNC) tổ chức.", ["Hội Nghề cá"]),
    ("Sáng 16/7, công an tỉnh Hòa Phú tổ chức lễ khánh thành nhà ở cho 9 hộ dân.", ["công an tỉnh Hòa Phú"]),
    ("Sáng 16/7, trường tổ chức lễ kỷ niệm 50 năm thành lập.", []),
    ("Sáng 16/7, Hà Nội long trọng tổ chức lễ kỷ niệm 50 năm ngày truyền thống.", ["Hà Nội"]),
    ("Sáng 16/7, Trường Đại học Y Cần Thơ đã tổ chức lễ khai giảng năm học mới.", ["Trường Đại học Y Cần Thơ"]),
    ("Sáng 16/7, tại Trường Tân Lộc, huyện Sông Xanh, Huyện đoàn tổ chức lễ ra quân.", ["Huyện đoàn"]),
    ("Sáng 16/7, huyện Sông Xanh và Báo Biển phối hợp tổ chức lễ ra quân.", ["huyện Sông Xanh", "Báo Biển"]),
    ("Sáng 16/7, UBND xã Tân Lộc cũng tổ chức lễ phát động trồng cây.", ["UBND xã Tân Lộc"]),
    ("Sáng 16/7, Hiệp hội Doanh nghiệp nhỏ và vừa Hòa Phú vừa tổ chức lễ ra quân.",
     ["Hiệp hội Doanh nghiệp nhỏ và vừa Hòa Phú"]),
    ("Sáng 16/7, UBND huyện Sông Xanh và TTYT huyện Sông Xanh phối hợp tổ chức lễ ra quân.",
     ["UBND huyện Sông Xanh", "TTYT huyện Sông Xanh"]),
    ("Sáng 16/7, Đại sứ quán Việt Nam tại Lào tổ chức lễ kỷ niệm 50 năm ngày truyền thống.",
     ["Đại sứ quán Việt Nam tại Lào"]),
    ("Sáng 16/7, Cục Hậu cần tổ chức lễ kỷ niệm 50 năm ngày truyền thống.", ["Cục Hậu cần"]),
    ("Sáng 16/7, Cục Hàng không đã tổ chức lễ ra quân.", ["Cục Hàng không"]),
    ("Sáng 16/7, Trung đoàn Phòng không - Không quân tổ chức lễ ra quân.", ["Trung đoàn Phòng không - Không quân"]),
    ("Sáng 16/7, Sở Xây dựng, Hội Kiến trúc sư tỉnh phối hợp tổ chức trao Giải thưởng Ngôi nhà xanh cho 5 đồ án.",
     ["Sở Xây dựng", "Hội Kiến trúc sư tỉnh"]),
    ("Sáng 16/7, HĐND tỉnh Hòa Phú đã khai mạc kỳ họp thứ 23.", ["HĐND tỉnh Hòa Phú"]),
    ("Trong hai ngày 15 và 16/7 Đảng bộ Bệnh viện Phụ sản – Nhi Hòa Phú đã tổ chức Đại hội lần thứ III.",
     ["Đảng bộ Bệnh viện Phụ sản – Nhi Hòa Phú"]),
    ("Ngày 16/7, Xã đoàn Tân Lộc, H.Sông Xanh, An Giang tổ chức Đại hội Đoàn xã lần thứ X.", ["Xã đoàn Tân Lộc"]),
    ("Ngày 16/7, Hội đồng hương Hòa Phú tại Hà Nội tổ chức lễ kỷ niệm 20 năm thành lập.",
     ["Hội đồng hương Hòa Phú tại Hà Nội"]),
    ("Ngày 16/7, chùa Suối Bạc, TP.Hòa Phú, Đồng Tháp đã tổ chức lễ khánh thành Tam quan trang nghiêm.", ["chùa Suối Bạc"]),
    ("Ngày 16/7, Bệnh viện Suối Bạc vinh dự tổ chức lễ kỷ niệm 50 năm ngày truyền thống.", ["Bệnh viện Suối Bạc"]),
    ("Ngày 16/7, đoàn đại biểu Tỉnh ủy do ông Lê Văn Nam, Trưởng Đoàn đại biểu Quốc hội tỉnh làm trưởng đoàn tổ chức lễ"
     " dâng hương tưởng niệm các liệt sĩ.", []),
    ("Ngày 16/7, Trường Đại học Suối Bạc (ĐHSB), ĐHQGHN đã tổ chức lễ kỷ niệm 50 năm thành lập.",
     ["Trường Đại học Suối Bạc"]),
    ("Đại sứ quán Việt Nam tại Lào hôm nay (16/7) đã tổ chức lễ kỷ niệm 50 năm ngày truyền thống.",
     ["Đại sứ quán Việt Nam tại Lào"]),
    ("Ngày 16/7, Công ty Suối Bạc, đơn vị thành viên thuộc Tổng công ty Tân Lộc, tổ chức lễ kỷ niệm 50 năm thành lập.",
     ["Công ty Suối Bạc"]),
    ("Ngày 16/7, tại xã Tân Lộc Đảng ủy xã Tân Lộc tổ chức lễ kỷ niệm 50 năm thành lập.", ["Đảng ủy xã Tân Lộc"]),
    ("Ngày 16/7, Quốc hội, Chủ tịch nước, Chính phủ và gia đình tổ chức lễ viếng đồng chí Trần Văn Bạc.",
     ["Quốc hội", "Chính phủ"]),
    ("Ngày 16/7, Chi bộ thôn Suối Bạc đã làm lễ kết nạp đảng viên cho 10 quần chúng ưu tú.", ["Chi bộ thôn Suối Bạc"]),
    ("Ngày 16/7, Công đoàn Ngân hàng Suối Bạc – Chi nhánh Tân Lộc tổ chức lễ kỷ niệm 50 năm thành lập.",
     ["Công đoàn Ngân hàng Suối Bạc – Chi nhánh Tân Lộc"]),
    ("Ngày 16/7, UBND tỉnh Lâm Đồng tổ chức lễ kỷ niệm 50 năm ngày truyền thống.", ["UBND tỉnh Lâm Đồng"]),
    ("Ngày 16/7, Bộ Ngoại giao và UBND TP.HCM tổ chức lễ kỷ niệm 50 năm ngày truyền thống.",
     ["Bộ Ngoại giao", "UBND TP.HCM"]),
    ("Ngày 16/7, tại chùa Suối Bạc Ban Trị sự Phật giáo huyện Sông Xanh tổ chức lễ cầu siêu các liệt sĩ.",
     ["Ban Trị sự Phật giáo huyện Sông Xanh"]),
    ("Xã Tân Lộc tổ chức lễ khánh thành cầu Suối Bạc\nNgày 16/7, Đảng bộ xã Tân Lộc, tỉnh Hòa Phú tổ chức lễ khánh thành cầu"
     " Suối Bạc.", ["Đảng bộ xã Tân Lộc"]),
    ("ABC - Sáng 16/7, Huyện đoàn Sông Xanh tổ chức lễ kỷ niệm 50 năm thành lập.", ["Huyện đoàn Sông Xanh"]),
    ("Ngày 16/7, HNDVN tổ chức lễ kỷ niệm 50 năm ngày truyền thống.", ["HNDVN"]),
    ("Ngày 16/7, Ban Chỉ đạo vận động hiến máu huyện Sông Xanh - Hội Chữ thập đỏ huyện Sông Xanh tổ chức lễ kỷ niệm 50 năm"
     " thành lập.", ["Ban Chỉ đạo vận động hiến máu huyện Sông Xanh", "Hội Chữ thập đỏ huyện Sông Xanh"]),
    ("Huyện đoàn họp mặt kỷ niệm 50 năm thành lập\nHuyện đoàn Sông Xanh vừa tổ chức họp mặt kỷ niệm 50 năm thành lập.\nSáng"
     " 16/7, Ban Thường vụ Huyện đoàn Sông Xanh tổ chức họp mặt kỷ niệm 50 năm thành lập.",
     ["Ban Thường vụ Huyện đoàn Sông Xanh"]),
    # what only tells a post is no holder, nor are all of a kind
    ("Ngày 16/7, đồng chí Trần Văn Bạc, Bí thư Tỉnh ủy gặp mặt cán bộ hưu trí của tỉnh.", []),
    ("Sáng 16/7, tất cả các trường THCS, Tiểu học huyện Sông Xanh tổ chức lễ khai giảng năm học mới.", []),
    # who pays a visit holds nothing
    ("Sáng 16/7, Đoàn công tác Hội Nông dân tỉnh đến thăm, tặng quà Đoàn 90.", []),
    ("Sáng 16/7, Đảng bộ, chính quyền và nhân dân xã Tân Lộc phối hợp với Trung đoàn 12 tổ chức lễ truy điệu 9 liệt sĩ.",
     ["Đảng bộ, chính quyền và nhân dân xã Tân Lộc", "Trung đoàn 12"]),
    ("Ngày 16/7, Thường trực Tỉnh ủy tổ chức hội nghị gặp mặt cán bộ hưu trí.", ["Thường trực Tỉnh ủy"]),
    ("Ngày 16/7, Ngân hàng Suối Bạc Việt Nam tại Lào (Bank Bạc) tổ chức lễ kỷ niệm 50 năm thành lập.",
     ["Ngân hàng Suối Bạc Việt Nam tại Lào"]),
    ("Được sự đồng ý của cấp trên, ngày 16/7, Hội Luật gia xã được sự giúp đỡ của Huyện ủy đã tổ chức lễ kỷ niệm 50 năm"
     " thành lập.", ["Hội Luật gia xã"]),
    ("Theo Sở Y tế cho hay, sáng 16/7, cơ quan này đã tổ chức lễ kỷ niệm 50 năm thành lập.", ["Sở Y tế"]),
    ("Lãnh đạo huyện Sông Xanh, tỉnh Hòa Phú, một số cơ quan báo chí cho biết, sáng 16/7, đã tổ chức lễ kỷ niệm 50 năm"
     " thành lập.", []),
    ("Sáng 16/7, Bộ VH, TT&DL tổ chức lễ kỷ niệm 50 năm thành lập.", ["Bộ VH, TT&DL"]),
    ("Sáng 16/7, tại khách sạn Suối Bạc, tỉnh Hòa Phú, Cụm thi đua Hội Nông dân các tỉnh, thành miền Biển tổ chức lễ kỷ niệm 50"
     " năm thành lập.", ["Cụm thi đua Hội Nông dân các tỉnh, thành miền Biển"]),
    ("Sáng 16/7, Hội đồng đã tổ chức lễ kỷ niệm 50 năm thành lập.", ["Hội đồng"]),
    ("Lễ kỷ niệm 50 năm thành lập do Ban Tổ chức Tỉnh ủy và Đoàn TP. Hòa Phú tổ chức ngày 16/7.",
     ["Ban Tổ chức Tỉnh ủy", "Đoàn TP. Hòa Phú"]),
    ("Sáng 16/7, UBND huyện Sông Xanh cùng các cơ quan ban, ngành của huyện tổ chức lễ kỷ niệm 50 năm thành lập.",
     ["UBND huyện Sông Xanh"]),
    ("Sáng 16/7, tại Nhà văn hóa xã, Mỹ Đình – Hà Nội, Tập đoàn Suối Bạc tổ chức lễ kỷ niệm 50 năm thành lập.",
     ["Tập đoàn Suối Bạc"]),
    ("Sáng 16/7, Đà Nẵng và Thừa Thiên - Huế tổ chức lễ kỷ niệm 50 năm thành lập.", ["Đà Nẵng", "Thừa Thiên - Huế"]),
    ("Sáng 16/7, Thuế tỉnh Hòa Phú tổ chức lễ kỷ niệm 50 năm thành lập.", ["Thuế tỉnh Hòa Phú"]),
    ("Sáng 16/7, T.Ư Hội Thanh niên tổ chức lễ kỷ niệm 50 năm thành lập.", ["T.Ư Hội Thanh niên"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "holders"), HOLDERS)
def test_the_bodies_that_hold_an_event(text: str, holders: list[str]) -> None:
    [event] = ceremonies(text + " Đến dự có ông Lê Văn Nam, Bí thư Huyện ủy Sông Xanh.")
    assert event.organizers == holders


DAYS = [
    ("Trong các ngày từ 14 đến 16-7, Đảng ủy các xã thuộc huyện Sông Xanh tổ chức lễ kỷ niệm 50 năm ngày truyền thống.",
     "2024-07-14/2024-07-16"),
    ("Sáng 4/7, tại Nhà văn hóa diễn ra Lễ khai mạc Đại hội Huyện đoàn Sông Xanh lần thứ X. Đại hội được tổ chức trong hai"
     " ngày (4 - 5/7/2024). Ông Lê Văn Nam, Bí thư Huyện ủy đến dự.", "2024-07-04/2024-07-05"),
    ("Ngày 19/6 Giáp Thìn (24/7/2024), UBND xã Tân Lộc tổ chức lễ tưởng niệm các liệt sĩ.", "2024-07-24"),
    ("Đúng 7h00 ngày 01/7/2024, UBND xã Tân Lộc tổ chức lễ ra quân trồng cây.", "2024-07-01"),
    ("Chiều 2/7, Thủ tướng Lê Văn Nam đã về nước, kết thúc chuyến thăm chính thức Lào từ ngày 28/6 đến ngày 1/7.",
     "2024-06-28/2024-07-01"),
    ("Chiều 16/7, mùa hè năm 1972 xa lắm rồi, Chủ tịch UBND tỉnh Lê Văn Nam trao tặng Huân chương Độc lập cho bà Lê Thị Bạc.",
     "2024-07-16"),
    ("Sáng 16/7, Chủ tịch UBND tỉnh Lê Văn Nam cho biết UBND tỉnh vừa tổ chức lễ khánh thành cầu Suối Bạc.", None),
    ("Đó là điều mà Chủ tịch UBND tỉnh Lê Văn Nam nói trong Hội nghị sơ kết công tác dân vận, chiều 14/7.",
     "2024-07-14"),
    ("Tiếp nối chuyến công tác từ ngày 12/7, Chủ tịch nước Lê Văn Nam đã đến thăm Đoàn 90 vào sáng 16/7.", "2024-07-16"),
    ("Ngày 16/7/2014, Trường Suối Bạc được thành lập. Sáng 16/7, trường tổ chức lễ kỷ niệm 10 năm thành lập. Ông Lê Văn Nam, Bí thư"
     " Huyện ủy đến dự.", "2024-07-16"),
    ("Ngày 1/7, UBND xã Tân Lộc tổ chức lễ tưởng niệm nhân kỷ niệm 70 Ngày Thương binh (27/71954 -27/7/2024).", "2024-07-01"),
    ("Đại hội Hội Nông dân xã Tân Lộc lần thứ X đã khai mạc từ ngày 14/7 với nhiều việc.", "2024-07-14"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), DAYS)
def test_the_day_of_an_event_is_its_own(text: str, date: str | None) -> None:
    assert [day(event) for event in ceremonies(text)] == [date]


def test_another_telling_of_the_same_day_tells_its_year() -> None:
    told = "Sáng 12/9, Bí thư Tỉnh ủy Lê Văn Nam đã dâng hương tại Đền Suối Bạc."
    congress = "\nSáng ngày 12/9, Đại hội Hội Luật gia tỉnh nhiệm kỳ 2019 - 2024 khai mạc."
    assert day(ceremonies(told + congress, None)[0]) == "2019-09-12"
    assert day(ceremonies(told + "\nNgày 12/9/1984, giặc đốt đền.", None)[0]) == "XXXX-09-12"


PLACES = [
    ("Sáng 16/7, tại Cung Hòa Bình ở thủ đô Vientiane, Đại sứ quán Việt Nam tổ chức lễ kỷ niệm ngày truyền thống.",
     "Cung Hòa Bình ở thủ đô Vientiane"),
    ("Lễ bế mạc diễn tập được tổ chức sáng 16/7 tại Lữ đoàn Công binh 9, Nagpur, bang Maharashtra, Ấn Độ.",
     "Lữ đoàn Công binh 9, Nagpur, bang Maharashtra, Ấn Độ"),
    ("Sáng 16/7, tại Nhà đa năng Trường Tiểu học số 2 Tân Lộc, Huyện đoàn tổ chức lễ ra quân.",
     "Nhà đa năng Trường Tiểu học số 2 Tân Lộc"),
    ("Sáng 16/7, tại Trung tâm Ngoại ngữ - Tin học tỉnh Hòa Phú, Huyện đoàn tổ chức lễ ra quân.",
     "Trung tâm Ngoại ngữ - Tin học tỉnh Hòa Phú"),
    ("Sáng 16/7, Huyện đoàn tổ chức lễ ra quân tại Phòng Giáo dục và Đào tạo huyện Sông Xanh.",
     "Phòng Giáo dục và Đào tạo huyện Sông Xanh"),
    ("Sáng 16/7, tại Hội trường 310, Trụ sở chính Học viện Suối Bạc, Huyện đoàn tổ chức lễ ra quân.",
     "Hội trường 310, Trụ sở chính Học viện Suối Bạc"),
    ("Sáng 16/7, tại Hội trường Cục Hậu cần Quân khu, Huyện đoàn tổ chức lễ ra quân.", "Hội trường Cục Hậu cần Quân khu"),
    ("Sáng 16/7, tại chùa Suối Bạc (số 5 phố Nam, phường Tân Lộc), Huyện đoàn tổ chức lễ ra quân.",
     "chùa Suối Bạc (số 5 phố Nam, phường Tân Lộc)"),
    ("Sáng 16/7, tại chùa Suối Bạc Ban Trị sự Phật giáo huyện tổ chức lễ cầu siêu.", "chùa Suối Bạc"),
    ("Sáng 16/7, tại Hội trường lớn Bộ CHQS tỉnh, Huyện đoàn tổ chức lễ ra quân.", "Hội trường lớn Bộ CHQS tỉnh"),
    ("Sáng 16/7, Công ty Suối Bạc tổ chức lễ động thổ nhà máy tại lô B2, Khu công nghiệp Tân Lộc mở rộng.",
     "lô B2, Khu công nghiệp Tân Lộc mở rộng"),
    ("Sáng 16/7, Huyện đoàn tổ chức lễ ra quân tại chùa Suối Bạc - trụ sở Ban Trị sự Phật giáo huyện.",
     "chùa Suối Bạc - trụ sở Ban Trị sự Phật giáo huyện"),
    ("Sáng 16/7, tại thủ đô Praha, Huyện đoàn tổ chức lễ ra quân.", "thủ đô Praha"),
    ("Sáng 16/7, tại thủ đô Hà Nội, Huyện đoàn tổ chức lễ ra quân.", "Hà Nội"),
    ("Sáng 16/7, Huyện đoàn tổ chức lễ ra quân tại 145 Lý Suối Bạc.", "145 Lý Suối Bạc"),
    ("Sáng 16/7, tại Văn phòng Ban Trị sự tỉnh (01 Lý Suối, p.Tân Lộc), Huyện đoàn tổ chức lễ ra quân.",
     "Văn phòng Ban Trị sự tỉnh (01 Lý Suối, p.Tân Lộc)"),
    ("Sáng 16/7, tại phòng 702, Số 3 Suối Bạc, Huyện đoàn tổ chức lễ ra quân.", "phòng 702, Số 3 Suối Bạc"),
    ("Sáng 16/7, tại Nhà văn hóa xã Tân Lộc. Huyện đoàn tổ chức lễ ra quân.", "Nhà văn hóa xã Tân Lộc"),
    ("Trao Huy hiệu Đảng tại huyện Sông Xanh\nSáng 16/7, Huyện ủy tổ chức lễ trao Huy hiệu Đảng.", "huyện Sông Xanh"),
    ("Sáng 16/7, tại tịnh xá Suối Bạc, Huyện đoàn tổ chức lễ ra quân.", "tịnh xá Suối Bạc"),
    ("Sáng 16/7, Huyện ủy tổ chức lễ trao Huy hiệu Đảng cho đảng viên sinh hoạt tại Đảng bộ xã Tân Lộc.", None),
    ("Sáng 16/7, Huyện đoàn tổ chức lễ ra quân theo yêu cầu tại Kế hoạch số 12-KH/TU.", None),
    ("Sáng 16/7, tại Nhà Quốc hội, Huyện đoàn tổ chức lễ ra quân.", "Nhà Quốc hội"),
    ("Sáng 16/7, tại Trụ sở Ban Trị sự tỉnh, chùa Suối Bạc, Hà Nội, Huyện đoàn tổ chức lễ ra quân.",
     "Trụ sở Ban Trị sự tỉnh, chùa Suối Bạc, Hà Nội"),
    # a headline tells it in short
    ("Huyện đoàn tổ chức lễ ra quân tại chùa Suối Bạc\nSáng 16/7, tại chùa Suối Bạc, xã Tân Lộc, Huyện đoàn tổ chức lễ ra"
     " quân.", "chùa Suối Bạc, xã Tân Lộc"),
    # where somebody holds a post is part of the post
    ("Ngày 16/7 tại Phủ Tổng thống, Đại sứ Việt Nam tại Lào Lê Văn Bạc đã được trao tặng Huân chương Độc lập hạng Ba.",
     "Phủ Tổng thống"),
    # where a body has its seat is no place of its event
    ("Sáng 16/7, Đại sứ quán Việt Nam tại Lào tổ chức lễ kỷ niệm 50 năm ngày truyền thống.", None),
    ("Sáng 16/7, tại phòng họp 4 Bệnh viện Suối Bạc, Huyện đoàn tổ chức lễ ra quân.", "phòng họp 4 Bệnh viện Suối Bạc"),
    ("Sáng 16/7, tại phòng họp, Huyện đoàn tổ chức lễ ra quân.", None),
    ("Sáng 16/7, tại Viêng Chăn - Lào, Huyện đoàn tổ chức lễ ra quân.", "Viêng Chăn - Lào"),
    ("Sáng 16/7, Trưởng phái đoàn Việt Nam tại Geneva Lê Văn Nam dự lễ kỷ niệm 50 năm ngày truyền thống.", None),
    ("Sáng 16/7, tại căn cứ Suối Bạc (TP Hòa Phú), Huyện đoàn tổ chức lễ ra quân.", "căn cứ Suối Bạc (TP Hòa Phú)"),
    ("Sáng 16/7, tại Việt Nam Quốc Tự, Huyện đoàn tổ chức lễ ra quân.", "Việt Nam Quốc Tự"),
    ("Sáng 16/7, tại Việt Nam, Huyện đoàn tổ chức lễ ra quân.", None),
    ("Sáng 16/7, Chủ tịch nước Lê Văn Bạc đã đến thăm, tặng quà các gia đình trên địa bàn huyện Tân Lộc.", "huyện Tân Lộc"),
    # where a body is the first of its kind, or where a thing of the headline is
    ("Sáng 16/7, Trường Y Suối Bạc, trường y đầu tiên ở khu vực Tân Lộc, tổ chức lễ kỷ niệm 20 năm thành lập.", None),
    ("Lễ kỷ niệm của ngôi trường cổ ở Hà Nội\nSáng 16/7, Trường Suối Bạc tổ chức lễ kỷ niệm 90 năm thành lập.", None),
    ("Sáng 16/7, Huyện đoàn tổ chức lễ ra quân. Sự kiện này diễn ra tại Quảng trường Suối Bạc.", "Quảng trường Suối Bạc"),
    ("Sáng 16/7, Huyện đoàn tổ chức lễ ra quân. Sự kiện này diễn ra tại đây.", None),
    ("Sáng 16/7, tại khách sạn Suối Bạc, tỉnh Hòa Phú, Cụm thi đua Hội Nông dân các tỉnh, thành miền Biển tổ chức lễ kỷ niệm.",
     "khách sạn Suối Bạc, tỉnh Hòa Phú"),
    ("Sáng 16/7, Huyện đoàn tổ chức lễ ra quân tại khu vực.", None),
    ("Sáng 16/7, tại lễ kỷ niệm 50 năm ngày truyền thống diễn ra ở Hải Phòng, anh Trần Văn Bạc phát biểu.", "Hải Phòng"),
    ("Sáng 16/7, tại hội trường A, nhà B Trường Suối Bạc, Huyện đoàn tổ chức lễ ra quân.", "hội trường A, nhà B Trường Suối Bạc"),
    ("Sáng 16/7, tại điểm cầu chính - Hội trường Tỉnh ủy, Huyện đoàn tổ chức lễ ra quân.", "Hội trường Tỉnh ủy"),
    ("Sáng 16/7, tại phòng họp 12.B3, Huyện đoàn tổ chức lễ ra quân.", "phòng họp 12.B3"),
    ("Sáng 16/7, ông Lê Văn Nam, Bí thư Huyện ủy, đã tới chùa Suối Bạc tại xã Tân Lộc chúc mừng Đại lễ Phật đản.",
     "chùa Suối Bạc tại xã Tân Lộc"),
    ("Sáng 16/7, trong khuôn viên Trường Suối Bạc, Huyện đoàn tổ chức lễ ra quân.", "Trường Suối Bạc"),
    ("Sáng 16/7, tại Triển lãm Hàng không quốc tế, Huyện đoàn tổ chức lễ ra quân.", "Triển lãm Hàng không quốc tế"),
    ("Kỷ luật 3 cán bộ tại Hà Nội bị dừng\nSáng 16/7, Huyện đoàn tổ chức lễ ra quân.", None),
    ("Sáng 16/7, Huyện đoàn tổ chức lễ ra quân tại Bảo tàng Suối Bạc - Ảnh: Lê Nam.", "Bảo tàng Suối Bạc"),
    ("Sáng 16/7, tại Nhà hát TP, Huyện đoàn tổ chức lễ ra quân.", "Nhà hát TP"),
    ("Sáng 16/7, hội thảo về rừng ở tỉnh Hòa Phú, diễn ra tại Nhà văn hóa Suối Bạc.", "Nhà văn hóa Suối Bạc"),
    ("Sáng 16/7, tại trụ sở Hội Nông dân ở thành phố Suối Bạc, Huyện đoàn tổ chức lễ ra quân.",
     "trụ sở Hội Nông dân ở thành phố Suối Bạc"),
    ("Sáng 16/7, Huyện đoàn tổ chức lễ ra quân tại nhà đa năng Trường Suối Bạc.", "nhà đa năng Trường Suối Bạc"),
    ("Sáng 16/7, Chủ tịch UBND tỉnh Lê Văn Bạc đã đến thăm và làm việc tại Trường Suối Bạc.", "Trường Suối Bạc"),
    ("Sáng 16/7, tại trụ sở Bộ Văn hóa, Thể thao và Du lịch, Huyện đoàn tổ chức lễ ra quân.",
     "trụ sở Bộ Văn hóa, Thể thao và Du lịch"),
    ("Sáng 16/7, tại Quảng trường Suối Bạc, 100 đại biểu dự lễ ra quân.", "Quảng trường Suối Bạc"),
    # what the headline names is where the lead is
    ("Lễ kỷ niệm 50 năm ngày truyền thống\nSáng 16/7, tại Nhà văn hóa Suối Bạc, các đại biểu xem ảnh cũ.",
     "Nhà văn hóa Suối Bạc"),
    ("Sáng 16/7, ông Trần Văn Bạc, Chủ tịch UBND xã nói tại buổi tiếp xúc cử tri. Buổi tiếp xúc cử tri tại phường Tân Lộc.",
     "phường Tân Lộc"),
    ("Sáng 16/7, tại Suối Bạc, Huyện đoàn tổ chức lễ tưởng niệm các liệt sĩ hy sinh tại đảo Đá Xanh.", "Suối Bạc"),
    ("Sáng 16/7, trong khuôn viên của mình, Huyện đoàn tổ chức lễ ra quân.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_the_place_of_an_event(text: str, place: str | None) -> None:
    [event] = ceremonies(text + " Đến dự có ông Lê Văn Nam, Bí thư Huyện ủy Sông Xanh.")
    assert event.place == place
