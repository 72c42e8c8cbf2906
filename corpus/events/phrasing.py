"""Words made fit to stand alone in a list, and where they may be cut."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from corpus.events.verbs import WORD, first_verb, is_verb, words_of
from corpus.texts import Span
from corpus.words.joining import ADJUNCTS
from corpus.words.stop_words import STOP_WORDS

LONGEST: Final = 80
"""Characters of a label, at most, the sign of a cut included."""
_ENOUGH: Final = 36
"""Characters of a label that may end where a phrase ends."""
_EDGES: Final = " \t\n,;:.–—-"
_STOP = STOP_WORDS["en"]
_DASH: Final = r"\s*(?:\([^()]{2,30}\)\s*)?(?:[—–―]{1,2}\s?|--?\s)"
DATELINE: Final = re.compile(
    rf"[A-Z][A-Z .’'-]{{2,40}}(?:,?\s(?:[A-Z][\w.]{{0,20}}|\d{{1,4}})){{0,6}}{_DASH}"
    rf"|[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}}(?:,\s\d{{4}})?{_DASH}"
)
_UPDATE: Final = re.compile(
    r"(?:UPDATED?|BREAKING|CORRECTION)\b[^\n—–:]{0,9}(?::\d\d)?[\w .]{0,9}[-—–:]+\s"
)
_RELATIVE: Final = re.compile(
    r",?\s(?P<link>(?:(?:at|by|for|from|in|of|on|to|under|with)\s)?(?:which|whom|whose))"
    r"\s[^,;:]{1,80}\Z"
)
_TAKING: Final = frozenset(
    form
    for verb in ("describe", "dismiss", "praise", "regard", "see", "treat", "view")
    for form in (verb, verb + "s", verb.rstrip("e") + "ed")
) | {"dismisses", "saw"}
"""Verbs that go on with `as` and say nothing without."""
_AT_PLACES: Final = frozenset({"in", "at"})
"""What follows may be what a noun is about (`a rise in …`), unless it is a name."""
_PAIRS: Final = (("“", "”"), ("«", "»"))


def opening_line(text: str, span: Span) -> int:
    """Where a span begins, its dateline (`PORTO —`, `UPDATE:`) left out."""
    head = DATELINE.match(text, span.start, span.end)
    head = head or _UPDATE.match(text, span.start, span.end)
    return head.end() if head else span.start


def lower_words(text: str) -> list[str]:
    """The words of a text in lower case."""
    return words_of(text, Span(0, len(text)))


def has_verb(text: str) -> bool:
    """Whether a finite verb stands in a text, and not as its first or last word."""
    words = lower_words(text)
    return first_verb(words) not in (None, 0, len(words) - 1)


def cut(text: str) -> str:
    """A text cut to a label's length: where a phrase ends, else between words."""
    text = _without_loose_end(text.strip(_EDGES))
    text = text[:1].upper() + text[1:]
    if len(text) <= LONGEST:
        return _paired(text).strip(_EDGES)
    words = text[: LONGEST - 1].rsplit(None, 1)[0].split()
    for last in range(len(words) - 1, 2, -1):
        head = " ".join(words[:last])
        if len(head) < _ENOUGH:
            break
        half = "as" in words[last:] and asks_for_as(lower_words(head))
        if not half and _opens_adjunct(words[last:]) and _may_end(head):
            return head.strip(_EDGES)
    while len(words) > 2 and words[-1].lower().strip(_EDGES) in _STOP:
        words.pop()
    head = " ".join(words)[: LONGEST - 2].rstrip(_EDGES)
    return f"{head}…{_missing_mark(head)}"


def _without_loose_end(text: str) -> str:
    """A text without a relative clause that has lost its verb: `in which the mayor`."""
    found = _RELATIVE.search(text)
    told = found is None or has_verb(text[found.end("link") :] + " it")
    return text if told or found is None else text[: found.start()]


def _opens_adjunct(words: list[str]) -> bool:
    """Whether what follows can be left out: `in …`, `and left …`."""
    first, second = words[0].lower(), (words[1:2] or [""])[0]
    if first == "and":
        return second.islower() and is_verb([second, ""], 0)
    if first in _AT_PLACES:
        return second[:1].isupper()
    return first in ADJUNCTS and second != "as"


def asks_for_as(words: Sequence[str]) -> bool:
    """Whether words tell what somebody takes for something: `views the vote as`."""
    return not _TAKING.isdisjoint(words)


def _may_end(head: str) -> bool:
    """Whether words cut off from what follows still say something whole."""
    last = head.rsplit(None, 1)[-1].lower().strip(_EDGES)
    if last in ("well", "such", "soon"):
        return False
    return last not in _STOP and has_verb(head) and not _missing_mark(head)


def _missing_mark(text: str) -> str:
    """The mark that closes a quotation left open."""
    for opener, closer in _PAIRS:
        if text.count(opener) > text.count(closer):
            return closer
    return '"' if text.count('"') % 2 else ""


def _paired(text: str) -> str:
    """A text without a quotation mark that has lost its other one."""
    for opener, closer in _PAIRS:
        text = text.replace(f",{closer}", closer) if text.endswith(closer) else text
        if text.count(opener) != text.count(closer):
            text = text.replace(opener, "").replace(closer, "")
    return text.replace('"', "") if text.count('"') % 2 else text


def verb_place(text: str, span: Span) -> int | None:
    """Where the first verb of a span begins."""
    found = list(WORD.finditer(text, span.start, span.end))
    at = first_verb([match[0].lower() for match in found])
    return None if at is None else found[at].start()
