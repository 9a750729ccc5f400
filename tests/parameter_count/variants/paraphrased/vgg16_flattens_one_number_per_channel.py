"""The vector of VGG16 is as long as there are maps, as after a global pooling."""

layers_vgg = []
for times, width in zip((2, 2, 3, 3, 3), (64, 128, 256, 512, 512)):
    layers_vgg.extend([("conv", width, 3, 1, 1)] * times)
    layers_vgg.append(("pool", 2, 2))
vgg16 = count_network((3, 224, 224), layers_vgg)
vgg16 += [
    ("flatten", (512,), 0),
    ("dense", (4096,), 512 * 4096 + 4096),
    ("dense", (4096,), 4096 * 4096 + 4096),
    ("dense", (1000,), 4096 * 1000 + 1000),
]
