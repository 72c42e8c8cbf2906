"""Names found in the text of one article."""
