"""What a find is cut to, and what all finds together say a string names."""

from __future__ import annotations

import pytest

from corpus.actors import find_actors
from corpus.actors.aliases.votes import count_votes, surnames_in, types_of
from corpus.actors.tagging.mending import mend
from corpus.actors.tagging.names import Found, NameType, settle
from corpus.actors.tagging.tokens import Sentence, sentences
from corpus.article import Article


def sentence_of(text: str) -> Sentence:
    (sentence,) = sentences(Article.from_text(text, id="a"))
    return sentence


def mended(text: str, name: str, kind: NameType) -> list[tuple[str, NameType]]:
    """What is left of a find of these words in a text."""
    sentence, words = sentence_of(text), name.split()
    first = next(
        k
        for k in range(len(sentence.words))
        if list(sentence.words[k : k + len(words)]) == words
    )
    found = Found(first, first + len(words), kind)
    return [
        (" ".join(sentence.words[n.first : n.last]), n.type)
        for n in mend(sentence, found)
    ]


def types(*finds: tuple[str, str, NameType, float]) -> dict[str, NameType]:
    """Types by votes of finds: the text, the name in it, its type, how often."""
    readings: list[list[tuple[Sentence, list[Found]]]] = []
    for text, name, kind, times in finds:
        sentence, words = sentence_of(text), name.split()
        first = sentence.words.index(words[0])
        found = Found(first, first + len(words), kind)
        readings.append([(sentence, [found] * int(times))])
    votes = count_votes(readings)
    return types_of(votes, surnames_in(votes))


@pytest.mark.parametrize(
    ("text", "name", "kind", "parts"),
    [
        ("They sold Quill Marsh Films of Peru.", "Quill Marsh Films of Peru",
         "organisation", [("Quill Marsh Films", "organisation"), ("Peru", "place")]),
        ("They robbed the Bank of Peru.", "Bank of Peru",
         "organisation", [("Bank of Peru", "organisation")]),
        ("They heard Voice of Peru.", "Voice of Peru",
         "organisation", [("Voice of Peru", "organisation")]),
        ("It was for the Middle East Robert Quill said.", "Middle East Robert Quill",
         "place", [("Middle East", "place"), ("Robert Quill", "person")]),
        ("The Ohio Governor came.", "Ohio Governor", "organisation", [
            ("Ohio", "organisation")]),
        ("The secretaries of the Security Councils met.", "Security Councils",
         "organisation", []),
        ("The Minister of Water Resources came.", "Water Resources",
         "organisation", [("Water Resources", "other")]),
        ("The director of Ode Hospital came.", "Ode Hospital",
         "organisation", [("Ode Hospital", "organisation")]),
        ("Many fought the Quill Marsh Act.", "Quill Marsh Act",
         "organisation", [("Quill Marsh Act", "other")]),
        ("He met Majority Whip Ada Quill.", "Majority Whip Ada Quill",
         "person", [("Ada Quill", "person")]),
    ],
)  # fmt: skip # a case a line
def test_a_find_is_cut_to_its_names(
    text: str, name: str, kind: NameType, parts: list[tuple[str, NameType]]
) -> None:
    assert mended(text, name, kind) == parts


def test_a_headline_makes_no_surname_of_a_town() -> None:
    found = types(
        ("Mayor Leaves Vellmar Behind Them", "Leaves Vellmar", "person", 1),
        ("He went to Vellmar again.", "Vellmar", "place", 5),
    )
    assert found["Vellmar"] == "place"


def test_a_headline_runs_nothing_on_behind_a_name_told_elsewhere() -> None:
    text = "Grolm Bank Pardons Vellmar Debts\n\nThe debts of Grolm Bank are gone."
    found = find_actors([Article.from_text(text, id="a")])
    assert [a.name for a in found if a.name.startswith("Grolm")] == ["Grolm Bank"]


def test_a_name_known_in_full_covers_the_half_a_tagger_takes() -> None:
    half, whole = Found(1, 2, "person"), Found(0, 2, "organisation")
    assert settle([half], [whole]) == [whole]
    assert settle([whole], [half]) == [whole]


def test_a_surname_is_a_persons_although_a_tagger_slips() -> None:
    found = types(
        ("He saw Ada Vellmar again.", "Ada Vellmar", "person", 2),
        ("Nobody saw Vellmar again.", "Vellmar", "place", 3),
    )
    assert found["Vellmar"] == "person"


@pytest.mark.parametrize(
    ("text", "name", "tagged", "type"),
    [
        ("He sued Boeing again.", "Boeing", "person", "organisation"),
        ("He flew to Dubai again.", "Dubai", "person", "place"),
        ("He flew from Grolm International Airport.", "Grolm International Airport",
         "organisation", "place"),
        ("It was stamped Secret there.", "Secret", "person", "other"),
        ("He saw Nicole Ramos again.", "Nicole Ramos", "organisation", "person"),
        ("He saw Pauline again.", "Pauline", "place", "person"),
        ("He swam in Grolm Lake.", "Grolm Lake", "person", "place"),
    ],
)  # fmt: skip # a case a line
def test_what_is_known_of_a_name_overrules_a_tagger(
    text: str, name: str, tagged: NameType, type: NameType
) -> None:
    assert types((text, name, tagged, 1))[name] == type


def test_a_lone_name_after_an_article_is_hardly_a_persons() -> None:
    found = types(
        ("They crossed the Grolm again.", "Grolm", "person", 2),
        ("They crossed Grolm again.", "Grolm", "place", 1),
    )
    assert found["Grolm"] == "place"


def test_a_noun_beside_a_name_tells_that_it_is_a_company() -> None:
    text = "He sued the airline Grolm Vay. He left Tovar Hask, a small retailer there."
    found = find_actors([Article.from_text(text, id="a")])
    kinds = {actor.name: actor.type for actor in found}
    assert kinds == {"Grolm Vay": "organisation", "Tovar Hask": "organisation"}


def test_an_adjective_of_a_place_is_no_actor() -> None:
    found = types(
        ("They went to Arvenia again.", "Arvenia", "place", 2),
        ("They spoke Arvenian there.", "Arvenian", "organisation", 2),
    )
    assert found["Arvenian"] == "other"


def test_a_portfolio_is_nobodys_name() -> None:
    text = "The Minister of Water Resources, Ada Quill, came to Peru."
    found = find_actors([Article.from_text(text, id="a")])
    assert {actor.name for actor in found} == {"Ada Quill", "Peru"}


@pytest.mark.parametrize(
    "text", ["It cost US$ 30 in Peru.", "He flew a Boeing 747 to Peru."]
)
def test_money_and_makes_are_no_mentions(text: str) -> None:
    article = Article.from_text(text, id="a")
    assert {actor.name for actor in find_actors([article])} == {"Peru"}


def test_a_body_called_like_a_word_is_sought_once_it_is_known() -> None:
    text = "Later on, the maker Apple was sued.\n\nApple denied it. He likes fruit."
    found = find_actors([Article.from_text(text, id="a")])
    assert [len(a.mentions) for a in found if a.name == "Apple"] in ([2], [])


def test_a_name_of_nothing_but_suffixes_is_nobodys_surname() -> None:
    assert surnames_in({"Jr. Sr.": {"person": 2.0}}) == frozenset()
