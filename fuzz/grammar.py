"""Random texts that look enough like news to reach every rule: lexicon phrases, names, numbers, damage."""

from __future__ import annotations

import random
import unicodedata
from functools import cache

from vnevent.lexicon import lexicon

_SURNAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "H'", "Y", "Ksor", "Đặng", "NGUYỄN")
_GIVEN = (
    "Văn An",
    "Thị Hoa",
    "Minh",
    "Quốc Bảo",
    "Thúy-Hằng",
    "al-Assad",
    "K'Brơi",
    "VĂN AN",
    "Hoà",
    "Bình Sơn Hà Nam",
)
_JOINTS = (
    " ",
    " ",
    " ",
    ", ",
    "; ",
    ". ",
    ": ",
    " - ",
    "-",
    "\n",
    "\n\n",
    " (",
    ") ",
    " “",
    "” ",
    '"',
    "/",
    "",
    " và ",
    "…",
)
_CODES = ("12-NQ/TW", "30/2020/NĐ-CP", "1234/QĐ-TTg", "số 5", "57", "QĐ", "/", "-CT/TW", "06-NQ/TU ngày 1/2")
_DAMAGE = (
    "\u200b",
    "\u00ad",
    "\u0301",
    "\u0302",
    "\u00a0",
    "\r\n",
    "\t",
    "  ",
    "''",
    "\ufeff",
    "\x00",
    "\U0001f600",
    "Ð",
    "İ",
    "ß",
)
_WORDS = (
    "trao cho được tặng nhận của và là tổ chức tại ngày năm sáng nay có gồm cùng các đồng chí về việc nhân dịp trong đó"
    " người tập thể cá nhân cho biết do vì khi phát biểu nguyên mỗi phần hộ đại diện thừa ủy quyền"
)


@cache
def _phrases() -> tuple[str, ...]:
    known = lexicon()
    return tuple(
        sorted({entry.canonical for entry in known.entries} | {f for e in known.entries for f in known.forms(e.kind)})
    )


def _number(rng: random.Random) -> str:
    return str(rng.choice((0, 1, 7, 12, 31, 40, 99, 2024, 10**12)))


def _date(rng: random.Random) -> str:
    day, month, year = rng.randint(0, 33), rng.randint(0, 13), rng.choice((1930, 2024, 24, 20245))
    return rng.choice(
        (
            f"{day}/{month}",
            f"ngày {day}/{month}/{year}",
            f"{day}-{month}",
            f"tháng {month}/{year}",
            f"sáng {day}.{month}",
        )
    )


def piece(rng: random.Random) -> str:
    """One phrase, name, number or word, sometimes in another letter case, cut or repeated."""
    kind = rng.random()
    if kind < 0.42:
        made = rng.choice(_phrases())
    elif kind < 0.58:
        made = f"{rng.choice(_SURNAMES)} {rng.choice(_GIVEN)}"
    elif kind < 0.66:
        made = _date(rng)
    elif kind < 0.72:
        made = _number(rng)
    elif kind < 0.78:
        made = rng.choice(_CODES)
    elif kind < 0.97:
        made = rng.choice(_WORDS.split())
    else:
        made = rng.choice(_DAMAGE) * rng.choice((1, 1, 2, 40))
    return _changed(rng, made)


def _changed(rng: random.Random, made: str) -> str:
    change = rng.random()
    if change < 0.05:
        return made.upper()
    if change < 0.15:
        return made[:1].upper() + made[1:]
    if change < 0.17:
        return unicodedata.normalize("NFD", made)
    if change < 0.19:
        return made[: rng.randint(0, len(made))]
    if change < 0.20:
        return made * rng.randint(2, 30)
    return made


def pieces(rng: random.Random, most: int) -> list[str]:
    """The pieces of one text, joints included."""
    made: list[str] = []
    for _ in range(rng.randint(1, most)):
        made += (piece(rng), rng.choice(_JOINTS))
    if rng.random() < 0.1:  # something over and over
        start = rng.randrange(len(made))
        made += made[start : start + rng.randint(1, 8)] * rng.randint(2, 20)
    return made
