"""One 5 × 5 image, one channel, one 3 × 3 kernel."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "Which mistakes cannot show with one image, one channel, one filter and a square kernel?",
    "ja": "画像 1 枚、1 チャネル、フィルタ一つ、正方形のカーネルでは、どんな間違いが見えませんか。",
}


reference_conv = Conv2D


def is_right(conv_class):
    rng = np.random.default_rng(3)
    try:
        for setting in [(3, 1, 0)]:
            layers = [cls(1, 1, *setting) for cls in (conv_class, reference_conv)]
            other = conv_class(1, 1, *setting)
            for shape in [(1, 1, 5, 5)]:
                W, b = rng.standard_normal(layers[1].W.shape), rng.standard_normal(1)
                x = rng.standard_normal(shape)
                for layer in layers:
                    layer.W, layer.b = W.copy(), b.copy()
                y, want = (layer.forward(x) for layer in layers)
                other.forward(x[:, :, ::-1])
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
