"""Names the changes in plain words instead of giving their letters."""

can_be_undone = [
    "mirroring from left to right",
    "flattening with the channel last",
    "the negative",
    "dividing by ten",
]
