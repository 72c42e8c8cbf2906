"""What is read: articles, and what they share, tell and contradict. Knows no screen."""
