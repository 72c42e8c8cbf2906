"""Text cut into sentences, and sentences into clauses, as spans of the text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from corpus.stopping import checked, checkpoint
from corpus.texts import Span
from corpus.words.abbreviations import abbreviates
from corpus.words.clauses import CLAUSE_OPENERS

_CLOSERS = "\"'”’»›)]}」』】〉》"
_OPENERS = "\"'“‘„‚«‹([{「『【〈《—–-"
_WIDE = "。！？｡"
_CORNERS = "」』"
_AFTER_SPEECH = "とっなの、"
"""Signs by which a sentence of Japanese goes on after what it quotes."""
_CLOSED = (
    rf"[{re.escape(_CLOSERS)}]"
    # What opens speech in English closes it in German, at the end of a word.
    rf"|[“‘](?=[\s{re.escape(_CLOSERS)}]|\Z)"
)
# After these a sentence is over, except for what `_ends` finds against it.
_ENDS = f"!?…‽؟۔।॥։။።{_WIDE}"
_STOPS = re.compile(rf"\.[.]*(?:{_CLOSED})*")
"""Of a text in which dots stand for all signs that end sentences; see `_dotted`."""
_ASCII_STOPS = re.compile(r"\.[.]*+[\"')\]}]*+(?=[A-Z\s]|\Z)")
"""The same of text that has no other signs, without what ends no sentence in it."""
_BREAK = re.compile(r"\n+")
_LIST_ITEM = re.compile(r"\s*(?:[#>•*·▪‣]|[-–—]\s|\d{1,3}[.)]\s)")
_HEADER = re.compile(
    r"(?:\d{4}-\d\d?-\d\d?|\d\d?[./]\d\d?[./]\d{4})(?:[T ,]{1,2}\d\d?:\d\d\S{0,20})?"
    r"|(?:https?://|www\.)\S+"
)
"""A line that is a date in figures, or an address: it stands alone below a headline."""
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_CLAUSE_EDGE = re.compile(r"[;:,](?=\s)|\s[-–—]{1,2}(?=\s)|—|[“”«»\"()](?=\s)")

# Lines longer than this are paragraphs; nobody wraps a text so wide.
_WIDEST_WRAP = 120
_SHORTEST_WRAP = 40
_LEAST_CLAUSE = 4
_LONGEST = 5_000
"""Characters of a sentence; what has no stop for longer is no speech, and is cut."""
_STEP = 500
"""Lines, or stops within one, between two checks."""

Edges = tuple[int, int]
"""Start and end of a run of characters, while it is looked at closely."""


def cut_sentences(text: str) -> list[Span]:
    """Cut a text into its sentences, in order, trimmed of white space.

    A sentence never crosses a blank line, nor the end of a line that was not
    wrapped (a heading, a list item). Closing quotes and brackets belong to
    the sentence they close. What goes on for thousands of characters without a stop
    is cut between words. Takes time linear in the length of the text.
    """
    stops = _ASCII_STOPS if text.isascii() else _STOPS
    sentences = _cut_blocks(text, _blocks_of(text), stops.finditer(_dotted(text)))
    return [Span(start, end) for start, end in _cut_endless(text, sentences)]


@lru_cache(maxsize=8_192)
def sentences_of(text: str) -> tuple[Span, ...]:
    """The sentences of an article's whole text: cut once, for many ask for them."""
    return tuple(cut_sentences(text))


def whole_sentences(text: str, span: Span) -> Span:
    """A span together with all of every sentence it has a part of."""
    touched = [one for one in sentences_of(text) if one.overlaps(span)]
    if not touched:
        return span
    return Span(min(span.start, touched[0].start), max(span.end, touched[-1].end))


def cut_clauses(
    text: str, sentence: Span, openers: Collection[str] = CLAUSE_OPENERS
) -> list[Span]:
    """Cut a sentence into clauses of at least four words, trimmed, in order.

    The cuts are at commas, colons, dashes and quotes, and before words that
    open a clause; a sentence too short to cut comes back as one clause.

    Args:
        text: Of an article.
        sentence: One of it.
        openers: The words that open a clause, lower-cased; those of English.
    """
    words = list(_WORD.finditer(text, sentence.start, sentence.end))
    edges = _clause_edges(text, sentence, words, openers)
    clauses: list[Edges] = []
    start, first = sentence.start, 0
    for place in edges:
        last = first
        while last < len(words) and words[last].start() < place:
            last += 1
        if last - first >= _LEAST_CLAUSE and len(words) - last >= _LEAST_CLAUSE:
            clauses.append(_trim(text, start, place))
            start, first = place, last
    clauses.append(_trim(text, start, sentence.end))
    return [Span(start, end) for start, end in clauses if start < end]


def _clause_edges(
    text: str, sentence: Span, words: list[re.Match[str]], openers: Collection[str]
) -> list[int]:
    cuts = {
        edge.end() for edge in _CLAUSE_EDGE.finditer(text, sentence.start, sentence.end)
    }
    cuts.update(word.start() for word in words if word.group().lower() in openers)
    return sorted(cuts)


def _trim(text: str, start: int, end: int) -> Edges:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _blocks_of(text: str) -> Iterator[Edges]:
    """Runs of lines that were one line before they were wrapped."""
    for paragraph in _cut_paragraphs(text):
        if len(paragraph) == 1:
            yield paragraph[0]
            continue
        width = max(end - start for start, end in paragraph)
        first = paragraph[0][0]
        for line, following in checked(pairwise(paragraph), _STEP):
            if not _wrapped(text, line, following, width):
                yield first, line[1]
                first = following[0]
        yield first, paragraph[-1][1]


def _cut_paragraphs(text: str) -> Iterator[list[Edges]]:
    """The trimmed lines between blank lines."""
    lines: list[Edges] = []
    start = 0
    for count, line in enumerate(text.split("\n")):
        if count % _STEP == 0:
            checkpoint()
        end = start + len(line)
        if stripped := line.strip():
            first = start + line.index(stripped[0])
            lines.append((first, first + len(stripped)))
        elif lines:
            yield lines
            lines = []
        start = end + 1
    if lines:
        yield lines


def _wrapped(text: str, line: Edges, following: Edges, width: int) -> bool:
    """Whether the break between two lines only keeps the text in its column."""
    start, end = following
    if width > _WIDEST_WRAP or _LIST_ITEM.match(text, start, end):
        return False
    if _HEADER.fullmatch(text, *line) or _HEADER.fullmatch(text, *following):
        return False
    if text[start].islower():
        return True
    space = text.find(" ", start, end)
    word = (end if space < 0 else space) - start
    length = line[1] - line[0]
    return length >= _SHORTEST_WRAP and length + 1 + word > width


def _dotted(text: str) -> str:
    """A text with a dot for each sign that ends sentences: one alone is found fast."""
    for sign in _ENDS:
        text = text.replace(sign, ".")
    return text


def _cut_blocks(
    text: str, blocks: Iterable[Edges], stops: Iterator[re.Match[str]]
) -> Iterator[Edges]:
    """The sentences of blocks, none of which begins or ends with white space."""
    following = checked(stops, _STEP)
    stop = next(following, None)
    for start, end in blocks:
        while stop and stop.start() < end:
            place = _close(text, start, stop.end(), end)
            if place > start and _ends(text, stop, place, end):
                yield start, place
                start = place
                while start < end and text[start].isspace():
                    start += 1
            stop = next(following, None)
        if start < end:
            yield start, end


def _cut_endless(text: str, sentences: Iterable[Edges]) -> Iterator[Edges]:
    """Sentences whole, or in pieces of a length that can be looked at closely."""
    for start, end in sentences:
        while end - start > _LONGEST:
            checkpoint()
            space = text.rfind(" ", start, start + _LONGEST)
            place = space if space > start else start + _LONGEST
            yield _trim(text, start, place)
            start, _ = _trim(text, place, end)
        yield start, end


def _close(text: str, start: int, place: int, end: int) -> int:
    """Where the sentence ends if a space stands before its closing guillemet."""
    if text.startswith(" »", place, end):
        opened = text.count("«", start, place) > text.count("»", start, place)
        return place + 2 if opened else place
    return place


def _ends(text: str, stop: re.Match[str], place: int, end: int) -> bool:
    """Whether a sentence ends with this stop."""
    if place >= end:
        return True
    mark = text[stop.start() : stop.end()]
    if not text[place].isspace():
        if mark[-1] in _CORNERS and text[place] in _AFTER_SPEECH:
            return False
        return mark[0] in _WIDE or _runs_on(text, stop, place)
    following = place
    while following < end and (
        text[following].isspace() or text[following] in _OPENERS
    ):
        following += 1
    if following < end and text[following].islower():
        return False
    return mark != "." or not abbreviates(text, stop.start(), following, end)


def _runs_on(text: str, stop: re.Match[str], place: int) -> bool:
    """Whether only the space after a sentence is missing: "in 1944.Then"."""
    if not text[place].isupper():
        return False
    if stop.group()[-1] in "”»":
        return True
    before = text[max(0, stop.start() - 2) : stop.start()]
    small = len(before) == 2 and (before.islower() or before.isdigit())
    return small and text[place + 1 : place + 2].islower()
