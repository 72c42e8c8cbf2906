"""Names of months, weekdays, seasons and parts of the day."""

from __future__ import annotations

from typing import Final


def _numbered(lines: str, first: int) -> dict[str, int]:
    """Number the lines from `first`; each holds all the names of one thing."""
    rows = lines.strip().splitlines()
    return {name: n for n, row in enumerate(rows, first) for name in row.split()}


MONTHS: Final = _numbered(
    """
    january jan
    february feb
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sept sep
    october oct
    november nov
    december dec
    """,
    1,
)
"""English names and abbreviations, in lower case, to 1 … 12."""

MONTH_NAMES: Final = {n: name.title() for name, n in reversed(MONTHS.items())}
"""1 … 12 to the name in full, which stands first among its names."""

FOREIGN_MONTHS: Final = _numbered(
    """
    januar jänner janvier janv enero ene январь января янв gennaio janeiro
    februar feber février fevrier févr febrero февраль февраля фев febbraio fevereiro
    märz maerz mär mars marzo март марта мар março
    avril avr abril abr апрель апреля апр aprile
    mai mayo май мая maggio maio
    juni juin junio июнь июня июн giugno junho
    juli juillet juil julio июль июля июл luglio julho
    août aout agosto ago август августа авг
    septembre septiembre setiembre сентябрь сентября сен settembre setembro
    oktober okt octobre octubre октябрь октября окт ottobre outubro
    novembre noviembre ноябрь ноября ноя novembro
    dezember dez décembre déc diciembre dic декабрь декабря дек dicembre dezembro
    """,
    1,
)
"""German, French, Spanish, Russian, Italian and Portuguese, as they stand in dates."""

WEEKDAYS: Final = _numbered(
    """
    monday
    tuesday
    wednesday
    thursday
    friday
    saturday
    sunday
    """,
    0,
)
"""English names in lower case to 0 (Monday) … 6 (Sunday), as `date.weekday` counts."""
CALENDAR: Final = frozenset((*MONTHS, *WEEKDAYS))
"""Months and weekdays, in lower case."""

SHORT_WEEKDAYS: Final = _numbered(
    """
    mon
    tue tues
    wed weds
    thu thur thurs
    fri
    sat
    sun
    """,
    0,
)
"""Abbreviations; most are words of their own, so they count beside a date alone."""

FOREIGN_WEEKDAYS: Final = _numbered(
    """
    montag lundi lunes понедельник lunedì segunda
    dienstag mardi martes вторник martedì terça
    mittwoch mercredi miércoles среда среду mercoledì quarta
    donnerstag jeudi jueves четверг giovedì quinta
    freitag vendredi viernes пятница пятницу venerdì sexta
    samstag sonnabend samedi sábado суббота субботу sabato
    sonntag dimanche domingo воскресенье domenica
    """,
    0,
)

NEAR_DAYS: Final = frozenset({"yesterday", "today", "tomorrow"})
"""Days told from the day of publication."""

TIME_WORDS: Final = NEAR_DAYS.union(MONTHS, FOREIGN_MONTHS, WEEKDAYS, FOREIGN_WEEKDAYS)
"""Words that tell of days."""

THIRDS: Final = {"early": 0, "mid": 1, "late": 2}
"""Words before a month to the third of it that they tell."""

SEASONS: Final = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""To the number that EDTF writes in place of a month."""

DAY_PARTS: Final = _numbered(
    """
    morning dawn daybreak sunrise
    noon midday lunchtime
    afternoon
    evening dusk sunset nightfall eve
    night midnight
    """,
    0,
)
"""Parts of the day, in the order they come."""

ORDINALS: Final = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
}
