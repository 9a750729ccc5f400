"""Sentences are copied where single capitals are wanted."""

choices = {
    1: "the two see the same 5 × 5 pixels, with fewer weights",
    2: "each has a 5 × 5 kernel of its own; the three results are added to one map",
    3: "the numbers in the kernels and the biases",
    4: "the memory for the outputs of the layers",
    5: [
        "twice the weights, twice the output channels",
        "four times the weights, a slightly smaller output",
        "the same weights, four times the multiply-adds",
        "the same weights, an output as large as the input",
    ],
}
