"""Numbers of a text, in figures and in words, with what they count."""

from __future__ import annotations

import re
from typing import NamedTuple

from corpus.texts import Span
from corpus.words.money import (
    follows_sign_of_country,
    scale_follows,
)
from corpus.words.numbers import (
    SIGNS,
    SPELLED_SIGNS,
    grain_of,
    number_of,
)
from corpus.words.numerals import (
    SIGNS_OF,
    plain_figure,
)
from corpus.words.shares import GRAIN, SHARE_WORDS, find_shares
from corpus.words.spelled_numbers import read_number
from corpus.words.vague import VAGUE, find_vague

_TOKEN = re.compile(
    r"[$€£₽]|%|[¼½¾⅓⅔]|(?<!\w)\.\d+|\d+[ -]\d/\d(?![\d/])|\d+(?:[.,]\d+)*"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)?"
)
_COMPOUND = re.compile(r"-[a-z]{3,}")
"""What follows a number that counts something: a 48-page report, 31-year-old."""
_IN_WORDS = SHARE_WORDS | VAGUE
_PER_CENT = frozenset(
    {"percent", "percents", "pct", "prozent", "процент", "процента", "процентов"}
    | {"procent", "відсоток", "відсотка", "відсотків"}
)
_SHARES = {"per": " cent", "pour": " cent", "por": " c"}
_UNIT_LETTERS = 5


class Quantity(NamedTuple):
    """A number and the word for what it counts."""

    span: Span
    value: float
    unit: str
    """First letters of the word that follows, `percent`, a currency, or empty."""
    grain: float
    """The least step that it tells as printed: 100 for "2,500", 0.1 for "3.0"."""
    least: float | None = None
    """Of what nobody has counted, dozens, whose value is the most that it may be."""


def find_quantities(text: str, language: str | None = None) -> list[Quantity]:
    """Find the numbers of a text: "2,500 ships" and "2.5 thousand ships" are one.

    The word "one" counts only before a scale; ordinals, clock times and
    parts of words are no quantities.

    Args:
        text: A sentence, or more.
        language: Whose number words are read besides those of English, ISO 639-1.
    """
    if language in SIGNS_OF:
        from corpus.words.ideographs import find_counts  # few texts need its patterns

        return [_counted(*count) for count in find_counts(text)]
    if language == "ko":
        from corpus.words import hangul_numbers

        return [_counted(*count) for count in hangul_numbers.find_counts(text)]
    tokens = list(_TOKEN.finditer(text))
    found: list[Quantity] = []
    at = 0
    while at < len(tokens):
        value, last = read_number(text, tokens, at, language)
        if value is None or _glued(text, tokens[at]):
            at += 1
            continue
        if quantity := _quantity(text, tokens, (at, last), value, language):
            found.append(quantity)
        at = last + 1
    if language is not None or _IN_WORDS.isdisjoint(t.group().lower() for t in tokens):
        return found
    return _with_words(text, found)


def _with_words(text: str, found: list[Quantity]) -> list[Quantity]:
    """Numbers and, in their place, those in words alone: two-thirds are not two."""
    told = [Quantity(s, value, "percent", GRAIN) for s, value in find_shares(text)]
    told += [Quantity(s, most, "", 1.0, least) for s, least, most in find_vague(text)]
    whole = [q for q in found if not any(q.span.overlaps(t.span) for t in told)]
    return sorted([*whole, *told], key=lambda quantity: quantity.span)


def _counted(span: Span, value: float, unit: str) -> Quantity:
    return Quantity(span, value, SIGNS.get(unit, unit), grain_of("", value))


def _quantity(
    text: str,
    tokens: list[re.Match[str]],
    run: tuple[int, int],
    value: float,
    language: str | None,
) -> Quantity | None:
    """A number with what it counts; `one` alone counts nothing.

    Args:
        text: What the tokens are of.
        tokens: All of them.
        run: The first and the last token of the number.
        value: What they say.
        language: Whose figures are read, if not those of English.
    """
    at, last = run
    if last == at and tokens[at].group().lower() == "one":
        return None
    unit = _unit(text, tokens, at, last)
    span = Span(tokens[at].start(), tokens[last].end())
    figure = plain_figure(tokens[at].group(), language)
    return Quantity(span, value, unit, grain_of(figure, value))


def _glued(text: str, token: re.Match[str]) -> bool:
    """Whether a figure is part of a word, a time, a date, a version or a score."""
    figure = token.group()
    if not figure[0].isdigit():
        return False
    if figure.count(".") > 1 and float(re.sub(r"\D", "", figure)) != number_of(figure):
        return True
    before = text[token.start() - 1] if token.start() else " "
    if before in "-–:/_":
        return True
    if before.isalnum():
        signed = before.isupper() and follows_sign_of_country(text, token.start())
        if not signed:
            return True
    return _goes_on(text, token.end(), signed=before in SIGNS)


def _goes_on(text: str, end: int, *, signed: bool) -> bool:
    """Whether a word, a time or a date goes on where its figure ends.

    Args:
        text: What it stands in.
        end: Where the figure ends.
        signed: Whether a sign of money stands before it.
    """
    after, beyond = text[end : end + 2].ljust(2)
    if not after.isalpha() and not (after in "-–:/" and beyond.isalnum()):
        return False
    if after == "-" and _COMPOUND.match(text, end):
        return False
    return not scale_follows(text, end, signed=signed)


def _unit(text: str, tokens: list[re.Match[str]], first: int, last: int) -> str:
    if sign := _sign_before(text, tokens, first):
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


def _sign_before(text: str, tokens: list[re.Match[str]], first: int) -> str:
    """What the sign of money before a number stands for; empty if there is none."""
    if first and text[tokens[first - 1].end() : tokens[first].start()].strip() == "":
        if follows_sign_of_country(text, tokens[first].start()):
            return SIGNS["$"]
        return SIGNS.get(tokens[first - 1].group(), "")
    return ""


def _is_percent(text: str, token: re.Match[str], word: str) -> bool:
    if word in _SHARES:
        return text[token.end() : token.end() + 5].lower().startswith(_SHARES[word])
    return word == "percent" or word in _PER_CENT
