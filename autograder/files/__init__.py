"""Files as the grader reads, names and writes them, and its temporary folders."""
