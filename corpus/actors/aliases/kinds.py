"""What a name names, told by the name alone."""

from __future__ import annotations

from corpus.actors.aliases.forms import bare
from corpus.kinds import ActorType
from corpus.words.organisations import ACRONYMS, COMPANY_ENDINGS, HEADS, SEATS
from corpus.words.places import LAND_NOUNS, is_place, names_of_peoples


def guess_type(text: str) -> ActorType:
    """Guess from tables, head words and shape."""
    name = bare(text)
    words = name.lower().replace(".", "").split() or [""]
    if name in ACRONYMS or name in SEATS or words[-1] in HEADS | COMPANY_ENDINGS:
        return "organisation"
    if is_place(name) or name in names_of_peoples() or words[-1] in LAND_NOUNS:
        return "place"
    if any(word in HEADS for word in words):
        return "organisation"
    return "organisation" if len(words) == 1 and name.isupper() else "person"
