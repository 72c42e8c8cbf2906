"""A statement that one passage makes and another denies or doubts is disputed."""

from __future__ import annotations

import pytest

from corpus.article import Article
from corpus.matching import match_pair
from corpus.matching.judging import judge
from corpus.words.doubts import doubts_of

STATED = "Guards burned the archive of the guild in Lundholm on Friday, a clerk said."


@pytest.mark.parametrize(
    ("doubting", "quoted"),
    [
        (
            "The warden said he did not know of any guards who burned the guild's"
            " archive in Lundholm.",
            "did not know of any guards who burned the guild's archive in Lundholm",
        ),
        (
            "The warden could not confirm that guards burned the archive of the guild.",
            "could not confirm that guards burned the archive of the guild",
        ),
        (
            "There is no evidence that guards burned the archive of the guild.",
            "is no evidence that guards burned the archive of the guild",
        ),
        (
            "The warden rejected claims that guards burned the archive in Lundholm.",
            "rejected claims that guards burned the archive in Lundholm",
        ),
        (
            "Claims that guards burned the archive of the guild are false, he said.",
            "guards burned the archive of the guild are false",
        ),
    ],
)
def test_what_is_denied_or_doubted_is_quoted_on_both_sides(
    doubting: str, quoted: str
) -> None:
    for left, right in ((STATED, doubting), (doubting, STATED)):
        (told,) = judge(left, right)[1]
        assert told.kind == "negation"
        sides = (told.left, told.right)
        assert quoted in sides
        assert all(side.lower() in STATED.lower() or side == quoted for side in sides)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        # Both doubt; one asks; one tells of another act; until then is not now.
        (
            "The warden denied that guards burned the archive of the guild.",
            "There was no evidence that guards burned the archive of the guild.",
        ),
        (
            "The council asks whether guards burned the archive of the guild.",
            "There was no evidence that guards burned the archive of the guild.",
        ),
        (STATED, "The warden rejected a request to open the archive in Lundholm."),
        (
            STATED,
            "The warden was not aware that guards burned the archive of the guild"
            " until Friday.",
        ),
        (
            STATED,
            "Without admitting or denying that guards burned the archive of the guild,"
            " he left.",
        ),
        (STATED, "Guards of the archive of the guild burned a false prophet."),
    ],
)
def test_what_is_not_denied_is_not_disputed(one: str, two: str) -> None:
    assert not judge(one, two)[1]


@pytest.mark.parametrize(
    ("language", "stated", "doubted"),
    [
        (
            "de",
            "Wachen verbrannten am Freitag in Lundholm das Archiv der Gilde.",
            "Der Vogt bestritt, dass Wachen in Lundholm das Archiv verbrannten.",
        ),
        (
            "fr",
            "Des gardes ont incendié les archives de la guilde à Lundholm.",
            "Le bailli n'a aucune preuve que des gardes ont incendié les archives"
            " de la guilde.",
        ),
        (
            "es",
            "Los guardias quemaron el archivo del gremio en Lundholm.",
            "El alcaide negó que los guardias quemaron el archivo en Lundholm.",
        ),
        (
            "ru",
            "Стражники сожгли архив гильдии в Лундхольме.",
            "Староста опроверг сообщения, что стражники сожгли архив гильдии.",
        ),
    ],
)
def test_other_languages_deny_too(language: str, stated: str, doubted: str) -> None:
    (told,) = judge(stated, doubted, language=language)[1]
    assert told.kind == "negation"
    assert told.left in stated
    assert told.right in doubted


def test_speakers_of_two_articles_dispute() -> None:
    one = Article.from_text(f"{STATED} Rain fell on the town all night.", id="a")
    two = Article.from_text(
        "The warden had seen no sign that guards burned the archive of the guild in"
        " Lundholm. A new archive will be built of stone.",
        id="b",
    )
    (match,) = match_pair(one, two)
    assert match.kind == "conflict"
    assert [told.kind for told in match.differs] == ["negation"]


def test_a_language_that_is_not_known_doubts_nothing() -> None:
    assert doubts_of("xx") is None


def test_many_words_of_denial_are_read_at_once() -> None:
    stated = "Wachen verbrannten das Archiv der Gilde in Lundholm."
    hostile = "Wachen verbrannten das Archiv in Lundholm " + "wies Berichte " * 20_000
    assert not judge(hostile, stated, language="de")[1]
