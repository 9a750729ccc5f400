"""What platforms hand over, as it is: bulk downloads, who is who, what counts, what is late."""

from autograder.handed_in.find import find_handed_in

__all__ = ["find_handed_in"]
