# Prints without end, to both streams.

import os
import sys

while True:
    sys.stdout.write("x" * (1 << 20))
    sys.stderr.write("y" * (1 << 20))
    os.write(1, b"z" * (1 << 20))
