"""Articles side by side: panes, heads, rulers and bridges, and how a text is set."""
