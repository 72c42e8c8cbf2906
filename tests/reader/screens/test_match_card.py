"""The match card explains a match, and leads to its passages."""

from __future__ import annotations

from corpus.comparison import Comparison
from corpus.models import Difference, Group, Match
from corpus.texts import Passage, Span
from reader.pages.pointing import Pointing, differing, point_out
from reader.screens.cards import MatchCard
from tests.reader.screens.stand import Stand, article, ready

STORM = "Off Norr a storm came up, and a ferry sank."


async def test_a_match_card_explains_and_leads_to_a_passage(
    known: Comparison, group: Group, size: tuple[int, int]
) -> None:
    card = MatchCard(known, group, Passage("b", 0, 42))
    async with Stand(card).run_test(size=size) as pilot:
        stand = await ready(pilot)
        for said in (
            "the same statement, but it disagrees  ▮▮▮▮▯ 71",
            "in  1 2   not in  3",
            "≠ number  sixty in 1  ·  ninety in 2",
            "quoted speech",
            "[REDACTED]",
        ):
            assert said in stand.drawn
        await pilot.press("down", "enter")
        assert stand.answers == [Passage("a", 0, 37)]


async def test_of_many_articles_the_card_counts_those_that_miss_the_match(
    known: Comparison, group: Group
) -> None:
    crowd = (article(f"z{n:02}", f"Leaflet {n}.") for n in range(40))
    many = Comparison((*known.articles, *crowd), known.matches)
    async with Stand(MatchCard(many, group, Passage("a", 0, 37))).run_test() as pilot:
        assert "in  1 2   not in 41 others" in (await ready(pilot)).drawn


async def test_of_many_articles_that_have_a_match_the_first_are_named() -> None:
    many = pair(*[STORM] * 30)
    first, *others = whole(many)
    matches = tuple(Match(first, other, 99.0, "verbatim", 1) for other in others)
    many = Comparison(many.articles, matches)
    async with Stand(MatchCard(many, many.groups[0], first)).run_test() as pilot:
        drawn = (await ready(pilot)).drawn
        assert "in  1 2 3 4 5 6 7 8 9 10 11 12 and 18 more" in drawn


async def test_a_click_chooses_in_a_dialog(known: Comparison, group: Group) -> None:
    card = MatchCard(known, group, Passage("a", 0, 37))
    async with Stand(card).run_test(size=(80, 24)) as pilot:
        stand = await ready(pilot)
        rows = stand.drawn.splitlines()
        y = next(y for y, row in enumerate(rows) if "The boat" in row)
        await pilot.click(offset=(20, y))
        assert stand.answers == [Passage("b", 0, 42)]


async def test_a_card_says_what_is_marked_in_its_passages(
    known: Comparison, group: Group
) -> None:
    async with Stand(MatchCard(known, group, Passage("a", 0, 37))).run_test() as pilot:
        assert "underlined what differs" in (await ready(pilot)).drawn
    known = pair("The ferry sank off Norr.", STORM)
    match = Match(*whole(known), 45.0, "paraphrase", 1)
    known = Comparison(known.articles, (match,))
    card = MatchCard(known, known.shown.by_number[1], match.right)
    async with Stand(card).run_test() as pilot:
        assert "bold what others say too" in (await ready(pilot)).drawn


def pair(*texts: str) -> Comparison:
    return Comparison(tuple(article(str(n), t) for n, t in enumerate(texts)), ())


def whole(known: Comparison) -> list[Passage]:
    return [Passage(a.id, 0, len(a.text)) for a in known.articles]


def pointed(*texts: str, differs: tuple[Difference, ...] = ()) -> Pointing:
    known = pair(*texts)
    match = Match(*whole(known), 45.0, "conflict", 1, differs)
    known = Comparison(known.articles, (match,))
    return point_out(known, known.groups[0], whole(known))


def test_where_most_differs_what_is_shared_is_pointed_out() -> None:
    part, marks = pointed(STORM, "The ferry sank off Norr.")
    assert (part, marks[1]) == ("shared", ((Span(4, 23), "shared"),))
    assert (
        pointed("one red ship sank at dawn", "two ships sank at dawn")[0] == "differs"
    )


def test_values_that_contradict_each_other_are_told_from_what_else_differs() -> None:
    three = (Difference("number", "3", "5"),)
    _, marks = pointed(
        "Off Norr 3 red ships sank.", "Off Norr 5 blue ships sank.", differs=three
    )
    assert marks[0] == ((Span(9, 10), "disputed"), (Span(10, 14), "differs"))
    assert marks[1] == ((Span(9, 10), "disputed"), (Span(10, 15), "differs"))


def marks(first: str, *others: str) -> list[list[str]]:
    return [
        [text[span.start : span.end] for span in spans]
        for text, spans in zip([first, *others], differing(first, others), strict=True)
    ]


def test_words_are_marked_that_the_other_passages_do_not_have() -> None:
    assert marks("red ships sail", "blue ships rest") == [
        ["red", "sail"],
        ["blue", "rest"],
    ]
    assert marks("red ships sail", "blue ships sail", "red ships rest") == [
        [],
        ["blue"],
        ["rest"],
    ]
