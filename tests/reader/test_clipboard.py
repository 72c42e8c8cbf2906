"""What is copied reaches the clipboard, and no more is claimed than is known."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import clipboard
from reader.app import HANDED_TO_TERMINAL, ReaderApp
from reader.clipboard import CLIP, Tool, clipboard_tool, hand_over
from tests.reader.opened import Folder, opened
from tests.settling import PATIENCE

Fake = Callable[..., Path]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the fakes are shell scripts")


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fake:
    """Put tools in the path, and nothing else: `fake("xclip", "exit 3")`."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setattr(clipboard, "PATIENCE", PATIENCE)
    monkeypatch.setenv("PATH", str(folder))
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "SSH_CONNECTION", "WSL_DISTRO_NAME"):
        monkeypatch.delenv(variable, raising=False)

    def make(name: str, does: str = "") -> Path:
        path, told = folder / name, tmp_path / f"{name}.txt"
        does = (
            does or f'echo "$*" > {told}; while read -r l; do echo "$l" >> {told}; done'
        )
        path.write_text(f"#!/bin/sh\n{does}\n")
        path.chmod(0o755)
        return told

    return make


ALL = ("wl-copy", "xclip", "xsel", "pbcopy", "clip.exe")


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", None),
        ({"DISPLAY": ":0"}, "linux", "xclip"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, "linux", "wl-copy"),
        ({"WSL_DISTRO_NAME": "Debian"}, "linux", "clip.exe"),
        ({}, "darwin", "pbcopy"),
        ({}, "win32", "clip.exe"),
        ({"SSH_CONNECTION": "x"}, "darwin", None),
        ({"SSH_CONNECTION": "x", "WAYLAND_DISPLAY": "w"}, "linux", None),
        ({"SSH_CONNECTION": "x", "DISPLAY": "localhost:10"}, "linux", "xclip"),
    ],
)
def test_the_tool_is_that_of_the_desktop_one_sits_at(
    fake: Fake, environment: dict[str, str], platform: str, expected: str | None
) -> None:
    for name in ALL:
        fake(name)
    tool = clipboard_tool(environment, platform)
    assert (tool and tool.name) == expected


def test_a_tool_that_is_not_there_is_not_chosen(fake: Fake) -> None:
    assert clipboard_tool({"DISPLAY": ":0"}, "linux") is None
    fake("xsel")
    tool = clipboard_tool({"DISPLAY": ":0"}, "linux")
    assert tool is not None
    assert tool.name == "xsel"


def test_a_tool_gets_the_text_and_nothing_a_shell_would_read(fake: Fake) -> None:
    told = fake("xclip")
    assert hand_over("“$HOME” `id`\n", clipboard.XCLIP) == ""
    assert told.read_text() == "-selection clipboard -in\n“$HOME” `id`\n"


def test_windows_gets_the_text_as_it_reads_it(fake: Fake, tmp_path: Path) -> None:
    fake("clip.exe", f"/bin/cat > {tmp_path / 'raw'}")
    assert hand_over("é", CLIP) == ""
    assert (tmp_path / "raw").read_bytes() == "é".encode("utf-16-le")


def test_a_tool_that_fails_says_so(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "not installed" in hand_over("x", Tool("none"))
    fake("ends", "exit 3")
    assert "3" in hand_over("x", Tool("ends"))
    fake("hangs", "exec /bin/sleep 60")
    monkeypatch.setattr(clipboard, "PATIENCE", 0.2)
    assert "answer" in hand_over("x", Tool("hangs"))


@pytest.mark.parametrize(
    ("does", "said"),
    [
        ("", "copied by xclip: "),
        ("exit 1", "sent to the terminal only: xclip: it ended with 1"),
        (None, HANDED_TO_TERMINAL),
    ],
)
async def test_what_is_said_is_what_is_known(
    fake: Fake,
    folder_of: Folder,
    monkeypatch: pytest.MonkeyPatch,
    does: str | None,
    said: str,
) -> None:
    text = "The quay at Vells was closed on Monday, and nobody was told why it was."
    folder = folder_of({"a.txt": text, "b.txt": text})
    monkeypatch.setenv("DISPLAY", ":0")
    told = fake("xclip", does) if does is not None else None
    app = ReaderApp([str(folder)])
    async with opened(app, size=(80, 24)) as (screen, pilot):
        await pilot.press("n", "y")
        assert screen.status.news.startswith(said)
        assert text in app.clipboard
    if told is not None and not does:
        assert text in told.read_text()
