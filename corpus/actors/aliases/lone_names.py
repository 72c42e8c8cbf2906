"""Whose a surname or a given name is that stands alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from corpus.actors.aliases.addressing import may_be_called
from corpus.actors.aliases.forms import skeleton, unprefixed
from corpus.actors.aliases.partition import Partition
from corpus.actors.aliases.usage import JUNIOR, Usage
from corpus.stopping import checked
from corpus.words.titles import HONORIFICS

_NEAR = 90
"""Least likeness of skeletons, 0 to 100, for a slip of spelling."""
_SHORT = 3
"""Sounds of a name below which only the same letters count."""
_DOMINANT = 4
"""How many times as often one bearer of a surname must be named to get it alone."""
_IN_FULL = 2
"""What an office beside a full name weighs against one beside a surname."""
Held = dict[str, Counter[int]]
"""Office to how often each root is given it."""
Bearer = tuple[int, int]
"""0 if the name is the surname of a usage, 1 if another part of its name; the usage."""


class LoneNames:
    """Gives lone names to those who bear them, once full names are joined."""

    def __init__(
        self,
        names: Sequence[Usage],
        full: Sequence[int],
        partition: Partition,
    ) -> None:
        """Look up who bears each name.

        Args:
            names: All usages.
            full: Those that are full names of people.
            partition: Where usages are joined.
        """
        self._names, self._partition = names, partition
        self._full = full
        self._bearers = _bearers(names, full)
        self._spelled: dict[tuple[str, int], list[str]] = defaultdict(list)
        for part in sorted(self._bearers):
            self._spelled[part[0], len(part)].append(part)

    def attach(self, lone: Iterable[int]) -> None:
        """Join each lone name to the one who is meant; else to its like."""
        open_ones: dict[str, list[int]] = defaultdict(list)
        able = {k: self._able(k) for k in checked(lone, 10)}
        meant = {k: self._meant(k, able[k]) for k in able}
        held = self._offices_held(meant)
        chosen_ones = {k: self._of_office(k, meant[k], able[k], held) for k in able}
        for k, chosen in chosen_ones.items():
            if chosen is None:
                open_ones[self._names[k].key].append(k)
            else:
                self._partition.join(chosen, k)
        for same in open_ones.values():
            self._partition.join_all(same)

    def _able(self, k: int) -> list[Bearer]:
        """Who bears a lone name, or one that it may be a slip for."""
        bones = skeleton(self._names[k].words[0])
        found = self._bearers.get(bones) or self._near(bones)
        return [entry for entry in found if self._may_be(entry, k)]

    def _meant(self, k: int, able: Sequence[Bearer]) -> int | None:
        """Who is meant, offices aside: sooner somebody of the same article."""
        article = self._names[k].article
        here = [e for e in able if self._names[e[1]].article == article]
        chosen = self._choose(here, least=1)
        return self._choose(able, least=_DOMINANT) if chosen is None else chosen

    def _offices_held(self, meant: Mapping[int, int | None]) -> Held:
        """Who is given which office, in full or by a lone name; that weighs less."""
        held: Held = defaultdict(Counter)
        given = [(k, k, _IN_FULL) for k in self._full]
        given += [(k, bearer, 1) for k, bearer in meant.items() if bearer is not None]
        for k, bearer, weight in given:
            for office in self._names[k].titles - HONORIFICS:
                held[office][self._partition.root(bearer)] += weight
        return held

    def _of_office(
        self, k: int, chosen: int | None, able: Iterable[Bearer], held: Held
    ) -> int | None:
        """Who is given the office more often than the one chosen; else that one."""
        offices = self._names[k].titles - HONORIFICS
        told = Counter[int]()
        for root in {self._partition.root(other) for _, other in able}:
            told[root] = sum(held[office][root] for office in offices)
        most = max(told.values(), default=0)
        first = [root for root, count in told.items() if count == most]
        mine = told[self._partition.root(chosen)] if chosen is not None else 0
        return first[0] if len(first) == 1 and most > mine else chosen

    def _may_be(self, bearer: Bearer, k: int) -> bool:
        """Whether title and spelling allow that a bearer is meant.

        Short names are too easily alike: `Un` is not `Youn`. A son has his father's
        surname alone only where he is brought in before.
        """
        rank, other = bearer
        (word,), words = self._names[k].words, self._names[other].words
        if len(skeleton(word)) < _SHORT and word not in words:
            return False
        if words[-1] == JUNIOR and not self._introduces(other, k):
            return False
        return rank > 0 or may_be_called(words[0], self._names[k].titles)

    def _introduces(self, full: int, lone: int) -> bool:
        """Whether an article gives a full name before it uses part of it alone."""
        one, two = self._names[full], self._names[lone]
        first = min(m.start for m in one.mentions) < min(m.start for m in two.mentions)
        return one.article == two.article and first

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
        *others, last = (word for word in names[k].words if word != JUNIOR)
        parts = {skeleton(part): 1 for part in (*others, *last.split("-"))}
        parts |= {skeleton(last): 0, skeleton(unprefixed(last)): 0}
        for part, rank in parts.items():
            if len(part) > 1:
                bearers[part].append((rank, k))
    return bearers
