"""The read-out in words, one statement per line, for screen readers and logs."""
