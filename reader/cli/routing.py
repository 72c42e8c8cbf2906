"""Which words of the command line name a command, and which a source."""

from __future__ import annotations

from collections.abc import Sequence

READ = "read"
"""The command behind `hexapla SOURCE …`; nobody types it."""
SAMPLE_COMMAND = "sample"
"""The command that a newcomer types."""

_NOUNS = ("articles", "stories", "matches", "actors", "events", "quotes")
COMMANDS = frozenset((SAMPLE_COMMAND, *_NOUNS, "export", "config"))
"""The words that are commands wherever they come first."""

HELP_OPTIONS = ("--help", "-h")
_HELP = "help"
"""What many type instead of `--help`; not a command."""

_TOP_OPTIONS = (*HELP_OPTIONS, "--version", "--install-completion", "--show-completion")
"""What may stand before any command."""

TAKING = frozenset(("--theme", "--panes", "--floor", "--recogniser", "--only"))
"""Reading options whose value is the next word, unless `=` gives it."""

_ALIKE = 0.75
"""Likeness to a command, 0 to 1, from which a word counts as mistyped."""


def names_sources_alone(words: Sequence[str]) -> bool:
    """Whether the words ask for nothing but to read sources in the usual way."""
    options = any(word.startswith("-") and word != "-" for word in words)
    return not options and not COMMANDS.union((_HELP,)).intersection(words[:1])


def with_command(words: Sequence[str]) -> list[str]:
    """Put the command first: the one that is named, else the reading command.

    The first word that is no option is the command if it names one; a folder of that
    name is written `./matches`, or after `--`. The same goes for `help`.
    """
    if words[:1] == [_HELP]:
        return [*(word for word in words[1:2] if word in COMMANDS), "--help"]
    if words and words[0] in _TOP_OPTIONS:
        return list(words)
    at = _options_before(words)
    if COMMANDS.intersection(words[at : at + 1]):
        return [words[at], *words[:at], *words[at + 1 :]]
    asked = words[: words.index("--") if "--" in words else None]
    if not set(HELP_OPTIONS).isdisjoint(asked):
        return ["--help"]
    return [READ, *words]


def meant(word: str) -> str | None:
    """The command that a mistyped word is most like, if it is like any."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word, COMMANDS, n=1, cutoff=_ALIKE)), None)


def _options_before(words: Sequence[str]) -> int:
    """How many words at the beginning are options and their values."""
    at = 0
    while (
        at < len(words) and words[at].startswith("-") and words[at] not in ("-", "--")
    ):
        at += 2 if words[at] in TAKING else 1
    return at
