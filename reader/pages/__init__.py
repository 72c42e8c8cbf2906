"""The text of dialogs, line by line; no widgets."""
