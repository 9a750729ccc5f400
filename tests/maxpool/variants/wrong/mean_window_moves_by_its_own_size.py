"""The averaging window moves by its own size, whatever the stride is."""

BREAKS = ("q3",)
HINT = {
    "en": "Where does your second window start with a window of 3 and a stride of 2?",
    "ja": "窓の大きさが3、ストライドが2のとき、2つ目の窓はどこから始まりますか。",
}


def avg_pool_forward(x, pool_size, stride):
    kh, kw = pool_size
    N, C, H, W = x.shape
    OH, OW = H // kh, W // kw
    return x[:, :, : OH * kh, : OW * kw].reshape(N, C, OH, kh, OW, kw).mean(axis=(3, 5))
