"""What `hexapla --help` says of the program as a whole.

Below a backspace on a line of its own, Typer keeps the lines of a paragraph.
"""

from __future__ import annotations

MANUAL = """\
Set articles about one event side by side.

Shows what they share, what each alone says and where they contradict
each other, and lets you take the evidence away.

\b
Read:
  hexapla FOLDER               every article in a folder
  hexapla one.txt two.html     these two
  curl -s ADDRESS | hexapla - notes/
  hexapla sample               six articles to try it on
  hexapla --theme paper FOLDER colours: ink, paper, nord, contrast …
  hexapla --panes 3 FOLDER     three articles side by side, at most
  hexapla --floor 60 FOLDER    no match that scores less than 60 of 100
  hexapla --fresh FOLDER       anew, instead of where you left off
  hexapla --ascii FOLDER       drawn with ASCII characters only
  hexapla --serve FOLDER       in the browser, on this machine alone

\b
In words, one statement per line, for screen readers and logs:
  hexapla --plain FOLDER       all of it; so does TERM=dumb
  hexapla --only conflicts --only events FOLDER
  (articles, stories, conflicts, in-all, shared, only-here, pairs, actors,
  events, quotes)

\b
Ask without the screen:
  hexapla stories FOLDER       which articles tell of one event
  hexapla matches FOLDER
  hexapla events FOLDER --format json | jq '.events[].date'
  hexapla export FOLDER --to report.md

A SOURCE is a file (.txt, .md, .html), a folder, or - for standard input.
A word that names a command is the command: write ./matches for a folder
called matches.

\b
Exit code: 0 all read, 1 some source could not be read (the rest was),
2 wrong usage or nothing readable.
"""
