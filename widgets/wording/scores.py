"""How alike two passages are, in cells."""

from __future__ import annotations


def score_bar(score: float) -> str:
    """A score of 0 to 100 as five cells and a number."""
    full = round(score / 20)
    return "▮" * full + "▯" * (5 - full) + f" {score:.0f}"
