"""Event words: how far a name goes, its type, what the sentence says of it, and who holds it."""

from __future__ import annotations

import pytest

from vnevent.extract.dates import find_dates
from vnevent.extract.event_grammar import grammar
from vnevent.extract.events import EventMention, EventReader
from vnevent.extract.ordered import Cover, Ordered
from vnevent.extract.organizers import OrganizerReader
from vnevent.lexicon import lexicon
from vnevent.text.document import Text


def read(raw: str) -> tuple[Text, EventReader]:
    text = Text(raw)
    return text, EventReader(text, lexicon().scan(text), find_dates(text))


def named(text: Text, mention: EventMention) -> str:
    return text.value(mention.start, max(mention.end, mention.head_end))


# The name stands between « and » is written as [name].
NAMES = [
    # coordinated verbs and nouns go on
    "Sáng 2/3, Đảng ủy xã Tân Lộc tổ chức [hội nghị học tập, quán triệt, triển khai Nghị quyết Trung ương 8].",
    "Đảng ủy tổ chức [hội nghị quán triệt nghị quyết, kết luận của Trung ương cho cán bộ chủ chốt].",
    "UBND huyện tổ chức [lễ trao tặng Huân chương Lao động, Bằng khen của Thủ tướng Chính phủ cho 5 tập thể].",
    "Trường tổ chức [Lễ kỷ niệm 40 năm ngày thành lập và đón nhận Huân chương Lao động hạng Ba].",
    "Tỉnh ủy tổ chức [hội nghị tổng kết công tác kiểm tra, giám sát và thi hành kỷ luật đảng].",
    "Bộ tổ chức [Hội nghị toàn quốc về chuẩn mực đạo đức của cán bộ, đảng viên] được tổ chức trực tuyến.",
    # behind a name "khai mạc" is what happens
    "Sáng 2/3, [Đại hội đại biểu Mặt trận Tổ quốc tỉnh Tân Lộc lần thứ V] khai mạc.",
    "Sở tổ chức [lễ khai mạc Ngày hội sách Tân Lộc].",
    "Sở tổ chức [lễ khai mạc triển lãm ảnh “Tân Lộc xưa và nay”].",
    # quoted titles and brackets belong to it
    "Viện tổ chức [Hội thảo khoa học “Giống lúa mới, hướng đi mới”] với sự tham dự của 80 đại biểu.",
    "Sở tổ chức [hội nghị sơ kết 5 năm thực hiện đề án (2018 - 2023)]. Dự có ông Lê Văn Nam.",
    # a clause, a place, a date, an actor, attendance end it
    "Huyện ủy tổ chức [hội nghị sơ kết công tác quý I], với sự tham dự của lãnh đạo các xã.",
    "Huyện ủy tổ chức [hội nghị công bố quyết định về công tác cán bộ] tại hội trường huyện.",
    "Chiều 4/5, [lễ trao giải cuộc thi viết về biển đảo] do Báo Biển tổ chức đã diễn ra tại Hà Nội.",
    "Trường tổ chức [lễ trao học bổng cho sinh viên đang học tại trường] ngày 5/6.",
    "UBND tỉnh tổ chức [lễ trao tặng Huy hiệu Đảng cho ông Lê Văn Nam], nguyên Bí thư Huyện ủy.",
    "Đảng bộ phường tổ chức [lễ trao tặng Huy hiệu Đảng đợt 19/5]. Đến dự có ông Nam.",
    "Sáng 5/6, [Hội nghị Ban Chấp hành Trung ương Hội lần thứ 5 (khóa X)] đã khai mạc tại Đà Nẵng.",
    "Đảng ủy tổ chức [hội nghị sơ kết quý I]. Ông Lê Văn Nam chủ trì.",
    "Ủy ban MTTQ xã tổ chức [hội nghị tiếp xúc cử tri trước kỳ họp thường lệ giữa năm] tại thôn Bến Đá.",
    "Tỉnh đoàn tổ chức [lễ khánh thành công viên Suối Bạc] tại xã Tân Lộc.",
    "Sở tổ chức [hội nghị quán triệt quy định về đạo đức của cán bộ, đảng viên trong giai đoạn mới] sáng 9/7.",
    "Bí thư Tỉnh ủy chủ trì [buổi làm việc với Ban Thường vụ Huyện ủy về tiến độ dự án].",
    "Bí thư Tỉnh ủy chủ trì [buổi làm việc với Công an tỉnh Hòa Phú, Sở Y tế, Huyện ủy Sông Xanh] để nghe báo cáo.",
    "Tại [buổi làm việc với Công an tỉnh Hòa Phú], Sở Y tế đã báo cáo việc cấp phép.",
    'Sở tổ chức [chương trình "Tôn vinh 10 thợ giỏi” cùng hội chợ việc làm] tại công viên.',
    "Chiều 4/5, [lễ đón Đoàn đại biểu cấp cao nước bạn sang thăm chính thức Việt Nam] diễn ra tại Hà Nội.",
    "Sở tổ chức [hội nghị tổng kết Chương trình 05-Ctr/TU ngày 12/8/2015 về “Nhà ở xã hội”] sáng 9/7.",
    "Sở tổ chức [lễ trao Bằng khen cho 9 hộ dân] vì đã hiến đất.",
    # rows go on to their last part
    "Sở tổ chức [lễ khởi công đường qua các đồn Suối Bạc, Tân Lộc, Bến Đá, Sông Xanh] sáng 9/7.",
    "Sở tổ chức [lễ ký kết quy chế giữa Cảng Suối Bạc, Tân Lộc, Bến Đá và Vùng Cảnh sát biển 9].",
    "Sở tổ chức [hội nghị bàn các vấn đề nổi cộm, nhân dân quan tâm, giai đoạn 2022 - 2025].",
    "Sở tổ chức [cuộc họp với các nhà thầu, tư vấn giám sát] nhằm đẩy nhanh tiến độ.",
    "Sở tổ chức [gặp mặt đại biểu cán bộ, hội viên tiêu biểu nhân dịp kỷ niệm 50 năm thành lập].",
    "Sở tổ chức [gặp mặt nhân kỷ niệm Ngày Báo chí Cách mạng Việt Nam] sáng 19/6.",
    "Tối 4/5, Huyện đoàn tổ chức [đêm Gala “Giọt hồng”] tại công viên.",
    "Sáng 4/5, các đại biểu về dự [Đại hội đại biểu Hội Đông y tỉnh lần thứ VII] đến đặt vòng hoa tại tượng đài.",
    "Sở tổ chức [gặp mặt kỷ niệm 49 năm Ngày giải phóng miền Nam, thống nhất đất nước] tại trụ sở.",
    "Sở tổ chức [hội nghị sơ kết học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh] tại xã.",
    "Sở tổ chức [Diễn đàn Công an lắng nghe ý kiến người dân] tại xã.",
    # what it looks ahead to; what it is held with, and whom it is with; a caption that lost its stop
    "Sở tổ chức [hội nghị triển khai kế hoạch trồng rừng hướng tới kỷ niệm 50 năm thành lập ngành].",
    "Sở tổ chức [tọa đàm với chủ đề “Rừng xanh”] với mong muốn các ý kiến sẽ giúp ích.",
    "Sở tổ chức [buổi làm việc với Tổng công ty Rừng xanh về công tác trồng rừng].",
    "Các bác sĩ dự [lễ kỷ niệm 85 năm mở trường]Nghe đâu, trường có từ lâu.",
]


@pytest.mark.parametrize("marked", NAMES)
def test_name_ends_where_it_should(marked: str) -> None:
    name = marked[marked.index("[") + 1 : marked.index("]")]
    text, reader = read(marked.replace("[", "").replace("]", ""))
    assert named(text, reader.mentions()[0]) == name


TYPES = [
    ("hội nghị triển khai các quyết định về nuôi cá cho các hồ", "conference"),
    ("hội nghị triển khai quyết định về công tác cán bộ", "appointment"),
    ("buổi gặp mặt báo chí về ngày hội biên giới", "conference"),
    ("lễ trao tặng Huy hiệu Đảng", "award"),
    ("lễ đón nhận Huân chương Độc lập", "award"),
    ("chương trình “Nghĩa tình” tuyên dương 60 hộ gia đình", "award"),
    ("lễ tổng kết và trao giải Hội thi Sáng tạo", "award"),
    ("lễ kỷ niệm 20 năm thành lập và đón nhận Huân chương", "commemoration"),
    ("họp mặt kỷ niệm ngày truyền thống, kết hợp tuyên dương 10 cá nhân", "commemoration"),
    ("lễ mít tinh hưởng ứng Ngày Môi trường", "commemoration"),
    ("lễ công bố quyết định về công tác cán bộ", "appointment"),
    ("hội nghị công bố và trao quyết định bổ nhiệm Giám đốc Sở", "appointment"),
    ("lễ công bố quyết định thành lập Đảng bộ phường", "inauguration"),
    ("lễ công bố quyết định công nhận xã đạt chuẩn nông thôn mới", "award"),
    ("lễ công bố quyết định công nhận hiệu trưởng nhiệm kỳ mới", "appointment"),
    ("lễ công bố nghị quyết về sắp xếp đơn vị hành chính", "other"),
    ("lễ công bố quyết định thành lập phường Tân Lộc", "inauguration"),
    ("lễ tốt nghiệp và trao bằng cử nhân", "other"),
    ("lễ trồng cây và thăm Đồn Biên phòng Suối Bạc", "other"),
    ("buổi tiếp nhận máu đợt 2", "other"),
    ("hội nghị tổng kết và biểu dương điển hình tiên tiến", "conference"),
    ("hội nghị tập huấn nghiệp vụ", "conference"),
    ("lễ kết nạp đảng viên mới", "admission"),
    ("đại hội đại biểu Đảng bộ xã Tân Lộc lần thứ X", "congress"),
    ("kỳ họp thứ 12 HĐND tỉnh", "session"),
    ("lễ khánh thành cầu Suối Bạc", "inauguration"),
    ("lễ phát động phong trào thi đua", "launch"),
    ("lễ ký kết quy chế phối hợp", "signing"),
    ("buổi làm việc với Huyện ủy", "visit"),
    ("lễ viếng, lễ truy điệu ông Lê Văn Nam", "funeral"),
    ("lễ bế giảng lớp bồi dưỡng", "other"),
    ("lễ báo công dâng Bác gắn với ra mắt công trình số hóa", "commemoration"),
    ("hội nghị công bố quyết định người trúng cử đại biểu HĐND xã", "conference"),
    ("lễ trao văn kiện thỏa thuận hợp tác", "signing"),
    ("họp báo về Giải báo chí Búa vàng", "conference"),
    ("hội nghị tiếp xúc cử tri huyện Sông Xanh", "conference"),
    ("lễ công bố quyết định đặc xá cho 15 phạm nhân", "other"),
    ("lễ công bố quy hoạch chung thị trấn Suối Bạc", "other"),
    ("lễ công bố tân Chủ tịch Hội Đông y", "appointment"),
    ("lễ công bố quyết định công nhận, bổ nhiệm và bổ nhiệm lại Hiệu trưởng", "appointment"),
    ("lễ công bố quyết định trao Quân kỳ quyết thắng cho Trung đoàn 90", "award"),
    ("chương trình “Tôn vinh 10 thợ giỏi”", "award"),
    ("chương trình “Tết của mẹ”", "other"),
    ("Lễ bế giảng và trao bằng bác sĩ khóa 9", "other"),
    ("lễ công bố quyết định trực tiếp kiểm sát trại giam", "other"),
]


@pytest.mark.parametrize(("name", "kind"), TYPES)
def test_the_naming_phrase_decides_the_type(name: str, kind: str) -> None:
    _, reader = read(f"Sáng 2/3, UBND huyện tổ chức {name}.")
    assert reader.mentions()[0].type == kind


STATUSES = [
    ("UBND xã đã long trọng tổ chức lễ kỷ niệm 50 năm thành lập xã.", "held"),
    ("Sáng 2/3, diễn ra lễ khánh thành cầu Suối Bạc.", "held"),
    ("Lễ khánh thành cầu Suối Bạc đã diễn ra sáng 2/3.", "held"),
    ("Lễ trao giải cuộc thi do Báo Biển tổ chức.", "held"),
    ("Ông Nam đến dự lễ khánh thành cầu Suối Bạc.", "attended"),
    ("UBND xã sẽ tổ chức lễ khánh thành cầu Suối Bạc.", "planned"),
    ("Dự kiến lễ khánh thành cầu Suối Bạc sẽ diễn ra ngày 5/6.", "planned"),
    ("Ông Nam đến dự và phát biểu chỉ đạo tại Đại hội đại biểu Đảng bộ xã lần thứ X.", "attended"),
    ("Chiều 2/3, Thủ tướng trao Huân chương cho Đoàn 90 tại lễ kỷ niệm 60 năm thành lập.", "attended"),
    ("Ông Nam tái đắc cử nhiệm kỳ 2017-2022 qua đại hội đại biểu Tỉnh đoàn lần thứ X diễn ra ngày 6/10.", "held"),
    ("Ngày 2/3, Hội nghị các quan chức ngành nước bước vào ngày làm việc thứ hai.", "held"),
    ("Chiều 2/3, tiếp tục chương trình Kỳ họp thứ 10, Quốc hội biểu quyết thông qua luật.", "held"),
    ("Quốc vương nước bạn bắt đầu chuyến thăm cấp nhà nước 5 ngày tới nước ta.", "held"),
    ("Trong khuôn khổ chuyến thăm chính thức nước bạn, ông Nam gặp kiều bào.", "point"),
    ("Sau Đại hội XIII của Đảng, tỉnh phát triển nhanh.", "point"),
    ("Nghị quyết Đại hội XIII của Đảng nêu rõ.", "point"),
    ("Các hội nghị chuyên đề được tổ chức.", "point"),
    ("Phát biểu tại lễ khánh thành cầu Suối Bạc, ông Nam cảm ơn.", "told"),
    # who is at it does something else
    ("Sáng 2/3, đại biểu dự Đại hội Hội Đông y tỉnh lần thứ VII đến thăm Bảo tàng tỉnh.", "told"),
    # what is to come is the event that this one prepares
    ("Ông Nam chủ trì cuộc làm việc về chuẩn bị Kỳ họp thứ hai sẽ diễn ra tuần tới.", "attended"),
]


@pytest.mark.parametrize(("raw", "status"), STATUSES)
def test_the_sentence_says_whether_it_was_held(raw: str, status: str) -> None:
    assert read(raw)[1].mentions()[0].status == status


NO_EVENT = [
    "Lễ hội chùa Suối Bạc thu hút du khách.",
    "Công ty tổ chức đại hội đồng cổ đông thường niên.",
    "Lễ cưới của hai nghệ sĩ diễn ra tại Hà Nội.",
    "Kỳ nghỉ lễ dài ngày, khách sạn kín phòng.",
    "Buổi lễ bốc thăm chia bảng diễn ra chiều 5/6.",
    "Trung tâm Hội nghị tỉnh nằm bên sông.",
    "Quốc hội thảo luận về quyết toán ngân sách.",
]


@pytest.mark.parametrize("raw", NO_EVENT)
def test_longer_words_hide_event_words(raw: str) -> None:
    assert read(raw)[1].mentions() == []


ORGANIZERS = [
    ("Sáng 2/3, Đảng ủy xã Tân Lộc long trọng tổ chức lễ", ["Đảng ủy xã Tân Lộc"]),
    ("(TLO) - Ngày 2/3, xã Tân Lộc tổ chức lễ", ["xã Tân Lộc"]),
    ("Sáng 2/3, tại Hà Nội, Bộ Y tế phối hợp với Hội Đông y, Bệnh viện Sông Xanh tổ chức lễ", [
        "Bộ Y tế", "Hội Đông y", "Bệnh viện Sông Xanh"]),
    ("Tối 2/3, Tỉnh ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam tỉnh tổ chức lễ", [
        "Tỉnh ủy", "HĐND", "UBND", "Ủy ban MTTQ Việt Nam tỉnh"]),
    ("Sở Văn hóa, Thể thao và Du lịch tổ chức lễ", ["Sở Văn hóa, Thể thao và Du lịch"]),
    ("Chi bộ Khoa Luật trực thuộc Đảng bộ Trường Đại học Sông Xanh đã tổ chức lễ", ["Chi bộ Khoa Luật"]),
    ("Đảng bộ phường Tân Lộc, thành phố Sông Xanh tổ chức lễ", ["Đảng bộ phường Tân Lộc"]),
    ("Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh (Liên hiệp hội) tổ chức lễ", [
        "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh"]),
    ("Đảng bộ và nhân dân xã Tân Lộc (Sông Xanh) tổ chức lễ", ["Đảng bộ và nhân dân xã Tân Lộc"]),
    ("Học viện Sông Xanh - Đại học Quốc gia tổ chức lễ", ["Học viện Sông Xanh"]),
    ("Quân ủy Trung ương - Bộ Quốc phòng tổ chức lễ", ["Quân ủy Trung ương", "Bộ Quốc phòng"]),
    ("Nghị định của Chính phủ về tổ chức lễ", []),
    ("Người dân tổ chức lễ", []),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected"), ORGANIZERS)
def test_organizers_are_the_subject(raw: str, expected: list[str]) -> None:
    text = Text(raw)
    names = Cover((hit.start, hit.end) for hit in lexicon().scan(text)["body_name"])
    hold = [m.start() for m in grammar().hold.finditer(text.key)][-1]
    spans = OrganizerReader(text, Ordered(find_dates(text)), names).subject(0, hold)
    assert [text.value(*span) for span in spans] == expected
