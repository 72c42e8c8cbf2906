"""What the command line says of actors that were put right by hand."""

from __future__ import annotations

import json

import pytest

from corpus.curation import CurationStore, Rename, Who
from tests.reader.shell import STORY, one_line


@pytest.fixture
def renamed() -> str:
    """A decision kept as by the screen: Ida Brun is called otherwise."""
    CurationStore().change(lambda _: (Rename(Who("Ida Brun", "person"), "Ida B."),))
    return "Ida B."


def test_programs_see_actors_as_found_and_on_demand_as_decided(
    hexapla, tmp_path, renamed
) -> None:
    source = tmp_path / "star.txt"
    source.write_text(STORY + "\n“The bridge will be built anew,” Ida Brun said.\n")
    for noun, key in (("actors", "name"), ("quotes", "speaker_name")):
        _, found, _ = hexapla(noun, source, "-f", "json")
        _, decided, err = hexapla(noun, source, "-f", "json", "--curated")
        assert renamed not in found
        assert renamed in [record[key] for record in json.loads(decided)[noun]]
        assert err == ""


def test_what_a_person_reads_has_actors_as_decided(hexapla, tmp_path, renamed) -> None:
    source, report = tmp_path / "star.txt", tmp_path / "report.md"
    source.write_text(STORY)
    _, plain, _ = hexapla("--plain", source)
    assert f"{renamed}, person" in plain
    assert hexapla("export", source, "--to", report)[0] == 0
    assert renamed in report.read_text()
    assert hexapla("export", source, "--to", report, "--as-found")[0] == 0
    assert renamed not in report.read_text()


def test_decisions_that_cannot_be_read_are_told_and_left_out(hexapla, tmp_path) -> None:
    CurationStore().path.mkdir(parents=True)
    source = tmp_path / "star.txt"
    source.write_text(STORY)
    code, out, err = hexapla("actors", source, "-f", "json", "--curated")
    assert code == 0
    assert "Ida Brun" in out
    assert one_line(err, "actors.toml", "as they were found")
