"""Days and months as each article tells them, and where they contradict."""
