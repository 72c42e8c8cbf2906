"""Files kept on disk: their folders, names and keys, and how they are written."""
