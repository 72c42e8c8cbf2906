"""Short names for events, cut from the passages that tell of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.events.cast import Named
from corpus.events.phrasing import (
    BORDERS,
    LONGEST,
    SHORTEST,
    cut,
    lower_words,
    tidy,
    verb_place,
    without_adverbial,
    without_date,
)
from corpus.events.tellings import Telling
from corpus.events.verbs import WORD, first_verb, is_attribution, is_verb
from corpus.models import Span

_LONGEST_SUBJECT = 40
_LONGEST_NAME = 80
_WHO = re.compile(r"\b(?:who|which)\s+", re.IGNORECASE)
_RELATIVE = re.compile(r"(?:who|which|that)\s+", re.IGNORECASE)
_NAME = re.compile(r"(?:[^\W\d_a-z][\w'’.-]+\s+){0,3}[^\W\d_a-z][\w'’.-]+$")
_INFINITIVE = re.compile(r"^to\s+\w+\s+")
_PRONOUNS = frozenset(
    {"he", "she", "it", "they", "this", "these", "his", "her", "their", "we", "i"}
)


def label_of(telling: Telling, names: Sequence[Named] = ()) -> str:
    """A short text that names what a passage tells of, its date left out.

    Args:
        telling: The passage.
        names: Whom its sentence names, in reading order.
    """
    clause = telling.clause
    if statement := _statement(telling, names):
        return cut(statement)
    if antecedent := _antecedent_before(telling):
        return cut(antecedent)
    if _is_cut_short(telling, clause):
        clause = Span(clause.start, telling.passage.end)
    label = tidy(_dateless(telling, clause))
    if subject := _missing_subject(telling, label, names):
        return cut(f"{subject} {_RELATIVE.sub('', label, count=1)}")
    return cut(_shortened(telling, clause, label, names))


def clearness(telling: Telling, label: str) -> tuple[int, int, str, int]:
    """A key by which the passage that names an event best comes first."""
    words = lower_words(label)
    faults = (
        2 * (not words or words[0] in _PRONOUNS)
        + 2 * (len(words) < 4)
        + 2 * (first_verb(words) in (None, 0, len(words) - 1))
        + label.endswith("…")
        + (telling.doubt is not None)
        + (":" in label)
    )
    return faults, len(label), telling.article.id, telling.passage.start


def _dateless(telling: Telling, span: Span) -> str:
    mention = telling.mention
    return without_date(telling.article.text, span, Span(mention.start, mention.end))


def _is_cut_short(telling: Telling, clause: Span) -> bool:
    """Whether a clause, without its date, is too little to tell by itself."""
    if clause.end >= telling.passage.end:
        return False
    label = tidy(_dateless(telling, clause))
    return len(label) < SHORTEST or first_verb(lower_words(label)) in (
        None,
        len(lower_words(label)) - 1,
    )


def _shortened(
    telling: Telling, clause: Span, label: str, names: Sequence[Named]
) -> str:
    """A label that is too long, without what leads up to its subject's name."""
    if len(label) <= LONGEST:
        return label
    label = without_adverbial(label)
    text = telling.article.text
    name = _name_before_verb(text, clause, names)
    verb = verb_place(text, clause)
    if not name or verb is None:
        return label
    return f"{name} {tidy(_dateless(telling, Span(verb, clause.end)))}"


def _statement(telling: Telling, names: Sequence[Named]) -> str:
    """`Speaker: what was said`, where the date's clause has no more than `said`."""
    text, clause, sentence = telling.article.text, telling.clause, telling.sentence
    if not is_attribution(lower_words(_dateless(telling, clause))):
        return ""
    before = tidy(text[sentence.start : clause.start])
    after = tidy(text[clause.end : sentence.end])
    said = after if len(after) >= len(before) else before
    speaker = _name_before_verb(text, clause, names) or "Said"
    return f"{speaker}: {without_adverbial(said)}" if said else ""


def _name_before_verb(text: str, span: Span, names: Sequence[Named]) -> str:
    """The actor named right before the first verb of a span, without any title.

    Before a comma only a person is: `the spokesman, Ann Lee, said`, but not `Ann Lee,
    first in the Senate, said`, whose subject is the first named.
    """
    verb = verb_place(text, span)
    if verb is None:
        return ""
    place = span.start + len(text[span.start : verb].rstrip(" ,"))
    apart = "," in text[place:verb]
    inside = [
        name
        for name in names
        if name.span.start >= span.start and not _qualifies(text, name)
    ]
    for name in reversed(inside):
        if 0 <= place - name.span.end <= 1 and (name.person or not apart):
            return name.short(text)
    if apart and inside and inside[0].person and inside[0].span.end < place:
        return inside[0].short(text)
    bare = _NAME.search(text[max(span.start, place - _LONGEST_NAME) : place])
    return bare[0] if bare and not names else ""


def _qualifies(text: str, name: Named) -> bool:
    """Whether a name says which, and not who: `the minister of Water Resources`."""
    return text[max(0, name.span.start - 8) : name.span.start].endswith(
        ("of ", "of the ")
    )


def _missing_subject(telling: Telling, label: str, names: Sequence[Named]) -> str:
    """Who acts in a clause that opens with its verb or a pronoun that looks back."""
    words = lower_words(label)
    if telling.clause.start == telling.sentence.start or not words:
        return ""
    text = telling.article.text
    lead = Span(telling.sentence.start, telling.clause.start)
    if _RELATIVE.match(label) and is_verb([*words, ""], 1):
        return _antecedent(text[lead.start : lead.end])
    if not is_verb([*words, ""], int(words[0].endswith("ly"))):
        return ""
    head = tidy(text[lead.start : lead.end].partition(",")[0])
    short = len(head) <= _LONGEST_SUBJECT and first_verb(lower_words(head)) is None
    return _name_before_verb(text, lead, names) or (head if short else "")


def _antecedent_before(telling: Telling) -> str:
    """`The crew left`, for a date in `thanks to the crew who left on Friday`."""
    text, clause = telling.article.text, telling.clause
    found = list(_WHO.finditer(text, clause.start, telling.mention.start))
    if not found:
        return ""
    noun = _antecedent(text[telling.sentence.start : found[-1].start()])
    rest = tidy(_dateless(telling, Span(found[-1].end(), clause.end)))
    return f"{noun} {rest}" if noun and is_verb([*lower_words(rest), ""], 0) else ""


def _antecedent(lead: str) -> str:
    """The noun right before `which`: what follows the last verb or preposition."""
    found = list(WORD.finditer(lead))
    words = [match[0].lower() for match in found]
    edges = [
        at for at, word in enumerate(words) if is_verb(words, at) or word in BORDERS
    ]
    noun = tidy(lead[found[edges[-1]].end() if edges else 0 :])
    noun = _INFINITIVE.sub("", noun)
    return noun if len(noun) <= _LONGEST_SUBJECT else ""
