"""The search for garbage rests while work goes on, and then is as it was."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from corpus.garbage import keeping, no_search_for_garbage


@pytest.fixture(autouse=True)
def as_it_was(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("corpus.garbage._PAUSE.has_kept", False, raising=False)
    yield
    gc.enable()


def test_it_rests_until_the_last_of_several_works_is_done() -> None:
    with no_search_for_garbage():
        with no_search_for_garbage():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_work_that_failed() -> None:
    with pytest.raises(ValueError, match="stop"), no_search_for_garbage():
        raise ValueError("stop")
    assert gc.isenabled()


def test_it_stays_off_where_the_program_wants_none() -> None:
    gc.disable()
    with no_search_for_garbage():
        pass
    assert not gc.isenabled()


def test_what_was_made_meanwhile_is_never_looked_at_again() -> None:
    before = gc.get_freeze_count()
    try:
        with keeping():
            made = [[number] for number in range(500)]
        assert gc.get_freeze_count() >= before + len(made)
        assert gc.isenabled()
    finally:
        gc.unfreeze()


def test_what_was_made_meanwhile_is_not_looked_through_as_soon_as_it_ends() -> None:
    with no_search_for_garbage():
        made = [[number] for number in range(5_000)]
    young = {id(one) for age in (0, 1) for one in gc.get_objects(generation=age)}
    assert not any(id(one) in young for one in made)


def test_what_is_kept_stays_so_when_other_work_ends() -> None:
    try:
        with keeping():
            made = [[number] for number in range(500)]
        kept = gc.get_freeze_count()
        with no_search_for_garbage():
            pass
        assert gc.get_freeze_count() >= kept >= len(made)
    finally:
        gc.unfreeze()
