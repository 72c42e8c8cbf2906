"""An article's text cut into sentences of tokens, and how its words are written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from sys import intern

from corpus.actors.tagging.seams import ONE_WORD, parts_abroad, parts_in_english
from corpus.article import Article
from corpus.stopping import checked
from corpus.texts import Span
from corpus.words.abroad import NOUN_CAPITALS
from corpus.words.common_words import is_common

_TOKEN = re.compile(
    r"""
      (?:[^\W\d_]\.){2,}                              # U.S., J.R.R.
    | (?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sgt|Sen|Rep|Gov|Capt|Maj|Adm|Rev|Prof|Messrs
        |Benj|Chas|Danl|Edwd?|Geo|Jas|Jno|Nathl|Richd|Robt|Saml|Thos|Wm
        |Inc|Corp|Ltd|Co|Jr|Sr|Bros|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|vs|Hon
        |Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich
        |Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.
    | [A-ZÀ-Þ]\.(?=\s?[A-ZÀ-Þ])                         # an initial before a name
    | \d+(?:[.,:/-]\d+)*(?:st|nd|rd|th|[ap]m)?\b
    | ['’]s\b
    | [^\W_]+(?:(?:[-&]|['’](?!s\b))[^\W_]+)*         # words, O'Brien, Jean-Luc
    | \S
    """,
    re.VERBOSE,
)
_LINE = re.compile(r"[^\n]+")
_JOINED = re.compile(r"['’-]")
_CLOSING = frozenset("\"'”’)]»")
_ENDS = frozenset(".!?…")
_LONGEST = 150
"""Tokens of a sentence: longer runs are lists or tables and are cut."""


_lower = lru_cache(maxsize=65_536)(str.lower)


@dataclass(frozen=True)
class Sentence:
    """Tokens that are read together; never runs over a line end."""

    words: tuple[str, ...]
    """The tokens' texts."""
    starts: tuple[int, ...]
    """Where they stand in the article."""
    opens: bool
    """Whether it opens a line, where a dateline may stand."""
    language: str = "en"
    """ISO 639-1; empty where it is none that is known, and not English."""

    def span(self, first: int, last: int) -> Span:
        """Where the tokens from `first` up to `last` stand in the article."""
        return Span(
            self.starts[first], self.starts[last - 1] + len(self.words[last - 1])
        )

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """The tokens' texts in lower case."""
        return tuple(map(_lower, self.words))

    @cached_property
    def headline(self) -> bool:
        """Whether nearly every longer word is capitalised, as in a headline.

        Where every noun has a capital, that tells nothing.
        """
        if self.language in NOUN_CAPITALS:
            return False
        longer = [w for w in self.words if len(w) > 3 and w.isalpha()]
        capital = len([word for word in longer if word[0].isupper()])
        return len(longer) > 2 and capital >= 0.85 * len(longer)


def sentences(article: Article) -> list[Sentence]:
    """The sentences of an article outside its boilerplate and masthead."""
    language = _language(article)
    part_word = _parting(article, language)
    found: list[Sentence] = []
    for start, end in _lines(article):
        words, starts = _tokens(article.text, start, end, part_word)
        at = 0
        for stop in _stops(words, starts):
            part = tuple(words[at:stop]), tuple(starts[at:stop])
            found.append(Sentence(*part, opens=at == 0, language=language))
            at = stop
    return found


def _language(article: Article) -> str:
    """The language of an article; a short one in Latin letters is taken for English."""
    if article.language is not None:
        return article.language
    letters = sum(map(str.isalpha, article.text))
    latin = sum("a" <= sign.lower() <= "z" for sign in article.text)
    return "en" if latin * 5 >= letters * 4 else ""


def _lines(article: Article) -> Iterator[tuple[int, int]]:
    """Every line, or part of one, that is of the story or its headline."""
    text, place = article.text, 0
    holes = [(part.start, part.end) for part in article.apart]
    for start, end in [*holes, (len(text), len(text))]:
        for line in _LINE.finditer(text, place, max(place, start)):
            yield line.span()
        place = max(place, end)


def _tokens(
    text: str, start: int, end: int, part: Callable[[str], tuple[str, ...]]
) -> tuple[list[str], list[int]]:
    """The words and signs of a line, and where each begins."""
    words: list[str] = []
    starts: list[int] = []
    for match in checked(_TOKEN.finditer(text, start, end), 1000):
        word, place = match[0], match.start()
        # Few words make up most of a text; each is held once.
        if len(word) <= ONE_WORD and word.isalpha():
            words.append(intern(word))
            starts.append(place)
            continue
        for one in part(word):
            words.append(intern(one))
            starts.append(place)
            place += len(one)
    return words, starts


def _parting(article: Article, language: str) -> Callable[[str], tuple[str, ...]]:
    """What parts the words of an article."""
    if language != "en":
        return lambda w: parts_abroad(w, language) if _JOINED.search(w) else (w,)
    common = frozenset(re.findall(r"\b[a-z]{5,}\b", article.text))

    return lambda word: parts_in_english(word, common)


def _stops(words: Sequence[str], starts: Sequence[int]) -> Iterator[int]:
    """Where the sentences of a line end, one behind its last token."""
    first = nearby = 0
    for here, word in enumerate(checked(words, 1000)):
        if nearby <= here:
            nearby = here + 1
        if word in _ENDS:
            # A run of signs that close is passed once, not from each of them.
            while nearby < len(words) and words[nearby] in _CLOSING:
                nearby += 1
            ended = nearby == len(words) or not words[nearby][0].islower()
        else:
            ended = _parted(words, starts, here)
        if (ended and nearby > first) or here - first >= _LONGEST:
            stop = nearby if ended else here + 1
            if stop > first:
                yield stop
            first = stop
    if first < len(words):
        yield len(words)


def _parted(words: Sequence[str], starts: Sequence[int], here: int) -> bool:
    """Whether a sentence ends here without a full stop of its own.

    A word follows without a space where two lines of a page ran together; and the
    stop of `F.B.I.` is also the sentence's where a common word follows with a capital.
    """
    word, after = words[here], here + 1
    if after == len(words):
        return False
    if starts[here] + len(word) == starts[after]:
        return word.isalpha() and words[after].isalpha()
    shortened = len(word) > 3 and word[-1] == "." and "." in word[:-1]
    return shortened and words[after][0].isupper() and is_common(words[after])


@dataclass(frozen=True, slots=True)
class Writing:
    """How the words of some texts are written."""

    lower: frozenset[str]
    """Words met in lower case."""
    inside: frozenset[str]
    """Lower-cased words met with a capital inside a sentence that is no headline."""


def writing(texts: Iterable[Sentence]) -> Writing:
    """Look how words are written where a capital tells something."""
    met: set[str] = set()
    inside: set[str] = set()
    for sentence in checked(texts, 100):
        low = sentence.lower
        met.update(sentence.words)
        if not sentence.headline:
            inside.update(
                low[k]
                for k, word in enumerate(sentence.words)
                if k and word[0].isupper() and sentence.words[k - 1] not in _OPENING
            )
    lower = frozenset(word for word in met if word[0].islower())
    return Writing(lower, frozenset(inside))


_OPENING = frozenset("\"'“‘«(:-–—•*.!?")
