"""The rows are filled in by hand, with the first shape wrong."""

BREAKS = ("q7",)
HINT = {
    "en": "Compute the output size of the first convolution by hand, with its padding.",
    "ja": "最初の畳み込みの出力の大きさを、パディングも含めて手で計算してみましょう。",
}


alexnet = [("conv", (64, 56, 56), 23296), *alexnet[1:]]
