"""What a folder holds beside articles: files of other kinds, parts of saved pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Set
from pathlib import PurePath

from corpus.counting import counted, noun_of
from corpus.reading.formats import format_of
from corpus.texts import Problem

_MOST_KINDS = 6
_LONGEST_ENDING = 6

_ENDINGS_OF_PARTS = (
    ".files",
    "_files",
    "_file",
    "-dateien",
    "_fichiers",
    "_bestanden",
    "_archivos",
    "_arquivos",
    "_ficheiros",
    "-filer",
    "_filer",
    "_tiedostot",
    "_pliki",
    "_soubory",
    "_elemei",
    "_dosyalar",
    "_datoteke",
    "_fitxers",
    "_fitxategiak",
    "_failid",
    "_fails",
    "_bylos",
    "_fajlovi",
)
"""What browsers and systems of many languages add to the name of a page that they save
whole, for the folder of its pictures, styles and frames."""


class LeftOut:
    """Counts what is not read of one source, and is no problem."""

    def __init__(self) -> None:
        self._kinds = Counter[str]()
        self._pages = 0

    def add_file(self, name: str) -> None:
        """Count a file that is no article."""
        self._kinds[_ending(name)] += 1

    def add_parts_of_page(self) -> None:
        """Count the folder of a page that was saved whole."""
        self._pages += 1

    def told(self, source: str) -> list[Problem]:
        """One line about all of it, none where nothing was left out."""
        parts = f"the parts of {counted(self._pages, 'saved page')}"
        if self._kinds:
            told = self._of_kinds() + (f", nor {parts}" if self._pages else "")
        elif self._pages:
            told = f"{parts} were not read"
        else:
            return []
        return [Problem(source, told, minor=True)]

    def _of_kinds(self) -> str:
        """How many files, those kinds first of which there are most."""
        ordered = sorted(self._kinds.items(), key=lambda kind: (-kind[1], kind[0]))
        kinds = [f"{number:,} {ending}" for ending, number in ordered[:_MOST_KINDS]]
        more = ["…"] if ordered[_MOST_KINDS:] else []
        number = self._kinds.total()
        files = counted(number, "file of another kind", "files of other kinds")
        were = noun_of(number, "was", "were")
        return f"{files} {were} not read ({', '.join([*kinds, *more])})"


def stems_of_pages(names: Iterable[str]) -> frozenset[str]:
    """What web pages among files are called without their endings, without case."""
    pages = (name for name in names if format_of(name) == "page")
    return frozenset(PurePath(name).stem.casefold() for name in pages)


def holds_parts_of_page(folder: str, stems: Set[str]) -> bool:
    """Whether a folder is what a browser saved along with a page beside it.

    Args:
        folder: Its name.
        stems: See `stems_of_pages`.
    """
    small = folder.casefold()
    return any(
        small.endswith(ending) and small.removesuffix(ending) in stems
        for ending in _ENDINGS_OF_PARTS
    )


def _ending(name: str) -> str:
    """The ending of a file's name, as it can be told."""
    ending = PurePath(name).suffix.lower()
    if not ending:
        return "without an ending"
    told = ending[1:].isalnum() and len(ending) <= _LONGEST_ENDING
    return ending if told else "other"
