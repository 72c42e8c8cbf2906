"""What is heavy is loaded by what needs it, and by nothing else."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.settling import PATIENCE

HEAVY = (
    "charset_normalizer",
    "lxml",
    "numpy",
    "pycrfsuite",
    "rapidfuzz",
    "rich",
    "textual",
    "trafilatura",
)


def loaded_by(code: str) -> set[str]:
    """The top-level packages loaded once `code` has run in a fresh interpreter."""
    report = (
        "import json, sys\n"
        "names = sorted({name.partition('.')[0] for name in sys.modules})\n"
        "print(json.dumps(names), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{report}"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return set(json.loads(done.stderr.splitlines()[-1]))


@pytest.mark.parametrize("code", ["import corpus", "import reader"])
def test_importing_a_room_loads_nothing_heavy(code: str) -> None:
    assert loaded_by(code).isdisjoint(HEAVY)


def test_a_corpus_is_compared_without_a_screen() -> None:
    code = (
        "import corpus.matching, corpus.actors, corpus.events, corpus.quotes\n"
        "import corpus.excerpts, corpus.export\n"
        "from corpus import Article, Corpus\n"
        "Corpus([Article.from_text('The bridge at Ost fell on Friday.', id='a')])"
    )
    assert loaded_by(code).isdisjoint({"rich", "textual"})


def test_matching_loads_of_numpy_only_what_it_computes_with() -> None:
    code = (
        "import sys\n"
        "from corpus import Article\n"
        "from corpus.matching import match_all\n"
        "told = 'The old bridge at Ost fell into the river on Friday, Ida Brun said.'\n"
        "match_all([Article.from_text(told, id=name) for name in 'abc'])\n"
        "assert 'numpy' in sys.modules and 'numpy.ma' not in sys.modules"
    )
    assert "numpy" in loaded_by(code)


def test_a_card_waits_for_nothing_that_compares() -> None:
    # Matches may come from the cache; the reader has pressed a key.
    loaded = loaded_by("import reader.parts.tools, reader.screens.cards")
    assert loaded.isdisjoint({"numpy", "rapidfuzz"})


def run_command(*words: str) -> str:
    return (
        "import sys\n"
        f"sys.argv = ['hexapla', *{words!r}]\n"
        "from reader.__main__ import main\n"
        "try:\n"
        "    main()\n"
        "except SystemExit as exit:\n"
        "    assert not exit.code, exit.code\n"
    )


def test_the_version_is_told_at_once() -> None:
    assert loaded_by(run_command("--version")).isdisjoint({*HEAVY, "typer", "click"})


def test_the_sample_is_opened_without_the_parser_of_options() -> None:
    code = "import reader.cli.manner as m; m.read_in = lambda *asked: print(asked)\n"
    assert loaded_by(code + run_command("sample")).isdisjoint({"typer", "click"})


def test_help_needs_no_screen_and_no_comparison() -> None:
    assert loaded_by(run_command("--help")).isdisjoint(set(HEAVY) - {"rich"})


@pytest.mark.parametrize(
    "command", ["articles", "matches", "actors", "events", "quotes"]
)
def test_data_commands_never_load_the_screen(command: str, tmp_path) -> None:
    path = tmp_path / "one.txt"
    path.write_text("The bridge at Ost fell on Friday, Mayor Ida Brun said.")
    code = run_command(command, str(path), "--format", "json")
    assert "textual" not in loaded_by(code)


FIRST_FRAME = """
import json, os, sys
from reader.app import ReaderApp
from reader.reading.frame import Frame

def tell(frame):
    shown = frame._first.desk.panes.shown != ()
    print(json.dumps([shown, *sys.modules]), file=sys.__stderr__)
    sys.__stderr__.flush()
    os._exit(0)

Frame.load_ahead = Frame.complete = tell
ReaderApp([{source!r}]).run(headless=True, size=({width}, 40))
"""
"""Shows an article, and tells what is loaded when the rest is loaded or made."""

LATER = (
    "corpus.actors",
    "corpus.comparing",
    "corpus.curation",
    "corpus.events",
    "corpus.excerpts",
    "corpus.export",
    "corpus.findings",
    "corpus.folding",
    "corpus.matching",
    "corpus.models",
    "corpus.quotes",
    "corpus.search",
    "corpus.sentences",
    "corpus.timeline",
    "importlib.resources",
    "pydantic",
    "reader.pages",
    "reader.parts.tools",
    "reader.plain",
    "reader.screens.dialog",
    "reader.screens.tour",
    "reader.sessions.session",
    "sqlite3",
    "typer",
    "widgets.fields.find_bar",
    "widgets.lists.row_list",
    "widgets.sheet",
    "widgets.sidebar",
)
"""What is loaded behind the first frame, and never before it."""


@pytest.mark.parametrize("width", [120, 200])
def test_the_first_frame_waits_for_nothing_it_does_not_draw(
    tmp_path, width: int
) -> None:
    path = tmp_path / "one.txt"
    path.write_text("The bridge at Ost fell on Friday, Mayor Ida Brun said.")
    done = subprocess.run(
        [sys.executable, "-c", FIRST_FRAME.format(source=str(path), width=width)],
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=PATIENCE,
    )
    shown, *loaded = json.loads(done.stderr.splitlines()[-1])
    assert shown
    later = (*LATER, *set(HEAVY) - {"rich", "textual"})
    assert not [
        name for name in loaded if any(f"{name}.".startswith(f"{x}.") for x in later)
    ]
