"""All functions give 1, or ones in the right form."""

BREAKS = ("q1", "q2", "q3", "q4", "q5", "q6")
HINT = {
    "en": "Ask for two different layers. Is the answer the same? Should it be?",
    "ja": "異なる二つの層について計算してみましょう。答えは同じですか。同じでよいですか。",
}


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    return 1


def dense_params(in_features, out_features, bias=True):
    return 1


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    return (1, 1, 1)


def receptive_field(layers):
    return 1


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    return 1


def activation_bytes(shapes, batch_size, bytes_per_number=4):
    return 1


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    return 1


def count_network(input_shape, layers):
    return [((1, 1, 1), 1) for _ in layers]
