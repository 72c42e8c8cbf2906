"""The screens: the reading screen and what is laid over it."""
