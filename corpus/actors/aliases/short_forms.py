"""Whether the name of an organisation is short for a longer one."""

from __future__ import annotations

from corpus.actors.aliases.forms import countries_in
from corpus.actors.aliases.usage import Usage
from corpus.words.organisations import COMPANY_ENDINGS, EVERYWHERE, HEADS, LOOSE, PAPERS
from corpus.words.organisations import bodies as known_bodies
from corpus.words.places import is_place


def core(name: Usage) -> frozenset[str]:
    """The words that tell an organisation from others."""
    words = frozenset(name.words)
    return words - COMPANY_ENDINGS - {"affairs"} or words


def is_contained(short: Usage, long: Usage) -> bool:
    """Whether a name is a longer one without a country, a place or loose words."""
    a, b = core(short), core(long)
    if not a < b:
        return False
    own, others = countries_in(a), countries_in(b)
    if own - others or a <= own:
        return False
    more = b - a - others
    if short.text in known_bodies() and _is_of_place(long, more):
        return False  # what is known by itself is no party of one state
    if head := _head(short):
        tells = len(a) > 1 and not a <= EVERYWHERE
        return head == _head(long) and (tells or more <= LOOSE)
    if short.text.isupper() and more & HEADS:
        return False
    return more <= LOOSE or _is_of_place(long, more)


def _is_of_place(name: Usage, some: frozenset[str]) -> bool:
    """Whether some words of a name are a place's."""
    return is_place(" ".join(word for word in name.words if word in some).title())


def is_brand(short: Usage, long: Usage) -> bool:
    """Whether an article that names a company in full calls it by the first word."""
    word, words = short.words[0], [w for w in long.words if w not in COMPANY_ENDINGS]
    introduced = long.mentions[0].start < short.mentions[0].start
    return (
        len(short.words) == 1
        and len(words) == 2
        and words[0] == word
        and len(word) >= 5
        and words[1] not in HEADS
        and short.article == long.article
        and introduced
    )


def is_team(short: Usage, long: Usage) -> bool:
    """Whether a plural is the last word of a longer name: `Herons`, `Grey Herons`."""
    (first, *more), last = short.words, long.words[-1]
    return not more and first == last and last[-1] in "sx" and last not in HEADS


def is_paper(short: Usage, long: Usage) -> bool:
    """Whether it is a newspaper's last word: `the Gazette`, `Northport Gazette`."""
    (first, *more), last = short.words, long.words[-1]
    return not more and first == last and last in PAPERS


def _head(name: Usage) -> str | None:
    return next((word for word in reversed(name.words) if word in HEADS), None)
