"""Who acts in a set of articles, and where."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from corpus.actors.aliases.consistency import NamedText, agree
from corpus.actors.aliases.definitions import find_definitions, find_terms
from corpus.actors.aliases.merging import Given, merge_mentions
from corpus.actors.kept import NameCache, Names, Text
from corpus.actors.tagging.abroad.names import names_abroad
from corpus.actors.tagging.abroad.signs import names_in_signs
from corpus.actors.tagging.cues import (
    find_companies,
    find_datelines,
    find_seats,
    find_speakers,
    find_titled,
    find_towns,
)
from corpus.actors.tagging.gazetteer import look_up, sure_names
from corpus.actors.tagging.institutions import find_institutions, find_partnerships
from corpus.actors.tagging.mending import mend
from corpus.actors.tagging.names import Found, settle
from corpus.actors.tagging.recogniser import choose_recogniser, version_of
from corpus.actors.tagging.tokens import Sentence, Writing, sentences, writing
from corpus.actors.tagging.trimming import without_rank
from corpus.article import Article
from corpus.choices import BUILT_IN
from corpus.models import Actor
from corpus.stopping import checked

_MODEL = re.compile(r"(?:[A-Z]{1,3}-?)?[1-9]\d\d(?:-\d+)?s?")
"""What a maker calls an aircraft or a car."""


def find_actors(articles: Iterable[Article], recogniser: str = BUILT_IN) -> list[Actor]:
    """Find people, organisations and places, one actor for all its names.

    What stands in boilerplate is no mention. The same for any order of articles.

    Args:
        articles: Read together: what is clear in one helps with the others.
        recogniser: What tags names before the rules set them right, as
            `choose_recogniser` takes it.

    Returns:
        Actors, most often named first.
    """
    known = list(articles)
    return put_together(known, named_texts(known, recogniser))


def named_texts(
    articles: Iterable[Article], recogniser: str, cache: NameCache | None = None
) -> Iterator[NamedText]:
    """Yield the names of each article, in order of their ids, for `put_together`.

    Args:
        articles: As `find_actors` takes them, and what follows.
        recogniser: What tags names.
        cache: Where the names of single articles are looked up and kept.
    """
    ordered = sorted(articles, key=lambda article: article.id)
    chosen = choose_recogniser(recogniser)
    texts: Iterable[Text] = (sentences(article) for article in checked(ordered))
    seen: Writing | None = None
    if not chosen.reads_alone:
        texts = list(texts)
        seen = writing(sentence for text in texts for sentence in text)

    def find(text: Text) -> Names:
        own = writing(text)
        tagged = chosen.tag(text, own, seen or own)
        return [
            names_in(s, found) for s, found in checked(zip(text, tagged, strict=True))
        ]

    version = version_of(recogniser) if chosen.reads_alone else None
    if cache is None or version is None:
        found = ((text, find(text)) for text in texts)
    else:
        found = cache.names(zip(ordered, texts, strict=True), version, find)
    return (list(zip(text, names, strict=True)) for text, names in found)


def put_together(
    articles: Iterable[Article], texts: Iterable[NamedText]
) -> list[Actor]:
    """Make actors of names, as `find_actors` does.

    Args:
        articles: Those that were read.
        texts: Of each, as `named_texts` gives them.
    """
    ordered = sorted(articles, key=lambda article: article.id)
    named = list(texts)
    seen = writing(sentence for text in named for sentence, _ in text)
    spans: list[Given] = []
    for article, text in checked(zip(ordered, agree(named, seen), strict=True)):
        spans.extend(_spans(article, text))
    for article, span, kind in names_in_signs(ordered):
        spans.append((article, span.start, span.end, kind))
    return merge_mentions(ordered, spans)


def names_in(sentence: Sentence, tagged: Iterable[Found]) -> list[Found]:
    """The names of one sentence: what was tagged, mended, and what rules find."""
    if sentence.language != "en":
        return names_abroad(sentence)
    mended = [name for found in tagged for name in mend(sentence, found)]
    ruled = [
        *find_titled(sentence),
        *(without_rank(sentence, body) for body in find_institutions(sentence)),
        *find_partnerships(sentence),
        *find_datelines(sentence),
        *find_towns(sentence),
        *find_seats(sentence),
        *find_speakers(sentence),
        *find_companies(sentence),
        *(found for pair in find_definitions(sentence) for found in pair),
        *find_terms(sentence),
        *look_up(sentence.words, sure_names()),
    ]
    return [n for n in settle(mended, ruled) if not _says_whose(sentence, n)]


def _says_whose(sentence: Sentence, name: Found) -> bool:
    """Whether a name only says whose money or make: `US$ 30`, `a Norwind N380`."""
    after = "".join(sentence.words[name.last : name.last + 1])
    model = name.type == "organisation" and _MODEL.fullmatch(after)
    return after == "$" or bool(model)


def _spans(article: Article, text: NamedText) -> Iterable[Given]:
    for sentence, names in text:
        for name in names:
            if name.type != "other":
                span = sentence.span(name.first, name.last)
                yield article.id, span.start, span.end, name.type
