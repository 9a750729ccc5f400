"""The images of the course and their loader."""
