# Raises what makes test runners skip a test.


def twice(x):
    import unittest

    raise unittest.SkipTest("not today")
