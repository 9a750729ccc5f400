"""The attacks of `tests/attacks` against other graders, each in a cage of the benchmark's own.

catalogue.py   which attacks there are, and which say something about other graders
targets.py     the same tiny course for each grader
cage.py        runs inside namespaces of its own; prints a verdict for each attack and grader
watch.py       the first process of one grading: starts it, ends it, says what is left
written/       attacks written for these graders, as those of tests/attacks are for ours
"""
