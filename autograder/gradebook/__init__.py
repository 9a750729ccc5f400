"""One store of everything about a grading, and the questions that are asked of it."""
