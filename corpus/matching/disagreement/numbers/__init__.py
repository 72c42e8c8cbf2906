"""Numbers that passages print: what they measure, and where they contradict."""
