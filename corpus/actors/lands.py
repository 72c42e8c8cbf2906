"""Which names name one place: other names, enclosing places, spellings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from corpus.actors.forms import bare, place_name, skeleton
from corpus.actors.partition import Partition
from corpus.actors.usage import Usage
from corpus.words.places import SITES, is_country, is_place

_CARE = frozenset(
    {"center", "centre", "clinic", "facility", "hospital", "rehab", "treatment"}
)
_ENDINGS = (" city", " island", " islands", " state", " province", " region", " county")


def merge_places(names: Sequence[Usage], partition: Partition) -> None:
    """Join the usages of type place that name one place."""
    filed: dict[str, list[int]] = defaultdict(list)
    for k, name in enumerate(names):
        if name.type == "place":
            filed[name.key].append(k)
    for same in filed.values():
        partition.join_all(same)
    for key in sorted(filed):
        shorter = _shorter(names[filed[key][0]].text, key)
        if shorter != key and shorter in filed:
            partition.join(filed[key][0], filed[shorter][0])
    _merge_contained(filed, partition)
    _merge_spellings(filed, names, partition)


def _merge_contained(filed: dict[str, list[int]], partition: Partition) -> None:
    """Join `Ode` to the one `Ode Clinic`, and `Selby Ode Clinic` to it."""
    sites: dict[frozenset[str], dict[frozenset[str], list[str]]] = {}
    for key in filed:
        if not is_place(key.title()):
            words = frozenset(key.split()) - {"the"}
            base, kind = words - SITES, _kind(words & SITES)
            sites.setdefault(base, {}).setdefault(kind, []).append(key)
    for kinds in sites.values():
        for keys in kinds.values():
            partition.join_all(filed[key][0] for key in keys)
        if len(kinds) == 2 and frozenset() in kinds:
            partition.join_all(filed[keys[0]][0] for keys in kinds.values())
    places = {word for key in filed if is_place(key.title()) for word in key.split()}
    for base in sorted(sites, key=lambda base: (-len(base), sorted(base))):
        able = {
            partition.root(filed[keys[0]][0])
            for other, kinds in sites.items()
            if base and base < other and other - base <= places
            for keys in kinds.values()
        }
        if len(able) == 1:
            first = next(iter(sites[base].values()))[0]
            partition.join(able.pop(), filed[first][0])


def _kind(nouns: frozenset[str]) -> frozenset[str]:
    """What sort of site the nouns say it is; all of care are one."""
    return frozenset({"care"}) if nouns and nouns <= _CARE else nouns


def _shorter(text: str, key: str) -> str:
    """The name without what encloses it (`Selby, Maine`) or `City` and its like."""
    if "," in text:
        return place_name(text.split(",")[0])
    for ending in _ENDINGS:
        if key.endswith(ending) and not is_country(key.removesuffix(ending).title()):
            return key.removesuffix(ending)
    return key


def _merge_spellings(
    filed: dict[str, list[int]], names: Sequence[Usage], partition: Partition
) -> None:
    alike: dict[str, list[int]] = defaultdict(list)
    for key in sorted(filed):
        bones = skeleton(key)
        if len(bones) >= 5 and " " not in key and not is_country(bare(key.title())):
            alike[bones].append(filed[key][0])
    for same in alike.values():
        partition.join_all(same)
