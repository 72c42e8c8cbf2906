"""Names in other languages: what is written like one, and no list of nouns."""

from __future__ import annotations

import pytest

from corpus.actors import find_actors
from corpus.article import Article

GERMAN = (
    "Am Montag ist in Morwald ein Speicher abgebrannt, wie die Feuerwehr mitteilte. "
    "Wir suchen noch nach der Ursache, sagte Bürgermeisterin Heike Zollmann. Der Brand "
    "war gegen Mitternacht in der Halle ausgebrochen. Das teilte die FDP mit. Der "
    "Sprecher Karl-Heinz Brüning und Zollmann kündigten für den Abend eine Sitzung an."
)
FRENCH = (
    "Un entrepôt a brûlé lundi à Morvelle, a annoncé la préfecture de la région. "
    "« Nous cherchons la cause », a déclaré le capitaine Hélène Dastier. Le ministre "
    "Luc de la Tour est venu à Morvelle avec le maire, et Dastier a promis une enquête."
)
RUSSIAN = (
    "В понедельник в Морвальске сгорел склад, сообщили в полиции. Причину мы ещё ищем, "
    "заявил представитель МЧС Пётр Зимин. Губернатор Ольга Лугова объявила траур, и "
    "мы были там вместе с ними."
)


def named(text: str) -> dict[str, str]:
    actors = find_actors([Article.from_text(text, id="a")])
    return {actor.name: actor.type for actor in actors}


def test_german_nouns_are_no_names() -> None:
    assert named(GERMAN) == {
        "Heike Zollmann": "person",
        "Karl-Heinz Brüning": "person",
        "Morwald": "place",
        "FDP": "organisation",
    }


def test_a_family_name_alone_belongs_to_who_bears_it() -> None:
    (mayor,) = (
        actor
        for actor in find_actors([Article.from_text(GERMAN, id="a")])
        if actor.name == "Heike Zollmann"
    )
    assert [m.text for m in mayor.mentions] == ["Heike Zollmann", "Zollmann"]


def test_french_names_keep_their_particles_and_towns_are_told_by_what_precedes() -> (
    None
):
    assert named(FRENCH) == {
        "Hélène Dastier": "person",
        "Luc de la Tour": "person",
        "Morvelle": "place",
    }


def test_names_are_found_in_scripts_without_a_table_of_given_names() -> None:
    assert named(RUSSIAN) == {
        "Пётр Зимин": "person",
        "Ольга Лугова": "person",
        "Морвальске": "place",
        "МЧС": "organisation",
    }


@pytest.mark.parametrize(
    "text",
    [
        "星期一，莫瓦尔德的一座仓库起火。市长说：“原因不明。”",
        "يوم الاثنين احترق مستودع في المدينة، حسبما أعلنت الشرطة.",
        "",
    ],
)
def test_where_nothing_tells_a_name_none_is_found(text: str) -> None:
    assert named(text) == {}
