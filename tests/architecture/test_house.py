"""The tree holds what the project wrote, in modules one can read at a sitting."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("reader", "widgets", "corpus", "styles")
MODULES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))

LONGEST = 250
"""Lines a module may have."""

STRANGE = re.compile(
    r"[/](?:home|root|Users|tmp|work)[/][a-z]"
    r"|index[-]url|files\.python[h]osted|[/]simple[/]"
)
"""Addresses of one machine or of a package registry; none of them stands here.

The brackets keep the pattern from finding itself."""


def tracked_files() -> list[Path]:
    done = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z"], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("not a checkout: an archive does not say which files are ours")
    names = done.stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_module_can_be_read_at_a_sitting(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = {
        str(path.relative_to(ROOT)): hit.group()
        for path in tracked_files()
        if path != Path(__file__)
        and (hit := STRANGE.search(path.read_bytes().decode("utf-8", "replace")))
    }
    assert not found


def test_no_lock_file_is_tracked() -> None:
    names = {path.name for path in tracked_files()}
    assert names.isdisjoint({"uv.lock", "poetry.lock", "Pipfile.lock", "pdm.lock"})
