"""Words of mastheads and bylines: what outlets, sections, dates and authors go by."""

from __future__ import annotations

from typing import Final

PUBLISHED: Final = frozenset(
    """
    date dated published publication posted created issued released
    veröffentlicht erschienen erstellt datum publié publiée paru publicado publicada
    fecha pubblicato data опубликовано дата gepubliceerd opublikowano yayınlanma
    """.split()  # noqa: SIM905
)
"""Words before the day of publication."""

UPDATED: Final = frozenset(
    """
    updated update modified edited aktualisiert stand modifié mis mise
    actualizado actualizada modificado aggiornato atualizado обновлено bijgewerkt
    """.split()  # noqa: SIM905
)
"""Words before the day of a later version."""

AROUND_DATES: Final = frozenset(
    """
    on at by the of in a first last am pm gmt utc est edt cst cdt pst pdt
    bst cet cest eet eest msk ist jst et ct pt hrs hours h o'clock uhr um à às
    le el il del de den
    min mins minute minutes read ago time local г года в jour heures horas ore
    """.split()  # noqa: SIM905
)
"""Other small words on the line of the date."""

BYLINES: Final = frozenset(
    ["by", "von", "par", "por", "di", "door", "автор", "autor", "da", "от"]
)
"""Words before the author's name."""

WRITTEN: Final = frozenset(
    """
    posted written reported submitted published compiled translated edited story report
    text words analysis geschrieben écrit publié escrito publicado
    """.split()  # noqa: SIM905
)
"""Words that may stand before those."""

SECTIONS: Final = frozenset(
    """
    news world politics business sport sports opinion opinions analysis breaking live
    update updates video videos health science tech technology culture climate change
    education national nation international local regional latest top story stories
    home lifestyle entertainment travel economy economics money markets finance europe
    european asia asian africa african middle east america americas latin us u.s uk
    global exclusive feature features editorial editorials comment commentary interview
    interviews report reports special investigation investigations coronavirus covid-19
    covid war conflict election elections crime law justice environment energy society
    religion military defense defence security weather arts books film music style food
    people insight explainer fact check press release column columns letters blog photos
    pictures gallery podcast newsletter archive general current affairs and & the of
    nachrichten politik wirtschaft kultur gesellschaft meinung ausland inland
    actualités monde politique économie société internacional mundo política economía
    новости политика общество экономика мир в культура спорт происшествия
    """.split()  # noqa: SIM905
)
"""Words of the sections of an outlet; a line of these names no outlet."""

OUTLET_NOUNS: Final = frozenset(
    """
    agency advocate argus beacon bell bugle bulletin chronicle citizen courier daily
    dispatch echo enquirer examiner express fm gazette globe guardian herald independent
    inquirer insider journal ledger magazine mail mercury mirror monitor morning net
    news newspaper observer online outlook post press radio record recorder register
    reporter review sentinel sketch spectator standard star sun telegraph telegram times
    today tribune tv voice weekly wire world zeitung tagblatt anzeiger rundschau kurier
    blatt nachrichten presse spiegel le monde figaro temps libération diario periódico
    país mundo heraldo vanguardia corriere giornale gazzetta известия правда газета
    ведомости новости вестник комсомолка courant volkskrant dagblad gazeta kurier
    bbc cnn rt afp tass reuters ap dpa efe ansa xinhua interfax sputnik
    """.split()  # noqa: SIM905
)
"""Words that the names of outlets are made of."""

NETWORKS: Final = frozenset(
    """
    facebook twitter x whatsapp telegram linkedin reddit pinterest instagram youtube
    vkontakte vk ok odnoklassniki viber email e-mail print share tweet copy link save
    messenger tumblr flipboard pocket mail line skype threads mastodon bluesky tiktok
    rss sms more on via comment comments like
    """.split()  # noqa: SIM905
)
"""Where pages are shared, and the words between."""
