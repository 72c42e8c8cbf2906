"""Names in languages that the recogniser has not learned, by tables of words."""
