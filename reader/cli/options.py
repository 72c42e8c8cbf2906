"""What the commands take and return, in the words of their help."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Literal

import typer

from corpus.kinds import Flag
from reader.plain.names import SectionName

Task = Callable[[], int]
"""What a command will do; it returns the exit code."""


Sources = Annotated[
    list[str],
    typer.Argument(metavar="SOURCE", hidden=True, show_default=False),
]
FormatOption = Annotated[
    Literal["table", "json", "jsonl"],
    typer.Option(
        "--format",
        "-f",
        help="A table for the eye; one JSON object; or a JSON record a line.",
    ),
]
ObjectOption = Annotated[
    Literal["table", "json"],
    typer.Option("--format", "-f", help="A table for the eye, or one JSON object."),
]
ExampleOption = Annotated[
    bool, typer.Option("--example", help="Print a file that explains them all.")
]
ThemeOption = Annotated[
    str | None,
    typer.Option("--theme", metavar="NAME", help="Colours: ink, paper, nord, …"),
]
PanesOption = Annotated[
    int | None,
    typer.Option("--panes", metavar="N", help="Most articles side by side, 1 to 6."),
]
FloorOption = Annotated[
    float | None,
    typer.Option("--floor", metavar="N", help="Least score of a match, 0 to 100."),
]
RecogniserOption = Annotated[
    str | None,
    typer.Option(
        "--recogniser",
        metavar="NAME",
        help="What recognises names: built-in, an installed spaCy pipeline, or auto.",
    ),
]
WithoutOption = Annotated[
    list[Flag] | None,
    typer.Option(
        "--without",
        metavar="FLAG",
        help="Leave out matches of quoted speech (quote), of what is credited to an "
        "agency (credit), that reach into boilerplate, are found by meaning or weighed "
        "by it; may be given again.",
    ),
]
CuratedOption = Annotated[
    bool,
    typer.Option(
        "--curated/--as-found",
        help="Actors as you have renamed, merged, split and hidden them on the "
        "screen, or as they are found.",
    ),
]
FreshOption = Annotated[
    bool,
    typer.Option("--fresh", help="Begin anew, not where you left off."),
]
AsciiOption = Annotated[
    bool,
    typer.Option("--ascii", help="Draw with the signs of every keyboard."),
]
PlainOption = Annotated[
    bool,
    typer.Option(
        "--plain",
        help="Print it in words, a statement a line, for screen readers and logs; "
        "so does TERM=dumb.",
    ),
]
OnlyOption = Annotated[
    list[SectionName] | None,
    typer.Option(
        "--only",
        metavar="SECTION",
        help="Print of --plain only articles, stories, conflicts, in-all, shared, "
        "only-here, pairs, actors, events or quotes; may be given again.",
    ),
]
ServeOption = Annotated[
    bool,
    typer.Option(
        "--serve",
        help="Read in the browser, on this machine alone; excerpts and exports are "
        "kept on its disk as ever.",
    ),
]
