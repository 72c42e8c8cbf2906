"""Which words of the command line name a command, and which a source."""

from __future__ import annotations

from collections.abc import Sequence

READ = "read"
"""The command behind `hexapla SOURCE …`; nobody types it."""

COMMANDS = frozenset(
    ("sample", "articles", "matches", "actors", "events", "quotes", "export", "config")
)
"""The words that are commands wherever they come first."""

TOP_OPTIONS = ("--help", "--version", "--install-completion", "--show-completion")
"""What may stand before any command."""


def names_sources_alone(words: Sequence[str]) -> bool:
    """Whether the words ask for nothing but to read sources in the usual way."""
    options = any(word.startswith("-") and word != "-" for word in words)
    return not options and not COMMANDS.intersection(words[:1])


def with_command(words: Sequence[str]) -> list[str]:
    """Put the reading command before words that begin with a source.

    A first word that names a command is the command; a folder of that name is
    written `./matches`, or after `--`.
    """
    if words and words[0] in (*COMMANDS, *TOP_OPTIONS):
        return list(words)
    if "--help" in words[: words.index("--") if "--" in words else None]:
        return ["--help"]
    return [READ, *words]
