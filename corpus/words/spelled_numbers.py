"""The words and figures of one number, from its first to its last."""

from __future__ import annotations

import re
from itertools import pairwise

from corpus.words.compound_numbers import (
    joined,
    joined_abroad,
    joined_by_and,
    turned,
)
from corpus.words.numbers import number_of
from corpus.words.numerals import is_share, plain_figure, read_numeral

_MIXED = re.compile(r"(\d+)[ -](\d)/(\d)")
_SINGLE = frozenset({"dozen", "hundred", "thousand", "million", "billion", "trillion"})
"""What "a" counts one of."""
_BEGIN = frozenset({"half", "Half", "a", "A"})
_WORDS = 10
"""Words of one number in other languages, at most."""
_GAP = " -\u00a0\u202f"
"""What may stand between the words of one number."""


def read_number(
    text: str, tokens: list[re.Match[str]], at: int, language: str | None
) -> tuple[float | None, int]:
    """The value of the number that a token begins, and the last token of it.

    Args:
        text: What the tokens are of.
        tokens: All of them.
        at: The first of the number, if it is one.
        language: Whose words are read besides those of English.
    """
    value, last = _begin(text, tokens, at, language)
    if value is None:
        return None, last
    while (more := _go_on(text, tokens, (at, last), value, language)) is not None:
        value, last = more
    return value, last


def _begin(
    text: str, tokens: list[re.Match[str]], at: int, language: str | None
) -> tuple[float | None, int]:
    """The value that a token begins with, and the last token of the words for it."""
    figure = tokens[at].group()
    if language is None:
        return _begin_in_english(tokens, at)
    if not figure[0].isalpha():
        return number_of(plain_figure(figure, language)), at
    words = [_lower(figure)]
    if at and is_share(_lower(tokens[at - 1].group())):
        return None, at
    for one, two in pairwise(tokens[at : at + _WORDS]):
        if text[one.end() : two.start()].strip(_GAP):
            break
        words.append(_lower(two.group()))
    value, taken = read_numeral(words, language)
    return (value, at + taken - 1) if taken else (None, at)


def _go_on(
    text: str,
    tokens: list[re.Match[str]],
    run: tuple[int, int],
    value: float,
    language: str | None,
) -> tuple[float, int] | None:
    """A value, told from one token to another, with what follows; the last of that."""
    at, last = run
    following = last + 1
    if following == len(tokens):
        return None
    word = tokens[following].group().lower()
    gap = text[tokens[last].end() : tokens[following].start()]
    if language is not None:
        alone = last == at and tokens[at].group().isdecimal()
        more = joined_abroad(value, word, gap, language, alone=alone)
    elif word == "and" and following + 1 < len(tokens):
        following += 1
        words = tokens[last].group().lower(), tokens[following].group().lower()
        between = text[tokens[last].end() : tokens[following].start()]
        more = joined_by_and(value, *words) if between == " and " else None
    else:
        more = joined(value, word, gap)
    return None if more is None else (more, following)


def _begin_in_english(tokens: list[re.Match[str]], at: int) -> tuple[float | None, int]:
    figure = tokens[at].group()
    if "/" in figure and (mixed := _MIXED.fullmatch(figure)):
        whole, part, of = map(int, mixed.groups())
        return (whole + part / of, at) if of else (None, at)
    if figure not in _BEGIN:
        value = _turned(tokens, at)
        return (number_of(figure), at) if value is None else (value, at + 2)
    words = [_lower(token.group()) for token in tokens[at : at + 3]]
    if words[0] == "half" and words[1:2] == ["a"] and words[-1] in _SINGLE:
        return 0.5, at + 1
    if words[0] == "a" and len(words) > 1 and words[1] in _SINGLE:
        return 1.0, at
    return number_of(figure), at


def _turned(tokens: list[re.Match[str]], at: int) -> float | None:
    """The value of `one-and-thirty`, from its first token on."""
    run = tokens[at : at + 3]
    if len(run) < 3 or run[1].group() != "and":
        return None
    if run[0].end() + 1 != run[1].start() or run[1].end() + 1 != run[2].start():
        return None
    if "-" not in run[0].string[run[0].end() : run[2].start()]:
        return None
    return turned(_lower(run[0].group()), _lower(run[2].group()))


def _lower(word: str) -> str:
    return word.lower().replace("’", "'")
