"""The commands one can type, with the help that teaches them.

Typer only reads the words: each command returns what is to be done, and it is done
outside, where its errors are told in our own way.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Annotated, Literal

import typer

from reader import __version__
from reader.cli.options import (
    ExampleOption,
    FloorOption,
    FormatOption,
    FreshOption,
    ObjectOption,
    PanesOption,
    Sources,
    ThemeOption,
)
from reader.cli.routing import READ

Task = Callable[[], int]
"""What a command will do; it returns the exit code."""

app = typer.Typer(
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    options_metavar="",
    subcommand_metavar="[SOURCE ... | COMMAND ...]",
)


def command_names() -> set[str]:
    """The words that are commands wherever they come first."""
    return {
        info.name
        for info in app.registered_commands
        if info.name is not None and not info.hidden
    }


def _tell_version(asked: bool) -> None:
    if asked:
        print(f"hexapla {__version__}")
        raise typer.Exit


@app.callback()
def top(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_tell_version, is_eager=True, help="Tell the version."
        ),
    ] = False,
) -> None:
    r"""Set articles about one event side by side.

    Shows what they share, what each alone says and where they contradict
    each other, and lets you take the evidence away.

    \b
    Read:
      hexapla FOLDER               every article in a folder
      hexapla one.txt two.html     these two
      curl -s ADDRESS | hexapla - notes/
      hexapla sample               six articles to try it on
      hexapla --theme paper --panes 3 --floor 60 FOLDER
      hexapla --fresh FOLDER       from the beginning, not where you left off

    \b
    Ask without the screen:
      hexapla matches FOLDER
      hexapla events FOLDER --format json | jq '.events[].date'
      hexapla export FOLDER --to report.md

    A SOURCE is a file (.txt, .md, .html), a folder, or - for standard input.
    A word that names a command is the command: write ./matches for a folder
    called matches.

    \b
    Exit code: 0 all read, 1 some source could not be read (the rest was),
    2 wrong usage or nothing readable.
    """


@app.command(READ, hidden=True)
def read(
    sources: Annotated[list[str] | None, typer.Argument(metavar="SOURCE")] = None,
    theme: ThemeOption = None,
    panes: PanesOption = None,
    floor: FloorOption = None,
    fresh: FreshOption = False,
) -> Task:
    """Read the articles side by side."""
    from reader.cli.opening import open_reader

    options = {"theme": theme, "panes": panes, "floor": floor}
    return partial(open_reader, sources or [], options, fresh=fresh)


@app.command("sample")
def sample(
    path: Annotated[
        bool, typer.Option("--path", help="Only print the folder they lie in.")
    ] = False,
    theme: ThemeOption = None,
    fresh: FreshOption = False,
) -> Task:
    r"""Read the sample: six invented accounts of one flood.

    \b
    Examples:
      hexapla sample
      hexapla matches "$(hexapla sample --path)"
    """
    from reader.cli.opening import SAMPLE, open_reader, tell_sample

    if path:
        return tell_sample
    return partial(open_reader, [str(SAMPLE)], {"theme": theme}, fresh=fresh)


@app.command("config")
def config(format: ObjectOption = "table", example: ExampleOption = False) -> Task:
    r"""Tell the settings that hold, and where each comes from.

    Each is looked for in the configuration file, then in the environment as
    HEXAPLA_THEME and so on, then among the options; the last one holds.

    \b
    Examples:
      hexapla config
      hexapla config --example > ~/.config/hexapla/config.toml
    """
    from reader.cli.configuration import tell_example, tell_settings

    return tell_example if example else partial(tell_settings, format)


@app.command("articles")
def articles(sources: Sources, format: FormatOption = "table") -> Task:
    r"""List what was read: outlet, date, title, language, length, hash.

    \b
    Examples:
      hexapla articles clippings/
      hexapla articles page.html --format json | jq -r '.articles[0].text'
    """
    from reader.cli.answering import answer

    return partial(answer, "articles", sources, format)


@app.command("matches")
def matches(
    sources: Sources,
    format: FormatOption = "table",
    profile: Annotated[
        Literal["news", "long"],
        typer.Option(
            help="What to look for: single statements (news), or passages of "
            "many sentences (long)."
        ),
    ] = "news",
) -> Task:
    r"""List what the articles share, and where they contradict.

    \b
    =  verbatim      the same words
    ≈  near          edited, or translated twice
    ~  paraphrase    the same statement in other words
    ≠  conflict      the same statement, but a number, date, name or a "not" differs

    \b
    Examples:
      hexapla matches clippings/
      hexapla matches a.txt b.txt --format jsonl | grep '"conflict"'
    """
    from reader.cli.answering import answer

    return partial(answer, "matches", sources, format, profile=profile)


@app.command("actors")
def actors(sources: Sources, format: FormatOption = "table") -> Task:
    r"""List people, organisations and places, under all their names.

    \b
    Example:
      hexapla actors clippings/ --format json
    """
    from reader.cli.answering import answer

    return partial(answer, "actors", sources, format)


@app.command("events")
def events(sources: Sources, format: FormatOption = "table") -> Task:
    r"""List what happened when, and according to whom.

    Dates are written as EDTF: 2022-05-06, 2022-05, 2022-05-06/2022-05-08.

    \b
    Example:
      hexapla events clippings/
    """
    from reader.cli.answering import answer

    return partial(answer, "events", sources, format)


@app.command("quotes")
def quotes(sources: Sources, format: FormatOption = "table") -> Task:
    r"""List the direct speech, and who is said to have spoken.

    \b
    Example:
      hexapla quotes clippings/ --format jsonl
    """
    from reader.cli.answering import answer

    return partial(answer, "quotes", sources, format)


@app.command("export")
def export(
    sources: Sources,
    to: Annotated[
        str, typer.Option("--to", metavar="FILE", help="FILE.md or FILE.json.")
    ],
) -> Task:
    r"""Write the whole comparison to a file.

    Markdown is for people, JSON for programs.

    \b
    Examples:
      hexapla export clippings/ --to report.md
      hexapla export clippings/ --to comparison.json
    """
    from reader.cli.exporting import export_comparison

    return partial(export_comparison, sources, to)
