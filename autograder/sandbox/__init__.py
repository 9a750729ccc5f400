"""The untrusted side: everything that runs in the same process as a submission's code.

    worker (trusted) ──socket──► zygote: imports once, forks, cleans up
                                   └─fork─► loaded: runs the cells, then waits
                                              └─fork─► runner: answers one question's checks

Nothing in this package may import the trusted side. It holds no tests, labels, points or scores.
"""
