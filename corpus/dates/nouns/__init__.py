"""The expressions of time by noun: what each looks like, and what it means."""
