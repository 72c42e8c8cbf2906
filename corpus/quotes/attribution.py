"""The cue that belongs to a quotation, among the words around it."""

from __future__ import annotations

from corpus.quotes.cues import Cue, cue_after, cue_before
from corpus.quotes.cues_in_signs import cue_in_signs
from corpus.quotes.marks import Quotation
from corpus.texts import Span
from corpus.words.numerals import PARTICLES_BEHIND

_REACH = 400
"""Characters around a quotation in which its cue is looked for."""


def cue_of(
    text: str,
    before: Quotation | None,
    quotation: Quotation,
    following: Quotation | None,
    language: str | None,
) -> Cue | None:
    """The cue beside a quotation, sooner than one that only leads its sentence.

    Args:
        text: That of its article.
        before: The last quotation that was speech.
        quotation: That whose cue is looked for.
        following: The next one, speech or not.
        language: Of the article, as in ISO 639-1.
    """
    ahead, behind = _around(text, before, quotation, following)
    if quotation.dashed:
        after = cue_after(text, behind.start, behind.end)
        return after or _cue_above(text, ahead.start, ahead.start)
    if language in PARTICLES_BEHIND:
        return cue_in_signs(text, ahead, behind, language)
    led = cue_before(text, ahead.start, ahead.end)
    led = led or _cue_above(text, ahead.start, ahead.end)
    if led is not None and led.beside:
        return led
    after = cue_after(text, behind.start, behind.end)
    # `… to “use it all” against him, adding` goes on with who leads the sentence.
    if led is not None and after is not None and is_participle(text, after):
        return led
    return after or led


def _around(
    text: str,
    before: Quotation | None,
    quotation: Quotation,
    following: Quotation | None,
) -> tuple[Span, Span]:
    """The rest of its line before and behind a quotation, as far as its neighbours."""
    start, end = quotation.marks.start, quotation.marks.end
    reach = max(0, start - _REACH), min(len(text), end + _REACH)
    begin = max(text.rfind("\n", reach[0], start) + 1, reach[0])
    stop = text.find("\n", end, reach[1])
    stop = reach[1] if stop < 0 else stop
    if before is not None:
        begin = max(begin, before.marks.end)
    if following is not None:
        stop = min(stop, following.marks.start)
    return Span(begin, start), Span(end, stop)


def _cue_above(text: str, line_start: int, start: int) -> Cue | None:
    """The cue of a paragraph that ends in a colon above a quotation."""
    above = line_start - _REACH if line_start > _REACH else 0
    lead = text[above:line_start].rstrip()
    if text[line_start:start].strip() or not lead.endswith(":"):
        return None
    return cue_before(text, above + lead.rfind("\n") + 1, above + len(lead))


def is_participle(text: str, cue: Cue) -> bool:
    """Whether a cue is said of whoever acts in the sentence: `…, adding`."""
    before = text[cue.subject.start : cue.words.start].rstrip()
    return text[cue.words.start : cue.words.end].endswith("ing") and before[-1:] == ","
