"""Excerpts as Markdown: the words as a block, the credit below, then other sides."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from corpus.article import Article
from corpus.counting import counted
from corpus.excerpts import Excerpt, Location, QuotedPassage, locate_among
from corpus.excerpts.keeping import CONTEXT
from corpus.export.citing import HOW_TO_CHECK, heading, place, printed, remark
from corpus.export.disputes import KeptDispute, disputes_kept
from corpus.export.markup import code, escaped, fenced
from corpus.kinds import STATED, disagreement, graded

Find = Callable[[QuotedPassage], Location]
"""Finds where a passage is now."""
_AS_IT_WAS = "Every source is still as it was when its passages were kept."


def write_markdown(excerpts: Iterable[Excerpt], today: Iterable[Article] = ()) -> str:
    """Write excerpts as a document; blocks of code hold the quotes to the character.

    Args:
        excerpts: What was kept.
        today: The articles as they are now, in which the passages are looked for.
    """
    kept, find = list(excerpts), locate_among(today)
    sides = [side for excerpt in kept for side in excerpt.sides]
    same = all(find(side).state == "unchanged" for side in sides)
    parts = ["# Excerpts", f"{counted(len(kept), 'excerpt')}."]
    parts += [HOW_TO_CHECK] * bool(kept) + [_AS_IT_WAS] * bool(kept and same)
    parts += [_section(number, excerpt, find) for number, excerpt in enumerate(kept, 1)]
    return "\n\n".join(parts) + "\n"


def _section(number: int, excerpt: Excerpt, find: Find) -> str:
    parts = [f"## {number}. {escaped(heading(excerpt))}", *_reasons(excerpt)]
    parts += _side(excerpt, find(excerpt))
    for other in excerpt.others:
        parts += [f"### {escaped(heading(other))}", *_side(other, find(other))]
    return "\n\n".join(parts)


def _reasons(excerpt: Excerpt) -> list[str]:
    """Why the excerpt was kept: the reader's words, and what the match says."""
    lines: list[str] = []
    if excerpt.kind:
        lines.append(f"- Match {excerpt.group}: {excerpt.kind}, {_score(excerpt)}")
    lines += [f"- {_dispute(dispute)}" for dispute in disputes_kept(excerpt)]
    lines += [f"- {said}" for said in remark(excerpt.flags)]
    if excerpt.tags:
        lines.append(f"- Tags: {', '.join(map(escaped, excerpt.tags))}")
    lines.append(f"- Kept: {excerpt.created:%Y-%m-%d %H:%M %Z}")
    note = [f"> {escaped(line)}" for line in excerpt.note.splitlines()]
    return ["\n".join(note)] * bool(note) + ["\n".join(lines)]


def _dispute(dispute: KeptDispute) -> str:
    told: list[str] = []
    for value, sides in dispute.values:
        where = ", ".join(escaped(heading(side)) for side in sides)
        told.append((escaped(value) or STATED) + (f" in {where}" if where else ""))
    return f"They {disagreement(dispute.kind)}: {'; '.join(told)}"


def _score(excerpt: Excerpt) -> str:
    return "no score" if excerpt.score is None else graded(excerpt.score)


def _side(passage: QuotedPassage, now: Location) -> list[str]:
    proof = [
        f"- Source: {code(passage.source)}, {place(passage)}",
        f"- SHA-256: {code(passage.sha256)}",
        *_changed(now),
        *_around(passage),
    ]
    return [fenced(passage.quote), printed(passage, escaped), "\n".join(proof)]


def _around(passage: QuotedPassage) -> list[str]:
    """The words before and after, with dots if there are more of them."""
    before, after = escaped(passage.prefix), escaped(passage.suffix)
    more = "… " if len(passage.prefix) == CONTEXT else ""
    further = " …" if len(passage.suffix) == CONTEXT else ""
    return [
        f"- Before: {more}{before}" if before.strip() else "- It begins the text",
        f"- After: {after}{further}" if after.strip() else "- It ends the text",
    ]


def _changed(now: Location) -> list[str]:
    """What has changed since a passage was kept, if anything has."""
    if now.state == "unchanged":
        return []
    if now.sha256 is None:
        return ["- **Not compared with its source**, which was not among those read"]
    told = "its words are no longer found there"
    if now.span is not None:
        told = f"its words stand at {place(now.span)} now"
    return [f"- **Changed since it was kept**: {told}; SHA-256 now {code(now.sha256)}"]
