"""Reports that nothing is saved where the stack is in truth the dearer one."""


def saved_by_stack(depth, in_channels, channels):
    single = ((2 * depth + 1) ** 2 * in_channels + 1) * channels
    stacked = (9 * in_channels + 1) * channels + (depth - 1) * (9 * channels + 1) * channels
    return max(0, single - stacked)
