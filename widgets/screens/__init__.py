"""What screens are made of: one that draws only what it must, its backdrop, boxes."""
