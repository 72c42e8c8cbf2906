"""What all parts of the reading screen share: what is known, shown, and current."""
