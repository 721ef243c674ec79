"""What an article tells of a document beside its number or name: issuer, day, title."""

from __future__ import annotations

import pytest

from vnevent.extract.dates import Calendar
from vnevent.lexicon import lexicon
from vnevent.link.documents import find_documents
from vnevent.link.drafts import DocumentDraft
from vnevent.text.document import Text


def found(text: str) -> list[DocumentDraft]:
    view = Text(text)
    return find_documents(view, lexicon().scan(view), Calendar(view, None))


def test_what_stands_behind_a_number() -> None:
    (document,) = found("Nghị quyết số 45-NQ/TW ngày 24/11/2023 của Bộ Chính trị (khóa XIII) về “Xây dựng đội ngũ” đã")
    assert document.issuer == "Bộ Chính trị (khóa XIII)"
    assert document.date is not None
    assert document.date.value == "2023-11-24"
    assert document.title == "Xây dựng đội ngũ"
    assert (document.number, document.family) == (45, "party")


def test_what_stands_behind_the_last_is_told_of_all() -> None:
    documents = found(
        "Quyết định số 12/QĐ-CTN và Quyết định số 13/QĐ-CTN cùng ngày 26.8.2019 của Chủ tịch nước, huân chương"
    )
    assert [d.issuer for d in documents] == ["Chủ tịch nước"] * 2
    assert [d.date and d.date.value for d in documents] == ["2019-08-26"] * 2
    assert {d.family for d in documents} == {"state"}


def test_of_two_spellings_of_a_number_that_with_the_letter_of_the_language() -> None:
    (document,) = found("Nghị định số 913/2027/N\u00d0-CP ngày 8.9.2027. Nghị định số 913/2027/NĐ-CP được gửi đi.")
    assert document.code == "913/2027/NĐ-CP"


ISSUERS = [
    ("Ngày 9/8/2027, UBND thành phố Hải Sơn cho biết vừa ban hành Công văn số 7745.", "UBND thành phố Hải Sơn"),
    (
        "Ngày 17/8/2023, phòng Văn hóa và Thông tin huyện Sông Lam, tỉnh Hải Ninh ra Công văn số 409/CV-PVHTT.",
        "phòng Văn hóa và Thông tin huyện Sông Lam, tỉnh Hải Ninh",
    ),
    ("Tại Hà Nội, tỉnh Hải Ninh ban hành Quyết định số 5/QĐ-UBND.", "tỉnh Hải Ninh"),
    ("Thông tư 67 ngày 29/9/2023 của bộ Ngoại giao trong việc gửi thư", "bộ Ngoại giao"),
    ("Thông báo số 731-TB/TW của ban Bí thư về sơ kết đợt trồng cây theo Chỉ thị số 98", "ban Bí thư"),
    ("Hôm qua, Bộ Giáo dục và Đào tạo đã ban hành Thông tư số 771/2027/TT-BGDĐT.", "Bộ Giáo dục và Đào tạo"),
    ("UBND TP. Sông Lam vừa ra quyết định số 4078 về hè phố.", "UBND TP. Sông Lam"),
    ("Bộ trưởng Bộ Y tế Lê Văn An ký Quyết định số 18/QĐ-BYT về", "Bộ trưởng Bộ Y tế"),
    ("Quốc hội khóa XV ban hành Nghị quyết số 12/2021/QH15.", "Quốc hội khóa XV"),
    (
        "theo Công văn số 892/BTC-TH ngày 14/02/2022 của Bộ Tài chính, Ủy ban nhân dân tỉnh ban hành Chương trình",
        "Bộ Tài chính",
    ),
    ("Mới đây Thủ tướng Chính phủ đã ban hành Quyết định 18/QĐ-TTg", "Thủ tướng Chính phủ"),
    ("Quyết định 86 ngày 3-2-1984 của chủ tịch Hội đồng Bộ trưởng (nay là", "chủ tịch Hội đồng Bộ trưởng"),
    ("Quyết định 12/QĐ-UBND do chủ tịch UBND tỉnh, ông Lê An, ký", None),
    ("Hôm qua, tỉnh Sông Lam có Quyết định số 43 về tuyến đường.", "tỉnh Sông Lam"),
    (
        "Hôm ấy, cơ quan Cảnh sát điều tra, Bộ Công an mới ra Quyết định số 23/QĐ-C46",
        "cơ quan Cảnh sát điều tra, Bộ Công an",
    ),
    ("Theo đề nghị của Sở Y tế tại Tờ trình số 126/TTr-SYT ngày 23/01/2007,", "Sở Y tế"),
    ("họp ở trụ sở của Sở Y tế tại Tờ trình số 126/TTr-SYT", None),
    (
        "Quyết định 263/QĐ-TTg năm 2022 phê duyệt Chương trình cảng do Thủ tướng Chính phủ ban hành",
        "Thủ tướng Chính phủ",
    ),
    ("biểu mẫu theo Quyết định 19 của UBND TP…Tuy thế", "UBND TP"),
    ("Tại Kỳ họp thứ 9, Quốc hội khóa XV, Quốc hội đã biểu quyết thông qua Luật Giá.", "Quốc hội"),
    ("Ủy ban Thường vụ Quốc hội (UBTVQH) đã thông qua Nghị quyết số 12/NQ-UBTVQH15", "Ủy ban Thường vụ Quốc hội"),
    ("Tháng trước Phó Chủ tịch UBND tỉnh Lê Văn An ký Quyết định số 18/QĐ-UBND.", None),
    (
        "Thay mặt Bộ Chính trị, Ban Bí thư, đồng chí Lê Văn An, Thường trực Ban Bí thư đã ký Quy định 31-QĐ/TW.",
        "Bộ Chính trị, Ban Bí thư",
    ),
    ("Nghị quyết số 12/NQ-CP của Thủ tướng Chính phủ Lê Văn An về cảng", "Thủ tướng Chính phủ"),
    ("Báo cáo số 12/BC-UBKH của Ủy ban Khoa học và Tư pháp,", "Ủy ban Khoa học và Tư pháp"),
    (
        "công văn số 73 của Cơ quan cảnh sát điều tra Công an huyện Sông Lam thì",
        "Cơ quan cảnh sát điều tra Công an huyện Sông Lam",
    ),
    ("Quyết định số 12/QĐ-BHNT của Cục Bảo hộ nhãn hiệu (BHNT) về việc", "Cục Bảo hộ nhãn hiệu"),
    (
        "Thông tư số 12/2015/TTLT-BYT-BNV của Bộ trưởng Bộ Y tế và Bộ trưởng Bộ Nội vụ quy định mã số",
        "Bộ trưởng Bộ Y tế và Bộ trưởng Bộ Nội vụ",
    ),
    ("Công điện số 17/CĐ-TTg của Thủ tướng Chính phủ chỉ đạo các bộ ứng phó", "Thủ tướng Chính phủ"),
    ("Nghị định số 77/2024/NĐ-CP do Sở Nội vụ các tỉnh thực hiện.", None),
    ("Nghị định số 77/2024/NĐ-CP của Luật Đất đai", None),
]


@pytest.mark.parametrize(("text", "issuer"), ISSUERS)
def test_issuer(text: str, issuer: str | None) -> None:
    assert found(text)[0].issuer == issuer


DATES = [
    ("Ngày 21-12, Chủ tịch nước ký Quyết định số 12/2005/QĐ-CTN tặng thưởng.", "2005-12-21"),
    ("Quyết định số 881/2023/QĐ-TTg do Thủ tướng Lê Văn An ký ban hành vào ngày 12/9/2023.", "2023-09-12"),
    ("Ngày 9/8/2027, UBND thành phố Hải Sơn cho biết vừa ban hành Công văn số 7745.", None),
    ("Tháng 4/2014 ông An làm Giám đốc. Cùng ngày, Sở Y tế ban hành Quyết định số 13/QĐ-SYT.", None),
    ("Ngày 3/11/2016, Bộ Y tế đã có công văn số 15/BTC-QLG gửi các sở.", "2016-11-03"),
    ("Chiều 8/2/2017, Bộ trưởng Bộ Y tế Lê Văn An ra Quyết định số 376/QĐ-BYT.", "2017-02-08"),
    ("Ngày 3/11/2016, Hòa thượng Lê An, Chủ tịch Hội đồng Trị sự ấn ký Quyết định số 18/QĐ-HĐTS.", "2016-11-03"),
    ("Thừa ủy quyền của Thủ tướng, ngày 3/11/2016, Phó Thủ tướng Lê Văn An ký Quyết định 18/QĐ-TTg.", "2016-11-03"),
    ("mục 6 Nghị quyết Đại hội đại biểu toàn quốc lần thứ VII ngày 24/11/2012.", "2012-11-24"),
    ("Ngày 28/9/2024, tại phiên họp thứ ba, Quốc hội đã thông qua Nghị quyết số 12/2024/QH15.", "2024-09-28"),
    ("Tháng 9/2016, Thủ tướng vừa ban hành Quyết định 18/QĐ-TTg về", "2016-09"),
    ("Năm 2010, Bộ Y tế ban hành Thông tư số 18/TT-BYT về", "2010"),
    ("thực hiện kế hoạch số 48 (tháng 4-2011) về rừng", "2011-04"),
    ("Căn cứ Luật Quản lý thuế ngày 29/11/2006;", "2006-11-29"),
    ("Theo Luật Quản lý thuế, ngày 29/11/2006 ông An", None),
    ("Từ ngày 3/11/2016, Bộ Tài chính có công văn số 15/BTC-QLG gửi các sở.", None),
    ("Ngày 3/11/2016, Bộ Tài chính có công văn số 15/BTC-QLG ngày 1/11/2016 gửi các sở.", "2016-11-01"),
    ("Ngày 24/9/2020, hội nghị đã họp. Cùng ngày, Bộ Tài chính ký Quyết định số 18/QĐ-BTC.", "2020-09-24"),
    ("Nghị định số 77/2024/NĐ-CP do Giám đốc Sở Y tế Lê Văn An ký ngày 5/6/2024 và", "2024-06-05"),
]


@pytest.mark.parametrize(("text", "day"), DATES)
def test_day_of_issue(text: str, day: str | None) -> None:
    (document,) = found(text)
    assert (document.date and document.date.value) == day


def test_what_a_title_tells_of_a_document_that_is_cited_elsewhere() -> None:
    documents = found(
        "Thông tư số 61/2027/TT-BCK hướng dẫn một số điều của Nghị định số 15/2026/NĐ-CP ngày 03/4/2026 của Chính phủ"
        " về vàng.\nNghị định số 15/2026/NĐ-CP nêu"
    )
    assert [(d.code, d.issuer, d.date and d.date.value) for d in documents] == [
        ("61/2027/TT-BCK", None, None),
        ("15/2026/NĐ-CP", "Chính phủ", "2026-04-03"),
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Chỉ thị số 16/CT-UBND về tăng cường kỷ luật, kỷ cương trong cơ quan, góp phần",
            "về tăng cường kỷ luật, kỷ cương trong cơ quan",
        ),
        (
            "Nghị định số 12/2024/NĐ-CP về quản lý, thanh toán, quyết toán dự án. Theo",
            "về quản lý, thanh toán, quyết toán dự án",
        ),
        ("Nghị định số 12/2024/NĐ-CP quy định giá đối với nhà, đất như sau: (i)", "quy định giá đối với nhà, đất"),
        ("Nghị quyết số 18-NQ/TW về 'Tiếp tục đổi mới, sắp xếp bộ máy' ở tỉnh", "Tiếp tục đổi mới, sắp xếp bộ máy"),
        (
            "(Quyết định số 216-QĐ/TW về chức năng, nhiệm vụ của Ban Nội chính Trung ương)",
            "về chức năng, nhiệm vụ của Ban Nội chính Trung ương",
        ),
        (
            "Nghị quyết số 11/NQ-CP về Chương trình phục hồi và triển khai Nghị quyết số 43/2022/QH15",
            "về Chương trình phục hồi",
        ),
        ("Chỉ thị số 33/CT-TTg về quản lý, điều hành, khai thác cảng. Theo", "về quản lý, điều hành, khai thác cảng"),
        (
            "Quyết định số 25/QĐ-TTg thành lập Ban xử lý các tồn tại của cảng đã",
            "thành lập Ban xử lý các tồn tại của cảng",
        ),
        ("Kế hoạch số 12-KH/TU về học tập và làm theo gương Bác.", "về học tập và làm theo gương Bác"),
        ("Kế hoạch số 12-KH/TU về Đại hội X, nhiệm kỳ 2030 - 2035; cảng", "về Đại hội X, nhiệm kỳ 2030 - 2035"),
        ("Quyết định số 12/QĐ-BYT của Bộ Y tế Ban hành Kế hoạch cảng cá; để", "Ban hành Kế hoạch cảng cá"),
        ("Văn bản số 12/UBND-VX về cảng cá với nội dung: đồng ý.", "về cảng cá"),
        ("Kế hoạch số 12-KH/TU về xây dựng cảng theo quy hoạch.", "về xây dựng cảng"),
        ("Quyết định số 12/QĐ-UBND phê duyệt trên 1,45 tỷ đồng, Sở", "phê duyệt trên 1,45 tỷ đồng"),
        ("Nghị định số 12/2024/NĐ-CP quy định giá đối với nhà, phạt tiền từ", "quy định giá đối với nhà"),
    ],
)
def test_title(text: str, title: str) -> None:
    assert found(text)[0].title == title


def test_a_row_of_documents_with_days_shares_its_issuer() -> None:
    documents = found(
        "Nghị quyết số 12/NQ-CP ngày 1/3/2012; Nghị quyết số 13/NQ-CP ngày 2/3/2012 và Nghị quyết số 14/NQ-CP"
        " ngày 3/3/2012 của Chính phủ hết hiệu lực."
    )
    assert [d.issuer for d in documents] == ["Chính phủ"] * 3
    assert [d.date and d.date.value for d in documents] == ["2012-03-01", "2012-03-02", "2012-03-03"]


def test_a_subject_goes_on_over_a_row_of_nouns() -> None:
    (document,) = found("Nghị định số 15/2025/NĐ-CP quy định mức thu, chế độ miễn, giảm và quản lý phí của cảng.")
    assert document.title == "quy định mức thu, chế độ miễn, giảm và quản lý phí của cảng"


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Theo Nghị định số 12/2027/NĐ-CP, Bộ Nội vụ là cơ quan của Chính phủ.", None),
        ("Theo Nghị định số 12/2027/NĐ-CP, Chính phủ quy định mức lương mới.", "Chính phủ"),
        ("Ngôi đình được Bộ VH-TT (nay là Bộ Văn hóa, Thể thao) ký Quyết định số 152/QĐ-BVHTT.", "Bộ VH-TT"),
        ("Ngôi đình được Bộ VH-TT (có cả ông An dự) xếp hạng tại Quyết định số 152/QĐ-BVHTT.", None),
        (
            "Thông báo số 45-TB/BCĐTW của Ban Chỉ đạo Trung ương về phòng, chống tham nhũng về phiên họp thứ 29.",
            "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng",
        ),
        ("Quyết định số 12/QĐ-TTg về tiêu chí xã do Thủ tướng Chính phủ ban hành, cảng cá thì", "Thủ tướng Chính phủ"),
        ("Chỉ thị số 05-CT/TW của Bộ Chính trị (khóa XI, XII) về cảng.", "Bộ Chính trị (khóa XI, XII)"),
        ("Quyết định số 12/QĐ-BYT ngày 2/8/2027 của Bộ Y tế Ban hành Kế hoạch cảng cá; để", "Bộ Y tế"),
        ("Quyết định số 12/QĐ-BYT của Cục Công nhận sản phẩm.", "Cục Công nhận sản phẩm"),
        ("Kế hoạch số 45-KH/BCĐTW của Ban Chỉ đạo Trung ương về tổng kết Nghị quyết.", "Ban Chỉ đạo Trung ương"),
    ],
)
def test_who_is_the_issuer(text: str, issuer: str | None) -> None:
    assert found(text)[0].issuer == issuer


def test_a_day_behind_a_bare_number() -> None:
    (document,) = found("Thực hiện Chỉ thị số 18, ngày 25/10/2017 của Bộ Chính trị.")
    assert (document.issuer, document.date and document.date.value) == ("Bộ Chính trị", "2017-10-25")
    rows = found("Thực hiện Chỉ thị số 18, 19 ngày 25/10/2017 của Bộ Chính trị.")
    assert [d.date and d.date.value for d in rows] == ["2017-10-25"] * 2


def test_the_kind_that_the_symbol_tells() -> None:
    kinds = [d.type for d in found("Thông tư số 37/2015/TTLT-BYT-BTC và Thông tư số 38/2015/TT-BYT.")]
    assert kinds == ["Thông tư liên tịch", "Thông tư"]


@pytest.mark.parametrize(
    ("text", "issuer", "date"),
    [
        ("Luật Đất đai được Quốc hội khóa XV thông qua ngày 18/1/2024.", "Quốc hội khóa XV", "2024-01-18"),
        ("Luật Nhà ở (sửa đổi) đã được Quốc hội thông qua tại kỳ họp thứ 6.", "Quốc hội", None),
        ("Luật Nhà ở sẽ được Quốc hội xem xét vào ngày 18/1/2024.", None, None),
        ("Luật Cảng biển số 63/2025/QH15 được Quốc hội thông qua ngày 18/2/2025.", "Quốc hội", "2025-02-18"),
        ("Thông tư số 12/2024/TT-BYT vừa được Bộ Y tế ban hành ngày 1/7/2024.", "Bộ Y tế", "2024-07-01"),
        ("Nghị định số 12/2024/NĐ-CP được Quốc hội giao Chính phủ ban hành ngày 1/2/2024.", None, None),
        ("Công văn số 12/UBND-VX được Phó Chủ tịch UBND tỉnh Lê An ký ngày 5/6/2023.", None, None),
        ("Ngày 18/1/2024, với đa số tán thành, Quốc hội đã thông qua Luật Đất đai.", "Quốc hội", "2024-01-18"),
        ("Ngày 18/1/2024, Quốc hội sẽ thông qua Luật Đất đai.", None, None),
    ],
)
def test_who_has_passed_it(text: str, issuer: str | None, date: str | None) -> None:
    (document,) = found(text)
    assert (document.issuer, document.date and document.date.value) == (issuer, date)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Ngày 27/11/2023, Quốc hội đã thông qua Luật Nhà ở, Luật Căn cước và Luật Cảng.", ["2023-11-27"] * 3),
        ("Luật Nhà ở và Luật Căn cước được Quốc hội thông qua ngày 27/11/2023.", ["2023-11-27"] * 2),
        ("Ngày 27/11/2023, Quốc hội đã thông qua Luật Nhà ở. Luật Căn cước thì không.", ["2023-11-27", None]),
    ],
)
def test_a_row_of_laws_is_passed_at_once(text: str, dates: list[str | None]) -> None:
    assert [d.date and d.date.value for d in found(text)] == dates


def test_a_number_in_a_bracket_behind_the_name() -> None:
    (document,) = found("Ban hành Kết luận của Bộ Chính trị về việc mở cảng cá Sông Lam (Kết luận số 12-KL/TW).")
    assert (document.code, document.issuer) == ("12-KL/TW", "Bộ Chính trị")
    assert document.title == "về việc mở cảng cá Sông Lam"
    both = found("Ban hành Kết luận của Bộ Chính trị về việc mở cảng cá Sông Lam (Chỉ thị số 12-CT/TW).")
    assert [d.code for d in both] == [None, "12-CT/TW"]


def test_a_verb_is_no_title() -> None:
    assert found("Quy định 377 của Bộ Chính trị quy định, cảng phải mở.")[0].title is None


def test_a_number_behind_the_issuer() -> None:
    (document,) = found("Quyết định công nhận di tích của Bộ Văn hóa, số 128-VH/QĐ được công bố tại lễ.")
    assert (document.code, document.issuer) == ("128-VH/QĐ", "Bộ Văn hóa")


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Quyết định số 245-VH/QĐ ngày 3/8/1991 của Bộ Văn hóa xếp hạng đình Đông.", "state"),
        ("Quyết định số 12-ĐU/QĐ ngày 3/8/1991 công nhận chi bộ.", "party"),
        ("Quyết định số 245-QĐ/TU ngày 3/8/1991 công nhận chi bộ.", "party"),
    ],
)
def test_the_body_stands_before_the_kind(text: str, family: str) -> None:
    assert [d.family for d in found(text)] == [family]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Thực hiện Nghị quyết số 21-NQ/TW về công tác cảng và hướng dẫn số 33-HD/BTCTW của Ban Tổ chức Trung ương.",
            ["21-NQ/TW", "33-HD/BTCTW"],
        ),
        (
            "UBND tỉnh đã ban hành quyết định giải thể Cảng Sông Lam (được thành lập theo Quyết định số 12/QĐ-UBND).",
            ["quyết định giải thể Cảng Sông Lam", "12/QĐ-UBND"],
        ),
        (
            "Hai bên ký Quy chế phối hợp giữa Cảng vụ Sông Lam, Sông Đà và Vùng 5 gồm 12 điều.",
            ["Quy chế phối hợp giữa Cảng vụ Sông Lam, Sông Đà và Vùng 5"],
        ),
        ("UBND tỉnh ban hành các Quyết định 31, 32 công nhận hai xã.", ["31", "32"]),
        (
            "Đại hội thông qua Điều lệ Hội Nông dân Việt Nam (sửa đổi, bổ sung) và Điều lệ hội.",
            ["Điều lệ Hội Nông dân Việt Nam (sửa đổi, bổ sung)"],
        ),
        (
            "Hội nghị thông qua: Chương trình hành động thực hiện Nghị quyết Đại hội XII của Đảng; báo cáo năm.",
            ["Chương trình hành động thực hiện Nghị quyết Đại hội XII của Đảng", "Nghị quyết Đại hội XII của Đảng"],
        ),
        ("Việc thực hiện Nghị quyết Đại hội XII của Đảng của tỉnh rất tốt.", ["Nghị quyết Đại hội XII của Đảng"]),
        ("Chương trình hành động thực hiện tốt.", []),
        ("Xã làm theo đề án 07, rồi đề án 8 cũng xong.", ["07"]),
    ],
)
def test_bounds_of_names(text: str, names: list[str]) -> None:
    assert [d.code or d.reference for d in found(text)] == names


def test_an_issuer_is_not_shared_with_the_documents_of_another_body() -> None:
    text = "Theo Thông báo số 20-TB/TW; Đề án 06; Đề án số 05-ĐA/TU của Tỉnh ủy và Kết luận 21, Kết luận 22-KL/TW của Ban Bí thư."
    told = {d.code or d.reference: d.issuer for d in found(text)}
    assert told == {
        "20-TB/TW": None,
        "06": "Tỉnh ủy",
        "05-ĐA/TU": "Tỉnh ủy",
        "21": "Ban Bí thư",
        "22-KL/TW": "Ban Bí thư",
    }


def test_the_issuer_ends_within_a_heading_in_capitals() -> None:
    text = "KẾ HOẠCH THỰC HIỆN CHỈ THỊ SỐ 19/CT-TTG NGÀY 16/7/2021 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC PHÁT ĐỘNG THI ĐUA"
    assert [d.issuer for d in found(text)] == ["THỦ TƯỚNG CHÍNH PHỦ"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "(theo Nghị định số 48/2022/NĐ-CP quy định tổ chức của Bộ Biển) tiếp tục làm việc.",
            "quy định tổ chức của Bộ Biển",
        ),
        ("Theo Nghị định số 10/2015/NĐ-CP về phát triển nhà ở thì các hộ được vay.", "về phát triển nhà ở"),
        ("Thông tư số 10/2025/TT-BQP về kéo dài tuổi phục vụ tại ngũ, có hiệu lực.", "về kéo dài tuổi phục vụ tại ngũ"),
        (
            "Kết luận số 24-KL/TW về quy hoạch đến năm 2020 và những năm tiếp theo.",
            "về quy hoạch đến năm 2020 và những năm tiếp theo",
        ),
        ("Nghị định số 10/2015/NĐ-CP về quản lý chợ tại nông thôn.", "về quản lý chợ"),
    ],
)
def test_where_a_subject_ends(text: str, title: str) -> None:
    assert [d.title for d in found(text)] == [title]


def test_an_issuer_behind_a_title_in_quotes() -> None:
    text = "Quán triệt Kết luận 21 “Về đẩy mạnh xây dựng Đảng” và Quy định 37 về “Những điều không được làm” của Ban Bí thư."
    assert [(d.code, d.issuer, d.title) for d in found(text)] == [
        ("21", None, "Về đẩy mạnh xây dựng Đảng"),
        ("37", "Ban Bí thư", "Những điều không được làm"),
    ]


@pytest.mark.parametrize(
    ("text", "laws"),
    [
        ("Luật Cảng biển số 63/2025/QH15 có hiệu lực. Luật Cảng biển có 11 chương.", [63]),
        ("Luật Cảng biển năm 2025 có 11 chương. Luật Cảng biển số 63/2025/QH15 có hiệu lực.", [63]),
        ("Luật Cảng biển số 63/2025/QH15 ra đời. So với Luật Cảng biển năm 2014, luật này dài hơn.", [63, None]),
        ("Luật Cảng biển có hiệu lực. Luật Cảng biển số 6/2014/QH13 thay cho Luật Cảng biển số 3/2004/QH11.", [6, 3]),
    ],
)
def test_a_law_with_name_and_number_is_the_one_that_is_named(text: str, laws: list[int | None]) -> None:
    assert [document.number for document in found(text)] == laws


def test_who_passed_a_numbered_law_may_stand_before_it() -> None:
    (law,) = found("Ngày 18/2/2025, Quốc hội đã thông qua Luật Cảng biển số 63/2025/QH15.")
    assert (law.title, law.issuer, law.date and law.date.value) == ("Luật Cảng biển", "Quốc hội", "2025-02-18")
