"""Numbers of a text, in figures and in words, with what they count."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from corpus.texts import Span
from corpus.words.ideographs import find_counts
from corpus.words.numbers import (
    FRACTIONS,
    ONES,
    SCALE_VALUES,
    SIGNS,
    SPELLED_SIGNS,
    grain_of,
    number_of,
)
from corpus.words.numerals import (
    SIGNS_OF,
    is_share,
    plain_figure,
    read_numeral,
    scale_of,
)

_TOKEN = re.compile(
    r"[$€£₽]|%|[¼½¾⅓⅔]|(?<!\w)\.\d+|\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?"
)
_PER_CENT = frozenset(
    {"percent", "percents", "pct", "prozent", "процент", "процента", "процентов"}
    | {"procent", "відсоток", "відсотка", "відсотків"}
)
_SHARES = {"per": " cent", "pour": " cent", "por": " c"}
_UNIT_LETTERS = 5
_WORDS = 10
"""Words of one number in other languages, at most."""
_GAP = " -\u00a0\u202f"
"""What may stand between the words of one number."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and the word for what it counts."""

    span: Span
    value: float
    unit: str
    """First letters of the word that follows, `percent`, a currency, or empty."""
    grain: float
    """The least step that it tells as printed: 100 for "2,500", 0.1 for "3.0"."""


def find_quantities(text: str, language: str | None = None) -> list[Quantity]:
    """Find the numbers of a text: "2,500 ships" and "2.5 thousand ships" are one.

    The word "one" counts only before a scale; ordinals, clock times and
    parts of words are no quantities.

    Args:
        text: A sentence, or more.
        language: Whose number words are read besides those of English, ISO 639-1.
    """
    if language in SIGNS_OF:
        return [_counted(*count) for count in find_counts(text)]
    tokens = list(_TOKEN.finditer(text))
    found: list[Quantity] = []
    at = 0
    while at < len(tokens):
        first, last = _first(text, tokens, at, language)
        if first is None or _glued(text, tokens[at]):
            at += 1
            continue
        quantity, at = _read(text, tokens, (at, last), first, language)
        if quantity:
            found.append(quantity)
    return found


def _counted(span: Span, value: float, unit: str) -> Quantity:
    return Quantity(span, value, SIGNS.get(unit, unit), grain_of("", value))


def _first(
    text: str, tokens: list[re.Match[str]], at: int, language: str | None
) -> tuple[float | None, int]:
    """The value that a token begins with, and the last token of the words for it."""
    figure = tokens[at].group()
    if language is None:
        return number_of(figure), at
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


def _lower(word: str) -> str:
    return word.lower().replace("’", "'")


def _read(
    text: str,
    tokens: list[re.Match[str]],
    run: tuple[int, int],
    value: float,
    language: str | None,
) -> tuple[Quantity | None, int]:
    """The quantity that begins with a value, and the first token after its number.

    Args:
        text: What the tokens are of.
        tokens: All of them.
        run: The first and the last token of the value.
        value: What they say.
        language: Whose scales are read besides those of English.
    """
    at, last = run
    for following in range(last + 1, len(tokens)):
        word = tokens[following].group().lower()
        gap = text[tokens[last].end() : tokens[following].start()]
        if language is None:
            more = _joined(value, word, gap)
        else:
            alone = last == at and tokens[at].group().isdecimal()
            more = _joined_abroad(value, word, gap, language, alone=alone)
        if more is None:
            break
        value, last = more, following
    if last == at and tokens[at].group().lower() == "one":
        return None, at + 1
    start = tokens[at].start()
    unit = _unit(text, tokens, at, last)
    span = Span(start, tokens[last].end())
    figure = plain_figure(tokens[at].group(), language)
    return Quantity(span, value, unit, grain_of(figure, value)), last + 1


def _joined_abroad(
    value: float, word: str, gap: str, language: str, *, alone: bool
) -> float | None:
    """The same as `_joined` of another language: 40 tysięcy, 12 500.

    Args:
        value: Of the number so far.
        word: The next one.
        gap: What stands between.
        language: ISO 639-1.
        alone: Whether the number so far is one figure.
    """
    if gap.strip(_GAP):
        return None
    scale = scale_of(word, language)
    if scale is not None:
        return value * scale
    if alone and value < 1000 and len(gap) == 1 and re.fullmatch(r"\d{3}", word):
        return value * 1000 + int(word)
    return _joined(value, word, gap)


def _glued(text: str, token: re.Match[str]) -> bool:
    """Whether a figure is part of a word, a time, a date, a version or a score."""
    figure = token.group()
    if not figure[0].isdigit():
        return False
    if figure.count(".") > 1 and float(re.sub(r"\D", "", figure)) != number_of(figure):
        return True
    before = text[token.start() - 1] if token.start() else " "
    after, beyond = text[token.end() : token.end() + 2].ljust(2)
    inside = after.isalpha() or (after in "-–:/" and beyond.isalnum())
    return before.isalnum() or before in "-–:/_" or inside


def _joined(value: float, word: str, gap: str) -> float | None:
    """The value with one more word of the same number; `None` if it is none."""
    if gap.strip(" -\u00a0"):
        return None
    if word in SCALE_VALUES:
        return value * SCALE_VALUES[word]
    if word in FRACTIONS and value.is_integer():
        return value + FRACTIONS[word]
    if word in ONES and value >= 20 and value % 10 == 0 and 0 < ONES[word] < 10:
        return value + ONES[word]
    if word == "dozen":
        return value * 12
    return None


def _unit(text: str, tokens: list[re.Match[str]], first: int, last: int) -> str:
    if first and text[tokens[first - 1].end() : tokens[first].start()].strip() == "":
        sign = SIGNS.get(tokens[first - 1].group())
        if sign:
            return sign
    if last + 1 == len(tokens):
        return ""
    token = tokens[last + 1]
    if text[tokens[last].end() : token.start()].strip(" -\u00a0"):
        return ""
    word = SIGNS.get(token.group(), token.group().lower())
    if word in SPELLED_SIGNS:
        return SPELLED_SIGNS[word]
    return "percent" if _is_percent(text, token, word) else word[:_UNIT_LETTERS]


def _is_percent(text: str, token: re.Match[str], word: str) -> bool:
    if word in _SHARES:
        return text[token.end() : token.end() + 5].lower().startswith(_SHARES[word])
    return word == "percent" or word in _PER_CENT
