"""Has no try, so an error of the class under test ends the test as well."""

import numpy as np
from layers import Conv2D


def close(got, want):
    return np.shape(got) == np.shape(want) and bool(np.allclose(got, want, atol=1e-6))


def is_right(conv_class):
    gen = np.random.default_rng(4)
    verdicts = []
    for options in [((3, 2), (2, 1), (1, 0)), ((2, 3), (1, 2), (0, 1)), (3, 1, 1), (2, 1, 0)]:
        good = Conv2D(2, 3, *options)
        tested, spare = conv_class(2, 3, *options), conv_class(2, 3, *options)
        for shape in [(2, 2, 6, 7), (1, 2, 5, 5), (3, 2, 7, 8)]:
            good.W, good.b = gen.normal(size=good.W.shape), gen.normal(size=3)
            tested.W, tested.b = good.W.copy(), good.b.copy()
            x = gen.normal(size=shape)
            y = good.forward(x)
            verdicts.append(close(tested.forward(x), y))
            spare.forward(x[:, ::-1])
            if not all(verdicts):
                return False
            dout = gen.normal(size=y.shape)
            verdicts.append(close(tested.backward(dout), good.backward(dout)))
            verdicts.append(close(tested.dW, good.dW))
            verdicts.append(close(tested.db, good.db))
    return all(verdicts)
