"""The page about one article, in labelled paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from corpus.article import Article
from corpus.comparison import Comparison
from corpus.counting import counted
from corpus.export.citing import day
from corpus.kinds import Flag
from corpus.languages import language_name, not_compared
from corpus.models import DateMention
from corpus.texts import Problem
from reader.configuration.settings import Fault
from reader.walks.numbers import same_text
from widgets.lines.cells import Line, Piece, fitted, wrapped_pieces
from widgets.wording.naming import source_of

_LABEL = 15
"""Cells of the labels."""
_RESOLVED = {
    "explicit": "as printed",
    "publication": "counted from the day of publication",
    "previous": "by the date before them",
    "borrowed": "with the year of other articles",
    "none": "left open",
}
"""How dates were resolved, in words."""
_PUBLISHED = {
    "given": "",
    "page": "read on the page",
    "file name": "by the file's name",
    "meta": "declared in the file",
    "label": "as the article says",
    "update": "the day of a later version",
    "dateline": "by the dateline",
    "text start": "before the first words",
    "first lines": "above the story",
    "last lines": "below the story",
}
"""Where the day of publication was found, in words."""

_MOST_WORDS = 200
"""Characters of boilerplate that are shown."""
_MOST_PROBLEMS = 200
"""Sources that are named one by one."""
NOT_YET = "not looked for yet"

Fact = tuple[str, list[Piece]]


def article_lines(
    known: Comparison,
    article: Article,
    width: int,
    *,
    problems: Sequence[Problem] = (),
    faults: Iterable[Fault] = (),
) -> list[Line]:
    """What is known of an article, then what went wrong in reading.

    Args:
        known: What is compared.
        article: The article.
        width: In cells.
        problems: What of all sources could not be read, or only in part.
        faults: Settings that are ignored.
    """
    sections = [
        [("Title", _or(article.title, "none found")), *_printed(article)],
        [*_file(article), *_twins(known, article)],
        _shares(known, article),
        _dates(known.dates.get(article.id, ())),
        _left_out(article),
        list(_unread(known, problems)),
        [("Ignored", [(f.where, ""), (f" · {f.reason}", "faint")]) for f in faults],
    ]
    lines: list[Line] = []
    for facts in sections:
        for label, pieces in facts:
            lines += _paragraph(label, pieces, width)
        lines += [[]] * bool(facts)
    return lines


def _paragraph(label: str, pieces: list[Piece], width: int) -> list[Line]:
    first, *rest = wrapped_pieces(pieces, max(width - _LABEL, 1))
    return [
        [(fitted(label, _LABEL), "faint"), *first],
        *([(" " * _LABEL, ""), *line] for line in rest),
    ]


def _or(value: str | None, absent: str, part: str = "") -> list[Piece]:
    return [(value, part)] if value else [(absent, "faint")]


def _printed(article: Article) -> Iterable[Fact]:
    yield "Outlet", _or(article.outlet, "none found", "strong")
    if article.published is None:
        yield "Published", [("no date found", "faint")]
    else:
        found = article.published_basis or ""
        basis = _PUBLISHED.get(found, found)
        told = [(f" · {basis}", "faint")] if basis else []
        yield "Published", [(day(article.published), "date"), *told]
    spoken = article.language and language_name(article.language)
    yield "Language", _or(spoken, "not recognised")


def _file(article: Article) -> list[Fact]:
    words = counted(article.words, "word")
    characters = counted(len(article.text), "character")
    return [
        ("Source", [(source_of(article), "")]),
        ("SHA-256", [(article.sha256, ""), (" · of the bytes as read", "faint")]),
        ("Length", [(f"{words}, {characters}", "")]),
    ]


def _twins(known: Comparison, article: Article) -> list[Fact]:
    told = same_text(known, article.id)
    return [("Copies", [(f"{told}: together they are one witness", "")])] * bool(told)


def _shares(known: Comparison, article: Article) -> list[Fact]:
    passages = known.groups_in(article.id)  # as many as the head counts
    kinds = Counter(known.kind_of(*each) for each in passages)
    parts = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
    matches = f"{len(passages)}" + (f" · {parts}" if parts else "")
    meant = f"{_meant(known, article.id)} by meaning alone"
    names = _named(known, article.id) if known.recogniser else NOT_YET
    apart = not_compared(known.articles)
    return [
        ("Matches", [(matches, ""), *_found_by(meant, known.encoder)]),
        *([("Languages", [(apart, "")])] if apart else []),
        ("Names", [(names, ""), *_found_by("recogniser", known.recogniser)]),
    ]


def _named(known: Comparison, article: str) -> str:
    """How many actors and events there are in an article."""
    actors = sum(any(m.article == article for m in a.mentions) for a in known.actors)
    events = sum(any(p.article == article for p in e.passages) for e in known.events)
    return f"{counted(actors, 'actor')}, {counted(events, 'event')}"


def _meant(known: Comparison, article: str) -> int:
    """How many matches of an article were found by meaning alone."""
    meant = (match for match in known.matches if Flag.MEANING in match.flags)
    return sum(article in {m.left.article, m.right.article} for m in meant)


def _found_by(how: str, what: str) -> list[Piece]:
    """The program that has found something, if it is known."""
    return [(f" · {how}: {what}", "faint")] if what else []


def _dates(dates: Iterable[DateMention]) -> list[Fact]:
    """The dates of an article, by how they were resolved; then every doubt."""
    listed = list(dates)
    bases = Counter(_RESOLVED.get(date.basis, date.basis) for date in listed)
    parts = ", ".join(f"{count} {basis}" for basis, count in bases.most_common())
    facts: list[Fact] = [("Dates", [(parts, "")])] if parts else []
    doubts = Counter(date.doubt for date in listed if date.doubt)
    for doubt, count in doubts.most_common():
        times = f" · {count} times" if count > 1 else ""
        facts.append(("Doubt", [(doubt, "conflict"), (times, "faint")]))
    return facts


def _left_out(article: Article) -> list[Fact]:
    facts: list[Fact] = []
    if removed := article.removed:
        kinds = ", ".join(f"{kind} {number:,}" for kind, number in removed.items())
        count = counted(sum(removed.values()), "hidden character")
        said = [(f"{count} removed", "conflict"), (f" · {kinds}", "")]
        facts.append(("Removed", said))
    if article.broken:
        told = f"in {counted(article.broken, 'place')}, shown as �"
        facts.append(("Damaged", [(told, "conflict")]))
    for part in article.boilerplate:
        words = article.quote(part.span)[:_MOST_WORDS]
        said = [(part.reason, ""), (f" · {words}", "faint")]
        facts.append(("Boilerplate", said))
    return facts


def _unread(known: Comparison, problems: Sequence[Problem]) -> Iterable[Fact]:
    """The sources that could not be read, or only in part."""
    read = {article.source for article in known.articles}
    for problem in problems[:_MOST_PROBLEMS]:
        label = "Noted" if problem.source in read else "Not read"
        yield label, [(problem.source, ""), (f" · {problem.reason}", "faint")]
    if problems[_MOST_PROBLEMS:]:
        more = len(problems) - _MOST_PROBLEMS
        yield "Not read", [(f"and {more:,} more", "faint")]
