"""Links are gathered by what links two clusters on the whole, however many they are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article
from corpus.matching import match_all
from corpus.matching.piles import Piles

# Which article each of a few sentences stands in.
HOME = [0, 0, 0, 1, 1, 2, 2, 3, 3, 4]

pairs_of_sentences = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(
        lambda pair: HOME[pair[0]] < HOME[pair[1]]
    ),
    unique=True,
)


def gathered_slowly(pairs: list[tuple[int, int]]) -> list[set[int]]:
    """Each two piles held against each other sentence by sentence."""
    piles = [{unit} for unit in sorted({unit for pair in pairs for unit in pair})]
    for pair in pairs:
        one, two = (next(p for p in piles if unit in p) for unit in pair)
        if one is not two:
            apart = [(a, b) for a in one for b in two if HOME[a] != HOME[b]]
            linked = [(a, b) for a, b in apart if {(a, b), (b, a)} & set(pairs)]
            if len(linked) * 2 >= len(apart):
                piles.remove(two)
                one |= two
    return piles


@given(pairs_of_sentences)
def test_piles_join_where_half_of_their_pairs_are_linked(
    pairs: list[tuple[int, int]],
) -> None:
    piles = Piles(HOME, pairs)
    for pair in pairs:
        piles.join(*pair)
    for pile in gathered_slowly(pairs):
        assert len({piles.of[unit] for unit in pile}) == 1
    assert len(set(piles.of.values())) == len(gathered_slowly(pairs))


def test_thousands_of_sentences_in_a_row_are_one_passage_found_at_once() -> None:
    text = " ".join(f"In {n} there were {n + 3} mills of {n * 7}." for n in range(2000))
    articles = [Article.from_text(f"{text} {end}", id=end) for end in ("one", "two")]
    (match,) = match_all(articles)
    assert (match.left.start, match.right.start) == (0, 0)
    assert min(match.left.end, match.right.end) >= len(text) - 1
