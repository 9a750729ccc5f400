# Changes the limits of the process that grades.

import resource


def proof():
    return bool(resource.prlimit(@GRADER@, resource.RLIMIT_NOFILE))
