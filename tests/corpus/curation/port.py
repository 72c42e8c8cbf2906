"""Actors of a port, one of them found wrongly, to be put right by hand."""

from __future__ import annotations

from corpus.curation import Curated, Decisions, curate_actors
from corpus.kinds import ActorType
from corpus.models import Actor, Mention

TEXT = (
    "Ilse Norrby, who runs the port, spoke first. Norrby blamed the tide. "
    "Her brother Jan Norrby runs the dredger; Norrby blamed the port. "
    "The Port Board of Ulm Sound met. The PBUS kept silent in Ulm."
)


def actor(id: str, type: ActorType, *names: str, text: str = TEXT) -> Actor:
    """An actor with a mention for each name, from left to right."""
    mentions: list[Mention] = []
    at = 0
    for name in names:
        start = text.index(name, at)
        at = start + len(name)
        mentions.append(Mention("a", start, at, name))
    aliases = tuple(dict.fromkeys(names))
    return Actor(id, names[0], type, aliases, tuple(mentions), None)


ILSE = actor("ilse", "person", "Ilse Norrby", "Norrby", "Norrby")
ILSE = Actor(  # by one surname, her brother's mention was taken for hers
    "ilse",
    "Ilse Norrby",
    "person",
    ("Norrby", "Ilse Norrby"),
    (
        *ILSE.mentions[:2],
        Mention("a", TEXT.rindex("Norrby"), TEXT.rindex("Norrby") + 6, "Norrby"),
    ),
)
JAN = actor("jan", "person", "Jan Norrby")
BOARD = actor("board", "organisation", "Port Board of Ulm Sound")
PBUS = actor("pbus", "organisation", "PBUS")
LAST = Mention("a", len(TEXT) - 4, len(TEXT) - 1, "Ulm")
ULM = Actor("ulm", "Ulm", "place", ("Ulm",), (LAST,))
FOUND = (ILSE, JAN, BOARD, PBUS, ULM)
TEXTS = {"a": TEXT}


def view(decided: Decisions) -> Curated:
    return curate_actors(FOUND, decided, TEXTS)
