"""Speech that a dash opens, and lines with a dash that are none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.actors import find_actors
from corpus.article import Article
from corpus.quotes import find_quotes
from corpus.quotes.dashes import find_dashed


def parts(text: str, language: str | None = None) -> list[str]:
    found = find_dashed(text, language)
    return [text[q.words.start : q.words.end] for q in found]


def spoken(text: str) -> list[tuple[str, str | None]]:
    found = find_quotes([Article.from_text(text, id="a")])
    return [(quote.text, quote.speaker) for quote in found]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("— La cave est pleine, dit le gardien.", ["La cave est pleine,"]),
        ("— La cave ? demanda-t-il.", ["La cave ?"]),
        ("— La cave, lui a répondu Mme Tarn.", ["La cave,"]),
        (
            "—El pozo está seco —dijo el guarda—. Nadie lo limpia.",
            ["El pozo está seco", "Nadie lo limpia."],
        ),
        (
            "-El pozo está seco -le respondió Tarna-, y nadie lo limpia.",
            ["El pozo está seco", "y nadie lo limpia."],
        ),
        (
            "– Studnia wyschła – powiedział strażnik. – Nikt jej nie czyści.",
            ["Studnia wyschła", "Nikt jej nie czyści."],
        ),
        (
            "– Studnia – ta stara – wyschła – mówi Ewa Tarn.",
            ["Studnia – ta stara – wyschła"],
        ),
        (
            "— Колодец пуст, — сказал сторож, — и чистить его некому.",
            ["Колодец пуст,", "и чистить его некому."],
        ),
        ("— O poço secou — disse o guarda.", ["O poço secou"]),
        (
            "– Brunnen är tom. Ingen rensar den, säger Eva Tarn.",
            ["Brunnen är tom. Ingen rensar den,"],
        ),
        ("– Il pozzo è vuoto – ha detto la guardia al giornale.", ["Il pozzo è vuoto"]),
    ],
)
def test_words_before_and_behind_an_inserted_verb_are_said(
    text: str, said: list[str]
) -> None:
    assert parts(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "- Le pont est fermé\n- L’école rouvre\n- Le maire se tait",
        "- Les loyers montent, dit-on.\n- Le marché se tait.",
        "- Le maire de Lisk, Jean Orel, a déclaré que le pont tiendrait.",
        "- Le maire de Lisk, Jean Orel, a déclaré lundi que le pont tiendrait.",
        "Le maire — qui a dit non — est parti.",
        "— Grande marche à Lisk",
        "Trois mesures sont prévues :\n– Le pont ferme, a déclaré le conseil.",
        "– brak leków, powiedział dyrektor",
        "Директор рассказал о планах:\n- Запустим вторую линию.\n- Наймём сто человек.",
        "— Turnout was 40 percent, officials said.\n— The mayor, Ada Venn, said no.",
        "- 14:05 – 15:30, salle B",
        "—",
    ],
)
def test_lists_asides_and_headlines_are_no_speech(text: str) -> None:
    assert parts(text) == []


def test_english_is_spoken_behind_a_dash_only_where_somebody_says_i_or_asks() -> None:
    text = "— We leave tomorrow, said Ada Venn.\n\n— And the dam? asked Rosa Tell."
    assert parts(text, "en") == ["We leave tomorrow,", "And the dam?"]
    assert parts("— The dam will break, said Ada Venn.", "en") == []


def test_a_turn_beside_one_that_is_told_is_speech_of_nobody_known() -> None:
    text = (
        "Le maire de Lisk, Jean Orel, a reçu la presse mardi.\n\n"
        "— Et la digue ? demanda Ada Venn.\n\n— Elle ne tiendra pas.\n\n"
        "Puis il est sorti."
    )
    assert spoken(text) == [
        ("Et la digue ?", "ada-venn"),
        ("Elle ne tiendra pas.", None),
    ]


def test_an_unknown_verb_is_not_said_where_its_place_tells_it() -> None:
    turns = ("—Se fue —dijo Tarna.", "—¿Y el otro? —carraspeó Luis Prada.")
    text = "\n\n".join((*turns, "—Nadie —digo nadie— lo vio."))
    assert parts(text)[1:] == ["¿Y el otro?", "Nadie —digo nadie— lo vio."]


def test_a_verb_above_a_dash_hands_the_speech_over() -> None:
    assert parts("Il a répondu :\n\n— La digue tiendra.") == ["La digue tiendra."]


def test_where_no_dash_tells_only_who_says_we_is_heard_to_go_on() -> None:
    turn = "— Nous partirons, dit le maire. {}"
    going_on = turn.format("Nous n’avons pas le choix.")
    assert parts(going_on, "fr")[1:] == ["Nous n’avons pas le choix."]
    assert parts(turn.format("Il se leva sans bruit."), "fr")[1:] == []


def test_who_speaks_is_told_by_name_by_office_or_as_who_spoke_before() -> None:
    text = (
        "Burmistrz Jan Wolny spotkał się we wtorek z mieszkańcami Liska.\n\n"
        "– Wyjedziemy jutro – powiedział burmistrz gazecie.\n\n"
        "– Pompy nie działają – dodał.\n\n"
    )
    assert [speaker for _, speaker in spoken(text)] == ["jan-wolny", "jan-wolny"]


def test_who_is_spoken_to_does_not_speak() -> None:
    text = (
        "Le maire de Lisk, Jean Orel, a reçu Ada Venn mardi dans son bureau.\n\n"
        "— La digue ne tiendra pas, dit le maire à Ada Venn."
    )
    assert spoken(text) == [("La digue ne tiendra pas,", "jean-orel")]


def test_what_is_quoted_inside_a_turn_is_part_of_it() -> None:
    text = (
        "Le maire de Lisk, Jean Orel, a reçu la presse mardi.\n\n"
        "— Il a crié « sauve qui peut », dit Jean Orel."
    )
    assert len(spoken(text)) == 1


@settings(max_examples=60)
@given(st.text(alphabet="—–-,.!? \nadit le«»", max_size=60))
def test_what_is_said_lies_in_its_marks_in_order(text: str) -> None:
    found = find_dashed(text, "fr")
    for one in found:
        assert one.marks.start <= one.words.start < one.words.end <= one.marks.end
    assert all(a.marks.end <= b.marks.start for a, b in pairwise(found))


@pytest.mark.parametrize("unit", ["— a, ", "—", "- dit ", ", dit ", "— dit\n"])
def test_a_turn_is_found_behind_a_long_hostile_line(unit: str) -> None:
    text = "— " + unit * 30_000 + "\n\n— Le pont est rouvert, dit Jean Orel."
    (turn,) = find_dashed(text, "fr")
    assert text[turn.words.start : turn.words.end] == "Le pont est rouvert,"


def test_a_line_of_blanks_without_end_is_passed_in_one_go() -> None:
    assert find_dashed(" " * 300_000 + "\n— Rien, rien.", "fr") == []


def test_a_surname_of_two_letters_speaks() -> None:
    text = (
        "Stormen drog in över Marholm på tisdagen.\n\n"
        "– Vi hade tur, säger Åke Ek, som är chef för hamnen.\n\n"
        "– Vi fick stänga allt, säger Ek.\n"
    )
    article = Article.from_text(text, id="a")
    (who,) = [one for one in find_actors([article]) if one.type == "person"]
    assert [quote.speaker for quote in find_quotes([article])] == [who.id, who.id]


def test_a_surname_that_is_a_small_word_is_not_looked_for() -> None:
    text = "Kim So left the harbour. So did the guards, and so did the pilots."
    found = find_actors([Article.from_text(text, id="a")])
    assert [m.text for actor in found for m in actor.mentions] == ["Kim So"]
