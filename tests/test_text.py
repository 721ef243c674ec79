"""Comparison forms, the way back to the article's offsets, blocks and sentences."""

from __future__ import annotations

import unicodedata
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnevent.text.document import Text
from vnevent.text.letters import is_vietnamese_syllable
from vnevent.text.normalize import clean, fold


@pytest.mark.parametrize(
    ("printed", "key"),
    [
        ("Uỷ ban hoà giải khoẻ", "ủy ban hòa giải khỏe"),
        ("kỉ niệm, Nhiệm kì, chiến sỹ, Mĩ thuật, kìm", "kỷ niệm, nhiệm kỳ, chiến sĩ, mỹ thuật, kìm"),
        ("quý, quỳ, hoàn, huýt", "quý, quỳ, hoàn, huýt"),  # qu is a consonant, closed syllables carry the tone inside
        ("Ðồng chí Ð", "đồng chí đ"),
        ("59–NQ/TW — 70‑NQ/TW", "59-nq/tw - 70-nq/tw"),
        ("«Vì sự nghiệp»", "“vì sự nghiệp”"),
        ("Hà\u00a0 Nội", "hà nội"),
        ("Ngu\u200byễn", "nguyễn"),
        ("ê\u0301 e\u0301\u0302", "ế ế"),  # Windows-1258 and marks in the wrong order
    ],
)
def test_fold(printed: str, key: str) -> None:
    assert fold(printed) == key


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_offsets_lead_back_to_the_articles_own_characters(form: Literal["NFC", "NFD"]) -> None:
    raw = unicodedata.normalize(form, "Ông  Nguyễn\u200b Hoà,\r\n\r\nBí thư Đảng uỷ")
    text = Text(raw)
    assert text.view == "Ông Nguyễn Hòa,\nBí thư Đảng ủy"
    start = text.view.index("Nguyễn Hòa")
    mention = text.mention(start, start + len("Nguyễn Hòa"), "test")
    assert raw[mention.start : mention.end] == mention.text
    assert clean(mention.text) == "Nguyễn Hoà"  # the article's own spelling


@given(st.text(alphabet="aăâđêôơưy ÀỷỶòaÐ\u0301\u0302\u0323\u200b\u00a0\t\r\n-–“\"''İß", max_size=60))
def test_every_span_of_the_view_is_a_slice_of_the_article(raw: str) -> None:
    text = Text(raw)
    assert len(text.view) == len(text.key)
    for start in range(len(text.view)):
        mention = text.mention(start, start + 1, "test")
        assert 0 <= mention.start < mention.end <= len(raw)
        assert raw[mention.start : mention.end] == mention.text


def _sentences(raw: str) -> list[str]:
    text = Text(raw)
    return [text.view[s.start : s.end] for s in text.sentences]


@pytest.mark.parametrize(
    ("raw", "sentences"),
    [
        ("Hội nghị bế mạc. Ông An phát biểu.", ["Hội nghị bế mạc.", "Ông An phát biểu."]),
        ("PGS. TS. Lê An và ThS. Lê Ba dự.", ["PGS. TS. Lê An và ThS. Lê Ba dự."]),
        ("Tại TP. Vinh, Q. 10, ông An nói.", ["Tại TP. Vinh, Q. 10, ông An nói."]),
        ("Họp tại Hà Nội.Ông An nói.", ["Họp tại Hà Nội.", "Ông An nói."]),
        ("Hội nghị (Ảnh: TTXVN)Chiều 5/6, tỉnh họp.", ["Hội nghị (Ảnh: TTXVN)", "Chiều 5/6, tỉnh họp."]),
        ("Tiêu đề\nĐoạn một", ["Tiêu đề", "Đoạn một"]),
    ],
)
def test_sentences(raw: str, sentences: list[str]) -> None:
    assert _sentences(raw) == sentences


def test_blocks_know_their_kind() -> None:
    text = Text(
        "Trao Huy hiệu Đảng cho 9 đảng viên\nLượt xem: 214\nChiều 5/6, Đảng ủy xã tổ chức lễ trao Huy hiệu Đảng.\n"
        "Ông An trao Huy hiệu. Ảnh: HẢI YẾN\n- Ông Lê Văn Ba, Bí thư Chi bộ\nCác đại biểu dự lễ. |\nTin, ảnh: Hải Yến"
    )
    kinds = [block.kind for block in text.blocks]
    assert kinds == ["headline", "furniture", "paragraph", "caption", "item", "caption", "byline"]


def test_paragraphs_that_open_as_furniture_does() -> None:
    text = Text(
        "Tiêu đề\nMở đầu.\nTin.\nChia sẻ với báo giới, ông Lê Văn An cho rằng đội đã chơi một trận rất hay.\nChia sẻ"
    )
    assert [block.kind for block in text.blocks][3:] == ["paragraph", "furniture"]


@pytest.mark.parametrize("word", ["Nguyễn", "Quang", "Y", "Thuý", "nghiêng"])
def test_vietnamese_syllables(word: str) -> None:
    assert is_vietnamese_syllable(word)


@pytest.mark.parametrize("word", ["Alessandro", "Trump", "Jae-in", "Kơr"])
def test_foreign_syllables(word: str) -> None:
    assert not is_vietnamese_syllable(word)


def test_lines_that_were_broken_to_a_width_are_one_sentence() -> None:
    raw = (
        "Lễ khánh thành cầu Suối Bạc\n"
        "Sáng 16/7, đồng chí Lê Văn Nam, Chủ\ntịch UBND huyện Sông Xanh, đã đến dự và phát biểu chúc mừng\n"
        "nhân dân xã Tân Lộc. Cùng dự lễ khánh thành cầu còn có đồng chí Trần\n"
        "Văn Bạc, Bí thư Đảng ủy xã.\nÔng Nam tặng quà."
    )
    text = Text(raw)
    assert [text.view[s.start : s.end] for s in text.sentences][1:] == [
        "Sáng 16/7, đồng chí Lê Văn Nam, Chủ tịch UBND huyện Sông Xanh, đã đến dự và phát biểu chúc mừng nhân dân xã Tân Lộc.",
        "Cùng dự lễ khánh thành cầu còn có đồng chí Trần Văn Bạc, Bí thư Đảng ủy xã.",
        "Ông Nam tặng quà.",
    ]
    assert len(text.view) == len(raw)


def test_lists_and_headlines_keep_their_lines() -> None:
    raw = "Tin vắn\na) lễ khánh thành cầu\nb) lễ ra quân\nÔng Nam tặng quà."
    assert Text(raw).view == raw
