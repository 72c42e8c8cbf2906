"""Two articles of one language conflict where its own number words differ."""

from __future__ import annotations

import pytest

from corpus.article import Article
from corpus.matching import match_all
from corpus.matching.cutting import cut_units
from corpus.matching.judging import judge

STATEMENTS = {
    "de": (
        "Beim Untergang des Kutters Ilva vor Tarn sind am Montag {} Fischer ertrunken.",
        ("drei", "fünf", "3"),
    ),
    "fr": (
        "{} pêcheurs sont morts lundi dans le naufrage du chalutier Ilva à Tarn.",
        ("Trois", "Cinq", "3"),
    ),
    "es": (
        "{} pescadores murieron el lunes en el naufragio del barco Ilva en Tarn.",
        ("Tres", "Cinco", "3"),
    ),
    "it": (
        "{} pescatori sono morti lunedì nel naufragio del peschereccio Ilva a Tarn.",
        ("Tre", "Cinque", "3"),
    ),
    "pt": (
        "{} pescadores morreram no naufrágio do barco Ilva perto de Tarn.",
        ("Três", "Cinco", "3"),
    ),
    "nl": (
        "Bij het vergaan van de kotter Ilva voor Tarn zijn {} vissers verdronken.",
        ("drie", "vijf", "3"),
    ),
    "ru": (
        "{} рыбаков утонули в понедельник при крушении траулера Ильва у Тарна.",
        ("Трое", "Пятеро", "3"),
    ),
    "uk": (
        "{} рибалок потонули в понеділок під час аварії траулера Ільва біля Тарна.",
        ("Троє", "П’ятеро", "3"),
    ),
    "pl": (
        "{} rybaków utonęło w poniedziałek po zatonięciu kutra Ilva koło Tarn.",
        ("Trzech", "Pięciu", "3"),
    ),
    "zh": ("渔船白鹭号在东湾沉没，造成{}人死亡。", ("三", "五", "3")),
    "ja": ("漁船白鷺号が東湾で沈没し、漁師{}人が死亡した。", ("三", "五", "3")),
}


@pytest.mark.parametrize("language", STATEMENTS)
def test_counts_that_differ_conflict_and_words_agree_with_figures(
    language: str,
) -> None:
    statement, (three, five, figure) = STATEMENTS[language]
    one, two, same = (statement.format(word) for word in (three, five, figure))
    for left, right in ((one, two), (two, one), (two, same)):
        kind, differs = judge(left, right, language=language)
        assert (kind, [d.kind for d in differs]) == ("conflict", ["number"])
    assert judge(one, same, language=language)[0] != "conflict"
    # In an article of another language they are any words.
    assert judge(one, two)[0] != "conflict"


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "de",
            "Beim Untergang des Kutters Ilva vor Tarn wurden drei Fischer getötet.",
            "Beim Untergang des Kutters Ilva vor Tarn wurden fünf Fischer verletzt.",
        ),
        (
            "de",
            "Im Hafen von Tarn lagen mindestens zwanzig Boote an der alten Mole.",
            "Im Hafen von Tarn lagen 23 Boote an der alten Mole.",
        ),
        (
            "fr",
            "Au moins vingt bateaux étaient à la vieille jetée du port de Tarn.",
            "Vingt-trois bateaux étaient à la vieille jetée du port de Tarn.",
        ),
        (
            "ru",
            "При крушении траулера Ильва у Тарна погибли три рыбака.",
            "При крушении траулера Ильва у Тарна пострадали пять рыбаков.",
        ),
        (
            "de",
            "Auf der Fähre Ilva waren dreißig bis vierzig Menschen aus Tarn.",
            "Auf der Fähre Ilva waren 35 Menschen aus Tarn.",
        ),
        (
            "fr",
            "Entre trente et quarante personnes de Tarn étaient à bord du ferry Ilva.",
            "Trente-cinq personnes de Tarn étaient à bord du ferry Ilva.",
        ),
        (
            "de",
            "In der Werft in Tarn arbeiteten 1.200 Menschen an den Booten.",
            "In der Werft in Tarn arbeiteten 1200 Menschen an den Booten.",
        ),
        # As little said of a sum is of any fire.
        (
            "fr",
            "Les dégâts s'élèvent à deux millions d'euros.",
            "Les dégâts s'élèvent à trois millions d'euros.",
        ),
        # In Portuguese "no" leads to a place or a day.
        (
            "pt",
            "O barco Ilva afundou no porto de Tarn depois da tempestade.",
            "O barco Ilva afundou depois da tempestade perto do porto de Tarn.",
        ),
    ],
)
def test_two_counts_that_can_both_be_true_are_no_conflict(
    language: str, left: str, right: str
) -> None:
    assert judge(left, right, language=language)[0] != "conflict"
    assert judge(right, left, language=language)[0] != "conflict"


def test_a_month_is_no_denial_though_it_is_one_in_another_language() -> None:
    one, two = (
        f"Das Feuer brach{day} gegen 6.30 Uhr im Maschinenraum der Ilva aus."
        for day in ("", " am 13. Mai")
    )
    assert judge(one, two, language="de")[0] != "conflict"
    un, deux = (
        f"Le feu a éclaté{day} dans la salle des machines du ferry Ilva à Tarn."
        for day in ("", " le 13 mai")
    )
    assert judge(un, deux, language="fr")[0] != "conflict"


def test_a_number_is_quoted_with_its_noun_and_not_with_the_small_word_after_it() -> (
    None
):
    one, two = (
        f"Bei dem Brand auf der Ilva vor Tarn sind {n} Menschen ums Leben gekommen."
        for n in ("drei", "vier")
    )
    (differs,) = judge(one, two, language="de")[1]
    assert (differs.left, differs.right) == ("drei Menschen", "vier Menschen")


def test_a_text_that_differs_in_a_number_word_alone_is_not_word_for_word() -> None:
    text = "Die Halle am alten Hafen von Tarn steht seit langer Zeit leer. " * 4
    one, two = (f"{text}Es waren {count} Boote." for count in ("zwei", "neun"))
    assert judge(one, two)[0] == "verbatim"
    assert judge(one, two, language="de")[0] != "verbatim"


def test_the_language_of_both_articles_tells_which_words_are_numbers() -> None:
    text = (
        "Der Kutter Ilva ist am Montag vor der Küste von Tarn gesunken. "
        "Nach Angaben der Polizei sind dabei {} Fischer aus Tarn ertrunken."
    )
    articles = [
        Article.from_text(text.format(count), count) for count in ("drei", "fünf")
    ]
    differs = [(d.left, d.right) for m in match_all(articles) for d in m.differs]
    assert differs == [("drei Fischer", "fünf Fischer")]


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (
            "Drei Fischer sind mit der Ilva vor Tarn ertrunken.",
            "Fünf Fischer sind mit der Ilva vor Tarn ertrunken.",
            ("Drei Fischer", "Fünf Fischer"),
        ),
        (
            "Trois pêcheurs de la Ilva sont morts à Tarn.",
            "Cinq pêcheurs de la Ilva sont morts à Tarn.",
            ("Trois pêcheurs", "Cinq pêcheurs"),
        ),
    ],
)
def test_texts_too_short_to_tell_their_language_conflict_by_their_number_words(
    left: str, right: str, values: tuple[str, str]
) -> None:
    articles = Article.from_text(left, id="a"), Article.from_text(right, id="b")
    assert [article.language for article in articles] == [None, None]
    (found,) = match_all(articles)
    assert [(d.kind, d.left, d.right) for d in found.differs] == [("number", *values)]


def test_a_number_word_and_its_figure_are_one_word_where_sentences_are_linked() -> None:
    texts = (
        "Im Hafen von Tarn sind bei dem Sturm siebzehn Kutter und vierzig Netze "
        "verloren gegangen, und der Rat will die Fischer nicht allein lassen.",
        "Der Rat von Orlo will für die Schule und das Haus der Alten sammeln.",
    )
    articles = [Article.from_text(t, id=str(k)) for k, t in enumerate(texts)]
    figures = Article.from_text(
        texts[0].replace("siebzehn", "17").replace("vierzig", "40"), id="9"
    )
    named, counted = (cut_units([article]) for article in (articles[0], figures))
    assert named.concepts == counted.concepts
    assert {"17", "40"} <= set(named.concepts)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("zh", "七人受伤，港长陆青说。", "昨天，渔船白鹭号沉没，九人受伤。"),
        ("nl", "Acht vissers raakten gewond.", "Er raakten tien vissers gewond."),
    ],
)
def test_a_whole_clause_that_is_the_same_is_enough_for_a_count(
    language: str, left: str, right: str
) -> None:
    kind, differs = judge(left, right, language=language)
    assert (kind, [d.kind for d in differs]) == ("conflict", ["number"])
