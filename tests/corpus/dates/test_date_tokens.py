"""Paragraphs are cut so that no part takes long to look through, and none is lost."""

from __future__ import annotations

from corpus.dates.tokens import cut_paragraphs

TELL = "The dredger Halcyon sank on 3 May 2021. "


def test_paragraphs_are_lines_joined_where_they_were_wrapped() -> None:
    wrapped = "The dredger Halcyon sank off Port Ansel, as the harbour board\nsays"
    text = f"\n\nA bell rang\n{wrapped}.\n \nNobody heard it"
    found = [text[start:end] for start, end in cut_paragraphs(text)]
    assert found == ["A bell rang", f"{wrapped}.", "Nobody heard it"]


def test_an_endless_paragraph_is_cut_where_a_sentence_ends() -> None:
    text = TELL * 5_000
    parts = [text[start:end] for start, end in cut_paragraphs(text)]
    assert len(parts) > 3
    assert "".join(parts) == text
    assert all(part.rstrip().endswith(".") for part in parts)


def test_an_endless_word_is_cut_as_well() -> None:
    text = "a" * 120_000
    parts = [text[start:end] for start, end in cut_paragraphs(text)]
    assert [len(part) for part in parts] == [50_000, 50_000, 20_000]
