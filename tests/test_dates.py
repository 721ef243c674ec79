"""Date phrases: the expected value stands next to the text."""

from __future__ import annotations

from datetime import date

import pytest

from vnevent.extract.dates import Calendar
from vnevent.text.document import Text

PUBLISHED = date(2024, 7, 19)

# text, what its dates resolve to ("~" before the date of an occasion, "#" a stamp, "*" a document, "+" a life date)
CORPUS = [
    ("Chiều 16/7, tại Hà Nội, lễ trao diễn ra.", ["2024-07-16"]),
    ("Ngày 9.5, tại TP.Tân Lộc diễn ra lễ mít tinh.", ["2024-05-09"]),
    ("Sáng 18-7, Ban Thường vụ Tỉnh ủy tổ chức hội nghị.", ["2024-07-18"]),
    ("Chiều muộn ngày 6/7, đoàn đến thăm.", ["2024-07-06"]),
    ("Ngày 16 tháng 5 năm 2018, tại Trung tâm.", ["2018-05-16"]),
    ("Ngày 03 tháng bốn năm 2018, hội thảo khai mạc.", ["2018-04-03"]),
    ("Lễ ký kết ngày 21-11-2023.", ["2023-11-21"]),
    ("Đại hội khai mạc ngày 1.11. 2011 tại xã.", ["2011-11-01"]),
    ("Trong 3 ngày, từ 12-14.10, hội chợ mở cửa.", ["2024-10-12/2024-10-14"]),
    ("Trong hai ngày 21 và 22-7, hội nghị họp.", ["2024-07-21/2024-07-22"]),
    ("Ngày 18 và 19/7, hội thi diễn ra.", ["2024-07-18/2024-07-19"]),
    ("Trong 2 ngày, mùng 7 và mùng 8/8/2019, Hội tổ chức đại hội.", ["2019-08-07/2019-08-08"]),
    ("Diễn ra trong hai ngày (24-25/6), hội nghị bàn.", ["2024-06-24/2024-06-25"]),
    ("Hội trại mở từ ngày 28/6 đến ngày 2/7.", ["2024-06-28/2024-07-02"]),
    ("Triển lãm từ ngày 30/12 đến ngày 2/1/2024.", ["2023-12-30/2024-01-02"]),
    ("Sáng nay (16/7), lễ khai mạc.", ["2024-07-16"]),
    ("Tối qua (18-7), tại Nhà hát.", ["2024-07-18"]),
    ("Sáng nay, tại Hà Nội, lễ khai mạc.", ["2024-07-19"]),
    ("Tối qua, tại Hà Nội, lễ bế mạc.", ["2024-07-18"]),
    ("Hôm nay, tại Hà Nội, lễ khai mạc.", ["2024-07-19"]),
    ("Ngày 9 / 7, đoàn công tác đến.", ["2024-07-09"]),
    ("Hội nghị tháng 5/2024 đã bàn.", ["2024-05"]),
    ("Hội nghị tháng 5 năm 2024 đã bàn.", ["2024-05"]),
    ("Thứ Hai, 15/7, đoàn làm việc.", ["2024-07-15"]),
    ("Ngày 28-12, lễ tổng kết.", ["2024-12-28"]),
    ("trao Huy hiệu Đảng đợt 19/5/2024 cho đảng viên", ["~2024-05-19"]),
    ("trao Huy hiệu Đảng đợt 19/5 cho đảng viên", ["~2024-05-19"]),
    ("nhân kỷ niệm Ngày thành lập Đảng (3/2/1930 - 3/2/2025), chi bộ họp", ["~1930-02-03/2025-02-03"]),
    ("kỷ niệm 60 năm thành lập (24-6-1957/ 24-6-2017)", ["~1957-06-24/2017-06-24"]),
    ("Quyết định số 12-QĐ/TU, ngày 6-2-2024 của Tỉnh ủy", ["*2024-02-06"]),
    ("Nghị định 11/2019/NĐ-CP ngày 1/2/2019 của Chính phủ", ["*2019-02-01"]),
    ("Ông An sinh ngày 5/2/1966, quê Hà Nam.", ["+1966-02-05"]),
    ("07:42, 19/07/2023\nSáng 18-7, hội nghị họp.", ["#2023-07-19", "2024-07-18"]),
]

NEGATIVE = [
    "Tỷ lệ 1/2 số phiếu, 47/50 đại biểu tán thành",
    "thương binh 1/4, hạng 2/3",
    "từ 2.5 triệu đồng, tăng 3.2%",
    "Điện thoại 0912.345.678 hoặc 024-3-825",
    "Nghị định số 12/2020/NĐ-CP và Quyết định 5/QĐ-UBND",
    "thắng 3-1, tỷ số 2-0; ngày 2-3 lần",
    "thế hệ hôm nay, có được như ngày hôm nay là nhờ",
    "ngày mùng 10/3 âm lịch",
    "nhiệm kỳ 2020-2025, khóa XIII, Xuân Ất Tỵ",
    "phong trào 24/24 giờ, 7/7",
]

_MARKS = {"occasion": "~", "stamp": "#", "document": "*", "life": "+", "event": ""}


def told(text: str, published: date | None = PUBLISHED) -> list[str]:
    calendar = Calendar(Text(text), published)
    resolved = [(m.role, calendar.resolve(m)) for m in calendar.dates]
    return [_MARKS[role] + day.value for role, day in resolved if day]


@pytest.mark.parametrize(("text", "expected"), CORPUS)
def test_dates(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", NEGATIVE)
def test_no_dates(text: str) -> None:
    assert told(text) == []


_LONG = "Sáng 31/10, hội nghị diễn ra. Ông Nam dự. Ông phát biểu. Ông Nam cảm ơn. Mọi người chúc mừng. "

# Without a published date: the year that the text is plainly set in, else XXXX.
SET_IN = [
    ("19.5.2021 - 09:12\nSáng 18/5, lễ trao.", "2021-05-18"),
    ("Cập nhật ngày: 05/11/2025 15:06\nNgày 04/11, lễ trao.", "2025-11-04"),
    ("Chiều 2/2, lễ kỷ niệm 95 năm thành lập Đảng (3/2/1930 - 3/2/2025).", "2025-02-02"),
    ("Ngày 30/12, trao Huy hiệu Đảng đợt 3/2/2025.", "2024-12-30"),
    ("Chiều 16/7, hội nghị sơ kết 6 tháng đầu năm 2024.", "2024-07-16"),
    ("Chiều 27/12, hội nghị bàn việc nâng lương năm 2024, công tác tuyển quân năm 2025.", "2024-12-27"),
    ("Ngày 22-7, quán triệt Nghị quyết số 18-NQ/TW ngày 16-6-2022.", "2022-07-22"),
    ("Chiều 24/2, gặp mặt. Kế hoạch số 136/KH-UBND ngày 30/11/2022 giai đoạn 2023 - 2025.", "XXXX-02-24"),
    ("Chiều 26/6, trao quyết định. Ông An sinh ngày 5/2/1966, nhiệm kỳ 2015 - 2020.", "XXXX-06-26"),
    ("Sáng 11/10, lễ thông xe cầu vượt. Cầu khởi công vào tháng 11/2017.", "XXXX-10-11"),
    ("Sáng 4-10, phát động đợt trồng tre “Cả xã hoàn thành tốt nhiệm vụ năm 2021”.", "2021-10-04"),
    ("Sáng 1/1, lễ tuyên dương thợ gốm trẻ tiêu biểu năm 2015.", "2016-01-01"),
    ("Sáng 24/1, tọa đàm kỷ niệm 50 năm cuộc nổi dậy mùa xuân năm 1968.", "2018-01-24"),
    ("Sáng 9/12, hội nghị hướng đến cột mốc năm 2030.", "XXXX-12-09"),
    ("Sáng 9/3, lễ kỷ niệm 130 năm ngày sinh. Ngày 2/3/1945, ông ra trận.", "XXXX-03-09"),
    ("Sáng 24-25/6, lễ hội.", "XXXX-06-24/XXXX-06-25"),
    # what a thing is called by, and the sum of an anniversary, tell the year
    ("Chiều 12/5, Hội thi Tay nghề trẻ toàn quốc 2017 bế mạc.", "2017-05-12"),
    ("Sáng 14/6, bế giảng khóa huấn luyện năm 2017. Số khá, giỏi hơn năm 2016.", "2017-06-14"),
    ("Ngày 16/11, báo kỷ niệm 65 năm ra số đầu. Số đầu tiên in ngày 16/11/1953.", "2018-11-16"),
    ("Sáng 16/6, lễ kỷ niệm 10 năm thành lập. Lập ngày 15/6/2007, đổi tên ngày 6/11/2012.", "2017-06-16"),
    ("Sáng 5/9, trường kỷ niệm 40 năm. Trường được thành lập từ năm 1979.", "2019-09-05"),
    (
        "Ngày 20-12, đón nhận Huân chương. Đoàn được thành lập ngày 16-10-1945. Trong 66 năm qua, Đoàn lớn mạnh.",
        "2011-12-20",
    ),
    ("Ngày 1/2, hội nghị kiểm điểm công tác năm 2017.", "2018-02-01"),
    ("Ngày 5/1, Tỉnh đoàn tuyên dương các thanh niên tiêu biểu năm 2017.", "2018-01-05"),
    ("Ngày 5/6, Tỉnh đoàn tuyên dương các thanh niên tiêu biểu năm 2017.", "2017-06-05"),
    (f"Sáng 20/3, hội nghị. {_LONG}Ông An giữ chức Giám đốc kể từ ngày 14/3/2019.", "2019-03-20"),
    ("Sáng 6-5 (6-4-Nhâm Dần), lễ kính mừng.", "2022-05-06"),
    ("Ngày 10/1 (19 tháng Chạp năm Nhâm Dần), lễ giỗ.", "2023-01-10"),
    ("Ngày 10-1 (19-12-Nhâm Dần), lễ giỗ.", "2023-01-10"),
    ("Ngày 20/5, Đại lễ Phật đản Phật lịch 2568.", "2024-05-20"),
    ("Ngày 18/5, sơ kết 5 năm thực hiện Nghị quyết số 24 ngày 16/4/2018.", "2023-05-18"),
    ("Ngày 5/9, tổng kết 5 năm phong trào thi đua (năm 2009 - 2014).", "2014-09-05"),
    ("Ngày 5/9, tổng kết phong trào thi đua yêu nước 5 năm (2009-2014).", "2014-09-05"),
    ("Sáng 28-10, kỷ niệm 45 năm Ngày thành lập (28-10-1966-28-10-2011).", "2011-10-28"),
    ("Tối 14/3, tuyên dương 10 gương mặt trẻ tiêu biểu năm 2018.", "2019-03-14"),
    ("Sáng 21/1, tuyên dương 70 người có thành tích nổi bật trong năm 2017.", "2018-01-21"),
    ("Sáng 21/8, tuyên dương 10 gương mặt trẻ tiêu biểu năm 2018.", "2018-08-21"),
    (
        "Kỷ niệm 130 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890-19/5/2020), ngày 15-5, trao Huy hiệu Đảng cho ông Lê Văn An, "
        "vào Đảng ngày 25/4/1951.",
        "2020-05-15",
    ),
    ("Sáng 20/9, công bố Nghị quyết số 12/NQ-HĐND ngày 15/2/2022 về thành lập phường.", "2022-09-20"),
    ("Sáng 20/9, họp về Nghị quyết số 12/NQ-HĐND ngày 15/2/2022 về thành lập phường.", "XXXX-09-20"),
    ("Chiều 24/5, kỷ niệm 10 năm thành lập. Hội thành lập theo Quyết định số 32 ngày 11/4/2007.", "2017-05-24"),
    ("Ngày 3-11, lễ kỷ niệm 99 năm Cách mạng Tháng Mười Nga.", "2016-11-03"),
    (
        "Sáng 27/5, tổng kết 5 năm thực hiện Chỉ thị 03. Khen thưởng gương điển hình giai đoạn 2011 - 2016.",
        "2016-05-27",
    ),
    ("Sáng 15/11, lễ kỷ niệm. Từ năm học 2010-2011 đến năm học 2014-2015, số em giỏi tăng.", "2015-11-15"),
    ("Sáng 5/9, khai giảng năm học 2019-2020. Trường được tặng Huân chương năm 2005.", "2019-09-05"),
    ("Sáng 28/5, lễ tổng kết năm học 2018-2019.", "2019-05-28"),
    ("Ngày 5/9, tổng kết 5 năm thi đua (2009 - 2014). Phát động thi đua giai đoạn 2014 - 2019.", "2014-09-05"),
    ("Sáng 7-7, hội nghị sơ kết thi hành Luật hợp tác xã năm 2012.", "XXXX-07-07"),
    ("Sáng 30.6, HĐND xã khóa XIII, nhiệm kỳ 2021 - 2026 tổ chức kỳ họp lần thứ nhất.", "2021-06-30"),
    ("Chiều 17/5, Đại hội Thi đua quyết thắng giai đoạn 2019-2024.", "2024-05-17"),
    ("Ngày 18-11, lễ kỷ niệm 25 năm xây dựng và phát triển (1994 - 2019).", "2019-11-18"),
    ("Sáng 17/8, gặp mặt 15 năm Ngày hội toàn dân bảo vệ an ninh Tổ quốc.", "2020-08-17"),
    ("Ngày đăng: 26/10/2022\nQK2 - Sáng 26-10, hội nghị tổng kết.", "2022-10-26"),
    (
        "Đoàn TNCS tỉnh nhiệm kỳ 2017-2022 ra mắt tại đại hội ngày 8-10. Ông vào Ban Chấp hành ngày 15-10-2016.",
        "2017-10-08",
    ),
    ("Ngày 19/5, họp báo. 2017 là năm thứ ba làm theo đề án. Bài gửi từ tháng 3/2018.", "2017-05-19"),
    ("Ngày 3/6, tỉnh thực hiện Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2020-2025.", "XXXX-06-03"),
    # of a career or a plan further down: only where they are near
    (_LONG + "Ngày 18/8/2020, ông được bổ nhiệm làm Phó Giám đốc.", "XXXX-10-31"),
    (_LONG + "Ngày 15/10/2020, Chủ tịch nước ký quyết định bổ nhiệm ông.", "2020-10-31"),
    (_LONG + "Từ tháng 10/2020 đến tháng 9/2021, ông học ở tỉnh bạn.", "XXXX-10-31"),
    (_LONG + "Đề tài sẽ kết thúc vào tháng 12/2025.", "XXXX-10-31"),
    (_LONG + "Ảnh chụp chiều 31/10/2024 tại trụ sở.", "2024-10-31"),
    (_LONG + "Ngày 24/12/2014, thành phố cấp sổ đỏ. Năm 2017 có đơn.", "XXXX-10-31"),
    (_LONG + "Ông Ba nói. Bà Tư hỏi. Ông Năm đáp. Theo đó, GDP năm 2014 của tỉnh là thấp.", "XXXX-10-31"),
    (_LONG + "Ông Ba nói. Bà Tư hỏi. Ông Năm đáp. Tỉnh bàn việc diễn tập phòng thủ năm 2024.", "2024-10-31"),
    (
        "Ngày 26-2, lễ kỷ niệm 60 năm ngày truyền thống (3/3/1959-3/3/2019) và Ngày toàn dân (3/3/1989- 3/3/2019).",
        "2019-02-26",
    ),
    # lunar years, feasts, days of the week
    ("Sáng 3/2, đoàn thăm, chúc Tết Nguyên đán Ất Tỵ.", "2025-02-03"),
    ("Sáng 20/12, đoàn tặng quà đón xuân Quý Mão.", "2022-12-20"),
    ("Sáng 20/6, lễ trao. Đoàn đã đi chúc Tết Quý Mão.", "XXXX-06-20"),
    ("Sáng 20/12, đoàn chúc mừng lễ Giáng sinh năm 2021.", "2021-12-20"),
    ("Thứ 4, 23.02.2022 | 20:41\nSáng 22/2, lễ trao.", "2022-02-22"),
    ("Sáng 30 tháng 4 2018, lễ trao.", "2018-04-30"),
    # of two years in the title of a meeting the first is the reviewed one
    ("Ngày 5/1, hội nghị tổng kết năm 2020 và triển khai nhiệm vụ năm 2021.", "2021-01-05"),
    ("Chiều 29/12, hội nghị tổng kết công tác năm 2020, nhiệm vụ năm 2021. Năm 2021 là năm bản lề.", "2020-12-29"),
    # anniversaries of well-known days
    ("Ngày 19/1, lễ kỷ niệm 91 năm Ngày thành lập Đảng và tổng kết công tác.", "2021-01-19"),
    ("Ngày 30/12, gặp mặt nhân 91 năm Ngày thành lập Đảng Cộng sản Việt Nam.", "2020-12-30"),
    ("Ngày 21/4, lễ tri ân nhân dịp 40 năm đất nước thống nhất.", "2015-04-21"),
    ("Ngày 19/8, lễ mừng 30 năm ngày thành lập Đảng bộ xã.", "XXXX-08-19"),
    ("Ngày 5/6, lễ kỷ niệm 20 năm tái lập huyện và 52 năm ngày giải phóng Phú Mỹ (5/6/1967).", "2019-06-05"),
    ("Ngày 19/9, lễ trao. Xã có 90 năm Ngày thành lập Đảng.", "XXXX-09-19"),
    # ages and years of membership, the end of a period
    ("Chiều 3-10, lễ trao. Ông Nam sinh năm 1922. Ông nói: Năm nay tôi đã 96 tuổi.", "XXXX-10-03"),
    ("Chiều 3-10, lễ trao. Ông sinh năm 1922 tại Hà Nam, ở tuổi 96 vẫn viết.", "2018-10-03"),
    ("Chiều 3-10, lễ trao. Ông Ba sinh năm 1922, ông Tư sinh năm 1931, ở tuổi 96.", "XXXX-10-03"),
    ("Sáng 7/11, trao Huy hiệu 85 năm tuổi Đảng cho cụ Nam, kết nạp vào Đảng ngày 30/10/1930.", "2015-11-07"),
    ("Chiều 12/11, tặng Giấy khen vì thành tích trong công tác giai đoạn 2017-2020.", "2020-11-12"),
    ("Chiều 12/2, tặng Giấy khen vì thành tích trong công tác giai đoạn 2017-2020.", "XXXX-02-12"),
    ("Chiều 12/11, tặng Giấy khen vì thành tích giai đoạn 2017-2020. Năm 2021 có dịch.", "XXXX-11-12"),
    ("Chiều 7-2, lễ trao cho các tập thể có thành tích trong Năm hữu nghị 2017.", "XXXX-02-07"),
    ("Chiều 7-9, lễ trao cho các tập thể có thành tích trong Năm hữu nghị 2017.", "2017-09-07"),
    # history, laws, statistics and plans do not
    ("Ngày 6/2, lễ trồng cây. Phong trào có từ ngày 31/1/1965.", "XXXX-02-06"),
    ("Sáng 25/8, lễ trao. Tháng 12/1997, ông được bầu.", "XXXX-08-25"),
    ("Sáng 30/5, tọa đàm bàn về Luật Tài nguyên biển năm 2015.", "XXXX-05-30"),
    ("Sáng 7/2, buổi làm việc. Chủ tịch xã cho biết năm 2016 tai nạn giảm.", "XXXX-02-07"),
    ("Sáng 7/6, buổi làm việc. Từ đầu năm 2016 đến nay xã có 9 vụ, tăng so với cùng kỳ năm 2015.", "XXXX-06-07"),
    ("Sáng 7/6, buổi làm việc. Nguyên nhân do năm 2015 là năm đầu của kỳ kế hoạch.", "XXXX-06-07"),
    ("Sáng 7/6, kiểm tra công tác cán bộ từ tháng 6/2012 đến nay.", "XXXX-06-07"),
    ("Sáng 7/6, buổi làm việc. Tháng 8/2018 sẽ xong cầu.", "XXXX-06-07"),
    ("Chiều 31/5, hội đàm. Thương mại hai chiều năm 2016 là 50 tỷ.", "XXXX-05-31"),
    ("Ngày 26/6, hội nghị. Giai đoạn 2020 đến 2025 sẽ mở rộng, từ nay đến 2020 làm điểm.", "XXXX-06-26"),
    ("Chiều 17/5, lễ trao theo Quyết định số 103/QĐ-CTN ngày 11/1/2017. Việc xét từ tháng 7-2015.", "2017-05-17"),
    ("Tối 9/6, tỉnh khai mạc Hội chợ Đồ gốm lần thứ VI-2017.", "2017-06-09"),
    ('Ngày 7/6, ngành y tổ chức lễ kỷ niệm "60 năm đổi mới (1957 - 2017)".', "2017-06-07"),
    ("Sáng 16/6, nhà in kỷ niệm 60 năm thành lập. Nhiều cuốn sách của những năm 2000 trở lại.", "XXXX-06-16"),
    (
        "Ngày 19-6, huyện gặp mặt các nhà báo nhân kỷ niệm ngày của nghề (21-6-1925 - 21-6-2017). "
        "Kết quả cuộc thi sẽ được báo vào ngày truyền thống của hội, nhân kỷ niệm (12-10-2018).",
        "2017-06-19",
    ),
    (
        "Sáng 17/6, huyện gắn biển tên đường nhân kỷ niệm 70 năm Ngày Thương binh (27/7/1947 - 27/7/2017). "
        "Ngày 2/4/2013, nhân 66 năm ngày mất của ông, bia đã được dựng.",
        "2017-06-17",
    ),
    # of several sums the one that most of them give; what was amended in a year, or is no day of a lunar year, tells none
    (
        "Ngày 20-4, xã họp mặt kỷ niệm 60 năm mở làng (1-5-1957) và kỷ niệm 42 năm Ngày lập đoàn (26-4-1975).",
        "2017-04-20",
    ),
    ("Chiều 5/9, tọa đàm về Cương lĩnh (bổ sung, phát triển năm 2017).", "XXXX-09-05"),
    ("Sáng 5/2, lễ trồng cây. Cây đầu tiên trồng dịp Tết Canh Tý (1960).", "XXXX-02-05"),
    ("Sáng 4/2, tức mùng 8 Tết Đinh Dậu, lễ trồng cây. Tết Canh Tý (1960), làng trồng cây đa.", "2017-02-04"),
    ("Sáng 5/4, họp giao ban sơ kết công tác quý I/2017.", "2017-04-05"),
    ("Sáng 5/7, họp. Kết quả năm học 2016-2017 khá, xã bàn việc giám sát năm 2018.", "2017-07-05"),
    # a congress opens the term that is told anywhere, but not the one that is over
    ("Sáng 5/7, đại hội bầu 9 ủy viên. Ông Nam làm Chủ tịch Hội nhiệm kỳ 2017 - 2022.", "2017-07-05"),
    ("Sáng 5/7, đại hội bầu 9 ủy viên. Nhiều việc của nhiệm kỳ 2012 - 2017 chưa xong.", "XXXX-07-05"),
    # a deadline lies ahead, a term of office tells no anniversary, what is only planned for is of the next year
    ("Ngày 5/6, xã họp. Các thôn báo cáo trước ngày 30-6-2017.", "2017-06-05"),
    ("Sáng 31/8, lễ trao. Ông Nam giữ chức từ ngày 1/9/2017 đến ngày 31/8/2022.", "2017-08-31"),
    ("Sáng 6/12, họp. Hội đồng dự báo năm 2018 còn khó khăn.", "2017-12-06"),
    ("Sáng 6/9, họp. Hội đồng dự báo năm 2017 còn khó khăn.", "2017-09-06"),
    ("Sáng 6/6, lễ ký kết chương trình phối hợp giai đoạn 2017 - 2022.", "2017-06-06"),
    ("Sáng 6/6, tọa đàm về chương trình phối hợp giai đoạn 2017 - 2022.", "XXXX-06-06"),
    ("Sáng 11/9, trường khai giảng năm học mới 2017 - 2018.", "2017-09-11"),
    ("Sáng 16/7, xã tuyên dương 2017 sinh viên giỏi.", "XXXX-07-16"),
    # what came before, and days told: the next such day
    ("Sáng 3-10, lễ trao. Trước đó, ngày 20-11-2016, anh Nam cứu bé Hoa. Tháng 2-2017, tàu về.", "2017-10-03"),
    ("Sáng 7/1, họp. Kho xây xong ngày 9/7/2017 và cháy ngày 2/8/2017.", "2018-01-07"),
    ("Sáng 7/1, họp. Kho xây xong ngày 9/7/2017.", "XXXX-01-07"),
]


@pytest.mark.parametrize(("text", "expected"), SET_IN)
def test_year_of_the_text(text: str, expected: str) -> None:
    assert expected in told(text, None)


def test_year_at_the_turn_of_the_year() -> None:
    assert told("Ngày 28-12, lễ tổng kết.", date(2024, 1, 3)) == ["2023-12-28"]
    assert told("Ngày 2-1, lễ phát động.", date(2024, 12, 28)) == ["2025-01-02"]


def test_inferred_year_is_named() -> None:
    calendar = Calendar(Text("Chiều 16/7 và ngày 17/7/2024"), PUBLISHED)
    assert [calendar.resolve(m).inferred for m in calendar.dates] == [("year",), ()]  # type: ignore[union-attr]


def test_span_holds_the_words_that_lead_up() -> None:
    text = Text("Được tin, sáng nay (16/7), lễ trao.")
    (mention,) = Calendar(text, PUBLISHED).dates
    assert text.view[mention.start : mention.end] == "sáng nay (16/7"
    assert (mention.relative, mention.day, mention.month) == (0, 16, 7)
