"""Sentences that run on without a stop are cut where a word begins the next."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.matching.run_on import cut_run_on
from corpus.sentences import sentences_of


def pieces(text: str) -> list[str]:
    found = cut_run_on(text, sentences_of(text))
    return [text[one.start : one.end] for one in found]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Mill burns down in Quarn", "The fire began at dawn and took the roof."),
        ("Forty ferries stay in port", "According to the harbour, all are moored."),
        ("The ferries stay in port", "They were moored at dawn."),
        ("Nobody knew how long it took", "At noon the roof fell in."),
    ],
)
def test_a_heading_in_the_line_of_its_lead_is_cut_off(before: str, after: str) -> None:
    assert pieces(f"{before} {after}") == [before, after]


@pytest.mark.parametrize(
    "text",
    [
        "Divers had read of it in The Harbour Post of Sunday morning.",
        "Her new song You Can Do It to Me is sung on every quay.",
        "The crew of class A ferries went home before the storm came.",
        "The crews of Quarn and A and P went home.",
        "All that the old warden said was The end.",
        "Burning Mill The warden of the quay calls it.",
    ],
)
def test_names_titles_and_short_ends_are_left_whole(text: str) -> None:
    assert pieces(text) == [text]


def test_several_sentences_without_a_stop_are_cut_apart() -> None:
    told = ["The mill burned down", "But the ferry sailed", "In all ten were saved."]
    assert pieces(" ".join(told)) == told


@settings(max_examples=60)
@given(st.lists(st.sampled_from(["mill", "The", "They", "Quarn", ".", "\n\n", "he"])))
def test_what_is_cut_holds_all_words_in_order(words: list[str]) -> None:
    text = " ".join(words)
    assert "".join("".join(pieces(text)).split()) == "".join(text.split())
