"""A session comes back as it was written, and what is damaged is nobody's trouble."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.configuration.settings import Effective, Settings
from reader.sessions.session import (
    CHANGEABLE,
    Place,
    Search,
    Session,
    changes,
    place_at,
    read_session,
    relocate,
    settings_with,
    write_session,
)

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
PLACES = st.builds(Place, TEXT, st.integers(min_value=0), TEXT)
CHANGED = st.fixed_dictionaries(
    {},
    optional={
        "theme": TEXT,
        "linked": st.booleans(),
        "boilerplate": st.sampled_from(["dimmed", "hidden", "shown"]),
        "floor": st.floats(0, 100) | st.integers(0, 100),
    },
)
SESSIONS = st.builds(
    Session,
    panes=st.lists(PLACES, max_size=6).map(tuple),
    leader=st.integers(0, 5),
    more=st.integers(-5, 5),
    zoomed=st.booleans(),
    sidebar=st.sampled_from([None, "actors", "events"]),
    walk=TEXT,
    stop=st.none() | PLACES,
    group=st.none() | st.integers(1, 99),
    search=st.none() | st.builds(Search, TEXT, st.sampled_from(["plain", "fuzzy"])),
    without=st.sampled_from([(), ("quote",), ("quote", "credit", "boilerplate")]),
    filters=st.dictionaries(st.sampled_from(["actors", "events"]), TEXT),
    changed=CHANGED,
    story=st.none() | TEXT,
    read=st.dictionaries(TEXT, TEXT),
)
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | TEXT
JSON = st.recursive(PLAIN, lambda v: st.lists(v) | st.dictionaries(TEXT, v))
LEFT = Session(
    panes=(Place("a.txt", 3, "dam"), Place("b.txt", 0, "The")),
    stop=Place("b.txt", 0, "The"),
    search=Search("dam", "plain"),
    without=("quote",),
    filters={"actors": "aas"},
    changed={"theme": "paper"},
    read={"/a.txt": "0123456789abcdef"},
)


@given(SESSIONS)
def test_a_session_comes_back_as_it_was_written(session: Session) -> None:
    assert read_session(write_session(session)) == session


@given(st.text(max_size=200))
def test_text_that_is_no_session_is_none(text: str) -> None:
    assert read_session(text) is None


@given(JSON)
def test_json_that_is_no_session_is_none(value: object) -> None:
    assert read_session(json.dumps(value)) is None


@given(st.data(), JSON)
def test_a_field_that_is_something_else_never_stops_the_program(
    data: st.DataObject, value: object
) -> None:
    record = json.loads(write_session(LEFT))
    record[data.draw(st.sampled_from(sorted(record)))] = value
    session = read_session(json.dumps(record))
    if session is not None:
        assert read_session(write_session(session)) == session
        assert all(CHANGEABLE[name](told) for name, told in session.changed.items())


@pytest.mark.parametrize(
    "changed",
    [
        {"floor": 101},
        {"floor": float("nan")},
        {"floor": True},
        {"linked": 1},
        {"boilerplate": "gone"},
        {"boilerplate": ["dimmed"]},
        {"theme": None},
        {"panes": 3},
        {"keys": {}},
    ],
)
def test_a_change_that_cannot_be_is_left_out(changed: dict[str, object]) -> None:
    record = json.loads(write_session(LEFT)) | {"changed": changed}
    session = read_session(json.dumps(record))
    assert session is not None
    assert session.changed == {}


def test_what_was_written_before_there_were_filters_is_read() -> None:
    record = json.loads(write_session(LEFT))
    del record["without"], record["filters"]
    session = read_session(json.dumps(record))
    assert session == replace(LEFT, without=(), filters={})


def test_what_another_version_wrote_is_not_read() -> None:
    record = json.loads(write_session(LEFT)) | {"version": 2}
    assert read_session(json.dumps(record)) is None


@given(TEXT, st.integers(0, 40))
def test_a_place_in_a_text_that_did_not_change_is_where_it_was(
    text: str, offset: int
) -> None:
    offset = min(offset, len(text))
    assert relocate(place_at("a", text, offset), text) == offset


@given(TEXT, TEXT, st.integers(0, 30))
def test_a_place_moves_with_its_words(before: str, text: str, offset: int) -> None:
    offset = min(offset, len(text))
    place = place_at("a", text, offset)
    found = relocate(place, before + text)
    assert found is not None
    assert (before + text).startswith(place.words, found)


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("The dam fell.", 4),
        ("On Friday the dam fell.", 14),
        ("dam, dam, dam", 5),
        ("Nothing of it.", None),
    ],
)
def test_the_nearest_of_several_places_is_taken(text: str, offset: int | None) -> None:
    assert relocate(Place("a", 5, "dam"), text) == offset


def test_a_session_overrules_the_file_and_not_what_is_said_for_this_run() -> None:
    effective = Effective(
        Settings(theme="nord", floor=30.0), {"theme": "file", "floor": "command line"}
    )
    session = Session(changed={"theme": "paper", "floor": 60.0, "linked": False})
    assert settings_with(session, effective) == Settings(
        theme="paper", floor=30.0, linked=False
    )


def test_only_what_the_reader_changed_is_kept() -> None:
    before = Settings(theme="ink")
    after = {"theme": "ink", "linked": False, "floor": 0.0}
    assert changes(before, after) == {"linked": False}
