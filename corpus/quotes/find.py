"""Direct speech, and who is said to have spoken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from corpus.actors import find_actors
from corpus.article import Article
from corpus.models import Actor, Quote
from corpus.quotes.cues import Cue, cue_after, cue_before
from corpus.quotes.cues_in_signs import cue_in_signs
from corpus.quotes.marks import Quotation, find_quotations
from corpus.quotes.speakers import Named, Speakers, named_by_article
from corpus.stopping import checked
from corpus.texts import Passage, Span
from corpus.words.concepts import UNSPACED
from corpus.words.numerals import SIGNS_OF
from corpus.words.stop_words import stop_words

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_PAIR = re.compile(rf"[{UNSPACED}]{{2}}")
_REACH = 400
"""Characters around a quotation in which its cue is looked for."""
_CUE_LENGTH = 90
"""Characters that the words between two parts of a speech may have."""
_ADDS = re.compile(r"[\s,;]*(?:(?:and|but|then|also|later)\b[\s,]*)*")
_ALONE, _LED = 5, 3
"""Words that make a quotation speech: without a cue, and with one."""


def find_quotes(
    articles: Iterable[Article],
    actors: Sequence[Actor] | None = None,
) -> list[Quote]:
    """Find direct speech with its speaker and the words that attribute it.

    Words set in quotation marks only to mark them (“leaders”), and titles of works, are
    left out. A quotation broken by its cue gives one quote for each part, and so does
    each paragraph of a long one.

    Args:
        articles: Read together.
        actors: As `find_actors` found them in these articles; found anew if `None`.

    Returns:
        In order of article and place; `speaker` is `None` where the text does not tell.
    """
    known = list(articles)
    actors = find_actors(known) if actors is None else actors
    return [quote for quotes in quotes_in(known, actors) for quote in quotes]


def quotes_in(
    articles: Iterable[Article], actors: Iterable[Actor]
) -> Iterator[list[Quote]]:
    """Yield what `find_quotes` finds, article by article."""
    named = named_by_article(actors)
    for article in checked(sorted(articles, key=lambda article: article.id)):
        found = list(_in_article(article, named.get(article.id, ())))
        yield _told_at_last(article.text, found)


def _told_at_last(text: str, quotes: Sequence[Quote]) -> list[Quote]:
    """Give the speaker of a speech's last paragraph to those that ran on to it."""
    told: list[Quote] = []
    for quote in reversed(quotes):
        after = told[-1] if told else None
        if quote.speaker is None and after is not None:
            between = text[quote.end : after.start]
            if "\n" in between and not between.strip(' \n"“«‘'):
                quote = replace(quote, speaker=after.speaker, cue=after.cue)
        told.append(quote)
    return told[::-1]


def _in_article(article: Article, named: Sequence[Named]) -> Iterator[Quote]:
    quotations = [
        q
        for q in find_quotations(article.text)
        if not _in_boilerplate(article, q.marks)
    ]
    if not quotations:
        return
    talk = _Talk(article, named)
    for quotation, following in zip_longest(checked(quotations), quotations[1:]):
        if quote := talk.hear(quotation, following):
            yield quote


class _Talk:
    """Who has spoken so far in an article, quotation by quotation."""

    def __init__(self, article: Article, named: Sequence[Named]) -> None:
        self._id, self._text = article.id, article.text
        self._language = article.language
        self._speakers = Speakers(article.text, named)
        self._before: Quotation | None = None
        """The last one that was speech."""
        self._told: tuple[str | None, Passage | None] = (None, None)
        """Whose that was, and the words that say so."""
        self._last: str | None = None
        self._since = 0

    def hear(self, quotation: Quotation, following: Quotation | None) -> Quote | None:
        """The quote, if the quotation is speech."""
        text, before = self._text, self._before
        cue = _cue(text, before, quotation, following, self._language)
        continued = before is not None and _continues(text, before, quotation)
        if not _is_speech(text, quotation, cue, continued):
            return None
        self._told = self._attributed(quotation, cue, continued)
        self._last = self._told[0] or self._last
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
        if continued or _goes_on_alone(self._text, self._before, quotation):
            return self._told
        return None, None

    def _found(self, cue: Cue, speech: Span) -> str | None:
        return self._speakers.find(cue.subject, self._last, self._since, speech)


def _goes_on(text: str, cue: Cue) -> bool:
    """Whether a cue adds to what was quoted before: `and vowed`, `, adding`."""
    return bool(
        _ADDS.fullmatch(text, cue.subject.start, cue.subject.end)
    ) or _is_participle(text, cue)


def _is_participle(text: str, cue: Cue) -> bool:
    """Whether a cue is said of whoever acts in the sentence: `…, adding`."""
    before = text[cue.subject.start : cue.words.start].rstrip()
    return text[cue.words.start : cue.words.end].endswith("ing") and before[-1:] == ","


def _in_boilerplate(article: Article, span: Span) -> bool:
    return any(span.overlaps(b.span) for b in article.boilerplate)


def _cue(
    text: str,
    before: Quotation | None,
    quotation: Quotation,
    following: Quotation | None,
    language: str | None,
) -> Cue | None:
    """The cue beside a quotation, sooner than one that only leads its sentence."""
    start, end = quotation.marks.start, quotation.marks.end
    line_start = max(
        text.rfind("\n", max(0, start - _REACH), start) + 1, start - _REACH
    )
    line_end = text.find("\n", end, end + _REACH)
    line_end = min(len(text), end + _REACH) if line_end < 0 else line_end
    if before is not None:
        line_start = max(line_start, before.marks.end)
    stop = min(line_end, following.marks.start if following else line_end)
    if language in SIGNS_OF:
        return cue_in_signs(text, Span(line_start, start), Span(end, stop), language)
    led = cue_before(text, line_start, start) or _cue_above(text, line_start, start)
    if led is not None and led.beside:
        return led
    after = cue_after(text, end, stop)
    # `… to “use it all” against him, adding` goes on with who leads the sentence.
    if led is not None and after is not None and _is_participle(text, after):
        return led
    return after or led


def _cue_above(text: str, line_start: int, start: int) -> Cue | None:
    """The cue of a paragraph that ends in a colon above a quotation."""
    above = line_start - _REACH if line_start > _REACH else 0
    lead = text[above:line_start].rstrip()
    if text[line_start:start].strip() or not lead.endswith(":"):
        return None
    return cue_before(text, above + lead.rfind("\n") + 1, above + len(lead))


def _continues(text: str, before: Quotation, quotation: Quotation) -> bool:
    """Whether a quotation goes on with the speech before it."""
    between = text[before.marks.end : quotation.marks.start]
    if before.runs_on:
        return not between.strip()
    return "\n" not in between and len(between) < 160


def _goes_on_alone(text: str, before: Quotation | None, quotation: Quotation) -> bool:
    """Whether a paragraph of nothing but speech follows one that ends in speech."""
    if before is None or not _is_paragraph(text, quotation):
        return False
    between = text[before.marks.end : quotation.marks.start]
    return between.strip("\n ").count("\n") == 0 and len(between) < _CUE_LENGTH


def _is_paragraph(text: str, quotation: Quotation) -> bool:
    """Whether a paragraph holds nothing but this quotation."""
    start, end = quotation.marks.start, quotation.marks.end
    begins = not text[max(0, start - 1) : start].strip("\n")
    return begins and not text[end : end + 1].strip("\n")


def _is_speech(
    text: str, quotation: Quotation, cue: Cue | None, continued: bool
) -> bool:
    words = _words(text[quotation.words.start : quotation.words.end])
    if quotation.runs_on:
        return True
    if _is_paragraph(text, quotation) and len(words) > 1 and not _is_title(words):
        return _is_sentence(text, quotation)
    if _is_title(words):
        opening = text[max(0, quotation.marks.start - 9) : quotation.marks.start]
        handed = opening.rstrip()[-1:] in {":", ","}
        return handed and cue is not None and cue.beside
    if cue is not None and (cue.beside or len(words) >= _LED):
        return len(words) >= _LED or _is_sentence(text, quotation)
    return len(words) >= _ALONE or (continued and _is_sentence(text, quotation))


def _words(said: str) -> list[str]:
    """The words of a quotation; of scripts without spaces, two signs for each."""
    return _PAIR.findall(said) or _WORD.findall(said)


def _is_title(words: Sequence[str]) -> bool:
    """Whether every longer word is capitalised, as in the name of a work."""
    longer = [w for w in words if w.lower() not in stop_words("en")]
    return bool(longer) and all(word[0].isupper() for word in longer)


def _is_sentence(text: str, quotation: Quotation) -> bool:
    """Whether the words end as a sentence, or as speech before its cue."""
    return text[quotation.words.end - 1] in ".!?…,。！？，"
