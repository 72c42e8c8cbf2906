"""Excerpts written to a file, whose name decides the format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import count
from pathlib import Path

from corpus import Article
from corpus.errors import ExcerptError
from corpus.excerpts import Excerpt
from corpus.export.kept import write_kept
from corpus.export.markdown import write_markdown
from corpus.storage.writing import write_for_others

Writer = Callable[[Sequence[Excerpt], Iterable[Article]], str]

FORMS: dict[str, Writer] = {".md": write_markdown, ".json": write_kept}
"""What writes the excerpts, by the ending of the file's name."""


def path_of(name: str) -> Path:
    """The path that a name stands for; `~` is the home folder.

    Raises:
        ExcerptError: No such file can be written; the message says why.
    """
    if not name.strip():
        raise ExcerptError("name a file")
    path = Path(name.strip()).expanduser()
    if path.suffix.lower() not in FORMS:
        raise ExcerptError(f"end the name in {' or '.join(FORMS)}")
    if path.is_dir():
        raise ExcerptError("that is a folder")
    if not path.absolute().parent.is_dir():
        raise ExcerptError(f"there is no folder {path.absolute().parent}")
    return path


def free_name() -> str:
    """`excerpts.md`, or the first of `excerpts-2.md`, … that does not exist yet."""
    names = ("excerpts.md" if n == 1 else f"excerpts-{n}.md" for n in count(1))
    return next(name for name in names if not Path(name).exists())


def deliver(excerpts: Sequence[Excerpt], path: Path, today: Iterable[Article]) -> None:
    """Write excerpts to a file.

    Args:
        excerpts: What was kept.
        path: Where to.
        today: The articles as they are now: the file says what has changed since.

    Raises:
        ExcerptError: It cannot be written; a file there before is untouched.
    """
    try:
        write_for_others(path, FORMS[path.suffix.lower()](excerpts, today))
    except OSError as error:
        raise ExcerptError(f"{path}: {error.strerror or error}") from error
