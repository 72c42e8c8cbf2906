"""What a card says of how sure a match is, and of each of its passages."""

from __future__ import annotations

import datetime as dt

from corpus import Article
from corpus.comparison import Comparison
from corpus.models import Difference, Match
from corpus.texts import Passage
from reader.pages.match import differences, make_card
from reader.plain.matches import conflicts, in_some
from reader.walks.placing import place_of
from reader.walks.stops import Stop
from widgets.lists.passage_list import PassageRow, Told

TEXTS = {
    "a": "Ninety sheep drowned at the ford.",
    "b": "At the ford some eighty sheep were lost.",
    "c": "The ford is deep in spring.",
    "d": "Shearing begins.",
}


def known(*scores: float) -> Comparison:
    """One match of a and b, and of b and c, of these scores."""
    articles = tuple(Article.from_text(text, id=name) for name, text in TEXTS.items())
    a, b, c = (Passage(name, 0, len(TEXTS[name])) for name in "abc")
    sheep = (Difference("number", "Ninety", "eighty"),)
    matches = [Match(a, b, scores[0], "paraphrase", 1, sheep)]
    matches += [Match(b, c, score, "paraphrase", 1) for score in scores[1:]]
    return Comparison(articles, matches=tuple(matches))


def said(known: Comparison) -> list[str]:
    (group,) = known.groups
    rows = make_card(known, group, group.passages[0]).rows
    told = [
        "".join(text for text, _ in row.pieces) for row in rows if type(row) is Told
    ]
    alike = [row.aside for row in rows if isinstance(row, PassageRow)]
    return [*told, *("".join(text for text, _ in pieces) for pieces in alike)]


def test_a_weak_match_says_so_in_words() -> None:
    assert " ~1  in other words  ▮▮▯▯▯ 34  weak: may be chance" in said(known(34.0))
    assert " ~1  in other words  ▮▮▯▯▯ 44  unsure: read both sides" in said(known(44.0))
    assert " ~1  in other words  ▮▮▮▮▯ 74" in said(known(74.0))


def test_the_status_line_and_the_read_out_say_it_too() -> None:
    weak = known(34.0)
    stop = Stop("a", weak.groups[0].passages[0].span, 1)
    assert "paraphrase, weak ▮▮▯▯▯ 34" in place_of(weak, "matches", stop, 0, 1)[0].plain
    assert "score 34 of 100, weak: may be chance." in in_some(weak)[0][0]


def test_each_passage_of_many_says_how_alike_it_is_and_through_which() -> None:
    assert said(known(81.0, 36.0))[-3:] == [
        "",
        "▮▮▮▮▯ 81",
        "through 2  ▮▮▯▯▯ 36  weak: may be chance",
    ]
    assert said(known(81.0))[-2:] == ["", ""], "of two, the head of the card says it"


def test_a_disagreement_says_which_article_prints_which_value() -> None:
    both = known(81.0)
    assert list(differences(both, both.groups[0])) == [
        ("number", [("Ninety", [1], ""), ("eighty", [2], "")])
    ]
    assert " ≠ number  Ninety in 1  ·  eighty in 2" in said(both)


def test_numbers_of_different_days_are_told_with_them_the_earlier_first() -> None:
    days = {"a": dt.date(2031, 4, 3), "b": dt.date(2031, 4, 2)}
    articles = tuple(
        Article.from_text(TEXTS[name], id=name, published=day)
        for name, day in days.items()
    )
    a, b = (Passage(name, 0, len(TEXTS[name])) for name in days)
    sheep = (Difference("number", "Ninety", "eighty"),)
    flags = frozenset({"days"})
    match = Match(a, b, 81.0, "conflict", 1, sheep, flags)
    told = said(Comparison(articles, matches=(match,)))
    assert " ≠ number  eighty in 2, 2031-04-02  ·  Ninety in 1, 2031-04-03" in told
    assert " reported on different days: the later number may be an update" in told
    (lines,) = conflicts(Comparison(articles, matches=(match,)))
    assert (
        "eighty in article 2, 2 April 2031; Ninety in article 1, 3 April 2031."
        in lines[1]
    )


def test_words_that_the_name_of_a_walk_has_told_are_not_told_again() -> None:
    ford = Stop("c", Passage("c", 4, 8).span)
    assert place_of(known(81.0), "/ford", ford, 0, 2)[1] == ""
    assert place_of(known(81.0), "Edda Moor", ford, 0, 2)[1] == "ford"


def test_a_denial_and_a_contrary_are_told_as_opposites() -> None:
    a, b, *_ = (Passage(name, 0, len(text)) for name, text in TEXTS.items())
    rose = (Difference("negation", "drowned", "were lost"),)
    articles = known(70.0).articles
    opposed = Comparison(articles, (Match(a, b, 70.0, "conflict", 1, rose),))
    assert " ≠ opposite  drowned in 1  ·  were lost in 2" in said(opposed)
    assert "They say the opposite: drowned in article 1; " in conflicts(opposed)[0][1]
