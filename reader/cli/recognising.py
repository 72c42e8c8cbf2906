"""Which recogniser of names and which encoder a command uses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from corpus.article import Article
from reader.cli.telling import say
from reader.configuration.loading import load_settings

if TYPE_CHECKING:
    from corpus.matching.semantic import Encoder

_SETTING = "recogniser"


def settle_recogniser(option: str | None) -> str | None:
    """The recogniser that is set, or named for this run; `None` if it is wrong.

    Faults in other settings do not matter to a command without the screen.
    """
    effective = load_settings(options={_SETTING: option})
    faults = [f for f in effective.faults if f.reason.startswith(f"{_SETTING}:")]
    for fault in faults:
        say(str(fault))
    wrong = any(fault.origin == "command line" for fault in faults)
    return None if wrong else effective.settings.recogniser


def load_encoder(articles: Sequence[Article]) -> Encoder | None:
    """Load the encoder that is set; say so where one is wanted but missing.

    Args:
        articles: The articles it is to compare.
    """
    from corpus.matching.semantic import choose_encoder

    chosen = choose_encoder(load_settings().settings.semantic, articles)
    if chosen.notice:
        say(chosen.notice)
    return chosen.encoder


def say_notice(recogniser: str) -> None:
    """Say so where another recogniser finds the names than the one wanted."""
    from corpus.actors import choose_recogniser

    if notice := choose_recogniser(recogniser).notice:
        say(notice)
