"""The words around a quotation that say that somebody spoke, and who."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.texts import Span
from corpus.words.abbreviations import BEFORE_A_NAME
from corpus.words.abroad import ADDRESSING, AUXILIARIES, CLITICS, SPEECH_ABROAD
from corpus.words.speech import NAMING_VERBS, OLD_SPEECH, SPEECH_VERBS

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_CAPITALS = "A-ZÀ-ÞĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŮŽĞİŞЀ-Я\u0621-\u064a"
"""Letters that begin sentences; those of Arabic have no case."""
_SENTENCE_END = re.compile(
    rf"(?<=[^\W\d_]{{2}})[.!?…](?=\s+[\"“«‘„{_CAPITALS}])|[.!?…]\s*$|\n"
)
_PARTS = re.compile(r"['’]")
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_ACCORDING = re.compile(r"\b(?:According|according) to\b|\b(?:In|in) the words of\b")
_PHRASE = re.compile(
    r"\bwent on to say\b|\bwas quoted as saying\b"
    r"|\b(?:put|puts|posed|raised) (?:it|the questions?|this)\b"
)
_LEAD = re.compile(r"\s*([A-ZÀ-Þ][^.!?:\n]{1,200}):\s*$")
_GOING_ON = frozenset(
    {"and", "but", "or", "that", "to", "in", "for", "while", "when", "from", "about"}
    | {"by", "with", "as", "if", "because"}
)
"""Words after a quotation by which its own sentence goes on."""
_FURTHEST = 14
"""Words between the closing mark and the verb, `the mayor of … said` at most."""
_AFTER_APPOSITION = 30
"""Words where a comma ends what is told of the speaker right before the verb."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of speech, or what stands for one, and where to look for its subject."""

    words: Span
    subject: Span
    beside: bool
    """Whether it hands over the quotation itself and not only its sentence."""


def cue_after(text: str, start: int, end: int) -> Cue | None:
    """The cue that follows a quotation: `, said Quill` or `, the mayor added`.

    Args:
        text: The article's text.
        start: Where the quotation's closing mark ends.
        end: Where the next quotation, or the paragraph's end, begins.
    """
    stop = _sentence_end(text, start, end)
    opening = _WORD.search(text, start, stop)
    goes_on = opening is not None and opening.group() in _GOING_ON
    if goes_on or _starts_anew(text, start):
        return None
    found = _ACCORDING.search(text, start, stop)
    if found and found.start() - start <= 3:
        return Cue(Span(*found.span()), Span(found.end(), stop), beside=True)
    found = _PHRASE.search(text, start, stop)
    if found:
        return Cue(Span(*found.span()), Span(start, found.start()), beside=True)
    words = list(_WORD.finditer(text, start, stop))
    for k, word in enumerate(words[:_AFTER_APPOSITION]):
        if not _speaks(words, k) or (k >= _FURTHEST and not _resumes(text, word)):
            continue
        verb = Span(word.start(), word.start() + len(_stem(word)))
        if all(_may_precede(one.group().lower()) for one in words[:k]):
            subject = Span(verb.end, _addressed(text, verb.end, stop))
            return Cue(verb, subject, beside=True)  # `, a dit Dastier`
        return Cue(verb, Span(start, word.start()), beside=True)
    return None


def _may_precede(word: str) -> bool:
    """Whether a word may stand between the quotation and a verb: `m'a`, `le`."""
    parts = _PARTS.split(word)
    return all(part in AUXILIARIES or part in CLITICS for part in parts)


def _addressed(text: str, start: int, stop: int) -> int:
    """Where a subject ends before those spoken to: `Dastier à la presse`."""
    words = list(_WORD.finditer(text, start, stop))
    return next((w.start() for w in words[1:] if w.group() in ADDRESSING), stop)


def cue_before(text: str, start: int, end: int) -> Cue | None:
    """The cue that leads up to a quotation: `Quill said:` or `he called it`.

    Args:
        text: The article's text.
        start: Where the paragraph, or what follows the last quotation, begins.
        end: Where the quotation's opening mark stands.
    """
    first = _sentence_start(text, start, end)
    closing = text[max(0, end - 9) : end].rstrip()[-1:]
    if closing in {".", "!", "?", "…"}:
        return None
    words = list(_WORD.finditer(text, first, end))
    spoken = [k for k in range(len(words)) if _speaks(words, k) or _names(words[k])]
    if spoken:
        verb = words[spoken[-1]]
        near = len(words) - spoken[-1] <= 4 or closing in {":", ","}
        # Arabic sets its verb first: `وقال المهندس …:`
        leads = spoken[-1] == 0 and verb.group().lower() not in SPEECH_VERBS
        subject = Span(verb.end(), end) if leads else Span(first, verb.start())
        return Cue(Span(*verb.span()), subject, beside=near or leads)
    found = _ACCORDING.search(text, first, end)
    if found:
        return Cue(
            Span(*found.span()), Span(found.end(), end), beside=closing in {":", ","}
        )
    lead = _LEAD.match(text, first, end)
    return Cue(Span(*lead.span(1)), Span(*lead.span(1)), beside=True) if lead else None


def _resumes(text: str, verb: re.Match[str]) -> bool:
    """Whether a verb follows a comma: `Robin Tell, the director of …, wrote`."""
    return text.startswith(", ", max(verb.start() - 2, 0))


def _names(word: re.Match[str]) -> bool:
    return word.group().lower() in NAMING_VERBS


def _speaks(words: Sequence[re.Match[str]], k: int) -> bool:
    """Whether a word is a verb of speech here and not `the reported case`."""
    low = words[k].group().lower()
    if low not in SPEECH_VERBS:
        return low in OLD_SPEECH or _stem(words[k]).lower() in SPEECH_ABROAD
    before = words[k - 1].group().lower() if k else ""
    return before not in {"the", "a", "an", "to", "be", "been", "being", "of", "was"}


def _stem(verb: re.Match[str]) -> str:
    """A verb without the pronoun it may carry: `dit-il`, `raconta-t-elle`."""
    stem = verb.group().partition("-")[0]
    return stem if stem.lower() in SPEECH_ABROAD else verb.group()


def _starts_anew(text: str, start: int) -> bool:
    """Whether the quotation ended its sentence and another begins after it."""
    closed = text[max(0, start - 3) : start].rstrip("\"”»’'")
    rest = text[start : start + 40].lstrip()
    ended = closed[-1:] in {".", "…"} or text[start : start + 1] in {".", "!", "?"}
    return ended and rest[:1].isupper()


def _sentence_end(text: str, start: int, end: int) -> int:
    ends = _ends(text, start, end)
    return next((found.start() for found in ends), end)


def _sentence_start(text: str, start: int, end: int) -> int:
    places = [found.end() for found in _ends(text, start, end - 1)]
    inner = [place for place in places if text[place:end].strip()]
    return inner[-1] if inner else start


def _ends(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Where sentences end; the stop of `Rep.` or `Dr.` is no end."""
    for found in _SENTENCE_END.finditer(text, start, end):
        before = _LAST_WORD.search(text[max(start, found.start() - 12) : found.start()])
        if before is None or before.group().lower() not in BEFORE_A_NAME:
            yield found
