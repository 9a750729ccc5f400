"""The start positions are counted first (room + 1), and the stride divides that count."""


def conv_output_size(size, kernel_size, stride=1, padding=0):
    last_start = size + 2 * padding - kernel_size
    if last_start < 0:
        raise ValueError("kernel too large")
    starts = len(range(last_start + 1))
    return starts // stride
