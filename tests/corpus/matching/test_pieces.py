"""Sentences too short to say anything join what follows them, thousands of them too."""

from __future__ import annotations

from corpus.article import Article
from corpus.matching.cutting import cut_pieces


def pieces(text: str) -> list[str]:
    article = Article.from_text(text, id="a")
    return [article.text[span.start : span.end] for span in cut_pieces(article, [])]


def test_a_list_of_thousands_of_numbers_is_one_piece() -> None:
    lines = "\n".join(map(str, range(20_000)))
    assert pieces(lines) == [lines]


def test_short_sentences_join_until_they_have_three_words_or_meet_a_blank_line() -> (
    None
):
    text = (
        "Fire!\nWater!\nThe mill stood in flames. Smoke!\n\nThe bridge held all night."
    )
    assert pieces(text) == [
        "Fire!\nWater!\nThe mill stood in flames.",
        "Smoke!",
        "The bridge held all night.",
    ]
    assert pieces("火。水。山火火水山。The bridge held all night.") == [
        "火。水。山火火水山。",
        "The bridge held all night.",
    ]
