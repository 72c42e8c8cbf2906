"""Speech whose cue stands inside its marks, as French and old prints have it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.quotes.incises import without_cues
from corpus.quotes.marks import find_quotations


def parts(text: str) -> list[str]:
    found = without_cues(text, find_quotations(text))
    return [text[q.words.start : q.words.end] for q in found]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "« Nous n’avons rien vu, répondit Mme Orrell, ni feu ni terre. »",
            ["Nous n’avons rien vu,", "ni feu ni terre."],
        ),
        ("« La lampe brûlait, raconta-t-elle. »", ["La lampe brûlait,"]),
        ("« Qui est là ? demanda le comte Hale. »", ["Qui est là ?"]),
        (
            "«Non abbiamo visto nulla, rispose la Orrell, né luce né terra.»",
            ["Non abbiamo visto nulla,", "né luce né terra."],
        ),
    ],
)
def test_a_cue_inside_its_marks_is_not_said(text: str, said: list[str]) -> None:
    assert parts(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "« Il faut partir, dit-on partout et depuis longtemps dans ce pays où rien ne"
        " change ni ne bouge jamais vraiment »",
        "« Je viendrai jeudi », me dit le comte.",
        "“We saw nothing, said Orrell, neither light nor land.”",
        "« Elle répondit bien. »",
    ],
)
def test_speech_without_a_cue_inside_stays_whole(text: str) -> None:
    assert len(parts(text)) == 1


@given(st.text(alphabet="«»,.!?- \nadit", max_size=60))
def test_parts_lie_inside_what_stands_between_the_marks(text: str) -> None:
    whole = find_quotations(text)
    for part in without_cues(text, whole):
        assert 0 <= part.words.start <= part.words.end <= len(text)
        assert any(
            q.words.start <= part.words.start and part.words.end <= q.words.end
            for q in whole
        )
