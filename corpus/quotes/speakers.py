"""Whom a cue names: an actor, `he`, or `the secretary general`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cached_property

from corpus.actors.roles import role_after, role_before
from corpus.models import Actor
from corpus.quotes.pronouns import Named, Pronouns, leads_sentence
from corpus.quotes.speakers_abroad import described
from corpus.stopping import checked
from corpus.texts import Span
from corpus.words.titles import OFFICES, RANKS

_PRONOUN = re.compile(r"\b(?:he|she|him|her)\b", re.IGNORECASE)
_LEADING = re.compile(
    r"[\s\"”’]*(?:After|Although|As|Asked|Because|Before|Despite|During|Following|If|In|On"
    r"|Once|Since|Speaking|Then|Though|Told|Until|When|While|With)\b[^,\n]*,\s"
)
"""A clause or a phrase of its own before the subject."""
_NOUN = re.compile(
    r"\b(?:the|our|its|his|her)\s+((?:[\w’'-]+\s+){0,4}?)([\w-]+)", re.IGNORECASE
)
_CALLINGS = frozenset(
    {"host", "anchor", "columnist", "commentator", "presenter", "founder", "executive"}
    | {"lawmaker", "candidate", "nominee", "congressman", "congresswoman", "lawyer"}
)
_OFFICIALS = {"general", "secretary", "official", "politician"}
_HEADS = OFFICES | RANKS | _OFFICIALS | _CALLINGS
_LEADERS = {"president", "premier", "minister", "chancellor", "king", "leader"}
_SERVANT = (
    r"(?:spokes(?:man|woman|person)|aide|adviser|advisor|lawyer|attorney|counsel"
    r"|secretary|assistant|manager|deputy|official)"
)
_SERVES = re.compile(
    rf"\b{_SERVANT}\s+(?:for|to|of)\s+(?:[\w’'-]+\.?\s+){{0,2}}$", re.IGNORECASE
)
_SERVED = re.compile(rf"(?:['’]s)?(?:\s[a-z-]+){{0,2}}\s{_SERVANT}\b")
_NO_SPEECH = Span(0, 0)
_OPENING = 12
"""Characters of a subject in which its pronoun stands, though others are named."""
_FAR = 6000
"""Characters back from a description in which a person must have been named."""


def named_by_article(actors: Iterable[Actor]) -> dict[str, list[Named]]:
    """Where people and organisations are named in each article, in order of place."""
    named: dict[str, list[Named]] = {}
    for actor in checked(actors, 100):
        for m in actor.mentions if actor.type != "place" else ():
            named.setdefault(m.article, []).append(Named(m.start, m.end, actor))
    for mentions in checked(named.values(), 100):
        mentions.sort(key=lambda one: (one.start, one.end))
    return named


class Speakers:
    """Looks speakers up in one article."""

    def __init__(
        self, text: str, named: Sequence[Named], language: str | None = "en"
    ) -> None:
        """Look up who is named in a text.

        Args:
            text: Of the article.
            named: As `named_by_article` gives them.
            language: Of the article, as in ISO 639-1.
        """
        self._text = text
        self._abroad = language != "en"
        self._named = named
        self._starts = [named.start for named in self._named]

    @cached_property
    def _roles(self) -> Mapping[str, frozenset[str]]:
        # Most articles ask for neither.
        return _roles(self._text, self._named)

    @cached_property
    def _pronouns(self) -> Pronouns:
        return Pronouns(self._text, self._named, self._roles)

    def find(
        self,
        subject: Span,
        last: str | None,
        since: int = 0,
        speech: Span = _NO_SPEECH,
    ) -> str | None:
        """The actor that a cue's subject names.

        Args:
            subject: Where the subject stands.
            last: Who spoke last in the article.
            since: Where that speech ended.
            speech: Where the quotation stands; who is named in it is not `he`.
        """
        subject = self._main(subject)
        here = self._within(subject.start, subject.end)
        words = self._text[subject.start : subject.end]
        pronouns = list(_PRONOUN.finditer(words))
        place = subject.start + pronouns[-1].start() if pronouns else None
        people = [named for named in here if named.actor.type == "person"]
        if people and self._is_served(people[-1], subject):
            return None
        people = [named for named in people if self._may_speak(named, subject)]
        if people and not self._is_told_of(people[-1], place):
            return self._closest(people, subject).actor.id
        if place is not None and _is_subject(pronouns, words, alone=not here):
            return self._pronouns.find(place, speech, last, since)
        return self._by_noun(subject, here)

    def _by_noun(self, subject: Span, here: Iterable[Named]) -> str | None:
        """Whom a subject means that names nobody: a person sooner than a body."""
        words = self._text[subject.start : subject.end]
        bodies = (n.actor.id for n in here if n.actor.type == "organisation")
        return (
            self._described(words, subject)
            or next(bodies, None)
            or (self._described_abroad(words, subject) if self._abroad else None)
        )

    def _main(self, subject: Span) -> Span:
        """A subject without the clause before it, if somebody is named after that.

        `After Quill had left, Ada Venn` is Venn.
        """
        clause = _LEADING.match(self._text, subject.start, subject.end)
        if clause is None:
            return subject
        rest = Span(clause.end(), subject.end)
        said = self._text[rest.start : rest.end]
        told = any(n.actor.type == "person" for n in self._within(rest.start, rest.end))
        return rest if told or _PRONOUN.search(said) else subject

    def _is_told_of(self, named: Named, pronoun: int | None) -> bool:
        """Whether `he` behind a name is somebody else: `Blaming Quill, he said,`."""
        return pronoun is not None and self._text[named.end : pronoun].strip() == ","

    def _may_speak(self, named: Named, subject: Span) -> bool:
        """Whether a name says more than whose, or for whom: not `Quill’s office`."""
        after = self._text[named.end : named.end + 2]
        owns = after in {"'s", "’s"} and named.end < subject.end
        return not owns and not self._employs(named)

    def _employs(self, named: Named) -> bool:
        """Whether a name only says for whom somebody works: `an aide to Quill`."""
        return (
            _SERVES.search(self._text[max(0, named.start - 60) : named.start])
            is not None
        )

    def _is_served(self, named: Named, subject: Span) -> bool:
        """Whether somebody nameless speaks: `an aide to Quill`, `a Quill aide`."""
        after = self._text[named.end : subject.end]
        served = self._employs(named) or _SERVED.match(after)
        return bool(served) and "," not in after

    def _within(self, start: int, end: int) -> Sequence[Named]:
        first = bisect_left(self._starts, start)
        return self._named[first : bisect_left(self._starts, end)]

    def _closest(self, people: Sequence[Named], subject: Span) -> Named:
        """Who stands right at the verb, else who is named first.

        `Quill lawyer Ada Venn` is Venn: a name before an office only says whose.
        """
        if not self._text[people[-1].end : subject.end].strip():
            return people[-1]
        named = people[0]
        for following in people[1:]:
            between = self._text[named.end : following.start].lower().split()
            if not between or between[-1] not in OFFICES | RANKS or len(between) > 4:
                break
            named = following
        return named

    def _described(self, words: str, subject: Span) -> str | None:
        """The person whose role a description names: `the secretary general`."""
        clause = words.partition(",")[0] if _NOUN.match(words.lstrip()) else words
        heads = [w for w in re.findall(r"[\w-]+", clause.lower()) if w in _HEADS]
        if not heads or not _NOUN.search(words):
            return None
        wanted = set(heads)
        if "leader" in wanted:
            wanted |= _LEADERS
        before = self._people_before(subject.start)
        near = (named for named in before if self._near(named, subject))
        return self._holder(wanted, before) or self._foremost(list(near))

    def _holder(self, offices: Set[str], people: Sequence[Named]) -> str | None:
        """Who was last named of those that hold one of some offices."""
        for named in reversed(people):
            if offices & self._roles.get(named.actor.id, frozenset()):
                return named.actor.id
        return None

    def _foremost(self, people: Sequence[Named]) -> str | None:
        """Who is named most in the article of those that open a sentence, else last."""
        if not people:
            return None
        told = Counter(named.actor.id for named in self._named)
        acting = [named for named in people if leads_sentence(self._text, named)]
        return max(
            acting,
            key=lambda one: (told[one.actor.id], one.start),
            default=people[-1],
        ).actor.id

    def _described_abroad(self, words: str, subject: Span) -> str | None:
        """The person introduced by a noun of the subject: `le maire`."""
        return described(self._text, words, self._people_before(subject.start))

    def _people_before(self, place: int) -> list[Named]:
        near = self._within(max(0, place - _FAR), place)
        return [named for named in near if named.actor.type == "person"]

    def _near(self, named: Named, subject: Span) -> bool:
        return self._text.count("\n", named.end, subject.start) <= 2


def _is_subject(pronouns: Sequence[re.Match[str]], words: str, *, alone: bool) -> bool:
    """Whether it is a pronoun that speaks, and no noun that it is told of."""
    if not words[pronouns[-1].end() :].strip():  # right before the verb
        return True
    noun = _NOUN.search(words)
    if noun and noun.start() < pronouns[0].start():
        return False
    return alone or pronouns[0].start() < _OPENING


def _roles(text: str, named: Iterable[Named]) -> Mapping[str, frozenset[str]]:
    """The nouns of office told beside the names of each person."""
    roles: dict[str, set[str]] = {}
    for one in checked(named, 500):
        told = [role_before(text[max(0, one.start - 110) : one.start])]
        told.append(role_after(text[one.end : one.end + 110]))
        told.append(one.actor.role)
        nouns = {w for role in told if role for w in role.lower().split()}
        roles.setdefault(one.actor.id, set()).update(nouns & _HEADS)
    return {actor: frozenset(nouns) for actor, nouns in roles.items()}
