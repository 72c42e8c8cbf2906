"""Numbers of series, which look alike: prices of markets, rates, sums of statistics."""

from __future__ import annotations

import re

from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.statements import Statement
from corpus.words.measured import MARKETS, MOVES, PRICED, REMEMBERED

_SERIAL = re.compile(
    r"\b(?:previous|prior|preceding|earlier)\s(?:day|session|week|month|quarter|year)\b"
    r"|\b(?:day|week|month|quarter|year)s?\s(?:ago|earlier|before)\b"
    r"|\b(?:week|month|quarter|year)ly\b|\b(?:week|month)\saverage\b|\bas\sof\b"
)
"""What tells that a number is one of a series: of the prior week, as of Friday."""
_PLAINLY = 2
"""Words of a market that make one without any move of a price."""


def are_serial(pair: StatementPair) -> bool:
    """Whether both hold what they tell against the week, month or year before."""
    return _is_serial(pair.left) and _is_serial(pair.right)


def _is_serial(statement: Statement) -> bool:
    told = statement.text[statement.span.start : statement.span.end]
    return _SERIAL.search(told.lower()) is not None


def are_quotes(pair: StatementPair) -> bool:
    """Whether both tell a price of the hour: no last one of a day, no record."""
    quoted = _is_quote(pair.left) and _is_quote(pair.right)
    return quoted and not (_tells_last(pair.left) and _tells_last(pair.right))


def _is_quote(statement: Statement) -> bool:
    """Whether a statement tells a price of a market, which is another one by noon."""
    words = statement.lowers
    named = len(words & MARKETS)
    if named >= _PLAINLY and not words.isdisjoint(PRICED):
        return True
    return named > 0 and not words.isdisjoint(MOVES)


def _tells_last(statement: Statement) -> bool:
    """Whether it tells a price that is remembered: the last of a day, a record."""
    return not statement.lowers.isdisjoint(REMEMBERED)
