"""Each kind of layer is a class; rows and shapes are lists."""


class Conv:
    def __init__(self, filters, kernel, stride, padding):
        self.filters, self.stride, self.padding = filters, stride, padding
        self.kernel = kernel if isinstance(kernel, tuple) else (kernel, kernel)

    def out(self, shape):
        sizes = zip(shape[1:], self.kernel)
        return [self.filters, *((n + 2 * self.padding - k) // self.stride + 1 for n, k in sizes)]

    def count(self, shape):
        return (shape[0] * self.kernel[0] * self.kernel[1] + 1) * self.filters


class Pool(Conv):
    def __init__(self, size, stride):
        super().__init__(0, size, stride, 0)

    def out(self, shape):
        return [shape[0], *super().out(shape)[1:]]

    def count(self, shape):
        return 0


class Flat:
    def out(self, shape):
        total = 1
        for length in shape:
            total *= length
        return [total]

    def count(self, shape):
        return 0


class Full:
    def __init__(self, features):
        self.features = features

    def out(self, shape):
        return [self.features]

    def count(self, shape):
        return (shape[0] + 1) * self.features


def count_network(input_shape, layers):
    makers = {"conv": Conv, "pool": Pool, "flatten": Flat, "dense": Full}
    table, shape = [], list(input_shape)
    for name, *numbers in layers:
        layer = makers[name](*numbers)
        parameters = layer.count(shape)
        shape = layer.out(shape)
        table.append([name, shape, parameters])
    return table
