"""Two statements of one speaker are not yet the same statement."""

from __future__ import annotations

import pytest

from corpus.article import Article
from corpus.matching import match_all

OTHERS = (
    "Bakers of Tarnby won a prize for rye bread in a tent full of flags.",
    "Snow is expected over the strait before the end of the week.",
    "A choir from the island sang until the lamps went out.",
)
ONE = (
    "“The ferry was old,” said Petra Lund, who directs legal policy at the harbour"
    " office in Tarnby."
)


def found(*sentences: str) -> int:
    """How many matches articles of one sentence and another about nothing have."""
    articles = [
        Article.from_text(f"{sentence}\n\n{other}", id=name)
        for name, sentence, other in zip("abc", sentences, OTHERS, strict=False)
    ]
    return len(match_all(articles))


@pytest.mark.parametrize(
    "two",
    [
        "Petra Lund, who directs legal policy at the harbour office, told a radio"
        " station that “nobody had asked for” more lifeboats.",
        "Harbour office legal policy director Petra Lund said on Monday that “nobody"
        " had asked for” more lifeboats.",
        "“Nobody asked for lifeboats,” Petra Lund, a director at the harbour office in"
        " Tarnby, said.",
    ],
)
def test_a_speaker_is_no_statement(two: str) -> None:
    assert found(ONE, two, "Rye bread sold out at noon.") == 0


@pytest.mark.parametrize(
    "two",
    [
        "Petra Lund, who directs legal policy at the harbour office, told a radio"
        " station that “the ferry” had been “very old”.",
        "“The ferry was old,” said Ms Lund of the harbour office in Tarnby.",
        "The ferry was old, said Petra Lund, who directs legal policy at the harbour"
        " office in Tarnby.",
    ],
)
def test_the_same_said_by_the_same_is_a_match(two: str) -> None:
    assert found(ONE, two, "Rye bread sold out at noon.") == 1
