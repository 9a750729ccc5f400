"""The maps of VGG16 lose two rows and columns in each convolution."""

blocks = [[64, 64], [128, 128], [256, 256, 256], [512, 512, 512], [512, 512, 512]]
tuples = []
for block in blocks:
    tuples += [("conv", filters, 3, 1, 0) for filters in block]
    tuples.append(("pool", 2, 2))
tuples += [("flatten",), ("dense", 4096), ("dense", 4096), ("dense", 1000)]
vgg16 = count_network((3, 224, 224), tuples)
