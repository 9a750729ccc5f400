"""Leaves out the minus one in the recurrence."""


def receptive_field(layers):
    field = 1
    jump = 1
    for k, s in layers:
        field = field + k * jump
        jump = jump * s
    return field
