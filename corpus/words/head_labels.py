"""Labels of the lines above an article that tell its title, its outlet and its date."""

from __future__ import annotations

from functools import cache

from corpus.words.tables import read_groups


@cache
def head_labels() -> dict[str, list[str]]:
    """In lower case, the likeliest first: of `title`, `outlet`, `date`, and `other`."""
    groups = read_groups("head_labels")
    return {kind: " ".join(lines).split() for kind, lines in groups.items()}
