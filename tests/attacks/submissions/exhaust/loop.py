# Never stops.

while True:
    pass
