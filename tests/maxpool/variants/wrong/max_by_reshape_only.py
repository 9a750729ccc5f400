"""A reshape cuts the image into windows: no overlap, no leftovers possible."""

BREAKS = ("q1",)
HINT = {
    "en": "A reshape puts each pixel into exactly one window. Is that always so?",
    "ja": "reshape では、どの画素もちょうど1つの窓に入ります。いつもそれでよいでしょうか。",
}


def max_pool_forward(x, pool_size, stride):
    N, C, H, W = x.shape
    kh, kw = pool_size
    return x.reshape(N, C, H // kh, kh, W // kw, kw).max(axis=(3, 5))
