"""Make the table of first names that tell a man from a woman, in many languages.

    python tests/bench/recogniser/make_first_names.py

Needs faker (MIT) in the environment it runs in, which is not the project's own. The
names of Cyrillic and Greek letters are written in Latin ones, as news does, and the
names of the census in `given_names.txt` are taken in.
"""

from __future__ import annotations

import pkgutil
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import product
from pathlib import Path

import faker.providers.person as person

MODEL = Path(__file__).parents[3] / "corpus" / "actors" / "model"
NAME = re.compile(r"[a-z]{3,14}")
LETTERS = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e|ye",
    "ё": "yo|e", "є": "ye|ie", "ж": "zh", "з": "z", "и": "i", "і": "i",
    "ї": "yi|i", "й": "y|i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu|iu", "я": "ya|ia",
    "ј": "j", "љ": "lj", "њ": "nj", "ќ": "kj", "ѓ": "gj", "џ": "dzh",
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th",
    "ι": "i", "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p",
    "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps",
    "ω": "o",
}  # fmt: skip # a table
UNCLEAR = {
    "alexis", "andrea", "daniele", "gabriele", "jan", "jean", "joan", "karen", "kim",
    "laurence", "michele", "nicola", "nikita", "patrice", "robin", "sascha", "sasha",
    "simone", "valentine", "yuki",
}  # fmt: skip # a table
"""Names of men in one country and of women in another."""
MOST = 4
"""Spellings of one name in Latin letters."""
CLEAR = 3
"""How many times as many lists must have a name for one of them as for the other."""


def main() -> None:
    """Write the names that hardly a man has, and those that hardly a woman has."""
    women, men = Counter(gathered("female")), Counter(gathered("male"))
    census = (MODEL / "given_names.txt").read_text(encoding="utf-8")
    parts = {part.partition("]")[0]: part.split()[1:] for part in census.split("[")}
    hers = {n for n in women if women[n] > CLEAR * men[n]} | {*parts["women"]}
    his = {n for n in men if men[n] > CLEAR * women[n]} | {*parts["men"]}
    unclear = UNCLEAR | {*parts["both"]}
    lines = ["[women]", *sorted(hers - his - unclear)]
    lines += ["[men]", *sorted(his - hers - unclear)]
    text = "\n".join(lines) + "\n"
    (MODEL / "first_names.txt").write_text(text, encoding="utf-8")


def gathered(kind: str) -> Iterator[str]:
    """The first names of each list of a kind, in Latin letters."""
    for module in pkgutil.iter_modules(person.__path__):
        provider = import_module(f"faker.providers.person.{module.name}").Provider
        names: Iterable[str] = getattr(provider, f"first_names_{kind}", ())
        latin = {form for name in names for form in romanised(name)}
        yield from (form for form in latin if NAME.fullmatch(form))


def romanised(name: str) -> Iterator[str]:
    """The spellings of a name without accents, in lower case."""
    composed = unicodedata.normalize("NFC", name.lower())
    options = [LETTERS.get(letter, letter).split("|") for letter in composed]
    for letters, _ in zip(product(*options), range(MOST), strict=False):
        plain = unicodedata.normalize("NFKD", "".join(letters))
        yield "".join(c for c in plain if not unicodedata.combining(c))


if __name__ == "__main__":
    main()
