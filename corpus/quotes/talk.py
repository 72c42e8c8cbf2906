"""Who has spoken so far in an article, quotation by quotation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from corpus.article import Article
from corpus.models import Quote
from corpus.quotes.attribution import cue_of, is_participle
from corpus.quotes.cues import Cue
from corpus.quotes.marks import Quotation
from corpus.quotes.speakers import Named, Speakers
from corpus.quotes.speakers_abroad import names_nobody
from corpus.quotes.speech import continues, goes_on_alone, is_speech
from corpus.texts import Passage, Span

_NEAR = 160
"""Characters between two speeches of one voice, the second of which names nobody."""
_ADDS = re.compile(r"[\s,;]*(?:(?:and|but|then|also|later)\b[\s,]*)*")


class Heard(NamedTuple):
    """An article, and where it names whom who may speak."""

    article: Article
    named: Sequence[Named]


class Talk:
    """Hears the quotations of an article in order, and tells whose each is."""

    def __init__(self, heard: Heard) -> None:
        article = heard.article
        self._id, self._text = article.id, article.text
        self._language = article.language
        self._speakers = Speakers(article.text, heard.named, article.language)
        self._before: Quotation | None = None
        """The last one that was speech."""
        self._told: tuple[str | None, Passage | None] = (None, None)
        """Whose that was, and the words that say so."""
        self._last: str | None = None
        self._since = 0
        self._heard: set[str | None] = set()

    def hear(self, quotation: Quotation, following: Quotation | None) -> Quote | None:
        """The quote, if the quotation is speech."""
        text, before = self._text, self._before
        cue = cue_of(text, before, quotation, following, self._language)
        continued = before is not None and continues(text, before, quotation)
        if not is_speech(text, quotation, cue, continued):
            return None
        self._told = self._attributed(quotation, cue, continued)
        self._last = self._told[0] or self._last
        self._heard.add(self._told[0])
        if cue:
            ends = (quotation.marks.end, cue.words.end, cue.subject.end)
            self._since = max(ends)
        self._before, words = quotation, quotation.words
        said = text[words.start : words.end]
        return Quote(self._id, words.start, words.end, said, *self._told)

    def _attributed(
        self, quotation: Quotation, cue: Cue | None, continued: bool
    ) -> tuple[str | None, Passage | None]:
        if cue is not None and (cue.beside or not continued):
            place = Passage(self._id, cue.words.start, cue.words.end)
            if continued and _goes_on(self._text, cue):
                return self._told[0], place
            return self._found(cue, quotation.marks), place
        if continued or goes_on_alone(self._text, self._before, quotation):
            return self._told
        return None, None

    def _found(self, cue: Cue, speech: Span) -> str | None:
        found = self._speakers.find(cue.subject, self._last, self._since, speech)
        return found or self._last_meant(cue.subject, speech)

    def _last_meant(self, subject: Span, speech: Span) -> str | None:
        """Who spoke right before, where a cue abroad names nobody: `dit-il`."""
        before = self._before
        if self._language == "en" or before is None or self._heard != {self._last}:
            return None
        if not names_nobody(self._text[subject.start : subject.end]):
            return None
        return self._last if speech.start - before.marks.end < _NEAR else None


def _goes_on(text: str, cue: Cue) -> bool:
    """Whether a cue adds to what was quoted before: `and vowed`, `, adding`."""
    return bool(
        _ADDS.fullmatch(text, cue.subject.start, cue.subject.end)
    ) or is_participle(text, cue)
