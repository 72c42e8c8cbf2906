"""The comparison of a set of articles, step by step."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from corpus.article import Article
from corpus.choices import BUILT_IN, OFF
from corpus.comparison import Comparison
from corpus.deciding import as_words_tell, decide, is_weighed, with_sure_matches
from corpus.sentences import sentences_of
from corpus.stopping import StoppedError, checked, checkpoint, load, stoppable

if TYPE_CHECKING:
    from corpus.actors.kept import NameCache
    from corpus.events.kept import DatedCache
    from corpus.findings import FindingsCache
    from corpus.matching import Matcher
    from corpus.models import Match
    from corpus.quotes.kept import QuoteCache

    Work = Callable[[Comparison], Iterator["Step"]]
    """Adds to what is known, step by step."""
    Show = Callable[[Comparison, tuple[Match, ...]], Comparison]
    """Adds matches found by words to what is known."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an analysis."""

    comparison: Comparison
    """What is known by now."""
    work: str
    """What is being done, in words; empty when all is done."""
    progress: str = ""
    """How far it is done: `3/10`."""


def compare(
    articles: Sequence[Article],
    *,
    first: Sequence[str] = (),
    cancelled: Callable[[], bool] = lambda: False,
    known: Comparison | None = None,
    matcher: Matcher | None = None,
    recogniser: str = BUILT_IN,
    encoder: str = OFF,
    cache: FindingsCache | None = None,
) -> Iterator[Step]:
    """Find out all there is to know, beginning with what the reader looks at.

    Args:
        articles: What to compare.
        first: Ids of the articles in view; their pairs are matched first.
        cancelled: Asked between pieces of work; when true, the iterator ends.
        known: What is known of these articles, or of some of them, from before.
        matcher: The matcher that found the matches in `known`, so that groups keep
            their numbers.
        recogniser: What tags names, as `corpus.actors.choose_recogniser` takes it.
        encoder: What compares meaning once all else is known, as
            `corpus.matching.semantic.choose_encoder` takes it.
        cache: Where everything except matches is looked up and kept.
    """
    from corpus.matching import Matcher

    before = known or Comparison()
    known = before.with_articles(articles)
    matcher = matcher or Matcher()
    decided = before.articles if known.encoder else ()
    sure = partial(with_sure_matches, decided=decided)
    show = sure if is_weighed(encoder, articles) else _with_all_matches
    works: tuple[Work, ...] = (
        partial(_with_matches, matcher=matcher, first=first, show=show),
        partial(_with_findings, recogniser=recogniser, cache=cache),
        partial(_with_meaning, matcher=matcher, wanted=encoder),
    )
    with suppress(StoppedError):
        yield from stoppable(_with_all(known, works), cancelled)


def _with_all(known: Comparison, works: Iterable[Work]) -> Iterator[Step]:
    try:
        for work in works:
            for step in work(known):
                known = step.comparison.worked_out()
                yield step
            checkpoint()
    except StoppedError:
        raise
    except Exception:
        # Matches that wait for their meaning must not be lost with what failed.
        yield Step(as_words_tell(known).worked_out(), "going by words alone")
        raise
    _keep_at_hand(known)
    yield Step(known.worked_out(), "")


def _keep_at_hand(known: Comparison) -> None:
    """Work out and cache what takes long with many articles, before it is needed."""
    for article in checked(known.articles):
        sentences_of(article.text)
    for group in checked(known.groups):
        known.opponents_in(group)
    if known.quotes:
        from corpus.quotes import group_utterances

        group_utterances(known.quotes)


def _with_matches(
    known: Comparison, *, matcher: Matcher, first: Sequence[str], show: Show
) -> Iterator[Step]:
    yield Step(known, "matching")
    for found in matcher.find(known.articles, first=first):
        known = replace(show(known, found.matches), encoder="")
        yield Step(known, "matching", f"{found.done}/{found.total}")
    work = "sorting into stories"
    yield Step(known, work)
    stories = matcher.sort(known.articles)
    yield Step(known.with_findings(stories=stories), work)


def _with_all_matches(known: Comparison, found: tuple[Match, ...]) -> Comparison:
    return replace(known, matches=found, by_words=())


def _with_findings(
    known: Comparison, *, recogniser: str, cache: FindingsCache | None
) -> Iterator[Step]:
    """Add actors, dates, events and quotes: from the cache, or found now."""
    kept = cache.load(known, recogniser) if cache else None
    if kept is not None:
        yield Step(kept, "looking for actors")
        return
    works: tuple[Work, ...] = (
        partial(_with_actors, wanted=recogniser, cache=cache and cache.names),
        partial(_with_events, cache=cache and cache.dated),
        partial(_with_quotes, cache=cache and cache.quotes),
    )
    for work in works:
        for step in work(known):
            known = step.comparison
            yield step
        checkpoint()
    if cache:
        cache.keep(known, recogniser)


def _with_meaning(
    known: Comparison, *, matcher: Matcher, wanted: str
) -> Iterator[Step]:
    if wanted == OFF or len(known.articles) < 2:
        return
    from corpus.matching.semantic import encoder_named

    if encoder_named(wanted) == OFF:
        return
    work = "matching by meaning"
    yield Step(known, work)
    for told, progress in decide(known, matcher, wanted):
        yield Step(told, work, progress)


def _with_actors(
    known: Comparison, *, wanted: str, cache: NameCache | None
) -> Iterator[Step]:
    from corpus.actors import choose_recogniser
    from corpus.actors.find import named_texts, put_together

    work = "looking for actors"
    yield Step(known, work)
    chosen = choose_recogniser(wanted)
    known = replace(known, recogniser=chosen.name, recogniser_notice=chosen.notice)
    if chosen.name != BUILT_IN:
        yield Step(known, work, f"with {chosen.name}")
    texts = yield from _told(known, work, named_texts(known.articles, wanted, cache))
    work = "putting names together"
    yield Step(known, work)
    actors = tuple(put_together(known.articles, texts))
    yield Step(replace(known, actors=actors), work)


def _with_events(known: Comparison, *, cache: DatedCache | None) -> Iterator[Step]:
    work = "looking for dates"
    yield Step(known, work)
    load("corpus.dates.rules", "corpus.dates.tagging", "corpus.events.likeness")
    from corpus.events.dated import dated_in
    from corpus.events.find import put_together

    found = yield from _told(known, work, dated_in(known.articles, cache))
    names = sorted(article.id for article in known.articles)
    dates = {name: dated.dates for name, dated in zip(names, found, strict=True)}
    known = replace(known, dates=dates)
    yield Step(known, "looking for events")
    tellings = [telling for dated in found for telling in dated.tellings]
    events = tuple(put_together(tellings, known.actors))
    yield Step(replace(known, events=events), "looking for events")


def _with_quotes(known: Comparison, *, cache: QuoteCache | None) -> Iterator[Step]:
    from corpus.quotes.find import quotes_in

    work = "looking for quotes"
    yield Step(known, work)
    found = yield from _told(
        known, work, quotes_in(known.articles, known.actors, cache)
    )
    quotes = tuple(quote for quotes in found for quote in quotes)
    yield Step(replace(known, quotes=quotes), work)


def _told(
    known: Comparison, work: str, found: Iterable[T]
) -> Generator[Step, None, list[T]]:
    """Collect the results of single articles, with a step for each."""
    all_found: list[T] = []
    for one in found:
        all_found.append(one)
        yield Step(known, work, f"{len(all_found)}/{len(known.articles)}")
    return all_found
