"""The maps in the table of VGG16 keep the size of the picture."""

vgg16 = []
depth = 3
for block in ([64] * 2, [128] * 2, [256] * 3, [512] * 3, [512] * 3):
    for width in block:
        vgg16.append(("conv", (width, 224, 224), 9 * depth * width + width))
        depth = width
    vgg16.append(("pool", (depth, 224, 224), 0))
vgg16.append(("flatten", (25088,), 0))
vgg16.append(("dense", (4096,), 25088 * 4096 + 4096))
vgg16.append(("dense", (4096,), 4096 * 4096 + 4096))
vgg16.append(("dense", (1000,), 4096 * 1000 + 1000))
