"""Words by which a page speaks to who reads it, and not of its story."""

from __future__ import annotations

from typing import Final

from corpus.words.tables import read_table

_TABLE: Final = read_table("appeals")

STRONG: Final = _TABLE["strong"]
"""Things of a page that stories seldom speak of."""
WEAK: Final = _TABLE["weak"]
"""Things of a page that stories speak of too."""
TO_THE_READER: Final = _TABLE["to the reader"]
ASKING: Final = _TABLE["asking"]
"""First words of what a reader is asked to do."""
TOLD: Final = _TABLE["told"]
"""Words of a story that tells what somebody said."""
SMALL: Final = _TABLE["small"]
"""Words that may stand between those in the name of a link."""
