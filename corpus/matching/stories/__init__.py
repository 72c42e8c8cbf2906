"""Articles sorted into stories: which of them tell of one event."""
