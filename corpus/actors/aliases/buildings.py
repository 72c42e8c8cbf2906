"""Which names and descriptions are of one building or ground."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from corpus.actors.aliases.partition import Partition
from corpus.actors.aliases.sites import Site, site_of, towns_in
from corpus.actors.aliases.usage import Usage
from corpus.words.common_words import is_common
from corpus.words.places import is_place

Filed = Mapping[str, list[int]]
"""The name that places are filed under, to their usages, all joined."""
Sites = dict[str, Site]
_LEAST = 6
"""Letters of a word that tells one name from others."""


def merge_sites(names: Sequence[Usage], filed: Filed, partition: Partition) -> None:
    """Join `Ode` and `the Selby clinic` to the one `Ode Clinic in Selby`."""
    towns = towns_in(names[same[0]].text for same in filed.values())
    sites = {
        key: site_of(names[same[0]].text, towns)
        for key, same in filed.items()
        if not is_place(key.title())
    }
    first = {key: same[0] for key, same in filed.items()}
    named = {key: site for key, site in sites.items() if site.own}
    _merge_named(named, first, partition)
    words = {word for town in towns for word in town.split()}
    words |= {w for key in filed if is_place(key.title()) for w in key.split()}
    _merge_contained(named, words, first, partition)
    articles = {k: {names[i].article for i in same} for k, same in filed.items()}
    _merge_told(sites, articles, first, partition)


def _merge_named(named: Sites, first: Mapping[str, int], partition: Partition) -> None:
    """Join what has one name and kind; a bare name is of the only kind there is.

    In one place, names of one kind that begin with a telling word are variants.
    """
    kinds: dict[frozenset[str], dict[str, list[int]]] = {}
    near: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for key, site in named.items():
        groups = kinds.setdefault(frozenset(site.own), {})
        groups.setdefault(site.kind, []).append(first[key])
        if site.kind and _tells(site.own[0]):
            for where in site.where:
                near[site.kind, where, site.own[0]].append(first[key])
    for same in near.values():
        partition.join_all(same)
    for groups in kinds.values():
        for same in groups.values():
            partition.join_all(same)
        if len(groups) == 2 and "" in groups:
            partition.join_all(same[0] for same in groups.values())


def _merge_contained(
    named: Sites,
    towns: set[str],
    first: Mapping[str, int],
    partition: Partition,
) -> None:
    """Join `Ode Clinic` to the one `Selby Ode Clinic`."""
    holding: dict[str, list[str]] = defaultdict(list)
    for key, site in named.items():
        for word in site.own:
            holding[word].append(key)
    for key in sorted(named, key=lambda key: (-len(named[key].own), key)):
        site = named[key]
        rarest = min(site.own, key=lambda word: (len(holding[word]), word))
        able = {
            partition.root(first[other])
            for other in holding[rarest]
            if _contained(site, named[other], towns)
        }
        if len(able) == 1:
            partition.join(able.pop(), first[key])


def _contained(short: Site, long: Site, towns: set[str]) -> bool:
    less, more = set(short.own), set(long.own)
    same = short.kind == long.kind != "" and any(map(_tells, less))
    return less < more and (same or more - less <= towns)


def _tells(word: str) -> bool:
    """Whether a word tells one name from others."""
    return len(word) >= _LEAST and not is_common(word)


def _merge_told(
    sites: Sites,
    articles: Mapping[str, set[str]],
    first: Mapping[str, int],
    partition: Partition,
) -> None:
    """Join descriptions of one kind and place, then each to the one that has a name."""
    told = {key: s for key, s in sites.items() if not s.own and s.kind and s.where}
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for key, site in told.items():
        groups[site.kind, site.where[0]].append(key)
    for same in groups.values():
        partition.join_all(first[key] for key in same)
    for level in (0, 1):
        for key in sorted(told):
            candidates = list(_candidates(key, told[key], sites, level))
            here = [other for other in candidates if articles[other] & articles[key]]
            roots = {partition.root(first[other]) for other in here or candidates}
            if len(roots) == 1:
                partition.join(roots.pop(), first[key])


def _candidates(key: str, site: Site, sites: Sites, level: int) -> Iterator[str]:
    """The sites that a description may mean.

    Args:
        key: The description's.
        site: The description.
        sites: All of them.
        level: 0 for names where the description is; 1 for what lies inside that.
    """
    for other, rival in sites.items():
        if other == key or rival.kind != site.kind:
            continue
        inside = site.where[0] in rival.where[1:]
        if inside if level else bool(rival.own) and site.where[0] in rival.where:
            yield other
