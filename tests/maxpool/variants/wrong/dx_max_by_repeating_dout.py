"""dout is repeated until it is as large as the image: right only for windows side by side without leftovers."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "Repeating gives each number of dout a block of its own. Which blocks do the "
        "windows really cover?"
    ),
    "ja": (
        "repeat で引き伸ばすと、dout の値はそれぞれ自分だけのブロックを持ちます。実際の窓は、"
        "どこを覆っていますか。"
    ),
}


def max_pool_grad_x(dout, x, pool_size, stride):
    kh, kw = pool_size
    N, C, H, W = x.shape
    blocks = (
        x.reshape(N, C, H // kh, kh, W // kw, kw).swapaxes(3, 4).reshape(N, C, H // kh, W // kw, -1)
    )
    mask = np.zeros(blocks.shape, dtype=dout.dtype)
    np.put_along_axis(mask, blocks.argmax(axis=-1)[..., None], 1, axis=-1)
    mask = mask.reshape(N, C, H // kh, W // kw, kh, kw).swapaxes(3, 4).reshape(x.shape)
    return mask * dout.repeat(kh, axis=2).repeat(kw, axis=3)
