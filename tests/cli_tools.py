"""Running the real command, and articles to run it on. All people, bodies and events are invented."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

COMMAND = [sys.executable, "-m", "vnevent"]

ARTICLE = """Trao Huy hiệu Đảng đợt 2/9 tại huyện Thanh Sơn Đông
Sáng 28/8/2024, tại Nhà văn hóa huyện Thanh Sơn Đông, Huyện ủy Thanh Sơn Đông tổ chức lễ trao Huy hiệu Đảng đợt 2/9.
Dự buổi lễ có đồng chí Lê Văn Tám Mươi, Bí thư Huyện ủy; bà Phạm Thị Hoa Ban, Chủ tịch UBND huyện Thanh Sơn Đông.
Đồng chí Lê Văn Tám Mươi đã trao Huy hiệu 60 năm tuổi Đảng cho ông Trần Quốc Bảo Lâm và 12 đảng viên.
Buổi lễ quán triệt Nghị quyết số 45-NQ/TW ngày 24/11/2023 của Ban Chấp hành Trung ương Đảng.
Ông Trần Quốc Bảo Lâm bày tỏ lòng biết ơn đối với tổ chức và hứa tiếp tục nêu gương cho con cháu trong gia đình.
"""
PLAIN = """Thời tiết miền núi có mưa rào
Hôm nay khu vực miền núi có mưa rào và dông rải rác, nhiệt độ thấp nhất 22 độ.
"""


def run(*arguments: str | Path, stdin: bytes | None = None, **more: Any) -> subprocess.CompletedProcess[bytes]:
    """Run vnevent as a process."""
    environment = {**os.environ, **more.pop("env", {})}
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, timeout=120, env=environment, **more)


def lines(output: bytes) -> list[dict[str, Any]]:
    """The objects of JSON Lines."""
    return [json.loads(line) for line in output.splitlines()]


def write_jsonl(path: Path, count: int, text: str = ARTICLE) -> Path:
    """A dump of ``count`` articles, each with a text of its own."""
    records = ({"id": f"a{number}", "text": f"{text}Bản tin số {number}.\n"} for number in range(count))
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8")
    return path


def without_offsets(result: dict[str, Any]) -> dict[str, Any]:
    """The records of an output object without where they stand."""

    def strip(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: strip(item) for key, item in value.items() if key != "mentions"}
        return [strip(item) for item in value] if isinstance(value, list) else value

    return {kind: strip(result[kind]) for kind in ("ceremonies", "recipients", "officials", "documents")}
