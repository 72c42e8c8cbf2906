"""Any text can be dissected: into parts that lie in order, and in one go."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.anatomy import dissect
from corpus.gate import clean
from tests.corpus.anatomy.bridge import STORY


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n \n",
        "Fire.",
        "Read more",
        "One line without an end",
        "a\nb\nc",
        "1. 2. 3.",
    ],
)
def test_a_scrap_has_a_body_too(text: str):
    body = dissect(text).body
    assert 0 <= body.start <= body.end <= len(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ferry was late and the captain said that it was not his fault.", "en"),
        ("Die Fähre war zu spät, und der Kapitän sagte, das sei nicht gut.", "de"),
        ("Паром опоздал, и капитан сказал, что он в этом не был виноват вовсе.", "ru"),
        ("Фериботът закъсня и капитанът каза, че вината за това не е негова.", "bg"),
        ("Trajekt meškal a kapitán povedal, že za to nemôže a že ho to mrzí.", "sk"),
        ("フェリーは遅れたが、船長は自分のせいではないと述べた。", "ja"),
        ("渡轮晚点了，但船长说这不是他的错。", "zh"),
        ("Ferry 12", None),
        # No small words: letters tell, if there are enough of them.
        ("Łódź Wrocław Żory Świdnica Białystok Rzeszów Sopot " * 2, "pl"),
        ("Lodz Wrocław Zory Swidnica Bialystok Rzeszow Sopot " * 2, None),
        ("Şişli Beyoğlu Kadıköy Beşiktaş Üsküdar Bakırköy " * 2, "tr"),
    ],
)
def test_the_language_is_told_or_left_open(text: str, language: str | None):
    assert dissect(text).language == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Staden är gammal. Den brann två gånger och byggdes upp av folk i byn.",
            "sv",
        ),
        ("Polisen söker en man efter branden i hamnen. Ingen har skadats svårt.", "sv"),
        ("Skolen åbner igen på mandag efter stormen, og taget er repareret nu.", "da"),
        ("Skolen åpner igjen på mandag etter stormen, og taket er reparert nå.", "no"),
        ("Skulen opnar igjen på måndag, og elevane får dei gamle romma att.", "no"),
        ("A escola abre de novo o luns. Os alumnos volven ás súas aulas xa.", "gl"),
        (
            "L'escola obre dilluns i els alumnes tornen a les aules amb els llibres.",
            "ca",
        ),
        ("Škola se po bouři otevře v pondělí a žáci se vrátí do svých tříd.", "cs"),
        (
            "Škola sa po búrke otvorí v pondelok a žiaci sa vrátia do svojich tried.",
            "sk",
        ),
        (
            "Vlak za obalu stajao je pet sati nakon oluje, a nitko nije rekao zašto.",
            "hr",
        ),
        (
            "Полиција тражи мушкарца после пожара. Нико није повређен, и то је све.",
            "sr",
        ),
        ("Šola se po neurju odpre v ponedeljek in učenci se vrnejo v razrede.", "sl"),
        (
            "Поліція шукає чоловіка після пожежі в порту, але ніхто тут не загинув.",
            "uk",
        ),
        (
            "Kunta sulkee sillan perjantaina ja se on kiinni, kunnes työ on valmis.",
            "fi",
        ),
    ],
)
def test_a_few_sentences_are_not_taken_for_a_kindred_language(
    text: str, language: str
) -> None:
    assert dissect(text).language == language


LINES = st.lists(
    st.sampled_from(
        [
            *STORY.split("\n"),
            "Read more",
            "Leave a Reply",
            "Bridge Closed for Good",
            "Source: Holm Radio",
            "March 6, 2021",
            "By Dana Holt",
            "12 comments",
            "Home | News | Sea",
            "x" * 500,
            "\u3000大橋関係者は火曜日に橋を開くと述べた。",
        ]
    ),
    max_size=14,
)


@given(LINES)
def test_marks_lie_in_order_inside_the_text_and_are_whole_lines(lines: list[str]):
    text = clean("\n".join(lines)).text
    found = dissect(text)
    end = -1
    for mark in found.boilerplate:
        assert end < mark.start < mark.end <= len(text)
        assert text[mark.start : mark.end] == text[mark.start : mark.end].strip()
        assert "\n" not in text[mark.start : mark.end]
        end = mark.end
    assert 0 <= found.body.start <= found.body.end <= len(text)


@given(st.text(max_size=200))
def test_any_text_can_be_dissected(raw: str):
    text = clean(raw).text
    body = dissect(text).body
    assert 0 <= body.start <= body.end <= len(text)


@pytest.mark.parametrize(
    "unit", ["\n", "a\n", "x", "1/2/", "© 2021 ", "By A ", "Read more\n"]
)
def test_a_flood_is_read_to_its_end(unit: str):
    body = dissect(unit * 20_000).body
    assert 0 <= body.start <= body.end <= len(unit) * 20_000


@pytest.mark.parametrize("piece", ["a", "A/", "Ana Brel, ", "you sign ", "x@y.", "© "])
def test_the_story_is_found_between_long_hostile_lines(piece: str):
    line = piece * 200_000
    body = dissect(f"{line}\n\n{STORY}\n{line}").body
    assert body.start <= len(line) + 2
    assert body.end >= len(line) + 2 + len(STORY.rstrip())


def test_many_lines_of_furniture_are_told_from_the_story():
    page = "The page you requested is not available any more, please log in.\n"
    body = dissect(STORY * 2_000 + page * 4_000).body
    assert body.end <= len(STORY) * 2_000
