"""A model as an ONNX file, written field by field."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.matching.units import Floats


def lookup_model(table: Floats) -> bytes:
    """An ONNX file whose one node gathers a row for each id, in the wire format."""
    node = (
        _field(1, "table") + _field(1, "input_ids") + _field(2, "states")
        + _field(4, "Gather")
    )  # fmt: skip # fields of the format, in its order
    rows, width = table.shape
    tensor = (
        _field(1, rows) + _field(1, width) + _field(2, 1)
        + _field(8, "table") + _field(9, table.tobytes())
    )  # fmt: skip # fields of the format, in its order
    graph = (
        _field(1, node) + _field(2, "lookup") + _field(5, tensor)
        + _field(11, _put("input_ids", 7, ("batch", "length")))
        + _field(11, _put("attention_mask", 7, ("batch", "length")))
        + _field(12, _put("states", 1, ("batch", "length", width)))
    )  # fmt: skip # fields of the format, in its order
    return _field(1, 8) + _field(7, graph) + _field(8, _field(2, 13))


def _put(name: str, kind: int, shape: Sequence[str | int]) -> bytes:
    """What goes in or comes out, of a type and a shape."""
    sizes = (_field(2, d) if isinstance(d, str) else _field(1, d) for d in shape)
    tensor = _field(1, kind) + _field(2, b"".join(_field(1, size) for size in sizes))
    return _field(1, name) + _field(2, _field(1, tensor))


def _field(number: int, value: int | str | bytes) -> bytes:
    """A field of a message, as protocol buffers write it."""
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    raw = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | 2) + _varint(len(raw)) + raw


def _varint(value: int) -> bytes:
    groups = [value >> shift & 127 for shift in range(0, max(1, value.bit_length()), 7)]
    return bytes([*(group | 128 for group in groups[:-1]), groups[-1]])
