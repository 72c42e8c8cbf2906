"""What a reader may set, and what holds where nothing is set.

The annotations are evaluated only when there is something to check, in
`reader.configuration.checking`: only that loads pydantic, which most starts can spare.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from corpus.choices import AUTO
from reader.configuration.known import (
    known_encoder,
    known_recogniser,
    known_theme,
)

if TYPE_CHECKING:
    from pydantic import AfterValidator, Field

Boilerplate = Literal["dimmed", "hidden", "shown"]
Signs = Literal["auto", "unicode", "ascii"]
SidebarAtStart = Literal["auto", "open", "closed"]
Origin = Literal["default", "file", "environment", "command line"]
"""Where a setting comes from; each overrides those before it."""

ASCII = "ascii"
"""The value of `signs` for ASCII characters only."""
KEYS = "keys"
"""The setting that holds the keys of each command."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; the descriptions are those of the example file."""

    theme: Annotated[
        str,
        AfterValidator(known_theme),
        Field(description="Colours: ink, paper, … or auto, what suits the terminal."),
    ] = AUTO
    signs: Annotated[
        Signs,
        Field(
            description="What marks are drawn with: unicode, ascii, or auto, what "
            "the locale allows."
        ),
    ] = AUTO
    panes: Annotated[
        int, Field(ge=1, le=6, description="At most so many articles side by side.")
    ] = 6
    linked: Annotated[
        bool, Field(description="Whether panes scroll together through the matches.")
    ] = True
    sidebar: Annotated[
        SidebarAtStart,
        Field(
            description="Actors and events at the start: open, closed, or auto, "
            "open where the terminal is wide."
        ),
    ] = "auto"
    sidebar_width: Annotated[
        int, Field(ge=20, le=80, description="Columns of the sidebar.")
    ] = 28
    boilerplate: Annotated[
        Boilerplate,
        Field(
            description="What belongs to the site, not to the story: "
            "dimmed, hidden or shown."
        ),
    ] = "dimmed"
    floor: Annotated[
        float,
        Field(ge=0, le=100, description="Matches that score less are not shown."),
    ] = 0.0
    recogniser: Annotated[
        str,
        AfterValidator(known_recogniser),
        Field(
            description="What recognises names: built-in, an installed English spaCy "
            "pipeline or its folder, or auto, a larger pipeline where there is one."
        ),
    ] = AUTO
    semantic: Annotated[
        str,
        AfterValidator(known_encoder),
        Field(
            description="What compares meanings where words leave a match in doubt: "
            "an installed encoder, the folder of an ONNX model, off, or auto, an "
            "encoder where there is one."
        ),
    ] = AUTO
    keys: Annotated[
        Mapping[str, tuple[str, ...]],
        Field(description="Keys of commands, by the id of the command."),
    ] = field(default_factory=dict[str, tuple[str, ...]])
    """As the screen names them; commands that are not here keep their keys."""


class RawSetting(NamedTuple):
    """A setting as it was found, not yet checked."""

    name: str
    """`panes`; a command's keys are `keys.<id>`."""
    value: object
    origin: Origin
    where: str


class Fault(NamedTuple):
    """A setting that is wrong, and therefore ignored."""

    where: str
    """The file and the line, the variable, or the option."""
    reason: str
    origin: Origin = "file"

    def __str__(self) -> str:
        if self.origin != "command line":
            return f"{self.where}: {self.reason}"
        # The option names the setting, and ends the program: nothing is ignored.
        told = self.reason.partition(": ")[2].removesuffix("; ignored")
        return f"{self.where}: {told}"


@dataclass(frozen=True, slots=True)
class Effective:
    """The settings that hold, where they come from, and what was ignored."""

    settings: Settings = Settings()
    origins: Mapping[str, Origin] = field(default_factory=dict[str, Origin])
    """Of settings that are not at their default; a command's keys are `keys.<id>`."""
    faults: tuple[Fault, ...] = ()

    def origin(self, name: str) -> Origin:
        """Where a setting comes from."""
        return self.origins.get(name, "default")

    def is_of_this_run(self, name: str) -> bool:
        """Whether it was set for this run, and not in the file."""
        return self.origin(name) in ("environment", "command line")


AS_SHIPPED = Effective()
"""With nothing set."""
