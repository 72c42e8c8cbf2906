"""The exit codes of the program; 0 where all went well."""

from __future__ import annotations

from collections.abc import Sized

UNREAD = 1
"""Some source could not be read, or some setting is wrong."""
USAGE = 2
"""Wrong usage, or nothing readable."""
FAULT = 70
"""A fault of this program: `EX_SOFTWARE` in `sysexits.h`."""
INTERRUPTED = 130
PIPE_CLOSED = 141


def of_reading(articles: Sized, problems: Sized) -> int:
    """0: all was read; 1: some source was not; 2: none was."""
    if not articles:
        return USAGE
    return UNREAD if problems else 0
