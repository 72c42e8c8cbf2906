"""In which manner articles are read: on the screen, in words, or in a browser."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.cli.telling import say
from reader.exit_codes import USAGE
from reader.plain.names import SectionName
from reader.terminal import is_dumb


@dataclass(frozen=True, slots=True)
class Manner:
    """What the reading commands were told besides the sources."""

    options: Mapping[str, object] = field(default_factory=dict[str, object])
    """Settings for this run; `None` leaves a setting as it is."""
    fresh: bool = False
    """Whether to start anew, not where these sources were left."""
    plain: bool = False
    only: tuple[SectionName, ...] = ()
    """Sections of the read-out; all, if empty."""
    serve: bool = False

    @property
    def in_words(self) -> bool:
        return self.plain or bool(self.only)


def read_in(manner: Manner, sources: Sequence[str]) -> int:
    """Read some sources in the manner asked for, or that the terminal can show.

    Returns:
        The exit code.
    """
    if manner.serve and manner.in_words:
        say("--serve shows a browser what --plain prints here: choose one.")
        return USAGE
    if manner.serve:
        from reader.cli.serving import serve

        return serve(sources, manner.options, fresh=manner.fresh)
    if manner.in_words or is_dumb():
        from reader.cli.reading_out import read_aloud

        return read_aloud(sources, manner.options, manner.only)
    from reader.cli.opening import open_reader

    return open_reader(sources, manner.options, fresh=manner.fresh)
