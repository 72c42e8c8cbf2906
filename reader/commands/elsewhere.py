"""Commands of lists, dialogs and selections, carried out by the focused widget.

Widgets bind the same keys under the same ids, so that they work on their own; a test
checks that the two agree.
"""

from __future__ import annotations

from reader.commands.command import Command

LISTS, ACTORS, SELECTING, SEARCHING, DIALOGS, TYPING, ALWAYS = (
    "In lists and pages",
    "In the list of actors",
    "Selecting",
    "Typing a search",
    "In dialogs",
    "Typing",
    "Everywhere",
)

ELSEWHERE: tuple[Command, ...] = (
    Command("list.down", "down,j", "Down", "", LISTS),
    Command("list.up", "up,k", "Up", "", LISTS),
    Command("list.page-down", "pagedown", "Page down", "", LISTS),
    Command("list.page-up", "pageup", "Page up", "", LISTS),
    Command("list.first", "home,g", "First", "", LISTS),
    Command("list.last", "end,G", "Last", "", LISTS),
    Command("list.left", "left,h", "Left", "in maps, tables and double lists", LISTS),
    Command("list.right", "right,l", "Right", "", LISTS),
    Command("sheet.on", "space", "A page on", "in pages of text", LISTS),
    Command("sheet.back", "b", "A page back", "", LISTS),
    Command("list.choose", "enter", "Choose", "", LISTS),
    Command("list.filter", "slash", "Filter", "in the lists of actors and events", LISTS),
    Command("actors.rename", "r", "Rename", "", ACTORS),
    Command("actors.mark", "space", "Mark, or unmark", "", ACTORS),
    Command("actors.merge", "M", "Merge the marked ones, or into another", "", ACTORS),
    Command("actors.split", "X", "Split off names or mentions", "", ACTORS),
    Command("actors.retype", "T", "Person, organisation, place", "", ACTORS),
    Command("actors.hide", "H", "Hide, or bring back", "", ACTORS),
    Command("actors.list-hidden", "full_stop", "List the hidden ones, or not", "", ACTORS),
    Command("actors.undo", "U", "Undo what was decided last", "", ACTORS),
    Command("select.character-on", "l,right", "One character on", "", SELECTING),
    Command("select.character-back", "h,left", "One character back", "", SELECTING),
    Command("select.word-on", "w", "One word on", "", SELECTING),
    Command("select.word-back", "b", "One word back", "", SELECTING),
    Command("select.row-on", "j,down", "One row on", "", SELECTING),
    Command("select.row-back", "k,up", "One row back", "", SELECTING),
    Command("select.sentence-on", "space", "One sentence on", "", SELECTING),
    Command("select.other-end", "o", "Move the other end", "", SELECTING),
    Command("find.mode", "ctrl+r", "Plain, exact, regex, fuzzy", "", SEARCHING),
    Command("find.before", "up", "Earlier search", "", SEARCHING),
    Command("find.after", "down", "Later search", "", SEARCHING),
    Command("excerpts.edit", "e", "Edit note and tags", "of an excerpt", DIALOGS),
    Command("excerpts.delete", "d,delete", "Delete", "an excerpt", DIALOGS),
    Command("excerpts.undo", "u,U", "Undo", "what was done to an excerpt", DIALOGS),
    Command("excerpts.export", "x", "Export to a file", "all excerpts", DIALOGS),
    Command("shares.next", "n", "Next pair", "of articles, that shares less", DIALOGS),
    Command("shares.previous", "N", "Previous pair", "that shares more", DIALOGS),
    Command("quotes.change", "tab,shift+tab", "Speakers, quotes", "", DIALOGS),
    Command("type.keep", "enter", "Accept what is typed", "", TYPING),
    Command("type.next-field", "tab", "Next field", "", TYPING),
    Command("type.previous-field", "shift+tab", "Previous field", "", TYPING),
    Command("type.left", "left", "Left", "", TYPING),
    Command("type.right", "right", "Right", "and accept the suggestion", TYPING),
    Command("type.word-left", "ctrl+left", "A word to the left", "", TYPING),
    Command("type.word-right", "ctrl+right", "A word to the right", "", TYPING),
    Command("type.start", "home,ctrl+a", "Beginning of the line", "", TYPING),
    Command("type.end", "end,ctrl+e", "End of the line", "", TYPING),
    Command("type.select-left", "shift+left", "Select to the left", "", TYPING),
    Command("type.select-right", "shift+right", "Select to the right", "", TYPING),
    Command("type.select-word-left", "ctrl+shift+left", "Select a word to the left", "", TYPING),
    Command("type.select-word-right", "ctrl+shift+right", "Select a word to the right", "", TYPING),
    Command("type.select-to-start", "shift+home", "Select to the beginning", "", TYPING),
    Command("type.select-to-end", "shift+end", "Select to the end", "", TYPING),
    Command("type.select-all", "ctrl+shift+a", "Select all", "", TYPING),
    Command("type.delete-left", "backspace", "Delete to the left", "", TYPING),
    Command("type.delete-right", "delete,ctrl+d", "Delete to the right", "", TYPING),
    Command("type.delete-word-left", "ctrl+w", "Delete a word to the left", "", TYPING),
    Command("type.delete-word-right", "ctrl+backspace,alt+backspace", "Delete a word to the right", "", TYPING),
    Command("type.delete-to-start", "ctrl+u,super+backspace", "Delete to the beginning", "", TYPING),
    Command("type.delete-to-end", "ctrl+k", "Delete to the end", "", TYPING),
    Command("type.cut", "ctrl+x", "Cut", "", TYPING),
    Command("type.paste", "ctrl+v", "Paste", "what was cut or copied here", TYPING),
    Command("program.copy", "ctrl+c,super+c", "Copy", "the selected text alone, without its source", ALWAYS),
    Command("program.palette", "ctrl+p", "Palette", "everything by name", ALWAYS),
    Command("program.leave", "ctrl+q", "Quit at once", "", ALWAYS),
)  # fmt: skip # a table
"""In the order help lists them."""

PLACES = {
    "actors": {"sidebar"},
    "excerpts": {"excerpts"},
    "find": {"find"},
    "list": {"dialog", "excerpts", "quotes", "shares", "sidebar"},
    "quotes": {"quotes"},
    "select": {"selecting"},
    "shares": {"shares"},
    "sheet": {"dialog"},
    "type": {"find", "typing"},
}
"""Where the commands of a part work; those of other parts work on the reading screen."""
EVERYWHERE = {"program.back", "program.copy", "program.leave", "program.palette"}
"""The commands that work in all places."""
_WHILE_TYPING = ("program.copy", "program.leave", "program.palette", "type.")


def are_rivals(one: str, other: str) -> bool:
    """Whether two commands, by their ids, cannot have the same key."""
    if not EVERYWHERE.isdisjoint((one, other)):
        return True
    return bool(_places(one) & _places(other))


def holds_while_typing(id: str) -> bool:
    """Whether a command works in a field, where its keys must not write anything."""
    return id.startswith(_WHILE_TYPING)


def _places(id: str) -> set[str]:
    return PLACES.get(id.partition(".")[0], {"reading"})
