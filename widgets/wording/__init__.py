"""What articles, likeness and panels are called on the screen."""
