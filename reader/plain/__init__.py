"""The linear read-out: a comparison in words, a statement a line, for ear and log."""
