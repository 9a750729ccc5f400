"""Believes that weights for (C, H, W) cannot be brought to the order (H, W, C)."""

undone = {"a": True, "b": False, "c": False, "d": False}
undone.update(e=True, f=False, g=False, h=True)
can_be_undone = [letter for letter, answer in undone.items() if answer]
