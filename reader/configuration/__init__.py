"""What the reader may set: read, checked, and where each value comes from."""
