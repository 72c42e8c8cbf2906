"""Choose an actor, by a few letters of a name."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.comparison import Comparison
from corpus.models import Actor
from reader.screens.choice import Choice
from widgets.lists.actor_list import ActorList
from widgets.lists.actor_rows import actor_rows


class ActorsScreen(Choice):
    """Gives the id of the actor chosen."""

    KEYS = (
        ("type.keep", "take"),
        ("list.up list.down", "choose"),
        ("program.back", "cancel"),
    )
    COLUMNS = 76

    def __init__(self, known: Comparison, actors: Iterable[Actor], title: str) -> None:
        """Offer actors.

        Args:
            known: What is compared.
            actors: Those who can be chosen.
            title: What the choice is for.
        """
        ids = [article.id for article in known.articles]
        rows = actor_rows(actors, ids, known.twins.places(ids))
        listed = ActorList()
        listed.unfound = "No actor matches."
        most = max((row.counts.total for row in rows), default=0)
        listed.tally_width = len(str(most)) + 2
        listed.offered = rows
        super().__init__(title, listed, "name")
