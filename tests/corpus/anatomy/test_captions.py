"""Captions that credit nobody, and sentences that tell of pictures."""

from __future__ import annotations

import pytest

from corpus.anatomy.captions import is_caption
from corpus.article import Article

STORY = """The old dam above Lisk broke early on Monday, and the lower town was flooded.

{}

Mayor Ada Venn told reporters that four hundred people had left their houses.

The county will pay for new pumps, she added, and the school opens again soon.
"""


def is_left_out(line: str) -> bool:
    article = Article.from_text(STORY.format(line), id="a")
    place = article.text.index(line)
    return any(b.start <= place < b.end for b in article.boilerplate)


@pytest.mark.parametrize(
    "line",
    [
        "Picture: Rescue workers in the ruins of the mill on Monday.",
        "Pictured right: the ferry's captain, Rosa Tell.",
        "In this photo taken on Monday, workers search the ruins of the mill.",
        "In this Sept. 4, 2031, file photo, Ada Venn opens the dam.",
        "In this image provided by the county, water pours over the dam.",
        "This undated handout image shows the new ferry in dry dock.",
        "FILE - Ada Venn speaks at the opening of the dam, May 3, 2029.",
        "A photo released by the county shows Ada Venn, center, at the dam.",
        "Im Bild: Rettungskräfte in der Hauptstraße von Lisk.",
        "Auf diesem Foto suchen Rettungskräfte in den Trümmern der Mühle.",
        "Cette photo montre la ville basse inondée.",
        "En esta imagen, los bomberos buscan entre las ruinas del molino.",
        "Na zdjęciu: strażacy na głównej ulicy Liska.",
        "На этом снимке спасатели ищут людей в развалинах мельницы.",
        "Op deze foto vaart de nieuwe veerboot de haven binnen.",
        "På bildet: den nye ferja i tørrdokk.",
    ],
)
def test_a_caption_without_a_credit_is_no_part_of_the_story(line: str) -> None:
    assert is_left_out(line)


@pytest.mark.parametrize(
    "line",
    [
        "In this photo business a single order decides who lives through the winter.",
        "In this photo, which the police published, nothing can be seen, Venn said.",
        "In this image of the town, which Venn called unfair, Lisk has only mud.",
        "This picture of calm lasted until noon, when the dam broke once more.",
        "This still shows no sign of ending.",
        "A photo released by the county shows water pouring over the dam.",
        "Photos of the flood were shared by thousands of people on Monday.",
        "File your claims by Friday, the harbour office told the passengers.",
        "Das Bild zeigt sich überall: Niemand baut neue Häuser in der Stadt.",
        "Sur cette image, dit-il, on ne voit rien du tout du nouveau ferry.",
        "In the picture that emerges from the inquiry, he was alone on the bridge.",
    ],
)
def test_a_sentence_that_tells_of_a_picture_stays(line: str) -> None:
    assert not is_left_out(line)


@pytest.mark.parametrize("unit", ["In this photo taken ", "a ", "This image by "])
def test_a_caption_begun_without_end_is_none(unit: str) -> None:
    assert not is_caption("In this " + unit * 12)
    assert not is_caption(unit * 100_000)
