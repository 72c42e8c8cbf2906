"""What two articles share is found, whole, and told the same way every time."""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.matching import Matcher, collect_groups, match_all, match_pair
from corpus.models import Match
from corpus.stopping import StoppedError, stoppable
from corpus.texts import Boilerplate

COURIER = """Harbour of Lundholm closed after oil spill

The harbour of Lundholm was closed on Monday after a ship lost 2,500 tons of oil.
"Nobody will sail before the water is clean," said harbour master Ilsa Brandt.
Schools along the coast stayed open. Volunteers carried sand bags to the beaches.
"""
GAZETTE = """Tanker spill shuts port

Divers went down at noon.
The harbour of Lundholm was closed on Monday after a ship lost 3,100 tons of oil.
Ilsa Brandt, the harbour master, said that nobody would sail before the water was clean.
Fishermen demand compensation from the owner of the ship.
"""
HERALD = """Weather

Snow fell in the hills. Volunteers carried sand bags to the beaches.
"""


def articles() -> list[Article]:
    texts = {"courier": COURIER, "gazette": GAZETTE, "herald": HERALD}
    return [Article.from_text(text, id=name) for name, text in texts.items()]


def texts_of(match: Match) -> tuple[str, str]:
    texts = {article.id: article.text for article in articles()}
    sides = (match.left, match.right)
    left, right = (texts[p.article][p.start : p.end] for p in sides)
    return left, right


def test_the_same_sentence_with_another_number_is_a_conflict() -> None:
    conflict = next(m for m in match_all(articles()) if m.kind == "conflict")
    left, right = texts_of(conflict)
    assert left.startswith("The harbour of Lundholm was closed")
    assert "3,100 tons of oil." in right
    assert [(d.kind, d.left, d.right) for d in conflict.differs] == [
        ("number", "2,500 tons", "3,100 tons")
    ]


def test_a_sentence_printed_twice_is_verbatim_and_scores_full() -> None:
    match = next(m for m in match_all(articles()) if m.right.article == "herald")
    assert match.kind == "verbatim"
    assert match.score == 100
    assert texts_of(match) == ("Volunteers carried sand bags to the beaches.",) * 2


def test_a_statement_in_other_words_is_found() -> None:
    found = match_all(articles())
    assert any(
        "Nobody will sail" in left and "nobody would sail" in right
        for left, right in map(texts_of, found)
    )


def test_nothing_is_matched_inside_one_article() -> None:
    twice = Article.from_text(COURIER + "\n" + COURIER, id="twice")
    other = Article.from_text("Cows graze. The sun sets over hills.", id="other")
    assert match_all([twice, other]) == []


def test_boilerplate_is_never_matched() -> None:
    line = "Sign up for the morning letter of our newsroom in Lundholm."
    made = (
        Article.from_text(f"{text}\n\n{line}", id=name)
        for name, text in (("a", "Cows graze quietly."), ("b", "Snow fell in hills."))
    )
    one, two = (replace(article, boilerplate=()) for article in made)
    assert match_pair(one, two)
    start = one.text.index(line)
    marked = (Boilerplate(start, start + len(line), "subscription"),)
    assert match_pair(replace(one, boilerplate=marked), two) == []


@settings(max_examples=20, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_the_articles_changes_nothing(shuffler: random.Random) -> None:
    shuffled = articles()
    shuffler.shuffle(shuffled)
    assert match_all(shuffled) == match_all(articles())


def test_the_seed_of_the_hash_changes_nothing() -> None:
    program = (
        "from corpus.article import Article\nfrom corpus.matching import match_all\n"
        f"texts = {[COURIER, GAZETTE, HERALD]!r}\n"
        "print(match_all([Article.from_text(t, id=t[:9]) for t in texts]))"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1


def test_one_sentence_in_three_articles_is_one_group() -> None:
    line = "The council of Lundholm will vote on the new harbour wall in March."
    made = [
        Article.from_text(f"{own}\n\n{line}", id=name)
        for name, own in (
            ("a", "Cows graze quietly."),
            ("b", "Snow fell in hills."),
            ("c", "Bakers won a prize."),
        )
    ]
    (group,) = collect_groups(match_all(made))
    assert [p.article for p in group.passages] == ["a", "b", "c"]
    assert len(group.matches) == 3
    assert group.number == 1


def test_neighbouring_sentences_shared_by_the_same_articles_are_one_passage() -> None:
    shared = (
        "The council of Lundholm will vote on the new harbour wall in March. "
        "Its mayor expects that ferries resume their summer timetable after Easter."
    )
    one = Article.from_text(f"Cows graze quietly. {shared} Rain came.", id="a")
    two = Article.from_text(f"Snow fell in hills. {shared} Bakers won.", id="b")
    (match,) = match_pair(one, two)
    assert one.text[match.left.start : match.left.end] == shared
    assert two.text[match.right.start : match.right.end] == shared


@pytest.mark.parametrize("text", ["", "x", "\n\n", ". . .", "a" * 30_000, "0 " * 3000])
def test_texts_without_sentences_match_nothing_and_break_nothing(text: str) -> None:
    made = [Article.from_text(text, id="a"), Article.from_text("Snow fell.", id="b")]
    assert match_all(made) == []
    assert match_all(made[:1]) == []
    assert match_all([]) == []


def test_the_articles_in_view_come_first() -> None:
    first, last = Matcher().find(articles(), first=("courier", "gazette"))
    assert (first.stage, first.done, first.total) == ("in view", 2, 3)
    sides = (s for m in first.matches for s in (m.left, m.right))
    assert {side.article for side in sides} == {"courier", "gazette"}
    assert last.matches == tuple(match_all(articles()))


def test_a_cancelled_search_reports_nothing_more() -> None:
    search = stoppable(Matcher().find(articles()), lambda: True)
    with pytest.raises(StoppedError):
        next(search)


def test_matching_is_imported_without_numpy() -> None:
    program = "import sys, corpus.matching; print('numpy' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True
    )
    assert done.stdout.strip() == "False"


def test_a_refrain_is_matched_without_comparing_every_line_with_every_other() -> None:
    line = "The council of Lundholm will vote on the new harbour wall. "
    one, two = (Article.from_text(line * 60, id=name) for name in ("a", "b"))
    assert 0 < len(match_pair(one, two)) < 120


def test_the_long_profile_finds_a_passage_of_many_sentences_to_the_word() -> None:
    shared = (
        "the harbour wall of Lundholm was begun in the year after the great flood. "
        "Masons from the islands cut its granite and carried it over the ice. "
        "Every spring the guild of pilots paid for the repair of the lower gate. "
        "When the gate broke, the town burned its boats to dry the grain."
    )
    one = Article.from_text(f"Snow fell in hills. Chronicles say {shared}", id="a")
    two = Article.from_text(f"Bakers won a prize. In short, {shared} Amen.", id="b")
    (match,) = match_pair(one, two, profile="long")
    assert one.text[match.left.start : match.left.end] == shared.rstrip(".")
    assert two.text[match.right.start : match.right.end] == shared.rstrip(".")
    assert match_pair(two, one, profile="long") == [match]


def test_articles_on_two_events_conflict_in_no_sentence_that_names_nobody() -> None:
    told = (
        "The loan of the savings guild runs for {} years with a grace of nine months."
    )
    boats = (
        "Orlo Vask painted boats in Tarn. His sister sold salted herring at dawn. "
        "Gulls circled above wooden crates while fog hid the breakwater. "
        "Nobody bought nets, ropes, lanterns or barrels before noon. "
    )
    trams = (
        "Trams of Brixholt stood idle. Drivers asked for shorter shifts and dry coats. "
        "Commuters walked past silent depots, swearing under dripping umbrellas. "
        "Bakers carried flour, sugar, yeast and candles through muddy lanes. "
    )
    ours, near, far = (
        Article.from_text(text + told.format(years), id=name)
        for name, text, years in (
            ("a", boats, "ten"),
            ("b", boats, "fifteen"),
            ("c", trams, "fifteen"),
        )
    )
    assert [m.kind for m in match_pair(ours, near) if m.differs] == ["conflict"]
    assert [m.kind for m in match_pair(ours, far)] == ["near"]
