"""Full names put together: found without holding every two against each other."""

from __future__ import annotations

from collections import Counter
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.actors.aliases.people import ANY, beginnings, merge_block, same_person
from corpus.actors.aliases.usage import JUNIOR

PARTS = (
    "ada", "a", "adah", "bob", "robert", "rob", "quill", "quil", "kwill", "al-quill",
    "venn", "van", "ann-mary", "annmary", "ж", "ж-quill", "orrin", "orrinn", JUNIOR,
)  # fmt: skip # a table
names = st.lists(st.sampled_from(PARTS), min_size=2, max_size=4).map(tuple)


@settings(max_examples=400)
@given(names, names)
def test_two_names_of_one_person_begin_alike_somewhere(
    one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    here, there = beginnings(one), beginnings(other)
    if same_person(one, other) or same_person(other, one):
        assert here & there or ANY in here | there


def simply_merged(keys: list[tuple[str, ...]]) -> list[list[tuple[str, ...]]]:
    """One block, every cluster held against every one before it."""
    clusters: list[list[tuple[str, ...]]] = []
    for key in keys:
        fits = [c for c in clusters if all(same_person(m, key) for m in c)]
        if len(fits) == 1:
            fits[0].append(key)
        else:
            clusters.append([key])
    return clusters


@settings(max_examples=200)
@given(st.lists(names, unique=True, max_size=12))
def test_a_block_is_merged_as_if_each_name_were_held_against_each(
    keys: list[tuple[str, ...]],
) -> None:
    clusters = {key: [key] for key in keys}
    merge_block(keys, clusters)
    merged = {tuple(sorted(cluster)) for cluster in clusters.values()}
    assert merged == {tuple(sorted(cluster)) for cluster in simply_merged(keys)}


def test_a_name_is_held_against_a_bounded_number_of_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared: Counter[tuple[str, ...]] = Counter()

    def count(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
        compared[other] += 1
        return same_person(one, other)

    monkeypatch.setattr("corpus.actors.aliases.people.same_person", count)
    letters = "bdfgklmnprstvz"
    keys = [("tilde", f"v{'o'.join(end)}") for end in product(letters, repeat=3)][:900]
    merge_block(keys, {key: [key] for key in keys})
    assert 200 <= max(compared.values()) <= 400
