"""The first index runs fastest instead of the last."""

BREAKS = ("q1",)
HINT = {
    "en": "Write out by hand the row of a small image with two channels. Which index runs fastest in yours?",
    "ja": "2 チャネルの小さな画像の行を手で書き出してみましょう。あなたの並べ方では、どの添字がいちばん速く動きますか。",
}


def flatten_forward(x):
    return x.reshape(len(x), -1, order="F")
