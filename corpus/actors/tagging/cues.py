"""People known by a title or by speaking, and places of datelines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpus.actors.tagging.names import HINT, PROOF, RULE, TAGGED, Found
from corpus.actors.tagging.parting import country_at, is_shouted, is_title
from corpus.actors.tagging.runs import capital_run, is_capital, is_filler, run_before
from corpus.actors.tagging.tokens import Sentence
from corpus.words.common_words import is_common
from corpus.words.organisations import ACRONYMS, BODY_NOUNS, COMPANY_ENDINGS, HEADS
from corpus.words.places import RULED, adjectives, is_place, short_states
from corpus.words.speech import PLAIN_SPEECH
from corpus.words.titles import BEFORE_SURNAME, NAME_PARTICLES, NAME_SUFFIXES, TITLES

_APPOSED = 5
"""Words from a name's comma to the noun that tells what it is."""
_MANY_RULED = frozenset(
    word[:-1] + "ies" if word.endswith("y") else word + "s" for word in RULED
)
_DASHES = frozenset({"-", "–", "—", "―", "_", "--"})


def find_titled(sentence: Sentence) -> Iterator[Found]:
    """People after a title: `President Orrin`, `Prime Minister of Arda Ula Venn`."""
    if sentence.headline:
        return
    for here, low in enumerate(sentence.lower[:-1]):
        short = is_shouted(sentence, here)
        if low.rstrip(".") not in TITLES and not short:
            continue
        first = _after_title(sentence, here + 1)
        last = _name_run(sentence, first)
        close = sentence.words[first - 1] != ","
        alone = short or low.rstrip(".") in BEFORE_SURNAME
        enough = 1 if alone and close else 2
        if last - first >= enough and is_personal(sentence, first, last):
            yield Found(first, last, "person", RULE)


def _after_title(sentence: Sentence, here: int) -> int:
    """Step over `of State`, `of Water Resources`, `of Arda` and a comma."""
    words = sentence.words
    if words[here] == "of" and words[here + 1 :]:
        length = country_at(words, here + 1)
        here += 1 + max(length, 1)
        while not length and words[here + 1 :] and _is_plain(words[here]):
            here += 1
    return here + (words[here : here + 1] == (",",))


def _is_plain(word: str) -> bool:
    return is_capital(word) and is_common(word)


def _name_run(sentence: Sentence, first: int) -> int:
    """Where a person's name that begins at `first` ends."""
    words, here = sentence.words, first
    while here < len(words) and here - first < 5:
        particle = here > first and words[here] in NAME_PARTICLES
        if not particle and (not is_capital(words[here]) or is_filler(words[here])):
            break
        here += 1
        if here - first > 1 and words[here - 1].lower().rstrip(".") in NAME_SUFFIXES:
            break
    while here > first and not is_capital(words[here - 1]):
        here -= 1
    return here


def is_personal(sentence: Sentence, first: int, last: int) -> bool:
    """Whether no word of a run speaks against a person."""
    words = sentence.words[first:last]
    return bool(words) and not any(
        word.lower() in HEADS
        or word.lower().strip(".") in COMPANY_ENDINGS
        or word in ACRONYMS
        or word in adjectives()
        or is_title(word)
        or country_at(words, k)
        for k, word in enumerate(words)
    )


def find_speakers(sentence: Sentence) -> Iterator[Found]:
    """Names beside a verb of speech: a weak cue, for what nothing else finds."""
    words = sentence.words
    for here, low in enumerate(sentence.lower):
        if low not in PLAIN_SPEECH:
            continue
        last = here - (words[here - 1 : here] == (",",))
        first = last
        while first > 0 and last - first < 3 and is_capital(words[first - 1]):
            first -= 1
        while first < last and is_filler(words[first]):
            first += 1
        shouted = all(word.isupper() for word in words[first:last])
        if not shouted and is_personal(sentence, first, last):
            yield Found(first, last, "person", HINT)


def find_companies(sentence: Sentence) -> Iterator[Found]:
    """Organisations told by a noun beside them.

    `the airline Norwind`, `Norwind, a regional airline`.
    """
    words, lower = sentence.words, sentence.lower
    for here, low in enumerate(lower):
        if low not in BODY_NOUNS or words[here] != low:
            continue
        last = capital_run(sentence, here + 1, longest=4)
        before = here - 1
        while before > 0 and here - before < _APPOSED and words[before].islower():
            if lower[before] in {"a", "an"}:
                break
            before -= 1
        if last > here + 1 and not is_title(words[here + 1]):
            yield Found(here + 1, last, "organisation", RULE)
        elif words[before - 1 : before + 1] in {(",", "a"), (",", "an")}:
            first = run_before(sentence, before - 1, longest=4)
            if first < before - 1:
                yield Found(first, before - 1, "organisation", RULE)


def find_towns(sentence: Sentence) -> Iterator[Found]:
    """A state's abbreviation and the town before its comma: `Selby, Fla.`."""
    words = sentence.words
    for here in range(2, len(words)):
        if words[here - 1] == "," and words[here] in short_states():
            first = run_before(sentence, here - 1, longest=3)
            yield Found(here, here + 1, "place", RULE)
            if first < here - 1 and "-" not in words[here - 2]:
                yield Found(first, here - 1, "place", HINT)


def find_seats(sentence: Sentence) -> Iterator[Found]:
    """Places after what only a place has: `the mayor of Selby`, `the town of Selby`.

    After many, all of a list: `the villages of Selby, Orrel and Marsh`.
    """
    words, lower = sentence.words, sentence.lower
    for here in range(len(words) - 2):
        if words[here + 1] != "of":
            continue
        many = lower[here] in _MANY_RULED
        if many or lower[here] in RULED:
            first = here + 2
            while (last := capital_run(sentence, first, longest=3)) > first:
                yield Found(first, last, "place", TAGGED)
                first = last
                while many and words[first : first + 1] in {(",",), ("and",)}:
                    first += 1
                if first == last:
                    break


def find_datelines(sentence: Sentence) -> Iterator[Found]:
    """The places before the dash that opens an agency's story."""
    if not sentence.opens:
        return
    words = sentence.words
    dash = next((k for k, w in enumerate(words[:16]) if k and w in _DASHES), 0)
    for first, stop in _names_before(words, dash):
        name = " ".join(words[first:stop])
        shouted = first == 0 and name.isupper() and len(name) > 2
        if (
            (shouted and not is_common(name))
            or is_place(name)
            or name in short_states()
        ):
            yield Found(first, stop, "place", PROOF)


def _names_before(words: Sequence[str], end: int) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words, one sign between each, up to a place."""
    first = 0
    while first < end and is_capital(words[first]):
        stop = first
        while stop < end and (is_capital(words[stop]) or words[stop] == "-"):
            stop += 1
        yield first, stop
        first = stop + 1
