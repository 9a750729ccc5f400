"""Collects the pixels in lists, and never makes an array of them."""


def flatten_forward(x):
    rows = []
    for image in x:
        row = []
        for channel in image:
            for line in channel:
                row += [float(v) for v in line]
        rows.append(row)
    return rows
