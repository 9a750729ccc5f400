"""The hidden suites, one folder per assignment, and the tests of the engine itself."""
