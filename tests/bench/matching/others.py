"""The matchers that ours is measured beside: rapidfuzz and difflib, used plainly."""

from __future__ import annotations

import difflib

from plagdet import Case
from rapidfuzz import fuzz, process

from corpus.article import Article
from corpus.sentences import cut_sentences
from corpus.words.concepts import WORD

ALIKE = 62
LEAST_RUN = 6


def plain(left: Article, right: Article) -> list[Case]:
    """Every two sentences whose sorted words are alike."""
    ours, theirs = cut_sentences(left.text), cut_sentences(right.text)
    if not ours or not theirs:
        return []
    scores = process.cdist(
        [left.text[s.start : s.end] for s in ours],
        [right.text[s.start : s.end] for s in theirs],
        scorer=fuzz.token_sort_ratio,
        score_cutoff=ALIKE,
    )
    return [
        ((ours[i].start, ours[i].end), (theirs[j].start, theirs[j].end))
        for i, j in zip(*scores.nonzero(), strict=True)
    ]


def blocks(left: Article, right: Article) -> list[Case]:
    """The common runs of words that difflib finds."""
    ours, theirs = (list(WORD.finditer(a.text)) for a in (left, right))
    words = [[word.group().lower() for word in side] for side in (ours, theirs)]
    matcher = difflib.SequenceMatcher(None, *words, autojunk=False)
    return [
        (
            (ours[b.a].start(), ours[b.a + b.size - 1].end()),
            (theirs[b.b].start(), theirs[b.b + b.size - 1].end()),
        )
        for b in matcher.get_matching_blocks()
        if b.size >= LEAST_RUN
    ]
