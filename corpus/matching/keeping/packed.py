"""A compared set as bytes, to be kept beside its matches, and what they tell again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from corpus.article import Article
from corpus.matching.compared import Compared
from corpus.matching.rarity import Weights
from corpus.matching.units import Units
from corpus.matching.vocabulary import Vocabulary
from corpus.models import Match
from corpus.stopping import checked, checkpoint
from corpus.texts import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WIDTH = 4
_BEFORE = 8
"""Bytes that tell how long the header is."""


@dataclass(frozen=True, slots=True)
class _Header:
    """What is no long row of numbers."""

    columns: list[int]
    """How many numbers each column holds."""
    stems: list[str]
    concepts: list[str]
    """Of every word number."""
    small: list[list[str]]
    """The stop words of every language met."""
    met: list[str]
    """Those of them that the articles hold."""
    site_lines: dict[int, list[tuple[int, int]]]
    """What sites repeat, by the number of the article."""
    weighed: tuple[int, int]
    """How many units and articles the weights are of."""
    strayed: int


_HEADER = TypeAdapter(_Header)


def pack(compared: Compared) -> bytes:
    """All of a set but its articles and matches; some 3 kB an article, uncompressed.

    Numbers lie byte by byte: the high bytes are nearly all alike, and take no room
    once compressed.
    """
    units, vocabulary = compared.units, compared.vocabulary
    columns = _columns(compared)
    small = {word for words in compared.small for word in words}
    lines = (compared.site_lines.get(article.id, ()) for article in units.articles)
    header = _Header(
        columns=[len(column) for column in columns],
        stems=vocabulary.stems,
        concepts=vocabulary.concepts,
        small=sorted(map(sorted, compared.small)),
        met=sorted(vocabulary.keys() & small),
        site_lines={
            at: [(span.start, span.end) for span in spans]
            for at, spans in enumerate(lines)
            if spans
        },
        weighed=(compared.weights.units, compared.weights.articles),
        strayed=compared.strayed,
    )
    told = _HEADER.dump_json(header)
    return b"".join([len(told).to_bytes(_BEFORE), told, *map(_planes, columns)])


def unpack(
    told: bytes, articles: Sequence[Article], matches: Sequence[Match]
) -> Compared | None:
    """A set as it was packed.

    Args:
        told: What `pack` made of it.
        articles: Of the set, in order of their ids; of one that is gone, any that
            has no text.
        matches: What was found in them.

    Returns:
        None if those are other articles, or the bytes are no such set.
    """
    begin = _BEFORE + int.from_bytes(told[:_BEFORE])
    try:
        header = _HEADER.validate_json(told[_BEFORE:begin])
        columns = list(_read_columns(told[begin:], header.columns))
        compared = _take_up(header, columns, articles, matches)
    except (ValueError, IndexError):
        return None
    return compared if _fits(compared) else None


def _columns(compared: Compared) -> list[NDArray[np.uint32]]:
    units, weights = compared.units, compared.weights
    one, two, score = zip(*compared.links, strict=True) if compared.links else ((),) * 3
    letters = "".join(units.codes).encode("utf-32-le")
    numbers = (
        np.bincount(units.article, minlength=len(units.articles)),
        units.start,
        units.end,
        units.sizes,
        units.quoted,
        np.array([len(code) for code in units.codes]),
        units.bag,
        np.frombuffer(letters, "<u4"),
        np.array(one),
        np.array(two),
    )
    shares = (np.array(score, "<f4"), weights.idf.astype("<f4"))
    return [
        *(column.astype("<u4") for column in numbers),
        *(column.view("<u4") for column in shares),
    ]


def _planes(column: NDArray[np.uint32]) -> bytes:
    """The lowest bytes of all numbers, then the next ones."""
    checkpoint()
    return column.view(np.uint8).reshape(-1, _WIDTH).T.tobytes()


def _read_columns(told: bytes, lengths: Sequence[int]) -> list[NDArray[np.uint32]]:
    """The columns of so many numbers.

    Raises:
        ValueError: The bytes are fewer.
    """
    columns: list[NDArray[np.uint32]] = []
    at = 0
    for length in checked(lengths):
        planes = np.frombuffer(told, np.uint8, _WIDTH * length, at)
        columns.append(planes.reshape(_WIDTH, -1).T.copy().view("<u4").reshape(-1))
        at += _WIDTH * length
    return columns


def _take_up(
    header: _Header,
    columns: Sequence[NDArray[np.uint32]],
    articles: Sequence[Article],
    matches: Sequence[Match],
) -> Compared:
    """The set that a header and columns tell of, whatever it is.

    Raises:
        ValueError: They cannot be of one set.
        IndexError: Likewise.
    """
    *of_units, one, two, score, idf = columns
    if min(header.weighed) < 1:
        raise ValueError
    vocabulary = Vocabulary.of(header.stems, header.concepts, header.small, header.met)
    links = (one.tolist(), two.tolist(), score.view("<f4").tolist())
    return Compared(
        units=_take_up_units(header, of_units, articles),
        vocabulary=vocabulary,
        small=frozenset(vocabulary.small),
        site_lines={
            articles[at].id: tuple(Span(*span) for span in spans)
            for at, spans in header.site_lines.items()
        },
        weights=Weights(idf.view("<f4"), *header.weighed),
        links=tuple(zip(*links, strict=True)),
        matches=tuple(matches),
        strayed=header.strayed,
    )


def _take_up_units(
    header: _Header, columns: Sequence[NDArray[np.uint32]], articles: Sequence[Article]
) -> Units:
    """The sentences of a set as it was packed.

    Raises:
        ValueError: They cannot be of one set.
    """
    held, start, end, sizes, quoted, lengths, bag, letters = (
        column.astype(np.int64) for column in columns
    )
    if held.sum() != len(start):
        raise ValueError
    spelt = letters.astype("<u4").tobytes().decode("utf-32-le")
    edges = pairwise([0, *np.cumsum(lengths).tolist()])
    return Units(
        articles=tuple(articles),
        concepts=tuple(dict.fromkeys(header.concepts)),
        article=np.repeat(np.arange(len(articles)), held),
        start=start,
        end=end,
        ptr=np.concatenate([[0], np.cumsum(sizes)]),
        bag=bag,
        quoted=quoted.astype(np.bool_),
        codes=tuple(spelt[a:b] for a, b in edges),
    )


def _fits(compared: Compared) -> bool:
    """Whether units lie in their articles, and links and concepts among them."""
    units, idf = compared.units, compared.weights.idf
    homes, size = units.article, len(units)
    lengths = np.array([len(article.text) for article in units.articles] or [0])
    room = lengths[homes]
    columns = (units.start, units.end, units.sizes, units.quoted)
    return (
        all(len(column) == size for column in columns)
        and bool((units.start < units.end).all())
        and bool(((units.end <= room) | (room == 0)).all())
        and units.ptr[-1] == len(units.bag)
        and units.bag.max(initial=-1) < len(idf) <= len(units.concepts)
        and bool((idf > 0).all())
        and all(
            0 <= a < b < size and homes[a] < homes[b] and 0 < score <= 1
            for a, b, score in compared.links
        )
    )
