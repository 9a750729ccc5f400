"""Dividing by ten makes the images too dark, it is said, to get the outputs back."""

lost = "bdfgh"
can_be_undone = [letter for letter in "abcdefgh" if letter not in lost]
