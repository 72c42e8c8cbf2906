"""What the reader wants done to actors: asked for where need be, then decided."""

from __future__ import annotations

from collections.abc import Sequence

from textual.screen import Screen

from corpus.comparison import Comparison
from corpus.curation import deciding
from corpus.kinds import ActorType
from corpus.models import Actor
from reader.parts.hand import Hand
from reader.screens.actors import ActorsScreen
from reader.screens.split import SplitScreen, Wish
from widgets.lists.actor_panel import ActorPanel

_NEXT_TYPE: dict[ActorType, ActorType] = {
    "person": "organisation",
    "organisation": "place",
    "place": "person",
}
_HIDDEN = "hidden, {actors.list-hidden} lists it"


class Curator:
    """Carries out what the panel of actors tells."""

    def __init__(self, screen: Screen[None], known: Comparison, hand: Hand) -> None:
        self._screen = screen
        self._known = known
        self._hand = hand

    def carry_out(self, message: ActorPanel.Decided) -> None:
        """Do it, or ask for what is missing first."""
        known = self._hand.actors
        actors = [known[actor] for actor in message.ids if actor in known]
        if message.verb == "undo":
            self._hand.undo()
        elif actors:
            self._do(message.verb, actors, message.name)

    def _do(self, verb: str, actors: Sequence[Actor], name: str) -> None:
        first, *others = actors
        match verb:
            case "rename":
                self._rename(first, name)
            case "merge":
                self._merge(first, others)
            case "choose-merge":
                self._ask_whose_name(actors)
            case "split":
                self._ask_what_to_split(first)
            case "hide":
                self._hide(first)
            case _:
                self._retype(first)

    def _rename(self, actor: Actor, to: str) -> None:
        self._hand.decide(
            lambda kept, made: deciding.rename(kept, made, actor.id, to),
            f"{actor.name} is called {to}",
        )

    def _retype(self, actor: Actor) -> None:
        to = _NEXT_TYPE[actor.type]
        self._hand.decide(
            lambda kept, made: deciding.retype(kept, made, actor.id, to),
            f"{actor.name} is {'an' if to[0] in 'aeiou' else 'a'} {to} now",
        )

    def _hide(self, actor: Actor) -> None:
        hidden = not actor.hidden
        self._hand.decide(
            lambda kept, made: deciding.hide(kept, made, actor.id, hidden=hidden),
            f"{actor.name} is {self._hand.told(_HIDDEN) if hidden else 'back'}",
        )

    def _merge(self, into: Actor, others: Sequence[Actor]) -> None:
        ids = [other.id for other in others]
        names = ", ".join(other.name for other in others)
        self._hand.decide(
            lambda kept, made: deciding.merge(kept, made, into.id, ids),
            f"{names} merged into {into.name}",
            at=into.id,
        )

    def _ask_whose_name(self, actors: Sequence[Actor]) -> None:
        """Ask which of two names stays, or into whom the only one shall be merged."""
        if len(actors) > 1:
            title, offered = "Merge: which name stays?", actors
        else:
            title = f"Merge {actors[0].name} into"
            offered = [a for a in self._known.actors if a.id != actors[0].id]

        def merge(id: str | None) -> None:
            into = next((actor for actor in offered if actor.id == id), None)
            if into is not None:
                self._merge(into, [actor for actor in actors if actor.id != id])

        dialog = ActorsScreen(self._known, offered, title)
        self._screen.app.push_screen(dialog, merge)

    def _ask_what_to_split(self, actor: Actor) -> None:
        def split(wish: Wish | None) -> None:
            if wish is not None:
                self._split(actor, wish)

        self._screen.app.push_screen(SplitScreen(self._known, actor), split)

    def _split(self, actor: Actor, wish: Wish) -> None:
        texts = {article.id: article.text for article in self._known.articles}
        name, mention, to = wish.name, wish.mention, wish.to
        self._hand.decide(
            lambda kept, made: (
                deciding.split_names(kept, made, actor.id, [name], to)
                if mention is None
                else deciding.split_mention(kept, made, mention, to, texts)
            ),
            f"{to} split off {actor.name}",
        )
