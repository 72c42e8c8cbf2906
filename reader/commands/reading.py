"""The commands of the reading screen, each carried out by one of its parts."""

from __future__ import annotations

from textual.binding import Binding

from reader.commands.command import Command

MOVE, WALK, SHOW, FIND, KEEP, SEE, PROGRAM = (
    "Scrolling",
    "Walking",
    "Panes",
    "Finding",
    "Keeping",
    "Seeing",
    "Program",
)

COMMANDS: tuple[Command, ...] = (
    Command("panes.down", "j,down", "Scroll down", "one row; the other panes follow", MOVE, (1,), "scroll.by-rows"),
    Command("panes.up", "k,up", "Scroll up", "one row", MOVE, (-1,), "scroll.by-rows"),
    Command("panes.page-down", "space,pagedown", "Page down", "one page", MOVE, (2,), "scroll.by-halves"),
    Command("panes.page-up", "b,pageup", "Page up", "one page", MOVE, (-2,), "scroll.by-halves"),
    Command("panes.half-down", "d,ctrl+d", "Half a page down", "half a page", MOVE, (1,), "scroll.by-halves"),
    Command("panes.half-up", "u,ctrl+u", "Half a page up", "half a page", MOVE, (-1,), "scroll.by-halves"),
    Command("panes.top", "g,home", "Beginning", "go to the beginning of the article", MOVE, (), "scroll.to-top"),
    Command("panes.bottom", "G,end", "End", "go to the end of the article", MOVE, (), "scroll.to-bottom"),
    Command("panes.link", "w", "Link or unlink the panes", "scroll the panes together, or each on its own", MOVE),
    Command("walk.next", "n", "Next", "next stop of the walk: match, hit, mention …", WALK, (1,), "step"),
    Command("walk.previous", "N", "Previous", "previous stop of the walk", WALK, (-1,), "step"),
    Command("walk.matches", "m", "Walk the matches", "what this article shares with others", WALK, ("matches",), "choose"),
    Command("walk.surest", "M", "Walk the surest matches first", "those of this article, the weakest last", WALK, ("surest first",), "choose"),
    Command("walk.conflicts", "c", "Walk the conflicts", "where numbers, dates, names or a “not” contradict", WALK, ("conflicts",), "choose"),
    Command("walk.all-conflicts", "C", "Walk all conflicts", "contradictions of every article, both sides in view", WALK, (), "choose_all_conflicts"),
    Command("walk.only-here", "o", "Walk what only this article says", "sentences that no other article has", WALK, ("only here",), "choose"),
    Command("walk.in-all", "O", "Walk what all articles share", "passages that every article has", WALK, ("in all",), "choose"),
    Command("walk.counterpart", "enter", "Go to the counterpart", "the same passage in the next article that has it, set beside", WALK),
    Command("walk.difference-on", "full_stop", "Next difference", "inside the match, both sides on one row", WALK, (1,), "differing.step"),
    Command("walk.difference-back", "comma", "Previous difference", "the previous one inside the match", WALK, (-1,), "differing.step"),
    Command("panes.next", "tab,l,right", "Next pane", "move to the pane on the right", SHOW, (1,), "move"),
    Command("panes.previous", "shift+tab,h,left", "Previous pane", "move to the pane on the left", SHOW, (-1,), "move"),
    *(
        Command(f"panes.article-{n}", str(n), f"Article {n}", f"go to article {n}, or show it here", SHOW, (n,), "go_to_article")
        for n in range(1, 10)
    ),
    Command("panes.article-before", "left_square_bracket", "Previous article", "show the previous article in this pane", SHOW, (-1,), "change"),
    Command("panes.article-after", "right_square_bracket", "Next article", "show the next article in this pane", SHOW, (1,), "change"),
    Command("panes.more", "plus", "One pane more", "show one article more", SHOW, (1,), "add"),
    Command("panes.fewer", "minus", "One pane fewer", "show one article fewer", SHOW, (-1,), "add"),
    Command("panes.zoom", "z", "Zoom", "show this pane alone, or all again", SHOW),
    Command("ask.article", "f", "Find an article", "choose the article of this pane by title or outlet", FIND),
    Command("stories.list", "F,f3", "Find a story", "which articles tell of one event; {type.keep} reads those alone", FIND),
    Command("stories.step-on", "right_curly_bracket", "Next story", "the next smaller one", FIND, (1,), "step"),
    Command("stories.step-back", "left_curly_bracket", "Previous story", "the next larger one; before the first, all articles", FIND, (-1,), "step"),
    Command("ask.search", "slash", "Search", "a word or phrase in all articles", FIND),
    Command("side.actors", "a", "Actors", "who acts; {list.choose} goes there, {list.filter} filters", FIND),
    Command("side.events", "e", "Events", "what happened when; {list.choose} goes there", FIND),
    Command("panes.select", "v", "Select by keyboard", "then move: {select.character-on} {select.character-back} character, {select.word-on} {select.word-back} word, {select.row-on} {select.row-back} row, {select.sentence-on} sentence", KEEP),
    Command("keep.save", "s", "Save an excerpt", "the current match on all sides, or the selection", KEEP),
    Command("keep.list", "S", "Excerpts", "list, edit, export what was saved", KEEP),
    Command("keep.copy", "y", "Copy with citation", "the current match or the selection, to the clipboard", KEEP),
    Command("ask.card", "i", "Match card", "the match word by word; without one, what comes nearest", SEE, (), "explain.current"),
    Command("ask.map", "p", "Coverage map", "every sentence: in how many articles it stands", SEE),
    Command("ask.table", "x", "Table of articles", "how much each article shares with each other", SEE),
    Command("ask.likest", "X", "The two that share most", "side by side, with what they share; again, the next two", SEE),
    Command("ask.quotes", "Q", "Who says what", "the quotes of the actor you are on, or of all; wordings side by side", SEE),
    Command("ask.info", "I", "About this article", "source, hash, dates, what was removed", SEE),
    Command("walk.stricter", "left_parenthesis", "Stricter", "fewer matches, surer ones", SEE, (5,), "sieve.tighten"),
    Command("walk.looser", "right_parenthesis", "Looser", "more matches, weaker ones", SEE, (-5,), "sieve.tighten"),
    Command("walk.sift", "quotation_mark", "Without quotes and credits", "hide matches of quoted speech, of agency credits; show them again", SEE, (), "sieve.sift"),
    Command("look.boilerplate", "B", "Boilerplate", "dim, hide or show what belongs to the site, not to the story", SEE),
    Command("look.theme", "t", "Theme", "dark, light, high contrast", PROGRAM),
    Command("ask.help", "question_mark,f1", "Help", "these keys", PROGRAM),
    Command("sources.reload", "f5", "Read the sources again", "take in articles that are new, changed or gone", PROGRAM),
    Command("program.tour", "f2", "Tour", "a few keys, learned one by one by pressing them", PROGRAM),
    Command("program.back", "escape", "Back", "leave a list, a dialog or the tour; clear a search", PROGRAM),
    Command("program.suspend", "ctrl+z", "Suspend", "back to the shell; there `fg` brings this back", PROGRAM),
    Command("program.quit", "q", "Quit", "leave; what was saved stays saved", PROGRAM),
)  # fmt: skip # a table
"""In the order help lists them."""

SHORT_NAMES = {
    "ask.card": "card",
    "ask.help": "help",
    "keep.save": "save",
    "panes.link": "link",
    "walk.conflicts": "conflicts",
    "walk.counterpart": "counterpart",
    "walk.difference-on": "difference",
    "walk.next": "next",
    "walk.only-here": "only here",
}
"""One word for each command that the status line names."""


COPYING = Binding("ctrl+c,super+c", "screen.copy_text", "Copy", id="program.copy")
"""Copies what is selected, on every screen."""


def bindings() -> list[Binding]:
    """Bind the shipped keys of each, calling `action_carry_out` with its id."""
    return [
        COPYING,
        *(
            Binding(
                command.keys,
                f"carry_out({command.id!r})",
                command.title,
                id=command.id,
                tooltip=command.help,
                show=False,
            )
            for command in COMMANDS
        ),
    ]
