"""A whole comparison as Markdown: who wrote, what is shared, what contradicts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from corpus.counting import counted
from corpus.export.citing import HOW_TO_CHECK, day, remark
from corpus.export.groups import group_records
from corpus.export.markup import code, escaped, fenced
from corpus.export.records import Record
from corpus.kinds import SIGNS, STATED, disagreement, graded

Names = Mapping[str, str]
"""Article ids to what they are called in the report, already escaped."""


def write_report(
    found: Mapping[str, list[Record]], problems: Iterable[Record] = ()
) -> str:
    """Write a report of all that was found.

    Args:
        found: Records by noun: `articles`, `stories`, `matches`, `actors`, `events`,
            `quotes`, and `pairs` if they are to be told of, as `corpus.export.pairs`
            makes them.
        problems: Records of what could not be read.
    """
    names = _names(found["articles"])
    groups = group_records(found["matches"])
    conflicts = [group for group in groups if group["kind"] == "conflict"]
    shared = [group for group in groups if group["kind"] != "conflict"]
    told = found["stories"]
    several = any(len(story["articles"]) < len(names) for story in told)
    sections = [
        ("Articles", [_article(a, names) for a in found["articles"]]),
        ("Stories", _items(_story(story, names) for story in told if several)),
        (
            "How much they share",
            _items(_pair(p, names) for p in found.get("pairs", ())),
        ),
        ("Contradictions", [_group(group, names) for group in conflicts]),
        ("Shared passages", [_group(group, names) for group in shared]),
        ("What happened", _items(_event(event, names) for event in found["events"])),
        ("Who acts", _items(_actor(actor) for actor in found["actors"])),
        ("Who is quoted", _items(_quote(quote, names) for quote in found["quotes"])),
        ("Not read", _items(_problem(problem) for problem in problems)),
    ]
    parts = [
        f"# {counted(len(names), 'article')} compared",
        *[HOW_TO_CHECK] * bool(names),
    ]
    for title, blocks in sections:
        parts += [f"## {title}", *blocks] * bool(blocks)
    return "\n\n".join(parts) + "\n"


def _names(articles: list[Record]) -> dict[str, str]:
    return {
        article["id"]: f"{number} {escaped(_called(article))}"
        for number, article in enumerate(articles, 1)
    }


def _called(article: Record) -> str:
    return article["outlet"] or article["title"] or PurePath(article["source"]).name


def _items(lines: Iterable[str]) -> list[str]:
    items = [f"- {line}" for line in lines]
    return ["\n".join(items)] if items else []


def _article(article: Record, names: Names) -> str:
    title = escaped(article["title"] or "(no title)")
    published, same = article["published"], article["same_text_as"]
    date = day(dt.date.fromisoformat(published)) if published else "no date"
    facts = _items(
        [
            f"{title}; {date}; {counted(article['words'], 'word')}",
            f"Source: {code(article['source'])}",
            f"SHA-256: {code(article['sha256'])}",
            *([f"The same text as {names[same]}"] if same else []),
        ]
    )
    return "\n\n".join([f"### {names[article['id']]}", *facts])


def _story(story: Record, names: Names) -> str:
    title = escaped(story["title"] or "(no title)")
    told = "; ".join(names[article] for article in story["articles"])
    return f"{title} ({counted(len(story['articles']), 'article')}): {told}"


def _pair(pair: Record, names: Names) -> str:
    """How much two articles share; who was probably first with it, and why."""
    one, other = names[pair["one"]], names[pair["other"]]
    if pair["same_text"]:
        return f"{one} and {other} have the same text"
    told = f"{pair['part']:.0%} of {one} stands in {other}, "
    told += f"{pair['back']:.0%} the other way; "
    told += counted(pair["matches"], "match", "matches")
    told += f", {pair['conflicts']} contradicted" * bool(pair["conflicts"])
    told += f"; {pair['copied']} word for word or edited" * bool(pair["copied"])
    first = [f"{count} in {names[name]}" for name, count in pair["first"].items()]
    told += f", probably first: {', '.join(first)}" * bool(first)
    reasons = " ".join(map(escaped, pair["evidence"]))
    return told + f" ({reasons})" * bool(reasons)


def _group(group: Record, names: Names) -> str:
    title = f"{SIGNS[group['kind']]} {group['kind']}, {graded(group['score'])}"
    parts = [f"### Match {group['group']}: {title}"]
    told = [_dispute(dispute, names) for dispute in group["differs"]]
    parts += _items([*told, *remark(group["flags"])])
    for side in group["passages"]:
        parts += [f"{_place(side, names)}:", fenced(side["text"])]
    return "\n\n".join(parts)


def _dispute(dispute: Record, names: Names) -> str:
    values = (
        f"{escaped(value) or STATED} in {', '.join(names[a] for a in articles)}"
        for value, articles in dispute["values"].items()
    )
    return f"They {disagreement(dispute['kind'])}: {'; '.join(values)}"


def _place(side: Record, names: Names) -> str:
    return f"{names[side['article']]}, characters {side['start']} to {side['end']}"


def _event(event: Record, names: Names) -> str:
    told = {p["article"]: p["date"] or "undated" for p in event["passages"]}
    dates = set(told.values())
    if len(dates) > 1:
        by = "; ".join(f"{names[article]}: {date}" for article, date in told.items())
    else:
        by = "; ".join(names[article] for article in told)
    return f"{event['date'] or 'undated'}: {escaped(event['label'])} ({by})"


def _actor(actor: Record) -> str:
    others = [escaped(a) for a in actor["aliases"] if a != actor["name"]]
    also = f"; also {', '.join(others)}" if others else ""
    mentions = counted(len(actor["mentions"]), "mention")
    return f"{escaped(actor['name'])}, {actor['type']}, {mentions}{also}"


def _quote(quote: Record, names: Names) -> str:
    speaker = escaped(quote["speaker_name"] or "Unattributed")
    return f"{speaker}: “{escaped(quote['text'])}” ({_place(quote, names)})"


def _problem(problem: Record) -> str:
    return f"{code(problem['source'])}: {escaped(problem['reason'])}"
