"""Forward and backward agree with each other on Fortran order."""

BREAKS = ("q1", "q2")
HINT = {
    "en": "Write out by hand the row of a small image with two channels. Which index runs fastest in yours?",
    "ja": "2 チャネルの小さな画像の行を手で書き出してみましょう。あなたの並べ方では、どの添字がいちばん速く動きますか。",
}


def flatten_forward(x):
    return x.reshape(len(x), -1, order="F")


def flatten_backward(dout, x_shape):
    return dout.reshape(x_shape, order="F")
