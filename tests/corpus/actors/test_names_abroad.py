"""Names in other languages: what is written like one, and no list of nouns."""

from __future__ import annotations

from dataclasses import replace

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


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "de",
            "Die Orveder Werke AG klagt vor dem Verwaltungsgericht Morwald, die "
            "Kommission prüft, und in der Gesellschaft wächst der Unmut.",
            {
                "Orveder Werke AG": "organisation",
                "Verwaltungsgericht Morwald": "organisation",
            },
        ),
        (
            "fr",
            "Le tribunal administratif de Morvelle et l'ONU saisissent la préfecture, "
            "selon le ministère de la Culture et des Sports.",
            {
                "tribunal administratif de Morvelle": "organisation",
                "ONU": "organisation",
                "ministère de la Culture et des Sports": "organisation",
            },
        ),
        (
            "it",
            "La procura indaga; secondo la Regione Umbria e l'università di Morvale il "
            "consiglio deve decidere.",
            {"Regione Umbria": "organisation", "università di Morvale": "organisation"},
        ),
        (
            "ru",
            "Об этом сообщило министерство торговли, а компания «Севертранс» и "
            "Арбитражный суд Морвальской области молчат.",
            {
                "Севертранс": "organisation",
                "Арбитражный суд Морвальской области": "organisation",
            },
        ),
        (
            "tr",
            "Dün Morvalı'da İçişleri Bakanlığı'nın sözcüsü konuştu, Fırat'a gitti.",
            {
                "Morvalı": "place",
                "İçişleri Bakanlığı": "organisation",
                "Fırat": "place",
            },
        ),
        (
            "pl",
            "Wczoraj w Morwałowie i Grodnicy zebrała się rada, a Krajowa Izba milczy.",
            {
                "Morwałowie": "place",
                "Grodnicy": "place",
                "Krajowa Izba": "organisation",
            },
        ),
    ],
)
def test_bodies_are_told_by_their_heads_and_places_by_what_stands_beside(
    language: str, text: str, wanted: dict[str, str]
) -> None:
    article = replace(Article.from_text(text, id="a"), language=language)
    assert {a.name: a.type for a in find_actors([article])} == wanted


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("de", "Gestern sprach Heike Zollmann.", "Da kam Heike Zollmanns Sohn."),
        ("ru", "Вчера приехала Ольга Лугова.", "Мы были там с Луговой."),
        ("ru", "Решило Министерство торговли.", "Спорят с Министерством торговли."),
        ("cs", "Včera mluvila Jana Vávrová.", "Starosta jednal s Janou Vávrovou."),
        ("ja", "村瀬健一大臣が来た。", "その後、村瀬大臣は話した。"),
    ],
)
def test_cases_of_one_name_are_one_actor(language: str, one: str, two: str) -> None:
    articles = [
        replace(Article.from_text(text, id=str(n)), language=language)
        for n, text in enumerate((one, two))
    ]
    (actor,) = find_actors(articles)
    assert actor.name in one
    assert {mention.article for mention in actor.mentions} == {"0", "1"}
