"""Who says what: utterances by speaker, and their wordings compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from corpus.comparison import Comparison
from corpus.counting import counted
from corpus.curation import names_of
from corpus.kinds import UNTOLD
from corpus.models import Quote
from corpus.quotes import (
    Change,
    Utterance,
    Wording,
    compare_wordings,
    group_utterances,
)
from corpus.texts import Passage
from reader.walks.stops import Stop
from widgets.lines.cells import Piece, one_line
from widgets.lists.passage_list import PassageRow, marked_pieces
from widgets.lists.row_layout import Heading
from widgets.lists.speaker_list import SpeakerRow
from widgets.wording.naming import name_of

ALL, NOBODY = "\0all", "\0nobody"
"""Used like an actor's id: all speakers; speakers whom the articles do not name."""
QUOTED = ", quote"
"""Ends the name of a walk of quotes."""


@dataclass(frozen=True)
class Speech:
    """Every utterance of a set of articles."""

    known: Comparison

    @cached_property
    def utterances(self) -> tuple[Utterance, ...]:
        """In order of the articles' numbers, and of their places there."""
        found = group_utterances(self.known.quotes)
        return tuple(sorted(found, key=lambda u: min(map(self._place, u.quotes))))

    def said_by(self, speaker: str) -> tuple[Utterance, ...]:
        """The utterances of one speaker, of all, or of those who are not named."""
        wanted = None if speaker == NOBODY else speaker
        return tuple(
            u for u in self.utterances if speaker == ALL or u.speaker == wanted
        )

    def name(self, speaker: str | None) -> str:
        """What a speaker is called."""
        if speaker == ALL:
            return "All speakers"
        return self._names.get(speaker or "", UNTOLD)

    def name_of_stops(self, speaker: str) -> str:
        """The name of the walk of a speaker's quotes."""
        return f"{self.name(speaker)}{QUOTED}"

    def speakers(self) -> tuple[SpeakerRow | Heading, ...]:
        """All, then each speaker, who says most first; last those not named."""
        said: dict[str | None, int] = {}
        for utterance in self.utterances:
            said[utterance.speaker] = said.get(utterance.speaker, 0) + 1
        unnamed = said.pop(None, 0)
        rows = [
            SpeakerRow(actor, self.name(actor), count)
            for actor, count in said.items()
            if actor
        ]
        rows.sort(key=lambda row: (-row.utterances, row.name, row.id))
        listed: list[SpeakerRow | Heading] = []
        if self.utterances:
            listed.append(SpeakerRow(ALL, self.name(ALL), len(self.utterances)))
        listed += rows
        if unnamed:
            listed += [Heading(""), SpeakerRow(NOBODY, UNTOLD, unnamed, faint=True)]
        return tuple(listed)

    def rows(self, speaker: str) -> Iterator[PassageRow | Heading]:
        """Yield what a speaker says: the wordings of each utterance under its heading.

        Wordings are held against each other as they are asked for.
        """
        for place, utterance in enumerate(self.said_by(speaker)):
            heading = self._heading(utterance, named=speaker == ALL)
            yield from (Heading(""),) if place else ()
            yield from (Heading(*heading),) if any(heading) else ()
            yield from self._wordings(self._quotes(utterance))

    def stops(self, speaker: str) -> tuple[Stop, ...]:
        """A stop for each quote; the other articles show their wording of it."""
        return tuple(
            stop
            for utterance in self.said_by(speaker)
            for stop in _stops(self._quotes(utterance))
        )

    @cached_property
    def _names(self) -> dict[str, str]:
        return names_of(self.known)

    def _quotes(self, utterance: Utterance) -> list[Quote]:
        return sorted(utterance.quotes, key=self._place)

    def _place(self, quote: Quote) -> tuple[int, int]:
        return self.known.number_of(quote.article), quote.start

    def _heading(self, utterance: Utterance, *, named: bool) -> tuple[str, str]:
        who = self.name(utterance.speaker) if named else ""
        if len(utterance.quotes) == 1:
            return who, ""
        wordings = len({_plain(quote.text) for quote in utterance.quotes})
        articles = len({quote.article for quote in utterance.quotes})
        if articles == 1:
            return who, ""
        alike = "word for word" if wordings == 1 else counted(wordings, "wording")
        told = f"in {counted(articles, 'article')}, {alike}"
        return (who, told) if who else (told, "")

    def _wordings(self, quotes: Sequence[Quote]) -> Iterator[PassageRow]:
        for quote, pieces in zip(quotes, marked(quotes), strict=True):
            article = self.known[quote.article]
            cue = quote.cue
            yield PassageRow(
                Passage(quote.article, quote.start, quote.end),
                self.known.number_of(quote.article),
                name_of(article),
                article.published.isoformat() if article.published else "",
                (("“", "faint"), *pieces, ("”", "faint")),
                ((one_line(article.quote(cue)), "faint"),) if cue else (),
            )


def _plain(text: str) -> str:
    """A quote without differences that make no other wording: spaces, case, stops."""
    return " ".join(text.split()).strip(" ,.;:!?…").casefold()


def marked(quotes: Sequence[Quote]) -> list[list[Piece]]:
    """Cut each quote into pieces, and mark what differs between the wordings.

    Each is compared with the fullest one. Words that only it has are marked; where it
    lacks words, `[-2 words]` stands in their place. In the fullest one, the words are
    marked that some other wording lacks.
    """
    return [
        list(_changed(wording))
        if wording.changes
        else list(
            marked_pieces(
                wording.quote.text, ((span, "differs") for span in wording.lacked)
            )
        )
        for wording in compare_wordings(quotes)
    ]


def _changed(wording: Wording) -> Iterator[Piece]:
    """A wording, its own words marked, and how many it lacks."""
    text, at = wording.quote.text, 0
    for change in wording.changes:
        yield text[at : change.span.start], "text"
        if not len(change.span):
            yield from _lacking(text, change)
        else:
            yield text[change.span.start : change.span.end], "differs"
        at = change.span.end
    yield text[at:], "text"


def _lacking(text: str, change: Change) -> Iterator[Piece]:
    """What stands in place of words that a wording lacks, with space around it."""
    count, at = len(change.instead.split()), change.span.end
    before, after = text[at - 1 : at], text[at : at + 1]
    yield " " * bool(before.strip()), ""
    yield f"[-{count} word{'s' * (count > 1)}]", "differs"
    yield " " * after.isalnum(), ""


def _stops(quotes: Sequence[Quote]) -> Iterator[Stop]:
    firsts = {q.article: q.span for q in reversed(quotes)}
    for quote in quotes:
        others = tuple(item for item in firsts.items() if item[0] != quote.article)
        yield Stop(quote.article, quote.span, also=others)
