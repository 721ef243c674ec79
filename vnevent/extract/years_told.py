"""Years that are part of what a thing is called ("cuộc thi năm 2024"), and those that a text only looks ahead to."""

from __future__ import annotations

import re

from ..text.patterns import regex
from .year_sums import YEAR

PLAN = regex(r"(?<!\w)(?:sẽ|dự kiến|phấn đấu|mục tiêu|hướng (?:tới|đến))(?!\w)")
FIGURE = regex(r"\d|%|gdp|doanh thu|kim ngạch|lợi nhuận|dân số|sản lượng")
LAW = regex(r"luật|nghị định|nghị quyết|hiến pháp|pháp lệnh|thông tư")
# in January it is the best of the year before who are honoured
HONOURED_YEAR = regex(
    r"(?:tuyên dương|vinh danh|trao giải)[^.,;\n]{0,60} (?:tiêu biểu|xuất sắc|ưu tú)[^.,;\n]{0,30} năm"
    rf" (?P<year>{YEAR})",
    needs=("tuyên dương", "vinh danh", "trao giải"),
)
# after this month a year that is only planned for is the next one
MIDYEAR = 9

_ANY_YEAR = regex(YEAR)
_YEAR_OF_THING = regex(
    r"(?:(?:(?<=[^\W\d] )|(?<=[”\"] )|(?<=đợt \d ))(?P<word>năm )?(?<![-/.\d])|(?<=[ivx]-)|(?<=[ivx] - ))"
    rf"(?P<year>{YEAR})"
    r"(?! ?[-/.] ?\d| (?:là|đạt|tăng|giảm|đến|người|danh hiệu|sinh viên|học sinh|đại biểu|hộ|lượt|suất|đồng chí"
    r"|cán bộ)\b)"
)
_YEAR_OF_PAST = regex(
    r"(?:(?<!giáng )(?<!phục )sinh|từ|đến|trước|sau|vào|đảng|ngũ|trong|nghiệp|lập|ở|tặng|nhận|dựng|là|ký|cuối|giữa|học"
    r"|hết|khoảng|tới|và|với|lần|của|kỳ|đầu|biết|riêng|những|mốc|nhìn|rằng|để) $"
)
_NO_NAME = regex(
    r"(?:năm|tháng|từ|đến|trước|sau|vào|tới|và|là|khoảng|hết|kể|hơn|gần|số|có|cuối|đầu|giữa|những|các|với|khóa|kỳ|được"
    r"|nay|sn|đoạn|bằng|mới|mốc|của) $"
)
# ("Cương lĩnh (bổ sung, phát triển năm 2011)")
_YEAR_OF_LAW = regex(rf"(?:{LAW.pattern})[^.,;\n]{{0,60}}$|(?:sửa đổi|bổ sung, phát triển) $")
_COMING = regex(r"(?:dự báo|phương hướng|dự toán|nhiệm vụ|kế hoạch|giám sát)[^.;\n]{0,50}$")
_COMING_REACH = 70
# "hoàn thành tốt nhiệm vụ năm 2032": the year that is
_DONE_REACH = 20


def years_of_things(key: str) -> list[tuple[int, int]]:
    """Where a text tells the year of a thing, and which."""
    found = []
    for year in _ANY_YEAR.finditer(key):  # much faster to search for than what may stand before it
        at = year.start()
        match = _YEAR_OF_THING.match(key, at - 4) if key.startswith("năm ", max(0, at - 4)) else None
        if (match := match or _YEAR_OF_THING.match(key, at)) and _of_thing(key, match):
            found.append((match.start(), int(match["year"])))
    return found


def _of_thing(key: str, match: re.Match[str]) -> bool:
    """Whether a year is part of what a thing is called ("cuộc thi năm 2024", "Tháng Công nhân 2017")."""
    window = key[max(0, match.start() - 70) : match.start()]
    if _YEAR_OF_LAW.search(window) or PLAN.search(window[-30:]) or (int(match["year"]) % 5 == 0 and not match["word"]):
        # Round years are mostly what plans aim at: "chương trình nghị sự 2030".
        return False
    return not (_YEAR_OF_PAST if match["word"] else _NO_NAME).search(window[-16:])


def only_coming(key: str, years: list[tuple[int, int]], year: int) -> bool:
    """Whether a year is only told of as the coming one: "dự báo năm 2017", "nhiệm vụ năm 2017"."""
    told = [at for at, told in years if told == year]
    coming = [_COMING.search(key, max(0, at - _COMING_REACH), at) for at in told]
    return all(
        match and "hoàn thành" not in key[max(0, match.start() - _DONE_REACH) : match.start()] for match in coming
    )
