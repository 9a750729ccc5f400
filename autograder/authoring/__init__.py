"""Where an author begins: a working assignment to edit."""

from autograder.authoring.scaffold import new_assignment

__all__ = ["new_assignment"]
