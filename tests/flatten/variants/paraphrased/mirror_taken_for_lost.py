"""A mirrored picture looks different, so the layer is said not to recognise it."""

can_be_undone = []
for letter in ("c", "e", "h"):
    can_be_undone.append(letter)
