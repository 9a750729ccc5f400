"""The dense layers of VGG16 start from 512 numbers."""

BREAKS = ("q7",)
HINT = {
    "en": "How large are the maps behind the last pooling?",
    "ja": "最後のプーリングのあと、マップの大きさはいくつですか。",
}


short = [("flatten", (512,), 0), ("dense", (4096,), 512 * 4096 + 4096)]
vgg16 = [*vgg16[:18], *short, *vgg16[20:]]
