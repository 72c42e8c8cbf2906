"""One type for one string over all articles, and the names a tagger passed over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import chain

from corpus.actors.aliases.votes import (
    Votes,
    count_votes,
    string_of,
    surnames_in,
    types_of,
)
from corpus.actors.tagging import clusters
from corpus.actors.tagging.gazetteer import Lexicon, lexicon, look_up
from corpus.actors.tagging.names import HINT, RULE, Found, NameType
from corpus.actors.tagging.runs import is_capital, is_filler
from corpus.actors.tagging.tokens import Sentence, Writing
from corpus.stopping import checked
from corpus.words.abroad import NOUN_CAPITALS
from corpus.words.common_words import is_common
from corpus.words.declensions import are_cases, declines
from corpus.words.organisations import bodies
from corpus.words.places import adjectives
from corpus.words.titles import TITLES

_SHORT = 4
"""Letters of a shouted word that is sooner an acronym than an everyday word."""
_SHORTEST = 3
"""Letters of a name that is looked for; surnames may have two: `Ek`, `Ng`."""
_ALIKE = 3
"""Letters that all cases of a name begin with."""
NamedText = list[tuple[Sentence, list[Found]]]
"""An article's sentences with the names found in each."""


def agree(texts: Sequence[NamedText], seen: Writing) -> list[NamedText]:
    """Give each string its commonest type, drop strays, add what was passed over."""
    texts = [
        [
            (s, [part for name in found for part in _sure_parts(s, name, seen)])
            for s, found in checked(text, 100)
        ]
        for text in texts
    ]
    texts = _cut_headlines(texts)
    votes = count_votes(texts)
    surnames = surnames_in(votes)
    types = types_of(votes, surnames)
    known = _worth_seeking(votes, types, surnames, seen)
    spoken = {s.language for text in texts for s, _ in text}
    by_language = {language: _in_cases(known, texts, language) for language in spoken}
    return [
        [
            (s, _revised(s, found, types, by_language[s.language]))
            for s, found in checked(text, 100)
        ]
        for text in texts
    ]


def _cut_headlines(texts: Sequence[NamedText]) -> list[NamedText]:
    """Cut what headlines run together to the name that stands alone elsewhere."""
    told = {
        string_of(sentence, name)
        for text in texts
        for sentence, found in text
        if not sentence.headline
        for name in found
    }
    return [
        [
            (s, [_cut(s, name, told) for name in found] if s.headline else found)
            for s, found in text
        ]
        for text in texts
    ]


def _cut(sentence: Sentence, name: Found, told: Set[str]) -> Found:
    if string_of(sentence, name) in told:
        return name
    shorter = (
        replace(name, last=last)
        for last in range(name.last - 1, name.first, -1)
        if name.type != "person" or not _may_be_named(sentence.words[last])
    )
    return next((cut for cut in shorter if string_of(sentence, cut) in told), name)


def _may_be_named(word: str) -> bool:
    """Whether a word is known as a person's name: no acronym, no verb of a headline."""
    low = word.lower()
    return low in clusters.surnames() or low in clusters.given_names()


def _in_cases(known: Lexicon, texts: Iterable[NamedText], language: str) -> Lexicon:
    """Names, and words of a language's texts that are names of one word in other cases.

    Args:
        known: Names that are looked for.
        texts: Of all articles.
        language: ISO 639-1; where it does not decline, the names alone.
    """
    if not declines(language):
        return known
    sentences = (sentence for sentence, _ in chain.from_iterable(texts))
    met = _met(sentences, language)
    names: list[tuple[str, NameType]] = []
    for words, kind in chain.from_iterable(n.items() for n in known.values()):
        names.append((" ".join(words), kind))
        if len(words) == 1:
            beside = sorted(met.get(words[0][:_ALIKE], ()))
            forms = (form for form in beside if are_cases(words[0], form, language))
            names.extend((form, kind) for form in forms)
    return lexicon(names)


def _met(sentences: Iterable[Sentence], language: str) -> Mapping[str, set[str]]:
    """The capitalised words of a language's texts, by their first letters."""
    met: defaultdict[str, set[str]] = defaultdict(set)
    for sentence in checked(sentences, 100):
        if sentence.language == language:
            for word in sentence.words:
                if is_capital(word) and len(word) > _ALIKE:
                    met[word[:_ALIKE]].add(word)
    return met


def _worth_seeking(
    votes: Votes,
    types: Mapping[str, NameType],
    surnames: frozenset[str],
    seen: Writing,
) -> Lexicon:
    """Names sure enough to be looked for wherever they stand untagged."""

    def sure(name: str) -> bool:
        if not is_capital(name) or is_filler(name):
            return False
        low = name.lower()
        short = len(name) < _SHORTEST
        if name in surnames:
            return low in seen.inside and not (short and low in seen.lower)
        if short:
            return False
        common = is_common(low) and name not in bodies()
        if low in seen.lower or low in TITLES or common:
            return False
        weight = sum(votes.get(name, {}).values())
        known = name in bodies() and low in seen.inside
        return " " in name or weight >= RULE or name.isupper() or known

    return lexicon(
        (name, kind) for name, kind in checked(types.items(), 1000) if sure(name)
    )


def _revised(
    sentence: Sentence,
    found: Iterable[Found],
    types: Mapping[str, NameType],
    known: Lexicon,
) -> list[Found]:
    kept = [
        Found(name.first, name.last, types[string_of(sentence, name)], name.weight)
        for name in found
    ]
    for name in look_up(sentence.words, known):
        if not any(name.overlaps(other) for other in kept) and _free(sentence, name):
            kept.append(name)
    return sorted(kept, key=lambda name: name.place)


def _sure_parts(sentence: Sentence, name: Found, seen: Writing) -> Iterator[Found]:
    """What is left of a find where a capital may tell nothing.

    At the start of a sentence a common word alone is no name; in a headline, where all
    words have a capital, common words part a name from the next: `Quill Warns Marsh`.
    """
    words = sentence.words[name.first : name.last]
    plain = [_plain(word, seen) for word in words]
    if name.weight >= RULE or not any(plain):
        yield name
    elif not sentence.headline:
        opening = name.first == 0 or name.weight <= HINT
        if not (opening and all(plain)):
            yield name
    elif name.type == "person" or len(words) < 4 or all(plain):
        yield from _runs_of(name, plain)
    else:
        yield name


def _runs_of(name: Found, plain: Sequence[bool]) -> Iterator[Found]:
    """The runs of words that are not plain; of short ones only whole names."""
    first = name.first
    for here, common in enumerate([*plain, True], start=name.first):
        if common:
            if here - first > 1:
                yield replace(name, first=first, last=here)
            first = here + 1


def _plain(word: str, seen: Writing) -> bool:
    """Whether the texts, or English at large, write the word in lower case."""
    low = word.lower()
    if low in seen.inside or (word.isupper() and len(word) <= _SHORT):
        return False
    return low in seen.lower or is_common(word)


def _free(sentence: Sentence, name: Found) -> bool:
    """Whether a lone surname is not part of somebody else's name."""
    if name.type != "person" or name.last - name.first > 1:
        return True
    if sentence.language in NOUN_CAPITALS:  # what stands beside it may be any noun
        return True
    words = sentence.words
    after = words[name.last] if name.last < len(words) else "."
    before = words[name.first - 1] if name.first else "."
    if is_capital(after) and after.isalpha() and not is_filler(after):
        return False
    if not is_capital(before) or is_filler(before):
        return True
    return before.lower().rstrip(".") in TITLES or before in adjectives()
