"""Articles cut into units: their sentences, and the words that these hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from corpus.article import Article
from corpus.datelines import after_dateline
from corpus.dates.explicit import explicit_dates
from corpus.matching.provenance.sites import SiteLines, find_site_lines
from corpus.matching.run_on import cut_run_on
from corpus.matching.units import Bools, Ints, Units
from corpus.matching.vocabulary import Vocabulary, code
from corpus.sentences import sentences_of
from corpus.stopping import checked, checkpoint
from corpus.texts import Span
from corpus.words.concepts import SIGNS, WORD
from corpus.words.numerals import figures_of
from corpus.words.stop_words import guess_language, stop_words

_QUOTES = "“”„«»「」"
_LEAST_WORDS = 3
_LEAST_SIGNS = 6
"""Signs of a script without spaces that are as much as three words, or more."""
_SAMPLE = 150
_LONGEST_DATE = 60
"""Characters of a line of the date, with the name of its weekday or outlet."""


@dataclass(slots=True)
class _Cut:
    """The units cut so far, one entry each in lists that run alongside."""

    spans: list[Span] = field(default_factory=list[Span])
    owners: list[int] = field(default_factory=list[int])
    """The places of their articles."""
    quoted: list[bool] = field(default_factory=list[bool])
    ends: list[int] = field(default_factory=list[int])
    """Where the words of each end in `numbers`."""
    numbers: list[int] = field(default_factory=list[int])
    """The words of all, by their numbers in the vocabulary."""


def cut_units(
    articles: Sequence[Article],
    vocabulary: Vocabulary | None = None,
    site_lines: SiteLines | None = None,
) -> Units:
    """Cut articles into units; boilerplate and what a site repeats are left out.

    Args:
        articles: In the order their units shall have.
        vocabulary: Of units cut before, to go on with; their concepts keep their
            numbers.
        site_lines: What their sites repeat; looked for in these articles, if not
            given.
    """
    vocabulary = Vocabulary() if vocabulary is None else vocabulary
    cut = _Cut()
    repeated = find_site_lines(articles) if site_lines is None else site_lines
    for owner, article in enumerate(checked(articles)):
        lower = _lower(article.text)
        language = article.language or _guess(lower)
        vocabulary.small.add(stop_words(language))
        figures = figures_of(language)
        pieces = cut_pieces(article, repeated.get(article.id, ()))
        for span in checked(pieces, 20):
            told = after_dateline(article.text, span)
            words = WORD.findall(lower, told, span.end)
            if figures:
                words = [figures.get(word, word) for word in words]
            cut.numbers.extend(map(vocabulary.__getitem__, words))
            cut.ends.append(len(cut.numbers))
        cut.spans += pieces
        cut.owners += [owner] * len(pieces)
        cut.quoted += _quoted(article.text, pieces)
    return _pack(articles, vocabulary, cut)


def cut_pieces(article: Article, repeated: Sequence[Span]) -> list[Span]:
    """The sentences of an article's story; the shortest join their neighbour.

    Args:
        article: Its boilerplate is left out.
        repeated: What its site prints around other stories as well, in order.
    """
    pieces: list[Span] = []
    text = article.text
    more = [*repeated, *_days_above(article)]
    hidden = sorted([*article.apart, *more]) if more else article.apart
    short, spaces, signs = False, 0, 0
    sentences = cut_run_on(text, sentences_of(text))
    for span in _outside(text, sentences, hidden) if hidden else sentences:
        begin = span.start
        if short and "\n\n" not in text[pieces[-1].end : begin]:
            begin = pieces[-1].end
            span = Span(pieces.pop().start, span.end)
        else:
            spaces = signs = 0
        pieces.append(span)
        # Of a list that all becomes one piece, nothing is counted twice.
        spaces += text.count(" ", begin, span.end)
        short = spaces + 1 < _LEAST_WORDS
        if short:
            signs += sum(map(len, SIGNS.findall(text, begin, span.end)))
            short = signs < _LEAST_SIGNS
    return pieces


def _days_above(article: Article) -> Iterator[Span]:
    """Lines above the story that tell when it was published, and little else."""
    start = 0
    for line in article.text[: article.body.start].split("\n")[:-1]:
        if line and len(line) <= _LONGEST_DATE and _names_day(article, line):
            yield Span(start, start + len(line))
        start += len(line) + 1


def _names_day(article: Article, line: str) -> bool:
    return any(day == article.published for _, day in explicit_dates(line))


def _outside(
    text: str, sentences: Sequence[Span], hidden: list[Span]
) -> Iterator[Span]:
    """Sentences less than half of which is hidden, without what is so at their ends.

    Both in order of place.
    """
    first = 0
    for span in sentences:
        while first < len(hidden) and hidden[first].end <= span.start:
            first += 1
        covered, at = 0, first
        start, end = span.start, span.end
        while at < len(hidden) and hidden[at].start < span.end:
            part = hidden[at]
            covered += min(span.end, part.end) - max(span.start, part.start)
            if part.start <= start:
                start = part.end
            elif part.end >= span.end:
                end = part.start
            at += 1
        if covered * 2 < len(span):
            yield _stripped(text, start, end) if covered else span


def _stripped(text: str, start: int, end: int) -> Span:
    """A span without the space at its ends."""
    told = text[start:end]
    return Span(end - len(told.lstrip()), start + len(told.rstrip()))


def _lower(text: str) -> str:
    lower = text.lower()
    # Some letters grow when lowered; offsets matter more than their case.
    return lower if len(lower) == len(text) else text


def _guess(lower: str) -> str | None:
    return guess_language(lower[: _SAMPLE * 6].split()[:_SAMPLE])


def _pack(articles: Sequence[Article], vocabulary: Vocabulary, cut: _Cut) -> Units:
    flat = np.array(cut.numbers, np.int64)
    checkpoint()
    edges = [0, *cut.ends]
    names, concept = _concepts(vocabulary)
    ptr, bag = _bag(np.diff(edges), concept[flat], _content(vocabulary)[flat])
    checkpoint()
    letters = _spell(vocabulary, flat)
    return Units(
        articles=tuple(articles),
        concepts=names,
        article=np.array(cut.owners, np.int64),
        start=np.array([s.start for s in cut.spans], np.int64),
        end=np.array([s.end for s in cut.spans], np.int64),
        ptr=ptr,
        bag=bag,
        quoted=np.array(cut.quoted, np.bool_),
        codes=tuple(letters[a:b] for a, b in pairwise(edges)),
    )


def _quoted(text: str, spans: Sequence[Span]) -> list[bool]:
    """Whether each span of a text quotes somebody."""
    for mark in _QUOTES:  # as one, which is found fastest
        text = text.replace(mark, '"')
    return [text.find('"', span.start, span.end) >= 0 for span in spans]


def _bag(lengths: Ints, concept: Ints, content: Bools) -> tuple[Ints, Ints]:
    """The concepts that units name, ascending and each once.

    Args:
        lengths: How many words each unit has.
        concept: The concept of each word.
        content: Whether the word carries something.

    Returns:
        `ptr` and `bag` of the units.
    """
    unit = np.repeat(np.arange(len(lengths)), lengths)
    size = int(concept.max(initial=0)) + 1
    keys = unit[content] * size + concept[content]
    checkpoint()
    keys.sort()
    keys = keys[np.concatenate([[True], keys[1:] != keys[:-1]])[: len(keys)]]
    held = np.bincount(keys // size, minlength=len(lengths))
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(held)]), keys % size


def _spell(vocabulary: Vocabulary, flat: Ints) -> str:
    """Words as one string, one character for each."""
    letters = "".join(map(code, range(len(vocabulary.stems))))
    points = np.frombuffer(letters.encode("utf-32-le"), "<u4")
    return points[flat].tobytes().decode("utf-32-le")


def _concepts(vocabulary: Vocabulary) -> tuple[tuple[str, ...], Ints]:
    """The names of all concepts, and the concept of every word number."""
    numbers: dict[str, int] = {}
    concept = [numbers.setdefault(name, len(numbers)) for name in vocabulary.concepts]
    return tuple(numbers), np.array(concept, np.int64)


def _content(vocabulary: Vocabulary) -> Bools:
    """Which stems carry something: neither stop words nor single letters."""
    stems = vocabulary.stems
    content = np.array([len(stem) > 1 or not _bare(stem) for stem in stems], np.bool_)
    for words in vocabulary.small:
        content[[vocabulary[word] for word in words if word in vocabulary]] = False
    return content


def _bare(stem: str) -> bool:
    """Whether one sign is a letter of an alphabet; figures, ideographs are words."""
    return stem.isalpha() and stem < "\u0e00"
