"""Work asks often whether anybody waits for it, inside one article too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event

import pytest

from corpus.article import Article
from corpus.comparing import compare
from corpus.stopping import (
    StoppedError,
    apart,
    checked,
    checkpoint,
    load,
    stoppable,
)

TELL = (
    "The dredger Halcyon sank off Port Ansel on 3 May 2021, said Captain Ilse Marn. "
    "“We saw the light go, and then nothing,” she told the harbour board on Friday.\n"
)


def steps(pieces: int) -> Iterator[int]:
    for piece in range(pieces):
        checkpoint()
        yield piece


def after(count: int) -> Callable[[], bool]:
    """A question that is answered yes from its `count`th time on."""
    asked = iter(range(count))
    return lambda: next(asked, None) is None


def test_a_checkpoint_stops_the_work_that_it_is_a_part_of() -> None:
    done: list[int] = []
    with pytest.raises(StoppedError):
        done.extend(stoppable(steps(9), after(4)))
    kept = stoppable(steps(9), after(4))
    assert [next(kept) for _ in range(4)] == [0, 1, 2, 3]
    with pytest.raises(StoppedError):
        next(kept)


def test_a_checkpoint_outside_of_any_work_stops_nothing() -> None:
    going = stoppable(steps(3), lambda: False)
    assert next(going) == 0
    checkpoint()
    assert list(steps(3)) == [0, 1, 2]


def test_work_inside_work_is_stopped_by_its_own_check() -> None:
    def outer() -> Iterator[int]:
        yield from stoppable(steps(2), lambda: False)
        checkpoint()

    with pytest.raises(StoppedError):
        list(stoppable(outer(), lambda: True))


def test_items_pass_and_every_few_are_checked() -> None:
    asked: list[None] = []
    going = stoppable(checked(range(10), 4), lambda: asked.append(None))
    assert list(going) == list(range(10))
    assert len(asked) == 3


def test_between_modules_that_are_loaded_the_work_can_be_stopped() -> None:
    def work() -> Iterator[None]:
        load("corpus.models", "corpus.no_such_room")
        yield

    with pytest.raises(StoppedError):
        next(stoppable(work(), lambda: True))


@pytest.mark.parametrize(
    ("text", "least"),
    [
        (TELL * 80, 800),
        (TELL.replace("\n", " ") * 80, 800),
        ("Ab " * 12_000, 120),
        ('"Ab ab ab ab ab," said Ab. ' * 300, 300),
    ],
)
def test_one_long_article_is_left_at_any_moment(text: str, least: int) -> None:
    """Least times that work on it asks; what lies between two takes moments."""
    made = [Article.from_text(text, id="long"), Article.from_text(TELL, id="short")]
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return False

    for _ in compare(made, cancelled=cancelled):
        pass
    assert asked > least


def test_what_is_done_apart_comes_back_or_fails_as_if_it_were_done_here() -> None:
    assert apart(lambda: 6 * 7) == 42
    with pytest.raises(TimeoutError, match="no tide"):
        apart(fail)


def fail() -> None:
    raise TimeoutError("no tide")


def test_what_is_done_apart_is_left_to_itself_when_nobody_waits() -> None:
    over = Event()

    def steps() -> Iterator[bool]:
        yield apart(over.wait)

    with pytest.raises(StoppedError):
        next(stoppable(steps(), after(3)))
    assert not over.is_set()
    over.set()
