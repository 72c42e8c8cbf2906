"""The table of commands: keys, palette entries and help all come from here."""
