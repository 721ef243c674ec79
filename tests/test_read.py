"""Reading: every kind of source and every encoding gives the same article."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import json
import lzma
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from cli_tools import ARTICLE, run, without_offsets
from legacy_encoders import cp1258, tcvn3, vni

import vnevent
from vnevent.model import Article
from vnevent.read import ArticleError, Fields, ReadOptions, Reject, Unit, article_of, units
from vnevent.read.encodings import decode, known
from vnevent.read.fields import iso_date

OPTIONS = ReadOptions()


def read_all(path: Path | str, options: ReadOptions = OPTIONS) -> list[Article | Reject]:
    """The articles and rejects of a source."""
    found: list[Article | Reject] = []
    for unit in units(str(path), options):
        try:
            found.append(article_of(unit, options) if isinstance(unit, Unit) else unit)
        except ArticleError as error:
            assert isinstance(unit, Unit)
            found.append(unit.reject(error.code, error.message))
    return found


def read_one(path: Path | str, options: ReadOptions = OPTIONS) -> Article:
    """The one article of a source."""
    (article,) = read_all(path, options)
    assert isinstance(article, Article), article
    return article


def records(article: Article) -> dict[str, Any]:
    """The records that an article gives, without offsets."""
    import orjson

    result = vnevent.parse(article.text, published=article.published)
    return without_offsets(orjson.loads(orjson.dumps(result)))


def spelled(found: dict[str, Any]) -> dict[str, Any]:
    """Records with Đ for the Ð that free text keeps as the article has it."""
    mended: dict[str, Any] = json.loads(json.dumps(found, ensure_ascii=False).replace("Ð", "Đ"))
    return mended


HTML = """<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title>
<meta property="article:published_time" content="2024-08-28T09:00:00+07:00">
<link rel="canonical" href="https://bao.example/tin/1.html"></head><body>
<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/a">Chính trị</a></li></ul></nav>
<article><h1>{title}</h1>{body}</article>
<footer><p>Bản quyền thuộc về Báo Ví Dụ. Liên hệ quảng cáo.</p></footer></body></html>"""


def page() -> str:
    """The article as a page of a newspaper."""
    title, *paragraphs = ARTICLE.strip().split("\n")
    return HTML.format(title=title, body="".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))


def warc() -> bytes:
    """A crawl with the page, an image and a page that was not found."""
    pytest.importorskip("warcio")
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    answers = [
        ("200 OK", "text/html; charset=utf-8", page()),
        ("200 OK", "image/png", "x"),
        ("404 No", "text/html", page()),
    ]
    for number, (status, kind, body) in enumerate(answers):
        headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        url = f"https://bao.example/tin/{number}.html"
        writer.write_record(
            writer.create_warc_record(url, "response", payload=io.BytesIO(body.encode()), http_headers=headers)
        )
    return out.getvalue()


def parquet(path: Path) -> None:
    """The article as a Parquet file with a column too many."""
    pa = pytest.importorskip("pyarrow")
    import pyarrow.parquet as pq

    pq.write_table(pa.table({"id": ["x"], "text": [ARTICLE], "views": [5]}), path)


def csv_text(delimiter: str = ",") -> str:
    """The article as a table of two rows."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows([["id", "text"], ["x", ARTICLE]])
    return out.getvalue()


RECORD = json.dumps({"id": "x", "text": ARTICLE}, ensure_ascii=False)
UTF8_FORMS: dict[str, bytes] = {
    "a.txt": ARTICLE.encode(),
    "bom.txt": ARTICLE.encode("utf-8-sig"),
    "nfd.txt": unicodedata.normalize("NFD", ARTICLE).encode(),
    "crlf.txt": ARTICLE.replace("\n", "\r\n").encode(),
    "utf16.txt": ARTICLE.encode("utf-16"),
    "utf16le.txt": ARTICLE.encode("utf-16-le"),
    "utf16be.txt": ARTICLE.encode("utf-16-be"),
    "cp1258.txt": cp1258(ARTICLE),
    "tcvn3.txt": tcvn3(ARTICLE),
    "vni.txt": vni(ARTICLE).encode("cp1252"),
    "tcvn3-as-unicode.txt": tcvn3(ARTICLE).decode("latin-1").encode(),
    "vni-as-unicode.txt": vni(ARTICLE).encode(),
    "eth.txt": ARTICLE.replace("Đ", "Ð").encode(),
    "invisible.txt": ARTICLE.replace("Huy hiệu", "Huy\u200b hi\u00adệu").encode(),
    "a.txt.gz": gzip.compress(ARTICLE.encode()),
    "a.txt.bz2": bz2.compress(ARTICLE.encode()),
    "a.txt.xz": lzma.compress(ARTICLE.encode()),
    "no-name-tells-it": gzip.compress(ARTICLE.encode()),
    "a.jsonl": RECORD.encode(),
    "a.ndjson": b"\xef\xbb\xbf" + RECORD.encode() + b"\n\n",
    "ascii.jsonl": json.dumps({"id": "x", "text": ARTICLE}).encode(),
    "utf16.jsonl": (RECORD + "\n").encode("utf-16"),
    "vni.jsonl": json.dumps({"id": "x", "text": vni(ARTICLE)}, ensure_ascii=False).encode(),
    "tcvn3-bytes.jsonl": b'{"text": ' + tcvn3(json.dumps(ARTICLE, ensure_ascii=False)) + b"}",
    "one.json": json.dumps({"text": ARTICLE}, ensure_ascii=False, indent=2).encode(),
    "utf16.json": json.dumps({"text": ARTICLE}, ensure_ascii=False).encode("utf-16"),
    "list.json": json.dumps([{"text": ARTICLE}], ensure_ascii=False).encode(),
    "lines.json": RECORD.encode() + b"\n",
    "a.jsonl.gz": gzip.compress(RECORD.encode()),
    "a.csv": csv_text().encode(),
    "semicolons.csv": csv_text(";").encode("utf-8-sig"),
    "utf16.csv": csv_text().encode("utf-16"),
    "vni.csv": vni(csv_text()).encode("cp1252"),
    "a.tsv": csv_text("\t").encode(),
}


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    return records(Article(ARTICLE))


@pytest.mark.parametrize("name", UTF8_FORMS)
def test_every_form_gives_the_same_records(name: str, tmp_path: Path, expected: dict[str, Any]) -> None:
    path = tmp_path / name
    path.write_bytes(UTF8_FORMS[name])
    article = read_one(path)
    assert spelled(records(article)) == expected
    assert article.source == str(path)
    for mention in [m for official in vnevent.parse(article.text).officials for m in official.mentions]:
        assert article.text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize(
    "name", ["a.html", "a.html.gz", "tcvn3.htm", "page-without-suffix", "crawl.warc.gz", "a.parquet", "a.txt.zst"]
)
def test_dump_formats_give_the_same_records(name: str, tmp_path: Path, expected: dict[str, Any]) -> None:
    path = tmp_path / name
    if "parquet" in name:
        parquet(path)
    elif "warc" in name:
        path.write_bytes(warc())
    elif name.endswith(".zst"):
        path.write_bytes(pytest.importorskip("zstandard").compress(ARTICLE.encode()))
    else:
        pytest.importorskip("trafilatura")
        data = tcvn3(page()) if "tcvn3" in name else page().encode()
        path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    article = read_one(path)
    assert records(article) == expected
    if "html" in name or "warc" in name:
        assert article.title == ARTICLE.split("\n")[0]
        assert article.published == "2024-08-28"
        assert article.url is not None
        assert article.url.startswith("https://bao.example/tin/")
        assert "Bản quyền" not in article.text


def test_the_same_forms_through_the_command(tmp_path: Path, expected: dict[str, Any]) -> None:
    for name, data in UTF8_FORMS.items():
        (tmp_path / name).write_bytes(data)
    done = run("parse", tmp_path, "-q")
    assert done.returncode == 0, done.stderr.decode()
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(results) == len(UTF8_FORMS)
    assert all(spelled(without_offsets(result)) == expected for result in results)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (ARTICLE.encode(), None),
        (ARTICLE.encode("utf-16"), "UTF-16"),
        (cp1258(ARTICLE), "Windows-1258"),
        (tcvn3(ARTICLE), "TCVN3"),
        (vni(ARTICLE).encode("cp1252"), "VNI"),
    ],
)
def test_conversions_are_told(data: bytes, told: str | None) -> None:
    text, warnings = decode(data)
    assert unicodedata.normalize("NFC", text) == ARTICLE
    assert [warning.code for warning in warnings] == (["encoding"] if told else [])
    if told:
        assert told in warnings[0].message


@pytest.mark.parametrize("encoding", ["tcvn3", "vni", "windows-1258", "utf-16", "VNI", "utf_8"])
def test_an_encoding_can_be_forced(encoding: str) -> None:
    name = known(encoding)
    assert name is not None
    writers = {"tcvn3": tcvn3, "vni": lambda text: vni(text).encode("cp1252"), "cp1258": cp1258}
    data = writers[name](ARTICLE) if name in writers else ARTICLE.encode(name)
    assert unicodedata.normalize("NFC", decode(data, name)[0]) == ARTICLE


@pytest.mark.parametrize(
    "text",
    [
        "Le café coûte 5 € à l'hôtel où naïveté et château se mêlent déjà, très fâché.",
        "Hà Nội £ 5 © 2024 ® ¶ µ",
        "50 µm ± 3 µm, £3 © 2020",
        "Đảng ủy Khối các cơ quan Trung ương",
    ],
)
def test_other_texts_are_left_alone(text: str) -> None:
    assert decode(text.encode()) == (text, ())


def test_capitals_of_tcvn_stand_among_capitals() -> None:
    assert decode(
        b"C\xe9ng h\xdfa x\xb7 h\xe9i, B\x97 CH\x90NH TR\x91 \x93\xae\xdd\xbd\x94 \x96 \xae\xe9c l\xcbp", "tcvn3"
    )[0] == ("Cộng hòa xã hội, BỘ CHÍNH TRỊ “đíẵ” – độc lập")


def test_fields_of_other_people(tmp_path: Path) -> None:
    path = tmp_path / "theirs.jsonl"
    path.write_text(
        json.dumps({"noidung": ARTICLE, "ma": 7, "ngay": "28/08/2024", "ten": "T", "www": "u"}), encoding="utf-8"
    )
    options = ReadOptions(fields=Fields("noidung", "ma", "ngay", "ten", "www"))
    article = read_one(path, options)
    assert (article.id, article.published, article.title, article.url) == ("7", "2024-08-28", "T", "u")
    done = run(
        "parse", path, "--text-field", "noidung", "--id-field", "ma", "--published-field", "ngay",
        "--title-field", "ten", "--url-field", "www",
    )  # fmt: skip
    assert json.loads(done.stdout)["article"]["id"] == "7"


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024-07-16", "2024-07-16"),
        ("2024-07-16T08:00:00+07:00", "2024-07-16"),
        ("16/7/2024 08:00", "2024-07-16"),
        ("20240716", "2024-07-16"),
        (1721088000, "2024-07-16"),
        (1721088000000, "2024-07-16"),
        (None, None),
        ("", None),
        ("hôm qua", None),
        ("2024-13-45", None),
    ],
)
def test_published_dates(value: object, day: str | None) -> None:
    found, warnings = iso_date(value)
    assert found == day
    assert bool(warnings) == (day is None and bool(value))


def test_a_long_list_is_read_piece_by_piece(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    articles = [{"id": number, "text": ARTICLE * (number % 7 + 1)} for number in range(300)]
    path.write_text(json.dumps(articles, ensure_ascii=False, indent=1), encoding="utf-8")
    found = read_all(path)
    assert [article.text for article in found if isinstance(article, Article)] == [a["text"] for a in articles]


def test_a_broken_list_gives_what_came_before(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text('[{"text": "Một."}, 5, {"text": "Hai."}, {"text": ', encoding="utf-8")
    kinds = [getattr(found, "code", "article") for found in read_all(path)]
    assert kinds == ["article", "no-object", "article", "bad-json"]


def test_a_cut_off_dump_gives_what_came_before(tmp_path: Path) -> None:
    path = tmp_path / "cut.jsonl.gz"
    lines = "".join(json.dumps({"id": number, "text": ARTICLE + str(number)}) + "\n" for number in range(200))
    packed = gzip.compress(lines.encode())
    path.write_bytes(packed[: len(packed) * 2 // 3])
    *good, last = read_all(path)
    assert len(good) > 20
    assert isinstance(last, Reject)
    assert last.code in ("broken-file", "bad-json")


def test_a_bad_row_of_a_table_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text('id,text\n1,"Một\nhai"\n2\n3,Ba\n', encoding="utf-8")
    found = read_all(path)
    assert [getattr(item, "line", None) for item in found] == [None, 4, None]


def test_articles_past_the_size_bound_are_rejected(tmp_path: Path) -> None:
    options = ReadOptions(max_bytes=2000)
    (tmp_path / "big.txt").write_text("a" * 3000)
    (tmp_path / "big.jsonl").write_text(json.dumps({"text": "a" * 9000}) + "\n" + json.dumps({"text": "Nhỏ."}) + "\n")
    (tmp_path / "big.json").write_text(json.dumps([{"text": "a" * 2500}, {"text": "Nhỏ."}]))
    for name, codes in (
        ("big.txt", ["too-large"]),
        ("big.jsonl", ["too-large", "article"]),
        ("big.json", ["too-large", "article"]),
    ):
        assert [getattr(found, "code", "article") for found in read_all(tmp_path / name, options)] == codes


def test_a_missing_extra_names_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    for module in ("trafilatura", "pyarrow", "pyarrow.parquet", "warcio", "zstandard"):
        monkeypatch.setitem(sys.modules, module, None)
    (tmp_path / "a.html").write_text("<html><p>x</p></html>")
    (tmp_path / "a.parquet").write_bytes(b"PAR1")
    (tmp_path / "a.txt.zst").write_bytes(b"\x28\xb5\x2f\xfd")
    for path in tmp_path.iterdir():
        (reject,) = read_all(path)
        assert isinstance(reject, Reject)
        assert reject.code == "missing-extra"
        assert "pip install 'vnevent[dumps]'" in reject.message
