"""Matches that are doubtful by their words, and wait until their meaning is weighed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.article import Article
from corpus.choices import OFF
from corpus.comparison import Comparison
from corpus.errors import EncoderError
from corpus.kinds import is_sure

if TYPE_CHECKING:
    from corpus.matching import Matcher
    from corpus.models import Match


def is_weighed(wanted: str, articles: Sequence[Article]) -> bool:
    """Whether there is an encoder that will compare the meaning of articles.

    Args:
        wanted: As `corpus.matching.semantic.choose_encoder` takes it.
        articles: The articles to compare.
    """
    if wanted == OFF or len(articles) < 2:
        return False
    from corpus.matching.semantic import encoder_named, excess, is_encoder

    return is_encoder(encoder_named(wanted)) and not excess(articles)


def with_sure_matches(
    known: Comparison, found: tuple[Match, ...], decided: Collection[Article]
) -> Comparison:
    """Add the matches that are sure to what is known; the others wait.

    Between articles whose meaning was weighed before, the matches stay as they are.

    Args:
        known: What is known so far.
        found: All matches found by words.
        decided: The articles whose meaning was weighed before.
    """
    before = {article.id for article in decided}
    stays = (match for match in known.matches if _names(match) <= before)
    sure = (m for m in found if is_sure(m.score) and not _names(m) <= before)
    matches = tuple(sorted([*stays, *sure], key=lambda match: match.group))
    return replace(known, matches=matches, by_words=found)


def _names(match: Match) -> set[str]:
    return {match.left.article, match.right.article}


def as_words_tell(known: Comparison) -> Comparison:
    """Take all matches found by words; none waits any more."""
    if not known.by_words:
        return known
    return replace(known, matches=known.by_words, by_words=(), encoder="")


def decide(
    known: Comparison, matcher: Matcher, wanted: str
) -> Iterator[tuple[Comparison, str]]:
    """Weigh the meaning of articles, and decide the matches that wait for it.

    Args:
        known: What was found by words.
        matcher: The matcher that has found it.
        wanted: As `corpus.matching.semantic.choose_encoder` takes it.

    Yields:
        What is known, and the progress of the encoder.
    """
    from corpus.matching.semantic import choose_encoder

    chosen = choose_encoder(wanted, known.articles)
    if chosen.encoder is None:
        yield replace(as_words_tell(known), encoder_notice=chosen.notice), ""
        return
    name = chosen.encoder.name
    known = replace(known, encoder_notice="")
    try:
        for found in matcher.deepen(known.articles, chosen.encoder):
            if found.stage == "reading":
                yield known, f"{found.done}/{found.total} with {name}"
            else:
                told = replace(known, matches=found.matches, by_words=(), encoder=name)
                yield told, ""
    except EncoderError as error:
        yield replace(as_words_tell(known), encoder_notice=str(error)), ""
