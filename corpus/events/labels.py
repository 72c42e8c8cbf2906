"""Short names for events, cut from the passages that tell of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.events.cast import Named
from corpus.events.tellings import Telling
from corpus.events.verbs import WORD, first_verb, is_attribution, is_verb, words_of
from corpus.models import Span
from corpus.words.stop_words import STOP_WORDS

LONGEST = 60
"""Characters of a label, at most, the sign of a cut included."""
_SHORTEST = 24
_LONGEST_SUBJECT = 40

_BEFORE_A_DATE = re.compile(
    r"(?:\b(?:early|late|later|earlier|only|just|back)\s+)?"
    r"(?:\b(?:on|in|at|from|of|since|over|during)\s+)?(?:\bthe\s+)?$",
    re.IGNORECASE,
)
_AFTER_A_DATE = re.compile(r"^(?:['’]s\b|\s*,)")
_RELATIVE = re.compile(r"(?:who|which|that)\s+", re.IGNORECASE)
_WHO = re.compile(r"\b(?:who|which)\s+", re.IGNORECASE)
_LEAD = re.compile(
    r"(?:and|but|or|so|then|as|while|when|after|with|where|because|although|though"
    r"|also|meanwhile|however|in addition|according to \w+)\b[\s,]*"
    r"|(?:that|whether|how)\s+",
    re.IGNORECASE,
)
_ADVERBIAL = re.compile(
    r"(?:(?:immediately|shortly|soon|hours|days|weeks)\s+)?(?:after|before|in|at|during|"
    r"following|despite|as|when|while|with|by|for|because|amid|under)\b[^,;:]{0,90},\s+",
    re.IGNORECASE,
)
_EDGES = ' \t\n,;:.–—-"“”«»()[]'
_STOP = STOP_WORDS["en"]
_PRONOUNS = frozenset(
    {"he", "she", "it", "they", "this", "these", "his", "her", "their", "we", "i"}
)
_NAME = re.compile(r"(?:[^\W\d_a-z][\w'’.-]+\s+){0,3}[^\W\d_a-z][\w'’.-]+$")
_BORDERS = frozenset(
    {
        "against",
        "amid",
        "after",
        "and",
        "at",
        "because",
        "before",
        "but",
        "by",
        "despite",
    }
    | {"during", "following", "for", "from", "in", "into", "of", "on", "over", "since"}
    | {"so", "under", "until", "when", "where", "which", "while", "who", "with"}
)
"""Words before which a sentence may be cut and still be one."""


def label_of(telling: Telling, names: Sequence[Named] = ()) -> str:
    """A short text that names what a passage tells of, its date left out.

    Args:
        telling: The passage.
        names: Whom its sentence names, in reading order.
    """
    text, clause = telling.article.text, telling.clause
    dateless = _without_date(telling, clause)
    if is_attribution(_words(dateless)):
        return _statement(telling, names)
    label = _tidy(dateless)
    if antecedent := _antecedent_before(telling):
        label = antecedent
    elif subject := _missing_subject(telling, label, names):
        label = f"{subject} {_RELATIVE.sub('', label, count=1)}"
    elif len(label) > LONGEST and (name := _name_before_verb(text, clause, names)):
        label = label[max(0, label.find(name)) :]
    return _cut(label)


def clearness(telling: Telling, label: str) -> tuple[int, int, str, int]:
    """A key by which the passage that names an event best comes first."""
    words = _words(label)
    faults = (
        2 * (not words or words[0] in _PRONOUNS)
        + 2 * (len(words) < 4)
        + label.endswith("…")
        + (telling.doubt is not None)
        + (":" in label)
        + (first_verb(words) in (None, len(words) - 1))
    )
    return faults, len(label), telling.article.id, telling.passage.start


def _statement(telling: Telling, names: Sequence[Named]) -> str:
    """`Speaker: what was said`, where the date's clause has no more than `said`."""
    text, clause, sentence = telling.article.text, telling.clause, telling.sentence
    before = _tidy(text[sentence.start : clause.start])
    after = _tidy(text[clause.end : sentence.end])
    said = after if len(after) >= len(before) else before
    if not said:
        return _cut(_tidy(_without_date(telling, clause)))
    main = _ADVERBIAL.sub("", said, count=1)
    speaker = _name_before_verb(text, clause, names)
    return _cut(f"{speaker}: {main}" if speaker else main)


def _name_before_verb(text: str, span: Span, names: Sequence[Named]) -> str:
    """The actor named right before the first verb of a span, without any title."""
    found = list(WORD.finditer(text, span.start, span.end))
    at = first_verb([match[0].lower() for match in found])
    if at is None:
        return ""
    place = span.start + len(text[span.start : found[at].start()].rstrip(" ,"))
    for name in reversed(names):
        if name.span.start >= span.start and 0 <= place - name.span.end <= 1:
            return name.short
    bare = _NAME.search(text[span.start : place])
    return bare[0] if bare and not names else ""


def _without_date(telling: Telling, span: Span) -> str:
    text, mention = telling.article.text, telling.mention
    before = _BEFORE_A_DATE.sub("", text[span.start : max(span.start, mention.start)])
    after = _AFTER_A_DATE.sub("", text[mention.end : max(mention.end, span.end)])
    return f"{before.rstrip()} {after.lstrip()}"


def _missing_subject(telling: Telling, label: str, names: Sequence[Named]) -> str:
    """Who acts in a clause that opens with its verb or a pronoun that looks back."""
    words = _words(label)
    if telling.clause.start == telling.sentence.start or not words:
        return ""
    text = telling.article.text
    lead = Span(telling.sentence.start, telling.clause.start)
    if _RELATIVE.match(label):
        return _antecedent(text[lead.start : lead.end])
    if not is_verb(words, 0):
        return ""
    head = _tidy(text[lead.start : lead.end].partition(",")[0])
    short = len(head) <= _LONGEST_SUBJECT and first_verb(_words(head)) is None
    return _name_before_verb(text, lead, names) or (head if short else "")


def _antecedent_before(telling: Telling) -> str:
    """`The crew left`, for a date in `thanks to the crew who left on Friday`."""
    text, clause = telling.article.text, telling.clause
    found = list(_WHO.finditer(text, clause.start, telling.mention.start))
    if not found:
        return ""
    noun = _antecedent(text[telling.sentence.start : found[-1].start()])
    rest = _tidy(_without_date(telling, Span(found[-1].end(), clause.end)))
    return f"{noun} {rest}" if noun and is_verb([*_words(rest), ""], 0) else ""


def _antecedent(lead: str) -> str:
    """The noun right before `which`: what follows the last verb or preposition."""
    found = list(WORD.finditer(lead))
    words = [match[0].lower() for match in found]
    last = [
        at for at, word in enumerate(words) if is_verb(words, at) or word in _BORDERS
    ]
    noun = _tidy(lead[found[last[-1]].end() if last else 0 :])
    return noun if len(noun) <= _LONGEST_SUBJECT else ""


def _words(text: str) -> list[str]:
    return words_of(text, Span(0, len(text)))


def _tidy(text: str) -> str:
    """A text on one line without loose signs and joining words at its ends."""
    text = " ".join(text.split()).strip(_EDGES)
    while (found := _LEAD.match(text)) and not _RELATIVE.match(text):
        text = text[found.end() :].lstrip(_EDGES)
    words = text.split()
    while len(words) > 2 and words[-1].lower() in _BORDERS:
        words.pop()
    return " ".join(words)


def _cut(text: str) -> str:
    """A text cut to a label's length: where a phrase ends, else between words."""
    text = text[:1].upper() + text[1:]
    if len(text) <= LONGEST:
        return text
    words = text[: LONGEST + 1].rsplit(None, 1)[0].split()
    for last in range(len(words) - 1, 2, -1):
        head = " ".join(words[:last])
        ends = words[last].lower() in _BORDERS and words[last - 1].lower() not in _STOP
        if ends and len(head) >= _SHORTEST:
            return head.rstrip(_EDGES)
    while len(words) > 2 and words[-1].lower().strip(_EDGES) in _STOP:
        words.pop()
    return " ".join(words)[: LONGEST - 1].rstrip(_EDGES) + "…"
