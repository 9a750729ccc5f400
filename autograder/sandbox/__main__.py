"""Entry of the zygote: `python -m autograder.sandbox FD WORKDIRS MODULE...`."""

import sys

from autograder.sandbox.zygote import main

main(int(sys.argv[1]), sys.argv[2], sys.argv[3:])
