"""Only what is added is counted."""


def receptive_field(layers):
    step, added = 1, []
    for k, s in layers:
        added.append(step * (k - 1))
        step *= s
    return sum(added)
