"""Starts a sandbox, runs one cell in it and ends it, as often as it is told."""

import sys

from autograder.sandbox.limits import Limits
from autograder.student import LoadedSubmission, SandboxHost
from autograder.submissions import Cell, Submission

submission = Submission("one", "", (Cell(1, "x = 1"),), "en")
with SandboxHost() as host, host.workdir() as folder:
    LoadedSubmission(host, submission, folder, Limits()).close()  # the warm parent is there
for _ in range(int(sys.argv[1])):
    with host.workdir() as folder:
        LoadedSubmission(host, submission, folder, Limits()).close()
