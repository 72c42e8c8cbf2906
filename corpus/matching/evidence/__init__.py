"""What speaks for two sentences saying the same, and how much it counts."""
