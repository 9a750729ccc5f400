"""Treats sorting like any other permutation of the pixels."""

permutations = ["a", "c", "d"]
values = ["e", "h"]
can_be_undone = permutations + values
