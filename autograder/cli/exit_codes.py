"""How a command ends."""

from enum import IntEnum


class ExitCode(IntEnum):
    """Exit codes of all commands."""

    OK = 0
    DOES_NOT_HOLD = 1
    USAGE = 2
    FAILED = 3
