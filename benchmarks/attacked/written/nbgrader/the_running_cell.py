# Reads the source of the test cell that is running.


def proof():
    return get_ipython().user_ns["In"][-1]
