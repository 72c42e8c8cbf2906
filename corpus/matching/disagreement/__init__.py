"""What two passages that make one statement disagree about."""
