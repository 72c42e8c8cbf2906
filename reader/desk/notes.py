"""What is noted around the articles: above each, and in the status line."""

from __future__ import annotations

from collections.abc import Mapping, Sized

from corpus.comparison import Comparison
from corpus.counting import counted
from reader.desk.scope import Scope
from reader.walks.numbers import same_text


def what_it_has(known: Comparison, article: str, found: Mapping[str, Sized]) -> str:
    """How many hits an article has; else which has the same text; else its matches.

    Args:
        known: What is compared.
        article: The article's id.
        found: Search hits, by article; empty where nothing is looked for.
    """
    if found:
        return f"{len(found.get(article, ()))} found"
    if told := same_text(known, article):
        return told
    if not known.matches:
        return ""
    count = len(known.groups_in(article))  # as many as the walk has stops
    return counted(count, "match", "matches")


def what_is_hidden(known: Comparison, boilerplate: int) -> str:
    """How much is hidden, and how much is still to come; empty if nothing is.

    Args:
        known: What is compared.
        boilerplate: How many passages of boilerplate are hidden.
    """
    shown = known.shown
    # After the matches hidden whole, the noun need not be repeated.
    partly = ("in part",) * 2 if shown.hidden else ("match in part", "matches in part")
    kinds = (
        (boilerplate, "boilerplate", "boilerplate"),
        (shown.hidden, "match", "matches"),
        (shown.reduced, *partly),
    )
    told = ", ".join(counted(n, one, more) for n, one, more in kinds if n)
    waiting = counted(known.waiting, "match", "matches") if known.waiting else ""
    parts = (("hidden", told), ("to be weighed", waiting))
    return " · ".join(f"{what}: {count}" for what, count in parts if count)


def which_story(scope: Scope) -> str:
    """Which story the reader is in, of how many; empty where there is only one."""
    stories = scope.whole.stories
    if scope.story is None:
        return counted(len(stories), "story", "stories") * scope.whole.tells_several
    return f"story {scope.place}/{len(stories)}" if scope.place else "a story"
