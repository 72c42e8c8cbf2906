"""Actors found by the names that decisions use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from corpus.actors.aliases.forms import displayed
from corpus.curation.decisions import Who
from corpus.folding import folded_text
from corpus.models import Actor, Mention


@lru_cache(maxsize=1 << 17)  # the same names are looked up at every change
def key(name: str) -> str:
    """A name without case, accents and extra spaces, for comparing."""
    return " ".join(folded_text(name).split())


def form_of(mention: Mention) -> str:
    """A mention's words in the form they have among an actor's aliases."""
    return displayed(mention.text)


def forms_of(mentions: Iterable[Mention]) -> Counter[str]:
    """How often each form occurs."""
    return Counter(form_of(mention) for mention in mentions)


def fullest(forms: Counter[str]) -> str:
    """The form with most words; among those, the commonest, then the longest."""
    return min(
        forms, key=lambda form: (-len(form.split()), -forms[form], -len(form), form)
    )


class Directory:
    """Looks actors up by name and type."""

    def __init__(self, actors: Sequence[Actor]) -> None:
        self._names: dict[tuple[str, str], list[int]] = {}
        self._aliases: dict[tuple[str, str], list[int]] = {}
        for at, actor in enumerate(actors):
            self._names.setdefault((key(actor.name), actor.type), []).append(at)
            for alias in {key(alias) for alias in actor.aliases}:
                self._aliases.setdefault((alias, actor.type), []).append(at)

    def find(self, who: Who) -> Sequence[int]:
        """The places, in the list of actors, of those with a name and type.

        If nobody has that very name, the one actor that has it among its aliases.
        """
        others = self._aliases.get((key(who.name), who.type), ())
        return self.named(who) or (others if len(others) == 1 else ())

    def named(self, who: Who) -> Sequence[int]:
        """The places of those who have exactly that name."""
        return self._names.get((key(who.name), who.type), ())
