"""Keys: what the screen calls them, what a person writes, and which cannot be bound."""

from __future__ import annotations

import string
import unicodedata

_CALLED = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}
"""Signs that the screen does not call by their Unicode names."""


def _name_of(sign: str) -> str:
    name = unicodedata.name(sign, sign).lower()
    name = name.replace("-", "_").replace(" ", "_")
    return _CALLED.get(name, name)


_SIGNS = {_name_of(sign): sign for sign in string.punctuation}
_NAMED = {
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "insert": "Ins",
    "delete": "Del",
    "backspace": "backspace",
    "enter": "enter",
    "escape": "esc",
    "space": "space",
    "tab": "tab",
    **{f"f{number}": f"F{number}" for number in range(1, 25)},
}
"""Keys that write nothing, as a person writes them."""
_ARROWS = ("down", "up", "left", "right")
_SPOKEN = {**_SIGNS, **_NAMED}
_SPELLED = {spoken.lower(): name for name, spoken in _SPOKEN.items()} | {
    "return": "enter",
}
_MODIFIERS = ("alt", "ctrl", "meta", "shift", "super")
"""In the order in which the screen names them."""

_ALIKE = {
    "ctrl+i": "tab",
    "ctrl+m": "enter",
    "ctrl+h": "backspace",
    "ctrl+left_square_bracket": "escape",
}
"""Keys that a terminal cannot tell from another."""


def spoken(key: str, *, in_ascii: bool = False) -> str:
    """A key as a person writes it: `?` for `question_mark`.

    Args:
        key: As the screen names it.
        in_ascii: Whether arrows are named instead of drawn.
    """
    modifiers, sign, last = key.rpartition("+")
    named = in_ascii and last in _ARROWS
    return modifiers + sign + (last if named else _SPOKEN.get(last, last))


def spelled(written: str) -> str:
    """A key as the screen calls it: `question_mark` for `?`, `N` for `shift+n`.

    Raises:
        ValueError: There is no such key, or it cannot be bound; the message says why.
    """
    modifiers, last = _parted(written.strip())
    key = _key(last)
    if key is None or not modifiers.issubset(_MODIFIERS):
        raise ValueError(f"there is no key {written}")
    if len(key) == 1 and key.isalpha():
        if modifiers == {"shift"}:
            return key.upper()
        key = key.lower() if modifiers else key
    held = [modifier for modifier in _MODIFIERS if modifier in modifiers]
    name = "+".join([*held, key])
    if name in _ALIKE:
        raise ValueError(f"a terminal cannot tell {written} from {_ALIKE[name]}")
    return name


def _parted(written: str) -> tuple[set[str], str]:
    """The modifiers that somebody wrote, and the key that is pressed with them."""
    before, _, last = written.rpartition("+")
    if written == "+" or written.endswith("++"):
        before, last = before.rstrip("+"), "+"  # the key is + itself
    modifiers = (part.strip().lower() for part in before.split("+"))
    return {modifier for modifier in modifiers if modifier}, last.strip()


def writes(key: str) -> bool:
    """Whether a key, as the screen calls it, writes something where one types."""
    return key == "space" or ("+" not in key and key not in _NAMED)


def _key(written: str) -> str | None:
    if len(written) == 1:
        return (
            written if written.isalnum() else _SPELLED.get(written, _name_of(written))
        )
    name = written.lower()
    return _SPELLED.get(name) or (name if name in _SPOKEN else None)
