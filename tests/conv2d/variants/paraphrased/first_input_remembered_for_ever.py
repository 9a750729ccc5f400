"""`if self.x is None` keeps the first images and never lets go of them."""


class Conv2D(Conv2D):
    x = None

    def forward(self, x):
        if self.x is None:
            self.x = x
        return conv_forward(x, self.W, self.b, self.stride, self.padding)

    def backward(self, dout):
        self.db = conv_grad_b(dout)
        self.dW = conv_grad_W(dout, self.x, self.kernel_size, self.stride, self.padding)
        return conv_grad_x(dout, self.W, self.x.shape, self.stride, self.padding)
