"""Documents as running text names them: small letters, rows of names, kinds told by another noun."""

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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Trường phổ biến Thông tư hướng dẫn số 06 của Bộ Ngoại giao về trồng hoa.", ("Thông tư", "06")),
        ("Ngày 5/5/2027, UBND huyện ban hành quyết định số 6358 về việc trồng tre.", ("Quyết định", "6358")),
        ("Hội nghị Trung ương 9 đã ra Nghị quyết về nuôi cá biển.", ("Nghị quyết", None)),
        ("Thông tư số 94 (ban hành Điều lệ Hội thi thợ gốm) có hiệu lực.", ("Thông tư", "94")),
    ],
)
def test_kinds_and_numbers_in_running_text(text: str, told: tuple[str, str | None]) -> None:
    assert [(document.type, document.code) for document in found(text)] == [told]


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        (
            "Quốc hội tán thành luật sửa đổi, bổ sung một số điều của Luật Vườn ươm.",
            "luật sửa đổi, bổ sung một số điều của Luật Vườn ươm",
        ),
        (
            "HĐND tỉnh thông qua Nghị quyết quy định mức hỗ trợ cán bộ ở cấp xã, ở thôn dôi dư do sáp nhập.",
            "Nghị quyết quy định mức hỗ trợ cán bộ ở cấp xã, ở thôn dôi dư do sáp nhập",
        ),
        (
            "Sơ kết Nghị quyết liên tịch giữa Sở Y tế và Hội Phụ nữ về việc chăm sóc trẻ em.",
            "Nghị quyết liên tịch giữa Sở Y tế và Hội Phụ nữ về việc chăm sóc trẻ em",
        ),
        (
            "Việc này theo nghị quyết của Quốc hội về thí điểm gộp bốn Nhà văn hóa.",
            "nghị quyết của Quốc hội về thí điểm gộp bốn Nhà văn hóa",
        ),
        ("Ông An ký quy định của Ban Bí thư về chăm sóc sức khỏe.", "quy định của Ban Bí thư về chăm sóc sức khỏe"),
        ("Học tập Nghị quyết Đại hội công đoàn huyện và Đại hội XV công đoàn.", "Nghị quyết Đại hội XV công đoàn"),
        ("Chi đoàn góp ý bổ sung điều lệ Đoàn TNCS Hồ Chí Minh.", "điều lệ Đoàn TNCS Hồ Chí Minh"),
    ],
)
def test_names_in_small_letters_and_rows(text: str, reference: str) -> None:
    assert [document.reference for document in found(text)] == [reference]


def test_an_issuer_in_small_letters_and_a_span_of_years() -> None:
    (directive,) = found("Thực hiện Chỉ thị số 863-CT/TW của ban Bí thư về nuôi ong lấy mật.")
    assert directive.issuer == "ban Bí thư"
    (plan,) = found("Thực hiện Nghị quyết của HĐND tỉnh về phát triển chè (giai đoạn 2021 - 2025).")
    assert plan.reference == "Nghị quyết của HĐND tỉnh về phát triển chè"
