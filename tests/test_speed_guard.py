"""Guards the speed without a clock on the wall: ratios of times in one run, under generous bounds.

What is measured in earnest is the benchmark (``python -m bench``); this catches a rule that starts to search whole
texts, an import that became eager, an exit that no article takes any more.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

import orjson
from ahocorasick_rs import AhoCorasick

from vnevent import parse
from vnevent.lexicon import lexicon

ROOT = Path(__file__).parents[1]
CEREMONY = next((ROOT / "seeds").glob("*.txt")).read_text(encoding="utf-8")
ORDINARY = "\n".join(
    [
        "Giá rau xanh tại các chợ đầu mối giảm nhẹ sau nhiều ngày mưa lớn kéo dài ở khu vực ven sông.",
        "Theo tiểu thương, lượng hàng về chợ mỗi đêm khoảng 200 tấn, tăng gần gấp đôi so với tuần trước; rau muống còn"
        " 8.000 đồng một bó, cà chua 25.000 đồng một kg, trong khi bí đao và su hào gần như không đổi.",
        "Chị Hoa, bán rau ở đây hơn mười năm, nói khách mua ít nên nhiều sạp dọn hàng từ sớm, phần còn lại bán rẻ.",
        "Cơ quan khí tượng dự báo mưa giảm dần từ cuối tuần, nhiệt độ cao nhất 33 độ C, gió nhẹ, chiều trời nắng.",
    ]
    * 5
)


def _best(work: Callable[[], object], tries: int = 15) -> float:
    times = []
    for _ in range(tries):
        begin = process_time()
        for _ in range(5):
            work()
        times.append(process_time() - begin)
    return min(times)


def _times_the_floor(text: str) -> float:
    """How many times longer a parse takes than decoding, folding and one scan for 700 phrases."""
    forms = sorted({form for kind in ("title", "award", "award_head", "event_head") for form in lexicon().forms(kind)})
    automaton, line = AhoCorasick(forms[:700]), orjson.dumps({"text": text})
    parse(text)
    floor = _best(lambda: automaton.find_matches_as_indexes(orjson.loads(line)["text"].lower()))
    return _best(lambda: orjson.dumps(parse(orjson.loads(line)["text"]))) / floor


def test_ordinary_news_leaves_early() -> None:
    assert not parse(ORDINARY).officials
    assert _times_the_floor(ORDINARY) < 20


def test_ceremony_news_is_read_fast() -> None:
    assert _times_the_floor(CEREMONY) < 300


def test_parsing_imports_nothing_heavy() -> None:
    heavy = "{'underthesea', 'typer', 'rich', 'tomllib', 'numpy', 'pyarrow', 'duckdb', 'importlib.resources'}"
    code = f"import sys, vnevent; vnevent.parse(sys.stdin.read()); print({heavy} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], input=ORDINARY, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"
