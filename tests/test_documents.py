"""Documents: the expected records stand next to the text."""

from __future__ import annotations

from datetime import date

import pytest

from vnevent.extract.dates import Calendar
from vnevent.lexicon import lexicon
from vnevent.link.documents import find_documents
from vnevent.link.drafts import DocumentDraft
from vnevent.text.document import Text


def found(text: str, published: date | None = None) -> list[DocumentDraft]:
    view = Text(text)
    return find_documents(view, lexicon().scan(view), Calendar(view, published))


def told(text: str) -> list[str]:
    """ "Type code" of a numbered document, else its reference."""
    return [f"{d.type} {d.code}" if d.code else str(d.reference) for d in found(text)]


NUMBERED = [
    ("quán triệt Nghị quyết số 45-NQ/TW của Trung ương", ["Nghị quyết 45-NQ/TW"]),
    ("theo Nghị định số 30/2020/NĐ-CP của Chính phủ", ["Nghị định 30/2020/NĐ-CP"]),
    ("theo Quyết định 891/QĐ-TTg của Thủ tướng Chính phủ", ["Quyết định 891/QĐ-TTg"]),
    ("Nghị quyết số 202/2025/QH15 của Quốc hội", ["Nghị quyết 202/2025/QH15"]),
    ("Nghị quyết số 1702/NQ-UBTVQH15 được đọc", ["Nghị quyết 1702/NQ-UBTVQH15"]),
    ("Quy định số 296-QĐ/TƯ về kiểm tra", ["Quy định 296-QĐ/TƯ"]),
    ("Thông báo số 234-TB/T.Ư của Ban Bí thư", ["Thông báo 234-TB/T.Ư"]),
    ("Quyết định 217/QĐ-TW về giám sát", ["Quyết định 217/QĐ-TW"]),
    ("Quy định 37QĐ/TW về những điều", ["Quy định 37QĐ/TW"]),
    ("Nghị quyết số 68- NQ/TW và Kế hoạch 08 - KH/ĐU", ["Nghị quyết 68-NQ/TW", "Kế hoạch 08-KH/ĐU"]),
    ("Nghị quyết số 21 – NQ/TW của Trung ương", ["Nghị quyết 21-NQ/TW"]),
    ("Quyết định số 217 QĐ/ TW của Bộ Chính trị", ["Quyết định 217QĐ/TW"]),
    ("theo Quyết định số 231/2012/QĐ - UBND ngày 14/6/2012", ["Quyết định 231/2012/QĐ-UBND"]),
    ("Luật số 61/2027/QH16 sửa đổi, bổ sung một số điều của Luật Nhà ở; Luật Đất đai.", ["Luật 61/2027/QH16"]),
    ("thôn Luật Lễ được trao Nghị định số 15/2025/NĐ-CP quy định chức năng, nhiệm vụ", ["Nghị định 15/2025/NĐ-CP"]),
    (
        "Chỉ thị số 38-CT/TW về “Tiếp tục đổi mới trong tình hình mới; Chỉ thị 12-CT/TW về “Tăng cường sự lãnh đạo”.",
        ["Chỉ thị 38-CT/TW", "Chỉ thị 12-CT/TW"],
    ),
    ("Quyết định số 646/QĐ/QUTW của Quân ủy", ["Quyết định 646/QĐ/QUTW"]),
    ("Quyết định 12/QĐ BNTT ngày 5/4/2021 công nhận", ["Quyết định 12/QĐBNTT"]),
    ("theo số31-QĐ/TW của Bộ Chính trị", ["Quyết định 31-QĐ/TW"]),
    ("thực hiện 37-QĐ/TW và 05-CT/TW", ["Quyết định 37-QĐ/TW", "Chỉ thị 05-CT/TW"]),
    ("Quyết định số: 742-QĐ/ĐU, 743-QĐ/ĐU ngày 25/11/2024", ["Quyết định 742-QĐ/ĐU", "Quyết định 743-QĐ/ĐU"]),
    ("Nghị quyết 59, 70, 71 và 72 của Bộ Chính trị", [f"Nghị quyết {n}" for n in (59, 70, 71, 72)]),
    ("các Hướng dẫn 11, 12 của Ban Tổ chức Trung ương", ["Hướng dẫn 11", "Hướng dẫn 12"]),
    ("các Kết luận thanh tra số: 09, 10 và 12/KL-TTr ngày", ["Kết luận 09", "Kết luận 10", "Kết luận 12/KL-TTr"]),
    ("Nghị quyết 57 được bàn nhiều nhất", ["Nghị quyết 57"]),
    ("trong Kế hoạch 10, đồng chí đề nghị", ["Kế hoạch 10"]),
    ("UBND tỉnh đã có quyết định 3800 (năm 2018) về quy hoạch", ["Quyết định 3800"]),
    ("theo Nghị định 100/2019 của Chính phủ", ["Nghị định 100/2019"]),
    ("Công văn số 1234/BNV-TCCB của Bộ Nội vụ", ["Công văn 1234/BNV-TCCB"]),
    ("Quyết định thi hành kỷ luật số 5-QĐ/UBKT", ["Quyết định 5-QĐ/UBKT"]),
    ("Kết luận thanh tra số 27/KL-TTr của Thanh tra tỉnh", ["Kết luận 27/KL-TTr"]),
    ("Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;", ["Luật 72/2025/QH15"]),
    ("Chương trình hành động số 27-CTrHĐ/TU của Thành ủy", ["Chương trình hành động 27-CTrHĐ/TU"]),
    ("học tập NQ 09-NQ/HU của Huyện ủy", ["Nghị quyết 09-NQ/HU"]),
    ("Quyết định số 35/QĐ.HĐTS ngày 9-9-2011 của Hội đồng", ["Quyết định 35/QĐ.HĐTS"]),
    ("văn bản số 216/SGD & ĐT - VP về", ["Văn bản 216/SGD&ĐT-VP"]),
    ("ký quyết định công nhận là Di tích cấp Quốc gia, số 128-VH/QĐ ngày 16.11.1988. Đến", ["Quyết định 128-VH/QĐ"]),
    ("đã thông qua Luật sửa đổi, bổ sung một số điều của Luật Giá (Luật số 67/2020/QH14).", ["Luật 67/2020/QH14"]),
    ("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Kế toán số 57/2024/QH15;", ["Luật 57/2024/QH15"]),
]

NAMED = [
    (
        "Tuyên truyền Hiến pháp năm 2013, luật khiếu nại, luật tố cáo và các văn bản khác.",
        ["Hiến pháp năm 2013", "luật khiếu nại", "luật tố cáo"],
    ),
    ("xử lý theo luật Hình sự; Điều 12 BLDS năm 2015.", ["luật Hình sự", "BLDS năm 2015"]),
    ("thực hiện Nghị quyết Đại hội Đảng bộ tỉnh, xã đã có vườn chè.", ["Nghị quyết Đại hội Đảng bộ tỉnh"]),
    (
        "Ban Bí thư ban hành quyết định về việc thành lập Ban Ngư nghiệp Trung ương, phân công ông An giữ chức Trưởng ban.",
        ["quyết định về việc thành lập Ban Ngư nghiệp Trung ương"],
    ),
    ("theo Luật đa dạng sinh học năm 2008, điều 8", ["Luật đa dạng sinh học năm 2008"]),
    ("thi hành Luật nghề rừng (NR) năm 2012 tại tỉnh", ["Luật nghề rừng (NR) năm 2012"]),
    ("trong Luật Đèn biển và các văn bản dưới luật", ["Luật Đèn biển"]),
    (
        "thực hiện kết luận của UBKT Trung ương tại Kỳ họp thứ 23 đối với Đảng ủy Sông Xanh. Ủy ban",
        ["kết luận của UBKT Trung ương tại Kỳ họp thứ 23 đối với Đảng ủy Sông Xanh"],
    ),
    ("Quốc hội biểu quyết thông qua Luật cảnh vệ; sau đó", ["Luật cảnh vệ"]),
    ("HĐND tỉnh thông qua Nghị quyết về chính sách hỗ trợ học sinh.", ["Nghị quyết về chính sách hỗ trợ học sinh"]),
    ("Nghị quyết Đại hội XIII của Đảng và pháp luật", ["Nghị quyết Đại hội XIII của Đảng"]),
    (
        "Nghị quyết Đại hội Đảng bộ tỉnh Sông Lam lần thứ XX, nhiệm kỳ 2025 - 2030; thực hiện tốt",
        ["Nghị quyết Đại hội Đảng bộ tỉnh Sông Lam lần thứ XX, nhiệm kỳ 2025 - 2030"],
    ),
    (
        "đưa Nghị quyết Đại hội Đảng bộ Quân khu lần thứ X vào cuộc sống",
        ["Nghị quyết Đại hội Đảng bộ Quân khu lần thứ X"],
    ),
    (
        "Nghị quyết Trung ương 4 khóa XI, XII, XIII gắn với việc",
        [f"Nghị quyết Trung ương 4 khóa {term}" for term in ("XI", "XII", "XIII")],
    ),
    (
        "Nghị quyết Trung ương 4 (khóa XI, XII) và việc học tập",
        ["Nghị quyết Trung ương 4 khóa XI", "Nghị quyết Trung ương 4 khóa XII"],
    ),
    ("học tập NQ TW 6 khóa XIII, Quy định mới", ["NQ TW 6 khóa XIII"]),
    ("kiểm điểm theo NQTW4 khóa XI\n", ["NQTW4 khóa XI"]),
    ("Nghị quyết Trung ương 8 (khóa XII) về biển", ["Nghị quyết Trung ương 8 (khóa XII)"]),
    (
        "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII về xây dựng Đảng",
        ["Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII"],
    ),
    (
        "Nghị quyết Đại hội XII của Đảng và Đại hội Đảng bộ tỉnh lần thứ XX đề ra",
        ["Nghị quyết Đại hội XII của Đảng", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX"],
    ),
    ("Luật Đất đai năm 2013 (phần về đất rừng)", ["Luật Đất đai năm 2013"]),
    ("Luật Khám bệnh, chữa bệnh; các quy định", ["Luật Khám bệnh, chữa bệnh"]),
    ("theo Luật Thi đua, khen thưởng và các văn bản", ["Luật Thi đua, khen thưởng"]),
    ("theo Luật Đèn biển quy định", ["Luật Đèn biển"]),
    ("tội ấy ở Bộ luật Hình sự 2015.", ["Bộ luật Hình sự 2015"]),
    ("theo điều 6 của luật Đất đai, học luật ở khoa Luật, đất đai theo luật đất.", ["luật Đất đai"]),
    (
        "Kỳ họp xem xét: Luật sửa đổi, bổ sung một số điều của Luật Giá; Luật Kế toán; Luật Đất đai.",
        ["Luật sửa đổi, bổ sung một số điều của Luật Giá", "Luật Kế toán", "Luật Đất đai"],
    ),
    (
        "ký Quyết định 417/QĐ - UBND miễn nhiệm ông A, 418/QĐ - TTg bổ nhiệm ông B; Quyết định 32//QĐ-SNV",
        ["Quyết định 417/QĐ-UBND", "Quyết định 418/QĐ-TTg", "Quyết định 32//QĐ-SNV"],
    ),
    (
        "Công bố Quyết định giải thể các Ban Xây dựng cấp huyện của UBND tỉnh Hải Ninh bao gồm Ban Xây dựng huyện Tân Yên.",
        ["Quyết định giải thể các Ban Xây dựng cấp huyện của UBND tỉnh Hải Ninh"],
    ),
    ("sửa đổi Pháp lệnh Người có công. Ông", ["Pháp lệnh Người có công"]),
    ("theo Luật Phòng, chống bụi mịn; và", ["Luật Phòng, chống bụi mịn"]),
    ("theo Luật Hỗ trợ làng nghề vừa và nhỏ, ông", ["Luật Hỗ trợ làng nghề vừa và nhỏ"]),
    ("Luật Nhà ở ban hành năm 2014 quy định", ["Luật Nhà ở ban hành năm 2014"]),
    ("Căn cứ Hiến pháp nước CHXHCN Việt Nam năm 2013;", ["Hiến pháp nước CHXHCN Việt Nam năm 2013"]),
    (
        "Luật sửa đổi, bổ sung một số điều của Luật Giá và Luật Kế toán năm 2019 quy định",
        ["Luật sửa đổi, bổ sung một số điều của Luật Giá và Luật Kế toán năm 2019"],
    ),
    (
        "Luật sửa đổi, bổ sung một số điều của các luật về thuế;",
        ["Luật sửa đổi, bổ sung một số điều của các luật về thuế"],
    ),
    (
        "Quốc hội thông qua Luật sửa đổi, bổ sung một số điều của Bộ luật Lao động số 10/2012/QH13.",
        ["Luật sửa đổi, bổ sung một số điều của Bộ luật Lao động số 10/2012/QH13", "Bộ luật 10/2012/QH13"],
    ),
    (
        "Cương lĩnh xây dựng đất nước trong thời kỳ quá độ (bổ sung, phát triển năm 2011), các",
        ["Cương lĩnh xây dựng đất nước trong thời kỳ quá độ (bổ sung, phát triển năm 2011)"],
    ),
    ("Nghị quyết lần thứ 6 BCH Trung ương khóa XII", ["Nghị quyết lần thứ 6 BCH Trung ương khóa XII"]),
    ("Hiến pháp 2013, Điều lệ Đảng và", ["Hiến pháp 2013", "Điều lệ Đảng"]),
    ("Điều lệ Hội Nông dân Việt Nam. Đến nay", ["Điều lệ Hội Nông dân Việt Nam"]),
    ("Quy chế phối hợp giữa UBKT với Thanh tra tỉnh ở nơi ấy", ["Quy chế phối hợp giữa UBKT với Thanh tra tỉnh"]),
    (
        "trình bày Quyết định của Bộ Chính trị về việc thành lập Đảng bộ tỉnh Sông Lam cùng danh sách",
        ["Quyết định của Bộ Chính trị về việc thành lập Đảng bộ tỉnh Sông Lam"],
    ),
    (
        "thực hiện kết luận của Bộ Chính trị khóa XI về công tác quy hoạch cán bộ, quản lý đến năm 2020, ông",
        ["kết luận của Bộ Chính trị khóa XI về công tác quy hoạch cán bộ, quản lý đến năm 2020"],
    ),
    (
        "Quốc hội thông qua Nghị quyết về phê chuẩn quyết toán ngân sách năm 2015 (với tỉ lệ 88%).",
        ["Nghị quyết về phê chuẩn quyết toán ngân sách năm 2015"],
    ),
    (
        "Công bố Quyết định kiểm tra Đảng ủy Bộ Lao động - Thương binh và Xã hội\nSáng nay",
        ["Quyết định kiểm tra Đảng ủy Bộ Lao động - Thương binh và Xã hội"],
    ),
    (
        "công bố quyết định giải thể Công đoàn Giáo dục huyện Sông Lam.",
        ["quyết định giải thể Công đoàn Giáo dục huyện Sông Lam"],
    ),
    (
        "Quy chế phối hợp công tác giữa UBKT với Thanh tra tỉnh.",
        ["Quy chế phối hợp công tác giữa UBKT với Thanh tra tỉnh"],
    ),
    ("Giám đốc đã ký quyết định thành lập Khoa Hải dương. Khoa có", ["quyết định thành lập Khoa Hải dương"]),
    (
        "Chương trình hành động của Hội Khuyến học Việt Nam thực hiện Nghị quyết Trung ương 4 khóa XII.",
        [
            "Chương trình hành động của Hội Khuyến học Việt Nam thực hiện Nghị quyết Trung ương 4 khóa XII",
            "Nghị quyết Trung ương 4 khóa XII",
        ],
    ),
]

ONE_RECORD = [
    (
        "Thông tư số 45/TT.HĐTS nêu. Ban ra thông tư số 45/TT/HĐTS; Thông tư 45/TT. HĐTS ngày 2/3/2020.",
        ["Thông tư 45/TT.HĐTS"],
    ),
    (
        "Quyết định bổ nhiệm số 21 / QĐ - BVHTTDL do Thứ trưởng Lê Văn An ký ngày 3/5/2017.",
        ["Quyết định 21/QĐ-BVHTTDL"],
    ),
    ("Nghị quyết số 18-NQ/TW họp. Sau đó Nghị quyết 18 được bàn.", ["Nghị quyết 18-NQ/TW"]),
    ("Quyết định 281 của Thủ tướng. Quyết định số 281/QĐ-TTg nêu.", ["Quyết định 281/QĐ-TTg"]),
    ("Quy định số 214-QĐ/TW, nay Quy định 214 nêu các tiêu chuẩn.", ["Quy định 214-QĐ/TW"]),
    ("Quyết định 217/QĐ-TW; Quyết định số 217-QĐ/TW", ["Quyết định 217/QĐ-TW"]),
    ("Luật Đất đai năm 2013; theo Luật Đất đai", ["Luật Đất đai năm 2013"]),
    ("dự luật Đất đai sửa đổi với nhiều điểm mới; Luật Đất đai (sửa đổi)", ["luật Đất đai sửa đổi"]),
    ("Luật Đất đai sửa đổi quy định rõ", ["Luật Đất đai sửa đổi"]),
    ("Luật BHXH 2024 và Luật Bảo hiểm xã hội", ["Luật BHXH 2024"]),
    ("Nghị quyết Đại hội XIII; Nghị quyết Đại hội lần thứ XIII của Đảng", ["Nghị quyết Đại hội lần thứ XIII của Đảng"]),
    ("NQTW4 khóa XI. Nghị quyết Trung ương 4 khóa XI", ["Nghị quyết Trung ương 4 khóa XI"]),
    ("Nghị định 150/NĐ-CP; Nghị định số 150/2025/NĐ-CP", ["Nghị định 150/2025/NĐ-CP"]),
    ("Luật Luật sư (LS) và Luật LS", ["Luật Luật sư"]),
    ("Luật Bảo vệ môi trường và Luật BVMT", ["Luật Bảo vệ môi trường"]),
    ("Luật Giá được bàn. Luật Giá (sửa đổi) có 7 chương.", ["Luật Giá (sửa đổi)"]),
    (
        "Bộ trưởng ra Quyết định thành lập Hội đồng Thi đua cảng biển để xét. Quyết định số 12/QĐ-BCT"
        " thành lập Hội đồng Thi đua cảng biển do ông An đứng đầu.",
        ["Quyết định 12/QĐ-BCT"],
    ),
    (
        "Luật sửa đổi 2 luật về thuế. Sau đó Luật sửa đổi, bổ sung một số điều của Luật Giá; Luật Kế toán được bàn.",
        ["Luật sửa đổi 2 luật về thuế"],
    ),
    (
        "Luật số 61/2027/QH16 sửa đổi các luật về giá. Quốc hội thông qua Luật sửa đổi một số điều của Luật Giá.",
        ["Luật 61/2027/QH16"],
    ),
]

TWO_RECORDS = [
    ("Nghị quyết Đại hội XIII của Đảng, Nghị quyết Đại hội Đảng bộ huyện lần thứ XIII", 2),
    ("Luật Đất đai năm 2013 và Luật Đất đai năm 2024", 2),
    ("Quy định 47-QĐ/TW ngày 1/11/2011; Quy định 47-QĐ/TW ngày 11/4/2007", 2),
    ("Nghị quyết 57 và Chỉ thị 57", 2),
    ("Luật Giá (sửa đổi) khác Luật Giá năm 2012", 2),
    ("Luật Giá gồm 7 chương, giảm một chương so với Luật Giá 2012. Luật Giá mới có hiệu lực", 2),
]

# A document inside the title of another, numbered one is not recorded of its own.
NESTED = [
    (
        "Chương trình số 12-CTr/TU, ngày 05/06/2027 của Tỉnh ủy thực hiện Nghị quyết số 88-NQ/TW, ngày 14/2/2027; và",
        ["Chương trình 12-CTr/TU"],
    ),
    ("Quy định số 294-QĐ/TW của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng, việc xét", ["Quy định 294-QĐ/TW"]),
    (
        "Nghị định số 57/2018/NĐ-CP của Chính phủ về đầu tư và Quyết định 14/2014/QĐ-TTg",
        ["Nghị định 57/2018/NĐ-CP", "Quyết định 14/2014/QĐ-TTg"],
    ),
    (
        "Nghị định số 12/2025/NĐ-CP gồm 5 chương, quy định chi tiết một số điều của Luật Giá, gồm: phí",
        ["Nghị định 12/2025/NĐ-CP"],
    ),
    (
        "HĐND tỉnh thông qua Nghị quyết quy định mức hỗ trợ cho người cao tuổi; Nghị quyết về việc đặt tên đường ở xã Phú Mỹ.",
        ["Nghị quyết quy định mức hỗ trợ cho người cao tuổi", "Nghị quyết về việc đặt tên đường ở xã Phú Mỹ"],
    ),
    ("Nghị định số 12/2025/NĐ-CP gồm 5 chương. Theo Luật Giá", ["Nghị định 12/2025/NĐ-CP", "Luật Giá"]),
]

NEGATIVE = [
    "sẽ trình Bộ Y tế phê duyệt Quyết định thành lập Hội đồng trường Đại học Hoa Sen",
    "Luật chơi của năm 2015 đã khác",
    "Hạ viện Mỹ thông qua Luật Thư tín điện tử hôm qua",
    "thông qua Điều lệ Đảng Cộng sản Nhật Bản",
    "theo Luật Phá sản của Mỹ; Bộ luật Hình sự Hàn Quốc; Tổng thống Hàn Quốc muốn sửa Hiến pháp",
    "HĐND tỉnh thông qua 6 nghị quyết về phát triển",
    "quán triệt các nghị quyết của Đảng, nghị quyết của cấp ủy cấp trên",
    "Nghị quyết Đại hội Đảng bộ các cấp",
    "thực hiện thắng lợi Nghị quyết Đại hội Đảng.",
    "trao quyết định khen thưởng, quyết định nghỉ hưu cho ông An",
    "công bố quyết định của Bộ Chính trị về công tác cán bộ",
    "trao Quyết định của Chủ tịch nước bổ nhiệm Phó Chánh án Tòa án",
    "Quyết định của Ban Thường vụ Tỉnh ủy về việc điều động ông Lê Văn An",
    "hợp đồng số 12, xe biển số 43A-123.45, Quốc lộ 1, Nghị trường 5",
    "Luật sư Lê Văn An, Đoàn Luật sư Hà Nội, Hội Luật gia tỉnh, Khoa Luật, Cử nhân Luật, luật pháp, pháp luật đất đai",
    "Kế hoạch 5 năm 2021-2025, Quyết định 3 nội dung, Nghị quyết 2 vấn đề",
    "Giám đốc Sở Kế hoạch và Đầu tư; Báo Pháp Luật TP.HCM",
    "Công ước Liên hợp quốc về Luật Biển 1982",
    "theo quy định tại Điều 5, hướng dẫn của ngành, kế hoạch của công ty",
    "Không nên thay đổi quyết định 6.",
    "đã có quyết định xử phạt theo quy định",
    "sau ngày nhận quyết định chuyển giao Ngân hàng Sông Lam, đơn vị",
    "Quyết định đình chỉ điều tra vụ án của Cơ quan cảnh sát điều tra Công an TP.HCM",
    "ban hành các nghị quyết, chỉ thị, kết luận của Bộ Chính trị về cán bộ",
    "các nghị quyết của Hội đồng Bảo an Liên Hợp Quốc gồm Nghị quyết 2356; tàu lớp Đề án 633 của Liên Xô",
    "Thông cáo số 22, kỳ họp thứ ba, Quốc hội khóa XIV",
    "từ ngày Nghị quyết của Chính phủ về nhiệm vụ của các cơ quan đó có hiệu lực",
    "một số kết luận của Bộ Chính trị về việc tiếp tục sắp xếp nông trường",
    "Đọc các Nghị quyết của Ủy ban Thường vụ Quốc hội về bộ máy, nhân sự",
    "Quyết định thành lập, giải thể cơ quan khác thuộc Ủy ban nhân dân cấp tỉnh",
    "47/50 đại biểu, tỷ lệ 24/24, ngày 16/7, 10 km/h, Nguyễn Văn A/TTXVN",
    "Điều lệ giải bóng đá; quy chế làm việc; quy định 12h",
]


@pytest.mark.parametrize(("text", "expected"), NUMBERED + NAMED + ONE_RECORD + NESTED)
def test_documents(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "count"), TWO_RECORDS)
def test_documents_kept_apart(text: str, count: int) -> None:
    assert len(found(text)) == count


@pytest.mark.parametrize("text", NEGATIVE)
def test_no_documents(text: str) -> None:
    assert told(text) == []


def test_a_law_of_this_country_in_an_article_on_others() -> None:
    assert told("Hạ viện Mỹ nêu quan ngại; Việt Nam thì theo Luật Thư tín điện tử") == ["Luật Thư tín điện tử"]
    assert told("huyện Mỹ Đức và ông Nga làm theo Luật Thư tín điện tử") == ["Luật Thư tín điện tử"]


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Quyết định 19-QĐ/TU", "party"),
        ("Quyết định 217/QĐ-TW", "party"),
        ("Quyết định 19/QĐ-UBND", "state"),
        ("Quyết định 19QĐ/CTN của Chủ tịch nước", "state"),
        ("Nghị quyết 29/2020/NQ-HĐND", "state"),
        ("Nghị quyết 57 của Bộ Chính trị", "party"),
        ("Quyết định 281 của Thủ tướng Chính phủ", "state"),
        ("theo Quyết định số 281 và", "state"),
        ("Luật Đất đai", "state"),
        ("Điều lệ Đảng", "party"),
    ],
)
def test_family(text: str, family: str) -> None:
    assert [d.family for d in found(text)] == [family]


def test_spans_hold_every_mention() -> None:
    text = Text("Nghị quyết số 18-NQ/TW họp. Sau đó Nghị quyết 18 được bàn.")
    (document,) = find_documents(text, lexicon().scan(text), Calendar(text, None))
    assert [text.view[s:e] for s, e, _ in document.spans] == ["Nghị quyết số 18-NQ/TW", "Nghị quyết 18"]
    assert [rule for _, _, rule in document.spans] == ["document-code", "document-number"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Ngày 15/2, UBND tỉnh Sông Lam đã có văn bản số 558 về phòng dịch.", ["558"]),
        ("Theo văn bản số 558, dân phải đi.", []),
    ],
)
def test_a_letter_with_a_bare_number_needs_an_issuer(text: str, codes: list[str]) -> None:
    assert [d.code for d in found(text)] == codes


def test_congresses_of_other_bodies_are_others() -> None:
    text = "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX, Nghị quyết Đại hội Đảng bộ Công an tỉnh lần thứ XIX."
    assert len(found(text)) == 2
    assert len(found(text.replace("bộ Công an tỉnh", "bộ tỉnh Sông Lam"))) == 1


def test_a_bracket_ends_the_name_of_a_regulation() -> None:
    names = [d.reference or d.code for d in found("Quy chế phối hợp giữa Sở A với Sở B (ban hành kèm theo 90-QĐ/TW).")]
    assert names == ["Quy chế phối hợp giữa Sở A với Sở B", "90-QĐ/TW"]


def test_dashes_make_no_party_document() -> None:
    families = [d.family for d in found("Quyết định số 15-QĐ-TTg và Quyết định số 16-QĐ/TU, Quyết định 17-QĐ-ĐUK.")]
    assert families == ["state", "party", "party"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Thực hiện Nghị quyết số 19-2027/NQ-CP của Chính phủ.", ["19-2027/NQ-CP"]),
        ("Trận đấu ngày 19-5-2027/QĐ không có.", []),
        ("Tại kết luận thanh tra số 431 ngày 5/3/2027 của Chánh Thanh tra tỉnh Sông Lam.", ["431"]),
        ("Quyết định của Đội Quản lý số 3 về việc phạt.", []),
        ("UBND tỉnh Sông Lam đã có văn bản số 21 về cảng. Văn bản số 21 cũng nêu.", ["21"]),
    ],
)
def test_numbers_of_other_forms(text: str, codes: list[str]) -> None:
    assert [d.code for d in found(text)] == codes


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nghị quyết 15-NQ/TW của Bộ Chính trị; Nghị quyết 15 của Quốc hội.", ["15-NQ/TW", "15"]),
        ("Nghị quyết 15-NQ/TW của Bộ Chính trị; Nghị quyết 15 của Trung ương.", ["15-NQ/TW"]),
        (
            "Luật Việc làm năm 2025 có hiệu lực. Luật Việc làm nêu. Nó kế thừa Luật Việc làm năm 2013.",
            ["Luật Việc làm năm 2025", "Luật Việc làm năm 2013"],
        ),
    ],
)
def test_issuers_and_years_tell_documents_apart(text: str, names: list[str]) -> None:
    assert [d.code or d.reference for d in found(text)] == names
