"""Excerpts as Markdown: the words fenced, the credit below, the other sides after."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.counting import counted
from corpus.excerpts.models import Excerpt, QuotedPassage
from corpus.export.citing import HOW_TO_CHECK, heading, place, printed
from corpus.export.markup import code, escaped, fenced
from corpus.kinds import disagreement, graded


def write_markdown(excerpts: Iterable[Excerpt]) -> str:
    """Write excerpts as a document; blocks of code hold the quotes to the character."""
    kept = list(excerpts)
    sections = [_section(number, excerpt) for number, excerpt in enumerate(kept, 1)]
    count = counted(len(kept), "excerpt")
    how = [HOW_TO_CHECK] * bool(kept)
    return "\n\n".join(["# Excerpts", f"{count}.", *how, *sections]) + "\n"


def _section(number: int, excerpt: Excerpt) -> str:
    parts = [f"## {number}. {escaped(heading(excerpt))}", *_reasons(excerpt)]
    parts += _side(excerpt)
    for other in excerpt.others:
        parts += [f"### {escaped(heading(other))}", *_side(other)]
    return "\n\n".join(parts)


def _reasons(excerpt: Excerpt) -> list[str]:
    """Why the excerpt was kept: the reader's words, and what the match says."""
    lines: list[str] = []
    if excerpt.kind:
        lines.append(f"- Match {excerpt.group}: {excerpt.kind}, {_score(excerpt)}")
    lines += [
        f"- They {disagreement(d.kind)}: {escaped(d.left)} / {escaped(d.right)}"
        for d in excerpt.differs
    ]
    if excerpt.tags:
        lines.append(f"- Tags: {', '.join(map(escaped, excerpt.tags))}")
    lines.append(f"- Kept: {excerpt.created:%Y-%m-%d %H:%M %Z}")
    note = [f"> {escaped(line)}" for line in excerpt.note.splitlines()]
    return ["\n".join(note)] * bool(note) + ["\n".join(lines)]


def _score(excerpt: Excerpt) -> str:
    return "no score" if excerpt.score is None else graded(excerpt.score)


def _side(passage: QuotedPassage) -> list[str]:
    proof = "\n".join(
        [
            f"- Source: {code(passage.source)}, {place(passage)}",
            f"- SHA-256: {code(passage.sha256)}",
            f"- Before: … {escaped(passage.prefix)}",
            f"- After: {escaped(passage.suffix)} …",
        ]
    )
    return [fenced(passage.quote), printed(passage, escaped), proof]
