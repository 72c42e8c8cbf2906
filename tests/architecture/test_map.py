"""The map of the house in CONTRIBUTING.md names every room there is, and no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAP = (
    (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("## The rooms")[2]
)
TABLES = {
    "corpus": MAP.partition("Inside `matching`")[0],
    "corpus/matching": MAP.partition("Inside `matching`")[2].partition("Inside `w")[0],
    "widgets": MAP.partition("Inside `widgets`")[2].partition("Inside `reader`")[0],
    "reader": MAP.partition("Inside `reader`")[2],
}
DOORS = {"__init__", "__main__", "__pycache__", "sample"}
"""What is no room: the sample is read, not run."""


def rooms_in(folder: Path) -> set[str]:
    """The modules and folders that lie in a folder."""
    names = {path.stem for path in folder.iterdir() if path.suffix in ("", ".py")}
    return names - DOORS


@pytest.mark.parametrize("folder", TABLES)
def test_the_map_names_every_room_once(folder: str) -> None:
    cells = re.findall(r"^\| (`.*?) \|", TABLES[folder], re.MULTILINE)
    named = [name for cell in cells for name in re.findall(r"`(\w+)/?`", cell)]
    assert sorted(named) == sorted(rooms_in(ROOT / folder))
