"""Short names for events, made of the words of the passages that tell of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from corpus.dates.abroad.lexicon import is_read
from corpus.events.cast import Cast
from corpus.events.framing import frame_of
from corpus.events.labels_abroad import begins_with_date, excerpt_of
from corpus.events.phrasing import cut, has_verb, lower_words
from corpus.events.statements import is_told_in_speech, reported_by, statement_of
from corpus.events.subjects import named_subject
from corpus.events.telling import Telling
from corpus.events.verbs import first_verb, is_attribution
from corpus.events.wording import render
from corpus.texts import Span
from corpus.words.joining import LOOKING_BACK
from corpus.words.speech import SPEECH_VERBS

_SPEAKING: Final = frozenset({"i", "we", "my", "our", "me", "us", "you", "it", "this"})

_HANGING: Final = frozenset(
    {"as", "just", "over", "that", "than", "not", "apparently", "reportedly"}
)
"""Words that open what hangs on the words before it."""


def label_of(telling: Telling, cast: Cast) -> str:
    """A short text that names what a passage tells of, its date left out.

    In other languages than English it is an excerpt, as it is printed.
    """
    if is_read(telling.article.language):
        return excerpt_of(telling)
    label = _label_of(telling, cast)
    if _is_loose(label):
        wider = (_label_of(part, cast) for part in _wider(telling))
        label = next((text for text in wider if not _is_loose(text)), label)
    return label


def _wider(telling: Telling) -> Iterator[Telling]:
    """A telling with more of its sentence: what follows, then what stands before."""
    sentence = telling.sentence
    to_end = Span(telling.passage.start, sentence.end)
    if to_end != telling.passage:
        clause = Span(telling.clause.start, sentence.end)
        yield replace(telling, passage=to_end, clause=clause)
    if to_end.start > sentence.start:
        told = Span(sentence.start, telling.passage.end)
        yield replace(telling, passage=told, clause=told)


def _is_loose(label: str) -> bool:
    """Whether a label hangs in the air: no subject, no verb, nothing said."""
    words = lower_words(label)
    if not words or "“" in label or '"' in label:
        return False
    at = first_verb(words)
    return (
        at is None
        or at == 0
        or words[0] in _HANGING
        or (words[-1] in SPEECH_VERBS and is_attribution(words))
    )


def _label_of(telling: Telling, cast: Cast) -> str:
    statement = statement_of(telling, cast)
    if statement and not is_told_in_speech(telling):
        return statement
    if report := reported_by(telling, cast):
        return report
    tokens = frame_of(telling)
    words = render(telling.article.text, tokens)
    label = cut(named_subject(telling, words, tokens, cast))
    if statement and (
        label[:1] in '“«"' or not _SPEAKING.isdisjoint(lower_words(label))
    ):
        return statement
    return label or _whole(telling)


def _whole(telling: Telling) -> str:
    text = telling.article.text[telling.passage.start : telling.passage.end]
    return cut(" ".join(text[:600].split())) or telling.mention.text


def clearness(telling: Telling, label: str) -> int:
    """How many faults a label has; 0 is best."""
    if is_read(telling.article.language):
        dated = begins_with_date(telling, label)
        return label.endswith("…") + (telling.doubt is not None) + dated
    words = lower_words(label)
    return (
        3 * (not words or words[0] in LOOKING_BACK)
        + 2 * (len(words) < 4)
        + 2 * (not has_verb(label))
        + label.endswith(("…", "…”", '…"'))
        + (telling.doubt is not None)
        + (": “" in label)
    )
