"""What is copied at length is found, however its sentences are cut."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.matching import match_pair
from corpus.matching.cutting import cut_units
from corpus.matching.long_passages.reprints import find_reprints

ITEMS = [
    "Two brass lamps from the ferry Halvard with their original shades",
    "One chart of the Skerry bank drawn by a pilot of the harbour of Sund",
    "A trumpet that the musicians of the saloon left behind in a hurry",
    "The captain's chair upholstered in green leather and slightly scorched",
    "Ninety tickets of the last crossing bound in a booklet with a ribbon",
]
BEFORE = [
    "Bidding opens at nine on the quay of Vik under a tent with free coffee for all",
    "Auctioneer Runa Holt expects buyers from six countries and a good price",
    "Parking costs four crowns and dogs are welcome if they stay on a leash",
]
AFTER = [
    "Whoever wins pays within a week and fetches the goods from a shed by the mill",
    "Nothing is posted abroad and no cheque is taken at any window of the office",
    "Proceeds help the lifeboats of Vik to buy a new engine before winter",
]


def auction() -> tuple[Article, Article]:
    listed = "\n".join(f"{item}." for item in ITEMS)
    run_on = " and ".join([*BEFORE, " ".join(f"{item}." for item in ITEMS)])
    whole = " and ".join([run_on.replace(".", ""), *AFTER])
    return (
        Article.from_text(f"Lots of the day.\n{listed}", id="a"),
        Article.from_text(f"{whole}.", id="b"),
    )


def test_a_list_that_another_prints_as_one_sentence_is_found_whole() -> None:
    one, two = auction()
    (match,) = match_pair(one, two, profile="long")
    here = one.text[match.left.start : match.left.end]
    there = two.text[match.right.start : match.right.end]
    assert here.startswith("Two brass")
    assert here.rstrip(".").endswith("a ribbon")
    assert there.startswith("Two brass")
    assert there.endswith("a ribbon")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(ITEMS + BEFORE + AFTER), max_size=6))
def test_a_run_is_the_same_words_on_both_sides(lines: list[str]) -> None:
    texts = [". ".join(lines), " ".join(lines + ITEMS)]
    units = cut_units(
        [Article.from_text(t, id=n) for n, t in zip("ab", texts, strict=True)]
    )
    for (left, right), runs in find_reprints(units).items():
        assert left < right
        for run in runs:
            ours, theirs = (
                "".join(units.codes[side[0] : side[1] + 1])
                for side in (run.left, run.right)
            )
            assert any(ours[at : at + 30] in theirs for at in range(len(ours)))


def test_one_word_over_and_over_meets_nothing() -> None:
    articles = [Article.from_text("row " * 20_000, id=name) for name in "ab"]
    assert find_reprints(cut_units(articles)) == {}


def test_articles_of_a_few_words_and_none_have_no_runs() -> None:
    for text in ("", "Fog."):
        articles = [Article.from_text(text, id=name) for name in "ab"]
        assert find_reprints(cut_units(articles)) == {}
