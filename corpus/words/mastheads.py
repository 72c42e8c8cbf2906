"""Words of mastheads and bylines: what outlets, sections, dates and authors go by."""

from __future__ import annotations

from typing import Final

from corpus.words.tables import read_table

_TABLE: Final = read_table("mastheads")

PUBLISHED: Final = _TABLE["published"]
"""Words before the day of publication."""

UPDATED: Final = _TABLE["updated"]
"""Words before the day of a later version."""

AROUND_DATES: Final = _TABLE["around dates"]
"""Other small words on the line of the date."""

BYLINES: Final = _TABLE["bylines"]
"""Words before the author's name."""

NAME_LINKS: Final = _TABLE["name links"]
"""Small words inside names and between them."""

NAMELESS: Final = _TABLE["nameless"]
"""Authors without a name."""

WRITTEN: Final = _TABLE["written"]
"""Words that may stand before the `by` of an author or a maker of pictures."""

SECTIONS: Final = _TABLE["sections"]
"""Words of the sections of an outlet; a line of these names no outlet."""

SMALL_WORDS: Final = _TABLE["small words"]
"""Words of a told sentence that headlines do without."""

MENUS: Final = _TABLE["menus"]
"""Other words of rows of links."""

OUTLET_NOUNS: Final = _TABLE["outlets"]
"""Words that the names of outlets are made of."""

OUTLET_ENDINGS: Final = tuple(_TABLE["outlet endings"])
"""What single words end in that name outlets: `Tageblatt`, `Hufvudstadsbladet`."""

GREETINGS: Final = _TABLE["greetings"]
"""Words that greet whom a letter is written to."""

GREETINGS_BEGUN: Final = _TABLE["greetings begun"]
"""Words that may stand before those."""

NETWORKS: Final = _TABLE["networks"]
"""Where pages are shared, and the words between."""
