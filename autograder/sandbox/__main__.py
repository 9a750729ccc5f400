"""Entry of the zygote: `python -m autograder.sandbox FD WORKDIRS MODULE...`."""

import os
import sys

from autograder.sandbox import confinement

_process = os.getpid()
_entered = confinement.enter()

# The kernel gives user namespaces to processes of one thread only, and imports may start some.
from autograder.sandbox import zygote  # noqa: E402

zygote.main(int(sys.argv[1]), sys.argv[2], sys.argv[3:], _process, _entered)
