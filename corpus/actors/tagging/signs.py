"""People named in Chinese, Japanese and Arabic, by titles, surnames and given names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from corpus.article import Article
from corpus.stopping import checked
from corpus.texts import Span
from corpus.words.calendar_abroad import weekdays_abroad
from corpus.words.names_abroad import any_of, words_by_names
from corpus.words.stop_words import stop_words

_SIGN: Final = r"[\u4e00-\u9fff々]"
_EDGE: Final = r"(?=[，。、；：！？“”「」（）\s,.:]|\Z)"
_ARABIC: Final = re.compile(r"[\u0621-\u064a]+")
_READ: Final = frozenset({"zh", "ja", "ar"})
_LEAST: Final = 2
"""Signs of a name."""


def people_in_signs(articles: Iterable[Article]) -> Iterator[tuple[str, Span]]:
    """Yield where articles of these languages name people, outside their boilerplate.

    Whom one article introduces is known in the others of its language.
    """
    by_language: defaultdict[str, list[Article]] = defaultdict(list)
    for article in articles:
        if article.language in _READ:
            by_language[article.language].append(article)
    for language, mine in sorted(by_language.items()):
        names = {n for one in checked(mine) for n in _introduced(one.text, language)}
        heads = _by_head(names)
        for article in checked(mine) if heads else ():
            for span in _mentions(article.text, heads):
                if not any(span.overlaps(part.span) for part in article.boilerplate):
                    yield article.id, span


def _by_head(names: Iterable[str]) -> dict[str, list[str]]:
    """Names by the two signs that they begin with, the longest first."""
    heads: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(names, key=lambda name: (-len(name), name)):
        heads[name[:_LEAST]].append(name)
    return heads


def _mentions(text: str, heads: Mapping[str, Sequence[str]]) -> Iterator[Span]:
    """Where a text holds a name; in Arabic only as whole words."""
    free = 0
    for at in checked(range(len(text)), 1000):
        for name in heads.get(text[at : at + _LEAST], ()) if at >= free else ():
            end = at + len(name)
            if text.startswith(name, at) and _is_whole(text, at, end):
                free = end
                yield Span(at, end)
                break


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether no word of Arabic goes on before or after a span."""
    around = text[max(start - 1, 0) : start] + text[end : end + 1]
    return _ARABIC.match(text, start) is None or _ARABIC.search(around) is None


def _introduced(text: str, language: str) -> Iterator[str]:
    """The names that a text brings in with what tells them."""
    if language == "ar":
        yield from _by_given_name(text)
        return
    for pattern in _introductions(language):
        for found in checked(pattern.finditer(text), 100):
            if _is_name(found["name"], language):
                yield found["name"]


@cache
def _introductions(language: str) -> tuple[re.Pattern[str], ...]:
    titles = any_of("titles", language)
    if language == "ja":
        return (
            re.compile(rf"(?<!{_SIGN})(?P<name>{_SIGN}{{2,5}}?)(?={titles})"),
            re.compile(
                rf"(?P<name>[ァ-ヶー]{{2,20}}(?:・[ァ-ヶー]{{2,20}}){{1,3}})(?={titles})"
            ),
        )
    surname, after = any_of("surnames", "zh"), any_of("after names", "zh")
    speech = any_of("speech", "zh")
    follows = rf"(?:(?={after})|{_EDGE})"
    return (
        re.compile(rf"{titles}(?P<name>{surname}{_SIGN}{{1,2}}?){follows}"),
        re.compile(rf"(?<!{_SIGN})(?P<name>{surname}{_SIGN}{{1,2}})(?={speech})"),
        re.compile(rf"(?<!{_SIGN})(?P<name>{surname}{_SIGN}{{1,2}}?)(?={titles})"),
    )


def _is_name(name: str, language: str) -> bool:
    if language == "zh":
        inner = words_by_names("no part of names", "zh").isdisjoint(name[1:])
        return inner and name[:2] not in weekdays_abroad()
    last = words_by_names("no last signs", "ja")
    plain = name.startswith(tuple(words_by_names("no names", "ja")))
    return len(name) >= _LEAST and name[-1] not in last and not plain


def _by_given_name(text: str) -> Iterator[str]:
    """A given name of Arabic, and what follows as a family name."""
    given, empty = words_by_names("given", "ar"), stop_words("ar")
    words = list(_ARABIC.finditer(text))
    for at, word in enumerate(checked(words[:-1], 500)):
        after = words[at + 1]
        beside = text[word.end() : after.start()] == " "
        if word[0] not in given or not beside or after[0] in empty:
            continue
        if after[0] in given or after[0].startswith("ال"):
            yield text[word.start() : after.end()]
