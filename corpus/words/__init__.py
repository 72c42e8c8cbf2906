"""Facts about words: one module or table for each noun, one place for each fact."""
