"""Who speaks, by what stands around a quote."""

from __future__ import annotations

import pytest

from tests.corpus.quotes.telling import OPENING, only, quotes


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("“The harbour will stay open,” Marsh said.", "lena-marsh", "said"),
        ("“The harbour will stay open,” said Lena Marsh.", "lena-marsh", "said"),
        ('Orrin added: "The harbour will stay open."', "tomas-orrin", "added"),
        (
            "According to Orrin: “The harbour will stay open.”",
            "tomas-orrin",
            "According to",
        ),
        ("«The harbour will stay open», Marsh emphasised.", "lena-marsh", "emphasised"),
        (
            "“The harbour will stay open,” the mayor explained.",
            "lena-marsh",
            "explained",
        ),
        ("That night Orrin said:\n\n“The harbour is open.”", "tomas-orrin", "said"),
        (
            "Orrin left early. “The harbour will stay open,” he said.",
            "tomas-orrin",
            "said",
        ),
    ],
)
def test_speech_has_its_speaker_and_cue(text: str, speaker: str, cue: str) -> None:
    whole = OPENING + text
    (quote,) = quotes(whole)
    assert quote.speaker == speaker
    assert quote.cue is not None
    assert whole[quote.cue.start : quote.cue.end] == cue


def test_a_quote_nobody_is_said_to_have_spoken_has_no_speaker() -> None:
    quote = only("A banner hung there. “We want our harbour back now!”")
    assert quote.speaker is None
    assert quote.cue is None


def test_both_parts_of_a_broken_quote_are_the_speakers() -> None:
    first, second = quotes(
        OPENING + "“The harbour is ours,” Marsh said. “It stays open.”"
    )
    assert (first.speaker, second.speaker) == ("lena-marsh", "lena-marsh")
    assert first.cue == second.cue


def test_speech_over_paragraphs_keeps_its_speaker() -> None:
    text = "Orrin said: “We came early and saw the ships.\n\n“We left late at night.”"
    assert [q.speaker for q in quotes(OPENING + text)] == ["tomas-orrin"] * 2


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # The second paragraph closes what the first opened, without opening anew.
        (
            "“The wall will hold for a year.\n\nWe are sure of it,” Marsh said.",
            "lena-marsh",
        ),
        # A paragraph of nothing but speech goes on with the one above it.
        (
            "“The harbour will stay open for all,” Marsh said.\n\n“We are sure.”",
            "lena-marsh",
        ),
        # Two things one speaker does with two quotations.
        (
            "Marsh called it “a very long night” and vowed that “the wall will hold”.",
            "lena-marsh",
        ),
    ],
)
def test_speech_goes_on_with_its_speaker(text: str, speaker: str) -> None:
    assert [quote.speaker for quote in quotes(OPENING + text)] == [speaker, speaker]


def test_a_name_before_an_office_only_says_whose() -> None:
    text = "Orrin lawyer Rosa Tell on Friday praised the court for “a brave ruling”."
    assert only(text).speaker == "rosa-tell"


def test_whoever_is_named_in_a_speech_is_not_the_one_who_gave_it() -> None:
    text = "Marsh left early. “I shall never work with Rosa Tell again,” she said."
    assert only(text).speaker == "lena-marsh"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A spokesman for Orrin, Amos Reed, said “the wall will hold”.", "amos-reed"),
        ("A spokeswoman for President Orrin said “the wall will hold”.", None),
        ("An Orrin campaign aide said “the wall will hold for years”.", None),
    ],
)
def test_a_spokesman_speaks_and_not_his_master(text: str, speaker: str | None) -> None:
    assert only(text).speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "After reporter Amos Reed finished, Orrin stormed back and said, “I will "
            "never speak to you again.”",
            "orrin",
        ),
        (
            "After President Ode’s address, Orrin stormed off. The president, speaking "
            "in a whisper as he stood close by, said that it “was not good enough at "
            "all”.",
            "orrin",
        ),
        (
            "Asked on FNN whether he wished to be mayor, he said, “It is the only "
            "better job there is.”",
            "orrin",
        ),
        (
            "He spoke of his wife, Robin Tell, a painter. “I am protecting my wife "
            "from all of this,” he told the Harbour Echo.",
            "orrin",
        ),
        (
            "“It may be said, but it can never happen here,” Robin Tell, the director "
            "of the northern rivers nonproliferation program at the Selby Institute, "
            "wrote in a letter.",
            "robin-tell",
        ),
    ],
)
def test_whoever_is_named_beside_the_speaker_has_not_spoken(
    text: str, speaker: str
) -> None:
    said = quotes("President Tomas Orrin came early. Orrin was calm.\n\n" + text)
    assert said[-1].speaker is not None
    assert said[-1].speaker.endswith(speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Marsh thanked Orrin. “The harbour will stay open,” he said.", "tomas-orrin"),
        ("Marsh thanked Orrin. “The harbour will stay open,” she said.", "lena-marsh"),
        (
            "Orrin thanked Marsh.\n\n“The harbour will stay open,” she said.",
            "lena-marsh",
        ),
        ("Mr. Venn saw Marsh. “The harbour will stay open,” she said.", "lena-marsh"),
    ],
)
def test_he_is_no_woman_and_she_no_man(text: str, speaker: str) -> None:
    assert only(text).speaker == speaker


def test_where_only_men_are_named_nobody_is_she() -> None:
    (quote,) = quotes("Tomas Orrin came.\n\n“The harbour will stay open,” she said.")
    assert quote.speaker is None


@pytest.mark.parametrize(
    ("text", "said", "cue"),
    [
        (
            "La maire Odile Dastier est venue lundi avec le préfet et les pompiers. "
            "« Nous cherchons encore la cause », a déclaré Odile Dastier dans la rue.",
            "Nous cherchons encore la cause",
            "déclaré",
        ),
        (
            "Der Speicher ist in der Nacht abgebrannt und die Polizei sucht den Grund. "
            "„Wir suchen noch die Ursache“, sagte Sprecherin Heike Zollmann.",
            "Wir suchen noch die Ursache",
            "sagte",
        ),
        (
            "Der Speicher ist in der Nacht abgebrannt und die Polizei sucht den Grund. "
            "»Wir suchen noch die Ursache«, sagte Sprecherin Heike Zollmann.",
            "Wir suchen noch die Ursache",
            "sagte",
        ),
        (
            "El almacén ardió por la noche y la policía busca la causa del fuego. "
            "«Seguimos buscando la causa», dijo la portavoz Inés Quirante en la plaza.",
            "Seguimos buscando la causa",
            "dijo",
        ),
    ],
)
def test_speech_in_other_languages_has_its_speaker(
    text: str, said: str, cue: str
) -> None:
    (quote,) = quotes(text)
    assert quote.text == said
    assert quote.speaker is not None
    assert quote.cue is not None
    assert text[quote.cue.start : quote.cue.end] == cue


@pytest.mark.parametrize(
    "text",
    [
        "“The bridge is gone,” rejoined Marsh, “and so are we.”",
        "“The bridge is gone,” murmured Lena Marsh.",
        "“The bridge is gone,” quoth Marsh, “and so are we.”",
    ],
)
def test_verbs_of_old_stories_hand_speech_over(text: str) -> None:
    said = quotes(OPENING + text)
    assert {quote.speaker for quote in said} == {said[0].speaker}
    assert said[0].speaker is not None
    assert said[0].cue is not None


def test_a_description_means_whom_the_sentences_before_it_are_about() -> None:
    text = (
        "Tomas Orrin won the vote in Vellmar on Tuesday, he told Lena Marsh.\n\n"
        "The party-backed politician thanked his voters, calling the win “a miracle of"
        " the town”."
    )
    (quote,) = quotes(text)
    assert quote.speaker == "tomas-orrin"


def test_he_is_no_owner_where_another_one_acts() -> None:
    text = (
        "A friend of the mill, the governor has attacked Mr. Boris Vane’s plan."
        " Mr. Tomas Orrin has spoken of a war with the guild.\n\n"
        "As a young man he said: “The mill shall stand for a hundred years.”"
    )
    (quote,) = quotes(text)
    assert quote.speaker == "tomas-orrin"
