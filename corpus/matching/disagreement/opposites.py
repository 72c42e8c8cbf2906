"""A word of one statement where the other has its contrary: rose, fell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from corpus.matching.disagreement.denials import may_turn
from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.series import are_quotes
from corpus.matching.disagreement.statements import Statement, Word
from corpus.texts import Span
from corpus.words.opposites import plain_of, sides_of

_LEAST_COMMON = 3
_COVERAGE = 0.6
_LIKENESS = 0.55
_ALIKE = 0.8
"""The same where nothing but what stands before them is equal."""
_LEADING = frozenset({"before", "after"})
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


def find_opposite(pair: StatementPair) -> tuple[Span, Span] | None:
    """Find the words that two statements contradict each other by, if one pair does.

    What stands beside both must be the same, and nothing may be denied.
    """
    if not _are_one(pair):
        return None
    found = next(_opposed(pair), None)
    return (found[0].span, found[1].span) if found else None


def _are_one(pair: StatementPair) -> bool:
    """Whether two statements say the same otherwise."""
    if pair.words_in_common < _LEAST_COMMON or pair.coverage < _COVERAGE:
        return False
    if pair.likeness < _LIKENESS or pair.shifted or are_quotes(pair):
        return False
    return not any(map(may_turn, pair.left.lowers | pair.right.lowers))


def _opposed(pair: StatementPair) -> Iterator[tuple[Word, Word]]:
    ours, theirs = _sides(pair.left), _sides(pair.right)
    for number in sorted(ours.keys() & theirs.keys()):
        mine, other = ours[number], theirs[number]
        if len(mine) == len(other) == 1 and not mine.keys() & other.keys():
            yield from _beside(pair, *mine.values(), *other.values())
    for one in _own(pair.left, pair.right):
        turned = [two for two in _own(pair.right, pair.left) if _is_turned(one, two)]
        yield from _beside(pair, [one], turned)


def _own(one: Statement, two: Statement) -> list[Word]:
    """The first words that only one statement tells."""
    own = (word for word in one.words if word.key and word.key not in two.keys)
    return list(islice(own, _MOST))


def _is_turned(one: Word, two: Word) -> bool:
    return plain_of(one.lower) == two.lower or plain_of(two.lower) == one.lower


def _beside(
    pair: StatementPair, ours: Sequence[Word], theirs: Sequence[Word]
) -> Iterator[tuple[Word, Word]]:
    """Those of some words beside which the same is told.

    Of what leads to something, before and after, it must be told after them.
    """
    for one in ours[:_MOST]:
        before, after = _around(pair.left, one)
        for two in theirs[:_MOST]:
            lead, following = _around(pair.right, two)
            leads = one.lower in _LEADING and pair.likeness < _ALIKE
            if after == following != "" or (before == lead != "" and not leads):
                yield one, two


def _around(statement: Statement, word: Word) -> tuple[str, str]:
    """The keys of the nearest words before and after one that tell something."""
    before, after = statement.before(word.span)[::-1], statement.after(word.span)
    return _nearest(before), _nearest(after)


def _nearest(words: Sequence[Word]) -> str:
    """The key of the first word that tells something."""
    return next((word.key for word in words if word.key), "")


def _sides(statement: Statement) -> Mapping[int, dict[int, list[Word]]]:
    """Its words that have a contrary, by the pair of them and the side."""
    found: defaultdict[int, dict[int, list[Word]]] = defaultdict(dict)
    for word in statement.words:
        for number, side in sides_of(word.lower).items():
            found[number].setdefault(side, []).append(word)
    return found
