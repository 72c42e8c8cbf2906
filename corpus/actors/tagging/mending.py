"""Mending of what a tagger found: cut, parted, of another type, or no name at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from corpus.actors.tagging.clusters import surnames
from corpus.actors.tagging.names import Found
from corpus.actors.tagging.parting import is_shouted, is_title, part
from corpus.actors.tagging.tokens import Sentence
from corpus.actors.tagging.trimming import trim, without_rank, without_title
from corpus.words.calendar import CALENDAR
from corpus.words.common_words import is_common
from corpus.words.organisations import (
    HEADS,
    MANY_HEADS,
    NO_ACTORS,
)
from corpus.words.places import adjectives, is_place
from corpus.words.stop_words import stop_words
from corpus.words.tables import read_table
from corpus.words.titles import (
    OFFICES,
    RANKS,
    TITLES,
)

_PARTY_AND_STATE = re.compile(r"[DRI]-[A-Z][a-z]*\.?")
_GENERIC = read_table("not_names")["en"]
_CONTRACTION = re.compile(
    r"(?:i|you|we|they|he|she|it|that|there|here|what|who|let|how|where)['’]\w+"
)
_POSTS = OFFICES | RANKS
_ALWAYS = frozenset({"mr", "mrs", "ms"})
"""Honorifics that nothing but a person is called by."""
_PARTING = frozenset({"(", ")", "[", "]", "–", "—", "―", "--"})


def mend(sentence: Sentence, found: Found) -> Iterator[Found]:
    """What is left of a find: without determiner, title or possessive, or parted."""
    pieces = [trim(sentence, piece) for piece in _unbracketed(sentence, found)]
    pieces = [_retyped(sentence, piece) for piece in pieces if piece is not None]
    for piece in [p for t in pieces for p in part(sentence, t)]:
        name = without_rank(sentence, without_title(sentence, piece))
        if _acceptable(sentence, name):
            yield _no_actor(sentence, name)


def _retyped(sentence: Sentence, found: Found) -> Found:
    """`Mr. Quill` is a person, `Republican of Selby` names but the place."""
    words, first = sentence.words, found.first
    if found.last - first > 1 and (
        sentence.lower[first].rstrip(".") in _ALWAYS or is_shouted(sentence, first)
    ):
        return replace(found, type="person")
    home = " ".join(words[first + 2 : found.last])
    if found.type == "person" and _has_article(sentence, found):
        return replace(found, type="organisation")
    member = words[first] in adjectives() and words[first + 1 : first + 2] == ("of",)
    if member and found.type != "other" and is_place(home):
        return replace(found, first=first + 2, type="place")
    return found


def _has_article(sentence: Sentence, found: Found) -> bool:
    """Whether `the` stands before a name and no noun after it: `the Sludge Report`."""
    words, last = sentence.words, found.last
    after = words[last] if last < len(words) else "."
    return (
        found.last - found.first > 1
        and sentence.lower[found.first - 1 : found.first] == ("the",)
        and not after[0].isalnum()
        and is_common(words[last - 1])
        and sentence.lower[last - 1] not in surnames()
    )


def _no_actor(sentence: Sentence, name: Found) -> Found:
    """A law, a prize or a portfolio is nobody's name: `Minister of Water Resources`."""
    low = sentence.lower
    thing = low[name.last - 1] in NO_ACTORS and (
        name.type != "person" or low[name.last - 1] not in surnames()
    )
    office, link = ("", *low[: name.first])[-2:] if name.first > 1 else ("", "")
    words = sentence.words[name.first : name.last]
    held = (
        link in {"of", "for"} and office in OFFICES and low[name.last - 1] not in HEADS
    )
    portfolio = held and all(map(is_common, words))
    return replace(name, type="other") if thing or portfolio else name


def _unbracketed(sentence: Sentence, found: Found) -> Iterator[Found]:
    """The pieces of a find between brackets and dashes, and before a date."""
    first, words = found.first, sentence.words
    for here in range(found.first, found.last + 1):
        dated = words[here : here + 1] == ("on",) and _is_day(sentence.lower, here + 1)
        if here == found.last or dated or words[here] in _PARTING:
            if first < here:
                yield replace(found, first=first, last=here)
            first = here + 1


def _is_day(lower: tuple[str, ...], here: int) -> bool:
    """Whether a month or a weekday stands here."""
    return any(word in CALENDAR for word in lower[here : here + 1])


def _acceptable(sentence: Sentence, found: Found) -> bool:
    words = sentence.words[found.first : found.last]
    if not words or not any(c.isalpha() for c in words[0]):
        return False
    word, *more = words
    if more:
        return not _describes(words) and words[-1].lower() not in MANY_HEADS
    return _worth(word) and (len(word) > 1 or found.type == "other")


def _describes(words: tuple[str, ...]) -> bool:
    """Whether words are an office and no name: `Minority Leader`."""
    return words[-1].lower() in _POSTS and all(
        is_common(word) or is_title(word) or word.lower() in HEADS for word in words
    )


def _worth(word: str) -> bool:
    low = word.lower()
    return not (
        low.partition("-")[0] in _GENERIC
        or _PARTY_AND_STATE.fullmatch(word)
        or _CONTRACTION.fullmatch(low)
        or low in CALENDAR
        or (low in stop_words("en") and not word.isupper())
        or low.rstrip(".") in TITLES
    )
