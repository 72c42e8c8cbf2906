"""Make the lists of what other languages call countries, lands and larger cities.

    python tests/bench/words/make_places_abroad.py

From Unicode's CLDR (unicode.org, Unicode License v3), by way of Babel; needs babel in
the environment it runs in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from babel import Locale

from corpus.words.places import capitals, cities, is_place

WORDS = Path(__file__).parents[3] / "corpus" / "words" / "tables"
LANGUAGES = (
    "ar", "cs", "da", "de", "el", "es", "fr", "hu", "it", "ja", "ko",
    "nb", "nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk", "zh",
)  # fmt: skip # a table
CALLED = {"nb": "no"}
"""Languages that the program knows by another code."""
LANDS = re.compile(r"[A-Z]{2}|00[259]|0[13-6]\d|1[45]\d|419")
"""Countries and continents; not the world."""
NO_LANDS = {"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"}
NOTES = re.compile(r"\s*[(（\[].*?[)）\]]")


def main() -> None:
    """Write a list for every language, without what the English tables have."""
    large = capitals().keys() | cities()
    for code in LANGUAGES:
        names = sorted({name for name in names_in(code, large) if not is_place(name)})
        path = WORDS / "places_abroad" / f"{CALLED.get(code, code)}.txt"
        path.write_text("\n".join(names) + "\n", encoding="utf-8")


def names_in(code: str, large: set[str] | frozenset[str]) -> Iterator[str]:
    """What a language calls lands, by all their names, and cities with a time zone."""
    locale, english = Locale(code), Locale("en")
    for land, name in locale.territories.items():
        if LANDS.fullmatch(land) and land not in NO_LANDS:
            yield from written(name)
            for kind in ("short", "alt", "variant"):
                yield from written(locale.territories.get(f"{land}-alt-{kind}", ""))
    for zone, names in locale.time_zones.items():
        city = english.time_zones.get(zone, {}).get("city")
        city = city or zone.rpartition("/")[2].replace("_", " ")
        if city in large:
            yield from written(names.get("city", ""))


def written(name: str) -> Iterator[str]:
    """A name as news writes it, without notes and what makes it a list."""
    plain = NOTES.sub("", name).replace("\xad", "").replace("’", "'").strip()
    for part in re.split(r"\s*[/–]\s*", plain):
        if len(part) > 1 and not re.search(r"[.,&]|\d", part):
            yield part


if __name__ == "__main__":
    main()
