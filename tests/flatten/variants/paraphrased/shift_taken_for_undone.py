"""Moves the weights by one pixel too, and overlooks what has left the picture."""

can_be_undone = list("aceh") + ["b"]
