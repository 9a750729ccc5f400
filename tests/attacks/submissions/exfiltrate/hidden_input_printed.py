# Prints it.

import sys
import warnings


def twice(x):
    print("the input is", x.tolist())
    print("the input is", x.tolist(), file=sys.stderr)
    warnings.warn(f"the input is {x.tolist()}")
    return x
