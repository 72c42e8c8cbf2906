"""A whole comparison as Markdown: articles, matches, contradictions, findings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from corpus.counting import counted, listed, noun_of
from corpus.export.citing import HOW_TO_CHECK, day, remark
from corpus.export.groups import group_records
from corpus.export.markup import code, escaped, fenced
from corpus.export.records import Record
from corpus.kinds import SIGNS, STATED, UNTOLD, Flag, disagreement, graded

Names = Mapping[str, str]
"""Article ids to their names in the report, already escaped."""
_NOTHING_ALONE = "everything in it stands in others, too"
_NAME = 60
"""Characters of the name of an article, at most; the full title is printed once."""


def write_report(
    found: Mapping[str, list[Record]], problems: Iterable[Record] = ()
) -> str:
    """Write a report of all that was found.

    Args:
        found: Records by noun: `articles`, `stories`, `matches`, `actors`, `events`,
            `quotes`, and, if wanted, `pairs` and `alone`, as made by
            `corpus.export.pairs` and `corpus.export.alone`.
        problems: Records of what could not be read.
    """
    names = _names(found["articles"])
    parts = [
        f"# {counted(len(names), 'article')} compared",
        *[HOW_TO_CHECK] * bool(names),
    ]
    for title, blocks in _sections(found, names, problems):
        parts += [f"## {title}", *blocks] * bool(blocks)
    return "\n\n".join(parts) + "\n"


def _sections(
    found: Mapping[str, list[Record]], names: Names, problems: Iterable[Record]
) -> list[tuple[str, list[str]]]:
    """The titles of all sections, with their blocks; some may have none."""
    days, groups = _days(found["articles"]), group_records(found["matches"])
    conflicts = [group for group in groups if group["kind"] == "conflict"]
    shared = [group for group in groups if group["kind"] != "conflict"]
    told = found["stories"]
    several = any(len(story["articles"]) < len(names) for story in told)
    pairs = found.get("pairs", ())
    return [
        ("Articles", [_article(a, names) for a in found["articles"]]),
        ("Stories", _items(_story(story, names) for story in told if several)),
        ("How much they share", _items(_pair(pair, names) for pair in pairs)),
        ("Contradictions", [_group(group, names, days) for group in conflicts]),
        ("Shared passages", [_group(group, names, days) for group in shared]),
        ("What only one says", [_alone(a, names) for a in found.get("alone", ())]),
        ("What happened", _items(_event(event, names) for event in found["events"])),
        ("Who acts", _items(_actor(actor, names) for actor in found["actors"])),
        ("Who is quoted", _items(_quote(quote, names) for quote in found["quotes"])),
        ("Not read", _items(_problem(problem) for problem in problems)),
    ]


def _names(articles: list[Record]) -> dict[str, str]:
    return {
        article["id"]: f"{number} {escaped(_called(article))}"
        for number, article in enumerate(articles, 1)
    }


def _called(article: Record) -> str:
    name = article["outlet"] or article["title"] or PurePath(article["source"]).name
    return name if len(name) <= _NAME else name[: _NAME - 1].rstrip() + "…"


def _days(articles: list[Record]) -> dict[str, str]:
    """When each article was published, in words, by id, as far as it is known."""
    days = ((article["id"], article["published"]) for article in articles)
    return {name: day(dt.date.fromisoformat(date)) for name, date in days if date}


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
    """How much two articles share; which was probably first with it, and why."""
    one, other = names[pair["one"]], names[pair["other"]]
    if pair["same_text"]:
        return f"{one} and {other} have the same text"
    told = f"{pair['part']:.0%} of {one} stands in {other}, "
    told += f"{pair['back']:.0%} the other way; "
    told += counted(pair["matches"], "match", "matches")
    conflicts = counted(pair["conflicts"], "conflict")
    told += f", {conflicts}" * bool(pair["conflicts"])
    told += f"; {pair['copied']} word for word or edited" * bool(pair["copied"])
    first = [f"{count} in {names[name]}" for name, count in pair["first"].items()]
    told += f", probably first: {', '.join(first)}" * bool(first)
    reasons = " ".join(map(escaped, pair["evidence"]))
    return told + f" ({reasons})" * bool(reasons)


def _group(group: Record, names: Names, days: Mapping[str, str]) -> str:
    title = f"{SIGNS[group['kind']]} {group['kind']}, {graded(group['score'])}"
    parts = [f"### Match {group['group']}: {title}"]
    dated = {**names, **{a: f"{names[a]}, {when}" for a, when in days.items()}}
    by_day = dated if Flag.DAYS in group["flags"] else names
    told = [_dispute(dispute, by_day) for dispute in group["differs"]]
    parts += _items([*told, *remark(group["flags"])])
    return "\n\n".join([*parts, *_sides(group["passages"], names)])


def _sides(passages: Iterable[Record], names: Names) -> list[str]:
    """Each passage under its place."""
    told = ((f"{_place(side, names)}:", fenced(side["text"])) for side in passages)
    return [part for parts in told for part in parts]


def _dispute(dispute: Record, names: Names) -> str:
    values = (
        f"{escaped(value) or STATED} in {listed(names[a] for a in articles)}"
        for value, articles in dispute["values"].items()
    )
    return f"They {disagreement(dispute['kind'])}: {'; '.join(values)}"


def _alone(alone: Record, names: Names) -> str:
    """What one article says and no other."""
    count = counted(len(alone["passages"]), "passage")
    told = f"{count} that no other has" if alone["passages"] else _NOTHING_ALONE
    heading = f"### {names[alone['article']]}"
    return "\n\n".join([heading, f"- {told}", *_sides(alone["passages"], names)])


def _place(side: Record, names: Names) -> str:
    return f"{names[side['article']]}, characters {side['start']} to {side['end']}"


def _event(event: Record, names: Names) -> str:
    told = {p["article"]: p["date"] or "undated" for p in event["passages"]}
    dates = set(told.values())
    if len(dates) > 1:
        by = "; ".join(f"{names[article]}: {date}" for article, date in told.items())
    else:
        by = "; ".join(names[article] for article in told)
    doubts = dict.fromkeys(p["doubt"] for p in event["passages"] if p["doubt"])
    doubt = (
        f"; doubt about the date: {', '.join(map(escaped, doubts))}" if doubts else ""
    )
    return f"{event['date'] or 'undated'}: {escaped(event['label'])} ({by}){doubt}"


def _actor(actor: Record, names: Names) -> str:
    others = [escaped(a) for a in actor["aliases"] if a != actor["name"]]
    also = f"; also {', '.join(others)}" if others else ""
    mentions = counted(len(actor["mentions"]), "mention")
    role = f"; called {escaped(actor['role'])}" if actor["role"] else ""
    held = {mention["article"] for mention in actor["mentions"]}
    numbers = [number for number, name in enumerate(names, 1) if name in held]
    where = f" in {noun_of(len(numbers), 'article')} {listed(numbers)}" if held else ""
    name = escaped(actor["name"])
    return f"{name}, {actor['type']}, {mentions}{where}{role}{also}"


def _quote(quote: Record, names: Names) -> str:
    speaker = escaped(quote["speaker_name"] or UNTOLD)
    return f"{speaker}: “{escaped(quote['text'])}” ({_place(quote, names)})"


def _problem(problem: Record) -> str:
    return f"{code(problem['source'])}: {escaped(problem['reason'])}"
