"""The whole comparison, written to a file without the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from corpus.export.records import Record, problem_record
from corpus.export.report import write_report
from corpus.json_text import notate
from corpus.storage.writing import write_for_others
from reader.cli.answering import exit_code, load
from reader.cli.finding import NOUNS, Findings
from reader.cli.recognising import settle_recogniser
from reader.cli.telling import say
from reader.exit_codes import USAGE

Found = Mapping[str, list[Record]]
Writer = Callable[[Found, list[Record]], str]


def _as_json(found: Found, problems: list[Record]) -> str:
    return notate({**found, "problems": problems}) + "\n"


_WRITERS: dict[str, Writer] = {".md": write_report, ".json": _as_json}
"""By the ending of the file that is asked for."""


def export_comparison(
    sources: Sequence[str],
    to: str,
    *,
    recogniser: str | None = None,
    curated: bool = True,
) -> int:
    """Compare the sources and write all that is found to a file.

    Actors are as the reader's decisions make them, unless not `curated`.

    Returns:
        The exit code.
    """
    path = Path(to)
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        say(f"{to}: the name of an export ends in {' or '.join(_WRITERS)}.")
        return USAGE
    if not path.parent.is_dir():  # told before, not after, everything is compared
        say(f"{to}: there is no folder {path.parent}.")
        return USAGE
    settled = settle_recogniser(recogniser)
    if settled is None:
        return USAGE
    corpus = load(sources)
    if not corpus.articles:
        return exit_code(corpus)
    findings = Findings(corpus.articles, recogniser=settled, curated=curated)
    found = {noun: find(findings) for noun, find in NOUNS.items()}
    problems = [problem_record(problem) for problem in corpus.problems]
    write_for_others(path, writer(found, problems))
    return exit_code(corpus)
