"""A word of one statement where the other has its contrary: rose, fell."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from corpus.matching.disagreement.dates.datings import share_one
from corpus.matching.disagreement.denials import may_turn
from corpus.matching.disagreement.keys import is_value
from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.readings import Reading
from corpus.matching.disagreement.series import are_quotes
from corpus.matching.disagreement.statements import Statement
from corpus.matching.disagreement.weighing import Rivals, surest, tell_beside
from corpus.matching.disagreement.words import Word, is_part_of_name
from corpus.texts import Span
from corpus.words.opposites import plain_of, sides_of

_LEAST_COMMON = 3
_LIKENESS = 0.3
_LEADING = frozenset({"before", "after"})
"""Words that tell nothing without what follows them."""
_LED = 2
"""Words before a contrary among which another turns it round."""
_MOST = 12
"""Words that are held against others."""


def may_oppose(left: Statement, right: Statement) -> bool:
    """Whether some word of one statement may be the contrary of one of the other."""
    ours, theirs = left.lowers - right.lowers, right.lowers - left.lowers
    one, two = (
        {(pair, side) for word in words for pair, side in sides_of(word).items()}
        for words in (ours, theirs)
    )
    if any((pair, 1 - side) in two for pair, side in one):
        return True
    return bool(ours & set(map(plain_of, theirs)) or theirs & set(map(plain_of, ours)))


def find_opposite(reading: Reading) -> tuple[Span, Span] | None:
    """Find the words that two statements contradict each other by, if one pair does."""
    found = surest("contrary", rival_contraries(reading))
    return found[0] if found else None


def rival_contraries(reading: Reading) -> Iterator[Rivals]:
    """The words of one statement of which the other tells the contrary.

    Nothing may be denied beside, and no number may differ.
    """
    pair = reading.pair
    if pair.words_in_common < _LEAST_COMMON or pair.likeness < _LIKENESS:
        return
    # Few statements hold a contrary.
    if not may_oppose(pair.left, pair.right) or reading.figures.apart:
        return
    if reading.of_two_times and not pair.twin:
        return
    if pair.shifted or are_quotes(pair):
        return
    found = [
        both for both in dict.fromkeys(_opposed(pair)) if _may_be_of_one(pair, *both)
    ]
    for one, two in found:
        told = {
            **reading.told,
            **tell_beside(pair, one, two),
            "rivals": math.log(len(found)),
            "elsewhere": reading.told_elsewhere(one, two),
            "day": float(share_one(reading.days)),
        }
        yield Rivals(one, two, told)


def _may_be_of_one(pair: StatementPair, one: Span, two: Span) -> bool:
    """Whether nothing turns one of two contraries round: no report, lift the ban.

    What leads to something leads to the same: before, after the summit.
    """
    if _denials(pair.left, one) != _denials(pair.right, two):
        return False
    if _turning(pair.left, one) != _turning(pair.right, two):
        return False
    if pair.left.text[one.start : one.end].lower() not in _LEADING:
        return True
    ours, theirs = (_following(*both) for both in ((pair.left, one), (pair.right, two)))
    return ours == theirs


def _following(statement: Statement, span: Span) -> str:
    """The key of the first word after a span that tells something; a day's is empty."""
    told = (w for w in statement.after(span) if w.key or is_value(w.lower))
    word = next(told, None)
    return "" if word is None or is_value(word.lower) else word.key


def _denials(statement: Statement, but: Span) -> int:
    """How many words of a statement but for one turn what it tells round."""
    return sum(may_turn(word.lower) for word in statement.words if word.span != but)


def _turning(statement: Statement, span: Span) -> frozenset[str]:
    """The contraries that lead to a word and may turn it round: `end the strike`."""
    before = statement.before(span)[-_LED:]
    return frozenset(word.key for word in before if sides_of(word.lower))


def _opposed(pair: StatementPair) -> Iterator[tuple[Span, Span]]:
    ours, theirs = _sides(pair.left), _sides(pair.right)
    for number in sorted(ours.keys() & theirs.keys()):
        mine, other = ours[number], theirs[number]
        if len(mine) == len(other) == 1 and not mine.keys() & other.keys():
            yield from _each(*mine.values(), *other.values())
    for one in _own(pair.left, pair.right):
        turned = [two for two in _own(pair.right, pair.left) if _is_turned(one, two)]
        yield from _each([one], turned)


def _each(ours: Sequence[Word], theirs: Sequence[Word]) -> Iterator[tuple[Span, Span]]:
    for one in ours[:_MOST]:
        for two in theirs[:_MOST]:
            yield one.span, two.span


def _own(one: Statement, two: Statement) -> list[Word]:
    """The first words that only one statement tells."""
    own = (word for word in one.words if word.key and word.key not in two.keys)
    return list(islice(own, _MOST))


def _is_turned(one: Word, two: Word) -> bool:
    return plain_of(one.lower) == two.lower or plain_of(two.lower) == one.lower


def _sides(statement: Statement) -> Mapping[int, dict[int, list[Word]]]:
    """Its words that have a contrary, by the pair of them and the side.

    Of South Korea the south is none.
    """
    found: defaultdict[int, dict[int, list[Word]]] = defaultdict(dict)
    for k, word in enumerate(statement.words):
        sides = sides_of(word.lower)
        # The first word of a sentence has its capital from there.
        if sides and not (k and is_part_of_name(statement.words, k)):
            for number, side in sides.items():
                found[number].setdefault(side, []).append(word)
    return found
