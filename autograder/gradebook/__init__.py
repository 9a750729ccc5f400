"""What `grade` writes into its folder."""

from autograder.gradebook.folder import write_folder
from autograder.gradebook.store import Store

__all__ = ["Store", "write_folder"]
