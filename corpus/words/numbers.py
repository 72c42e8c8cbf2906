"""Numbers as texts print them, in figures and in words, with what they count."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from corpus.texts import Span
from corpus.words.tables import read_table

_TABLE = read_table("numbers")


def _spelled(heading: str) -> dict[str, str]:
    pairs = (entry.partition("=") for entry in _TABLE[heading])
    return {word: value for word, _, value in pairs}


def _values(heading: str) -> dict[str, float]:
    return {word: float(value) for word, value in _spelled(heading).items()}


ONES: Final = _values("ones")
"""Words of one number each, below a hundred, to it."""
_SCALES: Final = _values("scales")

NEGATIONS: Final = _TABLE["negations"]
"""Words that turn a statement round, lower-cased."""

_SIGNS: Final = {"%": "percent", "$": "dollar", "€": "euro", "£": "pound", "₽": "ruble"}
_SPELLED: Final = _spelled("spelled signs")
UNIT_SIGNS: Final = frozenset(_SIGNS.values())
"""Units that are one whatever sign or word stands for them."""
UNIT_WORDS: Final = UNIT_SIGNS | _SPELLED.keys() | {"cent", "cents"}
"""Words for them, lower-cased, and for their hundredths."""
SCALES: Final = frozenset(_SCALES)
"""Words that multiply the number before them, lower-cased."""
_FIGURE = re.compile(r"\.?\d+(?:[.,]\d+)*")
_TOKEN = re.compile(
    r"[$€£₽]|%|[¼½¾⅓⅔]|(?<!\w)\.\d+|\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?"
)
_PER_CENT = frozenset({"percent", "percents", "pct", "prozent", "процент", "процентов"})
_UNIT_LETTERS = 5
_FRACTIONS: Final = {"¼": 0.25, "½": 0.5, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and the word for what it counts."""

    span: Span
    value: float
    unit: str
    """First letters of the word that follows, `percent`, a currency, or empty."""
    grain: float
    """The least step that it tells as printed: 100 for "2,500", 0.1 for "3.0"."""


def find_quantities(text: str) -> list[Quantity]:
    """Find the numbers of a text: "2,500 ships" and "2.5 thousand ships" are one.

    The word "one" counts only before a scale; ordinals, clock times and
    parts of words are no quantities.
    """
    tokens = list(_TOKEN.finditer(text))
    found: list[Quantity] = []
    at = 0
    while at < len(tokens):
        first = number_of(tokens[at].group())
        if first is None or _glued(text, tokens[at]):
            at += 1
            continue
        quantity, at = _read(text, tokens, at, first)
        if quantity:
            found.append(quantity)
    return found


def _read(
    text: str, tokens: list[re.Match[str]], at: int, value: float
) -> tuple[Quantity | None, int]:
    """The quantity that begins with a value, and the first token after its number."""
    last = at
    for following in range(at + 1, len(tokens)):
        word = tokens[following].group().lower()
        gap = text[tokens[last].end() : tokens[following].start()]
        more = _joined(value, word, gap)
        if more is None:
            break
        value, last = more, following
    if last == at and tokens[at].group().lower() == "one":
        return None, at + 1
    start = tokens[at].start()
    unit = _unit(text, tokens, at, last)
    span = Span(start, tokens[last].end())
    return Quantity(span, value, unit, _grain(tokens[at].group(), value)), last + 1


def _grain(figure: str, value: float) -> float:
    """The least step of a value, by the decimals or the zeros it is printed with."""
    first = number_of(figure)
    decimals = _decimals(figure, first)
    if decimals:
        return value / first * 10**-decimals if first else 10**-decimals
    if not value or not value.is_integer():
        return 1.0 if value == 0 else 0.01
    grain = 1.0
    while value % (grain * 10) == 0:
        grain *= 10
    return grain


def _decimals(figure: str, value: float | None) -> int:
    """How many figures after the point are printed; those of thousands are none."""
    digits = re.sub(r"\D", "", figure)
    if not digits or value == float(digits):
        return 0
    return len(re.split(r"[.,]", figure)[-1])


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
    if word in _SCALES:
        return value * _SCALES[word]
    if word in _FRACTIONS and value.is_integer():
        return value + _FRACTIONS[word]
    if word in ONES and value >= 20 and value % 10 == 0 and 0 < ONES[word] < 10:
        return value + ONES[word]
    if word == "dozen":
        return value * 12
    return None


@lru_cache(maxsize=16_384)
def number_of(word: str) -> float | None:
    """The value of one figure or number word; `None` for anything else.

    Three figures after a comma, or after each of several points, are thousands.
    """
    lower = word.lower()
    if lower in ONES:
        return ONES[lower]
    if lower in _FRACTIONS:
        return _FRACTIONS[lower]
    if not lower[-1:].isdecimal() or not _FIGURE.fullmatch(lower):
        return None
    for mark, other in ((",", "."), (".", ",")):
        head, *groups = lower.split(mark)
        if groups and other not in head and _grouped(head, groups, mark, other):
            lower = lower.replace(mark, "")
            break
    return float(_plain(lower.replace(",", ".")))


def _grouped(head: str, groups: list[str], mark: str, other: str) -> bool:
    whole = [*groups[:-1], groups[-1].split(other)[0]]
    threes = 0 < len(head) <= 3 and all(len(group) == 3 for group in whole)
    return threes and (mark == "," or len(groups) > 1)


def _plain(figure: str) -> str:
    """A figure with at most one point, so that it can be read."""
    head, *rest = figure.split(".")
    return head if len(rest) != 1 else f"{head}.{rest[0]}"


def _unit(text: str, tokens: list[re.Match[str]], first: int, last: int) -> str:
    if first and text[tokens[first - 1].end() : tokens[first].start()].strip() == "":
        sign = _SIGNS.get(tokens[first - 1].group())
        if sign:
            return sign
    if last + 1 == len(tokens):
        return ""
    token = tokens[last + 1]
    if text[tokens[last].end() : token.start()].strip(" -\u00a0"):
        return ""
    word = _SIGNS.get(token.group(), token.group().lower())
    if word in _SPELLED:
        return _SPELLED[word]
    return "percent" if _is_percent(text, token, word) else word[:_UNIT_LETTERS]


def _is_percent(text: str, token: re.Match[str], word: str) -> bool:
    if word == "per":
        return text[token.end() : token.end() + 5].lower() == " cent"
    return word == "percent" or word in _PER_CENT
