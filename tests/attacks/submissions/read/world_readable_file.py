# Opens a file that everybody on the machine may read.


def proof():
    return open("@PUBLIC@").read()
