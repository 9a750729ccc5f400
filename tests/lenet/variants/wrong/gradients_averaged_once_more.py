"""The gradients are divided by the number of images."""

BREAKS = (
    "q3",
    "q9",
)
HINT = {
    "en": "dlogits carries the 1/N of the mean already. How often is it divided by?",
    "ja": "dlogits には、平均の 1/N がすでに含まれています。全部で何回割っていますか。",
}


class LeNet(LeNet):
    def backward(self, dlogits):
        self.count = len(dlogits)
        return super().backward(dlogits)

    def gradients(self):
        return [gradient / self.count for gradient in super().gradients()]
