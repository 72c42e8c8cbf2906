"""A session: how a reader left some sources; written as JSON, and read again."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, cast, get_args

from corpus.json_text import notate
from corpus.kinds import Flag
from corpus.search import SearchMode
from reader.configuration.settings import Boilerplate, Effective, Settings
from widgets.wording.panel_names import PanelName

VERSION = 1
"""The version of the format; files of other versions are not read."""
WORDS = 64
"""Characters kept of what stands at a place."""
DIGITS = 16
"""Hexadecimal digits kept of the SHA-256 of an article."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in an article, to be found again if the article has changed."""

    article: str
    """Its id with an absolute path."""
    offset: int
    words: str
    """What stands there, up to `WORDS` characters."""


@dataclass(frozen=True, slots=True)
class Search:
    """What was looked for."""

    query: str
    mode: SearchMode

    @property
    def walk(self) -> str:
        """What the walk of its hits is called."""
        return (
            f"/{self.query}" if self.mode == "plain" else f"{self.mode} /{self.query}"
        )


@dataclass(frozen=True, slots=True)
class Session:
    """How a set of sources was left."""

    panes: tuple[Place, ...] = ()
    """Left to right: the first character in view."""
    leader: int = 0
    """The pane that leads, from 0."""
    more: int = 0
    """Panes asked for beyond those that fit; negative for fewer."""
    zoomed: bool = False
    sidebar: PanelName | None = None
    """The panel the reader was in, if the sidebar was open."""
    walk: str = "matches"
    stop: Place | None = None
    """Where the walk had come to."""
    group: int | None = None
    """The number of the match there, for several may begin at one place."""
    beside: str | None = None
    """The id, with an absolute path, of the other article, where the walk was of what
    two articles share."""
    search: Search | None = None
    """What was looked for last, if its hits were marked."""
    without: tuple[str, ...] = ()
    """Flags of the matches that were hidden."""
    filters: Mapping[str, str] = field(default_factory=dict[str, str])
    """What each panel was narrowed to."""
    changed: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Settings that the reader had changed from what the configuration says."""
    story: str | None = None
    """The id, with an absolute path, of the first article of the story the reader was
    in, if they were in one."""
    read: Mapping[str, str] = field(default_factory=dict[str, str])
    """The first `DIGITS` of the SHA-256 of each article, by its id with an absolute
    path."""


CHANGEABLE: Mapping[str, Callable[[Any], bool]] = {
    "theme": lambda value: type(value) is str,
    "linked": lambda value: type(value) is bool,
    "boilerplate": lambda value: value in get_args(Boilerplate),
    "floor": lambda value: type(value) in (int, float) and 0 <= value <= 100,
}
"""The settings that keys change, and which of their values are valid."""


def settings_with(session: Session, effective: Effective) -> Settings:
    """The settings with the session's changes, except where set for this run."""
    changed = session.changed.items()
    kept = {name: v for name, v in changed if not effective.is_of_this_run(name)}
    return replace(effective.settings, **kept)


def changes(before: Settings, after: Mapping[str, Any]) -> dict[str, Any]:
    """The settings that have changed, with their new values."""
    return {n: v for n, v in after.items() if v != getattr(before, n)}


def place_at(article: str, text: str, offset: int) -> Place:
    """Keep a place of an article."""
    return Place(article, offset, text[offset : offset + WORDS])


def relocate(place: Place, text: str) -> int | None:
    """Where a place is now: where the same words stand, nearest to the old offset.

    Returns:
        An offset within the text, or `None` if the words are gone.
    """
    if text.startswith(place.words, place.offset):
        return min(place.offset, len(text))
    before = text.rfind(place.words, 0, place.offset + len(place.words))
    after = text.find(place.words, place.offset)
    found = [at for at in (before, after) if at >= 0]
    return min(found, key=lambda at: abs(at - place.offset), default=None)


def write_session(session: Session) -> str:
    """Write a session as JSON."""
    return notate({"version": VERSION, **asdict(session)}) + "\n"


def read_session(text: str) -> Session | None:
    """Read what `write_session` wrote; `None` if it is something else, or damaged."""
    try:
        record = _Record(json.loads(text))
        return _session(record) if record.take("version", int) == VERSION else None
    except (ValueError, RecursionError):
        return None


class _Record:
    """A JSON object whose values are checked one by one.

    By hand: this comes before the first frame, for which pydantic is too slow.
    """

    def __init__(self, value: object) -> None:
        if not isinstance(value, dict):
            raise ValueError("not an object")
        self.fields = cast("dict[str, Any]", value)

    def take(self, name: str, *kinds: type[Any]) -> Any:
        """The value of a field, which must be there and of one of the kinds."""
        value = self.fields.get(name)
        if type(value) not in kinds:  # bool is an int, but not here
            raise ValueError(f"{name} has the wrong type")
        return value


def _session(record: _Record) -> Session:
    sidebar = record.take("sidebar", str, type(None))
    without = record.take("without", list, type(None)) or []
    stop, search = record.fields.get("stop"), record.fields.get("search")
    return Session(
        panes=tuple(_place(_Record(pane)) for pane in record.take("panes", list)),
        leader=record.take("leader", int),
        more=record.take("more", int),
        zoomed=record.take("zoomed", bool),
        sidebar=sidebar if sidebar in get_args(PanelName) else None,
        walk=record.take("walk", str),
        stop=_place(_Record(stop)) if stop else None,
        group=record.take("group", int, type(None)),
        beside=record.take("beside", str, type(None)),
        search=_search(_Record(search)) if search else None,
        without=tuple(flag.value for flag in Flag if flag in without),
        filters=_filters(_Record(record.take("filters", dict, type(None)) or {})),
        changed=_changed(_Record(record.take("changed", dict))),
        story=record.take("story", str, type(None)),
        read=_digests(_Record(record.take("read", dict, type(None)) or {})),
    )


def _filters(record: _Record) -> dict[str, str]:
    return {
        panel: text
        for panel, text in record.fields.items()
        if panel in get_args(PanelName) and type(text) is str
    }


def _digests(record: _Record) -> dict[str, str]:
    fields = record.fields.items()
    return {article: digest for article, digest in fields if type(digest) is str}


def _changed(record: _Record) -> dict[str, Any]:
    return {
        name: value
        for name, value in record.fields.items()
        if name in CHANGEABLE and CHANGEABLE[name](value)
    }


def _search(record: _Record) -> Search:
    query, mode = record.take("query", str), record.take("mode", str)
    if mode not in get_args(SearchMode):
        raise ValueError(f"no such mode of search: {mode}")
    return Search(query, cast("SearchMode", mode))


def _place(record: _Record) -> Place:
    offset = record.take("offset", int)
    if offset < 0:
        raise ValueError("an offset is negative")
    return Place(record.take("article", str), offset, record.take("words", str))
