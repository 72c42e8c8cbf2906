"""Sentences and clauses are spans a reader would cut."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.sentences import cut_clauses, cut_sentences
from corpus.texts import Span


def sentences(text: str) -> list[str]:
    return [text[s.start : s.end] for s in cut_sentences(text)]


def clauses(text: str) -> list[str]:
    return [text[s.start : s.end] for s in cut_clauses(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. It stopped.", ["It rained.", "It stopped."]),
        ("Did it? It did! Good.", ["Did it?", "It did!", "Good."]),
        ("Dr. Orlo met Gen. Vask. He left.", ["Dr. Orlo met Gen. Vask.", "He left."]),
        ("J. R. Orlo of the C.I.A. spoke.", ["J. R. Orlo of the C.I.A. spoke."]),
        ("He met U.S. Sen. Ada Pell.", ["He met U.S. Sen. Ada Pell."]),
        ("He left the U.S. The ship sank.", ["He left the U.S.", "The ship sank."]),
        (
            "See No. 5. He said no. They left.",
            ["See No. 5.", "He said no.", "They left."],
        ),
        ("It cost 2.5 million. Cheap.", ["It cost 2.5 million.", "Cheap."]),
        ("“We won.” She wept.", ["“We won.”", "She wept."]),
        ("“Who?” he asked. Nobody.", ["“Who?” he asked.", "Nobody."]),
        ("Well... maybe. Yes.", ["Well... maybe.", "Yes."]),
        ("It ended in 1944.Then came snow.", ["It ended in 1944.", "Then came snow."]),
        ("« Non. » Il part.", ["« Non. »", "Il part."]),
        ("他来了。他走了！好。", ["他来了。", "他走了！", "好。"]),
        ("वह आया। वह गया।", ["वह आया।", "वह गया।"]),
        ("Он пришёл в 2020 г. Москва ждала.", ["Он пришёл в 2020 г. Москва ждала."]),
        ("هل جاء؟ نعم جاء.", ["هل جاء؟", "نعم جاء."]),
        ("She fell ill. Doctors came.", ["She fell ill.", "Doctors came."]),
        ("A play by Ann Penn. San Brio won.", ["A play by Ann Penn.", "San Brio won."]),
        ("In Arden, Penn. Wye won.", ["In Arden, Penn. Wye won."]),
        ("Calif. Gov. Wye won.", ["Calif. Gov. Wye won."]),
        ("Capt. Thos. Orlo met Wm. Pell.", ["Capt. Thos. Orlo met Wm. Pell."]),
        ("On the 3d inst. Captain Orlo fell.", ["On the 3d inst. Captain Orlo fell."]),
        (
            "It fell on the 3d ult. The sea rose.",
            ["It fell on the 3d ult.", "The sea rose."],
        ),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_a_heading_and_a_blank_line_end_a_sentence() -> None:
    text = "Harbour closed\nThe harbour of Lund is shut. Ships wait\n\nMore soon"
    assert sentences(text) == [
        "Harbour closed",
        "The harbour of Lund is shut.",
        "Ships wait",
        "More soon",
    ]


@pytest.mark.parametrize(
    "line", ["2031-05-04", "4.5.2031", "04/05/2031, 10:15", "https://harbour.example/a"]
)
def test_a_date_or_an_address_below_a_long_headline_is_no_part_of_it(line: str) -> None:
    headline = "Storm shuts the port as three boats sink and hundreds leave the quay"
    text = f"{headline}\n{line}\nstar\n\nThe port was shut on Sunday."
    told = [text[s.start : s.end] for s in cut_sentences(text)]
    assert told == [headline, line, "star", "The port was shut on Sunday."]


def test_a_wrapped_sentence_stays_whole() -> None:
    text = (
        "The council of the northern harbour towns decided on Monday that\n"
        "Orlo Vask will lead the inquiry into the loss of the three ships.\n"
        "He accepted."
    )
    assert len(sentences(text)) == 2


def test_list_items_stand_alone() -> None:
    assert sentences("- one apple\n- two pears") == ["- one apple", "- two pears"]


def test_clauses_are_cut_at_commas_and_openers_and_never_too_short() -> None:
    text = (
        "The mayor of the harbour town said that all ferries will stay in port, "
        "and the storm, he added, would pass within two days."
    )
    assert clauses(text) == [
        "The mayor of the harbour town said",
        "that all ferries will stay in port,",
        "and the storm, he added,",
        "would pass within two days.",
    ]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet='aB1 .,!?\n"”»«;:。é', max_size=120))
def test_every_word_lies_in_one_trimmed_sentence_and_one_clause(text: str) -> None:
    cut = cut_sentences(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(cut))
    kept = "".join(text[s.start : s.end] for s in cut)
    assert "".join(kept.split()) == "".join(text.split())
    for span in cut:
        piece = text[span.start : span.end]
        assert piece == piece.strip()
        assert "\n\n" not in piece
        parts = cut_clauses(text, span)
        joined = "".join(text[p.start : p.end] for p in parts)
        assert "".join(joined.split()) == "".join(piece.split())


@pytest.mark.parametrize("unit", ["a", ".", "a.", ". ", "\n", "« ", "A. ", ", "])
def test_a_sentence_is_found_behind_long_hostile_runs(unit: str) -> None:
    text = unit * 20_000 + "\n\nThe bridge is open again."
    last = cut_sentences(text)[-1]
    assert text[last.start : last.end] == "The bridge is open again."


def test_the_german_closing_mark_belongs_to_the_sentence_it_closes() -> None:
    text = "„Der Hafen bleibt zu.“ Sie ging. „Das heißt ‚nie‘.“ “No,” he said."
    assert [text[s.start : s.end] for s in cut_sentences(text)] == [
        "„Der Hafen bleibt zu.“",
        "Sie ging.",
        "„Das heißt ‚nie‘.“",
        "“No,” he said.",
    ]


@given(st.sampled_from(["tide bell ", "tide", "钟", "a\n"]), st.integers(0, 5))
@settings(max_examples=20, deadline=None)
def test_what_has_no_stop_is_cut_into_pieces_that_hold_all_of_it(
    word: str, more: int
) -> None:
    text = word * (4_000 + more)
    pieces = cut_sentences(text)
    assert max(map(len, pieces)) <= 5_000
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())
    assert all(one.end <= two.start for one, two in itertools.pairwise(pieces))
    if " " in word:
        assert all(text[piece.end :][:1] in ("", " ") for piece in pieces)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="Ab1. !?'\")]}-\n", max_size=60))
def test_text_of_ascii_is_cut_as_it_is_beside_other_signs(text: str) -> None:
    assert cut_sentences(f"{text}\n\né")[:-1] == cut_sentences(text)
