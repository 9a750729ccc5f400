"""Each layer is used once, and alone."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "What may a layer remember from its first call, or share with another layer?",
    "ja": "層は、最初の呼び出しの何かを覚えていたり、別の層と何かを共有していたりしないでしょうか。",
}


reference_conv = Conv2D


def is_right(conv_class):
    rng = np.random.default_rng(3)
    try:
        for setting in [((2, 3), (2, 1), (0, 1)), ((3, 2), (1, 2), (1, 0)), (2, 1, 0), (3, 2, 1)]:
            layers = [cls(2, 3, *setting) for cls in (conv_class, reference_conv)]
            other = conv_class(2, 3, *setting)
            for shape in [(3, 2, 7, 6)]:
                W, b = rng.standard_normal(layers[1].W.shape), rng.standard_normal(3)
                x = rng.standard_normal(shape)
                for layer in layers:
                    layer.W, layer.b = W.copy(), b.copy()
                y, want = (layer.forward(x) for layer in layers)
                if y.shape != want.shape or not np.allclose(y, want):
                    return False
                dout = rng.standard_normal(want.shape)
                dx, wanted = (layer.backward(dout) for layer in layers)
                if dx.shape != wanted.shape or not np.allclose(dx, wanted):
                    return False
                for name in ("dW", "db"):
                    got, right = (getattr(layer, name) for layer in layers)
                    if np.shape(got) != right.shape or not np.allclose(got, right):
                        return False
    except Exception:
        return False
    return True
