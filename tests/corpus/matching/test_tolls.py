"""What articles on one event count of the dead and the hurt is linked and conflicts."""

from __future__ import annotations

import pytest

from corpus.article import Article
from corpus.matching import match_all
from corpus.matching.disagreement.numbers.amounts import amounts_of
from corpus.matching.disagreement.numbers.tolls import toll_of
from corpus.matching.disagreement.statements import statements_of
from corpus.matching.judging import judge
from corpus.models import Match


def _tolls(text: str, language: str | None = None) -> list[tuple[float, str]]:
    (statement,) = statements_of(text, language)
    return [(a.value, toll_of(statement, a)) for a in amounts_of(statement, [])]


@pytest.mark.parametrize(
    ("language", "text", "tolls"),
    [
        (
            None,
            "The fire killed 14 guests and injured 20.",
            [(14, "dead"), (20, "hurt")],
        ),
        (None, "Two dead and 40 families without a roof.", [(2, "dead"), (40, "")]),
        (None, "Twelve of the 30 divers drowned.", [(12, ""), (30, "")]),
        (None, "Eight people, a boy among them, died.", [(8, "")]),
        (None, "They died after nine days.", [(9, "")]),
        ("de", "Neun Fischer kamen dabei ums Leben.", [(9, "dead")]),
        ("fr", "Le naufrage a fait huit morts.", [(8, "dead")]),
        ("ja", "漁師四人が亡くなった。", [(4, "dead")]),
        ("ar", "أصيب تسعة أشخاص في الحادث.", [(9, "hurt")]),
    ],
)
def test_a_number_tells_the_toll_that_its_clause_tells(
    language: str | None, text: str, tolls: list[tuple[float, str]]
) -> None:
    assert _tolls(text, language) == tolls


def _matches(left: str, right: str) -> list[Match]:
    sides = (("a", left), ("b", right))
    return match_all([Article.from_text(text, id=name) for name, text in sides])


def _said(matches: list[Match]) -> list[tuple[str, str]]:
    return [(d.left, d.right) for match in matches for d in match.differs]


EVENT = {
    "en": "A ferry sank off the isle of Tarn on Monday during a storm.",
    "de": "Vor der Insel Tarn ist am Montag bei Sturm die Fähre Ilva gesunken.",
    "sv": "Utanför ön Tarn sjönk på måndagen färjan Ilva, som var på väg till Orlo.",
}


@pytest.mark.parametrize(
    ("language", "left", "right", "values"),
    [
        ("en", "It killed nine people.", "Eleven sailors died.", ("nine", "Eleven")),
        (
            "de",
            "Neun Menschen kamen ums Leben.",
            "Dabei starben elf Fischer.",
            ("Neun", "elf"),
        ),
        ("sv", "Nio personer omkom.", "Elva fiskare dog.", ("Nio", "Elva")),
        ("de", "Neun Menschen starben.", "Elf Menschen wurden verletzt.", ()),
        ("en", "Nine people died.", "Nine sailors were killed.", ()),
        ("en", "At least nine people died.", "Eleven sailors were killed.", ()),
    ],
)
def test_short_counts_of_one_toll_conflict_where_articles_are_on_one_event(
    language: str,
    left: str,
    right: str,
    values: tuple[str, str] | tuple[()],
) -> None:
    known = EVENT[language]
    said = _said(_matches(f"{known} {left}", f"{known} {right}"))
    told = [tuple(value.split()[0] for value in both) for both in said]
    assert told == ([values] if values else [])


def test_articles_that_nothing_links_are_not_linked_by_a_toll() -> None:
    left = "Snow closed the pass of Orlo for a week. Nine people died."
    right = f"{EVENT['en']} Nine people died."
    texts = {match.left.end - match.left.start for match in _matches(left, right)}
    assert len(texts) <= 1


def test_an_article_with_two_tolls_is_linked_where_one_of_them_is_the_same() -> None:
    left = f"{EVENT['en']} In the whole land 30 people were killed. Nine died off Tarn."
    right = f"{EVENT['en']} The storm killed nine people."
    assert _said(_matches(left, right)) == []


def test_the_dead_and_the_hurt_are_two_counts_in_one_statement() -> None:
    one = "Die Fähre Ilva sank vor Tarn, neun Menschen starben."
    two = "Die Fähre Ilva sank vor Tarn, elf Menschen wurden verletzt."
    assert judge(one, two, language="de")[0] != "conflict"
