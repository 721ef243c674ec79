"""Whether two wordings mean one: of an order, a giver, a body, a kind of recipients."""

from __future__ import annotations

from functools import cache, lru_cache

from ..extract.awards import AwardMention, folded
from ..lexicon import lexicon
from ..text.patterns import regex


def same_order(first: AwardMention, second: AwardMention) -> bool:
    """ "Huân chương Công trạng hạng A", "Huân chương Công trạng nước B": a foreign order in two wordings."""
    known = lexicon().forms("award")
    words, others = folded(first.name).split(), folded(second.name).split()
    return (
        first.category == second.category == "order"
        and words[:4] == others[:4]
        and len(words) >= 4
        and folded(first.name) not in known
        and folded(second.name) not in known
    )


_PRIZES = ("contest_prize", "sector_prize")


def same_prize(first: AwardMention, second: AwardMention, graded: bool) -> bool:
    """Two wordings of one prize: "Giải Báo chí Quốc gia", "Giải thưởng Báo chí Quốc gia".

    Of one class and one recipient (``graded``), a shorter wording whose words are all in the longer one is the same.
    """
    if first.category not in _PRIZES or second.category not in _PRIZES:
        return False
    a, b = prize_words(first.name), prize_words(second.name)
    short, long = sorted((a, b), key=len)
    return a == b or (graded and len(short) > 1 and set(short) <= set(long))


@lru_cache(maxsize=1024)
def prize_words(name: str) -> tuple[str, ...]:
    """What tells a prize from others: the name without "Giải", "Giải thưởng"."""
    words = tuple(folded(name).split())
    return words[2:] if words[:2] == ("giải", "thưởng") else words[1:] if words[:1] == ("giải",) else words


def same_giver(a: str, b: str) -> bool:
    """ "Tổng Liên đoàn" and "Tổng LĐLĐ Việt Nam": the initials of one open or close those of the other."""
    first, second = _initials(whole_office(a)), _initials(whole_office(b))
    return first.startswith(second) or second.startswith(first) or first.endswith(second) or second.endswith(first)


@lru_cache(maxsize=1024)
def whole_office(giver: str) -> str:
    """An office in its whole wording: "Chủ tịch tỉnh Phú Hòa" is the "Chủ tịch UBND tỉnh Phú Hòa"."""
    key = folded(giver)
    for form, entry in lexicon().forms("award_office").items():
        if (key + " ").startswith(form + " ") and form != folded(entry.canonical):
            return entry.canonical + giver[len(form) :]
    return giver


def spells_out(long: str, short: str) -> bool:
    """ "Tổng LĐLĐ Việt Nam" and "Tổng LĐLĐVN": one name, the second with fewer words spelled out."""
    return len(long) > len(short) and len(_initials(short)) > 3 and _initials(long) == _initials(short)


@lru_cache(maxsize=1024)
def _initials(name: str) -> str:
    known = lexicon().forms("award_body")
    words = [word for word in name.replace("-", " ").replace("&", " ").split() if word != "và"]
    whole = [
        w
        for w in words
        if (w.isupper() and len(w) > 1) or (w in known and len(w) in (2, 3) and not any(c in "aeiouy" for c in w))
    ]
    return "".join(word.lower() if word in whole else word[0].lower() for word in words)


def same_body(long: str, short: str) -> bool:
    """The unit with or without the bodies above it, a place and its people, a name and its abbreviation."""
    if long == short or long.startswith(short + " ") or long.endswith(" " + short):
        return True
    place = place_of_joint(long)
    if place and place in (short, place_of_joint(short)):
        return True
    words, others = long.split(), short.split()
    numbered = others[-1].isdigit() and (words[0], words[-1]) == (others[0], others[-1])
    if numbered and set(others) <= set(words):  # "Lữ đoàn phòng không 5", "Lữ đoàn 5"
        return True
    # an abbreviation is fewer words; in as many words other ones are another body ("Sở A Tây Ninh", "Sở A Thái Nguyên")
    abbreviates = len(words) > max(3, len(others)) and len(_initials(long)) > 4 and words[-1] == others[-1]
    return abbreviates and _initials(long) == _initials(short)


def of_other_level(name: str, other: str) -> bool:
    """ "Công an tỉnh" and "Công an huyện A": the first is told by the kind of its unit alone."""
    units = lexicon().forms("admin_unit")
    short, long = (f"{folded(n)} " for n in sorted((name, other), key=len))
    unit = max((u for u in units if short.endswith(f" {u} ")), key=len, default="")
    if not unit:
        return False
    head = short.removesuffix(f"{unit} ")
    other_unit = max((u for u in units if long.startswith(f"{head}{u} ")), key=len, default="")
    return other_unit not in ("", unit) and long != f"{head}{other_unit} "


@lru_cache(maxsize=1024)
def place_of_joint(name: str) -> str:
    """The place of "Đảng bộ, chính quyền và nhân dân ..."; empty where a name is no joint body."""
    joint = [
        form
        for form, e in lexicon().forms("award_body").items()
        if e.attrs.get("joint") and name.startswith(form + " ")
    ]
    return name[len(max(joint, key=len)) + 1 :] if joint else ""


def body_key(name: str) -> str:
    """A body's name without the words for units, short forms spelled out: "Hội Luật gia tỉnh A" is "Hội Luật gia A"."""
    units, shorts = lexicon().forms("admin_unit"), lexicon().forms("abbreviation")
    told = [word for word in name.replace("xuất bản", "xuất_bản").split() if word not in units]  # no unit called "bản"
    words = (folded(shorts[word].canonical) if word in shorts else word.replace("_", " ") for word in told)
    return _KIND_OF_FIRM.sub("", " ".join(words)) or name


# which kind of firm it is: the "Công ty cổ phần Sao Mai" is the "Công ty Sao Mai"
_KIND_OF_FIRM = regex(r"(?<=công ty)(?: (?:cổ phần|tnhh|cp|mtv|trách nhiệm hữu hạn|một thành viên))+(?= )")


@cache
def is_body(noun: str) -> bool:
    entry = lexicon().forms("award_group").get(noun)
    return bool(entry and entry.attrs.get("body"))


def says_little(noun: str) -> bool:
    return is_general(noun) or noun in lexicon().forms("honorific")


@cache
def is_general(noun: str) -> bool:
    entry = lexicon().forms("award_group").get(noun)
    return bool(entry and entry.attrs.get("general"))
