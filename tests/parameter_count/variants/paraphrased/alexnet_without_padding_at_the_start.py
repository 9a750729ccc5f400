"""The 11 by 11 filters of AlexNet stay inside the picture."""

convolutions = {1: (64, 11, 4, 0), 2: (192, 5, 1, 2), 3: (384, 3, 1, 1)}
convolutions.update({4: (256, 3, 1, 1), 5: (256, 3, 1, 1)})
description = []
for number, settings in convolutions.items():
    description.append(("conv", *settings))
    if number in (1, 2, 5):
        description.append(("pool", 3, 2))
description += [("flatten",), ("dense", 4096), ("dense", 4096), ("dense", 1000)]
alexnet = count_network((3, 224, 224), description)
