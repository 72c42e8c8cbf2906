"""A command: what the reader can ask for, and the keys that ask for it."""

from __future__ import annotations

from typing import NamedTuple

from reader.configuration.keys import spoken


class Command(NamedTuple):
    """Something the reader can ask for."""

    id: str
    """`part.verb`, by which it is rebound."""
    keys: str
    """Comma-separated; the first is shown."""
    title: str
    """Its name in the palette."""
    help: str
    group: str
    """Under which help lists it."""
    arguments: tuple[int | str, ...] = ()
    """What the verb is called with."""
    verb: str = ""
    """The method, where it is not the second word of the id; `sieve.sift`, where the
    part is not the first."""

    in_ascii: bool = False
    """Whether its keys are named in ASCII."""

    @property
    def part(self) -> str:
        """Which part of the reading screen carries it out."""
        return (self.verb if "." in self.verb else self.id).partition(".")[0]

    @property
    def method(self) -> str:
        """The name of the method that carries it out."""
        verb = self.verb or self.id
        return verb.rpartition(".")[2].replace("-", "_")

    @property
    def key_names(self) -> tuple[str, ...]:
        """The keys as a person writes them."""
        return tuple(
            spoken(key, in_ascii=self.in_ascii) for key in self.keys.split(",") if key
        )
