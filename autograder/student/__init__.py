"""The trusted side of the sandbox: starts it, asks it, believes nothing that it says."""

from autograder.student.host import SandboxHost
from autograder.student.loaded import CellFault, LoadedSubmission
from autograder.student.proxy import HeldObject, Student

__all__ = ["CellFault", "HeldObject", "LoadedSubmission", "SandboxHost", "Student"]
