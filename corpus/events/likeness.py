"""How alike two passages are in what they tell, their dates set apart."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from corpus.article import Article
from corpus.dates.abroad.lexicon import is_read
from corpus.dates.numbers import NUMBERS
from corpus.events.phrasing import DATELINE
from corpus.events.telling import Telling
from corpus.sentences import sentences_of
from corpus.stopping import checked
from corpus.texts import Span
from corpus.words.calendar import DAY_PARTS, MONTHS, WEEKDAYS
from corpus.words.concepts import UNSPACED, concept, stem
from corpus.words.numerals import SIGNS_OF
from corpus.words.stop_words import STOP_WORDS, stop_words

_WORD = re.compile(r"\d+(?:[.,]\d+)*(?!\w)|[^\W\d_]+(?:['’][^\W\d_]+)?")
_EMPTY = (
    STOP_WORDS["en"]
    | {*MONTHS, *WEEKDAYS, *DAY_PARTS, "today", "yesterday", "tomorrow"}
    | {"said", "says", "told"}
)
_PAIR = re.compile(rf"(?=([{UNSPACED}]{{2}}))")
"""Two signs side by side, which come nearest to a word where no spaces part words."""

_UNSEEN = 60
"""Sentences of other news, thought to stand beside those at hand."""

_OF_A_NAME = 0.8
"""What a word of a name weighs against others: on one day one person does much."""

Vector = Mapping[str, float]
"""Concept to weight; of length one."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What the words of a set of articles are worth, and what each article is about."""

    idf: Mapping[str, float]
    stories: Mapping[str, Vector]
    """Article id to the vector of all its words."""
    rarest: float
    """What a word weighs that no article has."""

    def vector(self, content: Content) -> Vector:
        """A vector of what is told; rare words weigh most, names somewhat less."""
        return _unit(
            {
                word: self.idf.get(word, self.rarest)
                * (1.0 if word in content.plain else _OF_A_NAME)
                for word in content.concepts
            }
        )

    def story(self, one: str, two: str) -> float:
        """How alike two articles are as a whole, by their ids, 0 to 1."""
        return cosine(self.stories[one], self.stories[two])


def weigh(articles: Sequence[Article]) -> Weights:
    """Weigh the words of some articles by the sentences that hold them."""
    found: Counter[str] = Counter()
    total = 0
    bags: dict[str, Counter[str]] = {}
    for article in articles:
        bag = bags[article.id] = Counter()
        for sentence in checked(sentences_of(article.text), 50):
            words = _words_of(article, sentence)
            found.update(words)
            bag.update(words)
            total += 1
    total += _UNSEEN
    idf = {word: math.log(total / (count + 0.5)) for word, count in found.items()}
    stories = {
        article: _unit({word: idf[word] * math.sqrt(n) for word, n in bag.items()})
        for article, bag in checked(bags.items(), 20)
    }
    return Weights(idf, stories, max(idf.values(), default=1.0))


def _unit(weights: dict[str, float]) -> Vector:
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {word: weight / length for word, weight in weights.items()}


def cosine(left: Vector, right: Vector) -> float:
    """From 0, nothing in common, to 1."""
    if len(left) > len(right):
        left, right = right, left
    # A list is summed in two thirds of the time: a million pairs are looked at.
    return sum([weight * right[word] for word, weight in left.items() if word in right])


@dataclass(frozen=True, slots=True)
class Content:
    """What a telling tells, its date and its dateline left out."""

    concepts: frozenset[str]
    plain: frozenset[str]
    """Those that are no names."""


def content_of(telling: Telling, span: Span, named: Sequence[Span] = ()) -> Content:
    """Gather the concepts of a telling, or of one span of it.

    Args:
        telling: What is told.
        span: All of its passage, or a part.
        named: Where it names somebody; in English a capital tells that.
    """
    text, date = telling.article.text, telling.mention
    head = DATELINE.match(text, span.start, span.end)
    span = Span(head.end() if head else span.start, span.end)
    abroad = is_read(telling.article.language)
    found = {
        (
            word,
            any(name.start <= start < name.end for name in named)
            if abroad
            else _is_name(text, start, telling.sentence),
        )
        for word, start in _concepts(telling.article, span)
        if not date.start <= start < date.end
    }
    plain = frozenset(concept for concept, name in found if not name)
    return Content(frozenset(concept for concept, _ in found), plain)


def words_told(telling: Telling) -> frozenset[str]:
    """The words and figures of a telling in lower case, those of its date left out."""
    date = telling.mention
    found = _WORD.finditer(
        telling.article.text, telling.passage.start, telling.passage.end
    )
    return frozenset(
        match[0].lower()
        for match in found
        if not date.start <= match.start() < date.end
    )


def numbers_in(words: Iterable[str]) -> frozenset[str]:
    """Words that are numbers, `three` as `3`; `one` is as often no number."""
    return frozenset(
        str(NUMBERS.get(word, word))
        for word in words
        if word != "one" and (word[0].isdecimal() or word in NUMBERS)
    )


def typical(contents: Sequence[Content]) -> list[float]:
    """How much of what each telling of one event tells the others tell as well."""
    told = Counter(concept for content in contents for concept in content.concepts)
    return [
        sum(told[concept] - 1 for concept in content.concepts)
        / math.sqrt(len(content.concepts) or 1)
        for content in contents
    ]


def _words_of(article: Article, sentence: Span) -> set[str]:
    """What a sentence speaks of."""
    if is_read(article.language):
        return {word for word, _ in _concepts(article, sentence)}
    words: list[str] = _WORD.findall(article.text, sentence.start, sentence.end)
    return set(map(concept, set(map(str.lower, words)) - _EMPTY))


def _concepts(article: Article, span: Span) -> Iterator[tuple[str, int]]:
    """What a span speaks of, and where it says so."""
    language = article.language if is_read(article.language) else None
    if language in SIGNS_OF:
        for pair in _PAIR.finditer(article.text, span.start, span.end):
            yield pair[1], pair.start()
        return
    empty = stop_words(language) if language else _EMPTY
    for match in _WORD.finditer(article.text, span.start, span.end):
        low = match[0].lower()
        if low not in empty:
            yield stem(low) if language else concept(low), match.start()


def _is_name(text: str, at: int, sentence: Span) -> bool:
    """Whether a word is printed as a name: with a capital not due to its place."""
    if not text[at].isupper() or at == sentence.start:
        return False
    before = text[sentence.start : at].rstrip(" \n“\"'‘(")
    return bool(before) and before[-1] not in ".!?:"
