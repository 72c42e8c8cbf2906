"""What is laid over the articles, each loaded when it is first asked for."""
