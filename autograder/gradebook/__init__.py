"""What `grade` writes into its folder."""

from autograder.gradebook.book import Gradebook
from autograder.gradebook.row import Row
from autograder.gradebook.store import Store
from autograder.pages.folder import write_folder

__all__ = ["Gradebook", "Row", "Store", "write_folder"]
