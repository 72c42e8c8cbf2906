"""Records as rows of a table: what of them is shown, and in which column."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from os.path import commonpath
from pathlib import PurePath

from corpus.export.groups import group_records
from corpus.export.records import Record
from corpus.gate import clean_name
from corpus.kinds import SIGNS, STATED, UNTOLD


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and rows of plain strings."""

    headings: tuple[str, ...]
    rows: list[tuple[str, ...]]
    wide: Mapping[str, int]
    """Headings of columns that may wrap, and their shares of the room there is."""


_SAME = "same text as"
"""The heading of a column that is left out where it is empty."""
Names = dict[str, str]
"""Article ids to the short names that a table shows."""


def short_names(ids: Sequence[str]) -> Names:
    """Ids without the folder that all of them lie in."""
    paths = [PurePath(name) for name in ids]
    try:
        shared = commonpath([path.parent for path in paths]) if paths else ""
    except ValueError:  # some are absolute, some are not
        shared = ""
    return {
        full: clean_name(str(path.relative_to(shared)) if shared else full)
        for full, path in zip(ids, paths, strict=True)
    }


def tabulate(noun: str, records: list[Record], names: Names) -> Table:
    """Lay out the records of one noun, such as `matches`."""
    headings, wide, rows_of = _LAYOUTS[noun]
    rows = [
        row for record in _gathered(noun, records) for row in rows_of(record, names)
    ]
    if headings[-1] == _SAME and not any(row[-1] for row in rows):
        headings, rows = headings[:-1], [row[:-1] for row in rows]
    return Table(headings, rows, wide)


Rows = list[tuple[str, ...]]


def _gathered(noun: str, records: list[Record]) -> list[Record]:
    return group_records(records) if noun == "matches" else records


def _article_rows(article: Record, names: Names) -> Rows:
    return [
        (
            names[article["id"]],
            article["outlet"] or "",
            article["published"] or "",
            article["language"] or "",
            str(article["words"]),
            article["title"] or "",
            article["sha256"][:12],
            names.get(article["same_text_as"], ""),
        )
    ]


def _story_rows(story: Record, names: Names) -> Rows:
    days = dict.fromkeys((story["first_published"], story["last_published"]))
    return [
        (
            str(story["story"]),
            str(len(story["articles"])),
            story["title"] or "",
            ", ".join(story["outlets"]),
            " – ".join(filter(None, days)),
            ", ".join(names[article] for article in story["articles"]),
        )
    ]


def _match_rows(group: Record, names: Names) -> Rows:
    return [
        (
            str(group["group"]),
            f"{SIGNS[group['kind']]} {group['kind']}",
            f"{group['score']:.0f}",
            names[side["article"]],
            side["text"],
            "; ".join(_values_of(side["article"], group["differs"])),
        )
        for side in group["passages"]
    ]


def _values_of(article: str, disputes: Iterable[Record]) -> Iterator[str]:
    """For each disagreement that an article has part in: its value, then the others."""
    for dispute in disputes:
        said = sorted(dispute["values"].items(), key=lambda v: article not in v[1])
        if article in said[0][1]:
            yield " ≠ ".join(value or STATED for value, _ in said)


def _actor_rows(actor: Record, names: Names) -> Rows:
    mentions = actor["mentions"]
    others = [alias for alias in actor["aliases"] if alias != actor["name"]]
    return [
        (
            actor["name"],
            actor["type"],
            str(len(mentions)),
            str(len({mention["article"] for mention in mentions})),
            ", ".join(others),
            actor["role"] or "",
        )
    ]


def _event_rows(event: Record, names: Names) -> Rows:
    passages = event["passages"]
    told_in = sorted({names[passage["article"]] for passage in passages})
    dates = sorted({passage["date"] or "?" for passage in passages})
    return [
        (
            event["date"] or "undated",
            event["label"],
            ", ".join(event["actor_names"]),
            ", ".join(told_in),
            " / ".join(dates) if len(dates) > 1 else "",
        )
    ]


def _quote_rows(quote: Record, names: Names) -> Rows:
    cue = quote["cue"]["text"] if quote["cue"] else ""
    speaker = quote["speaker_name"] or UNTOLD
    return [(speaker, quote["text"], cue, names[quote["article"]])]


Layout = tuple[tuple[str, ...], Mapping[str, int], Callable[[Record, Names], Rows]]

_LAYOUTS: dict[str, Layout] = {
    "articles": (
        ("article", "outlet", "published", "lang", "words", "title", "sha256", _SAME),
        {"article": 3, "outlet": 2, "title": 4},
        _article_rows,
    ),
    "stories": (
        ("story", "told by", "title", "outlets", "published", "articles"),
        {"title": 4, "outlets": 2, "articles": 4},
        _story_rows,
    ),
    "matches": (
        ("group", "kind", "score", "article", "passage", "differs"),
        {"article": 2, "passage": 6, "differs": 2},
        _match_rows,
    ),
    "actors": (
        ("name", "type", "mentions", "articles", "also", "role"),
        {"name": 3, "also": 3, "role": 3},
        _actor_rows,
    ),
    "events": (
        ("date", "event", "actors", "articles", "dated"),
        {"event": 4, "actors": 2, "articles": 2, "dated": 1},
        _event_rows,
    ),
    "quotes": (
        ("speaker", "quote", "cue", "article"),
        {"speaker": 2, "quote": 6, "cue": 1, "article": 2},
        _quote_rows,
    ),
}
