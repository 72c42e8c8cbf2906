"""What is seen: panes, rulers, bridges, lists. Knows a corpus and no application."""
