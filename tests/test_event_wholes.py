"""Whole names of events in sentences of news: posts, terms, complements, guests."""

from __future__ import annotations

import pytest
from test_ceremonies import ceremonies


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Ngày 16/7, UBND tỉnh Hòa Phú trao quyết định bổ nhiệm ông Lê Văn An - Trưởng phòng Tổ chức - giữ chức vụ"
            " Phó Giám đốc Sở Xây dựng. Ông An hứa sẽ cố gắng.",
            "trao quyết định bổ nhiệm ông Lê Văn An - Trưởng phòng Tổ chức - giữ chức vụ Phó Giám đốc Sở Xây dựng",
        ),
        (
            "Ngày 16/7, Tỉnh ủy Hòa Phú công bố quyết định điều động ông Lê Văn An (Phó Giám đốc Sở Thủy sản) đến giữ chức"
            " Trưởng ban Dân vận Tỉnh ủy thay ông Vũ Văn Hòa.",
            "công bố quyết định điều động ông Lê Văn An (Phó Giám đốc Sở Thủy sản) đến giữ chức Trưởng ban Dân vận"
            " Tỉnh ủy",
        ),
        (
            "Ngày 16/7, tại Hòa Phú diễn ra lễ trao quyết định bổ nhiệm ông Lê Văn An. Ông An từng giữ chức Chánh Thanh"
            " tra tỉnh.",
            "lễ trao quyết định bổ nhiệm ông Lê Văn An",
        ),
        (
            "Tại Hội nghị lần thứ bảy Ban Chấp hành Hội Làm vườn tỉnh khóa XIX họp ngày 23/9, ông Lê Văn An được bầu làm"
            " Ủy viên Ban Thường vụ.",
            "Hội nghị lần thứ bảy Ban Chấp hành Hội Làm vườn tỉnh khóa XIX",
        ),
        (
            "Sáng 16/7, lãnh đạo Bộ Xây dựng trao quyết định bổ nhiệm Thiếu tướng Lê Văn An, Cục trưởng Cục Kiểm lâm, làm"
            " Phó Tổng cục trưởng Tổng cục Đường thủy.",
            "trao quyết định bổ nhiệm Thiếu tướng Lê Văn An, Cục trưởng Cục Kiểm lâm, làm Phó Tổng cục trưởng Tổng cục"
            " Đường thủy",
        ),
        (
            "Sáng 16/7, UBND tỉnh Hòa Phú công bố quyết định điều động ông Lê Văn An, Chánh Thanh tra tỉnh về công tác tại"
            " Sở Xây dựng.",
            "công bố quyết định điều động ông Lê Văn An, Chánh Thanh tra tỉnh về công tác tại Sở Xây dựng",
        ),
        (
            "Sáng 16/7, UBND tỉnh Hòa Phú tổ chức lễ ký kết hợp đồng nuôi ong trị giá 7 tỷ đồng giữa Quỹ Rừng xanh và Hội"
            " Nông dân.",
            "lễ ký kết hợp đồng nuôi ong trị giá 7 tỷ đồng giữa Quỹ Rừng xanh và Hội Nông dân",
        ),
        (
            "Sáng 16/7, UBND tỉnh Hòa Phú tổ chức lễ khánh thành cầu Suối Bạc trị giá 20 tỷ đồng.",
            "lễ khánh thành cầu Suối Bạc",
        ),
        (
            "Sáng 16/7, phát biểu khai mạc Hội nghị lần thứ 23 - Ban Chấp hành Đảng bộ xã khóa XIX, Bí thư Đảng ủy Lê Văn"
            " An nói về nhiệm vụ mới.",
            "Hội nghị lần thứ 23 - Ban Chấp hành Đảng bộ xã khóa XIX",
        ),
        (
            "Bí thư Tỉnh ủy Lê Văn An nói như vậy tại hội nghị sơ kết công tác bảo vệ, chăm sóc trẻ em và mở rộng, phát huy"
            " vai trò của Đội do Tỉnh ủy tổ chức sáng 16/7.",
            "hội nghị sơ kết công tác bảo vệ, chăm sóc trẻ em và mở rộng, phát huy vai trò của Đội",
        ),
        (
            "Sáng 16/7, tiếp xúc cử tri huyện Sông Xanh trước kỳ họp thứ ba, Chủ tịch UBND tỉnh Lê Văn An ghi nhận các ý"
            " kiến.",
            "tiếp xúc cử tri huyện Sông Xanh trước kỳ họp thứ ba",
        ),
        (
            "Sáng 16/7, Chủ tịch HĐND xã Lê Văn An tiếp tục có buổi tiếp xúc cử tri tại thôn Đá Xanh.",
            "buổi tiếp xúc cử tri",
        ),
        (
            "Tối 16/7, Bí thư Tỉnh ủy Lê Văn An phát biểu tại buổi chiêu đãi kỷ niệm 38 năm Ngày mở cảng Suối Bạc.",
            "buổi chiêu đãi kỷ niệm 38 năm Ngày mở cảng Suối Bạc",
        ),
        (
            "Sáng 16/7, tại Hòa Phú, Chủ tịch nước Lê Văn An dự lễ khánh thành Trường Cán bộ và chứng kiến ký bản ghi nhớ.",
            "lễ khánh thành Trường Cán bộ",
        ),
        (
            "Ngày 16/7, Hội nghị bàn tròn về biển trong khuôn khổ Diễn đàn Biển xanh đã được tổ chức tại Hòa Phú. Chủ tịch"
            " nước Lê Văn An dự.",
            "Hội nghị bàn tròn về biển",
        ),
        (
            "Sáng 16/7, Hội Nhà báo tỉnh tổ chức lễ khai mạc vòng chấm Giải báo chí lần thứ XIII - năm 2024.",
            "lễ khai mạc vòng chấm Giải báo chí lần thứ XIII - năm 2024",
        ),
        (
            "Sáng 16/7, UBND tỉnh Hòa Phú tổ chức buổi gặp mặt các bác sĩ, y tá cao tuổi và trưởng các trạm xá.",
            "buổi gặp mặt các bác sĩ, y tá cao tuổi và trưởng các trạm xá",
        ),
        (
            "Ngày 16/7, Chủ tịch nước Lê Văn An đã dâng hương, tưởng nhớ các nguyên giám đốc Sở Y tế, Sở Xây dựng, Sở Thủy sản qua"
            " các thời kỳ.",
            "dâng hương, tưởng nhớ các nguyên giám đốc Sở Y tế, Sở Xây dựng, Sở Thủy sản qua các thời kỳ",
        ),
        (
            "Tới dự lễ bàn giao kho sách của Sở Xây dựng, Bí thư Tỉnh ủy Lê Văn An cảm ơn các kỹ sư.",
            "lễ bàn giao kho sách của Sở Xây dựng",
        ),
        (
            "Sáng 16/7/2018, Chủ tịch nước Lê Văn An dự lễ khánh thành Trường Cán bộ. Tại kỳ họp thứ 5 Ủy ban liên Chính phủ"
            " ngày 19/12/2012, hai bên đã bàn việc này.",
            "lễ khánh thành Trường Cán bộ",
        ),
        (
            "Ngày 16/7, Ban Trị sự tỉnh tổ chức lễ công bố quyết định công cử Thượng tọa Thích Minh An, Phó Ban Trị sự, làm"
            " Trưởng Ban Trị sự tỉnh Hòa Phú.",
            "lễ công bố quyết định công cử Thượng tọa Thích Minh An, Phó Ban Trị sự, làm Trưởng Ban Trị sự tỉnh Hòa Phú",
        ),
        (
            "Sáng 16/7, Bí thư Huyện ủy Lê Văn An dự Hội nghị gặp gỡ nông dân, báo cáo kết quả kỳ họp thứ 14 Quốc hội tổ chức"
            " tại Hòa Phú.",
            "Hội nghị gặp gỡ nông dân, báo cáo kết quả kỳ họp thứ 14 Quốc hội",
        ),
        (
            "Sáng 16/7, UBND tỉnh Hòa Phú tổ chức lễ thông xe cầu vượt tại nút giao Suối Bạc.",
            "lễ thông xe cầu vượt tại nút giao Suối Bạc",
        ),
        (
            "Sáng 16/7, hội nghị hiệp thương lần thứ hai nhất trí với danh sách. Chủ tịch nước Lê Văn An đến dự.",
            "hội nghị hiệp thương lần thứ hai",
        ),
        (
            "Bí thư Tỉnh ủy Lê Văn An nói tại hội thảo về cầu đường ở TP. Hòa Phú, do Sở Xây dựng tổ chức ngày 16/7. Hội"
            " còn tổ chức đại hội các cấp, hướng tới đại hội lần thứ 29.",
            "hội thảo về cầu đường",
        ),
        (
            "Từ ngày 3 đến 9/7, Sở Y tế đã làm việc với 28 trạm xá về thuốc men trước khi tiến hành đợt khám răng cho học trò"
            " năm học 2025 - 2026.",
            "làm việc với 28 trạm xá về thuốc men",
        ),
        (
            "Chiều 16/7, Chủ tịch UBND tỉnh Lê Văn An; Phó Chủ tịch UBND tỉnh Trần Hòa có buổi làm việc với Sở Y tế.",
            "buổi làm việc với Sở Y tế",
        ),
        (
            "Ngày 16/7, Tỉnh ủy Hòa Phú tổ chức trao quyết định cho ông Lê Văn An, Chánh Văn phòng Tỉnh ủy giữ chức Bí thư"
            " Huyện ủy Sông Xanh.",
            "trao quyết định cho ông Lê Văn An, Chánh Văn phòng Tỉnh ủy giữ chức Bí thư Huyện ủy Sông Xanh",
        ),
        (
            "Ngày 16/7, Tỉnh ủy Hòa Phú tổ chức Hội thảo khoa học với chủ đề “Biển xanh”.",
            "Hội thảo khoa học với chủ đề “Biển xanh”",
        ),
        (
            "Tổng Thư ký Quốc hội Lê Văn An thông tin như vậy sáng 16/7 tại kỳ họp thứ 5, Quốc hội khóa 14.",
            "kỳ họp thứ 5, Quốc hội khóa 14",
        ),
        (
            "Chủ tịch HĐND Lê Văn An nói như vậy tại buổi tiếp xúc cử tri các quận 6, 9, 12 (TP. Hòa Phú) diễn ra sáng 16/7.",
            "buổi tiếp xúc cử tri các quận 6, 9, 12 (TP. Hòa Phú)",
        ),
        (
            "Tối 16/7/2018, Chủ tịch nước Lê Văn An dự lễ nhận chức Chủ tịch Diễn đàn. Năm 1999, Quốc hội đã tổ chức hội nghị"
            " thường niên lần thứ 31 của Diễn đàn.",
            "lễ nhận chức Chủ tịch Diễn đàn",
        ),
        (
            "“Rừng này của cả bản”, Bí thư Tỉnh ủy Lê Văn An nhấn mạnh tại lễ kỷ niệm 43 năm thành lập Vườn ươm Suối Bạc.",
            "lễ kỷ niệm 43 năm thành lập Vườn ươm Suối Bạc",
        ),
        (
            "Chuyện đó được kể ở hội nghị chuyên đề về biển tại TP. Hòa Phú ngày 16/7. Chủ tịch UBND tỉnh Lê Văn An dự.",
            "hội nghị chuyên đề về biển",
        ),
        (
            "Sáng 16/7, Hội đồng Tư vấn tổ chức hội nghị triển khai kế hoạch dạy nghề cho người Việt Nam ở nước ngoài.",
            "hội nghị triển khai kế hoạch dạy nghề cho người Việt Nam ở nước ngoài",
        ),
        (
            "Sáng 16/7, Sở Y tế tổ chức hội thảo về phòng bệnh ở trẻ nhỏ tại Nhà văn hóa Suối Bạc.",
            "hội thảo về phòng bệnh ở trẻ nhỏ",
        ),
        (
            "Sáng 16/7, Sở Thủy sản tổ chức hội nghị bàn nhiệm vụ mùa khô tại ba điểm cầu.",
            "hội nghị bàn nhiệm vụ mùa khô",
        ),
        (
            "Sáng 16/7, Sở Công Thương tổ chức Diễn đàn kết nối giao thương nông sản.",
            "Diễn đàn kết nối giao thương nông sản",
        ),
        (
            "Sáng 16/7, Sở Y tế tổ chức tiếp nhận 12 máy thở từ Hội Chữ thập đỏ.",
            "tiếp nhận 12 máy thở từ Hội Chữ thập đỏ",
        ),
        (
            "Sáng 16/7, chùa Suối Bạc cử hành lễ húy kỵ lần thứ 2 Hòa thượng Thích Minh An, nguyên Trưởng Ban Trị sự tỉnh.",
            "lễ húy kỵ lần thứ 2 Hòa thượng Thích Minh An",
        ),
        (
            "Tiếp tục chương trình Kỳ họp thứ 2, sáng 16/7, Quốc hội nghe Bộ trưởng Bộ Y tế Lê Văn An trình bày tờ trình. Luật"
            " cũ được thông qua tại kỳ họp thứ 9 ngày 3/6/2012.",
            "Kỳ họp thứ 2",
        ),
        (
            "Trong hai ngày 15 và 16/7, đoàn do Giám đốc Sở Y tế Lê Văn An dẫn đầu đã đến thăm hỏi, động viên các vị"
            " bác sĩ, điều dưỡng, hộ lý tại các trạm xá.",
            "đến thăm hỏi, động viên các vị bác sĩ, điều dưỡng, hộ lý",
        ),
        (
            "Sáng 16/7, Sở Y tế tổ chức lễ công bố quyết định về tổ chức bộ máy tại Chi cục Thủy sản huyện Sông Xanh.",
            "lễ công bố quyết định về tổ chức bộ máy tại Chi cục Thủy sản huyện Sông Xanh",
        ),
        (
            "Sáng 16/7, Huyện ủy Sông Xanh đã công bố nhiều quyết định nhân sự tại Văn phòng Huyện ủy.",
            "công bố nhiều quyết định nhân sự tại Văn phòng Huyện ủy",
        ),
        (
            "Sáng 16/7, Bộ Xây dựng tổ chức lễ trao quyết định bổ nhiệm Giám đốc Bảo tàng cho Thượng tá, Phó Giáo sư Lê Văn An.",
            "lễ trao quyết định bổ nhiệm Giám đốc Bảo tàng cho Thượng tá, Phó Giáo sư Lê Văn An",
        ),
        (
            "Sáng 16/7, UBND xã tổ chức hội nghị học tập nghị quyết theo hình thức trực tuyến với 30 điểm cầu.",
            "hội nghị học tập nghị quyết",
        ),
        (
            "Sáng 16/7, Hội Làm vườn xã tổ chức lễ kỷ niệm 83 năm Ngày Thương binh - Liệt sĩ.",
            "lễ kỷ niệm 83 năm Ngày Thương binh - Liệt sĩ",
        ),
        (
            "Chiều 16/7, Chủ tịch UBND tỉnh Lê Văn An đã đến biểu dương, khen thưởng ban chuyên án.",
            "đến biểu dương, khen thưởng ban chuyên án",
        ),
        (
            "Bí thư Tỉnh ủy Lê Văn An nói như vậy tại hội nghị tổng kết đợt đổi giống lúa với Hòa Phú. Hội nghị tổ chức tại"
            " Suối Bạc ngày 16/7. Trước hội nghị về biển tổ chức tại Cát Sơn vào tháng 5-2024, ông đã đi thăm cảng.",
            "hội nghị tổng kết đợt đổi giống lúa với Hòa Phú",
        ),
        (
            "Sáng 16/7, Huyện đoàn tổ chức lễ trồng cây. Bí thư Huyện ủy Lê Văn An dự lễ trồng cây lần này.",
            "lễ trồng cây",
        ),
        (
            "Tại hội thảo bàn về cơ chế để nuôi cá ao sâu do Sở Thủy sản Hòa Phú tổ chức ngày 16/7, ông Lê Văn An, Phó"
            " Chủ tịch UBND tỉnh nói việc này khó.",
            "hội thảo bàn về cơ chế để nuôi cá ao sâu",
        ),
        (
            "Chiều 16/7, Bí thư Tỉnh ủy Lê Văn An tiếp đại biểu thợ gốm 23 tổ chức làng nghề dự lễ kỷ niệm 38 năm mở cảng.",
            "tiếp đại biểu thợ gốm 23 tổ chức làng nghề",
        ),
        (
            "Chiều 16/7, Chủ tịch UBND tỉnh Lê Văn An có buổi tiếp xúc cử tri xã Tân Lộc sau kỳ họp thứ sáu - kỳ họp có nhiều"
            " thiếu nhi ghé xem.",
            "buổi tiếp xúc cử tri xã Tân Lộc sau kỳ họp thứ sáu",
        ),
        (
            "Sáng 16/7, hội nghị chuyên đề về dự án luật diễn ra tại Hòa Phú nhằm hoàn thiện trước khi trình Quốc hội tại kỳ họp"
            " giữa năm 2025. Chủ tịch nước Lê Văn An đến dự.",
            "hội nghị chuyên đề về dự án luật",
        ),
        (
            "Sáng 16/7, Chủ tịch nước Lê Văn An chứng kiến lễ trao đổi văn kiện hợp tác giữa hai trường.",
            "lễ trao đổi văn kiện hợp tác giữa hai trường",
        ),
        (
            "Sáng 16/7, UBND tỉnh tổ chức hội nghị sơ kết công tác nuôi tằm; tổng kết công tác trồng dâu.",
            "hội nghị sơ kết công tác nuôi tằm; tổng kết công tác trồng dâu",
        ),
        (
            "Sáng 16/7 diễn ra hội nghị thích ứng với mùa nước mặn do Bí thư Tỉnh ủy Lê Văn An chủ trì.",
            "hội nghị thích ứng với mùa nước mặn",
        ),
        (
            "Ngày 16/7, Ủy ban MTTQ tỉnh đã trao tặng 200 bộ giường, 130 bình ô xy cho các bệnh viện.",
            "trao tặng 200 bộ giường, 130 bình ô xy cho các bệnh viện",
        ),
        (
            "Hội Làm vườn tỉnh Hòa Phú vừa phối hợp với Hội Làm vườn xã Suối Bạc, huyện Sông Xanh tổ chức ra mắt Tổ hội trồng"
            " chè.",
            "ra mắt Tổ hội trồng chè",
        ),
        ("Ngày 16/7, UBND tỉnh tổ chức lễ đón chính thức và chụp ảnh chung với 45 thợ gốm.", "lễ đón chính thức"),
        (
            "Tại kỳ họp thứ 14, Quốc hội khóa XIX Bộ trưởng Bộ Xây dựng Lê Văn An đã thông báo bộ này đắp thêm đê.",
            "kỳ họp thứ 14, Quốc hội khóa XIX",
        ),
    ],
)
def test_names_go_to_the_post_and_end_behind_the_term(text: str, name: str) -> None:
    assert [event.name for event in ceremonies(text)] == [name]


def test_who_visits_and_attends_is_at_two_events() -> None:
    events = ceremonies(
        "Ngày 16/7, Bí thư Tỉnh ủy Lê Văn An đã đến thăm Trường Suối Bạc và tham dự Lễ ký kết hợp đồng nuôi ong."
    )
    assert [event.name for event in events] == ["đến thăm Trường Suối Bạc", "Lễ ký kết hợp đồng nuôi ong"]


def test_the_same_day_is_none_from_which_a_post_is_held() -> None:
    events = ceremonies(
        "Ngày 16/7, Bí thư Tỉnh ủy Lê Văn An dự lễ ra quân. Chức vụ mới có từ ngày 1/9. Chiều cùng ngày, UBND tỉnh tổ chức"
        " lễ kỷ niệm 50 năm."
    )
    assert [event.date and event.date.value for event in events] == ["2024-07-16", "2024-07-16"]


def test_a_congress_whose_next_part_is_to_come_is_held() -> None:
    told = "Chiều 16/7, Đảng bộ xã Suối Bạc tổ chức phiên trù bị Đại hội đại biểu Đảng bộ xã lần thứ V. "
    next_part = "Sáng mai, Đại hội đại biểu Đảng bộ xã lần thứ V sẽ diễn ra phiên chính thức."
    (found,) = ceremonies(told + next_part)
    assert found.name == "Đại hội đại biểu Đảng bộ xã lần thứ V"
    assert not ceremonies("Sáng mai, tại Hòa Phú, Đại hội đại biểu Đảng bộ xã lần thứ V sẽ diễn ra.")
