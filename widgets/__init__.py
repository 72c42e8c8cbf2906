"""What is seen: panes, rulers, bridges, lists; they know a corpus and no application."""
