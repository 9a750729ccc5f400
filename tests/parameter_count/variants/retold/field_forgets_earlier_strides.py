"""The distance is the stride of the layer before, and nothing else."""


def receptive_field(layers):
    kernels = [k for k, _ in layers]
    distances = [1] + [s for _, s in layers]
    return 1 + sum((k - 1) * d for k, d in zip(kernels, distances))
