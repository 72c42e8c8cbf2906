"""People brought in by titles, surnames and given names, where no capital tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Final

from corpus.stopping import checked
from corpus.words.abroad import SPEECH_ABROAD
from corpus.words.calendar_abroad import weekdays_abroad
from corpus.words.names_abroad import any_of, words_by_names
from corpus.words.stop_words import stop_words

_SIGN: Final = r"[\u4e00-\u9fff々]"
_HANGUL: Final = "[가-힣]"
_NO_WORD: Final = r"(?:[는가의를도와에]|\b)"
_EDGE: Final = r"(?=[，。、；：！？“”「」（）\s,.:]|\Z)"
_ARABIC: Final = re.compile(r"[\u0621-\u064a]+")
_PARTED: Final = re.compile("[·・•‧]")
_OF_FAMILY: Final = 3
"""Signs of a family name from abroad: shorter ones are words, too."""
_LEAST: Final = 2
"""Signs of a name."""


def people_introduced(text: str, language: str) -> Iterator[str]:
    """The names of people that a text brings in with what tells them."""
    if language == "ar":
        yield from _by_given_name(text)
        return
    for pattern in _introductions(language):
        for found in checked(pattern.finditer(text), 100):
            if not _is_name(found["name"], language):
                continue
            yield found["name"]
            *given, family = _PARTED.split(found["name"])
            if given and len(family) >= _OF_FAMILY:  # that is how they are called next
                yield family


@cache
def _introductions(language: str) -> tuple[re.Pattern[str], ...]:
    patterns = {"ja": _in_japanese, "ko": _in_korean, "zh": _in_chinese}[language]
    return tuple(map(re.compile, patterns()))


def _in_chinese() -> Iterator[str]:
    surname, titles = any_of("surnames", "zh"), any_of("titles", "zh")
    after, edges = any_of("after names", "zh"), any_of("edges", "zh")
    yield rf"{titles}(?P<name>{surname}{_SIGN}{{1,2}}?)(?:(?={after}|{edges})|{_EDGE})"
    yield rf"(?<!{_SIGN})(?P<name>{surname}{_SIGN}{{1,2}})(?={any_of('speech', 'zh')})"
    yield rf"(?<!{_SIGN})(?P<name>{surname}{_SIGN}{{1,2}}?)(?={titles})"
    # A name from abroad, in signs for its sounds: 特蕾莎·奥尔梅多.
    foreign = rf"(?P<name>{_SIGN}{{1,6}}(?:[·・•‧]{_SIGN}{{1,6}}?){{1,3}})"
    ends = rf"(?:(?={after}|{edges}|{titles}|{any_of('speech', 'zh')})|{_EDGE})"
    yield rf"(?:{titles}|{edges}|(?<!{_SIGN})){foreign}{ends}"


def _in_japanese() -> Iterator[str]:
    titles, given = any_of("titles", "ja"), any_of("given", "ja")
    yield rf"(?<!{_SIGN})(?P<name>{_SIGN}{{2,5}}?)(?={titles})"
    yield rf"(?<!{_SIGN})(?P<name>{_SIGN}{{1,3}}{given})(?={titles})"
    foreign = r"(?P<name>[ァ-ヶー]{2,20}(?:・[ァ-ヶー]{2,20}){1,3})"
    # A minister or a head of anything: 運輸相, 消防署長.
    yield rf"{foreign}(?:(?={titles})|(?={_SIGN}{{1,4}}[相長]))"


def _in_korean() -> Iterator[str]:
    surname, titles = any_of("surnames", "ko"), any_of("titles", "ko")
    yield rf"(?<!{_HANGUL})(?P<name>{surname}{_HANGUL}{{2}})(?=\s{titles})"
    yield rf"(?<!{_HANGUL})(?P<name>{surname}{_HANGUL}{{1,2}})(?=씨{_NO_WORD})"


def _is_name(name: str, language: str) -> bool:
    if language == "zh":
        if not name.isalpha():
            return True
        inner = words_by_names("no part of names", "zh").isdisjoint(name[1:])
        return inner and name[:2] not in weekdays_abroad()
    if language == "ko":
        return not name.startswith(tuple(words_by_names("no names", "ko")))
    last = words_by_names("no last signs", "ja")
    plain = name.startswith(tuple(words_by_names("no names", "ja")))
    return len(name) >= _LEAST and name[-1] not in last and not plain


def _by_given_name(text: str) -> Iterator[str]:
    """A given name of Arabic, and what follows as a family name; who is so quoted."""
    given, empty = words_by_names("given", "ar"), stop_words("ar")
    words = list(_ARABIC.finditer(text))
    families: set[str] = set()
    for word, after in pairwise(checked(words, 500)):
        beside = text[word.end() : after.start()] == " "
        if word[0] not in given or not beside or after[0] in empty:
            continue
        if after[0] in given or after[0].startswith("ال"):
            families.add(after[0])
            yield text[word.start() : after.end()]
    for verb, after in pairwise(words):
        if verb[0] in SPEECH_ABROAD and after[0] in families - given:
            yield after[0]
