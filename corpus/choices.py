"""What can be chosen instead of a name: what suits best, or nothing."""

from __future__ import annotations

from typing import Final

AUTO: Final = "auto"
"""What suits best of what there is: a theme, signs, a recogniser, an encoder."""
OFF: Final = "off"
"""None at all."""
BUILT_IN: Final = "built-in"
"""The recogniser of names that ships with the program."""
