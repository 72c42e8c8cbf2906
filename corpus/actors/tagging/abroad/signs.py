"""Names in scripts without capitals: what tells one, and where else it stands."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from corpus.actors.tagging.abroad.heads_in_arabic import heads_in_arabic
from corpus.actors.tagging.abroad.heads_in_signs import bodies_in_signs, places_in_signs
from corpus.actors.tagging.abroad.introductions import people_introduced
from corpus.article import Article
from corpus.kinds import ActorType
from corpus.stopping import checked
from corpus.texts import Span
from corpus.words.abroad import WITHOUT_CAPITALS
from corpus.words.names_abroad import places_abroad, words_by_names

_LETTER: Final = re.compile(r"[\u0621-\u064a]")
_KANA: Final = re.compile(r"[ァ-ヶー]")
_HANGUL: Final = re.compile(r"[가-힣]+")
_PARTICLES: Final = frozenset(
    {
        "은",
        "는",
        "이",
        "가",
        "을",
        "를",
        "의",
        "에",
        "에서",
        "에게",
        "와",
        "과",
        "도",
        "로",
    }
    | {"으로", "만", "부터", "까지", "시", "씨", "씨는", "씨가", "씨의", "측", "측은"}
)
"""What follows a name of Korean without a space."""
_PREFIXES: Final = frozenset("وفبلك")
"""Letters of Arabic that are words and stand before a name without a space."""
_HEAD: Final = 2
"""Signs by which names are looked up."""

Types = Mapping[str, ActorType]
"""Names, and what each names."""


def names_in_signs(
    articles: Iterable[Article],
) -> Iterator[tuple[str, Span, ActorType]]:
    """Yield where articles of these languages name an actor, in their stories.

    What one article tells to be a name is known in the others of its language.
    """
    by_language: defaultdict[str, list[Article]] = defaultdict(list)
    for article in articles:
        if article.language in WITHOUT_CAPITALS:
            by_language[article.language].append(article)
    for language, mine in sorted(by_language.items()):
        types = _types(mine, language)
        heads = _by_head(types)
        for article in checked(mine):
            apart = article.apart
            for span in _mentions(article.text, heads):
                if not any(map(span.overlaps, apart)):
                    name = article.text[span.start : span.end]
                    yield article.id, span, types[name]


def _types(articles: Iterable[Article], language: str) -> Types:
    """Names of the tables and of the articles; of two types of one the last holds."""
    told = {
        one for article in checked(articles) for one in _told(article.text, language)
    }
    types: dict[str, ActorType] = {}
    for name in places_abroad(language):
        types[name] = "place"
    for name, kind in sorted(told, key=lambda one: (one[1] == "person", one)):
        types[name] = kind
    for name in words_by_names("bodies", language):
        types[name.replace("_", " ")] = "organisation"
    return types


def _told(text: str, language: str) -> Iterator[tuple[str, ActorType]]:
    for name in people_introduced(text, language):
        yield name, "person"
    if language == "ar":
        yield from heads_in_arabic(text)
    elif language != "ko":
        yield from bodies_in_signs(text, language)
        yield from places_in_signs(text, language)


def _by_head(names: Iterable[str]) -> dict[str, list[str]]:
    """Names by the two signs that they begin with, the longest first."""
    heads: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(names, key=lambda name: (-len(name), name)):
        heads[name[:_HEAD]].append(name)
    return heads


def _mentions(text: str, heads: Mapping[str, Sequence[str]]) -> Iterator[Span]:
    """Where a text holds a name; in Arabic and kana only as whole words."""
    free = 0
    for at in checked(range(len(text)), 1000):
        for name in heads.get(text[at : at + _HEAD], ()) if at >= free else ():
            end = at + len(name)
            if text.startswith(name, at) and _is_whole(text, at, end):
                free = end
                yield Span(at, end)
                break


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether no word of letters goes on before or after a span.

    A small word of Arabic may stand before it without a space.
    """
    if _HANGUL.match(text, start):
        behind = _HANGUL.match(text, end)
        begins = not _HANGUL.match(text, max(start - 1, 0), start)
        return begins and (behind is None or behind[0] in _PARTICLES)
    if start and text[start - 1] in _PREFIXES and _LETTER.match(text, start):
        before = text[max(start - 2, 0) : start - 1]
    else:
        before = text[max(start - 1, 0) : start]
    after = text[end : end + 1]
    return not any(
        script.match(text, at) and script.match(beside)
        for script in (_LETTER, _KANA)
        for at, beside in ((start, before), (end - 1, after))
    )
