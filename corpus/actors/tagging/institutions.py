"""Organisations known by their head: `Foreign Ministry`, `Committee on Fisheries`."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.actors.tagging.names import RULE, Found
from corpus.actors.tagging.parting import country_at
from corpus.actors.tagging.runs import capital_run, is_capital, is_filler, run_before
from corpus.actors.tagging.tokens import Sentence
from corpus.words.organisations import HEADS, OPENING_HEADS, TOPIC_HEADS
from corpus.words.titles import ROLE_MODIFIERS, TITLES

_LONGEST_TAIL = 12
_LINKS = frozenset({"and", ",", "with", "of", "&"})


def find_institutions(sentence: Sentence) -> Iterator[Found]:
    """Runs that end in the head of an organisation, with what hangs on `of`, `on`."""
    if sentence.headline:
        return
    here = 0
    while here < len(sentence.words):
        word = sentence.words[here]
        if is_capital(word) and sentence.lower[here] in HEADS:
            first = _first(sentence, here)
            last = _last(sentence, here + 1)
            if last - first > 1:
                yield Found(first, last, "organisation", RULE)
            here = max(last, here + 1)
        else:
            here += 1


def find_partnerships(sentence: Sentence) -> Iterator[Found]:
    """Companies named after partners: `Quill & Marsh`, `Ode & Sons Ltd.`."""
    words = sentence.words
    for here in range(1, len(words) - 1):
        if words[here] == "&" and is_capital(words[here + 1]):
            first = run_before(sentence, here)
            last = capital_run(sentence, here + 1)
            if first < here and last > here + 1:
                yield Found(first, last, "organisation", RULE)


def _first(sentence: Sentence, head: int) -> int:
    first = run_before(sentence, head)
    # “President Orrin's Party”: what stands before a title or a name's owner is cut.
    for k in range(head - 1, first - 1, -1):
        if sentence.lower[k].rstrip(".") in TITLES - ROLE_MODIFIERS:
            return k + 1
    return first


def _last(sentence: Sentence, last: int) -> int:
    """Go on over further heads and over `of the Interior of Freedonia`."""
    words, lower = sentence.words, sentence.lower
    while last < len(words) and is_capital(words[last]) and lower[last] in HEADS:
        last += 1
    if last >= len(words):
        return last
    head = lower[last - 1]
    if words[last] in {"of", "for"} and head in OPENING_HEADS:
        return _tail(sentence, last, links=frozenset({"and"}))
    if words[last] == "on" and head in TOPIC_HEADS:
        return _tail(sentence, last, links=_LINKS)
    return last


def _tail(sentence: Sentence, link: int, links: frozenset[str]) -> int:
    """Where the words after `of` end; `link` itself if no name follows."""
    words = sentence.words
    length = country_at(words, link + 1)
    if length:
        return link + 1 + length
    here = link + 1 + (words[link + 1 : link + 2] == ("the",))
    last = link
    while here < len(words) and here - link < _LONGEST_TAIL:
        if is_capital(words[here]) and not is_filler(words[here]):
            last = here = here + 1
        elif words[here] in links and last == here:
            here += 1
            here += words[here : here + 1] == ("and",)
        else:
            break
    return _of_country(sentence, last)


def _of_country(sentence: Sentence, last: int) -> int:
    """Take in `of Freedonia` after `Ministry of Foreign Affairs`."""
    if sentence.words[last : last + 1] == ("of",):
        length = country_at(sentence.words, last + 1)
        return last + 1 + length if length else last
    return last
