"""The clipboard of the desktop, filled by the tool that belongs to it.

The terminal is asked to take the text, too, but never answers; a tool does.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

PATIENCE = 3.0
"""Seconds to wait for a tool."""


@dataclass(frozen=True, slots=True)
class Tool:
    """A program that puts its input on the clipboard."""

    name: str
    options: tuple[str, ...] = ()
    encoding: str = "utf-8"
    variables: Mapping[str, str] = field(default_factory=dict[str, str])
    """Environment variables that it needs."""


_WL_COPY = Tool("wl-copy")
XCLIP = Tool("xclip", ("-selection", "clipboard", "-in"))
_XSEL = Tool("xsel", ("--clipboard", "--input"))
_PBCOPY = Tool("pbcopy", variables={"LC_CTYPE": "UTF-8"})
CLIP = Tool("clip.exe", encoding="utf-16-le")


def clipboard_tool(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> Tool | None:
    """The clipboard tool of the reader's desktop; `None` if there is none.

    In a session over SSH only a forwarded X display counts: every other tool would
    fill the clipboard of the machine at the far end.
    """
    fitting = _fitting(environment, platform)
    return next((tool for tool in fitting if shutil.which(tool.name)), None)


def _fitting(environment: Mapping[str, str], platform: str) -> Iterator[Tool]:
    is_near = "SSH_CONNECTION" not in environment
    if is_near and platform == "darwin":
        yield _PBCOPY
    if is_near and (platform == "win32" or "WSL_DISTRO_NAME" in environment):
        yield CLIP
    if is_near and environment.get("WAYLAND_DISPLAY"):
        yield _WL_COPY
    if environment.get("DISPLAY"):
        yield from (XCLIP, _XSEL)


def hand_over(text: str, tool: Tool) -> str:
    """Let a tool put a text on the clipboard.

    Returns:
        Why it has not, in a few words; nothing where it says that it has.
    """
    path = shutil.which(tool.name)
    if path is None:
        return "not installed"
    try:
        done = subprocess.run(
            [path, *tool.options],
            input=text.encode(tool.encoding, "replace"),
            # Some go on running to serve the clipboard, beyond the end of this
            # program and its terminal, and would keep a pipe open.
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **tool.variables},
            timeout=PATIENCE,
            start_new_session=True,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "it did not answer"
    except OSError as error:
        return error.strerror or "it does not run"
    return "" if done.returncode == 0 else f"it ended with {done.returncode}"
