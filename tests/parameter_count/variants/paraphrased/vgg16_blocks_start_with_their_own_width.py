"""The change of depth between the blocks of VGG16 is overlooked."""

vgg16 = []
side = 224
for times, width in [(2, 64), (2, 128), (3, 256), (3, 512), (3, 512)]:
    for _ in range(times):
        vgg16.append(("conv", (width, side, side), width * (width * 9 + 1)))
    side //= 2
    vgg16.append(("pool", (width, side, side), 0))
features = 512 * side * side
vgg16.append(("flatten", (features,), 0))
for outputs in (4096, 4096, 1000):
    vgg16.append(("dense", (outputs,), (features + 1) * outputs))
    features = outputs
