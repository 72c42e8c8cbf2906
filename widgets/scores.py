"""How alike two passages are, in cells and in words."""

from __future__ import annotations

_DOUBTS = (
    (40, "weak", "may be chance"),
    (50, "unsure", "read both sides"),
)
"""Scores below which a match is doubted, in a word, and why. Of the judged links in
`tests/bench/matching`, 43 of 100 below 40 are wrong, 29 of 100 from there to 50, and
four of 100 above."""


def score_bar(score: float) -> str:
    """A score of 0 to 100 as five cells and a number."""
    full = round(score / 20)
    return "▮" * full + "▯" * (5 - full) + f" {score:.0f}"


def doubt(score: float) -> tuple[str, str]:
    """How a match of a score is doubted, and why; nothing where it is not."""
    return next(((word, why) for most, word, why in _DOUBTS if score < most), ("", ""))
