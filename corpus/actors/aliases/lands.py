"""Which names name one place: other names, enclosing places, spellings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from corpus.actors.aliases.buildings import Filed, merge_sites
from corpus.actors.aliases.forms import bare, place_name, skeleton
from corpus.actors.aliases.partition import Partition
from corpus.actors.aliases.usage import Usage
from corpus.stopping import checked
from corpus.words.places import LAND_NOUNS, is_country

_ENDINGS = (" city", " island", " islands", " state", " province", " region", " county")
_SHORTEST = 5
"""Sounds of a name that may be spelled in two ways."""


def merge_places(names: Sequence[Usage], partition: Partition) -> None:
    """Join the usages of type place that name one place."""
    filed: dict[str, list[int]] = defaultdict(list)
    for k, name in enumerate(names):
        if name.type == "place":
            filed[name.key].append(k)
    for same in filed.values():
        partition.join_all(same)
    for key in checked(sorted(filed), 100):
        shorter = _shorter(names[filed[key][0]].text, key)
        if shorter != key and shorter in filed:
            partition.join(filed[key][0], filed[shorter][0])
    merge_sites(names, filed, partition)
    _merge_spellings(filed, partition)


def _shorter(text: str, key: str) -> str:
    """The name without what encloses it (`Selby, Maine`) or `City` and its like."""
    if "," in text:
        return place_name(text.split(",")[0])
    for ending in _ENDINGS:
        if key.endswith(ending) and not is_country(key.removesuffix(ending).title()):
            return key.removesuffix(ending)
    return key


def _merge_spellings(filed: Filed, partition: Partition) -> None:
    """Join `Orvash` and `Orwash`, `Orvash Dam` and `Orwash Dam`."""
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    for key in checked(sorted(filed), 100):
        name, *noun = key.split(" ", 1)
        if noun and noun[0] not in LAND_NOUNS:
            continue
        bones = skeleton(name)
        if len(bones) >= _SHORTEST and not is_country(bare(key.title())):
            alike[bones, "".join(noun)].append(filed[key][0])
    for same in alike.values():
        partition.join_all(same)
