"""The badge of party membership, in all its wordings."""

from __future__ import annotations

from ..lexicon import Hit
from ..text.patterns import regex
from .award_forms import YEAR_LIST, AwardMention, levels
from .award_tails import TAIL_AFTER

_BADGE = regex(
    r"(?: cao quý)?(?: của)?(?P<party> đảng)?(?: (?:loại|các loại))?[ (]{0,2}"
    rf"(?P<range>từ \d{{2}}(?: năm)? đến \d{{2}} năm|{YEAR_LIST})"
    r"(?P<unit> năm tuổi đảng| tuổi đảng|(?<=năm)(?! (?:công tác|ngày|thành lập)))\)?"
)
_PARTY = regex(r"(?: cao quý)?(?: của)? đảng(?! (?:bộ|ủy|viên|đoàn|cộng))(?!\w)")
_NOT_BADGE = regex(r" (?:quả|lực|suất|năng|ứng|đính)(?!\w)")


def party_badge(key: str, hit: Hit) -> list[AwardMention] | None:
    """Huy hiệu Đảng in all its wordings; None where the badge is another one."""
    if _NOT_BADGE.match(key, hit.end):
        return []
    match = _BADGE.match(key, hit.end)
    years: tuple[int, ...] = ()
    end = hit.end
    many = False
    if match and (match["range"].startswith("từ") or levels(match["years"])):
        many = match["range"].startswith("từ") or bool(TAIL_AFTER.match(key, match.end()))
        years = () if many else levels(match["years"])
        end = match.end()
    elif party := _PARTY.match(key, hit.end):
        end = party.end()
    else:
        return None
    return [
        AwardMention(
            hit.start,
            end,
            hit.entry.attrs["badge"],
            hit.entry.attrs["badge_category"],
            None,
            (),
            years,
            many=many,
            rule="party-badge",
        )
    ]
