"""What the commands take besides their names, in the words of their help."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

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
FreshOption = Annotated[
    bool,
    typer.Option("--fresh", help="Begin anew, not where you left off."),
]
