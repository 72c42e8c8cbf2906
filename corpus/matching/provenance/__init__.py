"""Where a passage comes from: origins, credits, and lines of the site."""
