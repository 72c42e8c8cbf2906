"""Passages that tell of something dated: sentences, or parts where dates differ."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from corpus.article import Article
from corpus.dates.abroad.lexicon import is_read
from corpus.dates.edtf import day_in
from corpus.dates.tagging import Tag
from corpus.events.clauses import cut_parts, happening_at
from corpus.events.dates import dates_in
from corpus.events.limits import dates_nothing
from corpus.events.spoken import is_asked, is_quoted
from corpus.events.telling import Telling
from corpus.events.wide_dates import dates_something, is_wide_date, tells_past
from corpus.models import DateMention
from corpus.sentences import sentences_of
from corpus.stopping import checked
from corpus.texts import Span
from corpus.words.verbs_abroad import verbs_of

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_END_ABROAD = re.compile(r"[.!?…。！？؟][\"'”’»)\]“‘«」』]*$")
_UNTIL = re.compile(r"\s*(?:[-–—―]|to|through|until|and)\s*", re.IGNORECASE)
_MOST_DATES = 8
"""A sentence with more dates than these is a list, not a telling."""
_LONG = 20
"""Words from which a line is no heading even without a full stop."""
_THING = re.compile(r"and\s\w{2,20}ed\s\w{2,20}\s(?:from|of)\s")
_QUOTED = "said within a quotation, perhaps on another day"


def find_tellings(article: Article, borrowed: dt.date | None) -> Iterator[Telling]:
    """Yield what an article dates to a day, month, season or year, in reading order.

    Left out are headings, boilerplate, the dateline, deadlines and clauses in
    which nothing happens.
    """
    dates = [
        tag
        for tag in dates_in(article, borrowed)
        if tag.meaning.names_day or is_wide_date(tag.mention)
    ]
    at = 0
    for sentence in checked(sentences_of(article.text), 20) if dates else ():
        while at < len(dates) and dates[at].mention.start < sentence.start:
            at += 1
        last = at
        while last < len(dates) and dates[last].mention.end <= sentence.end:
            last += 1
        if at < last:
            yield from _told_in(article, sentence, dates[at:last])
        at = last


def _told_in(
    article: Article, sentence: Span, dates: Sequence[Tag]
) -> Iterator[Telling]:
    """What a sentence tells: on its days, and at wider times in parts without a day."""
    text = article.text
    days = [tag.mention for tag in dates if tag.meaning.names_day]
    wide = [tag.mention for tag in dates if not tag.meaning.names_day]
    if max(len(days), len(wide)) > _MOST_DATES:
        return
    wide = [one for one in wide if dates_something(article, sentence, one)]
    if not (days or wide) or not _is_told(article, sentence):
        return
    parts = cut_parts(text, sentence, verbs_of(article.language))
    days = _dating(article, sentence, _joined(text, days))
    wide = _dating(article, sentence, wide)
    told = [part for part in parts if any(part.overlaps(day.span) for day in days)]
    # A year is often told in passing: what it dates is its own part.
    apart = [(one, part) for one in wide if (part := _part_of(parts, one)) not in told]
    found = [
        *_tellings(article, sentence, parts, _shared_out(parts, days), wide=False),
        *_tellings(article, sentence, parts, apart, wide=True),
    ]
    yield from sorted(found, key=lambda telling: telling.mention.start)


def _part_of(parts: Sequence[Span], mention: DateMention) -> Span:
    """The part of a sentence in which a date begins."""
    return next(part for part in parts if mention.start < part.end)


def _dating(
    article: Article, sentence: Span, mentions: Iterable[DateMention]
) -> list[DateMention]:
    """Those dates that do not merely bound something."""
    return [m for m in mentions if not dates_nothing(article, sentence, m)]


def _is_told(article: Article, sentence: Span) -> bool:
    """Whether a sentence is one of the story: no heading, no boilerplate."""
    if any(sentence.overlaps(b.span) for b in article.boilerplate):
        return False
    text = article.text[sentence.start : sentence.end]
    if text == article.title:
        return False
    end = _END_ABROAD if is_read(article.language) else _SENTENCE_END
    return end.search(text) is not None or len(text.split()) > _LONG


def _tellings(
    article: Article,
    sentence: Span,
    parts: Sequence[Span],
    dated: Iterable[tuple[DateMention, Span]],
    *,
    wide: bool,
) -> Iterator[Telling]:
    verbs = verbs_of(article.language)
    abroad, told = verbs is not None, set[str]()
    for mention, passage in dated:
        clause = happening_at(article.text, parts, mention.start, verbs)
        value = mention.value or mention.text
        if clause is None or value in told:
            continue
        doubt = mention.doubt
        telling = Telling(article, sentence, passage, clause, mention, doubt, wide)
        if _is_of_event(telling, abroad=abroad):
            told.add(value)
            yield _doubted(telling, abroad=abroad)


def _is_of_event(telling: Telling, *, abroad: bool) -> bool:
    """Whether something happened on a date, as far as the words beside it tell."""
    text, mention = telling.article.text, telling.mention
    if abroad and mention.value is None:
        return False
    if _means_nowadays(text, telling.clause, mention):
        return False
    if _is_a_thing(text, telling.passage, mention):
        return False
    if is_asked(text, telling.sentence, mention):
        return False
    return not telling.wide or tells_past(telling.article, telling.clause, mention)


def _doubted(telling: Telling, *, abroad: bool) -> Telling:
    """A telling, in doubt where a day near the article's own is told in a quotation."""
    mention = telling.mention
    if telling.doubt or mention.basis != "publication":
        return telling
    text, sentence = telling.article.text, telling.sentence
    quoted = is_quoted(text, sentence, mention, abroad=abroad)
    return replace(telling, doubt=_QUOTED) if quoted else telling


def _joined(text: str, mentions: Sequence[DateMention]) -> list[DateMention]:
    """Dates with two that are the ends of one stretch of days made one."""
    joined: list[DateMention] = []
    for mention in mentions:
        if joined and (run := _run(text, joined[-1], mention)) is not None:
            joined[-1] = run
        else:
            joined.append(mention)
    return joined


def _run(text: str, one: DateMention, two: DateMention) -> DateMention | None:
    first, last = day_in(one.value), day_in(two.value)
    if not _UNTIL.fullmatch(text, one.end, two.start) or first is None or last is None:
        return None
    if not first < last:
        return None
    return DateMention(
        one.start,
        two.end,
        text[one.start : two.end],
        f"{first.isoformat()}/{last.isoformat()}",
        one.basis,
        one.doubt or two.doubt,
    )


def _shared_out(
    parts: Sequence[Span], mentions: Sequence[DateMention]
) -> Iterator[tuple[DateMention, Span]]:
    """Give each date its parts of the sentence; with one day alone, the whole.

    A part without a date goes with the one before it.
    """
    starts = [_part_of(parts, mention).start for mention in mentions]
    if len({mention.value for mention in mentions}) == 1 or len(set(starts)) == 1:
        starts = [parts[0].start] * len(mentions)
    if starts:
        starts[0] = parts[0].start
    for mention, start in zip(mentions, starts, strict=True):
        end = min((s for s in starts if s > start), default=parts[-1].end)
        yield mention, Span(start, max(end, mention.end))


def _is_a_thing(text: str, passage: Span, mention: DateMention) -> bool:
    """Whether a passage is but a noun joined on: `… and drowned cattle from Friday`."""
    return _THING.fullmatch(text, passage.start, mention.start) is not None


def _means_nowadays(text: str, clause: Span, mention: DateMention) -> bool:
    """Whether `today` is a time of life: `today they have proved their worth`."""
    words = text[clause.start : clause.end].lower().split()
    return mention.text.lower() == "today" and not {"have", "has"}.isdisjoint(words)
