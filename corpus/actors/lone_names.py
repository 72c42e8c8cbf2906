"""Whose a surname or a given name is that stands alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from corpus.actors.addressing import may_be_called
from corpus.actors.forms import skeleton, unprefixed
from corpus.actors.partition import Partition
from corpus.actors.usage import Usage
from corpus.stopping import checked
from corpus.words.titles import HONORIFICS

_NEAR = 90
"""Least likeness of skeletons, 0 to 100, for a slip of spelling."""
_SHORT = 3
"""Sounds of a name below which only the same letters count."""
_DOMINANT = 4
"""How many times as often one bearer of a surname must be named to get it alone."""
Bearer = tuple[int, int]
"""0 if the name is the surname of a usage, 1 if another part of its name; the usage."""


class LoneNames:
    """Gives lone names to those who bear them, once full names are joined."""

    def __init__(
        self,
        names: Sequence[Usage],
        full: Sequence[int],
        partition: Partition,
        titles: Sequence[frozenset[str]],
    ) -> None:
        """Look who bears what.

        Args:
            names: All usages.
            full: Those that are full names of people.
            partition: Where usages are joined.
            titles: Those that each usage is given before it.
        """
        self._names, self._partition, self._titles = names, partition, titles
        self._bearers = _bearers(names, full)
        self._spelled: dict[tuple[str, int], list[str]] = defaultdict(list)
        for part in sorted(self._bearers):
            self._spelled[part[0], len(part)].append(part)
        self._offices: dict[int, set[str]] = defaultdict(set)
        for k in full:
            self._offices[partition.root(k)] |= titles[k] - HONORIFICS

    def attach(self, lone: Iterable[int]) -> None:
        """Join each lone name to the one who is meant; else to its like."""
        open_ones: dict[str, list[int]] = defaultdict(list)
        for k in checked(lone, 10):
            chosen = self._meant(k)
            if chosen is None:
                open_ones[self._names[k].key].append(k)
            else:
                self._partition.join(chosen, k)
        for same in open_ones.values():
            self._partition.join_all(same)

    def _meant(self, k: int) -> int | None:
        """Who is meant: sooner somebody of the same article, or of the same office."""
        name = self._names[k]
        bones = skeleton(name.words[0])
        able = [
            entry
            for entry in self._bearers.get(bones) or self._near(bones)
            if self._may_be(entry, k)
        ]
        here = [e for e in able if self._names[e[1]].article == name.article]
        chosen = self._choose(here, least=1)
        if chosen is None:
            return self._choose(able, least=_DOMINANT)
        return self._of_office(k, chosen, able)

    def _may_be(self, bearer: Bearer, k: int) -> bool:
        """Whether title and spelling allow that a bearer is meant.

        Short names are too easily alike: `Un` is not `Youn`.
        """
        rank, other = bearer
        (word,), words = self._names[k].words, self._names[other].words
        if len(skeleton(word)) < _SHORT and word not in words:
            return False
        return rank > 0 or may_be_called(words[0], self._titles[k])

    def _of_office(self, k: int, chosen: int, able: Iterable[Bearer]) -> int:
        """The one bearer to whom the texts give the office; else the one chosen."""
        offices = self._titles[k] - HONORIFICS
        roots = {self._partition.root(other) for _, other in able}
        holders = {root for root in roots if offices & self._offices[root]}
        return holders.pop() if len(holders) == 1 else chosen

    def _choose(self, able: Sequence[Bearer], least: float) -> int | None:
        """A surname before a given name, then who is named most.

        Args:
            able: Those who bear the name.
            least: How many times as often as the next the first must be named.
        """
        if not able:
            return None
        best = min(rank for rank, _ in able)
        counts: dict[int, int] = defaultdict(int)
        for rank, k in able:
            if rank == best:
                counts[self._partition.root(k)] += self._names[k].count
        order = sorted(counts, key=lambda root: (-counts[root], root))
        if len(order) > 1 and counts[order[0]] < least * counts[order[1]]:
            return None
        return order[0]

    def _near(self, bones: str) -> list[Bearer]:
        """Who bears a surname that may be a slip for this one."""
        from rapidfuzz import fuzz, process

        if len(bones) < 5:
            return []
        able = [
            part
            for length in range(len(bones) - 1, len(bones) + 2)
            for part in self._spelled.get((bones[0], length), ())
        ]
        found = process.extract(
            bones, able, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=3
        )
        parts = [part for part, *_ in found]
        return [entry for p in parts for entry in self._bearers[p] if entry[0] == 0]


def _bearers(
    names: Sequence[Usage], full: Iterable[int]
) -> Mapping[str, Sequence[Bearer]]:
    """Skeleton of a part of a name to those who bear it."""
    bearers: dict[str, list[Bearer]] = defaultdict(list)
    for k in checked(full, 100):
        *others, last = names[k].words
        parts = {skeleton(part): 1 for part in (*others, *last.split("-"))}
        parts |= {skeleton(last): 0, skeleton(unprefixed(last)): 0}
        for part, rank in parts.items():
            if len(part) > 1:
                bearers[part].append((rank, k))
    return bearers
