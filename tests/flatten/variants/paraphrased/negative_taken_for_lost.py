"""1 - v is no matrix product, so e is left out; that b may change as well is forgotten."""

can_be_undone = list("ach")
