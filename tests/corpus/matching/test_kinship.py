"""How close two articles are, by the words and names that they share."""

from __future__ import annotations

from corpus.matching.disagreement.kinship import Kinship, kinship_of
from corpus.matching.judging import judge

SHORT = (
    "Ein Kutter ist vor Brixhafen gesunken. Acht Fischer wurden verletzt, sagte Orlo.",
    "Brixhafen: Zehn Fischer verletzt. Gestern sank ein Kutter, meldete Vask gestern.",
)


def test_few_names_tell_little_against_one_event() -> None:
    assert kinship_of(*SHORT).kin
    assert not kinship_of(*SHORT).apart


def test_articles_about_other_actors_are_apart() -> None:
    one, two = (
        " ".join(f"{name} spoke to the guild on the tar of {place}." for name in names)
        for names, place in (
            (("Orlo Vask", "Edda Moor", "Ilva Brandt"), "Lundholm"),
            (("Petra Solenk", "Hugo Lorn", "Mira Castel"), "Brixholt"),
        )
    )
    assert kinship_of(one * 3, two * 3).apart
    assert not kinship_of(one * 3, two * 3).kin


def test_reports_of_two_weeks_share_words_and_no_numbers() -> None:
    said = (
        "The harbour office of Varn said sales of herring were {} crates in the week,"
        " {} fewer than before, at {} crowns, {} of them salted, {} smoked, {} fresh."
    )
    week, next_week = said.format(*range(11, 17)), said.format(*range(31, 37))
    corrected = said.format(*range(11, 16), 46)
    assert kinship_of(week, next_week).series > 0.5
    assert kinship_of(week, corrected).series < 0.1
    assert kinship_of(*SHORT).series == 0
    one_number = said.replace("{}", "some", 5)
    # One number in each, another one, is no series yet.
    assert kinship_of(one_number.format(12), one_number.format(15)).series < 0.3


def test_a_number_that_differs_conflicts_where_others_are_the_same() -> None:
    said = "The guild of Varn sold its three herring boats to the town for {} million."
    rest = "It has {} members, {} of them on Moor Quay, in {} houses; {} left in {}."
    one, two = (said.format(value) for value in (43, 47))
    told = [
        (one + rest.format(*numbers), two + rest.format(*others))
        for numbers, others in (
            ((11, 12, 13, 14, 1998), (11, 12, 13, 14, 1998)),
            ((11, 12, 13, 14, 1998), (31, 32, 33, 34, 1971)),
        )
    ]
    kinds = [judge(one, two, kinship=kinship_of(*both))[0] for both in told]
    assert kinds == ["conflict", "near"]


def test_what_is_denied_of_another_event_is_no_conflict() -> None:
    said = "The sirens of the harbour of Orlo sounded in the night after the gate fell."
    denied = "The sirens of the harbour of Orlo did not sound in the night."
    other = (
        "The sirens of the harbour of Orlo did not sound in the night, a weaver said."
    )
    far = Kinship(named=0.4, figures=0.4)
    assert judge(said, denied)[0] == judge(said, other)[0] == "conflict"
    assert judge(said, denied, kinship=far)[0] == "conflict"
    assert judge(said, other, kinship=far)[1] == ()
