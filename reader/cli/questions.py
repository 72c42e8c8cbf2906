"""The commands that answer one question about some sources, without the screen."""

from __future__ import annotations

from functools import partial
from typing import Annotated, Any, Literal

import typer

from reader.cli.options import (
    CuratedOption,
    FormatOption,
    LeastScoreOption,
    RecogniserOption,
    Sources,
    Task,
    WithoutOption,
)


def articles(sources: Sources, format: FormatOption = "table") -> Task:
    r"""List what was read: outlet, date, title, language, length, hash.

    \b
    Examples:
      hexapla articles clippings/
      hexapla articles page.html --format json | jq -r '.articles[0].text'
    """
    return _ask("articles", sources, format)


def stories(sources: Sources, format: FormatOption = "table") -> Task:
    r"""List which articles tell of one event, the largest story first.

    Articles that tell what no other does are in none. A story has no number that would
    last when articles join: it is known by those that tell it.

    \b
    Examples:
      hexapla stories archive/
      hexapla stories archive/ --format jsonl | jq -r '.articles[]' | head
    """
    return _ask("stories", sources, format)


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
    floor: LeastScoreOption = 0,
    without: WithoutOption = None,
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
      hexapla matches clippings/ --without quote --without credit
      hexapla matches clippings/ --floor 50
    """
    how = {"profile": profile, "floor": floor, "without": without or ()}
    return _ask("matches", sources, format, **how)


def actors(
    sources: Sources,
    format: FormatOption = "table",
    recogniser: RecogniserOption = None,
    curated: CuratedOption = False,
) -> Task:
    r"""List people, organisations and places, under all their names.

    \b
    Example:
      hexapla actors clippings/ --format json
    """
    return _ask("actors", sources, format, recogniser=recogniser, curated=curated)


def events(
    sources: Sources,
    format: FormatOption = "table",
    recogniser: RecogniserOption = None,
    curated: CuratedOption = False,
) -> Task:
    r"""List what happened when, and according to whom.

    Dates are written as EDTF: 2022-05-06, 2022-05, 2022-05-06/2022-05-08. A year
    before Christ is one less and negative, as EDTF counts them: 44 BC is -0043.

    \b
    Example:
      hexapla events clippings/
    """
    return _ask("events", sources, format, recogniser=recogniser, curated=curated)


def quotes(
    sources: Sources,
    format: FormatOption = "table",
    recogniser: RecogniserOption = None,
    curated: CuratedOption = False,
) -> Task:
    r"""List the direct speech, and who is said to have spoken.

    \b
    Example:
      hexapla quotes clippings/ --format jsonl
    """
    return _ask("quotes", sources, format, recogniser=recogniser, curated=curated)


def export(
    sources: Sources,
    to: Annotated[
        str, typer.Option("--to", metavar="FILE", help="FILE.md or FILE.json.")
    ],
    floor: LeastScoreOption = 0,
    recogniser: RecogniserOption = None,
    curated: CuratedOption = True,
) -> Task:
    r"""Write the whole comparison to a file.

    Markdown is for people, JSON for programs.

    \b
    Examples:
      hexapla export clippings/ --to report.md
      hexapla export clippings/ --to comparison.json
    """
    from reader.cli.exporting import export_comparison

    how = {"floor": floor, "recogniser": recogniser, "curated": curated}
    return partial(export_comparison, sources, to, **how)


def _ask(noun: str, sources: Sources, format: FormatOption, **how: Any) -> Task:
    from reader.cli.answering import answer

    return partial(answer, noun, sources, format, **how)


QUESTIONS = (articles, stories, matches, actors, events, quotes, export)
"""In the order of the help; each command is called as its function."""
