"""Which words of the command line name a command, and which a source."""

from __future__ import annotations

from collections.abc import Collection, Sequence

READ = "read"
"""The command behind `hexapla SOURCE …`; nobody types it."""

TOP_OPTIONS = ("--help", "--version", "--install-completion", "--show-completion")
"""What may stand before any command."""


def with_command(words: Sequence[str], commands: Collection[str]) -> list[str]:
    """Put the reading command before words that begin with a source.

    A first word that names a command is the command; a folder of that name is
    written `./matches`, or after `--`.
    """
    if words and words[0] in (*commands, *TOP_OPTIONS):
        return list(words)
    if "--help" in words[: words.index("--") if "--" in words else None]:
        return ["--help"]
    return [READ, *words]
