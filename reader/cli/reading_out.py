"""The read-out in words on standard output, for screen readers and logs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from corpus import Corpus
from reader.cli.answering import exit_code, load
from reader.cli.opening import is_mistyped, named, settle
from reader.cli.telling import say
from reader.configuration.settings import Settings
from reader.exit_codes import USAGE
from reader.plain.names import SectionName


def read_aloud(
    sources: Sequence[str],
    options: Mapping[str, object],
    wanted: Sequence[SectionName],
) -> int:
    """Compare the sources and print in words what was found.

    The reader's decisions about actors apply, as on the screen.

    Args:
        sources: As the command line takes them; the sample, if none is named.
        options: Settings for this run; those of the screen make no difference.
        wanted: Sections; all of them, if none is named.

    Returns:
        The exit code.
    """
    sources, effective = named(sources), settle(options)
    if effective is None or is_mistyped(sources):
        return USAGE
    corpus = load(sources)
    if corpus.articles:
        _tell(corpus, effective.settings, wanted)
    return exit_code(corpus)


def _tell(corpus: Corpus, settings: Settings, wanted: Sequence[SectionName]) -> None:
    # Loaded only when there is something to compare.
    from corpus.comparing import compare
    from corpus.curation import curate
    from reader.cli.curating import load_decisions
    from reader.plain.sections import Material, read_out

    steps = compare(
        corpus.articles, recogniser=settings.recogniser, encoder=settings.semantic
    )
    *_, last = steps
    found = replace(last.comparison, floor=settings.floor)
    for notice in filter(None, (found.recogniser_notice, found.encoder_notice)):
        say(notice)
    known = curate(found, load_decisions()).known
    for line in read_out(Material(known, (*corpus.problems, *corpus.left_out)), wanted):
        print(line)
