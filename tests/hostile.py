"""Texts that a slow rule would choke on: each is made for a size, in characters."""

from __future__ import annotations

from collections.abc import Callable


def _repeat(unit: str) -> Callable[[int], str]:
    return lambda size: (unit * (size // len(unit) + 1))[:size]


def _numbered(unit: str) -> Callable[[int], str]:
    """A unit with a number in it, so that no two are alike."""

    def make(size: int) -> str:
        parts, length, number = [], 0, 0
        while length < size:
            parts.append(unit.replace("#", str(number)))
            length += len(parts[-1])
            number += 1
        return "".join(parts)[:size]

    return make


_LETTERS = ("An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khoa", "Linh", "Minh", "Nga", "Phong", "Quân", "Sơn", "Tú")


def _people(joint: str) -> Callable[[int], str]:
    """Different people with posts and awards."""

    def make(size: int) -> str:
        parts, length, number = [], 0, 0
        while length < size:
            count = len(_LETTERS)
            first, second = _LETTERS[number % count], _LETTERS[number // count % count]
            third = _LETTERS[number // count // count % count]
            parts.append(f"ông Nguyễn {third} {second} {first}{joint}")
            length += len(parts[-1])
            number += 1
        return "".join(parts)[:size]

    return make


HOSTILE: dict[str, Callable[[int], str]] = {
    "capitalised words": _repeat("Nguyễn Văn An Bình Minh Sơn "),
    "one capital": _repeat("A "),
    "capitals": _repeat("NGUYỄN VĂN AN "),
    "one long word": _repeat("a"),
    "one long capitalised word": lambda size: "Nguyễn" + "a" * (size - 6),
    "a long name": lambda size: "ông " + ("Nguyễn " * (size // 7 + 1))[: size - 4],
    "commas": _repeat(","),
    "commas and blanks": _repeat(", "),
    "stops": _repeat("."),
    "stops and capitals": _repeat("A. "),
    "ellipses": _repeat("… "),
    "semicolons": _repeat("; "),
    "dashes": _repeat("- "),
    "glued dashes": _repeat("A-"),
    "slashes": _repeat("/"),
    "digits": _repeat("1234567890"),
    "digits and blanks": _repeat("12 "),
    "digits and slashes": _repeat("12/"),
    "digits and dots": _repeat("1."),
    "digits, slashes, dashes": _repeat("1/2-3/4, "),
    "brackets open": _repeat("("),
    "brackets close": _repeat(")"),
    "nested brackets": lambda size: "(" * (size // 2) + ")" * (size - size // 2),
    "brackets around words": _repeat("(a) "),
    "quotes": _repeat('"'),
    "curly quotes": _repeat("“a"),
    "closing quotes": _repeat("a” "),
    "apostrophes": _repeat("''"),
    "combining marks": _repeat("\u0301"),
    "letters with marks apart": _repeat("e\u0302\u0301 "),
    "zero width": _repeat("\u200b"),
    "zero width between letters": _repeat("a\u200b"),
    "blanks": _repeat(" "),
    "no-break blanks": _repeat("\u00a0"),
    "tabs": _repeat("\t"),
    "newlines": _repeat("\n"),
    "carriage returns": _repeat("\r\n"),
    "short lines": _repeat("a\n"),
    "lines of digits": lambda size: ("1 " * (size // 2))[: size - 1] + "x",
    "new tone placement": _repeat("hoà "),
    "tone look-alikes": _repeat("toàn quý "),
    "surrogate pairs": _repeat("\U0001f600"),
    "nul": _repeat("\x00"),
    "honorifics": _repeat("đồng chí "),
    "honorifics in capitals": _repeat("Đồng chí "),
    "ông": _repeat("ông "),
    "ranks": _repeat("Đại tướng, "),
    "degrees": _repeat("PGS.TS. "),
    "titles": _repeat("Bí thư "),
    "titles and commas": _repeat("Bí thư Tỉnh ủy, "),
    "titles joined": _repeat("Chủ tịch và "),
    "a title and a long body": lambda size: "Giám đốc " + ("Sở Công Thương " * (size // 15 + 1))[: size - 9],
    "statuses": _repeat("nguyên "),
    "bodies": _repeat("Ủy ban nhân dân "),
    "bodies and commas": _repeat("Ban Chấp hành Đảng bộ tỉnh, "),
    "units": _repeat("tỉnh "),
    "people with a post": _people(", Bí thư Huyện ủy; "),
    "people in a row": _people(", "),
    "people in lines": _people(", Chủ tịch UBND tỉnh.\n"),
    "one person, many posts": _numbered(", Giám đốc Công ty #, Bí thư Chi bộ #"),
    "short names": _repeat("ông Nguyễn Văn An. Ông An. "),
    "award phrases": _repeat("Huân chương Lao động hạng Nhất "),
    "award heads": _repeat("danh hiệu "),
    "certificates": _repeat("Bằng khen của Thủ tướng Chính phủ "),
    "certificates and commas": _repeat("Bằng khen, "),
    "party badges": _repeat("Huy hiệu 60 năm tuổi Đảng, "),
    "award verbs": _repeat("trao tặng "),
    "passive verbs": _repeat("được tặng "),
    "clauses": _repeat("được trao tặng Huân chương Lao động hạng Ba cho "),
    "recipients": _people(" được tặng Bằng khen của Thủ tướng Chính phủ. "),
    "recipients in a row": lambda size: "Trao Bằng khen cho " + _people(", ")(size - 19),
    "groups": _numbered("# đảng viên được tặng Huy hiệu 50 năm tuổi Đảng, "),
    "groups in sentences": _numbered("# tập thể được tặng Bằng khen của Bộ Y tế. "),
    "adverbs before a verb": _repeat("UBND xã Hòa Phú " + "đã cùng " * 40 + "tổ chức Hội nghị tổng kết. "),
    "event heads": _repeat("lễ "),
    "event names": _repeat("Hội nghị tổng kết "),
    "events": _numbered("Sáng 12/5, Sở Y tế tổ chức Hội nghị tổng kết số #. "),
    "events in lines": _numbered("Lễ kỷ niệm # năm thành lập\n"),
    "held": _repeat("tổ chức "),
    "at places": _repeat("tại Hà Nội, "),
    "document types": _repeat("Nghị quyết "),
    "document numbers": _repeat("Nghị quyết số 12-NQ/TW "),
    "documents": _numbered("Quyết định số #/QĐ-TTg ngày 12/5/2024, "),
    "documents of a row": lambda size: "Nghị quyết số " + ("12-NQ/TW, " * (size // 10 + 1))[: size - 14],
    "laws": _repeat("Luật Thi đua, khen thưởng "),
    "resolutions": _repeat("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ "),
    "about": _repeat("về việc "),
    "dates": _repeat("ngày 12/5/2024 "),
    "dates without years": _repeat("sáng 12/5, "),
    "ranges": _repeat("từ ngày 12 đến "),
    "days": _repeat("ngày "),
    "months": _repeat("tháng 5 "),
    "years": _repeat("năm 2024 "),
    "today": _repeat("sáng nay "),
}
