"""The shapes of VGG16 stay at 224 throughout."""

BREAKS = ("q7",)
HINT = {
    "en": "What does each pooling do to height and width?",
    "ja": "プーリングを通るたびに、高さと幅はどうなりますか。",
}


vgg16 = [
    (kind, (shape[0], 224, 224) if len(shape) == 3 else shape, count)
    for kind, shape, count in vgg16
]
