"""Which articles are new, changed or gone, in one line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from corpus.comparison import Comparison
from corpus.counting import counted
from corpus.storage.sources import absolute

_NUMBERED = 6
"""Articles that are told by their numbers, at most."""


def tell_news(new: Sequence[int], changed: Sequence[int], gone: int) -> str:
    """What differs from before: "1 new article (4), 2 changed (1 3), 1 gone".

    Args:
        new: The numbers of the articles that were not there before.
        changed: The numbers of those that have another text now.
        gone: How many are no longer there.
    """
    counts = (("new", len(new), new), ("changed", len(changed), changed))
    told = [(kind, n, _numbers(which)) for kind, n, which in counts if n]
    if not told:
        return f"{counted(gone, 'article')} gone" if gone else ""
    (kind, count, numbers), *others = told
    first = f"{counted(count, f'{kind} article')}{numbers}"
    rest = [f"{count} {kind}{numbers}" for kind, count, numbers in others]
    return ", ".join([first, *rest, *([f"{gone} gone"] if gone else [])])


def since_left(before: Mapping[str, str], known: Comparison) -> str:
    """What has changed since the sources were left; empty if that is not known.

    Args:
        before: The SHA-256 of each article then, or the beginning of it, by its id with
            an absolute path.
        known: Holds the articles as they are now.
    """
    if not before:
        return ""
    today = {absolute(article.id): article for article in known.articles}
    new = [article for name, article in today.items() if name not in before]
    changed = [
        article
        for name, article in today.items()
        if not article.sha256.startswith(before.get(name, ""))
    ]
    told = tell_news(
        [known.number_of(article.id) for article in new],
        [known.number_of(article.id) for article in changed],
        len(before.keys() - today.keys()),
    )
    return f"since last time {told}" if told else ""


def _numbers(articles: Sequence[int]) -> str:
    if len(articles) > _NUMBERED:
        return ""
    return f" ({' '.join(map(str, sorted(articles)))})"
