"""Zero windows pass for an answer: the exception comes only below zero."""


def conv_output_size(size, kernel_size, stride=1, padding=0):
    further, _ = divmod(size + padding + padding - kernel_size, stride)
    positions = 1 + further
    if positions < 0:
        raise ValueError("negative output size")
    return positions
