"""All thirteen convolutions of VGG16 are followed by a halving."""

widths = 2 * [64] + 2 * [128] + 3 * [256] + 6 * [512]
vgg_stack = []
for width in widths:
    vgg_stack.append(("conv", width, 3, 1, 1))
    vgg_stack.append(("pool", 2, 2))
vgg_stack += [("flatten",), ("dense", 4096), ("dense", 4096), ("dense", 1000)]
vgg16 = count_network((3, 224, 224), vgg_stack)
