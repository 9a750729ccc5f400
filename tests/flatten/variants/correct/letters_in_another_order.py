"""The letters come as a tuple, in another order."""

can_be_undone = ("h", "e", "c", "a")
