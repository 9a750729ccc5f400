"""One store for everything about a grading, and the queries on it."""
