"""Articles side by side: panes, heads, rulers and bridges, and what is selected."""
