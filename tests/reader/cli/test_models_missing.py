"""A model that is set wrong or missing costs one line, and nothing else."""

from __future__ import annotations

import sys

from tests.corpus.matching.dams import ONE, THREE, TWO
from tests.corpus.matching.invented_encoders import Rowan, Yew
from tests.reader.shell import STORY, one_line


def test_a_recogniser_set_wrong_is_told_and_what_ships_finds_names(
    hexapla, folder_of, monkeypatch
) -> None:
    folder = folder_of({"a.txt": STORY})
    code, right, err = hexapla("actors", folder, "--recogniser", "built-in")
    assert (code, err) == (0, "")
    monkeypatch.setenv("HEXAPLA_RECOGNISER", "en_none")
    monkeypatch.setenv("HEXAPLA_THEME", "no concern of this command")
    code, out, err = hexapla("actors", folder)
    assert (code, out) == (0, right)
    assert one_line(err, "HEXAPLA_RECOGNISER", "en_none", "built-in")


def test_a_recogniser_that_cannot_be_loaded_is_one_line(
    hexapla, folder_of, tmp_path, monkeypatch
) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "config.cfg").touch()
    folder = folder_of({"a.txt": STORY})
    code, out, err = hexapla("actors", folder, "--recogniser", tmp_path / "odd")
    assert code == 0
    assert "Ida Brun" in out
    assert one_line(err, "needs spaCy")


def test_an_encoder_that_is_set_wrong_or_missing_costs_one_line(
    hexapla, folder_of, monkeypatch, tmp_path
) -> None:
    folder = folder_of({"a.txt": STORY, "b.txt": STORY})
    monkeypatch.setenv("HEXAPLA_SEMANTIC", "off")
    code, right, err = hexapla("matches", folder, "-f", "json")
    assert (code, err) == (0, "")
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    (tmp_path / "larch").mkdir()
    (tmp_path / "larch" / "tokenizer.json").touch()
    (tmp_path / "larch" / "model.onnx").touch()
    monkeypatch.setenv("HEXAPLA_SEMANTIC", str(tmp_path / "larch"))
    code, out, err = hexapla("matches", folder, "-f", "json")
    assert (code, out) == (0, right)
    assert one_line(err, "onnxruntime")


def test_an_encoder_that_fails_while_it_reads_costs_one_line(
    hexapla, folder_of, monkeypatch
) -> None:
    folder = folder_of({"a.txt": ONE, "b.txt": TWO, "c.txt": THREE})
    monkeypatch.setenv("HEXAPLA_SEMANTIC", "off")
    _, right, _ = hexapla("matches", folder, "-f", "json")
    for encoder, same in ((Yew(), True), (Rowan(), False)):
        monkeypatch.setattr("reader.cli.finding.load_encoder", lambda _, e=encoder: e)
        code, out, err = hexapla("matches", folder, "-f", "json")
        assert (code, out == right) == (0, same)
        assert one_line(err, "yew failed", "words alone") if same else not err
