"""Four generic names lie at the root: nothing else installed may claim them."""

from __future__ import annotations

from importlib.metadata import entry_points, metadata, packages_distributions

import pytest

import reader

ROOMS = ("reader", "widgets", "corpus", "styles")


@pytest.mark.parametrize("room", ROOMS)
def test_no_other_distribution_shadows_a_room(room: str) -> None:
    assert set(packages_distributions().get(room, ["hexapla"])) == {"hexapla"}


def test_the_command_leads_to_the_command_line() -> None:
    (script,) = entry_points(group="console_scripts", name="hexapla")
    assert script.value == "reader.__main__:main"


def test_the_version_told_is_the_version_installed() -> None:
    assert reader.__version__ == metadata("hexapla")["Version"]


def test_it_is_an_application_and_never_uploaded() -> None:
    assert "Private :: Do Not Upload" in metadata("hexapla").get_all("Classifier", [])
