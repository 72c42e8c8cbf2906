"""A short heading is no statement, however many of its words another sentence has."""

from __future__ import annotations

from corpus.article import Article
from corpus.matching import match_all

TOLD = "The ferry to Tarnby lay in the harbour for several days with a broken rudder."
OTHERS = (
    "Bakers won a prize for rye bread in a tent full of flags.",
    "Snow is expected over the strait before long.",
)


def count(lines: str) -> int:
    """How many matches an article has with another and a third."""
    texts = (f"{OTHERS[0]}\n\n{lines}", f"{OTHERS[1]}\n\n{TOLD}", "A choir sang.")
    named = zip("abc", texts, strict=True)
    return len(match_all([Article.from_text(text, id=name) for name, text in named]))


def test_a_heading_that_shares_some_of_its_words_is_no_match() -> None:
    assert count("A rudder for the mayor of the harbour\n\nNobody went ashore.") == 0


def test_a_heading_whose_words_all_stand_there_may_match() -> None:
    assert count("Broken rudder of the ferry\n\nNobody went ashore.") == 1


def test_a_short_sentence_is_no_heading() -> None:
    assert count("Its rudder broke in the harbour.\n\nNobody went ashore.") == 1
