"""AlexNet gets 96, 256, 384, 384 and 256 filters that see all maps below them."""

layers_of_alexnet = [("conv", 96, 11, 4, 2), ("pool", 3, 2), ("conv", 256, 5, 1, 2), ("pool", 3, 2)]
for filters in (384, 384, 256):
    layers_of_alexnet.append(("conv", filters, 3, 1, 1))
layers_of_alexnet += [("pool", 3, 2), ("flatten",)]
for outputs in (4096, 4096, 1000):
    layers_of_alexnet.append(("dense", outputs))
alexnet = count_network((3, 224, 224), layers_of_alexnet)
