"""Roles in other languages: the office told beside a name, never another's."""

from __future__ import annotations

import pytest

from corpus.actors.roles_abroad import roles_abroad


@pytest.mark.parametrize(
    ("language", "text", "roles"),
    [
        (
            "de",
            "Am Freitag sagte die Landrätin von Morwald, |, sie gehe.",
            ["Landrätin von Morwald"],
        ),
        ("de", "Das sagte Staatssekretärin Dr. | am Abend.", ["Staatssekretärin"]),
        ("de", "Die Sprecherin von Minister | schwieg.", ["Minister"]),
        ("de", "Der Minister traf | und ging.", []),
        ("fr", "L’ancien maire de Morvelle, |, a parlé.", ["ancien maire de Morvelle"]),
        ("fr", "Le ministre de | est venu.", []),
        (
            "fr",
            "Hier |, directrice de l'hôpital, a dit non.",
            ["directrice de l'hôpital"],
        ),
        ("es", "La alcaldesa de Valmora, |, dijo que no.", ["alcaldesa de Valmora"]),
        (
            "it",
            "La portavoce del ministero dell'Ambiente, |, tace.",
            ["portavoce del ministero dell'Ambiente"],
        ),
        ("pl", "Minister klimatu | przyjechała.", ["Minister klimatu"]),
        ("ru", "Вчера глава МВД | уехал.", ["глава МВД"]),
        ("ru", "Министр уехал, и | остался.", []),
        ("tr", "Çevre Bakanı |, Vali Orhan Yalın, geldi.", ["Çevre Bakanı"]),
        ("ar", "وقال مدير شركة النور | إن الجسر مغلق.", ["مدير شركة النور"]),
        ("zh", "昨天，青岚市市长|表示反对。", ["青岚市市长"]),
        ("ja", "北浜市の|市長は辞任した。", ["市長"]),
        ("ja", "昨日、|さんは話した。", []),
    ],
)
def test_the_role_beside_a_name(language: str, text: str, roles: list[str]) -> None:
    before, _, after = text.partition("|")
    assert list(roles_abroad(before, after, language)) == roles
