"""What is known of articles follows what was decided about their actors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from corpus import Article
from corpus.comparison import Comparison
from corpus.curation import Hide, Who, curate
from corpus.curation.deciding import merge, split_mention
from corpus.models import Event, EventPassage, Quote
from corpus.texts import Passage
from tests.corpus.curation.port import FOUND, ILSE, TEXT, TEXTS, view


def comparison(article_of: Callable[..., Article]) -> Comparison:
    wrong = ILSE.mentions[-1]
    cue = Passage("a", wrong.end + 1, wrong.end + 7)
    passage = EventPassage("a", wrong.start - 30, wrong.end, None, None, "explicit")
    return Comparison(
        (article_of(TEXT, id="a"),),
        actors=FOUND,
        events=(Event("e", None, "blame", ("ilse", "ulm"), (passage,)),),
        quotes=(Quote("a", 0, 5, "“Ilse", "ilse", cue),),
    )


def test_events_and_quotes_follow_the_mentions(
    article_of: Callable[..., Article],
) -> None:
    found = comparison(article_of)
    decided = split_mention((), view(()), ILSE.mentions[-1], "Jan Norrby", TEXTS)
    decided = merge(decided, view(decided), "board", ["ulm"])
    known = curate(found, decided).known
    assert known.events[0].actors == ("jan", "board")
    assert known.quotes[0].speaker == "jan"


HERS, WRONG = ILSE.mentions[1], ILSE.mentions[2]
"""Her mention and, after the split, her brother's."""
MIDDLE = (HERS.start + WRONG.start) // 2


@pytest.mark.parametrize(
    ("cue", "speaker"),
    [(0, "ilse"), (MIDDLE, "ilse"), (MIDDLE + 1, "jan"), (len(TEXT) - 1, "jan")],
)
def test_a_quote_of_two_who_were_one_is_of_whom_is_named_nearest(
    article_of: Callable[..., Article], cue: int, speaker: str
) -> None:
    said = Quote("a", 0, 5, "“Ilse", "ilse", Passage("a", cue, cue + 1))
    found = replace(comparison(article_of), quotes=(said,))
    decided = split_mention((), view(()), WRONG, "Jan Norrby", TEXTS)
    (quote,) = curate(found, decided).known.quotes
    assert quote.speaker == speaker


def test_hidden_actors_are_known_apart(article_of: Callable[..., Article]) -> None:
    known = curate(comparison(article_of), (Hide(Who("Ulm", "place")),)).known
    assert [actor.id for actor in known.hidden_actors] == ["ulm"]
    assert "ulm" not in {actor.id for actor in known.actors}
    assert all(mention.text != "Ulm" for mention in known.mentions_in("a"))


def test_what_is_worked_out_of_matches_is_not_worked_out_again(
    article_of: Callable[..., Article],
) -> None:
    found = comparison(article_of).worked_out()
    known = curate(found, (Hide(Who("Ulm", "place")),)).known
    assert known.groups is found.groups
    assert known.mentions_in("a") != found.mentions_in("a")
