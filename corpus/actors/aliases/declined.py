"""Which names are one name in other cases, where a language declines its names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Final

from corpus.actors.aliases.partition import Partition
from corpus.actors.aliases.usage import Usage
from corpus.folding import folded_text
from corpus.stopping import checked
from corpus.words.declensions import are_cases, declines

_HEAD: Final = 2
"""Letters of each word that all cases have."""
_MOST: Final = 60
"""Names that begin alike; of more than these none are held against each other."""

Languages = Mapping[str, str | None]
"""Article id to its language."""


def merge_declined(
    names: Sequence[Usage], partition: Partition, languages: Languages
) -> None:
    """Join people's full names that differ by case alone.

    Args:
        names: Usages of every type.
        partition: Where they are joined.
        languages: Of the articles; only names of one language are joined.
    """
    blocks: defaultdict[tuple[str, ...], dict[str, list[int]]] = defaultdict(dict)
    for k, name in enumerate(names):
        language = languages.get(name.article) or ""
        printed = name.mentions[0].text
        words = printed.split()
        if name.type == "person" and len(words) > 1 and declines(language):
            heads = [folded_text(word)[:_HEAD] for word in words]
            blocks[language, *heads].setdefault(printed, []).append(k)
    for (language, *_), forms in checked(blocks.items(), 100):
        if len(forms) <= _MOST:
            for one, other in combinations(sorted(forms), 2):
                if are_cases(one, other, language):
                    partition.join_all([*forms[one], *forms[other]])


def in_base_form(name: str, forms: Counter[str], languages: set[str]) -> str:
    """The form of a name that it is listed under: the commonest, then the shortest.

    Args:
        name: The form that would be chosen otherwise.
        forms: How often each is printed.
        languages: Of the articles that print them.
    """
    cases = [
        form
        for form in forms
        if any(are_cases(name, form, language) for language in languages)
    ]
    return min(cases, key=lambda form: (-forms[form], len(form), form), default=name)
