"""How the reader left their sources, and how they come back to them."""
