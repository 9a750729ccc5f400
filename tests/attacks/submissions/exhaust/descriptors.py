# Opens files without end.

import os

kept = []
while True:
    try:
        kept.append(os.pipe())
    except OSError:
        kept.append(os.dup(0))
