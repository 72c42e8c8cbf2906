"""What passages share is told by words, in whatever order and form they stand."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article
from corpus.comparison import Comparison
from corpus.shared_words import find_shared
from corpus.texts import Passage, Span


def shared(*texts: str, language: str | None = "en") -> list[list[str]]:
    """The stretches of each text that the others share, each an article's passage."""
    articles = [
        replace(Article.from_text(text, id=str(number)), language=language)
        for number, text in enumerate(texts)
    ]
    passages = [Passage(a.id, 0, len(a.text)) for a in articles]
    found = find_shared(Comparison(tuple(articles), ()), passages)
    return [
        [article.text[span.start : span.end] for span in spans]
        for article, spans in zip(articles, found, strict=True)
    ]


def test_forms_and_synonyms_of_a_word_are_shared() -> None:
    assert shared("The ship bought fuel.", "Fuel is purchased by ships.") == [
        ["ship bought fuel"],
        ["Fuel", "purchased", "ships"],
    ]


def test_small_words_count_only_between_shared_ones_and_where_both_have_them() -> None:
    assert shared("It lay at the quay of Norr", "They saw the quay of Norr") == [
        ["quay of Norr"],
        ["quay of Norr"],
    ]
    assert shared("the quay in Norr", "the quay of Norr") == [
        ["quay", "Norr"],
        ["quay", "Norr"],
    ]


def test_a_stretch_ends_where_a_clause_does() -> None:
    assert shared("The ship sank. The crew swam.", "the crew; the ship sank") == [
        ["ship sank", "crew"],
        ["crew", "ship sank"],
    ]


def test_the_first_word_of_a_passage_is_as_any_other() -> None:
    assert shared("Fuel", "fuel") == [["Fuel"], ["fuel"]]
    assert shared("Fuel. Ships left.", "ships left; fuel") == [
        ["Fuel", "Ships left"],
        ["ships left", "fuel"],
    ]


def test_the_minutes_of_a_time_of_day_are_no_number() -> None:
    assert shared("At 3:40 forty men left.", "By 3:40 they left.") == [
        ["3:40", "left"],
        ["3:40", "left"],
    ]
    assert shared("At 3:40 Lund left.", "Forty sheep ran.") == [[], []]


def test_a_verb_of_speech_alone_is_no_agreement() -> None:
    assert shared("Lund said it sank.", "Moor said trains ran.") == [[], []]


def test_of_several_passages_a_word_is_shared_that_any_other_has() -> None:
    assert shared("red ships sail", "blue ships rest", "ferries sail") == [
        ["ships sail"],
        ["ships"],
        ["sail"],
    ]


def test_passages_without_a_common_word_share_nothing() -> None:
    assert shared("Red ships sail.", "No train came.") == [[], []]


def test_signs_without_spaces_are_shared_in_pairs() -> None:
    assert shared("渡轮在北港沉没", "北港渡轮出海", language="zh") == [
        ["渡轮", "北港"],
        ["北港渡轮"],
    ]
    assert shared("山口", "口山", language="zh") == [[], []]


def test_what_is_too_long_for_a_key_press_is_shared_as_a_whole() -> None:
    long = "red ship " * 3_000
    assert shared(long, "a red ship") == [[long], ["a red ship"]]


def test_what_one_article_says_twice_is_not_shared() -> None:
    one = Article.from_text("One red ship. One red ship.", id="1")
    two = Article.from_text("Two ships.", id="2")
    known = Comparison((one, two), ())
    passages = [Passage("1", 14, 27), Passage("2", 0, 10), Passage("1", 0, 13)]
    assert find_shared(known, passages) == [
        (Span(22, 26),),
        (Span(4, 9),),
        (Span(8, 12),),
    ]


@given(st.lists(st.text(max_size=60), min_size=1, max_size=4))
def test_stretches_are_in_order_apart_and_the_same_in_any_order(
    texts: list[str],
) -> None:
    articles = tuple(
        Article.from_text(text, id=str(number)) for number, text in enumerate(texts)
    )
    known = Comparison(articles, ())
    passages = [Passage(a.id, 0, len(a.text)) for a in articles]
    found = find_shared(known, passages)
    for article, spans in zip(articles, found, strict=True):
        edges = [edge for span in spans for edge in (span.start, span.end)]
        assert edges == sorted(set(edges))
        assert all(0 <= edge <= len(article.text) for edge in edges)
    assert find_shared(known, passages[::-1]) == found[::-1]
