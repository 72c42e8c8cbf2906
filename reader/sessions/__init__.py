"""How some sources were left, written down and taken up again."""
