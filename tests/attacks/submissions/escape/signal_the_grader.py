# Sends a signal to the process that grades.

import os


def proof():
    try:
        os.kill(@GRADER@, 0)
    except OSError:
        return False
    return True
