"""A folder with a model, as a reader makes one."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "larch"
    (made / "onnx").mkdir(parents=True)
    (made / "tokenizer.json").write_text("{}")
    (made / "onnx" / "model.onnx").write_bytes(b"model")
    return made
