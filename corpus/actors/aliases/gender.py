"""Whether a name, a title or a pronoun is a man's or a woman's, as far as they tell."""

from __future__ import annotations

from collections.abc import Set
from typing import Final, Literal

from corpus.actors.aliases.forms import bare, given_name
from corpus.actors.tagging.clusters import mens_names, womens_names
from corpus.words.titles import KINSMEN, KINSWOMEN, MEN, WOMEN

_HERS: Final = WOMEN | KINSWOMEN
_HIS: Final = MEN | KINSMEN

Gender = Literal["man", "woman"]

PRONOUNS: Final[dict[str, Gender]] = {
    "he": "man", "him": "man", "his": "man",
    "she": "woman", "her": "woman", "hers": "woman",
}  # fmt: skip # a table


def gender_of_name(given: str) -> Gender | None:
    """Whose a given name is: `Anna-Lena`, in any case; `None` where both bear it."""
    for part in bare(given).lower().split("-"):
        for name in (part, given_name(part)):
            if name in womens_names():
                return "woman"
            if name in mens_names():
                return "man"
    return None


def gender_of_titles(titles: Set[str]) -> Gender | None:
    """Whom lower-cased titles are given to; `None` where they do not tell or agree."""
    hers = not _HERS.isdisjoint(titles)
    his = not _HIS.isdisjoint(titles)
    if hers == his:
        return None
    return "woman" if hers else "man"
