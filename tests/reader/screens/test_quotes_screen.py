"""Who says what: by speaker, wordings set against each other, the unnamed told."""

from __future__ import annotations

import pytest

from corpus import Article
from corpus.comparison import Comparison
from corpus.models import Actor, Mention, Quote
from corpus.texts import Passage
from reader.pages.speech import ALL, NOBODY, Speech, marked
from reader.screens.quotes import QuotesScreen
from tests.reader.screens.stand import Stand
from widgets.lines.parts import OF_ARTICLES
from widgets.lists.passage_list import PassageList, PassageRow
from widgets.lists.row_layout import Heading
from widgets.lists.speaker_list import SpeakerList

TEXTS = {
    "star": (
        "“We shall raise the ferry before the first frost sets in,” said Ida Brekke. "
        "“The owner knew of the crack,” a diver was heard to say."
    ),
    "herald": (
        "Ida Brekke said: “We shall raise the ferry before the frost sets in.” "
        "“No one will be dismissed at the yard,” said Ola [/ Ness."
    ),
    "post": "“We must raise the ferry before the first frost sets in”, Brekke told us.",
}


def quote(article: str, words: str, speaker: str | None) -> Quote:
    """A quote whose cue is the first `said` of its article, if it has a speaker."""
    start = TEXTS[article].index(words)
    at = TEXTS[article].find("said")
    cue = Passage(article, at, at + 4) if speaker and at >= 0 else None
    return Quote(article, start, start + len(words), words, speaker, cue)


def actor(id: str, name: str, article: str) -> Actor:
    start = TEXTS[article].index(name)
    mention = Mention(article, start, start + len(name), name)
    return Actor(id, name, "person", (name,), (mention,))


QUOTES = (
    quote("star", "We shall raise the ferry before the first frost sets in,", "ida"),
    quote("star", "The owner knew of the crack,", None),
    quote("herald", "We shall raise the ferry before the frost sets in.", "ida"),
    quote("herald", "No one will be dismissed at the yard,", "ola"),
    quote("post", "We must raise the ferry before the first frost sets in", "ida"),
)
ACTORS = (
    actor("ida", "Ida Brekke", "star"),
    actor("ola", "Ola [/ Ness", "herald"),
)


@pytest.fixture
def known() -> Comparison:
    articles = tuple(
        Article.from_text(text, id=name, outlet=name) for name, text in TEXTS.items()
    )
    return Comparison(articles, actors=ACTORS, quotes=QUOTES)


def test_utterances_are_counted_not_wordings(known: Comparison) -> None:
    rows = [row for row in Speech(known).speakers() if not isinstance(row, Heading)]
    assert [(row.name, row.utterances) for row in rows] == [
        ("All speakers", 3),
        ("Ida Brekke", 1),
        ("Ola [/ Ness", 1),
        ("Speaker not named", 1),
    ]


def test_every_quote_of_a_speaker_is_listed_once_in_order(known: Comparison) -> None:
    speech = Speech(known)
    rows = [row for row in speech.rows(ALL) if isinstance(row, PassageRow)]
    assert sorted(row.passage for row in rows) == sorted(
        Passage(q.article, q.start, q.end) for q in known.quotes
    )
    hers = [row for row in speech.rows("ida") if isinstance(row, PassageRow)]
    assert [row.number for row in hers] == [1, 2, 3]
    assert len(speech.stops(ALL)) == len(rows)


def test_altered_words_are_marked_and_cut_ones_counted(known: Comparison) -> None:
    ida = [q for q in known.quotes if q.speaker == "ida"]
    full, cut, altered = marked(ida)
    assert [text for text, part in full if part == "differs"] == ["We shall", "first"]
    assert [text for text, part in cut if part == "differs"] == ["[-1 word]"]
    assert [text for text, part in altered if part == "differs"] == ["We must"]
    plain = "".join(text for text, part in cut if part != "differs")
    assert plain.split() == ida[1].text.split()


def test_every_word_of_a_quote_is_drawn_as_it_is_printed(known: Comparison) -> None:
    for pieces in marked(known.quotes):
        assert {part for text, part in pieces if text.strip()} <= {*OF_ARTICLES}


def test_a_quote_that_nobody_else_has_is_unmarked(known: Comparison) -> None:
    (pieces,) = marked([known.quotes[1]])
    assert pieces == [(known.quotes[1].text, "text")]


def test_a_stop_shows_the_other_wordings_in_their_articles(known: Comparison) -> None:
    first = Speech(known).stops("ida")[0]
    assert {article for article, _ in first.also} == {"herald", "post"}


async def test_the_speaker_asked_for_is_shown_and_gone_to(known: Comparison) -> None:
    stand = Stand(QuotesScreen(known, "ida"))
    async with stand.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert "in 3 articles, 3 wordings" in stand.drawn
        assert "1 of 3 without a speaker" in stand.drawn
        assert "dismissed" not in stand.drawn
        await pilot.press("down", "enter")
    (saying,) = stand.answers
    assert saying is not None
    assert saying.at.article == "herald"
    assert len(saying.stops) == 3


async def test_speakers_are_chosen_in_the_list(known: Comparison) -> None:
    stand = Stand(QuotesScreen(known))
    async with stand.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("down", "down")
        assert "No one will be" in stand.drawn
        assert "first frost" not in stand.drawn
        await pilot.press("down")
        assert "knew of the crack" in stand.drawn
        await pilot.press("tab", "enter")
    assert stand.answers[0] is not None
    assert stand.answers[0].stops == Speech(known).stops(NOBODY)


async def test_a_silent_actor_is_told_to_be_silent(known: Comparison) -> None:
    stand = Stand(QuotesScreen(known, "nobody"))
    async with stand.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert "no quote of" in stand.drawn


async def test_without_quotes_the_screen_says_so() -> None:
    stand = Stand(QuotesScreen(Comparison()))
    async with stand.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "Nobody is quoted" in stand.drawn
        await pilot.press("enter", "tab", "enter", "Q")
    assert stand.answers == [None]


async def test_while_quotes_are_looked_for_nobody_is_said_to_be_silent() -> None:
    stand = Stand(QuotesScreen(Comparison(), work="looking for actors"))
    async with stand.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "looking for actors" in stand.drawn
        assert "Nobody is quoted" not in stand.drawn


def many(count: int) -> Comparison:
    """So many different quotes of nobody in one article."""
    said = [f"Nobody told the {number} divers of it" for number in range(count)]
    text = " ".join(f"“{words}.”" for words in said)
    starts = [text.index(words) for words in said]
    quotes = tuple(
        Quote("log", start, start + len(words), words, None, None)
        for start, words in zip(starts, said, strict=True)
    )
    return Comparison((Article.from_text(text, id="log"),), quotes=quotes)


async def test_hundreds_of_quotes_are_all_listed_in_order() -> None:
    stand = Stand(QuotesScreen(many(400)))
    async with stand.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        rows = stand.screen.query_one(PassageList).rows
        assert rows == tuple(Speech(many(400)).rows(ALL))


async def test_a_speaker_left_while_quotes_are_listed_has_none_among_others(
    known: Comparison,
) -> None:
    log = many(400)
    both = Comparison(
        (*log.articles, *known.articles),
        actors=ACTORS,
        quotes=(*log.quotes, *known.quotes),
    )
    stand = Stand(QuotesScreen(both))
    async with stand.run_test(size=(80, 24)) as pilot:
        stand.screen.query_one(SpeakerList).highlight("ola")
        await pilot.pause()
        rows = stand.screen.query_one(PassageList).rows
        assert rows == tuple(Speech(both).rows("ola"))
