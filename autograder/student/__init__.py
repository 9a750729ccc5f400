"""The trusted side of the sandbox: starts it, asks it, and trusts none of its answers."""

from autograder.student.host import SandboxHost
from autograder.student.loaded_submission import CellFault, LoadedSubmission
from autograder.student.proxy import RemoteReference, Student

__all__ = ["CellFault", "LoadedSubmission", "RemoteReference", "SandboxHost", "Student"]
