"""Where no other article has a passage, one key shows what comes nearest to it."""

from __future__ import annotations

from tests.reader.harbour import FILLER, PIER, reading, text_at
from tests.reader.opened import Folder, rows

ASKED = "Where did the men with the lanterns who opened the sluice come from?"
CLEAR = (
    "It will become clear one day who sent the strangers, and whence they came to the"
    " dyke and the sluice, the mayor said."
)
BEAMS = (
    "Beams of an old pier have been seen in the Marrow since spring, said a diver, who"
    " had told the council of it in vain for many years."
)
SLUICE = "The sluice was opened at four in the morning."
FOUR = {
    "a.txt": f"{PIER}\n\n{ASKED}",
    "b.txt": f"{PIER}\n\n{FILLER[:300]}",
    "c.txt": f"{FILLER[400:700]}\n\n{CLEAR}\n\n{BEAMS}",
    "d.txt": f"{FILLER[800:1100]}\n\n{SLUICE}",
}


async def test_what_comes_nearest_is_listed_and_walked_beside_the_passage(
    folder_of: Folder,
) -> None:
    async with reading(folder_of(FOUR)) as (screen, pilot):
        await pilot.press("o", "i")
        listed = "\n".join(rows(screen.app))
        assert "no other article has a match for it" in listed
        assert listed.index("four in the morning") < listed.index("sent the strangers")
        await pilot.press("down", "enter")
        assert "nearest 2/2" in screen.status.place.plain
        assert {ASKED, SLUICE} <= set(map(text_at, screen.panes.panes))
        await pilot.press("n")
        assert {ASKED, CLEAR} <= set(map(text_at, screen.panes.panes))


async def test_the_card_of_a_match_lists_what_comes_nearest_where_it_is_missing(
    folder_of: Folder,
) -> None:
    async with reading(folder_of(FOUR)) as (screen, pilot):
        await pilot.press("m", "i")
        listed = "\n".join(rows(screen.app))
        assert listed.index("nearest where it is missing") < listed.index("Beams of an")
        await pilot.press("end", "enter")
        assert "nearest 1/1" in screen.status.place.plain
        assert {PIER, BEAMS} <= set(map(text_at, screen.panes.panes))


async def test_a_passage_that_nothing_comes_near_is_said_to_be_alone(
    folder_of: Folder,
) -> None:
    alone = {"a.txt": f"{PIER}\n\n{ASKED}", "b.txt": f"{PIER}\n\n{FILLER[:300]}"}
    async with reading(folder_of(alone)) as (screen, pilot):
        await pilot.press("o", "i")
        assert "nothing elsewhere comes near it" in "\n".join(rows(screen.app))
        await pilot.press("enter")
        assert "only here 1/1" in screen.status.place.plain


async def test_a_word_that_was_found_in_a_match_is_explained_by_that_match(
    folder_of: Folder,
) -> None:
    async with reading(folder_of(FOUR)) as (screen, pilot):
        await pilot.press("slash", *"pier", "enter", "i")
        assert "word for word" in "\n".join(rows(screen.app))


async def test_before_the_reader_is_anywhere_the_key_says_how_to_get_there(
    folder_of: Folder,
) -> None:
    async with reading(folder_of(FOUR)) as (screen, pilot):
        await pilot.press("i")
        assert "no match is current" in screen.status.news
