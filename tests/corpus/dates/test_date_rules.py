"""Which rules are tried on a paragraph: none is left out that would find something."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.dates.finding import RULES
from corpus.dates.kinds import SIGNS, needed_for
from corpus.dates.rules import Rule

_SIGNS = "".join(SIGNS.values())


def signs(*kinds: str) -> frozenset[str]:
    return frozenset(SIGNS[kind] for kind in kinds)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("ISO", signs("ISO")),
        ("THE? SEASON OF", signs("SEASON")),
        ("(?: THE )? (?:YEAR | UNIT? DECADE)", signs("YEAR", "DECADE")),
        ("(?:YEAR | UNIT?)", signs()),
        ("UNIT (?:HYPHEN? WORD_NUMBER){0,3}", signs("UNIT")),
        ("(?<=IN) THE SEASON", signs("SEASON")),
        ("THE OTHER", signs("THE")),
        ("EVERY MONTH", signs("EVERY")),
    ],
)
def test_what_an_expression_needs_is_the_rarest_of_what_it_cannot_do_without(
    expression: str, expected: frozenset[str]
) -> None:
    assert needed_for(expression) == expected


@settings(max_examples=300)
@given(
    st.sampled_from(RULES).flatmap(
        lambda rule: st.tuples(st.just(rule), st.from_regex(rule.pattern))
    ),
    st.text(alphabet=_SIGNS, max_size=8),
)
def test_a_rule_is_tried_wherever_its_form_is_found(
    found: tuple[Rule, str], around: str
) -> None:
    rule, kinds = found
    assert rule.pattern.search(kinds)
    assert rule.needed & set(kinds + around)
