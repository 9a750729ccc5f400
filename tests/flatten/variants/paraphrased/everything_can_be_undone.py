"""A dense layer can learn anything, so it can make up for all eight changes."""

can_be_undone = list("abcdefgh")
