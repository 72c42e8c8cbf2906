"""Passages that tell of something dated: sentences, or clauses where dates differ."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.article import Article
from corpus.dates.edtf import day_in
from corpus.dates.tagging import Tag
from corpus.events.dates import dates_in
from corpus.events.verbs import WORD, is_deadline, tells_happening
from corpus.models import DateMention, Span
from corpus.sentences import cut_clauses, cut_sentences

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_PREPOSITION = re.compile(r"\b(?:on|in|of|from|at|the|dated)\s+$", re.IGNORECASE)
_THAT = re.compile(r"\b(?:that|how|whether)\s+(?!\w+\s+(?:said|told)\b)")
_DATELINE_REACH = 80
_LOOK_ROUND = 40
_QUOTED = "said within a quotation, perhaps on another day"
_OPENING, _CLOSING = "“«„", "”»"


@dataclass(frozen=True, slots=True)
class Telling:
    """A passage of one article and the day it gives to what it tells."""

    article: Article
    passage: Span
    """The sentence, or its part that this date belongs to."""
    clause: Span
    """The part of the passage that holds the date and its verb."""
    mention: DateMention
    doubt: str | None

    @property
    def text(self) -> str:
        return self.article.text[self.passage.start : self.passage.end]

    @property
    def day(self) -> dt.date | None:
        """The day told, the first of several; `None` where it is unresolved."""
        return day_in((self.mention.value or "").partition("/")[0])


def find_tellings(article: Article, borrowed: dt.date | None) -> Iterator[Telling]:
    """Yield what an article dates to a day, in reading order.

    Left out are headings, boilerplate, the dateline, deadlines and clauses in
    which nothing happens.
    """
    dates = [tag for tag in dates_in(article, borrowed) if tag.meaning.names_day]
    if not dates:
        return
    at = 0
    for sentence in cut_sentences(article.text):
        while at < len(dates) and dates[at].mention.start < sentence.start:
            at += 1
        last = at
        while last < len(dates) and dates[last].mention.end <= sentence.end:
            last += 1
        if last > at and _is_told(article, sentence):
            yield from _tellings(article, sentence, dates[at:last])
        at = last


def _is_told(article: Article, sentence: Span) -> bool:
    """Whether a sentence is one of the story: no heading, no boilerplate."""
    if any(
        b.start < sentence.end and sentence.start < b.end for b in article.boilerplate
    ):
        return False
    text = article.text[sentence.start : sentence.end]
    if text == article.title:
        return False
    return _SENTENCE_END.search(text) is not None or len(text.split()) > 20


def _tellings(
    article: Article, sentence: Span, dates: Sequence[Tag]
) -> Iterator[Telling]:
    kept = [tag.mention for tag in dates if _dates_a_happening(article, sentence, tag)]
    clauses = cut_clauses(article.text, sentence)
    told: set[str | None] = set()
    for mention, passage in _shared_out(article.text, clauses, kept):
        clause = _clause_of(article.text, clauses, passage, mention)
        if mention.value in told or clause is None:
            continue
        told.add(mention.value)
        doubt = mention.doubt or _doubt_of_quotation(article.text, sentence, mention)
        yield Telling(article, passage, clause, mention, doubt)


def _dates_a_happening(article: Article, sentence: Span, tag: Tag) -> bool:
    text, mention = article.text, tag.mention
    before = text[max(sentence.start, mention.start - _LOOK_ROUND) : mention.start]
    after = text[mention.end : min(sentence.end, mention.end + _LOOK_ROUND)]
    return not is_deadline(before, after) and not _is_dateline(article, mention)


def _is_dateline(article: Article, mention: DateMention) -> bool:
    """Whether a date at the head of a line only says when the article was written."""
    if mention.value is None or day_in(mention.value) != article.published:
        return False
    line = article.text.rfind("\n", 0, mention.start) + 1
    before = article.text[line : mention.start]
    if len(before) > _DATELINE_REACH or _PREPOSITION.search(before):
        return False
    words = WORD.findall(before)
    return not any(word.islower() and word != "date" for word in words) and (
        mention.basis == "explicit" or bool(words)
    )


def _shared_out(
    text: str, clauses: Sequence[Span], mentions: Sequence[DateMention]
) -> Iterator[tuple[DateMention, Span]]:
    """Give each date its part of the sentence; with one day alone, the whole.

    A clause without a date goes with the one before it; a date whose clauses hold
    no verb shares those of the next.
    """
    if not mentions:
        return
    if len({mention.value for mention in mentions}) == 1:
        yield mentions[0], Span(clauses[0].start, clauses[-1].end)
        return
    starts: list[int] = []
    for mention in mentions:
        holder = next(c for c in clauses if mention.start < c.end)
        starts.append(holder.start)
    starts[0] = clauses[0].start
    for n, mention in enumerate(mentions):
        later = [start for start in starts[n + 1 :] if start > starts[n]]
        end = min(later, default=clauses[-1].end)
        yield mention, Span(starts[n], max(end, mention.end))


def _clause_of(
    text: str, clauses: Sequence[Span], passage: Span, mention: DateMention
) -> Span | None:
    """The clause with the date, widened until it tells of a happening.

    Returns:
        `None` if nothing within the passage does.
    """
    inside = [c for c in clauses if c.start < passage.end and passage.start < c.end]
    first = next((n for n, c in enumerate(inside) if mention.start < c.end), 0)
    last = first
    while True:
        span = Span(
            max(inside[first].start, passage.start), min(inside[last].end, passage.end)
        )
        span = _after_reporting(text, span, mention)
        words = [word.lower() for word in WORD.findall(text[span.start : span.end])]
        if _means_nowadays(mention, words):
            return None
        if tells_happening(words):
            return span
        if _has_present(words):
            return None
        if last + 1 < len(inside):
            last += 1
        elif first:
            first -= 1
        else:
            return None


def _after_reporting(text: str, span: Span, mention: DateMention) -> Span:
    """The part of a clause after `said that`, where the date stands in that part."""
    found = _THAT.search(text, span.start, mention.start)
    return Span(found.end(), span.end) if found else span


def _means_nowadays(mention: DateMention, words: Sequence[str]) -> bool:
    """Whether `today` is a time of life: `today they have proved their worth`."""
    return mention.text.lower() == "today" and bool({"have", "has"}.intersection(words))


def _has_present(words: Sequence[str]) -> bool:
    """Whether a clause has a verb of its own, though of the present."""
    return any(word in ("is", "are", "thinks", "says", "has") for word in words)


def _doubt_of_quotation(text: str, sentence: Span, mention: DateMention) -> str | None:
    """A doubt about words such as `today` that stand within quotation marks."""
    if mention.basis != "publication":
        return None
    before = text[sentence.start : mention.start]
    opened = sum(before.count(sign) for sign in _OPENING)
    closed = sum(before.count(sign) for sign in _CLOSING)
    return _QUOTED if opened > closed or before.count('"') % 2 else None
