"""How sources were left: kept, and read again."""
