"""JPEGs that no encoder at hand writes: 12 bit, and without loss. Codes of one length keep them simple."""

import struct

import numpy

from parts import joined, segment

ZIGZAG = [
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
    35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55,
    62, 63,
]  # fmt: skip


class Bits:
    def __init__(self):
        self.bits = []

    def put(self, value, count):
        self.bits.extend(value >> i & 1 for i in range(count - 1, -1, -1))

    def number(self, value):
        """A difference as T.81 codes it, behind its category."""
        size = int(abs(value)).bit_length()
        self.put(value if value >= 0 else value + (1 << size) - 1, size)

    def data(self):
        self.put((1 << -len(self.bits) % 8) - 1, -len(self.bits) % 8)
        packed = numpy.packbits(numpy.array(self.bits, numpy.uint8)).tobytes()
        return packed.replace(b"\xff", b"\xff\0")


def _codes(length, symbols):
    """The content of a DHT segment for codes of one length, without its class."""
    counts = bytearray(16)
    counts[length - 1] = len(symbols)
    return bytes(counts) + bytes(symbols)


def twelve_bit(grey):
    """An extended sequential JPEG (SOF1) of samples from 0 to 4095; the sides are multiples of 8."""
    height, width = grey.shape
    k, n = numpy.meshgrid(range(8), range(8), indexing="ij")
    basis = numpy.cos((2 * n + 1) * k * numpy.pi / 16) / 2
    basis[0] /= numpy.sqrt(2)
    symbols = [run << 4 | size for run in range(16) for size in range(1, 15)] + [0x00, 0xF0]
    place = {symbol: code for code, symbol in enumerate(symbols)}
    bits, last = Bits(), 0
    for top in range(0, height, 8):
        for left in range(0, width, 8):
            block = basis @ (grey[top : top + 8, left : left + 8].astype(float) - 2048) @ basis.T
            flat = [int(round(block.flat[i] / 8)) for i in ZIGZAG]
            bits.put(abs(flat[0] - last).bit_length(), 5)
            bits.number(flat[0] - last)
            last = flat[0]
            _block(bits, flat, place)
    frame = struct.pack(">BHHB", 12, height, width, 1) + bytes((1, 0x11, 0))
    found = [
        (0xDB, b"\0" + bytes([8] * 64)),
        (0xC1, frame),
        (0xC4, b"\0" + _codes(5, range(16))),
        (0xC4, b"\x10" + _codes(8, symbols)),
    ]
    return joined(found, segment(0xDA, b"\1\1\0\0\x3f\0") + bits.data() + b"\xff\xd9")


def _block(bits, flat, place):
    run = 0
    for value in flat[1:]:
        if value == 0:
            run += 1
            continue
        while run > 15:
            bits.put(place[0xF0], 8)
            run -= 16
        bits.put(place[run << 4 | abs(value).bit_length()], 8)
        bits.number(value)
        run = 0
    if run:
        bits.put(place[0], 8)


def lossless(grey):
    """A JPEG without loss (SOF3), predicted from the left."""
    height, width = grey.shape
    bits = Bits()
    for y in range(height):
        for x in range(width):
            before = int(grey[y, x - 1]) if x else int(grey[y - 1, x]) if y else 128
            difference = int(grey[y, x]) - before
            bits.put(abs(difference).bit_length(), 5)
            bits.number(difference)
    frame = struct.pack(">BHHB", 8, height, width, 1) + bytes((1, 0x11, 0))
    found = [(0xC3, frame), (0xC4, b"\0" + _codes(5, range(17)))]
    return joined(found, segment(0xDA, b"\1\1\0\1\0\0") + bits.data() + b"\xff\xd9")
