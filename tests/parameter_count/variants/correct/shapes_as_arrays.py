"""Shapes are NumPy arrays."""

import numpy as np

answers = {
    number: np.array(answer)
    if isinstance(answer, tuple)
    else np.int32(answer)
    if answer < 2**31
    else answer
    for number, answer in answers.items()
}
