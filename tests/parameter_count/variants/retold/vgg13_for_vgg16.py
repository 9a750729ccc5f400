"""Five blocks of two."""

vgg16 = [row for number, row in enumerate(vgg16) if number not in (8, 12, 16)]
