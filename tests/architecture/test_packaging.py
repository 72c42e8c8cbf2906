"""Four generic names lie at the root: nothing else installed may claim them."""

from __future__ import annotations

from importlib.metadata import entry_points, metadata, packages_distributions

import reader

ROOMS = ("reader", "widgets", "corpus", "styles")


def test_no_other_distribution_shadows_a_room() -> None:
    owners = packages_distributions()
    assert {room: set(owners.get(room, ())) - {"hexapla"} for room in ROOMS} == {
        room: set() for room in ROOMS
    }


def test_the_command_leads_to_the_command_line() -> None:
    (script,) = entry_points(group="console_scripts", name="hexapla")
    assert script.value == "reader.__main__:main"


def test_the_version_told_is_the_version_installed() -> None:
    assert reader.__version__ == metadata("hexapla")["Version"]


def test_it_is_an_application_and_never_uploaded() -> None:
    assert "Private :: Do Not Upload" in metadata("hexapla").get_all("Classifier", [])
