"""Right answers by counting things one by one: weights of arrays, positions of windows, pixels.

Independent of the reference solution, which computes with formulas. Arrays are only as large as
their shape: NumPy repeats one byte.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

Size = int | tuple[int, int]
Shape = tuple[int, ...]
Row = tuple[str, Shape, int]


def numbers_in(*shapes: Shape) -> int:
    """How many numbers arrays of these shapes hold together."""
    return sum(int(np.broadcast_to(np.int8(0), shape).size) for shape in shapes)


def conv_params(
    in_channels: int, out_channels: int, kernel_size: Size, *, bias: bool = True
) -> int:
    """The sizes of W and b, as a layer would make them."""
    W = (out_channels, in_channels, *pair(kernel_size))
    return numbers_in(W, (out_channels,)) if bias else numbers_in(W)


def dense_params(in_features: int, out_features: int, *, bias: bool = True) -> int:
    """The sizes of W and b, as a layer would make them."""
    W = (in_features, out_features)
    return numbers_in(W, (out_features,)) if bias else numbers_in(W)


def positions(size: int, kernel_size: int, stride: int, padding: int) -> int:
    """How often the kernel can be laid on the axis, counted by laying it."""
    places = size + 2 * padding
    return sum(1 for start in range(0, places, stride) if start + kernel_size <= places)


def conv_output_shape(
    input_shape: Shape, out_channels: int, kernel_size: Size, stride: Size = 1, padding: Size = 0
) -> Shape:
    settings = zip(input_shape[1:], pair(kernel_size), pair(stride), pair(padding), strict=True)
    return (out_channels, *(positions(*setting) for setting in settings))


def multiply_adds(
    input_shape: Shape, out_channels: int, kernel_size: Size, stride: Size = 1, padding: Size = 0
) -> int:
    """One for each output number and each weight that it is made with."""
    outputs = conv_output_shape(input_shape, out_channels, kernel_size, stride, padding)
    return numbers_in((*outputs, input_shape[0], *pair(kernel_size)))


def receptive_field(layers: Iterable[tuple[int, int]]) -> int:
    """The pixels that output 0 depends on, collected from the output down."""
    seen = {0}
    for kernel_size, stride in reversed(list(layers)):
        seen = {i * stride + t for i in seen for t in range(kernel_size)}
    return max(seen) - min(seen) + 1


def activation_bytes(shapes: Sequence[Shape], batch_size: int, bytes_per_number: int = 4) -> int:
    return numbers_in(*((batch_size, *shape, bytes_per_number) for shape in shapes))


def training_bytes(
    parameters: int,
    shapes: Sequence[Shape],
    batch_size: int,
    bytes_per_number: int = 4,
    optimizer_copies: int = 0,
) -> int:
    copies = ["parameters", "gradients", *range(optimizer_copies)]
    kept = numbers_in((len(copies), parameters, bytes_per_number))
    return kept + activation_bytes(shapes, batch_size, bytes_per_number)


def step(shape: Shape, layer: tuple[Any, ...]) -> Row:
    """The row of one layer of a network, for an input of `shape`."""
    kind, *settings = layer
    if kind == "conv":
        filters, kernel_size, stride, padding = settings
        out = conv_output_shape(shape, filters, kernel_size, stride, padding)
        return kind, out, conv_params(shape[0], filters, kernel_size)
    if kind == "pool":
        return kind, conv_output_shape(shape, shape[0], *settings), 0
    if kind == "flatten":
        return kind, (numbers_in(shape),), 0
    return kind, (settings[0],), dense_params(numbers_in(shape), settings[0])


def network(input_shape: Shape, layers: Iterable[tuple[Any, ...]]) -> list[Row]:
    rows: list[Row] = []
    for layer in layers:
        rows.append(step(rows[-1][1] if rows else input_shape, layer))
    return rows


def alexnet() -> list[Row]:
    """In one piece, as torchvision has it: 61,100,840 parameters."""
    pool = ("pool", 3, 2)
    layers = [("conv", 64, 11, 4, 2), pool, ("conv", 192, 5, 1, 2), pool]
    layers += [("conv", filters, 3, 1, 1) for filters in (384, 256, 256)]
    return network((3, 224, 224), [*layers, pool, *_ENDING])


def vgg16() -> list[Row]:
    """138,357,544 parameters."""
    layers: list[tuple[Any, ...]] = []
    for width, convolutions in ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3)):
        layers.extend(("conv", width, 3, 1, 1) for _ in range(convolutions))
        layers.append(("pool", 2, 2))
    return network((3, 224, 224), [*layers, *_ENDING])


_ENDING = [("flatten",), ("dense", 4096), ("dense", 4096), ("dense", 1000)]


def connections(size: int, reach: int) -> int:
    """Pairs of an input and an output that lie at most `reach` apart."""
    pairs = itertools.product(range(size), repeat=2)
    return sum(1 for i, o in pairs if abs(i - o) <= reach)


def layers_until_nothing_is_left(size: int, kernel_size: int) -> int:
    count = 0
    while size >= kernel_size:
        size, count = positions(size, kernel_size, 1, 0), count + 1
    return count


def fixed() -> dict[int, int | Shape]:
    """The answers to q8."""
    deep = [("conv", 32, 3, 1, 1), ("conv", 32, 3, 1, 1), ("pool", 2, 2)]
    deep += [("flatten",), ("dense", 20), ("dense", 10)]
    small, large = (conv_params(32, 32, kernel_size, bias=False) for kernel_size in (3, 7))
    return {
        1: conv_output_shape((3, 144, 144), 6, 3),
        2: conv_params(3, 6, 3),
        3: conv_output_shape((24, 60, 60), 48, 3),
        4: conv_params(24, 48, 3),
        5: conv_output_shape((10, 20, 20), 20, 3, 2),
        6: conv_params(10, 20, 3),
        7: dense_params(numbers_in((3, 10, 10)), 300),
        8: conv_params(3, 100, 5),
        9: connections(12, 2),
        10: layers_until_nothing_is_left(16, 6),
        11: sum(row[2] for row in network((3, 32, 32), deep)),
        12: large - 3 * small,
    }


def drawn(kind: str, facts: dict[str, Any]) -> int | Shape:
    """The answer to a drawn question of q9."""
    return _DRAWN[kind](**facts)


def _dense_inputs(
    input_shape: Shape, first: int, first_kernel: int, second: int, second_kernel: int
) -> int:
    layers = [("conv", first, first_kernel, 1, 0), ("pool", 2, 2)]
    layers += [("conv", second, second_kernel, 1, 0), ("pool", 2, 2)]
    return numbers_in(network(input_shape, layers)[-1][1])


def _network_params(
    channels: int, first: int, first_kernel: int, second: int, second_kernel: int, classes: int
) -> int:
    weights = [
        (first, channels, first_kernel, first_kernel),
        (second, first, second_kernel, second_kernel),
        (second, classes),
    ]
    return numbers_in(*weights, (first,), (second,), (classes,))


def _most_filters(budget: int, channels: int, kernel_size: int) -> int:
    filters = 0
    while conv_params(channels, filters + 1, kernel_size) <= budget:
        filters += 1
    return filters


def _training_bytes(
    parameters: int, first_shape: Shape, second_shape: Shape, classes: int, batch_size: int
) -> int:
    return training_bytes(parameters, [first_shape, second_shape, (classes,)], batch_size)


_DRAWN: dict[str, Any] = {
    "output_shape": conv_output_shape,
    "conv_params": conv_params,
    "multiply_adds": multiply_adds,
    "dense_inputs": _dense_inputs,
    "network_params": _network_params,
    "receptive_field": lambda layers, table: receptive_field(layers),  # noqa: ARG005
    "most_filters": _most_filters,
    "training_bytes": _training_bytes,
}


def pair(size: Size) -> tuple[int, int]:
    return size if isinstance(size, tuple) else (size, size)
