"""Takes the mean of three channels for one more linear map that weights can undo."""

linear = {"a", "c", "e", "g", "h"}
can_be_undone = sorted(linear)
