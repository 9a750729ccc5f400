"""The suite of conv2d is right: its oracle by an independent count."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.conv2d import oracle

pairs = st.tuples(st.integers(1, 3), st.integers(1, 3))
paddings = st.tuples(st.integers(0, 3), st.integers(0, 3))
sizes = st.tuples(st.integers(1, 6), st.integers(1, 6))


def gradients(dout, x, W, stride, padding):
    return (
        oracle.gradient_x(dout, x, W, stride, padding),
        oracle.gradient_W(dout, x, W, stride, padding),
        oracle.gradient_b(dout),
    )


@given(st.integers(1, 30), st.integers(1, 9), st.integers(1, 5), st.integers(0, 4))
def test_the_output_size_is_the_number_of_places_that_fit(size, kernel, stride, padding):
    places, start = 0, -padding
    while start + kernel <= size + padding:
        places, start = places + 1, start + stride
    assert oracle.output_size(size, kernel, stride, padding) == places


@given(sizes, pairs, pairs, paddings, st.tuples(*[st.integers(1, 3)] * 3), st.integers(0, 2**32))
def test_the_oracle_says_what_seven_loops_say(image, kernel, stride, padding, counts, seed):
    assume(all(k <= size + 2 * p for k, size, p in zip(kernel, image, padding, strict=True)))
    samples, channels, filters = counts
    rng = np.random.default_rng(seed)
    x = rng.integers(-9, 10, (samples, channels, *image)).astype(float)
    W = rng.integers(-9, 10, (filters, channels, *kernel)).astype(float)
    b = rng.integers(-9, 10, filters).astype(float)
    shape = oracle.output_shape(x, W, stride, padding)
    dout = rng.integers(-9, 10, shape).astype(float)
    y, dx, dW, db = np.zeros(shape), np.zeros_like(x), np.zeros_like(W), np.zeros_like(b)
    for n, f, i, j in np.ndindex(shape):
        y[n, f, i, j] += b[f]
        db[f] += dout[n, f, i, j]
        for c, k, m in np.ndindex(W.shape[1:]):
            row, column = i * stride[0] + k - padding[0], j * stride[1] + m - padding[1]
            if 0 <= row < image[0] and 0 <= column < image[1]:
                y[n, f, i, j] += x[n, c, row, column] * W[f, c, k, m]
                dx[n, c, row, column] += dout[n, f, i, j] * W[f, c, k, m]
                dW[f, c, k, m] += dout[n, f, i, j] * x[n, c, row, column]
    np.testing.assert_array_equal(oracle.forward(x, W, b, stride, padding), y)
    for got, want in zip(gradients(dout, x, W, stride, padding), (dx, dW, db), strict=True):
        np.testing.assert_array_equal(got, want)


@given(st.integers(0, 2**32))
def test_the_gradients_are_the_slopes_of_the_forward_pass(seed):
    rng = np.random.default_rng(seed)
    x, W, b = (rng.standard_normal(shape) for shape in [(2, 3, 5, 6), (4, 3, 3, 2), (4,)])
    stride, padding = (2, 1), (1, 2)
    dout = rng.standard_normal(oracle.output_shape(x, W, stride, padding))
    for place, gradient in enumerate(gradients(dout, x, W, stride, padding)):
        step = rng.standard_normal(gradient.shape)
        ahead = [value + (1e-6 * step if place == at else 0) for at, value in enumerate((x, W, b))]
        behind = [value - (1e-6 * step if place == at else 0) for at, value in enumerate((x, W, b))]
        rise = oracle.forward(*ahead, stride, padding) - oracle.forward(*behind, stride, padding)
        assert np.sum(rise * dout) / 2e-6 == pytest.approx(np.sum(gradient * step), rel=1e-5)
