"""Shuffling is shuffling: f is judged like an order that is the same for all images."""

can_be_undone = ["a", "c", "e", "f", "h"]
