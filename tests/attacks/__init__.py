"""Submissions that attack the grader, each graded between honest neighbours.

    tests/attacks/submissions/<family>/<name>.py   one attack each; what it tries is its first line
    made.py                                        attacks by the file itself: names, zips, links
    battlefield.py                                 a course, secrets to find, listeners to reach
    outcome.py                                     who got what, and what was found changed

`pytest tests/attacks` runs them all in one bulk grading, and prints the table.
"""
