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
from corpus.words.abroad import WITHOUT_SPACES
from corpus.words.declensions import are_cases, cases_of, declines

_HEAD: Final = 2
"""Letters of each word that all cases have."""
_MOST: Final = 60
"""Names that begin alike; of more than these none are held against each other."""

Languages = Mapping[str, str | None]
"""Article id to its language."""


def merge_declined(
    names: Sequence[Usage], partition: Partition, languages: Languages
) -> None:
    """Join names that differ by case alone; of people only those in full.

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
        full = name.type != "person" or len(words) > 1
        if full and declines(language):
            heads = [folded_text(word)[:_HEAD] for word in words]
            blocks[name.type, language, *heads].setdefault(printed, []).append(k)
    for (_, language, *_), forms in checked(blocks.items(), 100):
        if len(forms) <= _MOST:
            for one, other in combinations(sorted(forms), 2):
                if are_cases(one, other, language):
                    partition.join_all([*forms[one], *forms[other]])


def merge_declined_families(
    names: Sequence[Usage], partition: Partition, languages: Languages
) -> None:
    """Join a family name in another case to the one person it can be a case of.

    Args:
        names: Usages of every type; a family name that is nobody's else joined alone.
        partition: Where they are joined.
        languages: Of the articles.
    """
    bearers: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    lone: list[int] = []
    for k, name in enumerate(names):
        if name.type == "person" and declines(languages.get(name.article)):
            words = name.mentions[0].text.split()
            if len(words) == 1:
                lone.append(k)
            else:
                bearers[_block(name, languages)].append(k)
    for k in checked(lone, 100):
        text = names[k].mentions[0].text
        able = [
            other
            for other in bearers.get(_block(names[k], languages), ())[:_MOST]
            if _is_case_of_family(names[other], text, languages)
        ]
        if len({partition.root(other) for other in able}) == 1:
            partition.join(able[0], k)


def _block(name: Usage, languages: Languages) -> tuple[str, str]:
    """Language and first letters of a family name."""
    family = name.mentions[0].text.split()[-1]
    return languages.get(name.article) or "", folded_text(family)[:_HEAD]


def _is_case_of_family(full: Usage, family: str, languages: Languages) -> bool:
    language = languages.get(full.article) or ""
    return are_cases(full.mentions[0].text.split()[-1], family, language)


def in_base_form(name: str, forms: Counter[str], languages: set[str]) -> str:
    """The form of a name that it is listed under.

    It is the one that most others are cases of, then the commonest, then the shortest.

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

    def rank(form: str) -> tuple[int, int, int, str]:
        others = {c for language in languages for c in cases_of(form, language)}
        return -len(others.intersection(cases)), -forms[form], len(form), form

    return min(cases, key=rank, default=name)


def merge_family_names(
    names: Sequence[Usage], partition: Partition, languages: Languages
) -> None:
    """Join a family name to the one full name that begins with it, without spaces.

    Args:
        names: Usages of every type.
        partition: Where they are joined.
        languages: Of the articles.
    """
    blocks: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for k, name in enumerate(names):
        language = languages.get(name.article) or ""
        if name.type == "person" and language in WITHOUT_SPACES:
            blocks[language, name.text[:_HEAD]].append(k)
    for alike in checked(blocks.values(), 100):
        if len(alike) <= _MOST:
            for k in alike:
                longer = [n for n in alike if _is_longer(names[n].text, names[k].text)]
                if len({partition.root(n) for n in longer}) == 1:
                    partition.join(longer[0], k)


def _is_longer(full: str, family: str) -> bool:
    return len(full) > len(family) and full.startswith(family)
