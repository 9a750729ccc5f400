"""The students of a course: roster, names and lateness."""
