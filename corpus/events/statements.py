"""Direct speech that a passage dates: who spoke, and what was said."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import Final

from corpus.events.cast import Cast
from corpus.events.phrasing import cut, lower_words
from corpus.events.telling import Telling
from corpus.events.trimming import without_lead
from corpus.events.verbs import first_verb, is_attribution
from corpus.events.wording import Tokens, lows, render, tokens_of, undated, verb_at
from corpus.quotes.cues import Cue, cue_after, cue_before
from corpus.quotes.marks import OPENER, find_quotations
from corpus.texts import Span
from corpus.words.joining import BORDERS, LEADS, RELATIVES
from corpus.words.speech import SPEECH_VERBS

_LEAST: Final = 4
"""Words of a quotation that can stand for what is told."""
_FAR: Final = 2_000
"""Characters before and after a sentence in which its quotations begin and end."""
_LONGEST_SPEAKER: Final = 40
_ABOUT_ONESELF: Final = 25
"""Characters before the speaker's own name: `Rep. Ada Brel is leaving, she said`."""
_FURTHEST: Final = 12
"""Words before the verb of a closing `he said`, at most."""
_REPORTING: Final = SPEECH_VERBS | {"according"}
_NO_NAME: Final = re.compile(
    r"\s*(?:he|she|they|it|who|which|that|i|we|one|some)\b", re.IGNORECASE
)
_WHO: Final = re.compile(r"\s*((?:[^\W\d_][\w.'’-]*\s?){1,6})")
_EDGE: Final = re.compile(
    r"\s(?:at|in|on|during|from|after|of the day|early|late|last)\b.*|[,(].*", re.DOTALL
)


def statement_of(telling: Telling, cast: Cast) -> str:
    """`Speaker: “what was said”`, or nothing where no long quotation is told.

    The words of the quotation are left as they are, dates and all.
    """
    text, sentence = telling.article.text, telling.sentence
    for marks in _quotations(text, sentence):
        words = Span(marks.start, min(marks.end, sentence.end))
        said = " ".join(text[words.start : words.end].strip('“”"„«»‘’ ,').split())
        if len(said.split()) < _LEAST or not said[0].isupper():
            continue
        cue = cue_after(text, words.end, sentence.end)
        cue = cue or cue_before(text, sentence.start, words.start)
        if cue is not None and cue.beside and _is_dated(telling, words, cue):
            speaker = _speaker(telling, cue.subject, cast)
            return cut(f"{speaker}: “{said}”") if speaker else ""
    return ""


def is_told_in_speech(telling: Telling) -> bool:
    """Whether the date stands within quotation marks."""
    quoted = _quotations(telling.article.text, telling.sentence)
    return any(marks.overlaps(telling.mention.span) for marks in quoted)


def reported_by(telling: Telling, cast: Cast) -> str:
    """`Speaker: what was reported`, where the date belongs to a closing `he said`."""
    text, passage = telling.article.text, telling.passage
    tokens = tokens_of(text, passage)
    if _REPORTING.isdisjoint(lows(tokens)):
        return ""
    at = _speech_at(tokens, telling)
    if at is None or not _is_report(tokens[:at]):
        return ""
    before, after = tokens[:at], undated(tokens[at + 1 :], telling.mention.span)
    speaker = _speaker(telling, _subject(after), cast)
    report = render(text, without_lead(before))
    named = speaker in report[: _ABOUT_ONESELF + len(speaker)]
    return cut(report if named or not speaker else f"{speaker}: {report}")


def _speech_at(tokens: Tokens, telling: Telling) -> int | None:
    """The comma before a closing `he said on Friday` that holds the date."""
    date, end = telling.mention.span, telling.passage.end
    commas = [n for n, t in enumerate(tokens) if t.text == "," and t.end < end]
    for at in reversed(commas):
        if _speaks(undated(tokens[at + 1 :], date)):
            return at if tokens[at].end <= date.start else None
    return None


def _is_report(tokens: Tokens) -> bool:
    """Whether words tell something by themselves, and in nobody's own words."""
    if len(tokens) < _LEAST or tokens[0].low in LEADS or verb_at(tokens) is None:
        return False
    return not any(token.text in '“”"«»' for token in tokens)


def _speaks(tokens: Tokens) -> bool:
    """Whether words are no more than `a witness said on Monday`."""
    words = lows(tokens)
    if words[:2] == ["according", "to"]:
        return "," not in words
    said = next((n for n, word in enumerate(words) if word in SPEECH_VERBS), None)
    if said is None or said > _FURTHEST or "," in words:
        return False
    return words[0] not in LEADS | RELATIVES and is_attribution(words)


def _subject(tokens: Tokens) -> Span:
    """What stands before the verb of `the mayor said`, after that of `said Brel`."""
    if tokens[0].low == "according":
        named = list(takewhile(lambda token: token.low not in BORDERS, tokens[2:]))
        named = named or list(tokens[-1:])
        return Span(named[0].start, named[-1].end)
    words = lows(tokens)
    at = next((n for n, word in enumerate(words) if word in SPEECH_VERBS), 0)
    kept = tokens[:at] or tokens[1:] or tokens
    return Span(kept[0].start, kept[-1].end)


@lru_cache(maxsize=8)
def _quotations(text: str, sentence: Span) -> tuple[Span, ...]:
    """The parts of a sentence that stand in quotation marks, marks included."""
    # Asked several times of a sentence that is told.
    first = max(text.rfind("\n", 0, sentence.start) + 1, sentence.start - _FAR)
    if not OPENER.search(text, first, sentence.end):
        return ()
    around = text[first : sentence.end + _FAR]
    if around.count("“") != around.count("”"):
        around = around.replace("“", '"').replace("”", '"')
    found = find_quotations(around)
    moved = (Span(q.marks.start + first, q.marks.end + first) for q in found)
    return tuple(
        Span(max(marks.start, sentence.start), marks.end)
        for marks in moved
        if marks.overlaps(sentence)
    )


def _is_dated(telling: Telling, said: Span, cue: Cue) -> bool:
    """Whether the date is that of speaking, or stands in what is said."""
    date, passage = telling.mention, telling.passage
    if said.overlaps(date.span):
        return True
    if not passage.overlaps(cue.words):
        return False
    return date.start > said.end or date.end <= said.start


def _speaker(telling: Telling, subject: Span, cast: Cast) -> str:
    """A surname, an organisation, `the mayor`; nothing for `he` alone."""
    text = telling.article.text
    if name := cast.speaker(telling.article, subject):
        return name
    words = text[subject.start : subject.end]
    if _NO_NAME.match(words):
        return ""
    found = _WHO.match(words)
    noun = _EDGE.sub("", found[1]).strip() if found else ""
    short = 0 < len(noun) <= _LONGEST_SPEAKER and first_verb(lower_words(noun)) is None
    return noun if short else ""
