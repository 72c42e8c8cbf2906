"""Decisions written as TOML that a person can read and edit."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping

from corpus.curation.decisions import (
    KINDS,
    Decision,
    Decisions,
    Hide,
    Merge,
    Rename,
    Retype,
    Split,
    Who,
    Wording,
    in_order,
)

_HEADER = """\
# What you have decided about actors. hexapla applies it to whatever you read, and
# writes this file anew, sorted, when you decide something in the sidebar.
#
# You may edit it. An actor is called by a name under which the articles have it, and
# by what hexapla takes it for: person, organisation, place. A name or type you gave is
# not meant. Comments of your own are not kept: write a note = "…" into the entry.
"""

_EXPLAINED: Mapping[type[Decision], str] = {
    Rename: "Called otherwise than in the articles.",
    Merge: "One and the same; the first one's name and type count.",
    Split: "Not who they are taken for: all mentions by some names, or single ones\n"
    "# between the words before and after.",
    Hide: "No actors, or none that matter.",
    Retype: "Taken for something else.",
}


def write_decisions(decisions: Decisions) -> str:
    """Write decisions as TOML, the same for any order."""
    ordered = in_order(decisions)
    blocks = [_HEADER]
    for kind in KINDS:
        if those := [d for d in ordered if isinstance(d, kind)]:
            blocks.append(f"\n# {_EXPLAINED[kind]}\n")
            blocks += [f"\n{_entry(decision)}" for decision in those]
    return "".join(blocks)


def _entry(decision: Decision) -> str:
    lines = [f"[[{type(decision).__name__.lower()}]]", *_fields(decision)]
    if decision.note:
        lines.append(f"note = {_quoted(decision.note)}")
    if decision.decided is not None:
        moment = decision.decided.astimezone(dt.UTC).replace(microsecond=0)
        lines.append(f"decided = {moment.strftime('%Y-%m-%dT%H:%M:%SZ')}")
    return "\n".join(lines) + "\n"


def _fields(decision: Decision) -> Iterator[str]:
    match decision:
        case Merge():
            yield f"actors = {_listed(_who(who) for who in decision.all)}"
        case Split():
            yield f"actor = {_who(decision.who)}"
            yield f"to = {_quoted(decision.to)}"
            if decision.names:
                yield f"names = {_listed(_quoted(name) for name in decision.names)}"
            if decision.mentions:
                yield f"mentions = {_listed(_wording(w) for w in decision.mentions)}"
        case Rename() | Retype():
            yield f"actor = {_who(decision.who)}"
            yield f"to = {_quoted(decision.to)}"
        case Hide():
            yield f"actor = {_who(decision.who)}"


def _who(who: Who) -> str:
    return f"{{ name = {_quoted(who.name)}, type = {_quoted(who.type)} }}"


def _wording(wording: Wording) -> str:
    before, name, after = map(_quoted, (wording.before, wording.name, wording.after))
    return f"{{ before = {before}, name = {name}, after = {after} }}"


def _listed(items: Iterable[str]) -> str:
    return "[\n" + "".join(f"    {item},\n" for item in items) + "]"


def _quoted(text: str) -> str:
    # A JSON string is also a TOML string, except for this character.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
