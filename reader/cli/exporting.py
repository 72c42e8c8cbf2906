"""The whole comparison, written to a file without the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from corpus.counting import counted
from corpus.export.records import Record, problem_record
from corpus.export.report import write_report
from corpus.json_text import notate
from corpus.storage.writing import write_for_others
from reader.cli.answering import exit_code, load
from reader.cli.finding import NOUNS, Findings
from reader.cli.recognising import settle_recogniser
from reader.cli.telling import say
from reader.exit_codes import USAGE

RecordsByNoun = Mapping[str, list[Record]]
Writer = Callable[[RecordsByNoun, list[Record]], str]


def _as_json(found: RecordsByNoun, problems: list[Record]) -> str:
    return notate({**found, "problems": problems}) + "\n"


_WRITERS: dict[str, Writer] = {".md": write_report, ".json": _as_json}
"""By the ending of the file's name."""
_COUNTED = {
    "articles": "article",
    "matches": "match",
    "actors": "actor",
    "events": "event",
    "quotes": "quote",
}
"""What is said of an export that was written."""


def export_comparison(
    sources: Sequence[str],
    to: str,
    *,
    floor: float = 0,
    recogniser: str | None = None,
    curated: bool = True,
) -> int:
    """Compare the sources and write all that is found to a file.

    Actors are as the reader's decisions make them, unless not `curated`.

    Returns:
        The exit code.
    """
    path = Path(to)
    if wrong := _wrong_with(path):  # said before anything is compared, not after
        say(f"{to}: {wrong}.")
        return USAGE
    settled = settle_recogniser(recogniser)
    if settled is None:
        return USAGE
    corpus = load(sources)
    if not corpus.articles:
        return exit_code(corpus)
    findings = Findings(
        corpus.articles, recogniser=settled, floor=floor, curated=curated
    )
    found = {noun: find(findings) for noun, find in NOUNS.items()}
    if path.suffix.lower() == ".md":  # from JSON, both can be worked out
        found |= {"pairs": findings.pairs(), "alone": findings.alone()}
    problems = [problem_record(problem) for problem in corpus.problems]
    replaced = path.is_file()
    write_for_others(path, _WRITERS[path.suffix.lower()](found, problems))
    say(f"{to}: {'replaced' if replaced else 'written'} ({_told(found)})")
    return exit_code(corpus)


def _told(found: RecordsByNoun) -> str:
    """How much an export holds: `5 articles, 1 match, 28 actors, …`."""
    groups = {record["group"] for record in found["matches"]}
    counts = {**{noun: len(found[noun]) for noun in _COUNTED}, "matches": len(groups)}
    return ", ".join(counted(counts[many], one, many) for many, one in _COUNTED.items())


def _wrong_with(path: Path) -> str:
    """Why nothing can be exported to this path; empty if it can."""
    if path.is_dir():
        return "this is a folder: name a file in it, such as report.md"
    if path.suffix.lower() not in _WRITERS:
        return f"the name of an export ends in {' or '.join(_WRITERS)}"
    if path.parent.is_dir():
        return ""
    return f"there is no folder {path.parent}: make it, or name another"
