"""Roles: the office told beside a name, and never somebody else's."""

from __future__ import annotations

import pytest

from corpus.actors.roles import find_role, role_after, role_before
from corpus.models import Mention


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("the press secretary of the Ode House ", "press secretary of the Ode House"),
        ("On Friday, Peruvian Foreign Minister ", "Peruvian Foreign Minister"),
        ("It rained. The mayor of Selby, ", "mayor of Selby"),
        ("a spokesman for House Speaker ", "House Speaker"),
        ("On Monday Prime Minister ", "Prime Minister"),
        ("the Trade and Industry Secretary ", "Trade and Industry Secretary"),
        ("He met Quill and Senator ", "Senator"),
        ("an aide to Mayor ", "Mayor"),
        ("They met Ms. ", None),
        ("an aide to President Orrin, ", None),
        ("Under President ", "President"),
        ("If former President ", "former President"),
        ("the head of President ", "President"),
        ("a spokesperson for ", None),
        ("He met Lt. Gov. ", "Lieutenant Governor"),
        ("He met AG ", "Attorney General"),
        ("At 3 PM ", None),
        ("They then saw ", None),
        ("“We leave,” the mayor said. ", None),
    ],
)
def test_the_role_before_a_name(before: str, role: str | None) -> None:
    assert role_before(before) == role


@pytest.mark.parametrize(
    ("after", "role"),
    [
        (", the mayor of Selby, said", "mayor of Selby"),
        (", who is the chairman of the council, said", "chairman of the council"),
        (
            ", the spokesman for the director of national water and of the sea above "
            "the old harbour, said",
            "spokesman for the director",
        ),
        (", director of national", "director"),
        (", director of the Ode’s Selby bureau said", "director"),
        (", Maine Gov. Ada Quill and others", None),
        (" said the mayor", None),
        (", 61, said", None),
    ],
)
def test_the_role_after_a_name(after: str, role: str | None) -> None:
    assert role_after(after) == role


def test_the_role_told_most_often_wins() -> None:
    text = "Mayor Quill. Mayor Quill. Captain Quill."
    places = [6, 18, 33]
    mentions = [Mention("a", p, p + 5, text[p : p + 5]) for p in places]
    assert find_role(mentions, {"a": text}, {}) == "Mayor"


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("Like Governor ", "Governor"),
        ("All over the state and former Kansas Senator ", "former Kansas Senator"),
        ("It is for Trade and Industry Secretary ", "Trade and Industry Secretary"),
    ],
)
def test_what_leads_up_to_an_office_is_no_part_of_it(before: str, role: str) -> None:
    assert role_before(before) == role
