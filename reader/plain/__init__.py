"""The linear read-out: a comparison in words, a statement a line, for ear and log."""

from reader.plain.sections import SECTIONS, Material, read_out

__all__ = ["SECTIONS", "Material", "read_out"]
