"""Decisions on disk: reviewable, private, and one wrong entry costs only itself."""

from __future__ import annotations

import datetime as dt
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.curation import (
    CurationStore,
    Decision,
    Hide,
    Merge,
    Rename,
    Retype,
    Split,
    Who,
    Wording,
)
from corpus.curation.decisions import in_order
from corpus.curation.entries import read_decisions
from corpus.curation.notation import write_decisions
from corpus.errors import CurationError
from corpus.gate import clean_line

DAY = dt.datetime(2031, 3, 5, 12, 30, tzinfo=dt.UTC)
ILSE, JAN = Who("Ilse Norrby", "person"), Who("Jan Norrby", "person")
EVERY: tuple[Decision, ...] = in_order(
    (
        Rename(ILSE, 'The "Admiral" \\ Ilse', note="so the port says", decided=DAY),
        Merge(Who("Port Board", "organisation"), (Who("PBUS", "organisation"),)),
        Split(ILSE, "Jan Norrby", ("Norrby",), (Wording("Norrby", "; [sic]", "x"),)),
        Hide(Who("Read more", "organisation")),
        Retype(Who("Ulm", "place"), "organisation"),
    )
)

TEXTS = st.text(max_size=12).map(clean_line).filter(bool)
WHOS = st.builds(Who, TEXTS, st.sampled_from(["person", "organisation", "place"]))
WHY = {"note": st.text(max_size=9).map(clean_line)}
OTHERS = st.lists(WHOS, min_size=1, max_size=3, unique=True)
DECISION: st.SearchStrategy[Decision] = st.one_of(
    st.builds(Rename, WHOS, TEXTS, **WHY),
    st.builds(Hide, WHOS, **WHY),
    st.builds(Split, WHOS, TEXTS, st.tuples(TEXTS), **WHY),
    st.builds(Split, WHOS, TEXTS, mentions=st.tuples(st.builds(Wording, TEXTS))),
    st.builds(Merge, st.just(ILSE), OTHERS.map(lambda whos: tuple(sorted(whos)))),
)


@pytest.fixture
def store(tmp_path: Path) -> CurationStore:
    return CurationStore(tmp_path / "kept" / "actors.toml")


def test_a_person_can_read_what_is_written() -> None:
    written = write_decisions(EVERY)
    assert '[[rename]]\nactor = { name = "Ilse Norrby", type = "person" }' in written
    assert 'note = "so the port says"\ndecided = 2031-03-05T12:30:00Z' in written
    assert written.startswith("# What you have decided about actors.")
    assert max(map(len, written.splitlines())) < 90


@given(st.lists(DECISION, max_size=5))
def test_what_is_written_is_read_back(decisions: list[Decision]) -> None:
    read = read_decisions(write_decisions(tuple(decisions)))
    assert read.decisions == in_order(tuple(decisions))
    assert read.faults == ()


def test_the_same_decisions_are_the_same_bytes() -> None:
    assert write_decisions(EVERY) == write_decisions(EVERY[::-1])


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ("[[rename]]\nto = 'X'", "rename 1: it should be a table"),
        ("[[hide]]\nactor = {name='A', type='ship'}", "person, organisation or place"),
        ("[[hide]]\nactor = {name=' ', type='person'}", "name is empty"),
        ("[[merge]]\nactors = [{name='A', type='person'}]", "two or more"),
        ("[[split]]\nactor = {name='A', type='person'}\nto='B'", "neither"),
        ("[[banish]]\nactor = {name='A', type='person'}", "there are only rename"),
        ("hide = 3", "it should be a table"),
        ("[[hide]]\nactor = {name='A', type='person'}\nwhy = 'x'", "no 'why' here"),
        (
            "[[hide]]\nactor = {name='A', type='person'}\ndecided = 'today'",
            "should be a time",
        ),
    ],
)
def test_a_wrong_entry_costs_a_line_and_nothing_else(entry: str, reason: str) -> None:
    right = "\n[[retype]]\nactor = {name='Ulm', type='place'}\nto = 'organisation'\n"
    read = read_decisions(f"{entry}\n{right}")
    assert read.decisions == (Retype(Who("Ulm", "place"), "organisation"),)
    (fault,) = read.faults
    assert reason in fault
    assert "\n" not in fault


def test_names_typed_into_the_file_are_safe_to_draw() -> None:
    entry = '[[hide]]\nactor = {name = "\\u001b[31mRed\\nLine", type = "person"}'
    assert read_decisions(entry).decisions == (Hide(Who("Red Line", "person")),)


def test_a_file_that_is_not_there_holds_nothing(store: CurationStore) -> None:
    assert store.load().decisions == ()
    assert not store.path.exists()


def test_decisions_are_kept_for_their_owner_alone(store: CurationStore) -> None:
    store.change(lambda kept: EVERY)
    assert store.load().decisions == EVERY
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600


def test_what_another_wrote_meanwhile_is_not_lost(store: CurationStore) -> None:
    store.change(lambda kept: EVERY[:1])
    CurationStore(store.path).change(lambda kept: (*kept, EVERY[1]))
    assert store.change(lambda kept: (*kept, EVERY[2])).decisions == EVERY[:3]


@pytest.mark.parametrize("damage", [b"[[rename", b"\xff\xfe", b"a = " + b"[" * 9000])
def test_a_damaged_file_is_kept_aside(store: CurationStore, damage: bytes) -> None:
    store.path.parent.mkdir()
    store.path.write_bytes(damage)
    (fault,) = store.load().faults
    assert "damaged-1" in fault
    assert store.path.with_suffix(".damaged-1").read_bytes() == damage
    assert store.change(lambda kept: EVERY).faults == ()


def test_wrong_entries_are_kept_aside_before_the_file_is_rewritten(
    store: CurationStore,
) -> None:
    store.path.parent.mkdir()
    store.path.write_text("[[banish]]\nx = 1\n")
    store.change(lambda kept: EVERY)
    assert "banish" in store.path.with_suffix(".before-1").read_text()
    assert "banish" not in store.path.read_text()


def test_a_folder_that_cannot_be_written_is_told_in_a_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = CurationStore(tmp_path / "file" / "actors.toml")
    with pytest.raises(CurationError, match="file"):
        store.change(lambda kept: EVERY)
