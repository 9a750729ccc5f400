"""VGG16 comes out three layers short, with pairs of convolutions everywhere."""

vgg_layers = []
for width in (64, 128, 256, 512, 512):
    vgg_layers += [("conv", width, 3, 1, 1), ("conv", width, 3, 1, 1), ("pool", 2, 2)]
vgg_layers += [("flatten",), ("dense", 4096), ("dense", 4096), ("dense", 1000)]
vgg16 = count_network((3, 224, 224), vgg_layers)
