"""For authors: a new assignment, its build and its audit."""

from autograder.authoring.scaffold import new_assignment

__all__ = ["new_assignment"]
