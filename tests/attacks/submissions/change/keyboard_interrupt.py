# Raises what Ctrl-C raises.


def twice(x):
    raise KeyboardInterrupt
