"""What the commands take and return, with the words of their help."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Literal

import typer

from corpus.kinds import Flag
from reader.plain.names import SectionName

Task = Callable[[], int]
"""What a command will do; it returns the exit code."""


def _checked_score(score: float) -> float:
    if not 0 <= score <= 100:
        raise typer.BadParameter(f"it should be from 0 to 100, not {score:g}")
    return score


Sources = Annotated[
    list[str],
    typer.Argument(metavar="SOURCE", hidden=True, show_default=False),
]
FormatOption = Annotated[
    Literal["table", "json", "jsonl"],
    typer.Option(
        "--format",
        "-f",
        help="A table to read, one JSON object, or one JSON record per line.",
    ),
]
ObjectOption = Annotated[
    Literal["table", "json"],
    typer.Option("--format", "-f", help="A table to read, or one JSON object."),
]
ExampleOption = Annotated[
    bool,
    typer.Option(
        "--example", help="Print a configuration file that explains every setting."
    ),
]
ThemeOption = Annotated[
    str | None,
    typer.Option("--theme", metavar="NAME", help="Colours: ink, paper, nord, …"),
]
PanesOption = Annotated[
    int | None,
    typer.Option(
        "--panes", metavar="N", help="At most so many articles side by side, 1 to 6."
    ),
]
FloorOption = Annotated[
    float | None,
    typer.Option(
        "--floor", metavar="N", help="Lowest score of a match shown, 0 to 100."
    ),
]
LeastScoreOption = Annotated[
    float,
    typer.Option(
        "--floor",
        metavar="N",
        help="Leave out matches that score less than this, of 100.",
        show_default=False,
        callback=_checked_score,
    ),
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
        help="Leave out matches with this flag: quote (quoted speech), credit (of an "
        "agency), boilerplate, meaning (found by meaning alone), weighed (by words and "
        "meaning), days (numbers of different days), apart (a conflict of articles "
        "that mostly name others); may be repeated.",
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
    typer.Option("--fresh", help="Start anew instead of where you left off."),
]
AsciiOption = Annotated[
    bool,
    typer.Option("--ascii", help="Draw with ASCII characters only."),
]
PlainOption = Annotated[
    bool,
    typer.Option(
        "--plain",
        help="Print the findings in words, one statement per line, for screen readers "
        "and logs; the default where TERM=dumb.",
    ),
]
OnlyOption = Annotated[
    list[SectionName] | None,
    typer.Option(
        "--only",
        metavar="SECTION",
        help="Like --plain, but only this section: articles, stories, conflicts, "
        "in-all, shared, only-here, pairs, actors, events or quotes; may be repeated.",
    ),
]
ServeOption = Annotated[
    bool,
    typer.Option(
        "--serve",
        help="Read in the browser, on this machine alone; excerpts and exports are "
        "written to its disk as usual.",
    ),
]
