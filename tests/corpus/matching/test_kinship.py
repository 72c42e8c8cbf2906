"""How close two articles are, by the words and names that they share."""

from __future__ import annotations

from corpus.matching.disagreement.kinship import kinship_of

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
