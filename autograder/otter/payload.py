"""The name that the engine and the suite travel under, inside the zip's `files`."""

PAYLOAD = "cnn_autograder"
