"""People's names that an honorific, a rank or a degree announces."""

from __future__ import annotations

from ..lexicon import Hit, Hits
from ..text.document import Text
from ..text.letters import is_vietnamese_syllable
from ..text.patterns import regex
from .name_words import body_head, province, words
from .names import MIN_BARE, NameMention, Token, is_place, name_score, run_at

_AFTER_TITLE = regex(r"[.,/\- ]{0,3}")
_AFTER_PLURAL = regex(r"[.,/\-: ]{0,3}")
_BEFORE_TITLE = regex(r"\s*(?:,|-|\()\s*(?:[Nn]guyên )?")
# "TS. Nguyễn Văn An" goes on behind the stop, "học vị thạc sĩ. Nhập ngũ năm 1986" does not.
_ABBREVIATED = regex(r"(?:^|[./])[^\W\d_]{1,6}$")


def _chain(text: Text, hits: list[Hit], index: int) -> tuple[int, list[Hit]]:
    """The honorific and titles from ``hits[index]`` on that stand together; gives where the name should begin."""
    chain = [hits[index]]
    while True:
        separators = _AFTER_PLURAL if chain[-1].entry.attrs.get("plural") else _AFTER_TITLE
        gap = separators.match(text.view, chain[-1].end)
        position = gap.end() if gap else chain[-1].end
        following = index + len(chain)
        if following >= len(hits) or hits[following].start != position or _ends_sentence(text, chain[-1], position):
            return position, chain
        chain.append(hits[following])


def _before_small_word(text: Text, hits: list[Hit], index: int) -> bool:
    """Whether a word in small letters follows that announces nothing: so it is with most of these words."""
    at = hits[index].end + 1
    small = text.view[at : at + 1].islower() and text.view[at - 1] == " "
    return small and not (index + 1 < len(hits) and hits[index + 1].start == at)


def _ends_sentence(text: Text, hit: Hit, position: int) -> bool:
    """Whether a word before ``position`` is the last of its sentence: "... ghi tên liệt sĩ. Đồng chí A"."""
    stop = ". " in text.view[hit.end : position]
    return stop and _ABBREVIATED.search(text.view[hit.start : hit.end]) is None


def announced_names(text: Text, hits: Hits, cuts: set[int]) -> list[NameMention]:
    """Names behind an honorific, a rank or a degree, in order; short ones ("ông Quang") too."""
    announcing = sorted([*hits["honorific"], *hits["degree"]])
    found: list[NameMention] = []
    index = 0
    while index < len(announcing):
        if _before_small_word(text, announcing, index):
            index += 1
            continue
        start, chain = _chain(text, announcing, index)
        index += len(chain)
        if mention := _announced(text, start, chain, cuts):
            found.append(mention)
    return found


def _announced(text: Text, start: int, chain: list[Hit], cuts: set[int]) -> NameMention | None:
    """The name at ``start``, behind the words of a chain that announce it."""
    last = chain[-1]
    gap = text.view[last.end : start]
    if _ends_sentence(text, last, start) or "\n" in gap or start in cuts:
        return None
    if last.entry.kind == "honorific" and gap.strip() not in ("", ".", ":"):
        return None
    if last.entry.attrs.get("kin") and _part_of_name(text, last, cuts):
        if len(chain) == 1 or not chain[-2].entry.attrs.keys() & {"polite", "role"}:
            return None
        start, chain = last.start, chain[:-1]  # "ông Anh"
        last = chain[-1]
    if (compound := last.entry.attrs.get("not_behind")) and text.key.endswith(compound, 0, last.start):
        return None
    if last.entry.attrs.get("plural") and gap.strip() not in ("", ":"):
        return None
    tokens = _trim(text, run_at(text, start, cuts))
    if not tokens or (last.entry.attrs.get("role") and not _goes_with_role(text, last, tokens, cuts)):
        return None
    honorific = next(((h.start, h.end) for h in chain if h.entry.kind == "honorific"), None)
    titles = tuple((h.start, h.end) for h in chain if h.entry.kind == "degree")
    plural = any(h.entry.attrs.get("plural") for h in chain)
    return NameMention(tokens[0][0], tokens[-1][1], chain[0].start, honorific, titles, "name-announced", plural)


def _goes_with_role(text: Text, role: Hit, tokens: list[Token], cuts: set[int]) -> bool:
    """Whether a run behind "nhà báo" or the like is a name: it looks like one, or a title or a pen name tells so."""
    if name_score(text, tokens) >= MIN_BARE:
        return True
    if is_titled(text, tokens[-1][1], cuts):  # "nhà báo Sông Xanh - Tổng Biên tập" goes by a pen name
        return True
    return bool(role.entry.attrs.get("pen")) and _is_pen_name(text, role.start, tokens)


def is_titled(text: Text, end: int, cuts: set[int]) -> bool:
    """Whether a title follows what ends at ``end``, behind a comma, a dash or a bracket."""
    separator = _BEFORE_TITLE.match(text.view, end)
    return separator is not None and separator.end() in cuts


def _is_pen_name(text: Text, noun: int, tokens: list[Token]) -> bool:
    """Whether a noun for artists in small letters announces a name of two or three words ("nhà thơ Lam Khê")."""
    named = 2 <= len(tokens) <= 3 and all(is_vietnamese_syllable(text.key[start:end]) for start, end in tokens)
    return named and text.view[noun].islower() and not is_place(text, tokens[0][0], tokens[-1][1])


def _part_of_name(text: Text, hit: Hit, cuts: set[int]) -> bool:
    """Whether a capitalised kinship word is part of a name ("Đỗ Anh Khang", "tỉnh Bà Rịa") and no form of address."""
    start = hit.start
    if not text.view[start].isupper():
        return False
    if province().match(text.key, start):
        return True
    if start < 2 or text.view[start - 1] != " " or not text.view[start - 2].isalnum():
        return False
    # a crawler may have glued a caption to "Ông Nguyễn Văn An"; other kinship words are names much more often
    polite = hit.entry.attrs.get("polite")
    return not polite or name_score(text, run_at(text, hit.end + 1, cuts)) < MIN_BARE


def _trim(text: Text, tokens: list[Token]) -> list[Token]:
    """A run behind an honorific without what cannot belong to a name."""
    if not tokens:
        return tokens
    head = text.key[tokens[0][0] : tokens[0][1]]
    whole = text.key[tokens[0][0] : tokens[-1][1]]
    in_body = head not in words().surnames and body_head().match(text.key, tokens[0][0])
    shorts = [e - s > 1 and text.view[s:e].isupper() and "." not in text.view[s:e] for s, e in tokens]
    if shorts[0] and not all(shorts) and head not in words().surnames:  # "Đoàn LS TP Hà Nội"
        return []
    if in_body or whole in words().historical or whole in words().countries:
        return []
    foreign = head not in words().surnames and text.view.startswith((",", " (", " - "), tokens[-1][1])
    if len(tokens) > 5 and not (foreign and len(tokens) < 8):  # "ông Xổm Xay Bun Ma Ni Vông Xa, Tỉnh trưởng"
        tokens = tokens[:4] if head in words().surnames else tokens[:5]
    return tokens
