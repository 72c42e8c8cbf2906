"""The reader's decisions about actors, for answers without the screen."""

from __future__ import annotations

from corpus.curation import CurationStore
from corpus.curation.decisions import Decisions
from corpus.errors import CurationError
from reader.cli.telling import say


def load_decisions() -> Decisions:
    """Load what the reader has decided on the screen.

    Faults in the file are reported; one that cannot be read counts as empty.
    """
    try:
        entries = CurationStore().load()
    except CurationError as error:
        say(f"{error}; actors are told as they were found.")
        return ()
    for fault in entries.faults:
        say(fault)
    return entries.decisions
