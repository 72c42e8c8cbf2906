"""The commands one can type, with the help that teaches them.

Typer only reads the words: each command returns what is to be done, and it is done
outside, where its errors are told in our own way.
"""

from __future__ import annotations

from functools import partial
from inspect import getdoc
from typing import Annotated

import typer

from reader import __version__
from reader.cli.manual import MANUAL
from reader.cli.options import (
    AsciiOption,
    ExampleOption,
    FloorOption,
    FreshOption,
    ObjectOption,
    OnlyOption,
    PanesOption,
    PlainOption,
    RecogniserOption,
    ServeOption,
    Task,
    ThemeOption,
)
from reader.cli.questions import QUESTIONS
from reader.cli.routing import HELP_OPTIONS, READ, SAMPLE_COMMAND
from reader.configuration.settings import ASCII

_OPTIONS = "[OPTION ...]"
app = typer.Typer(
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    options_metavar="",
    context_settings={"help_option_names": [*HELP_OPTIONS]},
    subcommand_metavar="[SOURCE ... | COMMAND ...]",
)


def _tell_version(asked: bool) -> None:
    if asked:
        print(f"hexapla {__version__}")
        raise typer.Exit


@app.callback(help=MANUAL)
def top(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=_tell_version,
            is_eager=True,
            help="Print the version.",
        ),
    ] = False,
) -> None:
    """Take what may stand before any command."""


@app.command(READ, hidden=True)
def read(
    sources: Annotated[list[str] | None, typer.Argument(metavar="SOURCE")] = None,
    theme: ThemeOption = None,
    panes: PanesOption = None,
    floor: FloorOption = None,
    recogniser: RecogniserOption = None,
    ascii: AsciiOption = False,
    fresh: FreshOption = False,
    plain: PlainOption = False,
    only: OnlyOption = None,
    serve: ServeOption = False,
) -> Task:
    """Read the articles side by side."""
    from reader.cli.manner import Manner, read_in

    options = {
        "theme": theme,
        "panes": panes,
        "floor": floor,
        "recogniser": recogniser,
        "signs": ASCII if ascii else None,
    }
    manner = Manner(options, fresh, plain, tuple(only or ()), serve)
    return partial(read_in, manner, sources or [])


@app.command(SAMPLE_COMMAND, options_metavar=_OPTIONS)
def sample(
    path: Annotated[
        bool, typer.Option("--path", help="Only print the folder they lie in.")
    ] = False,
    theme: ThemeOption = None,
    ascii: AsciiOption = False,
    fresh: FreshOption = False,
    plain: PlainOption = False,
    only: OnlyOption = None,
    serve: ServeOption = False,
) -> Task:
    r"""Read the sample: six invented accounts of one flood.

    \b
    Examples:
      hexapla sample
      hexapla matches "$(hexapla sample --path)"
    """
    from reader.cli.manner import Manner, read_in
    from reader.cli.opening import SAMPLE, tell_sample

    options = {"theme": theme, "signs": ASCII if ascii else None}
    manner = Manner(options, fresh, plain, tuple(only or ()), serve)
    return tell_sample if path else partial(read_in, manner, [str(SAMPLE)])


@app.command("config", options_metavar=_OPTIONS)
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


for _question in QUESTIONS:
    app.command(_question.__name__, options_metavar=_OPTIONS)(_question)

for _command in app.registered_commands:
    # Typer keeps the lines of a paragraph after this character as they are.
    _command.help = (getdoc(_command.callback) or "").replace(r"\b", "\b")
