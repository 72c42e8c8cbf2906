"""Sentences that run on without a stop, cut before a word that begins the next."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.texts import Span

# Words that within a sentence have a capital in names and titles only, where another
# capital follows; and those that end titles as well, behind another capital.
_OPENERS = """The An In At As While According After But These Those There His Her Their
    Its If Although Among Either Neither Since Until Despite During"""
_PRONOUNS = "It He She They This We"
_GAPS = 2
"""Spaces that a sentence has at least."""

_BEGINS = re.compile(  # with a space first, which is looked for fast
    r" (?=[A-Z][a-z]+ [a-z])"
    rf"(?:(?<=\w\w )(?:{'|'.join(_OPENERS.split())})"
    rf"|(?<=[a-z0-9]{{2}} )(?:{'|'.join(_PRONOUNS.split())})) "
)


def cut_run_on(text: str, sentences: Sequence[Span]) -> Sequence[Span]:
    """Cut sentences that run on, as "Mill burns in Quarn The fire began at dawn" does.

    A heading that has lost its line, or a sentence its stop, would take what follows
    along into every match.

    Args:
        text: Of an article.
        sentences: Of it, in order.
    """
    places = [found.start() for found in _BEGINS.finditer(text)]
    return [*_cut(text, sentences, places)] if places else sentences


def _cut(text: str, sentences: Sequence[Span], places: Sequence[int]) -> Iterator[Span]:
    waiting = iter((*places, len(text)))
    place = next(waiting)
    for sentence in sentences:
        start, end = sentence.start, sentence.end
        while place < end:
            before, after = Span(start, place), Span(place + 1, end)
            if all(
                text.count(" ", one.start, one.end) >= _GAPS for one in (before, after)
            ):
                yield before
                start = after.start
            place = next(waiting)
        yield Span(start, end)
