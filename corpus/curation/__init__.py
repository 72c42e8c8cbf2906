"""The reader's own hand: actors renamed, merged, split, hidden, retyped."""
