"""The reader's decisions about actors, for answers without the screen."""

from __future__ import annotations

from corpus.curation import CurationStore
from corpus.curation.decisions import Decisions
from corpus.errors import CurationError
from reader.cli.telling import say


def load_decisions() -> Decisions:
    """What the reader has decided on the screen; nothing if it cannot be read.

    What is wrong with it is said.
    """
    try:
        entries = CurationStore().load()
    except CurationError as error:
        say(f"{error}; actors are told as they were found.")
        return ()
    for fault in entries.faults:
        say(fault)
    return entries.decisions
