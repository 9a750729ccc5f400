"""The trusted side of the sandbox: starts it, asks it, believes nothing that it says."""

from autograder.student.host import SandboxHost
from autograder.student.loaded_submission import CellFault, LoadedSubmission
from autograder.student.proxy import RemoteReference, Student

__all__ = ["CellFault", "LoadedSubmission", "RemoteReference", "SandboxHost", "Student"]
