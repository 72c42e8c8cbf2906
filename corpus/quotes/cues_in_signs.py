"""The words around a quotation that say who spoke, in Chinese, Japanese and Korean."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from corpus.quotes.cues import Cue
from corpus.texts import Span
from corpus.words.names_abroad import any_of

_FREE: Final = r"[^。！？\n“”「」『』\".]"
"""What stands within one clause and outside quotation marks."""


def cue_in_signs(text: str, before: Span, after: Span, language: str) -> Cue | None:
    """The cue beside a quotation: `林慧芳说：“…”`, `「…」と榎本市長は述べた`.

    Args:
        text: The article's text.
        before: From the paragraph's start, or the last quotation, to the opening mark.
        after: From the closing mark to the paragraph's end, or the next quotation.
        language: `zh`, `ja` or `ko`.
    """
    leads, follows = _patterns(language)
    found = leads.search(text[before.start : before.end])
    if found:
        return _cue(found, before.start)
    found = follows.match(text, after.start, after.end)
    if found is None:
        return None
    if language != "zh" and not found["subject"].strip():
        return Cue(Span(*found.span("verb")), before, beside=True)
    return _cue(found, 0)


def _cue(found: re.Match[str], offset: int) -> Cue:
    verb, subject = found.span("verb"), found.span("subject")
    return Cue(
        Span(verb[0] + offset, verb[1] + offset),
        Span(subject[0] + offset, subject[1] + offset),
        beside=True,
    )


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What leads up to a quotation, and what follows it."""
    verb = rf"(?P<verb>{any_of('speech', language)})"
    if language == "ja":
        # The verb stands last, behind who spoke or behind the quotation alone.
        return re.compile(r"(?!)"), re.compile(
            rf"(?:など)?と、?(?P<subject>{_FREE}{{0,40}}?)(?:[はがも]、?{_FREE}{{0,20}}?)?"
            rf"{verb}"
        )
    if language == "ko":
        return re.compile(r"(?!)"), re.compile(
            rf"(?:이?라)?(?:고|며|면서)(?:는|도)?,?\s?(?P<subject>{_FREE}{{0,60}}?){verb}"
        )
    return (
        re.compile(rf"(?P<subject>{_FREE}{{1,40}}){verb}\s?[：:，,]?\s*\Z"),
        re.compile(rf"[，,]?(?P<subject>{_FREE}{{1,40}}?){verb}"),
    )
